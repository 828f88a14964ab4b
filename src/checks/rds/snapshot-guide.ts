import type { CheckGuide } from '../../core/check-guide.ts';
import type { InBothLanguages } from './in-both-languages.ts';

/** What the checks of manual snapshots have in common; `kind` is `instance` or `cluster`. */
export function snapshotGuide({
  kind,
  measured,
  path,
  terraform,
  caveats = [],
}: {
  readonly kind: 'instance' | 'cluster';
  readonly measured: InBothLanguages;
  readonly path: InBothLanguages;
  readonly terraform: InBothLanguages;
  readonly caveats?: readonly InBothLanguages[];
}): CheckGuide {
  const noun = kind === 'instance' ? 'db-snapshot' : 'db-cluster-snapshot';
  return {
    why: 'A manual snapshot stays until somebody deletes it. Backups up to the size of the databases of a region are free; what lies above is billed by the GB-month.',
    measured: `${measured.en} Snapshots with a tag such as \`legal-hold\`, \`retain\` or \`do-not-delete\` are left alone; those of AWS Backup and automated ones are not manual.`,
    saving:
      'What the bill has for the snapshot itself. Where it has no line of its own, there is no amount: how much of the backups of a region lies above the free allowance cannot be told by snapshot.',
    caveats: [
      'It may be kept for an audit without a tag that says so.',
      'Deleting it frees less than its size where other snapshots share its blocks, or where the allowance is not used up.',
      ...caveats.map(({ en }) => en),
    ],
    verify: {
      console: path.en,
      cli: `aws rds describe-${noun}s --region {region} --${noun}-identifier {resourceId}`,
    },
    fix: {
      console: `${path.en} → Actions → Delete snapshot`,
      cli: [
        `aws rds delete-${noun} --region {region} --${noun}-identifier {resourceId}`,
        `aws rds describe-${noun}s --region {region} --snapshot-type manual`,
      ],
      dryRun: null,
      terraform: terraform.en,
    },
    rollback: 'None: a snapshot that is deleted cannot be had back. It can be exported to S3 before.',
    ptBr: {
      why: 'Um snapshot manual fica até que alguém o exclua. Backups até o tamanho dos bancos de dados de uma região são gratuitos; o que passa disso é cobrado por GB-mês.',
      measured: `${measured.ptBr} Snapshots com uma tag como \`legal-hold\`, \`retain\` ou \`do-not-delete\` ficam de fora; os do AWS Backup e os automatizados não são manuais.`,
      caveats: [
        'Ele pode ser mantido para uma auditoria sem uma tag que o diga.',
        'Excluí-lo libera menos do que o tamanho dele onde outros snapshots compartilham seus blocos, ou onde a franquia não se esgota.',
        ...caveats.map(({ ptBr }) => ptBr),
      ],
      verify: path.ptBr,
      fix: `${path.ptBr} → Actions → Delete snapshot`,
      terraform: terraform.ptBr,
      rollback:
        'Não há volta: um snapshot excluído não pode ser recuperado. Antes, ele pode ser exportado para o S3.',
    },
  };
}
