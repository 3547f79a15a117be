/** Somebody types into every box that the site has: the child's six journeys and what comes after, and all that adults write. */
import { expect } from '@playwright/test';
import { tidy } from '../../src/lib/journeys/answers.ts';
import { journeys } from '../../src/lib/journeys/index.ts';
import { ask } from './ask.ts';
import { childId, itemsOf, rowsOf } from './database.ts';
import { boxName, formsOf, type Form } from './forms.ts';
import { makeSignIn } from './people.ts';
import { advocateCookie, childCookie, staffCookie } from './sign-in.ts';
import { tuesdayMorning, type Site } from './site.ts';

const hour = 3_600_000;

/** A person with an open session, by the name that the sample council has for them. */
export interface Someone {
	name: string;
	cookie: string;
}

/** What was typed into a box. */
export interface Typed {
	/** The form's address and the name of the box, without ids: `/sent/*?/add words`. */
	box: string;
	text: string;
}

interface Typing {
	site: Site;
	/** What to type into a box; one of a single line takes no line breaks, and 100 letters. */
	textOf: (box: string, isLine: boolean) => string;
	/** Is told of every page on which something that was typed has to stand, while it does. */
	look: (who: Someone, path: string, shown: readonly Typed[]) => Promise<void>;
}

/** Types into every box, one page after the other, and looks at every place where that is shown. */
export async function typeEverywhere(typing: Typing): Promise<{ typed: Typed[]; seen: Set<string> }> {
	const { site, look } = typing;
	const typed: Typed[] = [];
	/** Every box on every page that was looked at. */
	const seen = new Set<string>();
	const child = async (name: string): Promise<Someone> => ({ name, cookie: await childCookie(site, name) });
	const adult = async (name: string): Promise<Someone> => ({ name, cookie: await staffCookie(site, name) });

	async function read(who: Someone, path: string): Promise<string> {
		const { status, body } = await ask(site.origin, {
			path,
			cookie: who.cookie,
			headers: { 'sec-fetch-dest': 'document' }
		});
		if (status !== 200) throw new Error(`${who.name} gets ${status} at ${path}`);
		for (const { action, boxes } of formsOf(body)) for (const { name } of boxes) seen.add(boxName(action, name));
		return body;
	}

	/** Fills one form in and sends it. Gives what was typed, and where it leads. */
	async function send(
		who: Someone,
		form: Form,
		more: [string, string][] = []
	): Promise<{ texts: Typed[]; to: string }> {
		const texts = form.boxes.map(({ name, isLine }) => {
			const box = boxName(form.action, name);
			return { box, name, text: typing.textOf(box, isLine) };
		});
		const fields = [...form.given, ...texts.map(({ name, text }): [string, string] => [name, text]), ...more];
		const answer = await ask(site.origin, { path: form.action, cookie: who.cookie, form: fields });
		if (answer.status !== 303) throw new Error(`${who.name} gets ${answer.status} for ${form.action}`);
		typed.push(...texts.map(({ box, text }) => ({ box, text })));
		return { texts: texts.map(({ box, text }) => ({ box, text })), to: answer.location! };
	}

	/** Sends every form of a page that ends so, each once; a page can have another form for each wish or person. */
	async function fillIn(who: Someone, path: string, action: string, more?: [string, string][]): Promise<Typed[]> {
		const all: Typed[] = [];
		const isOne = (form: Form) => form.action.endsWith(action) && form.boxes.length > 0;
		const count = formsOf(await read(who, path)).filter(isOne).length;
		if (count === 0) throw new Error(`${path} has no form ${action} for ${who.name}`);
		for (let at = 0; at < count; at += 1) {
			const form = formsOf(await read(who, path)).filter(isOne)[at]!;
			all.push(...(await send(who, form, more)).texts);
		}
		return all;
	}

	/** Goes through a journey, page by page as it leads, to its check page, and sends it. */
	async function journey(who: Someone, id: keyof typeof journeys & string, more: [string, string][] = []) {
		const texts: Typed[] = [];
		const visited = new Set<string>();
		let path = `/send/${id}/${(await firstStep(who, id))!}`;
		while (!path.endsWith('/check')) {
			visited.add(path.split('/').at(-1)!);
			const here = path;
			const form = formsOf(await read(who, here)).find(({ action }) => action.startsWith('/send/'));
			const sent = await send(who, form!, here.endsWith('/just-for') ? [] : [['go', 'next']]);
			// What is just for the officer goes at once, and is on no page of the child.
			if (here.endsWith('/just-for')) {
				const [alone] = itemsOf(site, who.name, "kind = 'alone'");
				await look(jo, `/inbox/${alone}`, sent.texts);
			} else {
				if (sent.texts.length) await look(who, here, sent.texts);
				texts.push(...sent.texts);
			}
			path = sent.to;
		}
		for (const step of journeys[id]!.steps) {
			const hasBox = step.fields.some(({ type }) => ['words', 'line', 'decisions', 'people'].includes(type));
			if (hasBox && !visited.has(step.id)) throw new Error(`${who.name} was not asked ${id}/${step.id}`);
		}
		await look(who, path, texts);
		const check = formsOf(await read(who, path)).find(({ action }) => action.endsWith('?/send'))!;
		const form = [...check.given, ...more];
		const answer = await ask(site.origin, { path: check.action, cookie: who.cookie, form });
		if (!answer.location?.startsWith('/receipt/')) throw new Error(`${id} was not sent: ${answer.status}`);
		await read(who, answer.location);
		return { id: answer.location.split('/').at(-1)!, texts };
	}

	/** The first page that this child is asked; `views` begins with what was decided. */
	async function firstStep(who: Someone, id: string): Promise<string | undefined> {
		for (const step of journeys[id]!.steps) {
			const { status } = await ask(site.origin, { path: `/send/${id}/${step.id}`, cookie: who.cookie });
			if (status === 200) return step.id;
		}
	}

	const jo = await adult('jo.bell');
	const helen = await adult('helen.marsh');
	const mason = await child('Mason');
	const leo = await child('Leo');
	const childPage = `/children/${childId(site, mason.name)}`;
	const reviewPage = (held: boolean) => {
		const sql = `SELECT id FROM review WHERE child_id = ? AND held_day IS ${held ? 'NOT NULL' : 'NULL'}`;
		return `/reviews/${rowsOf<{ id: string }>(site, sql, childId(site, mason.name))[0]!.id}`;
	};

	// What the officer writes around a child: people, the meeting, the decisions, the contacts.
	const listed = await fillIn(jo, childPage, '?/person');
	await look(jo, childPage, listed);
	const contact = await fillIn(jo, childPage, '?/contact');
	await look(jo, childPage, contact);
	for (const [who, action] of [
		[mason, '?/consent'],
		[leo, '?/without']
	] as const) {
		const page = `/children/${childId(site, who.name)}`;
		const noted = await fillIn(jo, page, action);
		await look(jo, page, noted);
		const sql = 'SELECT id FROM permission WHERE child_id = ?';
		const [permission] = rowsOf<{ id: string }>(site, sql, childId(site, who.name));
		await look(who, `/settings/advocates/${permission!.id}`, noted);
	}
	const planned = await fillIn(jo, `/children/${childId(site, leo.name)}`, '?/plan');
	const [other] = rowsOf<{ id: string }>(
		site,
		'SELECT id FROM review WHERE child_id = ? AND day IS NULL',
		childId(site, leo.name)
	);
	await look(jo, `/reviews/${other!.id}`, planned);
	const meeting = await fillIn(jo, reviewPage(false), '?/details');
	await look(jo, reviewPage(false), [...meeting, ...listed]);
	await look(
		jo,
		'/reviews',
		meeting.filter(({ box }) => / (time|place)$/.test(box))
	);
	await look(mason, '/review', [...meeting, ...listed]);
	await look(
		mason,
		'/home',
		meeting.filter(({ box }) => / (time|place)$/.test(box))
	);
	const decided = await fillIn(jo, reviewPage(true), '?/decide');
	await look(jo, reviewPage(true), decided);
	await ask(site.origin, { path: `${reviewPage(true)}?/send`, cookie: jo.cookie, form: {} });
	const happens = await fillIn(mason, '/review', '?/happening');
	await look(mason, '/review', [...decided, ...happens]);
	await look(
		mason,
		'/send/views/changed',
		decided.filter(({ box }) => box.endsWith(' what'))
	);
	await look(mason, '/send/plan/who', listed);

	// The six journeys, and what their readers see and write.
	const views = await journey(mason, 'views');
	const aloud = views.texts.filter(({ box }) => /\/(well|worries|change|news) words$/.test(box));
	await look(jo, `/inbox/${views.id}`, views.texts);
	const reply = await fillIn(jo, `/inbox/${views.id}`, '?/reply');
	const more = await fillIn(mason, `/sent/${views.id}`, '?/add');
	for (const [who, path] of [
		[mason, `/sent/${views.id}`],
		[jo, `/inbox/${views.id}`]
	] as const)
		await look(who, path, [...views.texts, ...reply, ...more]);
	// A manager looks at them, and says why: the child reads that.
	const looked = await fillIn(helen, `/manage/look/${views.id}`, '?/look');
	await look(helen, `/manage/look/${views.id}`, [...looked, ...views.texts]);
	await look(mason, `/sent/${views.id}`, looked);
	// What a machine took for worrying is on the sheet only once the officer has put it there.
	const sheet = `${reviewPage(false)}/sheet`;
	for (const { action, given } of formsOf(await read(jo, sheet)))
		if (action.endsWith('?/tick')) await ask(site.origin, { path: action, cookie: jo.cookie, form: given });
	await look(jo, sheet, aloud);
	await look(mason, '/review', aloud);

	const plan = await journey(mason, 'plan');
	await look(jo, `/inbox/${plan.id}`, plan.texts);
	const reasons = await fillIn(jo, `/inbox/${plan.id}`, '?/wish', [['answer', 'no']]);
	for (const [who, path] of [
		[mason, `/sent/${plan.id}`],
		[jo, `/inbox/${plan.id}`]
	] as const)
		await look(who, path, [...plan.texts, ...reasons]);
	await look(mason, '/review', reasons);
	await look(jo, reviewPage(false), reasons);

	const advocate = await journey(mason, 'advocate');
	await look(jo, `/inbox/${advocate.id}`, advocate.texts);
	const passed = await fillIn(jo, `/inbox/${advocate.id}`, '?/passed');
	for (const [who, path] of [
		[mason, `/sent/${advocate.id}`],
		[jo, `/inbox/${advocate.id}`]
	] as const)
		await look(who, path, [...advocate.texts, ...passed]);

	const rate = await journey(leo, 'rate');
	await look(leo, `/sent/${rate.id}`, rate.texts);
	await look(jo, `/inbox/${rate.id}`, rate.texts);
	await look(helen, `/manage/inbox/${rate.id}`, rate.texts);

	const [alone] = itemsOf(site, mason.name, "kind = 'alone'");
	const talked = await fillIn(jo, `/inbox/${alone}`, '?/talked');
	await look(jo, `/inbox/${alone}`, talked);

	const complaint = await journey(mason, 'complaint');
	await look(mason, `/sent/${complaint.id}`, complaint.texts);
	await look(jo, `/inbox/${complaint.id}`, complaint.texts);
	const made = await fillIn(mason, `/sent/${complaint.id}/made-me`, '?/send');
	await look(helen, `/manage/inbox/${itemsOf(site, mason.name, '1')[0]}`, [...made, ...complaint.texts]);
	const [marked] = rowsOf<{ id: string }>(
		site,
		`SELECT c.id FROM contribution c JOIN person p ON p.id = c.officer_id
		WHERE lifted IS NOT NULL AND cleared_at IS NULL AND audience = 'officer' AND c.officer_id = (SELECT officer_id FROM child WHERE id = ?)`,
		childId(site, mason.name)
	);
	const why = await fillIn(jo, `/inbox/${marked!.id}`, '?/clear');
	await look(jo, `/inbox/${marked!.id}`, why);
	const soon = await journey(leo, 'message', [['helpSoon', '1']]);
	const acted = await fillIn(jo, `/inbox/${soon.id}`, '?/acted');
	await look(jo, `/inbox/${soon.id}`, [...soon.texts, ...acted]);

	// Every page of a journey on one form, as the officer types it in from paper.
	for (const id of ['views', 'plan', 'advocate', 'message', 'complaint']) {
		const written = await fillIn(jo, `/children/${childId(site, leo.name)}/write/${id}`, `/write/${id}`);
		const [item] = itemsOf(site, leo.name, `kind = '${id}'`);
		await look(leo, `/sent/${item}`, written);
		await look(jo, `/inbox/${item}`, written);
	}

	// Somebody outside who cannot get in; and a sign-in that a child made two days ago.
	const knocked = await fillIn({ name: 'nobody', cookie: '' }, '/cannot-get-in', '/cannot-get-in');
	const open = 'SELECT id FROM knock WHERE passed_at IS NOT NULL';
	await expect.poll(() => rowsOf(site, open).length).toBe(1);
	await look(helen, '/manage/inbox', knocked);
	const before = { TEST_CLOCK_START: String(tuesdayMorning - 48 * hour) };
	await makeSignIn({ ...site, settings: { ...site.settings, ...before } }, mason.name, 'guitar77', 'red green blue');
	const met = await fillIn(jo, `${childPage}/ways`, '?/confirm');
	await look(jo, `${childPage}/ways`, met);
	const [known] = rowsOf<{ id: string }>(site, "SELECT way_id AS id FROM way_confirmed WHERE opens = 'older'");
	await look(helen, `/manage/ways/${known!.id}`, met);
	await fillIn(helen, `/manage/ways/${known!.id}`, '?/confirm');

	// A child whom the manager adds: the reviewing team reads for them.
	const newChild = await fillIn(helen, '/manage/children/new', '?/add');
	const names = newChild.filter(({ box }) => box.endsWith(' name'));
	// A name is one line, without spaces around it, as it is in an imported list.
	await look(
		helen,
		'/children',
		names.map((each) => ({ ...each, text: tidy(each.text) }))
	);

	// What an advocate sends for a child, and adds.
	const grace: Someone = { name: 'Grace Adeyemi', cookie: advocateCookie(site, 'grace.adeyemi') };
	const zainab = await child('Zainab');
	const forZainab = `/for/${childId(site, zainab.name)}`;
	const sending = `${forZainab}/send/message`;
	const said = await fillIn(grace, `${sending}/say`, '/say', [['go', 'next']]);
	await look(grace, `${sending}/say`, said);
	const how: [string, string][] = [
		['obtained', 'toldMe'],
		['seen', 'no']
	];
	const added = await fillIn(grace, `${sending}/check`, '?/send', how);
	const [sent] = itemsOf(site, zainab.name, "came_in = 'advocate' AND answered_at IS NULL");
	for (const [who, path] of [
		[grace, `${forZainab}/sent/${sent}`],
		[jo, `/inbox/${sent}`],
		[zainab, `/sent/${sent}`]
	] as const)
		await look(who, path, [...said, ...added]);

	// In the evening: the complaint has gone to the complaints people, and what is urgent goes to the duty people.
	await site.moveTo(tuesdayMorning + 8 * hour);
	const rashid = await adult('rashid.khan');
	const colin = await adult('colin.price');
	const now = { jo: await adult('jo.bell'), mason: await child('Mason') };
	await look(rashid, `/complaints/${complaint.id}`, complaint.texts);
	const steps: Typed[] = [];
	// What a machine took for worrying has two more forms: whether it did depends on what was typed.
	const onComplaint = async (end: string) => {
		const forms = formsOf(await read(rashid, `/complaints/${complaint.id}`));
		return forms.some(({ action, boxes }) => action.endsWith(end) && boxes.length > 0);
	};
	const ofMark = ['?/acted', '?/clear'];
	for (const action of ['?/track', '?/reply', '?/talked', ...ofMark]) {
		if (ofMark.includes(action) && !(await onComplaint(action))) continue;
		steps.push(...(await fillIn(rashid, `/complaints/${complaint.id}`, action)));
	}
	// Pressing one of the two takes the other away; both are typed into on the officer's page.
	for (const box of seen) if (/^\/complaints\/\*\?\/(clear|acted) /.test(box)) seen.delete(box);
	const forChild = steps.filter(({ box }) => !/\?\/(talked|clear|acted)/.test(box));
	for (const [who, path] of [
		[rashid, `/complaints/${complaint.id}`],
		[now.mason, `/sent/${complaint.id}`]
	] as const)
		await look(who, path, [...complaint.texts, ...(who === rashid ? steps : forChild)]);
	const urgent = await journey(now.mason, 'message', [['helpSoon', '1']]);
	// It climbs after Send has answered.
	const duty = { path: `/duty/${urgent.id}`, cookie: colin.cookie };
	await expect.poll(async () => (await ask(site.origin, duty)).status).toBe(200);
	await look(colin, duty.path, urgent.texts);
	const did = await fillIn(colin, `/duty/${urgent.id}`, '?/acted');
	await look(now.jo, `/inbox/${urgent.id}`, [...urgent.texts, ...did]);
	await look(now.mason, `/sent/${urgent.id}`, urgent.texts);
	return { typed, seen };
}
