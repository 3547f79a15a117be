/** The routes as the tree has them: what a test must hold, read from the files themselves. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

export interface Route {
	/** As Kit names it, such as `/(child)/sent/[id]`. */
	id: string;
	/** Its address, with `[id]` and the like still in it. */
	address: string;
	/** GET for a page; what a `+server.ts` exports. */
	methods: string[];
	/** The form actions: `default`, or their names. */
	actions: string[];
}

const root = 'src/routes';

function actionsIn(folder: string): string[] {
	const file = join(root, folder, '+page.server.ts');
	const source = readIfThere(file);
	if (!/export const actions\b/.test(source)) return [];
	// Actions that several pages share, or that are long, are written beside the loads: an object, or a function of a door.
	const elsewhere = /export const actions: Actions = (\w+)/.exec(source)?.[1];
	const text = elsewhere ? objectNamed(elsewhere) : source.split('export const actions')[1]!;
	const names = [...text.matchAll(elsewhere ? /^\t(\w+)(?:: |,$)/gm : /^\t(\w+): async \(/gm)].map(
		(match) => match[1]!
	);
	if (names.length === 0) throw new Error(`${file} has actions that this test cannot read`);
	return names;
}

/** The inside of an exported object, or of what an exported function returns, with one tab before each name. */
function objectNamed(name: string): string {
	const http = 'src/lib/server/http';
	const texts = readdirSync(http).map((file) => readFileSync(join(http, file), 'utf8'));
	const text = texts
		.map((each) => each.split(new RegExp(`^export (?:const|function) ${name}\\b`, 'm'))[1])
		.find(Boolean);
	const inside = text?.split(/^}/m)[0] ?? '';
	const returned = inside.split(/^\treturn \{$/m)[1];
	return returned ? returned.replaceAll(/^\t/gm, '') : inside;
}

function methodsIn(folder: string): string[] {
	const source = readIfThere(join(root, folder, '+server.ts'));
	return [...source.matchAll(/^export (?:const|(?:async )?function) ([A-Z]+|fallback)\b/gm)].map((match) => match[1]!);
}

function readIfThere(file: string): string {
	try {
		return readFileSync(file, 'utf8');
	} catch {
		return '';
	}
}

/** Every route in the tree. */
export function listRoutes(): Route[] {
	const files = readdirSync(root, { recursive: true, withFileTypes: true });
	const folders = files
		.filter((file) => file.name === '+page.svelte' || file.name === '+server.ts')
		.map((file) => relative(root, file.parentPath));
	return [...new Set(folders)].sort().map((folder) => {
		const isPage = files.some((file) => file.name === '+page.svelte' && relative(root, file.parentPath) === folder);
		const address = `/${folder
			.split('/')
			.filter((part) => !part.startsWith('('))
			.join('/')}`;
		const methods = [...(isPage ? ['GET'] : []), ...methodsIn(folder)];
		return { id: `/${folder}`, address, methods, actions: actionsIn(folder) };
	});
}

/** The group that a route stands in, such as `child`. */
export function groupOf(route: Pick<Route, 'id'>): string {
	return /^\/\((\w+)\)/.exec(route.id)?.[1] ?? '';
}

/** The addresses of a route for some child's or adult's item. */
export function addressOf(address: string, id: string): string {
	const inside = { token: 'no-such-token', journey: 'views', step: 'well', status: '404', list: 'children' };
	const values: Record<string, string> = { id, child: id, review: id, whom: id, sending: id, upload: id, ...inside };
	return address.replaceAll(/\[(\w+)\]/g, (_, name: string) => values[name]!);
}
