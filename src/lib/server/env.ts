import { z } from 'zod';
import { Refusal } from './refusal.ts';

const loopbackHosts = ['127.0.0.1', 'localhost', '[::1]'];
const dayNames = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

// Control characters would end a line in a mail header.
const words = z
	.string()
	.max(300)
	.regex(/^\P{Cc}+$/u);
const email = z.email().max(254);
const phone = words.regex(/^[\d +]+$/).refine((text) => /\d.*\d.*\d/.test(text));
const wholeNumber = (least: number, most: number) =>
	z.string().regex(/^\d+$/).transform(Number).pipe(z.number().min(least).max(most));
const address = (fits: (url: URL) => boolean) =>
	words.refine((text) => URL.canParse(text) && fits(new URL(text))).transform((text) => new URL(text));

const originOf = (production: boolean) =>
	address((url) => {
		const bare = url.href === `${url.origin}/`;
		const onThisMachine = url.protocol === 'http:' && loopbackHosts.includes(url.hostname) && !production;
		return bare && (url.protocol === 'https:' || onThisMachine);
	}).transform((url) => url.origin);

/** `Mon-Fri 9:00-17:00` as weekdays (Monday is 1, Sunday 7) and minutes after midnight. */
const workingHours = words.transform((text, context) => {
	const [, firstDay = '', lastDay = '', ...clock] =
		/^(\w{3})-(\w{3}) (\d{1,2}):(\d\d)-(\d{1,2}):(\d\d)$/.exec(text) ?? [];
	const first = dayNames.indexOf(firstDay) + 1;
	const last = dayNames.indexOf(lastDay) + 1;
	const [fromHour = 0, fromMinute = 0, toHour = 0, toMinute = 0] = clock.map(Number);
	const from = fromHour * 60 + fromMinute;
	const to = toHour * 60 + toMinute;
	if (first < 1 || last < first || fromMinute > 59 || toMinute > 59 || to <= from || to > 24 * 60) {
		context.addIssue({ code: 'custom' });
		return z.NEVER;
	}
	return { days: Array.from({ length: last - first + 1 }, (_, day) => first + day), from, to };
});

/** Microsoft's hosts, whose issuers begin with the id of a tenant (a GUID). */
const microsoft = /(^|\.)(microsoftonline\.(com|us|cn)|windows\.net)$/;
const guid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;
/** The tenant of everybody's private Microsoft accounts. */
const everybody = '9188040d-6c67-4c5b-b112-36a304b66dad';

/**
 * Of one tenant alone: where anybody may have a tenant, the email in a token is what its owner wrote there
 * (learn.microsoft.com/entra/identity-platform/migrate-off-email-claim-authorization).
 */
function isOneTenant({ hostname, pathname }: URL): boolean {
	const parts = pathname.toLowerCase().split('/').filter(Boolean);
	if (['common', 'organizations', 'consumers', everybody].some((shared) => parts.includes(shared))) return false;
	return !microsoft.test(hostname) || guid.test(parts[0] ?? '');
}

const issuerOf = (production: boolean) =>
	address((url) => {
		const onThisMachine = url.protocol === 'http:' && loopbackHosts.includes(url.hostname) && !production;
		const bare = !url.search && !url.hash && !url.username && !url.password;
		return bare && (url.protocol === 'https:' || onThisMachine) && isOneTenant(url);
	});

/** `amr=mfa` as the claim of an ID token and what must stand in it. */
const stated = words.regex(/^[\w.:/-]+=[\w.:/-]+$/).transform((text) => {
	const [claim = '', value = ''] = text.split('=');
	return { claim, value };
});

/** Each variable with its rule; the description ends the sentence "set it to ...". */
const variables = (production: boolean) =>
	z.object({
		SAYSO_KEY_FILE: words.describe('the path of the key file (make one with: npm run key -- FILE)'),
		DATABASE_PATH: words.describe('the path of the database file, such as /var/lib/say-so/say-so.db'),
		ORIGIN: originOf(production).describe(
			'the https address of the site with no path, such as https://say-so.example ' +
				'(http only at 127.0.0.1, localhost or [::1], and never with NODE_ENV=production)'
		),
		PORT: wholeNumber(1, 65_535).prefault('3000').describe('the port to listen on, a whole number from 1 to 65535'),
		HOST: words
			.regex(/^[\w.:-]+$/)
			.prefault('127.0.0.1')
			.describe('the address to listen on, such as 127.0.0.1'),
		ADDRESS_HEADER: words
			.regex(/^[\w-]+$/)
			.transform((name) => name.toLowerCase())
			.optional()
			.describe("the request header in which the proxy in front writes the client's address, such as X-Forwarded-For"),
		XFF_DEPTH: wholeNumber(1, 20)
			.prefault('1')
			.describe('how many proxies of ours add to X-Forwarded-For, a whole number from 1 to 20'),
		SMTP_URL: address((url) => /^smtps?:$/.test(url.protocol) && url.hostname !== '')
			.transform((url) => url.href)
			.describe('the mail server, such as smtp://USER:PASSWORD@HOST:587 or smtps://USER:PASSWORD@HOST'),
		MAIL_FROM: email.describe('the email address that mails come from, such as say-so@council.example'),
		COUNCIL_NAME: words.describe('the name of the council, as children know it'),
		COUNCIL_PHONE: phone.describe("the number of the council's contact centre: digits, spaces and + only"),
		COUNCIL_PHONE_HOURS: words.describe('when COUNCIL_PHONE is answered, such as Monday to Friday, 9am to 5pm'),
		NIGHT_PHONE: phone.describe("the council's out-of-hours number: digits, spaces and + only"),
		NIGHT_PHONE_HOURS: words.describe('when NIGHT_PHONE is answered, such as every night and at weekends'),
		LEAVE_TO: address((url) => url.protocol === 'https:')
			.transform((url) => url.href)
			.describe('the https address of the neutral site that the quick exit opens'),
		DUTY_EMAIL: email.describe("the duty people's email address, for what is urgent out of hours"),
		OIDC_ISSUER: issuerOf(production)
			.optional()
			.describe(
				"the issuer of the council's own accounts, of one tenant, such as https://login.microsoftonline.com/TENANT-ID/v2.0 " +
					'(never common, organizations or consumers; http only on this machine, and never with NODE_ENV=production)'
			),
		OIDC_CLIENT_ID: words.optional().describe('the id by which the provider of the accounts knows this site'),
		OIDC_CLIENT_SECRET: words.optional().describe('the secret that the provider of the accounts gave this site'),
		OIDC_NAME: words
			.max(60)
			.optional()
			.describe('what staff call that account, such as your Wrenshire account, in 60 characters at most'),
		OIDC_EMAIL_CLAIM: words
			.regex(/^[\w.:/-]+$/)
			.optional()
			.describe('the claim of the ID token that holds the email, such as email'),
		OIDC_SECOND_FACTOR: stated
			.optional()
			.describe('the claim of the ID token that states a second factor, and its value, such as amr=mfa or acrs=c1'),
		WORKING_HOURS: workingHours
			.prefault('Mon-Fri 9:00-17:00')
			.describe('the days and hours that officers work, such as Mon-Fri 9:00-17:00'),
		READ_DAYS: wholeNumber(1, 60).prefault('2').describe('the working days to read in, a whole number from 1 to 60'),
		REPLY_DAYS: wholeNumber(1, 60).prefault('5').describe('the working days to answer in, a whole number from 1 to 60'),
		KEEP_YEARS: wholeNumber(1, 100).describe('how many years sent things are kept, a whole number from 1 to 100')
	});

/** The settings of the council's own accounts: none of them, or all that are needed. */
function councilAccountIn(value: z.infer<ReturnType<typeof variables>>) {
	const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret, OIDC_NAME: name } = value;
	const { OIDC_EMAIL_CLAIM: emailClaim, OIDC_SECOND_FACTOR: secondFactor } = value;
	if (!(issuer || clientId || clientSecret || name || emailClaim || secondFactor)) return undefined;
	const needed = { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret, OIDC_NAME: name };
	const missing = Object.entries(needed).find(([, given]) => !given)?.[0];
	if (!issuer || !clientId || !clientSecret || !name)
		throw new Refusal(`${missing} is missing: set it, or leave out every setting that begins with OIDC_`);
	// Without a second factor that is stated, a code of ours is asked for.
	return { issuer, clientId, clientSecret, name, emailClaim: emailClaim ?? 'email', secondFactor };
}

/**
 * Reads every setting from the environment; a blank variable counts as missing.
 * @throws Refusal - the first setting that is missing or wrong, in one line that names it and never shows its value
 */
export function readSettings(source: Record<string, string | undefined> = process.env) {
	const schema = variables(source.NODE_ENV === 'production');
	const names = schema.keyof().options;
	const given = Object.fromEntries(names.map((name) => [name, source[name]?.trim() || undefined]));
	const parsed = schema.safeParse(given);
	if (!parsed.success) {
		const wrong = parsed.error.issues[0]?.path[0];
		const name = names.find((one) => one === wrong) ?? names[0]!;
		const problem = given[name] === undefined ? 'missing' : 'not right';
		throw new Refusal(`${name} is ${problem}: set it to ${schema.shape[name].description}`);
	}
	const value = parsed.data;
	return Object.freeze({
		/** Undefined: staff come in with a password of Say So alone. */
		councilAccount: councilAccountIn(value),
		keyFile: value.SAYSO_KEY_FILE,
		databasePath: value.DATABASE_PATH,
		origin: value.ORIGIN,
		/** The site is reached by https: cookies are `__Host-` and Secure, and HSTS is sent. */
		secure: value.ORIGIN.startsWith('https:'),
		port: value.PORT,
		host: value.HOST,
		/** In small letters. Undefined: nobody's address is known here. */
		addressHeader: value.ADDRESS_HEADER,
		/** Which address of X-Forwarded-For is the client's, counted from the last: the ones before it anybody can write. */
		forwardedDepth: value.XFF_DEPTH,
		smtpUrl: value.SMTP_URL,
		mailFrom: value.MAIL_FROM,
		councilName: value.COUNCIL_NAME,
		councilPhone: value.COUNCIL_PHONE,
		councilPhoneHours: value.COUNCIL_PHONE_HOURS,
		nightPhone: value.NIGHT_PHONE,
		nightPhoneHours: value.NIGHT_PHONE_HOURS,
		leaveTo: value.LEAVE_TO,
		dutyEmail: value.DUTY_EMAIL,
		workingHours: value.WORKING_HOURS,
		/** Working days. */
		readDays: value.READ_DAYS,
		/** Working days. */
		replyDays: value.REPLY_DAYS,
		keepYears: value.KEEP_YEARS
	});
}

export type Settings = ReturnType<typeof readSettings>;
export type CouncilAccount = NonNullable<Settings['councilAccount']>;

let read: Settings | undefined;

/**
 * The settings of this process, read at the first call.
 * @throws Refusal - as `readSettings`
 */
export function settings(): Settings {
	return (read ??= readSettings());
}
