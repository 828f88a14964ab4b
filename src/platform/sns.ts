import type { AwsCredentialIdentityProvider } from '@smithy/types';
import type { Topic } from '../core/topic.ts';
import { type AttemptDeadlines, clientSettings, deadlineOf } from './aws/client-settings.ts';
import type { RetryOptions } from './aws/retried.ts';
import { sentOnce } from './aws/sent-once.ts';
import { deliveryId } from './delivery-id.ts';

export interface SnsTopicOptions extends RetryOptions {
  /** ARN of the topic, which names its region. */
  readonly topic: string;
  readonly credentials: AwsCredentialIdentityProvider;
  readonly deadlines?: AttemptDeadlines;
}

const DEADLINES: AttemptDeadlines = { connection: 3_000, request: 20_000, total: 30_000 };

/** A topic of SNS, standard or FIFO. The SDK is loaded with the first message. */
export function snsTopic(options: SnsTopicOptions): Topic {
  const { topic, credentials, signal, deadlines = DEADLINES } = options;
  const region = topic.split(':')[3] ?? '';
  return {
    async publish({ identity, group, subject, message, attributes }) {
      const { SNSClient, PublishCommand } = await import('@aws-sdk/client-sns');
      const client = new SNSClient(clientSettings({ region, credentials, deadlines }));
      const command = new PublishCommand({
        TopicArn: topic,
        Subject: subject,
        Message: message,
        MessageAttributes: Object.fromEntries(
          Object.entries(attributes).map(([name, value]) => [
            name,
            { DataType: 'String', StringValue: value },
          ]),
        ),
        // SNS itself drops what a FIFO topic was told in the last five minutes.
        ...(topic.endsWith('.fifo')
          ? { MessageGroupId: group, MessageDeduplicationId: deliveryId(identity) }
          : {}),
      });
      const attempt = () => client.send(command, { abortSignal: deadlineOf(deadlines, signal) });
      try {
        const sent = await sentOnce(attempt, { ...options, service: 'Amazon SNS', action: 'sns:Publish' });
        return sent.MessageId ?? '';
      } finally {
        client.destroy();
      }
    },
  };
}
