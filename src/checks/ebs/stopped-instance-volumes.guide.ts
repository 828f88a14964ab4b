import type { CheckGuide } from '../../core/check-guide.ts';

export const stoppedInstanceVolumesGuide: CheckGuide = {
  why: 'EC2 charges no hours for a stopped instance, but its volumes are charged as if it ran, for as long as it stands still.',
  measured:
    'Volumes in state `in-use` all of whose instances have been stopped for at least `minimumStoppedDays`, by the time in the state transition reason of the instance.',
  saving:
    'All that is billed for the volume: its size and what is provisioned. A snapshot kept in its place costs something.',
  caveats: [
    'The instance is started now and then (month end, disaster recovery): look at its tags first.',
    'Deleting the volume makes the instance useless: terminate it with the volume, or make an image of it first.',
  ],
  verify: {
    console: 'EC2 → Volumes → Attached resources; EC2 → Instances → State transition message',
    cli: "aws ec2 describe-volumes --region {region} --volume-ids {resourceId} --query 'Volumes[].Attachments[].[InstanceId,State]'",
  },
  fix: {
    console:
      'EC2 → Instances → Actions → Image and templates → Create image, then Instance state → Terminate',
    cli: [
      'aws ec2 create-snapshot --region {region} --volume-id {resourceId} --description "before deletion"',
      'aws ec2 detach-volume --region {region} --volume-id {resourceId}',
      'aws ec2 delete-volume --region {region} --volume-id {resourceId}',
      'aws ec2 describe-volumes --region {region} --filters Name=volume-id,Values={resourceId}',
    ],
    dryRun: 'aws ec2 delete-volume --region {region} --volume-id {resourceId} --dry-run',
    terraform:
      'Remove the `aws_instance`, or the `aws_ebs_volume` with its `aws_volume_attachment`; keep an `aws_ami_from_instance` where it may come back.',
  },
  rollback: 'A new volume can be made from the snapshot and attached to the instance again.',
  ptBr: {
    why: 'O EC2 não cobra horas de uma instância parada, mas os volumes dela são cobrados como se ela rodasse, enquanto ficar parada.',
    measured:
      'Volumes no estado `in-use` cujas instâncias estão todas paradas há pelo menos `minimumStoppedDays` dias, pelo horário no motivo da transição de estado da instância.',
    caveats: [
      'A instância é iniciada de vez em quando (fim de mês, recuperação de desastres): olhe primeiro as tags dela.',
      'Excluir o volume inutiliza a instância: encerre-a junto com o volume, ou faça antes uma imagem dela.',
    ],
    verify: 'EC2 → Volumes → Attached resources; EC2 → Instances → State transition message',
    fix: 'EC2 → Instances → Actions → Image and templates → Create image, depois Instance state → Terminate',
    terraform:
      'Remova a `aws_instance`, ou o `aws_ebs_volume` com seu `aws_volume_attachment`; mantenha uma `aws_ami_from_instance` se ela puder voltar.',
    rollback: 'Um volume novo pode ser criado a partir do snapshot e anexado de novo à instância.',
  },
};
