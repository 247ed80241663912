import { expect, it } from 'vitest';
import { formerSteps } from '../../../src/components/tried/former-steps.ts';
import type { Permalink, PublishedGuide } from '../../../src/guide/index.ts';

const here = { status: 'here' } as const;
const retired = { status: 'retired', reason: 'Browsers do it by themselves.' } as const;
const moved = { status: 'moved', to: { guide: '504', title: 'Reload once' } } as const;

function published(...entries: Partial<Permalink>[]): PublishedGuide {
  const whole = entries.map(
    (entry): Permalink => ({
      kind: 'step',
      id: 'x',
      title: 'Title',
      code: '417203',
      revision: 1,
      fate: here,
      ...entry,
    }),
  );
  return { id: '502', title: '502', fate: here, entries: whole };
}

it('lists the steps that have moved or are retired, with their codes', () => {
  const guide = published({ code: '100001' }, { code: '100002', fate: moved }, { code: '100003', fate: retired });
  expect(formerSteps(guide, new Set())).toEqual([
    { code: '100002', title: 'Title', fate: moved },
    { code: '100003', title: 'Title', fate: retired },
  ]);
});

it('lists no entry of another kind, none without a code, and none whose code a step has now', () => {
  const guide = published({ kind: 'cause', code: '100009', fate: moved }, { code: '100001', fate: moved });
  expect(formerSteps(guide, new Set(['417203', '100001']))).toEqual([]);
  const [{ code: _, ...codeless }] = published({ fate: moved }).entries as [Permalink];
  expect(formerSteps({ ...guide, entries: [codeless] }, new Set())).toEqual([]);
});

it('knows none of a guide that was never published', () => {
  expect(formerSteps(undefined, new Set())).toEqual([]);
});
