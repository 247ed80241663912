/** The form of a text as screens show it: what only a log, a terminal, a browser, a web page or a dialog writes, in whatever language. */
import type { Look } from '../../guide/index.ts';

/** A look that a text alone can have; whether a `page` is a plain or a branded one depends on who shows it. */
export type Form = Exclude<Look, 'branded'> | 'page';

/** Signs of one form: expressions over the whole text, and over each of its words. */
interface Signs {
  form: Form;
  texts: RegExp[];
  words: RegExp[];
}

/** The first form with a sign wins: a line of a log may hold all that the others have. */
const forms: Signs[] = [
  {
    form: 'log',
    texts: [
      // A time at the beginning of a line: ISO 8601, syslog, the kernel's seconds, klog.
      /^\[?\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d/m,
      /^\[?\d\d:\d\d:\d\d[.,\] ]/m,
      /^(?:[A-Z][a-z]{2} )?[A-Z][a-z]{2} [ \d]?\d \d\d:\d\d:\d\d /m,
      /^\[ {0,9}\d{1,9}\.\d{3,6}\] /m,
      /^[EFIW]\d{4} \d\d:\d\d:\d\d/m,
      // The time and the request of an access log.
      /\[\d\d\/[A-Z][a-z]{2}\/\d{4}:\d\d:\d\d/,
      /HTTP\/\d(?:\.\d)?" [1-5]\d\d\b/,
      // A level.
      /\[(?:\w{1,20}:)?(?:emerg|alert|crit|critical|error|warn|warning|notice|info|debug|trace|fatal)\]/i,
      /\[(?:ERROR|WARN|INFO|DEBUG|FATAL) /,
      /\b(?:level|lvl|severity)"?\s?[=:]\s?"?[a-z]{3,8}\b/i,
      / - (?:CRITICAL|ERROR|WARNING|INFO|DEBUG) - /,
      /^(?:ERR|WRN|INF|DBG) \S/m,
      // The codes of Apache's modules, a process and its number, a failed call and what nginx was doing, pairs of keys and values.
      /\bAH\d{5}:/,
      /(?:^|\s)[a-z][\w.-]{1,30}\[\d{1,7}\]: /,
      /\(\d{1,5}: [A-Z][^()]{3,60}\)/,
      /\bwhile [a-z]{4,12}ing (?:[\w/]{2,12} ){0,4}(?:upstream|client)\b/,
      /, client: [\d.a-f:]{2,39}, server: /,
      /^[\w.]{2,30}=(?:"[^"\n]{0,200}"|[^\s"]{1,80}) [\w.]{2,30}=["\w]/m,
      // The console of a browser's developer tools.
      /^(?:XHR ?)?(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS) ?(?:https?|wss?):\/\//m,
      /\bnet::ERR_/,
      /^(?:Failed to load resource|Mixed Content|Cross-Origin Request Blocked|Uncaught (?:\(in promise\) )?\w{0,30}Error):/m,
      /\bblocked by CORS policy\b|\bAccess-Control-[A-Z]/,
      /^(?:WebSocket connection to '|Refused to \w{2,20} )/m,
      // A mail server's answer: status and enhanced status (RFC 3463).
      /\b[45]\d\d[ -][45]\.\d{1,3}\.\d{1,3}\b/,
    ],
    words: [],
  },
  {
    form: 'terminal',
    texts: [
      // A prompt, and what stands behind a program's name.
      /^(?:\$|>>>|PS [A-Z]:\\[^>\n]{0,200}>|[A-Z]:\\[^>\n]{0,200}>) ?\S/m,
      /^[\w.-]{1,40}@[\w.-]{1,60}:[^\n$#]{0,80}[$#] /m,
      /^(?!(?:server|status|code|reason|message|host|url|via|location|title|type|detail|id):)[a-z][a-z\d_.+-]{0,30}(?:\[\d{1,7}\])?: \S/m,
      /^(?:npm (?:ERR!|error)|error(?:\[E\d{4}\])?: |(?:ERROR|FATAL|E|W|Err): \S|Error response from daemon|Error from server)/m,
      // What a program that has failed prints.
      /^(?:Traceback \(most recent call last\)|Exception in thread |Caused by: |Kernel panic |VFS: |thread '[^'\n]{1,60}' panicked)/m,
      /^[A-Z]\w{0,60}(?:Error|Exception)(?:: | \[)/m,
      /^\s{0,8}(?:at [\w$.<>]{1,120} ?\(|File "[^"\n]{1,200}", line \d)/m,
      /\b(?:command not found|core dumped|Segmentation fault)/,
      /\bexit (?:code|status):? \d/,
      /\b(?:rpc error: code = |The requested URL returned error: )/,
      // Databases.
      /^(?:ERROR|Error) \d{4} \([\dA-Z]{5}\)/m,
      /\bSQLSTATE\[/,
      /\b(?:ORA|TNS|PLS|SP2|RMAN)-\d{4,5}\b/,
      /^Msg \d{1,6}, Level \d/m,
      // The body of an API's answer.
      /^\s{0,8}[{[]\s{0,8}["{]/,
    ],
    words: [
      // A class of an exception with its package: `java.io.IOException:`, `GuzzleHttp\Exception\ServerException`.
      /^[("'`]?[A-Za-z@][\w$@/.:\\]{0,120}(?:\.|::|\\)[A-Z]\w{0,60}(?:Error|Exception|Failure|Fault)(?:\$\w{1,60})?\b/,
      // Errors of system calls by name, as Node and libuv print them.
      /^\W{0,2}E(?:ACCES|ADDRINUSE|AI_AGAIN|CONNABORTED|CONNREFUSED|CONNRESET|EXIST|HOSTUNREACH|INTR|INVAL|ISDIR|LOOP|MFILE|NETUNREACH|NOENT|NOMEM|NOSPC|NOTDIR|NOTEMPTY|NOTFOUND|PERM|PIPE|RESOLVE|ROFS|TIMEDOUT|TIMEOUT)\b/,
    ],
  },
  {
    form: 'browser',
    texts: [
      // Chromium's number under its own page, in capitals in all languages.
      /\bHTTP ERROR [1-5]\d\d\b/,
      // What browsers say in English above it.
      /\bThis (?:page|site) (?:isn['’]t working|can['’]t be reached|can['’]t provide a secure connection)/i,
      /\b(?:Your connection is(?: not|n['’]t) (?:private|secure)|Secure Connection Failed|Problem loading page|Warning: Potential Security Risk Ahead|This connection is(?: not|n['’]t) (?:private|secure))\b/i,
      /\b(?:Safari can['’]t (?:open|find|establish)|Internet Explorer cannot display|Can['’]t (?:reach|connect securely to) this page|We['’]re having trouble finding that site|The page isn['’]t redirecting properly|(?:The |This )?(?:web)?page can(?:no|['’])t be displayed|The connection (?:was reset$|has timed out$)|Did Not Connect: )/i,
    ],
    words: [
      // Codes of Chromium (net/base/net_error_list.h), of Firefox (NSS, Gecko) and of Edge and Internet Explorer.
      /^\W?(?:NET::)?ERR_(?:ABORTED|ACCESS_DENIED|ADDRESS|BAD_SSL|BLOCKED|CACHE|CERT|CLEARTEXT|CONNECTION|CONTENT|DNS|ECH|EMPTY_RESPONSE|FAILED|FILE_NOT_FOUND|FTP|HTTP2|ICANN|INCOMPLETE|INSECURE|INTERNET|INVALID_(?:AUTH|CHUNKED|HTTP|REDIRECT|RESPONSE|URL)|NAME|NETWORK|NO_SUPPORTED_PROXIES|PROXY|QUIC|RESPONSE|SOCKS|SPDY|SSL|TIMED_OUT|TOO_MANY_REDIRECTS|TUNNEL|UNEXPECTED_PROXY|UNKNOWN_URL|UNSAFE|WINSOCK)/,
      /^\W?DNS_PROBE_/,
      /^\W?(?:PR|SEC|SSL|MOZILLA_PKIX)_[A-Z_]{0,60}ERROR|^\W?NS_ERROR_|^\W?INET_E_/,
    ],
  },
  {
    form: 'server',
    // What only the built-in pages of servers still have.
    texts: [/<(?:center>|hr\b|address>)|\bbgcolor=/i],
    words: [],
  },
  {
    form: 'page',
    texts: [/<(?:!doctype|html|head|title|body|center|h[12]|hr|div|Error>|\?xml)\b/i],
    words: [],
  },
  {
    form: 'dialog',
    texts: [
      // A code of 32 bits, as Windows shows it, at either end; a program or library of Windows; codes of consoles for games.
      /^\W?(?:[\p{L} ]{1,40}[:.]? )?\W?0x[\da-f]{8}\b/iu,
      /\b0x[\da-f]{8}\W{0,2}$/i,
      /\.(?:dll|exe|msi|sys)(?:[\s'"”’).,:]|$)/i,
      /\b[A-Z]{2}-\d{5}-\d\b|\b2\d{3}-\d{4}\b/,
    ],
    words: [],
  },
];

/** The form of a text, if it has the signs of one. The time it takes grows with the text as its length does. */
export function formOf(text: string): Form | undefined {
  const words = text.split(/\s+/);
  const found = forms.find(
    (signs) =>
      signs.texts.some((sign) => sign.test(text)) || words.some((word) => signs.words.some((sign) => sign.test(word))),
  );
  return found?.form;
}

/** Whether a text is the head of an answer, which all servers write alike. */
export function isHeaders(text: string): boolean {
  return /^HTTP\/\d(?:\.\d)? [1-5]\d\d\b/.test(text);
}

/** Whether a text may be a web page's: a status at its beginning or end, the name of one (RFC 9110), or what only the web has. */
export function suggestsPage(text: string): boolean {
  return (
    /^\D{0,24}\b[45]\d\d(?:[^\w-]|$)/.test(text) ||
    /\b[45]\d\d\W{0,2}$/.test(text) ||
    /^(?:Bad Request|Unauthorized|Forbidden|Not Found|Method Not Allowed|Request Timeout|Gone|Content Too Large|Payload Too Large|URI Too Long|Too Many Requests|Not Implemented)\b/i.test(
      text,
    ) ||
    /(?:^|[\s("'“])(?:HTTP|URL)(?:[\s.,;)"'”/-]|$)/i.test(text) ||
    /(?:^|[\s("'“])(?:gateway|proxy|web ?(?:page|site|server)|this page|the page|error page|(?:internal )?server error|service unavailable)(?:[\s.,;:!?)"'”/-]|$)/i.test(
      text,
    )
  );
}

/** Whether a text is what the C library says of a failed call, which programs hand on in these words, or one word as only programs write it. */
export function suggestsTerminal(text: string): boolean {
  if (/^[A-Z][A-Za-z\d]{0,60}[a-z][A-Z]\w{0,60}$/.test(text)) return true;
  return /\b(?:connection (?:refused|reset by peer|timed out)|no such file or directory|permission denied|no space left on device|broken pipe|could not resolve host|name or service not known|no route to host|network is unreachable|address already in use|out of memory|too many open files|read-only file system|input\/output error)\b/i.test(
    text,
  );
}
