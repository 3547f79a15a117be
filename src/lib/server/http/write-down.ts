/** What a child said in a talk or on paper, typed in by their officer on one long form: the pages of the journey. */
import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { z } from 'zod';
import { fieldsOf, isEmpty, oneOf, readPage, tick, type Problem } from '$lib/journeys/answers';
import { pagesFor, type Answers, type Context, type Step } from '$lib/journeys/engine';
import { optionsOf, schemaOf } from '$lib/journeys/fields';
import { journeys, type JourneyId } from '$lib/journeys';
import { paths } from '$lib/paths';
import { getServed } from '../caseload';
import { getContext } from '../drafts';
import { newId } from '../ids';
import { listWritable, writeDown, type WriteOutcome } from '../said-in-talk';
import { answer, isSaved } from './answer';
import { readerName } from './journey';
import { formId, officerOf } from './officer-forms';

type Event = Pick<RequestEvent, 'locals'> & { params: { child: string; journey: string } };

/** The pages of the journey that this child can be asked; a 404 page for another's child, or what cannot be said now. */
async function opened(event: Event) {
	const actor = officerOf(event);
	const { child: childId, journey: id } = event.params;
	const child = await answer(getServed(actor, childId));
	const journey = journeys[id];
	if (!journey || !(await answer(listWritable(childId))).includes(id as JourneyId)) error(404);
	const context = await answer(getContext({ id: childId, role: 'child' }));
	// What is just for NAME is never asked beside others.
	const steps = pagesFor(journey, context).filter((step) => !step.alone);
	return { actor, child, childId, kind: id as JourneyId, context, steps };
}

/** The form, empty. */
export async function loadWrite(event: Event) {
	const { child, childId, kind, context, steps } = await opened(event);
	return {
		here: paths.writeDown(childId, kind),
		backHref: paths.childOf(childId),
		formId: newId(),
		kind,
		number: Object.keys(journeys).indexOf(kind) + 1,
		name: child.name,
		reader: readerName(context.reader),
		people: context.people,
		decisions: context.decisions,
		steps: steps.map(({ id, fields }) => ({
			id,
			fields: fields.map((field) => ({ ...field, options: optionsOf(field, context) }))
		})),
		/** What is about the reviewing officer, or not for them, goes past them. */
		mayGoPast: kind === 'complaint' || kind === 'rate' ? kind : undefined
	};
}

const around = z.strictObject({ form: formId, cameIn: oneOf(['talk', 'paper']), helpSoon: tick() });

/** Every page's fields bear its id before their own. */
const prefixOf = (step: string) => `${step}.`;

/** The answers of all pages, each read by its own schema. */
function readSteps(steps: readonly Step[], fields: Record<string, string[]>, context: Context) {
	const answers: Answers = {};
	const problems: Problem[] = [];
	for (const step of steps) {
		const prefix = prefixOf(step.id);
		const own = Object.entries(fields).filter(([name]) => name.startsWith(prefix));
		const given = Object.fromEntries(own.map(([name, values]) => [name.slice(prefix.length), values]));
		const read = readPage(schemaOf(step.fields, context), given);
		if ('problems' in read) problems.push(...read.problems.map((each) => ({ ...each, field: prefix + each.field })));
		else if (!isEmpty(read.answer)) answers[step.id] = read.answer;
	}
	return { answers, problems };
}

const outcomes: Record<Exclude<WriteOutcome, 'written'>, Problem> = {
	nothing: { field: 'answers', reason: 'wordsNeeded' },
	forNobody: { field: 'not-told.staff', reason: 'forNobody' }
};

/** Writes it down, and leads back to the child's page. Whatever is wrong, what was typed stays. */
async function write(event: Event & Pick<RequestEvent, 'request'>) {
	const { actor, childId, kind, context, steps } = await opened(event);
	const fields = fieldsOf(await event.request.formData());
	const again = (status: 400 | 503, problems: Problem[]) =>
		fail(status, { fields, formId: fields['form']?.[0] ?? '', problems });
	const isAround = (name: string) => Object.hasOwn(around.shape, name);
	const names = Object.keys(fields);
	if (!names.every((name) => isAround(name) || steps.some(({ id }) => name.startsWith(prefixOf(id))))) error(400);
	const outer = readPage(around, Object.fromEntries(Object.entries(fields).filter(([name]) => isAround(name))));
	if ('problems' in outer) error(400);
	const { answers, problems } = readSteps(steps, fields, context);
	if (problems.length) return again(400, problems);
	const { form, cameIn, helpSoon } = outer.answer;
	let outcome: WriteOutcome = 'written';
	const writing = writeDown(actor, childId, form, {
		kind,
		cameIn: cameIn === 'paper' ? 'paper' : 'talk',
		answers,
		helpSoon
	}).then((done) => (outcome = done));
	if (!(await isSaved(writing))) return again(503, [{ field: 'answers', reason: 'notSaved' }]);
	const problem = (outcomes as Record<string, Problem | undefined>)[outcome];
	if (problem) return again(400, [problem]);
	redirect(303, `${paths.childOf(childId)}?done=wrote`);
}

/** The one form of the page. */
export const writeActions = {
	default: write
};
