/** Entries that are found again, or asked about, from one release to the next. */
import { expect, test } from 'vitest';
import { draftGuide, step } from '../draft.ts';
import { build, edited, lead, released } from '../small-site.ts';

const text = 'Open the settings, choose Privacy and press Remove all of it now.';

test('a step that is counted anew, and has another title over the same text, keeps its id and its revision of text', () => {
  const before = released([draftGuide([step('Wipe the disk', 2, undefined, `1. Wipe the disk\n${text}`)])]);
  const built = build([draftGuide([step('Scrub that drive', 2, undefined, `4. Scrub that drive\n${text}`)])], before);
  expect(built.errors).toEqual([]);
  expect(lead(built, 'g#wipe-the-disk')).toBe('here');
});

test('the number of a step is no part of its text', () => {
  const before = released([draftGuide([step('Wipe the disk', 2, undefined, `1. Wipe the disk\n${text}`)])]);
  const after = released([draftGuide([step('Wipe the disk', 2, undefined, `2. Wipe the disk\n${text}`)])], before);
  expect(after.map(({ entries }) => entries.filter(({ kind }) => kind === 'step'))).toMatchObject([[{ revision: 1 }]]);
});

test('two headings of sections that have changed places are asked about', () => {
  const sections = (first: string, second: string) => {
    const steps = [
      step('Wipe the disk', 3, undefined, `Wipe the disk\n${text}`),
      step('Call', 9, undefined, 'Call\nDial the number on the invoice and wait for a tone.'),
    ];
    const [one, two] = steps as [(typeof steps)[0], (typeof steps)[0]];
    const guide = draftGuide([one, { ...two, section: 1 }], { sectionTitle: first });
    return { ...guide, sections: [...guide.sections, { ...guide.sections[0]!, title: second, line: 8 }] };
  };
  const { errors } = build(
    [sections('For owners', 'For visitors')],
    released([sections('For visitors', 'For owners')]),
  );
  expect(errors.map((error) => error.split(' ', 1)[0])).toEqual(['uncertain-permalink', 'uncertain-permalink']);
});

test('a guide that joins another does not take its steps for those of one title and another text', () => {
  const phone = (id: string) =>
    draftGuide(
      [step('Restart it', 2, undefined, `Restart it\nHold the button of the phone until its screen is dark.`)],
      { id },
    );
  const modem = () =>
    draftGuide(
      [step('Restart it', 2, undefined, `Restart it\nPull the plug of the modem, count to thirty, put it back.`)],
      { id: 'b' },
    );
  const before = released([phone('a'), modem()]);
  const { errors } = build([modem()], edited(before, 'a', { movedTo: 'b' }));
  expect(errors.filter((error) => error.includes('“Restart it”'))).toHaveLength(1);
});
