import type { CheckGuide } from '../../core/check-guide.ts';
import type { InBothLanguages } from './in-both-languages.ts';

/** What the checks of idle database clusters have in common. */
export function clusterIdleGuide({
  kind,
  path,
  measured,
  terraform,
}: {
  readonly kind: InBothLanguages;
  readonly path: InBothLanguages;
  readonly measured: InBothLanguages;
  readonly terraform: InBothLanguages;
}): CheckGuide {
  return {
    why: `The instances of ${kind.en} are charged by the hour and by their class, its storage by the GB-month, whether anybody uses it or not.`,
    measured: `${measured.en}, one value a day over 14 days. Idle is an available cluster with instances, at least \`minimumAgeDays\` old, with no use above its threshold and at least \`minimumDaysMeasured\` days measured. A cluster that follows another one is left alone.`,
    saving:
      'The hours billed for its instances. Its storage is not claimed: the last snapshot costs about as much.',
    caveats: [
      'It serves something rare: a monthly or yearly job, an audit, a legal hold.',
      'It stands by for a disaster without following another cluster by replication.',
    ],
    verify: {
      console: `${path.en} → Monitoring: over three months`,
      cli: "aws rds describe-db-clusters --region {region} --db-cluster-identifier {resourceId} --query 'DBClusters[].[Status,Engine,DBClusterMembers]'",
    },
    fix: {
      console: `${path.en} → Stop for a week to see who misses it; then delete its instances and the cluster with a final snapshot`,
      cli: [
        'aws rds stop-db-cluster --region {region} --db-cluster-identifier {resourceId}',
        'aws rds create-db-cluster-snapshot --region {region} --db-cluster-identifier {resourceId} --db-cluster-snapshot-identifier SNAPSHOT_NAME',
        'aws rds delete-db-instance --region {region} --db-instance-identifier INSTANCE',
        'aws rds delete-db-cluster --region {region} --db-cluster-identifier {resourceId} --skip-final-snapshot',
        'aws rds describe-db-cluster-snapshots --region {region} --db-cluster-snapshot-identifier SNAPSHOT_NAME',
      ],
      dryRun: null,
      terraform: terraform.en,
    },
    rollback: 'Restore the snapshot to a cluster of the same name and make instances in it.',
    ptBr: {
      why: `As instâncias de ${kind.ptBr} são cobradas por hora, conforme a classe, e o armazenamento por GB-mês, haja uso ou não.`,
      measured: `${measured.ptBr}, um valor por dia ao longo de 14 dias. Ocioso é o cluster disponível, com instâncias, criado há pelo menos \`minimumAgeDays\` dias, sem uso acima do limite e com pelo menos \`minimumDaysMeasured\` dias medidos. Um cluster que segue outro fica de fora.`,
      caveats: [
        'Ele serve a algo raro: um job mensal ou anual, uma auditoria, uma retenção legal.',
        'Ele está de prontidão para um desastre, sem seguir outro cluster por replicação.',
      ],
      verify: `${path.ptBr} → Monitoring: ao longo de três meses`,
      fix: `${path.ptBr} → Stop por uma semana para ver quem sente falta; depois exclua as instâncias e o cluster com um snapshot final`,
      terraform: terraform.ptBr,
      rollback: 'Restaure o snapshot em um cluster de mesmo nome e crie instâncias nele.',
    },
  };
}
