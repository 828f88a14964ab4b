import { defineDataset } from '../../core/dataset.ts';

/** A launch configuration: what Auto Scaling groups had before launch templates. Strings are untrusted. */
export interface LaunchConfiguration {
  readonly name: string;
  readonly imageId: string | null;
  readonly instanceType: string | null;
  /** ISO instant. */
  readonly createdAt: string | null;
}

export const launchConfigurations = defineDataset<LaunchConfiguration>({
  id: 'autoscaling/launch-configurations',
  scope: 'region',
  reads: ['Auto Scaling:DescribeLaunchConfigurations'],
  resource: { id: 'name' },
  load: () => import('./launch-configurations.load.ts'),
});
