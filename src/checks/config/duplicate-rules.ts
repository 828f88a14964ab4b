import { defineCheck, type Verdict } from '../../core/check.ts';
import { type ConfigRule, configRules } from '../../datasets/config/rules.ts';
import { everything } from '../claims.ts';
import { duplicateRulesGuide } from './duplicate-rules.guide.ts';

/** Two rules that judge the same are evaluated, and paid for, twice. */
export const duplicateRules = defineCheck({
  id: 'config-rules-duplicate',
  title: 'Every rule of AWS Config judges something of its own',
  service: 'config',
  scope: 'unit',
  actionType: 'Delete',
  actionFamily: 'rightsize',
  needs: { configRules },
  thresholds: {},
  lookBackDays: 0,
  effort: 'Low',
  restartNeeded: false,
  rollbackPossible: true,
  guide: duplicateRulesGuide,
  *evaluate({ configRules }): Iterable<Verdict> {
    const alike = Map.groupBy(configRules.filter(isManaged), ({ sourceIdentifier, judges }) =>
      JSON.stringify([sourceIdentifier, judges]),
    );
    for (const rules of alike.values()) {
      const [kept, ...others] = rules.toSorted(keptFirst);
      for (const { ruleName: resourceId, sourceIdentifier, createdBy } of others) {
        // Only the service that made a rule can delete it.
        if (createdBy !== null) continue;
        yield {
          resourceId,
          evidence: `${rules.length} rules evaluate ${sourceIdentifier} with the same parameters and scope${kept?.createdBy ? `; one of them belongs to ${kept.createdBy}` : ''}.`,
          claims: [everything(resourceId, ['*ConfigRuleEvaluations'])],
        };
      }
    }
  },
});

/** Functions of a customer may tell rules apart by their name. */
function isManaged({ owner, state, sourceIdentifier }: ConfigRule): boolean {
  return owner === 'AWS' && state === 'ACTIVE' && sourceIdentifier !== null;
}

/** Those of a service or a conformance pack stay; else the first by name. */
function keptFirst(a: ConfigRule, b: ConfigRule): number {
  const order = Number(b.createdBy !== null) - Number(a.createdBy !== null);
  return order || (a.ruleName < b.ruleName ? -1 : 1);
}
