import type { CheckGuide } from '../../core/check-guide.ts';

export const runningWarmPoolsGuide: CheckGuide = {
  why: 'Instances of a warm pool have been prepared and wait to be needed. While they wait in state `Running` they are charged like those at work; stopped or hibernated they cost their volumes alone.',
  measured:
    'Auto Scaling groups whose warm pool has the state `Running`, with running instances that carry the tag of the group and are not in its list of instances in service.',
  saving: 'The hours billed for the instances that wait now. Their volumes are charged on.',
  caveats: [
    'A stopped instance takes longer to be ready: it may be too long for the peak the pool is there for.',
    'What is in memory is lost when it stops; hibernation keeps it.',
  ],
  verify: {
    console: 'EC2 → Auto Scaling groups → Instance management → Warm pool',
    cli: 'aws autoscaling describe-warm-pool --region {region} --auto-scaling-group-name {resourceId}',
  },
  fix: {
    console: 'EC2 → Auto Scaling groups → Instance management → Warm pool → Edit → Stopped',
    cli: [
      'aws autoscaling put-warm-pool --region {region} --auto-scaling-group-name {resourceId} --pool-state Stopped',
      'aws autoscaling describe-warm-pool --region {region} --auto-scaling-group-name {resourceId}',
    ],
    dryRun: null,
    terraform: '`pool_state = "Stopped"` in `warm_pool` of the `aws_autoscaling_group`.',
  },
  rollback: 'Set the state of the pool back.',
  ptBr: {
    why: 'As instâncias de um warm pool já foram preparadas e esperam ser necessárias. Enquanto esperam no estado `Running`, são cobradas como as que trabalham; paradas ou hibernadas, custam só os volumes.',
    measured:
      'Grupos do Auto Scaling cujo warm pool tem o estado `Running`, com instâncias em execução que têm a tag do grupo e não estão na lista de instâncias em serviço dele.',
    caveats: [
      'Uma instância parada demora mais para ficar pronta: pode ser demais para o pico que o pool atende.',
      'O que está na memória se perde quando ela para; a hibernação o mantém.',
    ],
    verify: 'EC2 → Auto Scaling groups → Instance management → Warm pool',
    fix: 'EC2 → Auto Scaling groups → Instance management → Warm pool → Edit → Stopped',
    terraform: '`pool_state = "Stopped"` em `warm_pool` do `aws_autoscaling_group`.',
    rollback: 'Volte ao estado anterior do pool.',
  },
};
