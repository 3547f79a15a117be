/** The door of the duty people: what climbed to them, and what they did. Nothing else. */
import { error, type RequestEvent } from '@sveltejs/kit';
import { clock } from '../clock';
import { mustAct } from '../closing';
import { openInbox } from '../inbox';
import type { InboxItem } from '../inbox-items';
import { answer } from './answer';
import { dutyDoor } from './desk';
import { itemActions } from './item-actions';
import { rowView } from './inbox-views';

/** What waits for somebody to act, and what this person acted on today. All of it: nobody turns a page at night. */
export async function loadDuty({ locals }: Pick<RequestEvent, 'locals'>) {
	const actor = locals.actor ?? error(404);
	const found: InboxItem[] = [];
	let next: string | undefined;
	do {
		const page = await answer(openInbox(actor, { show: 'all' }, next));
		found.push(...page.items);
		next = page.next;
	} while (next);
	const now = clock.now();
	const view = (item: InboxItem) => ({ ...rowView(actor, item, now), href: dutyDoor.item(item.row.id) });
	const waits = ({ row }: InboxItem) => mustAct(row);
	return { waiting: found.filter(waits).map(view), acted: found.filter((item) => !waits(item)).map(view) };
}

/** "What I did": the one thing that the duty people do here. */
export const { acted: actOnDuty } = itemActions(dutyDoor);
