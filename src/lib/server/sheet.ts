/**
 * The sheet that a meeting is opened with: the child's own words, out of `views` and `plan` alone.
 *
 * Never on it: what is just for NAME (an item of its own kind), "do not read this out", anything about a person who may
 * sit in the room, and what the child asked not to use, did not write or was made to write. Off until the officer ticks
 * it: what is urgent or to be read first, what an adult wrote down or an advocate sent and the child has not said yes to,
 * and what the child does not want talked about.
 */
import { and, asc, eq, inArray } from 'drizzle-orm';
import { whyField } from '../journeys/fields.ts';
import { listOpenedBy } from './caseload.ts';
import { clock } from './clock.ts';
import { getSent } from './own-sent.ts';
import { openContent, type Row } from './contributions.ts';
import { contribution, crossedLine, sheetTick, states } from './db/schema.ts';
import { store, type Reader, type Tx } from './db/store.ts';
import { record } from './events.ts';
import { getName } from './people.ts';
import { ownScope } from './own-scope.ts';
import { NotThere, type Actor } from './policy.ts';
import { findReadyReview } from './review-pick.ts';
import { getReview, listReviewsOf, type OwnReview } from './reviews.ts';
import { meetingsBefore, sentFor } from './sent-for.ts';
import { scopeOf } from './scope.ts';
import type { Part, Said } from './wording.ts';

/** What the child did to a line: crossed out, or "do not read this out" taken back. */
export interface Crossing {
	contributionId: string;
	line: string;
	what: 'crossed' | 'aloud';
}

export interface SheetItem {
	id: string;
	kind: string;
	said: Said[];
	sentAt: number;
	/** Ticked by the child, or marked by anybody or anything: never seen by the child in what this gives. */
	isHeldBack: boolean;
	/** Who wrote it down, as long as the child has not said whether it is right. */
	writtenBy?: string | undefined;
	isUnused: boolean;
}

export interface Line {
	contributionId: string;
	sentAt: number;
	/** Who wrote it down, as long as the child has not said whether it is right. */
	writtenBy?: string | undefined;
	step: string;
	question: string;
	part: Part;
	/** `may`: it may be read out. The others are the child's own doing. */
	state: 'may' | 'crossed' | 'notAloud';
	/** Off until the officer ticks each of these. */
	needs: Tick[];
}

/** A whole item, or what the child does not want talked about. */
export type Tick = 'item' | 'notTalk';

/** Pages that arrange things, and are nobody's business in the room. */
const arranging = new Set(['helper', 'topics', 'just-for', 'alone-first']);
const reason = whyField('');

/** What the child sees of a line. */
export type MyLine = Omit<Line, 'needs' | 'sentAt' | 'writtenBy'>;

/** The part as it may be read out in front of the people whom it may be about; undefined when none of it may. */
function aloud(part: Part): Part | undefined {
	if (part.field === 'front' || part.field.startsWith(reason)) return undefined;
	if (!part.person) return part;
	// A wish to have somebody there is good to hear for everyone; any other is for the officer alone.
	return part.person.wish === 'yes' ? { field: part.field, label: part.label, person: part.person } : undefined;
}

/** The name of a line in the child's crossings. */
export function lineOf(contributionId: string, step: string, field: string): string {
	return store().keys.lookup('line', [contributionId, step, field].join('\0'));
}

/**
 * Every line that may be read out at a meeting, and those that the child keeps back: by their own ticks alone, so that a
 * child sees the same whether or not anything was marked.
 */
export function linesOf(items: readonly SheetItem[], crossings: readonly Crossing[]): Line[] {
	return items.flatMap(({ id, kind, said, sentAt, isHeldBack, isUnused, writtenBy }) => {
		if ((kind !== 'views' && kind !== 'plan') || isUnused) return [];
		return said.flatMap(({ step, question, parts, notAloud }) => {
			if (arranging.has(step)) return [];
			return parts.flatMap((each): Line[] => {
				const part = aloud(each);
				if (!part) return [];
				const line = lineOf(id, step, part.field);
				const has = (what: Crossing['what']) =>
					crossings.some((one) => one.contributionId === id && one.line === line && one.what === what);
				const state = has('crossed') ? 'crossed' : notAloud && !has('aloud') ? 'notAloud' : 'may';
				const needs: Tick[] = [
					...(isHeldBack || writtenBy ? ['item' as const] : []),
					...(step === 'not-talk' ? ['notTalk' as const] : [])
				];
				return [{ contributionId: id, sentAt, writtenBy, step, question, part, state, needs }];
			});
		});
	});
}

/** What was crossed out for a meeting before stays so; "do not read this out" is taken back for one meeting alone. */
async function crossingsOf(review: OwnReview, read: Reader): Promise<Crossing[]> {
	const before = meetingsBefore(review, await listReviewsOf(review.childId, read));
	const rows = await read
		.select()
		.from(crossedLine)
		.where(inArray(crossedLine.reviewId, [review.id, ...before]));
	return rows.filter(({ reviewId, what }) => reviewId === review.id || what === 'crossed');
}

/** What was sent for a meeting. */
async function itemsFor(review: OwnReview, actor: Actor, read: Reader): Promise<SheetItem[]> {
	const { childId } = review;
	const rows = await read
		.select()
		.from(contribution)
		.where(
			and(
				eq(contribution.childId, childId),
				inArray(contribution.kind, ['views', 'plan']),
				actor.role === 'child' ? ownScope(actor) : await scopeOf(actor)
			)
		)
		.orderBy(asc(contribution.sentAt), asc(contribution.id));
	const sent = rows.filter(sentFor(review, await listReviewsOf(childId, read)));
	// What the child says is not theirs takes the place of nothing.
	// What an advocate sent takes the place of nothing before the child said that it is theirs.
	const counts = ({ notMineAt, cameIn, confirmedAt }: Row) =>
		notMineAt === null && (cameIn !== 'advocate' || confirmedAt !== null);
	const replaced = new Set(sent.filter(counts).map(({ replaces }) => replaces));
	return Promise.all(sent.filter((row) => !replaced.has(row.id)).map((row) => itemOf(row, read)));
}

async function itemOf(row: Row, read: Reader): Promise<SheetItem> {
	return {
		id: row.id,
		kind: row.kind,
		said: openContent(row).said,
		sentAt: row.sentAt,
		isHeldBack:
			row.urgent ||
			row.state === states.urgent ||
			row.state === states.readFirst ||
			row.lifted !== null ||
			(row.firstWords !== null && row.clearedAt === null),
		writtenBy: row.writtenBy && row.confirmedAt === null ? await getName(row.writtenBy, read) : undefined,
		isUnused: [row.dontUseAt, row.notMineAt, row.madeMeAt].some((at) => at !== null)
	};
}

/** The lines of the meeting that the child gets ready for that may be read out, and what the child keeps back of them. */
export async function listMyLines(actor: Actor, read: Reader = store().read): Promise<MyLine[]> {
	const next = await findReadyReview(actor.id, read);
	if (!next) return [];
	const lines = linesOf(await itemsFor(next, actor, read), await crossingsOf(next, read));
	// What the officer has to tick may hang on a mark: nothing that the child is given does.
	return lines.map(({ contributionId, step, question, part, state }) => ({
		contributionId,
		step,
		question,
		part,
		state
	}));
}

export const lineActs = ['cross', 'uncross', 'aloud', 'notAloud'] as const;
export type LineAct = (typeof lineActs)[number];

/** The child crosses a line out for the meeting that they get ready for, or takes "do not read this out" back; or undoes that. */
export async function changeLine(
	actor: Actor,
	{ contributionId, step, field }: { contributionId: string; step: string; field: string },
	act: LineAct
): Promise<void> {
	await store().transaction(async (tx) => {
		const review = await findReadyReview(actor.id, tx);
		if (!review) throw new NotThere();
		await getSent(actor, contributionId, tx);
		const lines = await listMyLines(actor, tx);
		const isOwn = (line: MyLine) =>
			line.contributionId === contributionId && line.step === step && line.part.field === field;
		if (!lines.some(isOwn)) throw new NotThere();
		const what: Crossing['what'] = act === 'cross' || act === 'uncross' ? 'crossed' : 'aloud';
		const row = { reviewId: review.id, contributionId, line: lineOf(contributionId, step, field), what };
		if (act === 'cross' || act === 'aloud')
			await tx
				.insert(crossedLine)
				.values({ ...row, at: clock.now() })
				.onConflictDoNothing();
		else
			for (const reviewId of [review.id, ...meetingsBefore(review, await listReviewsOf(actor.id, tx))])
				await removeLine(tx, { ...row, reviewId });
		await record(tx, actor, 'review.lineCrossed', review.id);
	});
}

async function removeLine(tx: Tx, { reviewId, contributionId, line, what }: Crossing & { reviewId: string }) {
	await tx
		.delete(crossedLine)
		.where(
			and(
				eq(crossedLine.reviewId, reviewId),
				eq(crossedLine.contributionId, contributionId),
				eq(crossedLine.line, line),
				eq(crossedLine.what, what)
			)
		);
}

export interface Sheet {
	/** What is on it. */
	lines: Line[];
	/** What the officer may put on it, and has or has not. */
	ticks: {
		contributionId: string;
		what: Tick;
		writtenBy: string | undefined;
		isOn: boolean;
		sentAt: number;
		lines: number;
	}[];
	/** What the actor has not opened yet: nothing of it stands here before. */
	unopened: { contributionId: string; kind: string; sentAt: number }[];
}

/** The sheet of one review of the actor's. */
export async function openSheet(actor: Actor, reviewId: string): Promise<Sheet> {
	const { read } = store();
	const review = await getReview(actor, reviewId);
	const items = await itemsFor(review, actor, read);
	const ids = items.map(({ id }) => id);
	const opened = await listOpenedBy(actor, ids, read);
	const lines = linesOf(
		items.filter(({ id }) => opened.has(id)),
		await crossingsOf(review, read)
	).filter(({ state }) => state === 'may');
	const ticked = await read.select().from(sheetTick).where(eq(sheetTick.reviewId, reviewId));
	const isOn = (contributionId: string, what: Tick) =>
		ticked.some((tick) => tick.contributionId === contributionId && tick.what === what);
	const ticks = new Map<string, Sheet['ticks'][number]>();
	for (const { contributionId, sentAt, writtenBy, needs } of lines) {
		for (const what of needs) {
			const tick = ticks.get(`${contributionId} ${what}`) ?? {
				contributionId,
				what,
				writtenBy,
				isOn: isOn(contributionId, what),
				sentAt,
				lines: 0
			};
			ticks.set(`${contributionId} ${what}`, { ...tick, lines: tick.lines + 1 });
		}
	}
	return {
		lines: lines.filter(({ contributionId, needs }) => needs.every((what) => isOn(contributionId, what))),
		ticks: [...ticks.values()],
		unopened: items
			.filter(({ id }) => !opened.has(id))
			.map(({ id, kind, sentAt }) => ({ contributionId: id, kind, sentAt }))
	};
}

/** The officer puts on the sheet what is off until then, or takes it off again. */
export async function tickSheet(
	actor: Actor,
	reviewId: string,
	{ contributionId, what, isOn }: { contributionId: string; what: Tick; isOn: boolean }
): Promise<void> {
	const { ticks } = await openSheet(actor, reviewId);
	if (!ticks.some((tick) => tick.contributionId === contributionId && tick.what === what)) throw new NotThere();
	await store().transaction(async (tx) => {
		await getReview(actor, reviewId, tx);
		const row = { reviewId, contributionId, what };
		if (isOn) await tx.insert(sheetTick).values(row).onConflictDoNothing();
		else
			await tx
				.delete(sheetTick)
				.where(
					and(eq(sheetTick.reviewId, reviewId), eq(sheetTick.contributionId, contributionId), eq(sheetTick.what, what))
				);
		await record(tx, actor, 'review.sheetTicked', reviewId);
	});
}
