import { dayOf, sayDay } from '../calendar.ts';
import type { Row } from '../contributions.ts';
import { listWishAnswers, wishesOf } from '../wishes.ts';

/** Each wish of a plan with what became of it, as a child reads it. */
export async function viewWishes(row: Row) {
	const answers = await listWishAnswers(row);
	return wishesOf(row).map((wish) => {
		const found = answers.get(wish.key);
		if (!found) return wish;
		const { at, ...answer } = found;
		return { ...wish, answer: { ...answer, day: sayDay(dayOf(at)) } };
	});
}
