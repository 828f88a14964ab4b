import type { CheckGuide } from '../../core/check-guide.ts';

export const idleComprehendEndpointsGuide: CheckGuide = {
  why: 'An endpoint of a custom model is charged by the second for its inference units from the moment it is there until it is deleted.',
  measured:
    'Endpoints in service, at least `minimumAgeDays` old, that consumed at most `maximumConsumed` inference units over 15 days, with at least `minimumDaysMeasured` days of the metric. An endpoint without a datapoint is undecided.',
  saving: 'What is billed for the endpoint.',
  caveats: ['A batch may come once a month; asynchronous jobs need no endpoint for it.'],
  verify: {
    console: 'Comprehend → Custom classification or Entity recognition → Endpoints → the endpoint',
    cli: 'aws comprehend describe-endpoint --region {region} --endpoint-arn {resourceId}',
  },
  fix: {
    console: 'Delete the endpoint; the model stays',
    cli: [
      'aws comprehend delete-endpoint --region {region} --endpoint-arn {resourceId}',
      'aws comprehend list-endpoints --region {region}',
    ],
    dryRun: null,
    terraform:
      'Terraform has no resource for endpoints of Comprehend but through Cloud Control: remove the `awscc` one.',
  },
  rollback: 'Create the endpoint again from the model, which is kept.',
  ptBr: {
    why: 'Um endpoint de modelo personalizado é cobrado por segundo pelas unidades de inferência, do momento em que existe até ser excluído.',
    measured:
      'Endpoints em serviço, criados há pelo menos `minimumAgeDays` dias, que consumiram no máximo `maximumConsumed` unidades de inferência ao longo de 15 dias, com pelo menos `minimumDaysMeasured` dias da métrica. Um endpoint sem nenhum datapoint fica indefinido.',
    caveats: ['Um lote pode chegar uma vez por mês; jobs assíncronos não precisam de endpoint para isso.'],
    verify: 'Comprehend → Custom classification ou Entity recognition → Endpoints → o endpoint',
    fix: 'Exclua o endpoint; o modelo permanece',
    terraform:
      'O Terraform só tem recurso para endpoints do Comprehend pelo Cloud Control: remova o de `awscc`.',
    rollback: 'Crie o endpoint de novo a partir do modelo, que é mantido.',
  },
};
