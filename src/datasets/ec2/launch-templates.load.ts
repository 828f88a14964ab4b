import {
  DescribeLaunchTemplateVersionsCommand,
  EC2Client,
  type LaunchTemplateVersion,
} from '@aws-sdk/client-ec2';
import type { DatasetLoader } from '../../core/dataset.ts';
import { bounded, boundedOrNull } from '../bounded.ts';
import { itemsOf } from '../pages.ts';
import type { LaunchTemplate } from './launch-templates.ts';

const PAGE = 200;

/** Those versions that something launched today would use: without a template's id EC2 gives no others. */
const VERSIONS = ['$Latest', '$Default'];

const load: DatasetLoader<LaunchTemplate> = async function* ({ client, signal }) {
  const ec2 = client(EC2Client);
  const items = itemsOf({
    operation: 'DescribeLaunchTemplateVersions',
    ask: (NextToken) =>
      ec2.send(
        new DescribeLaunchTemplateVersionsCommand({ Versions: VERSIONS, MaxResults: PAGE, NextToken }),
        {
          abortSignal: signal,
        },
      ),
    items: ({ LaunchTemplateVersions }) => LaunchTemplateVersions,
    next: ({ NextToken }) => NextToken,
    idOf: ({ LaunchTemplateId, VersionNumber }) => LaunchTemplateId && `${LaunchTemplateId} ${VersionNumber}`,
  });
  for await (const item of items) yield rowOf(item);
};

export default load;

function rowOf(version: LaunchTemplateVersion): LaunchTemplate {
  return {
    launchTemplateId: bounded(version.LaunchTemplateId ?? ''),
    version: version.VersionNumber ?? null,
    imageId: boundedOrNull(version.LaunchTemplateData?.ImageId),
    instanceType: boundedOrNull(version.LaunchTemplateData?.InstanceType),
  };
}
