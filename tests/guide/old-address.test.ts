import { expect, test } from 'vitest';
import { readOldAddress } from '../../src/guide/index.ts';

test.each([
  ['/old/502.html', '/old/502.html', 'old/502.html'],
  ['/OLD/Page.HTM', '/OLD/Page.HTM', 'OLD/Page.HTM'],
  [
    '/hc/en-us/articles/360012-Bad-gateway',
    '/hc/en-us/articles/360012-Bad-gateway',
    'hc/en-us/articles/360012-Bad-gateway/index.html',
  ],
  ['/old/', '/old/', 'old/index.html'],
  ['/kb.php', '/kb.php', 'kb.php/index.html'],
  ['/caf%C3%A9', '/caf%C3%A9', 'café/index.html'],
  ['/cafe\u0301 au lait', '/caf%C3%A9%20au%20lait', 'café au lait/index.html'],
  ['/100%', '/100%25', '100%/index.html'],
  ['/a:b*', '/a%3Ab%2A', 'a:b*/index.html'],
  ['https://Help.Example.com/hc/12#part', '/hc/12', 'hc/12/index.html'],
  ['HTTP://help.example.com:8080', '/', 'index.html'],
  [' /old#a?b ', '/old', 'old/index.html'],
])('%j', (address, path, file) => {
  expect(readOldAddress(address)).toEqual({ path, query: '', file });
});

test('a query is told apart from the path', () => {
  expect(readOldAddress('https://x.example/kb.php?id=1&q=a?b')).toEqual({
    path: '/kb.php',
    query: 'id=1&q=a?b',
    file: 'kb.php/index.html',
  });
  expect(readOldAddress('https://x.example?p=1')).toMatchObject({ path: '/', query: 'p=1' });
});

test.each([
  ['old', 'expected a path that begins with /, or an http(s) URL'],
  ['', 'expected a path that begins with /, or an http(s) URL'],
  ['//host/x', 'expected a path that begins with /, or an http(s) URL'],
  ['ftp://host/x', 'expected a path that begins with /, or an http(s) URL'],
  ['javascript:alert(1)', 'expected a path that begins with /, or an http(s) URL'],
  ['/a/../b', 'expected no part that begins with a point'],
  ['/a/%2e%2E/b', 'expected no part that begins with a point'],
  ['/.git', 'expected no part that begins with a point'],
  ['/a%2Fb', 'expected no %2F, which hosts read in different ways'],
  ['/a//b', 'expected single slashes'],
  ['/a\\b', 'expected neither backslashes nor control characters'],
  ['/a%0Ab', 'expected neither backslashes nor control characters'],
  ['/a?b\u0000', 'expected neither backslashes nor control characters'],
  [`/${'é'.repeat(101)}`, 'expected parts of at most 200 bytes'],
  [`/${'a/'.repeat(500)}`, 'expected at most 1000 characters'],
])('%j is none', (address, fault) => {
  expect(readOldAddress(address)).toEqual({ fault });
});
