/** One question of a journey: what its page shows and what its form saves, at the child's door and at the advocate's. */
import { error, fail, redirect } from '@sveltejs/kit';
import { fieldsOf, isEmpty, readPage, type Problem } from '$lib/journeys/answers';
import { isUnsafe } from '$lib/journeys/complaint';
import { optionsOf, schemaOf } from '$lib/journeys/fields';
import { saveAnswer } from '../drafts';
import { isWorkingNow, sayOpening } from '../hours';
import { isSaved } from './answer';
import { leaveIfAnothers, onwards, readersNow, type Going } from './journey';

/** The question, with what is saved of it; a 404 page for what is not on the path. */
export function viewQuestion({ places, journey, draft, context, path, name, readers }: Going, id: string, url: URL) {
	const step = path.at(id);
	if (!step) error(404);
	const before = path.back(step.id);
	const change = url.searchParams.has('change');
	// Not safe: who to ring comes before the next question, and never stops them from writing.
	const saysUnsafe = journey.id === 'complaint' && path.number(step.id) === 2 && isUnsafe(path.answers);
	return {
		journey: journey.id,
		step: step.id,
		fields: step.fields.map((field) => ({ ...field, options: optionsOf(field, context) })),
		people: context.people,
		decisions: context.decisions,
		name,
		readers,
		isUnsafe: saysUnsafe,
		opening: saysUnsafe && !isWorkingNow() ? sayOpening() : undefined,
		number: path.number(step.id),
		of: path.steps.length,
		change,
		back: change ? places.check(journey.id) : before ? places.step(journey.id, before.id) : places.into(journey.id),
		action: change ? places.changeStep(journey.id, step.id) : places.step(journey.id, step.id),
		saved: fieldsFrom(draft.answers[step.id])
	};
}

/** A saved answer in the shape of a form, so that the page has one way to show what is in it. */
function fieldsFrom(answer: object | undefined): Record<string, string[]> {
	const lists = Object.entries(answer ?? {}).map(([name, value]): [string, string[]] => {
		if (Array.isArray(value)) return [name, value];
		return [name, value === true ? ['on'] : typeof value === 'string' ? [value] : []];
	});
	return Object.fromEntries(lists);
}

/** What an answer is, read from its form; or what is wrong with it, with what was typed. */
export function readQuestion(here: Going, id: string, form: FormData) {
	const step = here.path.at(id);
	if (!step) error(404);
	const go = String(form.get('go'));
	const fields = fieldsOf(form);
	const read = go === 'skip' ? { answer: {} } : readPage(schemaOf(step.fields, here.context), fields);
	if ('problems' in read) return { fields, problems: read.problems };
	const given = isEmpty(read.answer) ? {} : read.answer;
	const answers = { ...here.draft.answers, [step.id]: given };
	if (step.id === 'not-told' && readersNow(here.journey, answers, here.context).isForNobody) {
		const problems: Problem[] = [{ field: 'staff', reason: 'forNobody' }];
		return { fields, problems };
	}
	return { fields, go, given, answers };
}

/** Saves an answer and leads on; whatever is wrong, what was typed stays. */
export async function saveQuestion(here: Going, id: string, form: FormData, locals: App.Locals, url: URL) {
	leaveIfAnothers(form, locals, here.places.step(here.journey.id, id));
	const read = readQuestion(here, id, form);
	const { fields } = read;
	if ('problems' in read) return fail(400, { fields, problems: read.problems });
	const late = String(form.get('late') ?? '');
	if (!(await isSaved(saveAnswer(here.actor, here.journey.id, id, read.given, late)))) {
		const problems: Problem[] = [{ field: 'main', reason: 'notSaved' }];
		return fail(503, { fields, problems });
	}
	const change = url.searchParams.has('change');
	redirect(303, change ? here.places.check(here.journey.id) : onwards(here, read.answers, id, read.go));
}
