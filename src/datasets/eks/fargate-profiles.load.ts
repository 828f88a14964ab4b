import { EKSClient, ListFargateProfilesCommand } from '@aws-sdk/client-eks';
import type { DatasetLoader } from '../../core/dataset.ts';
import { bounded } from '../bounded.ts';
import { itemsOf } from '../pages.ts';
import { textColumn } from '../text-column.ts';
import { eksClusters } from './clusters.ts';
import type { EksFargateProfile } from './fargate-profiles.ts';

/** The most that ListFargateProfiles returns at once. */
const PAGE = 100;

/** The Fargate profiles of the clusters that were listed before. */
const load: DatasetLoader<EksFargateProfile> = async function* ({ client, rows, signal }) {
  const eks = client(EKSClient);
  for (const clusterName of textColumn(rows(eksClusters.id), 'clusterName')) {
    const names = itemsOf({
      operation: 'ListFargateProfiles',
      ask: (nextToken) =>
        eks.send(new ListFargateProfilesCommand({ clusterName, maxResults: PAGE, nextToken }), {
          abortSignal: signal,
        }),
      items: ({ fargateProfileNames }) => fargateProfileNames,
      next: ({ nextToken }) => nextToken,
      idOf: (name) => name,
    });
    for await (const name of names) {
      yield { clusterName: bounded(clusterName), profileName: bounded(name) };
    }
  }
};

export default load;
