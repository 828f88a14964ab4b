import type { CheckGuide } from '../../core/check-guide.ts';

export const billEbsIo1Guide: CheckGuide = {
  why: 'io1 charges more a GB than gp3 and every provisioned IOPS; gp3 has 3,000 of them for nothing and charges the others at a fraction.',
  measured:
    'Volumes with `EBS:VolumeUsage.piops` whose `EBS:VolumeP-IOPS.piops` come to at most `maximumIops` a month.',
  saving:
    'The io1 storage and IOPS that are billed, less gp3 of the same size with as many IOPS, and with the 500 MiB/s that io1 can reach.',
  caveats: [
    'io1 promises its IOPS for 99.9 % of the time, gp3 for 99 %: a database that minds every millisecond may need io2.',
    'A volume attached to several instances (Multi-Attach) cannot be gp3.',
    'A volume that was changed in these days is taken for its average.',
  ],
  verify: {
    console: 'EC2 → Volumes → Monitoring: IOPS and latency over two weeks',
    cli: 'aws ec2 describe-volumes --region {region} --volume-ids {resourceId}',
  },
  fix: {
    console: 'EC2 → Volumes → Actions → Modify volume → gp3 with the same IOPS',
    cli: [
      'aws ec2 modify-volume --region {region} --volume-id {resourceId} --volume-type gp3 --iops IOPS --throughput 500',
      'aws ec2 describe-volumes-modifications --region {region} --volume-ids {resourceId}',
    ],
    dryRun: 'aws ec2 modify-volume --region {region} --volume-id {resourceId} --volume-type gp3 --dry-run',
    terraform: '`type = "gp3"`, `iops` and `throughput` on the `aws_ebs_volume` or block device.',
  },
  rollback: 'Change the type back to io1 after six hours.',
  ptBr: {
    why: 'O io1 cobra mais por GB que o gp3 e cobra cada IOPS provisionada; o gp3 inclui 3.000 delas sem custo e cobra as demais por uma fração do preço.',
    measured:
      'Volumes com `EBS:VolumeUsage.piops` cujas `EBS:VolumeP-IOPS.piops` somam no máximo `maximumIops` por mês.',
    caveats: [
      'O io1 garante suas IOPS em 99,9% do tempo, o gp3 em 99%: um banco de dados sensível a cada milissegundo pode precisar do io2.',
      'Um volume anexado a várias instâncias (Multi-Attach) não pode ser gp3.',
      'Um volume alterado nestes dias é considerado pela média.',
    ],
    verify: 'EC2 → Volumes → Monitoring: IOPS e latência ao longo de duas semanas',
    fix: 'EC2 → Volumes → Actions → Modify volume → gp3 com as mesmas IOPS',
    terraform: '`type = "gp3"`, `iops` e `throughput` no `aws_ebs_volume` ou no block device.',
    rollback: 'Volte ao tipo io1 depois de seis horas.',
  },
};
