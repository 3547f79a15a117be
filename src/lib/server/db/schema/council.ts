/** The council's own accounts (OpenID Connect) that people here come in with. */
import { sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { instant } from './columns.ts';
import { person } from './people.ts';

/** The account that a person came in with first: from then on it is theirs, and no other one. */
export const councilAccount = sqliteTable('council_account', {
	personId: text('person_id')
		.primaryKey()
		.references(() => person.id),
	/** Keyed hash of who issued it and what it is called there for ever; never of an email. */
	subject: text('subject').notNull().unique(),
	createdAt: instant('created_at').notNull()
});
