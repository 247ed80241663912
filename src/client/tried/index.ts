/**
 * `<tried-steps>`: the steps that a reader ticks. The ticks stand in the fragment of the page's address, which no browser sends to a server,
 * and nowhere else unless the reader asks.
 */
import { addresses } from '../../guide/addresses.ts';
import { stepsTried } from '../words.ts';
import { arrival, hashBefore } from './arrival.ts';
import { FormerSteps } from './former.ts';
import { KeepBox } from './keep-box.ts';
import { type Kept, keptUnder } from './kept.ts';
import { type Placed, placed } from './placed.ts';
import { Row } from './row.ts';
import { SendPanel } from './send/panel.ts';
import type { Account } from './send/summary.ts';
import { decode, encode, type Tick, withTick } from './state.ts';

/** In the state of a place in the history: whether its marks were kept on the device when they were cleared. */
const wasKept = 'waymark:tried-kept';

class TriedSteps extends HTMLElement {
  #site = addresses(document.body.dataset.base ?? '/');
  /** Of a guide that is no more there is nothing to see without ticks. */
  #isHidden = this.hidden;
  #ticks: Tick[] = [];
  #placed: Placed = placed([], () => undefined);
  /** The rows of each list, by code. */
  #sides: Map<string, Row>[] = [...this.querySelectorAll('ol')].map(rowsIn);
  #rows = new Map(this.#sides.flatMap((side) => [...side]));
  #former = new FormerSteps(this.querySelector('.former-steps'), ({ result }) => this.#resultWords(result));
  #kept: Kept = keptUnder(keyOf(location.pathname), (this.dataset.before?.split(' ') ?? []).map(keyOf));
  #keep = new KeepBox(this.#kept, this.#part('[data-keep]'), this.#part('[data-kept]'), () => encode(this.#ticks));
  #send = new SendPanel(this.#part('.tried-send'), () => this.#account());

  connectedCallback(): void {
    for (const row of this.#rows.values()) row.listen((chosen, tick) => this.#choose(chosen, tick));
    this.#part('[data-clear]').onclick = () => this.#clear();
    addEventListener('hashchange', ({ newURL }) => this.#arriveOnPage(new URL(newURL).hash));
    // The time in the summary is that of the reader's last look at it.
    addEventListener('focus', () => this.#send.update());
    addEventListener('storage', () => this.#catchUp());
    this.#arrive();
  }

  #arrive(): void {
    const { hash } = location;
    const { ticks, kept } = arrival(hash, this.#kept.read(), hashBefore());
    this.#open(ticks, kept);
    // The script of every page has run before, so that a link to a row has brought the reader there.
    if (!decode(hash) && this.#ticks.length > 0) this.#writeAddress();
  }

  /** After a step back, or when a link is put into the address. A link to a place on the page leaves the ticks as they are. */
  #arriveOnPage(hash: string): void {
    if (decode(hash) || hash === '') {
      const { ticks, kept } = arrival(hash || `#${encode([])}`, this.#kept.read());
      const isUndone = history.state?.[wasKept] && this.#kept.read() === encode([]);
      this.#open(ticks, kept || isUndone);
      this.#keep.update();
    } else if (this.#ticks.length > 0) this.#writeAddress();
  }

  #open(ticks: Tick[], kept: boolean): void {
    this.#show(ticks);
    for (const code of this.#placed.onRows.keys()) this.#rows.get(code)?.unfold();
    this.#keep.open(kept, () => {
      this.#open(decode(this.#kept.read() ?? '') ?? [], true);
      this.#writeAddress();
    });
  }

  /** Where the marks are kept, another tab may have changed them, or asked that they are kept no more. */
  #catchUp(): void {
    if (!this.#keep.isOn) return;
    const kept = this.#kept.read();
    if (kept === encode(this.#ticks)) return;
    this.#open(kept === undefined ? this.#ticks : (decode(kept) ?? []), kept !== undefined);
    this.#writeAddress();
  }

  /** What the row shows gives way, also where it is of a step that is now the row's. */
  #choose(row: Row, tick: Tick | undefined): void {
    this.#catchUp();
    const shown = this.#placed.onRows.get(row.code)?.code;
    const ticks = withTick(this.#ticks, shown ?? row.code, tick);
    // A browser tells one press twice, as a click and as a change.
    if (!tick || encode(ticks) !== encode(this.#ticks)) this.#change(ticks);
  }

  #change(ticks: Tick[]): void {
    this.#show(ticks);
    this.#writeAddress();
    this.#keep.update();
  }

  /** A step back undoes it. */
  #clear(): void {
    history.replaceState({ ...history.state, [wasKept]: this.#keep.isOn }, '');
    history.pushState(history.state, '');
    this.#change([]);
  }

  /** Shows those of `ticks` that this guide knows; of another's it says nothing. */
  #show(ticks: Tick[]): void {
    this.#ticks = ticks.filter(({ code }) => this.#rows.has(code) || this.#former.has(code));
    this.#placed = placed(this.#ticks, (code) => (this.#rows.has(code) ? code : this.#former.now(code)));
    const { onRows, others } = this.#placed;
    for (const [code, row] of this.#rows) {
      const tick = onRows.get(code);
      row.show(tick, tick && this.#titleOf(tick));
    }
    this.#former.show(others);
    this.hidden = this.#isHidden && this.#ticks.length === 0;
    const [place, count] = [this.#part('[data-count]'), this.#count()];
    // A live region says again what is put into it again.
    if (place.textContent !== count) place.textContent = count;
    this.#send.updateSoon();
  }

  /** Of the sides that have a tick; of the first where none has. */
  #count(): string {
    const counts = this.#sides.map((side) => ({
      total: side.size,
      tried: [...this.#placed.onRows.keys()].filter((code) => side.has(code)).length,
    }));
    const told = counts.some(({ tried }) => tried > 0) ? counts.filter(({ tried }) => tried > 0) : counts.slice(0, 1);
    const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);
    return stepsTried(
      sum(told.map(({ tried }) => tried)),
      sum(told.map(({ total }) => total)),
      this.#placed.others.length,
    );
  }

  #writeAddress(): void {
    const fragment = this.#ticks.length > 0 ? `#${encode(this.#ticks)}` : '';
    history.replaceState(history.state, '', location.pathname + location.search + fragment);
  }

  #account(): Pick<Account, 'link' | 'steps'> {
    const page = new URL(location.pathname, location.href);
    if (this.#ticks.length > 0) page.hash = encode(this.#ticks);
    const steps = this.#ticks.map((tick) => ({
      code: tick.code,
      title: this.#titleOf(tick),
      result: this.#resultWords(tick.result),
      isFix: tick.result === 'f',
      link: new URL(this.#site.code(tick.code), location.href).href,
    }));
    return { link: page.href, steps };
  }

  #titleOf({ code }: Tick): string {
    return this.#rows.get(code)?.title ?? this.#former.title(code);
  }

  #resultWords(result: Tick['result']): string {
    return this.dataset[result] ?? '';
  }

  #part<Part extends HTMLElement>(selector: string): Part {
    return this.querySelector<Part>(selector)!;
  }
}

/** What is kept for a page, by its path, stands under this key. */
function keyOf(path: string): string {
  return `waymark:tried:${path}`;
}

function rowsIn(list: Element): Map<string, Row> {
  const rows = [...list.querySelectorAll<HTMLElement>('.tried-step')].map((row) => new Row(row));
  return new Map(rows.map((row) => [row.code, row]));
}

customElements.define('tried-steps', TriedSteps);
