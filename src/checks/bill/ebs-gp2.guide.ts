import type { CheckGuide } from '../../core/check-guide.ts';

export const billEbsGp2Guide: CheckGuide = {
  why: 'gp3 costs less a GB than gp2 and gives 3,000 IOPS and 125 MiB/s whatever the size.',
  measured:
    'The usage type `EBS:VolumeUsage.gp2`, at least `minimumGibMonths` a month, by volume where the bill names them.',
  saving:
    'The gp2 storage that is billed less the same size of gp3, with the IOPS and throughput beyond its basis that keep a volume of that size as fast. Where the bill names no volumes, their sizes are not known, and nothing is claimed.',
  caveats: [
    'A volume that was made or enlarged in these days is taken for one of its average size.',
    'It never uses its speed: then gp3 without extra IOPS and throughput saves more than claimed.',
  ],
  verify: {
    console: 'EC2 → Volumes → Volume type = gp2',
    cli: 'aws ec2 describe-volumes --region {region} --filters Name=volume-type,Values=gp2',
  },
  fix: {
    console: 'EC2 → Volumes → Actions → Modify volume → gp3',
    cli: [
      'aws ec2 modify-volume --region {region} --volume-id {resourceId} --volume-type gp3',
      'aws ec2 describe-volumes-modifications --region {region} --volume-ids {resourceId}',
    ],
    dryRun: 'aws ec2 modify-volume --region {region} --volume-id {resourceId} --volume-type gp3 --dry-run',
    terraform: '`type = "gp3"` on the `aws_ebs_volume` or block device, and in launch templates.',
  },
  rollback: 'Change the type back to gp2 after six hours.',
  ptBr: {
    why: 'O gp3 custa menos por GB que o gp2 e oferece 3.000 IOPS e 125 MiB/s em qualquer tamanho.',
    measured:
      'O tipo de uso `EBS:VolumeUsage.gp2`, com no mínimo `minimumGibMonths` por mês, por volume quando a fatura os identifica.',
    caveats: [
      'Um volume criado ou ampliado nestes dias é tratado como um de seu tamanho médio.',
      'O volume nunca usa sua velocidade: nesse caso, o gp3 sem IOPS nem throughput extras economiza mais do que o informado.',
    ],
    verify: 'EC2 → Volumes → Volume type = gp2',
    fix: 'EC2 → Volumes → Actions → Modify volume → gp3',
    terraform: '`type = "gp3"` no `aws_ebs_volume` ou no block device, e nos launch templates.',
    rollback: 'Volte ao tipo gp2 depois de seis horas.',
  },
};
