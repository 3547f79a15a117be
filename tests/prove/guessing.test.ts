/** Fifty networks try, each second for an hour: they get sixty looks, and the owner comes in at once. */
import { verify } from '@node-rs/argon2';
import { expect, test, vi } from 'vitest';
import { signInByCode, signInChild } from '../../src/lib/server/auth/sign-in.ts';
import { at } from '../../src/lib/server/clock.ts';
import { findLetter, makeLetter } from '../../src/lib/server/letters.ts';
import { addOne, adult, wednesday } from '../support/council.ts';
import { freshStore } from '../support/domain.ts';
import { proved, whole } from '../support/prove.ts';

// Not ours, and not replaced: only counted.
vi.mock('@node-rs/argon2', { spy: true });

const threeWords = 'otter lemon window';
const home = '198.51.100.0/24';
const networks = Array.from({ length: 50 }, (_, n) => `10.0.${n}.0/24`);
const seconds = whole ? 3600 : 60;

test('fifty networks try each second', async () => {
	freshStore();
	const jo = await adult('Jo Adeyemi', 'officer');
	const amara = await addOne('Amara', jo.id, threeWords);
	const signIn = (after: number, name: string, words: string, network: string) =>
		at(wednesday + after * 1000, () => signInChild(name, words, network));
	expect(await signIn(-60, 'Amara', threeWords, home)).toBeDefined();

	const hashes: Record<string, number> = {};
	for (const name of ['Amara', 'Zebedee']) {
		vi.mocked(verify).mockClear();
		for (let after = 0; after < seconds; after += 1) {
			// A try with the right words, too: from a shut network it is worth nothing.
			for (const network of networks) {
				const words = after === seconds - 1 ? threeWords : 'otter lemon door';
				expect(await signIn(after, name, words, network)).toBeUndefined();
			}
		}
		hashes[name] = vi.mocked(verify).mock.calls.length;
	}
	expect(hashes).toEqual({ Amara: 60, Zebedee: 60 });
	expect(await signIn(seconds, 'Amara', threeWords, home)).toBeDefined();
	// From anywhere, also from a network that is shut for the words: a fresh letter.
	await at(wednesday + seconds * 1000, async () => {
		await makeLetter(jo, amara.id, 'a letter');
		const code = (await findLetter(jo, amara.id))!.words!.join('');
		for (const network of [networks[0], '203.0.113.0/24'])
			expect(await signInByCode(code, network)).toMatchObject({ personId: amara.id });
	});
	proved(
		`50 networks guess one child's words each second for ${seconds / 60} min`,
		`${hashes['Amara']} of ${(networks.length * seconds).toLocaleString('en-GB')} tries looked at (a name that nobody has: as many); the right words work at once from the usual network, a fresh letter's from anywhere`
	);
}, 1_200_000);
