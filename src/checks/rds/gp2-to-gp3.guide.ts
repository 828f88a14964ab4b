import type { CheckGuide } from '../../core/check-guide.ts';

export const rdsGp2ToGp3Guide: CheckGuide = {
  why: 'gp2 storage ties its speed to its size, so that databases are given more storage than they fill to be fast. gp3 has 3,000 IOPS from the first GiB (12,000 from 400 GiB on, for most engines) at the same price a GiB.',
  measured: 'Available instances on gp2 storage of at least `minimumSizeGib`.',
  saving:
    'None is claimed: both cost the same a GiB. What is saved is what no longer has to be allocated for its speed; see the check of storage that is larger than its data.',
  caveats: [
    'SQL Server has 3,000 IOPS on gp3 at any size.',
    'The change optimises the storage for hours, without downtime.',
  ],
  verify: {
    console: 'RDS → Databases → Configuration: storage type',
    cli: "aws rds describe-db-instances --region {region} --db-instance-identifier {resourceId} --query 'DBInstances[].[StorageType,AllocatedStorage]'",
  },
  fix: {
    console: 'RDS → Databases → Modify → Storage type: gp3',
    cli: [
      'aws rds modify-db-instance --region {region} --db-instance-identifier {resourceId} --storage-type gp3 --apply-immediately',
      "aws rds describe-db-instances --region {region} --db-instance-identifier {resourceId} --query 'DBInstances[].StorageType'",
    ],
    dryRun: null,
    terraform: '`storage_type = "gp3"` on the `aws_db_instance`.',
  },
  rollback: 'Change the type back after six hours; no restart either way.',
  ptBr: {
    why: 'O armazenamento gp2 amarra a velocidade ao tamanho; por isso, bancos de dados recebem mais armazenamento do que ocupam, só para serem rápidos. O gp3 tem 3.000 IOPS desde o primeiro GiB (12.000 a partir de 400 GiB, na maioria das engines) pelo mesmo preço por GiB.',
    measured: 'Instâncias disponíveis em armazenamento gp2 a partir de `minimumSizeGib` GiB.',
    caveats: [
      'O SQL Server tem 3.000 IOPS no gp3 em qualquer tamanho.',
      'A mudança otimiza o armazenamento por horas, sem indisponibilidade.',
    ],
    verify: 'RDS → Databases → Configuration: tipo de armazenamento',
    fix: 'RDS → Databases → Modify → Storage type: gp3',
    terraform: '`storage_type = "gp3"` na `aws_db_instance`.',
    rollback: 'Volte ao tipo anterior depois de seis horas; não há reinício em nenhum dos sentidos.',
  },
};
