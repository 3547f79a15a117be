import { fail, redirect } from '@sveltejs/kit';
import { fieldsOf, readPage, type Problem } from '$lib/journeys/answers';
import { schemaOf } from '$lib/journeys/fields';
import { paths } from '$lib/paths';
import { sendAlone } from '$lib/server/send-alone';
import { answer, isSaved } from '$lib/server/http/answer';
import { actorOf, going, leaveIfAnothers } from '$lib/server/http/journey';
import { newId } from '$lib/server/ids';
import { findLeftOver } from '$lib/server/time-out';
import type { Actions, PageServerLoad } from './$types';

const step = 'just-for';

/** The page is the same whether something was written here before or not. */
export const load: PageServerLoad = async ({ locals, url }) => {
	const { journey, path, name, readers, named, context } = await going(locals, 'views');
	const before = path.back(step);
	// Too long, or somebody else reads it now: shown again, as it would have been at the press.
	const left = await answer(findLeftOver(actorOf(locals), `views/${step}`, context));
	const again = left && 'fields' in left ? left : undefined;
	return {
		late: lateOf(again, url),
		lateProblems: again?.problems ?? [],
		words: again?.fields['words']?.[0] ?? '',
		journey: journey.id,
		/** Who came in by a letter finishes this page in one go: nothing of it waits for the next one. */
		isForNow: actorOf(locals).way?.isCode === true,
		step,
		name,
		readers,
		named,
		number: path.number(step),
		of: path.steps.length,
		back: before ? paths.step(journey.id, before.id) : paths.review(),
		action: paths.step(journey.id, step),
		press: again?.fields['press']?.[0] ?? newId()
	};
};

/** The same words, whether something stood in the box or not. */
function lateOf(again: { problems: Problem[] } | undefined, url: URL) {
	if (again) return again.problems.length ? ({ is: 'notSent' } as const) : ({ is: 'otherReader' } as const);
	return url.searchParams.has('kept') ? ({ is: 'alone' } as const) : undefined;
}

export const actions: Actions = {
	default: async ({ locals, request }) => {
		const { journey, path, context } = await going(locals, 'views');
		const form = await request.formData();
		leaveIfAnothers(form, locals, paths.step(journey.id, step));
		const { press = [], ...fields } = fieldsOf(form);
		// For a press that comes too late: who reads it may be somebody else by the time the child is back.
		delete fields['named'];
		const read = readPage(schemaOf(path.at(step)!.fields, context), fields);
		const again = (status: number, problems: Problem[]) =>
			fail(status, { words: fields['words']?.[0] ?? '', press: press[0] ?? '', problems });
		if ('problems' in read) return again(400, read.problems);
		const { words } = read.answer as { words: string };
		if (!(await isSaved(sendAlone(actorOf(locals), journey, press[0] ?? '', words))))
			return again(503, [{ field: 'words', reason: 'notSaved' }]);
		redirect(303, paths.check(journey.id));
	}
};
