import type { CheckGuide } from '../../core/check-guide.ts';

export const emptyHostsGuide: CheckGuide = {
  why: 'A Dedicated Host is charged by the hour as a whole, from allocation to release, whatever runs on it.',
  measured:
    'Hosts in state `available` without an instance, allocated at least `minimumAgeDays` ago. How long they have been empty EC2 does not tell. Hosts on an Outpost are left out.',
  saving:
    'The hours billed for the host. Where a Dedicated Host Reservation pays for it there is no amount: the reservation goes on.',
  caveats: [
    'It may be held for a failover, or for licences that are bound to its sockets.',
    'A Mac host cannot be released before 24 hours.',
  ],
  verify: {
    console: 'EC2 → Dedicated Hosts → Instances',
    cli: 'aws ec2 describe-hosts --region {region} --host-ids {resourceId}',
  },
  fix: {
    console: 'EC2 → Dedicated Hosts → Actions → Release host',
    cli: [
      'aws ec2 release-hosts --region {region} --host-ids {resourceId}',
      'aws ec2 describe-hosts --region {region} --host-ids {resourceId}',
    ],
    dryRun: null,
    terraform: 'Remove the `aws_ec2_host`.',
  },
  rollback: 'Allocate another host, if AWS has one then.',
  ptBr: {
    why: 'Um Dedicated Host é cobrado inteiro, por hora, da alocação à liberação, não importa o que rode nele.',
    measured:
      'Hosts no estado `available` sem nenhuma instância, alocados há pelo menos `minimumAgeDays` dias. O EC2 não informa há quanto tempo estão vazios. Hosts em um Outpost ficam de fora.',
    caveats: [
      'Ele pode estar reservado para um failover, ou para licenças vinculadas aos seus soquetes.',
      'Um host Mac não pode ser liberado antes de 24 horas.',
    ],
    verify: 'EC2 → Dedicated Hosts → Instances',
    fix: 'EC2 → Dedicated Hosts → Actions → Release host',
    terraform: 'Remova o `aws_ec2_host`.',
    rollback: 'Aloque outro host, se a AWS tiver um disponível.',
  },
};
