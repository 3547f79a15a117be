/** Who may do what: the whole permission model on one screen. Deny by default. */
import type { Role } from './db/schema.ts';
import type { Audience } from './routing.ts';

/** How a child came in, and what that opens. */
export interface Way {
	id: string;
	/** By the code of a letter, which adults print and others may hold. */
	isCode: boolean;
	/** It and the code that it was made from. */
	chain: readonly string[];
	/** When the first of them was made. */
	since: number;
	/** When this one was made. */
	madeAt: number;
	/** An adult knows that the child made it: what was sent by other ways; and what is delicate among that. */
	opensOlder: boolean;
	opensDelicate: boolean;
	/** Who confirmed the latter: what is kept from them stays shut. */
	delicateBy: string | null;
	/** The session at hand, by its hash. */
	session: string;
}

export interface Actor {
	id: string;
	role: Role;
	/** Of a child who is signed in. Without one it is no session: the program acts for the child, and nothing is kept from it. */
	way?: Way;
	/** Of an advocate at work: the child for whom they write (sending-for.ts asks each time whether they may). */
	sendsFor?: string;
}

/** The child whose things an actor writes: their own, or those of the child for whom they write. */
export const childOf = ({ id, sendsFor }: Actor): string => sendsFor ?? id;

/** What the rules need to know of an item that was sent. */
export interface Item {
	childId: string;
	/** Null: there is none who may read it, and the reviewing team does. */
	officerId: string | null;
	audience: Audience;
	kind: string;
	urgent: boolean;
	/** Somebody of the complaints people is there who may have it. */
	complaintsMayRead: boolean;
	/** The complaints people have it by now. */
	isWithComplaints: boolean;
	notRepliedAt: number | null;
	/** Whom it is about, and who must not be told. */
	excluded: readonly string[];
	/** The officer's manager; null: there is none who may read it, and every other manager does. */
	managerId: string | null;
	/** Who reads it in the officer's place today; null while the officer is here. */
	standInId: string | null;
	/** Who reads it in that manager's place today; null while the manager is here. */
	managerStandInId: string | null;
	/** To whom it climbed. */
	climbedTo: readonly string[];
	/** It climbed to the duty people. */
	isWithDuty: boolean;
	/** Urgent or read first, and nobody has recorded what they did. */
	mustAct: boolean;
	/** Who recorded today what they did. */
	actedTodayBy: readonly string[];
	/** A machine found worrying words in it. */
	isMarked: boolean;
	/** An adult has made it urgent. */
	isRaised: boolean;
	/** An adult has cleared that mark. */
	clearedAt: number | null;
	/** By which way the child came in who sent it, and in which session (its hash). */
	wayId: string | null;
	sessionHash: string | null;
	/** An adult wrote it down, or sent it for the child. */
	isWrittenDown: boolean;
	/** The advocate who sent it, as long as they may send for this child. */
	senderId: string | null;
	sentAt: number;
	/** About somebody, or not for everybody's eyes. */
	isDelicate: boolean;
}

type Rule = (actor: Actor, item: Item) => boolean;

/** Who made a child write may hold the letter, too: there the mark is shown in the session that sent the item, and no more. */
export function showsMadeMe(way: Way | undefined, { sessionHash }: Pick<Item, 'sessionHash'>): boolean {
	return !way?.isCode || sessionHash === way.session;
}

/** True when what a child said by one way is shown to them by another: their own, or one that opens what is older. */
export function opensWay(way: Way | undefined, wayId: string | null): boolean {
	return !way || way.opensOlder || (wayId !== null && way.chain.includes(wayId));
}

/** A way into a child's Say So, as the rules for seeing and ending it need it. */
export interface WayIn {
	id: string;
	isCode: boolean;
	/** The code that a sign-in was made from. */
	madeFrom: string | null;
	madeAt: number;
	/** An adult knows that the child made it. */
	isKnown: boolean;
}

/** From when on a way shows what a child was told (UTC milliseconds): from its letter on, or everything. */
export function shownSince(way: Way | undefined): number {
	return !way || way.opensOlder ? 0 : way.since;
}

/** By a letter one sees that letter, and that a sign-in was made from it; by a sign-in, every way. */
export function seesWay(by: Way | undefined, way: WayIn): boolean {
	return !by?.isCode || way.id === by.id || way.madeFrom === by.id;
}

/**
 * A letter ends itself alone. A sign-in ends itself, every letter, and a younger sign-in; one that is older, or that an
 * adult knows to be the child's, only where an officer and a manager know this one: it may be the true child's.
 */
export function endsWay(by: Way | undefined, way: WayIn): boolean {
	if (!by || way.id === by.id) return true;
	if (by.isCode) return false;
	return way.isCode || by.opensDelicate || (way.madeAt > by.madeAt && !way.isKnown);
}

/**
 * A letter with its code goes through other hands, too. It opens what was sent with it and is not delicate; what is
 * delicate is shown in the session that sent it, and by a sign-in of the child's own. What is kept from the adult who
 * confirmed a sign-in does not open by that.
 */
const isShown = (way: Way | undefined, item: Item): boolean =>
	!way ||
	item.sessionHash === way.session ||
	(!way.isCode && item.wayId === way.id) ||
	(!item.excluded.includes(way.delicateBy ?? '') &&
		(!item.isDelicate || way.opensDelicate) &&
		(opensWay(way, item.wayId) || (item.isWrittenDown && item.sentAt >= way.since)));

const isMine: Rule = (actor, item) =>
	actor.role === 'child' && item.childId === actor.id && item.kind !== 'alone' && isShown(actor.way, item);

/** A sign-in of the child's own is made by who came in by the code of a letter. */
export function mayMakeSignIn({ role, way }: Actor): boolean {
	return role === 'child' && way?.isCode === true;
}

/** Who can be a child's reviewing officer, and read for one who is away: a manager can, too. */
export const reviewers: readonly Role[] = ['officer', 'manager'];

export function canReview(role: Role): boolean {
	return reviewers.includes(role);
}

const isOfficers: Rule = (actor, item) =>
	canReview(actor.role) && item.audience === 'officer' && item.officerId === actor.id;

/** The cover, or the next in line, while the officer is away. */
const isStandIn: Rule = (actor, item) =>
	canReview(actor.role) && item.audience === 'officer' && item.standInId === actor.id;

/** A complaints person may have complaints, whatever climbed to them as somebody else. */
const isClimbed: Rule = (actor, item) =>
	(canReview(actor.role) || (actor.role === 'complaints' && item.kind === 'complaint')) &&
	item.climbedTo.includes(actor.id);

/** The duty people have what climbed to them, until somebody has acted; who acted sees it for the rest of the day. */
const isDutys: Rule = (actor, item) =>
	actor.role === 'duty' && item.isWithDuty && (item.mustAct || item.actedTodayBy.includes(actor.id));

/** The own manager, and the next one in line while that one is away. */
const isManagerOf: Rule = (actor, item) =>
	item.managerId === null || item.managerId === actor.id || item.managerStandInId === actor.id;

/**
 * The managers read what has no officer yet, what an officer has not answered, and what goes past the officer; the own
 * manager reads where a machine's mark was cleared, and why.
 */
const isManagers: Rule = (actor, item) =>
	actor.role === 'manager' &&
	(item.audience === 'manager'
		? isManagerOf(actor, item)
		: item.audience === 'officer' &&
			(item.officerId === null ||
				item.notRepliedAt !== null ||
				((item.kind === 'rate' || item.clearedAt !== null) && isManagerOf(actor, item))));

const isComplaints: Rule = (actor, item) =>
	actor.role === 'complaints' &&
	(item.audience === 'complaints' || (item.kind === 'complaint' && item.isWithComplaints));

/** Rule 8 comes before every other: about a person, not to that person. */
const open: Rule = (actor, item) =>
	!item.excluded.includes(actor.id) &&
	(isOfficers(actor, item) ||
		isStandIn(actor, item) ||
		isManagers(actor, item) ||
		isComplaints(actor, item) ||
		isClimbed(actor, item) ||
		isDutys(actor, item));

/**
 * What is not theirs to read the officer's manager may look at, for a reason that the child sees: what was sent to the
 * officer. What goes past the officer has the readers that the child was told, and what is just for NAME has NAME. A child
 * who says who must not be told is asked of these managers and of no other: where none of them is left, nobody looks.
 */
const look: Rule = (actor, item) =>
	actor.role === 'manager' &&
	item.audience === 'officer' &&
	item.kind !== 'alone' &&
	!item.excluded.includes(actor.id) &&
	isManagerOf(actor, item) &&
	(item.managerId !== null || item.excluded.length === 0);

/** Everything but looking and writing down what they did is none of the duty people's. */
const handle: Rule = (actor, item) => open(actor, item) && actor.role !== 'duty';

const rules = {
	'own.see': isMine,
	'own.answerBack': isMine,
	'own.mark': isMine,
	/** An advocate sees what they sent, and what came back to it. They are no reader of it. */
	'sending.see': (actor, item) => actor.role === 'advocate' && item.senderId === actor.id,
	'item.open': open,
	'item.look': look,
	/** What is just for NAME is talked about, never answered in writing. */
	'item.reply': (actor, item) => handle(actor, item) && item.kind !== 'alone',
	'item.recordTalk': (actor, item) =>
		handle(actor, item) && (item.kind === 'alone' || item.kind === 'complaint' || item.urgent || item.isRaised),
	'item.recordAction': (actor, item) => open(actor, item) && (item.urgent || item.isMarked),
	/** What a machine has marked, an adult makes urgent or clears. */
	'item.decideMark': (actor, item) => handle(actor, item) && item.isMarked,
	'item.answerWish': (actor, item) => handle(actor, item) && item.kind === 'plan',
	/** A complaint, to the complaints people, while they have not got it; a request for an advocate, at any time. */
	'item.passOn': (actor, item) =>
		handle(actor, item) &&
		(item.kind === 'advocate' || (item.kind === 'complaint' && item.complaintsMayRead && !item.isWithComplaints)),
	'item.track': (actor, item) => open(actor, item) && item.kind === 'complaint' && actor.role === 'complaints',
	/** A complaint is done when the complaints people have recorded it: nobody else closes it over their heads. */
	'item.markDone': (actor, item) =>
		handle(actor, item) && item.kind !== 'alone' && (item.kind !== 'complaint' || !item.complaintsMayRead)
} satisfies Record<string, Rule>;

export type Action = keyof typeof rules;

/** True when the actor may do that with the item. */
export function can(actor: Actor, action: Action, item: Item): boolean {
	return rules[action](actor, item);
}

/** Somebody tried what they may not do: for them it is not there. */
export class NotThere extends Error {
	override name = 'NotThere';
}

/** Throws NotThere unless the actor may do that with the item. */
export function assertCan(actor: Actor, action: Action, item: Item): void {
	if (!can(actor, action, item)) throw new NotThere();
}
