/** The forms of a page, read from its bytes: their boxes, and what else they would send. */

const isId = (part: string) => /^[\w-]{20,}$/.test(part);
/** An address or the name of a field, with a star for each id. */
const withoutIds = (text: string) =>
	text
		.split(/([/.?]|(?<=wish|why|happens|more|name|who|words)-)/)
		.map((part) => (isId(part) ? '*' : part))
		.join('');

/** The name of a box wherever it stands: `/sent/*?/add words`. */
export const boxName = (action: string, field: string) =>
	`${withoutIds(action.replace('?change', ''))} ${withoutIds(field)}`;

export interface Form {
	action: string;
	/** Boxes to type into, by their names. */
	boxes: { name: string; isLine: boolean }[];
	/** Everything else that it would send: hidden fields, days, one of each choice. */
	given: [string, string][];
}

/** What must stay as it is: a tick here would lead somewhere else. */
const unticked = ['notAloud', 'staff', 'mustNot', 'helpSoon', 'not-told.staff'];
/** Of what a complaint is about, one thing is enough: some of them send it past the officer. */
const isFirstOnly = (name: string) => /^(about\.)?about$/.test(name);
/** Days to come may be left out; other days were yesterday. */
const coming = ['planDay', 'byDay', 'soonerBy', 'moveDay'];

const attribute = (tag: string, name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';

/** The forms of a page, with the first of each choice. */
export function formsOf(body: string): Form[] {
	return body
		.split('<form')
		.slice(1)
		.map((text): Form => {
			const tags = text.split('</form>')[0]!.match(/<(input|textarea|button)\b[^>]*>/g) ?? [];
			const form: Form = { action: attribute(text.split('>')[0]!, 'action'), boxes: [], given: [] };
			const chosen = new Set<string>();
			for (const tag of tags) {
				const [name, type, value] = ['name', 'type', 'value'].map((each) => attribute(tag, each)) as [
					string,
					string,
					string
				];
				if (!name || tag.startsWith('<button')) continue;
				if (tag.startsWith('<textarea')) form.boxes.push({ name, isLine: false });
				else if (['text', 'email', 'search'].includes(type)) form.boxes.push({ name, isLine: true });
				else if (type === 'date') form.given.push([name, coming.includes(name) ? '' : '2026-11-16']);
				else if (type === 'hidden' || (type === 'checkbox' && !unticked.includes(name) && !isFirstOnly(name)))
					form.given.push([name, value]);
				else if ((type === 'radio' || isFirstOnly(name)) && !chosen.has(name)) form.given.push([name, value]);
				chosen.add(name);
			}
			return form;
		});
}
