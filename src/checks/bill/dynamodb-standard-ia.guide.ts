import type { CheckGuide } from '../../core/check-guide.ts';

export const billDynamodbStandardIaGuide: CheckGuide = {
  why: 'The table class Standard-Infrequent Access charges less for storage and more for reads and writes. It is cheaper once storage costs more than about half of what the throughput does.',
  measured:
    'Tables that keep at least `minimumGbMonths` and whose `TimedStorage-ByteHrs` cost more than `minimumStorageToThroughput` times their read and write units.',
  saving:
    'Storage, reads and writes that are billed, less the same quantities under the usage types of the class (`IA-…`).',
  caveats: [
    'Reserved capacity does not cover tables of this class.',
    'A table can change its class twice in 30 days.',
  ],
  verify: {
    console: 'DynamoDB → Tables → Additional settings → Table class',
    cli: "aws dynamodb describe-table --region {region} --table-name {resourceId} --query 'Table.[TableClassSummary,TableSizeBytes]'",
  },
  fix: {
    console: 'DynamoDB → Tables → Actions → Update table class → DynamoDB Standard-IA',
    cli: [
      'aws dynamodb update-table --region {region} --table-name {resourceId} --table-class STANDARD_INFREQUENT_ACCESS',
      "aws dynamodb describe-table --region {region} --table-name {resourceId} --query 'Table.TableClassSummary'",
    ],
    dryRun: null,
    terraform: '`table_class = "STANDARD_INFREQUENT_ACCESS"` on the `aws_dynamodb_table`.',
  },
  rollback: 'Change the class back.',
  ptBr: {
    why: 'A classe de tabela Standard-Infrequent Access cobra menos pelo armazenamento e mais por leituras e gravações. Fica mais barata quando o armazenamento custa mais que cerca de metade do que custa o throughput.',
    measured:
      'Tabelas que guardam no mínimo `minimumGbMonths` e cujo `TimedStorage-ByteHrs` custa mais que `minimumStorageToThroughput` vezes as suas unidades de leitura e gravação.',
    caveats: [
      'Capacidade reservada não cobre tabelas desta classe.',
      'Uma tabela pode mudar de classe duas vezes em 30 dias.',
    ],
    verify: 'DynamoDB → Tables → Additional settings → Table class',
    fix: 'DynamoDB → Tables → Actions → Update table class → DynamoDB Standard-IA',
    terraform: '`table_class = "STANDARD_INFREQUENT_ACCESS"` na `aws_dynamodb_table`.',
    rollback: 'Volte à classe anterior.',
  },
};
