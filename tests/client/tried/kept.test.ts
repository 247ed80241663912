import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keptUnder } from '../../../src/client/tried/kept.ts';

let stored: Map<string, string>;

beforeEach(() => {
  stored = new Map();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, text: string) => void stored.set(key, text),
    removeItem: (key: string) => void stored.delete(key),
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

it('reads what was kept under all its keys as one state, its own first', () => {
  const kept = keptUnder('new', ['old', 'older']);
  expect(kept.read()).toBeUndefined();
  stored.set('older', '1.417203n.502113f2').set('new', '1.417203f');
  expect(kept.read()).toBe('1.417203f.502113f2');
});

it('keeps a state under its own key alone, and forgets all', () => {
  const kept = keptUnder('new', ['old']);
  stored.set('old', '1.417203n').set('other', '1');
  expect(kept.write('1.502113f')).toBe(true);
  expect(Object.fromEntries(stored)).toEqual({ new: '1.502113f', other: '1' });
  stored.set('old', '1');
  kept.forget();
  expect(Object.fromEntries(stored)).toEqual({ other: '1' });
});

it('loses nothing of the old keys where a state is refused', () => {
  vi.stubGlobal('localStorage', {
    ...localStorage,
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError');
    },
  });
  stored.set('old', '1.417203n');
  expect(keptUnder('new', ['old']).write('1')).toBe(false);
  expect(stored.get('old')).toBe('1.417203n');
});
