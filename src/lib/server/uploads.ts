/**
 * Files that are imported: taken and sealed, checked as often as somebody looks, then written all or nothing. Only the
 * manager who gave a file sees it.
 */
import { createHash, randomUUID } from 'node:crypto';
import { and, desc, eq, gt, lt, ne, or } from 'drizzle-orm';
import { clock } from './clock.ts';
import { council } from './db/keys.ts';
import { upload } from './db/schema.ts';
import { seal, unseal } from './db/sealing.ts';
import { store, type Reader } from './db/store.ts';
import { newId } from './ids.ts';
import { runImport, tokenOf } from './imports/run.ts';
import { planText } from './imports/index.ts';
import type { Plan } from './imports/plan.ts';
import { decode, readTable } from './imports/read.ts';
import { NotThere, type Actor } from './policy.ts';
import { pressOf } from './press.ts';

/** How long a file lies here at most, in milliseconds. */
export const fileLife = 24 * 3_600_000;
/** Who has not said for so long that they are at work has stopped, in milliseconds. */
const silence = 30_000;

type Row = typeof upload.$inferSelect;

/** A file that was given, and how far it is. */
export interface Upload extends Pick<Row, 'id' | 'list' | 'isWindows' | 'createdAt' | 'trouble' | 'done' | 'total'> {
	/** `stopped`: it was at work when Say So stopped; nothing of it was written. */
	state: Row['state'] | 'stopped';
	result: { added: number; changed: number; same: number };
}

function assertManager(actor: Actor): void {
	if (actor.role !== 'manager') throw new NotThere();
}

const place = (id: string) => ({ column: 'upload.file', row: id });

const isAtWork = ({ state, beatAt }: Pick<Row, 'state' | 'beatAt'>) =>
	state === 'importing' && (beatAt ?? 0) > clock.now() - silence;

function view(row: Row): Upload {
	const { id, list, isWindows, createdAt, trouble, done, total } = row;
	const state = row.state === 'importing' && !isAtWork(row) ? 'stopped' : row.state;
	const result = { added: row.added ?? 0, changed: row.changed ?? 0, same: row.same ?? 0 };
	return { id, list, isWindows, createdAt, trouble, done, total, state, result };
}

async function findRow(actor: Actor, id: string, read: Reader): Promise<Row> {
	assertManager(actor);
	const isOwn = and(eq(upload.id, id), eq(upload.personId, actor.id));
	const [row] = await read.select().from(upload).where(isOwn);
	if (!row || row.createdAt <= clock.now() - fileLife) throw new NotThere();
	return row;
}

/**
 * Takes a file, where it can be read as one of the lists, and returns its id. Nothing else is written. The same form with
 * the same file is taken once. Throws NotThere for who is no manager.
 * @throws Unreadable
 */
export async function takeUpload(actor: Actor, formId: string, bytes: Uint8Array): Promise<string> {
	assertManager(actor);
	const { text, isWindows } = decode(bytes);
	const { kind, rows } = await readTable(text);
	const press = pressOf(actor, formId, createHash('sha256').update(bytes).digest('base64url'));
	const id = newId();
	const file = seal(store().keys.of(council), place(id), text);
	return store().transaction(async (tx) => {
		const [already] = await tx.select({ id: upload.id }).from(upload).where(eq(upload.press, press));
		if (already) return already.id;
		const count = { done: 0, total: rows.length };
		const row = { id, press, list: kind, file, isWindows, state: 'checked' as const, ...count };
		await tx.insert(upload).values({ ...row, personId: actor.id, createdAt: clock.now() });
		return id;
	});
}

/** The manager's own files, the newest first. Throws NotThere for who is no manager. */
export async function listUploads(actor: Actor): Promise<Upload[]> {
	assertManager(actor);
	const isOwn = and(eq(upload.personId, actor.id), gt(upload.createdAt, clock.now() - fileLife));
	const rows = await store().read.select().from(upload).where(isOwn).orderBy(desc(upload.createdAt));
	return rows.map(view);
}

/** A file of the manager's own. Throws NotThere for any other, and a day after it came. */
export async function getUpload(actor: Actor, id: string): Promise<Upload> {
	return view(await findRow(actor, id, store().read));
}

const textOf = (row: Row): string => unseal(store().keys.of(council), place(row.id), row.file!);

/** What a file would do now, with a token for the press that imports exactly that; writes nothing. */
export async function checkUpload(actor: Actor, id: string): Promise<{ plan: Plan; token: string }> {
	const row = await findRow(actor, id, store().read);
	if (!row.file) throw new NotThere();
	const plan = await planText(textOf(row));
	return { plan, token: tokenOf(plan) };
}

export type Started = { started: boolean; finished: Promise<void> } | 'busy';

/**
 * Imports what was shown, in the background; `finished` never rejects. A second press while it runs, or when it is done,
 * starts nothing. Where the file would do something else by now, nothing is written and `trouble` says so. `busy`:
 * another file is being imported.
 */
export async function startImport(actor: Actor, id: string, token: string): Promise<Started> {
	assertManager(actor);
	const run = randomUUID();
	const row = await store().transaction(async (tx) => {
		const found = await findRow(actor, id, tx);
		if (found.state === 'done' || isAtWork(found)) return undefined;
		const others = await tx
			.select()
			.from(upload)
			.where(and(eq(upload.state, 'importing'), ne(upload.id, id)));
		if (others.some(isAtWork)) return 'busy';
		const begun = { state: 'importing', run, beatAt: clock.now(), done: 0, trouble: null } as const;
		await tx.update(upload).set(begun).where(eq(upload.id, id));
		return found;
	});
	if (row === 'busy') return 'busy';
	const finished = row ? runImport(actor, { id, run, token, text: textOf(row) }) : Promise.resolve();
	return { started: row !== undefined, finished };
}

/** Throws a file away that is not being imported. */
export async function dropUpload(actor: Actor, id: string): Promise<void> {
	await store().transaction(async (tx) => {
		const row = await findRow(actor, id, tx);
		if (!isAtWork(row)) await tx.delete(upload).where(eq(upload.id, id));
	});
}

/** Throws away what has lain here for a day. */
export async function sweepUploads(): Promise<void> {
	const isQuiet = or(ne(upload.state, 'importing'), lt(upload.beatAt, clock.now() - silence));
	const isOld = lt(upload.createdAt, clock.now() - fileLife);
	await store().transaction(async (tx) => void (await tx.delete(upload).where(and(isOld, isQuiet))));
}
