import type { DatasetLoader } from '../../core/dataset.ts';
import { bounded } from '../bounded.ts';
import type { TaggableResource } from './taggable-resources.ts';
import { taggedResources } from './tagged-resources.load.ts';

/** Set by AWS, not by people. */
const OF_AWS = 'aws:';

const STACK = 'aws:cloudformation:stack-id';

/** All resources of the region that the tagging API knows. */
const load: DatasetLoader<TaggableResource> = async function* (context) {
  for await (const { ResourceARN = '', Tags = [] } of taggedResources(context)) {
    yield {
      resourceArn: bounded(ResourceARN),
      kind: bounded(kindOf(ResourceARN)),
      tags: Tags.filter(({ Key }) => Key && !Key.startsWith(OF_AWS)).length,
      ownedByStack: Tags.some(({ Key }) => Key === STACK),
    };
  }
};

export default load;

/** `arn:aws:ec2:…:volume/vol-1` is `ec2:volume`. */
function kindOf(arn: string): string {
  const [, , service = '', , , resource = ''] = arn.split(':');
  const [type = ''] = resource.split('/');
  return resource.includes('/') || arn.split(':').length > 6 ? `${service}:${type}` : service;
}
