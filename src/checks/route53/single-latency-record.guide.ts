import type { CheckGuide } from '../../core/check-guide.ts';

export const singleLatencyRecordGuide: CheckGuide = {
  why: 'Queries for latency records cost more than plain ones. With a record for one region only, every answer is the same.',
  measured: 'Names and types in a hosted zone that have exactly one record with a region.',
  saving: 'None is claimed: queries are not counted by record.',
  caveats: [
    'The records of other regions may be added soon.',
    'With a health check the one record can be withdrawn; a plain one cannot.',
  ],
  verify: {
    console: 'Route 53 → Hosted zones → Records → Routing policy = Latency',
    cli: 'aws route53 list-resource-record-sets --hosted-zone-id {resourceId}',
  },
  fix: {
    console: 'Route 53 → Hosted zones → Records → Edit → Routing policy: Simple',
    cli: [
      'aws route53 change-resource-record-sets --hosted-zone-id {resourceId} --change-batch file://changes.json',
      'aws route53 list-resource-record-sets --hosted-zone-id {resourceId}',
    ],
    dryRun: null,
    terraform: 'Remove `latency_routing_policy` and `set_identifier` from the `aws_route53_record`.',
  },
  rollback: 'Make the latency record again.',
  ptBr: {
    why: 'Consultas a registros de latência custam mais que as comuns. Com registro para uma só região, toda resposta é a mesma.',
    measured: 'Nomes e tipos em uma hosted zone que têm exatamente um registro com uma região.',
    caveats: [
      'Os registros de outras regiões podem ser adicionados em breve.',
      'Com um health check, o registro único pode ser retirado de serviço; um comum não pode.',
    ],
    verify: 'Route 53 → Hosted zones → Records → Routing policy = Latency',
    fix: 'Route 53 → Hosted zones → Records → Edit → Routing policy: Simple',
    terraform: 'Remova `latency_routing_policy` e `set_identifier` do `aws_route53_record`.',
    rollback: 'Crie o registro de latência de novo.',
  },
};
