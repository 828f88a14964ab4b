import type { CheckGuide } from '../../core/check-guide.ts';

export const gp2VolumesGuide: CheckGuide = {
  why: 'gp3 costs less a GiB than gp2 and gives 3,000 IOPS and 125 MiB/s whatever the size. gp2 ties its speed to its size.',
  measured:
    'Volumes of type gp2, in use or available, of at least `minimumSizeGib`, not on an Outpost. Above 1,000 GiB gp2 has more than 3,000 IOPS (3 a GiB, up to 16,000), above 170 GiB it reaches 250 MiB/s.',
  saving:
    'The gp2 storage that is billed less the same size of gp3, with the IOPS and throughput beyond its basis that keep the volume as fast. For the largest it may be small.',
  caveats: [
    'It never uses its speed: then gp3 without extra IOPS and throughput saves more than claimed.',
    'Up to 170 GiB, gp2 reaches 128 MiB/s; the claim is for the 125 of gp3.',
    'An instance type or a product may be certified for gp2 only.',
    'A volume can be changed again only after six hours, and is slower while it is being optimised.',
  ],
  verify: {
    console: 'EC2 → Volumes → Monitoring: throughput and IOPS over two weeks',
    cli: "aws ec2 describe-volumes --region {region} --volume-ids {resourceId} --query 'Volumes[].[VolumeType,Size,Iops]'",
  },
  fix: {
    console: 'EC2 → Volumes → Actions → Modify volume → gp3',
    cli: [
      'aws ec2 modify-volume --region {region} --volume-id {resourceId} --volume-type gp3 --iops 3000 --throughput 125',
      'aws ec2 describe-volumes-modifications --region {region} --volume-ids {resourceId}',
    ],
    dryRun: 'aws ec2 modify-volume --region {region} --volume-id {resourceId} --volume-type gp3 --dry-run',
    terraform:
      '`type = "gp3"` on the `aws_ebs_volume` or block device, with `iops` and `throughput` where more is needed. Change the launch templates as well, or new gp2 volumes come.',
  },
  rollback: 'Change the type back to gp2 after six hours; no restart and no detaching either way.',
  ptBr: {
    why: 'O gp3 custa menos por GiB do que o gp2 e dá 3.000 IOPS e 125 MiB/s em qualquer tamanho. O gp2 amarra a velocidade ao tamanho.',
    measured:
      'Volumes do tipo gp2, em uso ou disponíveis, a partir de `minimumSizeGib` GiB, fora de um Outpost. Acima de 1.000 GiB, o gp2 tem mais de 3.000 IOPS (3 por GiB, até 16.000); acima de 170 GiB, chega a 250 MiB/s.',
    caveats: [
      'Se o volume nunca usa a velocidade que tem, o gp3 sem IOPS e throughput extras economiza mais do que o indicado.',
      'Até 170 GiB, o gp2 chega a 128 MiB/s; o valor indicado considera os 125 do gp3.',
      'Um tipo de instância ou um produto pode ser certificado só para gp2.',
      'Um volume só pode ser modificado de novo depois de seis horas, e fica mais lento enquanto é otimizado.',
    ],
    verify: 'EC2 → Volumes → Monitoring: throughput e IOPS ao longo de duas semanas',
    fix: 'EC2 → Volumes → Actions → Modify volume → gp3',
    terraform:
      '`type = "gp3"` no `aws_ebs_volume` ou no block device, com `iops` e `throughput` onde for preciso mais. Mude também os launch templates, ou novos volumes gp2 surgirão.',
    rollback:
      'Volte o tipo para gp2 depois de seis horas; não há reinício nem desanexação em nenhum dos sentidos.',
  },
};
