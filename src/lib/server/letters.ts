/** The letter with which a child comes in: its code is made, printed, given, used and replaced. */
import { and, desc, eq, isNull } from 'drizzle-orm';
import { addMonths, addWorkingDays, dayOf } from './calendar.ts';
import { getServed, listServed } from './caseload.ts';
import { clock } from './clock.ts';
import { person, review, way } from './db/schema.ts';
import { seal, unseal } from './db/sealing.ts';
import { store, type Reader, type Tx } from './db/store.ts';
import { endWayIn } from './end-way.ts';
import { record } from './events.ts';
import { newId } from './ids.ts';
import { lettersOf, newCode } from './letter-code.ts';
import { NotThere, type Actor } from './policy.ts';
import { pressOf } from './press.ts';
import { listAhead, type OwnReview } from './reviews.ts';

type Code = typeof way.$inferSelect;
type Meeting = Pick<typeof review.$inferSelect, 'day' | 'heldDay' | 'cancelledAt'>;

/** Working days for which a code works after the review that it lives by. */
const daysAfter = 30;
/** Months for which it works where there is no review with a day. */
const monthsWithout = 6;
/** A review in so many working days needs its letter now. */
const soonDays = 20;

const wordsPlace = (id: string) => ({ column: 'way.words', row: id });

/** The keyed hash by which a code is found, of its letters. */
export function codeLookup(letters: string): string {
	return store().keys.lookup('letter code', letters);
}

/** The last day on which a code works (ISO): it moves with its review, as that stands now. */
export function lastDayOf({ createdAt }: Pick<Code, 'createdAt'>, meeting: Meeting | null): string {
	const day = meeting && meeting.cancelledAt === null ? (meeting.heldDay ?? meeting.day) : null;
	return day ? addWorkingDays(day, daysAfter) : addMonths(dayOf(createdAt), monthsWithout);
}

/** The code with that keyed hash that works today, of a child who may come in. */
export async function findCode(lookup: string): Promise<Code | undefined> {
	const [row] = await store()
		.read.select({ way, review, disabledAt: person.disabledAt })
		.from(way)
		.innerJoin(person, eq(person.id, way.childId))
		.leftJoin(review, eq(review.id, way.reviewId))
		.where(and(eq(way.lookup, lookup), eq(way.kind, 'code'), isNull(way.endedAt)));
	if (!row || row.disabledAt !== null) return undefined;
	return dayOf(clock.now()) <= lastDayOf(row.way, row.review) ? row.way : undefined;
}

/** Somebody came in by a code. From the first time on its words are kept no more: the letter cannot be printed again. */
export async function noteUsed({ id, childId, firstUsedAt }: Code): Promise<void> {
	if (firstUsedAt !== null) return;
	await store().transaction(async (tx) => {
		const used = await tx
			.update(way)
			.set({ firstUsedAt: clock.now(), words: null })
			.where(and(eq(way.id, id), isNull(way.firstUsedAt)))
			.returning();
		if (used.length) await record(tx, { id: childId, role: 'child' }, 'way.used', id);
	});
}

/** The newest code of a child that has not been replaced, with the last day on which it works. */
async function findNewest(childId: string, read: Reader): Promise<{ code: Code; lastDay: string } | undefined> {
	const [row] = await read
		.select({ way, review })
		.from(way)
		.leftJoin(review, eq(review.id, way.reviewId))
		.where(and(eq(way.childId, childId), eq(way.kind, 'code'), isNull(way.endedAt)))
		.orderBy(desc(way.createdAt))
		.limit(1);
	return row && { code: row.way, lastDay: lastDayOf(row.way, row.review) };
}

export interface Letter {
	id: string;
	/** The four words; undefined once somebody came in with them. */
	words: string[] | undefined;
	/** The last day on which they work (ISO). */
	lastDay: string;
	isOver: boolean;
	madeAt: number;
	givenAt: number | null;
	usedAt: number | null;
}

/** The letter of a child whom the actor serves; undefined: none was made. Throws NotThere for another's child. */
export async function findLetter(actor: Actor, childId: string): Promise<Letter | undefined> {
	await getServed(actor, childId);
	const found = await findNewest(childId, store().read);
	if (!found) return undefined;
	const { code, lastDay } = found;
	const key = store().keys.of(childId);
	return {
		id: code.id,
		words: code.words ? unseal(key, wordsPlace(code.id), code.words).split(' ') : undefined,
		lastDay,
		isOver: dayOf(clock.now()) > lastDay,
		madeAt: code.createdAt,
		givenAt: code.givenAt,
		usedAt: code.firstUsedAt
	};
}

/** What a letter is for: the child's next review, or another meeting where no review is planned. */
export async function findMeeting(childId: string, read: Reader = store().read): Promise<OwnReview | undefined> {
	const ahead = await listAhead(childId, read);
	return ahead.find(({ kind }) => kind === 'review') ?? ahead[0];
}

/** Makes a new code for the letter of a child; the one before stops working at once. The same form is taken once. */
export async function makeLetter(actor: Actor, childId: string, formId: string): Promise<void> {
	await store().transaction((tx) => makeLetterIn(tx, actor, childId, formId));
}

/** Makes the letter of one child as `makeLetter` does, in the transaction at hand. */
export async function makeLetterIn(tx: Tx, actor: Actor, childId: string, formId: string): Promise<void> {
	await getServed(actor, childId, tx);
	const press = pressOf(actor, formId, childId);
	const [already] = await tx.select({ id: way.id }).from(way).where(eq(way.press, press));
	if (already) return;
	await endBefore(tx, actor, childId);
	const id = newId();
	const words = await unusedCode(tx);
	const next = await findMeeting(childId, tx);
	await tx.insert(way).values({
		id,
		childId,
		kind: 'code',
		lookup: codeLookup(words.join('')),
		words: seal(store().keys.of(childId), wordsPlace(id), words.join(' ')),
		reviewId: next?.id ?? null,
		press,
		createdAt: clock.now()
	});
	await record(tx, actor, 'way.made', id);
}

/** The codes of a child that stand are replaced by a new one. */
async function endBefore(tx: Tx, actor: Actor, childId: string): Promise<void> {
	const before = await tx
		.select({ id: way.id })
		.from(way)
		.where(and(eq(way.childId, childId), eq(way.kind, 'code'), isNull(way.endedAt)));
	for (const { id } of before) await endWayIn(tx, actor, id, 'way.replaced');
}

async function unusedCode(tx: Tx): Promise<string[]> {
	const words = newCode();
	const lookup = codeLookup(lettersOf(words.join('')));
	const [taken] = await tx.select({ id: way.id }).from(way).where(eq(way.lookup, lookup));
	return taken ? unusedCode(tx) : words;
}

/** The letter was given to the child. Throws NotThere for one that was replaced meanwhile. */
export async function noteGiven(actor: Actor, childId: string, letterId: string): Promise<void> {
	await store().transaction(async (tx) => {
		await getServed(actor, childId, tx);
		const found = await findNewest(childId, tx);
		if (found?.code.id !== letterId) throw new NotThere();
		if (found.code.givenAt !== null) return;
		await tx.update(way).set({ givenAt: clock.now() }).where(eq(way.id, letterId));
		await record(tx, actor, 'way.given', letterId);
	});
}

export interface LetterDue {
	childId: string;
	name: string;
	/** The day of the review (ISO). */
	day: string;
	/** It was made and can be printed. */
	isMade: boolean;
}

/** Whose review is in the next 20 working days, of those whom the actor serves, and who was given no letter that works. */
export async function listLettersDue(actor: Actor, read: Reader = store().read): Promise<LetterDue[]> {
	const today = dayOf(clock.now());
	const until = addWorkingDays(today, soonDays);
	const due: LetterDue[] = [];
	for (const { id, name } of await listServed(actor)) {
		const next = await findMeeting(id, read);
		if (!next?.day || next.day > until) continue;
		const newest = await findNewest(id, read);
		const isGood = newest !== undefined && newest.lastDay >= today;
		if (isGood && (newest.code.givenAt !== null || newest.code.firstUsedAt !== null)) continue;
		due.push({ childId: id, name, day: next.day, isMade: isGood });
	}
	return due.sort((a, b) => a.day.localeCompare(b.day));
}

/** Makes every letter that is due and has not been made. The same form is taken once. */
export async function makeLettersDue(actor: Actor, formId: string): Promise<void> {
	const due = await listLettersDue(actor);
	await store().transaction(async (tx) => {
		for (const { childId, isMade } of due) if (!isMade) await makeLetterIn(tx, actor, childId, formId);
	});
}
