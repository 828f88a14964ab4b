import type { CheckGuide } from '../../core/check-guide.ts';

export const trainingWithoutSpotGuide: CheckGuide = {
  why: 'Managed Spot training runs on spare capacity at the Spot price; SageMaker waits for it and resumes from a checkpoint.',
  measured:
    'Jobs of the last 30 days that completed or were stopped, trained for at least `minimumTrainingSeconds` and did not use managed Spot. Jobs on a training plan are left out, at most 200 jobs are described; the others are undecided.',
  saving: 'None is claimed: the Spot price of the next job, and how often it is interrupted, nobody knows.',
  caveats: [
    'Without checkpoints an interruption starts the job over.',
    'Large accelerated instances may not be had as Spot for days.',
  ],
  verify: {
    console: 'SageMaker AI → Training → Training jobs → the job → Managed spot training',
    cli: 'aws sagemaker describe-training-job --region {region} --training-job-name {resourceId}',
  },
  fix: {
    console:
      'Enable managed Spot with a checkpoint location in the estimator or pipeline that starts the jobs',
    cli: [
      "aws sagemaker describe-training-job --region {region} --training-job-name {resourceId} --query '[EnableManagedSpotTraining,CheckpointConfig]'",
      'aws sagemaker list-training-jobs --region {region} --sort-by CreationTime --sort-order Descending --max-results 5',
    ],
    dryRun: null,
    terraform: 'Training jobs are no resources of Terraform: set it where they are started.',
  },
  rollback: 'Start the next job without Spot.',
  ptBr: {
    why: 'O treinamento com Spot gerenciado roda em capacidade sobrando ao preço Spot; o SageMaker espera por ela e retoma de um checkpoint.',
    measured:
      'Jobs dos últimos 30 dias que foram concluídos ou parados, treinaram por pelo menos `minimumTrainingSeconds` segundos e não usaram Spot gerenciado. Jobs em um plano de treinamento ficam de fora; no máximo 200 jobs são descritos, e os outros ficam indefinidos.',
    caveats: [
      'Sem checkpoints, uma interrupção recomeça o job do zero.',
      'Instâncias aceleradas grandes podem passar dias sem estar disponíveis como Spot.',
    ],
    verify: 'SageMaker AI → Training → Training jobs → o job → Managed spot training',
    fix: 'Habilite o Spot gerenciado, com um local para checkpoints, no estimator ou pipeline que inicia os jobs',
    terraform: 'Jobs de treinamento não são recursos do Terraform: defina isso onde eles são iniciados.',
    rollback: 'Inicie o próximo job sem Spot.',
  },
};
