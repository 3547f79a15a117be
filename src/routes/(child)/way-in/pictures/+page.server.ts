import { fail, redirect } from '@sveltejs/kit';
import { fieldsOf } from '$lib/journeys/answers';
import { paths } from '$lib/paths';
import { picturesNeeded } from '$lib/pictures';
import { isUnavailable } from '$lib/server/db/store';
import { keepHalf, picturesIn } from '$lib/server/http/half-made';
import { arrange, pick, turnOf } from '$lib/server/http/picking';
import { finish, halfOf, makerToAct, makerToLook } from '$lib/server/http/way-in';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { picked } = halfOf(event, await makerToLook(event));
	return { turn: turnOf(event.url, picked) || 1, pictures: arrange() };
};

export const actions: Actions = {
	default: async (event) => {
		const actor = await makerToAct(event);
		const half = halfOf(event, actor);
		const turn = turnOf(event.url, half.picked) || 1;
		const pressed = fieldsOf(await event.request.formData())['picture']?.[0];
		const after = pick(half.picked, turn, pressed);
		if ('problem' in after) return fail(400, { problem: after.problem });
		const { picked } = after;
		// Four, and the same four once more, so that the child knows them.
		if (picked.length < 2 * picturesNeeded) {
			keepHalf(event.cookies, { ...half, picked }, actor);
			redirect(303, paths.wayInPictures(picked.length + 1));
		}
		const chosen = picked.slice(0, picturesNeeded);
		if (picked.slice(picturesNeeded) !== chosen) {
			keepHalf(event.cookies, { ...half, picked: chosen }, actor);
			return fail(400, { problem: 'picturesAgain' as const });
		}
		try {
			const problem = await finish(event, half, { pictures: picturesIn(chosen) });
			return fail(400, { problem });
		} catch (thrown) {
			if (isUnavailable(thrown)) return fail(503, { problem: 'notNow' as const });
			throw thrown;
		}
	}
};
