import type { OpenStep } from './issue-step.ts';
import type { OwnIssue } from './own-issue.ts';
import type { IssueSettings } from './settings.ts';

/** What may be opened in this run, and how many wait for which limit. */
export interface Allowed {
  readonly opened: readonly OpenStep[];
  readonly waiting: Waiting;
}

/** Recommendations or groups worth an issue that get none in this run. */
export interface Waiting {
  /** As many were opened for their owner in seven days as may be. */
  readonly owner: number;
  /** As many are opened in this run as may be. */
  readonly run: number;
  /** Their repository could not be read. */
  readonly repository: number;
}

export type CapSettings = Pick<IssueSettings, 'maxNewPerRun' | 'maxOpenPerOwnerWeek'>;

const WEEK_MS = 7 * 86_400_000;

/** The first ones that no limit forbids. */
export function withinCaps(
  wanted: readonly OpenStep[],
  own: readonly OwnIssue[],
  {
    now,
    readable,
    settings,
  }: { readonly now: string; readonly readable: ReadonlySet<string>; readonly settings: CapSettings },
): Allowed {
  const opened: OpenStep[] = [];
  const waiting = { owner: 0, run: 0, repository: 0 };
  const byOwner = openedLately(own, now);
  for (const step of wanted) {
    const owner = step.marker.owner ?? '';
    const already = byOwner.get(owner) ?? 0;
    if (!readable.has(step.repository)) waiting.repository += 1;
    else if (already >= settings.maxOpenPerOwnerWeek) waiting.owner += 1;
    else if (opened.length >= settings.maxNewPerRun) waiting.run += 1;
    else {
      opened.push(step);
      byOwner.set(owner, already + 1);
    }
  }
  return { opened, waiting };
}

/** By the hash of the owner. What was closed since was opened all the same. */
function openedLately(own: readonly OwnIssue[], now: string): Map<string, number> {
  const since = Date.parse(now) - WEEK_MS;
  const counts = new Map<string, number>();
  for (const { issue, marker } of own) {
    if (marker.about.kind === 'dashboard' || Date.parse(issue.createdAt) <= since) continue;
    counts.set(marker.owner ?? '', (counts.get(marker.owner ?? '') ?? 0) + 1);
  }
  return counts;
}
