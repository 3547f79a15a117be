/** The page of who is away: who reads on which day, said before it happens. */
import { beforeEach, expect, test } from 'vitest';
import { freshStore } from '../../support/domain.ts';
import { adult, foundCouncil, wednesday, type Council } from '../../support/council.ts';
import { getAbsence, isAwayOn } from '../../../src/lib/server/absence.ts';
import { at } from '../../../src/lib/server/clock.ts';
import { clearAway, setAway, setCover } from '../../../src/lib/server/cover.ts';
import { inviteStaff } from '../../../src/lib/server/invitations.ts';
import { addReview } from '../../../src/lib/server/reviews.ts';
import { cancelReview } from '../../../src/lib/server/review-changes.ts';
import { NotThere, type Actor } from '../../../src/lib/server/policy.ts';

let council: Council;
let priya: Actor;
let now = wednesday;
const doing = <T>(work: () => Promise<T>): Promise<T> => at(now, work);
const ofJo = () => doing(() => getAbsence(council.jo, council.jo.id));
const go = (who: Actor, from: string, until: string, cover: Actor) =>
	doing(() => setAway(who, who.id, from, until, cover.id));
const said = async () =>
	(await ofJo()).stretches.map(({ from, until, reader, isCover, isAway }) =>
		[from.slice(5), until.slice(5), reader?.name, isCover && 'cover', isAway && 'away'].filter(Boolean).join(' ')
	);

beforeEach(async () => {
	now = wednesday;
	freshStore();
	council = await doing(foundCouncil);
	priya = await doing(() => adult('Priya Nair', 'officer', council.helen.id));
});

test('nobody is away: who could cover, and who does', async () => {
	expect(await ofJo()).toMatchObject({ name: 'Jo Adeyemi', role: 'officer', away: undefined, stretches: [] });
	expect((await ofJo()).others.map(({ name }) => name).sort()).toEqual([
		...['David Okafor', 'Helen Marsh', 'Mo Khan', 'Priya Nair']
	]);
	await doing(() => setCover(council.jo, council.jo.id, council.david.id));
	expect((await ofJo()).cover?.name).toBe('David Okafor');
	await doing(() => setCover(council.jo, council.jo.id, null));
	expect((await ofJo()).cover).toBeUndefined();
});

test('who could cover stands by name, then who is away, then who has not come in', async () => {
	await doing(() =>
		inviteStaff(council.helen, 'f', { name: 'Ann Lowe', email: 'ann.lowe@council.example', role: 'officer' })
	);
	await go(council.david, '2026-11-18', '2026-11-20', priya);
	const { others } = await ofJo();
	expect(others.map(({ name, isYetToCome }) => (isYetToCome ? `${name}: not yet` : name))).toEqual([
		...['Helen Marsh', 'Mo Khan', 'Priya Nair', 'David Okafor', 'Ann Lowe: not yet']
	]);
});

test('a manager’s cover is a manager', async () => {
	const { others } = await doing(() => getAbsence(council.helen, council.helen.id));
	expect(others.map(({ name }) => name)).toEqual(['Mo Khan']);
});

test('who reads on which days: the cover, and the next in line while the cover is away, too', async () => {
	await go(council.jo, '2026-11-23', '2026-12-04', council.david);
	expect(await said()).toEqual(['11-23 12-04 David Okafor cover']);
	await go(council.david, '2026-11-26', '2026-11-27', priya);
	expect(await said()).toEqual([
		'11-23 11-25 David Okafor cover',
		'11-26 11-27 Priya Nair',
		'11-28 12-04 David Okafor cover'
	]);
	await go(priya, '2026-11-01', '2026-12-31', council.jo);
	expect((await said())[1]).toBe('11-26 11-27 Helen Marsh');
	for (const manager of [council.helen, council.mo])
		await go(manager, '2026-11-20', '2026-11-30', manager === council.mo ? council.helen : council.mo);
	expect((await said())[1], 'all are away: the cover all the same').toBe('11-26 11-27 David Okafor cover away');
});

test('the standing cover and who is named for the time away are two', async () => {
	await doing(() => setCover(council.jo, council.jo.id, council.david.id));
	await go(council.jo, '2026-11-20', '2026-11-24', priya);
	expect(await ofJo()).toMatchObject({ cover: { name: 'David Okafor' }, awayCover: { name: 'Priya Nair' } });
	expect(await said()).toEqual(['11-20 11-24 Priya Nair cover']);
	now = Date.parse('2026-11-25T09:00Z');
	expect(await ofJo()).toMatchObject({ cover: { name: 'David Okafor' }, awayCover: { name: 'David Okafor' } });
});

test('the reviews of the own children on those days: not before, not after, and not what is held or called off', async () => {
	const add = (of: Actor, day: string) => doing(() => addReview(of.id, day, { time: '', place: '', people: [] }));
	await add(council.amara, '2026-11-17');
	const kept = await add(council.amara, '2026-11-20');
	await add(council.amara, '2026-11-21');
	await add(council.kai, '2026-11-19');
	const gone = await add(council.amara, '2026-11-19');
	await doing(() => cancelReview(council.jo, gone));
	expect((await ofJo()).reviews).toEqual([]);
	await go(council.jo, '2026-11-16', '2026-11-20', council.david);
	expect((await ofJo()).reviews).toEqual([{ id: kept, name: 'Amara', day: '2026-11-20' }]);
	const isAway = (day: string) => doing(() => isAwayOn(council.jo.id, day));
	expect([await isAway('2026-11-20'), await isAway('2026-11-21')]).toEqual([true, false]);
});

test('what is over is not told, and what has begun is told from today on', async () => {
	await go(council.jo, '2026-11-16', '2026-11-19', council.david);
	expect(await ofJo()).toMatchObject({ away: { from: '2026-11-16', until: '2026-11-19', isNow: true } });
	expect(await said()).toEqual(['11-18 11-19 David Okafor cover']);
	now = Date.parse('2026-11-20T09:00Z');
	expect((await ofJo()).away).toBeUndefined();
	now = wednesday;
	await doing(() => clearAway(council.jo, council.jo.id));
	expect((await ofJo()).away).toBeUndefined();
});

test('is for the person themself and for managers', async () => {
	const of = (actor: Actor, id: string) => doing(() => getAbsence(actor, id));
	expect((await of(council.mo, council.jo.id)).name).toBe('Jo Adeyemi');
	await expect(of(council.david, council.jo.id)).rejects.toThrow(NotThere);
	await expect(of(council.helen, council.amara.id)).rejects.toThrow(NotThere);
	const rashid = await doing(() => adult('Rashid Khan', 'complaints'));
	await expect(of(rashid, rashid.id)).rejects.toThrow(NotThere);
});
