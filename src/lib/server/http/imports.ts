/** The manager's pages of imports: a file is given, looked at, and imported or thrown away. */
import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { z } from 'zod';
import { line, tidy } from '$lib/journeys/answers';
import { paths } from '$lib/paths';
import { sayTime } from '../calendar';
import { csvOf } from '../csv';
import type { ListKind } from '../db/schema';
import { isUnavailable } from '../db/store';
import { newId } from '../ids';
import { columns, listKinds, templateOf } from '../imports/lists';
import type { Plan, Planned } from '../imports/plan';
import { mostRows, Unreadable, type FileReason } from '../imports/read';
import { addNumberedChild, listGivable, type NewChildCells } from '../new-child';
import { NotThere, type Actor } from '../policy';
import { checkUpload, dropUpload, getUpload, listUploads, startImport, takeUpload, type Upload } from '../uploads';
import { answer } from './answer';
import { act, formId, officerOf } from './officer-forms';

type Event = Pick<RequestEvent, 'locals' | 'url'>;

/** More of them than that are counted, and not shown. */
const mostShown = 200;

const dones = ['dropped'] as const;

const headingsOf = (kind: ListKind) => Object.entries(columns[kind]).map(([column, heading]) => ({ column, heading }));

const isWaiting = ({ state }: Upload) => state === 'checked' || state === 'stopped';

/** What is wrong with a file now that still waits. One that has gone meanwhile has nothing. */
async function countProblems(actor: Actor, each: Upload): Promise<number> {
	if (!isWaiting(each)) return 0;
	try {
		return (await checkUpload(actor, each.id)).plan.problems.length;
	} catch (thrown) {
		if (thrown instanceof NotThere) return 0;
		throw thrown;
	}
}

/** The four lists, and the files that were given. */
export async function loadImports(event: Event) {
	const actor = officerOf(event);
	const uploads = [];
	for (const each of await answer(listUploads(actor)))
		uploads.push({ ...each, problems: await answer(countProblems(actor, each)) });
	return {
		here: paths.manageImport(),
		newChild: paths.newChild(),
		formId: newId(),
		most: mostRows,
		lists: listKinds.map((kind) => ({ kind, template: paths.importTemplate(kind), headings: headingsOf(kind) })),
		uploads: uploads.map(({ id, list, state, total, problems, createdAt }) => ({
			...{ id, list, state, problems },
			rows: total,
			href: paths.importOf(id),
			time: sayTime(createdAt)
		})),
		done: dones.find((done) => done === event.url.searchParams.get('done'))
	};
}

/** A template to fill in. */
export function sendTemplate({ list }: { list: string }): Response {
	const kind = listKinds.find((each) => each === list) ?? error(404);
	return new Response(csvOf(templateOf(kind)), {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': `attachment; filename="say-so-${kind}.csv"`
		}
	});
}

/** What is wrong with a file: why it cannot be read, `noFile`, `broken` on its way, or `notSaved`. */
type Wrong = FileReason | 'noFile' | 'broken' | 'notSaved';

function refuse(status: 400 | 503, reason: Wrong, { headings }: Unreadable['facts'] = {}) {
	const about = headings && {
		...{ list: headings.kind, missing: headings.missing, unknown: headings.unknown, twice: headings.twice }
	};
	return fail(status, { problem: { reason, about } });
}

async function takeFile(event: Event & Pick<RequestEvent, 'request'>) {
	const actor = officerOf(event);
	let form: FormData;
	try {
		form = await event.request.formData();
	} catch {
		// A body that breaks off, or is no form.
		return refuse(400, 'broken');
	}
	const own = formId.safeParse(form.getAll('form'));
	const file = form.get('file');
	if (!own.success || form.getAll('file').length > 1) return refuse(400, 'broken');
	if (!(file instanceof File) || (!file.size && !file.name)) return refuse(400, 'noFile');
	const bytes = new Uint8Array(await file.arrayBuffer());
	let id: string;
	try {
		id = await takeUpload(actor, own.data, bytes);
	} catch (thrown) {
		if (thrown instanceof Unreadable) return refuse(400, thrown.reason, thrown.facts);
		if (thrown instanceof NotThere) error(404);
		if (isUnavailable(thrown)) return refuse(503, 'notSaved');
		throw thrown;
	}
	redirect(303, paths.importOf(id));
}

/** What can be done at the page of all imports. */
export const importActions = {
	upload: takeFile
};

/** Days as they are written in the files. */
const sayDays = (text: string) => text.replace(/\b(\d{4})-(\d\d)-(\d\d)\b/g, '$3/$2/$1');

function viewPlanned({ line, about, changes, notes }: Planned) {
	const said = changes.map(({ column, from, to }) => ({ column, from: sayDays(from), to: sayDays(to) }));
	const noted = notes.map(({ note, other }) => ({ note, other: sayDays(other) }));
	return { line, about: sayDays(about), changes: said, notes: noted };
}

function viewPlan({ rows, problems, adds, changes, same, invites }: Plan) {
	return {
		...{ rows, same, invites },
		counts: { problems: problems.length, adds: adds.length, changes: changes.length },
		problems: problems.slice(0, mostShown),
		adds: adds.slice(0, mostShown).map(viewPlanned),
		changes: changes.slice(0, mostShown).map(viewPlanned)
	};
}

/** One file: what it would do, how far it is, or what came of it. While it is at work, the page asks again by itself. */
export async function loadImport(event: Event & Pick<RequestEvent, 'setHeaders'> & { params: { upload: string } }) {
	const actor = officerOf(event);
	const upload = await answer(getUpload(actor, event.params.upload));
	const { id, list, state, isWindows, trouble, done, total, result } = upload;
	const checked = isWaiting(upload) ? await answer(checkUpload(actor, id)) : undefined;
	// Not a <meta>: nothing else of the page is there for it, and it goes by itself.
	if (state === 'importing') event.setHeaders({ refresh: '2' });
	return {
		...{ list, state, isWindows, trouble, result },
		here: paths.importOf(id),
		all: paths.manageImport(),
		// Checking is one half of it, sealing the other; what does not change is not sealed.
		progress: Math.min(99, Math.round((done / Math.max(1, 2 * total)) * 100)),
		rows: { done: Math.floor(Math.min(done, 2 * total) / 2), total },
		plan: checked && viewPlan(checked.plan),
		token: checked?.token ?? '',
		isBusy: event.url.searchParams.has('busy')
	};
}

/** What can be done with one file. */
export const fileActions = {
	start: startFile,
	drop: dropFile
};

type FileEvent = Event & Pick<RequestEvent, 'request'> & { params: { upload: string } };

async function startFile(event: FileEvent) {
	const { upload } = event.params;
	const token = (await event.request.formData()).get('token');
	const asked = await answer(startImport(officerOf(event), upload, typeof token === 'string' ? token : ''));
	redirect(303, `${paths.importOf(upload)}${asked === 'busy' ? '?busy' : ''}`);
}

async function dropFile(event: FileEvent) {
	await answer(dropUpload(officerOf(event), event.params.upload));
	redirect(303, `${paths.manageImport()}?done=dropped`);
}

/** The form that adds one child. */
export async function loadNewChild(event: Event) {
	return {
		here: paths.newChild(),
		listHref: paths.manageChildren(),
		officers: await answer(listGivable(officerOf(event)))
	};
}

/** What can be done at the form that adds one child. */
export const newChildActions = {
	add: act({
		done: 'childAdded',
		schema: z.strictObject({ number: line(), name: line(), birthday: line(), officer: line(), careFrom: line() }),
		fields: ['number', 'name', 'birthday', 'officer', 'careFrom'],
		save: async (actor, _, given) => {
			const cells = Object.fromEntries(
				Object.entries(given).map(([field, text]) => [field, tidy(text)])
			) as NewChildCells;
			return addNumberedChild(actor, cells);
		},
		to: (_, childId) => paths.manageChild(childId)
	})
};
