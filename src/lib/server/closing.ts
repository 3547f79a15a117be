/** What closes an item, and what does not: pure, so that it stands in a table of tests. */
import { dayOf } from './calendar.ts';
import { states, type State } from './db/schema.ts';
import type { Row } from './contributions.ts';

export type Happening = 'replied' | 'answeredBack' | 'acted' | 'talked' | 'dontUse' | 'done' | 'reopened';

type Facts = Pick<Row, 'kind' | 'state' | 'urgent' | 'actedAt' | 'answeredAt' | 'doneAt' | 'dontUseAt'>;

/** A talk with the child alone: the day of it (ISO), and when it was written down. */
export interface Talk {
	day: string;
	at: number;
}

/** What is known of an item beside its row. */
export interface Known {
	talks: readonly Talk[];
	/** An adult has made it urgent. */
	isRaised: boolean;
	/** A message alone is no answer: nobody was told that an advocate is wanted, or a wish of a plan has no answer. */
	isOwed: boolean;
}

/** True while somebody has to act: it is urgent or read first, and nobody has recorded what they did. */
export function mustAct(row: Pick<Row, 'state' | 'lifted'>): boolean {
	return row.state === states.urgent || row.lifted !== null;
}

/** Where an item stands for those who read: a mark moves it up, whatever else has become of it. */
export function liftedState(row: Pick<Row, 'state' | 'lifted'>): State {
	if (row.state === states.urgent || row.lifted === 'urgent') return states.urgent;
	return row.lifted === 'readFirst' ? states.readFirst : row.state;
}

/** What a child takes back is not gone before somebody has talked with them alone: a complaint, and anything urgent. */
function mustTalk({ kind, urgent }: Pick<Facts, 'kind' | 'urgent'>, { isRaised }: Pick<Known, 'isRaised'>): boolean {
	return kind === 'complaint' || urgent || isRaised;
}

/**
 * True while a child's "please don't use this" waits for a talk with them alone. A talk counts when it was on the day of
 * the request or later, and was written down after it.
 */
export function awaitsTalk(
	row: Pick<Facts, 'kind' | 'urgent' | 'dontUseAt'>,
	known: Pick<Known, 'talks' | 'isRaised'>
): boolean {
	const { dontUseAt } = row;
	if (dontUseAt === null || !mustTalk(row, known)) return false;
	return !known.talks.some(({ day, at }) => at >= dontUseAt && day >= dayOf(dontUseAt));
}

/** True while an answer is owed to the child. A complaint is answered when it is closed; a rating only when more was written. */
export function owesAnswer({
	kind,
	state,
	answeredAt,
	doneAt
}: Pick<Facts, 'kind' | 'state' | 'answeredAt' | 'doneAt'>): boolean {
	if (state === states.closed || doneAt !== null) return false;
	if (kind === 'rate' && state !== states.open) return false;
	return kind === 'complaint' || answeredAt === null;
}

/**
 * The state of an item once something has happened to it. What is urgent stays so until somebody has recorded what they
 * did; a complaint is not answered by a message, only by what the complaints people record; a request for an advocate
 * not before it was passed on, and a plan not before every wish has an answer.
 */
export function stateAfter(row: Facts, happened: Happening, given: Partial<Known> = {}): State {
	const known = { talks: [], isRaised: false, isOwed: false, ...given };
	if (happened !== 'acted' && row.state === states.urgent) return row.state;
	const isUnused = row.dontUseAt !== null && !awaitsTalk(row, known);
	switch (happened) {
		case 'replied':
			return row.kind === 'complaint' || known.isOwed ? row.state : states.closed;
		case 'acted':
			// A rating needs no reply.
			return row.kind === 'rate' ||
				(row.answeredAt !== null && row.kind !== 'complaint' && !known.isOwed) ||
				row.doneAt !== null ||
				isUnused
				? states.closed
				: states.open;
		case 'talked':
			return row.kind === 'alone' || isUnused ? states.closed : row.state;
		case 'dontUse':
			return mustTalk(row, known) ? row.state : states.closed;
		case 'done':
			return states.closed;
		case 'answeredBack':
		case 'reopened':
			return states.open;
	}
}
