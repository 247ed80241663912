import { expect, it } from 'vitest';
import { postTo, webhookOf } from '../../src/guide/webhook.ts';

it('reads back the webhook that it wrote down', () => {
  expect(webhookOf(postTo('https://hooks.example.com/r?key=1'))).toBe('https://hooks.example.com/r?key=1');
});

it.each(['', 'mailto:a@example.com', 'https://example.com/issues', '/contact/'])(
  'takes "%s" for no webhook',
  (owner) => {
    expect(webhookOf(owner)).toBeUndefined();
  },
);
