import type { Problem } from '$lib/components/types';
import { problemOf } from '$lib/problems';

/**
 * What a box on a form begins with: its name, what was typed into it when the form came back (else what stood there
 * before), and what is wrong with it.
 */
export function fieldOf(
	name: string,
	tried: { typed: Record<string, string> } | null | undefined,
	problems: Problem[],
	before = ''
): { name: string; value: string; problem: string | undefined } {
	return { name, value: tried?.typed[name] ?? before, problem: problemOf(problems, name) };
}
