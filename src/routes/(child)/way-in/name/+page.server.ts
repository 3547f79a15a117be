import { fail, redirect } from '@sveltejs/kit';
import { fieldsOf } from '$lib/journeys/answers';
import { paths } from '$lib/paths';
import { isSaved } from '$lib/server/http/answer';
import { keepHalf, readHalf } from '$lib/server/http/half-made';
import { makerToAct, makerToLook } from '$lib/server/http/way-in';
import { newId } from '$lib/server/ids';
import { askForName } from '$lib/server/own-sign-in';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const actor = await makerToLook(event);
	return { chosen: readHalf(event.cookies, actor)?.name ?? '' };
};

export const actions: Actions = {
	default: async (event) => {
		const actor = await makerToAct(event);
		const name = (fieldsOf(await event.request.formData())['name']?.[0] ?? '').slice(0, 200);
		let problem: Awaited<ReturnType<typeof askForName>>;
		if (!(await isSaved(askForName(actor, name).then((found) => (problem = found)))))
			return fail(503, { name, problem: 'notNow' as const });
		if (problem) return fail(400, { name, problem });
		keepHalf(event.cookies, { form: newId(), name, words: '', picked: '' }, actor);
		redirect(303, paths.wayInHow());
	}
};
