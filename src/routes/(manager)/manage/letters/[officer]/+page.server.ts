import { loadTakeUpOf } from '$lib/server/http/take-up';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = loadTakeUpOf;
