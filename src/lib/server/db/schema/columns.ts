/** The kinds of columns of our own. */
import { customType, integer } from 'drizzle-orm/sqlite-core';
import type { Sealed } from '../sealing.ts';

/** Words, names, birthdays, emails: encrypted, and bound to their table, column and row (../sealing.ts). */
export const sealed = customType<{ data: Sealed; driverData: Buffer }>({
	dataType: () => 'blob',
	toDriver: (value) => value,
	fromDriver: (value) => value as Sealed
});
/** UTC milliseconds. */
export const instant = (name: string) => integer(name);
