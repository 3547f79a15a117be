/** Who may do what: the whole permission model on one screen. Deny by default. */
import type { Role } from './db/schema.ts';

export interface Actor {
	id: string;
	role: Role;
}

/** What the rules need to know of an item that was sent. */
export interface Item {
	childId: string;
	/** Null: the reviewing team reads. */
	officerId: string | null;
	kind: string;
	urgent: boolean;
	actedAt: number | null;
	notRepliedAt: number | null;
	answeredAt: number | null;
}

type Rule = (actor: Actor, item: Item) => boolean;

const isWriter: Rule = (actor, item) => actor.role === 'child' && item.childId === actor.id;
const isReader: Rule = (actor, item) => actor.role === 'officer' && item.officerId === actor.id;
/** The managers read what has no officer yet, and what an officer has not answered. */
const isTeam: Rule = (actor, item) =>
	actor.role === 'manager' && (item.officerId === null || item.notRepliedAt !== null);

const ownSent: Rule = (actor, item) => isWriter(actor, item) && item.kind !== 'alone';
const open: Rule = (actor, item) => isReader(actor, item) || isTeam(actor, item);

const rules = {
	'own.see': ownSent,
	'own.answerBack': ownSent,
	'own.mark': ownSent,
	'item.open': open,
	/** What is just for NAME is talked about, never answered in writing. */
	'item.reply': (actor, item) => open(actor, item) && item.kind !== 'alone',
	'item.recordTalk': (actor, item) => open(actor, item) && item.kind === 'alone',
	'item.recordAction': (actor, item) => open(actor, item) && item.urgent
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
