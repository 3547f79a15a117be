import { fail, redirect } from '@sveltejs/kit';
import { fieldsOf } from '$lib/journeys/answers';
import { paths } from '$lib/paths';
import { answer, isSaved } from '$lib/server/http/answer';
import { actorOf } from '$lib/server/http/journey';
import { readerOf } from '$lib/server/http/settings';
import { letIn, listToLetIn } from '$lib/server/own-permissions';
import { markOf } from '$lib/server/press';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const actor = actorOf(locals);
	const [advocates, name] = await answer(Promise.all([listToLetIn(actor), readerOf(actor)]));
	return { advocates: advocates.map(({ id, name, service }) => ({ id, name, service })), name };
};

export const actions: Actions = {
	default: async ({ locals, request }) => {
		const actor = actorOf(locals);
		const form = await request.formData();
		// A page of another child, still open on a device that they share.
		if (form.get('owner') !== markOf(actor)) redirect(303, paths.letIn());
		const advocate = fieldsOf(form)['advocate']?.[0];
		if (!advocate) return fail(400, { advocate: '', problem: 'chooseAdvocate' as const });
		let id: string | undefined;
		const saving = letIn(actor, advocate).then((permission) => (id = permission));
		if (!(await isSaved(saving))) return fail(503, { advocate, problem: 'notSaved' as const });
		redirect(303, `${paths.settings()}?in=${id}`);
	}
};
