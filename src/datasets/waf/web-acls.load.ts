import {
  ListResourcesForWebACLCommand,
  type ListResourcesForWebACLCommandOutput,
  ListWebACLsCommand,
  ResourceType,
  WAFV2Client,
} from '@aws-sdk/client-wafv2';
import type { DatasetLoader } from '../../core/dataset.ts';
import { askEach } from '../ask-each.ts';
import { bounded, boundedOrNull } from '../bounded.ts';
import { nameOf } from '../is-denied.ts';
import { itemsOf } from '../pages.ts';
import type { WebAcl } from './web-acls.ts';

/** The most that ListWebACLs returns at once. */
const PAGE = 100;

/** How WAF answers about a kind of resource that it does not protect in the region. */
const NOT_HERE = 'WAFInvalidParameterException';

/** The kinds of resources that the SDK knows; AWS is asked for each, and takes a load balancer where none is named. */
const KINDS: readonly ResourceType[] = Object.values(ResourceType);

/** All regional web ACLs with the number of what they protect; AWS tells that for one, and for one kind, at a time. */
const load: DatasetLoader<WebAcl> = async function* ({ client, signal }) {
  const waf = client(WAFV2Client);
  const found = await Array.fromAsync(
    itemsOf({
      operation: 'ListWebACLs',
      ask: (NextMarker) =>
        waf.send(new ListWebACLsCommand({ Scope: 'REGIONAL', Limit: PAGE, NextMarker }), {
          abortSignal: signal,
        }),
      items: ({ WebACLs }) => WebACLs,
      // WAF gives a marker with a last page that is full; the empty one behind it ends the list.
      next: ({ WebACLs, NextMarker }) => ((WebACLs?.length ?? 0) > 0 ? NextMarker : undefined),
      idOf: ({ ARN }) => ARN,
    }),
  );
  const answers = await askEach(found, async ({ ARN: WebACLArn }) => {
    let resources = 0;
    for (const kind of KINDS) {
      const command = new ListResourcesForWebACLCommand({ WebACLArn, ResourceType: kind });
      resources += await countOf(kind, () => waf.send(command, { abortSignal: signal }));
    }
    return resources;
  });
  for (const [{ ARN, Name }, resources] of answers) {
    if (resources.state !== 'gone')
      yield { webAclArn: bounded(ARN ?? ''), name: boundedOrNull(Name), resources };
  }
};

export default load;

/** Not every kind is there in every region; load balancers are, so that the same answer about them is no answer. */
async function countOf(
  kind: ResourceType,
  ask: () => Promise<ListResourcesForWebACLCommandOutput>,
): Promise<number> {
  try {
    const { ResourceArns } = await ask();
    return ResourceArns?.length ?? 0;
  } catch (error) {
    if (nameOf(error) === NOT_HERE && kind !== ResourceType.APPLICATION_LOAD_BALANCER) return 0;
    throw error;
  }
}
