import { join } from 'node:path';
import { demoCouncil } from '../lib/server/db/demo-people.ts';

/**
 * Puts the settings of an invented council into the environment: its database stands in that folder, its key file
 * beside the folder, mail goes to that address. Returns them.
 */
export function setDemoSettings(folder: string, smtpUrl: string) {
	const port = process.env.PORT?.trim() || '3000';
	const demo = {
		NODE_ENV: 'development',
		SAYSO_KEY_FILE: `${folder}.key`,
		DATABASE_PATH: join(folder, 'say-so.db'),
		PORT: port,
		ORIGIN: `http://127.0.0.1:${port}`,
		SMTP_URL: smtpUrl,
		MAIL_FROM: 'say-so@wrenshire.example',
		COUNCIL_NAME: demoCouncil,
		COUNCIL_PHONE: '01632 960 001',
		COUNCIL_PHONE_HOURS: 'Monday to Friday, 9am to 5pm',
		NIGHT_PHONE: '01632 960 002',
		NIGHT_PHONE_HOURS: 'Every night, and at weekends',
		LEAVE_TO: 'https://www.bbc.co.uk/weather',
		DUTY_EMAIL: 'duty@wrenshire.example',
		KEEP_YEARS: '7'
	};
	// Only where it is served is the person's to set: what is invented must never go into a database of theirs.
	const theirs = ['PORT', 'HOST', 'ORIGIN'];
	for (const [name, value] of Object.entries(demo))
		process.env[name] = (theirs.includes(name) && process.env[name]?.trim()) || value;
	return demo;
}
