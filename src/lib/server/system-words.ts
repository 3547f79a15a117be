/** Words of the system that a child should not have to read. Pure: keys, for which the locale has what to say instead. */

const words = {
	placement: /\bplacements?\b/i,
	contact: /\bcontact\b/i,
	carePlan: /\b(?:care|pathway) plans?\b/i,
	siblings: /\bsiblings?\b/i,
	carer: /\bcarers?\b/i,
	lac: /\b(?:LAC|CLA|looked[- ]after)\b/i,
	iro: /\bIRO\b/i,
	respite: /\brespite\b/i,
	abscond: /\babscond\w*/i,
	safeguarding: /\bsafeguard\w*/i,
	referral: /\brefer(?:ral|rals|red)\b/i,
	professionals: /\bprofessionals?\b/i,
	transition: /\btransition\w*/i,
	birthParents: /\bbirth (?:parents?|mother|father|family)\b/i,
	assessment: /\bassessments?\b/i,
	provision: /\bprovisions?\b/i,
	camhs: /\bCAMHS\b/i,
	pep: /\b(?:PEP|EHCP)\b/
} as const;

export type SystemWord = keyof typeof words;
export const systemWords = Object.keys(words) as SystemWord[];

/** The words of the system in a text (after TACT's "Language that cares"). They are pointed out, never refused. */
export function systemWordsIn(text: string): SystemWord[] {
	return systemWords.filter((key) => words[key].test(text));
}
