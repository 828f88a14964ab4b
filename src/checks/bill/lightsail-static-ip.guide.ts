import type { CheckGuide } from '../../core/check-guide.ts';

export const billLightsailStaticIpGuide: CheckGuide = {
  why: 'Lightsail charges for a static IP only while it is attached to nothing.',
  measured: 'The usage type `UnusedStaticIP`, at least `minimumHours` a month.',
  saving: 'All that is billed for it.',
  caveats: ['It is kept because a name or a firewall elsewhere points to it.'],
  verify: {
    console: 'Lightsail → Networking → Static IPs',
    cli: 'aws lightsail get-static-ips --region {region}',
  },
  fix: {
    console: 'Lightsail → Networking → the static IP → Delete',
    cli: [
      'aws lightsail release-static-ip --region {region} --static-ip-name NAME',
      'aws lightsail get-static-ips --region {region}',
    ],
    dryRun: null,
    terraform: 'Remove the `aws_lightsail_static_ip`.',
  },
  rollback: 'A new one has another address.',
  ptBr: {
    why: 'O Lightsail só cobra por um IP estático enquanto ele não está anexado a nada.',
    measured: 'O tipo de uso `UnusedStaticIP`, com no mínimo `minimumHours` por mês.',
    caveats: ['Ele é mantido porque um nome ou um firewall em outro lugar aponta para ele.'],
    verify: 'Lightsail → Networking → Static IPs',
    fix: 'Lightsail → Networking → o IP estático → Delete',
    terraform: 'Remova o `aws_lightsail_static_ip`.',
    rollback: 'Um novo terá outro endereço.',
  },
};
