/** What the children of the sample council sent besides their views: one or more of every kind, in every state. */
import type { Deed, DemoLetter, When } from './demo-letters.ts';

const minutesAgo = (minutes: number): When => ({ minutes });
const daysAgo = (days: number, time: string): When => ({ days, time });
const read = (days: number, time: string, by?: string): Deed => ({ what: 'read', when: daysAgo(days, time), by });
const reply = (days: number, time: string, words: string, by?: string): Deed => ({
	what: 'reply',
	when: daysAgo(days, time),
	words,
	by
});
const wish = (days: number, time: string, key: string, answer: 'yes' | 'no', reason = ''): Deed => ({
	what: 'wish',
	when: daysAgo(days, time),
	key,
	answer,
	reason
});
const track = (days: number, time: string, kind: Extract<Deed, { what: 'track' }>['kind'], words: string): Deed => ({
	what: 'track',
	when: daysAgo(days, time),
	kind,
	words,
	by: rashid
});
const passOn = (days: number, time: string, to: string): Deed => ({ what: 'passOn', when: daysAgo(days, time), to });

const rashid = 'Rashid Khan';
const helen = 'Helen Marsh';

/** Where, when and who. */
const plans: DemoLetter[] = [
	{
		child: 'Amara',
		journey: 'plan',
		sent: daysAgo(4, '17:20'),
		pages: {
			where: { place: 'home' },
			when: { times: ['after'], long: 'hour', not: 'not on thursdays, I might have choir' },
			who: { 'wish Sam': 'yes', 'wish Nadia Rahman': 'no', 'wish Mr Cole': 'mind' },
			'alone-first': { alone: 'yes' }
		},
		then: [
			read(3, '09:30'),
			wish(3, '09:40', 'where/place', 'yes'),
			wish(
				3,
				'09:45',
				'who/Nadia Rahman',
				'no',
				'Nadia has to say what she will do for you. She can come for the first ten minutes and then go.'
			)
		]
	},
	{
		child: 'Amara',
		journey: 'plan',
		sent: daysAgo(1, '19:05'),
		pages: {
			where: { place: 'cafe' },
			when: { times: ['after'], long: 'hour', not: 'not on thursdays, I might have choir' },
			who: { 'wish Sam': 'yes', 'wish Nadia Rahman': 'no', 'why Nadia Rahman': 'she looks at her phone' },
			helps: { helps: ['food', 'fidget'] },
			'alone-first': { alone: 'yes' }
		}
	},
	{
		child: 'Ruby',
		journey: 'plan',
		sent: daysAgo(6, '16:15'),
		pages: {
			where: { place: 'centre' },
			who: { 'wish Bev and Ian': 'yes', 'wish Tom Hughes': 'yes' },
			'more-people': { name: 'Biscuit, my hamster' }
		},
		then: [
			read(5, '10:00'),
			wish(5, '10:05', 'where/place', 'yes'),
			wish(5, '10:06', 'who/Bev and Ian', 'yes'),
			wish(5, '10:07', 'who/Tom Hughes', 'yes', 'Tom will meet you there ten minutes before.'),
			wish(
				5,
				'10:10',
				'more-people/name',
				'no',
				'The centre does not let animals in. Bring a photo, and we look at it first.'
			)
		]
	}
];

const advocates: DemoLetter[] = [
	{
		child: 'Callum',
		journey: 'advocate',
		sent: minutesAgo(95),
		pages: {
			help: { words: 'i want someone to help me get my passport sorted because nobody listens to me' },
			reach: { how: ['call', 'school'], safe: 'lunch time', not: 'not on the house phone' }
		}
	},
	{
		child: 'Zainab',
		journey: 'advocate',
		sent: daysAgo(7, '12:30'),
		pages: {
			help: { words: 'I need someone who knows the rules about moving' },
			known: { name: 'Grace' },
			reach: { how: ['text'] }
		},
		then: [read(7, '14:00'), passOn(7, '14:20', 'Grace Adeyemi, at the advocacy service')]
	}
];

const messages: DemoLetter[] = [
	{
		child: 'Leo',
		journey: 'message',
		sent: minutesAgo(200),
		pages: { what: { what: 'news' }, say: { words: 'my tooth came out at school and i got 2 pounds' } }
	},
	{
		child: 'Ruby',
		journey: 'message',
		sent: daysAgo(12, '16:40'),
		pages: {
			what: { what: 'question' },
			say: { words: 'what time does it start' },
			answer: { answer: 'here' }
		},
		then: [read(11, '09:20'), reply(11, '09:25', 'At half past three, Ruby. Bev knows it, too.')]
	},
	{
		child: 'Mason',
		journey: 'message',
		sent: daysAgo(9, '20:30'),
		pages: { what: { what: 'call' }, say: { words: 'can you ring me about the flat' }, answer: { answer: 'call' } },
		then: [read(8, '10:00'), { what: 'done', when: daysAgo(8, '16:30') }]
	},
	{
		child: 'Tomasz',
		journey: 'message',
		sent: daysAgo(8, '21:10'),
		pages: { what: { what: 'changed' }, say: { words: 'Marek cant come on that day any more' } },
		then: [read(7, '09:00'), { what: 'done', when: daysAgo(7, '09:10') }, { what: 'reopen', when: daysAgo(2, '11:00') }]
	}
];

const complaints: DemoLetter[] = [
	{
		child: 'Callum',
		journey: 'complaint',
		sent: minutesAgo(70),
		pages: {
			about: { about: ['promise', 'things'] },
			happened: { words: 'i was told id get my passport by half term and now the trip is full' },
			right: { words: 'someone says sorry and i get to go on the next one' },
			advocate: { advocate: 'yes' }
		}
	},
	{
		child: 'Ana',
		journey: 'complaint',
		sent: daysAgo(9, '16:10'),
		pages: {
			about: { about: ['school'] },
			happened: { words: 'they told the whole class that I am in care' },
			since: { since: 'since september' },
			right: { words: 'they say sorry and never do it again' }
		},
		then: [
			read(9, '16:25'),
			passOn(9, '16:30', 'the complaints people'),
			read(8, '09:15', rashid),
			track(8, '09:30', 'acknowledged', 'Hello Ana. Thank you for telling us. I will talk with your school this week.'),
			track(
				3,
				'15:00',
				'answered',
				'You were right, and this should not have happened. Your head of year will say sorry to you, and the staff have been told the rule.'
			)
		]
	},
	{
		child: 'Zainab',
		journey: 'complaint',
		sent: daysAgo(8, '11:00'),
		pages: {
			about: { about: ['worker'] },
			happened: { words: 'I was told on a wednesday that I move on a friday' },
			right: { words: 'they ask me first. every time' },
			wait: { wait: 'yes', words: 'the move' },
			advocate: { advocate: 'yes' }
		},
		then: [
			read(8, '11:20'),
			passOn(8, '11:30', 'the complaints people'),
			read(7, '10:00', rashid),
			track(7, '10:10', 'acknowledged', 'Hello Zainab. I have it. You stay where you are while we look at it.'),
			track(2, '14:00', 'extended', 'Your advocate needs time to talk with you first, so it takes us longer.'),
			reply(2, '14:10', 'Hello Zainab. Grace will ring you on Monday at lunch time, as you asked.', rashid)
		]
	},
	{
		child: 'Ruby',
		journey: 'complaint',
		sent: daysAgo(5, '17:45'),
		pages: {
			about: { about: ['family'] },
			happened: { words: 'I was meant to see Jayden and it got cancelled 3 times' }
		},
		then: [{ what: 'mark', when: daysAgo(4, '16:00'), mark: 'dontUse' }]
	},
	{
		child: 'Mason',
		journey: 'complaint',
		sent: daysAgo(2, '18:15'),
		pages: {
			about: { about: ['officer'] },
			happened: { words: 'my reviewing officer said they would ring and they never did' },
			right: { words: 'someone rings me' }
		},
		then: [read(1, '09:30', helen)]
	},
	{
		child: 'Tomasz',
		journey: 'complaint',
		sent: daysAgo(28, '22:05'),
		pages: {
			about: { about: ['home'] },
			happened: { words: 'they read my post before I do' },
			right: { words: 'they stop' }
		},
		then: [
			read(26, '09:40', rashid),
			track(26, '10:00', 'acknowledged', 'Hello Tomasz. I have it, and I will find out what happened.'),
			track(19, '12:00', 'answered', 'The staff open parcels, for safety. They have been told to do it with you.'),
			track(12, '10:00', 'stage2', 'You said that this is not right yet. Somebody new looks into it now.')
		]
	},
	{
		child: 'Idris',
		journey: 'complaint',
		sent: daysAgo(30, '16:30'),
		pages: { about: { about: ['school'] }, happened: { words: 'they lost my PE kit and said its my fault' } },
		then: [
			read(29, '10:00', rashid),
			track(29, '10:05', 'acknowledged', 'Hello Idris. I have it.'),
			track(24, '11:00', 'answered', 'It was found in the wrong cupboard. It was not your fault.'),
			track(20, '11:00', 'ended', 'You told us that you are happy with the answer.')
		]
	},
	{
		child: 'Niamh',
		journey: 'complaint',
		sent: daysAgo(2, '16:45'),
		pages: {
			about: { about: ['things'] },
			happened: { words: 'my coat is still at my old house and it is cold' },
			'not-told': { staff: [helen] }
		}
	}
];

const ratings: DemoLetter[] = [
	{
		child: 'Ana',
		journey: 'rate',
		sent: daysAgo(11, '17:00'),
		pages: {
			held: { held: 'yes' },
			whole: { whole: '2' },
			before: { about: 'bit', people: 'no' },
			heard: { listened: 'yes', words: 'bit' },
			better: { words: 'less people and no laptops' },
			'who-sees': { see: 'both' }
		}
	},
	{
		child: 'Mason',
		journey: 'rate',
		sent: daysAgo(10, '19:30'),
		pages: {
			held: { held: 'yes' },
			whole: { whole: '3' },
			alone: { alone: 'no', next: 'dunno' },
			better: { words: 'ask me first not last' }
		}
	}
];

/** Everything but views. */
export const demoOthers: readonly DemoLetter[] = [...plans, ...advocates, ...messages, ...complaints, ...ratings];
