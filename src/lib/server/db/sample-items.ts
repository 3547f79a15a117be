/** The items of a large sample database, with everything that is written beside an item. */
import type { KeyObject } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { Context } from '../../journeys/engine.ts';
import { dueDays } from '../due-days.ts';
import { settings } from '../env.ts';
import { chain, type EventType } from '../events.ts';
import { endOfSameWorkingDay } from '../hours.ts';
import { newId } from '../ids.ts';
import { letterOf, sayLetter, type Letter } from './sample-letters.ts';
import * as tables from './schema.ts';
import { seal } from './sealing.ts';
import type { Tx } from './store.ts';

const { states } = tables;
const hour = 3_600_000;

/** A child, with the day of the review that was held and of the one that comes. */
export interface SampleChild {
	id: string;
	key: KeyObject;
	lastReview: string;
	nextReview: string;
}

/** An officer, and the children whose items come to this desk. */
export interface Desk {
	officerId: string;
	managerId: string;
	children: SampleChild[];
	context: Context;
	/** How many items there will be. */
	items: number;
	/** The second and the first have exactly as many in their inbox; some of the others' go past them. */
	mayBePassed: boolean;
}

type Tables = typeof tables;
type Filled =
	'contribution' | 'event' | 'notification' | 'reading' | 'message' | 'exclusion' | 'climbStep' | 'climbReader';
type Row<N extends Filled> = Tables[N]['$inferInsert'];

/** Writes rows inside one transaction, each table with one prepared statement; its events follow the last one there. */
export class Filling {
	readonly #tx: Tx;
	readonly #inserts = new Map<Filled, { run(row: Record<string, unknown>): unknown }>();
	#last: Parameters<typeof chain>[0];

	constructor(tx: Tx, lastEvent: Parameters<typeof chain>[0]) {
		this.#tx = tx;
		this.#last = lastEvent;
	}

	/** Writes a row. Every row of a table names the same columns. */
	add<N extends Filled>(table: N, row: Row<N>): void {
		let insert = this.#inserts.get(table);
		if (!insert) {
			const columns = Object.keys(row).map((name) => [name, sql.placeholder(name)]);
			insert = this.#tx.insert(tables[table]).values(Object.fromEntries(columns)).prepare();
			this.#inserts.set(table, insert);
		}
		insert.run(row);
	}

	/** Chains an event; returns its number. */
	happen(type: EventType, at: number, actorId: string, subjectId: string): number {
		const row = chain(this.#last, { type, at, actorId, subjectId });
		this.add('event', row);
		this.#last = row;
		return row.seq;
	}
}

/** Adds an officer's `nth` item, sent at an instant. The last tenth is open; all else was read and is closed. */
export function addItem(filling: Filling, desk: Desk, nth: number, sentAt: number, reference: string): void {
	const { officerId, managerId, items } = desk;
	const letter = letterOf(nth);
	const { id: childId, key, nextReview, lastReview } = desk.children[nth % desk.children.length]!;
	const id = newId();
	const isOpen = nth >= items - Math.ceil(items / 10);
	// Of each officer's one: nobody has acted on it yet.
	const isAlarm = nth === items - 2;
	const isMarked = nth === items - 3;
	const isPast = desk.mayBePassed && letter.kind === 'complaint' && nth % 4 === 0;
	const readAt = isOpen && nth % 2 === 0 ? null : sentAt + 20 * hour;
	const state = isAlarm ? states.urgent : isOpen && letter.kind !== 'rate' ? states.open : states.closed;
	filling.add('contribution', {
		...{ id, childId, officerId, kind: letter.kind, reference, sentAt, state, readAt },
		audience: isPast ? 'manager' : 'officer',
		content: seal(key, { column: 'contribution.content', row: id }, contentFor(desk, letter)),
		...daysOf(letter, sentAt),
		reviewDay: isOpen ? nextReview : lastReview,
		urgent: isAlarm || (!isOpen && nth % 50 === 7),
		lifted: isMarked ? 'readFirst' : null,
		firstWords: isMarked ? seal(key, { column: 'contribution.first_words', row: id }, '["nobody brings it"]') : null,
		answeredAt: state === states.closed ? sentAt + 30 * hour : null
	});
	const seq = filling.happen('contribution.sent', sentAt, childId, id);
	const personId = isPast ? managerId : officerId;
	filling.add('notification', {
		...{ id: newId(), eventSeq: seq, personId, kind: isAlarm ? 'urgent' : 'waiting' },
		...{ nextTryAt: sentAt, tries: 1, deliveredAt: sentAt + 1000 }
	});
	if (isPast) filling.add('exclusion', { contributionId: id, personId: officerId });
	if (readAt !== null) {
		filling.add('reading', { contributionId: id, personId, at: readAt });
		filling.happen('contribution.read', readAt, personId, id);
	}
	if (state === states.closed && nth % 10 === 1)
		addReply(filling, { id, key, authorId: personId, at: sentAt + 30 * hour });
	if (isAlarm || isMarked) addClimb(filling, id, managerId, sentAt);
}

function addReply(
	filling: Filling,
	{ id, key, authorId, at }: { id: string; key: KeyObject; authorId: string; at: number }
) {
	const messageId = newId();
	filling.add('message', {
		...{
			id: messageId,
			press: messageId,
			contributionId: id,
			authorId,
			fromChild: false,
			sentAt: at,
			seenAt: at + hour
		},
		words: seal(
			key,
			{ column: 'message.words', row: messageId },
			'Thank you for writing. I come and see you next week.'
		)
	});
	filling.happen('contribution.replied', at, authorId, id);
}

/** It climbed as far as it goes. */
function addClimb(filling: Filling, id: string, managerId: string, sentAt: number): void {
	for (const [step, type] of [
		['cover', 'contribution.climbedToCover'],
		['manager', 'contribution.climbedToManager'],
		['duty', 'contribution.climbedToDuty']
	] as const) {
		filling.add('climbStep', { contributionId: id, step, dueAt: sentAt + hour, takenAt: sentAt + hour });
		filling.happen(type, sentAt + hour, 'system', id);
	}
	filling.add('climbReader', { contributionId: id, personId: managerId, at: sentAt + hour });
}

const contents = new Map<Desk, Map<Letter, string>>();

/** What is sealed is the same for all items of an officer with the same letter. */
function contentFor(desk: Desk, letter: Letter): string {
	const known = contents.get(desk) ?? contents.set(desk, new Map()).get(desk)!;
	return known.get(letter) ?? known.set(letter, JSON.stringify(sayLetter(letter, desk.context))).get(letter)!;
}

const daysKnown = new Map<
	string,
	Pick<typeof tables.contribution.$inferInsert, 'readBy' | 'replyBy' | 'toComplaintsAt'>
>();

/** Counting working days takes longer than all the rest: it is done once for each hour and kind of letter. */
function daysOf({ kind }: Letter, sentAt: number) {
	const isComplaint = kind === 'complaint';
	const key = `${Math.floor(sentAt / hour)} ${isComplaint}`;
	const known = daysKnown.get(key);
	if (known) return known;
	const toComplaintsAt = isComplaint ? endOfSameWorkingDay(sentAt) : null;
	const found = { ...dueDays(kind, sentAt, settings()), toComplaintsAt };
	daysKnown.set(key, found);
	return found;
}
