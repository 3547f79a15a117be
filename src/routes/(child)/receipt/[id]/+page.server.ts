import { dayOf, sayDay, sayTime } from '$lib/server/calendar';
import { getSent } from '$lib/server/contributions';
import { isWorkingNow, sayOpening } from '$lib/server/hours';
import { answer } from '$lib/server/http/answer';
import { actorOf, readerName } from '$lib/server/http/journey';
import { getChild } from '$lib/server/people';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals }) => {
	const actor = actorOf(locals);
	const row = await answer(getSent(actor, params.id));
	const { officer } = await getChild(actor.id);
	return {
		id: row.id,
		name: readerName(officer?.firstName),
		hasOfficer: Boolean(officer),
		reference: row.reference,
		sentDay: sayDay(dayOf(row.sentAt)),
		sentTime: sayTime(row.sentAt),
		readBy: sayDay(row.readBy),
		replyBy: sayDay(row.replyBy),
		urgent: row.urgent,
		opening: isWorkingNow() ? undefined : sayOpening()
	};
};
