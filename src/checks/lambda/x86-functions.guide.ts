import type { CheckGuide } from '../../core/check-guide.ts';

export const x86FunctionsGuide: CheckGuide = {
  why: 'Lambda charges less a GB-second on arm64 (Graviton) than on x86_64.',
  measured:
    'Functions of the architecture x86_64, packaged as an archive, of a Node.js, Python or Ruby runtime, without layers, whose durations over 30 days come to at least `minimumGbSecondsAMonth`. Container images, layers and compiled runtimes are left out: whether they exist for arm64 no API tells. A function without a datapoint of its duration is undecided.',
  saving:
    'The same GB-seconds (duration × memory, told for a month) at the price of arm64 instead of that of x86_64. Requests cost the same.',
  caveats: [
    'A dependency in the archive may hold binaries for x86_64, for example of numpy or sharp.',
    'Code may be faster or slower on the other processor; the claim takes the same duration.',
    'Invocations on provisioned concurrency have a price of their own.',
  ],
  verify: {
    console: 'Lambda → Functions → the function → Code → Runtime settings → Architecture',
    cli: "aws lambda get-function-configuration --region {region} --function-name {resourceId} --query '[Architectures,Runtime,Layers]'",
  },
  fix: {
    console: 'Publish a version, test the archive on arm64, then Code → Runtime settings → Edit → arm64',
    cli: [
      'aws lambda update-function-code --region {region} --function-name {resourceId} --architectures arm64 --zip-file fileb://function.zip --dry-run',
      'aws lambda update-function-code --region {region} --function-name {resourceId} --architectures arm64 --zip-file fileb://function.zip',
      "aws lambda get-function-configuration --region {region} --function-name {resourceId} --query 'Architectures'",
    ],
    dryRun:
      'aws lambda update-function-code --region {region} --function-name {resourceId} --architectures arm64 --zip-file fileb://function.zip --dry-run',
    terraform: '`architectures = ["arm64"]` on the `aws_lambda_function`.',
  },
  rollback: 'Deploy the archive with `x86_64` again, or point the alias to the version before.',
  ptBr: {
    why: 'O Lambda cobra menos por GB-segundo em arm64 (Graviton) do que em x86_64.',
    measured:
      'Funções da arquitetura x86_64, empacotadas como arquivo compactado, com runtime Node.js, Python ou Ruby, sem layers, cujas durações ao longo de 30 dias chegam a pelo menos `minimumGbSecondsAMonth`. Imagens de contêiner, layers e runtimes compilados ficam de fora: nenhuma API informa se existem para arm64. Uma função sem um ponto de dados da duração fica indefinida.',
    caveats: [
      'Uma dependência no pacote pode conter binários para x86_64, por exemplo de numpy ou sharp.',
      'O código pode ficar mais rápido ou mais lento no outro processador; o valor indicado supõe a mesma duração.',
      'Invocações em simultaneidade provisionada têm um preço próprio.',
    ],
    verify: 'Lambda → Functions → a função → Code → Runtime settings → Architecture',
    fix: 'Publique uma versão, teste o pacote em arm64, depois Code → Runtime settings → Edit → arm64',
    terraform: '`architectures = ["arm64"]` na `aws_lambda_function`.',
    rollback: 'Implante de novo o pacote com `x86_64`, ou aponte o alias para a versão anterior.',
  },
};
