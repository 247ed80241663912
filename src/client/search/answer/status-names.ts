/** The names of the statuses that an error may have, as IANA registers them and as Cloudflare names its own. */
const names: Record<string, string> = {
  '400': 'Bad Request',
  '401': 'Unauthorized',
  '402': 'Payment Required',
  '403': 'Forbidden',
  '404': 'Not Found',
  '405': 'Method Not Allowed',
  '406': 'Not Acceptable',
  '407': 'Proxy Authentication Required',
  '408': 'Request Timeout',
  '409': 'Conflict',
  '410': 'Gone',
  '411': 'Length Required',
  '412': 'Precondition Failed',
  '413': 'Content Too Large',
  '414': 'URI Too Long',
  '415': 'Unsupported Media Type',
  '416': 'Range Not Satisfiable',
  '417': 'Expectation Failed',
  '421': 'Misdirected Request',
  '422': 'Unprocessable Content',
  '423': 'Locked',
  '424': 'Failed Dependency',
  '425': 'Too Early',
  '426': 'Upgrade Required',
  '428': 'Precondition Required',
  '429': 'Too Many Requests',
  '431': 'Request Header Fields Too Large',
  '451': 'Unavailable For Legal Reasons',
  '500': 'Internal Server Error',
  '501': 'Not Implemented',
  '502': 'Bad Gateway',
  '503': 'Service Unavailable',
  '504': 'Gateway Timeout',
  '505': 'HTTP Version Not Supported',
  '507': 'Insufficient Storage',
  '508': 'Loop Detected',
  '511': 'Network Authentication Required',
  '520': 'Web server returned an unknown error',
  '521': 'Web server is down',
  '522': 'Connection timed out',
  '523': 'Origin is unreachable',
  '524': 'A timeout occurred',
  '525': 'SSL handshake failed',
  '526': 'Invalid SSL certificate',
};

/**
 * A status with its name.
 *
 * @param status As the matcher gives it, with or without a sub-status.
 * @example statusWithName('503') // '503 Service Unavailable'
 */
export function statusWithName(status: string): string {
  const name = names[status.split('.')[0]!];
  return name ? `${status} ${name}` : status;
}
