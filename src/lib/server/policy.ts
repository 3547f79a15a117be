/** Who may do what: the whole permission model on one screen. Deny by default. */
import type { Role } from './db/schema.ts';
import type { Audience } from './routing.ts';

export interface Actor {
	id: string;
	role: Role;
}

/** What the rules need to know of an item that was sent. */
export interface Item {
	childId: string;
	/** Null: the reviewing team reads. */
	officerId: string | null;
	audience: Audience;
	kind: string;
	urgent: boolean;
	/** The complaints people have it by now. */
	isWithComplaints: boolean;
	notRepliedAt: number | null;
	/** Whom it is about, and who must not be told. */
	excluded: readonly string[];
	/** The officer's manager; empty: every manager. */
	managerId: string | null;
}

type Rule = (actor: Actor, item: Item) => boolean;

const isMine: Rule = (actor, item) => actor.role === 'child' && item.childId === actor.id && item.kind !== 'alone';

const isOfficers: Rule = (actor, item) =>
	actor.role === 'officer' && item.audience === 'officer' && item.officerId === actor.id;

const isManagerOf: Rule = (actor, item) => item.managerId === null || item.managerId === actor.id;

/** The managers read what has no officer yet, what an officer has not answered, and what goes past the officer. */
const isManagers: Rule = (actor, item) =>
	actor.role === 'manager' &&
	(item.audience === 'manager'
		? isManagerOf(actor, item)
		: item.audience === 'officer' &&
			(item.officerId === null || item.notRepliedAt !== null || (item.kind === 'rate' && isManagerOf(actor, item))));

const isComplaints: Rule = (actor, item) =>
	actor.role === 'complaints' &&
	(item.audience === 'complaints' || (item.kind === 'complaint' && item.isWithComplaints));

/** Rule 8 comes before every other: about a person, not to that person. */
const open: Rule = (actor, item) =>
	!item.excluded.includes(actor.id) &&
	(isOfficers(actor, item) || isManagers(actor, item) || isComplaints(actor, item));

const rules = {
	'own.see': isMine,
	'own.answerBack': isMine,
	'own.mark': isMine,
	'item.open': open,
	/** What is just for NAME is talked about, never answered in writing. */
	'item.reply': (actor, item) => open(actor, item) && item.kind !== 'alone',
	'item.recordTalk': (actor, item) =>
		open(actor, item) && (item.kind === 'alone' || item.kind === 'complaint' || item.urgent),
	'item.recordAction': (actor, item) => open(actor, item) && item.urgent,
	'item.answerWish': (actor, item) => open(actor, item) && item.kind === 'plan',
	'item.passOn': (actor, item) => open(actor, item) && (item.kind === 'complaint' || item.kind === 'advocate'),
	'item.track': (actor, item) => open(actor, item) && item.kind === 'complaint' && actor.role === 'complaints',
	'item.markDone': (actor, item) => open(actor, item) && item.kind !== 'alone'
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
