import {
  ListSupportedResourceTypesCommand,
  ResourceExplorer2Client,
} from '@aws-sdk/client-resource-explorer-2';
import type { DatasetContext } from '../../core/dataset.ts';
import { itemsOf } from '../pages.ts';
import { unusable } from './broad-source.ts';

/** The types of which Resource Explorer shows every resource: where it shows none, there is none. */
export interface SupportedTypes {
  readonly cloudFormation: ReadonlySet<string>;
  /** Its own names, `service:type`, of types that CloudFormation does not have. */
  readonly own: readonly string[];
}

/** Nothing follows from what is not shown. */
export const NO_TYPES: SupportedTypes = { cloudFormation: new Set(), own: [] };

/** The most that is allowed; what would come after is merely asked for elsewhere. */
const PAGE = 1_000;

/** {@link NO_TYPES} where Resource Explorer may not be asked for them. Throws what concerns the connection. */
export async function supportedTypes({ client, signal }: DatasetContext): Promise<SupportedTypes> {
  const explorer = client(ResourceExplorer2Client);
  const items = itemsOf({
    operation: 'ListSupportedResourceTypes',
    ask: (NextToken) =>
      explorer.send(new ListSupportedResourceTypesCommand({ MaxResults: PAGE, NextToken }), {
        abortSignal: signal,
      }),
    items: ({ ResourceTypes }) => ResourceTypes,
    next: ({ NextToken }) => NextToken,
    idOf: ({ ResourceType }) => ResourceType,
  });
  try {
    const types = await Array.fromAsync(items);
    return {
      cloudFormation: new Set(types.flatMap(({ CFNResourceTypes }) => CFNResourceTypes ?? [])),
      own: types.flatMap(({ ResourceType, CFNResourceTypes }) =>
        ResourceType && !CFNResourceTypes?.length ? [ResourceType] : [],
      ),
    };
  } catch (error) {
    if (unusable(error, 'Resource Explorer')) return NO_TYPES;
    throw error;
  }
}
