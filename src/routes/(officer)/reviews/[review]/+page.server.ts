import { loadReview, reviewActions } from '$lib/server/http/reviews';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = loadReview;

export const actions: Actions = reviewActions;
