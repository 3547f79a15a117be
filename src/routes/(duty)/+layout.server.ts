import { loadDesk } from '$lib/server/http/desk';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = loadDesk;
