import type { CheckGuide } from '../../core/check-guide.ts';

export const rdsMultiAzNonprodGuide: CheckGuide = {
  why: 'A Multi-AZ database keeps a second instance and a second copy of the storage, which nobody reads from. Both are billed.',
  measured:
    'Available Multi-AZ instances whose own tags say that they are not of production (keys such as `env`, `environment`, `stage`). Without such a tag nothing is said.',
  saving:
    'The hours and the storage billed as Multi-AZ, less the same as Single-AZ. Where the storage is billed in a way that is not known, the hours alone.',
  caveats: [
    'An environment may have to be built as production is, to test a failover.',
    'A tag may be wrong.',
  ],
  verify: {
    console: 'RDS → Databases → Configuration: Multi-AZ; and Tags',
    cli: "aws rds describe-db-instances --region {region} --db-instance-identifier {resourceId} --query 'DBInstances[].[MultiAZ,TagList]'",
  },
  fix: {
    console: 'RDS → Databases → Modify → Availability & durability: do not create a standby instance',
    cli: [
      'aws rds modify-db-instance --region {region} --db-instance-identifier {resourceId} --no-multi-az --no-apply-immediately',
      'aws rds describe-db-instances --region {region} --db-instance-identifier {resourceId} --query DBInstances[].PendingModifiedValues',
    ],
    dryRun: null,
    terraform: '`multi_az = false` on the `aws_db_instance`.',
  },
  rollback: 'Set Multi-AZ again; the second copy is made without downtime, with some load.',
  ptBr: {
    why: 'Um banco de dados Multi-AZ mantém uma segunda instância e uma segunda cópia do armazenamento, das quais ninguém lê. As duas são cobradas.',
    measured:
      'Instâncias Multi-AZ disponíveis cujas próprias tags dizem que não são de produção (chaves como `env`, `environment`, `stage`). Sem uma tag assim, nada é dito.',
    caveats: [
      'Um ambiente pode ter de ser igual ao de produção, para testar um failover.',
      'Uma tag pode estar errada.',
    ],
    verify: 'RDS → Databases → Configuration: Multi-AZ; e Tags',
    fix: 'RDS → Databases → Modify → Availability & durability: não crie uma instância standby',
    terraform: '`multi_az = false` na `aws_db_instance`.',
    rollback: 'Ligue o Multi-AZ de novo; a segunda cópia é feita sem indisponibilidade, com alguma carga.',
  },
};
