import type { CheckGuide } from '../../core/check-guide.ts';

export const shortStandardWorkflowsGuide: CheckGuide = {
  why: 'Standard workflows are charged by the state transition, express workflows by request, duration and memory. Short ones that run often cost less as express.',
  measured:
    'Standard state machines with at least `minimumExecutionsADay` executions a day over 14 days, none of which took longer than `maximumSeconds`; express workflows end after five minutes. A state machine without datapoints is undecided.',
  saving:
    'None is claimed: how many transitions an execution makes, and how much memory it would use, no metric tells.',
  caveats: [
    'Express workflows run at least once, not exactly once: each step must bear a repetition.',
    'They wait for no callback and for no job, and keep no history but logs.',
  ],
  verify: {
    console: 'Step Functions → State machines → the state machine → Monitoring',
    cli: 'aws stepfunctions describe-state-machine --region {region} --state-machine-arn {resourceId}',
  },
  fix: {
    console:
      'The type cannot be changed: create an express state machine with the same definition and move its callers',
    cli: [
      'aws stepfunctions describe-state-machine --region {region} --state-machine-arn {resourceId}',
      'aws stepfunctions create-state-machine --region {region} --cli-input-json file://express.json',
      'aws stepfunctions list-state-machines --region {region}',
    ],
    dryRun: null,
    terraform: '`type = "EXPRESS"` on a new `aws_sfn_state_machine`.',
  },
  rollback: 'Let the callers start the standard workflow again.',
  ptBr: {
    why: 'Workflows standard são cobrados por transição de estado; os express, por requisição, duração e memória. Os curtos que rodam com frequência costumam custar menos como express.',
    measured:
      'State machines standard com pelo menos `minimumExecutionsADay` execuções por dia ao longo de 14 dias, nenhuma das quais demorou mais de `maximumSeconds` segundos; workflows express terminam depois de cinco minutos. Uma state machine sem pontos de dados fica indefinida.',
    caveats: [
      'Workflows express rodam pelo menos uma vez, não exatamente uma: cada etapa precisa suportar uma repetição.',
      'Eles não esperam callbacks nem jobs, e não guardam histórico além dos logs.',
    ],
    verify: 'Step Functions → State machines → a máquina de estados → Monitoring',
    fix: 'O tipo não pode ser mudado: crie uma máquina de estados express com a mesma definição e passe para ela quem a chama',
    terraform: '`type = "EXPRESS"` em uma `aws_sfn_state_machine` nova.',
    rollback: 'Faça quem chama iniciar de novo o workflow standard.',
  },
};
