/** What closes an item, and what does not: pure, so that it stands in a table of tests. */
import { states, type State } from './db/schema.ts';
import type { Row } from './standing.ts';

export type Happening = 'replied' | 'answeredBack' | 'acted' | 'talked' | 'dontUse' | 'done' | 'reopened';

type Facts = Pick<Row, 'kind' | 'state' | 'urgent' | 'actedAt' | 'answeredAt' | 'doneAt' | 'dontUseAt'>;

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
function mustTalk({ kind, urgent }: Pick<Facts, 'kind' | 'urgent'>): boolean {
	return kind === 'complaint' || urgent;
}

/** True while a child's "please don't use this" waits for a talk with them alone. `talks`: when talks were recorded. */
export function awaitsTalk(row: Pick<Facts, 'kind' | 'urgent' | 'dontUseAt'>, talks: readonly number[]): boolean {
	const { dontUseAt } = row;
	return dontUseAt !== null && mustTalk(row) && !talks.some((at) => at >= dontUseAt);
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
 * did; a complaint is not answered by a message, only by what the complaints people record.
 */
export function stateAfter(row: Facts, happened: Happening, talks: readonly number[] = []): State {
	if (happened !== 'acted' && row.state === states.urgent) return row.state;
	const isUnused = row.dontUseAt !== null && !awaitsTalk(row, talks);
	switch (happened) {
		case 'replied':
			return row.kind === 'complaint' ? row.state : states.closed;
		case 'acted':
			// A rating needs no reply.
			return row.kind === 'rate' ||
				(row.answeredAt !== null && row.kind !== 'complaint') ||
				row.doneAt !== null ||
				isUnused
				? states.closed
				: states.open;
		case 'talked':
			return row.kind === 'alone' || row.dontUseAt !== null ? states.closed : row.state;
		case 'dontUse':
			return mustTalk(row) ? row.state : states.closed;
		case 'done':
			return states.closed;
		case 'answeredBack':
		case 'reopened':
			return states.open;
	}
}
