import { type FunctionConfiguration, LambdaClient, ListFunctionsCommand } from '@aws-sdk/client-lambda';
import type { DatasetLoader } from '../../core/dataset.ts';
import { bounded, boundedOrNull } from '../bounded.ts';
import { isoMilliseconds } from '../iso-instant.ts';
import { itemsOf } from '../pages.ts';
import type { LambdaFunction } from './functions.ts';

/** The most that ListFunctions returns at once. */
const PAGE = 50;

/** All functions of the region. Their environment, which may hold secrets, is not kept. */
const load: DatasetLoader<LambdaFunction> = async function* ({ client, signal }) {
  const lambda = client(LambdaClient);
  const items = itemsOf({
    operation: 'ListFunctions',
    ask: (Marker) =>
      lambda.send(new ListFunctionsCommand({ MaxItems: PAGE, Marker }), { abortSignal: signal }),
    items: ({ Functions }) => Functions,
    next: ({ NextMarker }) => NextMarker,
    idOf: ({ FunctionName }) => FunctionName,
  });
  for await (const item of items) yield rowOf(item);
};

export default load;

function rowOf(one: FunctionConfiguration): LambdaFunction {
  const functionName = bounded(one.FunctionName ?? '');
  return {
    functionName,
    functionArn: boundedOrNull(one.FunctionArn),
    runtime: boundedOrNull(one.Runtime),
    packageType: boundedOrNull(one.PackageType),
    architecture: boundedOrNull(one.Architectures?.[0]),
    memoryMib: one.MemorySize ?? null,
    timeoutSeconds: one.Timeout ?? null,
    layers: one.Layers?.length ?? 0,
    changedAt: changedAt(one.LastModified),
    snapStart: boundedOrNull(one.SnapStart?.ApplyOn),
    logGroupName: bounded(one.LoggingConfig?.LogGroup ?? `/aws/lambda/${functionName}`),
    reportsInLog: reportsInLog(one),
    onInstances: one.CapacityProviderConfig !== undefined,
  };
}

/** Lambda writes `2026-01-02T03:04:05.678+0000`. */
function changedAt(text: string | undefined): string | null {
  const milliseconds = text === undefined ? Number.NaN : Date.parse(text);
  return Number.isNaN(milliseconds) ? null : isoMilliseconds(milliseconds);
}

function reportsInLog({ LoggingConfig }: FunctionConfiguration): boolean {
  return LoggingConfig?.LogFormat !== 'JSON' || LoggingConfig.SystemLogLevel !== 'WARN';
}
