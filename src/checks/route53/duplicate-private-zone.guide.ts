import type { CheckGuide } from '../../core/check-guide.ts';

export const duplicatePrivateZoneGuide: CheckGuide = {
  why: 'Each hosted zone is charged by the month, and copies have to be kept in step. One private zone can be associated with many VPCs, of other regions and accounts as well.',
  measured:
    'Private hosted zones of one account that have the same name and the same number of records, more than the two that every zone has, and that no AWS service made. The records themselves are not compared.',
  saving: 'None is claimed: which of the zones can go, and whether any, only their records tell.',
  caveats: [
    'With as many records they may still answer differently, one for each VPC or environment.',
    'A VPC cannot be associated with two zones of the same name: it leaves the one before it joins the other.',
    'The last VPC of a zone cannot leave it: that zone is emptied and deleted instead, and until the VPC has the other one, none of the names resolves.',
  ],
  verify: {
    console: 'Route 53 → Hosted zones → the zones of the same name → Records, VPCs',
    cli: 'aws route53 list-resource-record-sets --hosted-zone-id {resourceId}',
  },
  fix: {
    console: 'Route 53 → Hosted zones → Edit → Add VPC to the zone that stays; then delete the other',
    cli: [
      'aws route53 get-hosted-zone --id {resourceId}',
      'aws route53 disassociate-vpc-from-hosted-zone --hosted-zone-id {resourceId} --vpc VPCRegion=REGION,VPCId=VPC-ID',
      'aws route53 associate-vpc-with-hosted-zone --hosted-zone-id ZONE-THAT-STAYS --vpc VPCRegion=REGION,VPCId=VPC-ID',
      'aws route53 get-hosted-zone --id ZONE-THAT-STAYS',
    ],
    dryRun: null,
    terraform:
      'One `aws_route53_zone` with a `vpc` block, or an `aws_route53_zone_association`, for each VPC.',
  },
  rollback: 'Associate the VPC with the zone that it had before.',
  ptBr: {
    why: 'Cada hosted zone é cobrada por mês, e as cópias precisam ser mantidas em sincronia. Uma única zona privada pode ser associada a muitas VPCs, inclusive de outras regiões e contas.',
    measured:
      'Hosted zones privadas de uma mesma conta que têm o mesmo nome e o mesmo número de registros, mais que os dois que toda zona tem, e que nenhum serviço da AWS criou. Os registros em si não são comparados.',
    caveats: [
      'Com o mesmo número de registros, elas ainda podem responder de formas diferentes, uma para cada VPC ou ambiente.',
      'Uma VPC não pode ser associada a duas zonas de mesmo nome: ela sai de uma antes de entrar na outra.',
      'A última VPC de uma zona não pode sair dela: essa zona é esvaziada e excluída, e, até que a VPC tenha a outra, nenhum dos nomes é resolvido.',
    ],
    verify: 'Route 53 → Hosted zones → as zonas de mesmo nome → Records, VPCs',
    fix: 'Route 53 → Hosted zones → Edit → Add VPC na zona que fica; depois exclua a outra',
    terraform:
      'Uma só `aws_route53_zone` com um bloco `vpc`, ou uma `aws_route53_zone_association`, para cada VPC.',
    rollback: 'Associe a VPC à zona que ela tinha antes.',
  },
};
