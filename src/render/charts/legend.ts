import type { Element } from 'hast';
import { bar, hatched, label, line, WIDTH } from './svg-document.ts';

export interface LegendItem {
  readonly className: string;
  readonly text: string;
}

/** The swatch of what is still filling. */
export const INCOMPLETE = 'incomplete';

/** What the chart draws as a line. */
const LINES: ReadonlySet<string> = new Set(['interval', 'budget']);

const LONGEST = 34;
const CHARACTER = 7.5;

/** Letters of East Asian scripts and pictures take twice the room. */
const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}\uFF00-\uFFEF]/u;

const ROW = 22;

export interface Legend {
  readonly elements: readonly Element[];
  readonly height: number;
}

/** Swatches with names, in as many rows as they need. Widths are estimated: a static file cannot measure text. */
export function legend(items: readonly LegendItem[], left: number, top: number): Legend {
  const elements: Element[] = [];
  let x = left;
  let y = top;
  for (const { className, text } of items) {
    const name = shortened(text);
    const width = 18 + widthOf(name) + 20;
    if (x > left && x + width > WIDTH - 16) {
      x = left;
      y += ROW;
    }
    elements.push(...swatch(className, x, y), label({ x: x + 18, y: y + 11, className: 'ink' }, name));
    x += width;
  }
  return { elements, height: y - top + ROW };
}

function swatch(className: string, x: number, y: number): readonly Element[] {
  if (LINES.has(className)) return [line(className, [x, y + 6], [x + 12, y + 6])];
  if (className !== INCOMPLETE) return [bar(className, x, 12, y, y + 12)];
  return [bar('other', x, 12, y, y + 12), hatched(x, 12, y, y + 12)];
}

function widthOf(text: string): number {
  const characters = Array.from(text);
  return (characters.length + characters.filter((each) => WIDE.test(each)).length) * CHARACTER;
}

function shortened(text: string): string {
  const characters = Array.from(text);
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join('')}…` : characters.join('');
}
