import type { Delivery } from '../../core/channel.ts';
import type { IssueStep } from './issue-step.ts';
import { isLimit } from './issue-writing.ts';
import { performStep, type StepDone, type StepParts } from './perform-step.ts';

export interface Performed {
  readonly done: readonly StepDone[];
  /** What is left for the next run, where a limit was reached; `null`: nothing. */
  readonly left: Delivery | null;
}

/** One after the other, as GitHub asks of those who write, until it takes no more. */
export async function performAll(parts: StepParts, steps: readonly IssueStep[]): Promise<Performed> {
  const done: StepDone[] = [];
  for (const [index, step] of steps.entries()) {
    const last = await performStep(parts, step);
    done.push(last);
    const limit = last.written.find(isLimit);
    if (limit) return { done, left: leftAfter(limit.delivery, steps.length - index - 1) };
  }
  return { done, left: null };
}

function leftAfter(limit: Delivery, count: number): Delivery | null {
  if (count === 0 || !('reason' in limit)) return null;
  return { what: `${count} more changes of issues`, state: 'postponed', reason: limit.reason };
}
