import { redirect } from '@sveltejs/kit';
import { paths } from '$lib/paths';
import { answer } from '$lib/server/http/answer';
import { actorOf, readerName } from '$lib/server/http/journey';
import { findOwnKind } from '$lib/server/own-sign-in';
import { getChild } from '$lib/server/children';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const actor = actorOf(locals);
	const kind = await answer(findOwnKind(actor));
	if (!kind) redirect(303, paths.home());
	const { officer } = await answer(getChild(actor.id));
	return { kind, name: readerName(officer?.firstName) };
};
