import { expect, test } from 'vitest';
import en from '../../../src/lib/locales/en/reviews.ts';
import { systemWords, systemWordsIn } from '../../../src/lib/server/system-words.ts';

test.each([
	['Your placement stays the same.', ['placement']],
	['Nadia arranges contact with your siblings.', ['contact', 'siblings']],
	['Your foster carer and the professionals meet.', ['carer', 'professionals']],
	['A looked-after child has a care plan.', ['carePlan', 'lac']],
	['You see your brother every week. Sam drives you.', []],
	['Bring your contacts book.', []],
	['Black shoes, a place in a play', []]
])('%s', (text, found) => {
	expect(systemWordsIn(text).toSorted()).toEqual(found.toSorted());
});

test('each has what to say instead', () => {
	expect(Object.keys(en.plain).toSorted()).toEqual([...systemWords].toSorted());
});
