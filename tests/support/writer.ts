/** A child who writes without a browser: the same forms, filled in and sent as a page without JavaScript would. */
import { ask, cookieOf, type Answer } from './ask.ts';

export interface Receipt {
	id: string;
	/** As the child reads it on the receipt. */
	reference: string;
}

/** The hidden fields of a form, by the end of its action. */
export function hiddenFields(body: string, action: string): [string, string][] {
	const form = body.split('<form').find((each) => each.split('>')[0]!.includes(action)) ?? '';
	return [...form.matchAll(/<input[^>]*type="hidden"[^>]*>/g)].map(([input]) => {
		const value = (name: string) => new RegExp(`${name}="([^"]*)"`).exec(input)?.[1] ?? '';
		return [value('name'), value('value')];
	});
}

/** Signs a child in; gives the Cookie header. */
export async function signIn(origin: string, name: string, words: string): Promise<string> {
	return cookieOf(await ask(origin, { path: '/sign-in', form: { name, words } }));
}

/** Writes the words of a message and goes to the check page. Gives the answer as it came. */
export function writeMessage(origin: string, cookie: string, words: string): Promise<Answer> {
	return ask(origin, { path: '/send/message/say', cookie, form: { words, go: 'enough' } });
}

/** Opens the check page of a message. Gives what its Send would send. */
export async function openCheck(origin: string, cookie: string): Promise<[string, string][]> {
	const check = await ask(origin, { path: '/send/message/check', cookie });
	return hiddenFields(check.body, '/send/message/check?/send');
}

/** Presses Send on the check page of a message that is open now, or was opened before. Gives the answer as it came. */
export async function pressSend(origin: string, cookie: string, opened?: [string, string][]): Promise<Answer> {
	const form = opened ?? (await openCheck(origin, cookie));
	return ask(origin, { path: '/send/message/check?/send', cookie, form });
}

/** Reads the receipt that an answer leads to; undefined where it leads to none. */
export async function readReceipt(origin: string, cookie: string, answer: Answer): Promise<Receipt | undefined> {
	const id = /^\/receipt\/([\w-]+)$/.exec(answer.location ?? '')?.[1];
	if (!id) return undefined;
	const page = await ask(origin, { path: `/receipt/${id}`, cookie });
	const reference = /class="ref[^>]*>([0-9A-Z]{4}-[0-9A-Z]{4})</.exec(page.body)?.[1];
	return page.status === 200 && reference ? { id, reference } : undefined;
}
