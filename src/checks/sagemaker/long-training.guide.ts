import type { CheckGuide } from '../../core/check-guide.ts';

export const longTrainingGuide: CheckGuide = {
  why: 'A training job is charged by the second until it ends, also when its loss has not moved for days.',
  measured:
    'Jobs in progress that were created more than `maximumDays` days ago. Training of large models takes longer by right: raise the threshold for it.',
  saving: 'None is claimed: when the job would have ended by itself nobody knows.',
  caveats: [
    'Long training may be meant.',
    'A job that waits for Spot capacity is in progress and costs nothing meanwhile.',
  ],
  verify: {
    console: 'SageMaker AI → Training → Training jobs → the job → Monitor',
    cli: 'aws sagemaker describe-training-job --region {region} --training-job-name {resourceId}',
  },
  fix: {
    console: 'Look at its logs and metrics; stop it, and set a maximum runtime for the next',
    cli: [
      'aws sagemaker stop-training-job --region {region} --training-job-name {resourceId}',
      "aws sagemaker describe-training-job --region {region} --training-job-name {resourceId} --query 'TrainingJobStatus'",
    ],
    dryRun: null,
    terraform: 'Training jobs are no resources of Terraform: set StoppingCondition where they are started.',
  },
  rollback: 'Start it again from its last checkpoint.',
  ptBr: {
    why: 'Um job de treinamento é cobrado por segundo até terminar, mesmo quando a perda (loss) não muda há dias.',
    measured:
      'Jobs em andamento criados há mais de `maximumDays` dias. O treinamento de modelos grandes demora mais com razão: nesse caso, aumente o limite.',
    caveats: [
      'O treinamento longo pode ser proposital.',
      'Um job que espera capacidade Spot está em andamento e não custa nada nesse meio-tempo.',
    ],
    verify: 'SageMaker AI → Training → Training jobs → o job → Monitor',
    fix: 'Olhe os logs e as métricas; pare-o e defina um tempo máximo de execução para o próximo',
    terraform:
      'Jobs de treinamento não são recursos do Terraform: defina StoppingCondition onde eles são iniciados.',
    rollback: 'Inicie-o de novo a partir do último checkpoint.',
  },
};
