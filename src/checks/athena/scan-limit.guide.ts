import type { CheckGuide } from '../../core/check-guide.ts';

export const athenaScanLimitGuide: CheckGuide = {
  why: 'Athena bills by the bytes a query scans. One query over an unpartitioned table can cost more than a month of others; a limit of the workgroup cancels it.',
  measured: 'Enabled workgroups in which no number of bytes is set at which a query is cancelled.',
  saving: 'None is claimed: it is a guard against what may happen.',
  caveats: [
    'A workgroup with capacity reservations or for Spark is not billed by the bytes scanned.',
    'The bytes of a query that is cancelled are billed up to then.',
  ],
  verify: {
    console: 'Athena → Workgroups → Data usage controls',
    cli: "aws athena get-work-group --region {region} --work-group {resourceId} --query 'WorkGroup.Configuration.BytesScannedCutoffPerQuery'",
  },
  fix: {
    console: 'Athena → Workgroups → Edit → Per query data usage control',
    cli: [
      'aws athena update-work-group --region {region} --work-group {resourceId} --configuration-updates BytesScannedCutoffPerQuery=BYTES',
      "aws athena get-work-group --region {region} --work-group {resourceId} --query 'WorkGroup.Configuration.BytesScannedCutoffPerQuery'",
    ],
    dryRun: null,
    terraform: '`bytes_scanned_cutoff_per_query` in `configuration` of the `aws_athena_workgroup`.',
  },
  rollback: 'Remove the limit with `RemoveBytesScannedCutoffPerQuery=true`.',
  ptBr: {
    why: 'O Athena cobra pelos bytes que uma consulta lê. Uma consulta a uma tabela sem partições pode custar mais do que um mês de outras; um limite no workgroup a cancela.',
    measured:
      'Workgroups habilitados em que não está definido um número de bytes a partir do qual uma consulta é cancelada.',
    caveats: [
      'Um workgroup com reservas de capacidade ou para Spark não é cobrado pelos bytes lidos.',
      'Os bytes de uma consulta cancelada são cobrados até aquele momento.',
    ],
    verify: 'Athena → Workgroups → Data usage controls',
    fix: 'Athena → Workgroups → Edit → Per query data usage control',
    terraform: '`bytes_scanned_cutoff_per_query` em `configuration` do `aws_athena_workgroup`.',
    rollback: 'Remova o limite com `RemoveBytesScannedCutoffPerQuery=true`.',
  },
};
