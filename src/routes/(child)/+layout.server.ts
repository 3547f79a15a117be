import { limits } from '$lib/server/auth/sessions';
import { markOf } from '$lib/server/press';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ locals }) => ({
	/** After how many milliseconds without a press a child is signed out: for the warning before it. */
	idle: limits.child.idle,
	/** Whose page it is, for its form to carry. */
	owner: locals.actor && markOf(locals.actor)
});
