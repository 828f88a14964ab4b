import type { CheckGuide } from '../../core/check-guide.ts';

export const redshiftLowCpuGuide: CheckGuide = {
  why: 'A Redshift cluster is charged by node and hour: half the nodes are half the price.',
  measured:
    'Processor (hourly average over all nodes) and disk in use (hourly maximum, percent) over 14 days. Found is an available cluster with an even number of nodes, from four on, whose busiest hour stayed at or under `maximumCpuPercent` and whose fullest at or under `maximumDiskPercent`, with `minimumHoursMeasured` hours of both.',
  saving: 'The hours billed for half of its nodes.',
  caveats: [
    'Half the nodes have half the memory and half the slices: single large queries take longer.',
    'Elastic resize allows certain numbers of nodes only; the first command of the fix tells.',
    'Reserved nodes stay paid for.',
  ],
  verify: {
    console: 'Redshift → Clusters → Cluster performance: CPU utilisation, disk space, query duration',
    cli: 'aws redshift describe-node-configuration-options --region {region} --action-type resize-cluster --cluster-identifier {resourceId}',
  },
  fix: {
    console: 'Redshift → Clusters → Actions → Resize → Elastic resize',
    cli: [
      'aws redshift describe-node-configuration-options --region {region} --action-type resize-cluster --cluster-identifier {resourceId}',
      'aws redshift resize-cluster --region {region} --cluster-identifier {resourceId} --number-of-nodes NODES --no-classic',
      'aws redshift describe-resize --region {region} --cluster-identifier {resourceId}',
    ],
    dryRun: null,
    terraform: '`number_of_nodes` on the `aws_redshift_cluster`.',
  },
  rollback: 'Resize back; an elastic resize takes minutes, with queries held meanwhile.',
  ptBr: {
    why: 'Um cluster Redshift é cobrado por nó e por hora: metade dos nós é metade do preço.',
    measured:
      'Processador (média por hora de todos os nós) e disco em uso (máximo por hora, por cento) ao longo de 14 dias. É encontrado o cluster disponível com número par de nós, a partir de quatro, que na hora mais movimentada não passou de `maximumCpuPercent` e na mais cheia não passou de `maximumDiskPercent`, com `minimumHoursMeasured` horas de ambos.',
    caveats: [
      'Metade dos nós tem metade da memória e metade das slices: grandes consultas isoladas demoram mais.',
      'O elastic resize só permite certos números de nós; o primeiro comando da correção mostra quais.',
      'Nós reservados continuam sendo pagos.',
    ],
    verify: 'Redshift → Clusters → Cluster performance: uso de CPU, espaço em disco, duração das consultas',
    fix: 'Redshift → Clusters → Actions → Resize → Elastic resize',
    terraform: '`number_of_nodes` no `aws_redshift_cluster`.',
    rollback:
      'Redimensione de volta; um elastic resize leva minutos, com as consultas retidas nesse meio-tempo.',
  },
};
