/** The manager's page of services and their advocates, and how an account stands. */
import type { RequestEvent } from '@sveltejs/kit';
import { z } from 'zod';
import { line, tidy } from '$lib/journeys/answers';
import { paths } from '$lib/paths';
import { listAccounts, type AdvocateAccount, type Standing } from '../accounts';
import { addService, disableAdvocate, endService } from '../advocates';
import { dayOf, sayTime } from '../calendar';
import { newId } from '../ids';
import { inviteAdvocate, inviteAgain, resetFactor } from '../invitations';
import { EmailTaken } from '../staff';
import { pressOf } from '../press';
import { answer } from './answer';
import { act, formId, officerOf, problemWith } from './officer-forms';
import { longDay } from './review-views';

/** What is wrong with the name or the email of somebody. */
export function whoProblems(given: { name: string; email: string }) {
	const isEmail = z.email().max(254).safeParse(given.email.trim()).success;
	return [
		problemWith('name', given.name.trim() ? undefined : 'nameNeeded'),
		problemWith('email', isEmail ? undefined : 'emailWrong')
	];
}

/** Does what may meet an email that is somebody's already: that can be put right. */
export async function unlessTaken(work: Promise<void>) {
	try {
		await work;
		return undefined;
	} catch (thrown) {
		if (thrown instanceof EmailTaken) return problemWith('email', 'emailTaken');
		throw thrown;
	}
}

const dones = ['serviceAdded', 'serviceEnded', 'invited', 'invitedAgain', 'reset', 'disabled'] as const;

/** How far somebody has come with their account. */
export function viewStanding({ email, setUpAt, invitation }: Standing) {
	const invited = invitation && {
		state: invitation.state,
		day: longDay(dayOf(invitation.at)),
		until: `${longDay(dayOf(invitation.expiresAt))}, ${sayTime(invitation.expiresAt)}`,
		mail: invitation.mail
	};
	return { email, setUp: setUpAt === null ? undefined : longDay(dayOf(setUpAt)), invited };
}

const viewAccount = (account: AdvocateAccount) => ({
	id: account.id,
	name: account.name,
	isEnded: account.isEnded,
	...viewStanding(account)
});

/** Every service with its advocates' accounts, and how each stands. */
export async function loadAccounts(event: Pick<RequestEvent, 'locals' | 'url'>) {
	const services = await answer(listAccounts(officerOf(event)));
	return {
		here: paths.manageAdvocates(),
		formId: newId(),
		services: services.map(({ id, name, endedAt, advocates }) => ({
			id,
			name,
			endedOn: endedAt === null ? undefined : longDay(dayOf(endedAt)),
			advocates: advocates.map(viewAccount)
		})),
		done: dones.find((done) => done === event.url.searchParams.get('done'))
	};
}

const to = paths.manageAdvocates;
const one = z.strictObject({ id: line() });

/** What a manager can do to services and accounts. */
export const accountActions = {
	service: act({
		done: 'serviceAdded',
		schema: z.strictObject({ form: formId, serviceName: line() }),
		fields: ['serviceName'],
		check: ({ serviceName }) => problemWith('serviceName', serviceName.trim() ? undefined : 'nameNeeded'),
		save: (actor, _, { form, serviceName }) => addService(actor, tidy(serviceName), pressOf(actor, form, serviceName)),
		to
	}),
	endService: act({
		done: 'serviceEnded',
		schema: one,
		fields: ['id'],
		save: (actor, _, { id }) => endService(actor, id),
		to
	}),
	invite: act({
		done: 'invited',
		schema: z.strictObject({ form: formId, name: line(), email: line(), serviceId: line() }),
		fields: ['name', 'email', 'serviceId'],
		check: (given) => [...whoProblems(given), problemWith('serviceId', given.serviceId ? undefined : 'serviceNeeded')],
		save: (actor, _, { form, name, email, serviceId }) =>
			unlessTaken(inviteAdvocate(actor, form, { name: tidy(name), email: email.trim(), serviceId })),
		to
	}),
	again: act({
		done: 'invitedAgain',
		schema: one,
		fields: ['id'],
		save: (actor, _, { id }) => inviteAgain(actor, id),
		to
	}),
	reset: act({ done: 'reset', schema: one, fields: ['id'], save: (actor, _, { id }) => resetFactor(actor, id), to }),
	disable: act({
		done: 'disabled',
		schema: one,
		fields: ['id'],
		save: (actor, _, { id }) => disableAdvocate(actor, id),
		to
	})
};
