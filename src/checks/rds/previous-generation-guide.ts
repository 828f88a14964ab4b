import type { CheckGuide } from '../../core/check-guide.ts';
import type { InBothLanguages } from './in-both-languages.ts';

/** What the checks of old database classes have in common. */
export function previousGenerationGuide(path: InBothLanguages, resource: string): CheckGuide {
  return {
    why: 'Classes of earlier generations are slower, mostly cost as much or more an hour than those that took over from them, and are withdrawn at some point.',
    measured:
      'Available instances of db.t1, t2, m1 to m4, r3 and r4 that could not run on Graviton as they are: those that could are found by the check of Graviton.',
    saving:
      'The hours billed for the class, less the same hours of the current x86 class of the same size; none where no class has that size.',
    caveats: [
      'The newer class may not be offered in the region, or not for the engine version.',
      'Reservations for the old family do not apply to the new one.',
    ],
    verify: {
      console: `${path.en} → Configuration: instance class`,
      cli: "aws rds describe-db-instances --region {region} --db-instance-identifier {resourceId} --query 'DBInstances[].[DBInstanceClass,Engine,EngineVersion]'",
    },
    fix: {
      console: `${path.en} → Modify → DB instance class`,
      cli: [
        'aws rds describe-orderable-db-instance-options --region {region} --engine ENGINE --engine-version VERSION --query OrderableDBInstanceOptions[].DBInstanceClass',
        'aws rds modify-db-instance --region {region} --db-instance-identifier {resourceId} --db-instance-class CURRENT_CLASS --no-apply-immediately',
        'aws rds describe-db-instances --region {region} --db-instance-identifier {resourceId} --query DBInstances[].PendingModifiedValues',
      ],
      dryRun: null,
      terraform: `\`instance_class\` on the \`${resource}\`.`,
    },
    rollback: 'Change the class back as long as AWS still offers it; each change restarts the instance.',
    ptBr: {
      why: 'Classes de gerações anteriores são mais lentas, em geral custam por hora o mesmo ou mais do que as sucessoras e um dia são retiradas.',
      measured:
        'Instâncias disponíveis de db.t1, t2, m1 a m4, r3 e r4 que não poderiam rodar em Graviton como estão: as que poderiam são encontradas pela verificação de Graviton.',
      caveats: [
        'A classe mais nova pode não ser oferecida na região, ou não para a versão da engine.',
        'Reservas da família antiga não valem para a nova.',
      ],
      verify: `${path.ptBr} → Configuration: classe da instância`,
      fix: `${path.ptBr} → Modify → DB instance class`,
      terraform: `\`instance_class\` na \`${resource}\`.`,
      rollback: 'Volte à classe anterior enquanto a AWS ainda a oferecer; cada mudança reinicia a instância.',
    },
  };
}
