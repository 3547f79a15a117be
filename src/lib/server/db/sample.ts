/** A large database of invented people and items, made fast: to measure with, and to look at full lists. */
import { setFactor } from '../auth/factor.ts';
import { hashSecret, plainWords } from '../auth/secrets.ts';
import { addDays, addWorkingDays, dayOf } from '../calendar.ts';
import { clock } from '../clock.ts';
import { getContext } from '../drafts.ts';
import { findLastEvent } from '../events.ts';
import { newId } from '../ids.ts';
import { addChild } from '../children.ts';
import { addStaff } from '../staff.ts';
import { hasPeople, system } from '../people.ts';
import { Refusal } from '../refusal.ts';
import { addItem, Filling, type Desk, type SampleChild } from './sample-items.ts';
import { mixed, shareOut, type Share } from './sample-shares.ts';
import { review } from './schema.ts';
import { seal } from './sealing.ts';
import { store } from './store.ts';

export const sampleWords = 'kite river lemon';
export const samplePassword = 'green-boats-in-may';
/** What an authenticator app needs to make the codes of any of the adults. */
export const sampleSeed = 'SAYSOSAMPLESAYSOSAMPLESAYSOSAMPL';

/** What the nth invented child signs in with, beside the three words; the first is 1. */
export const sampleName = (n: number) => `Child ${n}`;
/** What the nth invented adult of a role signs in with; the first is 1. */
export const sampleEmail = (role: string, n: number) => `${role}${n}@sample.example`;

const day = 86_400_000;
/** The items came in over so many days. */
const daysOfItems = 700;
const itemsOfTransaction = 20_000;
const officersOfManager = 10;

/**
 * Fills a new database with invented adults, children and items. Gives the number of officers.
 * @throws Refusal - somebody is in it already, or there are too few children for so many items
 */
export async function makeSample(children: number, items: number): Promise<number> {
	const shares = shareOut(children, items);
	if (await hasPeople()) throw new Refusal('There are people in that database: a sample is made in a new one only.');
	await addItems(await addPeople(shares));
	return shares.length;
}

async function addPeople(shares: readonly Share[]): Promise<Desk[]> {
	const [childHash, adultHash] = await Promise.all([hashSecret(plainWords(sampleWords)), hashSecret(samplePassword)]);
	const add = async (role: 'officer' | 'manager' | 'complaints' | 'duty', n: number, managerId?: string) => {
		const given = { name: nameOf(role, n), email: sampleEmail(role, n), role, managerId, secretHash: adultHash };
		const id = await addStaff(system, given);
		await store().transaction((tx) => setFactor(tx, id, sampleSeed, 0));
		return id;
	};
	for (const role of ['complaints', 'duty'] as const) await add(role, 1);
	const desks: Desk[] = [];
	let managerId = '';
	let child = 0;
	for (const [n, share] of shares.entries()) {
		if (n % officersOfManager === 0) managerId = await add('manager', n / officersOfManager + 1);
		const officerId = await add('officer', n + 1, managerId);
		const ids: string[] = [];
		for (let left = share.children; left > 0; left -= 1) {
			child += 1;
			const birthday = addDays(dayOf(clock.now()), -365 * (8 + (child % 9)) - (child % 300));
			const signIn = { name: sampleName(child), secretHash: childHash };
			ids.push(await addChild(system, { name: sampleName(child), birthday, officerId, signIn }));
		}
		const context = await getContext({ id: ids[0]!, role: 'child' });
		const own = await addReviews(ids);
		desks.push({ officerId, managerId, children: own, context, items: share.items, mayBePassed: n > 1 });
	}
	return desks;
}

const firstNames = ['Asha', 'Ben', 'Cora', 'Dev', 'Ellen', 'Farid', 'Grace', 'Hugo', 'Ines', 'Jack'];

function nameOf(role: string, n: number): string {
	return `${firstNames[(n + role.length) % firstNames.length]} ${role.charAt(0).toUpperCase()}${role.slice(1)}`;
}

/** A review that was held and one that is planned for each child: of a third of them within 20 working days. */
async function addReviews(children: string[]): Promise<SampleChild[]> {
	const today = dayOf(clock.now());
	const lastReview = addDays(today, -90);
	const made = children.map((id, n) => {
		const distance = n % 3 === 0 ? (n % 25) + 1 : 40 + (n % 100);
		return { id, key: store().keys.of(id), lastReview, nextReview: addWorkingDays(addDays(today, distance), 1) };
	});
	await store().transaction(async (tx) => {
		for (const { id: childId, key, nextReview } of made) {
			const row = (on: string) => {
				const id = newId();
				const details = JSON.stringify({ time: '4pm', place: 'where you live', people: [] });
				return { id, childId, day: on, details: seal(key, { column: 'review.details', row: id }, details) };
			};
			await tx.insert(review).values({ ...row(lastReview), heldAt: clock.now() - 89 * day, heldDay: lastReview });
			await tx.insert(review).values(row(nextReview));
		}
	});
	return made;
}

/** Writes the items of all officers in the order of time, mixed as they would come in. */
async function addItems(desks: readonly Desk[]): Promise<void> {
	const order = mixed(desks);
	const made = desks.map(() => 0);
	const step = (daysOfItems * day) / (order.length + 1);
	const begin = clock.now() - daysOfItems * day;
	for (let from = 0; from < order.length; from += itemsOfTransaction) {
		await store().transaction(async (tx) => {
			const filling = new Filling(tx, await findLastEvent(tx));
			for (let n = from; n < Math.min(order.length, from + itemsOfTransaction); n += 1) {
				const desk = order[n]!;
				addItem(filling, desks[desk]!, made[desk]!, Math.floor(begin + (n + 1) * step), referenceOf(n));
				made[desk]! += 1;
			}
		});
	}
}

/** Counted, not drawn: among a million drawn ones two would be the same. */
function referenceOf(n: number): string {
	return n.toString(36).toUpperCase().padStart(8, '0').replace(/^.{4}/, '$&-');
}
