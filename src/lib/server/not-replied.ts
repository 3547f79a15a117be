/** "Tell us NAME has not replied" (rule 14): when it can be said, to whom it goes, and the telling. */
import { and, eq, inArray, isNull } from 'drizzle-orm';
import { dayOf } from './calendar.ts';
import { climbDue } from './climb.ts';
import { clock } from './clock.ts';
import { owesAnswer } from './closing.ts';
import type { Row } from './contributions.ts';
import { contribution, person } from './db/schema.ts';
import { store, type Reader } from './db/store.ts';
import { record } from './events.ts';
import { notify } from './notifications.ts';
import { getSent } from './own-sent.ts';
import { can, type Actor } from './policy.ts';
import { standingOf } from './standing.ts';

/** True when the reply day is over and an answer is still owed. */
export function isReplyLate(row: Pick<Row, 'kind' | 'replyBy' | 'answeredAt' | 'doneAt' | 'state'>): boolean {
	return owesAnswer(row) && dayOf(clock.now()) > row.replyBy;
}

/**
 * Who hears that nobody has replied, each of whom may open it then: the officer's own manager; else the other managers,
 * else the complaints people, else whoever reads it. Never nobody, and never who must not learn of it (rule 8).
 */
export async function listWhoHears(row: Row, read: Reader = store().read): Promise<Actor[]> {
	const standing = await standingOf(row, read);
	// A complaint has gone to the complaints people long before its answer is late.
	const isWithComplaints = standing.complaintsMayRead && row.toComplaintsAt !== null;
	const then = { ...standing, isWithComplaints, notRepliedAt: clock.now() };
	const active = await read
		.select({ id: person.id, role: person.role })
		.from(person)
		.where(and(inArray(person.role, ['officer', 'manager', 'complaints']), isNull(person.disabledAt)));
	const may = active.filter((actor) => can(actor, 'item.open', then));
	const managers = may.filter(({ role }) => role === 'manager');
	const own = managers.filter(({ id }) => id === then.managerId);
	const complaints = may.filter(({ role }) => role === 'complaints');
	return [own, managers, complaints, may].find((people) => people.length) ?? [];
}

/** The child tells us that nobody has replied: once, and only when the reply day has passed. */
export async function tellNotReplied(actor: Actor, id: string): Promise<void> {
	await store().transaction(async (tx) => {
		const row = await getSent(actor, id, tx);
		if (!isReplyLate(row) || row.notRepliedAt) return;
		await tx.update(contribution).set({ notRepliedAt: clock.now() }).where(eq(contribution.id, id));
		const seq = await record(tx, actor, 'contribution.notReplied', id);
		const people = (await listWhoHears(row, tx)).map((each) => each.id);
		await notify(tx, seq, people, false);
	});
	void climbDue();
}
