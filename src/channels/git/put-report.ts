import { backoffDelay, type Random } from '../../core/backoff.ts';
import { NotDelivered } from '../../core/outbox.ts';
import type { Clock } from '../../core/ports.ts';
import type { ReportBranch } from '../../core/report-branch.ts';
import { certainly } from './certainly.ts';
import {
  type BranchLayout,
  type BranchRead,
  type CommitOccasion,
  changeOf,
  holds,
  readBranch,
} from './change-of-branch.ts';
import type { ReportToCommit } from './report-to-commit.ts';

export interface PutParts {
  readonly layout: BranchLayout;
  readonly clock: Pick<Clock, 'now' | 'sleep'>;
  readonly random: Random;
}

/** A report in a branch. */
export interface Standing {
  readonly branch: ReportBranch;
  /** Web address of a commit that has it, or its id. */
  readonly reference: string;
  /** People closed the pull request it was in. */
  readonly declined: boolean;
}

export type PutOutcome = Standing | { readonly protected: string };

/** How often a branch may move under one report. */
const TRIES = 5;

/** Those who meet part where they pause a few times as long as one try takes; at least so long, and at most, in milliseconds. */
const TIMES_A_TRY = 4;
const SHORTEST_TRY = 125;
const LONGEST_PAUSE = 30_000;

/** Where a report stands already; `null`: nowhere. */
export async function standingIn(
  { layout }: Pick<PutParts, 'layout'>,
  branch: ReportBranch,
  report: ReportToCommit,
): Promise<Standing | null> {
  return certainly(async () => standingAt(layout, branch, await readBranch(layout, branch), report));
}

/**
 * Commits a report to a branch. Where somebody else was first the branch is read again and the report is made anew,
 * for the index depends on what is there.
 * @throws NotDelivered
 */
export async function putReport(
  parts: PutParts,
  branch: ReportBranch,
  report: ReportToCommit,
  occasion: CommitOccasion,
): Promise<PutOutcome> {
  const { layout, clock, random } = parts;
  for (let attempt = 1; ; attempt += 1) {
    const began = clock.now().getTime();
    const outcome = await certainly(async () => {
      const read = await readBranch(layout, branch);
      const there = await standingAt(layout, branch, read, report);
      return there ?? read.tip.put(await changeOf(layout, read, report, occasion));
    });
    if (!('state' in outcome)) return outcome;
    if (outcome.state === 'committed') return { branch, reference: outcome.reference, declined: false };
    if (outcome.state === 'protected') return { protected: outcome.reason };
    if (attempt === TRIES) throw givenUp(branch, outcome);
    const took = Math.max(SHORTEST_TRY, clock.now().getTime() - began);
    const pause = { base: TIMES_A_TRY * took, cap: LONGEST_PAUSE };
    await clock.sleep(backoffDelay(pause, attempt, random));
  }
}

async function standingAt(
  layout: BranchLayout,
  branch: ReportBranch,
  { tip, files }: BranchRead,
  report: ReportToCommit,
): Promise<Standing | null> {
  const { reference } = tip;
  if (await holds(layout, files, report)) return { branch, reference, declined: false };
  const declined = await tip.declined?.(layout.output);
  if (declined && (await holds(layout, declined, report))) return { branch, reference, declined: true };
  return null;
}

function givenUp(
  branch: ReportBranch,
  outcome: { readonly state: 'moved' | 'unanswered'; readonly reason?: string },
) {
  if (outcome.state === 'moved')
    return new NotDelivered(`Others committed to ${branch.name} each of the ${TRIES} times it was tried.`, {
      postponed: true,
    });
  return new Error(`Whether the commit to ${branch.name} is there is not known: ${outcome.reason ?? ''}`);
}
