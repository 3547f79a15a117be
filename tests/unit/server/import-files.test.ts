/** Reading files: what they list is told by their headings, and what cannot be read is said. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvOf } from '../../../src/lib/server/csv.ts';
import { readDay, readTime } from '../../../src/lib/server/imports/cells.ts';
import { isExample, listKinds, templateOf } from '../../../src/lib/server/imports/lists.ts';
import { decode, mostBytes, mostRows, readTable, Unreadable } from '../../../src/lib/server/imports/read.ts';

const heading = 'child number,name,who,must not come';
const bytes = (text: string) => Buffer.from(text);
const read = (given: Uint8Array) => readTable(decode(given).text);

/** Why a file cannot be read. */
async function reasonOf(given: Uint8Array): Promise<unknown> {
	try {
		await read(given);
		return 'none';
	} catch (thrown) {
		return thrown instanceof Unreadable ? thrown.reason : thrown;
	}
}

const nan = { number: '1', name: 'Nan Zoë', who: 'grandmother', mustNotCome: 'no' };

describe('a list is read', () => {
	test.each<[string, Uint8Array]>([
		['as it is', bytes(`${heading}\n1,Nan Zoë,grandmother,no\n`)],
		['with a byte order mark and CRLF', bytes(`\ufeff${heading}\r\n1,Nan Zoë,grandmother,no\r\n`)],
		['with semicolons', bytes(`${heading.replaceAll(',', ';')}\r\n1;Nan Zoë;grandmother;no`)],
		['with tabs', bytes(`${heading.replaceAll(',', '\t')}\n1\tNan Zoë\tgrandmother\tno`)],
		['with what Excel puts first', bytes(`sep=;\r\n${heading.replaceAll(',', ';')}\r\n1;Nan Zoë;grandmother;no`)],
		[
			'in UTF-16, as "Unicode text"',
			Buffer.from(`\ufeff${heading.replaceAll(',', '\t')}\r\n1\tNan Zoë\tgrandmother\tno`, 'utf16le')
		],
		['in Windows-1252', Buffer.from(`${heading}\n1,Nan Zoë,grandmother,no`, 'latin1')],
		['in quotation marks', bytes(`"child number","name","who","must not come"\n"1","Nan Zoë","grandmother","no"`)],
		['with line breaks in quotation marks', bytes(`${heading}\n1,"Nan\r\nZoë",grandmother,no`)],
		[
			'in another order, with capitals and dashes',
			bytes(`WHO,Must-not-come,Name,Child_Number\ngrandmother,no,Nan Zoë,1`)
		],
		['with empty columns and rows around', bytes(`\n${heading},,\n\n1, Nan  Zoë ,grandmother,no,,\n,,,\n`)]
	])('%s', async (_, given) => {
		const { kind, rows } = await read(given);
		expect(kind).toBe('people');
		expect(rows.map(({ cells }) => cells)).toEqual([nan]);
	});

	test('a line is numbered as a spreadsheet does it', async () => {
		const { rows } = await read(bytes(`${heading}\n1,"Nan\nJoy",aunt,no\n\n2,Bob,uncle,no`));
		expect(rows.map(({ line }) => line)).toEqual([2, 4]);
	});

	test('what looks like a formula, or begins with an apostrophe, is text', async () => {
		const { rows } = await read(bytes(`${heading}\n=1+1,'Nan,@SUM(A1),-2`));
		expect(rows[0]!.cells).toEqual({ number: '=1+1', name: "'Nan", who: '@SUM(A1)', mustNotCome: '-2' });
	});

	test('that it was read as Windows writes it is told', () => {
		expect(decode(Buffer.from('Zoë’', 'utf8')).isWindows).toBe(false);
		expect(decode(Uint8Array.of(0x5a, 0x6f, 0xeb, 0x92))).toEqual({ text: 'Zoë’', isWindows: true });
	});
});

describe('a file that cannot be read says why', () => {
	const rows = (count: number) => `${heading}\n${'1,Nan,aunt,no\n'.repeat(count)}`;
	test.each<[string, Uint8Array]>([
		['empty', bytes('')],
		['empty', bytes('\ufeff \r\n')],
		['tooLarge', Buffer.alloc(mostBytes + 1, 'a')],
		['spreadsheet', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0)],
		['spreadsheet', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1)],
		['notText', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0)],
		['notUtf8', Uint8Array.of(0x5a, 0x81, 0x8d)],
		['notUtf8', Uint8Array.of(0x5a, 0xd7, 0xa2, 0xff)],
		['quotes', bytes(`${heading}\n1,"Nan,aunt,no\n2,Bob,uncle,no`)],
		['longRow', bytes(`${heading}\n1,"${'a\n'.repeat(20_000)}",aunt,no`)],
		['noRows', bytes(`${heading}\n,,,\n`)],
		['manyRows', bytes(rows(mostRows + 1))],
		['manyRows', bytes(`${heading}\n${'\n'.repeat(mostBytes - 100)}`)],
		['none', bytes(rows(mostRows))],
		['whichList', bytes('a,b,c\n1,2,3')],
		['whichList', bytes('Dear all\nplease find attached')],
		['columns', bytes('child number,name,who\n1,Nan,aunt')],
		['columns', bytes(`${heading},phone\n1,Nan,aunt,no,020`)],
		['columns', bytes(`${heading},name\n1,Nan,aunt,no,Nan`)]
	])('%s', async (reason, given) => {
		expect(await reasonOf(given)).toBe(reason);
	});

	test('missing and unknown columns by their names', async () => {
		const given = read(bytes('child number,name,who,phone,NAME\n1,Nan,aunt,020,Nan'));
		const thrown = await given.catch((error: unknown) => error as Unreadable);
		expect((thrown as Unreadable).facts.headings).toMatchObject({
			...{ kind: 'people', missing: ['must not come'], unknown: ['phone'], twice: ['name'] }
		});
	});

	test('whatever the bytes are, it is read or refused', async () => {
		await fc.assert(
			fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), fc.boolean(), async (noise, isHeaded) => {
				const given = isHeaded ? Buffer.concat([bytes(`${heading}\n`), noise]) : noise;
				expect(await reasonOf(given)).toBeTypeOf('string');
			}),
			{ numRuns: 300 }
		);
	});
});

describe('what goes out', () => {
	test.each(listKinds)('the template of %s is read back as its made-up row', async (kind) => {
		const out = csvOf(templateOf(kind));
		expect(out.startsWith('\ufeff')).toBe(true);
		const table = await read(bytes(out));
		expect(table.kind).toBe(kind);
		expect(table.rows.map(({ cells }) => isExample(kind, cells))).toEqual([true]);
	});

	test('no cell is a formula', () => {
		const cells = ['=1+1', '+44', '-2', '@SUM(A1)', '\tx', '\rx', '＝1', 'a;=1', 'a\r=1', 'a\n=1'];
		const out = `'=1+1,'+44,'-2,'@SUM(A1),"'\tx","'\rx",'＝1,"a;=1","a\r=1","a\n=1"`;
		expect(csvOf([cells])).toBe(`\ufeff${out}\r\n`);
	});
});

test.each<[string, string | undefined]>([
	['31/12/2014', '2014-12-31'],
	['1/2/2014', '2014-02-01'],
	['2014-12-31', '2014-12-31'],
	['29/02/2015', undefined],
	['12/31/2014', undefined],
	['31/12/14', undefined],
	['31.12.2014', undefined],
	['41999', undefined],
	['', undefined]
])('the day "%s" is %s', (text, day) => {
	expect(readDay(text)).toBe(day);
});

test.each<[string, string | undefined]>([
	['16:30', '4:30pm'],
	['16:00', '4pm'],
	['09:05:00', '9:05am'],
	['0:15', '12:15am'],
	['12:00', '12pm'],
	['4.30 PM', '4:30pm'],
	['4pm', '4pm'],
	['13pm', undefined],
	['4', undefined],
	['24:00', undefined],
	['16:75', undefined],
	['after school', undefined]
])('the time "%s" is %s', (text, time) => {
	expect(readTime(text)).toBe(time);
});
