/** The page on which a child sees and ends the ways into their Say So. */
import { redirect, type RequestEvent } from '@sveltejs/kit';
import { fieldsOf } from '$lib/journeys/answers';
import { paths } from '$lib/paths';
import { cookieName, cookieOptions } from '../auth/sessions';
import { dayOf, sayTime } from '../calendar';
import { clock } from '../clock';
import { getChild } from '../children';
import { endOwnSession, endWay, listWays, type OwnWay } from '../ways';
import { answer } from './answer';
import { actorOf, readerName } from './journey';
import { longDay, maybeDay } from './review-views';

const dayAt = (instant: number | null | undefined) =>
	instant === null || instant === undefined ? undefined : longDay(dayOf(instant));

function viewWay({ id, kind, isThis, mayEnd, madeAt, more }: OwnWay) {
	const today = dayOf(clock.now());
	return {
		...{ id, kind, isThis, mayEnd },
		made: longDay(dayOf(madeAt)),
		more: more && {
			given: dayAt(more.givenAt),
			used: dayAt(more.firstUsedAt),
			works: maybeDay(more.lastDay),
			isOver: more.isOver,
			from: dayAt(more.fromMadeAt),
			ended: dayAt(more.endedAt),
			endedBy: more.endedBy,
			confirmed: more.confirmed.map(({ opens, by, day }) => ({ opens, name: by, day: longDay(day) })),
			// The one at hand first, then the last used.
			sessions: more.sessions
				.toSorted((a, b) => Number(b.isThis) - Number(a.isThis))
				.map(({ publicId, isThis: isHere, lastSeenAt }) => ({
					id: publicId,
					isHere,
					time: sayTime(lastSeenAt),
					day: dayOf(lastSeenAt) === today ? undefined : longDay(dayOf(lastSeenAt))
				}))
		}
	};
}

const dones = ['stopped', 'out'] as const;

/** The child's ways in; `?sure`: the page before they end the sign-in that they are in by. */
export async function loadWays({ locals, url }: Pick<RequestEvent, 'locals' | 'url'>) {
	const actor = actorOf(locals);
	const { officer } = await answer(getChild(actor.id));
	const ways = (await answer(listWays(actor))).map(viewWay);
	return {
		name: readerName(officer?.firstName),
		byLetter: Boolean(actor.way?.isCode),
		sure: url.searchParams.has('sure') ? ways.find(({ isThis, kind }) => isThis && kind === 'signIn') : undefined,
		isKnown: Boolean(actor.way?.opensOlder),
		ways: ways.filter(({ more }) => !more?.ended && !more?.isOver),
		earlier: ways.filter(({ more }) => more?.ended || more?.isOver),
		done: dones.find((done) => done === url.searchParams.get('done'))
	};
}

type Event = Pick<RequestEvent, 'locals' | 'request' | 'cookies' | 'setHeaders'>;

/** Who has ended what they are in by is out, and this browser forgets it. */
function leave({ cookies, setHeaders }: Event): never {
	cookies.delete(cookieName(), cookieOptions());
	setHeaders({ 'clear-site-data': '"cache", "storage"' });
	redirect(303, paths.start());
}

const given = async ({ request }: Event, field: string) => fieldsOf(await request.formData())[field]?.[0] ?? '';

/** What can be ended. */
export const waysActions = {
	stop: async (event: Event) => {
		if (await answer(endWay(actorOf(event.locals), await given(event, 'way')))) leave(event);
		redirect(303, `${paths.ways()}?done=stopped`);
	},
	out: async (event: Event) => {
		if (await answer(endOwnSession(actorOf(event.locals), await given(event, 'session')))) leave(event);
		redirect(303, `${paths.ways()}?done=out`);
	}
};
