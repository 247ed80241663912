/** Words of titles that say the same, and words that say nothing of what a title is about; by language, so far as there is a table. */
import { stems } from './stems.ts';

/** Each line: words for one thing to do. What is not here counts as another thing, and is asked about. */
const sameThing = `
clear empty delete erase wipe purge flush leeren löschen vider effacer vaciar borrar limpiar очистить удалить
restart reboot relaunch neustarten redémarrer reiniciar перезагрузить перезапустить
reload refresh
check verify test confirm ensure sure inspect examine review prüfen überprüfen kontrollieren vérifier contrôler comprobar verificar проверить
find locate
choose select pick
run use execute launch
remove strip
connect attach plug
log sign
raise increase erhöhen augmenter aumentar увеличить
lower decrease reduce verringern senken réduire reducir уменьшить
contact ask tell inform notify kontaktieren wenden contacter contactar
wait pause warten attendre esperar подождать
get obtain
fix repair mend reparieren réparer reparar исправить
change alter modify replace exchange swap ändern modifier cambiar modificar изменить
page site website webpage seite website page página сайт страница
setting option configuration preference einstellung réglage ajuste configuración настройка
computer pc machine rechner ordinateur ordenador компьютер
phone smartphone telefon téléphone teléfono телефон`;

/** Words by which something is switched on or off: they say the same among themselves, and the opposite of the other line's. */
const switchedOn = 'on enable activate tick allow ein an aktivieren einschalten activer activar включить включите';
const switchedOff =
  'off disable deactivate untick uncheck aus ab deaktivieren ausschalten désactiver desactivar выключить отключить отключите выключите';

/** Words that turn a sentence round, or say when and where; none of them can come or go without a question. */
const turning = `
not no never none without except instead before after nicht kein keine keinen nie niemals ohne vor nach pas jamais sans avant après
no nunca sin antes después не нет без до после`;

/** Words that only hold a sentence together. */
const joining = `
a an the this that these those your my our its their his her you it and or then of for to in at by from with into onto over under is are be
was were has have do does if whether when again once also just please first now so as both all any some by via out s t turn switch make
der die das den dem des ein eine einen einem einer ihr ihre ihren ihrem sie und oder dann von für zu zum zur im in am an auf bei mit aus ob wenn
noch mal bitte neu schalten stellen sicher das
le la les un une des du de votre vos mon ma mes et ou puis pour à au aux dans sur avec si quand vous
el la los las un una unos unas tu su sus y o de del para en con si cuando al
и или в на с у к по для ваш вашу ваши свой`;

const on = '+on';
const off = '-on';

const canonical: ReadonlyMap<string, string> = new Map([
  ...sameThing
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [first = '', ...others] = line.split(' ').map(stemOf);
      return [first, ...others].map((stem) => [stem, first] as const);
    }),
  ...switchedOn.split(' ').map((word) => [stemOf(word), on] as const),
  ...switchedOff.split(' ').map((word) => [stemOf(word), off] as const),
]);

const turns: ReadonlySet<string> = new Set([...turning.trim().split(/\s+/).map(stemOf), on, off]);
const joins: ReadonlySet<string> = new Set(joining.trim().split(/\s+/).map(stemOf));

function stemOf(word: string): string {
  return stems(word)[0] ?? word;
}

/** One stem for all that say the same: `reboot` and `restart` are one. */
export function canonicalStem(stem: string): string {
  return canonical.get(stem) ?? stem;
}

/** Whether a stem turns the meaning of its title, so that one that comes or goes makes it another. */
export function turnsMeaning(stem: string): boolean {
  return turns.has(stem);
}

/** Whether a stem says nothing of what its title is about. */
export function onlyJoins(stem: string): boolean {
  return joins.has(stem) && !turns.has(canonicalStem(stem));
}
