import type { CheckGuide } from '../../core/check-guide.ts';

export const detachedDisksGuide: CheckGuide = {
  why: 'A disk of Lightsail is charged by its size, attached or not.',
  measured:
    'Disks in state `available` that Lightsail says are not attached, made at least `minimumAgeDays` ago. System disks are part of a plan and left out.',
  saving: 'All that is billed for it, found by its ARN.',
  caveats: ['It may be the only copy of its data: take a snapshot first, which costs something too.'],
  verify: {
    console: 'Lightsail → Storage',
    cli: 'aws lightsail get-disk --region {region} --disk-name {resourceId}',
  },
  fix: {
    console: 'Lightsail → Storage → Snapshots → Create snapshot, then Delete',
    cli: [
      'aws lightsail create-disk-snapshot --region {region} --disk-name {resourceId} --disk-snapshot-name before-deletion',
      'aws lightsail delete-disk --region {region} --disk-name {resourceId}',
      'aws lightsail get-disks --region {region}',
    ],
    dryRun: null,
    terraform: 'Remove the `aws_lightsail_disk`.',
  },
  rollback: 'A new disk can be made from the snapshot.',
  ptBr: {
    why: 'Um disco do Lightsail é cobrado pelo tamanho, anexado ou não.',
    measured:
      'Discos no estado `available` que o Lightsail informa não estarem anexados, criados há pelo menos `minimumAgeDays` dias. Discos de sistema fazem parte de um plano e ficam de fora.',
    caveats: ['Ele pode ser a única cópia dos seus dados: faça antes um snapshot, que também custa algo.'],
    verify: 'Lightsail → Storage',
    fix: 'Lightsail → Storage → Snapshots → Create snapshot, depois Delete',
    terraform: 'Remova o `aws_lightsail_disk`.',
    rollback: 'Um disco novo pode ser criado a partir do snapshot.',
  },
};
