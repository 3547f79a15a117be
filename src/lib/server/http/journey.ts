import { error, redirect } from '@sveltejs/kit';
import { walk, type Answers, type Context, type Journey, type Walk } from '$lib/journeys/engine';
import { journeys, type JourneyId } from '$lib/journeys';
import { wordsIn } from '$lib/i18n';
import { isolate } from '$lib/isolate';
import { ownPlaces, paths, type JourneyPlaces } from '$lib/paths';
import { dayOf, sayDay } from '../calendar.ts';
import { clock } from '../clock.ts';
import { findRated } from '../own-sent.ts';
import { getContext, getDraft, type Draft } from '../drafts.ts';
import { endOfSameWorkingDay } from '../hours.ts';
import { firstName } from '../people.ts';
import type { Actor } from '../policy.ts';
import { markOf } from '../press.ts';
import { findReviewToRate } from '../reviews.ts';
import { readersKey, readersOfRoute, routeOf, type FirstReader, type Readers } from '../routing.ts';
import type { Row } from '../contributions.ts';
import { standingOf } from '../standing.ts';
import { answer } from './answer.ts';

export interface Going {
	/** Whose draft it is: the child's, or an advocate's for a child. */
	actor: Actor;
	places: JourneyPlaces;
	journey: Journey;
	draft: Draft;
	context: Context;
	path: Walk;
	/** The reviewing officer, as the questions say it. */
	name: string;
	/** Who would read it as it stands now. */
	readers: ReturnType<typeof readersNow>['readers'];
	/** The same on one line, for the check page to carry. */
	named: string;
}

/** The signed-in person. The door has let them in, so there is one. */
export function actorOf(locals: App.Locals): Actor {
	if (!locals.actor) error(404);
	return locals.actor;
}

/** Where a child is in a journey; a 404 page for a journey that does not exist. */
export async function going(locals: App.Locals, journeyId: string): Promise<Going> {
	const journey = journeys[journeyId];
	if (!journey) error(404);
	const actor = actorOf(locals);
	// Before the day after a review there is nothing to say about it; their page says when there is.
	if (journey.id === 'rate' && !(await answer(findReviewToRate(actor.id)))) redirect(303, paths.home());
	return goingThrough(actor, ownPlaces, journey);
}

/** Where somebody is in a journey that they may go through. */
export async function goingThrough(actor: Actor, places: JourneyPlaces, journey: Journey): Promise<Going> {
	const [draft, context] = await answer(Promise.all([getDraft(actor, journey.id), getContext(actor)]));
	const path = walk(journey, draft.answers, context);
	return {
		actor,
		places,
		journey,
		draft,
		context,
		path,
		name: readerName(context.reader),
		...readersNow(journey, path.answers, context)
	};
}

/** A form of another child, whose page was still open here, is taken for nobody's: theirs is shown instead. */
export function leaveIfAnothers(form: FormData, locals: App.Locals, page: string): void {
	const owner = form.get('owner');
	if (owner !== null && owner !== markOf(actorOf(locals))) redirect(303, page);
}

/** A review is rated once: who has done it goes to what they said. Not asked at Send, where a second press is no second one. */
export async function leaveIfRated({ journey }: Going, locals: App.Locals): Promise<void> {
	const actor = actorOf(locals);
	const over = journey.id === 'rate' && (await answer(findReviewToRate(actor.id)));
	const rated = over && (await answer(findRated(actor, over)));
	if (rated) redirect(303, `${paths.sent(rated.id)}?already`);
}

/** Who would read these answers if they were sent now. */
export function readersNow(journey: Journey, answers: Answers, context: Context) {
	const kind = journey.id as JourneyId;
	const route = routeOf(kind, answers, context, false);
	const readers = readersOfRoute(kind, route, context);
	const now = clock.now();
	// For a complaint alone: counting working time is slow.
	const complaintsAt = kind !== 'complaint' || route.toComplaints ? now : endOfSameWorkingDay(now);
	const unless = kind === 'rate' && !answers['who-sees'] && readers.pastOfficer;
	return {
		readers: { ...viewReaders(readers, context, complaintsAt), ...(unless ? { unless } : {}) },
		named: readersKey(readers),
		isForNobody: route.isForNobody
	};
}

/** Who reads a thing that was sent. */
export async function readersOfItem(row: Row, context: Context) {
	const { excluded } = await standingOf(row);
	const kind = row.kind === 'alone' ? 'views' : row.kind;
	const readers = readersOfRoute(kind, { audience: row.audience, excluded: [...excluded] }, context);
	return viewReaders(readers, context, row.toComplaintsAt ?? row.sentAt);
}

/** Who reads a thing, as the child is told. */
export function viewReaders(
	{ first, complaintsToo, pastOfficer }: Readers,
	context: Context,
	complaintsAt = clock.now()
) {
	const t = wordsIn();
	const readers: FirstReader[] =
		typeof first === 'string'
			? [{ id: first, name: t(`common:${first}`) }]
			: first.map((each) => ({ ...each, name: firstName(each.name) }));
	const away = readers.flatMap(({ name, away }) =>
		away ? [{ name, day: sayDay(away.until), cover: away.cover && firstName(away.cover.name) }] : []
	);
	const today = readers.map(({ name, away }) => (away?.cover ? firstName(away.cover.name) : name));
	const and = (names: string[]) => [...new Set(names)].map(isolate).join(` ${t('common:and')} `);
	const whenComplaints = () => {
		if (complaintsAt <= clock.now()) return 'now';
		const day = dayOf(complaintsAt);
		return day === dayOf(clock.now()) ? 'today' : sayDay(day);
	};
	return {
		name: and(readers.map(({ name }) => name)),
		now: and(today),
		several: new Set(today).size > 1 || first === 'complaints',
		here: and(readers.filter((each) => !each.away).map(({ name }) => name)),
		away,
		...(complaintsToo ? { complaints: whenComplaints() } : {}),
		...(pastOfficer ? { without: context.reader } : {})
	};
}

/** The reader's first name, or "the reviewing team" where there is no officer yet. */
export function readerName(firstName: string | undefined): string {
	return firstName || wordsIn()('common:team');
}

/** Where "Save and go on" or "I have said enough" leads, once the answer is saved. */
export function onwards({ places, journey, context }: Going, answers: Answers, stepId: string, go: string): string {
	const path = walk(journey, answers, context);
	const next = go === 'enough' ? path.enough(stepId) : path.next(stepId);
	return next ? places.step(journey.id, next.id) : places.check(journey.id);
}

/** A journey as the pages that lead into it show it: where to begin or go on, and whether something is saved. */
export async function startOf(actor: Actor, journeyId: JourneyId, context: Context) {
	return startIn(actor, ownPlaces, journeys[journeyId]!, context);
}

/** The same for whoever may go through it. */
export async function startIn(actor: Actor, places: JourneyPlaces, journey: Journey, context: Context) {
	const draft = await getDraft(actor, journey.id);
	const path = walk(journey, draft.answers, context);
	const goOnAt = path.steps.find((step) => !path.answers[step.id]);
	return {
		href: goOnAt ? places.step(journey.id, goOnAt.id) : places.check(journey.id),
		started: Boolean(draft.id),
		done: Object.keys(path.answers).length,
		of: path.steps.length
	};
}
