/** The desk of those who read: its doors, and who sits at it. */
import type { RequestEvent } from '@sveltejs/kit';
import { paths } from '$lib/paths';
import { findOwnAway } from '../absence';
import { getName } from '../people';
import type { Actor } from '../policy';
import { answer } from './answer';
import { actorOf } from './journey';
import { longDay } from './review-views';

/** Where the inbox stands for those who come in here, and each item of it. */
export interface Door {
	list: (query?: string) => string;
	item: (id: string) => string;
}

export const officerDoor: Door = { list: paths.inbox, item: paths.inboxItem };
export const managerDoor: Door = { list: paths.manageInbox, item: paths.manageInboxItem };
export const dutyDoor: Door = { list: paths.duty, item: paths.dutyItem };
export const complaintsDoor: Door = { list: paths.complaints, item: paths.complaint };

/** The inbox of this reader: a manager who is a child's officer has one inbox, at the manager's door. */
export const inboxOf = ({ role }: Actor): Door => (role === 'manager' ? managerDoor : officerDoor);

/** What the pages of the desk are asked with. */
export type Event = Pick<RequestEvent, 'locals' | 'request' | 'url' | 'isDataRequest'>;

/** Who sits here, for the top of every page. */
export async function loadDesk(event: Event) {
	const actor = actorOf(event.locals);
	const away = await answer(findOwnAway(actor));
	return {
		me: { name: await answer(getName(actor.id)), role: roleOf(actor) },
		awayUntil: away && longDay(away)
	};
}

/** As whom they sit here. */
export function roleOf({ role }: Actor): 'officer' | 'manager' | 'complaints' | 'duty' {
	return role === 'manager' || role === 'complaints' || role === 'duty' ? role : 'officer';
}
