/** What a row of the inbox and the page of an item both say of it: what is due, its marks, why it is here. */
import { isolate } from '$lib/isolate';
import { dayOf, sayShortDay } from '../calendar';
import { clock } from '../clock';
import { isReplyLate } from '../not-replied';
import type { Row } from '../contributions';
import { states } from '../db/schema';
import type { Actor, Item } from '../policy';
import type { WhyHere } from '../why-here';
import type { Part } from '../wording';

/** The page that asks who helps: shown apart from what was said. */
export const helperStep = 'helper';

/** A part without its words, in short. */
export function sayPart({ face, choices, person }: Part): string {
	if (person) return `${isolate(person.name)}: ${person.wishLabel}`;
	return face?.label ?? choices?.map((choice) => choice.label).join(', ') ?? '';
}

type Due =
	| `${'reply' | 'talk' | 'answer' | 'passOn'}${'By' | 'Late'}`
	| ('act' | 'answered' | 'talked' | 'dontUseDone' | 'done' | 'newer' | 'passOn' | 'withComplaints');

/** A message alone does not answer it: nobody was told that an advocate is wanted, or a wish has no answer. */
export function isOwedMore({ kind, state }: Row): boolean {
	return state === states.open && (kind === 'advocate' || kind === 'plan');
}

/** True when the day has passed on which the reader owed what is not there yet. */
export function isLateFor(row: Row): boolean {
	return isReplyLate(isOwedMore(row) ? { ...row, answeredAt: null } : row);
}

/** What has to happen with an item, and by when. */
export function dueOf(actor: Actor, row: Row, standing: Item | undefined): Due {
	const isLate = isLateFor(row);
	if (standing?.mustAct || row.state === states.urgent || row.state === states.readFirst) return 'act';
	if (actor.role === 'duty') return 'done';
	if (row.kind === 'alone') return row.answeredAt !== null ? 'talked' : isLate ? 'talkLate' : 'talkBy';
	if (row.kind === 'complaint' && standing?.complaintsMayRead) return complaintDue(actor, row, standing);
	if (row.doneAt !== null) return 'done';
	if (row.answeredAt !== null && !isOwedMore(row)) return 'answered';
	if (row.state === states.closed)
		return row.dontUseAt !== null || row.kind === 'rate' ? 'dontUseDone' : row.kind === 'plan' ? 'newer' : 'done';
	if (row.kind === 'advocate') return isLate ? 'passOnLate' : 'passOnBy';
	return isLate ? 'replyLate' : 'replyBy';
}

/** A complaint is passed on the same day; from then on the complaints people answer it. */
function complaintDue(actor: Actor, row: Row, standing: Item): Due {
	if (row.doneAt !== null) return row.answeredAt !== null ? 'answered' : 'done';
	if (actor.role === 'complaints') return dayOf(clock.now()) > row.replyBy ? 'answerLate' : 'answerBy';
	return standing.isWithComplaints ? 'withComplaints' : 'passOn';
}

/** What the child has said of it since, each with when. */
export function marksOf(row: Row) {
	// What an adult wrote down or sent, the child has not written anyway.
	const isOwn = row.cameIn === 'child';
	const all = {
		dontUse: row.dontUseAt,
		notMine: isOwn ? row.notMineAt : null,
		notSaid: isOwn ? null : row.notMineAt,
		madeMe: row.madeMeAt,
		notReplied: row.notRepliedAt
	};
	return (['dontUse', 'notMine', 'notSaid', 'madeMe', 'notReplied'] as const).flatMap((mark) => {
		const at = all[mark];
		return at === null ? [] : [{ mark, at }];
	});
}

/** Why it is here, in the words of a tag and of a note. */
export function whyView(why: WhyHere | undefined) {
	return why && { name: '', ...why, until: why.reason === 'instead' ? sayShortDay(why.until) : '' };
}
