/** Words that turn the meaning of an instruction round. Two titles that differ in such a pair say opposite things, however like they are. */

/** Pairs in languages of the project's articles, each side the stem that `stems` gives; the order within a pair does not matter. */
const written = `
on/off, enable/disabl, activa/deacti, allow/block, allow/deny, permit/deny, accept/reject, add/remove, insert/remove, attach/detach,
start/stop, open/close, connec/discon, instal/uninst, upgrad/downgr, lock/unlock, mute/unmute, mount/unmoun, pair/unpair, plug/unplug,
increa/decrea, increa/reduce, raise/lower, higher/lower, longer/shorte, more/less, more/fewer, before/after, with/withou, up/down, in/out,
show/hide, join/leave, encryp/decryp, import/export, upload/downlo, push/pull, always/never, first/last, left/right, input/output, send/receiv,
subscr/unsubs, public/privat, inside/outsid, old/new, manual/automa, wired/wirele, hot/cold, full/empty,
ein/aus, an/aus, an/ab, aktivi/deakti, erlaub/verbie, erlaub/sperre, hinzuf/entfer, starte/stoppe, starte/beende, offnen/schlie, schlie/offne,
verbin/trenne, instal/deinst, sperre/entspe, erhohe/verrin, mit/ohne, vor/nach, immer/nie, anmeld/abmeld, einsch/aussch, einsch/abscha,
active/desact, permit/bloque, anadir/elimin, agrega/quitar, inicia/deteni, abrir/cerrar, conect/descon, instal/desins, con/sin, antes/despue,
active/desact, autori/bloque, ajoute/suppri, demarr/arrete, ouvrir/fermer, connec/deconn, instal/desins, avec/sans, avant/apres,
включи/выключ, включи/отключ, добави/удалит, открыт/закрыт, подклю/отключ, установ/удалит, разреш/запрет`;

const pairs: ReadonlySet<string> = new Set(
  written.split(',').flatMap((pair) => {
    const [a = '', b = ''] = pair.trim().split('/');
    return [`${a}/${b}`, `${b}/${a}`];
  }),
);

/** Words that deny what stands beside them. */
const denials: ReadonlySet<string> = new Set(
  'not no never dont don cannot nicht kein keine keinen nie niemals pas jamais aucun nunca ningun ninguno не нет никогд'.split(
    ' ',
  ),
);

/** Beginnings that make a verb its opposite: `un-install`, `dis-connect`, `de-activate`, `ent-sperren`, `des-activar`. */
const reversing = [
  'un',
  'dis',
  'de',
  'des',
  'in',
  'im',
  'non',
  'ent',
  'aus',
  'ab',
  'без',
  'не',
  'от',
  'от',
  '无',
  '不',
  '非',
];

/**
 * Whether two titles differ in opposite words: one side's own stems against the other's.
 *
 * @param a The stems that only the one title has.
 * @param b Those that only the other has.
 */
export function areOpposite(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (has(a, denials) !== has(b, denials)) return true;
  for (const one of a) {
    for (const other of b) {
      if (pairs.has(`${one}/${other}`) || reverses(one, other) || reverses(other, one)) return true;
    }
  }
  return false;
}

function has(stems: ReadonlySet<string>, words: ReadonlySet<string>): boolean {
  for (const stem of stems) if (words.has(stem)) return true;
  return false;
}

/** Whether `long` is `short` behind a beginning that reverses it; stems are cut, so the end of `short` may be missing. */
function reverses(long: string, short: string): boolean {
  return reversing.some(
    (start) => long.startsWith(start) && long.length > start.length + 1 && short.startsWith(long.slice(start.length)),
  );
}
