import { Refusal } from '../../faults/fakecloud/operation.ts';
import type { WireAnswer } from '../../faults/fakecloud/protocols.ts';
import type { ReadRequest } from '../../faults/fakecloud/read-request.ts';
import { problemsOf } from '../../support/aws-model.ts';
import { type IdentifiedRequest, identifiedRequest } from '../identified-request.ts';
import { writtenAnswer } from '../written-answer.ts';

interface AwsModel {
  readonly protocol: 'converse' | 'chat-sync';
  /** Bounds of AWS's reference, which the client's schemas leave out. */
  readonly wrong: (input: Readonly<Record<string, unknown>>) => readonly string[];
  readonly answer: (text: string) => object;
}

const MODELS: Readonly<Record<string, AwsModel>> = {
  'Bedrock Runtime:Converse': {
    protocol: 'converse',
    wrong: ({ toolConfig, modelId }) => [
      ...(toolConfig === undefined ? [] : ['no tools are offered here']),
      ...(typeof modelId === 'string' && modelId.length > 0 ? [] : ['modelId: at least one character']),
    ],
    answer: (text) => ({
      output: { message: { role: 'assistant', content: [{ text }] } },
      stopReason: 'end_turn',
      usage: { inputTokens: 1_000, outputTokens: 500, totalTokens: 1_500 },
      metrics: { latencyMs: 1 },
    }),
  },
  'QBusiness:ChatSync': {
    protocol: 'chat-sync',
    wrong: ({ applicationId, userMessage, attachments, clientToken }) => [
      ...(/^[a-zA-Z0-9][a-zA-Z0-9-]{35}$/.test(String(applicationId)) ? [] : ['applicationId: its pattern']),
      ...(typeof userMessage === 'string' && userMessage.length <= 7_000
        ? []
        : ['userMessage: 7000 characters']),
      ...(Array.isArray(attachments) && attachments.length > 5 ? ['attachments: five at most'] : []),
      ...(typeof clientToken === 'string' && clientToken.length <= 2_048 ? [] : ['clientToken: needed here']),
    ],
    answer: (systemMessage) => ({
      conversationId: '11111111-2222-4333-8444-555555555555',
      systemMessage,
      systemMessageId: '21111111-2222-4333-8444-555555555555',
      userMessageId: '31111111-2222-4333-8444-555555555555',
      sourceAttributions: [],
      failedAttachments: [],
    }),
  },
};

export interface AwsModelRequest {
  readonly protocol: AwsModel['protocol'];
  readonly texts: readonly string[];
  readonly identified: IdentifiedRequest;
  readonly model: AwsModel;
}

/** A request of a service that has models, as AWS understands it. */
export async function awsModelRequest(request: ReadRequest): Promise<AwsModelRequest> {
  const identified = await identifiedRequest(request);
  const operation = `${identified.service.id}:${identified.name}`;
  const model = MODELS[operation];
  if (!model) throw new TypeError(`No model is asked by ${operation}.`);
  return { protocol: model.protocol, texts: [...textsOf(identified.input)], identified, model };
}

/** The answer of the service. */
export function awsModelAnswer({ identified, model }: AwsModelRequest, text: string): WireAnswer {
  const { service, schema, input } = identified;
  if (!schema) throw new TypeError(`${service.id} has no schema.`);
  const wrong = [...problemsOf(schema[4], input), ...model.wrong({ ...input })];
  if (wrong.length > 0) throw new Refusal('ValidationException', wrong.join('; '));
  return writtenAnswer(service, schema, model.answer(text));
}

/** Every text in a request; bytes are texts too. */
function* textsOf(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (value instanceof Uint8Array) yield Buffer.from(value).toString();
  else if (Array.isArray(value)) for (const part of value) yield* textsOf(part);
  else if (typeof value === 'object' && value !== null)
    for (const part of Object.values(value)) yield* textsOf(part);
}
