/** What the inbox shows, made of what the domain gives: plain values, never rows of a table. */
import { paths } from '$lib/paths';
import { dayOf, sayShortDay } from '../calendar';
import type { Content, Row } from '../contributions';
import { states } from '../db/schema';
import type { Guessed } from '../guessed';
import type { InboxItem } from '../inbox-items';
import type { Move } from '../moves';
import type { ByLetter } from '../permissions-by-letter';
import type { Actor } from '../policy';
import { noReviewDay } from '../reviews';
import type { ToTell } from '../telling';
import { helperStep, sayPart, marksOf, whyView, dueOf } from './item-facts';

const minute = 60_000;
const ago = new Intl.RelativeTimeFormat('en-GB', { numeric: 'always' });

/** "2 hours ago"; undefined: just now. */
export function sayAgo(at: number, now: number): string | undefined {
	const minutes = Math.floor((now - at) / minute);
	if (minutes < 1) return undefined;
	if (minutes < 60) return ago.format(-minutes, 'minute');
	if (minutes < 24 * 60) return ago.format(-Math.floor(minutes / 60), 'hour');
	return ago.format(-Math.floor(minutes / (24 * 60)), 'day');
}

/** Code points of a child's words in a list. */
const inList = 160;

/** The first thing that was said, for one line in a list. What was skipped, and who helped, says nothing. */
function previewOf({ said }: Content) {
	const first = said.find((each) => each.step !== helperStep && !each.skipped);
	if (!first) return undefined;
	const wordsIn = first.parts.find((part) => part.words)?.words ?? '';
	const letters = [...wordsIn.trim().replace(/\s+/g, ' ')];
	const words = letters.length > inList ? `${letters.slice(0, inList).join('')}…` : letters.join('');
	return { short: first.short, what: first.parts.map(sayPart).filter(Boolean).join(', '), words };
}

function badgesOf(actor: Actor, row: Row) {
	return [
		...(row.officerId ? [] : ['noOfficer' as const]),
		...(row.clearedAt !== null && actor.role === 'manager' ? ['cleared' as const] : []),
		...marksOf(row).map(({ mark }) => mark)
	];
}

/** One row of the inbox. What is just for the reader is not shown in a list: someone may look on. */
export function rowView(
	actor: Actor,
	{ row, standing, content, name, age, isUnread, sender, why }: InboxItem,
	now: number
) {
	return {
		id: row.id,
		name,
		age,
		kind: row.kind,
		isUnread,
		isUrgent: row.state === states.urgent,
		isFirst: row.state === states.readFirst,
		hasTicked: row.urgent,
		preview: row.kind === 'alone' ? undefined : previewOf(content),
		why: whyView(why),
		badges: badgesOf(actor, row),
		sender: sender && { name: sender.name, service: sender.service },
		review: row.reviewDay === noReviewDay || row.reviewDay < dayOf(now) ? undefined : sayShortDay(row.reviewDay),
		sentAt: new Date(row.sentAt).toISOString(),
		ago: sayAgo(row.sentAt, now),
		due: dueOf(actor, row, standing),
		dueDay: sayShortDay(row.replyBy)
	};
}

/** An answer that a child has not seen, in the list of those to tell in person. */
export function toTellView({ name, what, day, hearBy }: ToTell, door: { item: (id: string) => string }) {
	const isItem = 'item' in what;
	return {
		name,
		kind: isItem ? what.kind : ('decisions' as const),
		href: isItem ? door.item(what.item) : `${paths.reviewOf(what.review)}#told-h`,
		day: sayShortDay(day),
		hearBy
	};
}

/** As whom somebody tried to sign in, in the list at the top of the inbox. */
export function guessedView({ personId, name, day, isChild }: Guessed) {
	return { id: personId, name, day: sayShortDay(day), href: isChild ? paths.childOf(personId) : undefined };
}

/** A child who came to this officer, or left them, in the list at the top of the inbox. */
export function moveView({ childId, name, isMine, officer, day }: Move) {
	return { id: childId, name, officer, day: sayShortDay(day), href: isMine ? paths.childOf(childId) : undefined };
}

/** Something that was said with a letter about who may send for a child. */
export function saidByLetterView({ id, childId, name, advocate, isEnded, at }: ByLetter) {
	return { id, name, advocate, isEnded, day: sayShortDay(dayOf(at)), href: paths.permissionsOf(childId) };
}
