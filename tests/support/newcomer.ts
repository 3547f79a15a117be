/** Adds to the site's council what its sample lacks: a child with no review who sent nothing, and the officer of that child. */
import { hashSecret, plainWords } from '../../src/lib/server/auth/secrets.ts';
import { addChild } from '../../src/lib/server/children.ts';
import { addStaff } from '../../src/lib/server/staff.ts';
import { system } from '../../src/lib/server/people.ts';

const [officer = '', email = '', child = '', words = ''] = process.argv.slice(2);
const officerId = await addStaff(system, { name: officer, email, role: 'officer' });
await addChild(system, {
	name: child,
	birthday: '2015-03-02',
	officerId,
	signIn: { name: child, secretHash: await hashSecret(plainWords(words)) }
});
process.exit(0);
