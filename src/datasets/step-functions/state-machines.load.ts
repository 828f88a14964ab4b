import { ListStateMachinesCommand, SFNClient } from '@aws-sdk/client-sfn';
import type { DatasetLoader } from '../../core/dataset.ts';
import { bounded, boundedOrNull } from '../bounded.ts';
import { isoInstant } from '../iso-instant.ts';
import { itemsOf } from '../pages.ts';
import type { StateMachine } from './state-machines.ts';

/** The most that ListStateMachines returns at once. */
const PAGE = 1000;

/** All state machines of the region. */
const load: DatasetLoader<StateMachine> = async function* ({ client, signal }) {
  const service = client(SFNClient);
  const items = itemsOf({
    operation: 'ListStateMachines',
    ask: (nextToken) =>
      service.send(new ListStateMachinesCommand({ maxResults: PAGE, nextToken }), { abortSignal: signal }),
    items: ({ stateMachines }) => stateMachines,
    next: ({ nextToken }) => nextToken,
    idOf: ({ stateMachineArn }) => stateMachineArn,
  });
  for await (const one of items) {
    yield {
      stateMachineArn: bounded(one.stateMachineArn ?? ''),
      name: boundedOrNull(one.name),
      type: boundedOrNull(one.type),
      createdAt: isoInstant(one.creationDate),
    };
  }
};

export default load;
