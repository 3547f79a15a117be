/** The pictures that a child may sign in with, four in order: everyday things of which none looks like another. */
export const pictures = [
	...(['kite', 'boat', 'apple', 'key', 'moon', 'fish', 'drum', 'tent'] as const),
	...(['leaf', 'star', 'hat', 'cup', 'ball', 'bell', 'tree', 'bus'] as const),
	...(['duck', 'sock', 'umbrella', 'book', 'flower', 'snail', 'carrot', 'cake'] as const)
] as const;

export type Picture = (typeof pictures)[number];

/** So many of them, none twice, are a secret. */
export const picturesNeeded = 4;
