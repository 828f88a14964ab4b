import type { CheckGuide } from '../../core/check-guide.ts';

export const dynamodbOndemandVsProvisionedGuide: CheckGuide = {
  why: 'On-demand capacity is billed by the request, provisioned capacity by the unit and hour. For a load that is the same day and night provisioned units cost less.',
  measured:
    'Units consumed by the table, a quarter of an hour at a time over 7 days. Found is an active on-demand table of the standard class, at least `minimumAgeDays` old, whose average use is at least `minimumSteadyPercent` of the units that would keep its busiest quarter of an hour at `targetUsePercent`, for reads and for writes, with at least `minimumPeriodsMeasured` of 672 quarters measured. Tables with secondary indexes are not judged.',
  saving:
    'The requests billed on demand in a month, less the hours of the provisioned units that are needed, at the same rates.',
  caveats: [
    'A load that grows or has seasons is better served on demand.',
    'Provisioned units throttle beyond what is provisioned; auto scaling takes minutes.',
    'The billing mode can be changed to on-demand four times in 24 hours.',
  ],
  verify: {
    console: 'DynamoDB → Tables → Monitor: read and write usage over a month',
    cli: "aws dynamodb describe-table --region {region} --table-name {resourceId} --query 'Table.BillingModeSummary'",
  },
  fix: {
    console:
      'DynamoDB → Tables → Additional settings → Read/write capacity → Edit → Provisioned, auto scaling: on',
    cli: [
      'aws dynamodb update-table --region {region} --table-name {resourceId} --billing-mode PROVISIONED --provisioned-throughput ReadCapacityUnits=READS,WriteCapacityUnits=WRITES',
      "aws dynamodb describe-table --region {region} --table-name {resourceId} --query 'Table.[BillingModeSummary,ProvisionedThroughput]'",
    ],
    dryRun: null,
    terraform:
      '`billing_mode = "PROVISIONED"` with `read_capacity` and `write_capacity` on the `aws_dynamodb_table`.',
  },
  rollback: 'Set the billing mode back to `PAY_PER_REQUEST`.',
  ptBr: {
    why: 'A capacidade sob demanda é cobrada por requisição; a provisionada, por unidade e por hora. Para uma carga igual dia e noite, unidades provisionadas custam menos.',
    measured:
      'Unidades consumidas pela tabela, em períodos de um quarto de hora, ao longo de 7 dias. É encontrada a tabela ativa sob demanda, da classe Standard, criada há pelo menos `minimumAgeDays` dias, cujo uso médio é de pelo menos `minimumSteadyPercent` das unidades que manteriam o quarto de hora mais movimentado em `targetUsePercent`, para leituras e para gravações, com pelo menos `minimumPeriodsMeasured` de 672 quartos de hora medidos. Tabelas com índices secundários não são avaliadas.',
    caveats: [
      'Uma carga que cresce ou é sazonal é mais bem atendida sob demanda.',
      'Unidades provisionadas sofrem throttling além do provisionado; o auto scaling leva minutos.',
      'O modo de cobrança pode ser mudado para sob demanda quatro vezes em 24 horas.',
    ],
    verify: 'DynamoDB → Tables → Monitor: uso de leitura e de escrita ao longo de um mês',
    fix: 'DynamoDB → Tables → Additional settings → Read/write capacity → Edit → Provisioned, auto scaling: on',
    terraform:
      '`billing_mode = "PROVISIONED"` com `read_capacity` e `write_capacity` na `aws_dynamodb_table`.',
    rollback: 'Volte o modo de cobrança para `PAY_PER_REQUEST`.',
  },
};
