import { loadAccountDesk } from '$lib/server/http/account';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = loadAccountDesk;
