import { type KinesisStream, kinesisStreams } from '../../src/datasets/kinesis/streams.ts';
import { type EndpointVariant, endpointVariants } from '../../src/datasets/sagemaker/endpoint-variants.ts';
import { type NotebookInstance, notebookInstances } from '../../src/datasets/sagemaker/notebook-instances.ts';
import { DATA_ACCOUNT, ML_ACCOUNT } from '../accounts.ts';
import { decoy, metricsOf, type PlantedResource, type PlantedTruth, rowOf, wasteOf } from './planted.ts';

const ML = { accountId: ML_ACCOUNT, region: 'us-west-2' } as const;

function notebook(name: string, truth: PlantedTruth, row: Partial<NotebookInstance> = {}): PlantedResource {
  const arn = `arn:aws:sagemaker:us-west-2:${ML_ACCOUNT}:notebook-instance/${name}`;
  const planted: NotebookInstance = {
    notebookInstanceName: name,
    notebookInstanceArn: arn,
    status: 'InService',
    instanceType: 'ml.t3.medium',
    createdAt: '2026-03-01T00:00:00.000Z',
    changedAt: '2026-04-01T00:00:00.000Z',
    ...row,
  };
  return {
    ...ML,
    billedAs: arn,
    rows: [rowOf(notebookInstances, planted)],
    metrics: [],
    charges: planted.status === 'InService' ? [{ sku: 'notebook-t3', quantity: 24 }] : [],
    truth,
  };
}

function endpoint(
  name: string,
  invocations: number,
  truth: PlantedTruth,
  row: Partial<EndpointVariant> = {},
): PlantedResource {
  const arn = `arn:aws:sagemaker:us-west-2:${ML_ACCOUNT}:endpoint/${name}`;
  const planted: EndpointVariant = {
    endpointName: name,
    endpointArn: arn,
    described: 'read',
    variantName: 'all',
    status: 'InService',
    createdAt: '2026-03-01T00:00:00.000Z',
    changedAt: '2026-03-01T00:00:00.000Z',
    instances: 1,
    serverless: false,
    asynchronous: false,
    ...row,
  };
  const dimensions = { EndpointName: name, VariantName: 'all' };
  return {
    ...ML,
    billedAs: arn,
    rows: [rowOf(endpointVariants, planted)],
    metrics: [
      // Silent while nothing is asked: no entry, which is not zero.
      ...(invocations > 0 ? metricsOf('AWS/SageMaker', dimensions, { Invocations: invocations }) : []),
      ...(planted.serverless ? [] : metricsOf('/aws/sagemaker/Endpoints', dimensions, { CPUUtilization: 3 })),
    ],
    charges: planted.serverless ? [] : [{ sku: 'hosting-m5', quantity: 24 }],
    truth,
  };
}

function stream(
  name: string,
  records: number,
  truth: PlantedTruth,
  row: Partial<KinesisStream> = {},
): PlantedResource {
  return {
    accountId: DATA_ACCOUNT,
    region: 'us-east-1',
    billedAs: `arn:aws:kinesis:us-east-1:${DATA_ACCOUNT}:stream/${name}`,
    rows: [
      rowOf(kinesisStreams, {
        streamName: name,
        described: true,
        status: 'ACTIVE',
        mode: 'PROVISIONED',
        openShards: 1,
        retentionHours: 24,
        consumers: 0,
        createdAt: '2026-03-01T00:00:00.000Z',
        ...row,
      }),
    ],
    metrics: metricsOf(
      'AWS/Kinesis',
      { StreamName: name },
      { IncomingRecords: records, IncomingBytes: records * 900 },
    ),
    charges: [{ sku: 'kinesis-shards', quantity: 24 * (row.openShards ?? 1) }],
    truth,
  };
}

export const plantedMachineLearning: readonly PlantedResource[] = [
  notebook(
    'estate-explore',
    wasteOf('sagemaker-notebook-running', 'schedule', 'estate-explore', [
      // Sixty of the 168 hours of a week.
      { sku: 'notebook-t3', quantity: (24 * 60) / 168 },
    ]),
  ),
  notebook('estate-resting', decoy('stopped'), { status: 'Stopped' }),
  notebook('estate-today', decoy('started this week'), { changedAt: '2026-11-18T08:00:00.000Z' }),
  endpoint('estate-churn', 0, wasteOf('sagemaker-endpoint-idle', 'idle', 'estate-churn', [])),
  endpoint('estate-ranking', 40_000, decoy('it is invoked')),
  endpoint('estate-rare', 0, decoy('serverless: it costs nothing while nothing is asked'), {
    serverless: true,
    instances: null,
  }),
  stream('estate-clicks', 0, wasteOf('kinesis-idle', 'idle', 'estate-clicks', [])),
  stream('estate-orders', 4_000_000, decoy('it gets records')),
  stream(
    'estate-wide',
    4_000_000,
    wasteOf('kinesis-overprovisioned', 'rightsize', 'estate-wide', [{ sku: 'kinesis-shards', quantity: 24 }]),
    { openShards: 4 },
  ),
];
