/** Who may send for a child, on the page of that child. */
import { z } from 'zod';
import { line, words } from '$lib/journeys/answers';
import { paths } from '$lib/paths';
import { listActiveAdvocates } from '../advocates';
import { dayOf } from '../calendar';
import {
	askChild,
	endPermission,
	hasSaidNo,
	listPermissions,
	recordConsent,
	recordNotInstructed,
	type Permission
} from '../permissions';
import type { Actor } from '../policy';
import { act, day, formId, problemWith } from './officer-forms';
import { pastDayProblem } from '../day-problems';
import { longDay } from './review-views';

const onDay = (instant: number) => longDay(dayOf(instant));

function viewPermission(each: Permission) {
	const { id, how, note, by, isByChild, isByLetter, isEndedByChild, askedAt, givenAt, confirmedAt, endedAt } = each;
	return {
		...{ id, how, by, isByChild, isByLetter, isEndedByChild },
		advocate: each.advocate.name,
		service: each.advocate.service,
		state: endedAt !== null ? ('ended' as const) : givenAt !== null ? ('given' as const) : ('waiting' as const),
		isConfirmed: confirmedAt !== null,
		askedOn: onDay(askedAt),
		givenOn: givenAt === null ? undefined : onDay(givenAt),
		endedOn: endedAt === null ? undefined : onDay(endedAt),
		saidOn: note && 'day' in note ? longDay(note.day) : undefined,
		words: note && ('day' in note ? note.how : note.reason)
	};
}

/** What the page shows of it; those who may be let in are the same for every child. */
export async function loadPermissions(actor: Actor, childId: string) {
	const all = (await listPermissions(actor, childId)).map(viewPermission);
	const advocates = await listActiveAdvocates();
	return {
		open: all.filter(({ state }) => state !== 'ended'),
		ended: all.filter(({ state }) => state === 'ended'),
		advocates: advocates.map(({ id, name, service }) => ({ id, name, service }))
	};
}

const to = paths.childOf;
const whom = (field: string, chosen: string) => problemWith(field, chosen ? undefined : 'whomNeeded');

/** What an officer can do about it. */
export const permissionActions = {
	ask: act({
		done: 'asked',
		schema: z.strictObject({ form: formId, askWhom: line() }),
		fields: ['askWhom'],
		check: ({ askWhom }) => whom('askWhom', askWhom),
		save: (actor, id, { form, askWhom }) => askChild(actor, id, form, askWhom),
		to
	}),
	consent: act({
		done: 'consented',
		schema: z.strictObject({ form: formId, yesWhom: line(), yesDay: day, yesHow: words() }),
		fields: ['yesWhom', 'yesDay', 'yesHow'],
		check: ({ yesWhom, yesDay, yesHow }) =>
			whom('yesWhom', yesWhom) ??
			problemWith('yesDay', pastDayProblem(yesDay)) ??
			problemWith('yesHow', yesHow.trim() ? undefined : 'howNeeded'),
		save: (actor, id, { form, yesWhom, yesDay, yesHow }) =>
			recordConsent(actor, id, form, { advocateId: yesWhom, day: yesDay, how: yesHow }),
		to
	}),
	without: act({
		done: 'decidedFor',
		schema: z.strictObject({ form: formId, forWhom: line(), why: words() }),
		fields: ['forWhom', 'why'],
		check: async ({ forWhom, why }, actor, id) =>
			whom('forWhom', forWhom) ??
			problemWith('why', why.trim() ? undefined : 'whyWithoutNeeded') ??
			problemWith('forWhom', (await hasSaidNo(actor, id, forWhom)) ? 'saidNo' : undefined),
		save: (actor, id, { form, forWhom, why }) =>
			recordNotInstructed(actor, id, form, { advocateId: forWhom, reason: why }),
		to
	}),
	endPermission: act({
		done: 'permissionEnded',
		schema: z.strictObject({ permission: line() }),
		fields: ['permission'],
		save: (actor, id, { permission }) => endPermission(actor, id, permission),
		to
	})
};
