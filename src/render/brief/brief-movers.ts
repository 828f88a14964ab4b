import type { Mover } from '../../core/mover.ts';
import { strong } from '../blocks.ts';
import { nameOf } from '../names.ts';
import type { CurrencyPage } from '../page.ts';
import type { Inline } from '../phrase.ts';
import { causeText, openingMovers } from '../sections/movers.ts';

/** What explains the change the page opens with, a line each; the primary currency first, as two are never compared. */
export function briefMovers(currencies: readonly CurrencyPage[], most: number): readonly Inline[] {
  return currencies.flatMap(linesOf).slice(0, most);
}

function linesOf(page: CurrencyPage): readonly Inline[] {
  const [opening] = openingMovers(page);
  return opening?.movers.map((mover) => moverLine(page, mover)) ?? [];
}

function moverLine(page: CurrencyPage, mover: Mover): Inline {
  const name = nameOf(page, mover.key, mover.label);
  return page.messages.brief.mover(name, strong(page.formats.change(mover.change)), causeText(page, mover));
}
