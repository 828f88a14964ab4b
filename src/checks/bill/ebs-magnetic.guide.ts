import type { CheckGuide } from '../../core/check-guide.ts';

export const billEbsMagneticGuide: CheckGuide = {
  why: 'Magnetic volumes (`standard`) are the previous generation: about 100 IOPS, and every million requests is charged. gp3 has 3,000 IOPS and charges none.',
  measured: 'The usage type `EBS:VolumeUsage`, at least `minimumGibMonths` a month.',
  saving:
    'None is claimed: a GB of gp3 costs more than one of magnetic storage, and only what its requests cost decides which is cheaper.',
  caveats: ['A volume that is hardly ever read can be cheaper as magnetic, or as sc1 from 125 GiB on.'],
  verify: {
    console: 'EC2 → Volumes → Volume type = Magnetic',
    cli: 'aws ec2 describe-volumes --region {region} --filters Name=volume-type,Values=standard',
  },
  fix: {
    console: 'EC2 → Volumes → Actions → Modify volume → gp3',
    cli: [
      'aws ec2 modify-volume --region {region} --volume-id {resourceId} --volume-type gp3',
      'aws ec2 describe-volumes-modifications --region {region} --volume-ids {resourceId}',
    ],
    dryRun: 'aws ec2 modify-volume --region {region} --volume-id {resourceId} --volume-type gp3 --dry-run',
    terraform: '`type = "gp3"` on the `aws_ebs_volume` or block device.',
  },
  rollback: 'Change the type back after six hours.',
  ptBr: {
    why: 'Volumes magnéticos (`standard`) são da geração anterior: cerca de 100 IOPS, e cada milhão de requisições é cobrado. O gp3 tem 3.000 IOPS e não cobra nenhuma requisição.',
    measured: 'O tipo de uso `EBS:VolumeUsage`, com no mínimo `minimumGibMonths` por mês.',
    caveats: [
      'Um volume quase nunca lido pode ser mais barato como magnético, ou como sc1 a partir de 125 GiB.',
    ],
    verify: 'EC2 → Volumes → Volume type = Magnetic',
    fix: 'EC2 → Volumes → Actions → Modify volume → gp3',
    terraform: '`type = "gp3"` no `aws_ebs_volume` ou no block device.',
    rollback: 'Volte ao tipo anterior depois de seis horas.',
  },
};
