/** Where a thing goes: pure, so that it stands in a table of tests. Rule 8: about a person, not to that person. */
import { isAboutOfficer, isUnsafe, notToTell } from '../journeys/complaint.ts';
import type { Answers, Context, StaffMember } from '../journeys/engine.ts';
import type { JourneyId } from '../journeys/index.ts';
import { officerMaySee } from '../journeys/rate.ts';

/** Whose inbox it is in first. The reviewing team's managers read what is for an officer where there is none yet. */
export type Audience = 'officer' | 'manager' | 'complaints';

export interface Route {
	audience: Audience;
	/** The complaints people have it at once, too. */
	toComplaints: boolean;
	/** None of these ever sees it, counts it, or learns of it through Say So. */
	excluded: string[];
	urgent: boolean;
	/** True: nobody would be left to read it, so it cannot be sent like this. */
	isForNobody: boolean;
}

/** Who gets what a child sends. */
export function routeOf(journey: JourneyId, answers: Answers, context: Context, helpSoon: boolean): Route {
	const plain: Route = {
		audience: 'officer',
		toComplaints: false,
		excluded: [],
		urgent: helpSoon,
		isForNobody: false
	};
	if (journey === 'rate') return officerMaySee(answers) ? plain : { ...plain, ...pastOfficer(context, []) };
	if (journey !== 'complaint') return plain;
	const named = notToTell(answers);
	const urgent = helpSoon || isUnsafe(answers);
	if (isAboutOfficer(answers)) return { ...plain, ...pastOfficer(context, named), urgent, toComplaints: true };
	if (context.readerId && named.includes(context.readerId))
		return { ...plain, ...pastOfficer(context, named), urgent, toComplaints: true };
	const left = reachedOf(context, named);
	const isUnread = !context.readerId && !left.some(({ role }) => role === 'manager');
	// No officer yet, and nobody left of the team that reads in the meantime: it does not lie until the end of the day.
	const where = isUnread ? { audience: 'complaints' as const, toComplaints: true } : {};
	return { ...plain, ...where, excluded: [...named], urgent, isForNobody: left.length === 0 };
}

/** Those who are left of whom an item reaches by itself. A cover alone is nobody: they read only in another's place. */
function reachedOf({ staff }: Context, excluded: readonly string[]): StaffMember[] {
	return staff.filter(({ id, role }) => role !== 'cover' && !excluded.includes(id));
}

/** Who made a child send something is told past the officer, and to none of those who were `named` or may not read it. */
export function routeOfMadeMe(context: Context, named: readonly string[]): Route {
	return { ...pastOfficer(context, named), toComplaints: false, urgent: false };
}

/** Past the officer: to the officer's manager; where that one is meant too, or is the officer, to the complaints people. */
function pastOfficer(context: Context, named: readonly string[]) {
	const excluded = [...new Set([...(context.readerId ? [context.readerId] : []), ...named])];
	const left = reachedOf(context, excluded);
	const audience: Audience = left.some(({ role }) => role === 'manager') ? 'manager' : 'complaints';
	return { audience, excluded, isForNobody: left.length === 0 };
}

export interface FirstReader {
	id: string;
	name: string;
	/** While they are away: the last day (ISO), and who reads in their place, where there is anybody who may. */
	away?: { until: string; cover: { id: string; name: string } | undefined };
}

/** Who reads a thing, as the child is told before and after Send (rule 1). */
export interface Readers {
	/** Those who read it first, by name; or the team that reads where there is no officer, or the complaints people. */
	first: FirstReader[] | 'team' | 'complaints';
	/** The complaints people get it, too. */
	complaintsToo: boolean;
	/** The officer does not see it. */
	pastOfficer: boolean;
}

/** Who of the staff reads what goes that way. */
export function readersOfRoute(
	kind: JourneyId,
	{ audience, excluded }: Pick<Route, 'audience' | 'excluded'>,
	context: Context
): Readers {
	const left = context.staff.filter(({ id }) => !excluded.includes(id));
	const asFirst = ({ id, name }: { id: string; name: string }): FirstReader => {
		const away = context.staff.find((each) => each.id === id)?.away;
		if (!away) return { id, name };
		return { id, name, away: { until: away.until, cover: away.line.find((each) => !excluded.includes(each.id)) } };
	};
	const complaintsToo = kind === 'complaint' && left.some(({ role }) => role === 'complaints');
	const pastOfficer = context.readerId !== null && (audience !== 'officer' || excluded.includes(context.readerId));
	if (audience === 'complaints') return { first: 'complaints', complaintsToo: false, pastOfficer };
	if (!context.readerId) return { first: 'team', complaintsToo, pastOfficer };
	const managers = left.filter(({ role }) => role === 'manager').map(asFirst);
	if (audience === 'manager') return { first: managers.length ? managers : 'team', complaintsToo, pastOfficer };
	const officer = asFirst({ id: context.readerId, name: context.reader });
	return { first: [officer, ...(kind === 'rate' ? managers : [])], complaintsToo, pastOfficer };
}

/** The same on one line, for a form to carry: when it changes, somebody else reads. */
export function readersKey({ first, complaintsToo }: Readers): string {
	const key = ({ id, away }: FirstReader) => (away ? `${id}>${away.cover?.id ?? ''}` : id);
	const names = typeof first === 'string' ? first : first.map(key).join('.');
	return complaintsToo ? `${names}+` : names;
}
