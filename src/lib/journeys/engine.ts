/** One engine for every journey. Pure: from the list of pages, the answers and the context alone come path and progress. */
import { isEmpty } from './answers.ts';
import type { Field } from './fields.ts';

/** What a page may depend on besides the answers; kept with what is sent. */
export interface Context {
	/** Whole years. */
	age: number;
	/** Half years lived, counted: 35 is seventeen and a half. */
	halfYears: number;
	/** First name of the reader; empty when the reviewing team reads. */
	reader: string;
	readerId: string | null;
	/** Those whom the officer listed for the next review. */
	people: { id: string; name: string; who: string }[];
	/** What was decided at the last review, as the child was sent it. */
	decisions: { id: string; what: string }[];
	/** The staff who could read a complaint, with what they do. */
	staff: StaffMember[];
}

export interface StaffMember {
	id: string;
	name: string;
	role: string;
	/** While they are away: the last day (ISO), and who can read in their place, the next one first. */
	away?: { until: string; line: { id: string; name: string }[] };
}

export interface Step {
	/** Also the last part of its address. */
	id: string;
	fields: readonly Field[];
	/** Whether this child is asked at all; every child, when left out. */
	asked?: (context: Context) => boolean;
	/** Whether what was answered so far leads to the page; it does, when left out. */
	when?: (answers: Answers) => boolean;
	/** Everyone passes this page, also after "I have said enough". */
	passed?: boolean;
	/** Written here, it goes at once and is never kept in a draft. */
	alone?: boolean;
}

export interface Journey {
	id: string;
	steps: readonly Step[];
}

/** The answers by step id. An empty object: skipped. */
export type Answers = Record<string, object>;

export interface Walk {
	/** The pages on the path, in order. */
	steps: Step[];
	/** The page, when it is on the path. */
	at(id: string): Step | undefined;
	/** 1 for the first page. */
	number(id: string): number;
	/** The page before; undefined on the first. */
	back(id: string): Step | undefined;
	/** The page after; undefined when the check page comes next. */
	next(id: string): Step | undefined;
	/** Where "I have said enough" leads: a page that everyone passes and that was not passed yet; undefined is check. */
	enough(id: string): Step | undefined;
	/** The answers of the pages on the path alone. */
	answers: Answers;
	/** True when there is something to send. */
	saysSomething: boolean;
}

/** Gives a journey its type and refuses two pages with one id. */
export function defineJourney(journey: Journey): Journey {
	const ids = new Set(journey.steps.map((step) => step.id));
	if (ids.size !== journey.steps.length) throw new Error(`journey ${journey.id}: two pages with one id`);
	return journey;
}

/** Every page that this child can be asked, whatever was answered: what is printed, and typed in from paper. */
export function pagesFor(journey: Journey, context: Context): Step[] {
	return journey.steps.filter((step) => !step.asked || step.asked(context));
}

/** Goes down the list and leaves out what `when` refuses. */
export function walk(journey: Journey, given: Answers, context: Context): Walk {
	const steps: Step[] = [];
	const answers: Answers = {};
	for (const step of pagesFor(journey, context)) {
		// Only what is on the path so far may decide: a page that fell away takes what hung on it along.
		if (step.when && !step.when(answers)) continue;
		steps.push(step);
		const answer = given[step.id];
		if (answer) answers[step.id] = answer;
	}
	const index = (id: string) => steps.findIndex((step) => step.id === id);
	return {
		steps,
		at: (id) => steps[index(id)],
		number: (id) => index(id) + 1,
		back: (id) => steps[index(id) - 1],
		next: (id) => steps[index(id) + 1],
		enough: (id) => steps.find((step) => step.passed && step.id !== id && !answers[step.id]),
		answers,
		saysSomething: saysSomething(steps, answers)
	};
}

/** True when there is something to send: a tick is enough. What only says how to treat the rest is nothing by itself. */
export function saysSomething(steps: readonly Step[], answers: Answers): boolean {
	return steps.some(({ id, fields, alone }) => {
		const asides = new Set(fields.filter(({ aside }) => aside).map(({ name }) => name));
		const said = Object.entries(answers[id] ?? {}).filter(([name]) => !asides.has(name));
		return !alone && !isEmpty(Object.fromEntries(said));
	});
}
