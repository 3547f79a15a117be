import { paths } from '$lib/paths';
import { dayOf, sayDay } from '$lib/server/calendar';
import { listSent } from '$lib/server/own-sent';
import { openContent } from '$lib/server/contributions';
import { getContext } from '$lib/server/drafts';
import { answer } from '$lib/server/http/answer';
import { actorOf, readerName, readersOfItem } from '$lib/server/http/journey';
import { viewCameIn, viewSentState } from '$lib/server/http/sent-state';
import { getChild } from '$lib/server/children';
import { findWhoAnswered } from '$lib/server/sent-facts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const actor = actorOf(locals);
	const [{ officer }, sent, context] = await answer(
		Promise.all([getChild(actor.id), listSent(actor), getContext(actor)])
	);
	return {
		name: readerName(officer?.firstName),
		items: await Promise.all(
			sent.map(async (row) => {
				return {
					href: paths.sent(row.id),
					to: (await readersOfItem(row, context)).name,
					kind: row.kind as Exclude<typeof row.kind, 'alone'>,
					sent: sayDay(dayOf(row.sentAt)),
					came: await viewCameIn(row),
					about: openContent(row)
						.said.filter((said) => !said.skipped && said.step !== 'helper')
						.map((said) => said.short),
					state: await viewSentState(actor, row),
					wroteBack: row.unseenSince !== null ? (await findWhoAnswered(row))?.name : undefined,
					dontUse: row.dontUseAt !== null
				};
			})
		)
	};
};
