/** The page of one review. */
import type { RequestEvent } from '@sveltejs/kit';
import { paths } from '$lib/paths';
import { dayOf } from '../calendar';
import { listOpenedBy, listReceived } from '../caseload';
import { clock } from '../clock';
import type { Row } from '../contributions';
import { listDecisions } from '../decisions';
import { newId } from '../ids';
import { listPeople } from '../listed-people';
import { participationCodes, presences } from '../participation';
import { suggestFor } from '../participation-of';
import { getChild } from '../children';
import type { Actor } from '../policy';
import { findCareFrom, standOf } from '../review-standing';
import { getReview, listReviewsOf, type OwnReview } from '../reviews';
import { sentFor } from '../sent-for';
import { listWishAnswers, wishesOf } from '../wishes';
import { answer } from './answer';
import { inboxOf } from './desk';
import { officerOf } from './officer-forms';
import {
	afterView,
	asksSooner,
	decisionView,
	dueView,
	longDay,
	maybeDay,
	receivedView,
	stateOf,
	unseenView
} from './review-views';

/** What a page of one review is asked with. */
export type Event = Pick<RequestEvent, 'locals' | 'url'> & { params: { review: string } };

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
	const today = dayOf(clock.now());
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
	const { next, passed, due, warning } = standOf(reviews, await answer(findCareFrom(found.childId)), today);
	const isNow = next?.id === found.id || passed?.id === found.id;
	const sent = received.filter(sentFor(found, reviews));
	const presence = presences.find((each) => each === event.url.searchParams.get('there'));
	return {
		here: paths.reviewOf(found.id),
		formId: newId(),
		today,
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
