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
		WORKING_HOURS: workingHours
			.prefault('Mon-Fri 9:00-17:00')
			.describe('the days and hours that officers work, such as Mon-Fri 9:00-17:00'),
		READ_DAYS: wholeNumber(1, 60).prefault('2').describe('the working days to read in, a whole number from 1 to 60'),
		REPLY_DAYS: wholeNumber(1, 60).prefault('5').describe('the working days to answer in, a whole number from 1 to 60'),
		KEEP_YEARS: wholeNumber(1, 100).describe('how many years sent things are kept, a whole number from 1 to 100')
	});

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

let read: Settings | undefined;

/**
 * The settings of this process, read at the first call.
 * @throws Refusal - as `readSettings`
 */
export function settings(): Settings {
	return (read ??= readSettings());
}
