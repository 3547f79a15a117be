import { redirect } from '@sveltejs/kit';
import { paths } from '$lib/paths';
import { answer } from '$lib/server/http/answer';
import { noteLeaveInfoSeen } from '$lib/server/ways';
import type { Actions } from './$types';

export const actions: Actions = {
	default: async ({ locals }) => {
		if (locals.actor?.role !== 'child') redirect(303, paths.start());
		await answer(noteLeaveInfoSeen(locals.actor));
		redirect(303, paths.home());
	}
};
