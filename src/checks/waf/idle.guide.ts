import type { CheckGuide } from '../../core/check-guide.ts';

export const wafIdleGuide: CheckGuide = {
  why: 'A web ACL is charged by the month, and each rule and managed rule group in it as well. Without a resource it protects nothing.',
  measured:
    'Regional web ACLs that are associated with no resource of any kind that WAF knows (load balancers, API stages, user pools …). Web ACLs of CloudFront are not looked at here.',
  saving: 'All that is billed for the web ACL.',
  caveats: [
    'It may be associated by a deployment that has not happened yet.',
    'Firewall Manager may have made it and makes it again.',
  ],
  verify: {
    console: 'WAF & Shield → Web ACLs → Associated AWS resources',
    cli: 'aws wafv2 list-resources-for-web-acl --region {region} --web-acl-arn {resourceId}',
  },
  fix: {
    console: 'WAF & Shield → Web ACLs → Delete',
    cli: [
      'aws wafv2 list-web-acls --region {region} --scope REGIONAL',
      'aws wafv2 delete-web-acl --region {region} --scope REGIONAL --name NAME --id ID --lock-token LOCK-TOKEN',
      "aws wafv2 list-web-acls --region {region} --scope REGIONAL --query 'WebACLs[].ARN'",
    ],
    dryRun: null,
    terraform: 'Remove the `aws_wafv2_web_acl`.',
  },
  rollback: 'Make it again from its rules (`aws wafv2 get-web-acl` shows them before).',
  ptBr: {
    why: 'Uma web ACL é cobrada por mês, assim como cada regra e cada grupo de regras gerenciadas nela. Sem um recurso, ela não protege nada.',
    measured:
      'Web ACLs regionais que não estão associadas a nenhum recurso de nenhum tipo que o WAF conhece (load balancers, stages de API, user pools …). As web ACLs do CloudFront não são examinadas aqui.',
    caveats: [
      'Ela pode ser associada por um deploy que ainda não aconteceu.',
      'O Firewall Manager pode tê-la criado, e volta a criá-la.',
    ],
    verify: 'WAF & Shield → Web ACLs → Associated AWS resources',
    fix: 'WAF & Shield → Web ACLs → Delete',
    terraform: 'Remova a `aws_wafv2_web_acl`.',
    rollback: 'Crie-a de novo a partir de suas regras (`aws wafv2 get-web-acl` as mostra antes).',
  },
};
