import { error } from '@sveltejs/kit';
import { walk, type Answers, type Context, type Journey, type Walk } from '$lib/journeys/engine';
import { journeys } from '$lib/journeys';
import { wordsIn } from '$lib/i18n';
import { paths } from '$lib/paths';
import { getContext, getDraft, type Draft } from '../drafts.ts';
import type { Actor } from '../policy.ts';
import { answer } from './answer.ts';

export interface Going {
	journey: Journey;
	draft: Draft;
	context: Context;
	path: Walk;
	/** Who reads it, as the pages say it. */
	name: string;
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
	const [draft, context] = await answer(Promise.all([getDraft(actor, journey.id), getContext(actor)]));
	const path = walk(journey, draft.answers, context);
	return { journey, draft, context, path, name: readerName(context.reader) };
}

/** The reader's first name, or "the reviewing team" where there is no officer yet. */
export function readerName(firstName: string | undefined): string {
	return firstName || wordsIn()('common:team');
}

/** Where "Save and go on" or "I have said enough" leads, once the answer is saved. */
export function onwards({ journey, context }: Going, answers: Answers, stepId: string, go: string): string {
	const path = walk(journey, answers, context);
	const next = go === 'enough' ? path.enough(stepId) : path.next(stepId);
	return next ? paths.step(journey.id, next.id) : paths.check(journey.id);
}
