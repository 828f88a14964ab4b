import type { CheckGuide } from '../../core/check-guide.ts';

export const provisionedIoGuide: CheckGuide = {
  why: 'io1 and io2 cost more a GiB and more an IOPS than gp3, which reaches the speed most of them are set to.',
  measured:
    'io1 and io2 volumes in use with at most `maximumIops` provisioned, without multi-attach, which gp3 does not have, and not on an Outpost.',
  saving:
    'The storage and IOPS billed for the volume, less the same size of gp3 with the same IOPS and the throughput those IOPS can move.',
  caveats: [
    'io2 is made for 99.999 % durability and steady latency below a millisecond: a database may be on it for that.',
    'It may never use its speed: then gp3 with fewer IOPS saves more than claimed.',
    'A volume can be changed again only after six hours.',
  ],
  verify: {
    console: 'EC2 → Volumes → Monitoring: IOPS, throughput and latency over two weeks',
    cli: "aws ec2 describe-volumes --region {region} --volume-ids {resourceId} --query 'Volumes[].[VolumeType,Size,Iops,MultiAttachEnabled]'",
  },
  fix: {
    console: 'EC2 → Volumes → Actions → Modify volume → gp3',
    cli: [
      'aws ec2 modify-volume --region {region} --volume-id {resourceId} --volume-type gp3 --iops IOPS --throughput MIBPS',
      'aws ec2 describe-volumes-modifications --region {region} --volume-ids {resourceId}',
    ],
    dryRun: 'aws ec2 modify-volume --region {region} --volume-id {resourceId} --volume-type gp3 --dry-run',
    terraform: '`type = "gp3"` with `iops` and `throughput` on the `aws_ebs_volume` or block device.',
  },
  rollback: 'Change the type back after six hours; no restart either way.',
  ptBr: {
    why: 'io1 e io2 custam mais por GiB e mais por IOPS do que o gp3, que alcança a velocidade configurada na maioria deles.',
    measured:
      'Volumes io1 e io2 em uso, com no máximo `maximumIops` provisionadas, sem multi-attach, que o gp3 não tem, e fora de um Outpost.',
    caveats: [
      'O io2 é feito para 99,999% de durabilidade e latência estável abaixo de um milissegundo: um banco de dados pode usá-lo por isso.',
      'Se o volume nunca usa a velocidade que tem, o gp3 com menos IOPS economiza mais do que o indicado.',
      'Um volume só pode ser modificado de novo depois de seis horas.',
    ],
    verify: 'EC2 → Volumes → Monitoring: IOPS, throughput e latência ao longo de duas semanas',
    fix: 'EC2 → Volumes → Actions → Modify volume → gp3',
    terraform: '`type = "gp3"` com `iops` e `throughput` no `aws_ebs_volume` ou no block device.',
    rollback: 'Volte ao tipo anterior depois de seis horas; não há reinício em nenhum dos sentidos.',
  },
};
