import type { CheckGuide } from '../../core/check-guide.ts';

export const oneZoneGuide: CheckGuide = {
  why: 'A One Zone file system costs about half as much a gigabyte as one that is kept in several zones. For data of development and test that is mostly enough.',
  measured:
    'File systems kept in several zones, of at least `minimumGib`, with a tag such as `env` or `environment` whose value says development, test, staging or the like. Without such a tag a file system is not found.',
  saving:
    'None is claimed: what remains depends on the classes the files are in, on transfer between zones, and on the price of a class that the bill has no line of yet.',
  caveats: [
    'Instances in other zones pay for the transfer to the one zone.',
    'When the zone is lost, so is the data, unless it is backed up.',
    'The data must be copied to a new file system and every client mounted anew.',
  ],
  verify: {
    console: 'EFS → File systems → Availability zone; Tags',
    cli: 'aws efs describe-file-systems --region {region} --file-system-id {resourceId}',
  },
  fix: {
    console:
      'EFS → Create file system → Customize → One Zone; then copy with DataSync and delete the old one',
    cli: [
      'aws efs create-file-system --region {region} --availability-zone-name ZONE --throughput-mode elastic --encrypted',
      'aws efs delete-file-system --region {region} --file-system-id {resourceId}',
      'aws efs describe-file-systems --region {region}',
    ],
    dryRun: null,
    terraform: 'A new `aws_efs_file_system` with `availability_zone_name`.',
  },
  rollback: 'Keep the old file system until the new one has proved itself.',
  ptBr: {
    why: 'Um sistema de arquivos One Zone custa por gigabyte cerca de metade de um mantido em várias zonas. Para dados de desenvolvimento e teste, isso quase sempre basta.',
    measured:
      'Sistemas de arquivos mantidos em várias zonas, com pelo menos `minimumGib` GiB e uma tag como `env` ou `environment` cujo valor indica desenvolvimento, teste, homologação ou algo parecido. Sem uma tag assim, um sistema de arquivos não é encontrado.',
    caveats: [
      'Instâncias em outras zonas pagam pela transferência até a única zona.',
      'Se a zona se perde, os dados também, a menos que haja backup.',
      'Os dados precisam ser copiados para um sistema de arquivos novo, e todos os clientes, montados de novo.',
    ],
    verify: 'EFS → File systems → Availability zone; Tags',
    fix: 'EFS → Create file system → Customize → One Zone; depois copie com o DataSync e exclua o antigo',
    terraform: 'Um `aws_efs_file_system` novo com `availability_zone_name`.',
    rollback: 'Mantenha o sistema de arquivos antigo até o novo estar validado.',
  },
};
