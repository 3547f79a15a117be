/** The pages of an adult's own account. */
import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { fieldsOf } from '$lib/journeys/answers';
import { paths } from '$lib/paths';
import {
	changePassword,
	endOneSession,
	endOtherSessions,
	findNewCodes,
	keepNewCodes,
	openAccount,
	startNewApp,
	startNewCodes
} from '../auth/account';
import { longestPassword, shortestPassword } from '../auth/secrets';
import { cookieName, cookieOptions } from '../auth/sessions';
import { halfwayCookie } from '../auth/halfway';
import { dayOf, sayTime } from '../calendar';
import { clock } from '../clock';
import { newId } from '../ids';
import { getName } from '../people';
import { answer, isSaved } from './answer';
import { goHalfway, halfwayIdOf } from './halfway';
import { networkOf } from './network';
import { formId, officerOf } from './officer-forms';
import { longDay } from './review-views';

type Event = Pick<RequestEvent, 'locals' | 'request' | 'cookies'>;

const sessionOf = ({ locals }: Pick<Event, 'locals'>) => locals.sessionId ?? '';
const given = async ({ request }: Event, ...names: string[]) => {
	const fields = fieldsOf(await request.formData());
	// What is longer than any password is not looked at.
	return names.map((name) => (fields[name]?.[0] ?? '').slice(0, longestPassword * 4));
};

/** "at 10am", or "on Monday 16 November, 10am". */
function whenOf(instant: number): { time: string; day: string | undefined } {
	const day = dayOf(instant);
	return { time: sayTime(instant), day: day === dayOf(clock.now()) ? undefined : longDay(day) };
}

/** Who sits here, for the top of every page. */
export async function loadAccountDesk(event: Pick<RequestEvent, 'locals'>) {
	const { id, role } = officerOf(event);
	return { me: { name: await answer(getName(id)), role: role === 'child' ? ('officer' as const) : role } };
}

const dones = ['ended', 'others', 'password', 'codes'] as const;

/** The account at one look: where they are signed in, and what they can renew. */
export async function loadAccount(event: Pick<RequestEvent, 'locals' | 'url'>) {
	const { email, hasPassword, appSince, codesLeft, sessions } = await answer(
		openAccount(officerOf(event), sessionOf(event))
	);
	return {
		email,
		hasPassword,
		app: appSince === undefined ? undefined : longDay(dayOf(appSince)),
		codesLeft,
		// The one at hand first, then the last used.
		sessions: sessions
			.toSorted((a, b) => Number(b.isThis) - Number(a.isThis))
			.map(({ publicId, isThis, begunAt, lastSeenAt }) => ({
				id: publicId,
				isThis,
				begun: whenOf(begunAt),
				used: whenOf(lastSeenAt)
			})),
		done: dones.find((done) => done === event.url.searchParams.get('done'))
	};
}

/** What can be ended. */
export const ownAccountActions = {
	end: async (event: Event) => {
		const [id = ''] = await given(event, 'session');
		if (!(await isSaved(endOneSession(officerOf(event), id)))) return fail(503, { reason: 'notSaved' as const });
		redirect(303, `${paths.account()}?done=ended`);
	},
	others: async (event: Event) => {
		if (!(await isSaved(endOtherSessions(officerOf(event), sessionOf(event)))))
			return fail(503, { reason: 'notSaved' as const });
		redirect(303, `${paths.account()}?done=others`);
	}
};

/** The page on which a new password is chosen; `?show`: what is typed is shown. */
export function loadPassword({ url }: Pick<RequestEvent, 'url'>) {
	return { isShown: url.searchParams.has('show'), least: shortestPassword, most: longestPassword };
}

/** Chooses a new password. */
export const passwordActions = {
	default: async (event: Event) => {
		const [present = '', chosen = ''] = await given(event, 'present', 'chosen');
		let outcome: Awaited<ReturnType<typeof changePassword>> | undefined;
		const change = async () => {
			const typed = { present, chosen };
			outcome = await changePassword(officerOf(event), sessionOf(event), typed, networkOf(event.request.headers));
		};
		if (!(await isSaved(change()))) return fail(503, { field: 'present' as const, reason: 'notSaved' as const });
		if (outcome === 'wrong') return fail(400, { field: 'present' as const, reason: outcome });
		if (typeof outcome === 'string') return fail(400, { field: 'chosen' as const, reason: outcome });
		event.cookies.set(cookieName(), outcome!.sessionId, cookieOptions());
		redirect(303, `${paths.account()}?done=password`);
	}
};

/** Begins to add a new app, once the password is shown. */
export const appActions = {
	default: async (event: Event) => {
		const [present = ''] = await given(event, 'present');
		let id: string | undefined;
		const start = async () => {
			id = await startNewApp(officerOf(event), present, networkOf(event.request.headers));
		};
		if (!(await isSaved(start()))) return fail(503, { reason: 'notSaved' as const });
		return id ? goHalfway(event, id, paths.setUp()) : fail(400, { reason: 'wrong' as const });
	}
};

/** The new recovery codes, where they wait to be kept; else the form that makes them. */
export async function loadCodes(event: Pick<RequestEvent, 'locals' | 'cookies'>) {
	return { formId: newId(), codes: await answer(findNewCodes(officerOf(event), halfwayIdOf(event))) };
}

/** Makes new recovery codes, once the password is shown; and shows them no more, once they are kept. */
export const codesActions = {
	make: async (event: Event) => {
		const [form = '', present = ''] = await given(event, 'form', 'present');
		const isForm = formId.safeParse([form]).success;
		let id: string | undefined;
		const start = async () => {
			id = await startNewCodes(officerOf(event), form, present, networkOf(event.request.headers));
		};
		if (isForm && !(await isSaved(start()))) return fail(503, { reason: 'notSaved' as const, formId: form });
		return id ? goHalfway(event, id, paths.accountCodes()) : fail(400, { reason: 'wrong' as const, formId: newId() });
	},
	kept: async (event: Event) => {
		if (!(await isSaved(keepNewCodes(officerOf(event), halfwayIdOf(event)))))
			return fail(503, { reason: 'notSaved' as const, formId: newId() });
		event.cookies.delete(halfwayCookie(), cookieOptions());
		redirect(303, `${paths.account()}?done=codes`);
	}
};
