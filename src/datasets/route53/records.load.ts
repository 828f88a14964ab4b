import {
  ListResourceRecordSetsCommand,
  type ListResourceRecordSetsCommandInput,
  type ListResourceRecordSetsCommandOutput,
  type ResourceRecordSet,
  Route53Client,
} from '@aws-sdk/client-route-53';
import type { DatasetContext, DatasetLoader } from '../../core/dataset.ts';
import { askEach } from '../ask-each.ts';
import { bounded } from '../bounded.ts';
import { rowsOf } from '../rows-of.ts';
import { unexpectedAnswer } from '../unexpected-answer.ts';
import { hostedZones } from './hosted-zones.ts';
import type { RecordUse, ZoneRecords } from './records.ts';

/** The most that ListResourceRecordSets returns at once. */
const PAGE = 300;

/** The records of each hosted zone; Route 53 tells those of one at a time. */
const load: DatasetLoader<ZoneRecords> = async function* (context) {
  const answers = await askEach(rowsOf(hostedZones, context), async ({ hostedZoneId }) =>
    useIn(await recordsOf(hostedZoneId, context)),
  );
  for (const [{ hostedZoneId }, records] of answers) {
    if (records.state !== 'gone') yield { hostedZoneId, records };
  }
};

export default load;

/** Pages of records have three members for a token: where the next one starts. */
async function recordsOf(
  HostedZoneId: string,
  { client, signal }: DatasetContext,
): Promise<readonly ResourceRecordSet[]> {
  const route53 = client(Route53Client);
  const records: ResourceRecordSet[] = [];
  const starts = new Set<string>();
  let input: ListResourceRecordSetsCommandInput | null = { HostedZoneId, MaxItems: PAGE };
  while (input) {
    const page: ListResourceRecordSetsCommandOutput = await route53.send(
      new ListResourceRecordSetsCommand(input),
      { abortSignal: signal },
    );
    if (!page.ResourceRecordSets) throw unexpectedAnswer('ListResourceRecordSets answered without its list');
    records.push(...page.ResourceRecordSets);
    if (!page.IsTruncated) break;
    const start = JSON.stringify([page.NextRecordName, page.NextRecordType, page.NextRecordIdentifier]);
    if (starts.has(start)) throw unexpectedAnswer('ListResourceRecordSets led to the same page twice');
    starts.add(start);
    input = {
      HostedZoneId,
      MaxItems: PAGE,
      StartRecordName: page.NextRecordName,
      StartRecordType: page.NextRecordType,
      StartRecordIdentifier: page.NextRecordIdentifier,
    };
  }
  return records;
}

function useIn(records: readonly ResourceRecordSet[]): RecordUse {
  const latency = records.filter(({ Region }) => Region);
  const sets = Map.groupBy(latency, ({ Name, Type }) => `${Name} ${Type}`);
  return {
    healthCheckIds: [
      ...new Set(records.flatMap(({ HealthCheckId }) => (HealthCheckId ? [bounded(HealthCheckId)] : []))),
    ],
    singleLatency: [...sets.values()].filter(({ length }) => length === 1).length,
  };
}
