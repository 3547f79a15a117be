/** Decisions that are older than a letter are shown neither by it nor by a sign-in that opens nothing older. */
import { beforeEach, describe, expect, test } from 'vitest';
import { freshStore } from '../../support/domain.ts';
import { addOne, foundCouncil, wednesday, type Council } from '../../support/council.ts';
import { at } from '../../../src/lib/server/clock.ts';
import {
	addDecision,
	answerDecision,
	hasUnseenDecisions,
	listMyDecisions,
	recordDecisionsSeen,
	sendDecisions,
	startAbout
} from '../../../src/lib/server/decisions.ts';
import { getContext } from '../../../src/lib/server/drafts.ts';
import { NotThere, type Actor, type Way } from '../../../src/lib/server/policy.ts';
import { addReview } from '../../../src/lib/server/reviews.ts';

let council: Council;
let amara: Actor;
let decisionId: string;
const day = 86_400_000;
const later = <T>(work: () => Promise<T>): Promise<T> => at(wednesday + 3 * day, work);

/** What was decided is sent on the Wednesday. */
beforeEach(async () => {
	freshStore();
	council = await at(wednesday, foundCouncil);
	amara = council.amara;
	await at(wednesday, async () => {
		const review = await addReview(amara.id, '2026-11-17', { time: '', place: '', people: [] });
		await addDecision(council.jo, review, 'form', { what: 'You see Gran.', who: 'Sam', byDay: null });
		await sendDecisions(council.jo, review);
		decisionId = (await listMyDecisions(amara))[0]!.decisions[0]!.id;
	});
});

const way = (given: Partial<Way>): Way => ({
	...{ id: 'way', isCode: false, chain: ['way'], since: wednesday + day, madeAt: wednesday + day, session: 'now' },
	...{ opensOlder: false, opensDelicate: false, delicateBy: null },
	...given
});

/** What is said of the decisions on every page that knows of them: /home, /review, and the first question of `views`. */
async function shownTo(actor: Actor) {
	return later(async () => ({
		isNew: await hasUnseenDecisions(actor),
		listed: (await listMyDecisions(actor)).length,
		asked: (await getContext(actor)).decisions.length
	}));
}

const all = { isNew: true, listed: 1, asked: 1 };
const nothing = { isNew: false, listed: 0, asked: 0 };

describe('decisions that were sent before', () => {
	test.each([
		['a letter', way({ isCode: true }), nothing],
		['a sign-in made from it that nobody has confirmed', way({}), nothing],
		['a sign-in that opens what is older', way({ opensOlder: true }), all],
		['a letter that is older than they are', way({ isCode: true, since: wednesday - day }), all],
		['a letter of the same moment', way({ isCode: true, since: wednesday }), all],
		['no way: the program itself', undefined, all]
	] as const)('%s', async (_, by, expected) => {
		expect(await shownTo(by ? { ...amara, way: by } : amara)).toEqual(expected);
	});

	test('are answered, asked about and marked as seen by no such way', async () => {
		const byLetter: Actor = { ...amara, way: way({ isCode: true }) };
		await expect(later(() => answerDecision(byLetter, decisionId, 'a', 'no', ''))).rejects.toThrow(NotThere);
		await expect(later(() => startAbout(byLetter, decisionId, 'unclear'))).rejects.toThrow(NotThere);
		await later(() => recordDecisionsSeen(byLetter));
		expect(await shownTo(amara)).toEqual(all);
	});

	test('are another child’s to nobody', async () => {
		const other = await at(wednesday, () => addOne('Ewan', council.jo.id));
		expect(await shownTo(other)).toEqual(nothing);
	});
});
