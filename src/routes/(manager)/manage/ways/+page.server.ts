import { loadManageWays } from '$lib/server/http/ways-of';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = loadManageWays;
