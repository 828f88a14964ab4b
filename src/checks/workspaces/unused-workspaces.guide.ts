import type { CheckGuide } from '../../core/check-guide.ts';

export const unusedWorkspacesGuide: CheckGuide = {
  why: 'A WorkSpace is charged by the month, always on in full, with AutoStop for its disks and its base, until it is terminated.',
  measured:
    'WorkSpaces whose last known connection is at least `minimumDaysSinceLogin` ago. Where none is known, CloudWatch (`UserConnected`) must have measured `minimumDaysMeasured` days of 30 without anybody. Standby WorkSpaces and those being made or terminated are left out.',
  saving: 'All that is billed for the WorkSpace.',
  caveats: [
    'Its user may be on leave: ask before anything is deleted.',
    'Terminating it deletes its disks; files that lie there alone are lost.',
  ],
  verify: {
    console: 'WorkSpaces → WorkSpaces → Last active',
    cli: 'aws workspaces describe-workspaces-connection-status --region {region} --workspace-ids {resourceId}',
  },
  fix: {
    console: 'WorkSpaces → WorkSpaces → Delete',
    cli: [
      'aws workspaces terminate-workspaces --region {region} --terminate-workspace-requests WorkspaceId={resourceId}',
      'aws workspaces describe-workspaces --region {region} --workspace-ids {resourceId}',
    ],
    dryRun: null,
    terraform: 'Remove the `aws_workspaces_workspace`.',
  },
  rollback: 'None: a new WorkSpace begins with empty disks.',
  ptBr: {
    why: 'Um WorkSpace é cobrado por mês até ser encerrado: sempre ligado, por inteiro; com AutoStop, pelos discos e pela taxa base.',
    measured:
      'WorkSpaces cuja última conexão conhecida foi há pelo menos `minimumDaysSinceLogin` dias. Onde nenhuma é conhecida, o CloudWatch (`UserConnected`) precisa ter medido `minimumDaysMeasured` dias de 30 sem ninguém. WorkSpaces standby e os que estão sendo criados ou encerrados ficam de fora.',
    caveats: [
      'O usuário pode estar de licença: pergunte antes de excluir qualquer coisa.',
      'Encerrá-lo exclui os discos; arquivos que só existem neles se perdem.',
    ],
    verify: 'WorkSpaces → WorkSpaces → Last active',
    fix: 'WorkSpaces → WorkSpaces → Delete',
    terraform: 'Remova o `aws_workspaces_workspace`.',
    rollback: 'Não há volta: um WorkSpace novo começa com discos vazios.',
  },
};
