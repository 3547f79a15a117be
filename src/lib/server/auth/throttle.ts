/**
 * Guessing, slowed down without ever locking anybody out. Wrong tries are counted, in the database, in three ways:
 *
 * - of one account from one network: a few are free, then each wrong try makes the next one wait longer;
 * - of one account from everywhere: past the ceiling, networks that are new to the account are shut;
 * - from one network at all accounts: past the ceiling, that network is shut for accounts that it is new to.
 *
 * Nobody else's tries can shut a network from which the account was signed in to not long ago: a usual one. An account
 * is the keyed hash of the name that was typed, whether or not anybody has it, so that nothing here tells who exists.
 */
import { and, eq, gt, gte, inArray, lt, lte, sql } from 'drizzle-orm';
import { addDays, dayOf } from '../calendar.ts';
import { climbDue } from '../climb.ts';
import { clock } from '../clock.ts';
import { guessCount, guessed, usualNetwork } from '../db/schema.ts';
import { store, type Reader, type Tx } from '../db/store.ts';
import { noteGuessed } from '../guessed.ts';

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

/** What is tried. Each is counted apart. */
export type TryKind = 'words' | 'code' | 'pictures' | 'password' | 'factor' | 'name' | 'forgotten';

interface Ceiling {
	/** So many wrong tries at one account shut the networks that are new to it, for so long after the first. */
	most: number;
	per: number;
	/** The ceiling holds for every network: it can keep nobody out for fun. */
	everywhere?: true;
	/** So many from one network at all accounts shut that network; the usual number where left out. */
	fromOne?: number;
}

const kinds: Record<TryKind, Ceiling> = {
	words: { most: 60, per: hour },
	/** The code of a letter: the code itself stands for the account, so that each is counted alone. */
	code: { most: 60, per: hour },
	/** Four of 24 pictures in order are 255,024: three words are far more. */
	pictures: { most: 20, per: 24 * hour },
	password: { most: 60, per: hour },
	/** The codes of an app: only who knows the password gets as far. */
	factor: { most: 20, per: 24 * hour, everywhere: true },
	/** Asking whether a name is free, by one letter (../own-sign-in.ts). */
	name: { most: 60, per: hour },
	/** Asking for a link in place of a forgotten password: each is a mail to somebody, and works as long as this counts. */
	forgotten: { most: 3, per: hour, everywhere: true, fromOne: 30 }
};

/** Wrong tries at an account from one network before the first wait. */
const free = 5;
/** The sign-in pages say it. */
const longestWait = 15 * minute;
/** A network is free of its wrong tries at an account after so long without one. */
const pairLife = 24 * hour;

/** Far more than forty children who mistype: it only keeps one network from trying name after name. */
const networkCeiling = { most: 300, per: hour };

/** How long a network stays a usual one after the last sign-in from it, in days. */
const usualDays = 90;

/** Wrong tries at one account after which whoever looks after the person is told. */
const many = 10;

/** One try to sign in. */
export interface Attempt {
	kind: TryKind;
	/** Keyed hash of the name, email or code that was typed. */
	account: string;
	/** The part of an address that one line has; undefined where addresses are not known here: nobody is slowed down. */
	network: string | undefined;
}

/** Under which keys a try is counted. */
interface Keys {
	account: string;
	pair?: string;
	network?: string;
}

function keysOf({ kind, account, network }: Attempt): Keys {
	const key = (what: keyof Keys, ...of: string[]) => store().keys.lookup(`guess ${what}`, [kind, ...of].join('\0'));
	if (network === undefined) return { account: key('account', account) };
	return { account: key('account', account), pair: key('pair', account, network), network: key('network', network) };
}

function usualKey({ account, network = '' }: Attempt): string {
	return store().keys.lookup('usual network', `${account}\0${network}`);
}

type Count = typeof guessCount.$inferSelect;

/** What stands there of these counts and is not forgotten yet, by key. */
async function readCounts(read: Reader, keys: Keys): Promise<Map<string, Count>> {
	const rows = await read
		.select()
		.from(guessCount)
		.where(and(inArray(guessCount.key, Object.values(keys)), gt(guessCount.endsAt, clock.now())));
	return new Map(rows.map((row) => [row.key, row]));
}

/** How long the next try waits after so many wrong ones: 1 second, then twice as long each time, up to the longest. */
export function waitAfter(wrong: number): number {
	return wrong < free ? 0 : Math.min(second * 2 ** (wrong - free), longestWait);
}

async function isUsual(read: Reader, attempt: Attempt): Promise<boolean> {
	const from = addDays(dayOf(clock.now()), -usualDays);
	const rows = await read
		.select({ key: usualNetwork.key })
		.from(usualNetwork)
		.where(and(eq(usualNetwork.key, usualKey(attempt)), gte(usualNetwork.lastDay, from)));
	return rows.length > 0;
}

async function isRefused(read: Reader, attempt: Attempt, keys: Keys, counts: Map<string, Count>): Promise<boolean> {
	const { account, pair, network } = keys;
	const countOf = (key: string) => counts.get(key)?.count ?? 0;
	const { most, everywhere, fromOne = networkCeiling.most } = kinds[attempt.kind];
	if (everywhere && countOf(account) >= most) return true;
	if (pair === undefined || network === undefined) return false;
	const own = counts.get(pair);
	if (own && clock.now() < own.lastAt + waitAfter(own.count)) return true;
	const isShut = countOf(account) >= most || countOf(network) >= fromOne;
	return isShut && !(await isUsual(read, attempt));
}

/**
 * Takes a try up. False: it is refused, nothing was written down, and the secret must not be looked at. It is counted as
 * a wrong one before it is looked at, so that many at once cannot slip past; `forgive` takes that back. `ownerId` is
 * who has that name, if anybody.
 */
export async function takeTry(attempt: Attempt, ownerId: string | undefined): Promise<boolean> {
	const keys = keysOf(attempt);
	// Most of a flood ends here, without a place in the queue of those who write.
	if (await isRefused(store().read, attempt, keys, await readCounts(store().read, keys))) return false;
	const { isTaken, isTold } = await store().transaction(async (tx) => {
		const counts = await readCounts(tx, keys);
		if (await isRefused(tx, attempt, keys, counts)) return { isTaken: false, isTold: false };
		await countOne(tx, attempt.kind, keys, counts);
		// An hour's tries at the account, or those of one network that goes on slowly for days.
		const isMany = [keys.account, keys.pair ?? ''].some((key) => (counts.get(key)?.count ?? 0) >= many);
		return { isTaken: true, isTold: ownerId !== undefined && isMany && (await noteGuessed(tx, ownerId)) };
	});
	if (isTold) void climbDue();
	return isTaken;
}

async function countOne(tx: Tx, kind: TryKind, keys: Keys, counts: Map<string, Count>): Promise<void> {
	const now = clock.now();
	// An hour is counted from its first try, a pair's day from its last one.
	const ends = { account: now + kinds[kind].per, network: now + networkCeiling.per, pair: now + pairLife };
	const rows = (Object.entries(keys) as [keyof Keys, string][]).map(([what, key]) => {
		const before = counts.get(key);
		const endsAt = what !== 'pair' && before ? before.endsAt : ends[what];
		return { key, count: (before?.count ?? 0) + 1, lastAt: now, endsAt };
	});
	await tx
		.insert(guessCount)
		.values(rows)
		.onConflictDoUpdate({
			target: guessCount.key,
			set: { count: sql`excluded.count`, lastAt: sql`excluded.last_at`, endsAt: sql`excluded.ends_at` }
		});
}

/** A try was right: it is counted no more, nor is what this network got wrong at this account, which it is usual for now. */
export async function forgive(attempt: Attempt): Promise<void> {
	const { account, pair, network } = keysOf(attempt);
	await store().transaction(async (tx) => {
		const others = [account, network].filter((key) => key !== undefined);
		await tx
			.update(guessCount)
			.set({ count: sql`${guessCount.count} - 1` })
			.where(inArray(guessCount.key, others));
		// A right try begins no hour: only a wrong one does.
		await tx.delete(guessCount).where(and(inArray(guessCount.key, others), lte(guessCount.count, 0)));
		if (pair === undefined) return;
		await tx.delete(guessCount).where(eq(guessCount.key, pair));
		const lastDay = dayOf(clock.now());
		await tx
			.insert(usualNetwork)
			.values({ key: usualKey(attempt), lastDay })
			.onConflictDoUpdate({ target: usualNetwork.key, set: { lastDay } });
	});
}

/** Takes away the counts that are over, the networks that nobody has signed in from for long, and old notes of guessing. */
export async function sweepTries(): Promise<void> {
	const from = addDays(dayOf(clock.now()), -usualDays);
	await store().transaction(async (tx) => {
		await tx.delete(guessCount).where(lte(guessCount.endsAt, clock.now()));
		await tx.delete(usualNetwork).where(lt(usualNetwork.lastDay, from));
		await tx.delete(guessed).where(lt(guessed.day, from));
	});
}
