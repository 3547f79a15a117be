/**
 * Somebody cannot get in, and knocks: a few words to the office, from a page for anyone. Whether somebody has the name
 * that was typed is looked up only after the answer has gone, so that nobody can learn it: the same work, the same words.
 */
import { and, asc, desc, eq, gt, isNotNull, isNull, lte } from 'drizzle-orm';
import { servedBy } from './caseload.ts';
import { clock } from './clock.ts';
import { outside } from './db/keys.ts';
import { child, guessCount, knock, person, way } from './db/schema.ts';
import { seal, unseal } from './db/sealing.ts';
import { store, type Tx } from './db/store.ts';
import { record } from './events.ts';
import { newId } from './ids.ts';
import { notify, readersOf } from './notifications.ts';
import { getName, signInLookup, system } from './people.ts';
import { NotThere, type Actor } from './policy.ts';

const keptFor = 90 * 86_400_000;

const hour = 3_600_000;
/** From one network in an hour: a whole home of children is fewer, and no flood reaches the managers. */
const most = 60;

export interface KnockWords {
	name: string;
	/** Who they think is their reviewing officer. */
	officer: string;
	/** Where they are, and when. */
	find: string;
}

const place = (id: string) => ({ column: 'knock.content', row: id });

/**
 * Takes what somebody wrote who cannot get in. The same form with the same words is taken once. False: too many came from
 * that network in an hour, and nothing was kept.
 */
export async function takeWords(formId: string, words: KnockWords, network?: string): Promise<boolean> {
	const { keys } = store();
	const id = newId();
	const content = seal(keys.of(outside), place(id), JSON.stringify(words));
	const press = keys.lookup('press', ['knock', formId, words.name, words.officer, words.find].join('\0'));
	const lookup = signInLookup('child', words.name);
	return store().transaction(async (tx) => {
		const [already] = await tx.select({ id: knock.id }).from(knock).where(eq(knock.press, press));
		if (already) return true;
		if (!(await takeOne(tx, network))) return false;
		await tx.insert(knock).values({ id, press, content, lookup, at: clock.now() });
		return true;
	});
}

/** Counts a knock where addresses are known here. False: too many came from that network in the hour since its first. */
async function takeOne(tx: Tx, network: string | undefined): Promise<boolean> {
	if (network === undefined) return true;
	const key = store().keys.lookup('knock', network);
	const now = clock.now();
	const isNow = and(eq(guessCount.key, key), gt(guessCount.endsAt, now));
	const [before = { count: 0, endsAt: now + hour }] = await tx.select().from(guessCount).where(isNow);
	if (before.count >= most) return false;
	const row = { key, count: before.count + 1, lastAt: now, endsAt: before.endsAt };
	await tx.insert(guessCount).values(row).onConflictDoUpdate({ target: guessCount.key, set: row });
	return true;
}

/** Whoever looks after who knocked is told, once: a child's officer, or who reads in their place; else the managers. */
export async function passKnocksOn(): Promise<void> {
	const waiting = await store()
		.read.select({ id: knock.id })
		.from(knock)
		.where(isNull(knock.passedAt))
		.orderBy(asc(knock.at));
	for (const { id } of waiting) await store().transaction((tx) => passOnIn(tx, id));
}

async function passOnIn(tx: Tx, id: string): Promise<void> {
	const [row] = await tx
		.select()
		.from(knock)
		.where(and(eq(knock.id, id), isNull(knock.passedAt)));
	if (!row) return;
	const [found] = await tx
		.select({ id: child.id, officerId: child.officerId })
		.from(way)
		.innerJoin(child, eq(child.id, way.childId))
		.innerJoin(person, eq(person.id, child.id))
		.where(
			and(eq(way.lookup, row.lookup ?? ''), eq(way.kind, 'signIn'), isNull(way.endedAt), isNull(person.disabledAt))
		);
	const whose = found ? eq(knock.childId, found.id) : isNull(knock.childId);
	const [justNow] = await tx
		.select({ id: knock.id })
		.from(knock)
		.where(and(whose, gt(knock.passedAt, clock.now() - hour)));
	await tx
		.update(knock)
		.set({ childId: found?.id ?? null, lookup: null, passedAt: clock.now() })
		.where(eq(knock.id, id));
	const seq = await record(tx, system, 'knock.passedOn', id);
	// They all stand in one list: one mail in an hour is enough.
	if (justNow) return;
	// It is no item, so nobody is kept from it.
	const told = await readersOf(tx, { id, audience: 'officer', officerId: found?.officerId ?? null });
	await notify(tx, seq, told, false);
}

export interface Knock {
	id: string;
	at: number;
	words: KnockWords;
	/** The child who has the name that was typed. */
	child: { id: string; name: string } | undefined;
}

/** Who knocked and was not answered yet, of those whom this actor looks after: the last first. */
export async function listKnocks(actor: Actor): Promise<Knock[]> {
	const isOpen = and(isNotNull(knock.passedAt), isNull(knock.answeredAt), gt(knock.at, clock.now() - keptFor));
	const rows = await store()
		.read.select({ knock })
		.from(knock)
		.innerJoin(child, eq(child.id, knock.childId))
		.where(and(isOpen, await servedBy(actor)))
		.orderBy(desc(knock.at));
	const nobodys =
		actor.role === 'manager'
			? await store()
					.read.select({ knock })
					.from(knock)
					.where(and(isOpen, isNull(knock.childId)))
					.orderBy(desc(knock.at))
			: [];
	const key = store().keys.of(outside);
	return Promise.all(
		[...rows, ...nobodys].map(async ({ knock: { id, at, content, childId } }) => ({
			id,
			at,
			words: JSON.parse(unseal(key, place(id), content)) as KnockWords,
			child: childId === null ? undefined : { id: childId, name: await getName(childId) }
		}))
	);
}

/** It was dealt with: it stands in nobody's inbox any more. Throws NotThere for one that does not stand in the actor's. */
export async function answerKnock(actor: Actor, id: string): Promise<void> {
	const mine = await listKnocks(actor);
	await store().transaction(async (tx) => {
		const [row] = await tx.select().from(knock).where(eq(knock.id, id));
		// The same press again.
		if (row && row.answeredBy === actor.id) return;
		if (!row || !mine.some((each) => each.id === id)) throw new NotThere();
		const given = { answeredAt: clock.now(), answeredBy: actor.id };
		await tx.update(knock).set(given).where(eq(knock.id, id));
		await record(tx, actor, 'knock.answered', id);
	});
}

/** Takes away what is older than 90 days. */
export async function sweepKnocks(): Promise<void> {
	await store().transaction(async (tx) => {
		await tx.delete(knock).where(lte(knock.at, clock.now() - keptFor));
	});
}
