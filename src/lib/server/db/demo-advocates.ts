/** A service of the sample council, its two advocates, and the children who let them send for them. All made up. */
import { addAdvocate, addService, endService, listServices } from '../advocates.ts';
import { setFactor } from '../auth/factor.ts';
import { hashSecret } from '../auth/secrets.ts';
import { addDays } from '../calendar.ts';
import { at } from '../clock.ts';
import { newId } from '../ids.ts';
import { answerPermission, listWaiting } from '../own-permissions.ts';
import { system } from '../people.ts';
import { askChild, recordConsent } from '../permissions.ts';
import type { Actor } from '../policy.ts';
import { demoSeed } from './demo-people.ts';
import type { Happening } from './demo-reviews.ts';
import { store } from './store.ts';

export interface DemoAdvocate {
	name: string;
	email: string;
	password: string;
	/** As of the staff (demo-people.ts). */
	seed: string;
}

/** One that has ended, and its advocate with it. */
const endedService = 'Oak Street Advice';
export const endedAdvocate = { name: 'Asha Vaughan', email: 'asha.vaughan@oakstreet.example' };

const service = 'Wren Voices';

export const demoAdvocates: readonly DemoAdvocate[] = [
	{
		name: 'Tom Hughes',
		email: 'tom.hughes@wrenvoices.example',
		password: 'paper-kites-at-dawn',
		seed: demoSeed('Tom Hughes')
	},
	{
		name: 'Grace Adeyemi',
		email: 'grace.adeyemi@wrenvoices.example',
		password: 'nine-spoons-in-july',
		seed: demoSeed('Grace Adeyemi')
	}
];

/** Adds the service and its advocates; gives each with the name. */
export async function addAdvocates(instant: number): Promise<Map<string, Actor>> {
	const hashes = await Promise.all(demoAdvocates.map(({ password }) => hashSecret(password)));
	return at(instant, async () => {
		const serviceId = await addService(system, service);
		const added = new Map<string, Actor>();
		for (const [place, { name, email }] of demoAdvocates.entries()) {
			const id = await addAdvocate(system, { name, email, serviceId, secretHash: hashes[place]! });
			await store().transaction((tx) => setFactor(tx, id, demoAdvocates[place]!.seed, 0));
			added.set(name, { id, role: 'advocate' });
		}
		await addAdvocate(system, { ...endedAdvocate, serviceId: await addService(system, endedService) });
		return added;
	});
}

/** Ruby said yes in person, Zainab was asked and said yes; Harvey is being asked. */
export function happenAdvocates(
	find: (name: string) => Actor,
	today: string,
	instantOf: (day: string, time: string) => number
): Happening[] {
	const ago = (days: number, time: string, work: () => Promise<unknown>): Happening => ({
		at: instantOf(addDays(today, -days), time),
		work
	});
	const [jo, omar, tom, grace] = ['Jo Bell', 'Omar Aziz', 'Tom Hughes', 'Grace Adeyemi'].map(find) as Actor[];
	const yes = (child: Actor) => async () => answerPermission(child, (await listWaiting(child))[0]!.id, true);
	const [ruby, zainab, harvey] = ['Ruby', 'Zainab', 'Harvey'].map(find) as Actor[];
	const said = { advocateId: tom!.id, day: addDays(today, -21), how: 'at the family centre, over a hot chocolate' };
	const endOld = async () =>
		endService(find('Helen Marsh'), (await listServices()).find(({ name }) => name === endedService)!.id);
	return [
		ago(200, '10:00', endOld),
		ago(20, '09:40', () => recordConsent(jo!, ruby!.id, newId(), said)),
		ago(18, '16:20', yes(ruby!)),
		ago(7, '14:30', () => askChild(jo!, zainab!.id, newId(), grace!.id)),
		ago(6, '17:05', yes(zainab!)),
		ago(1, '15:10', () => askChild(omar!, harvey!.id, newId(), tom!.id))
	];
}
