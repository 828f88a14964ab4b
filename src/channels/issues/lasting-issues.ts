import type { Fingerprint, Recommendation } from '../../core/recommendation.ts';
import type { ChangeStep, OpenStep } from './issue-step.ts';
import type { IssueMarker } from './marker.ts';
import { fingerprintsOf, homesAmong, type OwnIssue } from './own-issue.ts';
import type { StepDone } from './perform-step.ts';

/** An issue as it stands after the steps that were done. */
export interface LastingIssue {
  readonly url: string;
  readonly open: boolean;
  readonly marker: IssueMarker;
}

/** Of the issues before and what was done to them; those that tell again what another does are none. */
export function lastingIssues(own: readonly OwnIssue[], done: readonly StepDone[]): readonly LastingIssue[] {
  const changes = new Map<string, ChangeStep>();
  const opened: LastingIssue[] = [];
  for (const { step, done: isDone, url } of done) {
    if (!isDone) continue;
    if (step.kind === 'change') changes.set(step.own.issue.url, step);
    else if (url !== null && url !== '') opened.push(openedIssue(step, url));
  }
  const homes = [...homesAmong(own).byKey.values()].map(({ issue, marker }) => {
    const change = changes.get(issue.url);
    const state = change?.turn?.state ?? issue.state;
    return { url: issue.url, open: state === 'open', marker: change?.marker ?? marker };
  });
  return [...homes, ...opened].filter(({ marker }) => marker.about.kind !== 'dashboard');
}

function openedIssue({ marker }: OpenStep, url: string): LastingIssue {
  return { url, open: true, marker };
}

/** The issue that lists each fingerprint as still to be done: its own before that of a group. */
export function addressesOf(issues: readonly LastingIssue[]): ReadonlyMap<string, string> {
  const groupsFirst = issues.toSorted(
    (a, b) => Number(a.marker.about.kind === 'single') - Number(b.marker.about.kind === 'single'),
  );
  return new Map(
    groupsFirst.flatMap(({ url, marker }) => listedBy(marker).map((each) => [each, url] as const)),
  );
}

function listedBy(marker: IssueMarker): readonly string[] {
  return marker.about.kind === 'group' ? marker.about.fingerprints : fingerprintsOf(marker);
}

/** The open issue about each recommendation that has one. */
export function openAddresses(
  issues: readonly LastingIssue[],
  recommendations: readonly Recommendation[],
): ReadonlyMap<Fingerprint, string> {
  const addresses = addressesOf(issues.filter(({ open }) => open));
  return new Map(
    recommendations.flatMap(({ fingerprint }) => {
      const url = addresses.get(fingerprint);
      return url === undefined ? [] : [[fingerprint, url] as const];
    }),
  );
}

/** Fingerprints of what people postponed. */
export function snoozedBy(issues: readonly LastingIssue[]): ReadonlySet<string> {
  const snoozed = issues.filter(({ open, marker }) => open && marker.state === 'snoozed');
  return new Set(snoozed.flatMap(({ marker }) => listedBy(marker)));
}
