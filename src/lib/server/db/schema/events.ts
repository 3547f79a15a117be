/** What happened, and who must be told of it; and notes about the database itself. */
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { instant, sealed } from './columns.ts';
import { person } from './people.ts';
import { link } from './ways.ts';

export const meta = sqliteTable('meta', {
	key: text('key').primaryKey(),
	value: text('value').notNull()
});

/** Append-only by trigger and chained by hash: ids and codes, never a word. */
export const event = sqliteTable(
	'event',
	{
		seq: integer('seq').primaryKey(),
		type: text('type').notNull(),
		at: instant('at').notNull(),
		actorId: text('actor_id').notNull(),
		subjectId: text('subject_id').notNull(),
		previous: text('previous').notNull(),
		hash: text('hash').notNull()
	},
	(table) => [index('event_subject').on(table.subjectId)]
);

/**
 * What a mail is about: something waits; an invitation; an account's new email address, told to the new one and the old;
 * another password, app or recovery codes; an account that can read complaints, told to the others that can.
 */
export type MailKind =
	'waiting' | 'urgent' | 'invitation' | 'reset' | 'newEmail' | 'oldEmail' | 'accountChanged' | 'complaintsReader';

export const notification = sqliteTable(
	'notification',
	{
		id: text('id').primaryKey(),
		eventSeq: integer('event_seq').notNull(),
		/** Empty: the address of the duty people, which they share. */
		personId: text('person_id').references(() => person.id),
		kind: text('kind').$type<MailKind>().notNull(),
		/** Where it goes, when that is not the person's own address any more. */
		oldEmail: sealed('old_email'),
		/** The link that an invitation brings, or a mail for a new password. */
		linkId: text('link_id').references(() => link.id),
		nextTryAt: instant('next_try_at').notNull(),
		tries: integer('tries').notNull(),
		deliveredAt: instant('delivered_at')
	},
	(table) => [
		uniqueIndex('notification_once').on(table.eventSeq, table.personId, table.kind),
		index('notification_due').on(table.deliveredAt, table.nextTryAt),
		index('notification_link').on(table.linkId)
	]
);
