/** Somebody cannot get in: who is told, what is kept, and that nobody learns who exists. */
import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, test } from 'vitest';
import { freshStore, mails } from '../../support/domain.ts';
import { addOne, emailOf, foundCouncil, hour, wednesday, type Council } from '../../support/council.ts';
import { at } from '../../../src/lib/server/clock.ts';
import { climbDue } from '../../../src/lib/server/climb.ts';
import { setAway } from '../../../src/lib/server/cover.ts';
import { contribution, event, knock } from '../../../src/lib/server/db/schema.ts';
import { store } from '../../../src/lib/server/db/store.ts';
import { answerKnock, listKnocks, sweepKnocks, takeWords } from '../../../src/lib/server/knocks.ts';
import { system } from '../../../src/lib/server/people.ts';
import { NotThere, type Actor } from '../../../src/lib/server/policy.ts';

let council: Council;
let now = wednesday;
const doing = <T>(work: () => Promise<T>): Promise<T> => at(now, work);
const day = 24 * hour;

beforeEach(async () => {
	now = wednesday;
	freshStore();
	council = await doing(foundCouncil);
	await doing(() => addOne('Robin', council.jo.id, 'red green blue'));
});

const words = (name: string) => ({ name, officer: 'Jo, I think', find: 'At school, after lunch' });
async function knockAs(name: string, form = 'form', network?: string): Promise<boolean> {
	return doing(() => takeWords(form, words(name), network));
}
const passOn = () => doing(climbDue);
const names = async (actor: Actor) => (await doing(() => listKnocks(actor))).map((each) => each.words.name);
const adultsOf = () => [council.jo, council.david, council.helen, council.mo];
const who = async () => Promise.all(adultsOf().map(names));

describe('goes to', () => {
	test('the officer of the child whose name to sign in with was typed', async () => {
		await knockAs(' rOBIN ');
		await passOn();
		expect(await who()).toEqual([[' rOBIN '], [], [], []]);
		const [first] = await doing(() => listKnocks(council.jo));
		expect(first).toMatchObject({ words: words(' rOBIN '), child: { name: 'Robin' }, at: now });
		expect(mails.map(({ to }) => to)).toEqual([emailOf('Jo Adeyemi')]);
		expect(JSON.stringify(mails)).not.toMatch(/robin|school/i);
	});

	test('the managers where nobody has that name', async () => {
		await knockAs('Nobody');
		await passOn();
		expect(await who()).toEqual([[], [], ['Nobody'], ['Nobody']]);
		expect((await doing(() => listKnocks(council.mo)))[0]!.child).toBeUndefined();
		expect(mails.map(({ to }) => to).sort()).toEqual([emailOf('Helen Marsh'), emailOf('Mo Khan')]);
	});

	test('the managers where the child has no officer yet', async () => {
		await doing(() => addOne('Wren', null, 'red green blue'));
		await knockAs('Wren');
		await passOn();
		expect(await who()).toEqual([[], [], ['Wren'], ['Wren']]);
		expect((await doing(() => listKnocks(council.mo)))[0]!.child).toMatchObject({ name: 'Wren' });
	});

	test('who reads in the officer’s place', async () => {
		await doing(() => setAway(system, council.jo.id, '2026-11-16', '2026-11-20', council.david.id));
		await knockAs('Robin');
		await passOn();
		expect(mails.map(({ to }) => to)).toEqual([emailOf('David Okafor')]);
		expect(await names(council.david)).toEqual(['Robin']);
	});

	test('nobody else, and is no item of the child', async () => {
		await knockAs('Robin');
		await passOn();
		for (const role of ['complaints', 'duty', 'child'] as const)
			expect(await names({ id: council.jo.id, role })).toEqual([]);
		expect(await store().read.select().from(contribution)).toEqual([]);
	});
});

describe('is kept', () => {
	test('sealed, without the name that was typed, whether or not somebody has it', async () => {
		await knockAs('Robin');
		await knockAs('Nobody', 'another');
		await passOn();
		const rows = await store().read.select().from(knock);
		expect(JSON.stringify(rows)).not.toMatch(/Robin|Nobody|school/);
		expect(rows.map(({ lookup }) => lookup)).toEqual([null, null]);
	});

	test('the same way before anybody looks whose name it is', async () => {
		await knockAs('Robin');
		await knockAs('Nobody', 'another');
		const shape = (await store().read.select().from(knock)).map(({ childId, passedAt, lookup, content }) => [
			...[childId, passedAt, lookup?.length, content.length > 80]
		]);
		expect(shape[0]).toEqual(shape[1]);
		expect(shape[0]).toEqual([null, null, 43, true]);
	});

	test('once for each press, and its readers are told once', async () => {
		for (let press = 0; press < 3; press += 1) expect(await knockAs('Robin')).toBe(true);
		for (let look = 0; look < 3; look += 1) await passOn();
		expect(await names(council.jo)).toEqual(['Robin']);
		expect(mails).toHaveLength(1);
		await knockAs('Robin', 'another');
		await passOn();
		expect(await names(council.jo)).toHaveLength(2);
	});

	test('and more than one mail an hour is sent to nobody', async () => {
		await knockAs('Robin', 'one');
		await knockAs('Robin', 'two');
		await passOn();
		expect(mails).toHaveLength(1);
		await knockAs('Nobody', 'three');
		await passOn();
		expect(mails).toHaveLength(3);
		now += hour;
		await knockAs('Robin', 'four');
		await passOn();
		expect(mails).toHaveLength(4);
	});

	test('for 90 days', async () => {
		await knockAs('Robin');
		await passOn();
		now += 90 * day - 1;
		await doing(sweepKnocks);
		expect(await store().read.select().from(knock)).toHaveLength(1);
		now += 1;
		expect(await names(council.jo)).toEqual([]);
		await doing(sweepKnocks);
		expect(await store().read.select().from(knock)).toEqual([]);
	});
});

describe('is dealt with', () => {
	test('by one of those who have it, and then stands in nobody’s inbox', async () => {
		await knockAs('Nobody');
		await passOn();
		const { id } = (await doing(() => listKnocks(council.mo)))[0]!;
		await doing(() => answerKnock(council.mo, id));
		await doing(() => answerKnock(council.mo, id));
		expect(await who()).toEqual([[], [], [], []]);
		const events = (await store().read.select().from(event)).filter(({ type }) => type.startsWith('knock.'));
		expect(events.map(({ type, actorId }) => [type, actorId])).toEqual([
			['knock.passedOn', 'system'],
			['knock.answered', council.mo.id]
		]);
		await expect(doing(() => answerKnock(council.helen, id))).rejects.toThrow(NotThere);
	});

	test('by nobody else', async () => {
		await knockAs('Robin');
		await passOn();
		const { id } = (await doing(() => listKnocks(council.jo)))[0]!;
		for (const actor of [council.david, council.helen, council.amara])
			await expect(doing(() => answerKnock(actor, id))).rejects.toThrow(NotThere);
		await expect(doing(() => answerKnock(council.jo, 'nothing'))).rejects.toThrow(NotThere);
		const [row] = await store().read.select().from(knock).where(eq(knock.id, id));
		expect(row!.answeredAt).toBeNull();
	});
});

describe('from one network', () => {
	test('60 in an hour are taken, and then none until the hour is over', async () => {
		for (let n = 0; n < 60; n += 1) expect(await knockAs('Nobody', `form ${n}`, 'here')).toBe(true);
		// The same press again is no other knock, whatever the count.
		expect(await knockAs('Nobody', 'form 3', 'here')).toBe(true);
		for (const name of ['Nobody', 'Robin']) expect(await knockAs(name, 'one more', 'here')).toBe(false);
		expect(await knockAs('Robin', 'one more', 'elsewhere')).toBe(true);
		expect(await store().read.select().from(knock)).toHaveLength(61);
		now += hour;
		expect(await knockAs('Robin', 'later', 'here')).toBe(true);
	});

	test('no number is too many where no address is known', async () => {
		for (let n = 0; n < 61; n += 1) expect(await knockAs('Nobody', `form ${n}`)).toBe(true);
	});
});
