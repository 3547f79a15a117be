/** Every command of the domain on a small council, with what it is done to picked by numbers: for property tests. */
import { and, eq, inArray, isNotNull, isNull } from 'drizzle-orm';
import { journeys, type JourneyId } from '../../src/lib/journeys/index.ts';
import { views } from '../../src/lib/journeys/views.ts';
import { happenings } from '../../src/lib/journeys/fields.ts';
import { wrongs } from '../../src/lib/journeys/complaint.ts';
import type { Answers } from '../../src/lib/journeys/engine.ts';
import * as accounts from '../../src/lib/server/accounts.ts';
import * as advocates from '../../src/lib/server/advocates.ts';
import { answerWish } from '../../src/lib/server/answer-wish.ts';
import { addDays, dayOf } from '../../src/lib/server/calendar.ts';
import { startSession } from '../../src/lib/server/auth/sessions.ts';
import { addChild } from '../../src/lib/server/children.ts';
import { checkNow } from '../../src/lib/server/check.ts';
import { at, clock } from '../../src/lib/server/clock.ts';
import { climbDue } from '../../src/lib/server/climb.ts';
import * as confirming from '../../src/lib/server/confirming.ts';
import * as contacts from '../../src/lib/server/contacts.ts';
import type { Row } from '../../src/lib/server/contributions.ts';
import * as cover from '../../src/lib/server/cover.ts';
import {
	child,
	contribution,
	decision,
	person,
	review,
	states,
	way,
	type Role
} from '../../src/lib/server/db/schema.ts';
import { store } from '../../src/lib/server/db/store.ts';
import * as decisions from '../../src/lib/server/decisions.ts';
import * as deeds from '../../src/lib/server/deeds.ts';
import * as done from '../../src/lib/server/done.ts';
import * as drafts from '../../src/lib/server/drafts.ts';
import { newId } from '../../src/lib/server/ids.ts';
import { answerGot, gotAnswers, gots } from '../../src/lib/server/got.ts';
import * as invitations from '../../src/lib/server/invitations.ts';
import * as knocks from '../../src/lib/server/knocks.ts';
import * as leaving from '../../src/lib/server/leaving.ts';
import * as firstLetters from '../../src/lib/server/first-letters.ts';
import * as letters from '../../src/lib/server/letters.ts';
import * as listed from '../../src/lib/server/listed-people.ts';
import * as madeMe from '../../src/lib/server/made-me.ts';
import * as looks from '../../src/lib/server/looks.ts';
import * as marks from '../../src/lib/server/marks.ts';
import { noteMoveSeen } from '../../src/lib/server/moves.ts';
import { tellNotReplied } from '../../src/lib/server/not-replied.ts';
import { deliverDue } from '../../src/lib/server/notifications.ts';
import * as newChild from '../../src/lib/server/new-child.ts';
import * as officers from '../../src/lib/server/officers.ts';
import * as ownLines from '../../src/lib/server/own-lines.ts';
import * as ownMarks from '../../src/lib/server/own-marks.ts';
import * as ownSignIn from '../../src/lib/server/own-sign-in.ts';
import * as own from '../../src/lib/server/own-permissions.ts';
import { system } from '../../src/lib/server/people.ts';
import * as permissions from '../../src/lib/server/permissions.ts';
import { NotThere, type Actor } from '../../src/lib/server/policy.ts';
import { recordReading } from '../../src/lib/server/readings.ts';
import { openPicking, pickReview } from '../../src/lib/server/review-pick.ts';
import * as standing from '../../src/lib/server/review-standing.ts';
import * as reviewChanges from '../../src/lib/server/review-changes.ts';
import * as reviews from '../../src/lib/server/reviews.ts';
import * as talk from '../../src/lib/server/said-in-talk.ts';
import { sweepParked } from '../../src/lib/server/parked.ts';
import { park, takeParked } from '../../src/lib/server/time-out.ts';
import { sendAlone } from '../../src/lib/server/send-alone.ts';
import { sendContribution } from '../../src/lib/server/send.ts';
import { readersKey } from '../../src/lib/server/routing.ts';
import { sweepUnsent } from '../../src/lib/server/sendings.ts';
import * as sheet from '../../src/lib/server/sheet.ts';
import { addStaff } from '../../src/lib/server/staff.ts';
import { listOpeners } from '../../src/lib/server/standing.ts';
import * as telling from '../../src/lib/server/telling.ts';
import * as thread from '../../src/lib/server/thread.ts';
import * as tracks from '../../src/lib/server/tracks.ts';
import * as uploads from '../../src/lib/server/uploads.ts';
import * as ways from '../../src/lib/server/ways.ts';
import * as wishes from '../../src/lib/server/wishes.ts';
import { fileOf } from './import-files.ts';
import { addSignIn } from './ways.ts';

/** Picks one of a list, another one at each call. Throws NotThere where there is nothing to pick. */
export type Pick = <T>(list: readonly T[]) => T;

/** A pick that follows some numbers, round and round. */
export function pickBy(numbers: readonly number[]): Pick {
	let turn = 0;
	return (list) => {
		if (!list.length) throw new NotThere();
		return list[(numbers[turn++ % numbers.length] ?? 0) % list.length]!;
	};
}

const adults = ['officer', 'manager', 'complaints', 'duty'] as const;

/** The people of some roles who can sign in. */
export async function listActors(...roles: readonly Role[]): Promise<Actor[]> {
	const rows = await store()
		.read.select({ id: person.id, role: person.role })
		.from(person)
		.where(isNull(person.disabledAt))
		.orderBy(person.createdAt, person.id);
	return rows.filter(({ role }) => roles.includes(role));
}
/** The adults who can sign in. */
export const listAdults = () => listActors(...adults);
export const listItems = () => store().read.select().from(contribution).orderBy(contribution.sentAt, contribution.id);

const childOf = async (pick: Pick) => pick(await listActors('child'));
const officerOf = async (pick: Pick) => pick(await listActors('officer'));
const memberOf = async (pick: Pick) => pick(await listActors('officer', 'manager'));
/** An item of a kind, and its child. */
async function ownOf(pick: Pick, isOne: (row: Row) => boolean = () => true) {
	const row = pick((await listItems()).filter((each) => each.kind !== 'alone' && isOne(each)));
	return [{ id: row.childId, role: 'child' } as Actor, row] as const;
}
/** An item, and somebody who may open it; now and then somebody who may not. */
async function readOf(pick: Pick, isOne: (row: Row) => boolean = () => true) {
	const row = pick((await listItems()).filter(isOne));
	const openers = await listOpeners(row);
	const all = await listAdults();
	const able = all.filter(({ id }) => openers.includes(id));
	return [pick([...able, ...able, ...able, pick(all)]), row] as const;
}
/** A child, and who serves them. */
async function servedOf(pick: Pick) {
	const rows = await store().read.select().from(child);
	const row = pick(rows.filter(({ officerId }) => officerId));
	return [{ id: row.officerId!, role: 'officer' } as Actor, row.id] as const;
}
/** A review, and who serves its child. */
async function reviewOf(pick: Pick) {
	const rows = await store().read.select().from(review).innerJoin(child, eq(child.id, review.childId));
	const row = pick(rows.filter((each) => each.child.officerId));
	return [{ id: row.child.officerId!, role: 'officer' } as Actor, row.review.id] as const;
}
async function decisionOf(pick: Pick, isSent: boolean) {
	const rows = await store().read.select().from(decision).innerJoin(review, eq(review.id, decision.reviewId));
	const row = pick(rows.filter((each) => (each.decision.sentAt !== null) === isSent));
	const [mine] = await store().read.select().from(child).where(eq(child.id, row.review.childId));
	const officer = mine?.officerId;
	return { ...row.decision, childActor: { id: row.review.childId, role: 'child' } as Actor, officerId: officer ?? '' };
}

const managerOf = async (pick: Pick) => pick(await listActors('manager'));
/** Who gets the children and the team of somebody who goes; now and then nobody is named. */
async function nextOf(pick: Pick): Promise<leaving.Next> {
	const officerId = (await memberOf(pick)).id;
	return pick([{ officerId, managerId: (await managerOf(pick)).id }, { officerId: null }, {}, { officerId }]);
}
/** An advocate who is there, and their service. */
async function advocateOf(pick: Pick): Promise<advocates.Advocate> {
	if (!(await advocates.listActiveAdvocates()).length) {
		const serviceId = await advocates.addService(system, 'Voices');
		await advocates.addAdvocate(system, { name: 'Nadia', email: `${newId()}@voices.example`, serviceId });
	}
	return pick(await advocates.listActiveAdvocates());
}
/** A child who was asked about an advocate, and who serves them. */
async function askedOf(pick: Pick) {
	const [officer, childId] = await servedOf(pick);
	await permissions.askChild(officer, childId, newId(), (await advocateOf(pick)).id);
	const actor: Actor = { id: childId, role: 'child' };
	return { officer, actor, asked: pick(await own.listOwnPermissions(actor)) };
}

const worrying = 'my uncle hits me';
const words = ['ok', worrying] as const;
const days = ['2026-10-20', '2026-11-18', '2026-12-10'] as const;
const details = { time: '4pm', place: 'school', people: [{ name: 'Sam', who: 'your foster carer' }] };
const yes = [true, false] as const;

async function answersOf(pick: Pick, journey: JourneyId, actor: Actor): Promise<Answers> {
	const say = { words: pick(words) };
	if (journey === 'complaint') {
		const { staff } = await drafts.getContext(actor);
		const ticked = staff.filter(() => pick([true, false, false])).map(({ id }) => id);
		return { about: { about: [pick(wrongs), pick(wrongs)] }, happened: say, 'not-told': { staff: ticked } };
	}
	if (journey === 'rate') return { better: say, 'who-sees': { see: pick(['both', 'manager']) } };
	const first = { views: 'well', plan: 'sooner', advocate: 'help', message: 'say' } as const;
	const where: Answers = journey === 'plan' ? { where: { place: 'home' } } : {};
	return { [first[journey]]: say, ...where };
}

/** Sends one line for the next meeting, which may be read out; held back when it is urgent. */
async function sayWell(actor: Actor, isUrgent: boolean): Promise<void> {
	await drafts.saveAnswer(actor, 'views', 'well', { words: 'I can swim', notAloud: false });
	await sendContribution(actor, views, await checkNow(actor, views, isUrgent));
}

/** A manager has given a list with one officer. */
async function uploadOf(pick: Pick) {
	const actor = await managerOf(pick);
	const file = fileOf('staff', [['Listed', `${newId()}@council.example`, 'officer', '']]);
	return { actor, id: await uploads.takeUpload(actor, newId(), file) };
}

/** Each exported command by its name, in an order in which each can be done. */
export const commands: Record<string, (pick: Pick) => Promise<unknown>> = {
	addReview: async (pick) => reviews.addReview((await childOf(pick)).id, pick(days), details),
	planReview: async (pick) => {
		const [actor, childId] = await servedOf(pick);
		return reviews.planReview(actor, childId, newId(), { kind: 'review', day: pick(days), time: '', place: '' });
	},
	sendContribution: async (pick) => {
		const actor = await childOf(pick);
		const id = pick(Object.keys(journeys) as JourneyId[]);
		for (const [step, answer] of Object.entries(await answersOf(pick, id, actor)))
			await drafts.saveAnswer(actor, id, step, answer);
		return sendContribution(actor, journeys[id]!, await checkNow(actor, journeys[id]!, pick(yes)));
	},
	sendAlone: async (pick) => sendAlone(await childOf(pick), views, newId(), pick(words)),
	saveAnswer: async (pick) => drafts.saveAnswer(await childOf(pick), 'message', 'say', { words: pick(words) }),
	park: async (pick) => {
		const fields = { words: [pick(words)], press: [newId()] };
		return park(await childOf(pick), pick(['views/well', 'views/just-for', 'message/say', 'views/check']), fields);
	},
	takeParked: async (pick) => {
		const actor = await childOf(pick);
		await park(actor, 'views/just-for', { words: [pick(words)], press: [newId()] });
		return takeParked(actor);
	},
	sweepParked: async () => sweepParked(),
	sweepUnsent: async () => sweepUnsent(),
	saveTick: async (pick) => drafts.saveTick(await childOf(pick), 'message', 'help-soon', { helpSoon: pick(yes) }),
	writeDown: async (pick) => {
		const [actor, childId] = await servedOf(pick);
		// Views most of all: they are what a sheet is made of.
		const kind = pick<JourneyId>(['views', 'views', 'views', ...(await talk.listWritable(childId))]);
		return talk.writeDown(actor, childId, newId(), {
			kind,
			cameIn: pick<'talk' | 'paper'>(['talk', 'paper']),
			answers: await answersOf(pick, kind, { id: childId, role: 'child' }),
			helpSoon: pick(yes)
		});
	},
	sendMadeMe: async (pick) => {
		const [actor, row] = await ownOf(pick);
		const context = await drafts.getContext(actor);
		const who = { staff: context.staff.filter(() => pick([true, false, false])).map(({ id }) => id), others: 'him' };
		const named = readersKey((await madeMe.readersOfMadeMe(row, context)).first);
		return madeMe.sendMadeMe(actor, row.id, newId(), who, named);
	},
	confirmWritten: async (pick) => {
		const [actor, { id }] = await ownOf(pick, ({ writtenBy }) => writtenBy !== null);
		return talk.confirmWritten(actor, id, pick(yes));
	},
	chooseHearBy: async (pick) => {
		const [actor, { id }] = await ownOf(pick);
		return ownMarks.chooseHearBy(actor, id, pick(ownMarks.waysToHear));
	},
	markSent: async (pick) => {
		const [actor, { id }] = await ownOf(pick);
		return ownMarks.markSent(actor, id, pick(['dontUse', 'notMine', 'madeMe']));
	},
	tellNotReplied: async (pick) => {
		const [actor, { id }] = await ownOf(pick);
		return tellNotReplied(actor, id);
	},
	answerBack: async (pick) => {
		const [actor, { id }] = await ownOf(pick);
		return thread.answerBack(actor, id, newId(), pick(words));
	},
	recordReading: async (pick) => {
		const [actor, { id }] = await readOf(pick);
		return recordReading(actor, id);
	},
	reply: async (pick) => {
		const [actor, { id }] = await readOf(pick, ({ kind }) => kind !== 'alone');
		return thread.reply(actor, id, newId(), 'ok');
	},
	recordSeen: async (pick) => {
		const [actor, { id }] = await ownOf(pick);
		return telling.recordSeen(actor, id);
	},
	lookAt: async (pick) => {
		const { id } = pick(await listItems());
		return looks.lookAt(await managerOf(pick), id, newId(), 'A worry was passed on.');
	},
	recordLooksSeen: async (pick) => {
		const [actor, { id }] = await ownOf(pick);
		await looks.lookAt(await managerOf(pick), id, newId(), 'A worry was passed on.');
		return looks.recordLooksSeen(actor, id);
	},
	recordAction: async (pick) => {
		const [actor, { id }] = await readOf(pick, ({ urgent, firstWords }) => urgent || firstWords !== null);
		return deeds.recordAction(actor, id, newId(), 'ok');
	},
	recordTalk: async (pick) => {
		const [actor, { id }] = await readOf(pick, ({ kind, urgent }) => kind === 'alone' || urgent);
		return deeds.recordTalk(actor, id, newId(), '2026-11-18', 'ok');
	},
	markDone: async (pick) => {
		const [actor, { id }] = await readOf(pick);
		return done.markDone(actor, id);
	},
	reopen: async (pick) => {
		const [actor, { id }] = await readOf(pick, ({ state }) => state === states.closed);
		return done.reopen(actor, id);
	},
	makeUrgent: async (pick) => {
		const [actor, { id }] = await readOf(pick, ({ firstWords }) => firstWords !== null);
		return marks.makeUrgent(actor, id, newId());
	},
	clearMark: async (pick) => {
		const [actor, { id }] = await readOf(pick, ({ firstWords }) => firstWords !== null);
		return marks.clearMark(actor, id, newId(), 'a game');
	},
	answerWish: async (pick) => {
		const [actor, row] = await readOf(pick, ({ kind }) => kind === 'plan');
		return answerWish(actor, row.id, newId(), pick(wishes.wishesOf(row)).key, pick(['yes', 'no']), 'ok');
	},
	recordTold: async (pick) => {
		const [actor, { id }] = await readOf(pick, ({ unseenSince }) => unseenSince !== null);
		return telling.recordTold(actor, id, newId(), '2026-11-18');
	},
	recordWishesSeen: async (pick) => {
		const [actor, { id }] = await ownOf(pick, ({ kind }) => kind === 'plan');
		return telling.recordWishesSeen(actor, id);
	},
	wishAnew: async (pick) => wishes.wishAnew(await childOf(pick)),
	passOn: async (pick) => {
		const [actor, { id }] = await readOf(pick, ({ kind }) => kind === 'advocate' || kind === 'complaint');
		return tracks.passOn(actor, id, newId(), 'somebody', '2026-11-18');
	},
	recordTrack: async (pick) => {
		const [, { id }] = await readOf(pick, ({ kind }) => kind === 'complaint');
		return tracks.recordTrack(pick(await listActors('complaints')), id, newId(), pick(tracks.recorded), 'ok');
	},
	recordContact: async (pick) => {
		const [actor, childId] = await servedOf(pick);
		return contacts.recordContact(actor, childId, newId(), { day: '2026-11-18', purpose: '', there: '', said: 'ok' });
	},
	saveListedPerson: async (pick) => {
		const [actor, childId] = await servedOf(pick);
		return listed.saveListedPerson(actor, childId, { name: 'Tia', who: 'friend', mustNotCome: pick(yes) }, newId());
	},
	removeListedPerson: async (pick) => {
		const [actor, childId] = await servedOf(pick);
		return listed.removeListedPerson(actor, childId, pick(await listed.listPeople(childId)).id);
	},
	setCareFrom: async (pick) => standing.setCareFrom(...(await servedOf(pick)), pick(days)),
	changeReview: async (pick) => {
		const [actor, id] = await reviewOf(pick);
		return reviewChanges.changeReview(actor, id, details);
	},
	recordPrivateTalk: async (pick) => {
		const [actor, id] = await reviewOf(pick);
		return reviewChanges.recordPrivateTalk(actor, id, '2026-11-18');
	},
	changeLine: async (pick) => {
		const actor = await childOf(pick);
		await sayWell(actor, false);
		const { contributionId, step, part } = pick(await ownLines.listMyLines(actor));
		return ownLines.changeLine(actor, { contributionId, step, field: part.field }, pick(ownLines.lineActs));
	},
	tickSheet: async (pick) => {
		const [actor, childId] = await servedOf(pick);
		const reviewId = await reviews.addReview(childId, dayOf(clock.now()), details);
		await sayWell({ id: childId, role: 'child' }, true);
		for (const row of await listItems()) await recordReading(actor, row.id).catch(() => undefined);
		const { contributionId, what } = pick((await sheet.openSheet(actor, reviewId)).ticks);
		return sheet.tickSheet(actor, reviewId, { contributionId, what, isOn: pick(yes) });
	},
	addDecision: async (pick) => {
		const [actor, id] = await reviewOf(pick);
		return decisions.addDecision(actor, id, newId(), { what: 'See Nan', who: 'Sam', byDay: null });
	},
	removeDecision: async (pick) => {
		const { officerId, reviewId, id } = await decisionOf(pick, false);
		return decisions.removeDecision({ id: officerId, role: 'officer' }, reviewId, id);
	},
	sendDecisions: async (pick) => {
		const [actor, id] = await reviewOf(pick);
		await decisions.addDecision(actor, id, newId(), { what: 'See Nan', who: 'Sam', byDay: null });
		return decisions.sendDecisions(actor, id);
	},
	answerDecision: async (pick) => {
		const { childActor, id } = await decisionOf(pick, true);
		return decisions.answerDecision(childActor, id, newId(), pick(happenings), pick(words));
	},
	startAbout: async (pick) => {
		const { childActor, id } = await decisionOf(pick, true);
		return decisions.startAbout(childActor, id, pick(decisions.abouts));
	},
	recordDecisionsSeen: async (pick) => {
		const { childActor } = await decisionOf(pick, true);
		return decisions.recordDecisionsSeen(childActor);
	},
	recordDecisionsTold: async (pick) => {
		const { officerId, reviewId } = await decisionOf(pick, true);
		return decisions.recordDecisionsTold({ id: officerId, role: 'officer' }, reviewId, '2026-11-18');
	},
	confirmParticipation: async (pick) => {
		const [actor, id] = await reviewOf(pick);
		return reviewChanges.confirmParticipation(actor, id, 'PN1');
	},
	noteRecordSent: async (pick) => {
		const [actor, id] = await reviewOf(pick);
		return reviewChanges.noteRecordSent(actor, id, '2026-11-18');
	},
	moveReview: async (pick) => {
		const [actor, id] = await reviewOf(pick);
		return reviewChanges.moveReview(actor, id, pick(days));
	},
	cancelReview: async (pick) => {
		const [actor, id] = await reviewOf(pick);
		return reviewChanges.cancelReview(actor, id);
	},
	markHeld: async (pick) => {
		const [actor, id] = await reviewOf(pick);
		return reviewChanges.markHeld(actor, id, '2026-11-18');
	},
	pickReview: async (pick) => {
		const actor = await childOf(pick);
		for (const day of [1, 2]) await reviews.addReview(actor.id, addDays(dayOf(clock.now()), day), details);
		return pickReview(actor, pick((await openPicking(actor.id)).among).id);
	},
	answerGot: async (pick) => {
		// The record is asked about a month after a review.
		const actor = await childOf(pick);
		return at(clock.now() + 60 * 86_400_000, () => answerGot(actor, pick(gots), pick(gotAnswers)));
	},
	makeLetter: async (pick) => letters.makeLetter(...(await servedOf(pick)), newId()),
	noteUsed: async (pick) => letters.noteUsed(pick(await store().read.select().from(way))),
	noteGiven: async (pick) => {
		const [actor, childId] = await servedOf(pick);
		const letter = await letters.findLetter(actor, childId);
		return letters.noteGiven(actor, childId, letter?.id ?? '');
	},
	endWay: async (pick) => {
		const actor = await childOf(pick);
		return ways.endWay(actor, pick(await ways.listWays(actor)).id);
	},
	endOwnSession: async (pick) => {
		const actor = await childOf(pick);
		await startSession(actor.id, await addSignIn(actor.id, null, newId(), 'red green blue'));
		const sessions = (await ways.listWays(actor)).flatMap(({ more }) => more?.sessions ?? []);
		return ways.endOwnSession(actor, pick(sessions).publicId);
	},
	confirmOlder: async (pick) => {
		const [actor, childId] = await servedOf(pick);
		const id = await addSignIn(childId, null, newId(), 'red green blue');
		return confirming.confirmOlder(actor, childId, newId(), id, { day: '2026-11-18', how: 'ok' });
	},
	confirmDelicate: async (pick) => {
		const actor = pick(await listActors('manager'));
		const { wayId } = pick(await confirming.listUnconfirmed(actor));
		return confirming.confirmDelicate(actor, newId(), wayId, { day: '2026-11-18', how: 'ok' });
	},
	takeWords: async (pick) => knocks.takeWords(newId(), { name: pick(words), officer: '', find: 'ok' }),
	passKnocksOn: async () => knocks.passKnocksOn(),
	answerKnock: async (pick) => {
		const actor = await memberOf(pick);
		return knocks.answerKnock(actor, pick(await knocks.listKnocks(actor)).id);
	},
	sweepKnocks: async () => knocks.sweepKnocks(),
	makeFirstLetters: async (pick) => firstLetters.makeFirstLetters((await servedOf(pick))[0], newId()),
	makeLettersDue: async (pick) => letters.makeLettersDue((await servedOf(pick))[0], newId()),
	makeSignIn: async (pick) => {
		const [, childId] = await servedOf(pick);
		const codes = await store()
			.read.select()
			.from(way)
			.where(and(eq(way.kind, 'code'), isNull(way.endedAt)));
		const { id } = pick(codes.filter((each) => each.childId === childId));
		const opens = { opensOlder: false, opensDelicate: false, delicateBy: null };
		const [since, madeAt] = [clock.now(), clock.now()];
		const byCode = { id, isCode: true, chain: [id], since, madeAt, ...opens, session: newId() };
		const secret = { words: 'otter lemon window' };
		return ownSignIn.makeSignIn({ id: childId, role: 'child', way: byCode }, newId(), newId().slice(0, 12), secret);
	},
	noteLeaveInfoSeen: async (pick) => ways.noteLeaveInfoSeen(await childOf(pick)),
	climbDue: async () => climbDue(),
	deliverDue: async () => deliverDue(),
	setCover: async (pick) => cover.setCover(system, (await memberOf(pick)).id, pick([null, (await memberOf(pick)).id])),
	setAway: async (pick) =>
		cover.setAway(
			system,
			(await memberOf(pick)).id,
			'2026-11-18',
			pick(['2026-11-18', '2027-06-30']),
			(await memberOf(pick)).id
		),
	clearAway: async (pick) => cover.clearAway(system, (await memberOf(pick)).id),
	moveChild: async (pick) =>
		officers.moveChild(
			system,
			(await childOf(pick)).id,
			pick([null, (await officerOf(pick)).id, (await officerOf(pick)).id])
		),
	noteMoveSeen: async (pick) => {
		const actor = await childOf(pick);
		await officers.moveChild(system, actor.id, null);
		await officers.moveChild(system, actor.id, (await officerOf(pick)).id);
		return noteMoveSeen(actor);
	},
	addChild: async (pick) =>
		addChild(system, { name: 'New', birthday: '2014-02-03', officerId: (await officerOf(pick)).id }),
	addNumberedChild: async (pick) => {
		const cells = { number: newId(), name: 'Newest', birthday: '2014-02-03', officer: '', careFrom: '' };
		return newChild.addNumberedChild(await managerOf(pick), cells);
	},
	takeUpload: async (pick) => uploadOf(pick),
	startImport: async (pick) => {
		const { actor, id } = await uploadOf(pick);
		const started = await uploads.startImport(actor, id, (await uploads.checkUpload(actor, id)).token);
		if (started !== 'busy') await started.finished;
	},
	dropUpload: async (pick) => {
		const { actor, id } = await uploadOf(pick);
		return uploads.dropUpload(actor, id);
	},
	sweepUploads: async () => uploads.sweepUploads(),
	addService: async () => advocates.addService(system, 'Voices'),
	addAdvocate: async () => {
		const serviceId = await advocates.addService(system, 'Voices');
		return advocates.addAdvocate(system, { name: 'Nadia', email: newId(), serviceId });
	},
	inviteAdvocate: async (pick) => {
		const serviceId = await advocates.addService(system, 'Voices');
		const given = { name: 'Nadia', email: `${newId()}@voices.example`, serviceId };
		return invitations.inviteAdvocate(await managerOf(pick), newId(), given);
	},
	inviteAgain: async (pick) => invitations.inviteAgain(await managerOf(pick), (await advocateOf(pick)).id),
	resetFactor: async (pick) => invitations.resetFactor(await managerOf(pick), (await advocateOf(pick)).id),
	askChild: async (pick) => askedOf(pick),
	recordConsent: async (pick) => {
		const [actor, childId] = await servedOf(pick);
		const given = { advocateId: (await advocateOf(pick)).id, day: '2026-11-18', how: 'we talked' };
		return permissions.recordConsent(actor, childId, newId(), given);
	},
	recordNotInstructed: async (pick) => {
		const [actor, childId] = await servedOf(pick);
		const given = { advocateId: (await advocateOf(pick)).id, reason: 'too young' };
		return permissions.recordNotInstructed(actor, childId, newId(), given);
	},
	endPermission: async (pick) => {
		const { officer, actor, asked } = await askedOf(pick);
		return permissions.endPermission(officer, actor.id, asked.id);
	},
	answerPermission: async (pick) => {
		const { actor, asked } = await askedOf(pick);
		return own.answerPermission(actor, asked.id, pick(yes));
	},
	letIn: async (pick) => own.letIn(await childOf(pick), (await advocateOf(pick)).id),
	noteEndSeen: async (pick) => {
		const { officer, actor, asked } = await askedOf(pick);
		await own.letIn(actor, asked.advocate.id);
		await permissions.endPermission(officer, actor.id, asked.id);
		return own.noteEndSeen(actor, asked.id);
	},
	disableAdvocate: async (pick) => advocates.disableAdvocate(await managerOf(pick), (await advocateOf(pick)).id),
	endService: async (pick) => advocates.endService(await managerOf(pick), (await advocateOf(pick)).serviceId),
	addStaff: async (pick) =>
		addStaff(system, {
			name: 'Newer',
			email: newId(),
			role: pick(adults),
			managerId: pick(await listActors('manager')).id
		}),
	inviteStaff: async (pick) => {
		const managerId = pick([null, (await managerOf(pick)).id]);
		const given = { name: 'Newer', email: `${newId()}@council.example`, role: pick(adults), managerId };
		return invitations.inviteStaff(await managerOf(pick), newId(), given);
	},
	putRight: async (pick) => {
		const given = { name: 'Renamed', email: `${newId()}@council.example` };
		return accounts.putRight(await managerOf(pick), pick(await listAdults()).id, given);
	},
	endAccount: async (pick) =>
		leaving.endAccount(await managerOf(pick), pick(await listAdults()).id, await nextOf(pick)),
	changeRole: async (pick) =>
		leaving.changeRole(await managerOf(pick), pick(await listAdults()).id, pick(adults), await nextOf(pick)),
	changeManager: async (pick) =>
		leaving.changeManager(await managerOf(pick), pick(await listAdults()).id, pick([null, (await managerOf(pick)).id])),
	letBack: async (pick) => {
		const gone = and(inArray(person.role, adults), isNotNull(person.disabledAt));
		if (pick([true, false])) await commands['endAccount']!(pick);
		return invitations.letBack(
			await managerOf(pick),
			pick(await store().read.select({ id: person.id }).from(person).where(gone)).id
		);
	}
};
