/** What the inbox and the page of an item are both given: plain values to show. */

export type StaffRole = 'officer' | 'manager' | 'complaints' | 'duty';
export type Kind = 'views' | 'plan' | 'advocate' | 'message' | 'complaint' | 'rate' | 'alone';
/** `notSaid`: of what an adult wrote down or sent, the child says that it is not what they said. */
export type Mark = 'dontUse' | 'notMine' | 'notSaid' | 'madeMe' | 'notReplied';
/** What has to happen with an item, and by when. */
export type Due =
	| 'act'
	| 'replyBy'
	| 'replyLate'
	| 'answered'
	| 'talkBy'
	| 'talkLate'
	| 'talked'
	| 'dontUseDone'
	| 'done'
	| 'newer'
	| 'passOn'
	| 'passOnBy'
	| 'passOnLate'
	| 'withComplaints'
	| 'answerBy'
	| 'answerLate';

/**
 * Why it is here, where it is not one of the reader's own children's; '' where it names nobody, and no day. A type, so
 * that it can be handed to a sentence as it is.
 */
export type WhyView = {
	reason: 'instead' | 'climbed' | 'cameUp';
	name: string;
	until: string;
};

/** How a child wants to hear that there is an answer; null: they did not say. */
export type HearBy = 'look' | 'tell' | 'letter' | null;
