import type { BrokenKind } from './careless.ts';

/** A sentence that is wrong, and how. */
export interface BrokenSentence {
  readonly sentence: string;
  readonly kind: BrokenKind;
  readonly way: string;
  /** As an honest model would have written it. */
  readonly from: string;
  readonly seed: number;
  readonly section: string;
}

/** What a careless model broke, which no reader of its answers sees. */
export interface Ledger {
  readonly broken: readonly BrokenSentence[];
  add(one: BrokenSentence): void;
  has(sentence: string): boolean;
  /** How many sentences were broken so. */
  count(kind: BrokenKind, way?: string): number;
}

export function createLedger(): Ledger {
  const broken: BrokenSentence[] = [];
  const sentences = new Set<string>();
  const counts = new Map<string, number>();
  const counted = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  return {
    broken,
    add: (one) => {
      broken.push(one);
      sentences.add(one.sentence);
      counted(one.kind);
      counted(`${one.kind}/${one.way}`);
    },
    has: (sentence) => sentences.has(sentence),
    count: (kind, way) => counts.get(way === undefined ? kind : `${kind}/${way}`) ?? 0,
  };
}
