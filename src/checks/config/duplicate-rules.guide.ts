import type { CheckGuide } from '../../core/check-guide.ts';

export const duplicateRulesGuide: CheckGuide = {
  why: 'AWS Config charges each evaluation of a rule. The same managed rule from a conformance pack, from Security Hub and by hand is evaluated three times.',
  measured:
    'Active managed rules with the same source identifier, parameters, scope, frequency and mode as another in the same account and region. One stays: that of a service or pack, else the first by name. Rules that a service made are never found.',
  saving: 'What is billed for evaluations of the rule, where the bill tells it.',
  caveats: [
    'Somebody may read the result of one of them by its name.',
    'Remediation may be attached to one of them.',
  ],
  verify: {
    console: 'AWS Config → Rules, by rule identifier',
    cli: 'aws configservice describe-config-rules --region {region} --config-rule-names {resourceId}',
  },
  fix: {
    console: 'AWS Config → Rules → the rule → Actions → Delete',
    cli: [
      'aws configservice describe-remediation-configurations --region {region} --config-rule-names {resourceId}',
      'aws configservice delete-config-rule --region {region} --config-rule-name {resourceId}',
      'aws configservice describe-config-rules --region {region}',
    ],
    dryRun: null,
    terraform: 'Remove the `aws_config_config_rule`.',
  },
  rollback: 'Create the rule again; its history of results is lost.',
  ptBr: {
    why: 'O AWS Config cobra por avaliação de regra. A mesma regra gerenciada, vinda de um conformance pack, do Security Hub e criada à mão, é avaliada três vezes.',
    measured:
      'Regras gerenciadas ativas com o mesmo identificador de origem, os mesmos parâmetros, escopo, frequência e modo de outra na mesma conta e região. Uma fica: a de um serviço ou pacote; se não houver, a primeira pelo nome. Regras criadas por um serviço nunca são encontradas.',
    caveats: [
      'Alguém pode ler o resultado de uma delas pelo nome.',
      'Uma remediação pode estar associada a uma delas.',
    ],
    verify: 'AWS Config → Rules, por identificador da regra',
    fix: 'AWS Config → Rules → a regra → Actions → Delete',
    terraform: 'Remova a `aws_config_config_rule`.',
    rollback: 'Crie a regra de novo; o histórico de resultados se perde.',
  },
};
