import { inOrder } from '../../core/in-order.ts';
import type { TrackedIssue } from '../../core/issue-tracker.ts';
import type { Day } from '../../core/period.ts';
import type { IssueMarker } from './marker.ts';
import { readMarker } from './read-marker.ts';

/** An issue that we opened for this tenant, and what it says about itself. */
export interface OwnIssue {
  readonly issue: TrackedIssue;
  readonly marker: IssueMarker;
}

/** Those of one tenant. An issue that somebody else opened is none of ours, whatever is written in it. */
export function ownIssues(issues: readonly TrackedIssue[], tenant: string): readonly OwnIssue[] {
  return issues.flatMap((issue) => {
    const marker = issue.ours ? readMarker(issue.body) : null;
    return marker?.tenant === tenant ? [{ issue, marker }] : [];
  });
}

/**
 * How many issues of others say that they are about a key: forged ones, or ours from when another token was used. They are
 * none of ours; where we opened one that is not to be found, they tell that it was not deleted.
 */
export function foreignIssues(issues: readonly TrackedIssue[], tenant: string): ReadonlyMap<string, number> {
  const foreign = issues.flatMap(({ ours, body }) => {
    const marker = ours ? null : readMarker(body);
    return marker?.tenant === tenant ? keyOf(marker) : [];
  });
  return new Map([...Map.groupBy(foreign, (key) => key)].map(([key, same]) => [key, same.length]));
}

/** What an issue is the only one for. */
export function keyOf({ about }: Pick<IssueMarker, 'about'>): string {
  if (about.kind === 'single') return `fp ${about.fingerprint}`;
  return about.kind === 'group' ? `group ${about.key}` : 'dashboard';
}

/** The recommendations it is about. */
export function fingerprintsOf({ about }: Pick<IssueMarker, 'about'>): readonly string[] {
  if (about.kind === 'single') return [about.fingerprint];
  return about.kind === 'group' ? [...about.fingerprints, ...about.done] : [];
}

/** The issue for each key, and those that say the same again. */
export interface Homes {
  readonly byKey: ReadonlyMap<string, OwnIssue>;
  /** Open, and another one is the home. */
  readonly copies: readonly { readonly own: OwnIssue; readonly home: OwnIssue }[];
}

/** The oldest issue is the home; one that was folded into another only where no other is left. */
export function homesAmong(own: readonly OwnIssue[]): Homes {
  const byKey = new Map<string, OwnIssue>();
  const copies: Homes['copies'][number][] = [];
  for (const [key, same] of Map.groupBy(own, ({ marker }) => keyOf(marker))) {
    const [home, ...others] = same.toSorted(byAge);
    if (!home) continue;
    byKey.set(key, home);
    copies.push(
      ...others
        .filter(({ issue, marker }) => issue.state === 'open' && marker.state !== 'duplicate')
        .map((each) => ({ own: each, home })),
    );
  }
  return { byKey, copies };
}

function byAge(a: OwnIssue, b: OwnIssue): number {
  const folded = Number(a.marker.state === 'duplicate') - Number(b.marker.state === 'duplicate');
  return (
    folded ||
    inOrder(a.issue.createdAt, b.issue.createdAt) ||
    inOrder(a.issue.repository, b.issue.repository) ||
    a.issue.number - b.issue.number
  );
}

/** An issue that a report of a later day has written to; `null`: there is none. */
export function writtenAfter(own: readonly OwnIssue[], day: Day): OwnIssue | null {
  return own.find(({ marker }) => marker.day > day) ?? null;
}
