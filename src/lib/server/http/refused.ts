import type { RequestEvent } from '@sveltejs/kit';

/** The friendly page for what is not there, or cannot be done there, or now. */
export function refused({ fetch }: Pick<RequestEvent, 'fetch'>, status: 404 | 405 | 503): Promise<Response> {
	// Without the cookie nobody asks the database whose it is.
	const credentials = status === 503 ? 'omit' : 'same-origin';
	return fetch(`/refused/${status}`, { headers: { accept: 'text/html' }, credentials });
}
