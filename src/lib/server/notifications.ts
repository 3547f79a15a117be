/** Who must be told by mail that something is waiting, and the mail itself: after the commit, until it is accepted. */
import { and, asc, eq, isNull, lte } from 'drizzle-orm';
import { clock } from './clock.ts';
import { notification, person, staff, contribution } from './db/schema.ts';
import { store, type Tx } from './db/store.ts';
import { newId } from './ids.ts';
import { mailer } from './mailer.ts';
import { getEmail, listManagers } from './people.ts';
import { log } from './log.ts';
import { sayMail } from './wording.ts';
import { settings } from './env.ts';

type Row = typeof contribution.$inferSelect;
type Waiting = typeof notification.$inferSelect;

/** The adults who read an item: its officer, or else the managers of the reviewing team. */
export async function readersOf(tx: Tx, item: Pick<Row, 'officerId'>): Promise<string[]> {
	return item.officerId ? [item.officerId] : listManagers(tx);
}

/** The manager of the officer who has not answered; every manager where there is none. */
export async function managersOf(tx: Tx, item: Pick<Row, 'officerId'>): Promise<string[]> {
	const active = await listManagers(tx);
	if (!item.officerId) return active;
	const [row] = await tx.select({ managerId: staff.managerId }).from(staff).where(eq(staff.id, item.officerId));
	return row?.managerId && active.includes(row.managerId) ? [row.managerId] : active;
}

/** Writes down, inside the transaction, that these people must be told of an event. */
export async function notify(tx: Tx, eventSeq: number, people: string[], urgent: boolean): Promise<void> {
	for (const personId of people) {
		await tx.insert(notification).values({
			id: newId(),
			eventSeq,
			personId,
			kind: urgent ? 'urgent' : 'waiting',
			nextTryAt: clock.now(),
			tries: 0
		});
	}
}

const firstPause = 30_000;
const longestPause = 3_600_000;
let running: Promise<void> | undefined;
let isAskedAgain = false;

/**
 * Sends what is due. A failing mail server changes nothing for anybody: each mail is tried again, later and later. Never
 * rejects: what cannot be done now is done at another time.
 */
export function deliverDue(): Promise<void> {
	// What was written down after the list was made would wait for the next round.
	isAskedAgain = true;
	running ??= deliverAll()
		.catch((error: { code?: unknown }) => log.warn({ code: String(error.code ?? 'unknown') }, 'mail waits'))
		.finally(() => (running = undefined));
	return running;
}

async function deliverAll(): Promise<void> {
	while (isAskedAgain) {
		isAskedAgain = false;
		await deliver();
	}
}

async function deliver(): Promise<void> {
	const due = await store()
		.read.select({ mail: notification, disabledAt: person.disabledAt })
		.from(notification)
		.innerJoin(person, eq(person.id, notification.personId))
		.where(and(isNull(notification.deliveredAt), lte(notification.nextTryAt, clock.now())))
		.orderBy(asc(notification.nextTryAt))
		.limit(50);
	for (const { mail, disabledAt } of due) {
		const pause = Math.min(firstPause * 2 ** mail.tries, longestPause);
		const isGone = disabledAt !== null;
		// The next try is written down first: a database that is held after the mail has left must not send it every round.
		if (!isGone) await note(mail.id, { tries: mail.tries + 1, nextTryAt: clock.now() + pause });
		if (isGone || (await tryToSend(mail))) await note(mail.id, { deliveredAt: clock.now() });
	}
}

async function note(id: string, change: Partial<Waiting>): Promise<void> {
	await store().transaction(async (tx) => {
		await tx.update(notification).set(change).where(eq(notification.id, id));
	});
}

async function tryToSend(mail: Waiting): Promise<boolean> {
	try {
		await mailer().send({ to: await getEmail(mail.personId), ...sayMail(mail.kind, settings().origin) });
		return true;
	} catch (error) {
		log.warn({ id: mail.id, code: String((error as { code?: unknown }).code ?? 'unknown') }, 'mail not accepted');
		return false;
	}
}

/** Starts to look for mail every so often, for what failed before. Returns a function that stops it. */
export function keepDelivering(everyMs = 15_000): () => void {
	const timer = setInterval(() => void deliverDue(), everyMs);
	timer.unref();
	return () => clearInterval(timer);
}
