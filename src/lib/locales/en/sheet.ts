/** The sheet that a meeting is opened with. */
export default {
	tab: 'Sheet',
	back: 'The review',
	title: 'In the words of {{name}}',
	sub: '{{kind}}, {{when}}',
	print: 'To print it, use Print in your browser. Only the sheet is printed.',
	lead: 'Open the meeting with this. {{name}} has seen these lines and could cross any of them out.',
	none: 'Nothing may be read out. {{name}} may have sent nothing yet, or asked for it not to be read out.',
	noneYet: 'Nothing is on it yet.',
	kept: 'Left out: what is just for you, what is not to be read out, reasons about people, and what {{name}} crossed out.',
	off: 'Left off until you tick it',
	offHow: 'Talk with {{name}} alone first.',
	unopened: 'Not on it, because you have not opened it',
	unopenedHow: '{{name}} is told who has read what. Read it first.',
	item: 'What came on {{day}}, and is urgent or to be read first',
	written: 'Written down by {{by}} on {{day}}. {{name}} has not said yet whether it is right.',
	notReadBack: 'Written down by {{by}}, not yet read back.',
	notTalk: 'What {{name}} does not want talked about ({{day}})',
	putOn: 'Put it on the sheet',
	takeOff: 'Take it off the sheet',
	isOn: 'It is on the sheet now.'
} as const;
