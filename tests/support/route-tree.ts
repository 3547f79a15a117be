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
	// The desk's actions are written once, for two doors.
	const isDesk = source.includes('= itemActions(');
	const text = isDesk
		? readFileSync('src/lib/server/http/desk.ts', 'utf8').split('export function itemActions')[1]!
		: source.split('export const actions')[1]!;
	const names = [...text.matchAll(isDesk ? /^\t\t(\w+): action\(/gm : /^\t(\w+): async \(/gm)].map(
		(match) => match[1]!
	);
	if (names.length === 0) throw new Error(`${file} has actions that this test cannot read`);
	return names;
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
