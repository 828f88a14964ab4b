import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { exportRunTrace, type TraceSpan } from '../../../src/platform/telemetry/run-trace.ts';
import { hang, type Reply, reply, startScriptedServer } from '../../loopback/scripted-server.ts';

/** What OTLP's JSON encoding asks of a trace: ids in hexadecimal, instants as decimal text of nanoseconds. */
const Span = z.object({
  traceId: z.string().regex(/^(?!0+$)[0-9a-f]{32}$/),
  spanId: z.string().regex(/^(?!0+$)[0-9a-f]{16}$/),
  parentSpanId: z
    .string()
    .regex(/^[0-9a-f]{16}$/)
    .optional(),
  name: z.string().min(1),
  kind: z.number().int().min(0).max(5),
  startTimeUnixNano: z.string().regex(/^\d{19}$/),
  endTimeUnixNano: z.string().regex(/^\d{19}$/),
  attributes: z.array(z.object({ key: z.string(), value: z.record(z.string(), z.unknown()) })),
  status: z.object({ code: z.number().int().min(0).max(2) }),
});

const Request = z.object({
  resourceSpans: z.array(
    z.object({
      resource: z.object({ attributes: z.array(z.object({ key: z.string(), value: z.unknown() })) }),
      scopeSpans: z.array(z.object({ scope: z.object({ name: z.string() }), spans: z.array(Span) })),
    }),
  ),
});

const span = (name: string, from: string, to: string, failed = false): TraceSpan => ({
  name,
  startedAt: new Date(from),
  endedAt: new Date(to),
  failed,
  attributes: { 'unit.id': name, calls: 3 },
});

const ROOT = span('collect', '2026-11-20T08:00:00Z', '2026-11-20T08:10:00Z');

const UNITS = [
  span('ebs', '2026-11-20T08:00:01Z', '2026-11-20T08:00:02.500Z'),
  span('inventory', '2026-11-20T08:00:01Z', '2026-11-20T08:05:00Z', true),
];

async function send(replies: readonly Reply[], spans: readonly TraceSpan[] = UNITS, timeoutMs = 5_000) {
  const server = await startScriptedServer(...replies);
  const options = {
    endpoint: `${server.endpoint}/v1/traces`,
    run: '0123456789abcdef',
    root: ROOT,
    spans,
    timeoutMs,
  };
  const outcome = await exportRunTrace(options).catch((error: unknown) => error);
  await server.close();
  const bodies = server.requests.map(({ body }) => Request.parse(JSON.parse(body)));
  const sent = bodies.map(({ resourceSpans }) =>
    resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans)),
  );
  return { outcome, requests: server.requests, bodies, sent };
}

const OK = reply(200, '{}', { 'content-type': 'application/json' });

describe('a trace of a run', () => {
  it('arrives as OTLP in JSON: a root with its units, at the times they had', async () => {
    const { outcome, requests, bodies, sent } = await send([OK]);
    expect(outcome).toBeUndefined();
    expect(requests.map(({ method, path }) => `${method} ${path}`)).toEqual(['POST /v1/traces']);
    expect(requests[0]?.headers['content-type']).toBe('application/json');
    const service = bodies[0]?.resourceSpans[0]?.resource.attributes.find(
      ({ key }) => key === 'service.name',
    );
    expect(service?.value).toEqual({ stringValue: 'spendlog' });

    const spans = sent.flat();
    const root = spans.find(({ name }) => name === 'collect');
    expect(root?.parentSpanId).toBeUndefined();
    expect(new Set(spans.map(({ traceId }) => traceId)).size).toBe(1);
    expect(new Set(spans.map(({ spanId }) => spanId)).size).toBe(3);
    const [ebs, inventory] = ['ebs', 'inventory'].map((name) => spans.find((one) => one.name === name));
    expect([ebs?.parentSpanId, inventory?.parentSpanId]).toEqual([root?.spanId, root?.spanId]);
    const nanos = (text: string) => `${BigInt(Date.parse(text)) * 1_000_000n}`;
    expect([ebs?.startTimeUnixNano, ebs?.endTimeUnixNano]).toEqual([
      nanos('2026-11-20T08:00:01Z'),
      nanos('2026-11-20T08:00:02.500Z'),
    ]);
    expect([ebs?.status.code, inventory?.status.code]).toEqual([0, 2]);
    expect(ebs?.attributes).toContainEqual({ key: 'calls', value: { intValue: 3 } });
  });

  it('is the same trace for every job of a run', async () => {
    const ids = [await send([OK]), await send([OK], [])].map(({ sent }) => sent[0]?.[0]?.traceId);
    expect(ids[0]).toBe(ids[1]);
  });

  it('of thousands of units arrives in parts, each span once', async () => {
    const many = Array.from({ length: 1_200 }, (_, n) => ({
      ...span('ebs', '2026-11-20T08:00:01Z', '2026-11-20T08:00:02Z'),
      name: `unit ${n}`,
    }));
    const { sent } = await send([OK], many);
    expect(sent.length).toBeGreaterThan(2);
    expect(Math.max(...sent.map(({ length }) => length))).toBeLessThanOrEqual(512);
    expect(new Set(sent.flat().map(({ name }) => name)).size).toBe(1_201);
    expect(sent.flat()).toHaveLength(1_201);
  });

  it.each([
    ['refused', reply(403, 'no')],
    ['not understood', reply(400, '{}')],
    ['never answered', hang],
  ])('is not taken for sent where it is %s', async (_, answer) => {
    const { outcome } = await send([answer], UNITS, 300);
    expect(outcome).toBeInstanceOf(Error);
  });
});
