import type { GuideOf } from '../../core/check-guide.ts';
import type { IssueText, IssueTracker } from '../../core/issue-tracker.ts';
import type { Links } from '../../core/publication.ts';
import type { Recommendation } from '../../core/recommendation.ts';
import type { IssueSubject } from '../../render/issues/issue-subject.ts';
import { issueText } from '../../render/issues/issue-text.ts';
import type { Page } from '../../render/page.ts';
import { type IssueMarker, markerText } from './marker.ts';
import type { IssueSettings } from './settings.ts';

/** What the texts of issues are made of. */
export interface WordParts {
  readonly page: Page;
  readonly links: Links;
  readonly settings: Pick<IssueSettings, 'labels' | 'mentionTeams'>;
  readonly guide: GuideOf;
  readonly tracker: Pick<IssueTracker, 'isAssignable'>;
}

/** GitHub takes so many for one issue. */
const MOST_ASSIGNEES = 10;

/** The text of an issue in the repository it is for, with those of its owner who can be assigned there. */
export async function wordsOf(
  parts: WordParts,
  repository: string,
  subject: IssueSubject,
  marker: IssueMarker,
): Promise<IssueText> {
  const { page, links, guide, settings } = parts;
  const { assigned, others } = await assigneesOf(parts, repository, subject);
  const words = issueText(subject, {
    page,
    links,
    guide,
    marker: markerText(marker),
    tenant: page.report.tenant,
    mentionTeams: settings.mentionTeams,
    unassignable: others,
    extraLabels: settings.labels,
  });
  return { ...words, assignees: assigned };
}

/** A team can own something and not be assigned. `others`: people who cannot be, or are more than GitHub takes. */
async function assigneesOf({ tracker }: WordParts, repository: string, subject: IssueSubject) {
  const people = (firstOf(subject)?.owner?.handles ?? []).filter((handle) => !handle.includes('/'));
  const [assigned, others]: [string[], string[]] = [[], []];
  for (const login of people) {
    const hasRoom = assigned.length < MOST_ASSIGNEES;
    (hasRoom && (await tracker.isAssignable(repository, login)) ? assigned : others).push(login);
  }
  return { assigned, others };
}

function firstOf(subject: IssueSubject): Recommendation | null {
  return subject.kind === 'single' ? subject.recommendation : (subject.recommendations[0] ?? null);
}
