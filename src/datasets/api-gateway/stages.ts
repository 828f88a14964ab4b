import { defineDataset } from '../../core/dataset.ts';
import type { Tags } from '../../core/tags.ts';

/** A stage of a REST API. Strings are untrusted; `null`: AWS did not tell. */
export interface RestApiStage {
  /** `false`: the stages of this API may not be read, and the row stands for all of them. */
  readonly told: boolean;
  /** As its ARN ends: `/restapis/<id>/stages/<name>`. */
  readonly stageId: string;
  /** The name of the API, which CloudWatch counts under; another API may have the same. */
  readonly apiName: string | null;
  /** Whether no other API of the region has its name. */
  readonly nameIsUnique: boolean;
  readonly stageName: string;
  /** ISO instant. */
  readonly createdAt: string | null;
  /** GB of its cache, as AWS writes it (`0.5`); `null`: there is none. */
  readonly cacheSize: string | null;
  readonly tags: Tags;
}

export const restApiStages = defineDataset<RestApiStage>({
  id: 'api-gateway/stages',
  scope: 'region',
  reads: ['API Gateway:GetRestApis', 'API Gateway:GetStages'],
  resource: { id: 'stageId', tags: 'tags' },
  load: () => import('./stages.load.ts'),
});
