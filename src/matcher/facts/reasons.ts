/** The names of HTTP's error statuses, by which a text states one without its number. */

/**
 * Names of each error status, in lower case: that of RFC 9110, RFC 6585 and RFC 7725 first, then those that widespread servers write
 * instead (nginx: "Gateway Time-out", "Service Temporarily Unavailable"; Cloudflare's for its own 52x).
 */
export const reasons: Record<string, string[]> = {
  400: ['bad request'],
  401: ['unauthorized', 'authorization required'],
  403: ['forbidden'],
  404: ['not found'],
  405: ['method not allowed', 'not allowed'],
  407: ['proxy authentication required'],
  408: ['request timeout', 'request time out'],
  409: ['conflict'],
  410: ['gone'],
  411: ['length required'],
  413: ['content too large', 'payload too large', 'request entity too large'],
  414: ['uri too long', 'request uri too large'],
  415: ['unsupported media type'],
  421: ['misdirected request'],
  422: ['unprocessable content', 'unprocessable entity'],
  425: ['too early'],
  426: ['upgrade required'],
  428: ['precondition required'],
  429: ['too many requests'],
  431: ['request header fields too large', 'request header or cookie too large'],
  451: ['unavailable for legal reasons'],
  500: ['internal server error'],
  501: ['not implemented'],
  502: ['bad gateway', 'proxy error'],
  503: ['service unavailable', 'service temporarily unavailable'],
  504: ['gateway timeout', 'gateway time out'],
  505: ['http version not supported'],
  507: ['insufficient storage'],
  508: ['loop detected'],
  511: ['network authentication required'],
  520: ['web server is returning an unknown error'],
  521: ['web server is down'],
  522: ['connection timed out'],
  523: ['origin is unreachable'],
  524: ['a timeout occurred'],
  525: ['ssl handshake failed'],
  526: ['invalid ssl certificate'],
  529: ['site is overloaded', 'overloaded'],
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
