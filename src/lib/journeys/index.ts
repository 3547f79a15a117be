import { advocate } from './advocate.ts';
import { complaint } from './complaint.ts';
import type { Journey } from './engine.ts';
import { helperPage } from './helper.ts';
import { message } from './message.ts';
import { plan } from './plan.ts';
import { rate } from './rate.ts';
import { views } from './views.ts';

/** Every journey, by the part of its address. */
export const journeys: Record<string, Journey | undefined> = Object.assign(Object.create(null), {
	views,
	plan,
	advocate,
	message,
	complaint,
	rate
});

export type JourneyId = 'views' | 'plan' | 'advocate' | 'message' | 'complaint' | 'rate';

/** What an advocate can send for a child: everything but how a review was for them. */
export function isForAdvocates(journey: string): boolean {
	return journey in journeys && journey !== 'rate';
}

/**
 * A journey as an advocate goes through it for a child: without what is just for NAME (what nobody else may know, the
 * child tells NAME; the advocate who types it has read it), and without the question who helps.
 */
export function asSentByAdvocates(journey: Journey): Journey {
	return { ...journey, steps: journey.steps.filter(({ id, alone }) => !alone && id !== helperPage.id) };
}
