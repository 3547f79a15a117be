/** So many at once: ids in one query (SQLite takes 32,766 values), keys in one commit. */
export const manyAtOnce = 500;

/** A list in slices of at most so many. */
export function slices<T>(list: readonly T[], most: number): T[][] {
	return Array.from({ length: Math.ceil(list.length / most) }, (_, n) => list.slice(n * most, (n + 1) * most));
}
