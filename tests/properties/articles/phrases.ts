/** Sentences of the kinds that troubleshooting articles have, put together by chance. */
import type { Random } from './random.ts';
import {
  complaints,
  conditions,
  faults,
  manners,
  objects,
  places,
  remarks,
  sequels,
  subjects,
  verbs,
} from './words.ts';

const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);

/** The error that an article is about. */
export const titleOf = (random: Random) => `The ${random.pick(subjects)} ${random.pick(faults)}`;

/** What a program shows, with a code or without. All have a number or a word that only messages have. */
export function messageOf(random: Random): string {
  const complaint = random.pick(complaints);
  return random.pick([
    () => `Error ${random.integer(1000, 9999)}: ${complaint} ${random.pick(places)}`,
    () => `${complaint} (0x${random.integer(0x80040000, 0x8004ffff).toString(16)})`,
    () => `${random.integer(400, 599)}. ${complaint}`,
    () => `E${random.integer(10, 99)}-${random.integer(100, 999)} ${complaint}`,
    () => `${complaint} ${random.pick(places)}`,
    () => `ERR_${complaint.toUpperCase().replaceAll(' ', '_')}`,
  ])();
}

/** What to do, without a full stop. */
export const instructionOf = (random: Random) =>
  `${random.pick(verbs)} ${random.pick(objects)}${random.chance(50) ? ` ${random.pick(manners)}` : ''}`;

/** Why an error happens, without a full stop. */
export const causeOf = (random: Random) => `${capital(random.pick(objects))} ${random.pick(conditions)}`;

export const questionOf = (random: Random) =>
  random.pick([
    () => `Why is it ${random.pick(objects)} that ${random.pick(conditions)}?`,
    () => `Does the ${random.pick(subjects)} need ${random.pick(objects)}?`,
    () => `Can I go on without ${random.pick(objects)}?`,
    () => `Is ${random.pick(objects)} of the ${random.pick(subjects)} to blame?`,
  ])();

/** One to three sentences that go on with an instruction. */
export const sequelOf = (random: Random) => random.some(sequels, random.integer(1, 2)).join(' ');

/** Sentences of prose. */
export const remarkOf = (random: Random) => random.some(remarks, random.integer(1, 3)).join(' ');
