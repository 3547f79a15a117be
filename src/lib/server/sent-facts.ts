/** What is known of a thing that a child sent: who read, answered, passed on or closed it, each by their first name. */
import { and, desc, eq } from 'drizzle-orm';
import { dayOf } from './calendar.ts';
import { clock } from './clock.ts';
import { contribution, event, message, person, wishAnswer } from './db/schema.ts';
import { store } from './db/store.ts';
import type { EventType } from './events.ts';
import { knownOf, listPassedOn } from './deeds.ts';
import { listReaders } from './readings.ts';
import { ownScope } from './own-scope.ts';
import { firstName, getName } from './people.ts';
import type { Actor } from './policy.ts';
import { stateOfSent, type Done, type SentState } from './sent-state.ts';
import type { Row } from './contributions.ts';
import { listTrack, type TrackStep } from './tracks.ts';

/** Where a thing stands that the child sent, as far as their way in shows it. */
export async function getSentState(actor: Actor, row: Row): Promise<SentState> {
	const { read } = store();
	const [readers, steps, passedOn, newer, known, wrote] = await Promise.all([
		listReaders(row),
		row.kind === 'complaint' ? listTrack(row) : [],
		listPassedOn(row),
		read
			.select({ id: contribution.id })
			.from(contribution)
			.where(and(eq(contribution.replaces, row.id), ownScope(actor))),
		knownOf(row, read),
		findWhoWrote(row)
	]);
	const last = passedOn.at(-1);
	const facts = {
		row,
		isReplaced: newer.length > 0,
		read: readers[0] && { ...readers[0], name: firstName(readers[0].name) },
		answered: stepBy(steps, 'answered') ?? wrote,
		done: stepBy(steps, 'ended') ?? (row.doneAt === null ? undefined : await findWhoDid(row, 'contribution.done')),
		passedOn: last && { to: last.to, day: last.day },
		isOutside: steps.at(-1)?.kind === 'ombudsman',
		known
	};
	return stateOfSent(facts, dayOf(clock.now()));
}

function stepBy(steps: readonly TrackStep[], kind: TrackStep['kind']): Done | undefined {
	const step = steps.findLast((each) => each.kind === kind);
	return step && { name: firstName(step.by), at: step.at };
}

/** Who wrote to the child last, in the thread, to a wish or to a complaint. */
export async function findWhoAnswered(row: Row): Promise<Done | undefined> {
	const steps = row.kind === 'complaint' ? await listTrack(row) : [];
	const last = steps.findLast(({ kind, words }) => kind !== 'passedOn' && words !== '');
	const step = last && { name: firstName(last.by), at: last.at };
	const wrote = await findWhoWrote(row);
	return step && (!wrote || step.at > wrote.at) ? step : wrote;
}

async function findWhoWrote(row: Row): Promise<Done | undefined> {
	const { read } = store();
	const [written] = await read
		.select({ id: message.authorId, at: message.sentAt })
		.from(message)
		.where(and(eq(message.contributionId, row.id), eq(message.fromChild, false)))
		.orderBy(desc(message.sentAt))
		.limit(1);
	const [wished] = await read
		.select({ id: wishAnswer.personId, at: wishAnswer.at })
		.from(wishAnswer)
		.where(eq(wishAnswer.contributionId, row.id))
		.orderBy(desc(wishAnswer.at))
		.limit(1);
	return nameOf(!written || (wished && wished.at > written.at) ? wished : written);
}

async function findWhoDid(row: Row, type: EventType): Promise<Done | undefined> {
	const [last] = await store()
		.read.select({ id: person.id, at: event.at })
		.from(event)
		.innerJoin(person, eq(person.id, event.actorId))
		.where(and(eq(event.subjectId, row.id), eq(event.type, type)))
		.orderBy(desc(event.seq))
		.limit(1);
	return nameOf(last);
}

async function nameOf(found: { id: string; at: number } | undefined): Promise<Done | undefined> {
	return found && { name: firstName(await getName(found.id)), at: found.at };
}
