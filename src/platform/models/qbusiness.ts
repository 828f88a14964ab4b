import type { ChatSyncCommandInput, ChatSyncCommandOutput } from '@aws-sdk/client-qbusiness';
import { type ModelAnswer, type ModelClient, ModelFailure, type ModelRequest } from '../../core/model.ts';
import { awsModelFailure } from './aws-model-failure.ts';
import { type AwsModelOptions, awsModelSettings } from './aws-model-settings.ts';

export interface QBusinessOptions extends AwsModelOptions {
  /** Id of the application. */
  readonly application: string;
}

const SERVICE = 'Amazon Q Business';

/** Of one attachment, as the API documents it. */
const MOST_BYTES = 10 * 1024 * 1024;

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
  const { instructions, task, facts, token } = request;
  const told = `${instructions}\n\n${task}\n\nThe table of facts is the attached file facts.txt.`;
  const fits = told.length <= MOST_MESSAGE_CHARACTERS;
  return {
    applicationId,
    chatMode: 'CREATOR_MODE',
    clientToken: token,
    userMessage: fits
      ? told
      : `${instructions}\n\nThe task is the attached file task.txt, the table of facts facts.txt.`,
    attachments: [attachment('facts.txt', facts), ...(fits ? [] : [attachment('task.txt', task)])],
  };
}

function attachment(name: string, text: string) {
  const data = new TextEncoder().encode(text);
  if (data.length <= MOST_BYTES) return { name, data };
  throw new ModelFailure('failed', `${SERVICE} takes attachments of 10 MB at most`, { passing: false });
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
