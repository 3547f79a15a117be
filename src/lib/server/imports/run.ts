/** One import at work: in slices, so that children's pages go on; then one short transaction. */
import { and, eq, isNull } from 'drizzle-orm';
import { climbDue } from '../climb.ts';
import { clock } from '../clock.ts';
import { person, upload } from '../db/schema.ts';
import { codeOf, store, type Tx } from '../db/store.ts';
import { log } from '../log.ts';
import { NoReader } from '../officers.ts';
import type { Actor } from '../policy.ts';
import { Stale, untilFresh } from './fresh.ts';
import { planText } from './index.ts';
import { breathe, type Pace } from './pace.ts';
import type { Plan } from './plan.ts';

interface Run {
	/** Of the file. */
	id: string;
	/** Of the press that is at work. */
	run: string;
	/** Of what was shown. */
	token: string;
	text: string;
}

/** A keyed hash of everything that an import would do: equal while it would do the same. */
export function tokenOf({ rows, problems, adds, changes, same }: Plan): string {
	return store().keys.lookup('import', JSON.stringify({ rows, problems, adds, changes, same }));
}

/** Between two notes of how far it is, in milliseconds: each is a commit of its own. */
const betweenBeats = 500;
/** Another press is at work, whose import it is is no manager any more, or it would do something else than was shown. */
class Stopped extends Error {
	readonly trouble: 'changed' | undefined;

	constructor(trouble?: 'changed') {
		super('stopped');
		this.trouble = trouble;
	}
}

/** Imports a file, or notes why nothing of it was. Never rejects. */
export async function runImport(actor: Actor, given: Run): Promise<void> {
	try {
		await untilFresh((assertFresh) => importOnce(actor, given, assertFresh));
	} catch (thrown) {
		await noteTrouble(given, thrown);
		return;
	}
	// Who was invited, or reads for a child from now on, gets their mail.
	void climbDue();
}

type Check = (tx: Tx) => Promise<void>;

async function importOnce(actor: Actor, { id, run, token, text }: Run, assertFresh: Check): Promise<void> {
	const pace = paceOf(id, run);
	const plan = await planText(text, pace);
	if (plan.problems.length || tokenOf(plan) !== token) throw new Stopped('changed');
	const write = await plan.prepare(pace);
	await store().transaction(async (tx) => {
		await assertOurs(tx, id, run);
		await assertStillManager(tx, actor);
		await assertFresh(tx);
		await write(tx, actor);
		const result = { added: plan.adds.length, changed: plan.changes.length, same: plan.same };
		const done = { state: 'done', file: null, run: null, beatAt: null, ...result } as const;
		await tx.update(upload).set(done).where(eq(upload.id, id));
	});
}

async function assertOurs(tx: Tx, id: string, run: string): Promise<void> {
	const [row] = await tx.select({ run: upload.run }).from(upload).where(eq(upload.id, id));
	if (row?.run !== run) throw new Stopped();
}

/** Whose account has ended, or who does something else by now, imports nothing: the file stands there as broken off. */
async function assertStillManager(tx: Tx, { id }: Actor): Promise<void> {
	const isManager = and(eq(person.id, id), eq(person.role, 'manager'), isNull(person.disabledAt));
	const [row] = await tx.select({ id: person.id }).from(person).where(isManager);
	if (!row) throw new Stopped();
}

/** Lets others go on, and notes every so often how far it is: checking is one half of it, sealing the other. */
function paceOf(id: string, run: string): Pace {
	let done = 0;
	let beat = performance.now();
	return async (rows) => {
		done += rows;
		await breathe(rows);
		if (performance.now() - beat < betweenBeats) return;
		beat = performance.now();
		await note(id, run, { done, beatAt: clock.now() });
	};
}

async function note(id: string, run: string, what: Partial<typeof upload.$inferInsert>): Promise<void> {
	const isOurs = and(eq(upload.id, id), eq(upload.run, run));
	await store().transaction(async (tx) => void (await tx.update(upload).set(what).where(isOurs)));
}

/** Says on its page that nothing was imported. Where not even that can be written, its silence says so. */
async function noteTrouble({ id, run }: Run, thrown: unknown): Promise<void> {
	if (thrown instanceof Stopped && !thrown.trouble) return;
	const isChanged = thrown instanceof Stopped || thrown instanceof Stale;
	const trouble = isChanged ? 'changed' : thrown instanceof NoReader ? 'noReader' : 'notSaved';
	if (trouble === 'notSaved')
		log.warn({ name: String((thrown as Error | undefined)?.name), code: codeOf(thrown) }, 'import stopped');
	try {
		await note(id, run, { state: 'checked', trouble, run: null, beatAt: null });
	} catch (error) {
		log.warn({ code: codeOf(error) }, 'import stopped');
	}
}
