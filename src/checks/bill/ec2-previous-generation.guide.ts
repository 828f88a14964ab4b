import type { CheckGuide } from '../../core/check-guide.ts';

export const billEc2PreviousGenerationGuide: CheckGuide = {
  why: 'Instances of earlier generations cost more for the same work than those that follow them, and AWS retires them one by one.',
  measured:
    'Hours of the usage types `BoxUsage:<family>…` of families of previous generations, at least `minimumHours` a month. Spot and dedicated hours have other usage types and are left out.',
  saving:
    'The hours that are billed, less the same hours of the next generation in the same size, for families without local disks: t2 → t3, m4 → m5, c4 → c5, r4 → r5. For the others nothing is claimed: local disks and sizes differ.',
  caveats: [
    'The system needs the drivers for NVMe and ENA, and a kernel that boots on Nitro.',
    't3 bursts beyond its credits by default, which is charged: set it to `standard` where t2 was.',
    'A size further down may do, and Graviton saves more.',
  ],
  verify: {
    console: 'EC2 → Instances → Instance type',
    cli: "aws ec2 describe-instance-types --region {region} --filters Name=current-generation,Values=false --query 'InstanceTypes[].InstanceType'",
  },
  fix: {
    console: 'EC2 → Instances → Stop → Actions → Instance settings → Change instance type → Start',
    cli: [
      'aws ec2 stop-instances --region {region} --instance-ids {resourceId}',
      'aws ec2 modify-instance-attribute --region {region} --instance-id {resourceId} --instance-type Value=TYPE',
      'aws ec2 start-instances --region {region} --instance-ids {resourceId}',
      "aws ec2 describe-instances --region {region} --instance-ids {resourceId} --query 'Reservations[].Instances[].InstanceType'",
    ],
    dryRun: 'aws ec2 stop-instances --region {region} --instance-ids {resourceId} --dry-run',
    terraform: '`instance_type` of the `aws_instance` or `aws_launch_template`.',
  },
  rollback: 'Stop it and change the type back.',
  ptBr: {
    why: 'Instâncias de gerações anteriores custam mais pelo mesmo trabalho que as que vieram depois, e a AWS as aposenta uma a uma.',
    measured:
      'Horas dos tipos de uso `BoxUsage:<family>…` de famílias de gerações anteriores, no mínimo `minimumHours` por mês. Horas de Spot e de instâncias dedicadas têm outros tipos de uso e ficam de fora.',
    caveats: [
      'O sistema precisa dos drivers de NVMe e ENA, e de um kernel que inicialize no Nitro.',
      'A t3, por padrão, vai além de seus créditos, o que é cobrado: configure `standard` onde havia t2.',
      'Um tamanho menor pode bastar, e o Graviton economiza mais.',
    ],
    verify: 'EC2 → Instances → Instance type',
    fix: 'EC2 → Instances → Stop → Actions → Instance settings → Change instance type → Start',
    terraform: '`instance_type` da `aws_instance` ou do `aws_launch_template`.',
    rollback: 'Pare-a e volte ao tipo anterior.',
  },
};
