/** Importing files: what is wrong is said, all or nothing is written, and the same rows again change nothing. */
import { beforeEach, expect, test } from 'vitest';
import { at } from '../../../src/lib/server/clock.ts';
import { checkUpload, getUpload, startImport, takeUpload } from '../../../src/lib/server/uploads.ts';
import type { Actor } from '../../../src/lib/server/policy.ts';
import { adult, wednesday } from '../../support/council.ts';
import { freshStore } from '../../support/domain.ts';
import { fileOf, madeUp } from '../../support/import-files.ts';
import type { ListKind } from '../../../src/lib/server/imports/lists.ts';

let helen: Actor;
beforeEach(async () => {
	freshStore();
	helen = await adult('Helen Marsh', 'manager');
});

async function imports(kind: ListKind, rows: string[][]) {
	const t0 = performance.now();
	const id = await takeUpload(helen, 'f', fileOf(kind, rows));
	const t1 = performance.now();
	const { plan, token } = await checkUpload(helen, id);
	const t2 = performance.now();
	expect(plan.problems).toEqual([]);
	const started = await startImport(helen, id, token);
	if (started !== 'busy') await started.finished;
	console.log(kind, rows.length, 'take', t1 - t0, 'check', t2 - t1, 'import', performance.now() - t2);
	return getUpload(helen, id);
}

test('big', () =>
	at(wednesday, async () => {
		let worst = 0;
		let last = performance.now();
		const timer = setInterval(() => {
			worst = Math.max(worst, performance.now() - last);
			last = performance.now();
		}, 1);
		const lap = (w: string) => {
			console.log(w, 'longest wait', worst);
			worst = 0;
		};
		console.log(await imports('staff', madeUp.staff(40)));
		lap('staff');
		console.log(await imports('children', madeUp.children(2000, 40)));
		lap('children');
		console.log(await imports('people', madeUp.people(4000).map((r, n) => [`N${n % 2000}`, ...r.slice(1)])));
		lap('people');
		console.log(await imports('reviews', madeUp.reviews(2000)));
		lap('reviews');
		console.log(await imports('children', madeUp.children(2000, 40).map((r, n) => (n % 20 ? r : [...r.slice(0, 3), 'officer.1@import.example', r[4]!]))));
		lap('children again');
		clearInterval(timer);
	}));
