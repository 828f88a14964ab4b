import type { CheckGuide } from '../../core/check-guide.ts';

export const longStoppedGuide: CheckGuide = {
  why: 'A stopped instance costs no hours, but its volumes and Elastic IP addresses are charged, and nobody patches it while it sleeps.',
  measured:
    'Instances in state `stopped` for at least `minimumStoppedDays`, by the time in the state transition reason. Those of an Auto Scaling group (a warm pool holds them ready) and those that an AWS service manages are left out.',
  saving:
    'No amount of its own: the hours of a stopped instance are not charged. What its volumes cost is under the check of volumes on stopped instances.',
  caveats: ['It is started now and then: at the end of a year, for a recovery test, for a licence.'],
  verify: {
    console: 'EC2 → Instances → Instance state = stopped → State transition message',
    cli: "aws ec2 describe-instances --region {region} --instance-ids {resourceId} --query 'Reservations[].Instances[].[State.Name,StateTransitionReason]'",
  },
  fix: {
    console:
      'EC2 → Instances → Actions → Image and templates → Create image, then Instance state → Terminate',
    cli: [
      'aws ec2 create-image --region {region} --instance-id {resourceId} --name before-termination-{resourceId}',
      'aws ec2 terminate-instances --region {region} --instance-ids {resourceId}',
      'aws ec2 describe-instances --region {region} --instance-ids {resourceId}',
    ],
    dryRun: 'aws ec2 terminate-instances --region {region} --instance-ids {resourceId} --dry-run',
    terraform: 'Remove the `aws_instance`; check `delete_on_termination` of its block devices first.',
  },
  rollback: 'A new instance can be launched from the image; its id and private address are others.',
  ptBr: {
    why: 'Uma instância parada não custa horas, mas seus volumes e endereços Elastic IP são cobrados, e ninguém aplica patches enquanto ela dorme.',
    measured:
      'Instâncias no estado `stopped` há pelo menos `minimumStoppedDays` dias, pelo horário no motivo da transição de estado. As de um grupo do Auto Scaling (um warm pool as mantém prontas) e as gerenciadas por um serviço da AWS ficam de fora.',
    caveats: [
      'Ela é iniciada de vez em quando: no fim do ano, para um teste de recuperação, por causa de uma licença.',
    ],
    verify: 'EC2 → Instances → Instance state = stopped → State transition message',
    fix: 'EC2 → Instances → Actions → Image and templates → Create image, depois Instance state → Terminate',
    terraform: 'Remova a `aws_instance`; antes, confira `delete_on_termination` dos block devices.',
    rollback:
      'Uma instância nova pode ser iniciada a partir da imagem; o id e o endereço privado serão outros.',
  },
};
