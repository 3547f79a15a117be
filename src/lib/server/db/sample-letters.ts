/** What the invented children of a large sample database send: a few short letters, again and again. */
import { walk, type Answers, type Context } from '../../journeys/engine.ts';
import { journeys } from '../../journeys/index.ts';
import type { Content } from '../contributions.ts';
import { sayAll } from '../wording.ts';

type Kind = 'views' | 'plan' | 'message' | 'complaint' | 'rate';

const said = (words: string) => ({ words, notAloud: false });

export interface Letter {
	kind: Kind;
	answers: Answers;
}

const letters: readonly Letter[] = [
	{
		kind: 'message',
		answers: {
			what: { what: 'question' },
			say: { words: 'Can I see my brother on Saturday? We said we would go to the park.' }
		}
	},
	{
		kind: 'views',
		answers: {
			well: said('I like my room and the dog. I am good at football now and I scored two times.'),
			worries: said('I do not know if I stay at this school after the summer.'),
			change: said('I would like to ring my nan more often than once a week.'),
			question: said('Who decides where I live next year?')
		}
	},
	{ kind: 'message', answers: { what: { what: 'news' }, say: { words: 'I got a certificate for swimming!' } } },
	{
		kind: 'plan',
		answers: {
			where: { place: 'home' },
			when: { times: ['after'], long: 'short', not: 'Not on Thursdays, I have football.', notAloud: false },
			helps: { helps: ['breaks', 'food'], front: '' }
		}
	},
	{
		kind: 'message',
		answers: { what: { what: 'call' }, say: { words: 'Please ring me, I want to ask you something.' } }
	}
];

/** Few are complaints, and few are ratings. */
const complaint: Letter = {
	kind: 'complaint',
	answers: {
		about: { about: ['things'] },
		happened: { words: 'My bike was left behind when I moved and nobody brings it.' },
		right: { words: 'That somebody brings my bike.' }
	}
};
const rating: Letter = {
	kind: 'rate',
	answers: {
		held: { held: 'yes' },
		whole: { whole: '4' },
		better: { words: 'It was a bit long.' },
		'who-sees': { see: 'both' }
	}
};

/** The letter that is an officer's `nth` item. */
export function letterOf(nth: number): Letter {
	if (nth % 25 === 4) return complaint;
	return nth % 20 === 9 ? rating : letters[nth % letters.length]!;
}

/** What is stored of a letter for a child of that context. */
export function sayLetter({ kind, answers }: Letter, context: Context): Content {
	return { said: sayAll(kind, walk(journeys[kind]!, answers, context), context), context };
}
