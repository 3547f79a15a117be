/** The only place of the domain that knows sentences: the questions that Send stores, and what a mail says. */
import type { Context, Step, Walk } from '../journeys/engine.ts';
import { isEmpty } from '../journeys/answers.ts';
import { whoMadeMe } from '../journeys/made-me.ts';
import { happensField, moreField, optionsOf, whyField, wishField, type Field } from '../journeys/fields.ts';
import { pageWords, type PageWords } from '../journey-words.ts';
import { wordsIn, type Words } from '../i18n.ts';
import type { MailKind } from './db/schema.ts';

/** What was answered in one field. */
export interface Part {
	field: string;
	/** What stood above the field; empty where the question said it all. */
	label: string;
	/** The face that was picked. */
	face?: { value: string; label: string };
	/** What was ticked, and its words. */
	choices?: { value: string; label: string }[];
	words?: string;
	/** The wish for one person. */
	person?: { id: string; name: string; who: string; wish: string; wishLabel: string };
}

/** One page as it was asked and answered: what the officer reads for ever, whatever the locale files say later. */
export interface Said {
	step: string;
	/** The question in full, and in short. */
	question: string;
	short: string;
	skipped: boolean;
	parts: Part[];
	notAloud: boolean;
}

type Loose = Record<string, unknown>;

const textIn = (value: unknown) => (typeof value === 'string' && value.trim() ? value : undefined);

function sayField(t: Words, page: PageWords, field: Field, given: Loose, context: Context): Part[] {
	const value = given[field.name];
	const part = { field: field.name, label: page.label(field.name) };
	if (field.type === 'people') return sayPeople(t, given, context);
	if (field.type === 'decisions') return sayDecisions(t, given, context);
	if (field.type === 'words' || field.type === 'line') {
		const words = textIn(value);
		return words === undefined ? [] : [{ ...part, words }];
	}
	if (field.type === 'face' && typeof value === 'string')
		return [{ ...part, face: { value, label: t(`layout:face.${value}` as 'layout:face.1') } }];
	if (field.type !== 'one' && field.type !== 'many') return [];
	const chosen = Array.isArray(value) ? value : value === undefined ? [] : [value];
	const choices = optionsOf(field, context)
		.filter((option) => chosen.includes(option.value))
		.map((option) => ({ value: option.value, label: page.option(field.name, option) }));
	return choices.length ? [{ ...part, choices }] : [];
}

function sayPeople(t: Words, given: Loose, context: Context): Part[] {
	return context.people.flatMap(({ id, name, who }) => {
		const wish = given[wishField(id)];
		const words = textIn(given[whyField(id)]);
		if (typeof wish !== 'string' && words === undefined) return [];
		const wishLabel = typeof wish === 'string' ? t(`ask:wish.${wish}` as 'ask:wish.yes') : '';
		const person = { id, name, who, wish: typeof wish === 'string' ? wish : '', wishLabel };
		return [{ field: wishField(id), label: name, person, ...(words === undefined ? {} : { words }) }];
	});
}

function sayDecisions(t: Words, given: Loose, context: Context): Part[] {
	return context.decisions.flatMap(({ id, what }): Part[] => {
		const value = given[happensField(id)];
		const words = textIn(given[moreField(id)]);
		const label = t(`decisions:happening.${value as 'yes'}`);
		const choices = typeof value === 'string' ? { choices: [{ value, label }] } : {};
		if (typeof value !== 'string' && words === undefined) return [];
		return [{ field: happensField(id), label: what, ...choices, ...(words === undefined ? {} : { words }) }];
	});
}

/** Puts one page into words. */
function sayStep(t: Words, journey: string, step: Step, answer: object | undefined, context: Context): Said {
	const given = (answer ?? {}) as Loose;
	const page = pageWords(t, journey, step.id, context.reader || t('common:team'));
	return {
		step: step.id,
		question: page.title,
		short: page.short,
		skipped: !answer || isEmpty(given),
		parts: step.fields.flatMap((field) => sayField(t, page, field, given, context)),
		notAloud: given['notAloud'] === true
	};
}

/** Puts every page on the path into words, but for the one that is never kept in a draft. */
export function sayAll(
	journey: string,
	path: Pick<Walk, 'steps' | 'answers'>,
	context: Context,
	t: Words = wordsIn()
): Said[] {
	return path.steps
		.filter((step) => !step.alone)
		.map((step) => sayStep(t, journey, step, path.answers[step.id], context));
}

/** What is stored of words written on the page "just for NAME". */
export function sayAlone(step: Step, words: string, context: Context, t: Words = wordsIn()): Said[] {
	return [sayStep(t, 'views', step, { words }, context)];
}

/** What a request for an advocate says that is made with a complaint: that, and whom to talk with first. Never its words. */
export function sayAdvocateToo(complaint: readonly Said[], t: Words = wordsIn()): Said[] {
	const said = (step: string) => complaint.filter((each) => each.step === step && !each.skipped);
	const asked = said('advocate').map((each) => ({ ...each, question: t('complaint:too.question') }));
	return [...asked, ...said('talk-first')];
}

/** Who made a child send something, and then what they had sent. Each page keeps an id of its own. */
export function sayMadeMe(answer: object, sent: readonly Said[], context: Context, t: Words = wordsIn()): Said[] {
	return [
		sayStep(t, 'madeMe', whoMadeMe, answer, context),
		...sent.map((said) => ({ ...said, step: `sent-${said.step}` }))
	];
}

/** What a child said of a decision, as the officer reads it. */
export function sayDecisionAnswer(
	what: string,
	answer: 'yes' | 'notYet' | 'no',
	words: string,
	t: Words = wordsIn()
): Said {
	const choices = [{ value: answer, label: t(`decisions:happening.${answer}`) }];
	return {
		step: 'decision',
		question: t('decisions:item.question', { what }),
		short: t('decisions:item.short'),
		skipped: false,
		parts: [{ field: 'answer', label: '', choices, ...(words.trim() ? { words } : {}) }],
		notAloud: false
	};
}

/** What a child said of whether something has reached them, as the officer reads it. */
export function sayGot(what: 'decisions' | 'record', answer: 'yes' | 'no' | 'dunno', t: Words = wordsIn()): Said {
	const question = t(`got:${what}.title`);
	const choices = [{ value: answer, label: t(`got:answers.${answer}`) }];
	const parts = [{ field: 'answer', label: '', choices }];
	return { step: 'got', question, short: question, skipped: false, parts, notAloud: false };
}

/** Code points of a decision that a message about it begins with. */
const decisionInShort = 300;

/** How a message about a decision begins. */
export function sayAboutDecision(what: string, about: 'disagree' | 'unclear', t: Words = wordsIn()): string {
	const letters = [...what];
	const short = letters.length > decisionInShort ? `${letters.slice(0, decisionInShort).join('')}…` : what;
	return t(`decisions:about.${about}`, { what: short });
}

/** A mail that says only that something is waiting, brings a link to begin with, or is about the account itself. */
export function sayMail(kind: MailKind, council: string, address: string, t: Words = wordsIn()) {
	return { subject: t(`mail:${kind}.subject`), text: t(`mail:${kind}.body`, { council, address }) };
}
