import type { Outbox } from '../../core/outbox.ts';
import { openItem } from './perform-step.ts';
import { type IssuePlan, type PlanInput, planIssues } from './plan-issues.ts';

/**
 * A plan that opens nothing the outbox knows to have been opened: that is not among the issues, so that people deleted it
 * or took its label off. What comes in its place is looked up as well.
 */
export async function planWithOutbox(
  outbox: Pick<Outbox, 'delivered'>,
  input: Omit<PlanInput, 'deleted'>,
): Promise<IssuePlan> {
  const [deleted, looked] = [new Set<string>(), new Set<string>()];
  for (;;) {
    const plan = planIssues({ ...input, deleted });
    const before = deleted.size;
    for (const step of plan.steps) {
      if (step.kind !== 'open' || looked.has(step.key)) continue;
      looked.add(step.key);
      const { item, content } = openItem(step);
      if ((await outbox.delivered({ channel: 'issues', item, content })) !== null) deleted.add(step.key);
    }
    if (deleted.size === before) return plan;
  }
}
