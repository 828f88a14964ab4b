import type { CheckGuide } from '../../core/check-guide.ts';

export const singleRecordBatchesGuide: CheckGuide = {
  why: 'Lambda charges each invocation as a request, and each has some milliseconds of its own. Batches of ten records make a tenth of them.',
  measured:
    'Enabled event source mappings with a batch size of 1 whose function was invoked at least `minimumInvocations` times in 30 days. Without datapoints it is undecided.',
  saving:
    'None is claimed: how many records wait at a time, and so how full batches would be, no metric tells for sure.',
  caveats: [
    'The function may bear one record at a time only: report partial batch failures first.',
    'The function may be invoked by others as well.',
  ],
  verify: {
    console: 'Lambda → the function → Configuration → Triggers → Batch size',
    cli: 'aws lambda get-event-source-mapping --region {region} --uuid {resourceId}',
  },
  fix: {
    console: 'Return partial batch failures, then raise the batch size and the batch window',
    cli: [
      'aws lambda update-event-source-mapping --region {region} --uuid {resourceId} --batch-size 10 --function-response-types ReportBatchItemFailures',
      "aws lambda get-event-source-mapping --region {region} --uuid {resourceId} --query 'BatchSize'",
    ],
    dryRun: null,
    terraform: '`batch_size` and `function_response_types` on the `aws_lambda_event_source_mapping`.',
  },
  rollback: 'Set the batch size back to 1.',
  ptBr: {
    why: 'O Lambda cobra cada invocação como uma requisição, e cada uma tem alguns milissegundos próprios. Lotes de dez registros reduzem as invocações a um décimo.',
    measured:
      'Event source mappings habilitados com tamanho de lote 1 cuja função foi invocada pelo menos `minimumInvocations` vezes em 30 dias. Sem pontos de dados, fica indefinido.',
    caveats: [
      'A função pode suportar só um registro por vez: antes, informe as falhas parciais do lote.',
      'A função também pode ser invocada por outros.',
    ],
    verify: 'Lambda → a função → Configuration → Triggers → Batch size',
    fix: 'Devolva as falhas parciais do lote, depois aumente o tamanho e a janela do lote',
    terraform: '`batch_size` e `function_response_types` no `aws_lambda_event_source_mapping`.',
    rollback: 'Volte o tamanho do lote para 1.',
  },
};
