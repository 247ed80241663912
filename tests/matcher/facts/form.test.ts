/** Logs, traces and consoles are told from what a page shows. */
import { expect, test } from 'vitest';
import { looksTechnical } from '../../../src/matcher/facts/form.ts';

test.each([
  '2026/11/25 10:15:32 [error] 31#31: *58 upstream prematurely closed connection',
  '[Wed Nov 25 10:15:32 2026] [proxy:error] [pid 12] AH01102: error reading status line',
  '2026-11-25 10:15:32,123 ERROR [main] failed',
  '{"level":"error","msg":"failed","status":502}',
  'level=error msg="failed"',
  'Error: x\n    at Object.run (/srv/app/main.js:5:17)',
  'Traceback (most recent call last):\n  File "a.py"',
  'java.io.IOException: reset\nCaused by: java.net.SocketException: reset',
  '192.0.2.7 - - [25/Nov/2026:10:15:32 +0000] "GET / HTTP/1.1" 502 157 "-" "curl"',
  '$ curl -I https://example.com\n',
  'HTTP/1.1 502 Bad Gateway\r\nServer: nginx\r\n',
])('technical: %j', (text) => {
  expect(looksTechnical(text)).toBe(true);
});

test.each([
  '',
  '502 Bad Gateway\n\nnginx/1.18.0 (Ubuntu)',
  'This page isn’t working\nexample.com is currently unable to handle this request.\nHTTP ERROR 502',
  'Bad gateway Error code 502\nVisit cloudflare.com for more information.\nYou\nBrowser\nWorking',
  'Error 502: the server is on holiday. Please try again later.',
  'Look at the picture',
  'Hi, since 10:15 today I get an error. What now?',
])('not: %j', (text) => {
  expect(looksTechnical(text)).toBe(false);
});
