/** What a manager looked at that is not theirs to read, and why: the child sees it. */
import { sql } from 'drizzle-orm';
import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { instant, sealed } from './columns.ts';
import { person } from './people.ts';
import { contribution } from './sent.ts';

export const look = sqliteTable(
	'look',
	{
		id: text('id').primaryKey(),
		press: text('press').notNull().unique(),
		contributionId: text('contribution_id')
			.notNull()
			.references(() => contribution.id),
		personId: text('person_id')
			.notNull()
			.references(() => person.id),
		/** In the manager's words, for the child. */
		reason: sealed('reason').notNull(),
		/** It opens the item until the end of this day in London. */
		at: instant('at').notNull(),
		/** When the child first opened the page on which it stands. */
		seenAt: instant('seen_at')
	},
	(table) => [
		index('look_contribution').on(table.contributionId, table.at),
		index('look_unseen')
			.on(table.contributionId)
			.where(sql`seen_at is null`)
	]
);
