import { decimalFromInteger } from '../core/decimal.ts';
import { isSpendlogError } from '../core/errors.ts';
import { money, multiplyMoney } from '../core/money.ts';
import type { Plan } from '../core/plan.ts';
import type { CommandResult } from './command-result.ts';
import { dollarsText } from './dollars-text.ts';
import { durationText } from './duration-text.ts';
import type { PlanOptions } from './invocation.ts';
import { couldNotLookText, planFacts, secondsOf } from './plan-facts.ts';
import type { RunEnvironment } from './run-contract.ts';
import { draftPlan, planningOf, runKeyOf } from './tenant-plan.ts';
import type { TenantSession } from './tenant-session.ts';

/** USD of one Cost Explorer request (AWS Cost Management pricing). */
const REQUEST_PRICE = money('0.01', 'USD');

/**
 * Says what a run would read and what that would cost, and stores nothing. An export is free to ask; Cost Explorer is
 * not asked at all: then the plan of the newest run tells what there is.
 */
export async function dryRun(
  session: TenantSession,
  options: PlanOptions,
  environment: RunEnvironment,
): Promise<CommandResult> {
  const planning = await planningOf(session, options, environment);
  const paid = planning.settings.source.kind === 'cost-explorer';
  const plan = paid ? await newestPlan(session) : (await draftPlan(planning, await runKeyOf(planning))).plan;
  const most = planning.settings.config.costs.maxRequests;
  const dollars = dollarsText(multiplyMoney(REQUEST_PRICE, decimalFromInteger(most)));
  const facts = plan ? planFacts(plan, plan.units) : [];
  const work = plan ? secondsOf(plan.units) : null;
  const blind = plan ? couldNotLookText(plan) : [];
  return {
    exitCode: blind.length > 0 ? 3 : 0,
    document: {
      tenant: session.id,
      from: plan ? (paid ? 'newest-run' : 'bill') : null,
      units: plan?.units.length ?? null,
      reads: plan?.units.reduce((sum, { reads }) => sum + reads.length, 0) ?? null,
      // To the millisecond: sums of binary fractions end in digits that mean nothing.
      workSeconds: work === null ? null : Math.round(work * 1000) / 1000,
      atMostPaidRequests: paid ? most : 0,
    },
    line: plan ? `${plan.units.length}` : '',
    tables: [{ head: [], rows: facts.filter(([label]) => label !== 'Run' && label !== 'Asked of the bill') }],
    closing: [
      ...blind,
      'Nothing was stored, and nothing that is paid for was asked.',
      ...(paid
        ? [
            plan
              ? `These figures are those of the run ${plan.run}: Cost Explorer was not asked where money is spent now.`
              : 'Where money is spent is not known yet: asking Cost Explorer is paid for, and no earlier run is in the store.',
            `Cost Explorer would be asked at most ${most} times, ${dollars} (costs.maxRequests); what is cached is not asked again.`,
          ]
        : ['The bill is an export: asking it costs nothing.']),
      ...(work === null ? [] : [`Work in all: ${durationText(work)}, shared by the units done at a time.`]),
    ],
    outputs: { tenant: session.id, run: '', matrix: '{"batch":[]}', 'has-work': 'false', narrates: 'false' },
    page: null,
  };
}

async function newestPlan({ runStore }: TenantSession): Promise<Plan | null> {
  const [newest] = await runStore.runs();
  try {
    return newest ? await runStore.readPlan(newest.run) : null;
  } catch (error) {
    if (!isSpendlogError(error)) throw error;
    return null;
  }
}
