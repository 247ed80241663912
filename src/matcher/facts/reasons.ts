/** The names of HTTP's error statuses, by which a text states one without its number. */

/**
 * Names of the usual error statuses, in lower case: that of RFC 9110 or RFC 6585 first, then those that widespread servers write instead
 * (nginx: "Gateway Time-out", "Service Temporarily Unavailable").
 */
export const reasons: Record<string, string[]> = {
  400: ['bad request'],
  401: ['unauthorized', 'authorization required'],
  403: ['forbidden', 'access denied'],
  404: ['not found'],
  405: ['method not allowed', 'not allowed'],
  407: ['proxy authentication required'],
  408: ['request timeout', 'request time out'],
  410: ['gone'],
  413: ['content too large', 'payload too large', 'request entity too large'],
  429: ['too many requests'],
  431: ['request header fields too large'],
  500: ['internal server error', 'server error'],
  501: ['not implemented'],
  502: ['bad gateway', 'proxy error'],
  503: ['service unavailable', 'service temporarily unavailable'],
  504: ['gateway timeout', 'gateway time out'],
};

/** Names that are no ordinary phrases of other texts, so that they state their status without its number. */
export const tellingAlone: [status: string, name: string][] = [
  ['407', 'proxy authentication required'],
  ['413', 'request entity too large'],
  ['429', 'too many requests'],
  ['431', 'request header fields too large'],
  ['500', 'internal server error'],
  ['502', 'bad gateway'],
  ['503', 'service unavailable'],
  ['503', 'service temporarily unavailable'],
  ['504', 'gateway timeout'],
  ['504', 'gateway time out'],
];
