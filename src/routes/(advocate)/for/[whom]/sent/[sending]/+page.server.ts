import { sayDay } from '$lib/server/calendar';
import { openContent } from '$lib/server/contributions';
import { getContext } from '$lib/server/drafts';
import { answer } from '$lib/server/http/answer';
import { readersOfItem } from '$lib/server/http/journey';
import { openFor, viewCame, when } from '$lib/server/http/sending';
import { viewWishes } from '$lib/server/http/wishes';
import { firstName } from '$lib/server/people';
import { openComment } from '$lib/server/comment';
import { getSending, listAnswers } from '$lib/server/sendings';
import type { JourneyId } from '$lib/journeys';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals, url }) => {
	const { actor, childId } = await openFor(locals, params.whom);
	const row = await answer(getSending(actor, childId, params.sending));
	const context = await answer(getContext({ ...actor, sendsFor: childId }));
	const answers = await answer(listAnswers(row));
	return {
		isNew: url.searchParams.has('sent'),
		kind: row.kind as Exclude<JourneyId, 'rate'>,
		reader: (await readersOfItem(row, context)).now,
		readBy: sayDay(row.readBy),
		reference: row.reference,
		sent: when(row.sentAt),
		state: await answer(viewCame(row)),
		answers: answers.map(({ by, words, at }) => ({ reader: firstName(by), words, ...when(at) })),
		wishes: await answer(viewWishes(row)),
		said: openContent(row).said.filter(({ skipped }) => !skipped),
		obtained: row.obtained!,
		seenByChild: row.seenByChild!,
		comment: openComment(row)
	};
};
