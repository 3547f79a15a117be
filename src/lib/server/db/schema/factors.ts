/** The second factor of adults: an authenticator app, and codes on paper for when it is lost. */
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { instant, sealed } from './columns.ts';
import { person } from './people.ts';

/** An authenticator app that makes codes for a person (RFC 6238). */
export const factor = sqliteTable('factor', {
	personId: text('person_id')
		.primaryKey()
		.references(() => person.id),
	/** What the app and we both know, as base 32. */
	seed: sealed('seed').notNull(),
	/** The step of 30 seconds of the last code that was taken: neither it nor one before it is taken again. */
	lastStep: integer('last_step').notNull(),
	createdAt: instant('created_at').notNull()
});

/** A code that works once in place of the app. */
export const recoveryCode = sqliteTable(
	'recovery_code',
	{
		/** Keyed hash of the person and the code: 50 bits are too long to guess, and need no slow one. */
		lookup: text('lookup').primaryKey(),
		personId: text('person_id')
			.notNull()
			.references(() => person.id),
		usedAt: instant('used_at')
	},
	(table) => [index('recovery_code_person').on(table.personId)]
);

/**
 * What somebody still has to do who has shown an invitation or the right password. `replace` and `newCodes`: they are
 * signed in, and get a new app in place of theirs, or new recovery codes.
 */
export type Stage = 'password' | 'enrol' | 'keepCodes' | 'code' | 'replace' | 'newCodes';

/** Somebody on the way in, in one browser. It is no session and opens no door. */
export const halfway = sqliteTable(
	'halfway',
	{
		/** SHA-256 of the id in the cookie. */
		idHash: text('id_hash').primaryKey(),
		personId: text('person_id')
			.notNull()
			.references(() => person.id),
		stage: text('stage').$type<Stage>().notNull(),
		/** The seed of an app that is being added, or the recovery codes to keep. */
		shown: sealed('shown'),
		expiresAt: instant('expires_at').notNull()
	},
	(table) => [index('halfway_person').on(table.personId)]
);
