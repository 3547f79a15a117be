/** Who must be told by mail that something is waiting, and the mail itself: after the commit, until it is accepted. */
import { and, asc, desc, eq, gt, inArray, isNull, lte, notInArray } from 'drizzle-orm';
import pLimit from 'p-limit';
import { clock } from './clock.ts';
import { contribution, event, exclusion, link, notification, person } from './db/schema.ts';
import { council } from './db/keys.ts';
import { seal, unseal } from './db/sealing.ts';
import { store, type Tx } from './db/store.ts';
import { newId } from './ids.ts';
import { listMembers, standInOf } from './cover.ts';
import { paths } from '../paths.ts';
import { tokenOf } from './auth/links.ts';
import { mailer } from './mailer.ts';
import { getEmail, listActive } from './people.ts';
import { log } from './log.ts';
import { sayMail } from './wording.ts';
import { settings } from './env.ts';

type Row = typeof contribution.$inferSelect;
type Waiting = typeof notification.$inferSelect;

export type Told = Pick<Row, 'id' | 'officerId' | 'audience'>;

/** Stands for the address that the duty people share, in place of a person. */
export const theDutyAddress = null;

/** Those of some people who may learn of an item: whom it is about, and who must not be told, are not among them. */
async function without(tx: Tx, people: string[], item: Pick<Row, 'id'>): Promise<string[]> {
	const excluded = await excludedOf(tx, item);
	return people.filter((each) => !excluded.includes(each));
}

/** Whom an item is about, and who must not be told. */
export async function excludedOf(tx: Tx, { id }: Pick<Row, 'id'>): Promise<string[]> {
	const rows = await tx.select({ id: exclusion.personId }).from(exclusion).where(eq(exclusion.contributionId, id));
	return rows.map((row) => row.id);
}

/** The adults in whose inbox an item is first; while the officer is away, who reads in the meantime. */
export async function readersOf(tx: Tx, item: Told): Promise<string[]> {
	if (item.audience === 'complaints') return without(tx, await listActive(tx, 'complaints'), item);
	const excluded = await excludedOf(tx, item);
	const mayOfficer = item.audience === 'officer' && item.officerId && !excluded.includes(item.officerId);
	if (!mayOfficer) return managersOf(tx, item);
	return [standInOf(item.officerId, excluded, await listMembers(tx)) ?? item.officerId!];
}

/**
 * The manager of the officer, or who reads in their place today; every other manager who is here where there is none,
 * or where that one must not learn of it. An officer who is a manager too is told only where there is no other.
 */
export async function managersOf(tx: Tx, item: Told): Promise<string[]> {
	const excluded = await excludedOf(tx, item);
	const members = await listMembers(tx);
	const able = members.filter(({ id, role, isActive }) => role === 'manager' && isActive && !excluded.includes(id));
	const others = able.filter(({ id }) => id !== item.officerId);
	const own = members.find(({ id }) => id === item.officerId)?.managerId;
	if (others.some(({ id }) => id === own)) return [standInOf(own, excluded, members) ?? own!];
	const here = others.filter(({ isAway }) => !isAway);
	return [here, others, able].find(({ length }) => length)?.map(({ id }) => id) ?? [];
}

/** The complaints people who may have a complaint. */
export async function complaintsPeopleFor(tx: Tx, item: Told): Promise<string[]> {
	return item.audience === 'complaints' ? [] : without(tx, await listActive(tx, 'complaints'), item);
}

/** Writes down, inside the transaction, that these people must be told of an event; `from` an instant on, where it is later. */
export async function notify(
	tx: Tx,
	eventSeq: number,
	people: readonly (string | typeof theDutyAddress)[],
	urgent: boolean,
	from = clock.now()
): Promise<void> {
	for (const personId of people) {
		await tx.insert(notification).values({
			id: newId(),
			eventSeq,
			personId,
			kind: urgent ? 'urgent' : 'waiting',
			nextTryAt: from,
			tries: 0
		});
	}
}

/** Writes down, inside the transaction, that a person is to be sent a link by mail: an invitation, or for a new password. */
export async function notifyInvited(
	tx: Tx,
	eventSeq: number,
	personId: string,
	linkId: string,
	kind: 'invitation' | 'reset' = 'invitation'
): Promise<void> {
	const row = {
		id: newId(),
		eventSeq,
		personId,
		linkId,
		kind,
		nextTryAt: clock.now(),
		tries: 0
	};
	await tx.insert(notification).values(row);
}

const oldEmailPlace = (id: string) => ({ column: 'notification.old_email', row: id });

/** Writes down, inside the transaction, that a person's email address is another now: the one before is told. */
export async function notifyOldEmail(tx: Tx, eventSeq: number, personId: string, before: string): Promise<void> {
	const id = newId();
	const oldEmail = seal(store().keys.of(council), oldEmailPlace(id), before);
	const row = { id, eventSeq, personId, kind: 'oldEmail' as const, oldEmail, nextTryAt: clock.now(), tries: 0 };
	await tx.insert(notification).values(row);
}

/** Writes down, inside the transaction, that a person is told of their own account: its email, or what they sign in with, is another now. */
export async function notifyOwner(
	tx: Tx,
	eventSeq: number,
	personId: string,
	kind: 'newEmail' | 'accountChanged' = 'accountChanged'
): Promise<void> {
	await tx.insert(notification).values({ id: newId(), eventSeq, personId, kind, nextTryAt: clock.now(), tries: 0 });
}

/**
 * Writes down, inside the transaction, that a manager added or changed these accounts. Where one of them can read
 * complaints, every other one that can is told, and not which: so no manager makes themself a reader unseen.
 */
export async function notifyOfAccounts(tx: Tx, eventSeq: number, changed: readonly string[]): Promise<void> {
	const readers = [...(await listActive(tx, 'complaints')), ...(await listActive(tx, 'manager'))];
	if (!changed.some((id) => readers.includes(id))) return;
	for (const personId of readers.filter((id) => !changed.includes(id))) {
		const row = { id: newId(), eventSeq, personId, nextTryAt: clock.now(), tries: 0 };
		await tx.insert(notification).values({ ...row, kind: 'complaintsReader' });
	}
}

/** What these people were to be told of an item later, they are told now. */
export async function hasten(tx: Tx, itemId: string, people: string[]): Promise<void> {
	const sent = tx
		.select({ seq: event.seq })
		.from(event)
		.where(and(eq(event.type, 'contribution.sent'), eq(event.subjectId, itemId)));
	await tx
		.update(notification)
		.set({ nextTryAt: clock.now() })
		.where(
			and(
				inArray(notification.eventSeq, sent),
				inArray(notification.personId, people),
				isNull(notification.deliveredAt),
				gt(notification.nextTryAt, clock.now())
			)
		);
}

const firstPause = 30_000;
const longestPause = 3_600_000;
/** Mails that one look takes on, so that a mail server that was down for long is not met by all of them at once. */
const atOnce = 50;
/** A connection that is swallowed holds up one of these, for at most the mailer's limit. */
const fewAtATime = pLimit(5);
/** What is being sent or waits for its turn, by the id of its row. */
const underWay = new Map<string, Promise<void>>();
let looking: Promise<void> | undefined;
let isAskedAgain = false;

/**
 * Sends what is due. A failing mail server changes nothing for anybody: each mail is tried again, later and later. Never
 * rejects: what cannot be done now is done at another time.
 */
export async function deliverDue(): Promise<void> {
	// What was written down after the list was made would wait for the next look.
	isAskedAgain = true;
	looking ??= startDue()
		.catch(noteWaiting)
		.finally(() => (looking = undefined));
	await looking;
	await Promise.all(underWay.values());
}

async function startDue(): Promise<void> {
	while (isAskedAgain) {
		isAskedAgain = false;
		const due = await store()
			.read.select({ mail: notification, disabledAt: person.disabledAt, link })
			.from(notification)
			.leftJoin(person, eq(person.id, notification.personId))
			.leftJoin(link, eq(link.id, notification.linkId))
			.where(
				and(
					isNull(notification.deliveredAt),
					lte(notification.nextTryAt, clock.now()),
					notInArray(notification.id, [...underWay.keys()])
				)
			)
			// What is urgent goes first.
			.orderBy(desc(eq(notification.kind, 'urgent')), asc(notification.nextTryAt))
			.limit(atOnce - underWay.size);
		for (const { mail, disabledAt, link: brought } of due) {
			// An invitation that is used, or works no more, is sent to nobody.
			const isOver = brought !== null && (brought.usedAt !== null || brought.expiresAt <= clock.now());
			// An address of before is told, also where the account has ended since.
			const isGone = disabledAt !== null && mail.kind !== 'oldEmail';
			const sending = fewAtATime(() => deliver(mail, isGone || isOver))
				.catch(noteWaiting)
				.finally(() => underWay.delete(mail.id));
			underWay.set(mail.id, sending);
		}
	}
}

async function deliver(mail: Waiting, isGone: boolean): Promise<void> {
	const pause = Math.min(firstPause * 2 ** mail.tries, longestPause);
	// The next try is written down first: a database that is held after the mail has left must not send it every round.
	if (!isGone) await note(mail.id, { tries: mail.tries + 1, nextTryAt: clock.now() + pause });
	if (isGone || (await tryToSend(mail))) await note(mail.id, { deliveredAt: clock.now() });
}

function noteWaiting(error: { code?: unknown }): void {
	log.warn({ code: String(error.code ?? 'unknown') }, 'mail waits');
}

async function note(id: string, change: Partial<Waiting>): Promise<void> {
	await store().transaction(async (tx) => {
		await tx.update(notification).set(change).where(eq(notification.id, id));
	});
}

async function addressOf({ id, personId, oldEmail }: Waiting): Promise<string> {
	if (oldEmail) return unseal(store().keys.of(council), oldEmailPlace(id), oldEmail);
	return personId === theDutyAddress ? settings().dutyEmail : getEmail(personId);
}

async function tryToSend(mail: Waiting): Promise<boolean> {
	try {
		const to = await addressOf(mail);
		const path = mail.linkId ? paths.invitation(tokenOf(mail.linkId)) : paths.staffSignIn();
		const { councilName, origin } = settings();
		await mailer().send({ to, ...sayMail(mail.kind, councilName, origin + path) });
		return true;
	} catch (error) {
		log.warn({ id: mail.id, code: String((error as { code?: unknown }).code ?? 'unknown') }, 'mail not accepted');
		return false;
	}
}
