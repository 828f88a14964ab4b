import { addDays, parseDay } from '../core/period.ts';
import type { Plan } from '../core/plan.ts';
import type { PlanOptions, ReportOptions } from './invocation.ts';
import type { RunEnvironment } from './run-contract.ts';
import { type Settings, settle } from './settings.ts';
import { presencePeriod } from './tenant-bill.ts';
import type { TenantAccess, TenantSession } from './tenant-session.ts';

/** Settings of a plan: the tenant's own source of cost and budgets, never the sample. */
export function tenantPlanSettings(
  options: PlanOptions,
  { tenant, config }: TenantAccess,
  environment: Pick<RunEnvironment, 'clock'>,
): Settings {
  const sample = { asOf: environment.clock.today(), config: () => config };
  return { ...settle({ ...options, sample: false }, config, environment, sample), tenant: tenant.id };
}

/** Settings of a report: what the plan has decided holds, so that reporting again tomorrow gives the same. */
export async function tenantReportSettings(
  session: TenantSession,
  plan: Plan,
  options: ReportOptions,
): Promise<Settings> {
  const { tenant, config } = await session.access();
  const clock = { now: () => new Date(plan.now), today: () => plan.asOf, sleep: () => Promise.resolve() };
  const sample = { asOf: plan.asOf, config: () => config };
  const settled = settle({ ...options, sample: false, asOf: plan.asOf }, config, { clock }, sample);
  const { id, slaHours } = tenant;
  return {
    ...settled,
    tenant: id,
    period: daysOf(plan, settled),
    // Whether data is late can be said of a bill that was asked for.
    ...(slaHours === null || plan.analysis === 'recommendations'
      ? {}
      : { promise: { slaHours, now: plan.now } }),
  };
}

/** The days that were asked for; where none were, all there is. */
function daysOf({ key: { window } }: Plan, settled: Settings): Settings['period'] {
  const usual = presencePeriod({ ...settled, period: {} });
  if (window.start === usual.start && window.end === usual.end) return {};
  const [from, end] = [parseDay(window.start), parseDay(window.end)];
  return from && end ? { from, to: addDays(end, -1) } : {};
}
