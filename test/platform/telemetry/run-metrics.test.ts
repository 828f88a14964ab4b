import { Ajv } from 'ajv';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { putRunMetrics, type RunMetricsOptions } from '../../../src/platform/telemetry/run-metrics.ts';
import { hang, type Reply, reply, startScriptedServer } from '../../loopback/scripted-server.ts';

/** What the specification of the embedded metric format asks of the metadata. */
const EMBEDDED = new Ajv({ strict: false }).compile({
  type: 'object',
  required: ['_aws'],
  properties: {
    _aws: {
      type: 'object',
      required: ['Timestamp', 'CloudWatchMetrics'],
      additionalProperties: false,
      properties: {
        Timestamp: { type: 'integer', minimum: 0 },
        CloudWatchMetrics: {
          type: 'array',
          minItems: 1,
          items: {
            type: 'object',
            required: ['Namespace', 'Dimensions', 'Metrics'],
            additionalProperties: false,
            properties: {
              Namespace: {
                type: 'string',
                minLength: 1,
                maxLength: 1024,
                pattern: '^(?!AWS/)[\\w.\\-/#:]+$',
              },
              Dimensions: {
                type: 'array',
                minItems: 1,
                items: {
                  type: 'array',
                  maxItems: 30,
                  items: { type: 'string', minLength: 1, maxLength: 250 },
                },
              },
              Metrics: {
                type: 'array',
                maxItems: 100,
                items: {
                  type: 'object',
                  required: ['Name'],
                  additionalProperties: false,
                  properties: {
                    Name: { type: 'string', minLength: 1, maxLength: 1024 },
                    Unit: {
                      enum: ['Seconds', 'Milliseconds', 'Bytes', 'Percent', 'Count', 'Count/Second', 'None'],
                    },
                    StorageResolution: { enum: [1, 60] },
                  },
                },
              },
            },
          },
        },
      },
    },
  },
});

const AT = new Date('2026-11-20T08:00:00Z');

const OPTIONS: Omit<RunMetricsOptions, 'region'> = {
  logGroup: '/finops/spendlog',
  credentials: async () => ({ accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' }),
  tenant: 'north',
  run: '0123456789abcdef',
  at: AT,
  metrics: [
    { name: 'Success', unit: 'Count', value: 1 },
    { name: 'Duration', unit: 'Seconds', value: 12.5 },
    { name: 'PaidUsd', unit: 'None', value: 0 },
  ],
};

afterEach(() => {
  vi.unstubAllEnvs();
});

async function put(replies: readonly Reply[], more: Partial<RunMetricsOptions> = {}) {
  const server = await startScriptedServer(...replies);
  vi.stubEnv('AWS_ENDPOINT_URL', server.endpoint);
  const outcome = await putRunMetrics({ ...OPTIONS, region: 'eu-west-1', ...more }).catch(
    (error: unknown) => error,
  );
  await server.close();
  return {
    outcome,
    requests: server.requests.map(({ headers, body }) => ({ headers, body: JSON.parse(body) })),
  };
}

const OK = reply(200, '{}', { 'content-type': 'application/x-amz-json-1.1' });

describe('run metrics', () => {
  it('are one event of the embedded metric format, in a stream of their own', async () => {
    const { outcome, requests } = await put([OK]);
    expect(outcome).toBeUndefined();
    expect(requests.map(({ headers }) => headers['x-amz-target'])).toEqual([
      'Logs_20140328.CreateLogStream',
      'Logs_20140328.PutLogEvents',
    ]);
    const [created, written] = requests.map(({ body }) => body);
    expect(created).toEqual({
      logGroupName: '/finops/spendlog',
      logStreamName: `north/0123456789abcdef-${AT.getTime()}`,
    });
    // CloudWatch Logs forbids these in the name of a stream.
    expect(created.logStreamName).not.toMatch(/[:*]/);
    expect(written).toMatchObject(created);
    const [event, ...more] = written.logEvents;
    expect(more).toEqual([]);
    expect(event.timestamp).toBe(AT.getTime());

    const document = JSON.parse(event.message);
    EMBEDDED(document);
    expect(EMBEDDED.errors).toBeNull();
    for (const { Dimensions, Metrics } of document._aws.CloudWatchMetrics) {
      for (const { Name } of Metrics) expect(document[Name], Name).toEqual(expect.any(Number));
      for (const name of Dimensions.flat()) expect(document[name], name).toMatch(/^.{1,1024}$/);
    }
    expect(document).toMatchObject({ Tenant: 'north', Success: 1, Duration: 12.5, PaidUsd: 0 });
  });

  it('are not taken for sent where the log group is missing', async () => {
    const body = JSON.stringify({
      __type: 'ResourceNotFoundException',
      message: 'The specified log group does not exist.',
    });
    const { outcome } = await put([reply(400, body)]);
    expect(outcome).toMatchObject({ name: 'ResourceNotFoundException' });
  });

  it('are not taken for sent where CloudWatch turns the event down', async () => {
    const { outcome } = await put([OK, reply(200, '{"rejectedLogEventsInfo":{"tooOldLogEventEndIndex":1}}')]);
    expect(outcome).toMatchObject({ message: expect.stringContaining('did not take the event') });
  });

  it('wait for nobody who does not answer', async () => {
    const deadlines = { connection: 500, request: 5_000, total: 200 };
    const { outcome, requests } = await put([hang], { deadlines });
    expect(outcome).toBeInstanceOf(Error);
    expect(requests).toHaveLength(1);
  });
});
