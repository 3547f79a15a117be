/** Files that a manager gave to be imported: from the dry run to the end, a day at most. */
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { instant, sealed } from './columns.ts';
import { person } from './people.ts';

/** What a file lists. */
export type ListKind = 'staff' | 'children' | 'people' | 'reviews';

export const upload = sqliteTable(
	'upload',
	{
		id: text('id').primaryKey(),
		/** The press that brought it. */
		press: text('press').notNull().unique(),
		personId: text('person_id')
			.notNull()
			.references(() => person.id),
		list: text('list').$type<ListKind>().notNull(),
		/** Its text. Empty: it was imported, and is not needed any more. */
		file: sealed('file'),
		/** It was not UTF-8, and was read as Windows writes it. */
		isWindows: integer('is_windows', { mode: 'boolean' }).notNull(),
		createdAt: instant('created_at').notNull(),
		state: text('state').$type<'checked' | 'importing' | 'done'>().notNull(),
		/** Why the last press imported nothing. */
		trouble: text('trouble').$type<'changed' | 'notSaved' | 'noReader'>(),
		/** Of the press that is at work: when another has begun since, this one writes nothing. */
		run: text('run'),
		/** When it last said that it is at work. */
		beatAt: instant('beat_at'),
		/** How far it is, in rows looked at, of so many. */
		done: integer('done').notNull(),
		total: integer('total').notNull(),
		/** What came of it, in rows. */
		added: integer('added'),
		changed: integer('changed'),
		same: integer('same')
	},
	(table) => [index('upload_person').on(table.personId, table.createdAt)]
);
