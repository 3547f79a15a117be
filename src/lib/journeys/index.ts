import type { Journey } from './engine.ts';
import { views } from './views.ts';

/** Every journey, by the part of its address. */
export const journeys: Record<string, Journey | undefined> = Object.assign(Object.create(null), { views });
