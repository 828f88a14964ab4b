import {
  type ConfigRule as AwsRule,
  ConfigServiceClient,
  DescribeConfigRulesCommand,
} from '@aws-sdk/client-config-service';
import type { DatasetLoader } from '../../core/dataset.ts';
import { bounded, boundedOrNull } from '../bounded.ts';
import { itemsOf } from '../pages.ts';
import type { ConfigRule } from './rules.ts';

/** All rules of the region. */
const load: DatasetLoader<ConfigRule> = async function* ({ client, signal }) {
  const service = client(ConfigServiceClient);
  const items = itemsOf({
    operation: 'DescribeConfigRules',
    ask: (NextToken) => service.send(new DescribeConfigRulesCommand({ NextToken }), { abortSignal: signal }),
    items: ({ ConfigRules }) => ConfigRules,
    next: ({ NextToken }) => NextToken,
    idOf: ({ ConfigRuleName }) => ConfigRuleName,
  });
  for await (const one of items) {
    yield {
      ruleName: bounded(one.ConfigRuleName ?? ''),
      state: boundedOrNull(one.ConfigRuleState),
      owner: boundedOrNull(one.Source?.Owner),
      sourceIdentifier: boundedOrNull(one.Source?.SourceIdentifier),
      createdBy: boundedOrNull(one.CreatedBy),
      judges: bounded(judges(one)),
    };
  }
};

export default load;

function judges({ Scope, InputParameters, MaximumExecutionFrequency, EvaluationModes }: AwsRule): string {
  const types = Scope?.ComplianceResourceTypes?.toSorted();
  const scope = [types, Scope?.ComplianceResourceId, Scope?.TagKey, Scope?.TagValue];
  return JSON.stringify([scope, InputParameters ?? '{}', MaximumExecutionFrequency, EvaluationModes ?? null]);
}
