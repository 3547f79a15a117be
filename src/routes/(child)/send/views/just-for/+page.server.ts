import { fail, redirect } from '@sveltejs/kit';
import { fieldsOf, readPage, type Problem } from '$lib/journeys/answers';
import { schemaOf } from '$lib/journeys/fields';
import { paths } from '$lib/paths';
import { sendAlone } from '$lib/server/contributions';
import { isSaved } from '$lib/server/http/answer';
import { actorOf, going } from '$lib/server/http/journey';
import { newId } from '$lib/server/ids';
import type { Actions, PageServerLoad } from './$types';

const step = 'just-for';

/** The page is the same whether something was written here before or not. */
export const load: PageServerLoad = async ({ locals }) => {
	const { journey, path, name, readers } = await going(locals, 'views');
	const before = path.back(step);
	return {
		journey: journey.id,
		step,
		name,
		readers,
		number: path.number(step),
		of: path.steps.length,
		back: before ? paths.step(journey.id, before.id) : paths.review(),
		action: paths.step(journey.id, step),
		press: newId()
	};
};

export const actions: Actions = {
	default: async ({ locals, request }) => {
		const { journey, path, context } = await going(locals, 'views');
		const { press = [], ...fields } = fieldsOf(await request.formData());
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
