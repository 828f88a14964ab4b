import { defineDataset } from '../../core/dataset.ts';

/** A Lambda function as it runs unless a version is asked for. Strings are untrusted; `null`: AWS did not tell. */
export interface LambdaFunction {
  readonly functionName: string;
  readonly functionArn: string | null;
  /** `null` for container images, which bring their own. */
  readonly runtime: string | null;
  /** `Zip` or `Image`. */
  readonly packageType: string | null;
  /** `x86_64` or `arm64`. */
  readonly architecture: string | null;
  readonly memoryMib: number | null;
  readonly timeoutSeconds: number | null;
  readonly layers: number;
  /** ISO instant of the last change of code or configuration; when it was made, Lambda does not tell. */
  readonly changedAt: string | null;
  /** `PublishedVersions`, or `None`. */
  readonly snapStart: string | null;
  readonly logGroupName: string;
  /** Whether it writes REPORT lines: text always, JSON from system log level INFO down. */
  readonly reportsInLog: boolean;
  /** Runs on instances of a capacity provider, which are paid for instead of its duration. */
  readonly onInstances: boolean;
}

export const functions = defineDataset<LambdaFunction>({
  id: 'lambda/functions',
  scope: 'region',
  reads: ['Lambda:ListFunctions'],
  load: () => import('./functions.load.ts'),
});
