import type { RunKeyParts } from '../core/run.ts';
import { hashOf } from './hash-of.ts';

/** Names a run: passes with the same parts are the same run and share what they read. */
export function runKey({
  tenant,
  window,
  dataVersion,
  collectConfigHash,
  collectorVersion,
}: RunKeyParts): Promise<string> {
  const { start, end } = window;
  return hashOf({ tenant, window: { start, end }, dataVersion, collectConfigHash, collectorVersion });
}

/** The bill changes at most three times a day: the slot of eight hours, or with `fresh` the minute, in UTC. */
export function dataVersionAt(now: Date, { fresh }: { readonly fresh: boolean }): string {
  const text = now.toISOString();
  if (fresh) return `${text.slice(0, 16)}Z`;
  const hour = Math.floor(now.getUTCHours() / 8) * 8;
  return `${text.slice(0, 10)}T${String(hour).padStart(2, '0')}Z`;
}
