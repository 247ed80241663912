/** Entries of which the titles say one thing and the texts another: they are asked about, and never silently taken for each other. */
import { expect, test } from 'vitest';
import { draftGuide, step } from '../draft.ts';
import { build, lead, released } from '../small-site.ts';

const battery =
  'Unplug the charger, open the lid at the bottom, lift the old cell out of its tray and push a new one in.';
const router =
  'Press the small button on the rear for ten seconds, until every green light has gone dark and come back.';
const cable = 'Look along the whole length for kinks, follow it behind the desk and swap it where the copper shows.';

const guide = (...entries: [string, string][]) =>
  draftGuide(entries.map(([title, text], index) => step(title, index + 2, undefined, `${title}\n${text}`)));

test('a text that stands under the title of another now is asked about, though that title stands twice', () => {
  const ledgers = released([guide(['Replace the battery', battery], ['Reset the router', router])]);
  const now = guide(['Reset the router', battery], ['Reset the router', cable], ['Look at the lights', router]);
  expect(build([now], ledgers).open.map(({ id }) => id)).toContain('replace-the-battery');
});

test('a title that another entry has taken, while its text goes on under a new one, is asked about', () => {
  const ledgers = released([guide(['Replace the battery', battery])]);
  const now = guide(['Renew the cell', battery], ['Replace the battery', `${battery} Then wait.`]);
  expect(build([now], ledgers).open.map(({ id }) => id)).toEqual(['replace-the-battery']);
});

test('a text of which half went to a new entry is asked about, also where its title got longer', () => {
  const first =
    'It costs about 732 crowns and lasts for 606 months. Do not shorten the router while the turbine is warm.';
  const second =
    'The service team can empty a valve remotely. If the transformer stays flooded, replace the drum as well.';
  const others: [string, string][] = [
    ['Replace the battery', battery],
    ['Follow the cable', cable],
    ['Reset the router', router],
    ['Look at the meter', 'It costs about 805 crowns and lasts for 78 months. Do not shorten the drum.'],
  ];
  const ledgers = released([guide(['Open the elevator', `${first} ${second}`], ...others)]);
  const now = guide(['Open the folded elevator', first], ['Remove the cache', second], ...others);
  expect(build([now], ledgers).open.map(({ id }) => id)).toEqual(['open-the-elevator']);
});

test('a section is not known by one sentence that others have much of', () => {
  const section = (title: string, text: string) => {
    const draft = draftGuide([step('wait', 9)]);
    return {
      ...draft,
      sections: [...draft.sections, { ...draft.sections[0]!, title, text, line: 10, suggested: title }],
    };
  };
  const ledgers = released([section('details', 'The service team can repair a camera remotely.')]);
  const { open } = build([section('background', 'The service team can repair a bicycle remotely.')], ledgers);
  expect(open.map(({ id }) => id)).toEqual(['details']);
});

test('what stands before the first heading is itself, however its text changes', () => {
  const intro = (text: string, more: string) => {
    const draft = draftGuide([step('wait', 9)]);
    const [fix] = draft.sections;
    return {
      ...draft,
      sections: [
        fix!,
        { ...fix!, title: '', text, line: 10, suggested: '' },
        { ...fix!, title: 'history', text: more, line: 11, suggested: 'history' },
      ],
    };
  };
  const ledgers = released([intro(`${battery} ${router}`, cable)]);
  const built = build([intro(cable, `${battery} ${router}`)], ledgers);
  expect(lead(built, 'g#section')).toBe('here');
});
