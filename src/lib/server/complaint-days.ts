/**
 * How long each stage of a complaint may take, in working days (Children Act 1989 Representations Procedure (England)
 * Regulations 2006, SI 2006/1738; "Getting the Best from Complaints", DfES 2006).
 */
import { addWorkingDays, dayOf, nextWorkingTime } from './calendar.ts';
import type { TrackKind } from './db/schema.ts';
import { settings } from './env.ts';

export type Stage = 'stage1' | 'stage2' | 'stage3';

/** The usual limit, and the longest one. The panel (regulation 19) has one limit alone. */
export const limits: Record<Stage, { usual: number; longest: number }> = {
	stage1: { usual: 10, longest: 20 },
	stage2: { usual: 25, longest: 65 },
	stage3: { usual: 30, longest: 30 }
};

/** The day on which something counts as sent: what comes outside working hours comes when the next working day begins. */
export function countedDay(sentAt: number, hours = settings().workingHours): string {
	return dayOf(nextWorkingTime(sentAt, hours));
}

/** The day by which an answer is due, after the steps that were recorded. With the Ombudsman the council has no day. */
export function answerDay(
	sentAt: number,
	steps: readonly { kind: TrackKind; at: number }[],
	hours = settings().workingHours
): string | undefined {
	let stage: Stage | undefined = 'stage1';
	let start = sentAt;
	let isLonger = false;
	for (const { kind, at } of steps) {
		if (kind === 'extended') isLonger = true;
		if (kind === 'ombudsman') stage = undefined;
		if (kind !== 'stage2' && kind !== 'stage3') continue;
		[stage, start, isLonger] = [kind, at, false];
	}
	return stage && addWorkingDays(countedDay(start, hours), limits[stage][isLonger ? 'longest' : 'usual']);
}
