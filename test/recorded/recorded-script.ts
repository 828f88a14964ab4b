import { readdirSync, readFileSync } from 'node:fs';
import type { StaticOperationSchema } from '@smithy/types';
import { Refusal } from '../faults/fakecloud/operation.ts';
import type { Script } from '../loopback/scripted-aws.ts';
import { shapeOf } from '../support/aws-model.ts';
import { AWS_SERVICES, type AwsService, operationsOf } from '../support/aws-services.ts';
import { fromJson } from '../support/aws-wire.ts';
import { sharedData } from '../support/shared-data.ts';

interface Recorded {
  readonly service: AwsService;
  readonly name: string;
  /** In the order of the calls. */
  readonly answers: readonly {
    readonly status_code: number;
    readonly data: Readonly<Record<string, unknown>>;
  }[];
}

/**
 * The answers of one recording as a script: the n-th call gets the n-th answer, later ones the last.
 * @param nth Every call gets this answer instead; where there are fewer, the last.
 */
export async function recordedScript(set: string, nth?: number): Promise<Script> {
  const folder = `${sharedData}/recorded/${set}`;
  const files = readdirSync(folder).map((file) => ({
    file,
    parts: /^(.+)\.(\w+)_(\d+)\.json$/.exec(file) ?? [],
  }));
  const operations = Map.groupBy(files, ({ parts }) => `${parts[1]}.${parts[2]}`);
  const script: Record<string, Script[string]> = {};
  for (const [, some] of operations) {
    const [first] = some;
    const [, signed = '', name = ''] = first?.parts ?? [];
    const answers = some
      .sort((a, b) => Number(a.parts[3]) - Number(b.parts[3]))
      .map(({ file }) => JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')))
      .filter((_, at) => nth === undefined || at === Math.min(nth, some.length) - 1)
      .map((answer) => (HAND_MADE.has(set) ? { ...answer, data: realSpelling(answer.data) } : answer));
    for (const service of servicesSigning(signed)) {
      const schema = (await operationsOf(service)).get(name);
      const played = playedBack(schema ?? null, { service, name, answers });
      if (played) script[`${service.id}:${name}`] = played;
    }
  }
  return script;
}

/** Names in recordings that are neither the one a service signs with nor its id. */
const ALIASES: Readonly<Record<string, string>> = { 'api.sagemaker': 'sagemaker', 's3-control': 's3' };

function servicesSigning(name: string): readonly AwsService[] {
  const signed = ALIASES[name] ?? name;
  return [...AWS_SERVICES.values()].filter(({ signingName }) => signingName === signed);
}

/** `null`: the answers are of another service that signs alike. */
function playedBack(
  schema: StaticOperationSchema | null,
  { service, answers }: Recorded,
): Script[string] | null {
  if (!schema && !NO_MODEL.has(service.id)) return null;
  if (schema && !answers.every(({ data }) => fits(schema, data))) return null;
  const values = answers.map(({ status_code, data }) => {
    const { ResponseMetadata: _, Error: error, ...answer } = data;
    if (status_code >= 400) return refusalOf(status_code, error);
    return schema ? Object(fromJson(schema[5], answer)) : Object(withInstants(answer));
  });
  return (_, nth) => {
    const value = values[Math.min(nth, values.length) - 1];
    if (value instanceof Refusal) throw value;
    return value;
  };
}

/** Two services that sign alike have operations of one name: the members of the answer tell whose it is. */
function fits(schema: StaticOperationSchema, data: Readonly<Record<string, unknown>>): boolean {
  const shape = shapeOf(schema[5]);
  const members = new Set(shape.kind === 'structure' ? shape.members.keys() : []);
  return Object.keys(data).every((key) => key === 'ResponseMetadata' || key === 'Error' || members.has(key));
}

/** Recordings that somebody wrote, in a spelling that AWS does not have. */
const HAND_MADE: ReadonlySet<string> = new Set(['test_savings_plans_filter_by_type']);

const SPELT: Readonly<Record<string, string>> = {
  ResponseMetadata: 'ResponseMetadata',
  CurrencyCode: 'currency',
  EC2InstanceFamily: 'ec2InstanceFamily',
};

/** Names as the service really has them; its tags are a map. */
function realSpelling(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(realSpelling);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => {
      if (key === 'Tags' && Array.isArray(item))
        return ['tags', Object.fromEntries(item.map(({ Key, Value }) => [Key, Value]))];
      return [SPELT[key] ?? key.slice(0, 1).toLowerCase() + key.slice(1), realSpelling(item)];
    }),
  );
}

/** Without a schema only the names tell which texts are instants. */
function withInstants(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withInstants);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      key.endsWith('Timestamp') && typeof item === 'string' ? new Date(item) : withInstants(item),
    ]),
  );
}

const NO_MODEL: ReadonlySet<string> = new Set(['Cost Optimization Hub']);

function refusalOf(status: number, error: unknown): Refusal {
  const { Code, Message } = Object(error);
  return new Refusal(
    typeof Code === 'string' ? Code : 'AccessDeniedException',
    String(Message ?? 'refused'),
    status,
  );
}
