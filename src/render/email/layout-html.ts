import type { Element, Properties } from 'hast';
import { h } from 'hastscript';

/** A table that only places things: read aloud as if it were not there. */
export function layout(properties: Properties, rows: readonly Element[]): Element {
  return h(
    'table',
    { role: 'presentation', width: '100%', cellPadding: 0, cellSpacing: 0, border: 0, ...properties },
    [h('tbody', [...rows])],
  );
}
