import { error } from '@sveltejs/kit';
import { journeys, type JourneyId } from '$lib/journeys';
import { pagesFor } from '$lib/journeys/engine';
import { optionsOf } from '$lib/journeys/fields';
import { paths } from '$lib/paths';
import { getContext } from '$lib/server/drafts';
import { answer } from '$lib/server/http/answer';
import { actorOf, readerName, readersNow } from '$lib/server/http/journey';
import type { PageServerLoad } from './$types';

/** The same questions for paper: never with what the child has written here. */
export const load: PageServerLoad = async ({ params, locals }) => {
	const journey = journeys[params.journey];
	if (!journey) error(404);
	const context = await answer(getContext(actorOf(locals)));
	const steps = pagesFor(journey, context).filter((step) => !step.alone);
	return {
		journey: journey.id as JourneyId,
		name: readerName(context.reader),
		readers: readersNow(journey, {}, context).readers,
		people: context.people,
		decisions: context.decisions,
		back: journey.id === 'views' || journey.id === 'plan' ? paths.review() : paths.home(),
		steps: steps.map((step) => ({
			id: step.id,
			fields: step.fields.map((field) => ({ type: field.type, name: field.name, options: optionsOf(field, context) }))
		}))
	};
};
