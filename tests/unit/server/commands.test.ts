/** Whatever is done, everything that was sent has somebody who may open it, and the inbox says what the policy says. */
import { and, eq, type SQL } from 'drizzle-orm';
import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { beforeEach, expect, test } from 'vitest';
import { at } from '../../../src/lib/server/clock.ts';
import { climbDue } from '../../../src/lib/server/climb.ts';
import { contribution, event, notification } from '../../../src/lib/server/db/schema.ts';
import { store } from '../../../src/lib/server/db/store.ts';
import { isReplyLate, tellNotReplied } from '../../../src/lib/server/not-replied.ts';
import { NoReader } from '../../../src/lib/server/officers.ts';
import { can, NotThere } from '../../../src/lib/server/policy.ts';
import { lookScopeOf, scopeOf } from '../../../src/lib/server/scope.ts';
import { listOpeners, standingOf } from '../../../src/lib/server/standing.ts';
import { commands, listAdults, listItems, pickBy } from '../../support/commands.ts';
import { addOne, adult, hour, wednesday } from '../../support/council.ts';
import { freshStore } from '../../support/domain.ts';

let now = wednesday;
const doing = <T>(work: () => Promise<T>): Promise<T> => at(now, work);

/** Two officers and one without a manager, one manager or two, complaints and duty people, three children. */
async function found(managers: 1 | 2): Promise<void> {
	now = wednesday;
	freshStore();
	await doing(async () => {
		const helen = await adult('Helen', 'manager');
		const mo = managers === 2 ? await adult('Mo', 'manager') : undefined;
		const jo = await adult('Jo', 'officer', helen.id);
		const david = await adult('David', 'officer', (mo ?? helen).id);
		await adult('Priya', 'officer');
		for (const name of ['Rashid', 'Asha']) await adult(name, 'complaints');
		await adult('Colin', 'duty');
		for (const [name, officerId] of [
			['Amara', jo.id],
			['Kai', david.id],
			['Niamh', null]
		] as const)
			await addOne(name, officerId);
	});
}

beforeEach(() => found(2));

/** The invariant: each item has an active reader, none of them is excluded, and `can` says what `scopeOf` and `lookScopeOf` find. */
async function expectReaders(after: string): Promise<void> {
	// What a command left to be done in its own time is done first.
	await climbDue();
	await climbDue();
	const [rows, actors] = [await listItems(), await listAdults()];
	const opened = new Map<string, string[]>(actors.map(({ id }) => [id, []]));
	const lookedAt = new Map<string, string[]>(actors.map(({ id }) => [id, []]));
	for (const row of rows) {
		const item = await standingOf(row);
		const openers = actors.filter((actor) => can(actor, 'item.open', item));
		expect(openers.length, `${row.kind} to ${row.audience} after ${after}`).toBeGreaterThan(0);
		for (const { id } of openers) {
			expect(item.excluded, `about a person, after ${after}`).not.toContain(id);
			opened.get(id)!.push(row.id);
		}
		for (const actor of actors) if (can(actor, 'item.look', item)) lookedAt.get(actor.id)!.push(row.id);
	}
	for (const actor of actors) {
		const found = async (scope: SQL) => {
			const inScope = await store().read.select({ id: contribution.id }).from(contribution).where(scope);
			return inScope.map(({ id }) => id).sort();
		};
		expect(await found(await scopeOf(actor)), `${actor.role} after ${after}`).toEqual(opened.get(actor.id)!.sort());
		expect(await found(await lookScopeOf(actor)), `${actor.role} looks after ${after}`).toEqual(
			lookedAt.get(actor.id)!.sort()
		);
	}
}

/** Does a command; false where it is refused, which changes nothing. */
async function tried(name: string, numbers: readonly number[]): Promise<boolean> {
	try {
		await doing(() => commands[name]!(pickBy(numbers)));
		return true;
	} catch (thrown) {
		if (thrown instanceof NotThere || thrown instanceof NoReader) return false;
		throw thrown;
	}
}

/** Rule 14: when its day has passed, each child says of each thing that nobody has replied. Returns how many there were. */
async function tellAllNotReplied(): Promise<number> {
	now += 100 * 24 * hour;
	return doing(async () => {
		const late = (await listItems()).filter((row) => isReplyLate(row) && !row.notRepliedAt && row.kind !== 'alone');
		for (const { id, childId } of late) {
			await tellNotReplied({ id: childId, role: 'child' }, id);
			const row = (await listItems()).find((each) => each.id === id)!;
			const mails = await store()
				.read.select({ to: notification.personId })
				.from(notification)
				.innerJoin(event, eq(event.seq, notification.eventSeq))
				.where(and(eq(event.type, 'contribution.notReplied'), eq(event.subjectId, id)));
			expect(mails.length, `${row.kind} to ${row.audience}`).toBeGreaterThan(0);
			const openers = await listOpeners(row);
			for (const { to } of mails) expect(openers, `${row.kind} to ${row.audience}`).toContain(to);
		}
		return late.length;
	});
}

/** The exported functions of the domain that open a transaction, by themselves or through one of their own file. */
function commandsInTheTree(): string[] {
	const folder = 'src/lib/server';
	return readdirSync(folder)
		.filter((file) => file.endsWith('.ts'))
		.flatMap((file) => {
			const text = readFileSync(`${folder}/${file}`, 'utf8');
			const bodies = [...text.matchAll(/^(export )?(?:async )?function (\w+)[^]*?^}/gm)];
			const opens = new Set<string>();
			const does = ([body, , name]: RegExpMatchArray) =>
				/\.transaction\(/.test(body) ||
				[...opens].some((each) => each !== name && new RegExp(`\\b${each}\\(`).test(body));
			for (let before = -1; before < opens.size;) {
				before = opens.size;
				for (const each of bodies) if (does(each)) opens.add(each[2]!);
			}
			return bodies.flatMap(([, isExported, name]) => (isExported && opens.has(name!) ? [name!] : []));
		});
}

test('the table has every command of the domain', () => {
	// It takes steps and sends mail every so often, by `climbDue`.
	const inTheTree = commandsInTheTree().filter((name) => name !== 'keepClimbing');
	expect(inTheTree.length).toBeGreaterThan(45);
	expect(Object.keys(commands).sort()).toEqual(inTheTree.sort());
});

test('each command can be done, and leaves everything with somebody who may open it', async () => {
	// The same numbers each time.
	const numbers = (seed: number) => Array.from({ length: 9 }, (_, at) => ((seed + 1) * 7919 * (at + 3)) % 9973);
	// Enough for every command to find something: meetings to pick from, things that were sent for them.
	for (let seed = 0; seed < 9; seed += 1) await tried('addReview', numbers(seed));
	for (let seed = 0; seed < 15; seed += 1) await tried('sendContribution', numbers(seed));
	for (const name of Object.keys(commands)) {
		let isDone = false;
		for (let seed = 0; seed < 60 && !isDone; seed += 1) isDone = await tried(name, numbers(seed));
		expect(isDone, `${name} was done`).toBe(true);
		await doing(() => expectReaders(name));
		now += hour;
	}
}, 240_000);

test('after any commands every sent item has an active person who may open it', async () => {
	let sent = 0;
	let told = 0;
	const often = [
		'sendContribution',
		'sendContribution',
		'setAway',
		'setAway',
		'moveChild',
		'endAccount',
		'endAccount',
		'changeRole',
		'climbDue'
	];
	const command = fc.record({
		name: fc.oneof(fc.constantFrom(...often), fc.constantFrom(...Object.keys(commands))),
		numbers: fc.array(fc.nat(1000), { minLength: 9, maxLength: 9 }),
		hours: fc.constantFrom(0, 0, 1, 8, 24 * 15)
	});
	await fc.assert(
		fc.asyncProperty(
			fc.constantFrom<1 | 2>(1, 2),
			fc.array(fc.array(fc.nat(1000), { minLength: 9, maxLength: 9 }), { minLength: 2, maxLength: 4 }),
			fc.array(command, { minLength: 4, maxLength: 12 }),
			async (managers, first, then) => {
				await found(managers);
				for (const numbers of first) await tried('sendContribution', numbers);
				for (const { name, numbers, hours } of then) {
					await tried(name, numbers);
					now += hours * hour;
					await doing(() => expectReaders(name));
				}
				sent += (await listItems()).length;
				told += await tellAllNotReplied();
			}
		),
		{ numRuns: 15 }
	);
	// It said something.
	expect(sent).toBeGreaterThan(20);
	expect(told).toBeGreaterThan(5);
}, 240_000);
