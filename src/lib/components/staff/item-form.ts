import type { Problem } from '$lib/components/types';
import type { ItemView, Tried } from './item-types';

/** What every form on the page of an item is given. */
export interface ItemFormProps {
	item: ItemView;
	problems: Problem[];
	/** The form came back: what was typed into it. */
	tried: Tried | undefined;
}
