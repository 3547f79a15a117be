/** Away, and who reads meanwhile: a page of one's own, and a part of the manager's page of somebody. */
import type { RequestEvent } from '@sveltejs/kit';
import { z } from 'zod';
import { line } from '$lib/journeys/answers';
import { paths } from '$lib/paths';
import { getAbsence, type Absence } from '../absence';
import { addDays, dayOf, isDay } from '../calendar';
import { clock } from '../clock';
import { clearAway, NotInYet, setAway, setCover } from '../cover';
import { newId } from '../ids';
import { firstName } from '../people';
import type { Actor } from '../policy';
import { answer } from './answer';
import { act, day, officerOf, problemWith } from './officer-forms';
import { comingDayProblem } from '../day-problems';
import { longDay } from './review-views';

const dones = ['away', 'back', 'covered'] as const;

/** When somebody is away, who reads when, and whom they could name. */
export function viewAbsence({ name, role, away, cover, awayCover, stretches, reviews, others }: Absence) {
	return {
		name,
		first: firstName(name),
		role,
		away: away && {
			...{ from: away.from, until: away.until, isNow: away.isNow },
			...{ fromDay: longDay(away.from), untilDay: longDay(away.until) }
		},
		cover,
		awayCover,
		stretches: stretches.map(({ from, until, reader, isCover, isAway }) => ({
			from: longDay(from),
			until: from === until ? undefined : longDay(until),
			reader: reader?.name,
			isCover,
			isAway
		})),
		reviews: reviews.map((each) => ({ name: each.name, day: longDay(each.day), href: paths.reviewOf(each.id) })),
		others: others.map(({ id, name, awayUntil, isYetToCome }) => ({
			id,
			name,
			isYetToCome,
			awayUntil: awayUntil === undefined ? undefined : longDay(awayUntil)
		}))
	};
}

/** One's own page. */
export async function loadAway(event: Pick<RequestEvent, 'locals' | 'url'>) {
	const actor = officerOf(event);
	return {
		here: paths.away(),
		formId: newId(),
		absence: viewAbsence(await answer(getAbsence(actor, actor.id))),
		done: dones.find((done) => done === event.url.searchParams.get('done'))
	};
}

const whose = (actor: Actor, id: string) => id || actor.id;
const to = (id: string) => (id ? paths.managePerson(id) : paths.away());

function daysProblems({ from, until }: { from: string; until: string }) {
	const most = addDays(dayOf(clock.now()), 731);
	const wrong = from === '' ? 'dayNeeded' : !isDay(from) ? 'dayWrong' : from > most ? 'dayFar' : undefined;
	const isBefore = !wrong && until < from;
	return [
		problemWith('from', wrong),
		problemWith('until', comingDayProblem(until, true) ?? (isBefore ? 'untilBefore' : undefined))
	];
}

/** Names a cover; that somebody has not come in yet can be put right. */
async function unlessNotIn(field: string, work: Promise<void>) {
	try {
		await work;
		return undefined;
	} catch (thrown) {
		if (thrown instanceof NotInYet) return problemWith(field, 'coverNotIn');
		throw thrown;
	}
}

/** What can be done about it. */
export const awayActions = {
	away: act({
		done: 'away',
		schema: z.strictObject({ from: day, until: day, coverId: line() }),
		fields: ['from', 'until', 'coverId'],
		check: (given) => [...daysProblems(given), problemWith('coverId', given.coverId ? undefined : 'coverNeeded')],
		save: (actor, id, { from, until, coverId }) =>
			unlessNotIn('coverId', setAway(actor, whose(actor, id), from, until, coverId)),
		to
	}),
	back: act({
		done: 'back',
		schema: z.strictObject({}),
		fields: ['from'],
		save: (actor, id) => clearAway(actor, whose(actor, id)),
		to
	}),
	cover: act({
		done: 'covered',
		schema: z.strictObject({ standing: line() }),
		fields: ['standing'],
		check: ({ standing }) => problemWith('standing', standing ? undefined : 'coverNeeded'),
		save: (actor, id, { standing }) =>
			unlessNotIn('standing', setCover(actor, whose(actor, id), standing === 'nobody' ? null : standing)),
		to
	})
};
