import type { CheckGuide } from '../../core/check-guide.ts';

export const glueDevEndpointGuide: CheckGuide = {
  why: 'A development endpoint is billed by the DPU and hour from its creation to its deletion, used or not. Interactive sessions end by themselves.',
  measured:
    'Endpoints in status `READY`, created at least `minimumAgeDays` ago. Whether anybody is connected, Glue does not tell.',
  saving: 'All that is billed for the endpoint.',
  caveats: ['Somebody may be working on it.'],
  verify: {
    console: 'Glue → Dev endpoints: status, last modified',
    cli: 'aws glue get-dev-endpoint --region {region} --endpoint-name {resourceId}',
  },
  fix: {
    console: 'Glue → Dev endpoints → Delete; notebooks go on with interactive sessions',
    cli: [
      'aws glue delete-dev-endpoint --region {region} --endpoint-name {resourceId}',
      'aws glue list-dev-endpoints --region {region}',
    ],
    dryRun: null,
    terraform: 'Remove the `aws_glue_dev_endpoint`.',
  },
  rollback: 'Make the endpoint again; what lay on it and not in S3 is gone.',
  ptBr: {
    why: 'Um endpoint de desenvolvimento é cobrado por DPU e por hora da criação à exclusão, usado ou não. Sessões interativas terminam sozinhas.',
    measured:
      'Endpoints no status `READY`, criados há pelo menos `minimumAgeDays` dias. O Glue não informa se há alguém conectado.',
    caveats: ['Alguém pode estar trabalhando nele.'],
    verify: 'Glue → Dev endpoints: status, última modificação',
    fix: 'Glue → Dev endpoints → Delete; os notebooks seguem com sessões interativas',
    terraform: 'Remova o `aws_glue_dev_endpoint`.',
    rollback: 'Crie o endpoint de novo; o que estava nele e não no S3 se perde.',
  },
};
