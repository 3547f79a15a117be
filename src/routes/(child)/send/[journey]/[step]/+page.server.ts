import { error, fail, redirect } from '@sveltejs/kit';
import { fieldsOf, isEmpty, readPage, type Problem } from '$lib/journeys/answers';
import { isUnsafe } from '$lib/journeys/complaint';
import { optionsOf, schemaOf } from '$lib/journeys/fields';
import { paths } from '$lib/paths';
import { isForThisSession, saveAnswer } from '$lib/server/drafts';
import { isWorkingNow, sayOpening } from '$lib/server/hours';
import { answer, isSaved } from '$lib/server/http/answer';
import { actorOf, going, leaveIfAnothers, leaveIfRated, onwards, readersNow } from '$lib/server/http/journey';
import { viewLate } from '$lib/server/http/lapsed';
import { findLeftOver } from '$lib/server/time-out';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals, url }) => {
	const here = await going(locals, params.journey);
	await leaveIfRated(here, locals);
	const { journey, draft, context, path, name, readers } = here;
	const step = path.at(params.step);
	if (!step) error(404);
	const before = path.back(step.id);
	const change = url.searchParams.has('change');
	// Not safe: who to ring comes before the next question, and never stops them from writing.
	const saysUnsafe = journey.id === 'complaint' && path.number(step.id) === 2 && isUnsafe(path.answers);
	const left = await answer(findLeftOver(actorOf(locals), `${journey.id}/${step.id}`, context));
	return {
		...viewLate(left, url),
		journey: journey.id,
		step: step.id,
		fields: step.fields.map((field) => ({ ...field, options: optionsOf(field, context) })),
		people: context.people,
		decisions: context.decisions,
		name,
		readers,
		isUnsafe: saysUnsafe,
		/** Who came in by a letter finishes this before they leave. */
		isForNow: isForThisSession(actorOf(locals), journey.id),
		opening: saysUnsafe && !isWorkingNow() ? sayOpening() : undefined,
		paper: path.number(step.id) === 1 ? paths.paper(journey.id) : undefined,
		number: path.number(step.id),
		of: path.steps.length,
		change,
		back: change ? paths.check(journey.id) : before ? paths.step(journey.id, before.id) : startedFrom(journey.id),
		action: change ? paths.changeStep(journey.id, step.id) : paths.step(journey.id, step.id),
		saved: left && 'fields' in left ? left.fields : fieldsFrom(draft.answers[step.id])
	};
};

/** The page that leads into a journey. */
function startedFrom(journeyId: string): string {
	return journeyId === 'views' || journeyId === 'plan' ? paths.review() : paths.home();
}

/** A saved answer in the shape of a form, so that the page has one way to show what is in it. */
function fieldsFrom(answer: object | undefined): Record<string, string[]> {
	const lists = Object.entries(answer ?? {}).map(([name, value]): [string, string[]] => {
		if (Array.isArray(value)) return [name, value];
		return [name, value === true ? ['on'] : typeof value === 'string' ? [value] : []];
	});
	return Object.fromEntries(lists);
}

export const actions: Actions = {
	default: async ({ params, locals, request, url }) => {
		const here = await going(locals, params.journey);
		await leaveIfRated(here, locals);
		const step = here.path.at(params.step);
		if (!step) error(404);
		const form = await request.formData();
		leaveIfAnothers(form, locals, paths.step(here.journey.id, step.id));
		const go = String(form.get('go'));
		const fields = fieldsOf(form);
		const read = go === 'skip' ? { answer: {} } : readPage(schemaOf(step.fields, here.context), fields);
		if ('problems' in read) return fail(400, { fields, problems: read.problems });
		const given = isEmpty(read.answer) ? {} : read.answer;
		const answers = { ...here.draft.answers, [step.id]: given };
		if (step.id === 'not-told' && readersNow(here.journey, answers, here.context).isForNobody) {
			const problems: Problem[] = [{ field: 'staff', reason: 'forNobody' }];
			return fail(400, { fields, problems });
		}
		const late = String(form.get('late') ?? '');
		if (!(await isSaved(saveAnswer(actorOf(locals), here.journey.id, step.id, given, late)))) {
			const problems: Problem[] = [{ field: 'main', reason: 'notSaved' }];
			return fail(503, { fields, problems });
		}
		const change = url.searchParams.has('change');
		redirect(303, change ? paths.check(here.journey.id) : onwards(here, answers, step.id, go));
	}
};
