/** What adults did that a child is told of on their first page: nothing, on most days. */
import { paths } from '$lib/paths';
import { listUnseenLooks } from '../looks';
import { findUnseenMove } from '../moves';
import { firstName } from '../people';
import type { ChildView } from '../children';
import type { Actor } from '../policy';

/** Another officer than before, or none; a manager who looked at something. */
export async function loadNews(actor: Actor, { officer }: Pick<ChildView, 'officer'>) {
	const looks = await listUnseenLooks(actor);
	const move = await findUnseenMove(actor);
	return [
		...(move ? [{ is: 'moved' as const, officer, before: move.from && firstName(move.from) }] : []),
		...looks.map(({ itemId, name }) => ({ is: 'looked' as const, name, href: paths.sent(itemId) }))
	];
}
