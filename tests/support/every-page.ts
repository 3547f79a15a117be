/** Every page of a child at every address, as bytes that can be compared from site to site. */
import { journeys } from '../../src/lib/journeys/index.ts';
import type { Answer } from './ask.ts';
import { rowsOf } from './database.ts';
import { groupOf, listRoutes, type Route } from './route-tree.ts';
import type { Site } from './site.ts';

/** Every page of a child, and every open one. */
export const pageRoutes = listRoutes().filter(
	(route) => route.methods.includes('GET') && ['child', 'public'].includes(groupOf(route))
);

/** Everything that can stand in an address of a child: these items, and what is not there. Steps come with their journey. */
export function fillsFor(items: readonly string[]): Record<string, string[]> {
	return {
		id: [...items, 'nobody-has-this-id'],
		journey: [...Object.keys(journeys), 'holiday'],
		permission: ['nobody-has-this-id'],
		status: ['403', '404'],
		what: ['decisions', 'record', 'nothing']
	};
}

/** The steps of a journey, and one that it does not have. */
const stepsOf = (journey: string) => [...(journeys[journey]?.steps.map(({ id }) => id) ?? []), 'weather'];

/** The addresses of a route with all of that in it. */
export function addressesOf(route: Route, fills: Record<string, string[]>): string[] {
	const parameters = [...route.address.matchAll(/\[(\w+)\]/g)].map((match) => match[1]!);
	const filled = parameters.reduce(
		(addresses, name) =>
			addresses.flatMap((so) => {
				const values = name === 'step' ? stepsOf(so.split('/')[2]!) : fills[name]!;
				return values.map((value) => so.replace(`[${name}]`, value));
			}),
		[route.address]
	);
	return filled.flatMap((address) => [address, `${address}?change&added&rested`]);
}

/** An answer without what is random or of the moment: ids, references, presses, the session, the port. */
export function bytesOf(site: Site, answer: Answer): string {
	const ids = rowsOf<{ id: string }>(
		site,
		['person', 'contribution', 'message', 'draft', 'review', 'decision']
			.map((table) => `SELECT id FROM ${table}`)
			.join(' UNION ')
	);
	const references = rowsOf<{ reference: string }>(site, 'SELECT reference FROM contribution');
	const momentary = ['date'];
	const headers = Object.entries(answer.headers).filter(([name]) => !momentary.includes(name));
	let text = JSON.stringify([answer.status, answer.location, headers]) + answer.body;
	const known = new Set(ids.map(({ id }) => id));
	// An id is as long as any other; some stand behind a word and a dash.
	text = text.replace(/[\w-]{20,}/g, (run) => {
		for (let at = 0; at + 20 <= run.length; at += 1)
			if (known.has(run.slice(at, at + 20))) return `${run.slice(0, at)}ID${run.slice(at + 20)}`;
		return run;
	});
	for (const { reference } of references) text = text.replaceAll(reference, 'REFERENCE');
	return (
		text
			.replaceAll(new URL(site.origin).host, 'HOST')
			.replaceAll(new URL(site.settings['LEAVE_TO']!).host, 'AWAY')
			.replace(/value="[\w-]{20}"/g, 'value="RANDOM"')
			// Who may come has an id of its own, inside what is sealed.
			.replace(/\b(wish|why)-[\w-]{20}/g, '$1-SOMEBODY')
	);
}
