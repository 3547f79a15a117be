import { actorOf } from '$lib/server/http/journey';
import { answer } from '$lib/server/http/answer';
import { getName } from '$lib/server/people';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async ({ locals }) => ({
	me: { name: await answer(getName(actorOf(locals).id)), role: 'advocate' as const }
});
