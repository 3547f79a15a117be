/** What was written and not sent. */
import { integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { instant, sealed } from './columns.ts';
import { child } from './people.ts';
import { session } from './ways.ts';

export const draft = sqliteTable(
	'draft',
	{
		id: text('id').primaryKey(),
		childId: text('child_id')
			.notNull()
			.references(() => child.id),
		journey: text('journey').notNull(),
		/** Whose it is: of the way that the child came in by, or of one session alone (../drafts.ts). */
		keeper: text('keeper').notNull(),
		/** It goes with that session. */
		sessionHash: text('session_hash').references(() => session.idHash, { onDelete: 'cascade' }),
		/** Goes up with every answer, so that what is sent is what was checked. */
		version: integer('version').notNull(),
		savedAt: instant('saved_at').notNull()
	},
	(table) => [uniqueIndex('draft_child_journey').on(table.childId, table.journey, table.keeper)]
);

/** Each step is a row of its own: two devices never overwrite each other's pages. */
export const draftAnswer = sqliteTable(
	'draft_answer',
	{
		draftId: text('draft_id')
			.notNull()
			.references(() => draft.id, { onDelete: 'cascade' }),
		/** Keyed hash of the page: which topics a child opened is nobody's business. */
		page: text('page').notNull(),
		/** JSON: { step, answer }. */
		answer: sealed('answer').notNull()
	},
	(table) => [primaryKey({ columns: [table.draftId, table.page] })]
);

/**
 * The form of a child that came when their session had ended by itself: sealed and looked at by nobody until that child
 * signs in next. Gone after 7 days.
 */
export const parked = sqliteTable(
	'parked',
	{
		childId: text('child_id')
			.notNull()
			.references(() => child.id),
		/** Keyed hash of the page: which it was is nobody's business. The same form twice is one row. */
		page: text('page').notNull(),
		/** The way that the child had come in by: it waits for that one. */
		keeper: text('keeper').notNull(),
		/** JSON: Parked. */
		content: sealed('content').notNull(),
		at: instant('at').notNull()
	},
	(table) => [primaryKey({ columns: [table.childId, table.page] })]
);
