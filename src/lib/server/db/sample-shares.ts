/** Who gets how much of a large sample database. Pure. */
import { Refusal } from '../refusal.ts';

export interface Share {
	children: number;
	items: number;
}

/** The items of the first officer and of the second, wherever there are that many: what `npm run bench` compares. */
const fixed = [300, 5000];
const childrenEach = 70;

/**
 * Shares children and items out among officers of some seventy children each. The first officer has 300 items, the
 * second 5,000, the others share the rest.
 * @throws Refusal - fewer than one child for each officer
 */
export function shareOut(children: number, items: number): Share[] {
	const others = items - fixed[0]! - fixed[1]!;
	const officers = Math.max(others > 0 ? 3 : 2, Math.round(children / childrenEach));
	if (children < officers) throw new Refusal(`So many items need ${officers} children at least.`);
	let left = items;
	return Array.from({ length: officers }, (_, n) => {
		const own = fixed[n] === undefined ? Math.ceil(left / (officers - n)) : Math.min(fixed[n], left);
		left -= own;
		return { children: spread(children, officers, n), items: own };
	});
}

/** The part that falls to the nth of some, where it does not come out even. */
function spread(whole: number, among: number, n: number): number {
	return Math.floor((whole * (n + 1)) / among) - Math.floor((whole * n) / among);
}

/** Which officer each item is for, mixed as items of a council come in: the same each time. */
export function mixed(shares: readonly { items: number }[]): Uint16Array {
	const all = Uint16Array.from(shares.flatMap(({ items }, n) => new Array<number>(items).fill(n)));
	let seed = 1;
	for (let at = all.length - 1; at > 0; at -= 1) {
		// A linear congruential generator (Numerical Recipes) is random enough to shuffle with.
		seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
		const other = Math.floor((seed / 2 ** 32) * (at + 1));
		[all[at], all[other]] = [all[other]!, all[at]!];
	}
	return all;
}
