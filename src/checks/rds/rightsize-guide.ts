import type { CheckGuide } from '../../core/check-guide.ts';
import type { InBothLanguages } from './in-both-languages.ts';

/** What the checks of database sizes have in common; `kind` as a sentence begins with it, `path` as the way through the console begins. */
export function rightsizeGuide(kind: InBothLanguages, path: InBothLanguages, resource: string): CheckGuide {
  return {
    why: `${kind.en} is charged by the hour and by its class: each size costs about twice the one below.`,
    measured:
      'Processor (hourly average) and free memory (hourly minimum) over 14 days. Found is an available instance whose busiest hour stayed at or under `maximumCpuPercent`, and whose free memory never fell below `minimumFreeMemoryPercent` of what its class has, with `minimumHoursMeasured` hours of both. Without them it is undecided.',
    saving: 'The hours billed for its class, less the same hours of the class of half the size.',
    caveats: [
      'A database takes free memory for its cache: the smaller class has less of it, and reads more from storage.',
      'Network and storage throughput and the most connections shrink with the class as well; they are not measured here.',
      'A peak that comes less often than every two weeks is not seen.',
      'Burstable classes have a lower baseline in the smaller size.',
      'Reservations for the class apply to the smaller size only where they are size-flexible.',
    ],
    verify: {
      console: `${path.en} → Monitoring: CPU, freeable memory, connections and throughput over three months`,
      cli: "aws rds describe-db-instances --region {region} --db-instance-identifier {resourceId} --query 'DBInstances[].[DBInstanceClass,EngineVersion,DBInstanceStatus]'",
    },
    fix: {
      console: `${path.en} → Modify → DB instance class`,
      cli: [
        'aws rds describe-orderable-db-instance-options --region {region} --engine ENGINE --query OrderableDBInstanceOptions[].DBInstanceClass',
        'aws rds modify-db-instance --region {region} --db-instance-identifier {resourceId} --db-instance-class SMALLER_CLASS --no-apply-immediately',
        'aws rds describe-db-instances --region {region} --db-instance-identifier {resourceId} --query DBInstances[].PendingModifiedValues',
      ],
      dryRun: null,
      terraform: `\`instance_class\` on the \`${resource}\`.`,
    },
    rollback:
      'Change the class back; each change restarts the instance, with Multi-AZ or a reader it fails over.',
    ptBr: {
      why: `${kind.ptBr} é cobrada por hora, conforme a classe: cada tamanho custa cerca do dobro do anterior.`,
      measured:
        'Processador (média por hora) e memória livre (mínimo por hora) ao longo de 14 dias. É encontrada a instância disponível que, mesmo na hora mais movimentada, não passou de `maximumCpuPercent` e cuja memória livre nunca caiu abaixo de `minimumFreeMemoryPercent` do que a classe tem, com `minimumHoursMeasured` horas de ambos. Sem eles, fica indefinida.',
      caveats: [
        'Um banco de dados usa a memória livre como cache: a classe menor tem menos dela e lê mais do armazenamento.',
        'O throughput de rede e de armazenamento e o máximo de conexões também diminuem com a classe; eles não são medidos aqui.',
        'Um pico que vem menos de uma vez a cada duas semanas não é visto.',
        'Classes burstable têm linha de base mais baixa no tamanho menor.',
        'Reservas da classe só valem para o tamanho menor onde são flexíveis em tamanho.',
      ],
      verify: `${path.ptBr} → Monitoring: CPU, memória livre, conexões e throughput ao longo de três meses`,
      fix: `${path.ptBr} → Modify → DB instance class`,
      terraform: `\`instance_class\` na \`${resource}\`.`,
      rollback:
        'Volte à classe anterior; cada mudança reinicia a instância; com Multi-AZ ou um reader, há failover.',
    },
  };
}
