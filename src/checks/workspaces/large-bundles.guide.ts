import type { CheckGuide } from '../../core/check-guide.ts';

export const largeBundlesGuide: CheckGuide = {
  why: 'Each larger type of a WorkSpace about doubles its vCPUs and memory, and its price.',
  measured:
    'WorkSpaces of type Standard, Performance, Power or PowerPro whose CPU (`CPUUsage`) and memory (`MemoryUsage`) never rose above `maximumCpuPercent` and `maximumMemoryPercent` in 30 days, with at least `minimumDaysMeasured` days of datapoints.',
  saving:
    'No amount: the price of a bundle depends on its disks, its software, its running mode and the region.',
  caveats: [
    'A task that comes once a quarter is not in 30 days.',
    'Windows itself needs a part of the memory of the smallest types.',
  ],
  verify: {
    console: 'WorkSpaces → WorkSpaces → Monitoring; CloudWatch → AWS/WorkSpaces',
    cli: 'aws cloudwatch get-metric-statistics --region {region} --namespace AWS/WorkSpaces --metric-name CPUUsage --dimensions Name=WorkspaceId,Value={resourceId} --statistics Maximum --period 86400 --start-time START --end-time END',
  },
  fix: {
    console: 'WorkSpaces → WorkSpaces → Edit → Compute type',
    cli: [
      'aws workspaces modify-workspace-properties --region {region} --workspace-id {resourceId} --workspace-properties ComputeTypeName=SMALLER',
      'aws workspaces describe-workspaces --region {region} --workspace-ids {resourceId}',
    ],
    dryRun: null,
    terraform: '`compute_type_name` in `workspace_properties` of the `aws_workspaces_workspace`.',
  },
  rollback: 'Change the type back; it can be changed to a smaller one once a month only.',
  ptBr: {
    why: 'Cada tipo maior de WorkSpace quase dobra as vCPUs, a memória e o preço.',
    measured:
      'WorkSpaces do tipo Standard, Performance, Power ou PowerPro cuja CPU (`CPUUsage`) e memória (`MemoryUsage`) nunca subiram acima de `maximumCpuPercent` e `maximumMemoryPercent` em 30 dias, com pelo menos `minimumDaysMeasured` dias de pontos de dados.',
    caveats: [
      'Uma tarefa que vem uma vez por trimestre não aparece em 30 dias.',
      'O próprio Windows precisa de parte da memória dos menores tipos.',
    ],
    verify: 'WorkSpaces → WorkSpaces → Monitoring; CloudWatch → AWS/WorkSpaces',
    fix: 'WorkSpaces → WorkSpaces → Edit → Compute type',
    terraform: '`compute_type_name` em `workspace_properties` do `aws_workspaces_workspace`.',
    rollback: 'Volte ao tipo anterior; ele só pode ser mudado para um menor uma vez por mês.',
  },
};
