import type { CheckGuide } from '../../core/check-guide.ts';

export const storedModelsGuide: CheckGuide = {
  why: 'Bedrock charges a monthly fee for each customised model that it stores.',
  measured:
    'Customised models of the account, at least `minimumAgeDays` old, for which no deployment on demand and no provisioned throughput exists in the region, so that they cannot be called.',
  saving: 'What is billed for the model, where the bill tells it by its ARN.',
  caveats: [
    'It may be kept to go back to, or as the base of the next customisation.',
    'Training it again costs more than storing it for a long time.',
  ],
  verify: {
    console: 'Bedrock → Custom models',
    cli: 'aws bedrock get-custom-model --region {region} --model-identifier {resourceId}',
  },
  fix: {
    console: 'Keep its training data and hyperparameters; Bedrock → Custom models → Delete',
    cli: [
      'aws bedrock get-custom-model --region {region} --model-identifier {resourceId}',
      'aws bedrock delete-custom-model --region {region} --model-identifier {resourceId}',
      'aws bedrock list-custom-models --region {region}',
    ],
    dryRun: null,
    terraform: 'Remove the `aws_bedrock_custom_model`.',
  },
  rollback: 'A deleted model has to be trained again.',
  ptBr: {
    why: 'O Bedrock cobra uma taxa mensal por cada modelo customizado que armazena.',
    measured:
      'Modelos customizados da conta, criados há pelo menos `minimumAgeDays` dias, para os quais não existe na região nenhuma implantação sob demanda nem throughput provisionado, de modo que não podem ser chamados.',
    caveats: [
      'Ele pode ser mantido para se poder voltar a ele, ou como base da próxima customização.',
      'Treiná-lo de novo custa mais do que armazená-lo por muito tempo.',
    ],
    verify: 'Bedrock → Custom models',
    fix: 'Guarde os dados de treinamento e os hiperparâmetros; Bedrock → Custom models → Delete',
    terraform: 'Remova o `aws_bedrock_custom_model`.',
    rollback: 'Um modelo excluído precisa ser treinado de novo.',
  },
};
