import { defineDataset } from '../../core/dataset.ts';
import type { Tags } from '../../core/tags.ts';

/** An instance of a group. */
export interface GroupMember {
  readonly instanceId: string;
  readonly instanceType: string | null;
  /** `InService`, `Standby`, `Warmed:Stopped` … */
  readonly lifecycleState: string | null;
}

/** An Auto Scaling group. Strings are untrusted; `null`: AWS did not tell. */
export interface AutoScalingGroup {
  readonly name: string;
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly desired: number | null;
  /** ISO instant. */
  readonly createdAt: string | null;
  readonly members: readonly GroupMember[];
  /** It is being deleted. */
  readonly deleting: boolean;
  readonly launchConfiguration: string | null;
  readonly launchTemplateId: string | null;
  /** It chooses among types and purchase options: those it names, in its overrides. */
  readonly mixed: boolean;
  readonly overrideTypes: readonly string[];
  /** Types are chosen by what they must have, not by name. */
  readonly byRequirements: boolean;
  /** Images its overrides name in place of the template's. */
  readonly overrideImages: readonly string[];
  /** Percent of what it has above its base that is on demand; `null`: no mixed instances policy, or not told. */
  readonly onDemandPercentage: number | null;
  /** Instances that are on demand first. */
  readonly onDemandBase: number | null;
  /** What the instances of its warm pool wait in: `Stopped`, `Hibernated` or `Running`; `null`: it has no warm pool. */
  readonly warmPoolState: string | null;
  readonly tags: Tags;
}

export const autoScalingGroups = defineDataset<AutoScalingGroup>({
  id: 'autoscaling/groups',
  scope: 'region',
  reads: ['Auto Scaling:DescribeAutoScalingGroups'],
  resource: { id: 'name', tags: 'tags' },
  load: () => import('./groups.load.ts'),
});
