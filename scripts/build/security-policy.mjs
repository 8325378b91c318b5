/** Where Microsoft serves Office.js: the only foreign origin the page may load anything from. */
export const OFFICE_JS_ORIGIN = 'https://appsforoffice.microsoft.com';

/**
 * The content security policy of the page. Nothing is loaded but our own files and Office.js; nothing is sent
 * anywhere. Inline styles stay allowed because Office.js and Fluent UI write them.
 * `liveReload` also lets the page talk to the dev server.
 */
export function securityPolicy({ liveReload = false } = {}) {
  return [
    "default-src 'none'",
    `script-src 'self' ${OFFICE_JS_ORIGIN}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${liveReload ? ' wss://localhost:3000' : ''}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
