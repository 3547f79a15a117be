/** Meetings from a file: found again by the child's number and the day. One on another day is another meeting. */
import { and, eq, inArray, ne } from 'drizzle-orm';
import { addDays, dayOf } from '../calendar.ts';
import { numberLookup } from '../child-numbers.ts';
import { clock } from '../clock.ts';
import { insertMany } from '../db/insert-many.ts';
import { contribution, review, states, type MeetingKind } from '../db/schema.ts';
import type { Tx } from '../db/store.ts';
import { recordMany, type EventType } from '../events.ts';
import { newId } from '../ids.ts';
import { listAskable } from '../listed-people.ts';
import { listReviewsOf, refreshReviewDay, sealDetails, type OwnReview, type ReviewDetails } from '../reviews.ts';
import { manyAtOnce, slices } from '../slices.ts';
import { readDay, readTime } from './cells.ts';
import { listNumbered } from './found-children.ts';
import { forEachOf, type Pace } from './pace.ts';
import { Checking, type Note, type Plan, type RowOf } from './plan.ts';

const kinds: Record<string, MeetingKind | undefined> = {
	...{ '': 'review', review: 'review', other: 'other' },
	...{ midway: 'midway', 'mid-way': 'midway', 'mid way': 'midway' }
};

/** Days ahead: a meeting further away has a wrong year. */
const farthest = 731;

interface Given {
	id: string;
	childId: string;
	details: ReviewDetails;
}

/** Nothing about it changes any more. */
const isOver = ({ heldDay, cancelledAt }: OwnReview) => heldDay !== null || cancelledAt !== null;

function check(checking: Checking<'reviews'>, row: RowOf<'reviews'>, children: Map<string, string>) {
	const { number, day, time, kind } = row.cells;
	const childId = children.get(numberLookup(number));
	const on = readDay(day);
	checking.basics(row, ['number', 'day']);
	if (number && !childId) checking.wrong(row, 'number', 'noChild');
	if (day && !on) checking.wrong(row, 'day', 'day');
	if (time && !readTime(time)) checking.wrong(row, 'time', 'time');
	const is = kinds[kind.toLowerCase()];
	if (!is) checking.wrong(row, 'kind', 'kind');
	if (number && on) checking.once(row, 'day', `${numberLookup(number)}\0${on}`);
	return { childId, on, is };
}

/** Checks meetings against those that are there. */
export async function planReviews(rows: RowOf<'reviews'>[], pace: Pace): Promise<Plan> {
	const children = await listNumbered();
	const checking = new Checking('reviews');
	const today = dayOf(clock.now());
	const added: (Given & { day: string; kind: MeetingKind })[] = [];
	const changed: Given[] = [];

	await forEachOf(rows, pace, async (row) => {
		const { number, place, kind, time: typed } = row.cells;
		const before = checking.problems.length;
		const { childId, on, is } = check(checking, row, children);
		const meetings = childId ? await listReviewsOf(childId) : [];
		const onDay = meetings.filter(({ day, heldDay }) => on === day || on === heldDay);
		const there = onDay.find((each) => each.kind === is) ?? onDay[0];
		if (there && kind && there.kind !== is) checking.wrong(row, 'kind', 'otherKind', there.kind);
		if (on && !there && on < today) checking.wrong(row, 'day', 'dayPast');
		if (on && !there && on > addDays(today, farthest)) checking.wrong(row, 'day', 'dayFar');
		if (!childId || !on || !is || checking.problems.length > before) return;

		const time = readTime(typed) ?? '';
		if (there) {
			const { time: was, place: stood, people, parts, soonerBy } = there;
			if (isOver(there)) checking.same += 1;
			else if (checking.change(row, `${number}, ${on}`, { time: was, place: stood }, { time, place })) {
				const rest = { people, ...(parts ? { parts } : {}), ...(soonerBy !== undefined ? { soonerBy } : {}) };
				changed.push({ id: there.id, childId, details: { ...rest, time: time || was, place: place || stood } });
			}
			return;
		}
		const ahead = meetings.filter((each) => !isOver(each) && each.kind === is && (each.day ?? today) >= today);
		const notes = ahead.map((each): Note => ({ note: 'otherMeeting', other: each.day ?? '' }));
		const details = { time, place, people: await listAskable(childId) };
		added.push({ id: newId(), childId, day: on, kind: is, details });
		checking.add(row, `${number}, ${on}`, notes);
	});

	return checking.plan(rows.length, async (pace) => {
		const inserts: (typeof review.$inferInsert)[] = [];
		await forEachOf(added, pace, ({ details, ...row }) =>
			inserts.push({ ...row, details: sealDetails(row.id, row.childId, details) })
		);
		const updates: Pick<typeof review.$inferInsert, 'id' | 'details'>[] = [];
		await forEachOf(changed, pace, ({ id, childId, details }) =>
			updates.push({ id, details: sealDetails(id, childId, details) })
		);
		return async (tx, actor) => {
			await insertMany(tx, review, inserts);
			for (const { id, details } of updates) await tx.update(review).set({ details }).where(eq(review.id, id));
			for (const childId of await listWithOpen(tx, [...new Set(added.map((each) => each.childId))]))
				await refreshReviewDay(tx, childId);
			await recordMany(tx, actor, [
				...added.map(({ id }): [EventType, string] => ['review.planned', id]),
				...changed.map(({ id }): [EventType, string] => ['review.changed', id])
			]);
		};
	});
}

/** Those of some children of whom something is still open: its place in the inbox follows the next meeting. */
async function listWithOpen(tx: Tx, children: readonly string[]): Promise<string[]> {
	const found: string[] = [];
	for (const some of slices(children, manyAtOnce)) {
		const isOpen = and(inArray(contribution.childId, some), ne(contribution.state, states.closed));
		const rows = await tx.selectDistinct({ id: contribution.childId }).from(contribution).where(isOpen);
		found.push(...rows.map(({ id }) => id));
	}
	return found;
}
