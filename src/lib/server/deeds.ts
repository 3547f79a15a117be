/** What an adult did about an item, beside writing: acted, talked with the child, passed it on. */
import { asc, eq } from 'drizzle-orm';
import { stopClimb } from './climb.ts';
import { clock } from './clock.ts';
import { stateAfter, type Known } from './closing.ts';
import type { Row } from './contributions.ts';
import { contribution, deed } from './db/schema.ts';
import { seal, unseal } from './db/sealing.ts';
import { store, type Reader, type Tx } from './db/store.ts';
import { record } from './events.ts';
import { newId } from './ids.ts';
import { getItem } from './items.ts';
import { getName } from './people.ts';
import type { Actor } from './policy.ts';
import { pressOf } from './press.ts';
import { listWishAnswers, wishesOf } from './wishes.ts';

/** One of them, as it is shown. */
export interface Deed {
	by: string;
	kind: (typeof deed.$inferSelect)['kind'];
	day: string | null;
	words: string;
	at: number;
}

/** What was done about an item, the first thing first. */
export async function listDeeds(row: Row): Promise<Deed[]> {
	const key = store().keys.of(row.childId);
	const rows = await store().read.select().from(deed).where(eq(deed.contributionId, row.id)).orderBy(asc(deed.at));
	return Promise.all(
		rows.map(async (each) => ({
			by: await getName(each.personId),
			kind: each.kind,
			day: each.day,
			words: unseal(key, { column: 'deed.words', row: each.id }, each.words),
			at: each.at
		}))
	);
}

/** Writes down what an adult did. False: the same form was taken before. */
export async function insertDeed(
	tx: Tx,
	actor: Actor,
	row: Row,
	formId: string,
	given: Pick<Deed, 'kind' | 'day' | 'words'>
): Promise<boolean> {
	const press = pressOf(actor, formId, `${given.kind}\0${given.day ?? ''}\0${given.words}`);
	const [already] = await tx.select({ id: deed.id }).from(deed).where(eq(deed.press, press));
	if (already) return false;
	const id = newId();
	await tx.insert(deed).values({
		id,
		press,
		contributionId: row.id,
		personId: actor.id,
		kind: given.kind,
		day: given.day,
		words: seal(store().keys.of(row.childId), { column: 'deed.words', row: id }, given.words),
		at: clock.now()
	});
	return true;
}

/** What the reader did about something urgent or read first. Only this takes it from the top and ends its climb. */
export async function recordAction(actor: Actor, id: string, formId: string, words: string): Promise<void> {
	await store().transaction(async (tx) => {
		const row = await getItem(actor, id, 'item.recordAction', tx);
		if (!(await insertDeed(tx, actor, row, formId, { kind: 'acted', day: null, words }))) return;
		// What a machine or an adult has moved up goes back to where it stood.
		const state = row.urgent ? stateAfter(row, 'acted', await knownOf(row, tx)) : row.state;
		await tx.update(contribution).set({ actedAt: clock.now(), lifted: null, state }).where(eq(contribution.id, id));
		await stopClimb(tx, id);
		await record(tx, actor, 'contribution.acted', id);
	});
}

/** What is known of an item beside its row, for what closes it. */
export async function knownOf(row: Row, read: Reader): Promise<Known> {
	const { id, kind } = row;
	const deeds = await read
		.select({ kind: deed.kind, day: deed.day, at: deed.at })
		.from(deed)
		.where(eq(deed.contributionId, id));
	const has = (what: Deed['kind']) => deeds.some((each) => each.kind === what);
	const talks = deeds.flatMap((each) => (each.kind === 'talked' ? [{ day: each.day!, at: each.at }] : []));
	const answered = kind === 'plan' ? await listWishAnswers(row, read) : new Map();
	const isUnanswered = wishesOf(row).some((wish) => !answered.has(wish.key));
	const isOwed = isUnanswered || (kind === 'advocate' && !has('passedOn'));
	return { talks, isRaised: has('raised'), isOwed };
}

/** The day on which the reader talked with the child alone. It answers what was just for the reader, and nothing else. */
export async function recordTalk(actor: Actor, id: string, formId: string, day: string, words: string): Promise<void> {
	await store().transaction(async (tx) => {
		const row = await getItem(actor, id, 'item.recordTalk', tx);
		if (!(await insertDeed(tx, actor, row, formId, { kind: 'talked', day, words }))) return;
		const answered = row.kind === 'alone' ? { answeredAt: clock.now() } : {};
		await tx
			.update(contribution)
			.set({ ...answered, state: stateAfter(row, 'talked', await knownOf(row, tx)) })
			.where(eq(contribution.id, id));
		await record(tx, actor, 'contribution.talked', id);
	});
}

/** To whom an item was passed on, and on which day, the first time first: for the child, too. */
export async function listPassedOn(row: Row): Promise<{ by: string; to: string; day: string }[]> {
	const deeds = await listDeeds(row);
	return deeds.flatMap(({ kind, by, words, day }) => (kind === 'passedOn' ? [{ by, to: words, day: day! }] : []));
}
