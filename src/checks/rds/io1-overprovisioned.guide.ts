import type { CheckGuide } from '../../core/check-guide.ts';

export const rdsIo1OverprovisionedGuide: CheckGuide = {
  why: 'Provisioned IOPS are billed by the IOPS-month whether they are used or not.',
  measured:
    'The highest reads and writes a second of any minute, one value a day over 14 days, of available instances on io1 storage. Found is one whose two peaks together stay under `maximumUsePercent` of what is provisioned, with `minimumDaysMeasured` days of both. What it needs is the sum of the peaks and `headroomPercent` more, and at least 1,000 IOPS and half an IOPS a GiB, below which RDS does not go.',
  saving: 'The IOPS-months billed, less those it needs; twice as much where Multi-AZ keeps two copies.',
  caveats: [
    'The peaks of reads and writes may lie at different times: the sum is more than was ever needed at once.',
    'A load that comes less often than every two weeks is not seen.',
    'gp3 may do what is needed without provisioned IOPS, which saves more.',
  ],
  verify: {
    console: 'RDS → Databases → Monitoring: read and write IOPS over three months',
    cli: "aws rds describe-db-instances --region {region} --db-instance-identifier {resourceId} --query 'DBInstances[].[StorageType,AllocatedStorage,Iops]'",
  },
  fix: {
    console: 'RDS → Databases → Modify → Provisioned IOPS',
    cli: [
      'aws rds modify-db-instance --region {region} --db-instance-identifier {resourceId} --iops IOPS --no-apply-immediately',
      'aws rds describe-db-instances --region {region} --db-instance-identifier {resourceId} --query DBInstances[].PendingModifiedValues',
    ],
    dryRun: null,
    terraform: '`iops` on the `aws_db_instance`.',
  },
  rollback: 'Raise the IOPS again after six hours, without a restart.',
  ptBr: {
    why: 'IOPS provisionadas são cobradas por IOPS-mês, usadas ou não.',
    measured:
      'O máximo de leituras e de gravações por segundo de qualquer minuto, um valor por dia ao longo de 14 dias, de instâncias disponíveis em armazenamento io1. É encontrada a que tem os dois picos somados abaixo de `maximumUsePercent` do que está provisionado, com `minimumDaysMeasured` dias de ambos. O que ela precisa é a soma dos picos e mais `headroomPercent`, e no mínimo 1.000 IOPS e meia IOPS por GiB, abaixo do que o RDS não vai.',
    caveats: [
      'Os picos de leitura e de escrita podem vir em momentos diferentes: a soma é mais do que já foi necessário de uma vez.',
      'Uma carga que vem menos de uma vez a cada duas semanas não é vista.',
      'O gp3 pode dar conta sem IOPS provisionadas, o que economiza mais.',
    ],
    verify: 'RDS → Databases → Monitoring: IOPS de leitura e de escrita ao longo de três meses',
    fix: 'RDS → Databases → Modify → Provisioned IOPS',
    terraform: '`iops` na `aws_db_instance`.',
    rollback: 'Aumente as IOPS de novo depois de seis horas, sem reinício.',
  },
};
