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

/** Everything that can stand in an address of a child: these items, every step, and what is not there. */
export function fillsFor(items: readonly string[]): Record<string, string[]> {
	const steps = Object.values(journeys).flatMap((journey) => journey!.steps.map((step) => step.id));
	return {
		id: [...items, 'nobody-has-this-id'],
		journey: [...Object.keys(journeys), 'holiday'],
		step: [...new Set(steps), 'weather'],
		status: ['403', '404'],
		what: ['decisions', 'record', 'nothing']
	};
}

/** The addresses of a route with all of that in it. */
export function addressesOf(route: Route, fills: Record<string, string[]>): string[] {
	const parameters = [...route.address.matchAll(/\[(\w+)\]/g)].map((match) => match[1]!);
	const filled = parameters.reduce(
		(addresses, name) => addresses.flatMap((so) => fills[name]!.map((value) => so.replace(`[${name}]`, value))),
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
	for (const { id } of ids) text = text.replaceAll(id, 'ID');
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
