import { paths } from '$lib/paths';
import { dayOf, sayDay } from '$lib/server/calendar';
import { listSent, openContent } from '$lib/server/contributions';
import { getContext } from '$lib/server/drafts';
import { answer } from '$lib/server/http/answer';
import { actorOf, readerName, readersOfItem } from '$lib/server/http/journey';
import { listReaders } from '$lib/server/items';
import { firstName, getChild } from '$lib/server/people';
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
				const [reader] = await listReaders(row);
				return {
					href: paths.sent(row.id),
					kind: row.kind as Exclude<typeof row.kind, 'alone'>,
					to: (await readersOfItem(row, context)).name,
					replaced: sent.some((other) => other.replaces === row.id),
					sent: sayDay(dayOf(row.sentAt)),
					about: openContent(row)
						.said.filter((said) => !said.skipped && said.step !== 'helper')
						.map((said) => said.short),
					read: reader && { name: firstName(reader.name), day: sayDay(dayOf(reader.at)) },
					answered: row.answeredAt !== null,
					isNew: row.unseenSince !== null,
					dontUse: row.dontUseAt !== null
				};
			})
		)
	};
};
