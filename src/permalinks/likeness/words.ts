/** Words of titles: what is one word in another form, what says the same, what only joins, what turns the meaning round. */
import { folded } from './plain.ts';

/** Each line: verbs and things that say the same in a title. What is not here counts as another thing, and is asked about. */
const sameThing = `
clear empty flush purge
delete erase
restart reboot
reload refresh
check verify inspect examine ensure confirm sure
choose select pick
raise increase
lower decrease reduce
contact ask
tell inform notify
fix repair mend
computer pc machine
phone smartphone telephone
leeren löschen
überprüfen prüfen
vider effacer
vaciar borrar
очистить удалить`;

/** Words by which something is switched on, and off. */
const switchedOn = 'on enable activate tick ein aktivieren einschalten activer activar включить включите';
const switchedOff =
  'off disable deactivate untick uncheck aus deaktivieren ausschalten désactiver desactivar выключить выключите отключить отключите';

/** Words that turn a sentence round, or say when and where; none of them can come or go without a question. */
const turning = `
not no never none without except instead before after out up down again only
nicht kein keine keinen nie niemals ohne vor nach ab auf zu
pas jamais sans avant après nunca sin antes después не нет без до после`;

/** Words that only hold a sentence together. */
const joining = `
a an the this that these those your my our its their his her you it and then of for to in at by from with into onto over under is are be
was were has have do does if whether when once also just please first now so as both all any some via s t turn switch make
der die das den dem des eine einen einem einer ihr ihre ihren ihrem sie und dann von für zum zur im in am bei mit aus ob wenn
noch mal bitte neu schalten stellen das an
le la les un une des du de votre vos mon ma mes et puis pour à au aux dans sur avec si quand vous
el los las unos unas tu su sus y del para en con cuando al
и в на с у к по для ваш вашу ваши свой`;

/** Endings by which the forms of one word differ, in the languages of the lists above. `er` makes another word: `clean`, `cleaner`. */
const endings = new Set(' s es ed d ing e n en em t te st a o as os ez ent r а у ы и е ой ами ите ить ь'.split(' '));

/** The shortest beginning that two forms of one word have in common. */
const shortestBeginning = 4;

const on = '+on';
const off = '-on';

const canonical: ReadonlyMap<string, string> = new Map([
  ...sameThing
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [first = '', ...others] = line.split(' ').map(folded);
      return [first, ...others].map((word) => [word, first] as const);
    }),
  ...switchedOn.split(' ').map((word) => [folded(word), on] as const),
  ...switchedOff.split(' ').map((word) => [folded(word), off] as const),
]);
const turns: ReadonlySet<string> = new Set([...turning.trim().split(/\s+/).map(folded), on, off]);
const joins: ReadonlySet<string> = new Set(joining.trim().split(/\s+/).map(folded));

/** One word for all that say the same: `reboot` and `restart` are one. */
export function canonicalWord(word: string): string {
  return canonical.get(word) ?? word;
}

/** Whether a word turns the meaning of its title, so that one that comes or goes makes it another. */
export function turnsMeaning(word: string): boolean {
  return turns.has(word);
}

/** Whether a word says nothing of what its title is about. */
export function onlyJoins(word: string): boolean {
  return joins.has(word) && !turns.has(canonicalWord(word));
}

/** Whether two words are forms of one: they begin alike, and end in endings that words are inflected by. */
export function isOneWord(a: string, b: string): boolean {
  if (a === b) return true;
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  // `close` and `closing`: the last letter in common may be part of the ending.
  return [same, same - 1].some(
    (cut) => cut >= shortestBeginning && endings.has(a.slice(cut)) && endings.has(b.slice(cut)),
  );
}
