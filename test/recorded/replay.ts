import { allServiceGroups } from '../../src/app/service-groups.ts';
import { type AdvisorsConfig, advisors } from '../../src/config/advisors.ts';
import { type Script, type ScriptedCall, startScriptedAws } from '../loopback/scripted-aws.ts';
import { collectEverything, type Everything } from '../support/collect-everything.ts';
import { nothingOf } from './nothing-of.ts';
import { type Metrics, statistics } from './statistics.ts';

/** Answers of AWS and what they are replayed as. */
export interface Replay {
  /** When it is judged: in the days of the answers. */
  readonly now: string;
  readonly account?: string;
  readonly region?: string;
  /** By metric and statistic (`BytesIn Sum`), and by the value of a dimension. */
  readonly metrics?: Metrics;
  /** Operations of which there is nothing: they answer with empty lists. */
  readonly nothing?: readonly string[];
}

export interface Replayed extends Everything {
  readonly calls: readonly ScriptedCall[];
}

/** Those that are paid for as well. */
const ALL_ADVISORS: AdvisorsConfig = { ...advisors.parse({}), purchases: true };

const GROUPS = allServiceGroups({}, ALL_ADVISORS);

/** Where something may be answered: what would only be denied says nothing. */
function groupsOf(answered: ReadonlySet<string>) {
  return GROUPS.filter(({ datasets }) =>
    datasets.some(({ reads }) => reads.some((operation) => answered.has(operation))),
  );
}

/** Collects what a script answers, for every check and advisor, through the real clients. What is not in it is denied. */
export async function replay(script: Script, one: Replay): Promise<Replayed> {
  const { now, account = '644160558196', region = 'us-east-1', metrics = {}, nothing = [] } = one;
  await using aws = await startScriptedAws(
    { 'CloudWatch:GetMetricData': statistics(metrics, now), ...script },
    (operation, schema) => (nothing.includes(operation) ? nothingOf(schema) : null),
  );
  const groups = groupsOf(new Set([...Object.keys(script), ...nothing]));
  const collected = await collectEverything({ url: aws.url, account, region, now, groups });
  return { ...collected, calls: [...aws.calls] };
}
