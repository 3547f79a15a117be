export default {
	brand: 'Say So',
	title: '{{page}} - Say So',
	problemTitle: 'Problem: {{page}} - Say So',
	/** Who reads what is sent while a child has no reviewing officer yet. */
	team: 'the reviewing team',
	/** Who reads what goes past the reviewing officer and that officer's manager. */
	complaints: 'the people who look after complaints',
	and: 'and'
} as const;
