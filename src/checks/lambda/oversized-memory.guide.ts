import type { CheckGuide } from '../../core/check-guide.ts';

export const oversizedMemoryGuide: CheckGuide = {
  why: 'Lambda charges memory × duration: twice the memory costs twice as much a millisecond, whether it is used or not.',
  measured:
    'The most memory that the REPORT lines of 31 days tell, from one Logs Insights query for fifty functions. Found are functions that used at most `maximumUsedShare` of their memory in at least `minimumInvocations` invocations; what is suggested is the most that was used and `headroomShare` of it. CPU is not looked at. A function whose lines could not be read is undecided: no log group, a shared one, a log level of WARN, or a group too large to look through cheaply.',
  saving:
    'What is billed for its GB-seconds, less the share of memory that remains, at the same duration. Less memory is also less CPU: where the function computes, its duration grows and the saving shrinks or is lost.',
  caveats: [
    'Work that computes runs longer with less memory; below 1,769 MiB a function has less than one vCPU.',
    'Months differ: the largest input of the year may not have been among these invocations.',
    'Network throughput grows with memory as well.',
    'Looking through logs is charged by the GB; groups beyond the bound are left out and said to be.',
  ],
  verify: {
    console:
      'CloudWatch → Logs Insights → the log group of the function → stats max(@maxMemoryUsed), max(@memorySize), avg(@duration) over REPORT lines',
    cli: "aws lambda get-function-configuration --region {region} --function-name {resourceId} --query '[MemorySize,Timeout]'",
  },
  fix: {
    console:
      'Try sizes with AWS Lambda Power Tuning, then Lambda → the function → Configuration → General → Memory',
    cli: [
      'aws lambda update-function-configuration --region {region} --function-name {resourceId} --memory-size NEW_SIZE',
      "aws lambda get-function-configuration --region {region} --function-name {resourceId} --query 'MemorySize'",
    ],
    dryRun: null,
    terraform: '`memory_size` on the `aws_lambda_function`.',
  },
  rollback: 'Set the memory back; it takes effect with the next invocation.',
  ptBr: {
    why: 'O Lambda cobra memória × duração: o dobro da memória custa o dobro por milissegundo, usada ou não.',
    measured:
      'A maior memória que as linhas REPORT de 31 dias informam, de uma consulta do Logs Insights a cada cinquenta funções. São encontradas as funções que usaram no máximo `maximumUsedShare` da memória em pelo menos `minimumInvocations` invocações; o que se sugere é o máximo que foi usado e mais `headroomShare` disso. A CPU não é examinada. Uma função cujas linhas não puderam ser lidas fica indefinida: sem log group, com um compartilhado, com nível de log WARN ou com um grupo grande demais para ser examinado a baixo custo.',
    caveats: [
      'Trabalho de cálculo demora mais com menos memória; abaixo de 1.769 MiB, uma função tem menos de uma vCPU.',
      'Os meses diferem: a maior entrada do ano pode não estar entre estas invocações.',
      'O throughput de rede também cresce com a memória.',
      'Consultar os logs é cobrado por GB; os grupos acima do limite ficam de fora, e isso é informado.',
    ],
    verify:
      'CloudWatch → Logs Insights → o log group da função → stats max(@maxMemoryUsed), max(@memorySize), avg(@duration) nas linhas REPORT',
    fix: 'Experimente tamanhos com o AWS Lambda Power Tuning, depois Lambda → a função → Configuration → General → Memory',
    terraform: '`memory_size` na `aws_lambda_function`.',
    rollback: 'Volte à memória anterior; vale a partir da próxima invocação.',
  },
};
