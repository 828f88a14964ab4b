import { defineDataset } from '../../core/dataset.ts';
import type { Asked } from '../ask-each.ts';

/** A regional web ACL of WAF. Strings are untrusted; `null`: AWS did not tell. */
export interface WebAcl {
  readonly webAclArn: string;
  readonly name: string | null;
  /** Resources of all kinds that it protects. */
  readonly resources: Asked<number>;
}

export const webAcls = defineDataset<WebAcl>({
  id: 'waf/web-acls',
  scope: 'region',
  reads: ['WAFV2:ListWebACLs', 'WAFV2:ListResourcesForWebACL'],
  resource: { id: 'webAclArn' },
  load: () => import('./web-acls.load.ts'),
});
