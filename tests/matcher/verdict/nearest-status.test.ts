import { expect, it } from 'vitest';
import { matcherOf } from '../../../scripts/match/matcher.ts';
import { compile } from '../../properties/compile.ts';

const article = `---
title: 413 Content Too Large
status: "413"
---

## How it appears

### 413 Content Too Large {#plain}

Shown by: Many products (many)

### Error 413 {#short}

Shown by: An app (app)

### HTTP Error 413.1 - Request Entity Too Large {#first}

Shown by: A server (server)
`;
const matcher = matcherOf([compile('413.md', Buffer.from(article)).settled]);

it.each([
  ['413', 'plain'],
  ['Error 413', 'short'],
  ['413.1', 'first'],
  ['status 413.1 again', 'first'],
])('answers %s with %s', async (text, variant) => {
  expect((await matcher.match(text)).variant).toBe(variant);
});
