/** The answer to a text, composed of all that is known of it. */
import type { Known, Match } from '../answer.ts';
import type { Code } from '../facts/codes.ts';
import { findDetails } from '../facts/details.ts';
import { looksTechnical } from '../facts/form.ts';
import { type Found, findEntries, guideOf, writerOf } from '../known/find-entries.ts';
import type { OpenShard } from '../known/open-shard.ts';
import { recognise } from '../known/recognise.ts';
import { equals, nameOf, type Writer, writersOf } from '../known/writers.ts';
import type { Reading } from '../words/reading.ts';
import { byShortCode } from './by-short-code.ts';
import { evidenceOf, partAround } from './evidence.ts';
import { judge } from './judge.ts';
import { nearestStatus } from './nearest-status.ts';
import type { WeighedStatus } from './weigh-statuses.ts';

/** As many writers are named as fitting equally well. */
const mostWriters = 3;

/** A text as far as it is understood without the index. */
export interface Facts {
  reading: Reading;
  codes: Code[];
  shortCodes: Code[];
  statuses: WeighedStatus[];
}

/** Composes the answer to a text from its facts and what the shards know. */
export function compose({ reading, codes, shortCodes, statuses }: Facts, shards: readonly OpenShard[]): Match {
  const texts = shards.map((shard) => ({ shard, text: recognise(reading, shard) }));
  const found = texts
    .flatMap(({ shard, text }) => findEntries(shard, text, { codes, shortCodes }))
    .sort((a, b) => b.rank - a.rank);
  const variants = found.filter(({ entry }) => entry.kind === 'variant');
  const writers = texts
    .flatMap(({ shard, text }) => writersOf(variants, shard, reading, text))
    .sort((a, b) => b.weight - a.weight);
  const unknown = codes.filter(
    ({ key }) => !shards.some(({ shard }) => shard.entries.some((entry) => entry.codes?.includes(key))),
  );
  const judgement = judge({
    variants,
    // What one guide takes for another error may be the subject of the next guide.
    lookAlikes: found.filter(({ entry }) => entry.kind === 'look-alike' && !generalOf(entry.status, shards)),
    statuses,
    shortCodes,
    pointed: shortCodes.length > 0 ? byShortCode(found, reading) : undefined,
    general: (wanted) => generalOf(wanted, shards),
    length: reading.words.wholes,
    hasForeignCode: unknown.some(({ key }) => key.startsWith('0x')),
    named: new Set(writers.filter(({ named }) => named).map(({ slug }) => slug)),
  });
  const { verdict, status } = judgement;
  // A number alone says nothing of the words that others write round it.
  const told = reading.words.wholes > 1 ? judgement.found : (generalOf(status?.status, shards) ?? judgement.found);
  const best =
    verdict === 'match' ? nearestStatus(status?.status, byWriter(told, variants, writers[0]), shards) : judgement.found;
  const slugs = verdict === 'unknown' ? [] : slugsOf(writers, best, variants);
  const names = writers.flatMap(({ slug, place }) => (slugs.includes(slug) ? (place ?? []) : []));
  const evidence = evidenceOf(reading, { best, status, names });
  const around = partAround(reading.text, evidence);
  const part = reading.text.slice(around.start, around.end);
  const side = best?.entry.side ?? (verdict === 'match' ? 'visitor' : null);
  return {
    verdict,
    status:
      status?.status ?? best?.entry.status ?? (verdict === 'match' && best ? (guideOf(best).status ?? null) : null),
    guide: best ? guideOf(best).id : null,
    variant: best && verdict === 'match' ? best.entry.id : null,
    producer: slugs[0] ?? null,
    producers: slugs,
    writers: slugs.map((slug) => nameOf(slug, variants, shards)),
    side: side === 'visitor' && looksTechnical(part) ? 'operator' : side,
    score: judgement.score,
    known: best ? shown(best) : null,
    evidence,
    unknownCodes: unknown.filter(({ key }) => /^0x|^err_/.test(key)).map(({ written }) => written),
    details: findDetails(part, around.start),
  };
}

/** The first variant of the guide about a status. */
function generalOf(status: string | undefined, shards: readonly OpenShard[]): Found | undefined {
  if (status === undefined) return undefined;
  for (const open of shards) {
    const guide = open.shard.guides.findIndex((known) => known.status === status);
    const entry = open.shard.entries.find(({ kind, guide: of }) => kind === 'variant' && of === guide);
    if (entry)
      return {
        entry,
        open,
        writer: writerOf(entry, open),
        rank: 0,
        sightings: [],
        code: undefined,
        shortCode: undefined,
      };
  }
  return undefined;
}

/** The entry of a writer that the text names, in the same guide, if the text holds it nearly as well as the best one. */
function byWriter(best: Found | undefined, variants: Found[], writer: Writer | undefined): Found | undefined {
  if (!best || !writer?.named) return best;
  const own = variants.find((found) => found.writer === writer.slug && guideOf(found) === guideOf(best));
  return own && own.rank >= best.rank / 2 ? own : best;
}

/** The likeliest writers: those that the text names, and those of the entry and of others in its guide that fit as well. */
function slugsOf(writers: readonly Writer[], best: Found | undefined, variants: readonly Found[]): string[] {
  const inGuide = new Set(
    variants.filter((found) => best?.writer && guideOf(found) === guideOf(best)).map(({ writer }) => writer),
  );
  const likely = equals(writers.filter(({ slug, named }) => named || inGuide.has(slug)));
  const first = likely[0]?.named ? [] : [best?.writer ?? []].flat();
  return [...new Set([...first, ...likely.map(({ slug }) => slug)])].slice(0, mostWriters);
}

function shown(found: Found): Known {
  const { entry } = found;
  const { kind, id, message, producer, instead, mayBeYours = false, steps = [] } = entry;
  const guide = guideOf(found);
  return {
    kind,
    guide: guide.id,
    id,
    // A look-alike of many codes is called by the one that is there.
    message: kind === 'look-alike' && found.code ? found.code.written : message,
    ...(producer && { producer }),
    ...(instead && { instead }),
    subject: guide.status === undefined ? 'other' : 'site',
    namesWriters: found.open.shard.entries.some((each) => each.guide === entry.guide && each.writer !== undefined),
    mayBeYours,
    firstSteps: steps.map((step) => guide.steps[step]!),
  };
}
