/** The child's side of a review: decisions, what may be read out, and what was written down for them. */
import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { z } from 'zod';
import { clean, fieldsOf, line, oneOf, readPage, words, type Problem } from '$lib/journeys/answers';
import { happenings } from '$lib/journeys/fields';
import { paths } from '$lib/paths';
import { dayOf, sayDay } from '../calendar';
import { abouts, answerDecision, listMyDecisions, startAbout, type Decision } from '../decisions';
import { newId } from '../ids';
import { firstName } from '../people';
import type { Actor } from '../policy';
import type { OwnReview } from '../reviews';
import { listSaidBefore } from '../said-before';
import { confirmWritten, listToConfirm } from '../said-in-talk';
import { changeLine, lineActs, listMyLines, type MyLine } from '../own-lines';
import { answer, isSaved } from './answer';
import { actorOf } from './journey';

function decisionView({ id, what, who, byDay, answer: given }: Decision) {
	return {
		id,
		what,
		who,
		by: byDay ? sayDay(byDay) : undefined,
		answer: given && { answer: given.answer, words: given.words, day: sayDay(dayOf(given.at)) }
	};
}

function lineView({ contributionId, step, question, part, state }: MyLine) {
	return {
		key: `${contributionId} ${step} ${part.field}`,
		contributionId,
		step,
		field: part.field,
		question,
		part,
		state
	};
}

/** A meeting to pick. */
export function meetingView({ id, kind, day }: OwnReview) {
	return { id, kind, day: day ? sayDay(day) : undefined };
}

/** What /review shows of decisions and of what may be read out. The newest decisions stand first. */
export async function loadOwnReview(actor: Actor, url: URL) {
	const [decided, lines, before] = await answer(
		Promise.all([listMyDecisions(actor), listMyLines(actor), listSaidBefore(actor)])
	);
	const [newest] = decided;
	return {
		decided: newest && {
			day: newest.day ? sayDay(newest.day) : undefined,
			decisions: newest.decisions.map(decisionView),
			said: before.find(({ id }) => id === newest.id)?.said ?? []
		},
		happenings,
		earlier: before
			.filter(({ id }) => id !== newest?.id)
			.map(({ id, day, said }) => ({
				id,
				day: day ? sayDay(day) : undefined,
				said,
				changed: decided.find((each) => each.id === id)?.decisions.map(decisionView) ?? []
			})),
		lines: lines.map(lineView),
		formId: newId(),
		saved: (['told', 'line'] as const).find((saved) => saved === url.searchParams.get('saved'))
	};
}

/** What an adult wrote down for the child, to say yes or no to. */
export async function loadToConfirm(actor: Actor) {
	const rows = await answer(listToConfirm(actor));
	return rows.map(({ id, by, obtained }) => ({
		id,
		by: obtained ? by : firstName(by),
		obtained,
		href: paths.sent(id)
	}));
}

type Event = Pick<RequestEvent, 'locals' | 'request'>;

const happeningPage = z.strictObject({ form: line(), decision: line(), answer: oneOf(happenings), words: words() });
const aboutPage = z.strictObject({ decision: line(), about: oneOf(abouts) });
const linePage = z.strictObject({ item: line(), step: line(), field: line(), act: oneOf(lineActs) });
const confirmPage = z.strictObject({ item: line(), right: oneOf(['yes', 'no']) });

async function readOr404<T extends z.ZodType>(schema: T, { request }: Event): Promise<z.output<T>> {
	const read = readPage(schema, fieldsOf(await request.formData()));
	if ('problems' in read) error(400);
	return read.answer;
}

/** What a child can do on /review. */
export const ownReviewActions = {
	happening: async (event: Event) => {
		const actor = actorOf(event.locals);
		const given = fieldsOf(await event.request.formData());
		const decision = given['decision']?.[0] ?? '';
		const again = (status: 400 | 503, problems: Problem[]) =>
			fail(status, {
				decision,
				formId: given['form']?.[0] ?? '',
				answer: given['answer']?.[0] ?? '',
				words: clean(given['words']?.[0] ?? ''),
				problems: problems.map((each) => ({ ...each, field: `${each.field}-${decision}` }))
			});
		const read = readPage(happeningPage, given);
		if ('problems' in read) return again(400, read.problems);
		const { form, answer: happens, words: said } = read.answer;
		if (!happens) return again(400, [{ field: 'answer', reason: 'chooseHappening' }]);
		const saving = answerDecision(actor, decision, form, happens as (typeof happenings)[number], said);
		if (!(await isSaved(saving))) return again(503, [{ field: 'answer', reason: 'notSaved' }]);
		redirect(303, `${paths.review()}?saved=told`);
	},
	about: async (event: Event) => {
		const { decision, about } = await readOr404(aboutPage, event);
		if (!about) error(400);
		await answer(startAbout(actorOf(event.locals), decision, about as (typeof abouts)[number]));
		redirect(303, paths.step('message', 'say'));
	},
	line: async (event: Event) => {
		const { item, step, field, act } = await readOr404(linePage, event);
		if (!act) error(400);
		const line = { contributionId: item, step, field };
		await answer(changeLine(actorOf(event.locals), line, act as (typeof lineActs)[number]));
		redirect(303, `${paths.review()}?saved=line#aloud`);
	},
	confirm: async (event: Event) => {
		const { item, right } = await readOr404(confirmPage, event);
		if (!right) error(400);
		await answer(confirmWritten(actorOf(event.locals), item, right === 'yes'));
		redirect(303, paths.home());
	}
};
