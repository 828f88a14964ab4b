import type { CheckGuide } from '../../core/check-guide.ts';

export const billEmrPreviousGenerationGuide: CheckGuide = {
  why: 'EMR charges its own price for each hour of an instance, on top of the instance. Both do more for less on newer generations.',
  measured:
    'Hours of the usage types `BoxUsage:…` that EMR bills, of families of previous generations, at least `minimumHours` a month.',
  saving: 'None is claimed: how long a job takes on other instances, the bill does not tell.',
  caveats: ['Old releases of EMR do not offer new instances.'],
  verify: {
    console: 'EMR → Clusters → Hardware',
    cli: 'aws emr list-clusters --region {region} --cluster-states RUNNING WAITING',
  },
  fix: {
    console: 'EMR → Create cluster with a current instance type, or instance fleets with several',
    cli: [
      'aws emr list-instance-groups --region {region} --cluster-id CLUSTER',
      'aws emr list-clusters --region {region} --cluster-states RUNNING WAITING',
    ],
    dryRun: null,
    terraform: '`instance_type` in the groups of the `aws_emr_cluster`.',
  },
  rollback: 'Start the next cluster with the earlier type.',
  ptBr: {
    why: 'O EMR cobra um preço próprio por hora de instância, além da instância. As duas coisas rendem mais por menos nas gerações mais novas.',
    measured:
      'Horas dos tipos de uso `BoxUsage:…` cobrados pelo EMR, de famílias de gerações anteriores, no mínimo `minimumHours` por mês.',
    caveats: ['Versões antigas do EMR não oferecem as instâncias novas.'],
    verify: 'EMR → Clusters → Hardware',
    fix: 'EMR → Create cluster com um tipo de instância atual, ou frotas de instâncias com vários tipos',
    terraform: '`instance_type` nos grupos do `aws_emr_cluster`.',
    rollback: 'Inicie o próximo cluster com o tipo anterior.',
  },
};
