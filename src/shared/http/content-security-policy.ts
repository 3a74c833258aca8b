/** Placeholder in the built index.html that a host replaces by the nonce of the response. */
export const NONCE_PLACEHOLDER = '__NONCE__';

/**
 * The window's policy, the same on both hosts: nothing but the program's own files, no `unsafe-*`, one nonce a
 * response for the styles that Fluent writes at run time. `blob:` and `data:` images are previews and icons.
 */
export function contentSecurityPolicy(nonce: string): string {
  return [
    `default-src 'none'`,
    `script-src 'self'`,
    `style-src 'self' 'nonce-${nonce}'`,
    `img-src 'self' data: blob:`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `worker-src 'self'`,
    `frame-src 'none'`,
    `object-src 'none'`,
    `base-uri 'none'`,
    `form-action 'none'`,
    `frame-ancestors 'none'`,
  ].join('; ');
}

/** Sent with every response of either host, a refusal too. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': [
    'camera',
    'microphone',
    'geolocation',
    'display-capture',
    'usb',
    'serial',
    'hid',
    'midi',
    'payment',
    'browsing-topics',
  ]
    .map((feature) => `${feature}=()`)
    .join(', '),
};

/** Fills the nonce into the built page: the style renderer reads it there. */
export function withNonce(html: string, nonce: string): string {
  return html.replaceAll(NONCE_PLACEHOLDER, nonce);
}
