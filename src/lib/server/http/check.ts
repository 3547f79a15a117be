/** What is checked before Send: the answers, who reads them, and what would go with them, at the child's door and at the advocate's. */
import { error, redirect } from '@sveltejs/kit';
import { fieldsOf, isEmpty, readPage } from '$lib/journeys/answers';
import { wantsAdvocate } from '$lib/journeys/complaint';
import type { Walk } from '$lib/journeys/engine';
import { helpSoonPage, helpSoonStep } from '$lib/journeys/views';
import { sendContribution, type Checked, type Outcome } from '../send';
import { isUnavailable } from '../db/store';
import { isWorkingNow, sayOpening } from '../hours';
import { childOf } from '../policy';
import { openPicking } from '../review-pick';
import { sayAll } from '../wording';
import { answer } from './answer';
import type { Going } from './journey';
import { meetingView } from './own-review';

/** The check page; before anything is saved there is nothing to check, and the first page is shown. */
export async function viewCheck({ actor, places, journey, draft, context, path, name, readers, named }: Going) {
	const first = path.steps[0]!;
	if (!draft.id) redirect(303, places.step(journey.id, first.id));
	const last = path.steps.at(-1)!;
	const { among, ready } = await answer(openPicking(childOf(actor)));
	const isForMeeting = among.length > 0 && (journey.id === 'views' || journey.id === 'plan');
	return {
		journey: journey.id,
		/** Where there are two to get ready for: the one that this is for. */
		meeting: isForMeeting && ready ? meetingView(ready) : undefined,
		name,
		readers,
		named,
		back: places.step(journey.id, last.id),
		draft: draft.id,
		version: draft.version,
		reader: context.readerId ?? '',
		said: sayAll(journey.id, path, context),
		visited: Object.keys(path.answers),
		/** Yes to an advocate in a complaint: that goes as a thing of its own. */
		advocateToo: journey.id === 'complaint' && wantsAdvocate(path.answers),
		helpSoon: (draft.answers[helpSoonStep] as { helpSoon?: boolean } | undefined)?.helpSoon ?? false,
		opening: isWorkingNow() ? undefined : sayOpening()
	};
}

/** The tick "I need help soon" in the form of a check page. */
export function helpSoonIn(form: FormData): boolean {
	const read = readPage(helpSoonPage, { helpSoon: fieldsOf(form)['helpSoon'] ?? [] });
	return 'answer' in read && read.answer.helpSoon;
}

/** What the form of a check page says was checked. */
export function checkedIn(form: FormData): Checked {
	const text = (name: string) => String(form.get(name) ?? '');
	return {
		draftId: text('draft'),
		version: Number(text('version')),
		readerId: text('reader') || null,
		named: text('named'),
		meeting: text('meeting'),
		helpSoon: helpSoonIn(form)
	};
}

const changedTo = { words: 'changedWords', reader: 'changedReader', meeting: 'changedMeeting' } as const;

/** Why it was not sent, and the status that says so. */
export function problemOfOutcome(outcome: Exclude<Outcome, { sent: string }> | undefined, { journey, path }: Going) {
	if (outcome === undefined) return { status: 503, problem: 'notSent' as const };
	if ('nothing' in outcome) return { status: 400, problem: missing(journey.id, path) };
	if ('forNobody' in outcome) return { status: 400, problem: 'forNobody' as const };
	// The advocate's page says it itself; a child's own is never ended.
	if ('ended' in outcome) error(404);
	return { status: 409, problem: changedTo[outcome.changed] };
}

/** What to ask for: who only said how to treat it (who must not be told, who helps) is nearly there. */
function missing(journey: string, { steps, answers }: Walk) {
	if (steps.every(({ id, alone }) => alone || isEmpty(answers[id] ?? {}))) return 'nothing' as const;
	if (journey === 'complaint') return 'nearlyComplaint' as const;
	return journey === 'rate' ? ('nearlyRate' as const) : ('nearly' as const);
}

/** Sends what was checked. Undefined: it could not be sent now, and nothing is lost. */
export async function send({ actor, journey }: Going, checked: Checked): Promise<Outcome | undefined> {
	try {
		return await sendContribution(actor, journey, checked);
	} catch (thrown) {
		if (isUnavailable(thrown)) return undefined;
		throw thrown;
	}
}
