import type { StaticOperationSchema } from '@smithy/types';
import { successOf, type WireAnswer } from '../faults/fakecloud/protocols.ts';
import { restBody } from '../support/aws-rest.ts';
import type { AwsService } from '../support/aws-services.ts';

/** A value of AWS's model in the protocol of its service; plain JSON with instants in seconds where the client has no schema. */
export function writtenAnswer(
  { protocol }: AwsService,
  schema: StaticOperationSchema | null,
  answer: object,
): WireAnswer {
  if (!schema) return bodyOf('application/json', JSON.stringify(answer, inSeconds));
  if (protocol === 'rest-json') return bodyOf('application/json', restBody(schema, answer, false));
  if (protocol === 'rest-xml') return bodyOf('application/xml', restBody(schema, answer, true));
  return successOf(protocol, schema, answer);
}

/** Date.toJSON has already made text of an instant. */
function inSeconds(this: unknown, key: string, value: unknown): unknown {
  const own: unknown = Object(this)[key];
  return own instanceof Date ? own.getTime() / 1000 : value;
}

function bodyOf(type: string, text: string): WireAnswer {
  return { status: 200, headers: { 'content-type': type }, body: Buffer.from(text) };
}
