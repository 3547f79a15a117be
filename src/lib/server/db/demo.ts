/** Fills a database with the sample council, through the same commands that the pages use, each at its time. */
import { and, desc, eq, isNull, lte } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import { readPage } from '../../journeys/answers.ts';
import type { Context } from '../../journeys/engine.ts';
import { schemaOf, wishField } from '../../journeys/fields.ts';
import { journeys } from '../../journeys/index.ts';
import { views } from '../../journeys/views.ts';
import { setFactor } from '../auth/factor.ts';
import { hashSecret, secretText } from '../auth/secrets.ts';
import { answerWish } from '../answer-wish.ts';
import { addDays, addWorkingDays, dayOf } from '../calendar.ts';
import { listServed } from '../caseload.ts';
import { climbDue } from '../climb.ts';
import { checkNow } from '../check.ts';
import { at, clock } from '../clock.ts';
import { markSent } from '../own-marks.ts';
import { sendAlone } from '../send-alone.ts';
import { sendContribution } from '../send.ts';
import { setCover } from '../cover.ts';
import { getContext, saveAnswer } from '../drafts.ts';
import { settings } from '../env.ts';
import { newId } from '../ids.ts';
import { answerBack, reply } from '../thread.ts';
import { markDone, reopen } from '../done.ts';
import { recordAction, recordTalk } from '../deeds.ts';
import { recordReading } from '../readings.ts';
import { findLetter, makeLetter } from '../letters.ts';
import { useMailer } from '../mailer.ts';
import { tellNotReplied } from '../not-replied.ts';
import { addChild } from '../children.ts';
import { addStaff } from '../staff.ts';
import { hasPeople, system } from '../people.ts';
import type { Actor } from '../policy.ts';
import { Refusal } from '../refusal.ts';
import { addReview } from '../reviews.ts';
import { recordSeen } from '../telling.ts';
import { passOn, recordTrack } from '../tracks.ts';
import { addAdvocates, happenAdvocates } from './demo-advocates.ts';
import { happenSendings } from './demo-sendings.ts';
import { demoLetters, type Deed, type DemoLetter, type When } from './demo-letters.ts';
import { happenReviews, type Happening } from './demo-reviews.ts';
import { demoChildren, demoCovers, demoNumber, demoStaff, type DemoChild, type DemoReview } from './demo-people.ts';
import { happenStates, workingDaysAgo } from './demo-states.ts';
import { contribution, meta, notification, person } from './schema.ts';
import { store } from './store.ts';

/** The child who has a letter with a code that works. */
export const withLetter = 'Sofia';

/**
 * Fills an empty database with the sample council; changes nothing where it is already.
 * @throws Refusal - the database has real people in it, or an earlier filling was cut off
 */
export async function loadDemo(): Promise<void> {
	const mark = await getMark();
	if (mark === 'whole') return;
	if (mark) throw new Refusal('The sample council is there only in part: start over with npm run demo -- --fresh');
	await setMark('begun');
	// What happened weeks ago was mailed weeks ago.
	const usual = useMailer({ send: async () => undefined });
	try {
		const today = dayOf(clock.now());
		const people = await addPeople(today);
		const happened = demoLetters(settings().replyDays).flatMap((letter) => tell(letter, people, today));
		for (const happen of [happenReviews, happenStates, happenAdvocates, happenSendings])
			happened.push(...(await happen((name) => people.get(name)!.actor, today, instantOf)));
		// Stable: what happened at the same instant stays in the order in which it is written down.
		for (const one of happened.sort((a, b) => a.at - b.at))
			await at(one.at, async () => {
				await one.work();
				// What climbs by then has climbed before the next thing happens.
				await climbDue();
			});
		// What would have climbed to somebody by now has done so.
		await climbDue();
		while (await hasMail()) await climbDue();
		const [sofia, priya] = [people.get(withLetter)!, people.get('Priya Nair')!];
		await makeLetter(priya.actor, sofia.actor.id, 'the sample letter');
	} finally {
		useMailer(usual);
	}
	await setMark('whole');
}

/** The words of the sample letter; undefined once somebody has come in with them, or made new ones. */
export async function findDemoLetter(): Promise<string | undefined> {
	const staff = await store().read.select().from(person).where(eq(person.role, 'officer'));
	for (const { id } of staff) {
		const officer: Actor = { id, role: 'officer' };
		const child = (await listServed(officer)).find(({ name }) => name === withLetter);
		if (child) return (await findLetter(officer, child.id))?.words?.join(' ');
	}
	return undefined;
}

async function getMark(): Promise<string | undefined> {
	const [row] = await store().read.select().from(meta).where(eq(meta.key, 'demo'));
	return row?.value;
}

async function setMark(value: 'begun' | 'whole'): Promise<void> {
	await store().transaction(async (tx) => {
		if (value === 'begun' && (await hasPeople(tx)))
			throw new Refusal('DATABASE_PATH has real people in it: the sample council never goes there.');
		await tx.insert(meta).values({ key: 'demo', value }).onConflictDoUpdate({ target: meta.key, set: { value } });
	});
}

async function hasMail(): Promise<boolean> {
	// What is to be told later today is told then.
	const due = and(isNull(notification.deliveredAt), lte(notification.nextTryAt, clock.now()));
	const rows = await store().read.select().from(notification).where(due).limit(1);
	return rows.length > 0;
}

type People = Map<string, { actor: Actor; officer: string | undefined }>;

async function addPeople(today: string): Promise<People> {
	const people: People = new Map();
	const hashes = await Promise.all([
		...demoStaff.map(({ password }) => (password ? hashSecret(password) : null)),
		...demoChildren.map(({ words, pictures }) => hashSecret(secretText(pictures ? { pictures } : { words })))
	]);
	let managerId: string | null = null;
	for (const { name, role, email, password, seed } of demoStaff) {
		const given = { name, role, email, managerId, secretHash: hashes.shift() ?? null };
		const id: string = await at(instantOf(addDays(today, -500), '09:30'), async () => {
			const added = await addStaff(system, given);
			if (password) await store().transaction((tx) => setFactor(tx, added, seed, 0));
			return added;
		});
		if (role === 'manager') managerId = id;
		people.set(name, { actor: { id, role }, officer: undefined });
	}
	for (const [name, actor] of await addAdvocates(instantOf(addDays(today, -480), '09:30')))
		people.set(name, { actor, officer: undefined });
	for (const [name, cover] of Object.entries(demoCovers)) {
		const [covered, covering] = [people.get(name)!.actor.id, people.get(cover)!.actor.id];
		await at(instantOf(addDays(today, -450), '09:30'), () => setCover(system, covered, covering));
	}
	for (const each of demoChildren) {
		const id = await addOneChild(each, hashes.shift()!, people, today);
		people.set(each.name, { actor: { id, role: 'child' }, officer: each.officer });
	}
	return people;
}

async function addOneChild(
	{ name, age, officer, reviews, pictures }: DemoChild,
	secretHash: string,
	people: People,
	today: string
) {
	// A birthday some months ago, another day for each name, so that the age stays true for a while.
	const lived = Temporal.PlainDate.from(today).subtract({ years: age, days: 40 + ((name.charCodeAt(0) * 7) % 90) });
	const given = {
		name,
		number: demoNumber(name),
		birthday: lived.toString(),
		officerId: officer ? people.get(officer)!.actor.id : null,
		signIn: { name, secretHash, secretKind: pictures ? ('pictures' as const) : ('words' as const) }
	};
	const id = await at(instantOf(addDays(today, -400), '10:00'), () => addChild(system, given));
	for (const { day, kind, time, place, people: guests } of reviews) {
		await addReview(id, dayOfReview(day, today), { time, place, people: guests }, kind);
	}
	return id;
}

function dayOfReview(day: DemoReview['day'], today: string): string | null {
	const distances = {
		'last month': -30,
		'this week': 1,
		'in ten days': 10,
		'in three weeks': 21,
		'in five months': 152
	};
	if (day === null) return null;
	// The first working day from there on.
	return addWorkingDays(addDays(today, distances[day] - 1), 1);
}

function tell(letter: DemoLetter, people: People, today: string): Happening[] {
	const { actor, officer } = people.get(letter.child)!;
	const reader = people.get(officer ?? demoStaff[0]!.name)!.actor;
	const instant = (when: When) => instantOfWhen(when, today);
	let id = '';
	let aloneId = '';
	const happened: Happening[] = [
		{
			at: instant(letter.sent),
			work: async () => {
				await write(actor, letter);
				if (letter.isDraft) return;
				if (!letter.journey) {
					await sendAlone(actor, views, newId(), letter.alone?.words ?? '');
					aloneId = await newestAlone(actor);
				}
				id = await send(actor, letter);
			}
		}
	];
	const { read, talk } = letter.alone ?? {};
	if (read) happened.push({ at: instant(read), work: () => readAndAct(reader, aloneId) });
	if (talk) {
		const talked = instant(talk.when);
		happened.push({ at: talked, work: () => recordTalk(reader, aloneId, newId(), dayOf(talked), talk.words) });
	}
	for (const deed of letter.then ?? []) {
		const by = 'by' in deed && deed.by ? people.get(deed.by)!.actor : reader;
		happened.push({ at: instant(deed.when), work: () => carryOut(deed, id, actor, by) });
	}
	return happened;
}

/** Writes each page as its form would arrive. */
async function write(actor: Actor, { pages, journey = 'views' }: DemoLetter): Promise<void> {
	const topics = Object.keys(pages).flatMap((page) => (page.startsWith('about-') ? [page.slice('about-'.length)] : []));
	const context = await getContext(actor);
	for (const { id, fields: asked } of journeys[journey]!.steps) {
		const given = Object.entries(pages[id] ?? {}).map(([name, value]) => [
			withIds(name, context.people),
			[value].flat().map((each) => context.staff.find((one) => one.name === each)?.id ?? each)
		]);
		const fields: Record<string, string[]> = Object.fromEntries(given);
		if (id === 'topics' && topics.length) fields['topics'] = topics;
		if (!Object.keys(fields).length) continue;
		const page = readPage(schemaOf(asked, context), fields);
		if ('problems' in page) throw new Error(`demo: the page ${id} does not take what is written there`);
		await saveAnswer(actor, journey, id, page.answer);
	}
}

/** The ids of people in place of their names: `wish Sam`, `who/Sam`. */
function withIds(text: string, people: Context['people']): string {
	const found = people.find(({ name }) => new RegExp(`[ /]${name}$`).test(text));
	if (!found) return text;
	return text.startsWith('who/') ? `who/${wishField(found.id)}` : text.replace(` ${found.name}`, `-${found.id}`);
}

async function send(actor: Actor, { journey = 'views', helpSoon = false }: DemoLetter): Promise<string> {
	const outcome = await sendContribution(
		actor,
		journeys[journey]!,
		await checkNow(actor, journeys[journey]!, helpSoon)
	);
	if (!('sent' in outcome)) throw new Error('demo: a letter was not sent');
	return outcome.sent;
}

async function newestAlone(actor: Actor): Promise<string> {
	const [row] = await store()
		.read.select({ id: contribution.id })
		.from(contribution)
		.where(and(eq(contribution.childId, actor.id), eq(contribution.kind, 'alone')))
		.orderBy(desc(contribution.sentAt))
		.limit(1);
	return row?.id ?? '';
}

/** Who reads what a machine has marked does something about it, as real readers would. */
async function readAndAct(by: Actor, id: string): Promise<void> {
	await recordReading(by, id);
	const [row] = await store().read.select().from(contribution).where(eq(contribution.id, id));
	if (row?.lifted) await recordAction(by, id, newId(), 'I rang to hear how things are. They are safe.');
}

async function carryOut(deed: Deed, id: string, child: Actor, by: Actor): Promise<void> {
	switch (deed.what) {
		case 'passOn':
			return passOn(by, id, newId(), deed.to, dayOf(clock.now()));
		case 'wish': {
			const { people } = await getContext(child);
			return answerWish(by, id, newId(), withIds(deed.key, people), deed.answer, deed.reason);
		}
		case 'track':
			return recordTrack(by, id, newId(), deed.kind, deed.words);
		case 'done':
			return markDone(by, id);
		case 'reopen':
			return reopen(by, id);
		case 'read':
			return readAndAct(by, id);
		case 'reply':
			return reply(by, id, newId(), deed.words);
		case 'acted':
			return recordAction(by, id, newId(), deed.words);
		case 'seen':
			return recordSeen(child, id);
		case 'back':
			return answerBack(child, id, newId(), deed.words);
		case 'mark':
			return markSent(child, id, deed.mark);
		case 'tell':
			return tellNotReplied(child, id);
	}
}

function instantOfWhen(when: When, today: string): number {
	if ('minutes' in when) return clock.now() - when.minutes * 60_000;
	return instantOf(workingDaysAgo(today, when.days), when.time);
}

/** A day and a time of the day in London as UTC milliseconds. */
function instantOf(day: string, time: string): number {
	return Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime('Europe/London').epochMilliseconds;
}
