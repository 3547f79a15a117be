/** A child with no officer yet: every page says "the reviewing team" so that each sentence is right. */
import { journeys, type JourneyId } from '../../src/lib/journeys/index.ts';
import { topics } from '../../src/lib/journeys/views.ts';
import en from '../../src/lib/locales/en/index.ts';
import { demoChildren } from '../../src/lib/server/db/demo-people.ts';
import { ask, type Answer } from '../support/ask.ts';
import { itemsOf } from '../support/database.ts';
import { pageText } from '../support/plain-english.ts';
import { childCookie } from '../support/sign-in.ts';
import { tuesdayMorning } from '../support/site.ts';
import { expect, test } from '../support/test.ts';

const child = 'Niamh';

/** What opens the pages that hang on an answer, and something to send. */
const answers: Record<JourneyId, [step: string, fields: [string, string][]][]> = {
	views: [
		['topics', topics.filter((topic) => topic !== 'money').map((topic) => ['topics', topic])],
		['well', [['words', 'The chickens']]]
	],
	plan: [['where', [['place', 'home']]]],
	advocate: [['help', [['words', 'My coat']]]],
	message: [['what', [['what', 'call']]]],
	complaint: [
		['about', [['about', 'officer']]],
		['happened', [['words', 'Nobody came']]]
	],
	rate: [['whole', [['whole', '3']]]]
};

/** A list that goes on from the line above it. */
const goesOn: string[] = [en.layout.whoSees.hurt, en.layout.whoSees.hurtSelf, en.layout.whoSees.otherChild];
/** Who somebody is, as the officer wrote it. */
goesOn.push(...demoChildren.flatMap(({ reviews }) => reviews.flatMap(({ people }) => people.map(({ who }) => who))));

const whatPeopleWrote = /<(\w+)[^>]*class="[^"]*\basis\b[^"]*"[^>]*>[\s\S]*?<\/\1>/g;

/** The sentences that begin with a small letter. */
function small(html: string): string[] {
	const ours = html.slice(html.indexOf('<main'), html.indexOf('</main>')).replace(whatPeopleWrote, ' ');
	const main = pageText(ours);
	const sentences = main.split('\n').flatMap((block) => block.split(/(?<=[.?!]["”]?)\s+/));
	return sentences.filter((sentence) => /^\p{Ll}/u.test(sentence) && !goesOn.includes(sentence));
}

test('no sentence begins with a small letter, and every verb fits', async ({ site }) => {
	// Three weeks on: the review is over, and can be rated.
	await site.moveTo(tuesdayMorning + 21 * 24 * 3_600_000);
	const cookie = await childCookie(site, child);
	const get = (path: string) => ask(site.origin, { path, cookie });
	const seen = new Set<string>();
	const look = async (path: string): Promise<Answer> => {
		const page = await get(path);
		if (page.status !== 200) return page;
		seen.add(path);
		expect.soft(small(page.body), path).toEqual([]);
		expect
			.soft(pageText(page.body), path)
			.not.toMatch(/\b(?:[Tt]he people who look after complaints) (?:has|is|reads|will looks)\b/);
		return page;
	};
	for (const [id, journey] of Object.entries(journeys)) {
		for (const [step, form] of answers[id as JourneyId]) {
			const saved = await ask(site.origin, { path: `/send/${id}/${step}`, cookie, form });
			expect(saved.status, `${id}/${step}`).toBe(303);
		}
		const missing: string[] = [];
		for (const step of journey!.steps) if ((await look(`/send/${id}/${step.id}`)).status !== 200) missing.push(step.id);
		// Those for who is older or has had decisions, and who may see a rating: there is nobody to keep it from.
		const others = ['about-money', 'after-18', 'changed', 'who-sees'];
		expect(missing.filter((step) => !others.includes(step))).toEqual([]);
		await look(`/paper/${id}`);
		const check = await look(`/send/${id}/check`);
		const hidden = [...check.body.matchAll(/type="hidden" name="(\w+)" value="([^"]*)"/g)];
		const form = hidden.map(([, name, value]): [string, string] => [name!, value!]);
		const sent = await ask(site.origin, { path: `/send/${id}/check?/send`, cookie, form });
		expect(sent.location, id).toMatch(/^\/receipt\//);
		await look(sent.location!);
	}
	for (const path of ['/home', '/review', '/sent']) await look(path);
	for (const item of itemsOf(site, child, "kind <> 'alone'")) await look(`/sent/${item}`);
	expect(seen.size).toBeGreaterThan(60);
});
