/** Texts that break things: of every kind of letter, markup, templates and formulas. Markup among them bears a `zq`. */
import fc from 'fast-check';

const family = '👩🏽‍👩🏿‍👧🏻‍👦';

export const nasty: readonly string[] = [
	// letters
	`${family}🏴󠁧󠁢󠁷󠁬󠁳󠁿❤️‍🔥🇬🇧`,
	'e\u0301 and \u00e9 and \uac01 and \u1100\u1161\u11a8',
	`Z${'\u0300\u0316\u0327\u0489'.repeat(60)}algo`,
	'أنا أحب كلبي כלב and a dog 12 ١٢',
	'\u202eturned around\u202d and \u2067over\u2066 and \u200fon\u061c',
	'\u2069\u2069\u202eout of every isolate\u2069\u202c',
	'𝔸𝕓𝕔 𠜎𠜱 \u{10ffff} \u{1f9d1}',
	'zero\u200bwidth\u200cjoined\u200dhere\ufeff\u2060\u00ad',
	'\ufdd0\ufffe\uffff\u{1fffe} no characters',
	'\ud800 alone \udfff and \udc00\ud800 swapped',
	'\u0000nul \u0007bell \u001b[31mred \u007f\u0085\u009f gone',
	'a\ttab, a\r\nline, a\rline, a\nline\n\n\nand more \u2028 \u2029\u000b\u000c',
	'\n\n\n three lines before me, three behind \n\n\n',
	'\u00a0\u3000 other blanks \u2003',
	'w'.repeat(2000),
	'\u0627'.repeat(700),
	'ﷺ﷽'.repeat(40),
	// markup
	'<script>window.zq = 1</script><img src=x onerror="window.zq = 1">',
	'</textarea><zq-bad data-zq="1">',
	'" autofocus onfocus="window.zq = 1" data-zq="',
	"' data-zq='1' style='x",
	'</title></style></option></select><svg onload="window.zq = 1">',
	'<!-- --> <!--zq--!> ]]> <![CDATA[ <?zq ?>',
	'&amp; &lt;zq-bad&gt; &#60;b&#x3e; &nbsp; &notanentity; &',
	'<a href="javascript:window.zq = 1">zq</a>',
	'<form action="/zq"><input name=zq><base href="//zq.example">',
	'{@html "<zq-bad>"} {#if zq}{/if} ${zq} {zq}',
	// templates and formulas
	'{{name}} {{ name }} {{- name}} {{name, capital}} $t(common:brand) $t(common:brand, {"a": 1})',
	"$& $1 $$ $` $' \\1 %s %d %n {0}",
	"=cmd|'/C calc'!A0",
	'+1 @SUM(1+1) -1 =1+1\t=2',
	'\nSubject: zq\nBcc: zq@zq.example\n\n.\n',
	"' OR 1=1; DROP TABLE child; --",
	'../../etc/passwd %2e%2e%2f %00 %0d%0a'
];

const piece = fc.oneof(
	fc.constantFrom(...nasty),
	fc.string({ unit: 'binary', maxLength: 40 }),
	fc.string({ unit: 'grapheme-composite', maxLength: 40 }),
	fc.string({
		unit: fc.constantFrom(...'\r\n\t \u0000\u202e\u2069<>"\'&={}$\ud83d\udc67\u200d\u0301א'),
		maxLength: 30
	}),
	fc
		.tuple(fc.constantFrom('w', 'ж', '語', '👧🏽', 'א'), fc.integer({ min: 1, max: 300 }))
		.map(([letter, n]) => letter.repeat(n))
);

/** Anything that can be typed or posted, by pieces of every kind. */
export const anyText = fc.array(piece, { minLength: 1, maxLength: 4 }).map((pieces) => pieces.join(''));

/** As it must be kept and shown: CRLF as LF, no control characters but tab and new line, lone surrogates as U+FFFD. */
export function kept(text: string): string {
	return text
		.replace(/\r\n?/g, '\n')
		.replace(/(?![\t\n])\p{Cc}/gu, '')
		.toWellFormed();
}
