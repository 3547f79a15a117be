/** What an advocate of the sample council sent for a child, and what came back. All made up. */
import { asSentByAdvocates, journeys } from '../../journeys/index.ts';
import { addDays } from '../calendar.ts';
import { checkNow } from '../check.ts';
import { listSent, sendContribution } from '../contributions.ts';
import { saveAnswer } from '../drafts.ts';
import { newId } from '../ids.ts';
import { recordReading, reply } from '../items.ts';
import type { Actor } from '../policy.ts';
import type { Happening } from './demo-reviews.ts';

/** Grace sends a message for Zainab, and Jo answers it. */
export function happenSendings(
	find: (name: string) => Actor,
	today: string,
	instantOf: (day: string, time: string) => number
): Happening[] {
	const [jo, grace, zainab] = ['Jo Bell', 'Grace Adeyemi', 'Zainab'].map(find) as [Actor, Actor, Actor];
	const writer: Actor = { ...grace, sendsFor: zainab.id };
	const message = asSentByAdvocates(journeys['message']!);
	const send = async () => {
		const words =
			'Can my review be on a day when I have no mock exam? I would like to know soon, so that I can tell my tutor.';
		await saveAnswer(writer, message.id, 'what', { what: 'question' });
		await saveAnswer(writer, message.id, 'say', { words });
		await saveAnswer(writer, message.id, 'answer', { answer: 'here' });
		const comment = 'Zainab showed me her plan of the exams. The last one is on a Thursday.';
		const sending = { obtained: 'ownWords', seenByChild: true, comment } as const;
		await sendContribution(writer, message, { ...(await checkNow(writer, message)), sending });
	};
	const sent = async () => (await listSent(zainab)).find(({ cameIn }) => cameIn === 'advocate')!.id;
	const answer = async () => {
		await recordReading(jo, await sent());
		await reply(jo, await sent(), newId(), 'Yes. I will look for a day after your last exam and write to you both.');
	};
	const ago = (days: number, time: string, work: () => Promise<unknown>): Happening => ({
		at: instantOf(addDays(today, -days), time),
		work
	});
	return [ago(4, '11:20', send), ago(1, '09:50', answer)];
}
