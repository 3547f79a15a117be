/** What has no page yet, through the domain's own commands: node arrange.ts move CHILD OFFICER, sign-in CHILD NAME WORDS, confirmed CHILD NAME WORDS, away WHO COVER, back WHO, disable WHO NEXT, end CHILD (whom they let send for them) */
import { and, desc, eq, inArray } from 'drizzle-orm';
import { confirmOlder } from '../../src/lib/server/confirming.ts';
import { clearAway, setAway } from '../../src/lib/server/cover.ts';
import { person, way, type Role } from '../../src/lib/server/db/schema.ts';
import { store } from '../../src/lib/server/db/store.ts';
import { endAccount } from '../../src/lib/server/leaving.ts';
import { moveChild } from '../../src/lib/server/officers.ts';
import { newId } from '../../src/lib/server/ids.ts';
import { answerPermission, listOwnPermissions } from '../../src/lib/server/own-permissions.ts';
import { getChild } from '../../src/lib/server/children.ts';
import { getName, system } from '../../src/lib/server/people.ts';
import { addSignIn } from './ways.ts';

async function findPerson(name: string, ...roles: Role[]): Promise<string> {
	const rows = await store().read.select({ id: person.id }).from(person).where(inArray(person.role, roles));
	for (const { id } of rows) if ((await getName(id)) === name) return id;
	throw new Error(`no ${roles.join(' or ')} of that name`);
}

const findReader = (name: string) => findPerson(name, 'officer', 'manager');

/** A sign-in that a child makes from their newest letter. */
async function makeSignIn(child = '', name = '', words = ''): Promise<{ childId: string; wayId: string }> {
	const childId = await findPerson(child, 'child');
	const [code] = await store()
		.read.select()
		.from(way)
		.where(and(eq(way.childId, childId), eq(way.kind, 'code')))
		.orderBy(desc(way.createdAt));
	return { childId, wayId: await addSignIn(childId, code?.id ?? null, name, words) };
}

/** The same, and the child's officer was with them and has confirmed it. */
async function makeConfirmed(...names: string[]): Promise<void> {
	const { childId, wayId } = await makeSignIn(...names);
	const { officer } = await getChild(childId);
	const meeting = { day: '2026-11-17', how: 'We looked at it together.' };
	await confirmOlder({ id: officer!.id, role: 'officer' }, childId, newId(), wayId, meeting);
}

/** A child ends that somebody may send for them. */
async function endSending(child: string): Promise<void> {
	const actor = { id: await findPerson(child, 'child'), role: 'child' } as const;
	const [own] = await listOwnPermissions(actor);
	await answerPermission(actor, own!.id, false);
}

const commands: Record<string, (...names: string[]) => Promise<unknown>> = {
	move: async (child = '', officer = '') =>
		moveChild(system, await findPerson(child, 'child'), await findPerson(officer, 'officer')),
	'sign-in': makeSignIn,
	confirmed: makeConfirmed,
	// From the day before the tests' Tuesday until the Friday of that week.
	away: async (who = '', cover = '') =>
		setAway(system, await findReader(who), '2026-11-16', '2026-11-20', await findReader(cover)),
	end: async (child = '') => endSending(child),
	back: async (who = '') => clearAway(system, await findReader(who)),
	disable: async (who = '', next = '') =>
		endAccount(system, await findPerson(who, 'officer'), { officerId: await findPerson(next, 'officer') })
};

const [command = '', ...names] = process.argv.slice(2);
await commands[command]!(...names);
process.exit(0);
