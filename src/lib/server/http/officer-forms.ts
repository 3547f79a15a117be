/** The small forms on the pages of those who read: each posts to one action and comes back. */
import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { clean, fieldsOf, readPage, type Problem } from '$lib/journeys/answers';
import { z } from 'zod';
import type { Actor } from '../policy';
import { answer, isSaved } from './answer';

/** What stands in the address: an item, a review, a child, a child's sign-in, somebody of the staff, or nothing. */
type Named =
	| { id: string }
	| { review: string }
	| { child: string }
	| { way: string }
	| { person: string }
	| Record<string, never>;

export type FormEvent = Pick<RequestEvent, 'locals' | 'request'> & { params: Named };

/** The signed-in officer. The door has let them in, so there is one. */
export function officerOf({ locals }: Pick<RequestEvent, 'locals'>): Actor {
	return locals.actor ?? error(404);
}

export const formId = z
	.array(z.string().regex(/^[\w-]{1,60}$/))
	.length(1)
	.transform(([id]) => id!);
/** A day as the browser gives it, or whatever was typed in its place. */
export const day = z
	.array(z.string())
	.max(1)
	.default([])
	.transform((given) => given[0]?.trim() ?? '');

interface Form<Done extends string, T extends z.ZodType, Saved> {
	done: Done;
	schema: T;
	/** The fields that a person fills in; the first one is where a problem with saving is shown. */
	fields: readonly [string, ...string[]];
	/** What is wrong with the fields, besides their length: all of it at once, where it can be said. */
	check?: (given: z.output<T>, actor: Actor, id: string) => Problems | Promise<Problems>;
	/** Resolves with what is wrong where the domain refused it for a reason that can be put right. */
	save: (actor: Actor, id: string, given: z.output<T>) => Promise<Saved | Problem | Problem[]>;
	/** Where it leads, once saved. */
	to: (id: string, saved: Saved) => string;
}

type Problems = Problem | (Problem | undefined)[] | undefined;

const idIn = (named: Named): string => Object.values(named)[0] ?? '';

/** An action: parses, asks the domain once, and leads back with what was done in the address. */
export function act<Done extends string, T extends z.ZodType, Saved>({
	done,
	schema,
	fields,
	check,
	save,
	to
}: Form<Done, T, Saved>) {
	return async (event: FormEvent) => {
		const actor = officerOf(event);
		const id = idIn(event.params);
		const given = fieldsOf(await event.request.formData());
		const read = readPage(schema, given);
		const again = (status: 400 | 503, problems: Problem[]) =>
			fail(status, {
				done,
				problems,
				// The same form id again: what was taken after all is not taken twice.
				formId: given['form']?.[0] ?? '',
				typed: Object.fromEntries(Object.entries(given).map(([name, values]) => [name, clean(values[0] ?? '')]))
			});
		if ('problems' in read) {
			if (read.problems.some(({ field }) => !fields.includes(field))) error(400);
			return again(400, read.problems);
		}
		const wrong = listProblems(check && (await answer(Promise.resolve(check(read.answer, actor, id)))));
		if (wrong.length) return again(400, wrong);
		let saved: unknown;
		const saving = save(actor, id, read.answer).then((outcome) => (saved = outcome));
		if (!(await isSaved(saving))) return again(503, [{ field: fields[0], reason: 'notSaved' }]);
		const refused = listProblems(saved);
		if (refused.length) return again(400, refused);
		redirect(303, `${to(id, saved as Saved)}?done=${done}`);
	};
}

const isProblem = (outcome: unknown): outcome is Problem =>
	typeof outcome === 'object' && outcome !== null && 'field' in outcome && 'reason' in outcome;

const listProblems = (outcome: unknown): Problem[] => [outcome].flat().filter(isProblem);

/** A problem with one field, or none. */
export function problemWith(field: string, reason: string | undefined): Problem | undefined {
	return reason === undefined ? undefined : { field, reason };
}
