import type { CheckGuide } from '../../core/check-guide.ts';

export const halfUsedGuide: CheckGuide = {
  why: 'An instance is charged by its size. Each step down in a family halves it and its price.',
  measured:
    'Running on-demand instances, started before the look-back, whose highest CPU utilisation of 14 days is above `idleCpuPercent` and at most `maximumCpuPercent`, with `minimumDaysMeasured` days of datapoints. The memory comes from the CloudWatch agent (`mem_used_percent`, aggregated by instance): above `maximumMemoryPercent` nothing is found. The family must offer a type with half the vCPUs and half the memory. Those with local disks or accelerators, of Auto Scaling groups, Spot, on Dedicated Hosts or managed by a service are left out.',
  saving:
    'The hours billed for the instance less the same hours of the type of half its size. Where the agent does not publish the memory there is no amount.',
  caveats: [
    'Network and EBS bandwidth are halved too.',
    'A peak that comes once a quarter is not in 14 days.',
    'CloudWatch averages over five minutes: peaks of seconds are flattened.',
  ],
  verify: {
    console: 'EC2 → Instances → Monitoring; CloudWatch → Metrics → CWAgent',
    cli: 'aws cloudwatch get-metric-statistics --region {region} --namespace AWS/EC2 --metric-name CPUUtilization --dimensions Name=InstanceId,Value={resourceId} --statistics Maximum --period 86400 --start-time START --end-time END',
  },
  fix: {
    console: 'EC2 → Instances → Stop → Actions → Instance settings → Change instance type → Start',
    cli: [
      'aws ec2 stop-instances --region {region} --instance-ids {resourceId}',
      'aws ec2 modify-instance-attribute --region {region} --instance-id {resourceId} --instance-type Value=SMALLER_TYPE',
      'aws ec2 start-instances --region {region} --instance-ids {resourceId}',
      'aws ec2 describe-instances --region {region} --instance-ids {resourceId}',
    ],
    dryRun:
      'aws ec2 modify-instance-attribute --region {region} --instance-id {resourceId} --instance-type Value=SMALLER_TYPE --dry-run',
    terraform: '`instance_type` of the `aws_instance`.',
  },
  rollback: 'Stop it, change the type back, start it.',
  ptBr: {
    why: 'Uma instância é cobrada pelo tamanho. Cada degrau abaixo na família corta o tamanho e o preço pela metade.',
    measured:
      'Instâncias sob demanda em execução, iniciadas antes da janela de análise, cuja maior utilização de CPU em 14 dias está acima de `idleCpuPercent` e no máximo em `maximumCpuPercent`, com `minimumDaysMeasured` dias de pontos de dados. A memória vem do agente do CloudWatch (`mem_used_percent`, agregada por instância): acima de `maximumMemoryPercent`, nada é encontrado. A família precisa oferecer um tipo com metade das vCPUs e metade da memória. As que têm discos locais ou aceleradores, as de grupos do Auto Scaling, as Spot, as que estão em Dedicated Hosts e as gerenciadas por um serviço ficam de fora.',
    caveats: [
      'A banda de rede e a de EBS também caem pela metade.',
      'Um pico que vem uma vez por trimestre não aparece em 14 dias.',
      'O CloudWatch faz a média de cinco minutos: picos de segundos são achatados.',
    ],
    verify: 'EC2 → Instances → Monitoring; CloudWatch → Metrics → CWAgent',
    fix: 'EC2 → Instances → Stop → Actions → Instance settings → Change instance type → Start',
    terraform: '`instance_type` da `aws_instance`.',
    rollback: 'Pare a instância, volte ao tipo anterior e inicie-a.',
  },
};
