/** The officer's reviews: the list, one review, and what can be done with it. */
import type { RequestEvent } from '@sveltejs/kit';
import { z } from 'zod';
import { anyOf, line, oneOf, words } from '$lib/journeys/answers';
import { isolate } from '$lib/isolate';
import { paths } from '$lib/paths';
import { dayOf, sayDay } from '../calendar';
import { listOpenedBy, listReceived, listServed } from '../caseload';
import { clock } from '../clock';
import { openContent, type Row } from '../contributions';
import { addDecision, listDecisions, recordDecisionsTold, removeDecision, sendDecisions } from '../decisions';
import { newId } from '../ids';
import { listLettersDue } from '../letters';
import { listPeople } from '../listed-people';
import { participationCodes, presences } from '../participation';
import { findCodeProblemOf, suggestFor } from '../participation-of';
import { getChild } from '../people';
import type { Actor } from '../policy';
import {
	cancelReview,
	changeReview,
	confirmParticipation,
	getReview,
	listReviewsOf,
	markHeld,
	moveReview,
	noReviewDay,
	noteRecordSent,
	recordPrivateTalk,
	type OwnReview
} from '../reviews';
import { findCareFrom, standOf } from '../review-standing';
import { sentFor } from '../sent-for';
import { openSheet, tickSheet } from '../sheet';
import { listWishAnswers, wishesOf } from '../wishes';
import { answer } from './answer';
import { inboxOf } from './desk';
import { act, day, formId, officerOf, problemWith } from './officer-forms';
import { comingDayProblem, pastDayProblem } from '../day-problems';
import { afterView, decisionView, dueView, longDay, maybeDay, receivedView, stateOf, unseenView } from './review-views';

type Event = Pick<RequestEvent, 'locals' | 'url'> & { params: { review: string } };

const today = () => dayOf(clock.now());

/** A child asks for a review sooner: on the page of the plan, or as a message of that kind. */
function asksSooner(sent: Row[]): boolean {
	return sent.some(
		(row) =>
			(row.kind === 'plan' || row.kind === 'message') &&
			openContent(row).said.some(({ step, parts }) =>
				parts.some(({ choices }) =>
					choices?.some(
						({ value }) => (step === 'sooner' && value === 'yes') || (step === 'what' && value === 'sooner')
					)
				)
			)
	);
}

/** The reviews of all the officer's children: the next of each by day, and what is due after those that were held. */
export async function loadReviews(event: Pick<RequestEvent, 'locals'>) {
	const actor = officerOf(event);
	const children = await answer(listServed(actor));
	const rows = await Promise.all(children.map((child) => answer(childRow(actor, child))));
	const order = { over: 0, tooLate: 1, unplanned: 2 };
	const rankOf = ({ warning }: (typeof rows)[number]['next']) => (warning ? order[warning] : 3);
	const next = rows
		.map((row) => row.next)
		.sort((a, b) => rankOf(a) - rankOf(b) || a.sortDay.localeCompare(b.sortDay) || a.name.localeCompare(b.name));
	const letters = (await answer(listLettersDue(actor))).length;
	const after = rows.flatMap((row) => row.after);
	return { next, after, letters: { count: letters, href: paths.lettersDue() } };
}

async function childRow(actor: Actor, child: { id: string; name: string; age: number }) {
	const reviews = await listReviewsOf(child.id);
	const { next, passed, due, warning } = standOf(reviews, await findCareFrom(child.id), today());
	// Whether it was held is the first thing to say.
	const shown = passed ?? next;
	const received = await listReceived(actor, child.id);
	const sent = shown ? received.filter(sentFor(shown, reviews)) : [];
	const about = { name: child.name, age: child.age };
	const after = reviews.flatMap((each) => {
		const view = afterView(each);
		if (!view || each.kind !== 'review' || (view.decisionsSentOn && view.recordSentOn)) return [];
		return [{ id: each.id, href: paths.reviewOf(each.id), ...about, heldOn: longDay(each.heldDay!), ...view }];
	});
	return {
		next: {
			id: child.id,
			...about,
			href: shown ? paths.reviewOf(shown.id) : `${paths.childOf(child.id)}#plan`,
			day: maybeDay(shown?.day),
			isPassed: passed !== undefined,
			where: shown && [shown.time, shown.place].filter(Boolean).map(isolate).join(', '),
			isPlanned: shown !== undefined,
			movedFrom: maybeDay(shown?.movedFrom),
			due: dueView(due),
			warning,
			sent: sent.length,
			asksSooner: asksSooner(sent),
			sortDay: shown?.day ?? due?.day ?? noReviewDay
		},
		after
	};
}

const dones = [
	'changed',
	'moved',
	'cancelled',
	'held',
	'talked',
	'coded',
	'decided',
	'undecided',
	'sent',
	'told',
	'recorded',
	'planned'
] as const;

/** One review with everything around it. */
export async function loadReview(event: Event) {
	const actor = officerOf(event);
	const found = await answer(getReview(actor, event.params.review));
	const [child, reviews, received, decisions, listed] = await answer(
		Promise.all([
			getChild(found.childId),
			listReviewsOf(found.childId),
			listReceived(actor, found.childId),
			listDecisions(actor, found.id),
			listPeople(found.childId)
		])
	);
	const { next, passed, due, warning } = standOf(reviews, await answer(findCareFrom(found.childId)), today());
	const isNow = next?.id === found.id || passed?.id === found.id;
	const sent = received.filter(sentFor(found, reviews));
	const presence = presences.find((each) => each === event.url.searchParams.get('there'));
	return {
		here: paths.reviewOf(found.id),
		formId: newId(),
		today: today(),
		child: { name: child.name, age: child.age, href: paths.childOf(child.id) },
		review: reviewView(found),
		state: stateOf(found),
		law: isNow ? { due: dueView(due), warning } : undefined,
		after: afterView(found),
		sent: sent.map((row) => receivedView(row, inboxOf(actor).item(row.id))),
		wishes: await answer(wishesView(actor, sent)),
		asksSooner: asksSooner(sent),
		decisions: decisions.map(decisionView),
		code: {
			codes: participationCodes,
			presences,
			presence,
			confirmed: found.participation,
			suggested: found.heldDay ? await answer(suggestFor(actor, found, presence)) : undefined
		},
		listed: listed
			.filter(({ mustNotCome }) => !mustNotCome)
			.map(({ id, name, who }) => ({ id, name, who, comes: found.people.some((each) => each.id === id) })),
		sheetHref: paths.sheet(found.id),
		messagesHref: inboxOf(actor).list(`?kind=message&child=${found.childId}`),
		listHref: paths.reviews(),
		done: dones.find((done) => done === event.url.searchParams.get('done'))
	};
}

function reviewView(found: OwnReview) {
	return {
		kind: found.kind,
		day: maybeDay(found.heldDay ?? found.day),
		time: found.time,
		place: found.place,
		people: found.people,
		parts: found.parts ?? [],
		soonerBy: found.soonerBy ?? '',
		heldOn: maybeDay(found.heldDay),
		cancelledOn: found.cancelledAt === null ? undefined : longDay(dayOf(found.cancelledAt)),
		movedFrom: maybeDay(found.movedFrom),
		talkOn: maybeDay(found.talkDay),
		recordSentOn: maybeDay(found.recordSentDay),
		unseen: unseenView(found),
		toldOn: maybeDay(found.toldDay)
	};
}

/** The wishes that were sent last, with what became of each. */
async function wishesView(actor: Actor, sent: Row[]) {
	const row = sent.find(({ kind }) => kind === 'plan');
	if (!row) return undefined;
	const href = inboxOf(actor).item(row.id);
	if (!(await listOpenedBy(actor, [row.id])).has(row.id)) return { href, isOpened: false, list: [] };
	const answers = await listWishAnswers(row);
	return {
		href,
		isOpened: true,
		list: wishesOf(row).map(({ key, question, wish, why }) => {
			const given = answers.get(key);
			return { key, question, wish, why, answer: given && { answer: given.answer, reason: given.reason } };
		})
	};
}

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

/** The sheet of one review. */
export async function loadSheet(event: Event) {
	const actor = officerOf(event);
	const found = await answer(getReview(actor, event.params.review));
	const child = await answer(getChild(found.childId));
	const { lines, ticks, unopened } = await answer(openSheet(actor, found.id));
	const questions = new Map<
		string,
		{ key: string; question: string; writtenBy: string | undefined; parts: (typeof lines)[number]['part'][] }
	>();
	for (const { contributionId, step, question, writtenBy, part } of lines) {
		const key = `${contributionId} ${step}`;
		const page = questions.get(key) ?? { key, question, writtenBy, parts: [] };
		page.parts.push(part);
		questions.set(key, page);
	}
	return {
		here: paths.sheet(found.id),
		backHref: paths.reviewOf(found.id),
		name: child.name,
		kind: found.kind,
		when: [found.day && sayDay(found.day), found.time && isolate(found.time)].filter(Boolean).join(', '),
		pages: [...questions.values()],
		ticks: ticks.map(({ contributionId, what, writtenBy, isOn, sentAt }) => ({
			contributionId,
			what,
			writtenBy,
			isOn,
			day: longDay(dayOf(sentAt))
		})),
		unopened: unopened.map(({ contributionId, kind, sentAt }) => ({
			href: inboxOf(actor).item(contributionId),
			kind: kind === 'plan' ? ('plan' as const) : ('views' as const),
			day: longDay(dayOf(sentAt))
		})),
		isSaved: event.url.searchParams.get('done') === 'ticked'
	};
}

export const sheetActions = {
	tick: act({
		done: 'ticked',
		schema: z.strictObject({ item: line(), what: oneOf(['item', 'notTalk']), on: anyOf(['1']) }),
		fields: ['item'],
		save: (actor, id, { item, what, on }) =>
			tickSheet(actor, id, {
				contributionId: item,
				what: what === 'notTalk' ? 'notTalk' : 'item',
				isOn: on.length > 0
			}),
		to: paths.sheet
	})
};
