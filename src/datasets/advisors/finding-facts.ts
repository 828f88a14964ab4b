import { sameWord } from '../../advisors/words.ts';
import type { AdvisorFactRow } from '../../core/advisor.ts';
import { fact } from './rows.ts';

export const SEVERITIES = ['critical', 'high', 'medium', 'low'] as const;

export type Severity = (typeof SEVERITIES)[number];

/** Findings that are open, by severity: those that have none are told as none, since they were counted. */
export function findingFacts(
  counts: ReadonlyMap<Severity, number>,
  place: { readonly account: string; readonly region: string },
): readonly AdvisorFactRow[] {
  return SEVERITIES.map((severity) =>
    fact('findings', { ...place, subject: severity, number: counts.get(severity) ?? 0 }),
  );
}

/** `null`: a word this version does not know. */
export function severityOf(word: string | undefined): Severity | null {
  return SEVERITIES.find((severity) => sameWord(word, severity)) ?? null;
}
