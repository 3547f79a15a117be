import { loadChildren } from '$lib/server/http/children';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = loadChildren;
