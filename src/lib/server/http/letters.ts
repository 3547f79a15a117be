/** The letters on the officer's pages, and the words of one as somebody typed them. */
import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import { z } from 'zod';
import { fieldsOf, line, oneOf, readPage } from '$lib/journeys/answers';
import { paths } from '$lib/paths';
import { dayOf, sayDay } from '../calendar';
import { getServed } from '../caseload';
import { settings } from '../env';
import { atOnce, listFirstLetters, makeFirstLetters } from '../first-letters';
import { newId } from '../ids';
import {
	findLetter,
	findMeeting,
	listLettersDue,
	makeLetter,
	makeLettersDue,
	noteGiven,
	type Letter,
	type LetterDue
} from '../letters';
import { firstName } from '../people';
import type { Actor } from '../policy';
import { listOwnTakeUp } from '../take-up-of';
import { answer } from './answer';
import { act, formId, officerOf } from './officer-forms';
import { qrOf } from './qr';
import { takeUpView } from './take-up';
import { longDay } from './review-views';

/** The letter as it is printed; undefined where its words cannot be shown. */
async function paperOf(actor: Actor, childId: string, letter: Letter | undefined) {
	if (!letter?.words || letter.isOver) return undefined;
	const child = await getServed(actor, childId);
	const review = await findMeeting(childId);
	const { origin } = settings();
	return {
		child: firstName(child.name),
		officer: child.officer && { name: child.officer.name, first: child.officer.firstName },
		review: review?.day ? longDay(review.day) : undefined,
		address: origin.replace(/^https?:\/\//, ''),
		// The address of this site alone.
		qr: qrOf(origin),
		words: letter.words,
		until: longDay(letter.lastDay)
	};
}

const dones = ['made', 'given'] as const;
type Event = Pick<RequestEvent, 'locals' | 'url'> & { params: { child: string } };

/** The letter of one child. */
export async function loadLetter(event: Event) {
	const actor = officerOf(event);
	const id = event.params.child;
	const child = await answer(getServed(actor, id));
	const letter = await answer(findLetter(actor, id));
	return {
		here: paths.letterOf(id),
		backHref: paths.childOf(id),
		waysHref: paths.waysOf(id),
		formId: newId(),
		name: child.name,
		letter: letter && {
			id: letter.id,
			lastDay: longDay(letter.lastDay),
			isOver: letter.isOver,
			givenOn: letter.givenAt === null ? undefined : longDay(dayOf(letter.givenAt)),
			usedOn: letter.usedAt === null ? undefined : longDay(dayOf(letter.usedAt))
		},
		paper: await answer(paperOf(actor, id, letter)),
		done: dones.find((done) => done === event.url.searchParams.get('done'))
	};
}

/** What can be done with the letter of one child. */
export const letterActions = {
	make: act({
		done: 'made',
		schema: z.strictObject({ form: formId }),
		fields: ['make'],
		save: (actor, id, { form }) => makeLetter(actor, id, form),
		to: paths.letterOf
	}),
	given: act({
		done: 'given',
		schema: z.strictObject({ letter: line() }),
		fields: ['letter'],
		save: (actor, id, { letter }) => noteGiven(actor, id, letter),
		to: paths.letterOf
	})
};

type Made = Pick<LetterDue, 'childId' | 'isMade'>;

const countToMake = (letters: Made[]) => letters.filter(({ isMade }) => !isMade).length;

/** Those that are made, each child's once, in this order. */
async function papersOf(actor: Actor, letters: Made[]) {
	const made = new Set(letters.flatMap(({ childId, isMade }) => (isMade ? [childId] : [])));
	const papers = [];
	for (const id of made) {
		const paper = await paperOf(actor, id, await findLetter(actor, id));
		if (paper) papers.push({ id, paper });
	}
	return papers;
}

/** The letters that are to be made, printed and given: all of them on one page. */
export async function loadLettersDue(event: Pick<RequestEvent, 'locals' | 'url'>) {
	const actor = officerOf(event);
	const due = await answer(listLettersDue(actor));
	const first = await answer(listFirstLetters(actor));
	const rows = due.map(({ childId, name, day, isMade }) => ({
		id: childId,
		href: paths.letterOf(childId),
		name,
		day: sayDay(day),
		isMade
	}));
	return {
		here: paths.lettersDue(),
		backHref: paths.reviews(),
		formId: newId(),
		rows,
		toMake: countToMake(due),
		firstToMake: Math.min(countToMake(first), atOnce),
		isFirstMore: countToMake(first) > atOnce,
		papers: await answer(papersOf(actor, [...due, ...first])),
		children: (await answer(listOwnTakeUp(actor))).map(takeUpView),
		done: dones.find((done) => done === event.url.searchParams.get('done'))
	};
}

/** Without `which`: those that are due. */
const makePage = z.strictObject({ form: formId, which: oneOf(['first']) });

export const lettersDueActions = {
	default: async (event: Pick<RequestEvent, 'locals' | 'request'>) => {
		const read = readPage(makePage, fieldsOf(await event.request.formData()));
		if ('problems' in read) error(400);
		const make = read.answer.which === 'first' ? makeFirstLetters : makeLettersDue;
		await answer(make(officerOf(event), read.answer.form));
		redirect(303, `${paths.lettersDue()}?done=made`);
	}
};
