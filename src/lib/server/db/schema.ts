/**
 * The tables. Words, names, birthdays and emails are `sealed` (see ./sealing.ts); what must be looked up has a keyed
 * hash beside it. Instants are UTC milliseconds, days are ISO dates in London, ids are made by us.
 */
import { sql } from 'drizzle-orm';
import {
	customType,
	index,
	integer,
	primaryKey,
	sqliteTable,
	text,
	uniqueIndex,
	type AnySQLiteColumn
} from 'drizzle-orm/sqlite-core';
import type { JourneyId } from '../../journeys/index.ts';
import type { Audience } from '../routing.ts';
import type { Sealed } from './sealing.ts';

const sealed = customType<{ data: Sealed; driverData: Buffer }>({
	dataType: () => 'blob',
	toDriver: (value) => value,
	fromDriver: (value) => value as Sealed
});
const instant = (name: string) => integer(name);

export const meta = sqliteTable('meta', {
	key: text('key').primaryKey(),
	value: text('value').notNull()
});

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
		birthday: sealed('birthday').notNull(),
		/** The day on which they came into care: the first review is counted from it. Empty: not known here. */
		careFrom: sealed('care_from')
	},
	(table) => [index('child_officer').on(table.officerId)]
);

export const staff = sqliteTable('staff', {
	id: text('id')
		.primaryKey()
		.references(() => person.id),
	email: sealed('email').notNull(),
	managerId: text('manager_id').references(() => person.id),
	/** Away from and until these days, both counted in; the cover reads in the meantime. */
	awayFrom: text('away_from'),
	awayUntil: text('away_until'),
	coverId: text('cover_id').references(() => person.id)
});

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
		/** Keyed hash of the letters of the code, or of the name to sign in with. */
		lookup: text('lookup').notNull().unique(),
		/** Argon2id of the words of a sign-in. A code is too long to guess, and needs none. */
		secretHash: text('secret_hash'),
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
		/** When the child who came in by it was told what the quick exit does. */
		leaveInfoSeenAt: instant('leave_info_seen_at'),
		/** When another took its place. */
		endedAt: instant('ended_at'),
		/** The code that the child came in by when they made this sign-in. */
		madeFrom: text('made_from').references((): AnySQLiteColumn => way.id),
		/** An adult knows that the child made it: it opens what was sent by other ways; and what is delicate, too. */
		opensOlderAt: instant('opens_older_at'),
		opensDelicateAt: instant('opens_delicate_at')
	},
	(table) => [index('way_child').on(table.childId, table.createdAt)]
);

export const session = sqliteTable(
	'session',
	{
		/** SHA-256 of the id in the cookie: a stolen database opens no door. */
		idHash: text('id_hash').primaryKey(),
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

/** A link that works once. */
export const link = sqliteTable('link', {
	tokenHash: text('token_hash').primaryKey(),
	personId: text('person_id')
		.notNull()
		.references(() => person.id),
	expiresAt: instant('expires_at').notNull(),
	usedAt: instant('used_at')
});

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

export const contribution = sqliteTable(
	'contribution',
	{
		id: text('id').primaryKey(),
		/** One draft is sent once, for ever. */
		draftId: text('draft_id').unique(),
		/** One press of "just for NAME" is taken once, however often it arrives. */
		press: text('press').unique(),
		childId: text('child_id')
			.notNull()
			.references(() => child.id),
		/** Who reads it now; empty: the reviewing team. Moves with the child. */
		officerId: text('officer_id').references(() => person.id),
		kind: text('kind').$type<ContributionKind>().notNull(),
		/** Whose inbox it is in; an officer's who is not there yet is the reviewing team's. */
		audience: text('audience').$type<Audience>().notNull(),
		/** From when on the complaints people have it, too. */
		toComplaintsAt: instant('to_complaints_at'),
		reference: text('reference').notNull().unique(),
		reviewId: text('review_id').references(() => review.id),
		/** JSON: the questions as they were asked and the answers as they were given. */
		content: sealed('content').notNull(),
		sentAt: instant('sent_at').notNull(),
		/** The child's next review when it was last looked at; '9999-12-31' when there is none. */
		reviewDay: text('review_day').notNull(),
		readBy: text('read_by').notNull(),
		replyBy: text('reply_by').notNull(),
		state: integer('state').$type<State>().notNull(),
		urgent: integer('urgent', { mode: 'boolean' }).notNull(),
		readAt: instant('read_at'),
		answeredAt: instant('answered_at'),
		actedAt: instant('acted_at'),
		notRepliedAt: instant('not_replied_at'),
		dontUseAt: instant('dont_use_at'),
		notMineAt: instant('not_mine_at'),
		madeMeAt: instant('made_me_at'),
		doneAt: instant('done_at'),
		/** How it came in: written by the child here, or by an adult from paper or from a talk. */
		cameIn: text('came_in').$type<'child' | 'paper' | 'talk'>().notNull().default('child'),
		/** The adult who wrote it down, when the child did not. */
		writtenBy: text('written_by').references(() => person.id),
		/** By which way the child came in who sent it, and in which session (its hash). */
		wayId: text('way_id').references(() => way.id),
		sessionHash: text('session_hash'),
		/** About somebody, or not for everybody's eyes: it is not shown to whoever only holds a letter (../own-scope.ts). */
		isDelicate: integer('is_delicate', { mode: 'boolean' }).notNull().default(true),
		/** The child says whether what an adult wrote down is right. */
		confirmedAt: instant('confirmed_at'),
		isRight: integer('is_right', { mode: 'boolean' }),
		/** The earlier version that this one takes the place of. */
		replaces: text('replaces'),
		/** How the child wants to hear that there is an answer; empty: they did not say. */
		hearBy: text('hear_by').$type<HearBy>(),
		/** Since when an answer lies here that the child has not seen; empty: there is none. */
		unseenSince: instant('unseen_since'),
		/** The day on which an adult told the child of it in person. */
		toldDay: text('told_day'),
		/**
		 * Moved up in the inbox until somebody has recorded what they did: by a machine that found worrying words, or by
		 * an adult. Apart from `state`, so that no page of the child can differ by it.
		 */
		lifted: text('lifted').$type<Lift>(),
		/** JSON: the pieces of the child's text that a machine took for worrying. Empty: it found none. */
		firstWords: sealed('first_words'),
		/** An adult has cleared the machine's mark and said why. */
		clearedAt: instant('cleared_at')
	},
	(table) => {
		// Everything that ranks, counts and sifts a list, so that none of that reads a row with its words.
		const sifted = [
			...([table.kind, table.state, table.lifted, table.reviewDay, table.sentAt, table.id] as const),
			...([table.childId, table.replyBy, table.readAt] as const)
		] as const;
		return [
			// The lists of ../scope.ts: an officer's, what goes past officers, what the complaints people have.
			index('contribution_desk').on(table.officerId, table.audience, ...sifted, table.toComplaintsAt),
			index('contribution_past')
				.on(table.audience, table.officerId, ...sifted, table.toComplaintsAt)
				.where(sql`audience <> 'officer'`),
			index('contribution_complaints')
				.on(table.toComplaintsAt, table.audience, table.officerId, ...sifted)
				.where(sql`to_complaints_at is not null`),
			index('contribution_urgent')
				.on(table.state)
				.where(sql`state = 0`),
			index('contribution_lifted')
				.on(table.lifted)
				.where(sql`lifted is not null`),
			index('contribution_not_replied')
				.on(table.notRepliedAt)
				.where(sql`not_replied_at is not null`),
			index('contribution_cleared')
				.on(table.clearedAt)
				.where(sql`cleared_at is not null`),
			index('contribution_replaces')
				.on(table.replaces)
				.where(sql`replaces is not null`),
			index('contribution_child').on(table.childId, table.sentAt),
			index('contribution_unseen')
				.on(table.unseenSince)
				.where(sql`unseen_since is not null`)
		];
	}
);

export type Lift = 'urgent' | 'readFirst';

/** I will look here, the reader tells me, or a letter. */
export type HearBy = 'look' | 'tell' | 'letter';

/** A journey, or `alone`: what was written on the page "just for NAME". */
export type ContributionKind = JourneyId | 'alone';

export const states = { urgent: 0, readFirst: 1, open: 2, closed: 3 } as const;
export type State = (typeof states)[keyof typeof states];

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

/** Who has an item because it climbed to them, for good. The duty people have it as long as its step stands. */
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

export const notification = sqliteTable(
	'notification',
	{
		id: text('id').primaryKey(),
		eventSeq: integer('event_seq').notNull(),
		/** Empty: the address of the duty people, which they share. */
		personId: text('person_id').references(() => person.id),
		kind: text('kind').$type<'waiting' | 'urgent'>().notNull(),
		nextTryAt: instant('next_try_at').notNull(),
		tries: integer('tries').notNull(),
		deliveredAt: instant('delivered_at')
	},
	(table) => [
		uniqueIndex('notification_once').on(table.eventSeq, table.personId),
		index('notification_due').on(table.deliveredAt, table.nextTryAt)
	]
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
