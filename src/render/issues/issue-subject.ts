import type { GuideOf } from '../../core/check-guide.ts';
import type { IssueText } from '../../core/issue-tracker.ts';
import type { Outcome } from '../../core/outcome.ts';
import type { Links } from '../../core/publication.ts';
import type { Recommendation } from '../../core/recommendation.ts';
import type { Page } from '../page.ts';

/** What an issue is about. */
export type IssueSubject = SingleSubject | GroupSubject;

export interface SingleSubject {
  readonly kind: 'single';
  readonly recommendation: Recommendation;
}

/** Findings of one check, kind and owner: what one person decides once. */
export interface GroupSubject {
  readonly kind: 'group';
  /** Still to be done, the largest first; in one currency. May be empty once all are done. */
  readonly recommendations: readonly Recommendation[];
  /** Of this group, and not recommended any more. */
  readonly done: readonly Outcome[];
}

/** What the texts of an issue are made with. */
export interface IssueParts {
  readonly page: Page;
  readonly links: Links;
  /** A whole HTML comment of our own by which the issue is found again, e.g. `<!-- spendlog … -->`; it stands last. */
  readonly marker: string;
  readonly tenant: string;
  /** `true`: the teams among the owner's handles are mentioned. */
  readonly mentionTeams: boolean;
  /** Handles of the owner that cannot be assigned: named and not mentioned. */
  readonly unassignable: readonly string[];
  readonly extraLabels: readonly string[];
  readonly guide: GuideOf;
}

/** Everything of an issue that is text. */
export type IssueWords = Pick<IssueText, 'title' | 'body' | 'labels'>;
