import type { ChatSyncCommandInput, ChatSyncCommandOutput } from '@aws-sdk/client-qbusiness';
import { type ModelAnswer, type ModelClient, ModelFailure, type ModelRequest } from '../../core/model.ts';
import { awsModelFailure } from './aws-model-failure.ts';
import { type AwsModelOptions, awsModelSettings } from './aws-model-settings.ts';
import { compactFacts } from './compact-facts.ts';

export interface QBusinessOptions extends AwsModelOptions {
  /** Id of the application. */
  readonly application: string;
}

const SERVICE = 'Amazon Q Business';

/**
 * Of all attachments of a message together. The API takes ten megabytes each; what is read of them is 30,000 tokens (AWS,
 * "Supported document formats in Amazon Q Business"), and figures with their punctuation take one for two characters.
 */
export const MOST_FILE_CHARACTERS = 60_000;

/** The API documents no length of a message; this is what Amazon Q allows in those of its apps. */
const MOST_MESSAGE_CHARACTERS = 7_000;

/**
 * An application of Amazon Q Business, asked by ChatSync in creator mode: the model alone, nothing that is indexed. It says as
 * whom by its credentials (nobody, of an anonymous application), so no user is named. The SDK is loaded with the first request.
 */
export function qbusinessModel(options: QBusinessOptions): ModelClient {
  return {
    async ask(request, signal) {
      const input = chatInput(request, options.application);
      const { ChatSyncCommand, QBusinessClient } = await import('@aws-sdk/client-qbusiness');
      const client = new QBusinessClient(await awsModelSettings(options));
      try {
        const command = new ChatSyncCommand(input);
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

function chatInput(request: ModelRequest, applicationId: string): ChatSyncCommandInput {
  const { instructions, task, token } = request;
  const facts = compactFacts(request.facts);
  const told = `${instructions}\n\n${task}\n\nThe table of facts is the attached file facts.txt.`;
  const fits = told.length <= MOST_MESSAGE_CHARACTERS;
  return {
    applicationId,
    chatMode: 'CREATOR_MODE',
    clientToken: token,
    userMessage: fits
      ? told
      : `${instructions}\n\nThe task is the attached file task.txt, the table of facts facts.txt.`,
    attachments: attached({ 'facts.txt': facts, ...(fits ? {} : { 'task.txt': task }) }),
  };
}

function attached(files: Readonly<Record<string, string>>) {
  const all = Object.entries(files);
  if (all.reduce((sum, [, text]) => sum + text.length, 0) <= MOST_FILE_CHARACTERS) {
    return all.map(([name, text]) => ({ name, data: new TextEncoder().encode(text) }));
  }
  throw new ModelFailure('failed', `${SERVICE} reads no more than 30,000 tokens of what is attached`, {
    passing: false,
  });
}

function answerOf({ systemMessage = '', failedAttachments = [] }: ChatSyncCommandOutput): ModelAnswer {
  if (failedAttachments.length > 0) {
    throw new ModelFailure('failed', `${SERVICE} could not read what was attached`, { passing: true });
  }
  if (systemMessage.trim() === '') {
    throw new ModelFailure('empty', `${SERVICE} answered without text`, { passing: true });
  }
  return { text: systemMessage, tokens: null };
}
