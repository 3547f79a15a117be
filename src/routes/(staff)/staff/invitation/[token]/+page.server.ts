import { error, fail } from '@sveltejs/kit';
import { fieldsOf } from '$lib/journeys/answers';
import { paths } from '$lib/paths';
import { findInvited, isForPassword } from '$lib/server/auth/links';
import { takeInvitation } from '$lib/server/auth/set-up';
import { answer, isSaved } from '$lib/server/http/answer';
import { formId } from '$lib/server/http/officer-forms';
import { goHalfway } from '$lib/server/http/halfway';
import { newId } from '$lib/server/ids';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
	// Looking does not use the link up: mail scanners look, too.
	if (!(await answer(findInvited(params.token)))) error(404);
	return {
		action: paths.invitation(params.token),
		formId: newId(),
		isReset: await answer(isForPassword(params.token))
	};
};

export const actions: Actions = {
	default: async (event) => {
		const form = formId.safeParse(fieldsOf(await event.request.formData())['form']);
		if (!form.success) error(400);
		let id: string | undefined;
		const take = async () => {
			id = await takeInvitation(event.params.token, form.data);
		};
		if (!(await isSaved(take()))) return fail(503, { formId: form.data });
		return goHalfway(event, id ?? error(404), paths.setUp());
	}
};
