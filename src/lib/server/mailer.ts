/** A port: how a mail leaves. One way so far, SMTP. */
import type { Transporter } from 'nodemailer';
import { settings } from './env.ts';

export interface Mail {
	to: string;
	subject: string;
	text: string;
}

export interface Mailer {
	/** Resolves when the mail server has accepted the mail; rejects otherwise. */
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

function smtp(url: string, from: string): Mailer {
	let transport: Promise<Transporter> | undefined;
	return {
		async send(mail) {
			// Loaded with the first mail: it is large, and the start waits for nobody.
			transport ??= import('nodemailer').then(({ createTransport }) => createTransport(url, limits as never));
			await (await transport).sendMail({ ...mail, from });
		}
	};
}

/** A slow mail server must not hold up the others: each wait is bounded. Milliseconds. */
const limits = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };
