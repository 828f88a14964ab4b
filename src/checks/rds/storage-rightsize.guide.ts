import type { CheckGuide } from '../../core/check-guide.ts';

export const rdsStorageRightsizeGuide: CheckGuide = {
  why: 'Storage is billed by what is allocated, not by what is full.',
  measured:
    'The least free space, one value a day over 30 days, of available instances on gp2, gp3 or magnetic storage of at least `minimumSizeGib`. Found is one with more than `minimumFreePercent` free on every day, `minimumDaysMeasured` of them measured. What it needs is its fullest day and `headroomPercent` more, at least 20 GiB.',
  saving:
    'The GB-months billed, less those of the size it needs; twice as much where Multi-AZ keeps two copies.',
  caveats: [
    'Storage cannot be made smaller in place: a blue/green deployment or a dump and restore into a new database does it.',
    'Of gp2 the IOPS shrink with the size (3 a GiB); of gp3 the basis falls from 12,000 to 3,000 IOPS below 400 GiB (most engines).',
    'It may be large because it is about to be filled.',
  ],
  verify: {
    console: 'RDS → Databases → Monitoring: free storage space over a year',
    cli: 'aws cloudwatch get-metric-statistics --region {region} --namespace AWS/RDS --metric-name FreeStorageSpace --dimensions Name=DBInstanceIdentifier,Value={resourceId} --start-time START --end-time END --period 86400 --statistics Minimum',
  },
  fix: {
    console:
      'RDS → Databases → Actions → Create blue/green deployment with smaller storage; switch over; delete the old one',
    cli: [
      'aws rds create-blue-green-deployment --region {region} --blue-green-deployment-name NAME --source INSTANCE_ARN --target-allocated-storage GIB',
      'aws rds switchover-blue-green-deployment --region {region} --blue-green-deployment-identifier DEPLOYMENT',
      "aws rds describe-db-instances --region {region} --db-instance-identifier {resourceId} --query 'DBInstances[].AllocatedStorage'",
    ],
    dryRun: null,
    terraform:
      '`allocated_storage` on a new `aws_db_instance`, or on this one with `blue_green_update { enabled = true }`; `max_allocated_storage` lets it grow.',
  },
  rollback: 'The old database stays until it is deleted; storage can be made larger in place at any time.',
  ptBr: {
    why: 'O armazenamento é cobrado pelo que está alocado, não pelo que está ocupado.',
    measured:
      'O menor espaço livre, um valor por dia ao longo de 30 dias, de instâncias disponíveis em armazenamento gp2, gp3 ou magnético a partir de `minimumSizeGib` GiB. É encontrada a que tem mais de `minimumFreePercent` livre em todos os dias, com `minimumDaysMeasured` deles medidos. O que ela precisa é o que ocupa no dia mais cheio e mais `headroomPercent`, no mínimo 20 GiB.',
    caveats: [
      'O armazenamento não pode ser reduzido no lugar: uma implantação blue/green, ou um dump restaurado em um banco de dados novo, faz isso.',
      'No gp2, as IOPS diminuem com o tamanho (3 por GiB); no gp3, a base cai de 12.000 para 3.000 IOPS abaixo de 400 GiB (na maioria das engines).',
      'Ele pode ser grande porque está prestes a ser preenchido.',
    ],
    verify: 'RDS → Databases → Monitoring: espaço livre ao longo de um ano',
    fix: 'RDS → Databases → Actions → Create blue/green deployment com armazenamento menor; faça a troca; exclua o antigo',
    terraform:
      '`allocated_storage` em uma `aws_db_instance` nova, ou nesta com `blue_green_update { enabled = true }`; `max_allocated_storage` permite que o armazenamento cresça.',
    rollback:
      'O banco de dados antigo fica até ser excluído; o armazenamento pode ser aumentado no lugar a qualquer momento.',
  },
};
