import type { IssueChanges, IssueText, TrackedIssue } from '../../core/issue-tracker.ts';
import type { IssueMarker } from './marker.ts';
import { withMarker } from './read-marker.ts';

/** Kinds of labels that say what an issue is about: those of before are taken off it. */
const OWN_KINDS = ['service:', 'action:', 'effort:', 'tenant:', 'team:'];

export interface WantedText {
  /** `null`: only its marker is another one. */
  readonly text: IssueText | null;
  readonly marker: IssueMarker;
  readonly removedLabels: readonly string[];
  /** The owner is another one than the text was written for: its people are assigned in the place of others. */
  readonly reassigned: boolean;
}

/**
 * What differs, and nothing else. Labels and assignees that people added stay; those of our kinds follow the text.
 */
export function changesTo(issue: TrackedIssue, wanted: WantedText): IssueChanges {
  const { text, marker } = wanted;
  const body = text?.body ?? withMarker(issue.body, marker);
  const labels = labelsAfter(issue, wanted);
  const assignees = text && wanted.reassigned ? text.assignees : issue.assignees;
  return {
    ...(text && text.title !== issue.title ? { title: text.title } : {}),
    ...(sameText(body, issue.body) ? {} : { body }),
    ...(sameSet(labels, issue.labels) ? {} : { labels }),
    ...(sameSet(assignees, issue.assignees) ? {} : { assignees }),
  };
}

function labelsAfter({ labels }: TrackedIssue, { text, removedLabels }: WantedText): readonly string[] {
  const kept = labels.filter((label) => !removedLabels.includes(label));
  if (!text) return kept;
  const theirs = kept.filter((label) => !OWN_KINDS.some((kind) => label.startsWith(kind)));
  const all = [...theirs, ...text.labels];
  return [...new Map(all.map((label) => [label.toLowerCase(), label])).values()];
}

/** GitHub's own editor ends lines as Windows does. */
function sameText(a: string, b: string): boolean {
  const plain = (text: string) => text.replaceAll('\r\n', '\n').trimEnd();
  return plain(a) === plain(b);
}

/** GitHub does not tell labels or logins apart by their case. */
function sameSet(a: readonly string[], b: readonly string[]): boolean {
  const sorted = (texts: readonly string[]) => texts.map((text) => text.toLowerCase()).toSorted();
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}
