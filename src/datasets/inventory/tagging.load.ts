import type { DatasetContext } from '../../core/dataset.ts';
import { bounded } from '../bounded.ts';
import { taggedResources } from '../tagging/tagged-resources.load.ts';
import { arnType } from './arn-type.ts';
import { type BroadAnswer, type ListedResource, unusable } from './broad-source.ts';
import { GLOBAL } from './catalogue.ts';

const WHAT = 'tagging API';

/** Resources of the client's region that carry a tag or once did: those that never had one, it does not know. */
export async function listWithTagging(context: DatasetContext): Promise<BroadAnswer> {
  try {
    const resources: ListedResource[] = [];
    for await (const { ResourceARN = '' } of taggedResources(context)) {
      const arn = bounded(ResourceARN);
      resources.push({ arn, resourceType: arnType(arn), region: arn.split(':')[3] || GLOBAL });
    }
    const limits = 'only resources that carry a tag or once did';
    return { state: 'listed', source: 'tagging-api', resources, limits };
  } catch (error) {
    const answer = unusable(error, WHAT);
    if (answer) return answer;
    throw error;
  }
}
