import type { Reader } from './store.ts';

/**
 * A query of the pages that are opened most: drizzle puts its SQL together once for each of the two connections, and not
 * at each call, which takes longer than the query itself. `build` ends in `.prepare()`, with `sql.placeholder` for what varies.
 */
export function prepared<Query>(build: (read: Reader) => Query): (read: Reader) => Query {
	const built = new WeakMap<Reader, Query>();
	return (read) => {
		const query = built.get(read) ?? build(read);
		built.set(read, query);
		return query;
	};
}
