/** The page on which a manager says why they look at an item, and then looks. */
import { redirect, type RequestEvent } from '@sveltejs/kit';
import { z } from 'zod';
import { words } from '$lib/journeys/answers';
import { paths } from '$lib/paths';
import { dayOf } from '../calendar';
import { clock } from '../clock';
import { newId } from '../ids';
import { findLooking, lookAt } from '../looks';
import { getChild } from '../children';
import { answer } from './answer';
import { itemView } from './item-views';
import { loadTrack, loadWishes } from './item';
import { act, formId, officerOf, problemWith } from './officer-forms';
import { longDay } from './review-views';

/** What stands there: the form that asks why, or the item once a reason was given today. */
export async function loadLooking(event: Pick<RequestEvent, 'locals'> & { params: { id: string } }) {
	const actor = officerOf(event);
	const { id } = event.params;
	const looking = await answer(findLooking(actor, id));
	if (looking.is === 'theirs') redirect(303, paths.manageInboxItem(id));
	const row = looking.is === 'shut' ? looking.row : looking.opened.row;
	const child = await answer(getChild(row.childId));
	const page = {
		here: paths.look(id),
		backHref: paths.manageChild(child.id),
		formId: newId(),
		today: dayOf(clock.now()),
		name: child.name,
		officer: child.officer?.name,
		kind: row.kind,
		day: longDay(dayOf(row.sentAt))
	};
	if (looking.is === 'shut') return { ...page, open: undefined };
	const { opened, reason } = looking;
	const item = {
		...itemView(actor, opened, child, { next: undefined, meeting: undefined }, clock.now()),
		wishes: await answer(loadWishes(opened)),
		track: await answer(loadTrack(actor, opened)),
		...{ newerHref: undefined, permissionsHref: undefined, done: undefined },
		...{ role: 'manager' as const, formId: '', here: paths.look(id), listHref: page.backHref }
	};
	return { ...page, open: { item, reason } };
}

export const lookingActions = {
	look: act({
		done: 'looked',
		schema: z.strictObject({ form: formId, why: words() }),
		fields: ['why'],
		check: ({ why }) => problemWith('why', why.trim() ? undefined : 'reasonNeeded'),
		save: (actor, id, { form, why }) => lookAt(actor, id, form, why),
		to: paths.look
	})
};
