import type { CheckGuide } from '../../core/check-guide.ts';

export const dmsMultiAzNonprodGuide: CheckGuide = {
  why: 'A Multi-AZ replication instance keeps a second one beside it, which is billed as well.',
  measured:
    'Available Multi-AZ replication instances whose own tags say that they are not of production. Without such a tag nothing is said; where the tags could not be read the instance is undecided.',
  saving: 'None is claimed: how the Single-AZ instance would be billed is not on the bill.',
  caveats: ['A long migration may need the second instance even in a test.', 'A tag may be wrong.'],
  verify: {
    console: 'DMS → Replication instances: Multi-AZ, tags',
    cli: 'aws dms list-tags-for-resource --region {region} --resource-arn {resourceId}',
  },
  fix: {
    console: 'DMS → Replication instances → Actions → Modify → Multi AZ: no',
    cli: [
      'aws dms modify-replication-instance --region {region} --replication-instance-arn {resourceId} --no-multi-az --apply-immediately',
      'aws dms describe-replication-instances --region {region} --filters Name=replication-instance-arn,Values={resourceId}',
    ],
    dryRun: null,
    terraform: '`multi_az = false` on the `aws_dms_replication_instance`.',
  },
  rollback: 'Set Multi-AZ again.',
  ptBr: {
    why: 'Uma instância de replicação Multi-AZ mantém uma segunda ao lado, que também é cobrada.',
    measured:
      'Instâncias de replicação Multi-AZ disponíveis cujas próprias tags dizem que não são de produção. Sem uma tag assim, nada é dito; onde as tags não puderam ser lidas, a instância fica indefinida.',
    caveats: [
      'Uma migração longa pode precisar da segunda instância até mesmo em um teste.',
      'Uma tag pode estar errada.',
    ],
    verify: 'DMS → Replication instances: Multi-AZ, tags',
    fix: 'DMS → Replication instances → Actions → Modify → Multi AZ: não',
    terraform: '`multi_az = false` na `aws_dms_replication_instance`.',
    rollback: 'Ligue o Multi-AZ de novo.',
  },
};
