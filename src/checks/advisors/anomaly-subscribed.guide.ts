import type { CheckGuide } from '../../core/check-guide.ts';

export const anomalySubscribedGuide: CheckGuide = {
  why: 'An anomaly costs money for every day until somebody hears of it.',
  measured: 'The subscriptions that name the monitor have 0 subscribers in all.',
  saving: 'None by itself: it guards against cost that nobody sees. It carries no amount.',
  caveats: [
    'Somebody looks at the console each day.',
    'An EventBridge rule takes the findings further: it is no subscriber.',
  ],
  verify: {
    console: 'Billing and Cost Management → Cost Anomaly Detection → Alert subscriptions',
    cli: 'aws ce get-anomaly-subscriptions --monitor-arn {resourceId}',
  },
  fix: {
    console: 'Billing and Cost Management → Cost Anomaly Detection → Alert subscriptions → Create',
    cli: [
      'aws ce create-anomaly-subscription --anomaly-subscription file://subscription.json',
      'aws ce get-anomaly-subscriptions --monitor-arn {resourceId}',
    ],
    dryRun: null,
    terraform: '`aws_ce_anomaly_subscription` with the monitor in `monitor_arn_list` and a `subscriber`.',
  },
  rollback: 'Delete the subscription.',
  ptBr: {
    why: 'Uma anomalia custa dinheiro a cada dia, até que alguém saiba dela.',
    measured: 'As assinaturas que citam o monitor têm 0 assinantes no total.',
    caveats: [
      'Alguém olha o console todos os dias.',
      'Uma regra do EventBridge repassa os achados: ela não conta como assinante.',
    ],
    verify: 'Billing and Cost Management → Cost Anomaly Detection → Alert subscriptions',
    fix: 'Billing and Cost Management → Cost Anomaly Detection → Alert subscriptions → Create',
    terraform: '`aws_ce_anomaly_subscription` com o monitor em `monitor_arn_list` e um `subscriber`.',
    rollback: 'Exclua a assinatura.',
  },
};
