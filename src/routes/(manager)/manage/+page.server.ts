import { loadOverview } from '$lib/server/http/overview';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = loadOverview;
