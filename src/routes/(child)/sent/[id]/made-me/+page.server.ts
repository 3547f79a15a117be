import { fail, redirect } from '@sveltejs/kit';
import { fieldsOf, isEmpty, readPage, type Problem } from '$lib/journeys/answers';
import { optionsOf, schemaOf } from '$lib/journeys/fields';
import { whoMadeMe, type WhoMadeMe } from '$lib/journeys/made-me';
import { paths } from '$lib/paths';
import { getSent } from '$lib/server/own-sent';
import { markSent } from '$lib/server/own-marks';
import { getContext } from '$lib/server/drafts';
import { isWorkingNow, sayOpening } from '$lib/server/hours';
import { answer, isSaved } from '$lib/server/http/answer';
import { actorOf, readerName, readersOfItem, viewReaders } from '$lib/server/http/journey';
import { newId } from '$lib/server/ids';
import { viewLate } from '$lib/server/http/lapsed';
import { findLeftOver } from '$lib/server/time-out';
import { readersOfMadeMe, sendMadeMe, type MadeMeOutcome } from '$lib/server/made-me';
import { readersKey } from '$lib/server/routing';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals, url }) => {
	const actor = actorOf(locals);
	const row = await answer(getSent(actor, params.id));
	const context = await answer(getContext(actor));
	const left = await answer(findLeftOver(actor, `made-me/${row.id}`, context));
	const again = left && 'fields' in left ? left.fields : {};
	const { first, instead } = await answer(readersOfMadeMe(row, context));
	return {
		id: row.id,
		name: readerName(context.reader),
		fields: whoMadeMe.fields.map((field) => ({ ...field, options: optionsOf(field, context) })),
		/** Who reads it when the child says who, and who else where those are the ones. */
		readers: viewReaders(first, context),
		instead: instead && viewReaders(instead, context).name,
		/** Who sees the mark when the child does not say who. */
		marked: await answer(readersOfItem(row, context)),
		named: readersKey(first),
		...viewLate(left, url, true),
		again,
		press: again['press']?.[0] ?? newId(),
		opening: isWorkingNow() ? undefined : sayOpening()
	};
};

export const actions: Actions = {
	send: async ({ params, locals, request }) => {
		const actor = actorOf(locals);
		await answer(getSent(actor, params.id));
		const { press = [], named = [], ...fields } = fieldsOf(await request.formData());
		const again = (status: 400 | 409 | 503, problems: Problem[]) =>
			fail(status, { fields, press: press[0] ?? '', problems });
		const read = readPage(schemaOf(whoMadeMe.fields, await answer(getContext(actor))), fields);
		if ('problems' in read) return again(400, read.problems);
		if (isEmpty(read.answer)) return again(400, [{ field: 'staff', reason: 'nobodyNamed' }]);
		let outcome: MadeMeOutcome | undefined;
		const sending = sendMadeMe(actor, params.id, press[0] ?? '', read.answer as WhoMadeMe, named[0] ?? '');
		const isDone = await isSaved(sending.then((given) => (outcome = given)));
		if (!isDone || !outcome) return again(503, [{ field: 'others', reason: 'notSaved' }]);
		if ('forNobody' in outcome) return again(400, [{ field: 'staff', reason: 'forNobody' }]);
		if ('changed' in outcome) return again(409, [{ field: 'who-reads', reason: 'readerChanged' }]);
		redirect(303, paths.receipt(outcome.sent));
	},
	/** The child does not want to say who: a mark on the item, for those who read it. */
	skip: async ({ params, locals }) => {
		await answer(markSent(actorOf(locals), params.id, 'madeMe'));
		redirect(303, paths.sent(params.id));
	}
};
