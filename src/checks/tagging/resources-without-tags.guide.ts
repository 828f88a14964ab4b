import type { CheckGuide } from '../../core/check-guide.ts';

export const resourcesWithoutTagsGuide: CheckGuide = {
  why: 'Costs are allocated by tags. What has none is paid for by nobody in particular, and nobody looks after it.',
  measured:
    'Resources of the tagging API with fewer than `minimumTags` tags, those AWS sets (`aws:…`) not counted. It tells of resources that have, or once had, a tag; what never had one is in none of its answers, so that this is a lower bound. The share of untagged cost in the bill is the whole.',
  saving: 'None: it is about who pays, not how much.',
  caveats: [
    'Which tags your rules ask for this check does not know: tags of any kind count for it.',
    'Some types bear no cost.',
  ],
  verify: {
    console: 'Resource Groups & Tag Editor → Tag Editor → Find resources without tags',
    cli: 'aws resourcegroupstaggingapi get-resources --region {region} --resource-arn-list {resourceId}',
  },
  fix: {
    console:
      'Tag Editor → Manage tags; or tags on the stack, the module or the provider that makes the resource',
    cli: [
      'aws resourcegroupstaggingapi tag-resources --region {region} --resource-arn-list {resourceId} --tags owner=TEAM',
      'aws resourcegroupstaggingapi get-resources --region {region} --resource-arn-list {resourceId}',
    ],
    dryRun: null,
    terraform: '`default_tags` of the provider.',
  },
  rollback: 'Remove the tag again.',
  ptBr: {
    why: 'Os custos são alocados por tags. O que não tem nenhuma não é pago por ninguém em particular, e ninguém cuida dele.',
    measured:
      'Recursos da API de tags com menos de `minimumTags` tags, sem contar as que a AWS define (`aws:…`). Ela informa os recursos que têm, ou já tiveram, uma tag; o que nunca teve nenhuma não está em nenhuma de suas respostas, e por isso este é um limite inferior. O todo é a parcela do custo sem tags na fatura.',
    caveats: [
      'Esta verificação não sabe quais tags as suas regras exigem: para ela, tags de qualquer tipo contam.',
      'Alguns tipos não geram custo.',
    ],
    verify: 'Resource Groups & Tag Editor → Tag Editor → busque recursos sem tags',
    fix: 'Tag Editor → Manage tags; ou tags na stack, no módulo ou no provider que cria o recurso',
    terraform: '`default_tags` do provider.',
    rollback: 'Remova a tag de novo.',
  },
};
