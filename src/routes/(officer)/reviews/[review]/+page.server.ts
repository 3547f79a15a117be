import { loadReview } from '$lib/server/http/review';
import { reviewActions } from '$lib/server/http/review-actions';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = loadReview;

export const actions: Actions = reviewActions;
