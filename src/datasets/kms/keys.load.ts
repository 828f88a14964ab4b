import {
  DescribeKeyCommand,
  GetKeyLastUsageCommand,
  type GetKeyLastUsageResponse,
  type KeyMetadata,
  KMSClient,
  ListKeysCommand,
} from '@aws-sdk/client-kms';
import type { DatasetLoader } from '../../core/dataset.ts';
import { bounded, boundedOrNull } from '../bounded.ts';
import { eachOf } from '../each-of.ts';
import { isDenied } from '../is-denied.ts';
import { isoInstant } from '../iso-instant.ts';
import { itemsOf } from '../pages.ts';
import type { KmsKey } from './keys.ts';

/** The most that ListKeys returns at once. */
const PAGE = 1_000;

/** All keys of the region. Each key's own policy may refuse to tell about it. */
const load: DatasetLoader<KmsKey> = async function* ({ client, signal }) {
  const kms = client(KMSClient);
  const keys = itemsOf({
    operation: 'ListKeys',
    ask: (Marker) => kms.send(new ListKeysCommand({ Limit: PAGE, Marker }), { abortSignal: signal }),
    items: ({ Keys }) => Keys,
    next: ({ NextMarker }) => NextMarker,
    idOf: ({ KeyId }) => KeyId,
  });
  const described = eachOf(keys, ({ KeyId }) =>
    kms.send(new DescribeKeyCommand({ KeyId }), { abortSignal: signal }),
  );
  for await (const { item, answer } of described) {
    const key = answer?.KeyMetadata ?? null;
    const usage = isPaidFor(key) ? await usageOf(kms, item.KeyId, signal) : 'not-asked';
    yield rowOf(item.KeyId ?? '', key, usage);
  }
};

export default load;

type Usage = GetKeyLastUsageResponse | 'denied' | 'not-asked';

/** Keys of services are free, and those on their way out are paid for no more. */
function isPaidFor(key: KeyMetadata | null): boolean {
  return key?.KeyManager === 'CUSTOMER' && key.KeyState !== 'PendingDeletion';
}

async function usageOf(kms: KMSClient, KeyId: string | undefined, signal: AbortSignal): Promise<Usage> {
  try {
    return await kms.send(new GetKeyLastUsageCommand({ KeyId }), { abortSignal: signal });
  } catch (error) {
    if (isDenied(error)) return 'denied';
    throw error;
  }
}

function rowOf(keyId: string, key: KeyMetadata | null, usage: Usage): KmsKey {
  const told = typeof usage === 'string' ? null : usage;
  return {
    keyId: bounded(keyId),
    described: key === null ? 'denied' : 'read',
    manager: boundedOrNull(key?.KeyManager),
    state: boundedOrNull(key?.KeyState),
    createdAt: isoInstant(key?.CreationDate),
    usage: typeof usage === 'string' ? usage : 'read',
    usedAt: isoInstant(told?.KeyLastUsage?.Timestamp),
    countedSince: isoInstant(told?.TrackingStartDate),
  };
}
