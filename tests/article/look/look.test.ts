/** What a message looks like is told from itself and from who shows it, for any error and in any language. */
import { describe, expect, test } from 'vitest';
import { lookOf } from '../../../src/article/look/index.ts';
import type { Look } from '../../../src/guide/index.ts';

/** Messages with who shows them, as `message | producer`. None of them is in the shipped guide. */
const known: Record<Look, string[]> = {
  browser: [
    'DNS_PROBE_FINISHED_NXDOMAIN',
    'Diese Website ist nicht erreichbar ERR_NAME_NOT_RESOLVED',
    'NET::ERR_CERT_DATE_INVALID | Chrome',
    'Fehler: Gesicherte Verbindung fehlgeschlagen SSL_ERROR_RX_RECORD_TOO_LONG | Firefox',
    'Your connection is not private',
    'MOZILLA_PKIX_ERROR_MITM_DETECTED',
    'HTTP ERROR 431',
    'Hmmm… can’t reach this page INET_E_RESOURCE_NOT_FOUND',
    'Ce site est inaccessible | Google Chrome',
    'لا يمكن الوصول إلى هذا الموقع | المتصفح',
  ],
  server: [
    '504 Gateway Time-out | nginx',
    'HTTP Status 404 – Not Found | Apache Tomcat',
    '500 Interner Serverfehler',
    'Erreur 403 : accès interdit',
    'Forbidden',
    'no healthy upstream | Istio',
    'upstream request timeout | Envoy',
    '<center><h1>413 Request Entity Too Large</h1></center> | Cloudflare',
  ],
  branded: [
    'Error 1020 Access denied | Cloudflare',
    'Application error | Heroku',
    'FUNCTION_INVOCATION_TIMEOUT | Vercel',
    'The deployment could not be found | Deno Deploy',
    'Hubo un error | Shopify',
    '<h1>We will be back</h1> | GitHub',
  ],
  terminal: [
    'curl: (6) Could not resolve host: example.com',
    'bash: foo: command not found',
    'npm ERR! code ERESOLVE',
    'ssh: connect to host example.com port 22: Connection refused',
    'Traceback (most recent call last):',
    'java.lang.OutOfMemoryError: Java heap space',
    'ERROR 1045 (28000): Access denied for user',
    'ORA-12541: TNS:no listener',
    'SQLSTATE[HY000] [2002] Connection refused',
    'Error: listen EADDRINUSE: address already in use :::3000',
    'C:\\> ping: Zielhost nicht erreichbar',
    'FATAL: password authentication failed for user "postgres" | PostgreSQL',
    '{"error":"invalid_grant"}',
    'CrashLoopBackOff | Kubernetes',
    'ImagePullBackOff',
    'No space left on device',
  ],
  log: [
    '2026-01-02T10:00:00Z upstream timed out',
    'Jan  3 10:00:00 host sshd[1234]: Failed password for root',
    '[12345.678901] EXT4-fs error (device sda1)',
    'level=error msg="context deadline exceeded"',
    'AH00558: Could not reliably determine the server’s name',
    'upstream timed out (110: Connection timed out) while reading response header from upstream',
    '192.0.2.1 - - [25/Nov/2026:10:15:32 +0000] "GET / HTTP/1.1" 504 0',
    'FATAL: sorry, too many clients already | PostgreSQL, log',
    'Zeitüberschreitung | Anwendung, Protokoll',
    'GET https://api.example.com/items 504 (Gateway Timeout) | Chrome',
    '550 5.7.1 Message rejected | Postfix',
  ],
  dialog: [
    '0x80070643 | Windows Update',
    'Es konnten keine Updates installiert werden (0x80240034)',
    'The code execution cannot proceed because VCRUNTIME140.dll was not found.',
    'Der Drucker ist offline',
    'Papierstau in Fach 2 | HP-Drucker',
    'الطابعة غير متصلة',
    'انحشار الورق | الطابعة',
    '打印机脱机',
    'Cannot Connect to App Store | iPhone',
    'CE-34878-0 | PlayStation',
    'Failed to connect to the server | Minecraft',
    'DNS server isn’t responding',
    'E-13: Kein Wasser',
  ],
};

describe.each(Object.entries(known))('%s', (look, messages) => {
  test.each(messages)('%s', (line) => {
    const [message = '', name] = line.split(' | ');
    expect(lookOf({ message, exact: [], producer: name ? { name } : undefined })).toBe(look);
  });
});

describe('exact texts', () => {
  const telling = 'net/http: request canceled';
  test('decide when more than half have one form, heads of answers apart', () => {
    const exact = [
      'HTTP/1.1 504 Gateway Timeout\nServer: x',
      'TimeoutError: 504',
      'requests.exceptions.ReadTimeout',
      'X: Y',
    ];
    expect(lookOf({ message: 'It took too long', exact, producer: { name: 'Discord' } })).toBe('dialog');
    expect(lookOf({ message: 'It took too long', exact: exact.slice(0, 2), producer: { name: 'Discord' } })).toBe(
      'terminal',
    );
  });

  test('count less than the form of the message', () => {
    expect(lookOf({ message: 'HTTP ERROR 504', exact: ['curl: (28) timeout', 'wget: timeout'] })).toBe('browser');
  });

  test('tell where nothing else does', () => {
    expect(lookOf({ message: 'Unable to reach it', exact: [telling, 'ERR error="no route" id=1', 'x', 'y'] })).toBe(
      'log',
    );
  });
});

test('a short name for programs tells as well as a name', () => {
  expect(lookOf({ message: 'It failed', exact: [], producer: { name: 'axios', slug: 'client-tool' } })).toBe(
    'terminal',
  );
});

test('one message has one look, however often it is asked', () => {
  const shown = { message: '504', exact: ['a: b', '[error] c'], producer: { name: 'X' } };
  expect(new Set(Array.from({ length: 9 }, () => lookOf(shown))).size).toBe(1);
});
