/**
 * A canary in every field of every journey, in a thread, and just for the officer: on the sheet stands what may, and
 * nothing else. The fields come from the journeys, so that a new one fails here until somebody has decided about it.
 */
import { beforeEach, expect, test } from 'vitest';
import { freshStore } from '../../support/domain.ts';
import {
	happensField,
	moreField,
	optionsOf,
	whyField,
	wishField,
	type Field
} from '../../../src/lib/journeys/fields.ts';
import { journeys } from '../../../src/lib/journeys/index.ts';
import { topics } from '../../../src/lib/journeys/views.ts';
import { checkNow } from '../../../src/lib/server/check.ts';
import { sendAlone } from '../../../src/lib/server/send-alone.ts';
import { sendContribution } from '../../../src/lib/server/send.ts';
import { addDecision, sendDecisions } from '../../../src/lib/server/decisions.ts';
import { getContext, saveAnswer } from '../../../src/lib/server/drafts.ts';
import { answerBack, reply } from '../../../src/lib/server/thread.ts';
import { recordReading } from '../../../src/lib/server/readings.ts';
import { addChild } from '../../../src/lib/server/children.ts';
import { addStaff } from '../../../src/lib/server/staff.ts';
import { system } from '../../../src/lib/server/people.ts';
import type { Actor } from '../../../src/lib/server/policy.ts';
import { addReview } from '../../../src/lib/server/reviews.ts';
import { listMyLines } from '../../../src/lib/server/own-lines.ts';
import { openSheet } from '../../../src/lib/server/sheet.ts';

/** `tick`: off until the officer ticks it. All that is left out here, of any journey, is never on it. */
const rules: Record<string, 'may' | 'tick' | 'never'> = {
	// What came of a decision, and the words beside it; "do not read this out" stands below them.
	'views/changed/decisions': 'may',
	'views/helper/helper': 'never',
	'views/helper/name': 'never',
	'views/well/words': 'may',
	'views/worries/words': 'may',
	'views/change/words': 'may',
	'views/topics/topics': 'never',
	...Object.fromEntries(
		topics.flatMap((topic) => ['feeling', 'words'].map((field) => [`views/about-${topic}/${field}`, 'may' as const]))
	),
	'views/about-plan/understand': 'may',
	'views/about-plan/agree': 'may',
	'views/news/words': 'may',
	'views/question/words': 'may',
	'views/not-talk/words': 'tick',
	'views/just-for/words': 'never',
	'plan/where/place': 'may',
	'plan/where/elsewhere': 'may',
	'plan/helper/helper': 'never',
	'plan/helper/name': 'never',
	'plan/when/times': 'may',
	'plan/when/long': 'may',
	'plan/when/not': 'may',
	// Yes to somebody, without a reason; nothing else about a person.
	'plan/who/people': 'may',
	'plan/more-people/name': 'may',
	'plan/more-people/name2': 'may',
	'plan/more-people/name3': 'may',
	'plan/take-part/part': 'may',
	'plan/helps/helps': 'may',
	'plan/helps/front': 'never',
	'plan/alone-first/alone': 'never',
	'plan/sooner/sooner': 'may',
	'plan/sooner/words': 'may',
	'plan/after-18/touch': 'may'
};

const fields = Object.values(journeys).flatMap((journey) =>
	journey!.steps.flatMap((step) =>
		step.fields
			.filter(({ name }) => name !== 'notAloud')
			.map((field) => ({ key: `${journey!.id}/${step.id}/${field.name}`, journey: journey!, step, field }))
	)
);

/** A number, not the name of the field: words such as "plan" would be read first. */
const canaryOf = (key: string) => `canary-${fields.findIndex((each) => each.key === key)}.`;

let jo: Actor;
let amara: Actor;
let reviewId: string;

beforeEach(async () => {
	freshStore();
	jo = { id: await addStaff(system, { name: 'Jo', email: 'jo@council.example', role: 'officer' }), role: 'officer' };
	await addStaff(system, { name: 'Rashid', email: 'rashid@council.example', role: 'complaints' });
	// Old enough for every page.
	amara = { id: await addChild(system, { name: 'Amara', birthday: '2009-01-05', officerId: jo.id }), role: 'child' };
	const people = [
		{ name: 'Sam', who: 'your foster carer' },
		{ name: 'Mr Cole', who: 'your tutor' }
	];
	const last = await addReview(amara.id, '2024-06-02', { time: '', place: '', people });
	await addDecision(jo, last, 'decided', { what: 'You see Nan every week.', who: 'Jo', byDay: null });
	await sendDecisions(jo, last);
	reviewId = await addReview(amara.id, '2099-06-02', { time: '4pm', place: 'your school', people });
});

test('it is decided of every field of views and plan whether it may be read out', () => {
	const keys = fields.map(({ key }) => key).filter((key) => /^(views|plan)\//.test(key));
	expect(Object.keys(rules).sort()).toEqual(keys.sort());
});

/** What a child gives in a field: a canary in every box, and every choice that there is. */
async function given(key: string, field: Field): Promise<Record<string, unknown>> {
	const context = await getContext(amara);
	const values = optionsOf(field, context).map(({ value }) => value);
	if (field.type === 'words' || field.type === 'line') return { [field.name]: canaryOf(key) };
	if (field.type === 'face') return { [field.name]: '2' };
	if (field.type === 'one') return { [field.name]: values[0] };
	// Somebody has to read it.
	if (field.type === 'many') return { [field.name]: key === 'complaint/not-told/staff' ? [] : values };
	if (field.type === 'tick') return { [field.name]: true };
	if (field.type === 'decisions') {
		const [{ id } = { id: '' }] = context.decisions;
		return { [happensField(id)]: 'notYet', [moreField(id)]: canaryOf(key) };
	}
	const [sam, cole] = context.people;
	return {
		...{ [wishField(sam!.id)]: 'yes', [whyField(sam!.id)]: 'canary-why-yes' },
		...{ [wishField(cole!.id)]: 'no', [whyField(cole!.id)]: 'canary-why-no' }
	};
}

async function sendEverything(notAloud: boolean): Promise<Map<string, string>> {
	const sent = new Map<string, string>();
	for (const journey of Object.values(journeys)) {
		for (const step of journey!.steps.filter((each) => !each.alone)) {
			const answers = await Promise.all(
				step.fields.map((each) => given(`${journey!.id}/${step.id}/${each.name}`, each))
			);
			const answer = Object.assign({}, ...answers);
			if (step.fields.some(({ name }) => name === 'notAloud')) answer.notAloud = notAloud;
			await saveAnswer(amara, journey!.id, step.id, answer);
		}
		const checked = await checkNow(amara, journey!);
		const outcome = await sendContribution(amara, journey!, checked);
		if (!('sent' in outcome)) throw new Error(`${journey!.id}: ${JSON.stringify(outcome)}`);
		sent.set(outcome.sent, journey!.id);
	}
	for (const [id, journey] of sent) {
		if (journey === 'complaint') continue;
		await recordReading(jo, id);
		await reply(jo, id, `reply-${id}`, 'canary-reply');
		await answerBack(amara, id, `back-${id}`, 'canary-back');
	}
	await sendAlone(amara, journeys['views']!, 'form', 'canary-alone');
	return sent;
}

type Lines = { contributionId: string; step: string; part: { field: string } }[];

/** The fields that stand there. A person's is called after the person. */
function standing(lines: Lines, sent: Map<string, string>): string[] {
	const keys = lines.map(({ contributionId, step, part }) => {
		const [ofPerson, ofDecision] = [wishField(''), happensField('')].map((start) => part.field.startsWith(start));
		const field = ofPerson ? 'people' : ofDecision ? 'decisions' : part.field;
		return `${sent.get(contributionId)}/${step}/${field}`;
	});
	return [...new Set(keys)].sort();
}

const ruled = (...which: string[]) =>
	fields
		.map(({ key }) => key)
		.filter((key) => which.includes(rules[key] ?? 'never'))
		.sort();

test.each([false, true])('"do not read this out" beside all of them: %s', async (notAloud) => {
	const sent = await sendEverything(notAloud);
	const isTicked = ({ step }: (typeof fields)[number]) =>
		notAloud && step.fields.some((each) => each.name === 'notAloud');
	const ticked = fields.filter(isTicked).map(({ key }) => key);
	const { lines } = await openSheet(jo, reviewId);
	const may = ruled('may').filter((key) => !ticked.includes(key));
	expect(may.length).toBeGreaterThan(notAloud ? 3 : 8);
	expect(standing(lines, sent)).toEqual(may);

	// The child sees beforehand all that may be read out, and what they keep back themselves; never more.
	const mine = await listMyLines(amara);
	expect(standing(mine, sent)).toEqual(ruled('may', 'tick'));

	const sheet = JSON.stringify(lines);
	const page = JSON.stringify(mine);
	const boxes = fields.filter(({ field }) => ['words', 'line', 'decisions'].includes(field.type));
	for (const { key } of boxes) {
		expect(sheet.includes(canaryOf(key)), key).toBe(may.includes(key));
		expect(page.includes(canaryOf(key)), key).toBe(ruled('may', 'tick').includes(key));
	}
	for (const canary of ['why-yes', 'why-no', 'reply', 'back', 'alone'])
		for (const shown of [sheet, page]) expect(shown, canary).not.toContain(`canary-${canary}`);
	expect(sheet).toContain('Sam');
	expect(sheet).not.toContain('Mr Cole');
});
