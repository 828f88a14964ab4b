import { ListSecretsCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import type { DatasetLoader } from '../../core/dataset.ts';
import { bounded, boundedOrNull } from '../bounded.ts';
import { isoInstant } from '../iso-instant.ts';
import { itemsOf } from '../pages.ts';
import { tagsOf } from '../tags-of.ts';
import type { Secret } from './secrets.ts';

/** The most that ListSecrets returns at once. */
const PAGE = 100;

/** All secrets of the region but those that are being deleted. */
const load: DatasetLoader<Secret> = async function* ({ client, signal }) {
  const service = client(SecretsManagerClient);
  const items = itemsOf({
    operation: 'ListSecrets',
    ask: (NextToken) =>
      service.send(new ListSecretsCommand({ MaxResults: PAGE, NextToken }), { abortSignal: signal }),
    items: ({ SecretList }) => SecretList,
    next: ({ NextToken }) => NextToken,
    idOf: ({ ARN }) => ARN,
  });
  for await (const one of items) {
    yield {
      secretArn: bounded(one.ARN ?? ''),
      name: boundedOrNull(one.Name),
      owningService: boundedOrNull(one.OwningService),
      primaryRegion: boundedOrNull(one.PrimaryRegion),
      rotates: one.RotationEnabled === true,
      createdAt: isoInstant(one.CreatedDate),
      changedAt: isoInstant(one.LastChangedDate),
      accessedAt: isoInstant(one.LastAccessedDate),
      deletedAt: isoInstant(one.DeletedDate),
      tags: tagsOf(one.Tags),
    };
  }
};

export default load;
