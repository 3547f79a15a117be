// No framework in the browser: forms and links, and a small module for comfort.
export const csr = false;
export const prerender = false;
