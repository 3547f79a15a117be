/** The people: children, and the adults who work with them. */
import { sql } from 'drizzle-orm';
import { index, sqliteTable, text, type AnySQLiteColumn } from 'drizzle-orm/sqlite-core';
import { instant, sealed } from './columns.ts';
import { review } from './reviews.ts';
import { way } from './ways.ts';

export type Role = 'child' | 'officer' | 'manager' | 'advocate' | 'complaints' | 'duty';

export const person = sqliteTable(
	'person',
	{
		id: text('id').primaryKey(),
		role: text('role').$type<Role>().notNull(),
		name: sealed('name').notNull(),
		/** Keyed hash of the email that an adult signs in with. Children come in by their ways. */
		signInLookup: text('sign_in_lookup').unique(),
		/** Argon2id of a password. No adult without one can sign in. */
		secretHash: text('secret_hash'),
		disabledAt: instant('disabled_at'),
		createdAt: instant('created_at').notNull()
	},
	(table) => [
		index('person_role').on(table.role),
		index('person_disabled')
			.on(table.disabledAt)
			.where(sql`disabled_at is not null`)
	]
);

export const child = sqliteTable(
	'child',
	{
		id: text('id')
			.primaryKey()
			.references(() => person.id),
		/** Empty: the reviewing team reads. */
		officerId: text('officer_id').references(() => person.id),
		/** The meeting that the child gets ready for, where they picked one; it counts while that is still to come. */
		pickedReviewId: text('picked_review_id').references((): AnySQLiteColumn => review.id),
		/** The council's own number for them, and a keyed hash of it. Empty: they were added without one. */
		number: sealed('number'),
		numberLookup: text('number_lookup').unique(),
		birthday: sealed('birthday').notNull(),
		/** The day on which they came into care: the first review is counted from it. Empty: not known here. */
		careFrom: sealed('care_from'),
		/** When they last got another officer, or none, and who it was before. */
		movedAt: instant('moved_at'),
		movedFrom: text('moved_from').references(() => person.id),
		/** The child has said that they know. */
		moveSeenAt: instant('move_seen_at')
	},
	(table) => [
		index('child_officer').on(table.officerId),
		index('child_moved')
			.on(table.movedAt)
			.where(sql`moved_at is not null`)
	]
);

export const staff = sqliteTable('staff', {
	id: text('id')
		.primaryKey()
		.references(() => person.id),
	email: sealed('email').notNull(),
	managerId: text('manager_id').references(() => person.id),
	/** Away from and until these days, both counted in; who was named for them reads in the meantime. */
	awayFrom: text('away_from'),
	awayUntil: text('away_until'),
	awayCoverId: text('away_cover_id').references(() => person.id),
	/** The cover while they are here; also while they are away, where nobody was named for that. */
	coverId: text('cover_id').references(() => person.id)
});

/** A service whose advocates may send things for children. */
export const service = sqliteTable('service', {
	id: text('id').primaryKey(),
	name: sealed('name').notNull(),
	createdAt: instant('created_at').notNull(),
	/** None of its advocates may come in any more. */
	endedAt: instant('ended_at')
});

export const advocate = sqliteTable('advocate', {
	id: text('id')
		.primaryKey()
		.references(() => person.id),
	serviceId: text('service_id')
		.notNull()
		.references(() => service.id),
	email: sealed('email').notNull()
});

/** An advocate may send things for a child: asked for, given, and ended. Nothing is shared backwards. */
export const permission = sqliteTable(
	'permission',
	{
		id: text('id').primaryKey(),
		/** The press that made it. */
		press: text('press').unique(),
		childId: text('child_id')
			.notNull()
			.references(() => child.id),
		advocateId: text('advocate_id')
			.notNull()
			.references(() => person.id),
		/**
		 * How it came: the child is asked, or lets them in unasked (`child`); they said yes to their officer in person; or
		 * they cannot say what they want, and an adult decided it for a reason (`notInstructed`).
		 */
		how: text('how').$type<'child' | 'inPerson' | 'notInstructed'>().notNull(),
		/** Who asked for it or recorded it: an adult, or the child. */
		askedBy: text('asked_by')
			.notNull()
			.references(() => person.id),
		askedAt: instant('asked_at').notNull(),
		/** JSON: PermissionNote. When and how they said yes in person, or the reason. Empty: the child does it here. */
		note: sealed('note'),
		/** From when on the advocate may send. Empty: the child has not said yet. */
		givenAt: instant('given_at'),
		/** The child said that what was recorded is right. */
		confirmedAt: instant('confirmed_at'),
		/** By which way the child came in who let them in. Empty: an adult recorded it. */
		wayId: text('way_id').references((): AnySQLiteColumn => way.id),
		endedAt: instant('ended_at'),
		endedBy: text('ended_by').references(() => person.id),
		/** By which way the child came in who ended it. Empty: an adult did. */
		endedWayId: text('ended_way_id').references((): AnySQLiteColumn => way.id),
		/** The child has been told that an adult ended it. */
		endSeenAt: instant('end_seen_at')
	},
	(table) => [
		index('permission_child').on(table.childId, table.endedAt),
		index('permission_advocate').on(table.advocateId, table.endedAt)
	]
);
