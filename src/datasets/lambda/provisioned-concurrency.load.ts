import {
  LambdaClient,
  ListProvisionedConcurrencyConfigsCommand,
  type ProvisionedConcurrencyConfigListItem,
} from '@aws-sdk/client-lambda';
import type { DatasetLoader } from '../../core/dataset.ts';
import { bounded, boundedOrNull } from '../bounded.ts';
import { eachOf } from '../each-of.ts';
import { isoMilliseconds } from '../iso-instant.ts';
import { itemsOf } from '../pages.ts';
import { textColumn } from '../text-column.ts';
import { functions } from './functions.ts';
import type { ProvisionedConcurrency } from './provisioned-concurrency.ts';

/** Functions that are asked about: there is no list of all, and a call for each is slow. */
const MOST_ASKED = 400;

/** The provisioned concurrency of the functions that were listed before. */
const load: DatasetLoader<ProvisionedConcurrency> = async function* ({ client, rows, signal }) {
  const lambda = client(LambdaClient);
  const names = textColumn(rows(functions.id), 'functionName');
  const told = eachOf(names.slice(0, MOST_ASKED), (FunctionName) =>
    Array.fromAsync(
      itemsOf({
        operation: 'ListProvisionedConcurrencyConfigs',
        ask: (Marker) =>
          lambda.send(new ListProvisionedConcurrencyConfigsCommand({ FunctionName, Marker }), {
            abortSignal: signal,
          }),
        items: (page) => page.ProvisionedConcurrencyConfigs,
        next: ({ NextMarker }) => NextMarker,
        idOf: ({ FunctionArn }) => FunctionArn,
      }),
    ),
  );
  for await (const { item, answer } of told) {
    if (answer === null) yield unread(item, 'denied');
    else for (const one of answer) yield rowOf(item, one);
  }
  for (const name of names.slice(MOST_ASKED)) yield unread(name, 'not-asked');
};

export default load;

function unread(name: string, read: 'denied' | 'not-asked'): ProvisionedConcurrency {
  const unknown = { requested: null, allocated: null, status: null, changedAt: null };
  return { functionName: bounded(name), resource: bounded(name), read, ...unknown };
}

function rowOf(name: string, one: ProvisionedConcurrencyConfigListItem): ProvisionedConcurrency {
  const changed = Date.parse(one.LastModified ?? '');
  return {
    functionName: bounded(name),
    resource: bounded(`${name}:${one.FunctionArn?.split(':').at(-1) ?? ''}`),
    read: 'read',
    requested: one.RequestedProvisionedConcurrentExecutions ?? null,
    allocated: one.AllocatedProvisionedConcurrentExecutions ?? null,
    status: boundedOrNull(one.Status),
    changedAt: Number.isNaN(changed) ? null : isoMilliseconds(changed),
  };
}
