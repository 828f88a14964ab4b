import type { CheckGuide } from '../../core/check-guide.ts';

export const idleInstancesGuide: CheckGuide = {
  why: 'A running instance is charged by the hour whether it computes anything or not.',
  measured:
    'Running instances, started at least `minimumAgeDays` ago, whose highest CPU utilisation of 14 days is at most `maximumCpuPercent` and which received at most `maximumReceived` and sent at most `maximumSent` bytes in all, with `minimumDaysMeasured` days of datapoints. Those of an Auto Scaling group are judged as a group; types with GPUs or other accelerators, which work without the CPU, and those that an AWS service or Karpenter manages are left out.',
  saving:
    'The hours billed for the instance. Its volumes and Elastic IP addresses are charged on until they are deleted. On a Dedicated Host or in a capacity reservation stopping saves nothing by itself, and hours that a commitment covers save only what it takes over elsewhere.',
  caveats: [
    'It may be a standby that has to be ready: its tags should say so.',
    'A licence server or a jump host does little and is still needed.',
    'A job that runs once a quarter is not in 14 days.',
  ],
  verify: {
    console: 'EC2 → Instances → Monitoring over two weeks',
    cli: 'aws cloudwatch get-metric-statistics --region {region} --namespace AWS/EC2 --metric-name CPUUtilization --dimensions Name=InstanceId,Value={resourceId} --statistics Maximum --period 86400 --start-time START --end-time END',
  },
  fix: {
    console: 'EC2 → Instances → Instance state → Stop; after some weeks that nobody misses it, Terminate',
    cli: [
      'aws ec2 stop-instances --region {region} --instance-ids {resourceId}',
      'aws ec2 describe-instances --region {region} --instance-ids {resourceId}',
    ],
    dryRun: 'aws ec2 stop-instances --region {region} --instance-ids {resourceId} --dry-run',
    terraform: '`aws_ec2_instance_state` with `state = "stopped"`, or remove the `aws_instance`.',
  },
  rollback: 'Start it again; its public address is another one unless it is an Elastic IP address.',
  ptBr: {
    why: 'Uma instância em execução é cobrada por hora, processe algo ou não.',
    measured:
      'Instâncias em execução, iniciadas há pelo menos `minimumAgeDays` dias, cuja maior utilização de CPU em 14 dias é de no máximo `maximumCpuPercent` e que receberam no máximo `maximumReceived` e enviaram no máximo `maximumSent` bytes no total, com `minimumDaysMeasured` dias de datapoints. As de um grupo do Auto Scaling são avaliadas como grupo; tipos com GPUs ou outros aceleradores, que trabalham sem a CPU, e as instâncias gerenciadas por um serviço da AWS ou pelo Karpenter ficam de fora.',
    caveats: [
      'Ela pode ser um standby que precisa estar pronto: suas tags deveriam dizer isso.',
      'Um servidor de licenças ou um jump host faz pouco e mesmo assim é necessário.',
      'Um job que roda uma vez por trimestre não cabe em 14 dias.',
    ],
    verify: 'EC2 → Instances → Monitoring, ao longo de duas semanas',
    fix: 'EC2 → Instances → Instance state → Stop; depois de algumas semanas sem que ninguém sinta falta, Terminate',
    terraform: '`aws_ec2_instance_state` com `state = "stopped"`, ou remova a `aws_instance`.',
    rollback: 'Inicie-a de novo; o endereço público será outro, a menos que seja um IP elástico.',
  },
};

export const idleGpusGuide: CheckGuide = {
  why: 'A GPU instance costs many times the same vCPUs without one. It is mostly left on after a training or an experiment.',
  measured:
    'Running instances of the families g, gr and p, started at least `minimumAgeDays` ago, whose GPUs never rose above `maximumGpuPercent` in 14 days, with `minimumDaysMeasured` days of datapoints. The CloudWatch agent publishes it (`nvidia_smi_utilization_gpu`, aggregated by instance): where it does not, nothing is known.',
  saving:
    'The hours billed for the instance. In a capacity reservation or on a host stopping saves nothing by itself, and hours that a commitment covers save only what it takes over elsewhere.',
  caveats: [
    'It may hold a model ready that is asked once in a while.',
    'Encoding of video and graphics have counters of their own beside this one.',
  ],
  verify: {
    console: 'CloudWatch → Metrics → CWAgent → nvidia_smi_utilization_gpu',
    cli: 'aws cloudwatch get-metric-statistics --region {region} --namespace CWAgent --metric-name nvidia_smi_utilization_gpu --dimensions Name=InstanceId,Value={resourceId} --statistics Maximum --period 86400 --start-time START --end-time END',
  },
  fix: {
    console: 'EC2 → Instances → Instance state → Stop, or change to a type without GPU',
    cli: [
      'aws ec2 stop-instances --region {region} --instance-ids {resourceId}',
      'aws ec2 describe-instances --region {region} --instance-ids {resourceId}',
    ],
    dryRun: 'aws ec2 stop-instances --region {region} --instance-ids {resourceId} --dry-run',
    terraform: '`instance_type` of the `aws_instance`, or remove it.',
  },
  rollback: 'Start it again, if AWS has the capacity then: GPU types are scarce.',
  ptBr: {
    why: 'Uma instância com GPU custa muitas vezes o preço das mesmas vCPUs sem GPU. Em geral, ela fica ligada depois de um treinamento ou de um experimento.',
    measured:
      'Instâncias em execução das famílias g, gr e p, iniciadas há pelo menos `minimumAgeDays` dias, cujas GPUs nunca passaram de `maximumGpuPercent` em 14 dias, com `minimumDaysMeasured` dias de datapoints. Quem publica a métrica é o agente do CloudWatch (`nvidia_smi_utilization_gpu`, agregada por instância): onde ele não a publica, nada se sabe.',
    caveats: [
      'Ela pode manter pronto um modelo consultado de vez em quando.',
      'Codificação de vídeo e gráficos têm contadores próprios além deste.',
    ],
    verify: 'CloudWatch → Metrics → CWAgent → nvidia_smi_utilization_gpu',
    fix: 'EC2 → Instances → Instance state → Stop, ou mude para um tipo sem GPU',
    terraform: '`instance_type` da `aws_instance`, ou remova-a.',
    rollback: 'Inicie-a de novo, se a AWS tiver capacidade no momento: tipos com GPU são escassos.',
  },
};
