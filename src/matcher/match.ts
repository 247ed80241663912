/** Pasted text to an answer. */
import type { Evidence, Known, Match } from './answer.ts';
import { type Code, findCodes } from './facts/codes.ts';
import { findDetails } from './facts/details.ts';
import { looksTechnical } from './facts/form.ts';
import { findStatuses } from './facts/statuses.ts';
import { judge } from './judge.ts';
import { type Found, findEntries, writerOf } from './known/find-entries.ts';
import { mayHold, shardOf } from './known/key-filter.ts';
import { keysIn } from './known/keys.ts';
import { type OpenShard, openShard } from './known/open-shard.ts';
import { recognise } from './known/recognise.ts';
import type { IndexedGuide, Root, Shard } from './known/shard.ts';
import { equals, type Writer, writersOf } from './known/writers.ts';
import { type WeighedStatus, weighStatuses } from './weigh-statuses.ts';
import { type Reading, readText } from './words/reading.ts';

/** Answers for one site. */
export interface Matcher {
  /** Never rejects but for a shard that cannot be read. */
  match(text: string): Promise<Match>;
}

/** As many writers are named as fitting equally well. */
const mostWriters = 3;

/** So many shards are read at once, and at most: rare words of a long text about something else lead to many. */
const atOnce = 8;
const mostShards = 32;

/** How much of a text around what matched is looked at for its form and details, in UTF-16 units. */
const around = 2000;

/**
 * Opens the index that `buildIndex` made.
 *
 * @param readShard Fetches a shard by its number; each is asked for once.
 */
export function openMatcher(root: Root, readShard: (number: number) => Promise<Shard>): Matcher {
  const opened = new Map<number, Promise<OpenShard>>();
  const open = (number: number) => {
    const shard = opened.get(number) ?? (root.only ? Promise.resolve(root.only) : readShard(number)).then(openShard);
    opened.set(number, shard);
    // What could not be read is asked for again with the next text.
    shard.catch(() => opened.delete(number));
    return shard;
  };
  return {
    async match(text) {
      const reading = readText(text);
      const codes = findCodes(reading);
      const statuses = weighStatuses(findStatuses(reading));
      const facts = { reading, codes, statuses };
      const numbers = shardsFor(root, () => keysIn(reading, codes, statuses.map(number)));
      const shards: OpenShard[] = [];
      for (let from = 0; ; from += atOnce) {
        shards.push(...(await Promise.all(numbers.slice(from, from + atOnce).map(open))));
        const answered = answer(facts, shards);
        if (isSettled(answered) || from + atOnce >= numbers.length) return answered;
      }
    },
  };
}

/** Whether an answer rests on a message or a code, so that no further shard is read. */
function isSettled({ verdict, evidence }: Match): boolean {
  return verdict !== 'unknown' && evidence.some(({ kind }) => kind === 'message' || kind === 'code');
}

/** A text as far as it is understood without the index. */
interface Facts {
  reading: Reading;
  codes: Code[];
  statuses: WeighedStatus[];
}

/** The shards that may know something of a text. */
function shardsFor({ shards, keys }: Root, asked: () => Set<number>): number[] {
  if (keys === undefined) return [0];
  const numbers = [...asked()].filter((key) => mayHold(keys, key)).map((key) => shardOf(key, shards));
  return [...new Set(numbers)].slice(0, mostShards);
}

const number = ({ mentions }: WeighedStatus) => mentions[0]!.status;

function answer({ reading, codes, statuses }: Facts, shards: OpenShard[]): Match {
  const texts = shards.map((shard) => ({ shard, text: recognise(reading, shard) }));
  const found = texts.flatMap(({ shard, text }) => findEntries(shard, text, codes)).sort((a, b) => b.rank - a.rank);
  const variants = found.filter(({ entry }) => entry.kind === 'variant');
  const writers = texts
    .flatMap(({ shard, text }) => writersOf(variants, shard, reading, text))
    .sort((a, b) => b.weight - a.weight);
  const judgement = judge({
    variants,
    lookAlikes: found.filter(({ entry }) => entry.kind === 'look-alike'),
    statuses,
    general: (wanted) => generalOf(wanted, shards),
    length: reading.words.wholes,
    named: new Set(writers.filter(({ named }) => named).map(({ slug }) => slug)),
  });
  const { verdict, status } = judgement;
  const best = verdict === 'match' ? byWriter(judgement.found, variants, writers[0]) : judgement.found;
  const evidence = evidenceOf(reading, best, status?.mentions ?? []);
  const [from, to] = excerpt(reading.text, evidence);
  const part = reading.text.slice(from, to);
  const side = best?.entry.side ?? (verdict === 'match' ? 'visitor' : null);
  const slugs = verdict === 'unknown' ? [] : slugsOf(writers, best);
  const known = codes.filter(({ key }) =>
    shards.some(({ shard }) => shard.entries.some((entry) => entry.codes?.includes(key))),
  );
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
    unknownCodes: codes
      .filter((code) => !known.includes(code) && /^0x|^ERR_/.test(code.key))
      .map(({ written }) => written),
    details: findDetails(part, from),
  };
}

/** The first variant of the guide about a status. */
function generalOf(status: string, shards: OpenShard[]): Found | undefined {
  for (const open of shards) {
    const guide = open.shard.guides.findIndex((known) => known.status === status);
    const entry = open.shard.entries.find(({ kind, guide: of }) => kind === 'variant' && of === guide);
    if (entry) return { entry, open, writer: writerOf(entry, open), rank: 0, sightings: [], code: undefined };
  }
  return undefined;
}

/** The entry of a writer that the text names, in the same guide, if the text holds it nearly as well as the best one. */
function byWriter(best: Found | undefined, variants: Found[], writer: Writer | undefined): Found | undefined {
  if (!best || !writer?.named) return best;
  const own = variants.find((found) => found.writer === writer.slug && guideOf(found) === guideOf(best));
  return own && own.rank >= best.rank / 2 ? own : best;
}

function guideOf({ entry, open }: Found): IndexedGuide {
  return open.shard.guides[entry.guide]!;
}

/** The likeliest writers: one that the text names, or else that of the entry, first. */
function slugsOf(writers: readonly Writer[], best: Found | undefined): string[] {
  const likely = equals(writers).map(({ slug }) => slug);
  const first = writers[0]?.named ? [] : [best?.writer ?? []].flat();
  return [...new Set([...first, ...likely])].slice(0, mostWriters);
}

/** What a writer is called in words: as on the entry that fits best, else as on its first. */
function nameOf(slug: string, variants: readonly Found[], shards: readonly OpenShard[]): string {
  const best = variants.find(({ writer, entry }) => writer === slug && entry.producer);
  const all = shards.flatMap(({ shard: { writers, entries } }) =>
    entries.filter(({ writer = -1 }) => writers[writer]?.slug === slug).flatMap(({ producer }) => producer ?? []),
  );
  return best?.entry.producer ?? all[0] ?? slug;
}

function evidenceOf(
  reading: Reading,
  best: Found | undefined,
  mentions: { first: number; last: number }[],
): Evidence[] {
  const { start, end } = reading.words;
  const span = (kind: Evidence['kind'], first: number, last: number): Evidence => ({
    kind,
    start: start[first]!,
    end: end[last]!,
  });
  const spans = [
    ...(best?.code ? [span('code', best.code.first, best.code.last)] : []),
    ...mentions.slice(0, 3).map(({ first, last }) => span('status', first, last)),
    ...(best?.sightings ?? []).flatMap(({ at }) => at).map((at) => span('message', Math.floor(at), Math.floor(at))),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const apart: Evidence[] = [];
  for (const next of spans) if (next.start >= (apart.at(-1)?.end ?? 0)) apart.push(next);
  return apart;
}

function excerpt(text: string, evidence: Evidence[]): [number, number] {
  const start = evidence[0]?.start ?? 0;
  return [Math.max(0, start - around), Math.min(text.length, start + 2 * around)];
}

function shown(found: Found): Known {
  const { entry } = found;
  const { kind, id, message, producer, instead, mayBeYours = false, steps = [] } = entry;
  const guide = guideOf(found);
  return {
    kind,
    guide: guide.id,
    id,
    message,
    ...(producer && { producer }),
    ...(instead && { instead }),
    mayBeYours,
    firstSteps: steps.map((step) => guide.steps[step]!),
  };
}
