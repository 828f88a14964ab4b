import type { TrackedIssue } from '../../core/issue-tracker.ts';

/** The labels of an issue that GitHub takes for this one: whatever their case, as people wrote them. */
export function labelsLike({ labels }: Pick<TrackedIssue, 'labels'>, label: string): readonly string[] {
  return labels.filter((each) => each.toLowerCase() === label.toLowerCase());
}

export function hasLabel(issue: Pick<TrackedIssue, 'labels'>, label: string): boolean {
  return labelsLike(issue, label).length > 0;
}
