/** Published guides of every shape. */
import fc from 'fast-check';
import { entryKind, isEntryId, isGuideId, type PublishedGuide } from '../../../src/guide/index.ts';

const id = fc.stringMatching(/^[a-z0-9-]{1,12}$/);
const entryId = id.filter(isEntryId);
const guideId = id.filter(isGuideId);
const date = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2039-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
const code = fc.integer({ min: 100_000, max: 999_999 }).map(String);
const kind = fc.constantFrom(...entryKind.options);

/** Objects with some of the optional fields, none of them undefined. */
const some = <Fields>(model: { [Key in keyof Fields]: fc.Arbitrary<Fields[Key]> }) =>
  fc.record(model, { requiredKeys: [] }) as fc.Arbitrary<Partial<Fields>>;

const destination = fc
  .tuple(fc.record({ guide: guideId, title: fc.string() }), some({ entry: fc.record({ kind, id: entryId }) }))
  .map(([must, may]) => ({ ...must, ...may }));

const fate = fc.oneof(
  fc.record({ status: fc.constant('here' as const) }),
  fc.record({ status: fc.constant('moved' as const), to: destination }),
  fc
    .tuple(fc.string({ minLength: 1 }), some({ instead: destination }))
    .map(([reason, may]) => ({ status: 'retired' as const, reason, ...may })),
);

const permalink = fc
  .tuple(
    fc.record({ kind, id: entryId, title: fc.string(), revision: fc.integer({ min: 1 }), fate }),
    some({ changed: date, published: date }),
    code,
  )
  .map(([must, may, number]) => ({ ...must, ...may, ...(must.kind === 'step' && { code: number }) }));

const guide = fc
  .tuple(
    fc.record({
      id: guideId,
      title: fc.string(),
      fate,
      entries: fc.uniqueArray(permalink, { selector: ({ id }) => id, maxLength: 8 }),
    }),
    some({ lang: fc.constantFrom('en', 'pt-BR'), released: date }),
  )
  .map(([must, may]): PublishedGuide => ({ ...must, ...may }));

/** Guides of a site, each with an id of its own. */
export const publishedGuides = fc.uniqueArray(guide, { selector: ({ id }) => id, maxLength: 5 });

/** Old addresses of some of `guides`. */
export function oldAddresses(guides: PublishedGuide[]) {
  const from = fc.array(
    fc.webPath().map((path) => path || '/'),
    { maxLength: 3 },
  );
  return fc.tuple(...guides.map(({ id }) => from.map((redirectFrom) => ({ id, redirectFrom }))));
}
