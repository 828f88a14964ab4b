import type { IssueRef } from '../../core/issue-tracker.ts';
import { changesTo } from './changes-to.ts';
import { commentKey } from './comment-marker.ts';
import type { ChangeStep, IssueStep, OpenStep } from './issue-step.ts';
import type { WordParts } from './issue-words.ts';
import { wordsOf } from './issue-words.ts';
import { type IssueWriting, isThere, type Written, type WrittenItem, written } from './issue-writing.ts';
import { markerText } from './marker.ts';
import type { PlannedComment } from './planned-comment.ts';
import { remarkText } from './remark-text.ts';

export interface StepParts extends IssueWriting {
  readonly words: WordParts;
  /** The web address of the issue of this tenant with a key, as GitHub has it lately; `null`: there is none. */
  readonly findOpened: (repository: string, key: string) => Promise<string | null>;
}

/** What became of one step: everything that was written for it. */
export interface StepDone {
  readonly step: IssueStep;
  readonly written: readonly Written[];
  /** Whether the issue is as it was to be. */
  readonly done: boolean;
  /** Of an issue that was opened. */
  readonly url: string | null;
}

/** The outbox' name of an issue that is opened once, whatever is in it; once more where the token is another one's. */
export function openItem({
  repository,
  key,
  beside,
}: Pick<OpenStep, 'repository' | 'key' | 'beside'>): WrittenItem {
  const again = beside === 0 ? '' : ` beside ${beside}`;
  return { what: `new issue in ${repository}`, item: `open ${repository} ${key}${again}`, content: '' };
}

export function performStep(parts: StepParts, step: IssueStep): Promise<StepDone> {
  return step.kind === 'open' ? open(parts, step) : change(parts, step);
}

async function open(parts: StepParts, step: OpenStep): Promise<StepDone> {
  const { repository, key, subject, marker } = step;
  const result = await written(parts, openItem(step), {
    find: () => parts.findOpened(repository, key),
    send: async () => {
      const text = await wordsOf(parts.words, repository, subject, marker);
      return (await parts.tracker.create(repository, text)).url;
    },
  });
  const { delivery } = result;
  const url = 'reference' in delivery ? delivery.reference : null;
  return { step, written: [result], done: isThere(result), url };
}

/** What is said comes first. It is not changed while that may be missing, unless nothing can be said there. */
async function change(parts: StepParts, step: ChangeStep): Promise<StepDone> {
  const { issue } = step.own;
  const all: Written[] = [];
  for (const comment of step.comments) {
    const result = await say(parts, issue, comment);
    all.push(result);
    if (!isThere(result) && result.refusal !== 'locked')
      return { step, written: all, done: false, url: null };
  }
  if (step.marker) all.push(await rewrite(parts, step));
  return {
    step,
    written: all,
    done: all.every((each) => isThere(each) || each.refusal === 'locked'),
    url: null,
  };
}

function say(parts: StepParts, issue: IssueRef, comment: PlannedComment): Promise<Written> {
  const item = {
    what: `comment on ${named(issue)}`,
    item: `comment ${named(issue)} ${comment.key}`,
    content: '',
  };
  return written(parts, item, {
    find: async () => {
      const there = await parts.tracker.comments(issue);
      return there.some((each) => commentKey(each) === comment.key) ? issue.url : null;
    },
    send: async () => (await parts.tracker.comment(issue, remarkText(parts.words.page, comment))).url,
  });
}

/** Its text as it was read is part of what is delivered: the same change of another text is another delivery. */
function rewrite(parts: StepParts, step: ChangeStep): Promise<Written> {
  const { own, subject, turn, removedLabels } = step;
  const { issue } = own;
  const marker = step.marker ?? own.marker;
  const item = {
    what: named(issue),
    item: `change ${named(issue)}`,
    content: `${issue.updatedAt} ${markerText(own.marker)} ${markerText(marker)}`,
  };
  return written(parts, item, {
    find: async () => null,
    send: async () => {
      const text = subject && (await wordsOf(parts.words, issue.repository, subject, marker));
      const reassigned = marker.owner !== own.marker.owner;
      const changes = changesTo(issue, { text, marker, removedLabels, reassigned });
      await parts.tracker.update(issue, { ...changes, ...turn });
      return issue.url;
    },
  });
}

export function named({ repository, number }: IssueRef): string {
  return `issue #${number} of ${repository}`;
}
