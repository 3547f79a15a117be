import { advocate } from './advocate.ts';
import { complaint } from './complaint.ts';
import type { Journey } from './engine.ts';
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
