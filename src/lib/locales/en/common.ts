export default {
	brand: 'Say So',
	title: '{{page}} - Say So',
	problemTitle: 'Problem: {{page}} - Say So'
} as const;
