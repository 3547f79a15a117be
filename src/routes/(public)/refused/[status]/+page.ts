// This page is never shown (its load always throws), so no browser ever gets the framework. It stands here because
// SvelteKit emits the module of $lib/enhance only when at least one page could have it.
export const csr = true;
