/** Letters and take-up, as tables. */
import type { RequestEvent } from '@sveltejs/kit';
import { wordsIn } from '$lib/i18n';
import { paths } from '$lib/paths';
import { csvOf } from '../csv';
import { getName } from '../people';
import { counted } from '../take-up';
import { countTakeUp, listTakeUpOf, type ChildTakeUp, type OfficerTakeUp } from '../take-up-of';
import { answer } from './answer';
import { officerOf } from './officer-forms';

/** In an address: the children without an officer. */
const noOfficer = 'without-officer';

const columns = ['children', ...counted] as const;
const cellsOf = ({ counts }: Pick<OfficerTakeUp, 'counts'>) => columns.map((column) => ({ column, n: counts[column] }));

/** Who has a letter, who came in, who never did: per officer. */
export async function loadTakeUp(event: Pick<RequestEvent, 'locals'>) {
	const { officers, all } = await answer(countTakeUp(officerOf(event)));
	return {
		columns,
		neverHad: all.neverHad,
		neverCame: all.neverCame,
		csvHref: paths.manageLettersTable(),
		officers: officers.map(({ officer, counts }) => ({
			id: officer?.id ?? noOfficer,
			name: officer?.name,
			href: paths.manageLettersOf(officer?.id ?? noOfficer),
			cells: cellsOf({ counts })
		})),
		all: cellsOf({ counts: all })
	};
}

/** The same table as a file. No cell is a formula for the program that opens it. */
export async function takeUpTable(event: Pick<RequestEvent, 'locals'>): Promise<Response> {
	const { officers, all } = await answer(countTakeUp(officerOf(event)));
	const t = wordsIn();
	const lineOf = (name: string, counts: OfficerTakeUp['counts']) => [
		name,
		...cellsOf({ counts }).map(({ n }) => String(n))
	];
	const head = [t('manage:letters.officer'), ...columns.map((column) => t(`manage:letters.column.${column}`))];
	const lines = officers.map(({ officer, counts }) => lineOf(officer?.name ?? t('manage:letters.noOfficer'), counts));
	const table = csvOf([head, ...lines, lineOf(t('manage:letters.all'), all)]);
	const headers = {
		'content-type': 'text/csv; charset=utf-8',
		'content-disposition': 'attachment; filename="letters-and-take-up.csv"'
	};
	return new Response(table, { headers });
}

/** One child in a list: how they stand, and where the next step is done by who serves them. */
export function takeUpView({ childId, name, stand, hasOwnWay, hasSent }: ChildTakeUp) {
	return { id: childId, name, stand, hasOwnWay, hasSent, href: paths.letterOf(childId) };
}

/** The children of one officer, or of none, by name. */
export async function loadTakeUpOf(event: Pick<RequestEvent, 'locals'> & { params: { officer: string } }) {
	const { officer } = event.params;
	const isNobodys = officer === noOfficer;
	const children = await answer(listTakeUpOf(officerOf(event), isNobodys ? null : officer));
	return {
		backHref: paths.manageLetters(),
		officer: isNobodys ? undefined : await answer(getName(officer)),
		children: children.map(takeUpView)
	};
}
