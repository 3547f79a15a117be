export const load = () => ({ title: 'What is going well?', faces: ['1', '2', '3', '4', '5', 'both', 'dunno'] });
