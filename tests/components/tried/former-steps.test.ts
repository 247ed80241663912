import { expect, it } from 'vitest';
import { formerSteps, guidesNow } from '../../../src/components/tried/former-steps.ts';
import type { Fate, Permalink, PublishedGuide, Step } from '../../../src/guide/index.ts';

const here = { status: 'here' } as const;
const retired = { status: 'retired', reason: 'Browsers do it by themselves.' } as const;
const moved = { status: 'moved', to: { guide: '504', title: 'Reload once' } } as const;
const isNow = (guide: string, id: string, kind: 'step' | 'faq' = 'step') =>
  ({ status: 'moved', to: { guide, title: 'Reload', entry: { kind, id } } }) as const;

function published(id: string, fate: Fate, ...entries: Partial<Permalink>[]): PublishedGuide {
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
  return { id, title: id, fate, entries: whole };
}

const steps = [{ id: 'reload', code: '417203' }] as Step[];

it('lists the steps that have moved or are retired, with their codes', () => {
  const entries = [{ code: '100001' }, { code: '100002', fate: moved }, { code: '100003', fate: retired }];
  expect(formerSteps('502', [published('502', here, ...entries)], [])).toEqual([
    { code: '100002', title: 'Title', fate: moved },
    { code: '100003', title: 'Title', fate: retired },
  ]);
});

it('lists no entry of another kind, none without a code, and none whose code a step has now', () => {
  const entries = [
    { kind: 'cause', code: '100009', fate: moved } as const,
    { code: '417203', fate: moved },
    { code: undefined as unknown as string, fate: moved },
  ];
  expect(formerSteps('502', [published('502', here, ...entries)], steps)).toEqual([]);
});

it('lists the steps of the guides that are now this one after its own, and of no other guide', () => {
  const toHere = { status: 'moved', to: { guide: '502', title: '502' } } as const;
  const old = published(
    '501',
    toHere,
    { code: '100001', fate: isNow('502', 'reload') },
    { code: '100002', fate: retired },
  );
  const own = published('502', here, { code: '100003', fate: retired });
  const others = [
    published('504', here, { code: '100004', fate: retired }),
    published('505', moved, { code: '100005', fate: retired }),
    published('506', retired, { code: '100006', fate: retired }),
  ];
  expect(guidesNow('502', [old, own, ...others])).toEqual([old]);
  expect(formerSteps('502', [old, own, ...others], steps)).toEqual([
    { code: '100003', title: 'Title', fate: retired },
    { code: '100001', title: 'Title', fate: isNow('502', 'reload'), now: '417203' },
    { code: '100002', title: 'Title', fate: retired },
  ]);
});

it('knows which step of the guide a step is now: one of the guide itself, and a step', () => {
  const entries = [
    { code: '100001', fate: isNow('502', 'reload') },
    { code: '100002', fate: isNow('504', 'reload') },
    { code: '100003', fate: isNow('502', 'reload', 'faq') },
    { code: '100004', fate: isNow('502', 'gone') },
  ];
  const known = formerSteps('502', [published('502', here, ...entries)], steps);
  expect(known.map(({ now }) => now)).toEqual(['417203', undefined, undefined, undefined]);
});

it('lists all steps of a guide that is no more', () => {
  expect(formerSteps('fax', [published('fax', retired, { code: '100001', fate: retired })], [])).toEqual([
    { code: '100001', title: 'Title', fate: retired },
  ]);
});

it('knows none of a guide that was never published', () => {
  expect(formerSteps('502', [], steps)).toEqual([]);
});
