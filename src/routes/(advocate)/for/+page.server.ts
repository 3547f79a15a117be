import { sayDay } from '$lib/server/calendar';
import { answer } from '$lib/server/http/answer';
import { actorOf } from '$lib/server/http/journey';
import { listPermitted } from '$lib/server/permissions';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const children = await answer(listPermitted(actorOf(locals)));
	return {
		children: children.map(({ id, name, reviewDay }) => ({
			id,
			name,
			review: reviewDay ? sayDay(reviewDay) : undefined
		}))
	};
};
