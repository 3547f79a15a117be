/**
 * What a child had in a form when it came too late: their session had ended because they stopped for a while. Nothing is
 * taken from a session that is over, and nothing is lost: the form is sealed with the child's own key and waits here
 * until that child signs in next (time-out.ts). Nobody else can tell that it is there.
 */
import { and, asc, eq, gt, lte, sql } from 'drizzle-orm';
import { clock } from './clock.ts';
import { prepared } from './db/prepared.ts';
import { parked } from './db/schema.ts';
import { seal, unseal } from './db/sealing.ts';
import { store, type Reader, type Tx } from './db/store.ts';
import type { Actor } from './policy.ts';

export interface Parked {
	/** Which form it was: `views/well`, `views/check`, `sent/ID`, `made-me/ID`. */
	place: string;
	/** As the form sent them: what is too long is kept, too. */
	fields: Record<string, string[]>;
	/** The answer that was saved of that page by then; a later one is newer than what waits here. */
	before?: object;
	/** Everyone who would have read it (readersKey). */
	named?: string;
}

const keptFor = 7 * 86_400_000;

/** More pages than a child leaves open; a phone that somebody else found must not fill the disk. */
const mostForms = 20;

const placeOf = (childId: string, page: string) => ({ column: 'parked.content', row: `${childId}/${page}` });

/**
 * For which way in it waits. A sign-in that was made from a letter keeps to itself, whoever confirmed it: nobody but its
 * writer ever sees a draft, and who confirms may be whom it is about.
 */
export const keeperOf = ({ way }: Actor) => (!way || (way.opensDelicate && way.delicateBy === null) ? '' : way.id);
const isOwn = (actor: Actor) => and(eq(parked.childId, actor.id), eq(parked.keeper, keeperOf(actor)));

/**
 * Keeps a form, inside a transaction. `apart`: its words are sent by their own press, so that other words are another
 * form; else the newer one takes the place of the older. False: too many wait already.
 */
export async function parkIn(tx: Tx, actor: Actor, form: Parked, apart: boolean): Promise<boolean> {
	const one = apart ? JSON.stringify(form.fields) : '';
	const keeper = keeperOf(actor);
	const page = store().keys.lookup('parked', `${actor.id}\0${keeper}\0${form.place}\0${one}`);
	const waiting = await tx.select({ page: parked.page }).from(parked).where(isOwn(actor));
	if (waiting.length >= mostForms && !waiting.some((each) => each.page === page)) return false;
	const content = seal(store().keys.of(actor.id), placeOf(actor.id, page), JSON.stringify(form));
	const at = clock.now();
	await tx
		.insert(parked)
		.values({ childId: actor.id, page, keeper, content, at })
		.onConflictDoUpdate({ target: [parked.childId, parked.page], set: { content, at } });
	return true;
}

export interface Waiting extends Parked {
	/** Of the form: it means nothing without its child. */
	id: string;
}

const waitingOf = prepared((read) =>
	read
		.select()
		.from(parked)
		.where(
			and(
				eq(parked.childId, sql.placeholder('childId')),
				eq(parked.keeper, sql.placeholder('keeper')),
				gt(parked.at, sql.placeholder('since'))
			)
		)
		.orderBy(asc(parked.at), asc(parked.page))
		.prepare()
);

/** The forms of a child that wait, the oldest first. */
export async function listParked(actor: Actor, read: Reader = store().read): Promise<Waiting[]> {
	const rows = waitingOf(read).all({ childId: actor.id, keeper: keeperOf(actor), since: clock.now() - keptFor });
	if (!rows.length) return [];
	const key = store().keys.of(actor.id);
	return rows.map(({ page, content }) => {
		const form = JSON.parse(unseal(key, placeOf(actor.id, page), content)) as Parked;
		// Without a prototype, as a form is read: a field may be called `constructor`.
		return { ...form, id: page, fields: Object.assign(Object.create(null), form.fields) };
	});
}

/** The form of one place that still waits after its child signed in: what could not be taken as it was. */
export async function findParked(actor: Actor, place: string): Promise<Waiting | undefined> {
	return (await listParked(actor)).find((form) => form.place === place);
}

/** Takes a form away, inside the transaction in which it was taken. */
export async function dropParkedIn(tx: Tx, actor: Actor, id: string): Promise<void> {
	await tx.delete(parked).where(and(isOwn(actor), eq(parked.page, id)));
}

/** Takes away the form of a press, inside the transaction in which that press was taken: it was shown again, and sent. */
export async function dropPressedIn(tx: Tx, actor: Actor, place: string, formId: string): Promise<void> {
	for (const form of await listParked(actor, tx)) {
		if (form.place === place && form.fields['press']?.[0] === formId) await dropParkedIn(tx, actor, form.id);
	}
}

/** Takes away what nobody came back for within 7 days. */
export async function sweepParked(): Promise<void> {
	await store().transaction(async (tx) => {
		await tx.delete(parked).where(lte(parked.at, clock.now() - keptFor));
	});
}
