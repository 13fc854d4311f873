/**
 * Content security policy of every page: nothing from other hosts, no inline code. `wasm-unsafe-eval` lets Pagefind
 * start its WebAssembly. Left out while writing, because Vite injects styles.
 */
export const policy =
  "default-src 'self'; img-src 'self' data:; script-src 'self' 'wasm-unsafe-eval'; object-src 'none'; base-uri 'self'; form-action 'self'";
