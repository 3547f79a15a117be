/** What was sent. */
import { sql } from 'drizzle-orm';
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { JourneyId } from '../../../journeys/index.ts';
import type { Audience } from '../../routing.ts';
import { instant, sealed } from './columns.ts';
import { child, person } from './people.ts';
import { review } from './reviews.ts';
import { way } from './ways.ts';

export const contribution = sqliteTable(
	'contribution',
	{
		id: text('id').primaryKey(),
		/** One draft is sent once, for ever. */
		draftId: text('draft_id').unique(),
		/** One press of "just for NAME" is taken once, however often it arrives. */
		press: text('press').unique(),
		childId: text('child_id')
			.notNull()
			.references(() => child.id),
		/** Who reads it now; empty: the reviewing team. Moves with the child. */
		officerId: text('officer_id').references(() => person.id),
		kind: text('kind').$type<ContributionKind>().notNull(),
		/** Whose inbox it is in; an officer's who is not there yet is the reviewing team's. */
		audience: text('audience').$type<Audience>().notNull(),
		/** From when on the complaints people have it, too. */
		toComplaintsAt: instant('to_complaints_at'),
		reference: text('reference').notNull().unique(),
		reviewId: text('review_id').references(() => review.id),
		/** JSON: the questions as they were asked and the answers as they were given. */
		content: sealed('content').notNull(),
		sentAt: instant('sent_at').notNull(),
		/** The child's next review when it was last looked at; '9999-12-31' when there is none. */
		reviewDay: text('review_day').notNull(),
		readBy: text('read_by').notNull(),
		replyBy: text('reply_by').notNull(),
		state: integer('state').$type<State>().notNull(),
		urgent: integer('urgent', { mode: 'boolean' }).notNull(),
		readAt: instant('read_at'),
		answeredAt: instant('answered_at'),
		actedAt: instant('acted_at'),
		notRepliedAt: instant('not_replied_at'),
		dontUseAt: instant('dont_use_at'),
		notMineAt: instant('not_mine_at'),
		madeMeAt: instant('made_me_at'),
		doneAt: instant('done_at'),
		/** How it came in: written by the child here, by an adult from paper or from a talk, or sent by an advocate. */
		cameIn: text('came_in').$type<CameInBy>().notNull().default('child'),
		/** The adult who wrote it down, when the child did not. */
		writtenBy: text('written_by').references(() => person.id),
		/** Of what an advocate sent: how they know it, and whether the child has seen it. */
		obtained: text('obtained').$type<Obtained>(),
		seenByChild: integer('seen_by_child', { mode: 'boolean' }),
		/** What the advocate says to it: never mixed with the child's words. */
		comment: sealed('comment'),
		/** By which way the child came in who sent it, and in which session (its hash). */
		wayId: text('way_id').references(() => way.id),
		sessionHash: text('session_hash'),
		/** About somebody, or not for everybody's eyes: it is not shown to whoever only holds a letter (../own-scope.ts). */
		isDelicate: integer('is_delicate', { mode: 'boolean' }).notNull().default(true),
		/** The child says whether what an adult wrote down is right. */
		confirmedAt: instant('confirmed_at'),
		isRight: integer('is_right', { mode: 'boolean' }),
		/** The earlier version that this one takes the place of. */
		replaces: text('replaces'),
		/** How the child wants to hear that there is an answer; empty: they did not say. */
		hearBy: text('hear_by').$type<HearBy>(),
		/** Since when an answer lies here that the child has not seen; empty: there is none. */
		unseenSince: instant('unseen_since'),
		/** The day on which an adult told the child of it in person. */
		toldDay: text('told_day'),
		/**
		 * Moved up in the inbox until somebody has recorded what they did: by a machine that found worrying words, or by
		 * an adult. Apart from `state`, so that no page of the child can differ by it.
		 */
		lifted: text('lifted').$type<Lift>(),
		/** JSON: the pieces of the child's text that a machine took for worrying. Empty: it found none. */
		firstWords: sealed('first_words'),
		/** An adult has cleared the machine's mark and said why. */
		clearedAt: instant('cleared_at')
	},
	(table) => {
		// Everything that ranks, counts and sifts a list, so that none of that reads a row with its words.
		const sifted = [
			...([table.kind, table.state, table.lifted, table.reviewDay, table.sentAt, table.id] as const),
			...([table.childId, table.replyBy, table.readAt] as const)
		] as const;
		return [
			// The lists of ../scope.ts: an officer's, what goes past officers, what the complaints people have.
			index('contribution_desk').on(table.officerId, table.audience, ...sifted, table.toComplaintsAt),
			index('contribution_past')
				.on(table.audience, table.officerId, ...sifted, table.toComplaintsAt)
				.where(sql`audience <> 'officer'`),
			index('contribution_complaints')
				.on(table.toComplaintsAt, table.audience, table.officerId, ...sifted)
				.where(sql`to_complaints_at is not null`),
			index('contribution_urgent')
				.on(table.state)
				.where(sql`state = 0`),
			index('contribution_lifted')
				.on(table.lifted)
				.where(sql`lifted is not null`),
			index('contribution_not_replied')
				.on(table.notRepliedAt)
				.where(sql`not_replied_at is not null`),
			index('contribution_cleared')
				.on(table.clearedAt)
				.where(sql`cleared_at is not null`),
			index('contribution_replaces')
				.on(table.replaces)
				.where(sql`replaces is not null`),
			index('contribution_child').on(table.childId, table.sentAt),
			index('contribution_unseen')
				.on(table.unseenSince)
				.where(sql`unseen_since is not null`)
		];
	}
);

export type Lift = 'urgent' | 'readFirst';

/** I will look here, the reader tells me, or a letter. */
export type HearBy = 'look' | 'tell' | 'letter';

/** A journey, or `alone`: what was written on the page "just for NAME". */
export type ContributionKind = JourneyId | 'alone';

export const states = { urgent: 0, readFirst: 1, open: 2, closed: 3 } as const;
export type State = (typeof states)[keyof typeof states];

export type CameInBy = 'child' | 'paper' | 'talk' | 'advocate';

/** The child's own words; the child told the advocate; the advocate saw it, and the child did not ask them to. */
export type Obtained = 'ownWords' | 'toldMe' | 'observed';
