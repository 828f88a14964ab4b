import type { CheckGuide } from '../../core/check-guide.ts';

export const runningModesGuide: CheckGuide = {
  why: 'An always-on WorkSpace has one price a month. With AutoStop it has a smaller one and a price an hour. Which is cheaper depends on the hours somebody works on it.',
  measured:
    'Hours of 30 days in which somebody was connected (`UserConnected`): always on with fewer than `breakEvenHours` (graphics: `breakEvenHoursGraphics`), where at least `minimumHoursMeasured` hours have a datapoint; or AutoStop with more. One that nobody uses at all is a finding of its own.',
  saving:
    'No amount: the price an hour depends on the bundle, its disks, its software and the region, and the hours of next month are not those of the last.',
  caveats: [
    'The break-even differs by bundle: compare both prices of yours.',
    'AutoStop stops an hour or more after the user left: those hours are charged too.',
    'Starting takes a minute or two with AutoStop.',
  ],
  verify: {
    console: 'WorkSpaces → WorkSpaces → Running mode; AWS’s Cost Optimizer for WorkSpaces does the same sum',
    cli: "aws workspaces describe-workspaces --region {region} --workspace-ids {resourceId} --query 'Workspaces[].WorkspaceProperties'",
  },
  fix: {
    console: 'WorkSpaces → WorkSpaces → Edit → Running mode',
    cli: [
      'aws workspaces modify-workspace-properties --region {region} --workspace-id {resourceId} --workspace-properties RunningMode=MODE',
      'aws workspaces describe-workspaces --region {region} --workspace-ids {resourceId}',
    ],
    dryRun: null,
    terraform: '`running_mode` in `workspace_properties` of the `aws_workspaces_workspace`.',
  },
  rollback: 'Change the mode back. A change to always on is charged for the whole month.',
  ptBr: {
    why: 'Um WorkSpace sempre ligado tem um preço fixo por mês. Com AutoStop, tem um preço menor e mais um por hora. O mais barato depende das horas em que alguém trabalha nele.',
    measured:
      'Horas de 30 dias em que alguém esteve conectado (`UserConnected`): sempre ligado com menos de `breakEvenHours` (gráficos: `breakEvenHoursGraphics`), onde pelo menos `minimumHoursMeasured` horas têm um ponto de dados; ou AutoStop com mais. Um que ninguém usa é um achado à parte.',
    caveats: [
      'O ponto de equilíbrio varia por bundle: compare os dois preços do seu.',
      'O AutoStop para uma hora ou mais depois que o usuário saiu: essas horas também são cobradas.',
      'Com AutoStop, iniciar leva um ou dois minutos.',
    ],
    verify:
      'WorkSpaces → WorkSpaces → Running mode; o Cost Optimizer for WorkSpaces da AWS faz a mesma conta',
    fix: 'WorkSpaces → WorkSpaces → Edit → Running mode',
    terraform: '`running_mode` em `workspace_properties` do `aws_workspaces_workspace`.',
    rollback: 'Volte ao modo anterior. Uma mudança para sempre ligado é cobrada pelo mês inteiro.',
  },
};
