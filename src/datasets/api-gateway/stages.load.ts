import {
  APIGatewayClient,
  GetRestApisCommand,
  GetStagesCommand,
  type RestApi,
  type Stage,
} from '@aws-sdk/client-api-gateway';
import type { DatasetLoader } from '../../core/dataset.ts';
import { askEach } from '../ask-each.ts';
import { bounded, boundedOrNull } from '../bounded.ts';
import { isoInstant } from '../iso-instant.ts';
import { itemsOf } from '../pages.ts';
import { tagsOfMap } from '../tags-of.ts';
import type { RestApiStage } from './stages.ts';

/** The most that GetRestApis returns at once. */
const PAGE = 500;

/** AWS keeps the last state of a cache that was switched off; this one costs nothing. */
const NO_CACHE = 'NOT_AVAILABLE';

/** The stages of all REST APIs of the region; AWS tells those of one API at a time. */
const load: DatasetLoader<RestApiStage> = async function* ({ client, signal }) {
  const gateway = client(APIGatewayClient);
  const apis = await Array.fromAsync(
    itemsOf({
      operation: 'GetRestApis',
      ask: (position) =>
        gateway.send(new GetRestApisCommand({ limit: PAGE, position }), { abortSignal: signal }),
      // An account without any API has no list in the answer.
      items: ({ items }) => items ?? [],
      next: ({ position }) => position,
      idOf: ({ id }) => id,
    }),
  );
  const named = Map.groupBy(apis, ({ name }) => name);
  const told = await askEach(apis, async ({ id: restApiId }) => {
    const { item } = await gateway.send(new GetStagesCommand({ restApiId }), { abortSignal: signal });
    return item ?? [];
  });
  for (const [api, stages] of told) {
    const nameIsUnique = named.get(api.name)?.length === 1;
    if (stages.state === 'denied') yield { ...rowOf(api, {}, nameIsUnique), told: false };
    if (stages.state !== 'told') continue;
    for (const stage of stages.value) yield rowOf(api, stage, nameIsUnique);
  }
};

export default load;

function rowOf(api: RestApi, stage: Stage, nameIsUnique: boolean): RestApiStage {
  const stageName = bounded(stage.stageName ?? '');
  const hasCache = stage.cacheClusterEnabled === true && stage.cacheClusterStatus !== NO_CACHE;
  return {
    told: true,
    stageId: `/restapis/${bounded(api.id ?? '')}/stages/${stageName}`,
    apiName: boundedOrNull(api.name),
    nameIsUnique,
    stageName,
    createdAt: isoInstant(stage.createdDate),
    cacheSize: hasCache ? (stage.cacheClusterSize ?? null) : null,
    tags: tagsOfMap(stage.tags),
  };
}
