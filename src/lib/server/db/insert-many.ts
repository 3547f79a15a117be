import { sql } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Tx } from './store.ts';

/**
 * Inserts many rows inside a transaction, all with the columns of the first. By one prepared statement: drizzle puts its
 * SQL together once, and not for each value, which would take longer than the inserts.
 */
export async function insertMany<Table extends SQLiteTable>(
	tx: Tx,
	table: Table,
	rows: readonly Table['$inferInsert'][]
): Promise<void> {
	if (!rows[0]) return;
	const values = Object.fromEntries(Object.keys(rows[0]).map((column) => [column, sql.placeholder(column)]));
	const insert = tx
		.insert(table)
		.values(values as Table['$inferInsert'])
		.prepare();
	for (const row of rows) await insert.run(row);
}
