import { redirect } from '@sveltejs/kit';
import { paths } from '$lib/paths';
import { dayOf, sayDay, sayTime } from '$lib/server/calendar';
import { chooseHearBy, waysToHear } from '$lib/server/own-marks';
import { findAdvocateToo } from '$lib/server/send';
import { getSent } from '$lib/server/own-sent';
import { openContent, saysUnsafe } from '$lib/server/contributions';
import { getContext } from '$lib/server/drafts';
import { isWorkingNow, sayOpening } from '$lib/server/hours';
import { answer } from '$lib/server/http/answer';
import { actorOf, readerName, readersOfItem } from '$lib/server/http/journey';
import { viewSentState, viewWhoHears } from '$lib/server/http/sent-state';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals, url }) => {
	const actor = actorOf(locals);
	const row = await answer(getSent(actor, params.id));
	const context = await answer(getContext(actor));
	const { said } = openContent(row);
	const how = said.find(({ step }) => row.kind === 'message' && step === 'answer');
	const advocate = await answer(findAdvocateToo(actor, row));
	return {
		id: row.id,
		advocate: advocate && { href: paths.sent(advocate.id), day: sayDay(advocate.replyBy) },
		kind: row.kind,
		name: readerName(context.reader),
		readers: await readersOfItem(row, context),
		hears: await answer(viewWhoHears(row)),
		state: await answer(viewSentState(actor, row)),
		reference: row.reference,
		sentDay: sayDay(dayOf(row.sentAt)),
		sentTime: sayTime(row.sentAt),
		readBy: sayDay(row.readBy),
		replyBy: sayDay(row.replyBy),
		urgent: row.urgent,
		/** Who came in by a letter is shown it this once. */
		isOnce: row.isDelicate && actor.way?.isCode === true,
		isUnsafe: row.kind === 'complaint' && saysUnsafe(said),
		/** How a message is to be answered: here, by ringing, by coming. */
		how: how?.parts[0]?.choices?.[0]?.value,
		hearBy: row.hearBy,
		heard: url.searchParams.has('heard'),
		opening: isWorkingNow() ? undefined : sayOpening()
	};
};

export const actions: Actions = {
	hear: async ({ params, locals, request }) => {
		const actor = actorOf(locals);
		await answer(getSent(actor, params.id));
		const given = (await request.formData()).get('hearBy');
		const way = waysToHear.find((each) => each === given);
		if (way) await answer(chooseHearBy(actor, params.id, way));
		redirect(303, `${paths.receipt(params.id)}${way ? '?heard' : ''}`);
	}
};
