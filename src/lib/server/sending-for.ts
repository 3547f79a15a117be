/** For whom an advocate may send: now, or until lately. What they wrote before the end stays theirs to read for a while. */
import { and, desc, eq, isNotNull } from 'drizzle-orm';
import { dayOf } from './calendar.ts';
import { clock } from './clock.ts';
import { contribution, permission, type Obtained } from './db/schema.ts';
import { store, type Reader } from './db/store.ts';
import { NotThere, type Actor } from './policy.ts';

type Permission = typeof permission.$inferSelect;

/** How long an advocate can still copy what they wrote and did not send. */
const keptFor = 30 * 86_400_000;

export type SendingFor = Pick<Permission, 'how' | 'endedAt'>;

/** Every permission that an advocate was ever given for a child, the newest first. */
async function listGiven(advocateId: string, childId: string, read: Reader): Promise<Permission[]> {
	return read
		.select()
		.from(permission)
		.where(and(eq(permission.advocateId, advocateId), eq(permission.childId, childId), isNotNull(permission.givenAt)))
		.orderBy(desc(permission.endedAt), desc(permission.givenAt));
}

type Sent = Pick<typeof contribution.$inferSelect, 'cameIn' | 'writtenBy' | 'childId'>;

/** The advocate who sent an item, as long as they may send for its child. */
export async function findSenderId({ cameIn, writtenBy, childId }: Sent, read: Reader): Promise<string | null> {
	if (cameIn !== 'advocate' || writtenBy === null) return null;
	const given = await listGiven(writtenBy, childId, read);
	return given.some(({ endedAt }) => endedAt === null) ? writtenBy : null;
}

/**
 * How an advocate may send for a child, or when that ended; undefined where it never was so, or ended so long ago that
 * nothing is left of what they wrote.
 */
export async function findSendingFor(
	{ id, role }: Actor,
	childId: string,
	read: Reader = store().read
): Promise<SendingFor | undefined> {
	const given = role === 'advocate' ? await listGiven(id, childId, read) : [];
	const lately = ({ endedAt }: Permission) => endedAt === null || endedAt + keptFor > clock.now();
	return given.find(({ endedAt }) => endedAt === null) ?? given.find(lately);
}

/** The same; throws NotThere where there is none. */
export async function getSendingFor(actor: Actor, childId: string, read?: Reader): Promise<SendingFor> {
	const found = await findSendingFor(actor, childId, read);
	if (!found) throw new NotThere();
	return found;
}

/** The last day on which an advocate can read what they wrote before the end (ISO). */
export function keptUntil(endedAt: number): string {
	return dayOf(endedAt + keptFor - 1);
}

const all: readonly Obtained[] = ['ownWords', 'toldMe', 'observed'];

/** How a view can have come to an advocate: a child who cannot say what they want has not said it. */
export function obtainedBy(how: Permission['how']): readonly Obtained[] {
	return how === 'notInstructed' ? ['observed'] : all;
}
