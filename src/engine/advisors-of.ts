import { z } from 'zod';
import type {
  AdvisedResource,
  AdvisedRow,
  AdvisorAnswer,
  AdvisorFactRow,
  AdvisorStateRow,
} from '../core/advisor.ts';
import type { ActionFamily, ActionType, ImplementationEffort } from '../core/recommendation.ts';
import type { CollectedUnit } from './collected-unit.ts';
import { keptRows } from './kept-rows.ts';
import { ORGANIZATION } from './units-of-places.ts';

const ADVISORS = 'advisors/';

const text = z.string().nullable();
const amount = z.strictObject({ amount: z.string(), currency: z.string() }).nullable();

/** Of all names of a union, each once; one that is missing or misspelt does not compile. */
function named<Name extends string>(names: Readonly<Record<Name, true>>) {
  return z.custom<Name>((value) => typeof value === 'string' && Object.hasOwn(names, value));
}

const actionType = named<ActionType>({
  Rightsize: true,
  Stop: true,
  Delete: true,
  Upgrade: true,
  ScaleIn: true,
  MigrateToGraviton: true,
  PurchaseSavingsPlans: true,
  PurchaseReservedInstances: true,
  Schedule: true,
  ChangeStorageClass: true,
  Configure: true,
});

const actionFamily = named<ActionFamily>({
  idle: true,
  rightsize: true,
  modernise: true,
  schedule: true,
  storage: true,
  rate: true,
  hygiene: true,
});

const effort = named<ImplementationEffort>({
  VeryLow: true,
  Low: true,
  Medium: true,
  High: true,
  VeryHigh: true,
});

const state = z.strictObject({
  kind: z.literal('state'),
  state: z.enum(['active', 'not-enabled', 'no-data', 'not-in-plan']),
  remedy: text,
  account: text,
}) satisfies z.ZodType<AdvisorStateRow>;

const fact = z.strictObject({
  kind: z.literal('fact'),
  name: z.string(),
  account: text,
  region: text,
  subject: text,
  amount,
  number: z.number().nullable(),
  text,
}) satisfies z.ZodType<AdvisorFactRow>;

const advised = z.strictObject({
  kind: z.literal('advised'),
  account: z.string(),
  region: z.string(),
  resourceId: z.string(),
  resourceArn: text,
  resourceType: z.string(),
  actionType: actionType.nullable(),
  actionFamily: actionFamily.nullable(),
  advice: z.strictObject({
    actionType: z.string(),
    target: text,
    estimatedMonthlySavings: amount,
    estimatedSavingsPercentage: z.number().nullable(),
    estimationMode: text,
    lookBackDays: z.number().nullable(),
    refreshedAt: text,
  }),
  current: text,
  implementationEffort: effort.nullable(),
  restartNeeded: z.boolean().nullable(),
  rollbackPossible: z.boolean().nullable(),
  tags: z.record(z.string(), z.string()).nullable(),
}) satisfies z.ZodType<AdvisedRow>;

const shape = z.discriminatedUnion('kind', [state, fact, advised]);

/** What AWS's advisors said in one unit. */
export interface AdvisedUnit {
  readonly answers: readonly AdvisorAnswer[];
  readonly advised: readonly AdvisedResource[];
}

/**
 * One answer for each advisor that was to be asked; where it could not be, its state is that of the read. An advisor
 * answers for the whole organisation: what is of accounts of others is left out.
 * @param accounts Those of the tenant.
 */
export function advisorsOf(collected: CollectedUnit, accounts: ReadonlySet<string>): AdvisedUnit {
  const asked = collected.unit.reads.filter((read) => read.startsWith(ADVISORS));
  const answers = asked.map((advisor) => answerOf(advisor, collected, accounts));
  return {
    answers: answers.map(({ answer }) => answer),
    advised: answers.flatMap((each) => each.advised),
  };
}

/** Totals over all accounts that are asked for; of some of them nobody knows them. */
const OF_ALL: ReadonlySet<string> = new Set(['estimatedTotalDedupedSavings', 'recommendationsOfType']);

function answerOf(advisor: string, collected: CollectedUnit, accounts: ReadonlySet<string>) {
  const { unit, record } = collected;
  const all = keptRows(collected, advisor, shape);
  const isOwn = (account: string | null) =>
    account === null || account === ORGANIZATION || accounts.has(account);
  const isWhole = all.every((row) => row.kind !== 'advised' || isOwn(row.account));
  const rows = all.filter(
    (row) => isOwn(row.account) && (isWhole || row.kind !== 'fact' || !OF_ALL.has(row.name)),
  );
  const read = record?.result.reads.find((result) => result.read === advisor)?.state ?? 'skipped';
  const head = rows.find((row) => row.kind === 'state');
  const advised = rows.flatMap((row) => (row.kind === 'advised' ? [{ ...row, advisor }] : []));
  const answer: AdvisorAnswer = {
    advisor,
    account: unit.account,
    region: unit.region,
    read,
    state: head?.state ?? null,
    remedy: head?.remedy ?? null,
    advised: advised.length,
    unknownActions: advised.filter((row) => row.actionType === null).length,
    facts: rows.filter((row) => row.kind === 'fact'),
  };
  return { answer, advised };
}
