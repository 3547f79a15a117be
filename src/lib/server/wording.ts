/** The only place of the domain that knows sentences: the questions that Send stores, and what a mail says. */
import type { Context, Step, Walk } from '../journeys/engine.ts';
import { isEmpty } from '../journeys/answers.ts';
import { wordsIn, type Words } from '../i18n.ts';

/** One page as it was asked and answered: what the officer reads for ever, whatever the locale files say later. */
export interface Said {
	step: string;
	kind: Step['kind'];
	/** The question in full, and in short. */
	question: string;
	short: string;
	skipped: boolean;
	/** The face, when one was picked. */
	face?: { value: string; label: string };
	choices?: string[];
	words?: string;
	notAloud: boolean;
}

type Loose = Record<string, unknown>;

/** Puts one page into words. */
export function sayStep(t: Words, journey: string, step: Step, answer: object | undefined, context: Context): Said {
	const given = (answer ?? {}) as Loose;
	const name = context.reader || t('common:team');
	const text = (part: string) => t(`${journey}:${step.id}.${part}` as 'views:well.title', { name });
	const said: Said = {
		step: step.id,
		kind: step.kind,
		question: text('title'),
		short: text('short'),
		skipped: !answer || isEmpty(given),
		notAloud: given['notAloud'] === true
	};
	if (typeof given['words'] === 'string' && given['words'].trim()) said.words = given['words'];
	if (typeof given['feeling'] === 'string') {
		const value = given['feeling'];
		said.face = { value, label: t(`layout:face.${value}` as 'layout:face.1') };
	}
	if (typeof given['helper'] === 'string') said.choices = [text(`options.${given['helper']}`)];
	if (typeof given['name'] === 'string' && given['name'].trim()) said.words = given['name'];
	if (Array.isArray(given['topics']) && given['topics'].length)
		said.choices = (given['topics'] as string[]).map((topic) => text(`options.${topic}`));
	return said;
}

/** Puts every page on the path into words, but for the one that is never kept in a draft. */
export function sayAll(journey: string, path: Walk, context: Context, t: Words = wordsIn()): Said[] {
	return path.steps
		.filter((step) => step.kind !== 'alone')
		.map((step) => sayStep(t, journey, step, path.answers[step.id], context));
}

/** What is stored of words written on the page "just for NAME". */
export function sayAlone(words: string, context: Context, t: Words = wordsIn()): Said[] {
	const step: Step = { id: 'just-for', kind: 'alone', schema: undefined as never };
	return [sayStep(t, 'views', step, { words }, context)];
}

/** A mail that says only that something is waiting. */
export function sayMail(kind: 'waiting' | 'urgent', origin: string, t: Words = wordsIn()) {
	return {
		subject: t(`mail:${kind}.subject`),
		text: t(`mail:${kind}.body`, { origin })
	};
}
