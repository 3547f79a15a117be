import type { CutName, SceneName, Tone } from './names.ts';

interface Picture {
	scene: SceneName;
	cut: CutName;
	tone: Tone;
}

const pictures: Record<string, Picture> = {
	helper: { scene: 'start', cut: 'side', tone: 'sun' },
	well: { scene: 'well', cut: 'leaf', tone: 'mint' },
	worries: { scene: 'worries', cut: 'moon', tone: 'lilac' },
	change: { scene: 'change', cut: 'hill', tone: 'sky' },
	topics: { scene: 'topics', cut: 'tell', tone: 'sand' },
	'about-home': { scene: 'home', cut: 'home', tone: 'mint' },
	'about-family': { scene: 'family', cut: 'family', tone: 'lilac' },
	'about-friends': { scene: 'friends', cut: 'friends', tone: 'coral' },
	'about-school': { scene: 'school', cut: 'school', tone: 'sun' },
	'about-health': { scene: 'health', cut: 'health', tone: 'mint' },
	'about-feelings': { scene: 'feelings', cut: 'feelings', tone: 'sky' },
	'about-me': { scene: 'whoiam', cut: 'whoiam', tone: 'coral' },
	'about-safe': { scene: 'safe', cut: 'safe', tone: 'lilac' },
	'about-worker': { scene: 'worker', cut: 'worker', tone: 'sand' },
	'about-plan': { scene: 'plan', cut: 'plan', tone: 'sky' },
	'about-money': { scene: 'money', cut: 'money', tone: 'sun' },
	news: { scene: 'news', cut: 'news', tone: 'sun' },
	question: { scene: 'question', cut: 'dunno', tone: 'sky' },
	'not-talk': { scene: 'nottalk', cut: 'nottalk', tone: 'sand' },
	'just-for': { scene: 'alone', cut: 'alone', tone: 'coral' }
};

/** The pictures of options that are cards, where they are not those of a page: journey, field, value. */
const cards: Record<string, string> = Object.fromEntries(
	['home', 'family', 'friends', 'school', 'health', 'feelings', 'me', 'safe', 'worker', 'plan', 'money'].map(
		(topic) => [`views.topics.${topic}`, `about-${topic}`]
	)
);

/** The picture beside a question, by the id of its page; or of an option that is a card. */
export function sceneOf(step: string): Picture {
	return pictures[cards[step] ?? step] ?? pictures['helper']!;
}
