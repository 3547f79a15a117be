/** Founds a council with one officer and many children, who all have the same three words: node crowd.ts HOW-MANY */
import { hashSecret, plainWords } from '../../src/lib/server/auth/secrets.ts';
import { makeKeyFile } from '../../src/lib/server/db/keys.ts';
import { closeStore } from '../../src/lib/server/db/store.ts';
import { settings } from '../../src/lib/server/env.ts';
import { addChild } from '../../src/lib/server/children.ts';
import { addStaff } from '../../src/lib/server/staff.ts';
import { system } from '../../src/lib/server/people.ts';
import { crowdWords, nameInCrowd } from './letter-box.ts';

makeKeyFile(settings().keyFile);
const officerId = await addStaff(system, { name: 'Jo Bell', email: 'jo.bell@test.example', role: 'officer' });
const secretHash = await hashSecret(plainWords(crowdWords));
for (let n = 0; n < Number(process.argv[2]); n += 1) {
	const name = nameInCrowd(n);
	await addChild(system, { name, birthday: '2014-02-03', officerId, signIn: { name, secretHash } });
}
// Folds the write-ahead log into the file, which then is all there is.
closeStore();
process.exit(0);
