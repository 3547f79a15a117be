/**
 * Imports a council of 2,000 children into an empty database, as a process of its own, while a child sends one thing
 * after another. Prints how long each list took, and the longest that a Send took meanwhile, as JSON.
 */
import { setTimeout as wait } from 'node:timers/promises';
import type { ListKind } from '../../src/lib/server/db/schema.ts';
import { checkUpload, getUpload, startImport, takeUpload } from '../../src/lib/server/uploads.ts';
import type { Actor } from '../../src/lib/server/policy.ts';
import { addOne, adult, sendWords } from '../support/council.ts';
import { freshStore } from '../support/domain.ts';
import { fileOf, madeUp } from '../support/import-files.ts';

export interface Imported {
	/** Milliseconds from the file to the end, its dry run included. */
	took: Record<ListKind | 'again', number>;
	/** Milliseconds: the longest Send while nothing else was done, and while lists were imported. */
	sends: { alone: number; meanwhile: number };
}

const count = 2000;
const officers = 40;

async function importList(manager: Actor, form: string, kind: ListKind, rows: string[][]): Promise<number> {
	const began = performance.now();
	const id = await takeUpload(manager, form, fileOf(kind, rows));
	const started = await startImport(manager, id, (await checkUpload(manager, id)).token);
	if (started !== 'busy') await started.finished;
	const took = performance.now() - began;
	if ((await getUpload(manager, id)).state !== 'done') throw new Error(`bench: ${kind} were not imported`);
	return took;
}

/** Sends one thing after another while some work is done. Returns the longest of them, in milliseconds. */
async function sendMeanwhile(child: Actor, work: () => Promise<unknown>): Promise<number> {
	let isDone = false;
	let longest = 0;
	const working = work().finally(() => (isDone = true));
	while (!isDone) {
		const began = performance.now();
		// It comes over the network: it waits its turn, and others have theirs after it.
		await wait(5);
		await sendWords(child);
		longest = Math.max(longest, performance.now() - began);
	}
	await working;
	return longest;
}

freshStore();
const manager = await adult('Helen Marsh', 'manager');
const child = await addOne('Kit', null);
// What is compiled at the first use is not what is measured.
for (let n = 0; n < 30; n += 1) await sendWords(child);
const alone = await sendMeanwhile(child, () => wait(500));
const took = {} as Imported['took'];
const meanwhile = await sendMeanwhile(child, async () => {
	took.staff = await importList(manager, '1', 'staff', madeUp.staff(officers));
	took.children = await importList(manager, '2', 'children', madeUp.children(count, officers));
	took.people = await importList(manager, '3', 'people', madeUp.people(count));
	took.reviews = await importList(manager, '4', 'reviews', madeUp.reviews(count));
	took.again = await importList(manager, '5', 'children', madeUp.children(count, officers));
});
process.stdout.write(JSON.stringify({ took, sends: { alone, meanwhile } } satisfies Imported), () => process.exit(0));
