import type { CheckGuide } from '../../core/check-guide.ts';

export const billAuroraIoGuide: CheckGuide = {
  why: 'Aurora Standard charges each million I/O requests. I/O-Optimized charges none, and more for instances and storage: it is cheaper from about a quarter of the cost on.',
  measured:
    'The share of `Aurora:StorageIOUsage` in what Aurora costs in an account and region, at least `minimumShareOfIo`. The bill does not join clusters and their instances, so a place is judged as one.',
  saving:
    'None is claimed: which cluster makes the requests, and what its instances cost, the bill does not join.',
  caveats: [
    'One cluster may be far above the share and another far below: look at each.',
    'A cluster can go back only after 30 days.',
  ],
  verify: {
    console: 'RDS → Databases → the cluster → Monitoring → Volume read and write IOPs',
    cli: "aws rds describe-db-clusters --region {region} --query 'DBClusters[].[DBClusterIdentifier,StorageType]'",
  },
  fix: {
    console: 'RDS → the cluster → Modify → Cluster storage configuration → Aurora I/O-Optimized',
    cli: [
      'aws rds modify-db-cluster --region {region} --db-cluster-identifier CLUSTER --storage-type aurora-iopt1 --apply-immediately',
      "aws rds describe-db-clusters --region {region} --query 'DBClusters[].[DBClusterIdentifier,StorageType]'",
    ],
    dryRun: null,
    terraform: '`storage_type = "aurora-iopt1"` on the `aws_rds_cluster`.',
  },
  rollback: 'Change the storage type back to `aurora` at any time; to I/O-Optimized again after 30 days.',
  ptBr: {
    why: 'O Aurora Standard cobra por milhão de requisições de I/O. O I/O-Optimized não cobra nenhuma, mas cobra mais por instâncias e armazenamento: fica mais barato quando elas passam de cerca de um quarto do custo.',
    measured:
      'A parcela de `Aurora:StorageIOUsage` no que o Aurora custa em uma conta e região, de no mínimo `minimumShareOfIo`. A fatura não relaciona os clusters às suas instâncias; por isso cada conta e região é avaliada como um todo.',
    caveats: [
      'Um cluster pode estar muito acima dessa parcela e outro muito abaixo: olhe cada um.',
      'Um cluster só pode voltar depois de 30 dias.',
    ],
    verify: 'RDS → Databases → o cluster → Monitoring → Volume read IOPs e Volume write IOPs',
    fix: 'RDS → o cluster → Modify → Cluster storage configuration → Aurora I/O-Optimized',
    terraform: '`storage_type = "aurora-iopt1"` no `aws_rds_cluster`.',
    rollback:
      'Volte ao tipo de armazenamento `aurora` a qualquer momento; ao I/O-Optimized de novo, só depois de 30 dias.',
  },
};
