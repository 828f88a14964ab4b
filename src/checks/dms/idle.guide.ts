import type { CheckGuide } from '../../core/check-guide.ts';

export const dmsIdleGuide: CheckGuide = {
  why: 'A replication instance is charged by the hour from its creation to its deletion; a migration is over some day, the instance stays.',
  measured:
    'Available replication instances, at least `minimumAgeDays` old, on which every task is stopped, failed or only ready, and none stopped within the last `minimumStoppedDays` days; those without any task among them. A task that is at rest without telling since when leaves its instance undecided.',
  saving: 'All that is billed for the replication instance; both copies where it is Multi-AZ.',
  caveats: [
    'A task may be started again for a last synchronisation.',
    'Endpoints and certificates stay and cost nothing.',
  ],
  verify: {
    console: 'DMS → Database migration tasks, by replication instance',
    cli: 'aws dms describe-replication-tasks --region {region} --filters Name=replication-instance-arn,Values={resourceId} --without-settings',
  },
  fix: {
    console: 'DMS → Database migration tasks → Delete; DMS → Replication instances → Delete',
    cli: [
      'aws dms delete-replication-instance --region {region} --replication-instance-arn {resourceId}',
      'aws dms describe-replication-instances --region {region}',
    ],
    dryRun: null,
    terraform: 'Remove the `aws_dms_replication_task`s and the `aws_dms_replication_instance`.',
  },
  rollback: 'Make another replication instance and the tasks anew; the endpoints are still there.',
  ptBr: {
    why: 'Uma instância de replicação é cobrada por hora da criação à exclusão; a migração um dia termina, a instância fica.',
    measured:
      'Instâncias de replicação disponíveis, criadas há pelo menos `minimumAgeDays` dias, em que todas as tarefas estão paradas, com falha ou apenas prontas, e nenhuma parou nos últimos `minimumStoppedDays` dias, inclusive as que não têm tarefa nenhuma. Uma tarefa em repouso que não informa desde quando deixa indefinida a sua instância.',
    caveats: [
      'Uma tarefa pode ser iniciada de novo para uma última sincronização.',
      'Os endpoints e certificados ficam e não custam nada.',
    ],
    verify: 'DMS → Database migration tasks, por instância de replicação',
    fix: 'DMS → Database migration tasks → Delete; DMS → Replication instances → Delete',
    terraform: 'Remova as `aws_dms_replication_task`s e a `aws_dms_replication_instance`.',
    rollback: 'Crie outra instância de replicação e as tarefas de novo; os endpoints continuam lá.',
  },
};
