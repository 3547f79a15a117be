/** Each journey as one story, without JavaScript: from the child's first click on /home to the answer, and back to the child. */
import * as story from '../support/story.ts';
import { signInChild } from '../support/people.ts';
import { expect, test } from '../support/test.ts';

const { enough, findSent, go, heading, hearOf, openItem, press, say, send, skip, tile, whoSees } = story;

test('views: five pages are enough; the officer reads who helped, writes back, and the child answers', async ({
	page,
	site,
	browser
}) => {
	const words = 'We got a puppy.\n\n  It is called <b>Biscuit</b> & it bites 🐶';
	await signInChild(page, site, 'Ruby');
	await page.getByRole('link', { name: 'Get ready for my review' }).click();
	await page.getByRole('link', { name: /^(Start|Say something new)$/ }).click();
	await expect(heading(page)).toHaveText('Is anyone helping you with this?');
	await expect(whoSees(page)).toContainText('Jo will read it.');
	await expect(whoSees(page)).toContainText('someone is hurting you');
	await expect(page.getByRole('button', { name: /^I have said enough/ })).toHaveCount(0);
	await page.getByLabel('Yes, someone types for me').check();
	await page.getByLabel('If someone is helping, who is it?').fill('Maria my key worker');
	await go(page);
	await say(page, words);
	await enough(page);
	await expect(heading(page)).toHaveText('Is there anything just for Jo?');
	await press(page, 'Go on. Jo gets what I wrote here');
	await expect(whoSees(page)).toContainText('Jo will read it.');
	const mailed = site.mails.length;
	const id = await send(page, site, 'Ruby', 'Jo');
	await expect(page.getByText('Jo has got what you said.')).toBeVisible();
	// Sent on Tuesday 17 November 2026: read in 2 working days, answered in 5.
	await expect(page.getByText('By Thursday 19 November.')).toBeVisible();
	await expect(page.getByText('By Tuesday 24 November.')).toBeVisible();
	await expect.poll(() => site.mails.length).toBeGreaterThan(mailed);
	const mail = site.mails.at(-1)!;
	expect(mail.to).toEqual(['jo.bell@wrenshire.example']);
	expect(mail.raw).not.toMatch(/Ruby|puppy|Biscuit/);
	await page.getByRole('link', { name: 'See what you sent' }).click();
	await expect(page.getByText(/^Not read yet/)).toBeVisible();

	const jo = await openItem(browser, site, 'jo.bell', id);
	// Exactly as typed, and inert.
	expect(await jo.locator('blockquote').filter({ hasText: 'puppy' }).innerText()).toContain(words);
	await expect(jo.locator('blockquote b')).toHaveCount(0);
	await expect(jo.getByText('Yes, someone types for me')).toBeVisible();
	await expect(jo.getByText('Maria my key worker')).toBeVisible();
	await page.reload();
	await expect(page.getByText(/^Jo has read this\./)).toBeVisible();
	await jo.getByLabel('Your reply').fill('That is great news, Ruby.\nBring a photo to the review?');
	await press(jo, 'Send reply');
	await expect(jo.getByText('Ruby has not seen this yet')).toBeVisible();

	await hearOf(page, site, 'Jo', id);
	await expect(page.getByText('That is great news, Ruby.')).toBeVisible();
	await page.getByLabel('Your words').fill('yes I will');
	await press(page, 'Send to Jo');
	await expect(page.getByText('Sent. Jo will see it.')).toBeVisible();
	await jo.reload();
	await expect(jo.getByText('yes I will')).toBeVisible();
	await expect(jo.getByText('Seen by Ruby on')).toBeVisible();
	await jo.close();
});

test('plan: each wish has an answer, “not this time” a reason; a new version is answered again, and both stay', async ({
	page,
	site,
	browser
}) => {
	await signInChild(page, site, 'Kai');
	await tile(page, /My review/);
	await page.getByRole('link', { name: 'Choose', exact: true }).click();
	await expect(whoSees(page)).toContainText('Jo will read it.');
	await page.getByLabel('A cafe, or a walk').check();
	await go(page);
	await skip(page);
	await page.getByLabel('After school').check();
	await go(page);
	const luke = page.getByRole('group', { name: /Luke Dean/ });
	await luke.getByLabel('Not there').check();
	await enough(page);
	const first = await send(page, site, 'Kai', 'Jo');
	await expect(page.getByText('Jo will answer each thing you asked for')).toBeVisible();
	await page.goto(`${site.origin}/review`);
	const wishes = page.locator('#wishes');
	await expect(wishes.getByText('A cafe, or a walk')).toBeVisible();
	await expect(wishes.getByText('No answer yet. Jo will tell you, and say why.')).toHaveCount(3);

	const jo = await openItem(browser, site, 'jo.bell', first);
	const wish = (question: string) =>
		jo.locator('li.paper', { has: jo.getByRole('heading', { name: question, exact: true }) });
	const answer = async (question: string, given: 'Yes' | 'Not this time', reason = '') => {
		const open = wish(question).locator('details:not([open]) summary');
		if (await open.count()) await open.click();
		await wish(question).getByLabel('A few plain words to Kai').fill(reason);
		await wish(question).getByRole('button', { name: given, exact: true }).click();
	};
	await answer('Luke Dean', 'Not this time');
	await expect(jo.locator('#problems')).toContainText('Say why it is not this time, in plain words.');
	await answer('Luke Dean', 'Not this time', 'Luke comes for ten minutes only.');
	await expect(jo.getByRole('status')).toContainText('Kai sees your answer to this wish.');
	await answer('Where would you like your review to be?', 'Yes', 'We go to the cafe by your school.');
	await answer('When would you like it?', 'Yes');
	await expect(jo.getByText('Answer each wish. Done on')).toBeVisible();

	await hearOf(page, site, 'Jo', first);
	await expect(page.getByText('Luke comes for ten minutes only.')).toBeVisible();
	await page.goto(`${site.origin}/review`);
	await expect(wishes.getByText('We go to the cafe by your school.')).toBeVisible();
	await expect(wishes.getByText('No answer yet.', { exact: false })).toHaveCount(0);

	// All that was asked for is there; one thing is changed.
	await press(page, 'Change what I asked for');
	await expect(page.getByText('Not there')).toBeVisible();
	await press(page, 'Change Where you would like it');
	await expect(page.getByLabel('A cafe, or a walk')).toBeChecked();
	await page.getByLabel('At school').check();
	await press(page, 'Save, and back to check');
	const second = await send(page, site, 'Kai', 'Jo');
	await jo.goto(`${site.origin}/inbox`);
	await (await story.rowOf(jo, second)).getByRole('link').click();
	await expect(jo.getByText('Kai sent this in place of an earlier version.', { exact: false })).toBeVisible();
	await expect(jo.getByText('Before: A cafe, or a walk')).toBeVisible();
	await expect(wish('Luke Dean')).toContainText('Luke comes for ten minutes only.');
	await answer('Where would you like your review to be?', 'Not this time', 'The hall is full that day.');

	await hearOf(page, site, 'Jo', second);
	await page.goto(`${site.origin}/review`);
	await expect(wishes.getByText('At school')).toBeVisible();
	await expect(wishes.getByText('The hall is full that day.')).toBeVisible();
	await expect(wishes.getByText('A cafe, or a walk')).toHaveCount(0);
	await wishes.getByRole('link', { name: /^Sent on/ }).click();
	await expect(page.getByText('A cafe, or a walk').first()).toBeVisible();
	await page.getByRole('link', { name: 'Open what you sent last' }).click();
	await expect(page).toHaveURL(`${site.origin}/sent/${second}`);
	await jo.close();
});

test('advocate: asked for, passed on within one working day, and the child sees to whom', async ({
	page,
	site,
	browser
}) => {
	await signInChild(page, site, 'Tomasz');
	await tile(page, /Ask for an advocate/);
	await expect(page.getByText('An advocate is someone on your side.')).toBeVisible();
	await expect(whoSees(page)).toContainText('David will read it.');
	await say(page, 'I want to see my brother more');
	await go(page);
	await page.getByLabel('Their name').fill('Grace');
	await go(page);
	await page.getByLabel('Come to my school').check();
	await page.getByLabel('How should they not reach you?').fill('not at home');
	await go(page);
	await skip(page);
	const id = await send(page, site, 'Tomasz', 'David');
	await expect(page.getByText('David will pass it on to an advocate')).toBeVisible();
	// Sent on Tuesday: one working day later is Wednesday.
	await expect(page.getByText('By Wednesday 18 November. You will see here')).toBeVisible();
	await page.getByRole('link', { name: 'See what you sent' }).click();
	await expect(page.getByText('It will go to an advocate by Wednesday 18 November.')).toBeVisible();

	const david = await story.adult(browser, site, 'david.osei');
	const row = await story.rowOf(david, id);
	await expect(row).toContainText('Advocate wanted');
	await expect(row).toContainText('Pass on by Wed 18 Nov');
	await row.getByRole('link').click();
	await expect(david.getByText('I want to see my brother more')).toBeVisible();
	await expect(david.getByText('not at home')).toBeVisible();
	await david.getByLabel('To whom did you pass it on?').fill('Grace, at the advocacy service');
	await david.getByRole('form', { name: 'Pass it on' }).getByRole('button').click();
	await expect(david.getByText('David Osei passed this on to Grace, at the advocacy service')).toBeVisible();
	await expect(david.getByText('Ask for an advocate. Done on Tuesday 17 November')).toBeVisible();

	await findSent(page, site, id);
	await expect(page.getByText('David has read this.', { exact: false })).toBeVisible();
	await expect(page.getByText('David passed this on to Grace, at the advocacy service.')).toBeVisible();
	await david.close();
});

test('message: four pages; the answer comes as they like it, they write back, and it is done', async ({
	page,
	site,
	browser
}) => {
	await signInChild(page, site, 'Amara');
	await tile(page, /Tell Jo something/);
	await expect(heading(page)).toHaveText('What do you want to tell Jo?');
	await expect(whoSees(page)).toContainText('Jo will read it.');
	await expect(whoSees(page)).toContainText('someone is hurting you');
	await page.getByLabel('Something worries me').check();
	await go(page);
	await say(page, 'maths is too fast');
	await go(page);
	await page.getByLabel('Come to see me').check();
	await go(page);
	await expect(page.getByLabel('I need help soon')).not.toBeChecked();
	const id = await send(page, site, 'Amara', 'Jo');
	await expect(page.getByText('Jo will come to see you, or write here')).toBeVisible();
	await page.getByLabel('A letter').check();
	await press(page, 'Save');
	await expect(page.getByRole('main').getByRole('status')).toContainText('That is how you will hear.');
	await expect(page.getByLabel('A letter')).toBeChecked();

	const jo = await openItem(browser, site, 'jo.bell', id);
	await expect(jo.getByText('maths is too fast')).toBeVisible();
	await expect(jo.getByText('Come to see me')).toBeVisible();
	await expect(jo.getByText('By a letter')).toBeVisible();
	await jo.getByLabel('Your reply').fill('I come on Thursday after school.');
	await press(jo, 'Send reply');
	await expect(jo.getByText('Amara wants a letter.')).toBeVisible();

	await hearOf(page, site, 'Jo', id);
	await expect(page.getByText('Jo has read this.', { exact: false })).toBeVisible();
	await expect(page.getByText('I come on Thursday after school.')).toBeVisible();
	await page.getByLabel('Your words').fill('thursday is good');
	await press(page, 'Send to Jo');
	await jo.reload();
	await expect(jo.getByText('thursday is good')).toBeVisible();
	await expect(jo.getByText('Seen by Amara on')).toBeVisible();
	await press(jo, 'Mark as done');
	await expect(jo.getByRole('status')).toContainText('Marked as done.');
	await press(jo, 'Open it again');
	await expect(jo.getByRole('status')).toContainText('Open again.');
	await page.reload();
	await expect(page.getByText('Read on Tuesday 17 November')).toBeVisible();
	await jo.close();
});

test('complaint: passed on, told that it takes longer, answered, and on to the next stage; the child sees each step', async ({
	page,
	site,
	browser
}) => {
	await signInChild(page, site, 'Amara');
	await tile(page, /Something is wrong/);
	await expect(whoSees(page)).toContainText('Jo will read it.');
	await expect(whoSees(page)).toContainText('By the end of today the people who look after complaints get it, too.');
	await expect(page.getByText('Jo will not see this, and will not be told.')).toBeVisible();
	await page.getByLabel('A promise that was not kept').check();
	await go(page);
	await expect(heading(page)).toHaveText('Is anyone helping you with this?');
	await page.getByLabel('No, just me').check();
	await go(page);
	await say(page, 'I was told I can see Nan every week. I cant');
	await enough(page);
	const id = await send(page, site, 'Amara', 'Jo');
	await expect(page.getByText('It goes to the people who look after complaints')).toBeVisible();
	await expect(page.getByText('By Tuesday 1 December. If it takes longer, you will see why.')).toBeVisible();
	await page.getByRole('link', { name: 'See how far it is' }).click();
	const track = page.locator('.track');
	await expect(track.locator('li').nth(0)).toContainText('You sent it. Done. On Tuesday 17 November.');
	await expect(track.locator('li').nth(1)).toContainText('By the end of today.');
	await expect(track.locator('li').nth(2)).toContainText('By Friday 20 November.');
	await expect(track.locator('li').nth(3)).toContainText(
		'By Tuesday 1 December. If it takes longer, by Tuesday 15 December, and you will see why.'
	);
	await expect(track).toContainText('someone else can look into it. It can take 5 to 13 weeks.');

	// Until it is passed on, the complaints people have not got it.
	const rashid = await story.adult(browser, site, 'rashid.khan');
	await expect(heading(rashid)).toHaveText('Complaints');
	expect((await rashid.goto(`${site.origin}/complaints/${id}`))!.status()).toBe(404);

	const jo = await story.adult(browser, site, 'jo.bell');
	const row = await story.rowOf(jo, id);
	await expect(row).toContainText('Complaint');
	await expect(row).toContainText('Pass on today');
	await row.getByRole('link').click();
	await expect(jo.getByText('Pass it on to the complaints people today')).toBeVisible();
	await expect(jo.getByText('I was told I can see Nan every week. I cant')).toBeVisible();
	await expect(jo.getByRole('button', { name: 'Mark as done' })).toHaveCount(0);
	const pass = jo.getByRole('form', { name: 'Pass it on' });
	await pass.getByRole('button').click();
	await expect(jo).toHaveTitle(/^Problem: /);
	await expect(jo.locator('#problems')).toContainText('Write to whom you passed it on.');
	await pass.getByLabel('To whom did you pass it on?').fill('Rashid, who looks after complaints');
	await pass.getByRole('button').click();
	await expect(jo.getByRole('status')).toContainText('Amara sees to whom it was passed on');
	await expect(jo.getByText('Jo Bell passed this on to Rashid, who looks after complaints')).toBeVisible();
	await expect(jo.getByText('With the complaints people since')).toBeVisible();
	await jo.goto(`${site.origin}/inbox?kind=complaint`);
	await expect(await story.rowOf(jo, id)).toContainText('With the complaints people');
	await jo.close();

	await rashid.goto(`${site.origin}/complaints`);
	await (await story.rowOf(rashid, id)).getByRole('link').click();
	await expect(rashid.getByText('Answer it by Tuesday 1 December')).toBeVisible();
	const step = rashid.getByRole('form', { name: 'Write down the next step' });
	const record = async (kind: RegExp, words: string) => {
		await step.getByRole('radio', { name: kind }).check();
		await step.getByLabel('Your words to Amara').fill(words);
		await step.getByRole('button', { name: 'Write it down' }).click();
	};
	await record(/^We told Amara that we have it/, 'Hello Amara. I have it, and I ring Nadia today.');
	await expect(rashid.getByRole('status')).toContainText('Written down. Amara sees it');
	await record(/^It takes longer/, '');
	await expect(rashid.locator('#problems')).toContainText('Say why it takes longer.');
	await expect(step.getByRole('radio', { name: /^It takes longer/ })).toBeChecked();
	await record(/^It takes longer/, 'Nan is away until next week.');
	await expect(rashid.getByText('An answer is due by Tuesday 15 December.')).toBeVisible();

	// The child sees it move.
	await findSent(page, site, id);
	await expect(track).toContainText('Rashid, who looks after complaints');
	await expect(track).toContainText('Hello Amara. I have it, and I ring Nadia today.');
	await expect(track).toContainText('It takes longer now: by Tuesday 15 December.');
	await expect(track).toContainText('Nan is away until next week.');

	await record(/^Answered/, 'You were right. You see Nan every week from now on.');
	await expect(step.getByRole('radio', { name: /^Stage 2/ })).toBeVisible();
	await hearOf(page, site, 'Rashid', id);
	await expect(track).toContainText('You were right. You see Nan every week from now on.');
	await record(/^Stage 2/, 'You want somebody new to look at it.');
	await expect(rashid.getByText('An answer is due by')).toBeVisible();
	await page.reload();
	await expect(track).toContainText('You want somebody new to look at it.');
	await page.getByRole('link', { name: 'Ask for an advocate' }).click();
	await expect(heading(page)).toHaveText('What would you like help with?');
	await rashid.close();
});

test('rate: once for each review; where nobody was chosen only the manager reads it, and writes back', async ({
	page,
	site,
	browser
}) => {
	await signInChild(page, site, 'Erin');
	await tile(page, /How was my review/);
	await expect(heading(page)).toHaveText('Did your review happen?');
	await expect(whoSees(page)).toContainText('Helen will read it.');
	await expect(whoSees(page)).toContainText('Priya will not see it, unless you say so on a later page.');
	await page.getByLabel('Yes', { exact: true }).check();
	await go(page);
	await page.getByLabel('Really good').check();
	await go(page);
	await page.getByRole('group', { name: 'I knew what it was about' }).getByLabel('A bit').check();
	await go(page);
	for (let left = 3; left > 0; left -= 1) await skip(page);
	await say(page, 'less grown ups');
	await go(page);
	await expect(heading(page)).toHaveText('Who can see this?');
	await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
	await skip(page);
	await expect(whoSees(page)).toContainText('Priya will not see it');
	const id = await send(page, site, 'Erin', 'Helen');
	await expect(page.getByText('Nobody has to answer this')).toBeVisible();
	await expect(page.getByText('Priya will not see it.')).toBeVisible();

	const priya = await story.adult(browser, site, 'priya.nair');
	await expect(priya.locator(`a[href$="/${id}"]`)).toHaveCount(0);
	expect((await priya.goto(`${site.origin}/inbox/${id}`))!.status()).toBe(404);
	await priya.close();
	const helen = await openItem(browser, site, 'helen.marsh', id);
	await expect(helen.getByText('Really good')).toBeVisible();
	await expect(helen.getByText('less grown ups')).toBeVisible();
	await expect(helen.getByText('No reply is needed.')).toBeVisible();
	await helen.getByLabel('Your reply').fill('Thank you, Erin. Next time it is only Jan, you and Priya.');
	await press(helen, 'Send reply');
	await helen.close();

	await hearOf(page, site, 'Helen', id);
	await expect(page.getByText('Helen has read this.', { exact: false })).toBeVisible();
	await expect(page.getByText('Thank you, Erin. Next time it is only Jan, you and Priya.')).toBeVisible();
	await page.goto(`${site.origin}/home`);
	await expect(page.locator('.tile', { hasText: 'How was my review?' })).toContainText('You told us on');
	// By its address it leads to what was said.
	await page.goto(`${site.origin}/send/rate/held`);
	await expect(page).toHaveURL(`${site.origin}/sent/${id}?already`);
	await expect(page.getByRole('main').getByRole('status')).toContainText('You have told us already.');
});
