import type { CheckGuide } from '../../core/check-guide.ts';

export const looseStaticIpsGuide: CheckGuide = {
  why: 'Lightsail charges a static IP address by the hour while it is attached to nothing; attached it is free.',
  measured: 'Static IP addresses that Lightsail says are not attached, made at least `minimumAgeDays` ago.',
  saving: 'All that is billed for it, found by its ARN.',
  caveats: ['A partner may have the address in a firewall: once released it is gone.'],
  verify: {
    console: 'Lightsail → Networking → Static IPs',
    cli: 'aws lightsail get-static-ip --region {region} --static-ip-name {resourceId}',
  },
  fix: {
    console: 'Lightsail → Networking → Static IPs → Delete',
    cli: [
      'aws lightsail release-static-ip --region {region} --static-ip-name {resourceId}',
      'aws lightsail get-static-ips --region {region}',
    ],
    dryRun: null,
    terraform: 'Remove the `aws_lightsail_static_ip`.',
  },
  rollback: 'None: the address goes back to AWS.',
  ptBr: {
    why: 'O Lightsail cobra um IP estático por hora enquanto não está anexado a nada; anexado, é gratuito.',
    measured:
      'Endereços IP estáticos que o Lightsail informa não estarem anexados, criados há pelo menos `minimumAgeDays` dias.',
    caveats: ['Um parceiro pode ter o endereço em um firewall: depois de liberado, não volta.'],
    verify: 'Lightsail → Networking → Static IPs',
    fix: 'Lightsail → Networking → Static IPs → Delete',
    terraform: 'Remova o `aws_lightsail_static_ip`.',
    rollback: 'Não há volta: o endereço retorna à AWS.',
  },
};
