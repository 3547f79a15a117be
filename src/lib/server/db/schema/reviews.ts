/** Reviews, what was decided there, who may be invited, and talks in between. */
import { sql } from 'drizzle-orm';
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { instant, sealed } from './columns.ts';
import { child, person } from './people.ts';
import { contribution } from './sent.ts';
import { way } from './ways.ts';

export const review = sqliteTable(
	'review',
	{
		id: text('id').primaryKey(),
		childId: text('child_id')
			.notNull()
			.references(() => child.id),
		/** Empty: no day has been found yet. */
		day: text('day'),
		/** JSON: ReviewDetails. */
		details: sealed('details').notNull(),
		/** Only a review counts for the law; between two of them there may be other meetings. */
		kind: text('kind').$type<MeetingKind>().notNull().default('review'),
		heldAt: instant('held_at'),
		/** The day on which it was held, in all its parts. */
		heldDay: text('held_day'),
		cancelledAt: instant('cancelled_at'),
		/** The day that it was planned for before it was moved. */
		movedFrom: text('moved_from'),
		/** The day of the talk on their own (regulation 36). */
		talkDay: text('talk_day'),
		/** PN0 to PN7, as the officer confirmed it: never filled in by the program. */
		participation: text('participation'),
		decisionsSentAt: instant('decisions_sent_at'),
		/** Since when decisions lie here that the child has not seen; empty: there are none. */
		unseenSince: instant('unseen_since'),
		/** The day on which an adult told the child of them in person. */
		toldDay: text('told_day'),
		/** The day on which the record was sent. */
		recordSentDay: text('record_sent_day')
	},
	(table) => [
		index('review_child').on(table.childId, table.day),
		index('review_unseen')
			.on(table.unseenSince)
			.where(sql`unseen_since is not null`)
	]
);

export type MeetingKind = 'review' | 'midway' | 'other';

/** Somebody whom the child may be asked about, or who must not come and is never offered. */
export const listedPerson = sqliteTable(
	'listed_person',
	{
		id: text('id').primaryKey(),
		childId: text('child_id')
			.notNull()
			.references(() => child.id),
		/** JSON: { name, who }. */
		details: sealed('details').notNull(),
		mustNotCome: integer('must_not_come', { mode: 'boolean' }).notNull(),
		removedAt: instant('removed_at')
	},
	(table) => [index('listed_person_child').on(table.childId)]
);

/** What was decided at a review, in words for the child. */
export const decision = sqliteTable(
	'decision',
	{
		id: text('id').primaryKey(),
		press: text('press').notNull().unique(),
		reviewId: text('review_id')
			.notNull()
			.references(() => review.id),
		/** JSON: { what, who, because }. */
		content: sealed('content').notNull(),
		/** The day by which it is to be done; empty: no day. */
		byDay: text('by_day'),
		at: instant('at').notNull(),
		/** When the child could first see it. */
		sentAt: instant('sent_at')
	},
	(table) => [index('decision_review').on(table.reviewId, table.at)]
);

/** The child says whether a decision is happening. The newest answer counts. */
export const decisionAnswer = sqliteTable(
	'decision_answer',
	{
		id: text('id').primaryKey(),
		press: text('press').notNull().unique(),
		decisionId: text('decision_id')
			.notNull()
			.references(() => decision.id),
		answer: text('answer').$type<'yes' | 'notYet' | 'no'>().notNull(),
		words: sealed('words').notNull(),
		/** The way by which the child came in who said it. */
		wayId: text('way_id').references(() => way.id),
		at: instant('at').notNull()
	},
	(table) => [index('decision_answer_decision').on(table.decisionId, table.at)]
);

/** "Did you get the decisions?" and "the record?": asked once for each review. The newest answer counts. */
export const got = sqliteTable(
	'got',
	{
		reviewId: text('review_id')
			.notNull()
			.references(() => review.id),
		what: text('what').$type<'decisions' | 'record'>().notNull(),
		answer: text('answer').$type<'yes' | 'no' | 'dunno'>().notNull(),
		/** The way by which the child came in who said it. */
		wayId: text('way_id').references(() => way.id),
		/** The message that went to the officer with it; empty: a "yes" needs none. */
		contributionId: text('contribution_id').references(() => contribution.id),
		at: instant('at').notNull()
	},
	(table) => [primaryKey({ columns: [table.reviewId, table.what] })]
);

/** A line that the child crossed out for the meeting, or a "do not read this out" that they took back. */
export const crossedLine = sqliteTable(
	'crossed_line',
	{
		reviewId: text('review_id')
			.notNull()
			.references(() => review.id),
		contributionId: text('contribution_id')
			.notNull()
			.references(() => contribution.id),
		/** Keyed hash of the page and field: which topics a child opened is nobody's business. */
		line: text('line').notNull(),
		what: text('what').$type<'crossed' | 'aloud'>().notNull(),
		at: instant('at').notNull()
	},
	(table) => [primaryKey({ columns: [table.reviewId, table.contributionId, table.line, table.what] })]
);

/** What is off the sheet until the officer ticks it: a whole item, or what the child does not want talked about. */
export const sheetTick = sqliteTable(
	'sheet_tick',
	{
		reviewId: text('review_id')
			.notNull()
			.references(() => review.id),
		contributionId: text('contribution_id')
			.notNull()
			.references(() => contribution.id),
		what: text('what').$type<'item' | 'notTalk'>().notNull()
	},
	(table) => [primaryKey({ columns: [table.reviewId, table.contributionId, table.what] })]
);

/** A time that the officer and the child saw or spoke with each other. */
export const contact = sqliteTable(
	'contact',
	{
		id: text('id').primaryKey(),
		press: text('press').notNull().unique(),
		childId: text('child_id')
			.notNull()
			.references(() => child.id),
		personId: text('person_id')
			.notNull()
			.references(() => person.id),
		day: text('day').notNull(),
		/** JSON: { purpose, there, said }. */
		content: sealed('content').notNull(),
		at: instant('at').notNull()
	},
	(table) => [index('contact_child').on(table.childId, table.day)]
);
