import { ISSUE_LABEL } from '../../core/issue-tracker.ts';
import type { Recommendation } from '../../core/recommendation.ts';
import { inertText } from '../inert-text.ts';
import type { IssueParts, IssueSubject } from './issue-subject.ts';

/** Characters of a label that GitHub takes. */
const LABEL_CHARACTERS = 50;

/**
 * What an issue can be filtered by: service, action, effort, tenant, team, what the owner's rule and the configuration add.
 * No commas, as GitHub lists labels with them; each once, whatever its case and spaces, as people wrote it where they did.
 */
export function issueLabels(subject: IssueSubject, { tenant, extraLabels }: IssueParts): readonly string[] {
  const labels = [
    ISSUE_LABEL,
    ...aboutOf(subject),
    labelled('tenant', tenant),
    ...[...ownerOf(subject), ...extraLabels].map(ownLabel),
  ].filter((label) => label !== null);
  return [...new Map(labels.map((label) => [label.toLowerCase().replaceAll(' ', ''), label])).values()];
}

function aboutOf(subject: IssueSubject): readonly (string | null)[] {
  const first = firstOf(subject);
  if (first) {
    return [
      labelled('service', first.serviceName.replace(/^(?:Amazon|AWS) /, '')),
      labelled('action', kebab(first.actionType)),
      labelled('effort', kebab(first.implementationEffort)),
    ];
  }
  const [done] = subject.kind === 'group' ? subject.done : [];
  return done ? [labelled('service', done.service), labelled('action', kebab(done.actionType))] : [];
}

function ownerOf(subject: IssueSubject): readonly string[] {
  const owner = firstOf(subject)?.owner;
  if (owner) return [`team:${owner.team}`, ...owner.labels];
  const [done] = subject.kind === 'group' ? subject.done : [];
  return done?.team ? [`team:${done.team}`] : [];
}

function firstOf(subject: IssueSubject): Recommendation | null {
  return subject.kind === 'single' ? subject.recommendation : (subject.recommendations[0] ?? null);
}

/** `kind:value` of small letters and digits, as many whole words as fit; `null` where nothing of the value is left. */
function labelled(kind: string, value: string): string | null {
  const words = value
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  let label = '';
  for (const word of words) {
    const longer = label === '' ? `${kind}:${word}` : `${label}-${word}`;
    if (longer.length > LABEL_CHARACTERS) break;
    label = longer;
  }
  return label === '' ? null : label;
}

/** A label that people chose: as they wrote it, where GitHub takes it. */
function ownLabel(text: string): string | null {
  const label = inertText(text.replaceAll(',', ' '));
  return label === '' || label.length > LABEL_CHARACTERS ? null : label;
}

function kebab(word: string): string {
  return word.replace(/(?<=[a-z])(?=[A-Z])/g, '-');
}
