/** The forms on the page of one item: what each asks for, what can be wrong with it, and what it does. */
import { line, oneOf, words } from '$lib/journeys/answers';
import { z } from 'zod';
import { answerWish } from '../answer-wish';
import { recordAction, recordTalk } from '../deeds';
import { markDone, reopen } from '../done';
import { clearMark, makeUrgent } from '../marks';
import { recordTold } from '../telling';
import { reply } from '../thread';
import { passOn, recorded, recordTrack, type Recorded } from '../tracks';
import type { Door } from './desk';
import { act, day, formId, problemWith } from './officer-forms';
import { pastDayProblem } from '../day-problems';

const replyPage = z.strictObject({ form: formId, reply: words() });
const actedPage = z.strictObject({ form: formId, did: words() });
const talkedPage = z.strictObject({ form: formId, day, notes: words() });
const toldPage = z.strictObject({ form: formId, tellDay: day });
const passedPage = z.strictObject({ form: formId, to: line(), on: day });
const wishPage = z.strictObject({
	form: formId,
	wish: line(),
	answer: z.tuple([z.enum(['yes', 'no'])]).transform(([given]) => given),
	reason: words()
});
const trackPage = z.strictObject({ form: formId, step: oneOf(recorded), words: words() });
const clearedPage = z.strictObject({ form: formId, why: words() });
const buttonPage = z.strictObject({ form: formId });

const needed = (field: string, text: string, reason: string) => problemWith(field, text.trim() ? undefined : reason);
const dayProblem = (field: string, given: string) => problemWith(field, pastDayProblem(given));

/** Why it takes longer and what the answer is are the child's to read: neither is recorded without words. */
function checkTrack({ step, words: said }: z.output<typeof trackPage>) {
	if (step === undefined) return { field: 'step', reason: 'stepNeeded' };
	return step === 'extended' || step === 'answered' || step === 'ended'
		? needed('words', said, `${step}Needed`)
		: undefined;
}

/** What can be done with an item: reply, write down what was done about it, write down a talk. */
export function itemActions(door: Door) {
	const to = door.item;
	return {
		reply: act({
			done: 'replied',
			schema: replyPage,
			fields: ['reply'],
			check: (given) => needed('reply', given.reply, 'replyNeeded'),
			save: (actor, id, given) => reply(actor, id, given.form, given.reply),
			to
		}),
		acted: act({
			done: 'acted',
			schema: actedPage,
			fields: ['did'],
			check: (given) => needed('did', given.did, 'didNeeded'),
			save: (actor, id, given) => recordAction(actor, id, given.form, given.did),
			to
		}),
		raise: act({
			done: 'raised',
			schema: buttonPage,
			fields: ['form'],
			save: (actor, id, given) => makeUrgent(actor, id, given.form),
			to
		}),
		clear: act({
			done: 'cleared',
			schema: clearedPage,
			fields: ['why'],
			check: (given) => needed('why', given.why, 'whyNeeded'),
			save: (actor, id, given) => clearMark(actor, id, given.form, given.why),
			to
		}),
		talked: act({
			done: 'talked',
			schema: talkedPage,
			fields: ['day', 'notes'],
			check: (given) => dayProblem('day', given.day),
			save: (actor, id, given) => recordTalk(actor, id, given.form, given.day, given.notes),
			to
		}),
		told: act({
			done: 'told',
			schema: toldPage,
			fields: ['tellDay'],
			check: (given) => dayProblem('tellDay', given.tellDay),
			save: (actor, id, given) => recordTold(actor, id, given.form, given.tellDay),
			to
		}),
		passed: act({
			done: 'passedOn',
			schema: passedPage,
			fields: ['to', 'on'],
			check: (given) => needed('to', given.to, 'toNeeded') ?? dayProblem('on', given.on),
			save: (actor, id, given) => passOn(actor, id, given.form, given.to, given.on),
			to
		}),
		wish: act({
			done: 'wished',
			schema: wishPage,
			fields: ['reason', 'wish'],
			check: (given) => (given.answer === 'no' ? needed('reason', given.reason, 'reasonNeeded') : undefined),
			save: (actor, id, given) => answerWish(actor, id, given.form, given.wish, given.answer, given.reason),
			to
		}),
		track: act({
			done: 'tracked',
			schema: trackPage,
			fields: ['step', 'words'],
			check: checkTrack,
			save: (actor, id, given) => recordTrack(actor, id, given.form, given.step as Recorded, given.words),
			to
		}),
		done: act({
			done: 'done',
			schema: buttonPage,
			fields: ['form'],
			save: (actor, id) => markDone(actor, id),
			to
		}),
		reopen: act({
			done: 'reopened',
			schema: buttonPage,
			fields: ['form'],
			save: (actor, id) => reopen(actor, id),
			to
		})
	};
}
