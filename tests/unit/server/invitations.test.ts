/** Invitations by mail: what is sent, what the manager sees of it, and that it survives a mail server that is down. */
import { beforeEach, describe, expect, test } from 'vitest';
import { freshStore, mails } from '../../support/domain.ts';
import { addOne, adult, hour, minute, wednesday } from '../../support/council.ts';
import { listAccounts } from '../../../src/lib/server/accounts.ts';
import { addService } from '../../../src/lib/server/advocates.ts';
import { findInvited } from '../../../src/lib/server/auth/links.ts';
import { choosePassword, findSeed, takeInvitation } from '../../../src/lib/server/auth/set-up.ts';
import { climbDue } from '../../../src/lib/server/climb.ts';
import { at } from '../../../src/lib/server/clock.ts';
import { closeStore } from '../../../src/lib/server/db/store.ts';
import { inviteAdvocate, inviteAgain, resetFactor } from '../../../src/lib/server/invitations.ts';
import { useMailer } from '../../../src/lib/server/mailer.ts';
import { EmailTaken } from '../../../src/lib/server/staff.ts';
import { NotThere, type Actor } from '../../../src/lib/server/policy.ts';

let helen: Actor;
let jo: Actor;
let serviceId: string;
let now = wednesday;
const doing = <T>(work: () => Promise<T>): Promise<T> => at(now, work);
const nadia = () => ({ name: 'Nadia Rahman', email: 'nadia@voices.example', serviceId });
const invite = (form = 'a press', given = nadia()) => doing(() => inviteAdvocate(helen, form, given));
const account = async () => (await doing(() => listAccounts(helen)))[0]!.advocates[0]!;
/** The token in the last mail that left. */
const token = () => /\/staff\/invitation\/(\S+)/.exec(mails.at(-1)!.text)![1]!;

beforeEach(async () => {
	now = wednesday;
	freshStore();
	await doing(async () => {
		helen = await adult('Helen Marsh', 'manager');
		jo = await adult('Jo Bell', 'officer', helen.id);
		serviceId = await addService(helen, 'Wren Voices');
	});
});

test('a mail with a link, and nothing about anybody', async () => {
	await invite();
	await doing(climbDue);
	expect(mails).toHaveLength(1);
	expect(mails[0]!.to).toBe('nadia@voices.example');
	const said = `${mails[0]!.subject}\n${mails[0]!.text}`;
	for (const word of ['Nadia', 'Rahman', 'Wren', 'Helen', 'child', 'advocate']) expect(said).not.toContain(word);
	expect(await doing(() => findInvited(token()))).toBe('advocate');
	expect(await account()).toMatchObject({
		name: 'Nadia Rahman',
		email: 'nadia@voices.example',
		setUpAt: null,
		invitation: { at: now, expiresAt: now + 72 * hour, state: 'open', mail: 'went' }
	});
});

test('the same press adds one, and another with the same email is refused', async () => {
	await invite();
	await invite();
	await doing(climbDue);
	expect(mails).toHaveLength(1);
	await expect(invite('another press')).rejects.toThrow(EmailTaken);
	await expect(invite('another press', { ...nadia(), email: ' NADIA@voices.example ' })).rejects.toThrow(EmailTaken);
});

test('is a manager’s alone', async () => {
	await invite();
	const { id } = await account();
	await expect(doing(() => inviteAdvocate(jo, 'a press', nadia()))).rejects.toThrow(NotThere);
	for (const work of [inviteAgain, resetFactor]) await expect(doing(() => work(jo, id))).rejects.toThrow(NotThere);
	await expect(doing(() => listAccounts(jo))).rejects.toThrow(NotThere);
	const amara = await doing(() => addOne('Amara', jo.id));
	for (const work of [inviteAgain, resetFactor])
		await expect(doing(() => work(helen, amara.id))).rejects.toThrow(NotThere);
});

describe('while the mail server is down', () => {
	test('the manager sees that it has not gone; it goes later, after a restart, with the same link', async () => {
		const down = useMailer({ send: () => Promise.reject(new Error('down')) });
		await invite();
		await doing(climbDue);
		expect((await account()).invitation).toMatchObject({ state: 'open', mail: 'failing' });
		// As if the process were another one: nothing of the link is remembered but its row.
		closeStore();
		useMailer(down);
		now += hour;
		await doing(climbDue);
		expect((await account()).invitation).toMatchObject({ state: 'open', mail: 'went' });
		expect(await doing(() => findInvited(token()))).toBe('advocate');
	});

	test.each<[string, () => Promise<unknown>, number]>([
		['a newer one took its place', async () => inviteAgain(helen, (await account()).id), 1],
		['it has expired', async () => undefined, 0]
	])('one that works no more is never sent: %s', async (what, end, sent) => {
		const down = useMailer({ send: () => Promise.reject(new Error('down')) });
		await invite();
		await doing(climbDue);
		now += minute;
		await doing(end);
		useMailer(down);
		now += what === 'it has expired' ? 72 * hour : hour;
		await doing(climbDue);
		expect(mails).toHaveLength(sent);
	});
});

describe('the manager sees', () => {
	test('that a link was not used in time', async () => {
		await invite();
		await doing(climbDue);
		now += 72 * hour;
		expect((await account()).invitation).toMatchObject({ state: 'expired' });
		expect(await doing(() => takeInvitation(token(), 'a press'))).toBeUndefined();
	});

	test('that somebody began and did not finish', async () => {
		await invite();
		await doing(climbDue);
		const id = await doing(() => takeInvitation(token(), 'a press'));
		await doing(() => choosePassword(id, 'a long enough password'));
		expect(await account()).toMatchObject({ setUpAt: null, invitation: { state: 'used' } });
	});
});

describe('a new invitation, or a reset', () => {
	const take = (given: string, press: string) => doing(() => takeInvitation(given, press));
	async function begun(): Promise<{ id: string; old: string; press: string }> {
		await invite();
		await doing(climbDue);
		const press = 'the press';
		const old = token();
		await take(old, press);
		return { id: (await account()).id, old, press };
	}

	test.each([
		['again', inviteAgain],
		['reset', resetFactor]
	])('%s: the press that used the old one finds nothing any more', async (_, renew) => {
		const { id, old, press } = await begun();
		await doing(() => renew(helen, id));
		expect(await take(old, press)).toBeUndefined();
	});

	test('who came half in by the old one can go no further', async () => {
		await invite();
		await doing(climbDue);
		const halfway = await take(token(), 'the press');
		expect(await doing(() => choosePassword(halfway, 'paper-kites-at-dawn'))).toBe('enrol');
		expect(await doing(() => findSeed(halfway))).toBeDefined();
		await doing(async () => inviteAgain(helen, (await account()).id));
		expect(await doing(() => findSeed(halfway))).toBeUndefined();
	});
});
