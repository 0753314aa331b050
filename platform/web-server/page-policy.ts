/**
 * Content-Security-Policy of a page (D-018): scripts and styles only our own files, or inline with this
 * answer's nonce.
 */
export function pagePolicy(nonce: string): string {
  // React explains errors with eval, and its overlay brings inline styles: only ever in development.
  const isDevelopment = process.env.NODE_ENV === "development";
  const isSecure = process.env.APP_URL?.startsWith("https:");
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'${isDevelopment ? " 'unsafe-eval'" : ""}`,
    `style-src 'self' ${isDevelopment ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "media-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    ...(isSecure ? ["upgrade-insecure-requests"] : []),
  ].join("; ");
}
