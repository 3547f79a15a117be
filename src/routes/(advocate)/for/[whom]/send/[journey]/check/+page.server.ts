import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { helpSoonStep } from '$lib/journeys/views';
import { paths } from '$lib/paths';
import { saveTick } from '$lib/server/drafts';
import { answer } from '$lib/server/http/answer';
import { checkedIn, helpSoonIn, problemOfOutcome, send, viewCheck } from '$lib/server/http/check';
import { leaveIfAnothers, type Going } from '$lib/server/http/journey';
import { goingFor, openFor, readSending, typedBefore, viewEnded, type Typed } from '$lib/server/http/sending';
import { obtainedBy } from '$lib/server/sending-for';
import { sendingStep } from '$lib/server/sendings';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals }) => {
	const here = await openFor(locals, params.whom);
	const ended = await viewEnded(here);
	if (ended) return { ended };
	const going = await goingFor(here, params.journey);
	const ways = obtainedBy(here.sendingFor.how);
	return { check: { ...(await viewCheck(going)), typed: typedBefore(going), ways } };
};

type Event = Pick<RequestEvent, 'locals' | 'request'> & { params: { whom: string; journey: string } };

/** The form of the page; what stands on it beside the answers is kept with the draft, whatever becomes of it. */
async function opened({ params, locals, request }: Event) {
	const here = await openFor(locals, params.whom);
	const going = await goingFor(here, params.journey);
	const form = await request.formData();
	leaveIfAnothers(form, locals, going.places.check(params.journey));
	const read = readSending(form, here.sendingFor.how);
	await answer(keep(going, form, read.typed));
	return { going, form, read, isEnded: here.sendingFor.endedAt !== null };
}

async function keep({ actor, journey }: Going, form: FormData, typed: Typed): Promise<void> {
	await saveTick(actor, journey.id, helpSoonStep, { helpSoon: helpSoonIn(form) });
	await saveTick(actor, journey.id, sendingStep, typed);
}

export const actions: Actions = {
	send: async (event) => {
		const { going, form, read, isEnded } = await opened(event);
		const { typed } = read;
		const isAsked = !isEnded && 'problems' in read;
		if (isAsked) return fail(400, { typed, problems: read.problems, problem: undefined });
		const sending = 'sending' in read ? read.sending : undefined;
		const outcome = isEnded
			? { ended: true as const }
			: await send(going, { ...checkedIn(form), ...(sending ? { sending } : {}) });
		if (outcome && 'sent' in outcome) redirect(303, `${paths.sentFor(event.params.whom, outcome.sent)}?sent`);
		if (outcome && 'ended' in outcome) return fail(403, { typed, problems: [], problem: undefined });
		const { status, problem } = problemOfOutcome(outcome, going);
		return fail(status, { typed, problems: [], problem });
	},
	/** Goes to change one answer. */
	change: async (event) => {
		const { going, form } = await opened(event);
		const { places, journey, path } = going;
		const step = path.at(String(form.get('step')));
		redirect(303, step ? places.changeStep(journey.id, step.id) : places.check(journey.id));
	},
	/** Not yet. */
	keep: async (event) => {
		const { going } = await opened(event);
		redirect(303, going.places.home());
	}
};
