import type { CheckGuide } from '../../core/check-guide.ts';

export const fastRestoresGuide: CheckGuide = {
  why: 'Fast snapshot restore is charged for each hour, snapshot and availability zone it is enabled in. It helps on the day a fleet starts from a snapshot; afterwards it is mostly forgotten.',
  measured:
    'Snapshots with fast snapshot restore `enabled`, `optimizing` or `enabling` for at least `minimumDaysEnabled`, counted by zone.',
  saving: 'The hours billed for those zones.',
  caveats: [
    'A fleet that scales all the time from this snapshot may need it.',
    'A lifecycle policy may switch it on again for the next snapshot: change the policy.',
    'The smallest charge is an hour for each time it is switched on.',
  ],
  verify: {
    console: 'EC2 → Snapshots → Details → Fast snapshot restore',
    cli: 'aws ec2 describe-fast-snapshot-restores --region {region} --filters Name=snapshot-id,Values={resourceId}',
  },
  fix: {
    console: 'EC2 → Snapshots → Actions → Manage fast snapshot restore → clear the zones',
    cli: [
      'aws ec2 disable-fast-snapshot-restores --region {region} --source-snapshot-ids {resourceId} --availability-zones ZONE',
      'aws ec2 describe-fast-snapshot-restores --region {region} --filters Name=snapshot-id,Values={resourceId}',
    ],
    dryRun:
      'aws ec2 disable-fast-snapshot-restores --region {region} --source-snapshot-ids {resourceId} --availability-zones ZONE --dry-run',
    terraform:
      'Remove the `aws_ebs_fast_snapshot_restore`, or `fast_restore_rule` of the `aws_dlm_lifecycle_policy`.',
  },
  rollback: 'Enable it again; optimising takes an hour a TiB.',
  ptBr: {
    why: 'A restauração rápida de snapshot é cobrada por hora, por snapshot e por zona de disponibilidade em que está habilitada. Ela ajuda no dia em que uma frota é iniciada a partir de um snapshot; depois disso, quase sempre é esquecida.',
    measured:
      'Snapshots com restauração rápida de snapshot `enabled`, `optimizing` ou `enabling` há pelo menos `minimumDaysEnabled` dias, contados por zona.',
    caveats: [
      'Uma frota que escala o tempo todo a partir deste snapshot pode precisar dela.',
      'Uma política de ciclo de vida pode ligá-la de novo no próximo snapshot: mude a política.',
      'A cobrança mínima é de uma hora a cada vez que ela é ligada.',
    ],
    verify: 'EC2 → Snapshots → Details → Fast snapshot restore',
    fix: 'EC2 → Snapshots → Actions → Manage fast snapshot restore → desmarque as zonas',
    terraform:
      'Remova o `aws_ebs_fast_snapshot_restore`, ou `fast_restore_rule` da `aws_dlm_lifecycle_policy`.',
    rollback: 'Habilite-a de novo; a otimização leva uma hora por TiB.',
  },
};
