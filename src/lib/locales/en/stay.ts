/** Before and after a child is signed out for having stopped: the module for comfort takes these words along. */
export default {
	soon: 'You stopped for a while. We will sign you out soon.',
	button: 'Stay signed in',
	failed: 'That did not work. Please press it again.',
	over: 'You stopped for a while, so we signed you out. What you wrote is hidden.',
	keep: 'Keep what I wrote, and sign in again'
} as const;
