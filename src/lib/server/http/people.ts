/** The manager's pages of the council's staff: everybody, and one person with what can be done about their account. */
import type { RequestEvent } from '@sveltejs/kit';
import { z } from 'zod';
import { line, tidy } from '$lib/journeys/answers';
import { paths } from '$lib/paths';
import { getAbsence } from '../absence';
import { listStaff, putRight, type StaffAccount } from '../accounts';
import { newId } from '../ids';
import { inviteAgain, inviteStaff, letBack, resetFactor } from '../invitations';
import { changeManager, changeRole, endAccount, type Next } from '../leaving';
import { NoReader, type NoReaderReason } from '../officers';
import { NotThere, canReview, type Actor } from '../policy';
import { unlessTaken, viewStanding, whoProblems } from './accounts';
import { answer } from './answer';
import { awayActions, viewAbsence } from './away';
import { act, formId, officerOf, problemWith } from './officer-forms';
import { dayOf } from '../calendar';
import { longDay } from './review-views';

export const staffRoles = ['officer', 'manager', 'complaints', 'duty'] as const;
type StaffRole = (typeof staffRoles)[number];

function viewStaff(account: StaffAccount, all: readonly StaffAccount[]) {
	const nameOf = (id: string | null) => all.find((each) => each.id === id && each.endedAt === null)?.name;
	return {
		id: account.id,
		href: paths.managePerson(account.id),
		name: account.name,
		role: account.role,
		hasPassword: account.hasPassword,
		endedOn: account.endedAt === null ? undefined : longDay(dayOf(account.endedAt)),
		children: account.children,
		manager: nameOf(account.managerId),
		cover: nameOf(account.coverId),
		away: account.away && {
			isNow: account.away.isNow,
			from: longDay(account.away.from),
			until: longDay(account.away.until),
			reader: nameOf(account.away.reader?.id ?? null),
			isReaderAway: account.away.reader?.isAway ?? false
		},
		...viewStanding(account)
	};
}

const isThere = ({ endedAt }: StaffAccount) => endedAt === null;
const idAndName = ({ id, name }: StaffAccount) => ({ id, name });

/** Everybody of the staff by their role, those whose account has ended apart. */
export async function loadPeople(event: Pick<RequestEvent, 'locals' | 'url'>) {
	const all = await answer(listStaff(officerOf(event)));
	const active = all.filter(isThere);
	return {
		here: paths.managePeople(),
		advocatesHref: paths.manageAdvocates(),
		formId: newId(),
		groups: staffRoles.map((role) => ({
			role,
			people: active.filter((each) => each.role === role).map((each) => viewStaff(each, all))
		})),
		ended: all.filter((each) => !isThere(each)).map((each) => viewStaff(each, all)),
		managers: active.filter(({ role }) => role === 'manager').map(idAndName),
		done: event.url.searchParams.get('done') === 'added' ? ('added' as const) : undefined
	};
}

const nobody = 'all';
/** Every manager is theirs where none is named. */
const managerIn = (given: string | undefined) => (given === undefined || given === nobody ? null : given);
/** Nothing chosen in a list arrives as an empty text. */
const role = line().pipe(z.enum([...staffRoles, ''], 'roleNeeded'));

/** What a manager can do on the page of everybody. */
export const peopleActions = {
	add: act({
		done: 'added',
		schema: z.strictObject({ form: formId, name: line(), email: line(), role, managerId: line() }),
		fields: ['name', 'email', 'role', 'managerId'],
		check: (given) => [...whoProblems(given), problemWith('role', given.role ? undefined : 'roleNeeded')],
		save: (actor, _, { form, name, email, role, managerId }) => {
			const isLed = role === 'officer' || role === 'manager';
			const given = { name: tidy(name), email: email.trim(), role: role as StaffRole };
			return unlessTaken(
				inviteStaff(actor, form, { ...given, managerId: isLed && managerId ? managerIn(managerId) : null })
			);
		},
		to: paths.managePeople
	})
};

const dones = [
	...(['righted', 'led', 'roleChanged', 'invitedAgain', 'reset', 'ended', 'letBack'] as const),
	...(['away', 'back', 'covered'] as const)
];

/** One person of the staff: how their account stands, and to whom they would hand over. */
export async function loadPerson(event: Pick<RequestEvent, 'locals' | 'url'> & { params: { person: string } }) {
	const actor = officerOf(event);
	const all = await answer(listStaff(actor));
	const own = all.find(({ id }) => id === event.params.person);
	if (!own) return answer(Promise.reject(new NotThere()));
	const others = all.filter((each) => isThere(each) && each.id !== own.id);
	const inNow = others.filter(({ hasComeIn }) => hasComeIn);
	const reviewing = inNow.filter(({ role }) => canReview(role));
	return {
		here: paths.managePerson(own.id),
		listHref: paths.managePeople(),
		formId: newId(),
		person: viewStaff(own, all),
		isMe: own.id === actor.id,
		managerId: others.some(({ id }) => id === own.managerId) ? own.managerId : null,
		managers: others.filter(({ role }) => role === 'manager').map(idAndName),
		/** Who could become the manager of those whose manager they are. */
		nextManagers: inNow.filter(({ role }) => role === 'manager').map(idAndName),
		/** Who could get the children, with how many they have. */
		officers: reviewing.map(({ id, name, children }) => ({ id, name, children })),
		/** Those whose manager this is, and those whom this covers. */
		team: others.filter(({ managerId }) => managerId === own.id).map(({ name }) => name),
		covers: others
			.filter(({ coverId, away }) => coverId === own.id || away?.coverId === own.id)
			.map(({ name }) => name),
		roles: staffRoles.filter((role) => role !== own.role),
		isLastOfRole: isThere(own) && !inNow.some(({ role }) => role === own.role),
		absence: isThere(own) && canReview(own.role) ? viewAbsence(await answer(getAbsence(actor, own.id))) : undefined,
		done: dones.find((done) => done === event.url.searchParams.get('done'))
	};
}

const to = paths.managePerson;
const next = { officerId: line(), managerId: line() };

/** Hands over what was chosen; what has to be chosen first is a problem with that field. */
async function handingOver(
	{ officerId, managerId }: { officerId: string; managerId: string },
	work: (next: Next) => Promise<void>,
	fields: Record<NoReaderReason, string>
) {
	try {
		await work({
			...(officerId && { officerId: officerId === nobody ? null : officerId }),
			...(managerId && { managerId })
		});
		return undefined;
	} catch (thrown) {
		if (!(thrown instanceof NoReader)) throw thrown;
		return problemWith(fields[thrown.reason], thrown.reason);
	}
}

const button = (done: (typeof dones)[number], save: (actor: Actor, id: string) => Promise<void>) =>
	act({ done, schema: z.strictObject({}), fields: ['name'], save, to });

/** What a manager can do on the page of one person. */
export const personActions = {
	right: act({
		done: 'righted',
		schema: z.strictObject({ name: line(), email: line() }),
		fields: ['name', 'email'],
		check: whoProblems,
		save: (actor, id, { name, email }) => unlessTaken(putRight(actor, id, { name: tidy(name), email: email.trim() })),
		to
	}),
	lead: act({
		done: 'led',
		schema: z.strictObject({ leadId: line() }),
		fields: ['leadId'],
		check: ({ leadId }) => problemWith('leadId', leadId ? undefined : 'managerNeeded'),
		save: (actor, id, { leadId }) => changeManager(actor, id, managerIn(leadId)),
		to
	}),
	role: act({
		done: 'roleChanged',
		schema: z.strictObject({ role, roleOfficerId: line(), roleManagerId: line() }),
		fields: ['role', 'roleOfficerId', 'roleManagerId'],
		check: (given) => problemWith('role', given.role ? undefined : 'roleNeeded'),
		save: (actor, id, { role, roleOfficerId, roleManagerId }) =>
			handingOver(
				{ officerId: roleOfficerId, managerId: roleManagerId },
				(next) => changeRole(actor, id, role as StaffRole, next),
				{
					...{ officerNeeded: 'roleOfficerId', managerNeeded: 'roleManagerId' },
					...{ lastManager: 'role', lastComplaints: 'role', nobody: 'role' }
				}
			),
		to
	}),
	end: act({
		done: 'ended',
		schema: z.strictObject(next),
		fields: ['officerId', 'managerId'],
		save: (actor, id, given) =>
			handingOver(given, (next) => endAccount(actor, id, next), {
				...{ officerNeeded: 'officerId', managerNeeded: 'managerId' },
				...{ lastManager: 'end', lastComplaints: 'end', nobody: 'end' }
			}),
		to
	}),
	away: awayActions.away,
	back: awayActions.back,
	cover: awayActions.cover,
	again: button('invitedAgain', inviteAgain),
	reset: button('reset', resetFactor),
	letBack: button('letBack', letBack)
};
