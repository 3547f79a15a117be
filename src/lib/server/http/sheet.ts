/** The sheet of one review, as its page shows it and as the officer ticks it. */
import { isolate } from '$lib/isolate';
import { anyOf, line, oneOf } from '$lib/journeys/answers';
import { paths } from '$lib/paths';
import { z } from 'zod';
import { dayOf, sayDay } from '../calendar';
import { getChild } from '../children';
import { getReview } from '../reviews';
import { openSheet, tickSheet } from '../sheet';
import { answer } from './answer';
import { inboxOf } from './desk';
import { act, officerOf } from './officer-forms';
import { longDay } from './review-views';
import type { Event } from './review';

/** The sheet of one review. */
export async function loadSheet(event: Event) {
	const actor = officerOf(event);
	const found = await answer(getReview(actor, event.params.review));
	const child = await answer(getChild(found.childId));
	const { lines, ticks, unopened } = await answer(openSheet(actor, found.id));
	const questions = new Map<
		string,
		{ key: string; question: string; writtenBy: string | undefined; parts: (typeof lines)[number]['part'][] }
	>();
	for (const { contributionId, step, question, writtenBy, part } of lines) {
		const key = `${contributionId} ${step}`;
		const page = questions.get(key) ?? { key, question, writtenBy, parts: [] };
		page.parts.push(part);
		questions.set(key, page);
	}
	return {
		here: paths.sheet(found.id),
		backHref: paths.reviewOf(found.id),
		name: child.name,
		kind: found.kind,
		when: [found.day && sayDay(found.day), found.time && isolate(found.time)].filter(Boolean).join(', '),
		pages: [...questions.values()],
		ticks: ticks.map(({ contributionId, what, writtenBy, isOn, sentAt }) => ({
			contributionId,
			what,
			writtenBy,
			isOn,
			day: longDay(dayOf(sentAt))
		})),
		unopened: unopened.map(({ contributionId, kind, sentAt }) => ({
			href: inboxOf(actor).item(contributionId),
			kind: kind === 'plan' ? ('plan' as const) : ('views' as const),
			day: longDay(dayOf(sentAt))
		})),
		isSaved: event.url.searchParams.get('done') === 'ticked'
	};
}

export const sheetActions = {
	tick: act({
		done: 'ticked',
		schema: z.strictObject({ item: line(), what: oneOf(['item', 'notTalk']), on: anyOf(['1']) }),
		fields: ['item'],
		save: (actor, id, { item, what, on }) =>
			tickSheet(actor, id, {
				contributionId: item,
				what: what === 'notTalk' ? 'notTalk' : 'item',
				isOn: on.length > 0
			}),
		to: paths.sheet
	})
};
