/**
 * How the child took part in a review: the codes of the yearly return on children in care (SSDA903, REVIEW_CODE).
 * Suggested with a reason and never filled in: the officer decides after the meeting. Pure.
 */
import { ageOn } from './calendar.ts';

export const participationCodes = ['PN0', 'PN1', 'PN2', 'PN3', 'PN4', 'PN5', 'PN6', 'PN7'] as const;
export type ParticipationCode = (typeof participationCodes)[number];

/** How the child was there, as the officer says it. */
export const presences = ['spoke', 'advocate', 'symbols', 'silent', 'absent'] as const;
export type Presence = (typeof presences)[number];

export interface Taking {
	birthday: string;
	/** The day of the review. */
	day: string;
	/** Undefined: the officer has not said yet. */
	presence: Presence | undefined;
	/** What the officer received for this review, by who wrote it. */
	received: { fromChild: boolean; fromAdvocate: boolean };
	/** "My advocate speaks": how the child asked to take part. */
	asksAdvocate: boolean;
}

export type ParticipationReason =
	| 'under4'
	| 'spoke'
	| 'advocateSpoke'
	| 'symbols'
	| 'silent'
	| 'advocateAsked'
	| 'advocateSent'
	| 'childSent'
	| 'nothing';

export interface Suggestion {
	code: ParticipationCode;
	reason: ParticipationReason;
}

const there = {
	spoke: { code: 'PN1', reason: 'spoke' },
	advocate: { code: 'PN2', reason: 'advocateSpoke' },
	symbols: { code: 'PN3', reason: 'symbols' },
	silent: { code: 'PN4', reason: 'silent' }
} as const;

/**
 * The code that fits; undefined as long as nobody has said whether the child was there. Under four it is PN0 whatever
 * was sent (rules 440 and 441 of the return); anything that was received rules PN7 out.
 */
export function suggestCode({ birthday, day, presence, received, asksAdvocate }: Taking): Suggestion | undefined {
	if (ageOn(birthday, day) < 4) return { code: 'PN0', reason: 'under4' };
	if (!presence) return undefined;
	if (presence !== 'absent') return there[presence];
	// "Briefs an advocate to speak for him or her": the words of PN5.
	if (asksAdvocate) return { code: 'PN5', reason: 'advocateAsked' };
	if (received.fromChild) return { code: 'PN6', reason: 'childSent' };
	if (received.fromAdvocate) return { code: 'PN5', reason: 'advocateSent' };
	return { code: 'PN7', reason: 'nothing' };
}

/** What is wrong with a code that the officer chose: under four it is PN0 and nothing else, and PN7 says that nothing came. */
export function findCodeProblem(
	code: ParticipationCode,
	taking: Taking
): 'codeUnder4' | 'codeOver4' | 'codeReceived' | undefined {
	const isUnder4 = ageOn(taking.birthday, taking.day) < 4;
	if (isUnder4 && code !== 'PN0') return 'codeUnder4';
	if (!isUnder4 && code === 'PN0') return 'codeOver4';
	if (code === 'PN7' && (taking.received.fromChild || taking.received.fromAdvocate)) return 'codeReceived';
	return undefined;
}
