import type { CheckGuide } from '../../core/check-guide.ts';

export const longRunningGuide: CheckGuide = {
  why: 'An instance that was not stopped for a year has the type, the price and mostly the software of its first day. It is the first to look at for a newer family, a smaller size or a Savings Plan.',
  measured:
    'Running instances whose last start is more than `maximumDaysRunning` ago. Those of an Auto Scaling group and those an AWS service manages are left out: they are replaced, not cared for.',
  saving: 'No amount: age alone wastes nothing.',
  caveats: ['A reboot does not count as a start.'],
  verify: {
    console: 'EC2 → Instances → Launch time',
    cli: "aws ec2 describe-instances --region {region} --instance-ids {resourceId} --query 'Reservations[].Instances[].LaunchTime'",
  },
  fix: {
    console:
      'EC2 → Instances → Instance state → Stop, then Actions → Instance settings → Change instance type, then Start',
    cli: [
      'aws ec2 stop-instances --region {region} --instance-ids {resourceId}',
      'aws ec2 start-instances --region {region} --instance-ids {resourceId}',
      'aws ec2 describe-instances --region {region} --instance-ids {resourceId}',
    ],
    dryRun: 'aws ec2 stop-instances --region {region} --instance-ids {resourceId} --dry-run',
    terraform: 'Change `ami` or `instance_type` of the `aws_instance`, or put it into an Auto Scaling group.',
  },
  rollback: 'Start it again; its public address is another one unless it is an Elastic IP address.',
  ptBr: {
    why: 'Uma instância que não foi parada em um ano tem o tipo, o preço e, em geral, o software do primeiro dia. É a primeira a examinar quando se procura uma família mais nova, um tamanho menor ou um Savings Plan.',
    measured:
      'Instâncias em execução cujo último início foi há mais de `maximumDaysRunning` dias. As de um grupo do Auto Scaling e as gerenciadas por um serviço da AWS ficam de fora: elas são substituídas, não cuidadas.',
    caveats: ['Uma reinicialização não conta como início.'],
    verify: 'EC2 → Instances → Launch time',
    fix: 'EC2 → Instances → Instance state → Stop, depois Actions → Instance settings → Change instance type, depois Start',
    terraform: 'Mude `ami` ou `instance_type` da `aws_instance`, ou coloque-a em um grupo do Auto Scaling.',
    rollback: 'Inicie-a de novo; o endereço público será outro, a menos que seja um Elastic IP.',
  },
};
