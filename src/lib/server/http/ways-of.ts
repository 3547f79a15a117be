/** The adults' pages of the ways into a child's Say So, and of confirming a sign-in. */
import { error, type RequestEvent } from '@sveltejs/kit';
import { z } from 'zod';
import { line, tick, words, type Problem } from '$lib/journeys/answers';
import { paths } from '$lib/paths';
import { dayOf } from '../calendar';
import { getServed } from '../caseload';
import { clock } from '../clock';
import {
	confirmDelicate,
	confirmOlder,
	listUnconfirmed,
	listWaysFor,
	type ConfirmedBy,
	type KnownWay
} from '../confirming';
import { newId } from '../ids';
import { answer } from './answer';
import { act, day, formId, officerOf, problemWith } from './officer-forms';
import { pastDayProblem } from '../day-problems';
import { longDay, maybeDay } from './review-views';

const dayAt = (instant: number | null | undefined) =>
	instant === null || instant === undefined ? undefined : longDay(dayOf(instant));

const confirmedView = ({ by, day: on, how }: ConfirmedBy) => ({ by, day: longDay(on), how });

function wayView(way: KnownWay) {
	return {
		id: way.id,
		kind: way.kind,
		made: longDay(dayOf(way.madeAt)),
		given: dayAt(way.givenAt),
		used: dayAt(way.firstUsedAt),
		works: maybeDay(way.lastDay),
		isOver: way.isOver,
		from: dayAt(way.fromMadeAt),
		ended: dayAt(way.endedAt),
		endedBy: way.endedBy,
		opens: way.opensDelicate ? ('all' as const) : way.opensOlder ? ('older' as const) : ('nothing' as const),
		confirmed: way.confirmed.map(confirmedView)
	};
}

const isToConfirm = ({ kind, endedAt, opensOlder }: KnownWay) => kind === 'signIn' && endedAt === null && !opensOlder;

type Event = Pick<RequestEvent, 'locals' | 'url'>;
const isDone = ({ url }: Event) => url.searchParams.has('done');

/** The ways of one child; the form is for the sign-in that is asked for, or the only one that is not confirmed. */
export async function loadWaysOf(event: Event & { params: { child: string } }) {
	const actor = officerOf(event);
	const id = event.params.child;
	const child = await answer(getServed(actor, id));
	const ways = await answer(listWaysFor(actor, id));
	const open = ways.filter(isToConfirm);
	const asked =
		open.find((way) => way.id === event.url.searchParams.get('way')) ?? (open.length === 1 ? open[0] : undefined);
	return {
		here: paths.waysOf(id),
		backHref: paths.letterOf(id),
		formId: newId(),
		today: dayOf(clock.now()),
		name: child.name,
		ways: ways.map(wayView),
		toConfirm: open.map((way) => way.id),
		asked: asked && wayView(asked),
		done: isDone(event)
	};
}

const fields = { form: formId, way: line(), confirmDay: day, how: words(), room: tick() };
const confirmPage = z.strictObject(fields);

function problemIn(
	{ confirmDay, how, room }: Pick<z.output<typeof confirmPage>, 'confirmDay' | 'how' | 'room'>,
	madeAt: number | undefined
): Problem | undefined {
	const before = madeAt !== undefined && confirmDay < dayOf(madeAt) ? 'dayBefore' : undefined;
	return (
		problemWith('confirmDay', pastDayProblem(confirmDay) ?? before) ??
		problemWith('how', how.trim() ? undefined : 'howNeeded') ??
		problemWith('room', room ? undefined : 'roomNeeded')
	);
}

export const waysOfActions = {
	confirm: act({
		done: 'confirmed',
		schema: confirmPage,
		fields: ['confirmDay', 'how', 'room'],
		check: async (given, actor, id) =>
			problemIn(given, (await answer(listWaysFor(actor, id))).find((way) => way.id === given.way)?.madeAt),
		save: (actor, id, { form, way, confirmDay, how }) => confirmOlder(actor, id, form, way, { day: confirmDay, how }),
		to: paths.waysOf
	})
};

/** The sign-ins that wait for this manager. */
export async function loadManageWays(event: Event) {
	const list = await answer(listUnconfirmed(officerOf(event)));
	return {
		done: isDone(event),
		rows: list.map(({ wayId, child, madeAt }) => ({
			id: wayId,
			href: paths.manageWay(wayId),
			name: child.name,
			officer: child.officer,
			made: longDay(dayOf(madeAt))
		}))
	};
}

/** One of them, with the form. */
export async function loadManageWay(event: Event & { params: { way: string } }) {
	const { way } = event.params;
	const found = (await answer(listUnconfirmed(officerOf(event)))).find(({ wayId }) => wayId === way) ?? error(404);
	return {
		here: paths.manageWay(way),
		id: way,
		backHref: paths.manageWays(),
		formId: newId(),
		today: dayOf(clock.now()),
		name: found.child.name,
		officer: found.child.officer,
		made: longDay(dayOf(found.madeAt)),
		confirmed: found.confirmed.map(confirmedView)
	};
}

export const manageWayActions = {
	confirm: act({
		done: 'confirmed',
		schema: confirmPage,
		fields: ['confirmDay', 'how', 'room'],
		check: async (given, actor, id) =>
			problemIn(given, (await answer(listUnconfirmed(actor))).find(({ wayId }) => wayId === id)?.madeAt),
		save: (actor, id, { form, confirmDay, how }) => confirmDelicate(actor, form, id, { day: confirmDay, how }),
		to: paths.manageWays
	})
};
