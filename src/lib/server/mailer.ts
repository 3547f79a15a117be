/** A port: how a mail leaves. One way so far, SMTP. */
import type { Transporter } from 'nodemailer';
import { settings } from './env.ts';

export interface Mail {
	to: string;
	subject: string;
	text: string;
}

export interface Mailer {
	/** Resolves when the mail server has accepted the mail; rejects otherwise, after 25 seconds at the latest. */
	send(mail: Mail): Promise<void>;
}

let made: Mailer | undefined;

/** The mailer of this process. */
export function mailer(): Mailer {
	made ??= smtp(settings().smtpUrl, settings().mailFrom);
	return made;
}

/** Puts another mailer in its place (undefined: the usual one) and returns the one before: for the demo and for tests. */
export function useMailer(other: Mailer | undefined): Mailer | undefined {
	const before = made;
	made = other;
	return before;
}

/** Milliseconds; less than the pause before the first new try, so that no mail is sent while it is being sent. */
const longest = 25_000;

/** A slow mail server must not hold up the others: each wait is bounded, and all of them together. Milliseconds. */
const waits = { dnsTimeout: 10_000, connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

function smtp(url: string, from: string): Mailer {
	let transport: Promise<Transporter> | undefined;
	return {
		async send(mail) {
			// Loaded with the first mail: it is large, and the start waits for nobody.
			transport ??= import('nodemailer').then(({ createTransport }) => createTransport(url, waits as never));
			const accepted = (await transport).sendMail({ ...mail, from });
			let timer: NodeJS.Timeout | undefined;
			const tooSlow = new Promise<never>((_, reject) => {
				timer = setTimeout(() => reject(Object.assign(new Error('mailer: too slow'), { code: 'TOO_SLOW' })), longest);
			});
			await Promise.race([accepted, tooSlow]).finally(() => clearTimeout(timer));
		}
	};
}
