/** Who is told by mail that an account was added or changed: the address before, and everybody else who reads complaints. */
import { beforeEach, describe, expect, test } from 'vitest';
import { freshStore, mails } from '../../support/domain.ts';
import { adult, emailOf, hour, wednesday } from '../../support/council.ts';
import { putRight } from '../../../src/lib/server/accounts.ts';
import { climbDue } from '../../../src/lib/server/climb.ts';
import { at } from '../../../src/lib/server/clock.ts';
import { person } from '../../../src/lib/server/db/schema.ts';
import { store } from '../../../src/lib/server/db/store.ts';
import { inviteAgain, inviteStaff, letBack, resetFactor } from '../../../src/lib/server/invitations.ts';
import { changeRole, endAccount } from '../../../src/lib/server/leaving.ts';
import { useMailer } from '../../../src/lib/server/mailer.ts';
import type { Actor } from '../../../src/lib/server/policy.ts';

let helen: Actor;
let mo: Actor;
let jo: Actor;
let rashid: Actor;
let now = wednesday;
const doing = <T>(work: () => Promise<T>): Promise<T> => at(now, work);

/** To whom mails with that subject went since the last time it was asked. */
async function told(subject: RegExp): Promise<string[]> {
	await doing(climbDue);
	await doing(climbDue);
	return mails
		.splice(0)
		.filter((mail) => subject.test(mail.subject))
		.map(({ to }) => to)
		.sort();
}
const ofReaders = /^An account in Say So$/;
const emails = (...names: string[]) => names.map(emailOf).sort();

beforeEach(async () => {
	now = wednesday;
	freshStore();
	await doing(async () => {
		helen = await adult('Helen Marsh', 'manager');
		mo = await adult('Mo Khan', 'manager');
		jo = await adult('Jo Adeyemi', 'officer', helen.id);
		rashid = await adult('Rashid Khan', 'complaints');
		await adult('Asha Patel', 'complaints');
		await store().transaction((tx) => tx.update(person).set({ secretHash: 'a hash' }));
	});
	await told(/./);
});

describe('every other complaints person and manager is told once, of', () => {
	const given = (role: 'complaints' | 'manager') => ({ name: 'Tam Vale', email: 'tam@x.example', role });
	const right = (id: string) => putRight(helen, id, { name: 'Another Name', email: 'another@x.example' });
	test.each<[string, () => Promise<unknown>, string[]]>([
		['a complaints person added', () => inviteStaff(helen, 'f', given('complaints')), []],
		['a manager added', () => inviteStaff(helen, 'f', given('manager')), []],
		['a reset', () => resetFactor(helen, rashid.id), ['Rashid Khan']],
		['a new invitation', () => inviteAgain(helen, rashid.id), ['Rashid Khan']],
		['that role', () => changeRole(helen, jo.id, 'complaints'), []],
		['another email', () => right(mo.id), ['Mo Khan']]
	])('%s', async (_, work, but) => {
		await doing(work);
		const all = ['Helen Marsh', 'Mo Khan', 'Rashid Khan', 'Asha Patel'];
		expect(await told(ofReaders)).toEqual(emails(...all.filter((name) => !but.includes(name))));
	});

	test('an account that is let back, and nobody whose own has ended', async () => {
		await doing(() => endAccount(helen, rashid.id));
		await doing(() => endAccount(helen, mo.id));
		await told(/./);
		await doing(() => letBack(helen, rashid.id));
		expect(await told(ofReaders)).toEqual(emails('Asha Patel', 'Helen Marsh'));
	});

	test('and of nobody who reads no complaints', async () => {
		await doing(() => inviteStaff(helen, 'f', { ...given('manager'), role: 'officer' }));
		await doing(() => putRight(helen, jo.id, { name: 'Jo Adeyemi', email: 'jo@x.example' }));
		await doing(() => resetFactor(helen, jo.id));
		await doing(() => changeRole(helen, jo.id, 'duty'));
		expect(await told(ofReaders)).toEqual([]);
	});

	test('with nothing about anybody', async () => {
		await doing(() => inviteStaff(helen, 'f', given('complaints')));
		await doing(climbDue);
		await doing(climbDue);
		const said = mails.filter(({ subject }) => ofReaders.test(subject)).map(({ subject, text }) => subject + text);
		expect(said).toHaveLength(4);
		for (const each of said) expect(each).not.toMatch(/Tam|Vale|Helen|@|http/);
	});
});

describe('the address before is told of another one', () => {
	const right = (email: string) => doing(() => putRight(helen, rashid.id, { name: 'Rashid Khan', email }));

	test('also where the account was reset just before', async () => {
		await doing(() => resetFactor(helen, rashid.id));
		await told(/./);
		await right('helen.at.home@x.example');
		await doing(climbDue);
		await doing(climbDue);
		expect(mails.filter(({ to }) => to === 'helen.at.home@x.example')).toHaveLength(1);
		const others = await told(/another email address|^An account in Say So$/);
		expect(others).toEqual(emails('Rashid Khan', 'Asha Patel', 'Helen Marsh', 'Mo Khan'));
	});

	test('also where the account ends before the mail server takes it', async () => {
		const down = useMailer({ send: () => Promise.reject(new Error('down')) });
		await right('helen.at.home@x.example');
		await doing(climbDue);
		await doing(() => endAccount(helen, rashid.id));
		useMailer(down);
		now += hour;
		expect(await told(/another email address/)).toEqual(emails('Rashid Khan'));
	});
});
