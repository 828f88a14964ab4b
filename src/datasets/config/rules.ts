import { defineDataset } from '../../core/dataset.ts';

/** A rule of AWS Config. Strings are untrusted; `null`: AWS did not tell. */
export interface ConfigRule {
  readonly ruleName: string;
  /** `ACTIVE`, `DELETING`, `EVALUATING` … */
  readonly state: string | null;
  /** `AWS`: managed by AWS. */
  readonly owner: string | null;
  /** Managed rule, or function, that judges. */
  readonly sourceIdentifier: string | null;
  /** The service that made it, e.g. `securityhub.amazonaws.com`. */
  readonly createdBy: string | null;
  /** All that changes what it judges, in one text: parameters, scope, frequency and mode. */
  readonly judges: string;
}

export const configRules = defineDataset<ConfigRule>({
  id: 'config/rules',
  scope: 'region',
  reads: ['Config Service:DescribeConfigRules'],
  load: () => import('./rules.load.ts'),
});
