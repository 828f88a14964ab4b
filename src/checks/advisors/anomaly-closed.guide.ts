import type { CheckGuide } from '../../core/check-guide.ts';

export const anomalyClosedGuide: CheckGuide = {
  why: 'Unusual spend goes on until its cause is found.',
  measured:
    'Anomalies of at least `minimumImpactUsd` that ended within `maximumDaysSinceEnd` days, or have not ended, and carry no feedback.',
  saving:
    'None: what was spent is spent, and what will be is in the actions on its cause. It carries no amount.',
  caveats: [
    'It was planned: a migration, a test, a sale.',
    'Its impact may still change, since AWS judges anew as data arrives.',
  ],
  verify: {
    console: 'Billing and Cost Management → Cost Anomaly Detection → Detected anomalies',
    cli: 'aws ce get-anomalies --date-interval StartDate=2026-01-01',
  },
  fix: {
    console: 'Open the anomaly, look at its root causes, then submit an assessment',
    cli: [
      'aws ce provide-anomaly-feedback --anomaly-id {resourceId} --feedback YES',
      'aws ce get-anomalies --date-interval StartDate=2026-01-01 --feedback YES',
    ],
    dryRun: null,
    terraform: 'Nothing: an assessment is no resource.',
  },
  rollback: 'Submit another assessment.',
  ptBr: {
    why: 'Um gasto fora do comum continua até que sua causa seja encontrada.',
    measured:
      'Anomalias com impacto de no mínimo `minimumImpactUsd` que terminaram há até `maximumDaysSinceEnd` dias, ou que ainda não terminaram, e que não têm feedback.',
    caveats: [
      'Ele foi planejado: uma migração, um teste, uma promoção.',
      'O impacto ainda pode mudar, pois a AWS reavalia à medida que os dados chegam.',
    ],
    verify: 'Billing and Cost Management → Cost Anomaly Detection → Detected anomalies',
    fix: 'Abra a anomalia, examine as causas raiz e depois envie uma avaliação (Submit assessment)',
    terraform: 'Nada: uma avaliação não é um recurso.',
    rollback: 'Envie outra avaliação.',
  },
};
