/** A child stopped for a while and was signed out: what they then press is kept, and put where it belongs once they are back. */
import { isEmpty, readPage, type Problem } from '../journeys/answers.ts';
import { pagesFor, type Context, type Step } from '../journeys/engine.ts';
import { moreField, schemaOf, whyField } from '../journeys/fields.ts';
import { journeys } from '../journeys/index.ts';
import { helpSoonPage, helpSoonStep } from '../journeys/views.ts';
import { climbDue } from './climb.ts';
import { getSent } from './own-sent.ts';
import { sendAloneIn } from './send-alone.ts';
import { store, type Tx } from './db/store.ts';
import { getContext, getDraft, isForThisSession, saveAnswerIn, saveAside } from './drafts.ts';
import { dropParkedIn, findParked, listParked, parkIn, type Parked, type Waiting } from './parked.ts';
import { NotThere, type Actor } from './policy.ts';
import { readersKey, readersOfRoute, routeOf } from './routing.ts';

/** The journey and page of a place; undefined where it is no question. */
function pageOf(place: string) {
	const [journeyId = '', stepId] = place.split('/');
	const journey = journeys[journeyId];
	const step = journey?.steps.find(({ id }) => id === stepId);
	return journey && step && { journey, step };
}

/** The journey whose check page a place is. */
const checkedOf = (place: string) => (place.endsWith('/check') ? journeys[place.split('/')[0]!] : undefined);

/** What was typed and picked, without what the form says about itself. */
const givenIn = (fields: Record<string, string[]>) =>
	Object.fromEntries(Object.entries(fields).filter(([name]) => name !== 'press' && name !== 'named'));

/** What the page "just for NAME" names as its readers. */
const namedIn = (context: Context) =>
	readersKey(readersOfRoute('views', routeOf('views', {}, context, false), context));

/**
 * Keeps a form that came when the child's session had ended by itself. False: there is nothing in it, there is no such
 * page, or too much waits already. On the page "just for NAME" it is the same whether something was written or not.
 */
export async function park(actor: Actor, place: string, fields: Record<string, string[]>): Promise<boolean> {
	const question = pageOf(place);
	const isPress = !question && !checkedOf(place);
	// It would be shown to whoever comes in next by the same letter.
	if (actor.way?.isCode && (isPress || question?.step.alone || isForThisSession(actor, place.split('/')[0]!)))
		return false;
	const mayBeEmpty = question?.step.alone || checkedOf(place);
	const isEmptyForm = Object.values(givenIn(fields)).every((values) => values.every((value) => !value.trim()));
	if (isEmptyForm && !mayBeEmpty) return false;
	return store().transaction(async (tx) => {
		if (question?.step.alone) {
			const named = fields['named']?.[0] ?? namedIn(await getContext(actor, tx));
			return parkIn(tx, actor, { place, fields, named }, true);
		}
		if (question) {
			const { answers } = await getDraft(actor, question.journey.id, tx);
			return parkIn(tx, actor, { place, fields, before: answers[question.step.id] }, false);
		}
		if (checkedOf(place)) return parkIn(tx, actor, { place, fields }, false);
		// Under something that was sent.
		await getSent(actor, place.split('/')[1] ?? '', tx);
		return parkIn(tx, actor, { place, fields }, true);
	});
}

/** The child has signed in: each form that waits goes where it belongs. What cannot go as it is stays, for its own page to show. */
export async function takeParked(actor: Actor): Promise<void> {
	if (!(await listParked(actor)).length) return;
	await store().transaction(async (tx) => {
		for (const form of await listParked(actor, tx)) {
			if (await take(tx, actor, form)) await dropParkedIn(tx, actor, form.id);
		}
	});
	void climbDue();
}

async function take(tx: Tx, actor: Actor, form: Waiting): Promise<boolean> {
	if (checkedOf(form.place)) return takeTick(tx, actor, form);
	const question = pageOf(form.place);
	// Words that a press of their own sends: shown again, and sent when the child presses.
	if (!question) return false;
	const context = await getContext(actor, tx);
	const { answer } = readFields(question.step, form, context);
	if (!answer) return false;
	if (question.step.alone) {
		// Written to be read by them alone: when somebody else reads now, the page says so first.
		if (form.named !== namedIn(context)) return false;
		const { words } = answer as { words: string };
		await sendAloneIn(tx, actor, question.journey, form.fields['press']?.[0] ?? '', words);
		return true;
	}
	const saved = (await getDraft(actor, question.journey.id, tx)).answers[question.step.id];
	// Saved anew since, on another device: that is newer, and nothing is written over it. Words stay, to be looked at.
	const isNewer = JSON.stringify(saved) !== JSON.stringify(form.before);
	if (isNewer) return wordsIn(question.step, answer).length === 0;
	await saveAnswerIn(tx, actor, question.journey.id, question.step.id, answer);
	return true;
}

/** The tick of the check page. Nothing is sent: the child looks once more, and presses Send. */
async function takeTick(tx: Tx, actor: Actor, { place, fields }: Parked): Promise<true> {
	const { id } = await getDraft(actor, place.split('/')[0]!, tx);
	const read = readPage(helpSoonPage, { helpSoon: fields['helpSoon'] ?? [] });
	if (id && 'answer' in read) await saveAside(tx, actor, id, helpSoonStep, read.answer);
	return true;
}

function readFields(step: Step, { fields }: Parked, context: Context): { answer?: object; problems: Problem[] } {
	const read = readPage(schemaOf(step.fields, context), givenIn(fields));
	if ('problems' in read) return { problems: read.problems };
	return { answer: isEmpty(read.answer) ? {} : read.answer, problems: [] };
}

/** What was typed in an answer; what was only chosen is not among it. */
function wordsIn({ fields }: Step, answer: object): string[] {
	const isTyped = (name: string) =>
		fields.some((field) => (field.type === 'words' || field.type === 'line') && field.name === name) ||
		[whyField(''), moreField('')].some((start) => name.startsWith(start));
	return Object.entries(answer).flatMap(([name, value]) =>
		isTyped(name) && typeof value === 'string' && value.trim() ? [value] : []
	);
}

/** To be shown in the form again, with what is wrong with it; or words beside which newer ones were saved. */
export type LeftOver = { id: string } & (
	{ fields: Record<string, string[]>; problems: Problem[] } | { beside: string[] }
);

/** What of a page was kept and could not be taken as it was; undefined, as a rule, where there is nothing. */
export async function findLeftOver(actor: Actor, place: string, context: Context): Promise<LeftOver | undefined> {
	const form = await findParked(actor, place);
	if (!form) return undefined;
	const { id, fields } = form;
	const question = pageOf(place);
	if (!question) return { id, fields, problems: [] };
	const { answer, problems } = readFields(question.step, form, context);
	return answer && !question.step.alone ? { id, beside: wordsIn(question.step, answer) } : { id, fields, problems };
}

/** The pages of a journey of which something waits that is in no answer yet. */
export async function listLeftOver(actor: Actor, journeyId: string, context: Context): Promise<string[]> {
	const journey = journeys[journeyId];
	if (!journey) throw new NotThere();
	const places = (await listParked(actor)).map(({ place }) => place);
	// What was just for NAME is never on a check page.
	return pagesFor(journey, context)
		.filter(({ id, alone }) => !alone && places.includes(`${journeyId}/${id}`))
		.map(({ id }) => id);
}
