/** What becomes of what was sent: who has it, what they said and did. */
import { sql } from 'drizzle-orm';
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { instant, sealed } from './columns.ts';
import { person } from './people.ts';
import { contribution } from './sent.ts';

/** To whom an urgent item goes when nobody records what they did, and from when on. Acting takes away what is not due. */
export const climbStep = sqliteTable(
	'climb_step',
	{
		contributionId: text('contribution_id')
			.notNull()
			.references(() => contribution.id),
		step: text('step').$type<ClimbTo>().notNull(),
		dueAt: instant('due_at').notNull(),
		/** When its event and its mails were written: once. */
		takenAt: instant('taken_at')
	},
	(table) => [
		primaryKey({ columns: [table.contributionId, table.step] }),
		index('climb_step_due').on(table.takenAt, table.dueAt)
	]
);

export type ClimbTo = 'cover' | 'manager' | 'duty';

/** Who has an item because it climbed to them, until they or the child move on. The duty people have it as long as its step stands. */
export const climbReader = sqliteTable(
	'climb_reader',
	{
		contributionId: text('contribution_id')
			.notNull()
			.references(() => contribution.id),
		personId: text('person_id')
			.notNull()
			.references(() => person.id),
		at: instant('at').notNull()
	},
	(table) => [
		primaryKey({ columns: [table.contributionId, table.personId] }),
		index('climb_reader_person').on(table.personId)
	]
);

/** Whom an item is about, and who must not be told: none of them ever sees it. For ever. */
export const exclusion = sqliteTable(
	'exclusion',
	{
		contributionId: text('contribution_id')
			.notNull()
			.references(() => contribution.id),
		personId: text('person_id')
			.notNull()
			.references(() => person.id)
	},
	(table) => [
		primaryKey({ columns: [table.contributionId, table.personId] }),
		index('exclusion_person').on(table.personId)
	]
);

/** What became of one wish: yes, or not this time and why. The newest answer counts. */
export const wishAnswer = sqliteTable(
	'wish_answer',
	{
		id: text('id').primaryKey(),
		press: text('press').notNull().unique(),
		contributionId: text('contribution_id')
			.notNull()
			.references(() => contribution.id),
		/** The page and field of the wish, such as `where/place`. */
		wish: text('wish').notNull(),
		answer: text('answer').$type<'yes' | 'no'>().notNull(),
		reason: sealed('reason').notNull(),
		personId: text('person_id')
			.notNull()
			.references(() => person.id),
		/** Who was away when it was answered, and in whose place. */
		insteadOf: text('instead_of').references(() => person.id),
		at: instant('at').notNull()
	},
	(table) => [index('wish_answer_contribution').on(table.contributionId, table.at)]
);

/** What the complaints people (and whoever passed it on) recorded; the child's tracker is made of these. */
export const trackStep = sqliteTable(
	'track_step',
	{
		id: text('id').primaryKey(),
		press: text('press').notNull().unique(),
		contributionId: text('contribution_id')
			.notNull()
			.references(() => contribution.id),
		kind: text('kind').$type<TrackKind>().notNull(),
		words: sealed('words').notNull(),
		personId: text('person_id')
			.notNull()
			.references(() => person.id),
		at: instant('at').notNull()
	},
	(table) => [index('track_step_contribution').on(table.contributionId, table.at)]
);

export type TrackKind =
	'passedOn' | 'acknowledged' | 'extended' | 'answered' | 'stage2' | 'stage3' | 'ombudsman' | 'ended';

export const message = sqliteTable(
	'message',
	{
		id: text('id').primaryKey(),
		/** One press is taken once, however often it arrives. */
		press: text('press').notNull().unique(),
		contributionId: text('contribution_id')
			.notNull()
			.references(() => contribution.id),
		authorId: text('author_id')
			.notNull()
			.references(() => person.id),
		fromChild: integer('from_child', { mode: 'boolean' }).notNull(),
		/** Who was away when it was written, and in whose place. */
		insteadOf: text('instead_of').references(() => person.id),
		words: sealed('words').notNull(),
		sentAt: instant('sent_at').notNull(),
		seenAt: instant('seen_at')
	},
	(table) => [
		index('message_contribution').on(table.contributionId, table.sentAt),
		index('message_unseen')
			.on(table.contributionId)
			.where(sql`seen_at is null`)
	]
);

/** Who has read what, and when first. */
export const reading = sqliteTable(
	'reading',
	{
		contributionId: text('contribution_id')
			.notNull()
			.references(() => contribution.id),
		personId: text('person_id')
			.notNull()
			.references(() => person.id),
		at: instant('at').notNull()
	},
	(table) => [primaryKey({ columns: [table.contributionId, table.personId] })]
);

/** What an adult did about an item: what they did at once, the day they talked with the child alone, to whom it was passed on. */
export const deed = sqliteTable(
	'deed',
	{
		id: text('id').primaryKey(),
		press: text('press').notNull().unique(),
		contributionId: text('contribution_id')
			.notNull()
			.references(() => contribution.id),
		personId: text('person_id')
			.notNull()
			.references(() => person.id),
		kind: text('kind').$type<'acted' | 'talked' | 'passedOn' | 'raised' | 'cleared' | 'told'>().notNull(),
		day: text('day'),
		words: sealed('words').notNull(),
		at: instant('at').notNull()
	},
	(table) => [
		index('deed_contribution').on(table.contributionId, table.at),
		index('deed_person').on(table.personId, table.at)
	]
);
