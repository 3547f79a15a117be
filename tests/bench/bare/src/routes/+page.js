// As the product's pages: HTML alone.
export const csr = false;
