import type { CheckGuide } from '../../core/check-guide.ts';

export const emrIdleGuide: CheckGuide = {
  why: 'A cluster that waits is billed for its EC2 instances and for EMR by the second, as one that works.',
  measured:
    'The metric `IsIdle`, whose hourly minimum is 1 only where the cluster ran nothing in the whole hour, over 2 days. Idle is a cluster in state `WAITING` that was idle in the last `minimumIdleHours` hours measured, without a busy one among them.',
  saving:
    'What EMR bills for the cluster. Its EC2 instances and volumes go with it and are billed by themselves; they are not claimed here.',
  caveats: [
    'Somebody may be about to submit a step, or work in a notebook that holds no application.',
    'HDFS on the cluster is gone with it.',
  ],
  verify: {
    console: 'EMR → Clusters → Monitoring: Is idle',
    cli: 'aws emr describe-cluster --region {region} --cluster-id {resourceId}',
  },
  fix: {
    console: 'EMR → Clusters → Terminate; for the next one an auto-termination policy',
    cli: [
      'aws emr put-auto-termination-policy --region {region} --cluster-id {resourceId} --auto-termination-policy IdleTimeout=3600',
      'aws emr get-auto-termination-policy --region {region} --cluster-id {resourceId}',
    ],
    dryRun: null,
    terraform: '`auto_termination_policy { idle_timeout = 3600 }` on the `aws_emr_cluster`.',
  },
  rollback: 'Remove the policy; a cluster that was terminated is cloned, without what lay in HDFS.',
  ptBr: {
    why: 'Um cluster que espera é cobrado, por segundo, pelas instâncias EC2 e pelo EMR, como um que trabalha.',
    measured:
      'A métrica `IsIdle`, cujo mínimo por hora só é 1 onde o cluster não rodou nada na hora inteira, ao longo de 2 dias. Ocioso é o cluster no estado `WAITING` que esteve ocioso nas últimas `minimumIdleHours` horas medidas, sem nenhuma ocupada entre elas.',
    caveats: [
      'Alguém pode estar prestes a enviar um step, ou trabalhar em um notebook sem aplicação aberta.',
      'O HDFS do cluster se perde com ele.',
    ],
    verify: 'EMR → Clusters → Monitoring: Is idle',
    fix: 'EMR → Clusters → Terminate; para o próximo, uma política de encerramento automático',
    terraform: '`auto_termination_policy { idle_timeout = 3600 }` no `aws_emr_cluster`.',
    rollback: 'Remova a política; um cluster encerrado é clonado, sem o que estava no HDFS.',
  },
};
