/**
 * What may be read out at a meeting: the child's own words, out of `views` and `plan` alone.
 *
 * Never: what is just for NAME (an item of its own kind), "do not read this out", anything about a person who may sit in
 * the room, and what the child asked not to use, did not write or was made to write. Off until the officer ticks it: what
 * is urgent or to be read first, what an adult wrote down or an advocate sent and the child has not said yes to, and what
 * the child does not want talked about.
 */
import { and, asc, eq, inArray } from 'drizzle-orm';
import { whyField } from '../journeys/fields.ts';
import { openContent, type Row } from './contributions.ts';
import { contribution, crossedLine, states } from './db/schema.ts';
import { store, type Reader } from './db/store.ts';
import { ownScope } from './own-scope.ts';
import { getName } from './people.ts';
import type { Actor } from './policy.ts';
import { listReviewsOf, type OwnReview } from './reviews.ts';
import { scopeOf } from './scope.ts';
import { meetingsBefore, sentFor } from './sent-for.ts';
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
export async function crossingsOf(review: OwnReview, read: Reader): Promise<Crossing[]> {
	const before = meetingsBefore(review, await listReviewsOf(review.childId, read));
	const rows = await read
		.select()
		.from(crossedLine)
		.where(inArray(crossedLine.reviewId, [review.id, ...before]));
	return rows.filter(({ reviewId, what }) => reviewId === review.id || what === 'crossed');
}

/** What was sent for a meeting. */
export async function itemsFor(review: OwnReview, actor: Actor, read: Reader): Promise<SheetItem[]> {
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
