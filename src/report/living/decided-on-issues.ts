import type { IssueDecision, IssueDecisions } from '../../core/issue-decision.ts';
import type { Day } from '../../core/period.ts';
import type { Exemption } from '../../core/recommendation.ts';

/** Why, in the language of the report. */
export interface DecisionWords {
  readonly notPlanned: string;
  readonly snoozed: string;
}

export interface DecidedOnIssues {
  /** In force on the day. */
  readonly exemptions: readonly Exemption[];
  /** Fingerprints of what somebody took. */
  readonly accepted: ReadonlySet<string>;
}

/** What people decided on issues, as decisions in the configuration are: an issue of a group decides about each of its own. */
export function decidedOnIssues(
  { issues }: IssueDecisions,
  asOf: Day,
  words: DecisionWords,
): DecidedOnIssues {
  const inForce = issues.flatMap((issue) => {
    const reason = reasonOf(issue, asOf, words);
    if (!reason) return [];
    const { fingerprints, by, url } = issue;
    const owner = by === '' ? url : by;
    return fingerprints.map((fingerprint): Exemption => {
      return { match: { fingerprint }, owner, ticket: url, origin: 'issue', ...reason };
    });
  });
  const taken = issues.filter(({ open, accepted }) => open && accepted);
  return {
    exemptions: inForce,
    accepted: new Set(taken.flatMap(({ fingerprints }) => fingerprints)),
  };
}

/** Which of both decides longer; `null`: neither holds on the day. */
function reasonOf(
  { notPlannedUntil, snoozedUntil }: IssueDecision,
  asOf: Day,
  words: DecisionWords,
): Pick<Exemption, 'reason' | 'expires'> | null {
  const reasons = [
    { reason: words.notPlanned, expires: notPlannedUntil },
    { reason: words.snoozed, expires: snoozedUntil },
  ].flatMap(({ reason, expires }) => (expires !== null && expires >= asOf ? [{ reason, expires }] : []));
  const [first, second] = reasons;
  return (second && first && second.expires > first.expires ? second : first) ?? null;
}
