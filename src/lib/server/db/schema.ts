/**
 * The tables. Words, names, birthdays and emails are `sealed` (see ./sealing.ts); what must be looked up has a keyed
 * hash beside it. Instants are UTC milliseconds, days are ISO dates in London, ids are made by us.
 */
export * from './schema/people.ts';
export * from './schema/ways.ts';
export * from './schema/factors.ts';
export * from './schema/council.ts';
export * from './schema/reviews.ts';
export * from './schema/drafts.ts';
export * from './schema/sent.ts';
export * from './schema/after.ts';
export * from './schema/looks.ts';
export * from './schema/events.ts';
export * from './schema/uploads.ts';
