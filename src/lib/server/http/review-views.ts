/** What the officer's pages of reviews show: plain values, never rows. */
import { dayOf, sayDayInYear } from '../calendar';
import { clock } from '../clock';
import { openContent, type Row } from '../contributions';
import type { Decision } from '../decisions';
import { decisionsDueBy, isOverdue, recordDueBy, type DueReview } from '../review-dates';
import type { OwnReview } from '../reviews';
import { systemWordsIn } from '../system-words';
import { tellFrom } from '../unseen';

/** "Friday 27 November", with the year when it is another than this one. */
export function longDay(day: string): string {
	return sayDayInYear(day, dayOf(clock.now()));
}

/** The same of something that may not be there. */
export function maybeDay(day: string | null | undefined): string | undefined {
	return day ? longDay(day) : undefined;
}

export function dueView(due: DueReview | undefined) {
	return due && { rule: due.rule, day: longDay(due.day) };
}

/** What is due after a review that was held. */
export function afterView({ heldDay, decisionsSentAt, recordSentDay }: OwnReview) {
	if (!heldDay) return undefined;
	const today = dayOf(clock.now());
	const decisionsBy = decisionsDueBy(heldDay);
	const recordBy = recordDueBy(heldDay);
	return {
		decisionsBy: longDay(decisionsBy),
		decisionsOver: decisionsSentAt === null && isOverdue(decisionsBy, null, today),
		decisionsSentOn: decisionsSentAt === null ? undefined : longDay(dayOf(decisionsSentAt)),
		recordBy: longDay(recordBy),
		recordOver: recordSentDay === null && isOverdue(recordBy, null, today),
		recordSentOn: maybeDay(recordSentDay)
	};
}

/** The child has decisions that they have not seen: from when on they are told of them in person. */
export function unseenView({ unseenSince, toldDay }: OwnReview) {
	const from = tellFrom({ unseenSince, toldDay, hearBy: null });
	return from === undefined ? undefined : { tellFrom: longDay(from), isToTell: from <= dayOf(clock.now()) };
}

export function decisionView(decision: Decision) {
	const { id, what, who, byDay, sentAt, answer } = decision;
	return {
		id,
		what,
		who,
		by: maybeDay(byDay),
		sentOn: sentAt === null ? undefined : longDay(dayOf(sentAt)),
		hints: sentAt === null ? systemWordsIn(`${what}\n${who}`) : [],
		// What the child wrote with it is an item in the inbox: there it is recorded who has read it.
		answer: answer && { answer: answer.answer, wrote: answer.words.trim() !== '', day: longDay(dayOf(answer.at)) }
	};
}

/** One thing that was sent, in a list that leads to the inbox. */
export function receivedView(row: Row, href: string) {
	return { id: row.id, kind: row.kind, day: longDay(dayOf(row.sentAt)), isUnread: row.readAt === null, href };
}

/** How a review stands, for lists. */
export function stateOf({ heldDay, cancelledAt, day }: OwnReview): 'held' | 'cancelled' | 'passed' | 'planned' {
	if (heldDay) return 'held';
	if (cancelledAt !== null) return 'cancelled';
	return day && day < dayOf(clock.now()) ? 'passed' : 'planned';
}

/** A child asks for a review sooner: on the page of the plan, or as a message of that kind. */
export function asksSooner(sent: Row[]): boolean {
	return sent.some(
		(row) =>
			(row.kind === 'plan' || row.kind === 'message') &&
			openContent(row).said.some(({ step, parts }) =>
				parts.some(({ choices }) =>
					choices?.some(
						({ value }) => (step === 'sooner' && value === 'yes') || (step === 'what' && value === 'sooner')
					)
				)
			)
	);
}
