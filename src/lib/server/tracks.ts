/** The way of a complaint, step by step, and of a request that is passed on: the child sees each step. */
import { asc, eq } from 'drizzle-orm';
import { clock } from './clock.ts';
import { stateAfter } from './closing.ts';
import { answerDay } from './complaint-days.ts';
import type { Row } from './contributions.ts';
import { contribution, trackStep, type TrackKind } from './db/schema.ts';
import { seal, unseal } from './db/sealing.ts';
import { store, type Reader, type Tx } from './db/store.ts';
import { record } from './events.ts';
import { newId } from './ids.ts';
import { getItem } from './items.ts';
import { insertDeed } from './deeds.ts';
import { complaintsPeopleFor, deliverDue, hasten } from './notifications.ts';
import { getName } from './people.ts';
import { NotThere, type Actor } from './policy.ts';
import { pressOf } from './press.ts';
import { noteAnswer } from './unseen.ts';

/** What the complaints people record; `passedOn` comes from whoever passed it on. */
export const recorded = ['acknowledged', 'extended', 'answered', 'stage2', 'stage3', 'ombudsman', 'ended'] as const;
export type Recorded = (typeof recorded)[number];

/**
 * The steps that can come next, after those that were recorded. Each stage follows the answer, or the end, of the one
 * before (SI 2006/1738). It is never too late for the next stage, and the Ombudsman can be asked after any of them.
 */
export function nextSteps(done: readonly TrackKind[]): Recorded[] {
	const kinds = done.filter((kind) => kind !== 'passedOn');
	const start = kinds.findLastIndex((kind) => kind === 'stage2' || kind === 'stage3' || kind === 'ombudsman');
	const stage = kinds[start];
	const now = kinds.slice(start + 1);
	const isEnded = now.includes('ended');
	if (stage === 'ombudsman') return isEnded ? [] : ['ended'];
	const next: Recorded[] = stage === undefined ? ['stage2'] : stage === 'stage2' ? ['stage3'] : [];
	if (isEnded || now.includes('answered')) return [...next, 'ombudsman', ...(isEnded ? [] : ['ended' as const])];
	const first: Recorded[] = now.includes('acknowledged') ? [] : ['acknowledged'];
	// The panel has one limit, and no longer one.
	const longer: Recorded[] = now.includes('extended') || stage === 'stage3' ? [] : ['extended'];
	return [...first, ...longer, 'answered', 'ended'];
}

export interface TrackStep {
	kind: TrackKind;
	by: string;
	words: string;
	at: number;
}

/** What was recorded of a complaint, the oldest first. */
export async function listTrack(row: Pick<Row, 'id' | 'childId'>, read: Reader = store().read): Promise<TrackStep[]> {
	const key = store().keys.of(row.childId);
	const rows = await read
		.select()
		.from(trackStep)
		.where(eq(trackStep.contributionId, row.id))
		.orderBy(asc(trackStep.at), asc(trackStep.id));
	return Promise.all(
		rows.map(async ({ id, kind, personId, words, at }) => ({
			kind,
			by: await getName(personId, read),
			words: unseal(key, { column: 'track_step.words', row: id }, words),
			at
		}))
	);
}

async function insertTrackStep(tx: Tx, actor: Actor, row: Row, press: string, kind: TrackKind, words: string) {
	const id = newId();
	await tx.insert(trackStep).values({
		id,
		press,
		contributionId: row.id,
		kind,
		words: seal(store().keys.of(row.childId), { column: 'track_step.words', row: id }, words),
		personId: actor.id,
		at: clock.now()
	});
}

/**
 * The complaints people record how far a complaint is. An answer and an end close it; a next stage opens it again. The
 * same form is taken once. Throws NotThere for a step that cannot come now.
 */
export async function recordTrack(
	actor: Actor,
	id: string,
	formId: string,
	kind: Recorded,
	words: string
): Promise<void> {
	await store().transaction(async (tx) => {
		const row = await getItem(actor, id, 'item.track', tx);
		const press = pressOf(actor, formId, `${kind}\0${words}`);
		const [already] = await tx.select({ id: trackStep.id }).from(trackStep).where(eq(trackStep.press, press));
		if (already) return;
		const before = await tx
			.select({ kind: trackStep.kind, at: trackStep.at })
			.from(trackStep)
			.where(eq(trackStep.contributionId, id))
			.orderBy(asc(trackStep.at), asc(trackStep.id));
		if (!nextSteps(before.map((each) => each.kind)).includes(kind)) throw new NotThere();
		await insertTrackStep(tx, actor, row, press, kind, words);
		const now = clock.now();
		const replyBy = answerDay(row.sentAt, [...before, { kind, at: now }]) ?? row.replyBy;
		const change: Partial<Row> = { replyBy };
		if (kind === 'answered' || kind === 'ended') {
			Object.assign(change, { doneAt: now, state: stateAfter(row, 'done') });
			if (kind === 'answered') change.answeredAt = now;
		} else if (kind === 'stage2' || kind === 'stage3' || kind === 'ombudsman') {
			Object.assign(change, { answeredAt: null, notRepliedAt: null, doneAt: null, state: stateAfter(row, 'reopened') });
		}
		await tx.update(contribution).set(change).where(eq(contribution.id, id));
		await noteAnswer(tx, row, await record(tx, actor, 'contribution.tracked', id));
	});
	void deliverDue();
}

/**
 * An advocate request or a complaint is passed on to somebody, on a day: the child sees both. A complaint is with the
 * complaints people from now on. The same form is taken once.
 */
export async function passOn(actor: Actor, id: string, formId: string, to: string, day: string): Promise<void> {
	const now = clock.now();
	await store().transaction(async (tx) => {
		const row = await getItem(actor, id, 'item.passOn', tx);
		if (!(await insertDeed(tx, actor, row, formId, { kind: 'passedOn', day, words: to }))) return;
		await noteAnswer(tx, row, await record(tx, actor, 'contribution.passedOn', id));
		if (row.kind === 'advocate') {
			const done = { doneAt: now, state: stateAfter(row, 'done') };
			await tx.update(contribution).set(done).where(eq(contribution.id, id));
			return;
		}
		await insertTrackStep(tx, actor, row, pressOf(actor, formId, `${day}\0${to}`), 'passedOn', to);
		await tx.update(contribution).set({ toComplaintsAt: now }).where(eq(contribution.id, id));
		await hasten(tx, id, await complaintsPeopleFor(tx, row));
	});
	void deliverDue();
}
