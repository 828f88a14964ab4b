import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { s } from 'hastscript';
import { inertText } from '../inert-text.ts';

export const WIDTH = 960;

/** Okabe and Ito's colours, which colour-blind readers can tell apart; lighter twins on dark ground where needed. */
export const SERIES_CLASSES = ['s0', 's1', 's2', 's3', 's4', 's5', 's6'] as const;

const STYLE = [
  'text{font-family:-apple-system,"Segoe UI","Noto Sans",Helvetica,Arial,sans-serif;font-size:13px}',
  '.title{font-size:16px;font-weight:600}',
  '.card{fill:#fff;stroke:#d1d9e0}.ink{fill:#1f2328}.muted{fill:#59636e}.edge{stroke:#fff}',
  '.grid{stroke:#d1d9e0}.axis{stroke:#59636e}.mark{fill:#b3261e}.mark-text{fill:#fff;font-size:11px;font-weight:600}',
  '.s0{fill:#0072b2}.s1{fill:#e69f00}.s2{fill:#009e73}.s3{fill:#cc79a7}.s4{fill:#56b4e9}.s5{fill:#d55e00}.s6{fill:#8c6bb1}',
  '.other{fill:#a8b1ba}.expected{fill:#0072b2;fill-opacity:.18;stroke:#0072b2;stroke-dasharray:4 3}',
  '.hatch{stroke:#fff;stroke-width:3;stroke-opacity:.75}.interval{stroke:#1f2328;stroke-width:1.5}',
  '.budget{stroke:#d55e00;stroke-width:2.5}.budget-text{fill:#b04a00;font-weight:600}',
  '@media (prefers-color-scheme:dark){',
  '.card{fill:#0d1117;stroke:#3d444d}.ink{fill:#f0f6fc}.muted{fill:#9198a1}.edge{stroke:#0d1117}',
  '.grid{stroke:#2a313c}.axis{stroke:#9198a1}.mark{fill:#f85149}',
  '.s0{fill:#2f8fce}.s6{fill:#a78bd0}.other{fill:#6e7681}.expected{fill:#2f8fce;fill-opacity:.25;stroke:#58a6ff}',
  '.hatch{stroke:#0d1117}.interval{stroke:#f0f6fc}.budget{stroke:#f0883e}.budget-text{fill:#f0883e}',
  '}',
].join('');

export interface SvgDocument {
  readonly height: number;
  /** Our own words: the name of the chart, and what it shows in one sentence. */
  readonly title: string;
  readonly description: string;
}

/** A chart on a card of its own ground, so that it reads on GitHub's light and dark pages alike. */
export function svgDocument(document: SvgDocument, content: readonly Element[]): string {
  const { height, title, description } = document;
  const root = s(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${WIDTH} ${height}`,
      width: WIDTH,
      height,
      role: 'img',
      ariaLabelledBy: 'title desc',
    },
    [
      s('title', { id: 'title' }, title),
      s('desc', { id: 'desc' }, description),
      s('style', STYLE),
      s('rect', { className: 'card', x: 0.5, y: 0.5, width: WIDTH - 1, height: height - 1, rx: 6 }),
      label({ x: 20, y: 30, className: 'title ink' }, title),
      ...content,
    ],
  );
  return `${toHtml(root, { space: 'svg', closeEmptyElements: true })}\n`;
}

export interface LabelPlace {
  readonly x: number;
  readonly y: number;
  readonly className: string;
  readonly anchor?: 'start' | 'middle' | 'end';
}

/** Text in a chart. Any string may be given: it is made inert, and the serialiser escapes it. */
export function label({ x, y, className, anchor = 'start' }: LabelPlace, text: string): Element {
  return s('text', { x: coordinate(x), y: coordinate(y), className, textAnchor: anchor }, inertText(text));
}

/** Two decimals are finer than a screen; more would differ between machines. */
export function coordinate(value: number): number {
  return Math.round(value * 100) / 100;
}

export function bar(className: string, x: number, width: number, top: number, bottom: number): Element {
  return s('rect', {
    className,
    x: coordinate(x),
    y: coordinate(Math.min(top, bottom)),
    width: coordinate(width),
    height: coordinate(Math.abs(bottom - top)),
  });
}

export function line(
  className: string,
  from: readonly [number, number],
  to: readonly [number, number],
): Element {
  const [x1, y1] = from.map(coordinate);
  const [x2, y2] = to.map(coordinate);
  return s('line', { className, x1, y1, x2, y2 });
}

/** Drawn over a bar whose day or month is not complete. */
export function hatched(x: number, width: number, top: number, bottom: number): Element {
  return s('rect', {
    fill: 'url(#hatch)',
    x: coordinate(x),
    y: coordinate(Math.min(top, bottom)),
    width: coordinate(width),
    height: coordinate(Math.abs(bottom - top)),
  });
}

export function hatchPattern(): Element {
  const attributes = {
    id: 'hatch',
    width: 6,
    height: 6,
    patternUnits: 'userSpaceOnUse',
    patternTransform: 'rotate(45)',
  };
  return s('pattern', attributes, [line('hatch', [0, 0], [0, 6])]);
}
