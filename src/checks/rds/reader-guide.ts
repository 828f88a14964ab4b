import type { CheckGuide } from '../../core/check-guide.ts';
import type { InBothLanguages } from './in-both-languages.ts';

/** What the checks of readers in clusters have in common. */
export function readerGuide(path: InBothLanguages, resource: string): CheckGuide {
  return {
    why: 'Each reader of a cluster is charged by the hour and by its class. One is worth that to take over from the writer; a further one where somebody reads from it.',
    measured:
      'The most connections at a time, one value a day over 14 days. Found is an available reader, at least `minimumAgeDays` old, of a promotion tier from `minimumPromotionTier` on, with no more than `maximumConnections` and at least `minimumDaysMeasured` days measured, in a cluster that is used and has another reader.',
    saving: 'The hours billed for the instance. The storage belongs to the cluster and stays.',
    caveats: [
      'The reader endpoint spreads connections by chance: with few of them a reader may have got none.',
      'Several readers may all be found: one has to stay where the cluster is to survive the loss of a zone.',
    ],
    verify: {
      console: `${path.en} → Monitoring: DB connections over three months`,
      cli: "aws rds describe-db-instances --region {region} --db-instance-identifier {resourceId} --query 'DBInstances[].[DBClusterIdentifier,PromotionTier,DBInstanceStatus]'",
    },
    fix: {
      console: `${path.en} → Actions → Delete`,
      cli: [
        'aws rds delete-db-instance --region {region} --db-instance-identifier {resourceId}',
        'aws rds describe-db-clusters --region {region} --query DBClusters[].DBClusterMembers',
      ],
      dryRun: null,
      terraform: `Remove the \`${resource}\`, or lower its \`count\`.`,
    },
    rollback: 'Add a reader of the same class to the cluster; it takes some minutes.',
    ptBr: {
      why: 'Cada reader de um cluster é cobrado por hora, conforme a classe. Um compensa, para assumir o lugar do writer; mais um, só onde alguém lê dele.',
      measured:
        'O máximo de conexões simultâneas, um valor por dia ao longo de 14 dias. É encontrado o reader disponível, criado há pelo menos `minimumAgeDays` dias, com nível de promoção a partir de `minimumPromotionTier`, com no máximo `maximumConnections` conexões e pelo menos `minimumDaysMeasured` dias medidos, em um cluster que é usado e tem outro reader.',
      caveats: [
        'O endpoint de leitura distribui as conexões ao acaso: com poucas, um reader pode não ter recebido nenhuma.',
        'Vários readers podem ser encontrados ao mesmo tempo: um precisa ficar onde o cluster deve sobreviver à perda de uma zona.',
      ],
      verify: `${path.ptBr} → Monitoring: conexões ao banco de dados ao longo de três meses`,
      fix: `${path.ptBr} → Actions → Delete`,
      terraform: `Remova a \`${resource}\` ou reduza o \`count\` dela.`,
      rollback: 'Acrescente ao cluster um reader da mesma classe; leva alguns minutos.',
    },
  };
}
