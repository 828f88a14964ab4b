import { defineDataset } from '../../core/dataset.ts';

/** The latest or the default version of a launch template. Strings are untrusted; `null`: AWS did not tell. */
export interface LaunchTemplate {
  readonly launchTemplateId: string;
  readonly version: number | null;
  /** An image, or `resolve:ssm:…`: the image a parameter names. */
  readonly imageId: string | null;
  readonly instanceType: string | null;
}

export const launchTemplates = defineDataset<LaunchTemplate>({
  id: 'ec2/launch-templates',
  scope: 'region',
  reads: ['EC2:DescribeLaunchTemplateVersions'],
  load: () => import('./launch-templates.load.ts'),
});
