/** Where a complaint is, in the order in which a child reads it. Pure: from the complaint, what was recorded, and now. */
import { addWorkingDays, dayOf } from './calendar.ts';
import { countedDay, limits, type Stage } from './complaint-days.ts';
import type { TrackKind } from './db/schema.ts';

export interface TrackLine {
	what: 'sent' | 'passedOn' | 'acknowledged' | 'stage1' | 'stage2' | 'stage3' | 'ombudsman' | 'ended';
	/** Done; under way; under way and its day is over; can come later, if the child wants it. */
	state: 'done' | 'now' | 'late' | 'later';
	/** The day on which it was done, or by which it is due (ISO). */
	day?: string;
	/** The last day to which it can be put off (ISO). */
	longest?: string;
	/** It was put off to `day`. */
	isLonger?: boolean;
	/** All that was written with it, the oldest first: why it goes on, why it takes longer, the answer. */
	words?: string[];
}

export interface TrackStep {
	kind: TrackKind;
	words: string;
	at: number;
}

/** Working days in which somebody says that the complaint has come in (councils: 2 to 3). */
const acknowledgeDays = 3;
/** Working days after an answer in which councils want to hear that it is not right. Later is never "too late". */
const askDays = 20;

const isNextStage = (kind: TrackKind): kind is 'stage2' | 'stage3' => kind === 'stage2' || kind === 'stage3';

/**
 * The tracker of a complaint. Working days and limits are those of SI 2006/1738 and of "Getting the Best from
 * Complaints" (DfES 2006): stage 1 takes 10, at most 20; stage 2 takes 25, at most 65; the panel meets within 30
 * (regulation 19). Outside working hours the count begins when the next working day begins.
 */
export function trackOf(
	complaint: { sentAt: number; toComplaintsAt: number | null },
	steps: readonly TrackStep[],
	now: number
): TrackLine[] {
	const today = dayOf(now);
	const due = (day: string): Pick<TrackLine, 'state' | 'day'> => ({ state: today > day ? 'late' : 'now', day });
	const lines: TrackLine[] = [{ what: 'sent', state: 'done', day: dayOf(complaint.sentAt) }];

	const passedAt = complaint.toComplaintsAt ?? complaint.sentAt;
	const passedTo = steps.find(({ kind, words }) => kind === 'passedOn' && words)?.words;
	const to = passedTo ? { words: [passedTo] } : {};
	lines.push({ what: 'passedOn', state: passedAt <= now ? 'done' : 'now', day: dayOf(passedAt), ...to });

	const first = steps.find(({ kind }) => kind !== 'passedOn');
	const stages = stagesIn(complaint.sentAt, steps);
	const acknowledged = stages[0]?.steps.find(({ kind }) => kind === 'acknowledged');
	if (acknowledged) lines.push({ what: 'acknowledged', state: 'done', ...said(acknowledged) });
	else if (!first)
		lines.push({ what: 'acknowledged', ...due(addWorkingDays(countedDay(complaint.sentAt), acknowledgeDays)) });

	const ombudsman = steps.find(({ kind }) => kind === 'ombudsman');
	const ended = steps.findLast(({ kind }) => kind === 'ended');
	const isOver = ended !== undefined && ended === steps.at(-1);
	// What has a line of its own is not said twice.
	const apart = [acknowledged, ombudsman, isOver ? ended : undefined];
	for (const { stage, startedAt, steps: taken } of stages) {
		const rest = taken.filter((step) => step.kind !== 'passedOn' && !apart.includes(step));
		lines.push({ ...lineOf(stage, startedAt, taken, due), ...wordsOf(rest) });
	}

	const last = stages.at(-1)!.stage;
	if (last === 'stage1' && !ombudsman) lines.push({ what: 'stage2', state: 'later' });
	if (last !== 'stage3' && !ombudsman) lines.push({ what: 'stage3', state: 'later' });
	lines.push(
		ombudsman ? { what: 'ombudsman', state: 'done', ...said(ombudsman) } : { what: 'ombudsman', state: 'later' }
	);
	return isOver ? [...lines, { what: 'ended', state: 'done', ...said(ended) }] : lines;
}

/** The day by which it is best to say that an answer is not right (ISO); undefined while there is none. */
export function askBy(lines: readonly TrackLine[]): string | undefined {
	const answered = lines.findLast(({ what, state }) => what.startsWith('stage') && state === 'done');
	return answered?.day && addWorkingDays(answered.day, askDays);
}

function wordsOf(steps: readonly TrackStep[]): Pick<TrackLine, 'words'> {
	const words = steps.map((step) => step.words).filter(Boolean);
	return words.length ? { words } : {};
}

function said(step: TrackStep): Pick<TrackLine, 'day' | 'words'> {
	return { day: dayOf(step.at), ...wordsOf([step]) };
}

interface Taken {
	stage: Stage;
	startedAt: number;
	/** What was recorded in it; for the second and third the step that began it comes first. */
	steps: TrackStep[];
}

function stagesIn(sentAt: number, steps: readonly TrackStep[]): Taken[] {
	const stages: Taken[] = [{ stage: 'stage1', startedAt: sentAt, steps: [] }];
	for (const step of steps) {
		if (isNextStage(step.kind)) stages.push({ stage: step.kind, startedAt: step.at, steps: [step] });
		else stages.at(-1)!.steps.push(step);
	}
	return stages;
}

function lineOf(
	stage: Stage,
	startedAt: number,
	steps: readonly TrackStep[],
	due: (day: string) => Pick<TrackLine, 'state' | 'day'>
): TrackLine {
	const over = steps.find(({ kind }) => kind === 'answered' || kind === 'ended' || kind === 'ombudsman');
	if (over) return { what: stage, state: 'done', day: dayOf(over.at) };
	const extended = steps.find(({ kind }) => kind === 'extended');
	const from = countedDay(startedAt);
	const longest = addWorkingDays(from, limits[stage].longest);
	if (extended) return { what: stage, ...due(longest), isLonger: true };
	const usual = addWorkingDays(from, limits[stage].usual);
	return { what: stage, ...due(usual), ...(longest === usual ? {} : { longest }) };
}
