import { fail, redirect } from '@sveltejs/kit';
import { fieldsOf } from '$lib/journeys/answers';
import { paths } from '$lib/paths';
import { findHalfway } from '$lib/server/auth/halfway';
import { longestPassword, shortestPassword } from '$lib/server/auth/secrets';
import { addApp, choosePassword, findSeed, finishSetUp, type AfterPassword } from '$lib/server/auth/set-up';
import { weaknesses, type Weakness } from '$lib/server/auth/weak-passwords';
import { answer, isSaved } from '$lib/server/http/answer';
import { qrOf } from '$lib/server/http/qr';
import { beginAgain, endOld, enter, halfwayIdOf } from '$lib/server/http/halfway';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const id = halfwayIdOf(event);
	const found = await answer(findHalfway(id));
	// A new app in place of another is added by who is signed in here.
	const isOut = found?.stage === 'replace' && event.locals.actor?.id !== found.personId;
	if (!found || isOut) return beginAgain(event);
	if (found.stage === 'code') redirect(303, paths.staffCode());
	if (found.stage === 'newCodes') redirect(303, paths.accountCodes());
	const seed = await answer(findSeed(id));
	return {
		stage: found.stage,
		isShown: event.url.searchParams.has('show'),
		least: shortestPassword,
		most: longestPassword,
		app: seed && { picture: qrOf(seed.address), groups: seed.seed.match(/.{1,4}/g) ?? [] },
		codes: found.stage === 'keepCodes' ? (found.shown?.split(' ') ?? []) : []
	};
};

const after: Record<AfterPassword, string> = {
	enrol: paths.setUp(),
	code: paths.staffCode()
};

export const actions: Actions = {
	password: async (event) => {
		const password = fieldsOf(await event.request.formData())['password']?.[0] ?? '';
		let next: AfterPassword | Weakness | undefined;
		const set = async () => {
			next = await choosePassword(halfwayIdOf(event), password);
		};
		if (!(await isSaved(set()))) return fail(503, { field: 'password' as const, reason: 'notSaved' as const });
		if (!next) return beginAgain(event);
		const weakness = weaknesses.find((each) => each === next);
		if (weakness) return fail(400, { field: 'password' as const, reason: weakness });
		redirect(303, after[next as AfterPassword]);
	},
	app: async (event) => {
		const typed = (fieldsOf(await event.request.formData())['code']?.[0] ?? '').slice(0, 100);
		let isAdded = false;
		const add = async () => {
			isAdded = await addApp(halfwayIdOf(event), typed, event.locals.actor);
		};
		if (!(await isSaved(add()))) return fail(503, { field: 'code' as const, reason: 'notSaved' as const });
		if (!isAdded) return fail(400, { field: 'code' as const, reason: 'wrong' as const });
		redirect(303, paths.setUp());
	},
	kept: async (event) => {
		let signed: Awaited<ReturnType<typeof finishSetUp>>;
		const finish = async () => {
			signed = await finishSetUp(halfwayIdOf(event));
			if (signed) await endOld(event);
		};
		if (!(await isSaved(finish()))) return fail(503, { field: 'kept' as const, reason: 'notSaved' as const });
		return signed ? enter(event, signed) : beginAgain(event);
	}
};
