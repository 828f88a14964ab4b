import type { CheckGuide } from '../../core/check-guide.ts';

export const alarmsWithoutDataGuide: CheckGuide = {
  why: 'An alarm without data will not fire: most often what it watched has been deleted. Each alarm also costs a little by the month.',
  measured:
    'Metric alarms in the state INSUFFICIENT_DATA for at least `minimumDaysWithoutData` days, whose settings were not changed within that time.',
  saving:
    'None is claimed: an alarm costs cents, the first ten of an account nothing. It is the list that has to be kept clean.',
  caveats: [
    'A metric of errors may have no data because there are none: treat missing data as not breaching.',
    'Alarms of scaling policies come and go with them.',
  ],
  verify: {
    console: 'CloudWatch → Alarms → Insufficient data',
    cli: 'aws cloudwatch describe-alarms --region {region} --alarm-names {resourceId}',
  },
  fix: {
    console: 'Treat missing data as good where silence is good; delete what watches nothing',
    cli: [
      'aws cloudwatch delete-alarms --region {region} --alarm-names {resourceId}',
      'aws cloudwatch describe-alarms --region {region} --state-value INSUFFICIENT_DATA',
    ],
    dryRun: null,
    terraform: 'Remove the `aws_cloudwatch_metric_alarm`, or `treat_missing_data = "notBreaching"`.',
  },
  rollback: 'Create the alarm again from its settings: keep the answer of describe-alarms.',
  ptBr: {
    why: 'Um alarme sem dados não dispara: quase sempre, o que ele vigiava foi excluído. Cada alarme também custa um pouco por mês.',
    measured:
      'Alarmes de métrica no estado INSUFFICIENT_DATA há pelo menos `minimumDaysWithoutData` dias, cuja configuração não mudou nesse tempo.',
    caveats: [
      'Uma métrica de erros pode não ter dados porque não há erros: trate dados ausentes como not breaching.',
      'Alarmes de políticas de escalabilidade vêm e vão com elas.',
    ],
    verify: 'CloudWatch → Alarms → Insufficient data',
    fix: 'Trate dados ausentes como bons onde o silêncio é bom; exclua o que não vigia nada',
    terraform: 'Remova o `aws_cloudwatch_metric_alarm`, ou `treat_missing_data = "notBreaching"`.',
    rollback: 'Crie o alarme de novo com a mesma configuração: guarde a resposta de describe-alarms.',
  },
};
