/** The states that must not surprise us: officers who are away or gone, reviews moved or called off under a draft. */
import { addDays, addWorkingDays, isWorkingDay } from '../calendar.ts';
import { setAway } from '../cover.ts';
import { newId } from '../ids.ts';
import { endAccount } from '../leaving.ts';
import type { Actor } from '../policy.ts';
import { cancelReview, moveReview } from '../review-changes.ts';
import { findNextReview } from '../reviews.ts';
import { writeDown } from '../said-in-talk.ts';
import type { Deed, DemoLetter, When } from './demo-letters.ts';
import { demoCovers, demoGone } from './demo-people.ts';
import type { Happening } from './demo-reviews.ts';

const daysAgo = (days: number, time: string): When => ({ days, time });
const read = (days: number, time: string, by?: string): Deed => ({ what: 'read', when: daysAgo(days, time), by });
const track = (days: number, time: string, kind: Extract<Deed, { what: 'track' }>['kind'], words: string): Deed => ({
	what: 'track',
	when: daysAgo(days, time),
	kind,
	words,
	by: 'Rashid Khan'
});

/** What their children wrote. */
export const stateLetters: readonly DemoLetter[] = [
	{
		// Sent while the officer was away: the cover has it.
		child: 'Poppy',
		sent: daysAgo(1, '16:10'),
		pages: {
			well: { words: 'I did a cartwheel with one hand' },
			question: { words: 'who is coming to my meeting' }
		}
	},
	{
		child: 'Poppy',
		journey: 'plan',
		sent: daysAgo(1, '16:20'),
		pages: { where: { place: 'school' }, when: { times: ['morning'] } },
		isDraft: true
	},
	{
		child: 'Dylan',
		journey: 'message',
		sent: daysAgo(1, '20:40'),
		pages: {
			what: { what: 'question' },
			say: { words: 'can i change my contact with mum to saturdays because football is sundays' }
		}
	},
	{
		child: 'Dylan',
		journey: 'complaint',
		sent: daysAgo(60, '18:30'),
		pages: {
			about: { about: ['things'] },
			happened: { words: 'my bike got left behind when i moved and nobody will get it' },
			right: { words: 'i get my bike or a new one' }
		},
		then: [
			read(59, '09:30', 'Nick Farrow'),
			track(58, '10:00', 'acknowledged', 'Hello Dylan. I have it. I will ask where your bike is.'),
			track(50, '11:00', 'answered', 'The bike is gone. We are sorry. We have not said that we pay for a new one.'),
			track(44, '11:00', 'ombudsman', 'You asked the Ombudsman to look at it. They will write to you, too.')
		]
	},
	{
		// Answered by the officer who left.
		child: 'Harvey',
		sent: daysAgo(12, '17:15'),
		pages: { change: { words: 'I want to stay up till 9 like Josh' } },
		then: [
			read(11, '10:00'),
			{
				what: 'reply',
				when: daysAgo(10, '14:00'),
				words: 'Hello Harvey. I asked Lou. On Fridays and Saturdays you can stay up till 9.'
			},
			{ what: 'seen', when: daysAgo(9, '17:30') }
		]
	},
	{
		// Not read when the officer left.
		child: 'Harvey',
		sent: daysAgo(4, '16:35'),
		pages: { worries: { words: 'anita said bye to me. who do I tell things now' } }
	},
	{
		child: 'Tia',
		sent: daysAgo(2, '19:20'),
		pages: {
			well: { words: 'got my hair braided and everyone liked it' },
			'about-home': { feeling: '2', words: 'too loud, people slam doors all night' }
		},
		isDraft: true
	},
	{
		child: 'Tia',
		journey: 'complaint',
		sent: daysAgo(70, '19:00'),
		pages: {
			about: { about: ['home'] },
			happened: { words: 'staff go in my room when im at school and move my stuff' },
			right: { words: 'they knock and they ask' }
		},
		then: [
			read(69, '09:15', 'Omar Aziz'),
			track(68, '10:00', 'acknowledged', 'Hello Tia. I have it, and I will talk with the home.'),
			track(60, '10:00', 'answered', 'The home says that staff check rooms once a week.'),
			track(56, '10:00', 'stage2', 'You said that this is not right yet. Somebody new looks into it now.'),
			track(34, '10:00', 'answered', 'Staff must tell you before they check, and write down why.'),
			track(
				20,
				'10:00',
				'stage3',
				'You said that they still do not ask. Three people who are not from the home meet about it.'
			)
		]
	}
];

/** Who left, who is away, and what became of reviews. `today` is an ISO day. */
export async function happenStates(
	find: (name: string) => Actor,
	today: string,
	instantOf: (day: string, time: string) => number
): Promise<Happening[]> {
	const ago = (days: number) => workingDaysAgo(today, days);
	const on = (days: number, time: string, work: () => Promise<unknown>): Happening => ({
		at: instantOf(ago(days), time),
		work
	});
	const [helen, omar] = [find('Helen Marsh'), find('Omar Aziz')];
	const poppys = (await findNextReview(find('Poppy').id))!;
	const tias = (await findNextReview(find('Tia').id))!;
	const isAway = (name: string): Happening =>
		on(2, '09:15', () => setAway(helen, find(name).id, ago(2), addWorkingDays(today, 3), find(demoCovers[name]!).id));
	const isGone = Object.entries(demoGone).map(([name, next]) =>
		on(3, '17:00', () => endAccount(helen, find(name).id, { officerId: find(next).id }))
	);
	return [
		...isGone,
		isAway('Beth Lowe'),
		isAway('Nick Farrow'),
		// After Poppy's draft. The officer is away, and the day is moved by who stands in.
		on(1, '16:45', () => moveReview(omar, poppys.id, addWorkingDays(poppys.day!, 3))),
		on(1, '10:30', () => cancelReview(omar, tias.id)),
		on(1, '15:20', () =>
			writeDown(omar, find('Alfie').id, newId(), {
				kind: 'views',
				cameIn: 'talk',
				answers: {
					well: { words: 'Digger! I go in the sand. Nana do it with me.', notAloud: false },
					'about-home': { feeling: '5', words: '', notAloud: false },
					question: { words: 'Can my rabbit come in the bed?', notAloud: false }
				},
				helpSoon: false
			})
		)
	];
}

/** The working day that many working days before `today`; today itself for none. ISO days. */
export function workingDaysAgo(today: string, days: number): string {
	let day = today;
	for (let left = days; left > 0;) {
		day = addDays(day, -1);
		if (isWorkingDay(day)) left -= 1;
	}
	return day;
}
