import type { ReadableSpan, SpanExporter } from '@opentelemetry/sdk-trace-base';
import { version } from '../../core/version.ts';

/** Something that took time. */
export interface TraceSpan {
  readonly name: string;
  readonly startedAt: Date;
  readonly endedAt: Date;
  readonly failed: boolean;
  /** Never an account id. */
  readonly attributes: Readonly<Record<string, string | number | boolean>>;
}

export interface RunTraceOptions {
  /** Takes OTLP over HTTP, e.g. `https://otel.example.com/v1/traces`. */
  readonly endpoint: string;
  /** Run id: all jobs of a run are in one trace. */
  readonly run: string;
  readonly root: TraceSpan;
  readonly spans: readonly TraceSpan[];
  /** Milliseconds for each request with its retries. */
  readonly timeoutMs?: number;
}

const TIMEOUT_MS = 5_000;

/** Spans of one request: collectors refuse bodies of some megabytes. */
const AT_ONCE = 512;

/** Sends what one process did as spans of the run's trace. Throws where they were not taken. */
export async function exportRunTrace(options: RunTraceOptions): Promise<void> {
  const { endpoint, timeoutMs = TIMEOUT_MS } = options;
  const all = await recordedSpans(options);
  const { OTLPTraceExporter } = await import('@opentelemetry/exporter-trace-otlp-http');
  const exporter = new OTLPTraceExporter({ url: endpoint, timeoutMillis: timeoutMs });
  try {
    for (let from = 0; from < all.length; from += AT_ONCE) {
      await sent(exporter, all.slice(from, from + AT_ONCE));
    }
  } finally {
    await exporter.shutdown();
  }
}

/** The root and the spans below it, as the SDK makes them. */
async function recordedSpans({ run, root, spans }: RunTraceOptions): Promise<ReadableSpan[]> {
  const { ROOT_CONTEXT, SpanStatusCode, trace } = await import('@opentelemetry/api');
  const { provider, ended } = await tracing(run);
  const tracer = provider.getTracer('spendlog', version);
  const record = (span: TraceSpan, context = ROOT_CONTEXT) => {
    const { name, startedAt, endedAt, failed, attributes } = span;
    const made = tracer.startSpan(name, { startTime: startedAt, attributes }, context);
    if (failed) made.setStatus({ code: SpanStatusCode.ERROR });
    made.end(endedAt);
    return made;
  };
  const parent = trace.setSpan(ROOT_CONTEXT, record(root));
  for (const span of spans) record(span, parent);
  const all = ended.getFinishedSpans();
  // Ending it forgets what it holds.
  await provider.shutdown();
  return all;
}

/** A provider of our own: nothing global, and nothing is sampled away. */
async function tracing(run: string) {
  const sdk = await import('@opentelemetry/sdk-trace-base');
  const { resourceFromAttributes } = await import('@opentelemetry/resources');
  const ended = new sdk.InMemorySpanExporter();
  const ids = new sdk.RandomIdGenerator();
  const provider = new sdk.BasicTracerProvider({
    resource: resourceFromAttributes({ 'service.name': 'spendlog', 'service.version': version }),
    sampler: new sdk.AlwaysOnSampler(),
    spanProcessors: [new sdk.SimpleSpanProcessor(ended)],
    idGenerator: { generateTraceId: () => traceIdOf(run), generateSpanId: () => ids.generateSpanId() },
  });
  return { provider, ended };
}

function sent(exporter: SpanExporter, spans: ReadableSpan[]): Promise<void> {
  return new Promise((resolve, reject) =>
    exporter.export(spans, ({ code, error }) => (code === 0 ? resolve() : reject(error ?? REFUSED))),
  );
}

const REFUSED = new Error('The endpoint did not take the spans.');

/** Thirty-two hexadecimal digits, not all zero, from an id of sixteen. */
function traceIdOf(run: string): string {
  return run.padEnd(32, 'f').slice(0, 32);
}
