import type { CutName, SceneName, Tone } from './names.ts';

interface Picture {
	scene: SceneName;
	cut: CutName;
	tone: Tone;
}

const picture = (scene: SceneName, cut: CutName, tone: Tone): Picture => ({ scene, cut, tone });

/** By journey and page. */
const pictures: Record<string, Picture> = {
	'views.changed': picture('change', 'hill', 'mint'),
	'views.helper': picture('start', 'side', 'sun'),
	'views.well': picture('well', 'leaf', 'mint'),
	'views.worries': picture('worries', 'moon', 'lilac'),
	'views.change': picture('change', 'hill', 'sky'),
	'views.topics': picture('topics', 'tell', 'sand'),
	'views.about-home': picture('home', 'home', 'mint'),
	'views.about-family': picture('family', 'family', 'lilac'),
	'views.about-friends': picture('friends', 'friends', 'coral'),
	'views.about-school': picture('school', 'school', 'sun'),
	'views.about-health': picture('health', 'health', 'mint'),
	'views.about-feelings': picture('feelings', 'feelings', 'sky'),
	'views.about-me': picture('whoiam', 'whoiam', 'coral'),
	'views.about-safe': picture('safe', 'safe', 'lilac'),
	'views.about-worker': picture('worker', 'worker', 'sand'),
	'views.about-plan': picture('plan', 'plan', 'sky'),
	'views.about-money': picture('money', 'money', 'sun'),
	'views.news': picture('news', 'news', 'sun'),
	'views.question': picture('question', 'dunno', 'sky'),
	'views.not-talk': picture('nottalk', 'nottalk', 'sand'),
	'views.just-for': picture('alone', 'alone', 'coral'),
	'plan.where': picture('home', 'home', 'mint'),
	'plan.helper': picture('start', 'side', 'sun'),
	'plan.when': picture('plan', 'plan', 'sky'),
	'plan.who': picture('family', 'family', 'lilac'),
	'plan.more-people': picture('friends', 'friends', 'coral'),
	'plan.take-part': picture('topics', 'tell', 'sand'),
	'plan.helps': picture('well', 'leaf', 'mint'),
	'plan.alone-first': picture('alone', 'alone', 'coral'),
	'plan.sooner': picture('question', 'dunno', 'sky'),
	'plan.after-18': picture('money', 'money', 'sun'),
	'advocate.help': picture('worker', 'side', 'mint'),
	'advocate.known': picture('friends', 'friends', 'coral'),
	'advocate.reach': picture('question', 'phone', 'sky'),
	'advocate.not-know': picture('nottalk', 'nottalk', 'sand'),
	'message.what': picture('start', 'tell', 'coral'),
	'message.say': picture('change', 'hill', 'sky'),
	'message.answer': picture('alone', 'alone', 'sun'),
	'complaint.about': picture('worries', 'wrong', 'lilac'),
	'complaint.helper': picture('start', 'side', 'sun'),
	'complaint.happened': picture('question', 'dunno', 'sky'),
	'complaint.since': picture('plan', 'plan', 'sand'),
	'complaint.right': picture('change', 'hill', 'mint'),
	'complaint.wait': picture('home', 'home', 'sun'),
	'complaint.talk-first': picture('friends', 'friends', 'coral'),
	'complaint.not-told': picture('nottalk', 'nottalk', 'sand'),
	'complaint.advocate': picture('worker', 'side', 'mint'),
	'rate.held': picture('start', 'review', 'sky'),
	'rate.whole': picture('topics', 'rate', 'sand'),
	'rate.before': picture('plan', 'plan', 'sky'),
	'rate.there': picture('home', 'home', 'mint'),
	'rate.heard': picture('question', 'tell', 'coral'),
	'rate.alone': picture('alone', 'alone', 'sun'),
	'rate.better': picture('change', 'hill', 'sky'),
	'rate.who-sees': picture('nottalk', 'nottalk', 'lilac')
};

/** The pictures of options that are cards: journey, field, value. */
const cards: Record<string, Picture | undefined> = {
	...Object.fromEntries(
		['home', 'family', 'friends', 'school', 'health', 'feelings', 'me', 'safe', 'worker', 'plan', 'money'].map(
			(topic) => [`views.topics.${topic}`, pictures[`views.about-${topic}`]]
		)
	),
	'plan.place.home': picture('home', 'home', 'mint'),
	'plan.place.school': picture('school', 'school', 'coral'),
	'plan.place.centre': picture('family', 'family', 'lilac'),
	'plan.place.council': picture('plan', 'plan', 'sand'),
	'plan.place.cafe': picture('well', 'cup', 'sun'),
	'plan.place.online': picture('question', 'phone', 'sky'),
	'plan.place.else': picture('change', 'hill', 'mint'),
	'plan.place.any': picture('question', 'dunno', 'sun')
};

/** The picture of a page (journey.page) or of an option that is a card (journey.field.value). */
export function sceneOf(id: string): Picture {
	return cards[id] ?? pictures[id] ?? pictures['views.helper']!;
}
