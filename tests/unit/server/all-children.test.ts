/** Every child of the council, for its managers: by name, by page, by officer, searched for. */
import { beforeEach, expect, test } from 'vitest';
import { freshStore } from '../../support/domain.ts';
import { addOne, foundCouncil, wednesday, type Council } from '../../support/council.ts';
import {
	getAnyChild,
	listAllChildren,
	listCaseloads,
	listNextOfficers,
	searchChildren
} from '../../../src/lib/server/all-children.ts';
import { at } from '../../../src/lib/server/clock.ts';
import { NotThere } from '../../../src/lib/server/policy.ts';
import { addReview } from '../../../src/lib/server/reviews.ts';
import { cancelReview } from '../../../src/lib/server/review-changes.ts';

let council: Council;
const doing = <T>(work: () => Promise<T>): Promise<T> => at(wednesday, work);
const names = ({ children }: { children: { name: string }[] }) => children.map(({ name }) => name);

beforeEach(async () => {
	freshStore();
	council = await doing(foundCouncil);
	await doing(() => addOne('Zoë O’Hara', council.david.id));
});

test('they stand by name with their officer and the next day of a review', async () => {
	const plan = { time: '', place: '', people: [] };
	await doing(() => addReview(council.amara.id, '2026-12-04', plan));
	await doing(() => addReview(council.amara.id, '2026-11-27', plan));
	await doing(() => addReview(council.amara.id, '2026-11-02', plan));
	const off = await doing(() => addReview(council.kai.id, '2026-11-20', plan));
	await doing(() => cancelReview(council.david, off));
	const { children, total, next } = await doing(() => listAllChildren(council.helen));
	expect([total, next]).toEqual([4, undefined]);
	expect(children.map(({ name, officer, reviewDay }) => [name, officer, reviewDay])).toEqual([
		['Amara', 'Jo Adeyemi', '2026-11-27'],
		['Kai', 'David Okafor', undefined],
		['Niamh', undefined, undefined],
		['Zoë O’Hara', 'David Okafor', undefined]
	]);
});

test('a page begins after a child, and each child stands on one page', async () => {
	const found: string[] = [];
	let after: string | undefined;
	for (let page = 0; page < 4; page += 1) {
		const one = await doing(() => listAllChildren(council.helen, after ? { after } : {}, 1));
		found.push(...names(one));
		after = one.next;
		expect(after === undefined).toBe(page === 3);
	}
	expect(found).toEqual(['Amara', 'Kai', 'Niamh', 'Zoë O’Hara']);
	expect(names(await doing(() => listAllChildren(council.helen, { after: 'nobody' }, 1)))).toEqual(['Amara']);
});

test('they can be those of one officer, or of nobody yet; each caseload is counted', async () => {
	const of = async (officerId: string | null) =>
		names(await doing(() => listAllChildren(council.helen, { officerId })));
	expect(await of(council.david.id)).toEqual(['Kai', 'Zoë O’Hara']);
	expect(await of(null)).toEqual(['Niamh']);
	expect(await of('nobody')).toEqual([]);
	expect(await listCaseloads(council.helen)).toEqual([
		{ officerId: null, name: '', count: 1 },
		{ officerId: council.david.id, name: 'David Okafor', count: 2 },
		{ officerId: council.jo.id, name: 'Jo Adeyemi', count: 1 }
	]);
});

test('they are found by the beginnings of their names or of their officer’s, without accents and capitals', async () => {
	const find = async (typed: string) => names(await doing(() => searchChildren(council.helen, typed)));
	expect(await find('zoe')).toEqual(['Zoë O’Hara']);
	expect(await find('  KA ')).toEqual(['Kai']);
	expect(await find('okafor')).toEqual(['Kai', 'Zoë O’Hara']);
	expect(await find('hara david')).toEqual(['Zoë O’Hara']);
	expect(await find('kai jo')).toEqual([]);
	expect(await find('o’hara')).toEqual(['Zoë O’Hara']);
	expect(await find('adey kai')).toEqual([]);
	expect(await find('xyz')).toEqual([]);
	const first = await doing(() => searchChildren(council.helen, '', 3));
	expect([names(first), first.total]).toEqual([['Amara', 'Kai', 'Niamh'], 4]);
});

test('an officer or a manager can be the next officer, not the one it is', async () => {
	const next = async (now?: string) => (await listNextOfficers(council.helen, now)).map(({ name }) => name);
	expect(await next(council.jo.id)).toEqual(['David Okafor', 'Helen Marsh', 'Mo Khan']);
	expect(await next()).toContain('Jo Adeyemi');
});

test('for managers alone', async () => {
	for (const actor of [council.jo, council.amara]) {
		const asks: (() => Promise<unknown>)[] = [
			() => listAllChildren(actor),
			() => searchChildren(actor, 'a'),
			() => listCaseloads(actor),
			() => listNextOfficers(actor, undefined),
			() => getAnyChild(actor, council.amara.id)
		];
		for (const ask of asks) await expect(doing(ask)).rejects.toThrow(NotThere);
	}
	expect((await doing(() => getAnyChild(council.helen, council.amara.id))).name).toBe('Amara');
	for (const id of ['nobody', council.jo.id])
		await expect(doing(() => getAnyChild(council.helen, id))).rejects.toThrow(NotThere);
});
