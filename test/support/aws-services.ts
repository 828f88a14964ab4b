import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { StaticOperationSchema } from '@smithy/types';

export type WireProtocol = 'query' | 'ec2' | 'json' | 'rest-json' | 'rest-xml';

/** A service as its SDK client says it is. */
export interface AwsService {
  /** As journals and datasets spell it, e.g. `Elastic Load Balancing v2`. */
  readonly id: string;
  readonly package: string;
  readonly signingName: string;
  /** Tells services apart that sign with one name. */
  readonly apiVersion: string;
  readonly protocol: WireProtocol;
}

/** How the clients without a schema of their own speak; they are older than the schemas. */
const WITHOUT_SCHEMA: Readonly<Record<string, WireProtocol>> = {
  'ACM PCA': 'json',
  ControlTower: 'rest-json',
  'Cost Optimization Hub': 'json',
  MWAA: 'rest-json',
};

const PROTOCOLS: Readonly<Record<string, WireProtocol>> = {
  AwsQueryProtocol: 'query',
  AwsEc2QueryProtocol: 'ec2',
  AwsJson1_0Protocol: 'json',
  AwsJson1_1Protocol: 'json',
  AwsRestJsonProtocol: 'rest-json',
  AwsRestXmlProtocol: 'rest-xml',
  S3RestXmlProtocol: 'rest-xml',
};

const AUTH = 'auth/httpAuthSchemeProvider.js';

const packages = join(dirname(fileURLToPath(import.meta.resolve('@aws-sdk/client-ec2'))), '../..');

/** Whose client is made here, since AWS's own is not installed. */
const OWN_CLIENTS: readonly AwsService[] = [
  {
    id: 'FreeTier',
    package: new URL('../../src/datasets/advisors/free-tier-client.load.ts', import.meta.url).href,
    signingName: 'freetier',
    apiVersion: '2023-09-07',
    protocol: 'json',
  },
];

/** Every service that there is a client for, by id. */
export const AWS_SERVICES: ReadonlyMap<string, AwsService> = new Map(
  [
    ...readdirSync(packages)
      .filter((name) => name.startsWith('client-'))
      .map((name) => serviceIn(name)),
    ...OWN_CLIENTS,
  ].map((service) => [service.id, service] as const),
);

function serviceIn(name: string): AwsService {
  const read = (path: string) => readFileSync(join(packages, name, 'dist-es', path), 'utf8');
  const runtime = read('runtimeConfig.shared.js');
  const found = (pattern: RegExp, text = runtime) => pattern.exec(text)?.[1] ?? '';
  const id = found(/serviceId: config\?\.serviceId \?\? "([^"]+)"/);
  const protocol =
    PROTOCOLS[found(/protocol: config\?\.protocol \?\? (\w+)/)] ?? WITHOUT_SCHEMA[id] ?? 'json';
  return {
    id,
    package: `@aws-sdk/${name}`,
    // The oldest clients sign with the name of their endpoint.
    signingName: existsSync(join(packages, name, 'dist-es', AUTH))
      ? found(/\bname: "([^"]+)"/, read(AUTH))
      : name.slice('client-'.length),
    apiVersion: found(/apiVersion: "([^"]+)"/),
    protocol,
  };
}

/** The operations of a service by name, from the schemas of its client; empty where it has none. */
export async function operationsOf(service: AwsService): Promise<ReadonlyMap<string, StaticOperationSchema>> {
  const client: Readonly<Record<string, unknown>> = await import(service.package);
  return new Map(
    Object.values(client)
      .filter(isOperation)
      .map((schema) => [schema[2], schema]),
  );
}

function isOperation(value: unknown): value is StaticOperationSchema {
  return Array.isArray(value) && value[0] === 9 && typeof value[2] === 'string';
}
