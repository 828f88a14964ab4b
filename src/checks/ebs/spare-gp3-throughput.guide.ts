import type { CheckGuide } from '../../core/check-guide.ts';

export const spareGp3ThroughputGuide: CheckGuide = {
  why: 'gp3 has 125 MiB/s for nothing. What is above is charged, used or not.',
  measured:
    'gp3 volumes in use with more than 125 MiB/s. Of reads and writes together over five minutes the highest of 14 days counts, with `headroomPercent` on top, and `minimumPeriodsMeasured` periods must have a datapoint. Less than `minimumSpareSharePercent` percent of what is paid for is not found.',
  saving: 'The throughput billed beyond what is needed with headroom.',
  caveats: [
    'CloudWatch sums five minutes: bursts of seconds are flattened. Raise `headroomPercent` for work that is sensitive to them.',
    'A peak that comes once a quarter is not in 14 days.',
    'A volume can be changed again only after six hours.',
  ],
  verify: {
    console: 'EC2 → Volumes → Monitoring over two weeks',
    cli: "aws ec2 describe-volumes --region {region} --volume-ids {resourceId} --query 'Volumes[].[VolumeType,Size,Iops,Throughput]'",
  },
  fix: {
    console: 'EC2 → Volumes → Actions → Modify volume',
    cli: [
      'aws ec2 modify-volume --region {region} --volume-id {resourceId} --throughput NEEDED',
      'aws ec2 describe-volumes-modifications --region {region} --volume-ids {resourceId}',
    ],
    dryRun: 'aws ec2 modify-volume --region {region} --volume-id {resourceId} --throughput NEEDED --dry-run',
    terraform: '`throughput` of the `aws_ebs_volume` or block device.',
  },
  rollback: 'Set it back after six hours; no restart either way.',
  ptBr: {
    why: 'O gp3 inclui 125 MiB/s sem custo. O que passa disso é cobrado, usado ou não.',
    measured:
      'Volumes gp3 em uso com mais de 125 MiB/s. Das leituras e gravações somadas em cinco minutos, conta o maior valor de 14 dias, com `headroomPercent` a mais, e `minimumPeriodsMeasured` períodos precisam ter um ponto de dados. Menos de `minimumSpareSharePercent` por cento do que é pago não é encontrado.',
    caveats: [
      'O CloudWatch soma cinco minutos: rajadas de segundos são achatadas. Aumente `headroomPercent` para cargas sensíveis a elas.',
      'Um pico que vem uma vez por trimestre não aparece em 14 dias.',
      'Um volume só pode ser modificado de novo depois de seis horas.',
    ],
    verify: 'EC2 → Volumes → Monitoring ao longo de duas semanas',
    fix: 'EC2 → Volumes → Actions → Modify volume',
    terraform: '`throughput` do `aws_ebs_volume` ou do block device.',
    rollback: 'Volte ao valor anterior depois de seis horas; não há reinício em nenhum dos sentidos.',
  },
};
