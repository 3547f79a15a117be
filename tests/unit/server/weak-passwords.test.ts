/** Which passwords are refused when one is chosen: what is short, and what is guessed first. */
import { expect, test } from 'vitest';
import { weaknessOf } from '../../../src/lib/server/auth/weak-passwords.ts';

const own = ['Jo Bell', 'jo.bell@wrenshire.example', 'Wrenshire Council'];

test.each([
	['password1234', 'passwordCommon'],
	['Password2026!', 'passwordCommon'],
	['P@ssw0rd1234', 'passwordCommon'],
	['qwertyuiop12', 'passwordCommon'],
	['1qaz2wsx3edc', 'passwordCommon'],
	['123456789012', 'passwordCommon'],
	['aaaaaaaaaaaa', 'passwordCommon'],
	['letmeinletmein', 'passwordCommon'],
	['November 2026', 'passwordCommon'],
	['liverpoolfc1892', 'passwordCommon'],
	// What is known of whoever chooses it.
	['WrenshireCouncil2026', 'passwordCommon'],
	['wrenshire council 26', 'passwordCommon'],
	['Jo Bell 2026!!', 'passwordCommon'],
	['jobelljobelljobell', 'passwordCommon'],
	['jo.bell@wrenshire.example', 'passwordCommon'],
	['saysosaysosayso', 'passwordCommon'],
	['password'.repeat(25), 'passwordCommon'],
	['elevensigns', 'passwordShort'],
	// One sign each, however many bytes.
	['🐢🐌🐛🐜🐝🐞🦋🐠🐡🐙🐚', 'passwordShort'],
	['x'.repeat(201), 'passwordLong'],
	['kelpish tornod vimber', undefined],
	['blorn vasket ting', undefined],
	['quiet-otters-at-ten', undefined],
	['xkqvzrtpwmns', undefined],
	['три зелёных чайника', undefined],
	['green boats in may '.repeat(10), undefined]
] as const)('%s: %s', async (password, weakness) => {
	expect(await weaknessOf(password, own)).toBe(weakness);
});
