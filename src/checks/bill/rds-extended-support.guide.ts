import type { CheckGuide } from '../../core/check-guide.ts';

export const billRdsExtendedSupportGuide: CheckGuide = {
  why: 'A major version past its standard support is charged by vCPU and hour on top of the instance, also while it is stopped, and the price doubles in the third year. For a small instance it is more than the instance itself.',
  measured:
    'Usage types `ExtendedSupport:Yr1-Yr2:…` and `ExtendedSupport:Yr3:…`, at least `minimumVcpuHours` a month.',
  saving: 'All that is billed as Extended Support: it ends with the upgrade.',
  caveats: [
    'An upgrade of a major version needs a test: parameters, extensions and drivers change.',
    'The version chosen may enter Extended Support itself soon.',
  ],
  verify: {
    console: 'RDS → Databases → Engine version',
    cli: "aws rds describe-db-instances --region {region} --query 'DBInstances[].[DBInstanceIdentifier,Engine,EngineVersion]'",
  },
  fix: {
    console: 'RDS → Blue/Green deployment with the new version, switch over, delete the old one',
    cli: [
      'aws rds create-blue-green-deployment --region {region} --blue-green-deployment-name upgrade --source arn:aws:rds:{region}:{account}:db:{resourceId} --target-engine-version VERSION',
      'aws rds describe-blue-green-deployments --region {region}',
    ],
    dryRun: null,
    terraform:
      '`engine_version` of the `aws_db_instance` or `aws_rds_cluster`, with `blue_green_update { enabled = true }` or `allow_major_version_upgrade = true`.',
  },
  rollback:
    'A major version cannot be taken back: the old environment of the Blue/Green deployment, or a snapshot, is the way.',
  ptBr: {
    why: 'Uma versão principal fora do suporte padrão é cobrada por vCPU e por hora além da instância, mesmo com ela parada, e o preço dobra no terceiro ano. Em uma instância pequena, isso é mais que a própria instância.',
    measured:
      'Os tipos de uso `ExtendedSupport:Yr1-Yr2:…` e `ExtendedSupport:Yr3:…`, com no mínimo `minimumVcpuHours` por mês.',
    caveats: [
      'A atualização de uma versão principal precisa de teste: parâmetros, extensões e drivers mudam.',
      'A versão escolhida pode ela mesma entrar em Extended Support em breve.',
    ],
    verify: 'RDS → Databases → Engine version',
    fix: 'RDS → Blue/Green deployment com a nova versão, faça o switchover, exclua o ambiente antigo',
    terraform:
      '`engine_version` da `aws_db_instance` ou do `aws_rds_cluster`, com `blue_green_update { enabled = true }` ou `allow_major_version_upgrade = true`.',
    rollback:
      'Uma versão principal não pode ser revertida: o caminho é o ambiente antigo do Blue/Green deployment, ou um snapshot.',
  },
};
