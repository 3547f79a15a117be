import { fail, redirect } from '@sveltejs/kit';
import { fieldsOf, isEmpty, readPage } from '$lib/journeys/answers';
import { wantsAdvocate } from '$lib/journeys/complaint';
import type { Walk } from '$lib/journeys/engine';
import { helpSoonPage, helpSoonStep } from '$lib/journeys/views';
import { paths } from '$lib/paths';
import { isWorkingNow, sayOpening } from '$lib/server/hours';
import { sendContribution, type Outcome } from '$lib/server/contributions';
import { isUnavailable } from '$lib/server/db/store';
import { isForThisSession, saveTick } from '$lib/server/drafts';
import { answer } from '$lib/server/http/answer';
import { actorOf, going } from '$lib/server/http/journey';
import { meetingView } from '$lib/server/http/own-review';
import { openPicking } from '$lib/server/review-pick';
import { listLeftOver } from '$lib/server/time-out';
import { sayAll } from '$lib/server/wording';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals, url }) => {
	const { journey, draft, context, path, name, readers, named } = await going(locals, params.journey);
	const first = path.steps[0]!;
	if (!draft.id) redirect(303, paths.step(journey.id, first.id));
	const last = path.steps.at(-1)!;
	const { among, ready } = await answer(openPicking(actorOf(locals).id));
	const isForMeeting = among.length > 0 && (journey.id === 'views' || journey.id === 'plan');
	const left = await answer(listLeftOver(actorOf(locals), journey.id, context));
	const said = sayAll(journey.id, path, context);
	return {
		/** They pressed Send when they were signed out, and are back. */
		late: url.searchParams.has('kept') ? ({ is: 'check' } as const) : undefined,
		/** Pages where words wait that are in no answer yet. */
		more: said
			.filter(({ step }) => left.includes(step))
			.map(({ step, short }) => ({ href: paths.changeStep(journey.id, step), short })),
		journey: journey.id,
		/** Who came in by a letter finishes this in one go. */
		isForNow: isForThisSession(actorOf(locals), journey.id),
		/** Where there are two to get ready for: the one that this is for. */
		meeting: isForMeeting && ready ? meetingView(ready) : undefined,
		name,
		readers,
		named,
		back: paths.step(journey.id, last.id),
		first: paths.step(journey.id, first.id),
		draft: draft.id,
		version: draft.version,
		reader: context.readerId ?? '',
		said,
		visited: Object.keys(path.answers),
		/** Yes to an advocate in a complaint: that goes as a thing of its own. */
		advocateToo: journey.id === 'complaint' && wantsAdvocate(path.answers),
		helpSoon: (draft.answers[helpSoonStep] as { helpSoon?: boolean } | undefined)?.helpSoon ?? false,
		opening: isWorkingNow() ? undefined : sayOpening()
	};
};

function helpSoonIn(form: FormData): boolean {
	const read = readPage(helpSoonPage, { helpSoon: fieldsOf(form)['helpSoon'] ?? [] });
	return 'answer' in read && read.answer.helpSoon;
}

const changedTo = { words: 'changedWords', reader: 'changedReader', meeting: 'changedMeeting' } as const;

export const actions: Actions = {
	send: async ({ params, locals, request }) => {
		const { journey, path } = await going(locals, params.journey);
		const form = await request.formData();
		const text = (name: string) => String(form.get(name) ?? '');
		const checked = {
			draftId: text('draft'),
			version: Number(text('version')),
			readerId: text('reader') || null,
			named: text('named'),
			meeting: text('meeting'),
			helpSoon: helpSoonIn(form)
		};
		const outcome = await send(() => sendContribution(actorOf(locals), journey, checked));
		if (outcome === undefined) return fail(503, { problem: 'notSent' as const });
		if ('sent' in outcome) redirect(303, paths.receipt(outcome.sent));
		if ('nothing' in outcome) return fail(400, { problem: missing(journey.id, path) });
		if ('forNobody' in outcome) return fail(400, { problem: 'forNobody' as const });
		return fail(409, { problem: changedTo[outcome.changed] });
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

/** What to ask for: who only said how to treat it (who must not be told, who helps) is nearly there. */
function missing(journey: string, { steps, answers }: Walk) {
	if (steps.every(({ id, alone }) => alone || isEmpty(answers[id] ?? {}))) return 'nothing' as const;
	if (journey === 'complaint') return 'nearlyComplaint' as const;
	return journey === 'rate' ? ('nearlyRate' as const) : ('nearly' as const);
}

/** Undefined: it could not be sent now, and nothing is lost. */
async function send(work: () => Promise<Outcome>): Promise<Outcome | undefined> {
	try {
		return await work();
	} catch (thrown) {
		if (isUnavailable(thrown)) return undefined;
		throw thrown;
	}
}
