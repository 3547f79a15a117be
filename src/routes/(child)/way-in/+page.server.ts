import { answer } from '$lib/server/http/answer';
import { readerName } from '$lib/server/http/journey';
import { makerToLook } from '$lib/server/http/way-in';
import { getChild } from '$lib/server/children';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { id } = await makerToLook(event);
	const { officer } = await answer(getChild(id));
	return { name: readerName(officer?.firstName) };
};
