/** What an advocate of the sample council sent for a child, and what came back. All made up. */
import { asSentByAdvocates, journeys } from '../../journeys/index.ts';
import { addDays } from '../calendar.ts';
import { checkNow } from '../check.ts';
import { listSent } from '../own-sent.ts';
import { sendContribution } from '../send.ts';
import type { Sending } from '../new-contribution.ts';
import { saveAnswer } from '../drafts.ts';
import { newId } from '../ids.ts';
import { recordReading } from '../readings.ts';
import { reply } from '../thread.ts';
import type { Actor } from '../policy.ts';
import type { Happening } from './demo-reviews.ts';

const message = asSentByAdvocates(journeys['message']!);

async function send(writer: Actor, say: string, sending: Sending): Promise<void> {
	await saveAnswer(writer, message.id, 'what', { what: 'question' });
	await saveAnswer(writer, message.id, 'say', { words: say });
	await saveAnswer(writer, message.id, 'answer', { answer: 'here' });
	await sendContribution(writer, message, { ...(await checkNow(writer, message)), sending });
}

/** Grace sends a message for Zainab, and Jo answers it; Tom sends one for Ruby, which is new. */
export function happenSendings(
	find: (name: string) => Actor,
	today: string,
	instantOf: (day: string, time: string) => number
): Happening[] {
	const ago = (days: number, time: string, work: () => Promise<unknown>): Happening => ({
		at: instantOf(addDays(today, -days), time),
		work
	});
	const [jo, tom, grace] = ['Jo Bell', 'Tom Hughes', 'Grace Adeyemi'].map(find) as [Actor, Actor, Actor];
	const [ruby, zainab] = [find('Ruby'), find('Zainab')];
	const sendForZainab = () =>
		send(
			{ ...grace, sendsFor: zainab.id },
			'Can my review be on a day when I have no mock exam? I would like to know soon, so that I can tell my tutor.',
			{
				obtained: 'ownWords',
				seenByChild: true,
				comment: 'Zainab showed me her plan of the exams. The last one is on a Thursday.'
			}
		);
	const sendForRuby = () =>
		send({ ...tom, sendsFor: ruby.id }, 'Ruby asks if her hamster can come to the family centre, in its travel cage.', {
			obtained: 'toldMe',
			seenByChild: false,
			comment: ''
		});
	const answer = async () => {
		const { id } = (await listSent(zainab)).find(({ cameIn }) => cameIn === 'advocate')!;
		await recordReading(jo, id);
		await reply(jo, id, newId(), 'Yes. I will look for a day after your last exam and write to you both.');
	};
	return [ago(4, '11:20', sendForZainab), ago(1, '09:50', answer), ago(1, '15:25', sendForRuby)];
}
