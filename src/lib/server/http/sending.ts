/** The advocate's pages: children who agreed, and what is sent for one of them. */
import { error } from '@sveltejs/kit';
import { z } from 'zod';
import { fieldsOf, oneOf, readPage, words, type Problem } from '$lib/journeys/answers';
import { asSentByAdvocates, isForAdvocates, journeys, type JourneyId } from '$lib/journeys';
import { paths, placesFor } from '$lib/paths';
import { dayOf, sayDay, sayTime } from '../calendar';
import { clock } from '../clock';
import type { Row } from '../contributions';
import type { Sending } from '../new-contribution';
import type { Obtained } from '../db/schema';
import { getContext } from '../drafts';
import { firstName, getName } from '../people';
import type { Actor } from '../policy';
import { findNextReview } from '../reviews';
import { getSendingFor, keptUntil, obtainedBy, type SendingFor } from '../sending-for';
import { findWhatCame, listSendings, listUnsent, sendingStep } from '../sendings';
import { answer } from './answer';
import { actorOf, goingThrough, startIn, type Going } from './journey';

interface ForChild {
	actor: Actor;
	childId: string;
	name: string;
	sendingFor: SendingFor;
}

/** The child whose page it is, for an advocate who may send for them, or could until lately; a 404 page for anybody else. */
export async function openFor(locals: App.Locals, childId: string): Promise<ForChild> {
	const actor = actorOf(locals);
	const sendingFor = await answer(getSendingFor(actor, childId));
	return { actor, childId, name: await getName(childId), sendingFor };
}

/** Said in place of a page once the permission has ended: that nothing goes any more, and what they wrote, to copy. */
export async function viewEnded({ actor, childId, name, sendingFor: { endedAt } }: ForChild) {
	if (endedAt === null) return undefined;
	return { name, until: sayDay(keptUntil(endedAt)), unsent: await answer(listUnsent(actor, childId)) };
}

/** Where an advocate is in a journey for a child; a 404 page for one that is not theirs to send. */
export async function goingFor({ actor, childId }: ForChild, journeyId: string): Promise<Going> {
	const journey = journeys[journeyId];
	if (!journey || !isForAdvocates(journeyId)) error(404);
	return goingThrough({ ...actor, sendsFor: childId }, placesFor(childId), asSentByAdvocates(journey));
}

/** The page of one child: when the review is, what can be sent, and what was. */
export async function viewChild({ actor, childId, sendingFor: { how } }: ForChild) {
	const writer = { ...actor, sendsFor: childId };
	const [context, review] = await answer(Promise.all([getContext(writer), findNextReview(childId)]));
	const open = Object.values(journeys).filter((journey) => journey && isForAdvocates(journey.id));
	const starts = await Promise.all(
		open.map(async (journey) => ({
			journey: journey!.id as Exclude<JourneyId, 'rate'>,
			...(await startIn(writer, placesFor(childId), asSentByAdvocates(journey!), context))
		}))
	);
	return {
		reader: context.reader,
		review: review?.day ? sayDay(review.day) : undefined,
		isNotInstructed: how === 'notInstructed',
		starts: starts.map(({ journey, href, started }) => ({ journey, href, started })),
		sent: await viewSendings(actor, childId)
	};
}

/** What this advocate has begun for a child and not sent. */
export async function listBegun(actor: Actor, childId: string) {
	const begun = await answer(listUnsent(actor, childId));
	return begun.map(({ journey }) => ({ journey, href: placesFor(childId).check(journey) }));
}

/** What this advocate sent for a child, each with what came of it. */
export async function viewSendings(actor: Actor, childId: string) {
	const rows = await answer(listSendings(actor, childId));
	return Promise.all(
		rows.map(async (row) => ({
			href: paths.sentFor(childId, row.id),
			kind: row.kind as Exclude<JourneyId, 'rate'>,
			day: sayDay(dayOf(row.sentAt)),
			state: await viewCame(row)
		}))
	);
}

/** What came of a sending, with days in words. */
export async function viewCame(row: Row) {
	const { read, answered, passedOn, dueBy } = await findWhatCame(row);
	const today = dayOf(clock.now());
	const done = (who: { name: string; at: number }) => ({ reader: firstName(who.name), day: sayDay(dayOf(who.at)) });
	return {
		read: read && done(read),
		readBy: today <= row.readBy ? sayDay(row.readBy) : undefined,
		answered: answered && done(answered),
		passedOn: passedOn && { to: passedOn.to, day: sayDay(passedOn.day) },
		due: dueBy === undefined ? undefined : { day: sayDay(dueBy), isLate: today > dueBy }
	};
}

/** A moment in words. */
export const when = (at: number) => ({ day: sayDay(dayOf(at)), time: sayTime(at) });

/** What stands on the check page beside the child's words, as a form gives it. */
export interface Typed {
	obtained: string;
	seen: string;
	comment: string;
}

const asked = { seen: oneOf(['yes', 'no']), comment: words() };

/** Reads what an advocate says of what they send: it, or what is wrong with it, with what was typed. */
export function readSending(
	form: FormData,
	how: SendingFor['how']
): { typed: Typed } & ({ sending: Sending } | { problems: Problem[] }) {
	const fields = fieldsOf(form);
	const one = (name: string) => fields[name]?.[0] ?? '';
	const typed = { obtained: one('obtained'), seen: one('seen'), comment: one('comment') };
	const own = Object.fromEntries(['obtained', 'seen', 'comment'].map((name) => [name, fields[name] ?? []]));
	const read = readPage(z.strictObject({ obtained: oneOf(obtainedBy(how)), ...asked }), own);
	if ('problems' in read) return { typed, problems: read.problems };
	const { obtained, seen, comment } = read.answer;
	const problems: Problem[] = [
		...(obtained ? [] : [{ field: 'obtained', reason: 'obtainedNeeded' }]),
		...(seen ? [] : [{ field: 'seen', reason: 'seenNeeded' }])
	];
	if (problems.length) return { typed, problems };
	return { typed, sending: { obtained: obtained as Obtained, seenByChild: seen === 'yes', comment } };
}

/** What was kept of the check page with the draft. */
export function typedBefore({ draft }: Going): Typed {
	return { obtained: '', seen: '', comment: '', ...draft.answers[sendingStep] };
}
