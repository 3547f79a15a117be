import { error } from '@sveltejs/kit';
import { isUnavailable } from '../db/store.ts';
import { NotThere } from '../policy.ts';

/** Waits for the domain. What is not there is a 404 page; a database that cannot be had now is a 503 page. */
export async function answer<T>(work: Promise<T>): Promise<T> {
	try {
		return await work;
	} catch (thrown) {
		if (thrown instanceof NotThere) error(404);
		if (isUnavailable(thrown)) error(503);
		throw thrown;
	}
}

/** Waits for a command. False: it could not be saved now, and the page keeps what was typed. */
export async function isSaved(work: Promise<unknown>): Promise<boolean> {
	try {
		await work;
		return true;
	} catch (thrown) {
		if (thrown instanceof NotThere) error(404);
		if (isUnavailable(thrown)) return false;
		throw thrown;
	}
}
