const ownFilesOnly = [
  "font-src 'self'",
  "connect-src 'self'",
  "media-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
];
const upgrade = (isSecure: boolean) => (isSecure ? ["upgrade-insecure-requests"] : []);

/** Content-Security-Policy of a page with scripts (D-018): our own files, or inline with this nonce. */
export function pagePolicy(nonce: string): string {
  // In development React needs eval for its error messages, and its overlay needs inline styles.
  const isDevelopment = process.env.NODE_ENV === "development";
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'${isDevelopment ? " 'unsafe-eval'" : ""}`,
    `style-src 'self' ${isDevelopment ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "img-src 'self' data: blob:",
    ...ownFilesOnly,
    ...upgrade(process.env.APP_URL?.startsWith("https:") === true),
  ].join("; ");
}

/**
 * Content-Security-Policy of public pages (D-018): no scripts. `connect-src 'self'` lets checking tools in
 * the browser fetch robots.txt.
 */
export function publicPagePolicy(isSecure: boolean): string {
  return [
    "default-src 'self'",
    "script-src 'none'",
    "style-src 'self'",
    "img-src 'self' data:",
    ...ownFilesOnly,
    ...upgrade(isSecure),
  ].join("; ");
}
