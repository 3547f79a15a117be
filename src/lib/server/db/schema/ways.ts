/** How people come in: the ways of children, sessions, links, and tries that were wrong. */
import { index, integer, sqliteTable, text, type AnySQLiteColumn } from 'drizzle-orm/sqlite-core';
import { instant, sealed } from './columns.ts';
import { child, person } from './people.ts';
import { review } from './reviews.ts';

/** What a child keeps in their head: three words, or four pictures in order. */
export type SecretKind = 'words' | 'pictures';

/**
 * How a child comes in: by the code of a letter, or by a sign-in of their own. Adults print the letters, so that a code
 * never opens what an adult must not see (../policy.ts).
 */
export const way = sqliteTable(
	'way',
	{
		id: text('id').primaryKey(),
		childId: text('child_id')
			.notNull()
			.references(() => child.id),
		kind: text('kind').$type<'code' | 'signIn'>().notNull(),
		/** Keyed hash of the letters of the code, or of the name to sign in with; its own id once that name is another's. */
		lookup: text('lookup').notNull().unique(),
		/** Argon2id of the words or pictures of a sign-in. A code is too long to guess, and needs none. */
		secretHash: text('secret_hash'),
		/** Which of the two a sign-in has. */
		secretKind: text('secret_kind').$type<SecretKind>(),
		/** The four words of a code, to print them again; gone when it was used, or has ended. */
		words: sealed('words'),
		/** The review that a code lives by; empty: there was none. */
		reviewId: text('review_id').references((): AnySQLiteColumn => review.id),
		/** The press that made it. */
		press: text('press').unique(),
		createdAt: instant('created_at').notNull(),
		/** When an adult gave the child the letter. */
		givenAt: instant('given_at'),
		firstUsedAt: instant('first_used_at'),
		/** The last day on which somebody came in by it (ISO). */
		lastUsedDay: text('last_used_day'),
		/** When the child who came in by it was told what the quick exit does. */
		leaveInfoSeenAt: instant('leave_info_seen_at'),
		/** When it was ended or another took its place, and who did that. */
		endedAt: instant('ended_at'),
		endedBy: text('ended_by').references((): AnySQLiteColumn => person.id),
		/** The code that the child came in by when they made this sign-in. */
		madeFrom: text('made_from').references((): AnySQLiteColumn => way.id),
		/** An adult knows that the child made it: it opens what was sent by other ways; and what is delicate, too. */
		opensOlderAt: instant('opens_older_at'),
		opensDelicateAt: instant('opens_delicate_at'),
		/** Who confirmed the latter: it opens nothing that is kept from them. */
		delicateBy: text('delicate_by').references((): AnySQLiteColumn => person.id)
	},
	(table) => [index('way_child').on(table.childId, table.createdAt)]
);

export const session = sqliteTable(
	'session',
	{
		/** SHA-256 of the id in the cookie: a stolen database opens no door. */
		idHash: text('id_hash').primaryKey(),
		/** By which a page names it. It says nothing of the id. */
		publicId: text('public_id').notNull().unique(),
		personId: text('person_id')
			.notNull()
			.references(() => person.id),
		/** How a child came in; empty for adults. */
		wayId: text('way_id').references(() => way.id),
		createdAt: instant('created_at').notNull(),
		lastSeenAt: instant('last_seen_at').notNull(),
		expiresAt: instant('expires_at').notNull()
	},
	(table) => [index('session_person').on(table.personId), index('session_way').on(table.wayId)]
);

/** An adult was with the child, who said that they made this sign-in: what that opens, when and how. */
export const wayConfirmed = sqliteTable(
	'way_confirmed',
	{
		id: text('id').primaryKey(),
		press: text('press').notNull().unique(),
		wayId: text('way_id')
			.notNull()
			.references(() => way.id),
		opens: text('opens').$type<'older' | 'delicate'>().notNull(),
		personId: text('person_id')
			.notNull()
			.references(() => person.id),
		day: text('day').notNull(),
		how: sealed('how').notNull(),
		at: instant('at').notNull()
	},
	(table) => [index('way_confirmed_way').on(table.wayId)]
);

/** Somebody cannot get in, and wrote to the office. Gone after 90 days. */
export const knock = sqliteTable(
	'knock',
	{
		id: text('id').primaryKey(),
		press: text('press').notNull().unique(),
		/** JSON: KnockWords, under a key of their own: nobody knows yet whose they are. */
		content: sealed('content').notNull(),
		/** Keyed hash of the name to sign in with that was typed; empty once it was looked up. */
		lookup: text('lookup'),
		at: instant('at').notNull(),
		/** The child who has that name; empty: nobody has, and the managers are told. */
		childId: text('child_id').references(() => child.id),
		/** When those who are told were told. */
		passedAt: instant('passed_at'),
		answeredAt: instant('answered_at'),
		answeredBy: text('answered_by').references(() => person.id)
	},
	(table) => [index('knock_open').on(table.answeredAt, table.at)]
);

/** An invitation of an adult: a link that works once. */
export const link = sqliteTable(
	'link',
	{
		id: text('id').primaryKey(),
		/** SHA-256 of its token, which is a keyed hash of the id: a mail can be made from the row, and not by who steals it. */
		tokenHash: text('token_hash').notNull().unique(),
		personId: text('person_id')
			.notNull()
			.references(() => person.id),
		createdAt: instant('created_at').notNull(),
		expiresAt: instant('expires_at').notNull(),
		/** When it was used, or another took its place. */
		usedAt: instant('used_at'),
		/** The press that used it. */
		usedPress: text('used_press')
	},
	(table) => [index('link_person').on(table.personId, table.createdAt)]
);

/** Wrong tries at signing in, counted until they are forgotten: at one account, from one network, and of the two together. */
export const guessCount = sqliteTable(
	'guess_count',
	{
		/** Keyed hash of what is counted: neither a name nor an address stands here. */
		key: text('key').primaryKey(),
		count: integer('count').notNull(),
		lastAt: instant('last_at').notNull(),
		/** From when on it counts no more, and is swept away. */
		endsAt: instant('ends_at').notNull()
	},
	(table) => [index('guess_count_ends').on(table.endsAt)]
);

/** A network from which somebody has signed in to an account. */
export const usualNetwork = sqliteTable(
	'usual_network',
	{
		/** Keyed hash of both together: two children of one home have nothing in common here. */
		key: text('key').primaryKey(),
		lastDay: text('last_day').notNull()
	},
	(table) => [index('usual_network_day').on(table.lastDay)]
);

/** The last day on which somebody tried to sign in as a person and got it wrong many times. */
export const guessed = sqliteTable('guessed', {
	personId: text('person_id')
		.primaryKey()
		.references(() => person.id),
	day: text('day').notNull()
});
