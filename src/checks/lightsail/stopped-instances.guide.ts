import type { CheckGuide } from '../../core/check-guide.ts';

export const stoppedLightsailInstancesGuide: CheckGuide = {
  why: 'The plan of a Lightsail instance is charged until the instance is deleted, running or stopped.',
  measured:
    'Instances in state `stopped`, made at least `minimumAgeDays` ago. Since when they are stopped Lightsail does not tell.',
  saving: 'All that is billed for it, found by its ARN.',
  caveats: [
    'It may have been stopped a moment ago, for maintenance.',
    'A snapshot kept in its place costs something.',
  ],
  verify: {
    console: 'Lightsail → Instances',
    cli: 'aws lightsail get-instance-state --region {region} --instance-name {resourceId}',
  },
  fix: {
    console: 'Lightsail → Instances → Snapshots → Create snapshot, then Delete',
    cli: [
      'aws lightsail create-instance-snapshot --region {region} --instance-name {resourceId} --instance-snapshot-name before-deletion',
      'aws lightsail delete-instance --region {region} --instance-name {resourceId}',
      'aws lightsail get-instances --region {region}',
    ],
    dryRun: null,
    terraform: 'Remove the `aws_lightsail_instance`.',
  },
  rollback: 'A new instance can be made from the snapshot.',
  ptBr: {
    why: 'O plano de uma instância do Lightsail é cobrado até que ela seja excluída, rodando ou parada.',
    measured:
      'Instâncias no estado `stopped`, criadas há pelo menos `minimumAgeDays` dias. O Lightsail não informa desde quando estão paradas.',
    caveats: [
      'Ela pode ter sido parada há pouco, para manutenção.',
      'Um snapshot mantido no lugar dela custa algo.',
    ],
    verify: 'Lightsail → Instances',
    fix: 'Lightsail → Instances → Snapshots → Create snapshot, depois Delete',
    terraform: 'Remova a `aws_lightsail_instance`.',
    rollback: 'Uma instância nova pode ser criada a partir do snapshot.',
  },
};
