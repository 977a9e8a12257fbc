/**
 * The content security policy of every page: nothing from elsewhere, nothing inline.
 * `frame-ancestors` is not here because it only works as a header, which is up to the host.
 * `'wasm-unsafe-eval'` is not here because search runs its WebAssembly in a worker, and a worker is under
 * the policy of its own response. A host that sends a policy with every file has to allow it for
 * `pagefind-worker.js`.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');
