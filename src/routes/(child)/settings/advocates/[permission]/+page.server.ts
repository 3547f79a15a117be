import { error, fail, redirect } from '@sveltejs/kit';
import { fieldsOf } from '$lib/journeys/answers';
import { paths } from '$lib/paths';
import { answer, isSaved } from '$lib/server/http/answer';
import { actorOf } from '$lib/server/http/journey';
import { readerOf, viewOwn } from '$lib/server/http/settings';
import { answerPermission, getOwnPermission } from '$lib/server/own-permissions';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const actor = actorOf(locals);
	const { waiting, ...one } = viewOwn(await answer(getOwnPermission(actor, params.permission)));
	// It has been answered, or has ended: the page of all of them says how it stands.
	if (!waiting || waiting === 'ended') redirect(303, paths.settings());
	return { ...one, waiting, name: await answer(readerOf(actor)) };
};

export const actions: Actions = {
	default: async ({ locals, params, request }) => {
		const given = fieldsOf(await request.formData())['answer']?.[0];
		if (given !== 'yes' && given !== 'no') error(400);
		const saving = answerPermission(actorOf(locals), params.permission, given === 'yes');
		if (!(await isSaved(saving))) return fail(503, { problem: 'notSaved' as const });
		redirect(303, `${paths.settings()}?${given === 'yes' ? 'in' : 'out'}=${params.permission}`);
	}
};
