import type { IconName, Tone } from './components/art/names.ts';
import type { SentStateView } from './components/types.ts';
import type { Words } from './i18n.ts';

/** One line of where a thing stands: a picture, its colour, and the words without a full stop. */
export interface StateLine {
	icon: IconName;
	tone?: Tone;
	text: string;
}

/** Whether it was read, in the same words wherever it stands. */
export function sayRead(t: Words, { read }: SentStateView): StateLine {
	return read
		? { icon: 'eye', tone: 'mint', text: t('sent:state.read', read) }
		: { icon: 'clock', text: t('sent:state.notRead') };
}

/** What came of it, or what is owed by when, in the same words wherever it stands. */
export function sayOutcome(t: Words, { kind, outcome }: SentStateView): StateLine {
	switch (outcome.is) {
		case 'answered':
			return { icon: 'mail', tone: 'sky', text: t('sent:state.answered', outcome) };
		case 'passedOn':
			return { icon: 'next', tone: 'sky', text: t('sent:state.passedOn', outcome) };
		case 'done':
			return { icon: 'tick', tone: 'mint', text: t('sent:state.done', outcome) };
		case 'due':
		case 'late':
			return { icon: 'clock', text: t(`sent:state.${outcome.is}${ofKind[kind] ?? ''}`, outcome) };
		case 'told':
			return { icon: 'clock', text: t('sent:state.told') };
		case 'replaced':
			return { icon: 'undo', text: t('sent:state.replaced') };
		case 'unused':
			return { icon: 'x', text: t('sent:state.unused') };
		case 'talkFirst':
			return { icon: 'talk', text: t('sent:state.talkFirst') };
		case 'outside':
			return { icon: 'next', text: t('sent:track.ombudsman') };
		case 'notOwed':
			return { icon: 'tick', text: t('sent:state.notOwed') };
	}
}

/** What is owed is more than an answer: one to each wish, or an advocate. */
const ofKind: Partial<Record<SentStateView['kind'], 'Wishes' | 'Advocate'>> = { plan: 'Wishes', advocate: 'Advocate' };
