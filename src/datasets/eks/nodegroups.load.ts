import {
  DescribeNodegroupCommand,
  EKSClient,
  ListNodegroupsCommand,
  type Nodegroup,
} from '@aws-sdk/client-eks';
import type { DatasetLoader } from '../../core/dataset.ts';
import { bounded, boundedOrNull } from '../bounded.ts';
import { eachOf } from '../each-of.ts';
import { isoInstant } from '../iso-instant.ts';
import { itemsOf } from '../pages.ts';
import { tagsOfMap } from '../tags-of.ts';
import { textColumn } from '../text-column.ts';
import { eksClusters } from './clusters.ts';
import type { EksNodegroup } from './nodegroups.ts';

/** The most that ListNodegroups returns at once. */
const PAGE = 100;

interface Named {
  readonly clusterName: string;
  readonly nodegroupName: string;
}

/** The managed node groups of the clusters that were listed before. */
const load: DatasetLoader<EksNodegroup> = async function* ({ client, rows, signal }) {
  const eks = client(EKSClient);
  const names = namesOf(eks, textColumn(rows(eksClusters.id), 'clusterName'), signal);
  const described = eachOf(names, (name) =>
    eks.send(new DescribeNodegroupCommand({ ...name }), { abortSignal: signal }),
  );
  for await (const { item, answer } of described) yield rowOf(item, answer?.nodegroup ?? null);
};

export default load;

async function* namesOf(
  eks: EKSClient,
  clusters: readonly string[],
  signal: AbortSignal,
): AsyncGenerator<Named> {
  for (const clusterName of clusters) {
    const names = itemsOf({
      operation: 'ListNodegroups',
      ask: (nextToken) =>
        eks.send(new ListNodegroupsCommand({ clusterName, maxResults: PAGE, nextToken }), {
          abortSignal: signal,
        }),
      items: ({ nodegroups }) => nodegroups,
      next: ({ nextToken }) => nextToken,
      idOf: (name) => name,
    });
    for await (const nodegroupName of names) yield { clusterName, nodegroupName };
  }
}

function rowOf(name: Named, group: Nodegroup | null): EksNodegroup {
  const clusterName = bounded(name.clusterName);
  const nodegroupName = bounded(name.nodegroupName);
  return {
    nodegroupId: `${clusterName}/${nodegroupName}`,
    nodegroupName,
    clusterName,
    described: group === null ? 'denied' : 'read',
    status: boundedOrNull(group?.status),
    instanceTypes: (group?.instanceTypes ?? []).map(bounded),
    amiType: boundedOrNull(group?.amiType),
    capacityType: boundedOrNull(group?.capacityType),
    desiredNodes: group?.scalingConfig?.desiredSize ?? null,
    createdAt: isoInstant(group?.createdAt),
    tags: tagsOfMap(group?.tags),
  };
}
