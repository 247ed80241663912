/** What outweighs what: codes, statuses, words, and other errors' messages. */
import { describe, expect, it } from 'vitest';
import { matcherOf } from '../../../scripts/match/matcher.ts';
import { compile } from '../../properties/compile.ts';

const article = `# HTTP 429 Too Many Requests: slow down

The server asks you to wait.

## Error messages

### 429 Too Many Requests {#plain}

### Error 0x8024a429 There were some problems installing updates {#updates}

> There were some problems installing updates, but we will try again later.

Code: 0x8024a429

### B200 A printer error has occurred. Turn power off then back on again. Repair may be required. {#printer}

### quota exceeded for this account {#quota}

Shown by: Examplecloud (examplecloud)

## Not this error

### H13 Connection closed without response {#h13}

Status: 503
Instead: Ask the owner.
`;
const matcher = matcherOf([compile('slow-down.md', Buffer.from(article)).settled]);

describe('a verdict', () => {
  it.each([
    ['429', 'plain'],
    ['AxiosError: Request failed with status code 429', 'plain'],
    ['Error: 0x8024A429', 'updates'],
    ['-2145082327', 'updates'],
    ['B200', 'printer'],
    ['b200', 'printer'],
    ['A printer error has occurred. Turn power off then back on again.', 'printer'],
  ])('%s is %s', async (text, variant) => {
    expect(await matcher.match(text)).toMatchObject({ verdict: 'match', variant });
  });

  it('is no match where a code is another one, whatever stands around it', async () => {
    const text = '(0x8024a105) There were some problems installing updates, but we will try again later.';
    expect(await matcher.match(text)).toMatchObject({ verdict: 'unknown', unknownCodes: ['0x8024a105'] });
  });

  it('rests on a stated status before another error’s code', async () => {
    const text = 'router: at=error code=H13 desc="Connection closed without response" status=429 bytes=0';
    expect(await matcher.match(text)).toMatchObject({ verdict: 'match', status: '429' });
    expect(await matcher.match('router: at=error code=H13')).toMatchObject({ verdict: 'other' });
  });

  it('names no writer where neither the text nor the entry does', async () => {
    expect(await matcher.match('B200 A printer error has occurred.')).toMatchObject({ producer: null, producers: [] });
    expect(await matcher.match('quota exceeded for this account')).toMatchObject({ producers: ['examplecloud'] });
  });
});
