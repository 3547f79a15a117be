/** Who may do what, in one table: each row arranges a council and asks for one person and one item, on a real database. */
import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { asSentByAdvocates, journeys } from '../../../src/lib/journeys/index.ts';
import { addAdvocate, getActive } from '../../../src/lib/server/advocates.ts';
import { checkNow } from '../../../src/lib/server/check.ts';
import { climbDue } from '../../../src/lib/server/climb.ts';
import { at } from '../../../src/lib/server/clock.ts';
import { sendContribution } from '../../../src/lib/server/send.ts';
import type { Sending } from '../../../src/lib/server/new-contribution.ts';
import { setAway, setCover } from '../../../src/lib/server/cover.ts';
import { climbReader, contribution } from '../../../src/lib/server/db/schema.ts';
import { store } from '../../../src/lib/server/db/store.ts';
import { saveAnswer } from '../../../src/lib/server/drafts.ts';
import { listInbox } from '../../../src/lib/server/inbox.ts';
import { letBack } from '../../../src/lib/server/invitations.ts';
import { recordAction } from '../../../src/lib/server/deeds.ts';
import { changeRole, endAccount } from '../../../src/lib/server/leaving.ts';
import { moveChild } from '../../../src/lib/server/officers.ts';
import { answerPermission, letIn, listOwnPermissions } from '../../../src/lib/server/own-permissions.ts';
import { can, type Action, type Actor } from '../../../src/lib/server/policy.ts';
import { standingOf } from '../../../src/lib/server/standing.ts';
import {
	addOne,
	adult,
	advocateOf,
	emailOf,
	foundCouncil,
	hour,
	said,
	sendWords,
	wednesday,
	type Council
} from '../../support/council.ts';
import { freshStore } from '../../support/domain.ts';

/** What stands at the head of a column. */
const columns = {
	see: 'sending.see',
	open: 'item.open',
	reply: 'item.reply',
	talk: 'item.recordTalk',
	act: 'item.recordAction',
	pass: 'item.passOn',
	track: 'item.track',
	done: 'item.markDone',
	mark: 'item.decideMark',
	wish: 'item.answerWish',
	look: 'item.look'
} satisfies Record<string, Action>;

type People = Council & Record<'priya' | 'sana' | 'rashid' | 'colin' | 'ewan' | 'nadia' | 'omar', Actor>;
interface Arranged {
	people: People;
	/** So many hours pass. */
	later: (hours: number) => Promise<void>;
	doing: <T>(work: () => Promise<T>) => Promise<T>;
	away: (who: Actor, cover: Actor) => Promise<void>;
	/** A complaint, with what else is answered in it. */
	complain: (about: 'things' | 'officer', notTold?: Actor[]) => Promise<string>;
}

/** Gives who asks, and for which item. */
type Arrange = (given: Arranged) => Promise<[actor: Actor, item: string]>;

/** Amara says something urgent to Jo, and that is what is asked for. */
const urgent =
	(who: (people: People) => Actor, then: (given: Arranged, id: string) => Promise<unknown> = async () => {}): Arrange =>
	async (given) => {
		const id = await given.doing(() => sendWords(given.people.amara, 'Hello', true));
		await then(given, id);
		return [who(given.people), id];
	};

/** Amara writes what a machine takes for worrying. */
const worrying =
	(who: (people: People) => Actor, then: (given: Arranged) => Promise<unknown> = async () => {}): Arrange =>
	async (given) => {
		const id = await given.doing(() => sendWords(given.people.amara, 'I want to kill myself'));
		await then(given);
		return [who(given.people), id];
	};

/** Amara plans her review. */
const plan =
	(who: (people: People) => Actor, then: (given: Arranged) => Promise<unknown> = async () => {}): Arrange =>
	async (given) => {
		const { amara } = given.people;
		await given.doing(() => saveAnswer(amara, 'plan', 'where', { place: 'cafe', elsewhere: '', notAloud: false }));
		const id = await given.doing(async () => {
			const outcome = await sendContribution(amara, journeys['plan']!, await checkNow(amara, journeys['plan']!));
			return 'sent' in outcome ? outcome.sent : '';
		});
		await then(given);
		return [who(given.people), id];
	};

/** Amara complains. */
const complaint =
	(
		who: (people: People) => Actor,
		about: 'things' | 'officer',
		hours = 0,
		notTold: (people: People) => Actor[] = () => []
	) =>
	async (given: Arranged): Promise<[Actor, string]> => {
		const id = await given.complain(about, notTold(given.people));
		if (hours) await given.later(hours);
		return [who(given.people), id];
	};

/** Nadia sends for Amara, who let her in. */
const forAmara =
	(who: (people: People) => Actor, isEnded = false): Arrange =>
	async ({ people: { amara, nadia, ...others }, doing }) => {
		await doing(() => letIn(amara, nadia.id));
		const writer = { ...nadia, sendsFor: amara.id };
		const views = asSentByAdvocates(journeys['views']!);
		const sending: Sending = { obtained: 'toldMe', seenByChild: false, comment: '' };
		await doing(() => saveAnswer(writer, 'views', 'well', said('I like it')));
		const outcome = await doing(async () =>
			sendContribution(writer, views, { ...(await checkNow(writer, views)), sending })
		);
		const [own] = await doing(() => listOwnPermissions(amara));
		if (isEnded) await doing(() => answerPermission(amara, own!.id, false));
		return [who({ amara, nadia, ...others }), 'sent' in outcome ? outcome.sent : ''];
	};

const all = 'open reply talk act done';
/** A manager of the officer, who may also look for a reason. */
const allAndLook = `${all} look`;
const awayWith = (cover: (people: People) => Actor) => (given: Arranged) =>
	given.away(given.people.jo, cover(given.people));
const davidAwayToo = async (given: Arranged) => {
	await given.away(given.people.jo, given.people.david);
	await given.away(given.people.david, given.people.priya);
};

/** Jo's item climbs to David, the cover; then something changes, and what is due climbs. */
const climbedTo = (who: (people: People) => Actor, then: (people: People) => Promise<unknown>, hours = 0) =>
	urgent(who, async ({ people, doing, later }) => {
		await doing(() => setCover(people.jo, people.jo.id, people.david.id));
		await doing(() => setCover(people.priya, people.priya.id, people.sana.id));
		await later(1);
		await doing(() => then(people));
		await later(hours);
	});
const moveToPriya = ({ helen, amara, priya }: People) => moveChild(helen, amara.id, priya.id);
const endJo = ({ helen, jo, priya }: People) => endAccount(helen, jo.id, { officerId: priya.id });

const table: [who: string, may: string, arrange: Arrange][] = [
	['own officer', all, urgent(({ jo }) => jo)],
	[
		'own officer, who is away',
		all,
		urgent(
			({ jo }) => jo,
			awayWith(({ david }) => david)
		)
	],
	[
		'cover, while the officer is away',
		all,
		urgent(
			({ david }) => david,
			awayWith(({ david }) => david)
		)
	],
	[
		'cover, while the officer is here',
		'',
		urgent(
			({ david }) => david,
			({ people, doing }) => doing(() => setCover(people.jo, people.jo.id, people.david.id))
		)
	],
	[
		'cover, while the officer is here and nobody has acted for an hour',
		all,
		urgent(
			({ david }) => david,
			async ({ people, doing, later }) => {
				await doing(() => setCover(people.jo, people.jo.id, people.david.id));
				await later(1);
			}
		)
	],
	[
		'cover’s cover, while the cover is here',
		'',
		urgent(
			({ priya }) => priya,
			awayWith(({ david }) => david)
		)
	],
	['cover’s cover, while the cover is away, too', all, urgent(({ priya }) => priya, davidAwayToo)],
	['cover who is away, too', '', urgent(({ david }) => david, davidAwayToo)],
	[
		'next in line (the manager), while all covers are away',
		allAndLook,
		urgent(
			({ helen }) => helen,
			async (given) => {
				await davidAwayToo(given);
				await given.away(given.people.priya, given.people.david);
			}
		)
	],
	['next in line (the manager), while a cover is here', 'look', urgent(({ helen }) => helen, davidAwayToo)],
	[
		'officer whose account has ended',
		'',
		urgent(
			({ jo }) => jo,
			({ people, doing }) => doing(() => endAccount(people.helen, people.jo.id, { officerId: people.david.id }))
		)
	],
	[
		'officer who got the children',
		all,
		urgent(
			({ david }) => david,
			({ people, doing }) => doing(() => endAccount(people.helen, people.jo.id, { officerId: people.david.id }))
		)
	],
	[
		'officer who works for complaints now',
		'',
		urgent(
			({ jo }) => ({ ...jo, role: 'complaints' }),
			({ people, doing }) =>
				doing(() => changeRole(people.helen, people.jo.id, 'complaints', { officerId: people.david.id }))
		)
	],
	[
		'cover to whom it climbed, who works for complaints now',
		'',
		climbedTo(
			({ david }) => ({ ...david, role: 'complaints' }),
			({ helen, david, priya }) => changeRole(helen, david.id, 'complaints', { officerId: priya.id })
		)
	],
	[
		'cover to whom it climbed, who was a duty person and works for complaints now',
		'',
		climbedTo(
			({ david }) => ({ ...david, role: 'complaints' }),
			async ({ helen, david, priya }) => {
				await changeRole(helen, david.id, 'duty', { officerId: priya.id });
				await changeRole(helen, david.id, 'complaints');
			}
		)
	],
	[
		'cover to whom it climbed, who was ended and let back',
		'',
		climbedTo(
			({ david }) => david,
			async ({ helen, david, priya }) => {
				await endAccount(helen, david.id, { officerId: priya.id });
				await letBack(helen, david.id);
			}
		)
	],
	['cover to whom it climbed, once the child is another officer’s', '', climbedTo(({ david }) => david, moveToPriya)],
	['cover to whom it climbed, once the officer has gone', '', climbedTo(({ david }) => david, endJo)],
	['new officer of what had climbed', all, climbedTo(({ priya }) => priya, moveToPriya)],
	['new officer’s cover, of what had climbed', all, climbedTo(({ sana }) => sana, moveToPriya)],
	['new officer’s cover, of what had climbed, when the officer has gone', all, climbedTo(({ sana }) => sana, endJo)],
	['manager, of what had climbed, an hour later', allAndLook, climbedTo(({ helen }) => helen, moveToPriya, 1)],
	[
		'complaints, to whom it climbed as somebody else',
		'',
		urgent(
			({ rashid }) => rashid,
			({ people, doing }, contributionId) =>
				doing(() =>
					store().transaction(async (tx) => {
						await tx.insert(climbReader).values({ contributionId, personId: people.rashid.id, at: wednesday });
					})
				)
		)
	],
	['another officer', '', urgent(({ priya }) => priya)],
	['manager', 'look', urgent(({ helen }) => helen)],
	[
		'manager, after two hours',
		allAndLook,
		urgent(
			({ helen }) => helen,
			({ later }) => later(2)
		)
	],
	[
		'manager who is also the officer',
		allAndLook,
		async ({ people, doing }) => [people.helen, await doing(() => sendWords(people.ewan, 'Hello', true))]
	],
	[
		'another manager, where a manager is the officer',
		'look',
		async ({ people, doing }) => [people.mo, await doing(() => sendWords(people.ewan, 'Hello', true))]
	],
	['manager, of a complaint about the officer', 'open reply talk', complaint(({ helen }) => helen, 'officer')],
	['officer it is about', '', complaint(({ jo }) => jo, 'officer', 8)],
	[
		'cover of the officer it is about',
		'',
		async (given) => {
			await given.away(given.people.jo, given.people.david);
			return [given.people.david, await given.complain('officer')];
		}
	],
	[
		'manager it is about, too',
		'',
		complaint(
			({ helen }) => helen,
			'officer',
			8,
			({ helen }) => [helen]
		)
	],
	[
		'manager who must not be told, as next in line',
		'',
		async (given) => {
			const id = await given.complain('things', [given.people.helen]);
			await given.away(given.people.jo, given.people.helen);
			return [given.people.helen, id];
		}
	],
	['own officer, of a complaint', 'open reply talk pass', complaint(({ jo }) => jo, 'things')],
	['own officer, once complaints have it', 'open reply talk', complaint(({ jo }) => jo, 'things', 8)],
	['complaints, before the end of the day', '', complaint(({ rashid }) => rashid, 'things')],
	['complaints, after it', 'open reply talk track', complaint(({ rashid }) => rashid, 'things', 8)],
	['complaints, at once about the officer', 'open reply talk track', complaint(({ rashid }) => rashid, 'officer')],
	['complaints, of what is no complaint', '', urgent(({ rashid }) => rashid)],
	['own officer, of what a machine marked', 'open reply act done mark', worrying(({ jo }) => jo)],
	[
		'cover, of what a machine marked',
		'open reply act done mark',
		worrying(
			({ david }) => david,
			awayWith(({ david }) => david)
		)
	],
	['manager, of what a machine marked', 'look', worrying(({ helen }) => helen)],
	[
		'manager, of what a machine marked, after two hours',
		'open reply act done mark look',
		worrying(
			({ helen }) => helen,
			({ later }) => later(2)
		)
	],
	['another officer, of what a machine marked', '', worrying(({ priya }) => priya)],
	[
		'duty, of what a machine marked, after a climb',
		'open act',
		worrying(
			({ colin }) => colin,
			({ later }) => later(9)
		)
	],
	['own officer, of a plan', 'open reply done wish', plan(({ jo }) => jo)],
	[
		'cover, of a plan',
		'open reply done wish',
		plan(
			({ david }) => david,
			awayWith(({ david }) => david)
		)
	],
	['manager, of a plan', 'look', plan(({ helen }) => helen)],
	['complaints, of a plan', '', plan(({ rashid }) => rashid)],
	['duty, in working hours', '', urgent(({ colin }) => colin)],
	[
		'duty, after a climb',
		'open act',
		urgent(
			({ colin }) => colin,
			({ later }) => later(9)
		)
	],
	[
		'duty, who has acted, for the rest of the day',
		'open act',
		urgent(
			({ colin }) => colin,
			async ({ people, doing, later }, id) => {
				await later(9);
				await doing(() => recordAction(people.colin, id, 'f', 'I rang.'));
			}
		)
	],
	[
		'duty, the day after',
		'',
		urgent(
			({ colin }) => colin,
			async ({ people, doing, later }, id) => {
				await later(9);
				await doing(() => recordAction(people.colin, id, 'f', 'I rang.'));
				await later(12);
			}
		)
	],
	['advocate who sent it', 'see', forAmara(({ nadia }) => nadia)],
	['advocate who sent it, once it has ended', '', forAmara(({ nadia }) => nadia, true)],
	['another advocate of the same service', '', forAmara(({ omar }) => omar)]
];

async function arranged(): Promise<Arranged> {
	let now = wednesday;
	const doing = <T>(work: () => Promise<T>): Promise<T> => at((now += 1000), work);
	freshStore();
	const council = await doing(foundCouncil);
	const nadia = await doing(() => advocateOf('Wren Voices', 'Nadia Rahman'));
	const { serviceId } = await getActive(nadia.id);
	const added = { name: 'Omar Reid', email: emailOf('Omar Reid'), serviceId };
	const people = {
		...council,
		priya: await doing(() => adult('Priya Nair', 'officer', council.helen.id)),
		sana: await doing(() => adult('Sana Ali', 'officer', council.helen.id)),
		rashid: await doing(() => adult('Rashid Khan', 'complaints')),
		colin: await doing(() => adult('Colin Price', 'duty')),
		ewan: await doing(() => addOne('Ewan', council.helen.id)),
		nadia,
		omar: { id: await doing(() => addAdvocate(council.helen, added)), role: 'advocate' as const }
	};
	const { amara } = people;
	return {
		people,
		doing,
		later: async (hours) => {
			now += hours * hour;
			for (let round = 0; round < 2; round += 1) await doing(climbDue);
		},
		away: (who, cover) => doing(() => setAway(who, who.id, '2026-11-18', '2026-11-20', cover.id)),
		complain: async (about, notTold = []) => {
			const journey = journeys['complaint']!;
			const pages = {
				about: { about: [about] },
				happened: said('They took it.'),
				'not-told': { staff: notTold.map(({ id }) => id) }
			};
			for (const [step, answer] of Object.entries(pages))
				await doing(() => saveAnswer(amara, 'complaint', step, answer));
			const outcome = await doing(async () => sendContribution(amara, journey, await checkNow(amara, journey)));
			return 'sent' in outcome ? outcome.sent : '';
		}
	};
}

test.each(table)('%s: %s', async (_, may, arrange) => {
	const given = await arranged();
	const [actor, id] = await arrange(given);
	const [row] = await store().read.select().from(contribution).where(eq(contribution.id, id));
	const item = await given.doing(() => standingOf(row!));
	const done = Object.entries(columns).flatMap(([name, action]) => (can(actor, action, item) ? [name] : []));
	expect(done.join(' ')).toBe(may);
	const { items } = await given.doing(() => listInbox(actor, { show: 'all' }));
	expect(
		items.some((each) => each.id === id),
		'the list says what the rule says'
	).toBe(done.includes('open'));
});
