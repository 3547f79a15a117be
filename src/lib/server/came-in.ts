/** How a thing came in that a child sent: written here by the child, or by an adult from a talk or from paper. */
import { getName } from './people.ts';
import type { Row } from './standing.ts';

export interface CameIn {
	how: 'talk' | 'paper';
	/** The adult who wrote it down, and when. */
	by: string;
	at: number;
	/** The child says that it is right, or that it is not; undefined: has not said yet. */
	isRight: boolean | undefined;
	confirmedAt: number | null;
}

/** Who wrote it down for the child; undefined where the child did it here. */
export async function findCameIn(
	row: Pick<Row, 'cameIn' | 'writtenBy' | 'sentAt' | 'confirmedAt' | 'isRight' | 'notMineAt'>
): Promise<CameIn | undefined> {
	if (row.cameIn === 'child' || row.cameIn === 'advocate' || row.writtenBy === null) return undefined;
	// "I did not write this" says the same as "that is not what I said".
	const said = row.confirmedAt === null ? undefined : (row.isRight ?? undefined);
	return {
		how: row.cameIn,
		by: await getName(row.writtenBy),
		at: row.sentAt,
		isRight: row.notMineAt === null ? said : false,
		confirmedAt: row.notMineAt ?? row.confirmedAt
	};
}
