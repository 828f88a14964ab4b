import { defineDataset } from '../../core/dataset.ts';
import type { Tags } from '../../core/tags.ts';

/** A security group. Strings are untrusted; `null`: AWS did not tell. It costs nothing. */
export interface SecurityGroup {
  readonly groupId: string;
  /** Each VPC has one, which cannot be deleted. */
  readonly isDefault: boolean;
  readonly vpcId: string | null;
  /** Other groups that its rules name. */
  readonly namedGroupIds: readonly string[];
  readonly tags: Tags;
}

export const securityGroups = defineDataset<SecurityGroup>({
  id: 'vpc/security-groups',
  scope: 'region',
  reads: ['EC2:DescribeSecurityGroups'],
  resource: { id: 'groupId', tags: 'tags' },
  load: () => import('./security-groups.load.ts'),
});
