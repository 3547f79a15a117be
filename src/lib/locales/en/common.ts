export default {
	brand: 'Say So',
	title: '{{page}} - Say So',
	problemTitle: 'Problem: {{page}} - Say So',
	/** Who reads what is sent while a child has no reviewing officer yet. */
	team: 'the reviewing team'
} as const;
