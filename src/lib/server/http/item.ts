/** The page of one item, the same behind each door. */
import { paths } from '$lib/paths';
import { dayOf } from '../calendar';
import { isServed } from '../caseload';
import { clock } from '../clock';
import { newId } from '../ids';
import { findEarlier, findNewer } from '../items';
import { openItem, type OpenedItem } from '../open-item';
import { getChild } from '../children';
import type { Actor } from '../policy';
import { recordReading } from '../readings';
import { findNextReview, listReviewsOf } from '../reviews';
import { listTrack } from '../tracks';
import { listWhyHere } from '../why-here';
import { listWishAnswers, wishesOf } from '../wishes';
import { answer } from './answer';
import { roleOf, type Event, type Door } from './desk';
import { itemView, trackView, wishesView } from './item-views';
import { whyView } from './item-facts';
import { actorOf } from './journey';
import { isOpening } from './opening';

const dones = [
	...(['replied', 'acted', 'talked', 'raised', 'cleared', 'told'] as const),
	...(['passedOn', 'wished', 'tracked', 'done', 'reopened'] as const)
];

/** An item with everything around it. When a person opens it to look, that is written down first. */
export async function loadItem(event: Event & { params: { id: string } }, door: Door) {
	const actor = actorOf(event.locals);
	const { id } = event.params;
	if (isOpening(event.request) && !event.isDataRequest) await answer(recordReading(actor, id));
	const opened = await answer(openItem(actor, id));
	const child = await answer(getChild(opened.row.childId));
	const review = await answer(findNextReview(child.id));
	const meeting = (await answer(listReviewsOf(child.id))).find(({ id }) => id === opened.row.reviewId);
	const newer = await answer(findNewer(actor, opened.row));
	return {
		...itemView(actor, opened, child, { next: review, meeting }, clock.now()),
		why: whyView((await answer(listWhyHere(actor, [opened.row]))).get(id)),
		wishes: await answer(loadWishes(opened)),
		track: await answer(loadTrack(actor, opened)),
		newerHref: newer && door.item(newer),
		permissionsHref:
			opened.row.kind === 'advocate' && (await answer(isServed(actor, child.id)))
				? paths.permissionsOf(child.id)
				: undefined,
		role: roleOf(actor),
		formId: newId(),
		here: door.item(id),
		listHref: door.list(),
		done: dones.find((done) => done === event.url.searchParams.get('done'))
	};
}

/** The wishes to answer, beside those of the version before. */
export async function loadWishes({ row }: OpenedItem) {
	if (row.kind !== 'plan') return undefined;
	const earlier = await findEarlier(row);
	const before = earlier && { wishes: wishesOf(earlier), answers: await listWishAnswers(earlier) };
	return wishesView(wishesOf(row), await listWishAnswers(row), before, dayOf(clock.now()));
}

/** The way of a complaint so far; undefined of all else. */
export async function loadTrack(actor: Actor, opened: OpenedItem) {
	if (opened.row.kind !== 'complaint') return undefined;
	return trackView(actor, opened, await listTrack(opened.row), clock.now());
}
