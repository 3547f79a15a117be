import { wordsIn } from '$lib/i18n';
import { dayOf, sayDay } from '../calendar.ts';
import { findCameIn } from '../came-in.ts';
import { listWhoHears } from '../not-replied.ts';
import { firstName, getName } from '../people.ts';
import { getChild } from '../children.ts';
import type { Actor } from '../policy.ts';
import { getSentState } from '../sent-facts.ts';
import type { Outcome } from '../sent-state.ts';
import type { Row } from '../contributions.ts';

/** Who wrote it down, from a talk or from paper, or sent it; and whether the child says that it is right. */
export async function viewCameIn(row: Row) {
	const found = await findCameIn(row);
	if (!found) return undefined;
	const right =
		found.isRight === undefined ? ('open' as const) : found.isRight ? ('right' as const) : ('wrong' as const);
	const name = found.sending ? found.by : firstName(found.by);
	return { how: found.how, name, day: sayDay(dayOf(found.at)), right, sending: found.sending };
}

/** To whom it goes when the child says that nobody has replied, by name; and for whom of them the officer works. */
export async function viewWhoHears(row: Row): Promise<{ name: string; officer?: string }> {
	const t = wordsIn();
	const people = await listWhoHears(row);
	const [first] = people;
	const { officer } = await getChild(row.childId);
	if (first?.role === 'complaints') return { name: t('common:complaints') };
	if (!first || people.length > 1) return { name: t('common:team') };
	const name = firstName(await getName(first.id));
	return first.role === 'manager' && officer ? { name, officer: officer.firstName } : { name };
}

/** Where a thing stands that a child sent, with days in words. */
export async function viewSentState(actor: Actor, row: Row) {
	const { read, readBy, outcome } = await getSentState(actor, row);
	return {
		...(read ? { read: { name: read.name, day: sayDay(dayOf(read.at)) } } : {}),
		...(readBy ? { readBy: sayDay(readBy) } : {}),
		kind: row.kind,
		outcome: viewOutcome(outcome)
	};
}

function viewOutcome(outcome: Outcome) {
	if ('at' in outcome) return { is: outcome.is, name: outcome.name, day: sayDay(dayOf(outcome.at)) };
	if ('to' in outcome) return { is: outcome.is, to: outcome.to, day: sayDay(outcome.day) };
	return 'day' in outcome ? { is: outcome.is, day: sayDay(outcome.day) } : outcome;
}
