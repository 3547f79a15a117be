/** "I can’t get in": the page for anyone, and the lines of it in an adult's inbox. */
import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { z } from 'zod';
import { fieldsOf, line, readPage, type Problem } from '$lib/journeys/answers';
import { paths } from '$lib/paths';
import { dayOf, sayShortDay, sayTime } from '../calendar';
import { climbDue } from '../climb';
import { newId } from '../ids';
import { answerKnock, takeWords, type Knock } from '../knocks';
import { answer, isSaved } from './answer';
import { actorOf } from './journey';
import { networkOf } from './network';
import { formId } from './officer-forms';
import type { Door } from './desk';

export function loadCannotGetIn({ url }: Pick<RequestEvent, 'url'>) {
	return { isSent: url.searchParams.has('sent'), formId: newId() };
}

const page = z.strictObject({ form: formId, name: line(), officer: line(), find: line() });
const boxes = ['name', 'officer', 'find'] as const;

/** What is the same, byte for byte, for a name that somebody has and for one that nobody has. */
export const cannotGetInActions = {
	default: async ({ request }: Pick<RequestEvent, 'request'>) => {
		const fields = fieldsOf(await request.formData());
		const read = readPage(page, fields);
		const again = (status: 400 | 429 | 503, problems: Problem[]) =>
			fail(status, {
				problems,
				isBusy: status === 429,
				formId: fields['form']?.[0] ?? '',
				typed: Object.fromEntries(boxes.map((box) => [box, fields[box]?.[0] ?? '']))
			});
		if ('problems' in read) {
			if (read.problems.some(({ field }) => !boxes.some((box) => box === field))) error(400);
			return again(400, read.problems);
		}
		const { form, ...words } = read.answer;
		if (boxes.every((box) => !words[box].trim())) return again(400, [{ field: 'name', reason: 'knock' }]);
		let isTaken = false;
		const taking = takeWords(form, words, networkOf(request.headers)).then((taken) => (isTaken = taken));
		if (!(await isSaved(taking))) return again(503, [{ field: 'name', reason: 'notSaved' }]);
		if (!isTaken) return again(429, []);
		// Who is told is found out when the answer has gone.
		void climbDue();
		redirect(303, `${paths.cannotGetIn()}?sent`);
	}
};

/** One who cannot get in, in the list at the top of the inbox. */
export function knockView({ id, at, words, child }: Knock) {
	return {
		id,
		day: sayShortDay(dayOf(at)),
		time: sayTime(at),
		words,
		child: child && { name: child.name, href: paths.letterOf(child.id) }
	};
}

/** What is done with such a line. */
export function inboxActions(door: Door) {
	return {
		knock: async ({ locals, request }: Pick<RequestEvent, 'locals' | 'request'>) => {
			await answer(answerKnock(actorOf(locals), fieldsOf(await request.formData())['knock']?.[0] ?? ''));
			redirect(303, door.list());
		}
	};
}
