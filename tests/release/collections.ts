/** A small site's collections. */
import type { EntryKind, Permalink, PublishedGuide } from '../../src/guide/index.ts';
import type { Collections } from '../../src/release/collections.ts';

const place = { line: 1, column: 1 };
const entry = (id: string, text: string) => ({
  guide: 'g',
  id,
  order: 0,
  section: 's',
  text,
  html: `<p>${text}</p>`,
  ...place,
});

/** One guide `g` with an entry of every kind; each kind has a word of its own. */
export function smallSite(): Collections {
  return {
    site: {
      name: 'Help',
      tagline: '',
      accent: '#0b63ce',
      language: 'en-GB',
      footer: '',
      legal: [],
    },
    guides: [
      {
        id: 'g',
        title: '502 Bad Gateway',
        summary: 'All about gateways',
        redirectFrom: [],
        sections: [
          { id: 'intro', kind: 'intro', title: '', text: 'Introduction', html: '<p>Introduction</p>', ...place },
          { id: 'extra', kind: 'prose', title: 'More', text: 'Teapots', html: '<p>Teapots</p>', ...place },
          { id: 'steps', kind: 'steps', title: 'Fix it', text: '', html: '', ...place },
        ],
        lookAlikes: [{ ...entry('like', 'Elsewhere'), message: '504 Timeout', exact: [], codes: [['0x504']] }],
      },
    ],
    variants: [
      {
        ...entry('v', 'Means much'),
        message: 'Proxy <Error> & more',
        origin: 'listed',
        producer: { name: 'Apache' },
        look: 'server',
        exact: ['<center>nginx</center>'],
        codes: [['0x80244021', '-2145107935']],
        firstSteps: [],
      },
    ],
    causes: [{ ...entry('c', 'Overload'), title: 'A cause', remedy: [] }],
    steps: [
      {
        ...entry('a', 'Press the key'),
        title: 'Reload',
        number: 1,
        code: '417203',
        revision: 1,
        side: 'visitor',
        workedIf: 'Pelicans',
      },
    ],
    faq: [{ ...entry('q', 'Mostly not'), question: 'My fault?' }],
    permalinks: [published({ entries: [entryHere('step', 'a', 'Reload', { code: '417203' })] })],
  };
}

const here = { status: 'here' } as const;

/** What was published of the guide `g`, as far as it is not said otherwise. */
export function published(said: Partial<PublishedGuide> = {}): PublishedGuide {
  return { id: 'g', title: '502 Bad Gateway', fate: here, entries: [], ...said };
}

/** An entry that was published, and is where its address says, as far as it is not said otherwise. */
export function entryHere(kind: EntryKind, id: string, title: string, said: Partial<Permalink> = {}): Permalink {
  return { kind, id, title, revision: 1, fate: here, ...said };
}
