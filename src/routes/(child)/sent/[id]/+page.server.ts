import { fail, redirect } from '@sveltejs/kit';
import { paths } from '$lib/paths';
import { dayOf, sayDay, sayTime } from '$lib/server/calendar';
import { findAdvocateToo } from '$lib/server/send';
import { getSent, listSent } from '$lib/server/own-sent';
import { markSent, type Mark } from '$lib/server/own-marks';
import { openContent, saysUnsafe } from '$lib/server/contributions';
import { getContext } from '$lib/server/drafts';
import { answer, isSaved } from '$lib/server/http/answer';
import { readWordsForm } from '$lib/server/http/forms';
import { actorOf, readersOfItem } from '$lib/server/http/journey';
import { viewLate } from '$lib/server/http/lapsed';
import { isOpening } from '$lib/server/http/opening';
import { viewCameIn, viewSentState, viewWhoHears } from '$lib/server/http/sent-state';
import { viewTrack } from '$lib/server/http/track';
import { viewWishes } from '$lib/server/http/wishes';
import { newId } from '$lib/server/ids';
import { answerBack, listThread } from '$lib/server/thread';
import { listPassedOn } from '$lib/server/deeds';
import { listReaders } from '$lib/server/readings';
import { listLooks, recordLooksSeen } from '$lib/server/looks';
import { firstName } from '$lib/server/people';
import { showsMadeMe } from '$lib/server/policy';
import { tellNotReplied } from '$lib/server/not-replied';
import { recordSeen } from '$lib/server/telling';
import { findLeftOver } from '$lib/server/time-out';
import type { Actions, PageServerLoad } from './$types';

/** "Someone made me" has a page of its own. */
const marks: readonly Mark[] = ['dontUse', 'notMine'];

export const load: PageServerLoad = async ({ params, locals, request, url, isDataRequest }) => {
	const actor = actorOf(locals);
	const row = await answer(getSent(actor, params.id));
	const context = await answer(getContext(actor));
	const [readers, thread, sent, reads] = await Promise.all([
		listReaders(row),
		listThread(row),
		listSent(actor),
		readersOfItem(row, context)
	]);
	const advocate = await answer(findAdvocateToo(actor, row));
	const isPlan = row.kind === 'plan';
	const replacedBy = sent.find((other) => other.replaces === row.id);
	// A seen mark that cannot be written now is no reason to withhold the answer.
	if (isOpening(request) && !isDataRequest) {
		await isSaved(recordSeen(actor, row.id));
		await isSaved(recordLooksSeen(actor, row.id));
	}
	const left = await answer(findLeftOver(actor, `sent/${row.id}`, context));
	const again = left && 'fields' in left ? left.fields : {};
	const when = (at: number) => ({ day: sayDay(dayOf(at)), time: sayTime(at) });
	return {
		id: row.id,
		kind: row.kind as Exclude<typeof row.kind, 'alone'>,
		reads,
		wishes: isPlan ? await answer(viewWishes(row)) : [],
		replacedBy: replacedBy && paths.sent(replacedBy.id),
		track: row.kind === 'complaint' ? await answer(viewTrack(row)) : undefined,
		advocate: advocate && paths.sent(advocate.id),
		passedOn:
			row.kind === 'advocate'
				? (await listPassedOn(row)).map(({ by, to, day }) => ({ name: firstName(by), to, day: sayDay(day) }))
				: [],
		reference: row.reference,
		sent: when(row.sentAt),
		came: await answer(viewCameIn(row)),
		state: await answer(viewSentState(actor, row)),
		readers: readers.map((reader) => ({ name: firstName(reader.name), ...when(reader.at) })),
		looks: (await listLooks(row)).map(({ name, at, reason }) => ({ name, reason, day: sayDay(dayOf(at)) })),
		urgent: row.urgent,
		isUnsafe: row.kind === 'complaint' && saysUnsafe(openContent(row).said),
		said: openContent(row).said,
		thread: thread.map((each) => ({
			id: each.id,
			from: firstName(each.from),
			insteadOf: each.insteadOf && firstName(each.insteadOf),
			fromChild: each.fromChild,
			words: each.words,
			seen: each.fromChild && each.seenAt !== null ? when(each.seenAt) : undefined,
			...when(each.sentAt)
		})),
		marked: {
			dontUse: row.dontUseAt !== null,
			notMine: row.notMineAt !== null,
			madeMe: row.madeMeAt !== null && showsMadeMe(actor.way, row)
		},
		added: url.searchParams.has('added'),
		already: url.searchParams.has('already'),
		hears: await answer(viewWhoHears(row)),
		...viewLate(left, url, true),
		words: again['words']?.[0] ?? '',
		press: again['press']?.[0] ?? newId()
	};
};

export const actions: Actions = {
	add: async ({ params, locals, request }) => {
		const actor = actorOf(locals);
		await answer(getSent(actor, params.id));
		const form = await readWordsForm(request);
		if (form.problems.length) return fail(400, form);
		if (!(await isSaved(answerBack(actor, params.id, form.press, form.words))))
			return fail(503, { ...form, problems: [{ field: 'words', reason: 'notSaved' }] });
		redirect(303, `${paths.sent(params.id)}?added`);
	},
	mark: async ({ params, locals, request }) => {
		const actor = actorOf(locals);
		// Before it stands in the address that they are led to: what is not there may be no address at all.
		await answer(getSent(actor, params.id));
		const given = (await request.formData()).get('mark');
		const mark = marks.find((each) => each === given);
		if (mark) await answer(markSent(actor, params.id, mark));
		redirect(303, paths.sent(params.id));
	},
	late: async ({ params, locals }) => {
		await answer(tellNotReplied(actorOf(locals), params.id));
		redirect(303, paths.sent(params.id));
	}
};
