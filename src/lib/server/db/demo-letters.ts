/** What the children of the sample council wrote, and what came of it. */
import type { JourneyId } from '../../journeys/index.ts';
import type { Mark } from '../own-marks.ts';
import type { Recorded } from '../tracks.ts';
import { demoOthers } from './demo-others.ts';
import { stateLetters } from './demo-states.ts';

/** How long ago: minutes, or working days with a time of the day in London. */
export type When = { minutes: number } | { days: number; time: string };

/** What came of a letter. An adult is the child's officer, or else the manager. */
export type Deed =
	| { what: 'read'; when: When; by?: string }
	| { what: 'reply' | 'acted'; when: When; words: string; by?: string }
	| { what: 'seen' | 'tell'; when: When }
	| { what: 'back'; when: When; words: string }
	| { what: 'mark'; when: When; mark: Mark }
	| { what: 'passOn'; when: When; to: string; by?: string }
	/** The key of a wish, with a person's name in place of their id. */
	| { what: 'wish'; when: When; key: string; answer: 'yes' | 'no'; reason: string }
	| { what: 'track'; when: When; kind: Recorded; words: string; by: string }
	| { what: 'done' | 'reopen'; when: When };

export interface DemoLetter {
	child: string;
	/** Views, when left out. */
	journey?: JourneyId;
	sent: When;
	/**
	 * Page by page, as the fields of its form; `wish Sam` and names of staff stand for ids. The topics come from the
	 * pages about them.
	 */
	pages: Record<string, Record<string, string | string[]>>;
	helpSoon?: boolean;
	/** What was written on the page "just for NAME", and the talk that came of it. */
	alone?: { words: string; read?: When; talk?: { when: When; words: string } };
	then?: Deed[];
	/** Not sent: the child stopped here. */
	isDraft?: boolean;
}

const minutesAgo = (minutes: number): When => ({ minutes });
const daysAgo = (days: number, time: string): When => ({ days, time });
const read = (days: number, time: string, by?: string): Deed => ({ what: 'read', when: daysAgo(days, time), by });
const reply = (days: number, time: string, words: string, by?: string): Deed => ({
	what: 'reply',
	when: daysAgo(days, time),
	words,
	by
});
const acted = (days: number, time: string, words: string): Deed => ({
	what: 'acted',
	when: daysAgo(days, time),
	words
});
const seen = (days: number, time: string): Deed => ({ what: 'seen', when: daysAgo(days, time) });
const back = (days: number, time: string, words: string): Deed => ({ what: 'back', when: daysAgo(days, time), words });
const mark = (days: number, time: string, mark: Mark): Deed => ({ what: 'mark', when: daysAgo(days, time), mark });

/** The letters; those that are late are older than the working days in which an officer answers. */
export function demoLetters(replyDays: number): DemoLetter[] {
	return [...atJoBell(replyDays), ...atOthers(replyDays), ...demoOthers, ...stateLetters];
}

function atJoBell(replyDays: number): DemoLetter[] {
	const late = replyDays + 3;
	const told = replyDays + 6;
	return [
		{
			child: 'Kai',
			sent: minutesAgo(25),
			pages: {
				worries: { words: 'I get scared at night. the big boys next door shout and bang. I dont want to sleep there' },
				'about-home': { feeling: '2', words: 'Maria is nice but my room is at the front' }
			},
			helpSoon: true
		},
		{
			child: 'Kai',
			sent: daysAgo(13, '17:10'),
			pages: {
				well: { words: 'football!!! I am in the team on saturdays' },
				question: { words: 'can my dad come and watch me' }
			},
			then: [
				read(12, '10:05'),
				reply(
					11,
					'14:30',
					'Hello Kai. Well done for getting in the team! I asked Luke about your dad. He can come on the first Saturday of next month, and Luke will come with him. Is that OK for you?'
				),
				seen(10, '16:00')
			]
		},
		{
			child: 'Amara',
			sent: minutesAgo(124),
			pages: {
				well: { words: 'Sam is kind. We made jollof together and she let me do the spices.' },
				worries: { words: 'My room is tiny and I share it with the hoover lol. Also I miss Nan.' },
				'about-home': { feeling: 'mix', words: 'I like Sam and the dog but not where it is. The bus takes ages' },
				'about-family': { feeling: '3', words: 'I want to see Nan every week not every month', notAloud: 'yes' },
				'not-talk': { words: 'please dont talk about my old school' }
			},
			alone: {
				words: 'Nadia keeps cancelling and then I am sad all day. I will not say it when she is in the room'
			}
		},
		{
			child: 'Amara',
			sent: daysAgo(9, '18:40'),
			pages: {
				change: { words: 'I would like to do the choir on thursdays but someone has to sign the form' },
				news: { words: 'I got a 7 in my science test!' }
			},
			then: [
				read(8, '09:20'),
				reply(
					6,
					'11:15',
					'Hello Amara. A 7 in science is great news. I have asked Nadia to sign the choir form, and she will do it this week. If you have not got it by Friday, tell me here.'
				)
			]
		},
		{
			child: 'Amara',
			sent: daysAgo(28, '16:55'),
			pages: { question: { words: 'do i have to stay in the room for all of my review' } },
			then: [
				read(27, '15:00'),
				reply(
					26,
					'10:10',
					'No, you do not. You can come for all of it, for part of it, or not at all. You can tell me on the day, too. It is your meeting.'
				),
				seen(25, '17:30')
			]
		},
		{
			child: 'Callum',
			sent: daysAgo(4, '20:15'),
			pages: {
				worries: {
					words:
						'you said id get my passport by half term. half term was ages ago. everyone else is going on the france trip'
				},
				'about-worker': { feeling: '1', words: 'had 3 this year. dont even know this ones name' }
			},
			then: [read(2, '09:45')]
		},
		{
			child: 'Callum',
			sent: daysAgo(told, '19:05'),
			pages: {
				change: { words: 'i want to go back to boxing. it was the only thing that calmed me down and it just stopped' },
				'about-friends': { feeling: '3', words: 'all my mates are from boxing' }
			},
			then: [
				read(told - 1, '16:40'),
				{ what: 'tell', when: daysAgo(2, '16:20') },
				{ what: 'read', when: daysAgo(1, '09:10'), by: 'Helen Marsh' }
			]
		},
		{
			child: 'Callum',
			sent: daysAgo(7, '17:00'),
			pages: {
				helper: { helper: 'withMe', name: 'one of the staff' },
				well: { words: 'Everything is fine at the house and I am happy with the rules.' }
			},
			then: [read(6, '12:00'), mark(5, '22:10', 'madeMe')]
		},
		{
			child: 'Mason',
			sent: daysAgo(6, '21:30'),
			pages: {
				'about-money': {
					feeling: '2',
					words:
						'nobody has told me how much I get when I leave or where Im going. I turn 18 soon. I can cook like 3 things'
				},
				'about-plan': { feeling: 'dunno', words: 'never seen it' }
			},
			then: [
				read(5, '09:30'),
				reply(
					3,
					'15:40',
					'Hello Mason. You should have seen your plan, and I am sorry that you have not. Luke will bring it to you by the end of next week and go through it with you. I have asked for a personal adviser for you now, not at 18. I will check on both.'
				)
			],
			alone: {
				words: 'I know where my mum is living now. I went past. I didnt knock',
				read: daysAgo(5, '09:35'),
				talk: {
					when: daysAgo(3, '17:45'),
					words:
						'Talked with Mason on his own, on a walk. He is safe. He wants to think about a letter before anything else.'
				}
			}
		},
		{
			child: 'Mason',
			sent: daysAgo(24, '18:20'),
			pages: { question: { words: 'can I stay with Pat and Deb after 18' } },
			then: [
				read(23, '11:00'),
				reply(
					22,
					'16:00',
					'Yes, this can happen. It is called Staying Put. Pat and Deb say that they would like it. I will put it on the list for your next review.'
				),
				seen(22, '20:00'),
				back(21, '20:05', 'ok good. thanks for actually asking them'),
				read(20, '09:15'),
				reply(20, '09:25', 'You are welcome. It is a good question to ask.'),
				seen(19, '18:00')
			]
		},
		{
			child: 'Ruby',
			sent: daysAgo(3, '15:50'),
			pages: {
				helper: { helper: 'typing', name: 'Tom' },
				well: { words: 'My hamster is called Biscuit. Bev lets him run in the bath with no water in.' },
				worries: { words: 'my big cousin hits me when bev is out' },
				'about-family': { feeling: '4', words: 'I want my brother to come for tea' },
				question: { words: 'Why does Jayden live with dad and I dont?' }
			}
		},
		{
			child: 'Ruby',
			sent: daysAgo(10, '16:30'),
			pages: { well: { words: 'i like maths and spiders' } },
			then: [read(9, '13:00'), mark(8, '16:10', 'notMine')]
		},
		{
			child: 'Ana',
			sent: daysAgo(5, '19:45'),
			pages: {
				worries: { words: 'Too many people came. I didnt know half of them and they all had laptops' },
				change: { words: 'next time only people I know' }
			},
			then: [
				read(4, '10:30'),
				reply(
					3,
					'12:20',
					'Hello Ana. Thank you for telling me. Eleven people is too many. Next time we make the list together, you and me, and I tell the others. Who would you like there?'
				),
				seen(2, '17:00'),
				back(2, '17:20', 'Bev and Ian and you. and Miss Okoro if she can. not the health lady')
			]
		},
		{
			child: 'Ana',
			sent: daysAgo(2, '22:50'),
			pages: { 'about-friends': { feeling: '1', words: 'me and Lily fell out and now nobody sits with me' } },
			then: [mark(1, '08:05', 'dontUse')]
		},
		{
			child: 'Ana',
			sent: daysAgo(1, '18:25'),
			pages: {
				well: { words: 'I am drawing again. I did one of the cat' },
				'about-school': { feeling: '3', words: '' }
			},
			isDraft: true
		},
		{
			child: 'Zainab',
			sent: daysAgo(4, '08:10'),
			pages: {
				worries: {
					words:
						'They told me I am moving on Friday and nobody asked me. My GCSE mocks are next week. Please can someone ring me today'
				},
				'about-safe': { feeling: '4', words: 'I am safe. I just need someone to listen before it happens' }
			},
			helpSoon: true,
			then: [
				read(4, '09:05'),
				acted(
					4,
					'10:30',
					'Rang Zainab at 9:20. Spoke to her social worker and the team manager. Zainab does not move on Friday, and nothing changes before her mocks and a review.'
				),
				reply(
					4,
					'10:45',
					'Hello Zainab. As I said on the phone: you are not moving on Friday. We will meet first, and you will be asked. Good luck with the mocks.'
				),
				seen(4, '12:40')
			]
		},
		{
			child: 'Zainab',
			sent: daysAgo(late, '21:15'),
			pages: {
				'about-me': {
					feeling: '3',
					words:
						'I want to fast properly in Ramadan and I need food ready early. Last year I just ate cereal in my room'
				}
			},
			then: [read(late - 1, '14:00')]
		},
		{
			child: 'Leo',
			sent: daysAgo(1, '16:05'),
			pages: {
				helper: { helper: 'typing', name: 'Gran' },
				'about-home': { feeling: '5', words: 'I got a bunk bed and I am on the top' }
			}
		},
		{
			child: 'Leo',
			sent: daysAgo(4, '16:45'),
			pages: { question: { words: 'when is mummy coming' } },
			then: [read(3, '09:00')]
		}
	];
}

function atOthers(replyDays: number): DemoLetter[] {
	const late = replyDays + 2;
	return [
		{
			child: 'Idris',
			sent: daysAgo(1, '17:35'),
			pages: {
				well: { words: 'Wendy got me a telescope from the charity shop. we saw the moon!!' },
				'about-school': { feeling: '2', words: 'maths is too hard and they moved me away from Joe' }
			}
		},
		{
			child: 'Idris',
			sent: daysAgo(15, '17:05'),
			pages: { change: { words: 'I want a bigger bike mine is for babys' } },
			then: [
				read(14, '10:00'),
				reply(13, '13:30', 'Hello Idris. Wendy will take you to try some bikes this weekend. Tell me how it goes!'),
				seen(12, '17:15')
			]
		},
		{
			child: 'Mei',
			sent: daysAgo(2, '15:40'),
			pages: { well: { words: 'my teacher and my cat and noodles' }, 'not-talk': { words: 'wetting the bed' } }
		},
		{
			child: 'Tomasz',
			sent: daysAgo(3, '23:20'),
			pages: {
				'about-feelings': { feeling: '2', words: 'cant sleep. not telling the whole meeting that', notAloud: 'yes' }
			},
			alone: { words: 'can you come see me without my key worker there' },
			then: [read(2, '10:20')]
		},
		{
			child: 'Erin',
			sent: daysAgo(5, '15:30'),
			pages: { helper: { helper: 'typing', name: 'Jan' }, well: { words: 'I can ride my scooter' } },
			then: [read(4, '11:10'), reply(4, '11:20', 'Hello Erin. Well done! I would love to see you ride it when I come.')]
		},
		{
			child: 'Yusuf',
			sent: daysAgo(late, '18:00'),
			pages: { question: { words: 'can i have my own phone now im 13' } }
		},
		{
			child: 'Yusuf',
			sent: daysAgo(3, '19:10'),
			pages: { 'about-health': { feeling: '3', words: 'i need new glasses mine are taped' } },
			then: [
				read(2, '09:50'),
				reply(2, '14:15', 'Hello Yusuf. Abdi has made an appointment at the optician for you. You choose the frames.')
			]
		},
		{
			child: 'Ewan',
			sent: daysAgo(2, '16:20'),
			pages: { well: { words: 'me and Gail built a shed' }, 'about-school': { feeling: '4', words: 'i like woodwork' } }
		},
		{
			child: 'Niamh',
			sent: daysAgo(1, '16:50'),
			pages: {
				worries: { words: 'I only came here last week and I dont know who to ask things' },
				question: { words: 'when can I get my clothes from home' }
			}
		},
		{
			child: 'Niamh',
			sent: daysAgo(3, '17:25'),
			pages: { well: { words: 'Kath has chickens and I get the eggs' } },
			then: [
				read(2, '11:00'),
				reply(2, '11:05', 'Hello Niamh. Fresh eggs, how lovely! You will have your own reviewing officer very soon.')
			]
		}
	];
}
