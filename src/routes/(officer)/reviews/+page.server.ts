import { loadReviews } from '$lib/server/http/reviews';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = loadReviews;
