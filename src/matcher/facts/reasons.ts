/** The names of HTTP's error statuses, by which a text states one without its number. */

/**
 * Each a status and its name in lower case, as RFC 9110 and RFC 6585 have it or as widespread servers write it (nginx: "Gateway Time-out",
 * "Service Temporarily Unavailable"). A name with a star is no ordinary phrase of other texts: it states its status without the number.
 */
const list = `400 bad request,401 unauthorized,401 authorization required,403 forbidden,403 access denied,404 not found,
405 method not allowed,405 not allowed,407* proxy authentication required,408 request timeout,408 request time out,410 gone,
413 content too large,413 payload too large,413* request entity too large,429* too many requests,431* request header fields too large,
500* internal server error,500 server error,501 not implemented,502* bad gateway,502 proxy error,503* service unavailable,
503* service temporarily unavailable,504* gateway timeout,504* gateway time out`;

/** A name of a status. */
export interface Reason {
  status: string;
  words: string[];
  /** Whether it states the status without its number. */
  alone: boolean;
}

/** All names. */
export const reasons: readonly Reason[] = list.split(/,\s?/).map((entry) => {
  const [status = '', ...words] = entry.split(' ');
  return { status: status.slice(0, 3), words, alone: status.endsWith('*') };
});
