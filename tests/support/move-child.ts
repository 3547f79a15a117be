/** Moves a sample child to another officer: node move-child.ts CHILD OFFICER */
import { eq } from 'drizzle-orm';
import { person } from '../../src/lib/server/db/schema.ts';
import { store } from '../../src/lib/server/db/store.ts';
import { moveChild } from '../../src/lib/server/officers.ts';
import { getName, system } from '../../src/lib/server/people.ts';

async function findPerson(role: 'child' | 'officer', name: string): Promise<string> {
	const rows = await store().read.select({ id: person.id }).from(person).where(eq(person.role, role));
	for (const { id } of rows) if ((await getName(id)) === name) return id;
	throw new Error(`no ${role} of that name`);
}

const [childName = '', officerName = ''] = process.argv.slice(2);
await moveChild(system, await findPerson('child', childName), await findPerson('officer', officerName));
process.exit(0);
