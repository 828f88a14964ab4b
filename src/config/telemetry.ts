import { z } from 'zod';

/** Where what a run measured of itself goes; both are off unless named. */
export const telemetry = z
  .strictObject({
    metricsLogGroup: z
      .string()
      .regex(/^[\w.\-/#]{1,512}$/, 'Expected the name of a log group')
      .exactOptional()
      .describe('CloudWatch log group for run metrics (embedded metric format).'),
    tracesEndpoint: z
      .url({ protocol: /^https?$/, error: 'Expected an http(s) URL' })
      .exactOptional()
      .describe('OTLP endpoint for traces, e.g. `https://otel.example.com/v1/traces`.'),
  })
  .prefault({});
