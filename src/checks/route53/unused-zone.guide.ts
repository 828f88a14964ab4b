import type { CheckGuide } from '../../core/check-guide.ts';

export const unusedZoneGuide: CheckGuide = {
  why: 'A hosted zone is charged by the month. One with nothing but its NS and SOA records answers for no name.',
  measured:
    'Hosted zones with at most the two records that every zone has, that no AWS service made. When a zone was made, Route 53 does not tell.',
  saving: 'The month of the zone as it is billed.',
  caveats: [
    'It may hold a name that must not fall to others: while the domain is delegated to the zone, keep it.',
    'Somebody may be about to fill it.',
  ],
  verify: {
    console: 'Route 53 → Hosted zones → Record count',
    cli: 'aws route53 list-resource-record-sets --hosted-zone-id {resourceId}',
  },
  fix: {
    console: 'Route 53 → Hosted zones → Delete zone',
    cli: [
      'aws route53 delete-hosted-zone --id {resourceId}',
      "aws route53 list-hosted-zones --query 'HostedZones[].Id'",
    ],
    dryRun: null,
    terraform: 'Remove the `aws_route53_zone`.',
  },
  rollback:
    'A new zone of the same name has other name servers, which the domain must be delegated to again.',
  ptBr: {
    why: 'Uma hosted zone é cobrada por mês. Uma que só tem seus registros NS e SOA não responde por nome nenhum.',
    measured:
      'Hosted zones com no máximo os dois registros que toda zona tem e que nenhum serviço da AWS criou. O Route 53 não informa quando uma zona foi criada.',
    caveats: [
      'Ela pode guardar um nome que não deve cair nas mãos de outros: enquanto o domínio estiver delegado à zona, mantenha-a.',
      'Alguém pode estar prestes a preenchê-la.',
    ],
    verify: 'Route 53 → Hosted zones → Record count',
    fix: 'Route 53 → Hosted zones → Delete zone',
    terraform: 'Remova a `aws_route53_zone`.',
    rollback:
      'Uma nova zona de mesmo nome tem outros servidores de nomes, aos quais o domínio precisa ser delegado de novo.',
  },
};
