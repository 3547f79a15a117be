/** The ids of what describes a field, for aria-describedby: its hint ("-h") and what is wrong with it ("-e"). */
export function described(field: string, hint?: string, problem?: string): string | undefined {
	const ids = [hint && `${field}-h`, problem && `${field}-e`].filter(Boolean);
	return ids.length ? ids.join(' ') : undefined;
}
