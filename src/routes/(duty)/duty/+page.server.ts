import { loadDuty } from '$lib/server/http/duty';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = loadDuty;
