/**
 * A forgotten password: a link by mail to an adult whose account is set up. Whoever asks learns nothing: the same answer
 * for everybody, and who has that email is looked up only after it.
 */
import { and, eq, isNotNull, isNull } from 'drizzle-orm';
import { person } from '../db/schema.ts';
import { store } from '../db/store.ts';
import { record } from '../events.ts';
import { log } from '../log.ts';
import { deliverDue, notifyInvited } from '../notifications.ts';
import { signInLookup, system } from '../people.ts';
import { hasFactor } from './factor.ts';
import { addLink, resetLife } from './links.ts';
import { takeTry } from './throttle.ts';

/** Long enough for the answer to be gone, whatever the looking up takes. Milliseconds. */
const afterwards = 500;

/**
 * Somebody asks for a link to the account with that email. At most three an hour for one account and 30 from one network:
 * what is more is not sent, and nobody is told. What is asked for just before an end of the process is lost.
 */
export async function askForLink(email: string, network?: string): Promise<void> {
	const account = signInLookup('email', email);
	if (!(await takeTry({ kind: 'forgotten', account, network }, undefined))) return;
	setTimeout(() => void sendLink(account).catch(noteNotSent), afterwards).unref();
}

function noteNotSent(error: { code?: unknown }): void {
	log.warn({ code: String(error.code ?? 'unknown') }, 'a link was not sent');
}

/**
 * Who has no password or no app gets nothing: they begin by an invitation, which a manager sends. So a link of this kind
 * never gives anybody an app, and an account that was never begun is begun by nobody who only reads the mail.
 */
async function sendLink(account: string): Promise<void> {
	const isIt = and(eq(person.signInLookup, account), isNull(person.disabledAt), isNotNull(person.secretHash));
	await store().transaction(async (tx) => {
		const [found] = await tx.select({ id: person.id }).from(person).where(isIt);
		if (!found || !(await hasFactor(found.id, tx))) return;
		const linkId = await addLink(tx, found.id, resetLife);
		const seq = await record(tx, system, 'person.linkAsked', found.id);
		await notifyInvited(tx, seq, found.id, linkId, 'reset');
	});
	await deliverDue();
}
