import type { CheckGuide } from '../../core/check-guide.ts';

export const tagKeyVariantsGuide: CheckGuide = {
  why: 'Costs are allocated by tag keys letter by letter. What is under `cost-center`, `CostCenter` and `costcenter` is in no report together.',
  measured:
    'Tag keys in use in any account and region that differ in capitals, blanks and separators alone. The spelling that is used in the most places is taken as the right one; each other is found once.',
  saving: 'None: it is about who pays, not how much.',
  caveats: ['Keys of products and of Kubernetes may look alike and mean different things.'],
  verify: {
    console: 'Resource Groups & Tag Editor → Tag Editor → the key',
    cli: 'aws resourcegroupstaggingapi get-resources --region {region} --tag-filters Key={resourceId}',
  },
  fix: {
    console: 'Choose one spelling in a tag policy; set it on the resources, then remove the other',
    cli: [
      'aws resourcegroupstaggingapi get-resources --region {region} --tag-filters Key={resourceId}',
      'aws resourcegroupstaggingapi tag-resources --region {region} --resource-arn-list ARNS --tags RIGHT_KEY=VALUE',
      'aws resourcegroupstaggingapi untag-resources --region {region} --resource-arn-list ARNS --tag-keys {resourceId}',
      'aws resourcegroupstaggingapi get-tag-keys --region {region}',
    ],
    dryRun: null,
    terraform: '`default_tags` of the provider, and an `aws_organizations_policy` of the type TAG_POLICY.',
  },
  rollback: 'Set the old key again.',
  ptBr: {
    why: 'Os custos são alocados por chaves de tag, letra por letra. O que está em `cost-center`, `CostCenter` e `costcenter` não aparece junto em relatório nenhum.',
    measured:
      'Chaves de tag em uso em qualquer conta e região que só diferem em maiúsculas, espaços e separadores. A grafia usada no maior número de lugares é tomada como a certa; cada uma das outras é encontrada uma vez.',
    caveats: ['Chaves de produtos e do Kubernetes podem ser parecidas e significar coisas diferentes.'],
    verify: 'Resource Groups & Tag Editor → Tag Editor → a chave',
    fix: 'Escolha uma grafia em uma tag policy; aplique-a aos recursos e depois remova a outra',
    terraform: '`default_tags` do provider, e uma `aws_organizations_policy` do tipo TAG_POLICY.',
    rollback: 'Aplique de novo a chave antiga.',
  },
};
