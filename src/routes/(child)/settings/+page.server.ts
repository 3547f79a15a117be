import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { fieldsOf } from '$lib/journeys/answers';
import { paths } from '$lib/paths';
import { answer, isSaved } from '$lib/server/http/answer';
import { actorOf } from '$lib/server/http/journey';
import { viewOwn } from '$lib/server/http/settings';
import { answerPermission, getOwnPermission, listOwnPermissions, noteEndSeen } from '$lib/server/own-permissions';
import type { Actor } from '$lib/server/policy';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const actor = actorOf(locals);
	const all = (await answer(listOwnPermissions(actor))).map(viewOwn);
	const id = url.searchParams.get('in') ?? url.searchParams.get('out');
	// Only who is theirs is named: an address that somebody made up says nothing.
	const one = id ? await getOwnPermission(actor, id).catch(() => undefined) : undefined;
	return {
		waiting: all.filter(({ waiting }) => waiting),
		given: all.filter(({ waiting, since }) => since && !waiting),
		done: one && { what: one.endedAt === null ? ('in' as const) : ('out' as const), advocate: one.advocate.name }
	};
};

type Event = Pick<RequestEvent, 'locals' | 'request'>;

/** A press about one of them. */
async function press(event: Event, save: typeof noteEndSeen, to: (id: string) => string) {
	const id = fieldsOf(await event.request.formData())['permission']?.[0] ?? error(400);
	if (!(await isSaved(save(actorOf(event.locals), id)))) return fail(503, { problem: 'notSaved' as const });
	redirect(303, to(id));
}

const end = (actor: Actor, id: string) => answerPermission(actor, id, false);

export const actions: Actions = {
	end: async (event) => press(event, end, (id) => `${paths.settings()}?out=${id}`),
	seen: async (event) => press(event, noteEndSeen, paths.home)
};
