import type { CheckGuide } from '../../core/check-guide.ts';

export const unassociatedElasticIpsGuide: CheckGuide = {
  why: 'Public IPv4 addresses are charged by the hour, also those that nothing uses.',
  measured:
    'Addresses of the pool of Amazon without association, instance or network interface, and not managed by an AWS service. Addresses a customer brought along (BYOIP) are free and left out. EC2 does not tell since when an address is free, so no age can be asked for.',
  saving: 'The hours that are billed for the address as idle.',
  caveats: [
    'It is kept on purpose, because others list it in their firewalls or DNS.',
    'It was freed a moment ago, during a deployment or a failover.',
    'The first bills after a change still hold the hours before it.',
  ],
  verify: {
    console:
      'VPC → Elastic IPs → Association ID is empty. Look for the address in DNS records and allow lists',
    cli: 'aws ec2 describe-addresses --region {region} --allocation-ids {resourceId}',
  },
  fix: {
    console: 'VPC → Elastic IPs → Actions → Release Elastic IP addresses',
    cli: [
      'aws ec2 release-address --region {region} --allocation-id {resourceId}',
      'aws ec2 describe-addresses --region {region} --filters Name=allocation-id,Values={resourceId}',
    ],
    dryRun: 'aws ec2 release-address --region {region} --allocation-id {resourceId} --dry-run',
    terraform: 'Remove the `aws_eip`.',
  },
  rollback: 'A released address can be recovered only while nobody else has got it.',
  ptBr: {
    why: 'Endereços IPv4 públicos são cobrados por hora, mesmo os que nada usa.',
    measured:
      'Endereços do pool da Amazon sem associação, instância nem interface de rede, e não gerenciados por um serviço da AWS. Endereços trazidos pelo cliente (BYOIP) são gratuitos e ficam de fora. O EC2 não informa desde quando um endereço está livre; por isso não é possível exigir uma idade.',
    caveats: [
      'Ele é mantido de propósito, porque outros o têm em seus firewalls ou no DNS.',
      'Ele foi desassociado há pouco, durante um deploy ou um failover.',
      'As primeiras faturas depois de uma mudança ainda trazem as horas anteriores a ela.',
    ],
    verify:
      'VPC → Elastic IPs → Association ID vazio. Procure o endereço em registros DNS e listas de permissão',
    fix: 'VPC → Elastic IPs → Actions → Release Elastic IP addresses',
    terraform: 'Remova o `aws_eip`.',
    rollback: 'Um endereço liberado só pode ser recuperado enquanto ninguém mais o tiver obtido.',
  },
};
