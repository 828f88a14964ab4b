import type { ConverseCommandInput, ConverseCommandOutput } from '@aws-sdk/client-bedrock-runtime';
import {
  type ModelAnswer,
  type ModelClient,
  ModelFailure,
  type ModelFailureReason,
  type ModelRequest,
} from '../../core/model.ts';
import { awsModelFailure } from './aws-model-failure.ts';
import { type AwsModelOptions, awsModelSettings } from './aws-model-settings.ts';

export interface BedrockOptions extends AwsModelOptions {
  /** Id of a model, or id or ARN of an inference profile. */
  readonly model: string;
  readonly guardrail: { readonly id: string; readonly version: string } | null;
}

const SERVICE = 'Amazon Bedrock';

/** A model of Bedrock, asked by Converse: the same request for every model, and no tools. The SDK is loaded with the first. */
export function bedrockModel(options: BedrockOptions): ModelClient {
  return {
    async ask(request, signal) {
      const { BedrockRuntimeClient, ConverseCommand } = await import('@aws-sdk/client-bedrock-runtime');
      const client = new BedrockRuntimeClient(await awsModelSettings(options));
      try {
        const command = new ConverseCommand(converseInput(request, options));
        return answerOf(await client.send(command, { abortSignal: signal }).catch(failed(signal)));
      } finally {
        client.destroy();
      }
    },
  };
}

function failed(signal: AbortSignal) {
  return (error: unknown): never => {
    throw awsModelFailure(error, SERVICE, signal);
  };
}

/** Without a temperature: newer models refuse any, and an answer is kept, so that it need not be the same twice. */
function converseInput(request: ModelRequest, { model, guardrail }: BedrockOptions): ConverseCommandInput {
  const metadata = requestMetadata(request.metadata);
  return {
    modelId: model,
    system: [{ text: request.instructions }],
    messages: [
      { role: 'user', content: [{ text: request.task }, { text: `Table of facts:\n${request.facts}` }] },
    ],
    inferenceConfig: { maxTokens: request.mostOutputTokens },
    ...(guardrail
      ? { guardrailConfig: { guardrailIdentifier: guardrail.id, guardrailVersion: guardrail.version } }
      : {}),
    ...(Object.keys(metadata).length > 0 ? { requestMetadata: metadata } : {}),
  };
}

const MOST_ENTRIES = 16;
const MOST_CHARACTERS = 256;

/** What the API's model allows in keys and values. */
const NOT_ALLOWED = /[^a-zA-Z0-9\s:_@$#=/+,.-]/g;

function requestMetadata(given: ModelRequest['metadata']): Record<string, string> {
  const allowed = (text: string) => text.replace(NOT_ALLOWED, '_').slice(0, MOST_CHARACTERS);
  return Object.fromEntries(
    Object.entries(given)
      .filter(([key]) => key !== '')
      .slice(0, MOST_ENTRIES)
      .map(([key, value]) => [allowed(key), allowed(value)]),
  );
}

type Stop = readonly [reason: ModelFailureReason, passing: boolean];

/** Reasons to stop that leave no answer. */
const STOPPED: ReadonlyMap<string, Stop> = new Map<string, Stop>([
  ['content_filtered', ['refused', false]],
  ['guardrail_intervened', ['refused', false]],
  ['malformed_model_output', ['unusable', true]],
  ['malformed_tool_use', ['unusable', true]],
  ['max_tokens', ['cut-off', false]],
  ['model_context_window_exceeded', ['cut-off', false]],
  ['tool_use', ['unusable', true]],
]);

function answerOf({ output, stopReason, usage }: ConverseCommandOutput): ModelAnswer {
  const { inputTokens, outputTokens } = usage ?? {};
  const tokens =
    inputTokens === undefined || outputTokens === undefined
      ? null
      : { input: inputTokens, output: outputTokens };
  const stopped = STOPPED.get(stopReason ?? '');
  if (stopped) {
    const [reason, passing] = stopped;
    throw new ModelFailure(reason, `${SERVICE} stopped with ${stopReason}`, { passing, tokens });
  }
  const text = (output?.message?.content ?? []).map((block) => block.text ?? '').join('');
  if (text.trim() === '') {
    throw new ModelFailure('empty', `${SERVICE} answered without text`, { passing: true, tokens });
  }
  return { text, tokens };
}
