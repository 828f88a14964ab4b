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
};
