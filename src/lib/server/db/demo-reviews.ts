/** What happened around the reviews of the sample council, through the same commands that the pages use. */
import type { Happening as Happens } from '../../journeys/fields.ts';
import { addDays, addMonths, addWorkingDays } from '../calendar.ts';
import { recordContact } from '../contacts.ts';
import { addDecision, answerDecision, listMyDecisions, recordDecisionsSeen, sendDecisions } from '../decisions.ts';
import { listSent } from '../own-sent.ts';
import { newId } from '../ids.ts';
import { recordReading } from '../readings.ts';
import { reply } from '../thread.ts';
import { saveListedPerson } from '../listed-people.ts';
import type { Actor } from '../policy.ts';
import { confirmParticipation, markHeld, moveReview, noteRecordSent, recordPrivateTalk } from '../review-changes.ts';
import { findNextReview, listReviewsOf } from '../reviews.ts';
import { setCareFrom } from '../review-standing.ts';
import { writeDown } from '../said-in-talk.ts';

type Find = (name: string) => Actor;

interface Decided {
	what: string;
	who: string;
	/** Days after the review. */
	days: number | null;
	answer?: { answer: Happens; words: string };
}

const decided: Record<string, Decided[]> = {
	Mason: [
		{
			what: 'You stay with Pat after you turn 18, if you and Pat both want it. Luke writes down how it works.',
			who: 'Luke Dean',
			days: 45,
			answer: { answer: 'notYet', words: 'nobody has rung pat yet' }
		},
		{
			what: 'You get help to save for driving lessons.',
			who: 'Luke Dean',
			days: null,
			answer: { answer: 'yes', words: '' }
		}
	],
	Leo: [
		{ what: 'You see your brother Max every second Saturday. Gran takes you.', who: 'Gran', days: 10 },
		{ what: 'School gives you a quiet place at lunch.', who: 'Miss Okoro', days: 20 }
	]
};

/** One thing that happened, to be done as if it were that instant. */
export interface Happening {
	at: number;
	work: () => Promise<unknown>;
}

/** Reviews that were held, moved or nearly missed, decisions and their answers, and contacts. `today` is an ISO day. */
export async function happenReviews(
	find: Find,
	today: string,
	instantOf: (day: string, time: string) => number
): Promise<Happening[]> {
	const happened: Happening[] = [];
	const [jo, priya] = [find('Jo Bell'), find('Priya Nair')];
	const on = (day: string, time: string, work: () => Promise<unknown>) =>
		happened.push({ at: instantOf(day, time), work });
	const ago = (days: number) => addDays(today, -days);
	const lastReview = async (name: string) => {
		const reviews = await listReviewsOf(find(name).id);
		return reviews.find(({ day }) => day && day < today) as { id: string; day: string };
	};

	for (const name of ['Mason', 'Leo']) {
		const child = find(name);
		const { id, day } = await lastReview(name);
		on(addDays(day, -2), '16:30', () => recordPrivateTalk(jo, id, addDays(day, -2)));
		on(day, '17:30', () => markHeld(jo, id, day));
		// A minute apart, so that they stand in this order ever after.
		for (const [minute, { what, who, days, answer }] of decided[name]!.entries()) {
			const byDay = days === null ? null : addDays(day, days);
			on(addDays(day, 1), `10:0${minute}`, () => addDecision(jo, id, newId(), { what, who, byDay }));
			if (answer) on(addDays(day, 14), `18:2${minute}`, () => answerLast(child, what, answer.answer, answer.words));
			if (answer?.words) on(addDays(day, 15), `09:2${minute}`, () => replyToLast(jo, child));
		}
		on(addDays(day, 3), '11:00', () => sendDecisions(jo, id));
		on(addDays(day, 3), '11:10', () => confirmParticipation(jo, id, name === 'Leo' ? 'PN1' : 'PN6'));
	}
	const leos = await lastReview('Leo');
	const recordDay = addWorkingDays(leos.day, 15);
	on(recordDay, '09:30', () => noteRecordSent(jo, leos.id, recordDay));

	// Held, and its decisions are nearly late. They are not yet in words for Ana.
	const ana = await lastReview('Ana');
	const anasDay = addWorkingDays(ago(6), 1);
	const what = 'Your placement stays the same. Contact with your siblings is every week.';
	on(anasDay, '17:00', () => markHeld(jo, ana.id, anasDay));
	on(anasDay, '17:30', () => addDecision(jo, ana.id, newId(), { what, who: 'Bev and Ian', byDay: null }));

	// Nearly missed: in care for some weeks, and no day has been found.
	on(ago(20), '10:00', () => setCareFrom(jo, find('Zainab').id, ago(20)));

	// Moved.
	const callum = find('Callum').id;
	const callums = (await findNextReview(callum))!;
	on(ago(3), '12:00', () => moveReview(jo, callums.id, addWorkingDays(callums.day!, 4)));

	// The day has passed, and nobody has marked it.
	const erins = await lastReview('Erin');
	on(ago(2), '09:00', () => setCareFrom(priya, find('Erin').id, addMonths(erins.day, -8)));

	on(ago(9), '17:00', () =>
		recordContact(jo, find('Kai').id, newId(), {
			day: ago(9),
			purpose: 'To get ready for the review',
			there: 'Kai and I, in the garden',
			said: 'Kai showed me the den. Wants the meeting short, and Maria there.'
		})
	);
	on(ago(12), '09:00', () =>
		recordContact(jo, find('Amara').id, newId(), {
			day: ago(20),
			purpose: 'A visit at school',
			there: 'Amara and I',
			said: 'We talked about the room and the telly, and how the choir is going.'
		})
	);
	const derek = { name: 'Derek', who: 'your uncle', mustNotCome: true };
	on(ago(12), '09:10', () => saveListedPerson(jo, find('Amara').id, derek, newId()));
	on(ago(1), '16:45', () =>
		writeDown(jo, find('Ruby').id, newId(), {
			kind: 'views',
			cameIn: 'talk',
			answers: { well: { words: 'Swimming. I can do a whole length now.', notAloud: false } },
			helpSoon: false
		})
	);
	return happened;
}

async function answerLast(child: Actor, what: string, answer: Happens, words: string): Promise<void> {
	await recordDecisionsSeen(child);
	const decisions = (await listMyDecisions(child)).flatMap((each) => each.decisions);
	await answerDecision(child, decisions.find((each) => each.what === what)!.id, newId(), answer, words);
}

async function replyToLast(by: Actor, child: Actor): Promise<void> {
	const item = (await listSent(child)).find(({ kind }) => kind === 'message')!;
	await recordReading(by, item.id);
	await reply(by, item.id, newId(), 'Thank you for telling me, Mason. I rang Luke. He rings Pat this week.');
}
