import { dayOf, sayDay } from '../calendar.ts';
import { clock } from '../clock.ts';
import type { Row } from '../contributions.ts';
import { askBy, trackOf } from '../tracker.ts';
import { listTrack } from '../tracks.ts';

/** How far a complaint is, as a child reads it. */
export async function viewTrack(row: Row) {
	const now = clock.now();
	const lines = trackOf(row, await listTrack(row), now);
	const ask = askBy(lines);
	return {
		lines: lines.map(({ day, longest, ...line }) => ({
			...line,
			...(day ? { day: sayDay(day), isToday: day === dayOf(now) } : {}),
			...(longest ? { longest: sayDay(longest) } : {})
		})),
		...(ask ? { askBy: sayDay(ask) } : {})
	};
}
