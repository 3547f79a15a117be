/**
 * The climb (product rule 7): what is urgent or read first goes to the cover after 1 working hour, to the manager after
 * 2, and as soon as nobody is at work to the duty people, until somebody has recorded what they did.
 */
import { and, asc, eq, gt, inArray, isNotNull, isNull, lte, ne, or, type SQL } from 'drizzle-orm';
import { addWorkingTime, nextTimeOff, type WorkingHours } from './calendar.ts';
import { mustAct } from './closing.ts';
import { clock } from './clock.ts';
import { lineOf, listMembers, nextOf } from './cover.ts';
import { climbReader, climbStep, contribution, person, states, type ClimbTo } from './db/schema.ts';
import { store, type Tx } from './db/store.ts';
import { settings } from './env.ts';
import { record } from './events.ts';
import { passKnocksOn } from './knocks.ts';
import { log } from './log.ts';
import { deliverDue, excludedOf, notify, theDutyAddress, type Told } from './notifications.ts';
import { listActive, system } from './people.ts';
import { manyAtOnce, slices } from './slices.ts';
import type { Row } from './contributions.ts';

const hour = 3_600_000;

/** When something that was sent at an instant goes to whom, while nobody has recorded what they did. */
export function climbOf(sentAt: number, hours: WorkingHours): Record<ClimbTo, number> {
	return {
		cover: addWorkingTime(sentAt, hour, hours),
		manager: addWorkingTime(sentAt, 2 * hour, hours),
		duty: nextTimeOff(sentAt, hours)
	};
}

/** Writes down the steps of a climb that begins now, in the transaction with what begins it. */
export async function startClimb(tx: Tx, contributionId: string): Promise<void> {
	const steps = climbOf(clock.now(), settings().workingHours);
	// What was taken for an earlier alarm under the same item stands among the events.
	await tx.delete(climbStep).where(eq(climbStep.contributionId, contributionId));
	for (const step of ['cover', 'manager', 'duty'] as const)
		await tx.insert(climbStep).values({ contributionId, step, dueAt: steps[step] });
}

/** Somebody has recorded what they did: what is not due by now never happens. */
export async function stopClimb(tx: Tx, contributionId: string): Promise<void> {
	await tx.delete(climbStep).where(and(eq(climbStep.contributionId, contributionId), gt(climbStep.dueAt, clock.now())));
}

/**
 * These items are another officer's now: what climbed to officers is taken from them, for it was in the line of the one
 * before. What climbed to managers stays theirs.
 */
export async function climbForNext(tx: Tx, which: SQL): Promise<void> {
	const items = tx.select({ id: contribution.id }).from(contribution).where(which);
	const officers = tx.select({ id: person.id }).from(person).where(eq(person.role, 'officer'));
	await tx
		.delete(climbReader)
		.where(and(inArray(climbReader.contributionId, items), inArray(climbReader.personId, officers)));
	await climbAnew(tx, which);
}

/** Takes from somebody who goes, or has another role now, what climbed to them as who they were. */
export async function endClimbTo(tx: Tx, personId: string): Promise<void> {
	const taken = await tx.delete(climbReader).where(eq(climbReader.personId, personId)).returning();
	for (const some of slices(taken, manyAtOnce))
		await climbAnew(
			tx,
			inArray(
				contribution.id,
				some.map(({ contributionId }) => contributionId)
			)
		);
}

/**
 * What must still be acted on goes to who is next in line now, at the times that it had: what was due is due again. The
 * duty people stand in nobody's line and keep what they have.
 */
async function climbAnew(tx: Tx, which: SQL): Promise<void> {
	const isMustAct = or(eq(contribution.state, states.urgent), isNotNull(contribution.lifted));
	const waiting = tx.select({ id: contribution.id }).from(contribution).where(and(which, isMustAct));
	await tx
		.update(climbStep)
		.set({ takenAt: null })
		.where(and(inArray(climbStep.contributionId, waiting), ne(climbStep.step, 'duty')));
}

const events = {
	cover: 'contribution.climbedToCover',
	manager: 'contribution.climbedToManager',
	duty: 'contribution.climbedToDuty'
} as const;

let running: Promise<void> | undefined;
let isAskedAgain = false;

/**
 * Takes the steps that are due and sends the mails that wait. Never rejects: what cannot be done now is done at another
 * time. Whoever asks while it runs is served by one more round.
 */
export async function climbDue(): Promise<void> {
	isAskedAgain = true;
	running ??= climb().finally(() => (running = undefined));
	await running;
	// Outside the round: no step waits for a slow mail server.
	await deliverDue();
}

async function climb(): Promise<void> {
	while (isAskedAgain) {
		isAskedAgain = false;
		await takeAll().catch(noteWaiting);
		await passKnocksOn().catch(noteWaiting);
	}
}

function noteWaiting(error: { code?: unknown }): void {
	log.warn({ code: String(error.code ?? 'unknown') }, 'the climb waits');
}

async function takeAll(): Promise<void> {
	const due = await store()
		.read.select({ id: climbStep.contributionId, step: climbStep.step })
		.from(climbStep)
		.where(and(isNull(climbStep.takenAt), lte(climbStep.dueAt, clock.now())))
		.orderBy(asc(climbStep.dueAt));
	for (const { id, step } of due) await store().transaction((tx) => take(tx, id, step));
}

/** Takes one step: its event, who has the item from now on, and whom to tell. Once, whoever else tries. */
async function take(tx: Tx, id: string, step: ClimbTo): Promise<void> {
	const now = clock.now();
	const taken = await tx
		.update(climbStep)
		.set({ takenAt: now })
		.where(
			and(
				eq(climbStep.contributionId, id),
				eq(climbStep.step, step),
				isNull(climbStep.takenAt),
				lte(climbStep.dueAt, now)
			)
		)
		.returning();
	if (!taken.length) return;
	const [row] = await tx.select().from(contribution).where(eq(contribution.id, id));
	const seq = await record(tx, system, events[step], id);
	// Somebody acted between the step's time and now: nobody is called for nothing.
	if (!row || !mustAct(row)) return;
	const people = await nextFor(tx, row, step);
	for (const personId of people) {
		if (personId === theDutyAddress) continue;
		await tx.insert(climbReader).values({ contributionId: id, personId, at: now }).onConflictDoNothing();
	}
	await notify(tx, seq, people, true);
}

/** To whom a step leads now. Whom it is about, and who must not be told, is passed over (rule 8); never nobody. */
async function nextFor(tx: Tx, row: Told & Pick<Row, 'kind'>, step: ClimbTo): Promise<(string | null)[]> {
	const excluded = await excludedOf(tx, row);
	const may = (people: string[]) => people.filter((id) => !excluded.includes(id));
	const complaints = async () => may(await listActive(tx, 'complaints'));
	const inLine = async () => {
		if (row.audience === 'complaints') return complaints();
		const members = await listMembers(tx);
		const manager = members.find(({ id }) => id === row.officerId)?.managerId ?? null;
		// What goes past an officer is never for that officer's cover: it climbs from the manager who reads it.
		const isPast = row.audience === 'manager' || may([row.officerId ?? '']).length === 0;
		const line = lineOf(isPast ? manager : row.officerId, members);
		const managers = lineOf(row.officerId, members).filter(({ role }) => role === 'manager');
		// Nobody's in particular: it is the whole team's.
		if (!row.officerId) return may(managers.map(({ id }) => id));
		const next = nextOf(step === 'cover' ? line : managers, excluded) ?? nextOf(managers, excluded);
		return next ? [next.id] : [];
	};
	const atTheDuty = await listActive(tx, 'duty');
	const duty = atTheDuty.length && !may(atTheDuty).length ? [] : [theDutyAddress];
	const others = async () => {
		const next = await inLine();
		return next.length || row.kind !== 'complaint' ? next : complaints();
	};
	// The duty people share one address. Where none of them could open it, the next in line are told as well.
	if (step === 'duty') return may(atTheDuty).length ? duty : [...duty, ...(await others())];
	const next = await others();
	return next.length ? next : duty;
}

/** Looks every so often for steps that are due. Returns a function that stops it. */
export function keepClimbing(everyMs = 15_000): () => void {
	const timer = setInterval(() => void climbDue(), everyMs);
	timer.unref();
	return () => clearInterval(timer);
}
