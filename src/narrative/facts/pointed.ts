import type { FactSource } from '../../core/fact.ts';

/**
 * A figure and where it comes from. `formula` is written over the figures that `of` points to: `#1` is the first of them,
 * `sum(#1…#3)` the first three together.
 */
export interface Pointed<T> {
  readonly value: T;
  readonly formula: string;
  readonly of: readonly [string, ...string[]];
}

/** One that stands in report.json. */
export interface Read<T> extends Pointed<T> {
  readonly formula: '#1';
  readonly of: readonly [string];
}

/** A JSON pointer (RFC 6901). */
export function pointer(...parts: readonly (string | number)[]): string {
  return parts.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

export function readAt<T>(at: string, value: T): Read<T> {
  return { value, formula: '#1', of: [at] };
}

export function sourceOf({ formula, of }: Pointed<unknown>): FactSource {
  return formula === '#1' ? { kind: 'read', pointer: of[0] } : { kind: 'computed', formula, of };
}

export function isSome<T>(list: readonly T[]): list is readonly [T, ...T[]] {
  return list.length > 0;
}
