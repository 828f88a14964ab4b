import type { Outcome } from '../../core/outcome.ts';
import type { ActionType, Recommendation } from '../../core/recommendation.ts';
import { fitting, withinCharacters } from '../fitting.ts';
import type { Page } from '../page.ts';
import type { IssueSubject } from './issue-subject.ts';
import { amountsText, netOf, sumsOf } from './sums-of.ts';
import { shortName, titleName } from './title-name.ts';

/** Characters of a title that GitHub takes. */
const TITLE_CHARACTERS = 256;

/** Imperative, with the resource and the amount a month. Plain text on one line: whatever is in a name does nothing. */
export function issueTitle(page: Page, subject: IssueSubject): string {
  const words = page.messages.issues;
  const { action, kind, resources, amount } = aboutOf(page, subject);
  const many = words.resources(page.formats, resources.length);
  const [only] = resources;
  const one = subject.kind === 'single' && only !== undefined ? titleName(shortName(only)) : null;
  const steps = [...(one === null ? [] : [words.named(one, kind), one]), words.named(many, kind), many];
  const titled = (what: string) => {
    const imperative = action ? words.titles[action](what) : what;
    return amount === '' ? imperative : words.saves(imperative, amount);
  };
  return fitting(
    steps.map((what) => () => titled(what)),
    withinCharacters(TITLE_CHARACTERS),
  );
}

interface About {
  readonly action: ActionType | null;
  /** The service; and where the action's name says too little of what to do, the check. */
  readonly kind: string;
  readonly resources: readonly string[];
  readonly amount: string;
}

function aboutOf(page: Page, subject: IssueSubject): About {
  if (subject.kind === 'single') return aboutOpen(page, [subject.recommendation]);
  return subject.recommendations.length > 0
    ? aboutOpen(page, subject.recommendations)
    : aboutDone(page, subject.done);
}

function aboutOpen(page: Page, all: readonly Recommendation[]): About {
  const [first] = all;
  return {
    action: first?.actionType ?? null,
    kind: first ? kindOf(first) : '',
    resources: all.map(({ resourceId }) => resourceId),
    amount: amountsText(page, sumsOf(all.map(netOf))),
  };
}

function kindOf({ actionType, serviceName, check }: Recommendation): string {
  const service = titleName(serviceName);
  return actionType === 'Configure' ? `${service}, ${titleName(check)}` : service;
}

function aboutDone(page: Page, all: readonly Outcome[]): About {
  const [first] = all;
  return {
    action: first?.actionType ?? null,
    kind: titleName(first?.service ?? ''),
    resources: all.flatMap(({ resourceIds }) => resourceIds),
    amount: amountsText(page, sumsOf(all.map(({ net }) => net))),
  };
}
