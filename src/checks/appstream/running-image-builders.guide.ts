import type { CheckGuide } from '../../core/check-guide.ts';

export const runningImageBuildersGuide: CheckGuide = {
  why: 'An image builder is charged by the hour while it runs. Making an image takes hours, not days.',
  measured:
    'Image builders in state `RUNNING`, made at least `minimumAgeDays` ago. Since when they run AppStream does not tell.',
  saving: 'No amount: which of the hours billed somebody worked on it, no API tells.',
  caveats: ['Somebody may be working on an image at this moment.'],
  verify: {
    console: 'WorkSpaces Applications → Images → Image builder',
    cli: 'aws appstream describe-image-builders --region {region} --names {resourceId}',
  },
  fix: {
    console: 'WorkSpaces Applications → Images → Image builder → Actions → Stop',
    cli: [
      'aws appstream stop-image-builder --region {region} --name {resourceId}',
      'aws appstream describe-image-builders --region {region} --names {resourceId}',
    ],
    dryRun: null,
    terraform: 'Remove the `aws_appstream_image_builder` between images: the provider keeps it running.',
  },
  rollback: 'Start it again.',
  ptBr: {
    why: 'Um image builder é cobrado por hora enquanto roda. Fazer uma imagem leva horas, não dias.',
    measured:
      'Image builders no estado `RUNNING`, criados há pelo menos `minimumAgeDays` dias. O AppStream não informa desde quando eles rodam.',
    caveats: ['Alguém pode estar trabalhando em uma imagem neste momento.'],
    verify: 'WorkSpaces Applications → Images → Image builder',
    fix: 'WorkSpaces Applications → Images → Image builder → Actions → Stop',
    terraform:
      'Remova o `aws_appstream_image_builder` entre uma imagem e outra: o provider o mantém rodando.',
    rollback: 'Inicie-o de novo.',
  },
};
