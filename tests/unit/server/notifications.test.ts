import { createServer, type Socket } from 'node:net';
import { eq } from 'drizzle-orm';
import { SMTPServer } from 'smtp-server';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { freshStore } from '../../support/domain.ts';
import { emailOf, foundCouncil, hour, minute, sendWords, wednesday, type Council } from '../../support/council.ts';
import { views } from '../../../src/lib/journeys/views.ts';
import { at } from '../../../src/lib/server/clock.ts';
import { listSent } from '../../../src/lib/server/own-sent.ts';
import { markSent } from '../../../src/lib/server/own-marks.ts';
import { openContent } from '../../../src/lib/server/contributions.ts';
import { sendAlone } from '../../../src/lib/server/send-alone.ts';
import { notification, person } from '../../../src/lib/server/db/schema.ts';
import { store } from '../../../src/lib/server/db/store.ts';
import { settings } from '../../../src/lib/server/env.ts';
import { answerBack, reply } from '../../../src/lib/server/thread.ts';
import { tellNotReplied } from '../../../src/lib/server/not-replied.ts';
import { useMailer } from '../../../src/lib/server/mailer.ts';
import { deliverDue, notify } from '../../../src/lib/server/notifications.ts';

/** A free port, found before the settings are read for the first time: the mail server comes and goes on it. */
const port = await vi.hoisted(async () => {
	const { createServer } = await import('node:net');
	const probe = createServer().listen(0, '127.0.0.1');
	await new Promise((resolve) => probe.once('listening', resolve));
	const { port: free } = probe.address() as { port: number };
	await new Promise((resolve) => probe.close(resolve));
	return free;
});
process.env['SMTP_URL'] = `smtp://127.0.0.1:${port}`;

interface Received {
	to: string[];
	raw: string;
}

const received: Received[] = [];
let stop: (() => Promise<void>) | undefined;
/** What the mail server answers once it has the mail. */
let refusal: (Error & { responseCode: number }) | undefined;

async function startMailServer(): Promise<void> {
	const server = new SMTPServer({
		authOptional: true,
		disabledCommands: ['STARTTLS'],
		onData(stream, session, done) {
			const parts: Buffer[] = [];
			stream.on('data', (part: Buffer) => parts.push(part));
			stream.on('end', () => {
				if (refusal) return done(refusal);
				received.push({
					to: session.envelope.rcptTo.map((each) => each.address),
					raw: Buffer.concat(parts).toString()
				});
				done();
			});
		}
	});
	server.on('error', () => undefined);
	await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
	stop = () => new Promise((resolve) => server.close(resolve));
}

/** Takes the line and hangs up: at once, or in the middle of the talk. */
async function startDroppingServer(after: string): Promise<void> {
	const sockets = new Set<Socket>();
	const server = createServer((socket) => {
		sockets.add(socket);
		socket.on('error', () => undefined);
		if (!after) return socket.destroy();
		socket.write('220 hello\r\n');
		socket.on('data', (data) => {
			const line = data.toString();
			if (line.startsWith(after)) socket.destroy();
			else socket.write(line.startsWith('DATA') ? '354 go on\r\n' : '250 ok\r\n');
		});
	});
	await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
	stop = () =>
		new Promise((resolve) => {
			for (const socket of sockets) socket.destroy();
			server.close(() => resolve());
		});
}

async function stopMailServer(): Promise<void> {
	await stop?.();
	stop = undefined;
}

let council: Council;
let now = wednesday;
const doing = <T>(work: () => Promise<T>): Promise<T> => at(now, work);

/** Everything that is due is tried: what a command began, and what it has not seen. */
async function settle(): Promise<void> {
	await doing(deliverDue);
	await doing(deliverDue);
}

const waiting = async () => (await store().read.select().from(notification)).filter((each) => !each.deliveredAt);
const toldTo = () => received.flatMap(({ to }) => to).sort();
const subjects = () => received.map(({ raw }) => /^Subject: (.*)\r$/m.exec(raw)![1]);

beforeEach(async () => {
	now = wednesday;
	received.length = 0;
	refusal = undefined;
	freshStore();
	useMailer(undefined);
	council = await doing(foundCouncil);
});

afterEach(async () => {
	await doing(deliverDue);
	await stopMailServer();
});

describe('a mail', () => {
	beforeEach(startMailServer);

	test('comes after Send, to the officer, and says nothing', async () => {
		await doing(() => sendWords(council.amara, 'CANARY my stepdad'));
		await settle();
		expect(toldTo()).toEqual([emailOf('Jo Adeyemi')]);
		expect(subjects()).toEqual(['Something is waiting for you in Say So']);
		const [{ raw }] = received as [Received];
		const [item] = await listSent(council.amara);
		for (const secret of [
			'CANARY',
			'stepdad',
			'Amara',
			'Jo ',
			'Adeyemi,',
			council.amara.id,
			council.jo.id,
			item!.id,
			item!.reference,
			item!.draftId!
		])
			expect(raw.replace(/=\r\n/g, ''), secret).not.toContain(secret);
		expect(raw).toContain(`${settings().origin}/staff/sign-in`);
		expect(raw).toContain(`From: ${settings().mailFrom}`);
		expect(raw).not.toMatch(/child|views|review|urgent|look now/i);
		expect(openContent(item!).said[1]!.parts[0]!.words).toContain('CANARY');
		expect(await waiting()).toEqual([]);
	});

	test('about what is just for the officer is the same mail, letter by letter', async () => {
		await doing(() => sendWords(council.amara));
		await settle();
		await doing(() => sendAlone(council.amara, views, 'f', 'CANARY'));
		await settle();
		const [first, second] = received.map(({ raw }) => raw.replace(/^(Message-ID|Date): .*$/gm, ''));
		expect(second).toBe(first);
	});

	test('about something urgent says "Please look now"', async () => {
		await doing(() => sendWords(council.amara, 'CANARY', true));
		await settle();
		expect(subjects()).toEqual(['Please look now: Say So']);
		expect(received[0]!.raw).toContain('Please look now');
		expect(received[0]!.raw).not.toMatch(/CANARY|Amara/);
	});

	test('goes to every active manager where there is no officer', async () => {
		await doing(() => sendWords(council.niamh));
		await settle();
		expect(toldTo()).toEqual([emailOf('Helen Marsh'), emailOf('Mo Khan')]);
	});

	test('does not go to a manager who was disabled', async () => {
		await disable(council.mo.id);
		await doing(() => sendWords(council.niamh));
		await settle();
		expect(toldTo()).toEqual([emailOf('Helen Marsh')]);
	});

	test('goes to each person once for each thing that happened, however often one looks', async () => {
		const id = await doing(() => sendWords(council.amara));
		await settle();
		for (let look = 0; look < 5; look += 1) {
			now += hour;
			await Promise.all([settle(), settle()]);
		}
		expect(received).toHaveLength(1);
		await doing(() => reply(council.jo, id, 'f', 'Hello'));
		await settle();
		expect(received, 'nobody is told of an officer’s own reply').toHaveLength(1);
		await doing(() => answerBack(council.amara, id, 'f', 'And the bus?'));
		await settle();
		expect(received).toHaveLength(2);
		await doing(() => markSent(council.amara, id, 'madeMe'));
		await settle();
		expect(toldTo()).toEqual(Array(3).fill(emailOf('Jo Adeyemi')));
		now += 30 * 24 * hour;
		await doing(() => tellNotReplied(council.amara, id));
		await settle();
		expect(toldTo().slice(0, 1)).toEqual([emailOf('Helen Marsh')]);
		expect(received).toHaveLength(4);
		expect(new Set(received.map(({ raw }) => /^Message-ID: .*$/m.exec(raw)![0])).size).toBe(4);
	});

	test('is sent for nothing that did not happen', async () => {
		await doing(() => sendAlone(council.amara, views, 'f', ''));
		await expect(doing(() => answerBack(council.kai, 'x', 'f', 'Hello'))).rejects.toThrow();
		const failed = store().transaction(async (tx) => {
			await notify(tx, 99, [council.jo.id], true);
			throw new RangeError('on purpose');
		});
		await expect(failed).rejects.toThrow(RangeError);
		await settle();
		expect(received).toEqual([]);
	});
});

const disable = (id: string) =>
	store().transaction(async (tx) => {
		await tx.update(person).set({ disabledAt: now }).where(eq(person.id, id));
	});

const refused = (code: number) => Object.assign(new Error('not now'), { responseCode: code });

describe('when the mail server does not take it', () => {
	const troubles: [string, () => Promise<void>][] = [
		['down', async () => undefined],
		['answering 550', () => ((refusal = refused(550)), startMailServer())],
		['answering 451', () => ((refusal = refused(451)), startMailServer())],
		['hanging up at once', () => startDroppingServer('')],
		['hanging up in the middle', () => startDroppingServer('MAIL')],
		['hanging up on the words', () => startDroppingServer('DATA')]
	];

	test.each(troubles)('%s: Send works all the same, and the mail arrives, once, when it is back', async (_, start) => {
		await start();
		const id = await doing(() => sendWords(council.amara, 'My words', true));
		await settle();
		expect(await listSent(council.amara)).toMatchObject([{ id }]);
		expect(await waiting()).toMatchObject([{ tries: 1 }]);
		expect(received).toEqual([]);

		await stopMailServer();
		refusal = undefined;
		await startMailServer();
		await settle();
		expect(received, 'not before its time').toEqual([]);
		now += 30_000;
		await settle();
		expect(subjects()).toEqual(['Please look now: Say So']);
		expect(await waiting()).toEqual([]);
		now += 100 * hour;
		await settle();
		expect(received).toHaveLength(1);
	});

	test('it is tried later and later, and at least every hour', async () => {
		await doing(() => sendWords(council.amara));
		await settle();
		const pauses: number[] = [];
		for (let tries = 1; tries < 11; tries += 1) {
			const [mail] = await waiting();
			expect(mail!.tries).toBe(tries);
			pauses.push((mail!.nextTryAt - now) / 1000);
			now = mail!.nextTryAt - 1;
			await settle();
			expect((await waiting())[0]!.tries, 'a moment too early').toBe(tries);
			now += 1;
			await settle();
		}
		expect(pauses).toEqual([30, 60, 120, 240, 480, 960, 1920, 3600, 3600, 3600]);
		await startMailServer();
		now += hour;
		await settle();
		expect(received).toHaveLength(1);
	});

	test('mails of several children wait side by side, and all of them arrive', async () => {
		await doing(async () => {
			for (const child of [council.amara, council.kai, council.niamh]) await sendWords(child);
		});
		await settle();
		expect(await waiting()).toHaveLength(4);
		await startMailServer();
		now += minute;
		await settle();
		const names = ['David Okafor', 'Helen Marsh', 'Jo Adeyemi', 'Mo Khan'];
		expect(toldTo()).toEqual(names.map(emailOf));
	});

	test('one who was disabled meanwhile gets none any more', async () => {
		await doing(() => sendWords(council.amara));
		await settle();
		await disable(council.jo.id);
		await startMailServer();
		now += hour;
		await settle();
		expect(received).toEqual([]);
		expect(await waiting()).toEqual([]);
	});
});
