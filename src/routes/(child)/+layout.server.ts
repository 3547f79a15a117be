import { limits } from '$lib/server/auth/sessions';
import type { LayoutServerLoad } from './$types';

/** After how many milliseconds without a press a child is signed out: for the warning before it. */
export const load: LayoutServerLoad = () => ({ idle: limits.child.idle });
