/** What a child wished for the review, one by one, and what became of each. Rule 5: wishes, not promises. */
import { asc, eq } from 'drizzle-orm';
import type { Answers } from '../journeys/engine.ts';
import { whyField, wishField } from '../journeys/fields.ts';
import { helperPage } from '../journeys/helper.ts';
import { plan } from '../journeys/plan.ts';
import { findPlan } from './own-sent.ts';
import { openContent, type Row } from './contributions.ts';
import { wishAnswer } from './db/schema.ts';
import { unseal } from './db/sealing.ts';
import { store, type Reader } from './db/store.ts';
import { getDraft, saveAnswerIn } from './drafts.ts';
import { firstName, getName } from './people.ts';
import type { Actor } from './policy.ts';
import { findReadyReview } from './review-pick.ts';
import type { Part, Said } from './wording.ts';

export interface Wish {
	/** The page and field of it, such as `where/place` or `who/wish-<person>`. */
	key: string;
	/** What was asked, as the child saw it; the name of the person where the wish is about one. */
	question: string;
	/** What the child would like, in words. */
	wish: string;
	/** Why, in the child's own words; for the officer's eyes. */
	why?: string;
}

/** Said of a field alone, these are no wish that anybody has to answer. */
const noWish: Record<string, readonly string[]> = {
	'alone-first/alone': ['mind', 'no'],
	'sooner/sooner': ['no'],
	'after-18/touch': ['no', 'dunno']
};

/** The words of these fields belong to the wish beside them. */
const besides: Record<string, string> = { 'sooner/words': 'sooner/sooner' };

function wishIn(said: Said, part: Part): Wish | undefined {
	const key = `${said.step}/${part.field}`;
	if (said.step === helperPage.id) return undefined;
	if (part.person) {
		if (part.person.wish === 'mind' && !part.words) return undefined;
		const wish = { key, question: part.person.name, wish: part.person.wishLabel };
		return part.words ? { ...wish, why: part.words } : wish;
	}
	const none = [...(noWish[key] ?? []), 'any'];
	const chosen = part.choices?.filter(({ value }) => !none.includes(value));
	const wish = part.words ?? chosen?.map(({ label }) => label).join('; ');
	// A label such as "Another person" is no question by itself.
	const isWhole = part.label === '' || said.step === 'more-people';
	return wish ? { key, question: isWhole ? said.question : part.label, wish } : undefined;
}

/** The wishes in what a child sent as a plan, in the order of the pages; none in anything else. */
export function wishesOf(row: Pick<Row, 'id' | 'childId' | 'content' | 'kind'>): Wish[] {
	return row.kind === 'plan' ? wishesIn(openContent(row).said) : [];
}

/** The same out of the words themselves. */
function wishesIn(said: readonly Said[]): Wish[] {
	const wishes: Wish[] = [];
	for (const page of said) {
		for (const part of page.parts) {
			const beside = besides[`${page.step}/${part.field}`];
			const other = wishes.find(({ key }) => key === beside);
			const wish = wishIn(page, part);
			if (other && part.words) other.why = part.words;
			else if (wish) wishes.push(wish);
		}
	}
	return wishes;
}

export interface WishAnswer {
	answer: 'yes' | 'no';
	/** Why not, or whatever the officer added; can be empty with a yes. */
	reason: string;
	/** First name of who answered. */
	by: string;
	/** First name of who was away, in whose place it was answered. */
	insteadOf: string | undefined;
	at: number;
}

/** What became of each wish, by its key: the newest answer counts. */
export async function listWishAnswers(
	row: Pick<Row, 'id' | 'childId'>,
	read: Reader = store().read
): Promise<Map<string, WishAnswer>> {
	const key = store().keys.of(row.childId);
	const rows = await read
		.select()
		.from(wishAnswer)
		.where(eq(wishAnswer.contributionId, row.id))
		.orderBy(asc(wishAnswer.at), asc(wishAnswer.id));
	const answers = new Map<string, WishAnswer>();
	for (const each of rows) {
		answers.set(each.wish, {
			answer: each.answer,
			reason: unseal(key, { column: 'wish_answer.reason', row: each.id }, each.reason),
			by: firstName(await getName(each.personId, read)),
			insteadOf: each.insteadOf === null ? undefined : firstName(await getName(each.insteadOf, read)),
			at: each.at
		});
	}
	return answers;
}

/**
 * Puts the wishes that were sent last into a draft, so that a child changes one and keeps the others. A draft that is
 * there already is left as it is.
 */
export async function wishAnew(actor: Actor): Promise<void> {
	await store().transaction(async (tx) => {
		const review = await findReadyReview(actor.id, tx);
		const row = await findPlan(actor, review?.id ?? null, tx);
		if (!row || (await getDraft(actor, plan.id, tx)).id) return;
		const answers = Object.entries(answersFrom(openContent(row).said));
		for (const [step, answer] of answers) await saveAnswerIn(tx, actor, plan.id, step, answer);
	});
}

/** The answers that were put into words, as the pages of the plan take them. */
function answersFrom(said: readonly Said[]): Answers {
	const answers: Answers = {};
	for (const page of said) {
		// Who helped with an earlier version says nothing of this one.
		if (page.step === helperPage.id) continue;
		const fields = plan.steps.find(({ id }) => id === page.step)?.fields ?? [];
		const answer: Record<string, unknown> = {};
		for (const part of page.parts) {
			const values = part.choices?.map(({ value }) => value);
			if (part.person) {
				if (part.person.wish) answer[wishField(part.person.id)] = part.person.wish;
				if (part.words) answer[whyField(part.person.id)] = part.words;
			} else if (values) {
				answer[part.field] = fields.find(({ name }) => name === part.field)?.type === 'many' ? values : values[0];
			} else if (part.words) answer[part.field] = part.words;
		}
		if (page.notAloud) answer['notAloud'] = true;
		answers[page.step] = answer;
	}
	return answers;
}
