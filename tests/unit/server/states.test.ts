/** The states that must not surprise us, in the sample council: what a person notices of each. */
import { freshStore } from '../../support/domain.ts';
import { eq } from 'drizzle-orm';
import { beforeAll, expect, test } from 'vitest';
import { checkNow } from '../../../src/lib/server/check.ts';
import { dayOf } from '../../../src/lib/server/calendar.ts';
import { clock } from '../../../src/lib/server/clock.ts';
import { sendContribution } from '../../../src/lib/server/send.ts';
import { loadDemo } from '../../../src/lib/server/db/demo.ts';
import * as schema from '../../../src/lib/server/db/schema.ts';
import { store } from '../../../src/lib/server/db/store.ts';
import { getContext, getDraft, saveAnswer } from '../../../src/lib/server/drafts.ts';
import { findCameIn } from '../../../src/lib/server/came-in.ts';
import { listInbox } from '../../../src/lib/server/inbox.ts';
import { getNames } from '../../../src/lib/server/people.ts';
import type { Actor } from '../../../src/lib/server/policy.ts';
import { listReviewsOf } from '../../../src/lib/server/reviews.ts';
import { openPicking } from '../../../src/lib/server/review-pick.ts';
import { readersOfRoute, routeOf } from '../../../src/lib/server/routing.ts';
import { listToConfirm } from '../../../src/lib/server/said-in-talk.ts';
import { listOpeners } from '../../../src/lib/server/standing.ts';
import { listTrack } from '../../../src/lib/server/tracks.ts';
import { journeys } from '../../../src/lib/journeys/index.ts';

const people = new Map<string, Actor>();
const find = (name: string): Actor => people.get(name)!;

beforeAll(async () => {
	freshStore();
	await loadDemo();
	const rows = await store().read.select().from(schema.person);
	const names = await getNames(
		rows.map(({ id }) => id),
		store().read
	);
	for (const { id, role } of rows) people.set(names.get(id)!, { id, role });
});

const itemsOf = (name: string) =>
	store()
		.read.select()
		.from(schema.contribution)
		.where(eq(schema.contribution.childId, find(name).id));

/** Who would read what the child sends now, and who reads in their place. */
async function told(name: string): Promise<string> {
	const context = await getContext(find(name));
	const { first } = readersOfRoute('views', routeOf('views', {}, context, false), context);
	if (typeof first === 'string') return first;
	return first.map((each) => (each.away ? `${each.name}, away: ${each.away.cover?.name}` : each.name)).join();
}

/** Whether something that the child sent stands in that adult's list. */
async function has(adult: string, child: string): Promise<boolean> {
	const { total } = await listInbox(find(adult), { show: 'all', child: find(child).id });
	return total > 0;
}

/** Who may open everything that the child sent. */
async function openers(child: string): Promise<string[]> {
	const each = await Promise.all((await itemsOf(child)).map((row) => listOpeners(row)));
	const all = [...people].filter(([, { id }]) => each.every((ids) => ids.includes(id)));
	return all.map(([name]) => name).sort();
}

const draftOf = async (child: string, journey: string) =>
	Object.keys((await getDraft(find(child), journey)).answers).sort();

/** "moved", "cancelled", "held" or "planned", the newest first. */
async function reviewsOf(child: string): Promise<string[]> {
	return (await listReviewsOf(find(child).id)).map(({ cancelledAt, heldDay, movedFrom, day }) => {
		if (cancelledAt) return 'cancelled';
		if (heldDay) return 'held';
		if (movedFrom) return 'moved';
		return day && day < dayOf(clock.now()) ? 'never marked held' : 'planned';
	});
}

const track = async (child: string) => {
	const row = (await itemsOf(child)).find(({ kind }) => kind === 'complaint')!;
	return (await listTrack(row)).at(-1)?.kind;
};

test.each<[state: string, notice: () => Promise<unknown>, expected: unknown]>([
	['no officer yet: the child is told that the team reads', () => told('Niamh'), 'team'],
	['no officer yet: the manager has it', () => has('Helen Marsh', 'Niamh'), true],
	['officer gone: the child is told of the next', () => told('Harvey'), 'Omar'],
	['officer gone: what was not read is with the next', () => has('Omar Aziz', 'Harvey'), true],
	['officer gone: they open nothing any more', async () => (await openers('Harvey')).includes('Anita Shah'), false],
	['officer away: the child is told who reads', () => told('Poppy'), 'Beth, away: Omar Aziz'],
	['officer away: the cover has it', () => has('Omar Aziz', 'Poppy'), true],
	['officer away: they may read it, too', async () => (await openers('Poppy')).includes('Beth Lowe'), true],
	['cover away, too: the next in line is named', () => told('Dylan'), 'Nick, away: Omar Aziz'],
	['cover away, too: the next in line has it', () => has('Omar Aziz', 'Dylan'), true],
	['officer who is a manager: the child is told their name', () => told('Ewan'), 'Helen'],
	['officer who is a manager: it is in their one list', () => has('Helen Marsh', 'Ewan'), true],
	['no review date', async () => (await listReviewsOf(find('Zainab').id))[0]!.day, null],
	['two reviews near: two to pick from', async () => (await openPicking(find('Tomasz').id)).among.length, 2],
	['moved with a draft', () => reviewsOf('Poppy'), ['moved']],
	['moved with a draft: the draft stands', () => draftOf('Poppy', 'plan'), ['when', 'where']],
	['cancelled with a draft', () => reviewsOf('Tia'), ['cancelled']],
	['cancelled with a draft: the draft stands', () => draftOf('Tia', 'views'), ['about-home', 'topics', 'well']],
	['held with a draft', async () => (await reviewsOf('Ana')).includes('held'), true],
	['held with a draft: the draft stands', async () => (await draftOf('Ana', 'views')).includes('well'), true],
	['never marked held', async () => (await reviewsOf('Erin')).includes('never marked held'), true],
	[
		'under 6: marked as written by an adult',
		async () => findCameIn((await itemsOf('Alfie'))[0]!),
		{
			...{ how: 'talk', by: 'Omar Aziz', isRight: undefined },
			...{ at: expect.any(Number), confirmedAt: null }
		}
	],
	['under 6: the child is asked whether it is right', async () => (await listToConfirm(find('Alfie'))).length, 1],
	['complaint at stage 3', () => track('Tia'), 'stage3'],
	['complaint with the Ombudsman', () => track('Dylan'), 'ombudsman'],
	[
		'nothing yet anywhere: no list is broken by it',
		async () => [await itemsOf('Sofia'), await reviewsOf('Sofia')],
		[[], []]
	]
])('%s', async (_, notice, expected) => {
	expect(await notice()).toEqual(expected);
});

test('a draft whose review was called off can be sent, and the officer has it', async () => {
	const tia = find('Tia');
	const outcome = await sendContribution(tia, journeys['views']!, await checkNow(tia, journeys['views']!));
	expect(outcome).toHaveProperty('sent');
	expect((await itemsOf('Tia')).find(({ kind }) => kind === 'views')).toMatchObject({
		officerId: find('Omar Aziz').id
	});
});

test('two devices on one draft: what the other wrote is not sent unseen, and nothing is lost', async () => {
	const sofia = find('Sofia');
	const views = journeys['views']!;
	await saveAnswer(sofia, 'views', 'well', { words: 'on the phone', notAloud: false });
	const phone = await checkNow(sofia, views);
	await saveAnswer(sofia, 'views', 'change', { words: 'on the tablet', notAloud: false });
	expect(await sendContribution(sofia, views, phone)).not.toHaveProperty('sent');
	expect(await draftOf('Sofia', 'views')).toEqual(expect.arrayContaining(['well', 'change']));
	expect(await sendContribution(sofia, views, await checkNow(sofia, views))).toHaveProperty('sent');
});
