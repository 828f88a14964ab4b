import type { CheckGuide } from '../../core/check-guide.ts';

export const idleEndpointsGuide: CheckGuide = {
  why: 'A real-time endpoint keeps its instances running and charged by the hour, also when nothing is asked of it.',
  measured:
    'Endpoints in service, at least `minimumAgeDays` old, with instances. Invocations of all variants over 14 days may come to at most `maximumInvocations`. SageMaker sends that metric with each request, so that silence is zero where, and only where, the CPU utilisation of every variant was published on at least `minimumDaysMeasured` days. Serverless variants and those without an instance are left out.',
  saving: 'What is billed for hosting the endpoint.',
  caveats: [
    'A stand-by for a recovery or a release is meant to wait.',
    'An inference component is counted under its endpoint; look at both.',
    'Requests that are answered by a shadow variant alone count as well.',
  ],
  verify: {
    console: 'SageMaker AI → Deployments → Endpoints → the endpoint → Monitoring',
    cli: 'aws sagemaker describe-endpoint --region {region} --endpoint-name {resourceId}',
  },
  fix: {
    console: 'SageMaker AI → Endpoints → Delete; or move it to serverless or asynchronous inference',
    cli: [
      'aws sagemaker describe-endpoint --region {region} --endpoint-name {resourceId}',
      'aws sagemaker delete-endpoint --region {region} --endpoint-name {resourceId}',
      'aws sagemaker list-endpoints --region {region} --name-contains {resourceId}',
    ],
    dryRun: null,
    terraform: 'Remove the `aws_sagemaker_endpoint`; its configuration and model may stay.',
  },
  rollback: 'Create the endpoint again from its configuration; it takes some minutes.',
  ptBr: {
    why: 'Um endpoint em tempo real mantém as instâncias rodando e cobradas por hora, mesmo quando ninguém pede nada a ele.',
    measured:
      'Endpoints em serviço, criados há pelo menos `minimumAgeDays` dias, com instâncias. As invocações de todas as variantes ao longo de 14 dias podem somar no máximo `maximumInvocations`. O SageMaker envia essa métrica a cada requisição; por isso, o silêncio é zero onde, e somente onde, a utilização de CPU de cada variante foi publicada em pelo menos `minimumDaysMeasured` dias. Variantes serverless e as sem instância ficam de fora.',
    caveats: [
      'Um standby para uma recuperação ou um lançamento existe para esperar.',
      'Um inference component é contado no seu endpoint; olhe os dois.',
      'Requisições respondidas só por uma shadow variant também contam.',
    ],
    verify: 'SageMaker AI → Deployments → Endpoints → o endpoint → Monitoring',
    fix: 'SageMaker AI → Endpoints → Delete; ou passe-o para inferência serverless ou assíncrona',
    terraform: 'Remova o `aws_sagemaker_endpoint`; a configuração e o modelo podem ficar.',
    rollback: 'Crie o endpoint de novo a partir da configuração; leva alguns minutos.',
  },
};
