import type { ScaleLinear } from 'd3-scale';
import { scaleLinear } from 'd3-scale';
import type { Element } from 'hast';
import type { Formats } from '../formats.ts';
import { label, line } from './svg-document.ts';

export type ValueScale = ScaleLinear<number, number>;

/** From zero (or below, where amounts are negative) to the highest value, rounded outwards. */
export function valueScale(values: readonly number[], bottom: number, top: number): ValueScale {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  return scaleLinear()
    .domain([low, high === low ? 1 : high])
    .nice(5)
    .range([bottom, top]);
}

export function valueAxis(
  scale: ValueScale,
  [left, right]: readonly [number, number],
  money: { readonly formats: Formats; readonly currency: string },
): readonly Element[] {
  return scale.ticks(5).flatMap((tick) => {
    const y = scale(tick);
    return [
      line(tick === 0 ? 'axis' : 'grid', [left, y], [right, y]),
      label(
        { x: left - 8, y: y + 4, className: 'muted', anchor: 'end' },
        money.formats.compact(tick, money.currency),
      ),
    ];
  });
}
