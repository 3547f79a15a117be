/** Where a thing stands that a child sent, as the child is told. Pure: from what is known of it, and today. */
import { awaitsTalk, owesAnswer, type Known } from './closing.ts';
import { states } from './db/schema.ts';
import type { Row } from './contributions.ts';

/** Who did something, and when. */
export interface Done {
	name: string;
	at: number;
}

export interface SentFacts {
	row: Pick<
		Row,
		'kind' | 'state' | 'urgent' | 'readBy' | 'replyBy' | 'answeredAt' | 'doneAt' | 'dontUseAt' | 'notRepliedAt'
	>;
	/** A newer one took its place. */
	isReplaced: boolean;
	/** Who read it first. */
	read?: Done | undefined;
	/** Who gave the answer that counts now. */
	answered?: Done | undefined;
	/** Who said that nothing more has to happen. */
	done?: Done | undefined;
	/** To whom it was passed on last, and on which day (ISO). */
	passedOn?: { to: string; day: string } | undefined;
	/** The complaint has gone to the Ombudsman, who answers by no day of ours. */
	isOutside: boolean;
	/** Talks with the child alone, and whether an adult has made it urgent. */
	known: Pick<Known, 'talks' | 'isRaised'>;
}

export type Outcome =
	| { is: 'replaced' | 'unused' | 'talkFirst' | 'notOwed' | 'outside' }
	| ({ is: 'answered' | 'done' } & Done)
	| { is: 'passedOn'; to: string; day: string }
	/** An answer is owed by a day (ISO); that day has passed; it has passed, and the child has told us so. */
	| { is: 'due' | 'late' | 'told'; day: string };

export interface SentState {
	/** Undefined: nobody has read it. */
	read: Done | undefined;
	/** The day by which it is read (ISO); undefined once it is read, and when that day has passed. */
	readBy: string | undefined;
	outcome: Outcome;
}

/** The one state of a thing that was sent: nothing is promised that was kept already, or can no longer be kept. */
export function stateOfSent(facts: SentFacts, today: string): SentState {
	const { read, row } = facts;
	const readBy = read || today > row.readBy ? undefined : row.readBy;
	return { read, readBy, outcome: outcomeOf(facts, today) };
}

function outcomeOf({ row, ...facts }: SentFacts, today: string): Outcome {
	if (facts.isReplaced) return { is: 'replaced' };
	if (row.kind === 'advocate' && row.doneAt !== null && facts.passedOn) return { is: 'passedOn', ...facts.passedOn };
	// To answer a complaint is more than to write back about it.
	const isAnswered = row.answeredAt !== null && (row.kind !== 'complaint' || row.doneAt !== null);
	if (isAnswered && facts.answered) return { is: 'answered', ...facts.answered };
	if (row.doneAt !== null && facts.done) return { is: 'done', ...facts.done };
	const mustTalk = awaitsTalk(row, facts.known);
	if (row.dontUseAt !== null && !mustTalk) return { is: 'unused' };
	if (row.state === states.closed || !owesAnswer(row)) return { is: mustTalk ? 'talkFirst' : 'notOwed' };
	if (facts.isOutside) return { is: 'outside' };
	if (row.notRepliedAt !== null) return { is: 'told', day: row.replyBy };
	if (today > row.replyBy) return { is: 'late', day: row.replyBy };
	return mustTalk ? { is: 'talkFirst' } : { is: 'due', day: row.replyBy };
}
