/** What can be done with a review: each form of its page. */
import { line, oneOf, words } from '$lib/journeys/answers';
import { paths } from '$lib/paths';
import { z } from 'zod';
import { comingDayProblem, pastDayProblem } from '../day-problems';
import { addDecision, recordDecisionsTold, removeDecision, sendDecisions } from '../decisions';
import { listPeople } from '../listed-people';
import { participationCodes, presences } from '../participation';
import { findCodeProblemOf } from '../participation-of';
import type { Actor } from '../policy';
import {
	cancelReview,
	changeReview,
	confirmParticipation,
	markHeld,
	moveReview,
	noteRecordSent,
	recordPrivateTalk
} from '../review-changes';
import { getReview } from '../reviews';
import { answer } from './answer';
import { act, day, formId, problemWith } from './officer-forms';

/** How many parts a meeting can be written down in. */
const partCount = 3;
const partFields = Array.from({ length: partCount }, (_, i) => [`when${i}`, `place${i}`, `who${i}`]).flat();
const partShape = Object.fromEntries(partFields.map((name) => [name, line()]));

const detailsPage = z.object({
	time: line(),
	place: line(),
	people: z.array(z.string()).max(50).default([]),
	soonerBy: day,
	...partShape
});

type Details = z.output<typeof detailsPage> & Record<string, unknown>;

async function change(actor: Actor, id: string, given: Details) {
	const found = await getReview(actor, id);
	const listed = await listPeople(found.childId);
	const text = (name: string) => String(given[name] ?? '');
	const parts = Array.from({ length: partCount }, (_, i) => ({
		when: text(`when${i}`),
		place: text(`place${i}`),
		who: text(`who${i}`)
	})).filter((part) => Object.values(part).some((words) => words.trim()));
	return changeReview(actor, id, {
		time: given.time,
		place: given.place,
		people: listed.filter((person) => given.people.includes(person.id)),
		parts,
		soonerBy: given.soonerBy
	});
}

const to = paths.reviewOf;
const onDay = (name: string) => z.strictObject({ [name]: day }) as z.ZodType<Record<string, string>>;

/** What can be done with a review. */
export const reviewActions = {
	details: act({
		done: 'changed',
		schema: detailsPage,
		fields: ['time', 'place', 'soonerBy', ...partFields],
		check: ({ soonerBy }) => problemWith('soonerBy', comingDayProblem(soonerBy, false)),
		save: change,
		to
	}),
	move: act({
		done: 'moved',
		schema: onDay('moveDay'),
		fields: ['moveDay'],
		check: ({ moveDay }) => problemWith('moveDay', comingDayProblem(moveDay!, true)),
		save: (actor, id, { moveDay }) => moveReview(actor, id, moveDay!),
		to
	}),
	cancel: act({
		done: 'cancelled',
		schema: z.strictObject({}),
		fields: ['cancel'],
		save: (actor, id) => cancelReview(actor, id),
		to
	}),
	held: act({
		done: 'held',
		schema: onDay('heldDay'),
		fields: ['heldDay'],
		check: ({ heldDay }) => problemWith('heldDay', pastDayProblem(heldDay!)),
		save: (actor, id, { heldDay }) => markHeld(actor, id, heldDay!),
		to
	}),
	talk: act({
		done: 'talked',
		schema: onDay('talkDay'),
		fields: ['talkDay'],
		check: ({ talkDay }) => problemWith('talkDay', pastDayProblem(talkDay!)),
		save: (actor, id, { talkDay }) => recordPrivateTalk(actor, id, talkDay!),
		to
	}),
	code: act({
		done: 'coded',
		schema: z.strictObject({ code: oneOf(participationCodes), there: oneOf(presences) }),
		fields: ['code'],
		check: async ({ code }, actor, id) =>
			problemWith(
				'code',
				code ? await answer(findCodeProblemOf(actor, id, code as (typeof participationCodes)[number])) : 'codeNeeded'
			),
		save: (actor, id, { code }) => confirmParticipation(actor, id, code as (typeof participationCodes)[number]),
		to
	}),
	decide: act({
		done: 'decided',
		schema: z.strictObject({ form: formId, what: words(), whoDoes: line(), byDay: day }),
		fields: ['what', 'whoDoes', 'byDay'],
		check: ({ what, byDay }) =>
			what.trim() ? problemWith('byDay', comingDayProblem(byDay, false)) : problemWith('what', 'whatNeeded'),
		save: (actor, id, { form, what, whoDoes, byDay }) =>
			addDecision(actor, id, form, { what, who: whoDoes, byDay: byDay || null }),
		to
	}),
	undecide: act({
		done: 'undecided',
		schema: z.strictObject({ decision: line() }),
		fields: ['decision'],
		save: (actor, id, { decision }) => removeDecision(actor, id, decision),
		to
	}),
	send: act({
		done: 'sent',
		schema: z.strictObject({}),
		fields: ['what'],
		save: (actor, id) => sendDecisions(actor, id),
		to
	}),
	told: act({
		done: 'told',
		schema: onDay('tellDay'),
		fields: ['tellDay'],
		check: ({ tellDay }) => problemWith('tellDay', pastDayProblem(tellDay!)),
		save: (actor, id, { tellDay }) => recordDecisionsTold(actor, id, tellDay!),
		to
	}),
	record: act({
		done: 'recorded',
		schema: onDay('recordDay'),
		fields: ['recordDay'],
		check: ({ recordDay }) => problemWith('recordDay', pastDayProblem(recordDay!)),
		save: (actor, id, { recordDay }) => noteRecordSent(actor, id, recordDay!),
		to
	})
};
