import type { CheckGuide } from '../../core/check-guide.ts';

export const billRdsPreviousGenerationGuide: CheckGuide = {
  why: 'Database classes of earlier generations cost more for the same work than those that follow them, and AWS retires them one by one.',
  measured:
    'Hours of the usage types `InstanceUsage:db.…` and `Multi-AZUsage:db.…` of families of previous generations, at least `minimumHours` a month.',
  saving:
    'The hours that are billed, less the same hours of the next generation in the same size: t2 → t3, m3 and m4 → m5, r3 and r4 → r5. Where no such class exists nothing is claimed.',
  caveats: [
    'An old engine version may not run on the new class: upgrade it first.',
    'Hours covered by reserved instances save nothing before those end.',
  ],
  verify: {
    console: 'RDS → Databases → Size',
    cli: "aws rds describe-db-instances --region {region} --query 'DBInstances[].[DBInstanceIdentifier,DBInstanceClass]'",
  },
  fix: {
    console: 'RDS → Modify → DB instance class, in the maintenance window',
    cli: [
      'aws rds modify-db-instance --region {region} --db-instance-identifier {resourceId} --db-instance-class INSTANCE_CLASS',
      "aws rds describe-db-instances --region {region} --db-instance-identifier {resourceId} --query 'DBInstances[].DBInstanceClass'",
    ],
    dryRun: null,
    terraform: '`instance_class` of the `aws_db_instance` or `aws_rds_cluster_instance`.',
  },
  rollback: 'Modify it back to the earlier class.',
  ptBr: {
    why: 'Classes de banco de dados de gerações anteriores custam mais pelo mesmo trabalho que as que vieram depois, e a AWS as aposenta uma a uma.',
    measured:
      'Horas dos tipos de uso `InstanceUsage:db.…` e `Multi-AZUsage:db.…` de famílias de gerações anteriores, no mínimo `minimumHours` por mês.',
    caveats: [
      'Uma versão antiga do mecanismo pode não rodar na nova classe: atualize-a antes.',
      'Horas cobertas por instâncias reservadas não economizam nada antes do fim da reserva.',
    ],
    verify: 'RDS → Databases → Size',
    fix: 'RDS → Modify → DB instance class, na janela de manutenção',
    terraform: '`instance_class` da `aws_db_instance` ou da `aws_rds_cluster_instance`.',
    rollback: 'Volte à classe anterior com Modify.',
  },
};
