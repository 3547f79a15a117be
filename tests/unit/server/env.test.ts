import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { describe, expect, test } from 'vitest';
import { readSettings } from '../../../src/lib/server/env.ts';
import { Refusal } from '../../../src/lib/server/refusal.ts';

const example = parseEnv(readFileSync('.env.example', 'utf8')) as Record<string, string>;
const optional = ['PORT', 'HOST', 'READ_DAYS', 'REPLY_DAYS', 'WORKING_HOURS', 'ADDRESS_HEADER', 'XFF_DEPTH'];
const needed = Object.keys(example).filter((name) => !optional.includes(name));

/** The one line that a set of variables is refused with. */
function refusalOf(source: Record<string, string | undefined>): string {
	try {
		readSettings(source);
	} catch (error) {
		expect(error).toBeInstanceOf(Refusal);
		return (error as Refusal).message;
	}
	throw new Error('Nothing was refused.');
}

test('the example holds every setting, each with a comment, and is accepted', () => {
	expect(readSettings({ ...example, NODE_ENV: 'production' })).toMatchObject({
		origin: 'https://say-so.example',
		secure: true,
		port: 3000,
		workingHours: { days: [1, 2, 3, 4, 5], from: 540, to: 1020 },
		keepYears: 7
	});
	// `secure` is no setting of its own, and the council's accounts stand there as comments: they are off.
	expect(Object.keys(example)).toHaveLength(Object.keys(readSettings(example)).length - 2);
});

test('what has a default may be missing or blank', () => {
	const rest = Object.fromEntries(needed.map((name) => [name, example[name]]));
	const settings = readSettings({ ...rest, PORT: ' ', HOST: '' });
	const same = { ...example, PORT: '3000', HOST: '127.0.0.1', XFF_DEPTH: '1' };
	// That header alone has no value to stand in for it: without one nobody's address is known.
	expect(settings).toEqual({ ...readSettings(same), addressHeader: undefined });
});

describe('missing', () => {
	test.each(needed)('%s', (name) => {
		for (const value of [undefined, '', '  ']) {
			expect(refusalOf({ ...example, [name]: value })).toMatch(new RegExp(`^${name} is missing: set it to [^\n]+$`));
		}
	});

	test('only the first of several is named', () => {
		expect(refusalOf({})).toBe(
			'SAYSO_KEY_FILE is missing: set it to the path of the key file (make one with: npm run key -- FILE)'
		);
	});
});

describe('wrong', () => {
	test.each<[name: string, values: string[]]>([
		['SAYSO_KEY_FILE', ['qq\nqq']],
		['DATABASE_PATH', ['qq\0qq']],
		[
			'ORIGIN',
			[
				'qq',
				'say-so.qq',
				'//say-so.qq',
				'ftp://say-so.qq',
				'http://say-so.qq',
				'http://127.0.0.1.qq',
				'https://say-so.qq/path',
				'https://say-so.qq?a',
				'https://say-so.qq#a',
				'https://user:qq@say-so.example',
				'https://say-so.qq, https://qq'
			]
		],
		['PORT', ['0', '65536', '-8081', '80.81', 'qq', '0x8081', '8081qq']],
		['HOST', ['qq qq', 'http://qq']],
		['ADDRESS_HEADER', ['qq qq', 'qq: qq', 'qq,qq', 'qq\r\nqq']],
		['XFF_DEPTH', ['0', '21', '-1', '1.5', 'qq']],
		['SMTP_URL', ['qq', 'http://qq', 'smtp://', 'smtp:qq', 'mail.qq:25']],
		['MAIL_FROM', ['qq', 'qq@', 'Qq <qq@council.example>', 'qq@council.example\nBcc: qq@qq.example']],
		['COUNCIL_NAME', ['qq\r\nqq', 'qq'.repeat(200)]],
		['COUNCIL_PHONE', ['qq', '01632-960777', '(01632) 960777', '77', '+']],
		['COUNCIL_PHONE_HOURS', ['qq\tqq']],
		['NIGHT_PHONE', ['qq', '01632 960777 ext 7']],
		['NIGHT_PHONE_HOURS', ['qq\nqq']],
		['LEAVE_TO', ['qq', 'http://qq.example', 'javascript:qq', '/qq']],
		['DUTY_EMAIL', ['qq', 'qq@qq@qq']],
		[
			'WORKING_HOURS',
			['qq', 'Fri-Mon 9:00-17:00', 'Mon-Qqq 9:00-17:00', 'Mon-Fri 17:00-9:00', 'Mon-Fri 9:60-17:00', 'Mon-Fri 9-25']
		],
		['READ_DAYS', ['0', '61', '2.5', 'qq']],
		['REPLY_DAYS', ['0', '61', '-5', 'qq']],
		['KEEP_YEARS', ['0', '101', '7.5', 'for ever', 'qq']]
	])('%s', (name, values) => {
		for (const value of values) {
			const message = refusalOf({ ...example, [name]: value });
			expect(message).toMatch(new RegExp(`^${name} is not right: set it to [^\n]+$`));
			expect(message).not.toContain('qq');
			// The sentence is the same for every value, so it can hold none of them.
			expect(message).toBe(refusalOf({ ...example, [name]: values[0] }));
		}
	});
});

describe('the origin', () => {
	test.each(['http://127.0.0.1:3000', 'http://localhost:3000', 'http://[::1]:3000'])(
		'%s is for trying it on this machine, never for production',
		(origin) => {
			expect(readSettings({ ...example, ORIGIN: origin })).toMatchObject({ origin, secure: false });
			expect(refusalOf({ ...example, ORIGIN: origin, NODE_ENV: 'production' })).toMatch(/^ORIGIN is not right: /);
		}
	);

	test.each([
		['https://say-so.example/', 'https://say-so.example'],
		['https://SAY-SO.example:443', 'https://say-so.example'],
		['https://say-so.example:8443', 'https://say-so.example:8443'],
		['https://127.0.0.1:3000', 'https://127.0.0.1:3000']
	])('%s is %s', (given, origin) => {
		expect(readSettings({ ...example, ORIGIN: given, NODE_ENV: 'production' })).toMatchObject({ origin, secure: true });
	});
});

describe('the council’s own accounts', () => {
	const issuer = 'https://login.microsoftonline.com/8eaef023-2b34-4da1-9baa-8bc8c9d6a490/v2.0';
	const needed = {
		OIDC_ISSUER: issuer,
		OIDC_CLIENT_ID: 'qq-id',
		OIDC_CLIENT_SECRET: 'qq-secret',
		OIDC_NAME: 'your Wrenshire account'
	};
	const all = { ...needed, OIDC_EMAIL_CLAIM: 'upn', OIDC_SECOND_FACTOR: 'acrs=c1' };
	const production = { ...example, NODE_ENV: 'production' };

	test('are off, on with what is needed, or as they are set', () => {
		expect(readSettings(example).councilAccount).toBeUndefined();
		const { councilAccount } = readSettings({ ...production, ...needed });
		expect(councilAccount).toMatchObject({ clientId: 'qq-id', emailClaim: 'email', secondFactor: undefined });
		expect(councilAccount?.issuer.href).toBe(issuer);
		expect(readSettings({ ...production, ...all }).councilAccount).toMatchObject({
			emailClaim: 'upn',
			secondFactor: { claim: 'acrs', value: 'c1' }
		});
	});

	test('stand in the example, each as a comment', () => {
		const text = readFileSync('.env.example', 'utf8');
		for (const name of Object.keys(all)) expect(text).toMatch(new RegExp(`^# ${name}=.+$`, 'm'));
	});

	test.each(Object.keys(needed))('half of them is refused: %s', (name) => {
		expect(refusalOf({ ...production, ...all, [name]: ' ' })).toBe(
			`${name} is missing: set it, or leave out every setting that begins with OIDC_`
		);
	});

	test.each<[name: string, values: string[]]>([
		[
			'OIDC_ISSUER',
			[
				'qq',
				'ftp://qq.example',
				'http://qq.example',
				'http://localhost:4000',
				'https://qq.example?tenant=qq',
				'https://qq.example#qq',
				'https://qq:qq@qq.example',
				'https://login.microsoftonline.com/common/v2.0',
				'https://login.microsoftonline.com/COMMON/v2.0',
				'https://login.microsoftonline.com/organizations/v2.0',
				'https://login.microsoftonline.com/consumers/v2.0',
				'https://login.microsoftonline.com/9188040d-6c67-4c5b-b112-36a304b66dad/v2.0',
				'https://login.microsoftonline.com/qq.example/v2.0',
				'https://sts.windows.net/common/',
				'https://login.microsoftonline.com/'
			]
		],
		['OIDC_CLIENT_ID', ['qq\nqq']],
		['OIDC_CLIENT_SECRET', ['qq\0qq']],
		['OIDC_NAME', ['qq'.repeat(31)]],
		['OIDC_EMAIL_CLAIM', ['qq qq']],
		['OIDC_SECOND_FACTOR', ['qq', 'qq=', '=qq', 'qq=qq=qq', 'qq = qq']]
	])('wrong: %s', (name, values) => {
		for (const value of values) {
			const message = refusalOf({ ...production, ...all, [name]: value });
			expect(message).toMatch(new RegExp(`^${name} is not right: set it to [^\n]+$`));
			expect(message).not.toContain('qq');
		}
	});

	test('a provider without https is for trying it on this machine, never for production', () => {
		const here = { ...all, OIDC_ISSUER: 'http://localhost:4000' };
		expect(readSettings({ ...example, ...here }).councilAccount?.issuer.href).toBe('http://localhost:4000/');
		expect(refusalOf({ ...production, ...here })).toMatch(/^OIDC_ISSUER is not right: /);
	});
});

test.each([
	['Mon-Sun 0:00-24:00', { days: [1, 2, 3, 4, 5, 6, 7], from: 0, to: 1440 }],
	['Tue-Thu 08:30-16:45', { days: [2, 3, 4], from: 510, to: 1005 }],
	['Sat-Sat 10:00-12:00', { days: [6], from: 600, to: 720 }]
])('the working hours %s', (given, expected) => {
	expect(readSettings({ ...example, WORKING_HOURS: given }).workingHours).toEqual(expected);
});

test('the header of the address is the same in any letters', () => {
	const { addressHeader, forwardedDepth } = readSettings({ ...example, ADDRESS_HEADER: 'X-Real-IP', XFF_DEPTH: '2' });
	expect([addressHeader, forwardedDepth]).toEqual(['x-real-ip', 2]);
});
