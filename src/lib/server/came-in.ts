/** How a thing came in that a child sent: written here by the child, by an adult from a talk or from paper, or sent by an advocate. */
import { getAdvocate } from './advocates.ts';
import { openComment } from './comment.ts';
import type { Obtained } from './db/schema.ts';
import { getName } from './people.ts';
import type { Row } from './contributions.ts';

export interface CameIn {
	how: 'talk' | 'paper' | 'advocate';
	/** The adult who wrote it down or sent it, and when. */
	by: string;
	at: number;
	/** The child says that it is right, or that it is not; undefined: has not said yet. */
	isRight: boolean | undefined;
	confirmedAt: number | null;
	/** What an advocate says of it. */
	sending: SentByAdvocate | undefined;
}

export interface SentByAdvocate {
	service: string;
	obtained: Obtained;
	seenByChild: boolean;
	/** Their own words; empty where they added none. */
	comment: string;
}

/** Who wrote it down or sent it for the child; undefined where the child did it here. */
export async function findCameIn(row: Row): Promise<CameIn | undefined> {
	if (row.cameIn === 'child' || row.writtenBy === null) return undefined;
	// "I did not write this" says the same as "that is not what I said".
	const said = row.confirmedAt === null ? undefined : (row.isRight ?? undefined);
	return {
		how: row.cameIn,
		by: await getName(row.writtenBy),
		at: row.sentAt,
		isRight: row.notMineAt === null ? said : false,
		confirmedAt: row.notMineAt ?? row.confirmedAt,
		sending: await findSending(row)
	};
}

async function findSending(row: Row): Promise<SentByAdvocate | undefined> {
	const { cameIn, writtenBy, obtained, seenByChild } = row;
	if (cameIn !== 'advocate' || writtenBy === null || obtained === null || seenByChild === null) return undefined;
	const { service } = await getAdvocate(writtenBy);
	return { service, obtained, seenByChild, comment: openComment(row) };
}
