import type { World } from '../world.ts';
import type { Operation } from './operation.ts';
import { cloudWatchOperations } from './services/cloudwatch.ts';
import { costExplorerOperations } from './services/cost-explorer.ts';
import { ec2Operations } from './services/ec2.ts';
import { logsOperations } from './services/logs.ts';
import { organizationsOperations } from './services/organizations.ts';
import {
  cloudControlOperations,
  resourceExplorerOperations,
  taggingOperations,
} from './services/resources.ts';
import { ssmOperations } from './services/ssm.ts';
import { stsOperations, type Trust } from './services/sts.ts';

/** Something that is sent to be kept, not to be answered. */
export interface Telemetry {
  /** A log group, or `otlp`. */
  readonly to: string;
  readonly text: string;
}

/** Every operation but those of S3, by `service:Operation`. */
export function operationTable(
  world: World,
  trusts: Trust,
  telemetry: Telemetry[],
): ReadonlyMap<string, Operation> {
  const put = (to: string, text: string) => void telemetry.push({ to, text });
  const all: Readonly<Record<string, readonly Operation[]>> = {
    STS: stsOperations(trusts),
    EC2: ec2Operations,
    Organizations: organizationsOperations,
    'CloudWatch Logs': logsOperations(put),
    CloudWatch: cloudWatchOperations,
    'Resource Groups Tagging API': taggingOperations,
    'Resource Explorer 2': resourceExplorerOperations,
    CloudControl: cloudControlOperations,
    SSM: ssmOperations,
    'Cost Explorer': costExplorerOperations(world),
  };
  return new Map(
    Object.entries(all).flatMap(([service, operations]) =>
      operations.map((operation) => [`${service}:${operation.schema[2]}`, operation] as const),
    ),
  );
}
