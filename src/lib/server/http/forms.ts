import { fieldsOf, over, maxWords, clean, type Problem } from '$lib/journeys/answers';

/** A form with one box of words: what was typed, the id of its press, and what is wrong with it. */
export interface WordsForm {
	words: string;
	press: string;
	problems: Problem[];
}

/** Reads a form with one box in which something must stand. */
export async function readWordsForm(request: Request): Promise<WordsForm> {
	const fields = fieldsOf(await request.formData());
	const words = clean(fields['words']?.[0] ?? '');
	const tooLong = over(words, maxWords);
	const problems: Problem[] = [];
	if (tooLong) problems.push({ field: 'words', reason: 'tooLong', over: tooLong });
	else if (!words.trim()) problems.push({ field: 'words', reason: 'empty' });
	return { words, press: fields['press']?.[0] ?? '', problems };
}
