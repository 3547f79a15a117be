import type { AccountView } from '../accounts/types';

export type StaffRole = 'officer' | 'manager' | 'complaints' | 'duty';

export interface StaffView extends Omit<AccountView, 'isEnded'> {
	href: string;
	role: StaffRole;
	hasPassword: boolean;
	endedOn: string | undefined;
	children: number;
	/** Undefined: every manager. */
	manager: string | undefined;
	cover: string | undefined;
	/** With who reads today, or on its first day. */
	away: { isNow: boolean; from: string; until: string; reader: string | undefined; isReaderAway: boolean } | undefined;
}

interface Named {
	id: string;
	name: string;
}

export interface PeopleView {
	here: string;
	advocatesHref: string;
	formId: string;
	groups: { role: StaffRole; people: StaffView[] }[];
	ended: StaffView[];
	managers: Named[];
	done: 'added' | undefined;
}

export interface AbsenceView {
	name: string;
	first: string;
	role: 'officer' | 'manager';
	/** The days as the browser takes them, and in words. */
	away: { from: string; until: string; isNow: boolean; fromDay: string; untilDay: string } | undefined;
	cover: Named | undefined;
	awayCover: Named | undefined;
	/** Who reads on which days; without `until` it is one day. */
	stretches: {
		from: string;
		until: string | undefined;
		reader: string | undefined;
		isCover: boolean;
		isAway: boolean;
	}[];
	/** The meetings of their own children on the days to come. */
	reviews: { name: string; day: string; href: string }[];
	others: (Named & { awayUntil: string | undefined; isYetToCome: boolean })[];
}

export type AwayDone = 'away' | 'back' | 'covered';

export interface PersonView {
	here: string;
	listHref: string;
	person: StaffView;
	isMe: boolean;
	managerId: string | null;
	managers: Named[];
	nextManagers: Named[];
	officers: (Named & { children: number })[];
	team: string[];
	covers: string[];
	roles: StaffRole[];
	isLastOfRole: boolean;
	absence: AbsenceView | undefined;
	done: 'righted' | 'led' | 'roleChanged' | 'invitedAgain' | 'reset' | 'ended' | 'letBack' | AwayDone | undefined;
}

export interface AwayView {
	here: string;
	absence: AbsenceView;
	done: AwayDone | undefined;
}
