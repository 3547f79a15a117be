import { fail, redirect } from '@sveltejs/kit';
import { helpSoonStep } from '$lib/journeys/views';
import { paths } from '$lib/paths';
import { isForThisSession, saveTick } from '$lib/server/drafts';
import { answer } from '$lib/server/http/answer';
import { checkedIn, helpSoonIn, problemOfOutcome, send, viewCheck } from '$lib/server/http/check';
import { actorOf, going } from '$lib/server/http/journey';
import { listLeftOver } from '$lib/server/time-out';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals, url }) => {
	const here = await going(locals, params.journey);
	const check = await viewCheck(here);
	const { journey, said } = check;
	const left = await answer(listLeftOver(actorOf(locals), journey, here.context));
	return {
		...check,
		/** They pressed Send when they were signed out, and are back. */
		late: url.searchParams.has('kept') ? ({ is: 'check' } as const) : undefined,
		/** Pages where words wait that are in no answer yet. */
		more: said
			.filter(({ step }) => left.includes(step))
			.map(({ step, short }) => ({ href: paths.changeStep(journey, step), short })),
		/** Who came in by a letter finishes this in one go. */
		isForNow: isForThisSession(actorOf(locals), journey)
	};
};

export const actions: Actions = {
	send: async ({ params, locals, request }) => {
		const here = await going(locals, params.journey);
		const outcome = await send(here, checkedIn(await request.formData()));
		if (outcome && 'sent' in outcome) redirect(303, paths.receipt(outcome.sent));
		const { status, problem } = problemOfOutcome(outcome, here);
		return fail(status, { problem });
	},
	/** Goes to change one answer, and keeps the tick of this page. */
	change: async ({ params, locals, request }) => {
		const { journey, path } = await going(locals, params.journey);
		const form = await request.formData();
		await answer(saveTick(actorOf(locals), journey.id, helpSoonStep, { helpSoon: helpSoonIn(form) }));
		const step = path.at(String(form.get('step')));
		redirect(303, step ? paths.changeStep(journey.id, step.id) : paths.check(journey.id));
	},
	/** Not yet: the tick is kept with the rest. */
	keep: async ({ params, locals, request }) => {
		const { journey } = await going(locals, params.journey);
		const helpSoon = helpSoonIn(await request.formData());
		await answer(saveTick(actorOf(locals), journey.id, helpSoonStep, { helpSoon }));
		redirect(303, paths.home());
	}
};
