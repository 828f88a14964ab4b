import type { CheckGuide } from '../../core/check-guide.ts';

export const handMadeBackupsGuide: CheckGuide = {
  why: 'Backups made by hand or by a script have no retention unless somebody wrote one. Their storage grows with every change of the volume.',
  measured:
    'Volumes with at least `minimumSnapshots` completed snapshots that carry no tag of AWS Backup or Data Lifecycle Manager and that no image is made of.',
  saving: 'No amount: the policy stops the growth; what may be deleted of today is a decision of its own.',
  caveats: ['A script may delete its own snapshots in time: then their number stands still.'],
  verify: {
    console: 'EC2 → Snapshots → filter by Volume ID',
    cli: 'aws ec2 describe-snapshots --region {region} --owner-ids self --filters Name=volume-id,Values={resourceId}',
  },
  fix: {
    console:
      'EC2 → Lifecycle Manager → Create policy → EBS snapshot policy, with a tag of the volume as target',
    cli: [
      'aws dlm create-lifecycle-policy --region {region} --description "daily snapshots" --state ENABLED --execution-role-arn ROLE_ARN --policy-details file://policy.json',
      'aws dlm get-lifecycle-policies --region {region}',
    ],
    dryRun: null,
    terraform: '`aws_dlm_lifecycle_policy` with `target_tags` of the volume and a `retain_rule`.',
  },
  rollback: 'Disable the policy; snapshots it took stay until they are deleted.',
  ptBr: {
    why: 'Backups feitos à mão ou por script só têm retenção se alguém a escreveu. O armazenamento deles cresce a cada mudança no volume.',
    measured:
      'Volumes com pelo menos `minimumSnapshots` snapshots concluídos que não têm tag do AWS Backup nem do Data Lifecycle Manager e dos quais nenhuma imagem é feita.',
    caveats: [
      'Um script pode excluir seus próprios snapshots a tempo: nesse caso, o número deles não cresce.',
    ],
    verify: 'EC2 → Snapshots → filtre por Volume ID',
    fix: 'EC2 → Lifecycle Manager → Create policy → EBS snapshot policy, com uma tag do volume como alvo',
    terraform: '`aws_dlm_lifecycle_policy` com `target_tags` do volume e uma `retain_rule`.',
    rollback: 'Desabilite a política; os snapshots que ela criou ficam até serem excluídos.',
  },
};
