/** The manager's pages of every child: the list, one child, and moving that child to another officer. */
import { fail, type RequestEvent } from '@sveltejs/kit';
import { z } from 'zod';
import { clean, fieldsOf, line, readPage, type Problem } from '$lib/journeys/answers';
import { paths } from '$lib/paths';
import {
	getAnyChild,
	listAllChildren,
	listCaseloads,
	listNextOfficers,
	searchChildren,
	type ChildLine
} from '../all-children';
import { dayOf } from '../calendar';
import { newId } from '../ids';
import { listToLookAt } from '../looks';
import { moveChild, NoReader } from '../officers';
import type { Actor } from '../policy';
import { findNextReview } from '../reviews';
import { answer } from './answer';
import { act, formId, officerOf, problemWith } from './officer-forms';
import { longDay, maybeDay } from './review-views';

/** In the address and in the form: those who have no officer, and giving a child to nobody. */
const nobody = 'none';

const rowOf = ({ id, name, officer, reviewDay }: ChildLine) => ({
	id,
	name,
	officer,
	review: maybeDay(reviewDay),
	href: paths.manageChild(id)
});

type Event = Pick<RequestEvent, 'locals' | 'url'>;

/** One page of the children, of all or of one officer. */
export async function loadAllChildren(event: Event) {
	const actor = officerOf(event);
	const asked = event.url.searchParams.get('officer');
	const after = event.url.searchParams.get('after') ?? undefined;
	const caseloads = await answer(listCaseloads(actor));
	const shown = caseloads.find(({ officerId }) => (officerId ?? nobody) === asked);
	const here = paths.manageChildren(shown && `?officer=${asked}`);
	const page = await answer(
		listAllChildren(actor, { ...(shown ? { officerId: shown.officerId } : {}), ...(after ? { after } : {}) })
	);
	return {
		here: paths.manageChildren(),
		newHref: paths.newChild(),
		isAll: shown === undefined,
		count: caseloads.reduce((sum, each) => sum + each.count, 0),
		caseloads: caseloads.map(({ officerId, name, count }) => ({
			id: officerId ?? nobody,
			name: officerId === null ? undefined : name,
			count,
			href: paths.manageChildren(`?officer=${officerId ?? nobody}`),
			isShown: shown?.officerId === officerId
		})),
		rows: page.children.map(rowOf),
		total: page.total,
		topHref: after === undefined ? undefined : here,
		nextHref: page.next && `${here}${shown ? '&' : '?'}after=${page.next}`
	};
}

const findPage = z.strictObject({ who: line() });

export const allChildrenActions = {
	/** By POST, so that no name stands in an address. Nothing is written. */
	find: async (event: Pick<RequestEvent, 'locals' | 'request'>) => {
		const given = fieldsOf(await event.request.formData());
		const read = readPage(findPage, given);
		const typed = clean(given['who']?.[0] ?? '');
		const again = (problems: Problem[]) => fail(400, { typed, problems });
		if ('problems' in read) return again(read.problems.map(({ reason, over }) => ({ field: 'who', reason, over })));
		if (!/[\p{L}\p{N}]/u.test(typed)) return again([{ field: 'who', reason: 'whoNeeded' }]);
		const { children, total } = await answer(searchChildren(officerOf(event), typed));
		return { typed, problems: [], found: { rows: children.map(rowOf), total } };
	}
};

/** One child: their officer, and what they sent by type and day. */
export async function loadAnyChild(event: Event & { params: { child: string } }) {
	const actor = officerOf(event);
	const id = event.params.child;
	const child = await answer(getAnyChild(actor, id));
	const [review, sent, next] = await answer(
		Promise.all([findNextReview(id), listToLookAt(actor, id), listNextOfficers(actor, child.officer?.id)])
	);
	return {
		here: paths.manageChild(id),
		listHref: paths.manageChildren(),
		formId: newId(),
		name: child.name,
		age: child.age,
		officer: child.officer?.name,
		review: maybeDay(review?.day),
		next: [...next, ...(child.officer ? [{ id: nobody, name: undefined }] : [])],
		sent: sent.map((each) => ({
			id: each.id,
			kind: each.kind,
			day: longDay(dayOf(each.sentAt)),
			isOpen: each.isOpen,
			href: each.isOpen ? paths.manageInboxItem(each.id) : paths.look(each.id)
		})),
		done: (['moved', 'childAdded'] as const).find((done) => done === event.url.searchParams.get('done'))
	};
}

async function move(actor: Actor, childId: string, officer: string): Promise<Problem | undefined> {
	try {
		await moveChild(actor, childId, officer === nobody ? null : officer);
		return undefined;
	} catch (thrown) {
		if (thrown instanceof NoReader) return { field: 'officer', reason: 'cannotRead' };
		throw thrown;
	}
}

export const anyChildActions = {
	move: act({
		done: 'moved',
		schema: z.strictObject({ form: formId, officer: line() }),
		fields: ['officer'],
		check: ({ officer }) => problemWith('officer', officer ? undefined : 'officerNeeded'),
		save: (actor, id, { officer }) => move(actor, id, officer),
		to: paths.manageChild
	})
};
