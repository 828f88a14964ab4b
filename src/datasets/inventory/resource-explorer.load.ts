import {
  GetDefaultViewCommand,
  GetViewCommand,
  ListResourcesCommand,
  ResourceExplorer2Client,
} from '@aws-sdk/client-resource-explorer-2';
import type { DatasetContext } from '../../core/dataset.ts';
import { bounded } from '../bounded.ts';
import { itemsOf } from '../pages.ts';
import { type BroadAnswer, type ListedResource, unusable } from './broad-source.ts';

/** At 1,000, the most that is allowed, ListResources gives no token and so hides what comes after. */
const PAGE = 500;

const WHAT = 'Resource Explorer';

/** Resources of this account in the given regions, through the default view of the client's region. */
export async function listWithResourceExplorer(
  context: DatasetContext,
  regions: readonly string[],
): Promise<BroadAnswer> {
  const explorer = context.client(ResourceExplorer2Client);
  try {
    const view = await wholeView(explorer, context.signal);
    if (view.arn === null) return { state: 'unusable', reason: `${WHAT}: ${view.reason}`, error: null };
    const resources: ListedResource[] = [];
    for (const region of regions)
      for await (const one of list(explorer, context, view, region)) resources.push(one);
    return { state: 'listed', source: 'resource-explorer', resources, limits: null };
  } catch (error) {
    const answer = unusable(error, WHAT);
    if (answer) return answer;
    throw error;
  }
}

interface UsableView {
  readonly arn: string;
  /** It shows other accounts as well. */
  readonly wide: boolean;
}

type WholeView = UsableView | { readonly arn: null; readonly reason: string };

/** The region's default view, where it leaves nothing of the account out. */
async function wholeView(explorer: ResourceExplorer2Client, signal: AbortSignal): Promise<WholeView> {
  const { ViewArn } = await explorer.send(new GetDefaultViewCommand({}), { abortSignal: signal });
  if (!ViewArn) return { arn: null, reason: 'no default view in this region' };
  const { View } = await explorer.send(new GetViewCommand({ ViewArn }), { abortSignal: signal });
  if (!View) return { arn: null, reason: 'what its default view shows is not told' };
  if (View.Filters?.FilterString) return { arn: null, reason: 'its default view leaves resources out' };
  if (View.Scope?.includes(':ou/')) return { arn: null, reason: 'its default view shows one unit only' };
  return { arn: ViewArn, wide: View.Scope?.includes(':organization/') ?? false };
}

async function* list(
  explorer: ResourceExplorer2Client,
  { account, signal }: DatasetContext,
  { arn: ViewArn, wide }: UsableView,
  region: string,
): AsyncGenerator<ListedResource> {
  const FilterString = wide ? `region:${region} accountid:${account}` : `region:${region}`;
  const items = itemsOf({
    operation: 'ListResources',
    ask: (NextToken) =>
      explorer.send(
        new ListResourcesCommand({ ViewArn, Filters: { FilterString }, MaxResults: PAGE, NextToken }),
        { abortSignal: signal },
      ),
    items: ({ Resources }) => Resources,
    next: ({ NextToken }) => NextToken,
    idOf: ({ Arn }) => Arn,
  });
  for await (const { Arn = '', CfnResourceType, ResourceType, OwningAccountId, Region } of items) {
    // The filter is not all that stands between two accounts.
    if (OwningAccountId !== account || Region !== region) continue;
    yield { arn: bounded(Arn), resourceType: bounded(CfnResourceType ?? ResourceType ?? ''), region };
  }
}
