/** So many rows are inserted by one statement: SQLite takes 32,766 values in it, and our widest table has some twenty columns. */
export const rowsAtOnce = 500;

/** A list in slices of at most so many. */
export function slices<T>(list: readonly T[], most: number): T[][] {
	return Array.from({ length: Math.ceil(list.length / most) }, (_, n) => list.slice(n * most, (n + 1) * most));
}
