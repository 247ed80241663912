/** The authors of the model's site: they read every error and do what it says, truthfully. */
import type { VFileMessage } from 'vfile-message';
import { hasEnded } from '../../../src/permalinks/ledger/schema.ts';
import type { Build, Placed } from './build/build.ts';
import {
  ledgerEntry,
  openLinksOf,
  ownId,
  takeEndingOut,
  writeEnding,
  writeGuideEnding,
  writeId,
} from './ledger-words.ts';
import { entriesOf, type Link, linkKey, type ModelEntry, type World } from './world.ts';

/** Does what one error says. */
export function answer(world: World, build: Build, message: VFileMessage): void {
  const rule = message.ruleId ?? '';
  const how = answers[rule];
  if (!how) throw new Error(`No author was told how to answer ${String(message)}`);
  how(world, build, message);
}

type Answer = (world: World, build: Build, message: VFileMessage) => void;

const answers: Record<string, Answer> = {
  'uncertain-permalink': (world, build, message) => {
    const found = message.reason.match(
      /if it is that one, write \{#(?<id>[a-z0-9-]+)\}.*if not, write \{#(?<own>[a-z0-9-]+)\}, and add to the entry of \S+ in (?<path>\S+):(?<line>\d+) "movedTo"/,
    )?.groups;
    if (!found) throw new Error(`The question has another form now: ${message.reason}`);
    const link = linkAt(world, build, found.path as string, Number(found.line));
    const guide = (message.file ?? '').replace(/^.*\/|\.md$/g, '');
    if (claim(world, guide, link)) return;
    const best = placedAt(build, message);
    if (best.entry.explicit === undefined)
      writeId(best.entry, promisedIn(world, guide, best.entry) ?? (found.own as string));
    writeEnding(world, link);
  },
  'lost-permalink': (world, build, message) => {
    const { guide, entry } = build.ledgerAt(message.file ?? '', message.line ?? 0);
    if (!entry) return writeGuideEnding(world, guide);
    const link = world.links.get(linkKey({ guide, ...entry })) as Link;
    if (!claim(world, guide, link)) writeEnding(world, link);
  },
  'unknown-permalink': (world, build, message) => {
    const { guide, entry } = build.ledgerAt(message.file ?? '', message.line ?? 0);
    const link = entry && world.links.get(linkKey({ guide, ...entry }));
    const isBack = world.guides.some(
      (one) => one.file === guide && entriesOf(one).some(({ identity }) => identity === link?.identity),
    );
    if (link && isBack) takeEndingOut(ledgerEntry(world, link));
    else if (link) writeEnding(world, link);
    else writeGuideEnding(world, guide);
  },
  'reused-id': (world, build, message) => {
    const { guide, entry } = placedAt(build, message);
    const id = /which has ended by the ledger \(([a-z0-9-]+)\)/.exec(message.reason)?.[1] ?? entry.explicit;
    const own = [...world.links.values()].filter((link) => link.guide === guide && link.id === id);
    const same = own.filter((link) => link.identity === entry.identity && hasEnded(ledgerEntry(world, link)));
    for (const link of same) takeEndingOut(ledgerEntry(world, link));
    if (same.length === 0) writeId(entry, ownId(world));
  },
  'duplicate-id': (world, build, message) => {
    const { guide, entry } = placedAt(build, message);
    const model = world.guides.find(({ file }) => file === guide);
    const rivals = model ? entriesOf(model).filter(({ explicit }) => explicit === entry.explicit) : [];
    const rightful = rivals.find((one) => promisedIn(world, guide, one) === one.explicit) ?? rivals[0];
    for (const one of rivals) if (one !== rightful) writeId(one, ownId(world));
  },
};

/** Writes the id of a released entry behind the title of the entry that it is, if that stands in the article and may have it. */
function claim(world: World, guide: string, { identity, id }: Link): boolean {
  const model = world.guides.find(({ file }) => file === guide);
  const entries = model ? entriesOf(model) : [];
  const entry = entries.find((one) => one.identity === identity);
  if (!entry || entry.explicit !== undefined || entries.some(({ explicit }) => explicit === id)) return false;
  return writeId(entry, id);
}

function promisedIn(world: World, guide: string, { identity }: ModelEntry): string | undefined {
  return openLinksOf(world, identity).find((link) => link.guide === guide)?.id;
}

function linkAt(world: World, build: Build, path: string, line: number): Link {
  const { guide, entry } = build.ledgerAt(path, line);
  const link = entry && world.links.get(linkKey({ guide, ...entry }));
  if (!link) throw new Error(`No link was released for ${path}:${line}.`);
  return link;
}

function placedAt(build: Build, message: VFileMessage): Placed {
  const placed = build.entryAt(message.file ?? '', message.line ?? 0);
  if (!placed) throw new Error(`No entry stands where the message is: ${String(message)}`);
  return placed;
}
