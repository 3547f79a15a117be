/** The manager's first page. */
import type { RequestEvent } from '@sveltejs/kit';
import { paths } from '$lib/paths';
import { dayOf, sayShortDay, sayTime } from '../calendar';
import { clock } from '../clock';
import { listUnconfirmed } from '../confirming';
import { listGuessed } from '../guessed';
import type { Filter } from '../inbox';
import { listKnocks } from '../knocks';
import { few, listAwayNow, listSections, type AwayNow, type Section, type SectionId } from '../overview';
import { listSaidByLetter } from '../permissions-by-letter';
import type { Actor } from '../policy';
import { listStuckAccounts } from '../stuck-accounts';
import { countNeverHad } from '../take-up-of';
import { listToTell } from '../telling';
import { listWithOfficers, type WithOfficer } from '../with-officers';
import { answer } from './answer';
import { managerDoor } from './desk';
import { queryOf } from './inbox';
import { rowView, sayAgo, toTellView } from './inbox-views';
import { officerOf } from './officer-forms';

const filterOf = (id: SectionId): Filter => (id === 'urgent' ? { show: 'urgent' } : { show: 'waiting', reason: id });

function sectionView(actor: Actor, { id, count, unread, items }: Section) {
	const now = clock.now();
	return {
		id,
		count,
		unread,
		most: few,
		href: managerDoor.list(queryOf(filterOf(id))),
		rows: items.map((item) => ({ ...rowView(actor, item, now), href: managerDoor.item(item.row.id) }))
	};
}

const awayView = ({ id, name, until, reader }: AwayNow) => ({ id, name, until: sayShortDay(until), reader });

function withOfficerView({ officerId, name, count, unread, since, climbsAt }: WithOfficer) {
	return {
		id: officerId,
		...{ name, count, unread },
		ago: sayAgo(since, clock.now()),
		climbs: climbsAt === undefined ? undefined : { time: sayTime(climbsAt), day: sayShortDay(dayOf(climbsAt)) }
	};
}

/** What waits for the manager who is signed in: each list by its number and first few, with the page that has the rest. */
export async function loadOverview(event: Pick<RequestEvent, 'locals'>) {
	const actor = officerOf(event);
	const sections = await answer(listSections(actor));
	const unconfirmed = await answer(listUnconfirmed(actor));
	const toTell = await answer(listToTell(actor));
	const stuck = await answer(listStuckAccounts(actor));
	return {
		sections: sections.map((section) => sectionView(actor, section)),
		withOfficers: (await answer(listWithOfficers(actor))).map(withOfficerView),
		signIns: {
			confirm: unconfirmed.length,
			children: unconfirmed
				.slice(0, few)
				.map(({ wayId, child }) => ({ href: paths.manageWay(wayId), name: child.name })),
			knocks: (await answer(listKnocks(actor))).length,
			guessed: (await answer(listGuessed(actor))).length,
			byLetter: (await answer(listSaidByLetter(actor))).length
		},
		toTell: { count: toTell.length, first: toTell.slice(0, few).map((each) => toTellView(each, managerDoor)) },
		away: (await answer(listAwayNow(actor))).map(awayView),
		stuck: { count: stuck.length, first: stuck.slice(0, few).map(({ id, name, why }) => ({ id, name, why })) },
		neverHad: await answer(countNeverHad(actor))
	};
}
