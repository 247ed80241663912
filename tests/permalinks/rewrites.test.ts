import { describe, expect, test } from 'vitest';
import { corpora, edits } from './rewrites/cases.ts';
import { judge } from './rewrites.ts';

describe.each(Object.entries(corpora))('the edits of the corpus %s', (_corpus, cases) => {
  const judged = cases.map((one) => ({ ...one, ...judge(one) }));

  test('are labelled so that every key is there, and each once', () => {
    const faulty = cases.filter(({ before, after, edit }) => {
      const keys = before.map(({ key }) => key);
      const same = after.flatMap((entry) => entry.same ?? []);
      const isOnce = [keys, same].every((all) => new Set(all).size === all.length);
      return !edits.includes(edit) || !isOnce || same.some((key) => !keys.includes(key));
    });
    expect(cases.length).toBeGreaterThan(100);
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
    expect(faulty.map(({ name }) => name)).toEqual([]);
  });

  test('give no id to another entry', () => {
    expect(judged.filter(({ outcome }) => outcome === 'wrong').map(({ name }) => name)).toEqual([]);
  });

  test.each(['title', 'body'] as const)('of the %s alone are no question in nine of ten', (edit) => {
    const ofEdit = judged.filter((one) => one.edit === edit);
    const settled = ofEdit.filter(({ outcome, messages }) => outcome === 'certain' && messages.length === 0);
    expect(ofEdit.length).toBeGreaterThanOrEqual(15);
    expect(settled.length / ofEdit.length).toBeGreaterThanOrEqual(0.9);
  });

  test('are each told of, with title and id, where an entry has no certain place', () => {
    const all = judged.flatMap(({ name, lost, messages }) => lost.map((one) => ({ name, ...one, messages })));
    const silent = all.filter(
      ({ title, id, messages }) => !messages.some((said) => said.includes(`“${title}” (${id}`)),
    );
    expect(all.length).toBeGreaterThan(100);
    expect(silent.map(({ name, title }) => `${name}: ${title}`)).toEqual([]);
  });
});
