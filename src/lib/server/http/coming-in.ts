/** What the pages on which a child comes in know of where they were. */
import { paths } from '$lib/paths';

/** Where a child may be led after signing in: pages of their own, and nowhere else. */
const goodBack =
	/^\/(home|review|sent|ways|settings(\/let-in|\/advocates\/[\w-]{1,60})?|send\/[a-z]+\/[a-z-]+|(sent|receipt)\/[\w-]{1,40}|sent\/[\w-]{1,40}\/made-me)$/;

function backFrom(url: URL): string {
	const back = url.searchParams.get('back') ?? '';
	return goodBack.test(back) ? back : '';
}

/** Why the child is here: `kept` when something came from them after they had been signed out. */
function restedFrom(url: URL): 'kept' | 'rested' | undefined {
	const rested = url.searchParams.get('rested');
	if (rested === null) return undefined;
	return rested === 'kept' ? 'kept' : 'rested';
}

/** What a page says of why the child is here, and where its form leads. */
export function viewComingIn(page: string, url: URL) {
	const rested = restedFrom(url);
	const query = new URLSearchParams();
	// After a first try with a wrong word it is as true as before.
	if (rested) query.set('rested', rested === 'kept' ? 'kept' : '1');
	const back = backFrom(url);
	if (back) query.set('back', back);
	return { rested, action: query.size ? `${page}?${query}` : page };
}

/** Where a child goes who has come in: to the page that they were on, or to their first one. */
export function onwardsFrom(url: URL): string {
	const back = backFrom(url) || paths.home();
	return restedFrom(url) === 'kept' ? `${back}?kept` : back;
}
