import { defineDataset } from '../../core/dataset.ts';

/** What feeds a Lambda function with the records of a queue or a stream. Strings are untrusted; `null`: AWS did not tell. */
export interface EventSourceMapping {
  readonly mappingId: string;
  /** The function's ARN. */
  readonly functionArn: string | null;
  readonly functionName: string | null;
  readonly sourceArn: string | null;
  /** `Enabled`, `Disabled`, `Creating` … */
  readonly state: string | null;
  /** Most records in one invocation. */
  readonly batchSize: number | null;
  readonly batchingWindowSeconds: number | null;
}

export const eventSourceMappings = defineDataset<EventSourceMapping>({
  id: 'lambda/event-source-mappings',
  scope: 'region',
  resource: { id: 'mappingId' },
  reads: ['Lambda:ListEventSourceMappings'],
  load: () => import('./event-source-mappings.load.ts'),
});
