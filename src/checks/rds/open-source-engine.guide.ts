import type { CheckGuide } from '../../core/check-guide.ts';

export const rdsOpenSourceEngineGuide: CheckGuide = {
  why: 'The hours of a database with an included Oracle or SQL Server licence cost a multiple of those of PostgreSQL or MySQL on the same class.',
  measured:
    'Available instances of Oracle or SQL Server with the licence model `license-included`, but for SQL Server Express, whose licence is free.',
  saving: 'None is claimed: it is a migration whose cost nobody can tell from the outside.',
  caveats: [
    'The application may need what only this engine has, or be bought with it.',
    'A licence of your own may be cheaper than the included one (Oracle).',
  ],
  verify: {
    console: 'RDS → Databases → Configuration: engine, edition, licence model',
    cli: "aws rds describe-db-instances --region {region} --db-instance-identifier {resourceId} --query 'DBInstances[].[Engine,LicenseModel,DBInstanceClass]'",
  },
  fix: {
    console: 'DMS → Schema Conversion and a migration project to PostgreSQL; then delete the database',
    cli: [
      'aws rds describe-db-engine-versions --region {region} --engine postgres --default-only',
      'aws rds describe-db-instances --region {region} --query DBInstances[].[DBInstanceIdentifier,Engine]',
    ],
    dryRun: null,
    terraform: 'A new `aws_db_instance` with `engine = "postgres"`, filled by DMS; then remove the old one.',
  },
  rollback: 'Keep the old database stopped, with a final snapshot, until the new one has proved itself.',
  ptBr: {
    why: 'As horas de um banco de dados com licença incluída de Oracle ou SQL Server custam várias vezes as de PostgreSQL ou MySQL na mesma classe.',
    measured:
      'Instâncias disponíveis de Oracle ou SQL Server com o modelo de licença `license-included`, exceto SQL Server Express, cuja licença é gratuita.',
    caveats: [
      'A aplicação pode precisar do que só esta engine tem, ou ser comprada com ela.',
      'Uma licença própria pode ser mais barata do que a incluída (Oracle).',
    ],
    verify: 'RDS → Databases → Configuration: engine, edição, modelo de licença',
    fix: 'DMS → Schema Conversion e um projeto de migração para PostgreSQL; depois exclua o banco de dados',
    terraform:
      'Uma `aws_db_instance` nova com `engine = "postgres"`, preenchida pelo DMS; depois remova a antiga.',
    rollback: 'Mantenha o banco de dados antigo parado, com um snapshot final, até o novo estar validado.',
  },
};
