import type { CheckGuide } from '../../core/check-guide.ts';
import type { InBothLanguages } from './in-both-languages.ts';

/** What the checks of x86 database classes have in common. */
export function databaseGravitonGuide(path: InBothLanguages, resource: string): CheckGuide {
  return {
    why: 'A Graviton class costs less an hour than the x86 class of the same size, with the same engine and the same data.',
    measured:
      'Available instances of an x86 class with a Graviton class of the same size, of an engine and version that Graviton classes run. Whether the region has it is not read.',
    saving: 'The hours billed for the class, less the same hours of the Graviton class at the same rates.',
    caveats: [
      'The Graviton class may not be offered in the region or zone; the first command of the fix tells.',
      'Extensions and plug-ins built for x86 need another build.',
      'Reservations for the x86 family do not apply to the Graviton family.',
    ],
    verify: {
      console: `${path.en} → Configuration: instance class, engine version`,
      cli: "aws rds describe-db-instances --region {region} --db-instance-identifier {resourceId} --query 'DBInstances[].[DBInstanceClass,Engine,EngineVersion]'",
    },
    fix: {
      console: `${path.en} → Modify → DB instance class`,
      cli: [
        'aws rds describe-orderable-db-instance-options --region {region} --engine ENGINE --engine-version VERSION --db-instance-class GRAVITON_CLASS',
        'aws rds modify-db-instance --region {region} --db-instance-identifier {resourceId} --db-instance-class GRAVITON_CLASS --no-apply-immediately',
        'aws rds describe-db-instances --region {region} --db-instance-identifier {resourceId} --query DBInstances[].PendingModifiedValues',
      ],
      dryRun: null,
      terraform: `\`instance_class\` on the \`${resource}\`.`,
    },
    rollback: 'Change the class back; each change restarts the instance.',
    ptBr: {
      why: 'Uma classe Graviton custa menos por hora do que a classe x86 do mesmo tamanho, com a mesma engine e os mesmos dados.',
      measured:
        'Instâncias disponíveis de uma classe x86 com uma classe Graviton do mesmo tamanho, de uma engine e versão que as classes Graviton rodam. Não é lido se a região a oferece.',
      caveats: [
        'A classe Graviton pode não ser oferecida na região ou na zona; o primeiro comando da correção mostra isso.',
        'Extensões e plug-ins compilados para x86 precisam de outra compilação.',
        'Reservas da família x86 não valem para a família Graviton.',
      ],
      verify: `${path.ptBr} → Configuration: classe da instância, versão da engine`,
      fix: `${path.ptBr} → Modify → DB instance class`,
      terraform: `\`instance_class\` na \`${resource}\`.`,
      rollback: 'Volte à classe anterior; cada mudança reinicia a instância.',
    },
  };
}
