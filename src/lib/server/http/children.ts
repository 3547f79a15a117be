/** The officer's children: the list, one child, and what is written down about them. */
import type { RequestEvent } from '@sveltejs/kit';
import { z } from 'zod';
import { line, oneOf, tick, words } from '$lib/journeys/answers';
import { paths } from '$lib/paths';
import { dayOf } from '../calendar';
import { getServed, listReceived, listServed } from '../caseload';
import { clock } from '../clock';
import { listContacts, recordContact } from '../contacts';
import { findGuessedDay } from '../guessed';
import { newId } from '../ids';
import { listPeople, removeListedPerson, saveListedPerson } from '../listed-people';
import type { MeetingKind } from '../db/schema';
import { listReviewsOf, planReview } from '../reviews';
import { findCareFrom, setCareFrom, standOf } from '../review-standing';
import { listWritable } from '../said-in-talk';
import { answer } from './answer';
import { inboxOf } from './desk';
import { act, day, formId, officerOf, problemWith } from './officer-forms';
import { comingDayProblem, pastDayProblem } from '../day-problems';
import { loadPermissions, permissionActions } from './permissions';
import { dueView, longDay, maybeDay, receivedView, stateOf } from './review-views';

const kinds: readonly MeetingKind[] = ['review', 'midway', 'other'];

/** The officer's children, by name. */
export async function loadChildren(event: Pick<RequestEvent, 'locals'>) {
	const actor = officerOf(event);
	const children = await answer(listServed(actor));
	return {
		children: await Promise.all(
			children.map(async ({ id, name, age }) => {
				const { next } = standOf(await listReviewsOf(id), await findCareFrom(id));
				const [last] = await answer(listContacts(actor, id));
				return {
					id,
					name,
					age,
					href: paths.childOf(id),
					review: maybeDay(next?.day),
					heard: last && longDay(last.day)
				};
			})
		)
	};
}

const dones = [
	...(['planned', 'listed', 'removed', 'contacted', 'wrote', 'cared'] as const),
	...(['asked', 'consented', 'decidedFor', 'permissionEnded'] as const)
];

/** One child with everything around them. */
export async function loadChild(event: Pick<RequestEvent, 'locals' | 'url'> & { params: { child: string } }) {
	const actor = officerOf(event);
	const id = event.params.child;
	const child = await answer(getServed(actor, id));
	const [reviews, careFrom, received, people, contacts, writable] = await answer(
		Promise.all([
			listReviewsOf(id),
			findCareFrom(id),
			listReceived(actor, id),
			listPeople(id),
			listContacts(actor, id),
			listWritable(id)
		])
	);
	const guessedDay = await answer(findGuessedDay(id));
	const { due, warning } = standOf(reviews, careFrom);
	return {
		permissions: await answer(loadPermissions(actor, id)),
		here: paths.childOf(id),
		letterHref: paths.letterOf(id),
		listHref: paths.children(),
		formId: newId(),
		today: dayOf(clock.now()),
		name: child.name,
		age: child.age,
		careFrom: maybeDay(careFrom),
		due: dueView(due),
		warning,
		reviews: reviews.map((each) => ({
			id: each.id,
			href: paths.reviewOf(each.id),
			kind: each.kind,
			state: stateOf(each),
			day: maybeDay(each.heldDay ?? each.day)
		})),
		sent: received.map((row) => receivedView(row, inboxOf(actor).item(row.id))),
		people,
		contacts: contacts.map(({ day, at, ...each }) => ({ ...each, day: longDay(day), at: longDay(dayOf(at)) })),
		kinds,
		guessedDay: maybeDay(guessedDay),
		writable: writable.map((journey) => ({ journey, href: paths.writeDown(id, journey) })),
		done: dones.find((done) => done === event.url.searchParams.get('done'))
	};
}

const to = paths.childOf;
/** What can be written down about a child. */
export const childActions = {
	plan: act({
		done: 'planned',
		schema: z.strictObject({ form: formId, kind: oneOf(kinds), planDay: day, time: line(), place: line() }),
		fields: ['planDay', 'kind', 'time', 'place'],
		check: ({ planDay }) => problemWith('planDay', comingDayProblem(planDay, false)),
		save: (actor, id, { form, kind, planDay, time, place }) =>
			planReview(actor, id, form, { kind: (kind ?? 'review') as MeetingKind, day: planDay || null, time, place }),
		to
	}),
	person: act({
		done: 'listed',
		schema: z.strictObject({ form: formId, person: line(), name: line(), who: line(), mustNot: tick() }),
		fields: ['name', 'who'],
		check: ({ name }) => problemWith('name', name.trim() ? undefined : 'nameNeeded'),
		save: (actor, id, { form, person, name, who, mustNot }) =>
			saveListedPerson(actor, id, { ...(person ? { id: person } : {}), name, who, mustNotCome: mustNot }, form),
		to
	}),
	remove: act({
		done: 'removed',
		schema: z.strictObject({ person: line() }),
		fields: ['person'],
		save: (actor, id, { person }) => removeListedPerson(actor, id, person),
		to
	}),
	contact: act({
		done: 'contacted',
		schema: z.strictObject({ form: formId, contactDay: day, purpose: line(), there: line(), said: words() }),
		fields: ['contactDay', 'purpose', 'there', 'said'],
		check: ({ contactDay, purpose }) =>
			problemWith('contactDay', pastDayProblem(contactDay)) ??
			problemWith('purpose', purpose.trim() ? undefined : 'purposeNeeded'),
		save: (actor, id, { form, contactDay, ...given }) => recordContact(actor, id, form, { day: contactDay, ...given }),
		to
	}),
	care: act({
		done: 'cared',
		schema: z.strictObject({ careDay: day }),
		fields: ['careDay'],
		check: ({ careDay }) => problemWith('careDay', pastDayProblem(careDay, 18 * 366)),
		save: (actor, id, { careDay }) => setCareFrom(actor, id, careDay),
		to
	}),
	ask: permissionActions.ask,
	consent: permissionActions.consent,
	without: permissionActions.without,
	endPermission: permissionActions.endPermission
};
