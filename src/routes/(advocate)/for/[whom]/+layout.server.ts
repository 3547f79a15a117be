import { openFor } from '$lib/server/http/sending';
import { markOf } from '$lib/server/press';
import type { LayoutServerLoad } from './$types';

/** Whose page it is: the child's name stands on every one, so that nothing is sent for the wrong child. */
export const load: LayoutServerLoad = async ({ locals, params }) => {
	const { name, actor } = await openFor(locals, params.whom);
	return { child: { id: params.whom, name }, owner: markOf(actor) };
};
