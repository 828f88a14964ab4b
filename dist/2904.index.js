export const id = 2904;
export const ids = [2904];
export const modules = {

/***/ 92904:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

var __webpack_unused_export__;
const { awsEndpointFunctions, emitWarningIfUnsupportedVersion: emitWarningIfUnsupportedVersion$1, createDefaultUserAgentProvider, NODE_APP_ID_CONFIG_OPTIONS, getAwsRegionExtensionConfiguration, resolveAwsRegionExtensionConfiguration, resolveUserAgentConfig, resolveHostHeaderConfig, getUserAgentPlugin, getHostHeaderPlugin, getLoggerPlugin, getRecursionDetectionPlugin } = __webpack_require__(5152);
const { getHttpAuthSchemeEndpointRuleSetPlugin, DefaultIdentityProviderConfig, getHttpSigningPlugin, createPaginator } = __webpack_require__(90402);
const { normalizeProvider, getSmithyContext, ServiceException, NoOpLogger, emitWarningIfUnsupportedVersion, loadConfigsForDefaultMode, getDefaultExtensionConfiguration, resolveDefaultRuntimeConfig, Client, makeBuilder, createAggregatedClient } = __webpack_require__(92658);
const { Command: $Command } = __webpack_require__(92658);
__webpack_unused_export__ = $Command;
__webpack_unused_export__ = Client;
const { resolveDefaultsModeConfig, loadConfig, NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, NODE_REGION_CONFIG_OPTIONS, NODE_REGION_CONFIG_FILE_OPTIONS, resolveRegionConfig } = __webpack_require__(47291);
const { BinaryDecisionDiagram, EndpointCache, decideEndpoint, customEndpointFunctions, resolveEndpointConfig, getEndpointPlugin } = __webpack_require__(62085);
const { parseUrl, getHttpHandlerExtensionConfiguration, resolveHttpHandlerRuntimeConfig, getContentLengthPlugin } = __webpack_require__(93422);
const { DEFAULT_RETRY_MODE, NODE_RETRY_MODE_CONFIG_OPTIONS, NODE_MAX_ATTEMPT_CONFIG_OPTIONS, resolveRetryConfig, getRetryPlugin } = __webpack_require__(23609);
const { TypeRegistry, getSchemaSerdePlugin } = __webpack_require__(26890);
const { resolveAwsSdkSigV4Config, AwsSdkSigV4Signer, NODE_AUTH_SCHEME_PREFERENCE_OPTIONS } = __webpack_require__(97523);
const { defaultProvider } = __webpack_require__(5861);
const { toUtf8, fromUtf8, toBase64, fromBase64, calculateBodyLength } = __webpack_require__(92430);
const { streamCollector, NodeHttpHandler } = __webpack_require__(61279);
const { AwsJson1_1Protocol } = __webpack_require__(37288);
const { Sha256 } = __webpack_require__(99542);

const defaultComprehendHttpAuthSchemeParametersProvider = async (config, context, input) => {
    return {
        operation: getSmithyContext(context).operation,
        region: await normalizeProvider(config.region)() || (() => {
            throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
        })(),
    };
};
function createAwsAuthSigv4HttpAuthOption(authParameters) {
    return {
        schemeId: "aws.auth#sigv4",
        signingProperties: {
            name: "comprehend",
            region: authParameters.region,
        },
        propertiesExtractor: (config, context) => ({
            signingProperties: {
                config,
                context,
            },
        }),
    };
}
const defaultComprehendHttpAuthSchemeProvider = (authParameters) => {
    const options = [];
    switch (authParameters.operation) {
        default: {
            options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
        }
    }
    return options;
};
const resolveHttpAuthSchemeConfig = (config) => {
    const config_0 = resolveAwsSdkSigV4Config(config);
    return Object.assign(config_0, {
        authSchemePreference: normalizeProvider(config.authSchemePreference ?? []),
    });
};

const resolveClientEndpointParameters = (options) => {
    return Object.assign(options, {
        useDualstackEndpoint: options.useDualstackEndpoint ?? false,
        useFipsEndpoint: options.useFipsEndpoint ?? false,
        defaultSigningName: "comprehend",
    });
};
const commonParams = {
    UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" },
    Endpoint: { type: "builtInParams", name: "endpoint" },
    Region: { type: "builtInParams", name: "region" },
    UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" },
};

var version = "3.1137.0";
var packageInfo = {
	version: version};

const k = "ref";
const a = -1, b = true, c = "isSet", d = "PartitionResult", e = "booleanEquals", f = "getAttr", g = { [k]: "Endpoint" }, h = { [k]: d }, i = {}, j = [{ [k]: "Region" }];
const _data = {
    conditions: [
        [c, [g]],
        [c, j],
        ["aws.partition", j, d],
        [e, [{ [k]: "UseFIPS" }, b]],
        [e, [{ [k]: "UseDualStack" }, b]],
        [e, [{ fn: f, argv: [h, "supportsDualStack"] }, b]],
        [e, [{ fn: f, argv: [h, "supportsFIPS"] }, b]]
    ],
    results: [
        [a],
        [a, "Invalid Configuration: FIPS and custom endpoint are not supported"],
        [a, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
        [g, i],
        ["https://comprehend-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
        [a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
        ["https://comprehend-fips.{Region}.{PartitionResult#dnsSuffix}", i],
        [a, "FIPS is enabled but this partition does not support FIPS"],
        ["https://comprehend.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
        [a, "DualStack is enabled but this partition does not support DualStack"],
        ["https://comprehend.{Region}.{PartitionResult#dnsSuffix}", i],
        [a, "Invalid Configuration: Missing Region"]
    ]
};
const root = 2;
const r = 100_000_000;
const nodes = new Int32Array([
    -1, 1, -1,
    0, 12, 3,
    1, 4, r + 11,
    2, 5, r + 11,
    3, 8, 6,
    4, 7, r + 10,
    5, r + 8, r + 9,
    4, 10, 9,
    6, r + 6, r + 7,
    5, 11, r + 5,
    6, r + 4, r + 5,
    3, r + 1, 13,
    4, r + 2, r + 3,
]);
const bdd = BinaryDecisionDiagram.from(nodes, root, _data.conditions, _data.results);

const cache = new EndpointCache({
    size: 50,
    params: ["Endpoint", "Region", "UseDualStack", "UseFIPS"],
});
const defaultEndpointResolver = (endpointParams, context = {}) => {
    return cache.get(endpointParams, () => decideEndpoint(bdd, {
        endpointParams: endpointParams,
        logger: context.logger,
    }));
};
customEndpointFunctions.aws = awsEndpointFunctions;

class ComprehendServiceException extends ServiceException {
    constructor(options) {
        super(options);
        Object.setPrototypeOf(this, ComprehendServiceException.prototype);
    }
}

class BatchSizeLimitExceededException extends ComprehendServiceException {
    name = "BatchSizeLimitExceededException";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "BatchSizeLimitExceededException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, BatchSizeLimitExceededException.prototype);
        this.Message = opts.Message;
    }
}
class InternalServerException extends ComprehendServiceException {
    name = "InternalServerException";
    $fault = "server";
    Message;
    constructor(opts) {
        super({
            name: "InternalServerException",
            $fault: "server",
            ...opts,
        });
        Object.setPrototypeOf(this, InternalServerException.prototype);
        this.Message = opts.Message;
    }
}
class InvalidRequestException extends ComprehendServiceException {
    name = "InvalidRequestException";
    $fault = "client";
    Message;
    Reason;
    Detail;
    constructor(opts) {
        super({
            name: "InvalidRequestException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, InvalidRequestException.prototype);
        this.Message = opts.Message;
        this.Reason = opts.Reason;
        this.Detail = opts.Detail;
    }
}
class TextSizeLimitExceededException extends ComprehendServiceException {
    name = "TextSizeLimitExceededException";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "TextSizeLimitExceededException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, TextSizeLimitExceededException.prototype);
        this.Message = opts.Message;
    }
}
class UnsupportedLanguageException extends ComprehendServiceException {
    name = "UnsupportedLanguageException";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "UnsupportedLanguageException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, UnsupportedLanguageException.prototype);
        this.Message = opts.Message;
    }
}
class ResourceUnavailableException extends ComprehendServiceException {
    name = "ResourceUnavailableException";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "ResourceUnavailableException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ResourceUnavailableException.prototype);
        this.Message = opts.Message;
    }
}
class ResourceInUseException extends ComprehendServiceException {
    name = "ResourceInUseException";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "ResourceInUseException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ResourceInUseException.prototype);
        this.Message = opts.Message;
    }
}
class ResourceLimitExceededException extends ComprehendServiceException {
    name = "ResourceLimitExceededException";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "ResourceLimitExceededException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ResourceLimitExceededException.prototype);
        this.Message = opts.Message;
    }
}
class ResourceNotFoundException extends ComprehendServiceException {
    name = "ResourceNotFoundException";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "ResourceNotFoundException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ResourceNotFoundException.prototype);
        this.Message = opts.Message;
    }
}
class TooManyRequestsException extends ComprehendServiceException {
    name = "TooManyRequestsException";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "TooManyRequestsException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, TooManyRequestsException.prototype);
        this.Message = opts.Message;
    }
}
class TooManyTagsException extends ComprehendServiceException {
    name = "TooManyTagsException";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "TooManyTagsException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, TooManyTagsException.prototype);
        this.Message = opts.Message;
    }
}
class KmsKeyValidationException extends ComprehendServiceException {
    name = "KmsKeyValidationException";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "KmsKeyValidationException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, KmsKeyValidationException.prototype);
        this.Message = opts.Message;
    }
}
class JobNotFoundException extends ComprehendServiceException {
    name = "JobNotFoundException";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "JobNotFoundException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, JobNotFoundException.prototype);
        this.Message = opts.Message;
    }
}
class InvalidFilterException extends ComprehendServiceException {
    name = "InvalidFilterException";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "InvalidFilterException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, InvalidFilterException.prototype);
        this.Message = opts.Message;
    }
}
class ConcurrentModificationException extends ComprehendServiceException {
    name = "ConcurrentModificationException";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "ConcurrentModificationException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ConcurrentModificationException.prototype);
        this.Message = opts.Message;
    }
}
class TooManyTagKeysException extends ComprehendServiceException {
    name = "TooManyTagKeysException";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "TooManyTagKeysException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, TooManyTagKeysException.prototype);
        this.Message = opts.Message;
    }
}

const _A = "Accuracy";
const _AA = "AverageAccuracy";
const _ADSU = "AnnotationDataS3Uri";
const _AFS = "AverageF1Score";
const _AM = "AugmentedManifests";
const _AMA = "ActiveModelArn";
const _AMLI = "AugmentedManifestsListItem";
const _AN = "AttributeNames";
const _AP = "AveragePrecision";
const _AR = "AverageRecall";
const _An = "Annotations";
const _B = "Block";
const _BB = "BoundingBox";
const _BDDL = "BatchDetectDominantLanguage";
const _BDDLIR = "BatchDetectDominantLanguageItemResult";
const _BDDLR = "BatchDetectDominantLanguageRequest";
const _BDDLRa = "BatchDetectDominantLanguageResponse";
const _BDE = "BatchDetectEntities";
const _BDEIR = "BatchDetectEntitiesItemResult";
const _BDER = "BatchDetectEntitiesRequest";
const _BDERa = "BatchDetectEntitiesResponse";
const _BDKP = "BatchDetectKeyPhrases";
const _BDKPIR = "BatchDetectKeyPhrasesItemResult";
const _BDKPR = "BatchDetectKeyPhrasesRequest";
const _BDKPRa = "BatchDetectKeyPhrasesResponse";
const _BDS = "BatchDetectSentiment";
const _BDSIR = "BatchDetectSentimentItemResult";
const _BDSIRa = "BatchDetectSyntaxItemResult";
const _BDSR = "BatchDetectSentimentRequest";
const _BDSRa = "BatchDetectSentimentResponse";
const _BDSRat = "BatchDetectSyntaxRequest";
const _BDSRatc = "BatchDetectSyntaxResponse";
const _BDSa = "BatchDetectSyntax";
const _BDTS = "BatchDetectTargetedSentiment";
const _BDTSIR = "BatchDetectTargetedSentimentItemResult";
const _BDTSR = "BatchDetectTargetedSentimentRequest";
const _BDTSRa = "BatchDetectTargetedSentimentResponse";
const _BI = "BlockId";
const _BIE = "BatchItemError";
const _BIEL = "BatchItemErrorList";
const _BO = "BeginOffset";
const _BR = "BlockReference";
const _BRl = "BlockReferences";
const _BSLEE = "BatchSizeLimitExceededException";
const _BT = "BlockType";
const _Bl = "Blocks";
const _By = "Bytes";
const _C = "Classes";
const _CB = "ChildBlocks";
const _CBI = "ChildBlockId";
const _CBh = "ChildBlock";
const _CD = "ClassifyDocument";
const _CDC = "CreateDocumentClassifier";
const _CDCR = "CreateDocumentClassifierRequest";
const _CDCRr = "CreateDocumentClassifierResponse";
const _CDR = "ClassifyDocumentRequest";
const _CDRl = "ClassifyDocumentResponse";
const _CDRr = "CreateDatasetRequest";
const _CDRre = "CreateDatasetResponse";
const _CDr = "CreateDataset";
const _CE = "CreateEndpoint";
const _CEM = "ClassifierEvaluationMetrics";
const _CER = "CreateEndpointRequest";
const _CERR = "CreateEntityRecognizerRequest";
const _CERRr = "CreateEntityRecognizerResponse";
const _CERr = "CreateEndpointResponse";
const _CERre = "CreateEntityRecognizer";
const _CF = "CreateFlywheel";
const _CFR = "CreateFlywheelRequest";
const _CFRr = "CreateFlywheelResponse";
const _CIS = "CustomerInputString";
const _CISL = "CustomerInputStringList";
const _CIU = "CurrentInferenceUnits";
const _CM = "ClassifierMetadata";
const _CME = "ConcurrentModificationException";
const _CPE = "ContainsPiiEntities";
const _CPER = "ContainsPiiEntitiesRequest";
const _CPERo = "ContainsPiiEntitiesResponse";
const _CRT = "ClientRequestToken";
const _CT = "CreationTime";
const _CTA = "CreationTimeAfter";
const _CTB = "CreationTimeBefore";
const _Co = "Count";
const _D = "Detail";
const _DA = "DatasetArn";
const _DAML = "DatasetAugmentedManifestsList";
const _DAMLI = "DatasetAugmentedManifestsListItem";
const _DARA = "DataAccessRoleArn";
const _DC = "DocumentClass";
const _DCA = "DocumentClassifierArn";
const _DCAML = "DocumentClassifierAugmentedManifestsList";
const _DCC = "DocumentClassificationConfig";
const _DCD = "DocumentClassifierDocuments";
const _DCF = "DocumentClassifierFilter";
const _DCIDC = "DocumentClassifierInputDataConfig";
const _DCJF = "DocumentClassificationJobFilter";
const _DCJP = "DocumentClassificationJobProperties";
const _DCJPL = "DocumentClassificationJobPropertiesList";
const _DCN = "DocumentClassifierName";
const _DCODC = "DocumentClassifierOutputDataConfig";
const _DCP = "DocumentClassifierProperties";
const _DCPL = "DocumentClassifierPropertiesList";
const _DCS = "DocumentClassifierSummary";
const _DCSL = "DocumentClassifierSummariesList";
const _DD = "DescribeDataset";
const _DDARA = "DesiredDataAccessRoleArn";
const _DDC = "DeleteDocumentClassifier";
const _DDCIDC = "DatasetDocumentClassifierInputDataConfig";
const _DDCJ = "DescribeDocumentClassificationJob";
const _DDCJR = "DescribeDocumentClassificationJobRequest";
const _DDCJRe = "DescribeDocumentClassificationJobResponse";
const _DDCR = "DeleteDocumentClassifierRequest";
const _DDCRe = "DeleteDocumentClassifierResponse";
const _DDCRes = "DescribeDocumentClassifierRequest";
const _DDCResc = "DescribeDocumentClassifierResponse";
const _DDCe = "DescribeDocumentClassifier";
const _DDL = "DetectDominantLanguage";
const _DDLDJ = "DescribeDominantLanguageDetectionJob";
const _DDLDJR = "DescribeDominantLanguageDetectionJobRequest";
const _DDLDJRe = "DescribeDominantLanguageDetectionJobResponse";
const _DDLR = "DetectDominantLanguageRequest";
const _DDLRe = "DetectDominantLanguageResponse";
const _DDR = "DescribeDatasetRequest";
const _DDRe = "DescribeDatasetResponse";
const _DE = "DeleteEndpoint";
const _DEDJ = "DescribeEntitiesDetectionJob";
const _DEDJR = "DescribeEntitiesDetectionJobRequest";
const _DEDJRe = "DescribeEntitiesDetectionJobResponse";
const _DEDJRes = "DescribeEventsDetectionJobRequest";
const _DEDJResc = "DescribeEventsDetectionJobResponse";
const _DEDJe = "DescribeEventsDetectionJob";
const _DER = "DeleteEndpointRequest";
const _DERA = "DatasetEntityRecognizerAnnotations";
const _DERD = "DatasetEntityRecognizerDocuments";
const _DEREL = "DatasetEntityRecognizerEntityList";
const _DERIDC = "DatasetEntityRecognizerInputDataConfig";
const _DERR = "DeleteEntityRecognizerRequest";
const _DERRe = "DeleteEntityRecognizerResponse";
const _DERRes = "DescribeEntityRecognizerRequest";
const _DERResc = "DescribeEntityRecognizerResponse";
const _DERe = "DeleteEndpointResponse";
const _DERel = "DeleteEntityRecognizer";
const _DERes = "DescribeEndpointRequest";
const _DEResc = "DescribeEndpointResponse";
const _DERescr = "DescribeEntityRecognizer";
const _DERet = "DetectEntitiesRequest";
const _DERete = "DetectEntitiesResponse";
const _DEe = "DescribeEndpoint";
const _DEet = "DetectEntities";
const _DF = "DatasetFilter";
const _DFI = "DescribeFlywheelIteration";
const _DFIR = "DescribeFlywheelIterationRequest";
const _DFIRe = "DescribeFlywheelIterationResponse";
const _DFR = "DeleteFlywheelRequest";
const _DFRe = "DeleteFlywheelResponse";
const _DFRes = "DescribeFlywheelRequest";
const _DFResc = "DescribeFlywheelResponse";
const _DFa = "DataFormat";
const _DFe = "DeleteFlywheel";
const _DFes = "DescribeFlywheel";
const _DIDC = "DatasetInputDataConfig";
const _DIU = "DesiredInferenceUnits";
const _DKP = "DetectKeyPhrases";
const _DKPDJ = "DescribeKeyPhrasesDetectionJob";
const _DKPDJR = "DescribeKeyPhrasesDetectionJobRequest";
const _DKPDJRe = "DescribeKeyPhrasesDetectionJobResponse";
const _DKPR = "DetectKeyPhrasesRequest";
const _DKPRe = "DetectKeyPhrasesResponse";
const _DL = "DocumentLabel";
const _DLDJF = "DominantLanguageDetectionJobFilter";
const _DLDJP = "DominantLanguageDetectionJobProperties";
const _DLDJPL = "DominantLanguageDetectionJobPropertiesList";
const _DLKKI = "DataLakeKmsKeyId";
const _DLSU = "DataLakeS3Uri";
const _DLo = "DominantLanguage";
const _DM = "DocumentMetadata";
const _DMA = "DesiredModelArn";
const _DMI = "DescriptiveMentionIndex";
const _DN = "DatasetName";
const _DP = "DatasetProperties";
const _DPE = "DetectPiiEntities";
const _DPEDJ = "DescribePiiEntitiesDetectionJob";
const _DPEDJR = "DescribePiiEntitiesDetectionJobRequest";
const _DPEDJRe = "DescribePiiEntitiesDetectionJobResponse";
const _DPER = "DetectPiiEntitiesRequest";
const _DPERe = "DetectPiiEntitiesResponse";
const _DPL = "DatasetPropertiesList";
const _DRA = "DocumentReadAction";
const _DRC = "DocumentReaderConfig";
const _DRM = "DocumentReadMode";
const _DRP = "DeleteResourcePolicy";
const _DRPR = "DeleteResourcePolicyRequest";
const _DRPRe = "DeleteResourcePolicyResponse";
const _DRPRes = "DescribeResourcePolicyRequest";
const _DRPResc = "DescribeResourcePolicyResponse";
const _DRPe = "DescribeResourcePolicy";
const _DS = "DetectSentiment";
const _DSC = "DataSecurityConfig";
const _DSDJ = "DescribeSentimentDetectionJob";
const _DSDJR = "DescribeSentimentDetectionJobRequest";
const _DSDJRe = "DescribeSentimentDetectionJobResponse";
const _DSR = "DetectSentimentRequest";
const _DSRe = "DetectSentimentResponse";
const _DSRet = "DetectSyntaxRequest";
const _DSRete = "DetectSyntaxResponse";
const _DSU = "DatasetS3Uri";
const _DSe = "DetectSyntax";
const _DT = "DocumentType";
const _DTC = "DetectToxicContent";
const _DTCR = "DetectToxicContentRequest";
const _DTCRe = "DetectToxicContentResponse";
const _DTDJ = "DescribeTopicsDetectionJob";
const _DTDJR = "DescribeTopicsDetectionJobRequest";
const _DTDJRe = "DescribeTopicsDetectionJobResponse";
const _DTLI = "DocumentTypeListItem";
const _DTS = "DetectTargetedSentiment";
const _DTSDJ = "DescribeTargetedSentimentDetectionJob";
const _DTSDJR = "DescribeTargetedSentimentDetectionJobRequest";
const _DTSDJRe = "DescribeTargetedSentimentDetectionJobResponse";
const _DTSR = "DetectTargetedSentimentRequest";
const _DTSRe = "DetectTargetedSentimentResponse";
const _DTa = "DatasetType";
const _De = "Description";
const _Do = "Documents";
const _E = "Entities";
const _EA = "EndpointArn";
const _EC = "ErrorCode";
const _ECLI = "ExtractedCharactersListItem";
const _ECx = "ExtractedCharacters";
const _EDJF = "EntitiesDetectionJobFilter";
const _EDJFv = "EventsDetectionJobFilter";
const _EDJP = "EntitiesDetectionJobProperties";
const _EDJPL = "EntitiesDetectionJobPropertiesList";
const _EDJPLv = "EventsDetectionJobPropertiesList";
const _EDJPv = "EventsDetectionJobProperties";
const _EF = "EndpointFilter";
const _EL = "ErrorList";
const _ELI = "ErrorsListItem";
const _ELn = "EntityList";
const _ELnt = "EntityLabel";
const _EM = "ErrorMessage";
const _EMA = "EvaluatedModelArn";
const _EMM = "EvaluatedModelMetrics";
const _EMSP = "EvaluationManifestS3Prefix";
const _EMv = "EvaluationMetrics";
const _EN = "EndpointName";
const _EO = "EndOffset";
const _EP = "EndpointProperties";
const _EPL = "EndpointPropertiesList";
const _ERA = "EntityRecognizerArn";
const _ERAML = "EntityRecognizerAugmentedManifestsList";
const _ERAn = "EntityRecognizerAnnotations";
const _ERC = "EntityRecognitionConfig";
const _ERD = "EntityRecognizerDocuments";
const _EREL = "EntityRecognizerEntityList";
const _EREM = "EntityRecognizerEvaluationMetrics";
const _ERF = "EntityRecognizerFilter";
const _ERIDC = "EntityRecognizerInputDataConfig";
const _ERM = "EntityRecognizerMetadata";
const _ERMETL = "EntityRecognizerMetadataEntityTypesList";
const _ERMETLI = "EntityRecognizerMetadataEntityTypesListItem";
const _ERODC = "EntityRecognizerOutputDataConfig";
const _ERP = "EntityRecognizerProperties";
const _ERPL = "EntityRecognizerPropertiesList";
const _ERS = "EntityRecognizerSummary";
const _ERSL = "EntityRecognizerSummariesList";
const _ET = "EndTime";
const _ETEM = "EntityTypesEvaluationMetrics";
const _ETL = "EntityTypesList";
const _ETLI = "EntityTypesListItem";
const _ETn = "EntityTypes";
const _En = "Entity";
const _Er = "Errors";
const _F = "Filter";
const _FA = "FlywheelArn";
const _FF = "FlywheelFilter";
const _FIF = "FlywheelIterationFilter";
const _FII = "FlywheelIterationId";
const _FIP = "FlywheelIterationProperties";
const _FIPL = "FlywheelIterationPropertiesList";
const _FMEM = "FlywheelModelEvaluationMetrics";
const _FN = "FlywheelName";
const _FP = "FlywheelProperties";
const _FS = "F1Score";
const _FSL = "FlywheelSummaryList";
const _FSSP = "FlywheelStatsS3Prefix";
const _FSl = "FlywheelSummary";
const _FT = "FeatureTypes";
const _G = "Geometry";
const _GS = "GroupScore";
const _H = "Height";
const _HL = "HammingLoss";
const _I = "Index";
const _IDC = "InputDataConfig";
const _IF = "InputFormat";
const _IFE = "InvalidFilterException";
const _IM = "ImportModel";
const _IMR = "ImportModelRequest";
const _IMRm = "ImportModelResponse";
const _IRD = "InvalidRequestDetail";
const _IRE = "InvalidRequestException";
const _ISE = "InternalServerException";
const _Id = "Id";
const _Ids = "Ids";
const _JA = "JobArn";
const _JI = "JobId";
const _JN = "JobName";
const _JNFE = "JobNotFoundException";
const _JS = "JobStatus";
const _K = "Key";
const _KKI = "KmsKeyId";
const _KKVE = "KmsKeyValidationException";
const _KP = "KeyPhrases";
const _KPDJF = "KeyPhrasesDetectionJobFilter";
const _KPDJP = "KeyPhrasesDetectionJobProperties";
const _KPDJPL = "KeyPhrasesDetectionJobPropertiesList";
const _KPe = "KeyPhrase";
const _L = "Languages";
const _LC = "LanguageCode";
const _LD = "LabelDelimiter";
const _LDC = "ListDocumentClassifiers";
const _LDCJ = "ListDocumentClassificationJobs";
const _LDCJR = "ListDocumentClassificationJobsRequest";
const _LDCJRi = "ListDocumentClassificationJobsResponse";
const _LDCR = "ListDocumentClassifiersRequest";
const _LDCRi = "ListDocumentClassifiersResponse";
const _LDCS = "ListDocumentClassifierSummaries";
const _LDCSR = "ListDocumentClassifierSummariesRequest";
const _LDCSRi = "ListDocumentClassifierSummariesResponse";
const _LDLDJ = "ListDominantLanguageDetectionJobs";
const _LDLDJR = "ListDominantLanguageDetectionJobsRequest";
const _LDLDJRi = "ListDominantLanguageDetectionJobsResponse";
const _LDR = "ListDatasetsRequest";
const _LDRi = "ListDatasetsResponse";
const _LDi = "ListDatasets";
const _LE = "ListEndpoints";
const _LEDJ = "ListEntitiesDetectionJobs";
const _LEDJR = "ListEntitiesDetectionJobsRequest";
const _LEDJRi = "ListEntitiesDetectionJobsResponse";
const _LEDJRis = "ListEventsDetectionJobsRequest";
const _LEDJRist = "ListEventsDetectionJobsResponse";
const _LEDJi = "ListEventsDetectionJobs";
const _LER = "ListEndpointsRequest";
const _LERR = "ListEntityRecognizersRequest";
const _LERRi = "ListEntityRecognizersResponse";
const _LERS = "ListEntityRecognizerSummaries";
const _LERSR = "ListEntityRecognizerSummariesRequest";
const _LERSRi = "ListEntityRecognizerSummariesResponse";
const _LERi = "ListEndpointsResponse";
const _LERis = "ListEntityRecognizers";
const _LF = "ListFlywheels";
const _LFI = "LatestFlywheelIteration";
const _LFIH = "ListFlywheelIterationHistory";
const _LFIHR = "ListFlywheelIterationHistoryRequest";
const _LFIHRi = "ListFlywheelIterationHistoryResponse";
const _LFR = "ListFlywheelsRequest";
const _LFRi = "ListFlywheelsResponse";
const _LKPDJ = "ListKeyPhrasesDetectionJobs";
const _LKPDJR = "ListKeyPhrasesDetectionJobsRequest";
const _LKPDJRi = "ListKeyPhrasesDetectionJobsResponse";
const _LMT = "LastModifiedTime";
const _LOB = "ListOfBlocks";
const _LOBR = "ListOfBlockReferences";
const _LOC = "ListOfClasses";
const _LOCB = "ListOfChildBlocks";
const _LODDLR = "ListOfDetectDominantLanguageResult";
const _LODER = "ListOfDetectEntitiesResult";
const _LODKPR = "ListOfDetectKeyPhrasesResult";
const _LODL = "ListOfDominantLanguages";
const _LODSR = "ListOfDetectSentimentResult";
const _LODSRi = "ListOfDetectSyntaxResult";
const _LODT = "ListOfDocumentType";
const _LODTSR = "ListOfDetectTargetedSentimentResult";
const _LOE = "ListOfEntities";
const _LOEC = "ListOfExtractedCharacters";
const _LOEL = "ListOfEntityLabels";
const _LOEi = "ListOfErrors";
const _LOKP = "ListOfKeyPhrases";
const _LOL = "ListOfLabels";
const _LOM = "ListOfMentions";
const _LOPE = "ListOfPiiEntities";
const _LOR = "ListOfRelationships";
const _LOST = "ListOfSyntaxTokens";
const _LOTC = "ListOfToxicContent";
const _LOTL = "ListOfToxicLabels";
const _LOTS = "ListOfTextSegments";
const _LOTSE = "ListOfTargetedSentimentEntities";
const _LOW = "ListOfWarnings";
const _LPEDJ = "ListPiiEntitiesDetectionJobs";
const _LPEDJR = "ListPiiEntitiesDetectionJobsRequest";
const _LPEDJRi = "ListPiiEntitiesDetectionJobsResponse";
const _LSDJ = "ListSentimentDetectionJobs";
const _LSDJR = "ListSentimentDetectionJobsRequest";
const _LSDJRi = "ListSentimentDetectionJobsResponse";
const _LTDJ = "ListTopicsDetectionJobs";
const _LTDJR = "ListTopicsDetectionJobsRequest";
const _LTDJRi = "ListTopicsDetectionJobsResponse";
const _LTFR = "ListTagsForResource";
const _LTFRR = "ListTagsForResourceRequest";
const _LTFRRi = "ListTagsForResourceResponse";
const _LTSDJ = "ListTargetedSentimentDetectionJobs";
const _LTSDJR = "ListTargetedSentimentDetectionJobsRequest";
const _LTSDJRi = "ListTargetedSentimentDetectionJobsResponse";
const _LVCA = "LatestVersionCreatedAt";
const _LVN = "LatestVersionName";
const _LVS = "LatestVersionStatus";
const _La = "Labels";
const _Le = "Left";
const _M = "Message";
const _MA = "ModelArn";
const _MC = "MaskCharacter";
const _MFS = "MicroF1Score";
const _MKKI = "ModelKmsKeyId";
const _MM = "MaskMode";
const _MN = "ModelName";
const _MP = "MicroPrecision";
const _MPo = "ModelPolicy";
const _MR = "MicroRecall";
const _MRa = "MaxResults";
const _MS = "MentionSentiment";
const _MT = "ModelType";
const _Me = "Mentions";
const _Mi = "Mixed";
const _Mo = "Mode";
const _N = "Name";
const _NOD = "NumberOfDocuments";
const _NOL = "NumberOfLabels";
const _NOT = "NumberOfTopics";
const _NOTD = "NumberOfTrainedDocuments";
const _NOTDu = "NumberOfTestDocuments";
const _NOTM = "NumberOfTrainMentions";
const _NOV = "NumberOfVersions";
const _NT = "NextToken";
const _Ne = "Negative";
const _Neu = "Neutral";
const _ODC = "OutputDataConfig";
const _P = "Page";
const _PE = "PiiEntity";
const _PEDJF = "PiiEntitiesDetectionJobFilter";
const _PEDJP = "PiiEntitiesDetectionJobProperties";
const _PEDJPL = "PiiEntitiesDetectionJobPropertiesList";
const _PET = "PiiEntityTypes";
const _PODC = "PiiOutputDataConfig";
const _POS = "PartOfSpeech";
const _POST = "PartOfSpeechTag";
const _PRI = "PolicyRevisionId";
const _PRP = "PutResourcePolicy";
const _PRPR = "PutResourcePolicyRequest";
const _PRPRu = "PutResourcePolicyResponse";
const _Pa = "Pages";
const _Po = "Polygon";
const _Poi = "Point";
const _Pos = "Positive";
const _Pr = "Precision";
const _R = "Reason";
const _RA = "ResourceArn";
const _RC = "RedactionConfig";
const _RIUE = "ResourceInUseException";
const _RL = "ResultList";
const _RLEE = "ResourceLimitExceededException";
const _RLI = "RelationshipsListItem";
const _RM = "RecognizerMetadata";
const _RN = "RecognizerName";
const _RNFE = "ResourceNotFoundException";
const _RP = "ResourcePolicy";
const _RUE = "ResourceUnavailableException";
const _Re = "Relationships";
const _Rec = "Recall";
const _S = "Split";
const _SDCJ = "StartDocumentClassificationJob";
const _SDCJR = "StartDocumentClassificationJobRequest";
const _SDCJRt = "StartDocumentClassificationJobResponse";
const _SDJF = "SentimentDetectionJobFilter";
const _SDJP = "SentimentDetectionJobProperties";
const _SDJPL = "SentimentDetectionJobPropertiesList";
const _SDLDJ = "StartDominantLanguageDetectionJob";
const _SDLDJR = "StartDominantLanguageDetectionJobRequest";
const _SDLDJRt = "StartDominantLanguageDetectionJobResponse";
const _SDLDJRto = "StopDominantLanguageDetectionJobRequest";
const _SDLDJRtop = "StopDominantLanguageDetectionJobResponse";
const _SDLDJt = "StopDominantLanguageDetectionJob";
const _SDSU = "SourceDocumentsS3Uri";
const _SEDJ = "StartEntitiesDetectionJob";
const _SEDJR = "StartEntitiesDetectionJobRequest";
const _SEDJRt = "StartEntitiesDetectionJobResponse";
const _SEDJRta = "StartEventsDetectionJobRequest";
const _SEDJRtar = "StartEventsDetectionJobResponse";
const _SEDJRto = "StopEntitiesDetectionJobRequest";
const _SEDJRtop = "StopEntitiesDetectionJobResponse";
const _SEDJRtopv = "StopEventsDetectionJobRequest";
const _SEDJRtopve = "StopEventsDetectionJobResponse";
const _SEDJt = "StartEventsDetectionJob";
const _SEDJto = "StopEntitiesDetectionJob";
const _SEDJtop = "StopEventsDetectionJob";
const _SFI = "StartFlywheelIteration";
const _SFIR = "StartFlywheelIterationRequest";
const _SFIRt = "StartFlywheelIterationResponse";
const _SGI = "SecurityGroupIds";
const _SKPDJ = "StartKeyPhrasesDetectionJob";
const _SKPDJR = "StartKeyPhrasesDetectionJobRequest";
const _SKPDJRt = "StartKeyPhrasesDetectionJobResponse";
const _SKPDJRto = "StopKeyPhrasesDetectionJobRequest";
const _SKPDJRtop = "StopKeyPhrasesDetectionJobResponse";
const _SKPDJt = "StopKeyPhrasesDetectionJob";
const _SMA = "SourceModelArn";
const _SPEDJ = "StartPiiEntitiesDetectionJob";
const _SPEDJR = "StartPiiEntitiesDetectionJobRequest";
const _SPEDJRt = "StartPiiEntitiesDetectionJobResponse";
const _SPEDJRto = "StopPiiEntitiesDetectionJobRequest";
const _SPEDJRtop = "StopPiiEntitiesDetectionJobResponse";
const _SPEDJt = "StopPiiEntitiesDetectionJob";
const _SS = "SentimentScore";
const _SSDJ = "StartSentimentDetectionJob";
const _SSDJR = "StartSentimentDetectionJobRequest";
const _SSDJRt = "StartSentimentDetectionJobResponse";
const _SSDJRto = "StopSentimentDetectionJobRequest";
const _SSDJRtop = "StopSentimentDetectionJobResponse";
const _SSDJt = "StopSentimentDetectionJob";
const _ST = "SyntaxTokens";
const _STA = "SubmitTimeAfter";
const _STB = "SubmitTimeBefore";
const _STDC = "StopTrainingDocumentClassifier";
const _STDCR = "StopTrainingDocumentClassifierRequest";
const _STDCRt = "StopTrainingDocumentClassifierResponse";
const _STDJ = "StartTopicsDetectionJob";
const _STDJR = "StartTopicsDetectionJobRequest";
const _STDJRt = "StartTopicsDetectionJobResponse";
const _STER = "StopTrainingEntityRecognizer";
const _STERR = "StopTrainingEntityRecognizerRequest";
const _STERRt = "StopTrainingEntityRecognizerResponse";
const _STSDJ = "StartTargetedSentimentDetectionJob";
const _STSDJR = "StartTargetedSentimentDetectionJobRequest";
const _STSDJRt = "StartTargetedSentimentDetectionJobResponse";
const _STSDJRto = "StopTargetedSentimentDetectionJobRequest";
const _STSDJRtop = "StopTargetedSentimentDetectionJobResponse";
const _STSDJt = "StopTargetedSentimentDetectionJob";
const _STu = "SubmitTime";
const _STy = "SyntaxToken";
const _SU = "S3Uri";
const _Sc = "Score";
const _Se = "Sentiment";
const _St = "Status";
const _Su = "Subnets";
const _T = "Text";
const _TC = "TaskConfig";
const _TCo = "ToxicContent";
const _TDJF = "TopicsDetectionJobFilter";
const _TDJP = "TopicsDetectionJobProperties";
const _TDJPL = "TopicsDetectionJobPropertiesList";
const _TET = "TrainingEndTime";
const _TETa = "TargetEventTypes";
const _TI = "TokenId";
const _TK = "TagKeys";
const _TL = "TextList";
const _TLa = "TagList";
const _TLo = "ToxicLabels";
const _TMA = "TrainedModelArn";
const _TMM = "TrainedModelMetrics";
const _TMRE = "TooManyRequestsException";
const _TMTE = "TooManyTagsException";
const _TMTKE = "TooManyTagKeysException";
const _TR = "TagResource";
const _TRR = "TagResourceRequest";
const _TRRa = "TagResourceResponse";
const _TS = "TextSegments";
const _TSDJF = "TargetedSentimentDetectionJobFilter";
const _TSDJP = "TargetedSentimentDetectionJobProperties";
const _TSDJPL = "TargetedSentimentDetectionJobPropertiesList";
const _TSE = "TargetedSentimentEntity";
const _TSLEE = "TextSizeLimitExceededException";
const _TSM = "TargetedSentimentMention";
const _TST = "TrainingStartTime";
const _TSU = "TestS3Uri";
const _TSe = "TextSegment";
const _Ta = "Tags";
const _Tag = "Tag";
const _To = "Top";
const _Tox = "Toxicity";
const _Ty = "Type";
const _UDSC = "UpdateDataSecurityConfig";
const _UE = "UpdateEndpoint";
const _UER = "UpdateEndpointRequest";
const _UERp = "UpdateEndpointResponse";
const _UF = "UpdateFlywheel";
const _UFR = "UpdateFlywheelRequest";
const _UFRp = "UpdateFlywheelResponse";
const _ULE = "UnsupportedLanguageException";
const _UR = "UntagResource";
const _URR = "UntagResourceRequest";
const _URRn = "UntagResourceResponse";
const _V = "Value";
const _VC = "VpcConfig";
const _VKKI = "VolumeKmsKeyId";
const _VN = "VersionName";
const _W = "Width";
const _WC = "WarnCode";
const _WLI = "WarningsListItem";
const _WM = "WarnMessage";
const _Wa = "Warnings";
const _X = "X";
const _Y = "Y";
const _c = "client";
const _e = "error";
const _hE = "httpError";
const _s = "smithy.ts.sdk.synthetic.com.amazonaws.comprehend";
const _se = "server";
const n0 = "com.amazonaws.comprehend";
const _s_registry = new TypeRegistry(_s);
var ComprehendServiceException$ = [-3, _s, "ComprehendServiceException", 0, [], []];
_s_registry.registerError(ComprehendServiceException$, ComprehendServiceException);
const n0_registry = new TypeRegistry(n0);
var BatchSizeLimitExceededException$ = [-3, n0, _BSLEE,
    { [_e]: _c, [_hE]: 400 },
    [_M],
    [0]
];
n0_registry.registerError(BatchSizeLimitExceededException$, BatchSizeLimitExceededException);
var ConcurrentModificationException$ = [-3, n0, _CME,
    { [_e]: _c, [_hE]: 400 },
    [_M],
    [0]
];
n0_registry.registerError(ConcurrentModificationException$, ConcurrentModificationException);
var InternalServerException$ = [-3, n0, _ISE,
    { [_e]: _se, [_hE]: 500 },
    [_M],
    [0]
];
n0_registry.registerError(InternalServerException$, InternalServerException);
var InvalidFilterException$ = [-3, n0, _IFE,
    { [_e]: _c, [_hE]: 400 },
    [_M],
    [0]
];
n0_registry.registerError(InvalidFilterException$, InvalidFilterException);
var InvalidRequestException$ = [-3, n0, _IRE,
    { [_e]: _c, [_hE]: 400 },
    [_M, _R, _D],
    [0, 0, () => InvalidRequestDetail$]
];
n0_registry.registerError(InvalidRequestException$, InvalidRequestException);
var JobNotFoundException$ = [-3, n0, _JNFE,
    { [_e]: _c, [_hE]: 404 },
    [_M],
    [0]
];
n0_registry.registerError(JobNotFoundException$, JobNotFoundException);
var KmsKeyValidationException$ = [-3, n0, _KKVE,
    { [_e]: _c, [_hE]: 400 },
    [_M],
    [0]
];
n0_registry.registerError(KmsKeyValidationException$, KmsKeyValidationException);
var ResourceInUseException$ = [-3, n0, _RIUE,
    { [_e]: _c, [_hE]: 400 },
    [_M],
    [0]
];
n0_registry.registerError(ResourceInUseException$, ResourceInUseException);
var ResourceLimitExceededException$ = [-3, n0, _RLEE,
    { [_e]: _c, [_hE]: 400 },
    [_M],
    [0]
];
n0_registry.registerError(ResourceLimitExceededException$, ResourceLimitExceededException);
var ResourceNotFoundException$ = [-3, n0, _RNFE,
    { [_e]: _c, [_hE]: 404 },
    [_M],
    [0]
];
n0_registry.registerError(ResourceNotFoundException$, ResourceNotFoundException);
var ResourceUnavailableException$ = [-3, n0, _RUE,
    { [_e]: _c, [_hE]: 404 },
    [_M],
    [0]
];
n0_registry.registerError(ResourceUnavailableException$, ResourceUnavailableException);
var TextSizeLimitExceededException$ = [-3, n0, _TSLEE,
    { [_e]: _c, [_hE]: 400 },
    [_M],
    [0]
];
n0_registry.registerError(TextSizeLimitExceededException$, TextSizeLimitExceededException);
var TooManyRequestsException$ = [-3, n0, _TMRE,
    { [_e]: _c, [_hE]: 429 },
    [_M],
    [0]
];
n0_registry.registerError(TooManyRequestsException$, TooManyRequestsException);
var TooManyTagKeysException$ = [-3, n0, _TMTKE,
    { [_e]: _c, [_hE]: 400 },
    [_M],
    [0]
];
n0_registry.registerError(TooManyTagKeysException$, TooManyTagKeysException);
var TooManyTagsException$ = [-3, n0, _TMTE,
    { [_e]: _c, [_hE]: 400 },
    [_M],
    [0]
];
n0_registry.registerError(TooManyTagsException$, TooManyTagsException);
var UnsupportedLanguageException$ = [-3, n0, _ULE,
    { [_e]: _c, [_hE]: 400 },
    [_M],
    [0]
];
n0_registry.registerError(UnsupportedLanguageException$, UnsupportedLanguageException);
const errorTypeRegistries = [
    _s_registry,
    n0_registry,
];
var CustomerInputString = [0, n0, _CIS, 8, 0];
var AugmentedManifestsListItem$ = [3, n0, _AMLI,
    0,
    [_SU, _AN, _S, _ADSU, _SDSU, _DT],
    [0, 64 | 0, 0, 0, 0, 0], 2
];
var BatchDetectDominantLanguageItemResult$ = [3, n0, _BDDLIR,
    0,
    [_I, _L],
    [1, () => ListOfDominantLanguages]
];
var BatchDetectDominantLanguageRequest$ = [3, n0, _BDDLR,
    0,
    [_TL],
    [[() => CustomerInputStringList, 0]], 1
];
var BatchDetectDominantLanguageResponse$ = [3, n0, _BDDLRa,
    8,
    [_RL, _EL],
    [() => ListOfDetectDominantLanguageResult, () => BatchItemErrorList], 2
];
var BatchDetectEntitiesItemResult$ = [3, n0, _BDEIR,
    0,
    [_I, _E],
    [1, () => ListOfEntities]
];
var BatchDetectEntitiesRequest$ = [3, n0, _BDER,
    0,
    [_TL, _LC],
    [[() => CustomerInputStringList, 0], 0], 2
];
var BatchDetectEntitiesResponse$ = [3, n0, _BDERa,
    8,
    [_RL, _EL],
    [() => ListOfDetectEntitiesResult, () => BatchItemErrorList], 2
];
var BatchDetectKeyPhrasesItemResult$ = [3, n0, _BDKPIR,
    0,
    [_I, _KP],
    [1, () => ListOfKeyPhrases]
];
var BatchDetectKeyPhrasesRequest$ = [3, n0, _BDKPR,
    0,
    [_TL, _LC],
    [[() => CustomerInputStringList, 0], 0], 2
];
var BatchDetectKeyPhrasesResponse$ = [3, n0, _BDKPRa,
    8,
    [_RL, _EL],
    [() => ListOfDetectKeyPhrasesResult, () => BatchItemErrorList], 2
];
var BatchDetectSentimentItemResult$ = [3, n0, _BDSIR,
    0,
    [_I, _Se, _SS],
    [1, 0, () => SentimentScore$]
];
var BatchDetectSentimentRequest$ = [3, n0, _BDSR,
    0,
    [_TL, _LC],
    [[() => CustomerInputStringList, 0], 0], 2
];
var BatchDetectSentimentResponse$ = [3, n0, _BDSRa,
    8,
    [_RL, _EL],
    [() => ListOfDetectSentimentResult, () => BatchItemErrorList], 2
];
var BatchDetectSyntaxItemResult$ = [3, n0, _BDSIRa,
    0,
    [_I, _ST],
    [1, () => ListOfSyntaxTokens]
];
var BatchDetectSyntaxRequest$ = [3, n0, _BDSRat,
    0,
    [_TL, _LC],
    [[() => CustomerInputStringList, 0], 0], 2
];
var BatchDetectSyntaxResponse$ = [3, n0, _BDSRatc,
    8,
    [_RL, _EL],
    [() => ListOfDetectSyntaxResult, () => BatchItemErrorList], 2
];
var BatchDetectTargetedSentimentItemResult$ = [3, n0, _BDTSIR,
    0,
    [_I, _E],
    [1, () => ListOfTargetedSentimentEntities]
];
var BatchDetectTargetedSentimentRequest$ = [3, n0, _BDTSR,
    0,
    [_TL, _LC],
    [[() => CustomerInputStringList, 0], 0], 2
];
var BatchDetectTargetedSentimentResponse$ = [3, n0, _BDTSRa,
    8,
    [_RL, _EL],
    [() => ListOfDetectTargetedSentimentResult, () => BatchItemErrorList], 2
];
var BatchItemError$ = [3, n0, _BIE,
    0,
    [_I, _EC, _EM],
    [1, 0, 0]
];
var Block$ = [3, n0, _B,
    0,
    [_Id, _BT, _T, _P, _G, _Re],
    [0, 0, 0, 1, () => Geometry$, () => ListOfRelationships]
];
var BlockReference$ = [3, n0, _BR,
    0,
    [_BI, _BO, _EO, _CB],
    [0, 1, 1, () => ListOfChildBlocks]
];
var BoundingBox$ = [3, n0, _BB,
    0,
    [_H, _Le, _To, _W],
    [1, 1, 1, 1]
];
var ChildBlock$ = [3, n0, _CBh,
    0,
    [_CBI, _BO, _EO],
    [0, 1, 1]
];
var ClassifierEvaluationMetrics$ = [3, n0, _CEM,
    0,
    [_A, _Pr, _Rec, _FS, _MP, _MR, _MFS, _HL],
    [1, 1, 1, 1, 1, 1, 1, 1]
];
var ClassifierMetadata$ = [3, n0, _CM,
    8,
    [_NOL, _NOTD, _NOTDu, _EMv],
    [1, 1, 1, () => ClassifierEvaluationMetrics$]
];
var ClassifyDocumentRequest$ = [3, n0, _CDR,
    0,
    [_EA, _T, _By, _DRC],
    [0, [() => CustomerInputString, 0], 21, () => DocumentReaderConfig$], 1
];
var ClassifyDocumentResponse$ = [3, n0, _CDRl,
    8,
    [_C, _La, _DM, _DT, _Er, _Wa],
    [() => ListOfClasses, () => ListOfLabels, () => DocumentMetadata$, () => ListOfDocumentType, () => ListOfErrors, () => ListOfWarnings]
];
var ContainsPiiEntitiesRequest$ = [3, n0, _CPER,
    0,
    [_T, _LC],
    [0, 0], 2
];
var ContainsPiiEntitiesResponse$ = [3, n0, _CPERo,
    0,
    [_La],
    [() => ListOfEntityLabels]
];
var CreateDatasetRequest$ = [3, n0, _CDRr,
    0,
    [_FA, _DN, _IDC, _DTa, _De, _CRT, _Ta],
    [0, 0, () => DatasetInputDataConfig$, 0, 0, [0, 4], () => TagList], 3
];
var CreateDatasetResponse$ = [3, n0, _CDRre,
    0,
    [_DA],
    [0]
];
var CreateDocumentClassifierRequest$ = [3, n0, _CDCR,
    0,
    [_DCN, _DARA, _IDC, _LC, _VN, _Ta, _ODC, _CRT, _VKKI, _VC, _Mo, _MKKI, _MPo],
    [0, 0, () => DocumentClassifierInputDataConfig$, 0, 0, () => TagList, () => DocumentClassifierOutputDataConfig$, [0, 4], 0, () => VpcConfig$, 0, 0, 0], 4
];
var CreateDocumentClassifierResponse$ = [3, n0, _CDCRr,
    0,
    [_DCA],
    [0]
];
var CreateEndpointRequest$ = [3, n0, _CER,
    0,
    [_EN, _DIU, _MA, _CRT, _Ta, _DARA, _FA],
    [0, 1, 0, [0, 4], () => TagList, 0, 0], 2
];
var CreateEndpointResponse$ = [3, n0, _CERr,
    0,
    [_EA, _MA],
    [0, 0]
];
var CreateEntityRecognizerRequest$ = [3, n0, _CERR,
    0,
    [_RN, _DARA, _IDC, _LC, _VN, _Ta, _CRT, _VKKI, _VC, _MKKI, _MPo],
    [0, 0, () => EntityRecognizerInputDataConfig$, 0, 0, () => TagList, [0, 4], 0, () => VpcConfig$, 0, 0], 4
];
var CreateEntityRecognizerResponse$ = [3, n0, _CERRr,
    0,
    [_ERA],
    [0]
];
var CreateFlywheelRequest$ = [3, n0, _CFR,
    0,
    [_FN, _DARA, _DLSU, _AMA, _TC, _MT, _DSC, _CRT, _Ta],
    [0, 0, 0, 0, () => TaskConfig$, 0, () => DataSecurityConfig$, [0, 4], () => TagList], 3
];
var CreateFlywheelResponse$ = [3, n0, _CFRr,
    0,
    [_FA, _AMA],
    [0, 0]
];
var DataSecurityConfig$ = [3, n0, _DSC,
    0,
    [_MKKI, _VKKI, _DLKKI, _VC],
    [0, 0, 0, () => VpcConfig$]
];
var DatasetAugmentedManifestsListItem$ = [3, n0, _DAMLI,
    0,
    [_AN, _SU, _ADSU, _SDSU, _DT],
    [64 | 0, 0, 0, 0, 0], 2
];
var DatasetDocumentClassifierInputDataConfig$ = [3, n0, _DDCIDC,
    0,
    [_SU, _LD],
    [0, 0], 1
];
var DatasetEntityRecognizerAnnotations$ = [3, n0, _DERA,
    0,
    [_SU],
    [0], 1
];
var DatasetEntityRecognizerDocuments$ = [3, n0, _DERD,
    0,
    [_SU, _IF],
    [0, 0], 1
];
var DatasetEntityRecognizerEntityList$ = [3, n0, _DEREL,
    0,
    [_SU],
    [0], 1
];
var DatasetEntityRecognizerInputDataConfig$ = [3, n0, _DERIDC,
    0,
    [_Do, _An, _ELn],
    [() => DatasetEntityRecognizerDocuments$, () => DatasetEntityRecognizerAnnotations$, () => DatasetEntityRecognizerEntityList$], 1
];
var DatasetFilter$ = [3, n0, _DF,
    0,
    [_St, _DTa, _CTA, _CTB],
    [0, 0, 4, 4]
];
var DatasetInputDataConfig$ = [3, n0, _DIDC,
    0,
    [_AM, _DFa, _DCIDC, _ERIDC],
    [() => DatasetAugmentedManifestsList, 0, () => DatasetDocumentClassifierInputDataConfig$, () => DatasetEntityRecognizerInputDataConfig$]
];
var DatasetProperties$ = [3, n0, _DP,
    0,
    [_DA, _DN, _DTa, _DSU, _De, _St, _M, _NOD, _CT, _ET],
    [0, 0, 0, 0, 0, 0, 0, 1, 4, 4]
];
var DeleteDocumentClassifierRequest$ = [3, n0, _DDCR,
    0,
    [_DCA],
    [0], 1
];
var DeleteDocumentClassifierResponse$ = [3, n0, _DDCRe,
    0,
    [],
    []
];
var DeleteEndpointRequest$ = [3, n0, _DER,
    0,
    [_EA],
    [0], 1
];
var DeleteEndpointResponse$ = [3, n0, _DERe,
    0,
    [],
    []
];
var DeleteEntityRecognizerRequest$ = [3, n0, _DERR,
    0,
    [_ERA],
    [0], 1
];
var DeleteEntityRecognizerResponse$ = [3, n0, _DERRe,
    0,
    [],
    []
];
var DeleteFlywheelRequest$ = [3, n0, _DFR,
    0,
    [_FA],
    [0], 1
];
var DeleteFlywheelResponse$ = [3, n0, _DFRe,
    0,
    [],
    []
];
var DeleteResourcePolicyRequest$ = [3, n0, _DRPR,
    0,
    [_RA, _PRI],
    [0, 0], 1
];
var DeleteResourcePolicyResponse$ = [3, n0, _DRPRe,
    0,
    [],
    []
];
var DescribeDatasetRequest$ = [3, n0, _DDR,
    0,
    [_DA],
    [0], 1
];
var DescribeDatasetResponse$ = [3, n0, _DDRe,
    0,
    [_DP],
    [() => DatasetProperties$]
];
var DescribeDocumentClassificationJobRequest$ = [3, n0, _DDCJR,
    0,
    [_JI],
    [0], 1
];
var DescribeDocumentClassificationJobResponse$ = [3, n0, _DDCJRe,
    0,
    [_DCJP],
    [() => DocumentClassificationJobProperties$]
];
var DescribeDocumentClassifierRequest$ = [3, n0, _DDCRes,
    0,
    [_DCA],
    [0], 1
];
var DescribeDocumentClassifierResponse$ = [3, n0, _DDCResc,
    0,
    [_DCP],
    [[() => DocumentClassifierProperties$, 0]]
];
var DescribeDominantLanguageDetectionJobRequest$ = [3, n0, _DDLDJR,
    0,
    [_JI],
    [0], 1
];
var DescribeDominantLanguageDetectionJobResponse$ = [3, n0, _DDLDJRe,
    0,
    [_DLDJP],
    [() => DominantLanguageDetectionJobProperties$]
];
var DescribeEndpointRequest$ = [3, n0, _DERes,
    0,
    [_EA],
    [0], 1
];
var DescribeEndpointResponse$ = [3, n0, _DEResc,
    0,
    [_EP],
    [() => EndpointProperties$]
];
var DescribeEntitiesDetectionJobRequest$ = [3, n0, _DEDJR,
    0,
    [_JI],
    [0], 1
];
var DescribeEntitiesDetectionJobResponse$ = [3, n0, _DEDJRe,
    0,
    [_EDJP],
    [() => EntitiesDetectionJobProperties$]
];
var DescribeEntityRecognizerRequest$ = [3, n0, _DERRes,
    0,
    [_ERA],
    [0], 1
];
var DescribeEntityRecognizerResponse$ = [3, n0, _DERResc,
    0,
    [_ERP],
    [[() => EntityRecognizerProperties$, 0]]
];
var DescribeEventsDetectionJobRequest$ = [3, n0, _DEDJRes,
    0,
    [_JI],
    [0], 1
];
var DescribeEventsDetectionJobResponse$ = [3, n0, _DEDJResc,
    0,
    [_EDJPv],
    [() => EventsDetectionJobProperties$]
];
var DescribeFlywheelIterationRequest$ = [3, n0, _DFIR,
    0,
    [_FA, _FII],
    [0, 0], 2
];
var DescribeFlywheelIterationResponse$ = [3, n0, _DFIRe,
    0,
    [_FIP],
    [() => FlywheelIterationProperties$]
];
var DescribeFlywheelRequest$ = [3, n0, _DFRes,
    0,
    [_FA],
    [0], 1
];
var DescribeFlywheelResponse$ = [3, n0, _DFResc,
    0,
    [_FP],
    [() => FlywheelProperties$]
];
var DescribeKeyPhrasesDetectionJobRequest$ = [3, n0, _DKPDJR,
    0,
    [_JI],
    [0], 1
];
var DescribeKeyPhrasesDetectionJobResponse$ = [3, n0, _DKPDJRe,
    0,
    [_KPDJP],
    [() => KeyPhrasesDetectionJobProperties$]
];
var DescribePiiEntitiesDetectionJobRequest$ = [3, n0, _DPEDJR,
    0,
    [_JI],
    [0], 1
];
var DescribePiiEntitiesDetectionJobResponse$ = [3, n0, _DPEDJRe,
    0,
    [_PEDJP],
    [() => PiiEntitiesDetectionJobProperties$]
];
var DescribeResourcePolicyRequest$ = [3, n0, _DRPRes,
    0,
    [_RA],
    [0], 1
];
var DescribeResourcePolicyResponse$ = [3, n0, _DRPResc,
    0,
    [_RP, _CT, _LMT, _PRI],
    [0, 4, 4, 0]
];
var DescribeSentimentDetectionJobRequest$ = [3, n0, _DSDJR,
    0,
    [_JI],
    [0], 1
];
var DescribeSentimentDetectionJobResponse$ = [3, n0, _DSDJRe,
    0,
    [_SDJP],
    [() => SentimentDetectionJobProperties$]
];
var DescribeTargetedSentimentDetectionJobRequest$ = [3, n0, _DTSDJR,
    0,
    [_JI],
    [0], 1
];
var DescribeTargetedSentimentDetectionJobResponse$ = [3, n0, _DTSDJRe,
    0,
    [_TSDJP],
    [() => TargetedSentimentDetectionJobProperties$]
];
var DescribeTopicsDetectionJobRequest$ = [3, n0, _DTDJR,
    0,
    [_JI],
    [0], 1
];
var DescribeTopicsDetectionJobResponse$ = [3, n0, _DTDJRe,
    0,
    [_TDJP],
    [() => TopicsDetectionJobProperties$]
];
var DetectDominantLanguageRequest$ = [3, n0, _DDLR,
    0,
    [_T],
    [[() => CustomerInputString, 0]], 1
];
var DetectDominantLanguageResponse$ = [3, n0, _DDLRe,
    8,
    [_L],
    [() => ListOfDominantLanguages]
];
var DetectEntitiesRequest$ = [3, n0, _DERet,
    0,
    [_T, _LC, _EA, _By, _DRC],
    [[() => CustomerInputString, 0], 0, 0, 21, () => DocumentReaderConfig$]
];
var DetectEntitiesResponse$ = [3, n0, _DERete,
    8,
    [_E, _DM, _DT, _Bl, _Er],
    [() => ListOfEntities, () => DocumentMetadata$, () => ListOfDocumentType, () => ListOfBlocks, () => ListOfErrors]
];
var DetectKeyPhrasesRequest$ = [3, n0, _DKPR,
    0,
    [_T, _LC],
    [[() => CustomerInputString, 0], 0], 2
];
var DetectKeyPhrasesResponse$ = [3, n0, _DKPRe,
    8,
    [_KP],
    [() => ListOfKeyPhrases]
];
var DetectPiiEntitiesRequest$ = [3, n0, _DPER,
    0,
    [_T, _LC],
    [0, 0], 2
];
var DetectPiiEntitiesResponse$ = [3, n0, _DPERe,
    0,
    [_E],
    [() => ListOfPiiEntities]
];
var DetectSentimentRequest$ = [3, n0, _DSR,
    0,
    [_T, _LC],
    [[() => CustomerInputString, 0], 0], 2
];
var DetectSentimentResponse$ = [3, n0, _DSRe,
    8,
    [_Se, _SS],
    [0, () => SentimentScore$]
];
var DetectSyntaxRequest$ = [3, n0, _DSRet,
    0,
    [_T, _LC],
    [[() => CustomerInputString, 0], 0], 2
];
var DetectSyntaxResponse$ = [3, n0, _DSRete,
    8,
    [_ST],
    [() => ListOfSyntaxTokens]
];
var DetectTargetedSentimentRequest$ = [3, n0, _DTSR,
    0,
    [_T, _LC],
    [[() => CustomerInputString, 0], 0], 2
];
var DetectTargetedSentimentResponse$ = [3, n0, _DTSRe,
    8,
    [_E],
    [() => ListOfTargetedSentimentEntities]
];
var DetectToxicContentRequest$ = [3, n0, _DTCR,
    0,
    [_TS, _LC],
    [[() => ListOfTextSegments, 0], 0], 2
];
var DetectToxicContentResponse$ = [3, n0, _DTCRe,
    0,
    [_RL],
    [() => ListOfToxicLabels]
];
var DocumentClass$ = [3, n0, _DC,
    0,
    [_N, _Sc, _P],
    [0, 1, 1]
];
var DocumentClassificationConfig$ = [3, n0, _DCC,
    0,
    [_Mo, _La],
    [0, 64 | 0], 1
];
var DocumentClassificationJobFilter$ = [3, n0, _DCJF,
    0,
    [_JN, _JS, _STB, _STA],
    [0, 0, 4, 4]
];
var DocumentClassificationJobProperties$ = [3, n0, _DCJP,
    0,
    [_JI, _JA, _JN, _JS, _M, _STu, _ET, _DCA, _IDC, _ODC, _DARA, _VKKI, _VC, _FA],
    [0, 0, 0, 0, 0, 4, 4, 0, () => InputDataConfig$, () => OutputDataConfig$, 0, 0, () => VpcConfig$, 0]
];
var DocumentClassifierDocuments$ = [3, n0, _DCD,
    0,
    [_SU, _TSU],
    [0, 0], 1
];
var DocumentClassifierFilter$ = [3, n0, _DCF,
    0,
    [_St, _DCN, _STB, _STA],
    [0, 0, 4, 4]
];
var DocumentClassifierInputDataConfig$ = [3, n0, _DCIDC,
    0,
    [_DFa, _SU, _TSU, _LD, _AM, _DT, _Do, _DRC],
    [0, 0, 0, 0, () => DocumentClassifierAugmentedManifestsList, 0, () => DocumentClassifierDocuments$, () => DocumentReaderConfig$]
];
var DocumentClassifierOutputDataConfig$ = [3, n0, _DCODC,
    0,
    [_SU, _KKI, _FSSP],
    [0, 0, 0]
];
var DocumentClassifierProperties$ = [3, n0, _DCP,
    0,
    [_DCA, _LC, _St, _M, _STu, _ET, _TST, _TET, _IDC, _ODC, _CM, _DARA, _VKKI, _VC, _Mo, _MKKI, _VN, _SMA, _FA],
    [0, 0, 0, 0, 4, 4, 4, 4, () => DocumentClassifierInputDataConfig$, () => DocumentClassifierOutputDataConfig$, [() => ClassifierMetadata$, 0], 0, 0, () => VpcConfig$, 0, 0, 0, 0, 0]
];
var DocumentClassifierSummary$ = [3, n0, _DCS,
    0,
    [_DCN, _NOV, _LVCA, _LVN, _LVS],
    [0, 1, 4, 0, 0]
];
var DocumentLabel$ = [3, n0, _DL,
    0,
    [_N, _Sc, _P],
    [0, 1, 1]
];
var DocumentMetadata$ = [3, n0, _DM,
    0,
    [_Pa, _ECx],
    [1, () => ListOfExtractedCharacters]
];
var DocumentReaderConfig$ = [3, n0, _DRC,
    0,
    [_DRA, _DRM, _FT],
    [0, 0, 64 | 0], 1
];
var DocumentTypeListItem$ = [3, n0, _DTLI,
    0,
    [_P, _Ty],
    [1, 0]
];
var DominantLanguage$ = [3, n0, _DLo,
    0,
    [_LC, _Sc],
    [0, 1]
];
var DominantLanguageDetectionJobFilter$ = [3, n0, _DLDJF,
    0,
    [_JN, _JS, _STB, _STA],
    [0, 0, 4, 4]
];
var DominantLanguageDetectionJobProperties$ = [3, n0, _DLDJP,
    0,
    [_JI, _JA, _JN, _JS, _M, _STu, _ET, _IDC, _ODC, _DARA, _VKKI, _VC],
    [0, 0, 0, 0, 0, 4, 4, () => InputDataConfig$, () => OutputDataConfig$, 0, 0, () => VpcConfig$]
];
var EndpointFilter$ = [3, n0, _EF,
    0,
    [_MA, _St, _CTB, _CTA],
    [0, 0, 4, 4]
];
var EndpointProperties$ = [3, n0, _EP,
    0,
    [_EA, _St, _M, _MA, _DMA, _DIU, _CIU, _CT, _LMT, _DARA, _DDARA, _FA],
    [0, 0, 0, 0, 0, 1, 1, 4, 4, 0, 0, 0]
];
var EntitiesDetectionJobFilter$ = [3, n0, _EDJF,
    0,
    [_JN, _JS, _STB, _STA],
    [0, 0, 4, 4]
];
var EntitiesDetectionJobProperties$ = [3, n0, _EDJP,
    0,
    [_JI, _JA, _JN, _JS, _M, _STu, _ET, _ERA, _IDC, _ODC, _LC, _DARA, _VKKI, _VC, _FA],
    [0, 0, 0, 0, 0, 4, 4, 0, () => InputDataConfig$, () => OutputDataConfig$, 0, 0, 0, () => VpcConfig$, 0]
];
var Entity$ = [3, n0, _En,
    0,
    [_Sc, _Ty, _T, _BO, _EO, _BRl],
    [1, 0, 0, 1, 1, () => ListOfBlockReferences]
];
var EntityLabel$ = [3, n0, _ELnt,
    0,
    [_N, _Sc],
    [0, 1]
];
var EntityRecognitionConfig$ = [3, n0, _ERC,
    0,
    [_ETn],
    [() => EntityTypesList], 1
];
var EntityRecognizerAnnotations$ = [3, n0, _ERAn,
    0,
    [_SU, _TSU],
    [0, 0], 1
];
var EntityRecognizerDocuments$ = [3, n0, _ERD,
    0,
    [_SU, _TSU, _IF],
    [0, 0, 0], 1
];
var EntityRecognizerEntityList$ = [3, n0, _EREL,
    0,
    [_SU],
    [0], 1
];
var EntityRecognizerEvaluationMetrics$ = [3, n0, _EREM,
    0,
    [_Pr, _Rec, _FS],
    [1, 1, 1]
];
var EntityRecognizerFilter$ = [3, n0, _ERF,
    0,
    [_St, _RN, _STB, _STA],
    [0, 0, 4, 4]
];
var EntityRecognizerInputDataConfig$ = [3, n0, _ERIDC,
    0,
    [_ETn, _DFa, _Do, _An, _ELn, _AM],
    [() => EntityTypesList, 0, () => EntityRecognizerDocuments$, () => EntityRecognizerAnnotations$, () => EntityRecognizerEntityList$, () => EntityRecognizerAugmentedManifestsList], 1
];
var EntityRecognizerMetadata$ = [3, n0, _ERM,
    8,
    [_NOTD, _NOTDu, _EMv, _ETn],
    [1, 1, () => EntityRecognizerEvaluationMetrics$, () => EntityRecognizerMetadataEntityTypesList]
];
var EntityRecognizerMetadataEntityTypesListItem$ = [3, n0, _ERMETLI,
    0,
    [_Ty, _EMv, _NOTM],
    [0, () => EntityTypesEvaluationMetrics$, 1]
];
var EntityRecognizerOutputDataConfig$ = [3, n0, _ERODC,
    0,
    [_FSSP],
    [0]
];
var EntityRecognizerProperties$ = [3, n0, _ERP,
    0,
    [_ERA, _LC, _St, _M, _STu, _ET, _TST, _TET, _IDC, _RM, _DARA, _VKKI, _VC, _MKKI, _VN, _SMA, _FA, _ODC],
    [0, 0, 0, 0, 4, 4, 4, 4, () => EntityRecognizerInputDataConfig$, [() => EntityRecognizerMetadata$, 0], 0, 0, () => VpcConfig$, 0, 0, 0, 0, () => EntityRecognizerOutputDataConfig$]
];
var EntityRecognizerSummary$ = [3, n0, _ERS,
    0,
    [_RN, _NOV, _LVCA, _LVN, _LVS],
    [0, 1, 4, 0, 0]
];
var EntityTypesEvaluationMetrics$ = [3, n0, _ETEM,
    0,
    [_Pr, _Rec, _FS],
    [1, 1, 1]
];
var EntityTypesListItem$ = [3, n0, _ETLI,
    0,
    [_Ty],
    [0], 1
];
var ErrorsListItem$ = [3, n0, _ELI,
    0,
    [_P, _EC, _EM],
    [1, 0, 0]
];
var EventsDetectionJobFilter$ = [3, n0, _EDJFv,
    0,
    [_JN, _JS, _STB, _STA],
    [0, 0, 4, 4]
];
var EventsDetectionJobProperties$ = [3, n0, _EDJPv,
    0,
    [_JI, _JA, _JN, _JS, _M, _STu, _ET, _IDC, _ODC, _LC, _DARA, _TETa],
    [0, 0, 0, 0, 0, 4, 4, () => InputDataConfig$, () => OutputDataConfig$, 0, 0, 64 | 0]
];
var ExtractedCharactersListItem$ = [3, n0, _ECLI,
    0,
    [_P, _Co],
    [1, 1]
];
var FlywheelFilter$ = [3, n0, _FF,
    0,
    [_St, _CTA, _CTB],
    [0, 4, 4]
];
var FlywheelIterationFilter$ = [3, n0, _FIF,
    0,
    [_CTA, _CTB],
    [4, 4]
];
var FlywheelIterationProperties$ = [3, n0, _FIP,
    0,
    [_FA, _FII, _CT, _ET, _St, _M, _EMA, _EMM, _TMA, _TMM, _EMSP],
    [0, 0, 4, 4, 0, 0, 0, () => FlywheelModelEvaluationMetrics$, 0, () => FlywheelModelEvaluationMetrics$, 0]
];
var FlywheelModelEvaluationMetrics$ = [3, n0, _FMEM,
    0,
    [_AFS, _AP, _AR, _AA],
    [1, 1, 1, 1]
];
var FlywheelProperties$ = [3, n0, _FP,
    0,
    [_FA, _AMA, _DARA, _TC, _DLSU, _DSC, _St, _MT, _M, _CT, _LMT, _LFI],
    [0, 0, 0, () => TaskConfig$, 0, () => DataSecurityConfig$, 0, 0, 0, 4, 4, 0]
];
var FlywheelSummary$ = [3, n0, _FSl,
    0,
    [_FA, _AMA, _DLSU, _St, _MT, _M, _CT, _LMT, _LFI],
    [0, 0, 0, 0, 0, 0, 4, 4, 0]
];
var Geometry$ = [3, n0, _G,
    0,
    [_BB, _Po],
    [() => BoundingBox$, () => Polygon]
];
var ImportModelRequest$ = [3, n0, _IMR,
    0,
    [_SMA, _MN, _VN, _MKKI, _DARA, _Ta],
    [0, 0, 0, 0, 0, () => TagList], 1
];
var ImportModelResponse$ = [3, n0, _IMRm,
    0,
    [_MA],
    [0]
];
var InputDataConfig$ = [3, n0, _IDC,
    0,
    [_SU, _IF, _DRC],
    [0, 0, () => DocumentReaderConfig$], 1
];
var InvalidRequestDetail$ = [3, n0, _IRD,
    0,
    [_R],
    [0]
];
var KeyPhrase$ = [3, n0, _KPe,
    0,
    [_Sc, _T, _BO, _EO],
    [1, 0, 1, 1]
];
var KeyPhrasesDetectionJobFilter$ = [3, n0, _KPDJF,
    0,
    [_JN, _JS, _STB, _STA],
    [0, 0, 4, 4]
];
var KeyPhrasesDetectionJobProperties$ = [3, n0, _KPDJP,
    0,
    [_JI, _JA, _JN, _JS, _M, _STu, _ET, _IDC, _ODC, _LC, _DARA, _VKKI, _VC],
    [0, 0, 0, 0, 0, 4, 4, () => InputDataConfig$, () => OutputDataConfig$, 0, 0, 0, () => VpcConfig$]
];
var ListDatasetsRequest$ = [3, n0, _LDR,
    0,
    [_FA, _F, _NT, _MRa],
    [0, () => DatasetFilter$, 0, 1]
];
var ListDatasetsResponse$ = [3, n0, _LDRi,
    0,
    [_DPL, _NT],
    [() => DatasetPropertiesList, 0]
];
var ListDocumentClassificationJobsRequest$ = [3, n0, _LDCJR,
    0,
    [_F, _NT, _MRa],
    [() => DocumentClassificationJobFilter$, 0, 1]
];
var ListDocumentClassificationJobsResponse$ = [3, n0, _LDCJRi,
    0,
    [_DCJPL, _NT],
    [() => DocumentClassificationJobPropertiesList, 0]
];
var ListDocumentClassifiersRequest$ = [3, n0, _LDCR,
    0,
    [_F, _NT, _MRa],
    [() => DocumentClassifierFilter$, 0, 1]
];
var ListDocumentClassifiersResponse$ = [3, n0, _LDCRi,
    0,
    [_DCPL, _NT],
    [[() => DocumentClassifierPropertiesList, 0], 0]
];
var ListDocumentClassifierSummariesRequest$ = [3, n0, _LDCSR,
    0,
    [_NT, _MRa],
    [0, 1]
];
var ListDocumentClassifierSummariesResponse$ = [3, n0, _LDCSRi,
    0,
    [_DCSL, _NT],
    [() => DocumentClassifierSummariesList, 0]
];
var ListDominantLanguageDetectionJobsRequest$ = [3, n0, _LDLDJR,
    0,
    [_F, _NT, _MRa],
    [() => DominantLanguageDetectionJobFilter$, 0, 1]
];
var ListDominantLanguageDetectionJobsResponse$ = [3, n0, _LDLDJRi,
    0,
    [_DLDJPL, _NT],
    [() => DominantLanguageDetectionJobPropertiesList, 0]
];
var ListEndpointsRequest$ = [3, n0, _LER,
    0,
    [_F, _NT, _MRa],
    [() => EndpointFilter$, 0, 1]
];
var ListEndpointsResponse$ = [3, n0, _LERi,
    0,
    [_EPL, _NT],
    [() => EndpointPropertiesList, 0]
];
var ListEntitiesDetectionJobsRequest$ = [3, n0, _LEDJR,
    0,
    [_F, _NT, _MRa],
    [() => EntitiesDetectionJobFilter$, 0, 1]
];
var ListEntitiesDetectionJobsResponse$ = [3, n0, _LEDJRi,
    0,
    [_EDJPL, _NT],
    [() => EntitiesDetectionJobPropertiesList, 0]
];
var ListEntityRecognizersRequest$ = [3, n0, _LERR,
    0,
    [_F, _NT, _MRa],
    [() => EntityRecognizerFilter$, 0, 1]
];
var ListEntityRecognizersResponse$ = [3, n0, _LERRi,
    0,
    [_ERPL, _NT],
    [[() => EntityRecognizerPropertiesList, 0], 0]
];
var ListEntityRecognizerSummariesRequest$ = [3, n0, _LERSR,
    0,
    [_NT, _MRa],
    [0, 1]
];
var ListEntityRecognizerSummariesResponse$ = [3, n0, _LERSRi,
    0,
    [_ERSL, _NT],
    [() => EntityRecognizerSummariesList, 0]
];
var ListEventsDetectionJobsRequest$ = [3, n0, _LEDJRis,
    0,
    [_F, _NT, _MRa],
    [() => EventsDetectionJobFilter$, 0, 1]
];
var ListEventsDetectionJobsResponse$ = [3, n0, _LEDJRist,
    0,
    [_EDJPLv, _NT],
    [() => EventsDetectionJobPropertiesList, 0]
];
var ListFlywheelIterationHistoryRequest$ = [3, n0, _LFIHR,
    0,
    [_FA, _F, _NT, _MRa],
    [0, () => FlywheelIterationFilter$, 0, 1], 1
];
var ListFlywheelIterationHistoryResponse$ = [3, n0, _LFIHRi,
    0,
    [_FIPL, _NT],
    [() => FlywheelIterationPropertiesList, 0]
];
var ListFlywheelsRequest$ = [3, n0, _LFR,
    0,
    [_F, _NT, _MRa],
    [() => FlywheelFilter$, 0, 1]
];
var ListFlywheelsResponse$ = [3, n0, _LFRi,
    0,
    [_FSL, _NT],
    [() => FlywheelSummaryList, 0]
];
var ListKeyPhrasesDetectionJobsRequest$ = [3, n0, _LKPDJR,
    0,
    [_F, _NT, _MRa],
    [() => KeyPhrasesDetectionJobFilter$, 0, 1]
];
var ListKeyPhrasesDetectionJobsResponse$ = [3, n0, _LKPDJRi,
    0,
    [_KPDJPL, _NT],
    [() => KeyPhrasesDetectionJobPropertiesList, 0]
];
var ListPiiEntitiesDetectionJobsRequest$ = [3, n0, _LPEDJR,
    0,
    [_F, _NT, _MRa],
    [() => PiiEntitiesDetectionJobFilter$, 0, 1]
];
var ListPiiEntitiesDetectionJobsResponse$ = [3, n0, _LPEDJRi,
    0,
    [_PEDJPL, _NT],
    [() => PiiEntitiesDetectionJobPropertiesList, 0]
];
var ListSentimentDetectionJobsRequest$ = [3, n0, _LSDJR,
    0,
    [_F, _NT, _MRa],
    [() => SentimentDetectionJobFilter$, 0, 1]
];
var ListSentimentDetectionJobsResponse$ = [3, n0, _LSDJRi,
    0,
    [_SDJPL, _NT],
    [() => SentimentDetectionJobPropertiesList, 0]
];
var ListTagsForResourceRequest$ = [3, n0, _LTFRR,
    0,
    [_RA],
    [0], 1
];
var ListTagsForResourceResponse$ = [3, n0, _LTFRRi,
    0,
    [_RA, _Ta],
    [0, () => TagList]
];
var ListTargetedSentimentDetectionJobsRequest$ = [3, n0, _LTSDJR,
    0,
    [_F, _NT, _MRa],
    [() => TargetedSentimentDetectionJobFilter$, 0, 1]
];
var ListTargetedSentimentDetectionJobsResponse$ = [3, n0, _LTSDJRi,
    0,
    [_TSDJPL, _NT],
    [() => TargetedSentimentDetectionJobPropertiesList, 0]
];
var ListTopicsDetectionJobsRequest$ = [3, n0, _LTDJR,
    0,
    [_F, _NT, _MRa],
    [() => TopicsDetectionJobFilter$, 0, 1]
];
var ListTopicsDetectionJobsResponse$ = [3, n0, _LTDJRi,
    0,
    [_TDJPL, _NT],
    [() => TopicsDetectionJobPropertiesList, 0]
];
var MentionSentiment$ = [3, n0, _MS,
    0,
    [_Se, _SS],
    [0, () => SentimentScore$]
];
var OutputDataConfig$ = [3, n0, _ODC,
    0,
    [_SU, _KKI],
    [0, 0], 1
];
var PartOfSpeechTag$ = [3, n0, _POST,
    0,
    [_Tag, _Sc],
    [0, 1]
];
var PiiEntitiesDetectionJobFilter$ = [3, n0, _PEDJF,
    0,
    [_JN, _JS, _STB, _STA],
    [0, 0, 4, 4]
];
var PiiEntitiesDetectionJobProperties$ = [3, n0, _PEDJP,
    0,
    [_JI, _JA, _JN, _JS, _M, _STu, _ET, _IDC, _ODC, _RC, _LC, _DARA, _Mo],
    [0, 0, 0, 0, 0, 4, 4, () => InputDataConfig$, () => PiiOutputDataConfig$, () => RedactionConfig$, 0, 0, 0]
];
var PiiEntity$ = [3, n0, _PE,
    0,
    [_Sc, _Ty, _BO, _EO],
    [1, 0, 1, 1]
];
var PiiOutputDataConfig$ = [3, n0, _PODC,
    0,
    [_SU, _KKI],
    [0, 0], 1
];
var Point$ = [3, n0, _Poi,
    0,
    [_X, _Y],
    [1, 1]
];
var PutResourcePolicyRequest$ = [3, n0, _PRPR,
    0,
    [_RA, _RP, _PRI],
    [0, 0, 0], 2
];
var PutResourcePolicyResponse$ = [3, n0, _PRPRu,
    0,
    [_PRI],
    [0]
];
var RedactionConfig$ = [3, n0, _RC,
    0,
    [_PET, _MM, _MC],
    [64 | 0, 0, 0]
];
var RelationshipsListItem$ = [3, n0, _RLI,
    0,
    [_Ids, _Ty],
    [64 | 0, 0]
];
var SentimentDetectionJobFilter$ = [3, n0, _SDJF,
    0,
    [_JN, _JS, _STB, _STA],
    [0, 0, 4, 4]
];
var SentimentDetectionJobProperties$ = [3, n0, _SDJP,
    0,
    [_JI, _JA, _JN, _JS, _M, _STu, _ET, _IDC, _ODC, _LC, _DARA, _VKKI, _VC],
    [0, 0, 0, 0, 0, 4, 4, () => InputDataConfig$, () => OutputDataConfig$, 0, 0, 0, () => VpcConfig$]
];
var SentimentScore$ = [3, n0, _SS,
    0,
    [_Pos, _Ne, _Neu, _Mi],
    [1, 1, 1, 1]
];
var StartDocumentClassificationJobRequest$ = [3, n0, _SDCJR,
    0,
    [_IDC, _ODC, _DARA, _JN, _DCA, _CRT, _VKKI, _VC, _Ta, _FA],
    [() => InputDataConfig$, () => OutputDataConfig$, 0, 0, 0, [0, 4], 0, () => VpcConfig$, () => TagList, 0], 3
];
var StartDocumentClassificationJobResponse$ = [3, n0, _SDCJRt,
    0,
    [_JI, _JA, _JS, _DCA],
    [0, 0, 0, 0]
];
var StartDominantLanguageDetectionJobRequest$ = [3, n0, _SDLDJR,
    0,
    [_IDC, _ODC, _DARA, _JN, _CRT, _VKKI, _VC, _Ta],
    [() => InputDataConfig$, () => OutputDataConfig$, 0, 0, [0, 4], 0, () => VpcConfig$, () => TagList], 3
];
var StartDominantLanguageDetectionJobResponse$ = [3, n0, _SDLDJRt,
    0,
    [_JI, _JA, _JS],
    [0, 0, 0]
];
var StartEntitiesDetectionJobRequest$ = [3, n0, _SEDJR,
    0,
    [_IDC, _ODC, _DARA, _LC, _JN, _ERA, _CRT, _VKKI, _VC, _Ta, _FA],
    [() => InputDataConfig$, () => OutputDataConfig$, 0, 0, 0, 0, [0, 4], 0, () => VpcConfig$, () => TagList, 0], 4
];
var StartEntitiesDetectionJobResponse$ = [3, n0, _SEDJRt,
    0,
    [_JI, _JA, _JS, _ERA],
    [0, 0, 0, 0]
];
var StartEventsDetectionJobRequest$ = [3, n0, _SEDJRta,
    0,
    [_IDC, _ODC, _DARA, _LC, _TETa, _JN, _CRT, _Ta],
    [() => InputDataConfig$, () => OutputDataConfig$, 0, 0, 64 | 0, 0, [0, 4], () => TagList], 5
];
var StartEventsDetectionJobResponse$ = [3, n0, _SEDJRtar,
    0,
    [_JI, _JA, _JS],
    [0, 0, 0]
];
var StartFlywheelIterationRequest$ = [3, n0, _SFIR,
    0,
    [_FA, _CRT],
    [0, 0], 1
];
var StartFlywheelIterationResponse$ = [3, n0, _SFIRt,
    0,
    [_FA, _FII],
    [0, 0]
];
var StartKeyPhrasesDetectionJobRequest$ = [3, n0, _SKPDJR,
    0,
    [_IDC, _ODC, _DARA, _LC, _JN, _CRT, _VKKI, _VC, _Ta],
    [() => InputDataConfig$, () => OutputDataConfig$, 0, 0, 0, [0, 4], 0, () => VpcConfig$, () => TagList], 4
];
var StartKeyPhrasesDetectionJobResponse$ = [3, n0, _SKPDJRt,
    0,
    [_JI, _JA, _JS],
    [0, 0, 0]
];
var StartPiiEntitiesDetectionJobRequest$ = [3, n0, _SPEDJR,
    0,
    [_IDC, _ODC, _Mo, _DARA, _LC, _RC, _JN, _CRT, _Ta],
    [() => InputDataConfig$, () => OutputDataConfig$, 0, 0, 0, () => RedactionConfig$, 0, [0, 4], () => TagList], 5
];
var StartPiiEntitiesDetectionJobResponse$ = [3, n0, _SPEDJRt,
    0,
    [_JI, _JA, _JS],
    [0, 0, 0]
];
var StartSentimentDetectionJobRequest$ = [3, n0, _SSDJR,
    0,
    [_IDC, _ODC, _DARA, _LC, _JN, _CRT, _VKKI, _VC, _Ta],
    [() => InputDataConfig$, () => OutputDataConfig$, 0, 0, 0, [0, 4], 0, () => VpcConfig$, () => TagList], 4
];
var StartSentimentDetectionJobResponse$ = [3, n0, _SSDJRt,
    0,
    [_JI, _JA, _JS],
    [0, 0, 0]
];
var StartTargetedSentimentDetectionJobRequest$ = [3, n0, _STSDJR,
    0,
    [_IDC, _ODC, _DARA, _LC, _JN, _CRT, _VKKI, _VC, _Ta],
    [() => InputDataConfig$, () => OutputDataConfig$, 0, 0, 0, [0, 4], 0, () => VpcConfig$, () => TagList], 4
];
var StartTargetedSentimentDetectionJobResponse$ = [3, n0, _STSDJRt,
    0,
    [_JI, _JA, _JS],
    [0, 0, 0]
];
var StartTopicsDetectionJobRequest$ = [3, n0, _STDJR,
    0,
    [_IDC, _ODC, _DARA, _JN, _NOT, _CRT, _VKKI, _VC, _Ta],
    [() => InputDataConfig$, () => OutputDataConfig$, 0, 0, 1, [0, 4], 0, () => VpcConfig$, () => TagList], 3
];
var StartTopicsDetectionJobResponse$ = [3, n0, _STDJRt,
    0,
    [_JI, _JA, _JS],
    [0, 0, 0]
];
var StopDominantLanguageDetectionJobRequest$ = [3, n0, _SDLDJRto,
    0,
    [_JI],
    [0], 1
];
var StopDominantLanguageDetectionJobResponse$ = [3, n0, _SDLDJRtop,
    0,
    [_JI, _JS],
    [0, 0]
];
var StopEntitiesDetectionJobRequest$ = [3, n0, _SEDJRto,
    0,
    [_JI],
    [0], 1
];
var StopEntitiesDetectionJobResponse$ = [3, n0, _SEDJRtop,
    0,
    [_JI, _JS],
    [0, 0]
];
var StopEventsDetectionJobRequest$ = [3, n0, _SEDJRtopv,
    0,
    [_JI],
    [0], 1
];
var StopEventsDetectionJobResponse$ = [3, n0, _SEDJRtopve,
    0,
    [_JI, _JS],
    [0, 0]
];
var StopKeyPhrasesDetectionJobRequest$ = [3, n0, _SKPDJRto,
    0,
    [_JI],
    [0], 1
];
var StopKeyPhrasesDetectionJobResponse$ = [3, n0, _SKPDJRtop,
    0,
    [_JI, _JS],
    [0, 0]
];
var StopPiiEntitiesDetectionJobRequest$ = [3, n0, _SPEDJRto,
    0,
    [_JI],
    [0], 1
];
var StopPiiEntitiesDetectionJobResponse$ = [3, n0, _SPEDJRtop,
    0,
    [_JI, _JS],
    [0, 0]
];
var StopSentimentDetectionJobRequest$ = [3, n0, _SSDJRto,
    0,
    [_JI],
    [0], 1
];
var StopSentimentDetectionJobResponse$ = [3, n0, _SSDJRtop,
    0,
    [_JI, _JS],
    [0, 0]
];
var StopTargetedSentimentDetectionJobRequest$ = [3, n0, _STSDJRto,
    0,
    [_JI],
    [0], 1
];
var StopTargetedSentimentDetectionJobResponse$ = [3, n0, _STSDJRtop,
    0,
    [_JI, _JS],
    [0, 0]
];
var StopTrainingDocumentClassifierRequest$ = [3, n0, _STDCR,
    0,
    [_DCA],
    [0], 1
];
var StopTrainingDocumentClassifierResponse$ = [3, n0, _STDCRt,
    0,
    [],
    []
];
var StopTrainingEntityRecognizerRequest$ = [3, n0, _STERR,
    0,
    [_ERA],
    [0], 1
];
var StopTrainingEntityRecognizerResponse$ = [3, n0, _STERRt,
    0,
    [],
    []
];
var SyntaxToken$ = [3, n0, _STy,
    0,
    [_TI, _T, _BO, _EO, _POS],
    [1, 0, 1, 1, () => PartOfSpeechTag$]
];
var Tag$ = [3, n0, _Tag,
    0,
    [_K, _V],
    [0, 0], 1
];
var TagResourceRequest$ = [3, n0, _TRR,
    0,
    [_RA, _Ta],
    [0, () => TagList], 2
];
var TagResourceResponse$ = [3, n0, _TRRa,
    0,
    [],
    []
];
var TargetedSentimentDetectionJobFilter$ = [3, n0, _TSDJF,
    0,
    [_JN, _JS, _STB, _STA],
    [0, 0, 4, 4]
];
var TargetedSentimentDetectionJobProperties$ = [3, n0, _TSDJP,
    0,
    [_JI, _JA, _JN, _JS, _M, _STu, _ET, _IDC, _ODC, _LC, _DARA, _VKKI, _VC],
    [0, 0, 0, 0, 0, 4, 4, () => InputDataConfig$, () => OutputDataConfig$, 0, 0, 0, () => VpcConfig$]
];
var TargetedSentimentEntity$ = [3, n0, _TSE,
    0,
    [_DMI, _Me],
    [64 | 1, () => ListOfMentions]
];
var TargetedSentimentMention$ = [3, n0, _TSM,
    0,
    [_Sc, _GS, _T, _Ty, _MS, _BO, _EO],
    [1, 1, 0, 0, () => MentionSentiment$, 1, 1]
];
var TaskConfig$ = [3, n0, _TC,
    0,
    [_LC, _DCC, _ERC],
    [0, () => DocumentClassificationConfig$, () => EntityRecognitionConfig$], 1
];
var TextSegment$ = [3, n0, _TSe,
    0,
    [_T],
    [[() => CustomerInputString, 0]], 1
];
var TopicsDetectionJobFilter$ = [3, n0, _TDJF,
    0,
    [_JN, _JS, _STB, _STA],
    [0, 0, 4, 4]
];
var TopicsDetectionJobProperties$ = [3, n0, _TDJP,
    0,
    [_JI, _JA, _JN, _JS, _M, _STu, _ET, _IDC, _ODC, _NOT, _DARA, _VKKI, _VC],
    [0, 0, 0, 0, 0, 4, 4, () => InputDataConfig$, () => OutputDataConfig$, 1, 0, 0, () => VpcConfig$]
];
var ToxicContent$ = [3, n0, _TCo,
    0,
    [_N, _Sc],
    [0, 1]
];
var ToxicLabels$ = [3, n0, _TLo,
    0,
    [_La, _Tox],
    [() => ListOfToxicContent, 1]
];
var UntagResourceRequest$ = [3, n0, _URR,
    0,
    [_RA, _TK],
    [0, 64 | 0], 2
];
var UntagResourceResponse$ = [3, n0, _URRn,
    0,
    [],
    []
];
var UpdateDataSecurityConfig$ = [3, n0, _UDSC,
    0,
    [_MKKI, _VKKI, _VC],
    [0, 0, () => VpcConfig$]
];
var UpdateEndpointRequest$ = [3, n0, _UER,
    0,
    [_EA, _DMA, _DIU, _DDARA, _FA],
    [0, 0, 1, 0, 0], 1
];
var UpdateEndpointResponse$ = [3, n0, _UERp,
    0,
    [_DMA],
    [0]
];
var UpdateFlywheelRequest$ = [3, n0, _UFR,
    0,
    [_FA, _AMA, _DARA, _DSC],
    [0, 0, 0, () => UpdateDataSecurityConfig$], 1
];
var UpdateFlywheelResponse$ = [3, n0, _UFRp,
    0,
    [_FP],
    [() => FlywheelProperties$]
];
var VpcConfig$ = [3, n0, _VC,
    0,
    [_SGI, _Su],
    [64 | 0, 64 | 0], 2
];
var WarningsListItem$ = [3, n0, _WLI,
    0,
    [_P, _WC, _WM],
    [1, 0, 0]
];
var BatchItemErrorList = [1, n0, _BIEL,
    0, () => BatchItemError$
];
var CustomerInputStringList = [1, n0, _CISL,
    8, [() => CustomerInputString,
        0]
];
var DatasetAugmentedManifestsList = [1, n0, _DAML,
    0, () => DatasetAugmentedManifestsListItem$
];
var DatasetPropertiesList = [1, n0, _DPL,
    0, () => DatasetProperties$
];
var DocumentClassificationJobPropertiesList = [1, n0, _DCJPL,
    0, () => DocumentClassificationJobProperties$
];
var DocumentClassifierAugmentedManifestsList = [1, n0, _DCAML,
    0, () => AugmentedManifestsListItem$
];
var DocumentClassifierPropertiesList = [1, n0, _DCPL,
    0, [() => DocumentClassifierProperties$,
        0]
];
var DocumentClassifierSummariesList = [1, n0, _DCSL,
    0, () => DocumentClassifierSummary$
];
var DominantLanguageDetectionJobPropertiesList = [1, n0, _DLDJPL,
    0, () => DominantLanguageDetectionJobProperties$
];
var EndpointPropertiesList = [1, n0, _EPL,
    0, () => EndpointProperties$
];
var EntitiesDetectionJobPropertiesList = [1, n0, _EDJPL,
    0, () => EntitiesDetectionJobProperties$
];
var EntityRecognizerAugmentedManifestsList = [1, n0, _ERAML,
    0, () => AugmentedManifestsListItem$
];
var EntityRecognizerMetadataEntityTypesList = [1, n0, _ERMETL,
    0, () => EntityRecognizerMetadataEntityTypesListItem$
];
var EntityRecognizerPropertiesList = [1, n0, _ERPL,
    0, [() => EntityRecognizerProperties$,
        0]
];
var EntityRecognizerSummariesList = [1, n0, _ERSL,
    0, () => EntityRecognizerSummary$
];
var EntityTypesList = [1, n0, _ETL,
    0, () => EntityTypesListItem$
];
var EventsDetectionJobPropertiesList = [1, n0, _EDJPLv,
    0, () => EventsDetectionJobProperties$
];
var FlywheelIterationPropertiesList = [1, n0, _FIPL,
    0, () => FlywheelIterationProperties$
];
var FlywheelSummaryList = [1, n0, _FSL,
    0, () => FlywheelSummary$
];
var KeyPhrasesDetectionJobPropertiesList = [1, n0, _KPDJPL,
    0, () => KeyPhrasesDetectionJobProperties$
];
var ListOfBlockReferences = [1, n0, _LOBR,
    0, () => BlockReference$
];
var ListOfBlocks = [1, n0, _LOB,
    0, () => Block$
];
var ListOfChildBlocks = [1, n0, _LOCB,
    0, () => ChildBlock$
];
var ListOfClasses = [1, n0, _LOC,
    0, () => DocumentClass$
];
var ListOfDetectDominantLanguageResult = [1, n0, _LODDLR,
    0, () => BatchDetectDominantLanguageItemResult$
];
var ListOfDetectEntitiesResult = [1, n0, _LODER,
    0, () => BatchDetectEntitiesItemResult$
];
var ListOfDetectKeyPhrasesResult = [1, n0, _LODKPR,
    0, () => BatchDetectKeyPhrasesItemResult$
];
var ListOfDetectSentimentResult = [1, n0, _LODSR,
    0, () => BatchDetectSentimentItemResult$
];
var ListOfDetectSyntaxResult = [1, n0, _LODSRi,
    0, () => BatchDetectSyntaxItemResult$
];
var ListOfDetectTargetedSentimentResult = [1, n0, _LODTSR,
    0, () => BatchDetectTargetedSentimentItemResult$
];
var ListOfDocumentType = [1, n0, _LODT,
    0, () => DocumentTypeListItem$
];
var ListOfDominantLanguages = [1, n0, _LODL,
    0, () => DominantLanguage$
];
var ListOfEntities = [1, n0, _LOE,
    0, () => Entity$
];
var ListOfEntityLabels = [1, n0, _LOEL,
    0, () => EntityLabel$
];
var ListOfErrors = [1, n0, _LOEi,
    0, () => ErrorsListItem$
];
var ListOfExtractedCharacters = [1, n0, _LOEC,
    0, () => ExtractedCharactersListItem$
];
var ListOfKeyPhrases = [1, n0, _LOKP,
    0, () => KeyPhrase$
];
var ListOfLabels = [1, n0, _LOL,
    0, () => DocumentLabel$
];
var ListOfMentions = [1, n0, _LOM,
    0, () => TargetedSentimentMention$
];
var ListOfPiiEntities = [1, n0, _LOPE,
    0, () => PiiEntity$
];
var ListOfRelationships = [1, n0, _LOR,
    0, () => RelationshipsListItem$
];
var ListOfSyntaxTokens = [1, n0, _LOST,
    0, () => SyntaxToken$
];
var ListOfTargetedSentimentEntities = [1, n0, _LOTSE,
    0, () => TargetedSentimentEntity$
];
var ListOfTextSegments = [1, n0, _LOTS,
    8, [() => TextSegment$,
        0]
];
var ListOfToxicContent = [1, n0, _LOTC,
    0, () => ToxicContent$
];
var ListOfToxicLabels = [1, n0, _LOTL,
    0, () => ToxicLabels$
];
var ListOfWarnings = [1, n0, _LOW,
    0, () => WarningsListItem$
];
var PiiEntitiesDetectionJobPropertiesList = [1, n0, _PEDJPL,
    0, () => PiiEntitiesDetectionJobProperties$
];
var Polygon = [1, n0, _Po,
    0, () => Point$
];
var SentimentDetectionJobPropertiesList = [1, n0, _SDJPL,
    0, () => SentimentDetectionJobProperties$
];
var TagList = [1, n0, _TLa,
    0, () => Tag$
];
var TargetedSentimentDetectionJobPropertiesList = [1, n0, _TSDJPL,
    0, () => TargetedSentimentDetectionJobProperties$
];
var TopicsDetectionJobPropertiesList = [1, n0, _TDJPL,
    0, () => TopicsDetectionJobProperties$
];
var BatchDetectDominantLanguage$ = [9, n0, _BDDL,
    0, () => BatchDetectDominantLanguageRequest$, () => BatchDetectDominantLanguageResponse$
];
var BatchDetectEntities$ = [9, n0, _BDE,
    0, () => BatchDetectEntitiesRequest$, () => BatchDetectEntitiesResponse$
];
var BatchDetectKeyPhrases$ = [9, n0, _BDKP,
    0, () => BatchDetectKeyPhrasesRequest$, () => BatchDetectKeyPhrasesResponse$
];
var BatchDetectSentiment$ = [9, n0, _BDS,
    0, () => BatchDetectSentimentRequest$, () => BatchDetectSentimentResponse$
];
var BatchDetectSyntax$ = [9, n0, _BDSa,
    0, () => BatchDetectSyntaxRequest$, () => BatchDetectSyntaxResponse$
];
var BatchDetectTargetedSentiment$ = [9, n0, _BDTS,
    0, () => BatchDetectTargetedSentimentRequest$, () => BatchDetectTargetedSentimentResponse$
];
var ClassifyDocument$ = [9, n0, _CD,
    0, () => ClassifyDocumentRequest$, () => ClassifyDocumentResponse$
];
var ContainsPiiEntities$ = [9, n0, _CPE,
    0, () => ContainsPiiEntitiesRequest$, () => ContainsPiiEntitiesResponse$
];
var CreateDataset$ = [9, n0, _CDr,
    0, () => CreateDatasetRequest$, () => CreateDatasetResponse$
];
var CreateDocumentClassifier$ = [9, n0, _CDC,
    0, () => CreateDocumentClassifierRequest$, () => CreateDocumentClassifierResponse$
];
var CreateEndpoint$ = [9, n0, _CE,
    0, () => CreateEndpointRequest$, () => CreateEndpointResponse$
];
var CreateEntityRecognizer$ = [9, n0, _CERre,
    0, () => CreateEntityRecognizerRequest$, () => CreateEntityRecognizerResponse$
];
var CreateFlywheel$ = [9, n0, _CF,
    0, () => CreateFlywheelRequest$, () => CreateFlywheelResponse$
];
var DeleteDocumentClassifier$ = [9, n0, _DDC,
    0, () => DeleteDocumentClassifierRequest$, () => DeleteDocumentClassifierResponse$
];
var DeleteEndpoint$ = [9, n0, _DE,
    0, () => DeleteEndpointRequest$, () => DeleteEndpointResponse$
];
var DeleteEntityRecognizer$ = [9, n0, _DERel,
    0, () => DeleteEntityRecognizerRequest$, () => DeleteEntityRecognizerResponse$
];
var DeleteFlywheel$ = [9, n0, _DFe,
    0, () => DeleteFlywheelRequest$, () => DeleteFlywheelResponse$
];
var DeleteResourcePolicy$ = [9, n0, _DRP,
    0, () => DeleteResourcePolicyRequest$, () => DeleteResourcePolicyResponse$
];
var DescribeDataset$ = [9, n0, _DD,
    0, () => DescribeDatasetRequest$, () => DescribeDatasetResponse$
];
var DescribeDocumentClassificationJob$ = [9, n0, _DDCJ,
    0, () => DescribeDocumentClassificationJobRequest$, () => DescribeDocumentClassificationJobResponse$
];
var DescribeDocumentClassifier$ = [9, n0, _DDCe,
    0, () => DescribeDocumentClassifierRequest$, () => DescribeDocumentClassifierResponse$
];
var DescribeDominantLanguageDetectionJob$ = [9, n0, _DDLDJ,
    0, () => DescribeDominantLanguageDetectionJobRequest$, () => DescribeDominantLanguageDetectionJobResponse$
];
var DescribeEndpoint$ = [9, n0, _DEe,
    0, () => DescribeEndpointRequest$, () => DescribeEndpointResponse$
];
var DescribeEntitiesDetectionJob$ = [9, n0, _DEDJ,
    0, () => DescribeEntitiesDetectionJobRequest$, () => DescribeEntitiesDetectionJobResponse$
];
var DescribeEntityRecognizer$ = [9, n0, _DERescr,
    0, () => DescribeEntityRecognizerRequest$, () => DescribeEntityRecognizerResponse$
];
var DescribeEventsDetectionJob$ = [9, n0, _DEDJe,
    0, () => DescribeEventsDetectionJobRequest$, () => DescribeEventsDetectionJobResponse$
];
var DescribeFlywheel$ = [9, n0, _DFes,
    0, () => DescribeFlywheelRequest$, () => DescribeFlywheelResponse$
];
var DescribeFlywheelIteration$ = [9, n0, _DFI,
    0, () => DescribeFlywheelIterationRequest$, () => DescribeFlywheelIterationResponse$
];
var DescribeKeyPhrasesDetectionJob$ = [9, n0, _DKPDJ,
    0, () => DescribeKeyPhrasesDetectionJobRequest$, () => DescribeKeyPhrasesDetectionJobResponse$
];
var DescribePiiEntitiesDetectionJob$ = [9, n0, _DPEDJ,
    0, () => DescribePiiEntitiesDetectionJobRequest$, () => DescribePiiEntitiesDetectionJobResponse$
];
var DescribeResourcePolicy$ = [9, n0, _DRPe,
    0, () => DescribeResourcePolicyRequest$, () => DescribeResourcePolicyResponse$
];
var DescribeSentimentDetectionJob$ = [9, n0, _DSDJ,
    0, () => DescribeSentimentDetectionJobRequest$, () => DescribeSentimentDetectionJobResponse$
];
var DescribeTargetedSentimentDetectionJob$ = [9, n0, _DTSDJ,
    0, () => DescribeTargetedSentimentDetectionJobRequest$, () => DescribeTargetedSentimentDetectionJobResponse$
];
var DescribeTopicsDetectionJob$ = [9, n0, _DTDJ,
    0, () => DescribeTopicsDetectionJobRequest$, () => DescribeTopicsDetectionJobResponse$
];
var DetectDominantLanguage$ = [9, n0, _DDL,
    0, () => DetectDominantLanguageRequest$, () => DetectDominantLanguageResponse$
];
var DetectEntities$ = [9, n0, _DEet,
    0, () => DetectEntitiesRequest$, () => DetectEntitiesResponse$
];
var DetectKeyPhrases$ = [9, n0, _DKP,
    0, () => DetectKeyPhrasesRequest$, () => DetectKeyPhrasesResponse$
];
var DetectPiiEntities$ = [9, n0, _DPE,
    0, () => DetectPiiEntitiesRequest$, () => DetectPiiEntitiesResponse$
];
var DetectSentiment$ = [9, n0, _DS,
    0, () => DetectSentimentRequest$, () => DetectSentimentResponse$
];
var DetectSyntax$ = [9, n0, _DSe,
    0, () => DetectSyntaxRequest$, () => DetectSyntaxResponse$
];
var DetectTargetedSentiment$ = [9, n0, _DTS,
    0, () => DetectTargetedSentimentRequest$, () => DetectTargetedSentimentResponse$
];
var DetectToxicContent$ = [9, n0, _DTC,
    0, () => DetectToxicContentRequest$, () => DetectToxicContentResponse$
];
var ImportModel$ = [9, n0, _IM,
    0, () => ImportModelRequest$, () => ImportModelResponse$
];
var ListDatasets$ = [9, n0, _LDi,
    0, () => ListDatasetsRequest$, () => ListDatasetsResponse$
];
var ListDocumentClassificationJobs$ = [9, n0, _LDCJ,
    0, () => ListDocumentClassificationJobsRequest$, () => ListDocumentClassificationJobsResponse$
];
var ListDocumentClassifiers$ = [9, n0, _LDC,
    0, () => ListDocumentClassifiersRequest$, () => ListDocumentClassifiersResponse$
];
var ListDocumentClassifierSummaries$ = [9, n0, _LDCS,
    0, () => ListDocumentClassifierSummariesRequest$, () => ListDocumentClassifierSummariesResponse$
];
var ListDominantLanguageDetectionJobs$ = [9, n0, _LDLDJ,
    0, () => ListDominantLanguageDetectionJobsRequest$, () => ListDominantLanguageDetectionJobsResponse$
];
var ListEndpoints$ = [9, n0, _LE,
    0, () => ListEndpointsRequest$, () => ListEndpointsResponse$
];
var ListEntitiesDetectionJobs$ = [9, n0, _LEDJ,
    0, () => ListEntitiesDetectionJobsRequest$, () => ListEntitiesDetectionJobsResponse$
];
var ListEntityRecognizers$ = [9, n0, _LERis,
    0, () => ListEntityRecognizersRequest$, () => ListEntityRecognizersResponse$
];
var ListEntityRecognizerSummaries$ = [9, n0, _LERS,
    0, () => ListEntityRecognizerSummariesRequest$, () => ListEntityRecognizerSummariesResponse$
];
var ListEventsDetectionJobs$ = [9, n0, _LEDJi,
    0, () => ListEventsDetectionJobsRequest$, () => ListEventsDetectionJobsResponse$
];
var ListFlywheelIterationHistory$ = [9, n0, _LFIH,
    0, () => ListFlywheelIterationHistoryRequest$, () => ListFlywheelIterationHistoryResponse$
];
var ListFlywheels$ = [9, n0, _LF,
    0, () => ListFlywheelsRequest$, () => ListFlywheelsResponse$
];
var ListKeyPhrasesDetectionJobs$ = [9, n0, _LKPDJ,
    0, () => ListKeyPhrasesDetectionJobsRequest$, () => ListKeyPhrasesDetectionJobsResponse$
];
var ListPiiEntitiesDetectionJobs$ = [9, n0, _LPEDJ,
    0, () => ListPiiEntitiesDetectionJobsRequest$, () => ListPiiEntitiesDetectionJobsResponse$
];
var ListSentimentDetectionJobs$ = [9, n0, _LSDJ,
    0, () => ListSentimentDetectionJobsRequest$, () => ListSentimentDetectionJobsResponse$
];
var ListTagsForResource$ = [9, n0, _LTFR,
    0, () => ListTagsForResourceRequest$, () => ListTagsForResourceResponse$
];
var ListTargetedSentimentDetectionJobs$ = [9, n0, _LTSDJ,
    0, () => ListTargetedSentimentDetectionJobsRequest$, () => ListTargetedSentimentDetectionJobsResponse$
];
var ListTopicsDetectionJobs$ = [9, n0, _LTDJ,
    0, () => ListTopicsDetectionJobsRequest$, () => ListTopicsDetectionJobsResponse$
];
var PutResourcePolicy$ = [9, n0, _PRP,
    0, () => PutResourcePolicyRequest$, () => PutResourcePolicyResponse$
];
var StartDocumentClassificationJob$ = [9, n0, _SDCJ,
    0, () => StartDocumentClassificationJobRequest$, () => StartDocumentClassificationJobResponse$
];
var StartDominantLanguageDetectionJob$ = [9, n0, _SDLDJ,
    0, () => StartDominantLanguageDetectionJobRequest$, () => StartDominantLanguageDetectionJobResponse$
];
var StartEntitiesDetectionJob$ = [9, n0, _SEDJ,
    0, () => StartEntitiesDetectionJobRequest$, () => StartEntitiesDetectionJobResponse$
];
var StartEventsDetectionJob$ = [9, n0, _SEDJt,
    0, () => StartEventsDetectionJobRequest$, () => StartEventsDetectionJobResponse$
];
var StartFlywheelIteration$ = [9, n0, _SFI,
    0, () => StartFlywheelIterationRequest$, () => StartFlywheelIterationResponse$
];
var StartKeyPhrasesDetectionJob$ = [9, n0, _SKPDJ,
    0, () => StartKeyPhrasesDetectionJobRequest$, () => StartKeyPhrasesDetectionJobResponse$
];
var StartPiiEntitiesDetectionJob$ = [9, n0, _SPEDJ,
    0, () => StartPiiEntitiesDetectionJobRequest$, () => StartPiiEntitiesDetectionJobResponse$
];
var StartSentimentDetectionJob$ = [9, n0, _SSDJ,
    0, () => StartSentimentDetectionJobRequest$, () => StartSentimentDetectionJobResponse$
];
var StartTargetedSentimentDetectionJob$ = [9, n0, _STSDJ,
    0, () => StartTargetedSentimentDetectionJobRequest$, () => StartTargetedSentimentDetectionJobResponse$
];
var StartTopicsDetectionJob$ = [9, n0, _STDJ,
    0, () => StartTopicsDetectionJobRequest$, () => StartTopicsDetectionJobResponse$
];
var StopDominantLanguageDetectionJob$ = [9, n0, _SDLDJt,
    0, () => StopDominantLanguageDetectionJobRequest$, () => StopDominantLanguageDetectionJobResponse$
];
var StopEntitiesDetectionJob$ = [9, n0, _SEDJto,
    0, () => StopEntitiesDetectionJobRequest$, () => StopEntitiesDetectionJobResponse$
];
var StopEventsDetectionJob$ = [9, n0, _SEDJtop,
    0, () => StopEventsDetectionJobRequest$, () => StopEventsDetectionJobResponse$
];
var StopKeyPhrasesDetectionJob$ = [9, n0, _SKPDJt,
    0, () => StopKeyPhrasesDetectionJobRequest$, () => StopKeyPhrasesDetectionJobResponse$
];
var StopPiiEntitiesDetectionJob$ = [9, n0, _SPEDJt,
    0, () => StopPiiEntitiesDetectionJobRequest$, () => StopPiiEntitiesDetectionJobResponse$
];
var StopSentimentDetectionJob$ = [9, n0, _SSDJt,
    0, () => StopSentimentDetectionJobRequest$, () => StopSentimentDetectionJobResponse$
];
var StopTargetedSentimentDetectionJob$ = [9, n0, _STSDJt,
    0, () => StopTargetedSentimentDetectionJobRequest$, () => StopTargetedSentimentDetectionJobResponse$
];
var StopTrainingDocumentClassifier$ = [9, n0, _STDC,
    0, () => StopTrainingDocumentClassifierRequest$, () => StopTrainingDocumentClassifierResponse$
];
var StopTrainingEntityRecognizer$ = [9, n0, _STER,
    0, () => StopTrainingEntityRecognizerRequest$, () => StopTrainingEntityRecognizerResponse$
];
var TagResource$ = [9, n0, _TR,
    0, () => TagResourceRequest$, () => TagResourceResponse$
];
var UntagResource$ = [9, n0, _UR,
    0, () => UntagResourceRequest$, () => UntagResourceResponse$
];
var UpdateEndpoint$ = [9, n0, _UE,
    0, () => UpdateEndpointRequest$, () => UpdateEndpointResponse$
];
var UpdateFlywheel$ = [9, n0, _UF,
    0, () => UpdateFlywheelRequest$, () => UpdateFlywheelResponse$
];

const getRuntimeConfig$1 = (config) => {
    return {
        apiVersion: "2017-11-27",
        base64Decoder: config?.base64Decoder ?? fromBase64,
        base64Encoder: config?.base64Encoder ?? toBase64,
        disableHostPrefix: config?.disableHostPrefix ?? false,
        endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
        extensions: config?.extensions ?? [],
        httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultComprehendHttpAuthSchemeProvider,
        httpAuthSchemes: config?.httpAuthSchemes ?? [
            {
                schemeId: "aws.auth#sigv4",
                identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
                signer: new AwsSdkSigV4Signer(),
            },
        ],
        logger: config?.logger ?? new NoOpLogger(),
        protocol: config?.protocol ?? AwsJson1_1Protocol,
        protocolSettings: config?.protocolSettings ?? {
            defaultNamespace: "com.amazonaws.comprehend",
            errorTypeRegistries,
            version: "2017-11-27",
            serviceTarget: "Comprehend_20171127",
        },
        serviceId: config?.serviceId ?? "Comprehend",
        sha256: config?.sha256 ?? Sha256,
        urlParser: config?.urlParser ?? parseUrl,
        utf8Decoder: config?.utf8Decoder ?? fromUtf8,
        utf8Encoder: config?.utf8Encoder ?? toUtf8,
    };
};

const getRuntimeConfig = (config) => {
    emitWarningIfUnsupportedVersion(process.version);
    const defaultsMode = resolveDefaultsModeConfig(config);
    const defaultConfigProvider = () => defaultsMode().then(loadConfigsForDefaultMode);
    const clientSharedValues = getRuntimeConfig$1(config);
    emitWarningIfUnsupportedVersion$1(process.version);
    const loaderConfig = {
        profile: config?.profile,
        logger: clientSharedValues.logger,
    };
    return {
        ...clientSharedValues,
        ...config,
        runtime: "node",
        defaultsMode,
        authSchemePreference: config?.authSchemePreference ?? loadConfig(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, loaderConfig),
        bodyLengthChecker: config?.bodyLengthChecker ?? calculateBodyLength,
        credentialDefaultProvider: config?.credentialDefaultProvider ?? defaultProvider,
        defaultUserAgentProvider: config?.defaultUserAgentProvider ?? createDefaultUserAgentProvider({ serviceId: clientSharedValues.serviceId, clientVersion: packageInfo.version }),
        maxAttempts: config?.maxAttempts ?? loadConfig(NODE_MAX_ATTEMPT_CONFIG_OPTIONS, config),
        region: config?.region ?? loadConfig(NODE_REGION_CONFIG_OPTIONS, { ...NODE_REGION_CONFIG_FILE_OPTIONS, ...loaderConfig }),
        requestHandler: NodeHttpHandler.create(config?.requestHandler ?? defaultConfigProvider),
        retryMode: config?.retryMode ??
            loadConfig({
                ...NODE_RETRY_MODE_CONFIG_OPTIONS,
                default: async () => (await defaultConfigProvider()).retryMode || DEFAULT_RETRY_MODE,
            }, config),
        streamCollector: config?.streamCollector ?? streamCollector,
        useDualstackEndpoint: config?.useDualstackEndpoint ?? loadConfig(NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
        useFipsEndpoint: config?.useFipsEndpoint ?? loadConfig(NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
        userAgentAppId: config?.userAgentAppId ?? loadConfig(NODE_APP_ID_CONFIG_OPTIONS, loaderConfig),
    };
};

const getHttpAuthExtensionConfiguration = (runtimeConfig) => {
    const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
    let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
    let _credentials = runtimeConfig.credentials;
    return {
        setHttpAuthScheme(httpAuthScheme) {
            const index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
            if (index === -1) {
                _httpAuthSchemes.push(httpAuthScheme);
            }
            else {
                _httpAuthSchemes.splice(index, 1, httpAuthScheme);
            }
        },
        httpAuthSchemes() {
            return _httpAuthSchemes;
        },
        setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
            _httpAuthSchemeProvider = httpAuthSchemeProvider;
        },
        httpAuthSchemeProvider() {
            return _httpAuthSchemeProvider;
        },
        setCredentials(credentials) {
            _credentials = credentials;
        },
        credentials() {
            return _credentials;
        },
    };
};
const resolveHttpAuthRuntimeConfig = (config) => {
    return {
        httpAuthSchemes: config.httpAuthSchemes(),
        httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
        credentials: config.credentials(),
    };
};

const resolveRuntimeExtensions = (runtimeConfig, extensions) => {
    const extensionConfiguration = Object.assign(getAwsRegionExtensionConfiguration(runtimeConfig), getDefaultExtensionConfiguration(runtimeConfig), getHttpHandlerExtensionConfiguration(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
    extensions.forEach((extension) => extension.configure(extensionConfiguration));
    return Object.assign(runtimeConfig, resolveAwsRegionExtensionConfiguration(extensionConfiguration), resolveDefaultRuntimeConfig(extensionConfiguration), resolveHttpHandlerRuntimeConfig(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
};

class ComprehendClient extends Client {
    config;
    constructor(...[configuration]) {
        const _config_0 = getRuntimeConfig(configuration || {});
        super(_config_0);
        this.initConfig = _config_0;
        const _config_1 = resolveClientEndpointParameters(_config_0);
        const _config_2 = resolveUserAgentConfig(_config_1);
        const _config_3 = resolveRetryConfig(_config_2);
        const _config_4 = resolveRegionConfig(_config_3);
        const _config_5 = resolveHostHeaderConfig(_config_4);
        const _config_6 = resolveEndpointConfig(_config_5);
        const _config_7 = resolveHttpAuthSchemeConfig(_config_6);
        const _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
        this.config = _config_8;
        this.middlewareStack.use(getSchemaSerdePlugin(this.config));
        this.middlewareStack.use(getUserAgentPlugin(this.config));
        this.middlewareStack.use(getRetryPlugin(this.config));
        this.middlewareStack.use(getContentLengthPlugin(this.config));
        this.middlewareStack.use(getHostHeaderPlugin(this.config));
        this.middlewareStack.use(getLoggerPlugin(this.config));
        this.middlewareStack.use(getRecursionDetectionPlugin(this.config));
        this.middlewareStack.use(getHttpAuthSchemeEndpointRuleSetPlugin(this.config, {
            httpAuthSchemeParametersProvider: defaultComprehendHttpAuthSchemeParametersProvider,
            identityProviderConfigProvider: async (config) => new DefaultIdentityProviderConfig({
                "aws.auth#sigv4": config.credentials,
            }),
        }));
        this.middlewareStack.use(getHttpSigningPlugin(this.config));
    }
    destroy() {
        super.destroy();
    }
}

const command = makeBuilder(commonParams, "Comprehend_20171127", "ComprehendClient", getEndpointPlugin);
const _ep0 = {};
const _mw0 = (Command, cs, config, o) => [];

class BatchDetectDominantLanguageCommand extends command(_ep0, _mw0, "BatchDetectDominantLanguage", BatchDetectDominantLanguage$) {
}

class BatchDetectEntitiesCommand extends command(_ep0, _mw0, "BatchDetectEntities", BatchDetectEntities$) {
}

class BatchDetectKeyPhrasesCommand extends command(_ep0, _mw0, "BatchDetectKeyPhrases", BatchDetectKeyPhrases$) {
}

class BatchDetectSentimentCommand extends command(_ep0, _mw0, "BatchDetectSentiment", BatchDetectSentiment$) {
}

class BatchDetectSyntaxCommand extends command(_ep0, _mw0, "BatchDetectSyntax", BatchDetectSyntax$) {
}

class BatchDetectTargetedSentimentCommand extends command(_ep0, _mw0, "BatchDetectTargetedSentiment", BatchDetectTargetedSentiment$) {
}

class ClassifyDocumentCommand extends command(_ep0, _mw0, "ClassifyDocument", ClassifyDocument$) {
}

class ContainsPiiEntitiesCommand extends command(_ep0, _mw0, "ContainsPiiEntities", ContainsPiiEntities$) {
}

class CreateDatasetCommand extends command(_ep0, _mw0, "CreateDataset", CreateDataset$) {
}

class CreateDocumentClassifierCommand extends command(_ep0, _mw0, "CreateDocumentClassifier", CreateDocumentClassifier$) {
}

class CreateEndpointCommand extends command(_ep0, _mw0, "CreateEndpoint", CreateEndpoint$) {
}

class CreateEntityRecognizerCommand extends command(_ep0, _mw0, "CreateEntityRecognizer", CreateEntityRecognizer$) {
}

class CreateFlywheelCommand extends command(_ep0, _mw0, "CreateFlywheel", CreateFlywheel$) {
}

class DeleteDocumentClassifierCommand extends command(_ep0, _mw0, "DeleteDocumentClassifier", DeleteDocumentClassifier$) {
}

class DeleteEndpointCommand extends command(_ep0, _mw0, "DeleteEndpoint", DeleteEndpoint$) {
}

class DeleteEntityRecognizerCommand extends command(_ep0, _mw0, "DeleteEntityRecognizer", DeleteEntityRecognizer$) {
}

class DeleteFlywheelCommand extends command(_ep0, _mw0, "DeleteFlywheel", DeleteFlywheel$) {
}

class DeleteResourcePolicyCommand extends command(_ep0, _mw0, "DeleteResourcePolicy", DeleteResourcePolicy$) {
}

class DescribeDatasetCommand extends command(_ep0, _mw0, "DescribeDataset", DescribeDataset$) {
}

class DescribeDocumentClassificationJobCommand extends command(_ep0, _mw0, "DescribeDocumentClassificationJob", DescribeDocumentClassificationJob$) {
}

class DescribeDocumentClassifierCommand extends command(_ep0, _mw0, "DescribeDocumentClassifier", DescribeDocumentClassifier$) {
}

class DescribeDominantLanguageDetectionJobCommand extends command(_ep0, _mw0, "DescribeDominantLanguageDetectionJob", DescribeDominantLanguageDetectionJob$) {
}

class DescribeEndpointCommand extends command(_ep0, _mw0, "DescribeEndpoint", DescribeEndpoint$) {
}

class DescribeEntitiesDetectionJobCommand extends command(_ep0, _mw0, "DescribeEntitiesDetectionJob", DescribeEntitiesDetectionJob$) {
}

class DescribeEntityRecognizerCommand extends command(_ep0, _mw0, "DescribeEntityRecognizer", DescribeEntityRecognizer$) {
}

class DescribeEventsDetectionJobCommand extends command(_ep0, _mw0, "DescribeEventsDetectionJob", DescribeEventsDetectionJob$) {
}

class DescribeFlywheelCommand extends command(_ep0, _mw0, "DescribeFlywheel", DescribeFlywheel$) {
}

class DescribeFlywheelIterationCommand extends command(_ep0, _mw0, "DescribeFlywheelIteration", DescribeFlywheelIteration$) {
}

class DescribeKeyPhrasesDetectionJobCommand extends command(_ep0, _mw0, "DescribeKeyPhrasesDetectionJob", DescribeKeyPhrasesDetectionJob$) {
}

class DescribePiiEntitiesDetectionJobCommand extends command(_ep0, _mw0, "DescribePiiEntitiesDetectionJob", DescribePiiEntitiesDetectionJob$) {
}

class DescribeResourcePolicyCommand extends command(_ep0, _mw0, "DescribeResourcePolicy", DescribeResourcePolicy$) {
}

class DescribeSentimentDetectionJobCommand extends command(_ep0, _mw0, "DescribeSentimentDetectionJob", DescribeSentimentDetectionJob$) {
}

class DescribeTargetedSentimentDetectionJobCommand extends command(_ep0, _mw0, "DescribeTargetedSentimentDetectionJob", DescribeTargetedSentimentDetectionJob$) {
}

class DescribeTopicsDetectionJobCommand extends command(_ep0, _mw0, "DescribeTopicsDetectionJob", DescribeTopicsDetectionJob$) {
}

class DetectDominantLanguageCommand extends command(_ep0, _mw0, "DetectDominantLanguage", DetectDominantLanguage$) {
}

class DetectEntitiesCommand extends command(_ep0, _mw0, "DetectEntities", DetectEntities$) {
}

class DetectKeyPhrasesCommand extends command(_ep0, _mw0, "DetectKeyPhrases", DetectKeyPhrases$) {
}

class DetectPiiEntitiesCommand extends command(_ep0, _mw0, "DetectPiiEntities", DetectPiiEntities$) {
}

class DetectSentimentCommand extends command(_ep0, _mw0, "DetectSentiment", DetectSentiment$) {
}

class DetectSyntaxCommand extends command(_ep0, _mw0, "DetectSyntax", DetectSyntax$) {
}

class DetectTargetedSentimentCommand extends command(_ep0, _mw0, "DetectTargetedSentiment", DetectTargetedSentiment$) {
}

class DetectToxicContentCommand extends command(_ep0, _mw0, "DetectToxicContent", DetectToxicContent$) {
}

class ImportModelCommand extends command(_ep0, _mw0, "ImportModel", ImportModel$) {
}

class ListDatasetsCommand extends command(_ep0, _mw0, "ListDatasets", ListDatasets$) {
}

class ListDocumentClassificationJobsCommand extends command(_ep0, _mw0, "ListDocumentClassificationJobs", ListDocumentClassificationJobs$) {
}

class ListDocumentClassifiersCommand extends command(_ep0, _mw0, "ListDocumentClassifiers", ListDocumentClassifiers$) {
}

class ListDocumentClassifierSummariesCommand extends command(_ep0, _mw0, "ListDocumentClassifierSummaries", ListDocumentClassifierSummaries$) {
}

class ListDominantLanguageDetectionJobsCommand extends command(_ep0, _mw0, "ListDominantLanguageDetectionJobs", ListDominantLanguageDetectionJobs$) {
}

class ListEndpointsCommand extends command(_ep0, _mw0, "ListEndpoints", ListEndpoints$) {
}

class ListEntitiesDetectionJobsCommand extends command(_ep0, _mw0, "ListEntitiesDetectionJobs", ListEntitiesDetectionJobs$) {
}

class ListEntityRecognizersCommand extends command(_ep0, _mw0, "ListEntityRecognizers", ListEntityRecognizers$) {
}

class ListEntityRecognizerSummariesCommand extends command(_ep0, _mw0, "ListEntityRecognizerSummaries", ListEntityRecognizerSummaries$) {
}

class ListEventsDetectionJobsCommand extends command(_ep0, _mw0, "ListEventsDetectionJobs", ListEventsDetectionJobs$) {
}

class ListFlywheelIterationHistoryCommand extends command(_ep0, _mw0, "ListFlywheelIterationHistory", ListFlywheelIterationHistory$) {
}

class ListFlywheelsCommand extends command(_ep0, _mw0, "ListFlywheels", ListFlywheels$) {
}

class ListKeyPhrasesDetectionJobsCommand extends command(_ep0, _mw0, "ListKeyPhrasesDetectionJobs", ListKeyPhrasesDetectionJobs$) {
}

class ListPiiEntitiesDetectionJobsCommand extends command(_ep0, _mw0, "ListPiiEntitiesDetectionJobs", ListPiiEntitiesDetectionJobs$) {
}

class ListSentimentDetectionJobsCommand extends command(_ep0, _mw0, "ListSentimentDetectionJobs", ListSentimentDetectionJobs$) {
}

class ListTagsForResourceCommand extends command(_ep0, _mw0, "ListTagsForResource", ListTagsForResource$) {
}

class ListTargetedSentimentDetectionJobsCommand extends command(_ep0, _mw0, "ListTargetedSentimentDetectionJobs", ListTargetedSentimentDetectionJobs$) {
}

class ListTopicsDetectionJobsCommand extends command(_ep0, _mw0, "ListTopicsDetectionJobs", ListTopicsDetectionJobs$) {
}

class PutResourcePolicyCommand extends command(_ep0, _mw0, "PutResourcePolicy", PutResourcePolicy$) {
}

class StartDocumentClassificationJobCommand extends command(_ep0, _mw0, "StartDocumentClassificationJob", StartDocumentClassificationJob$) {
}

class StartDominantLanguageDetectionJobCommand extends command(_ep0, _mw0, "StartDominantLanguageDetectionJob", StartDominantLanguageDetectionJob$) {
}

class StartEntitiesDetectionJobCommand extends command(_ep0, _mw0, "StartEntitiesDetectionJob", StartEntitiesDetectionJob$) {
}

class StartEventsDetectionJobCommand extends command(_ep0, _mw0, "StartEventsDetectionJob", StartEventsDetectionJob$) {
}

class StartFlywheelIterationCommand extends command(_ep0, _mw0, "StartFlywheelIteration", StartFlywheelIteration$) {
}

class StartKeyPhrasesDetectionJobCommand extends command(_ep0, _mw0, "StartKeyPhrasesDetectionJob", StartKeyPhrasesDetectionJob$) {
}

class StartPiiEntitiesDetectionJobCommand extends command(_ep0, _mw0, "StartPiiEntitiesDetectionJob", StartPiiEntitiesDetectionJob$) {
}

class StartSentimentDetectionJobCommand extends command(_ep0, _mw0, "StartSentimentDetectionJob", StartSentimentDetectionJob$) {
}

class StartTargetedSentimentDetectionJobCommand extends command(_ep0, _mw0, "StartTargetedSentimentDetectionJob", StartTargetedSentimentDetectionJob$) {
}

class StartTopicsDetectionJobCommand extends command(_ep0, _mw0, "StartTopicsDetectionJob", StartTopicsDetectionJob$) {
}

class StopDominantLanguageDetectionJobCommand extends command(_ep0, _mw0, "StopDominantLanguageDetectionJob", StopDominantLanguageDetectionJob$) {
}

class StopEntitiesDetectionJobCommand extends command(_ep0, _mw0, "StopEntitiesDetectionJob", StopEntitiesDetectionJob$) {
}

class StopEventsDetectionJobCommand extends command(_ep0, _mw0, "StopEventsDetectionJob", StopEventsDetectionJob$) {
}

class StopKeyPhrasesDetectionJobCommand extends command(_ep0, _mw0, "StopKeyPhrasesDetectionJob", StopKeyPhrasesDetectionJob$) {
}

class StopPiiEntitiesDetectionJobCommand extends command(_ep0, _mw0, "StopPiiEntitiesDetectionJob", StopPiiEntitiesDetectionJob$) {
}

class StopSentimentDetectionJobCommand extends command(_ep0, _mw0, "StopSentimentDetectionJob", StopSentimentDetectionJob$) {
}

class StopTargetedSentimentDetectionJobCommand extends command(_ep0, _mw0, "StopTargetedSentimentDetectionJob", StopTargetedSentimentDetectionJob$) {
}

class StopTrainingDocumentClassifierCommand extends command(_ep0, _mw0, "StopTrainingDocumentClassifier", StopTrainingDocumentClassifier$) {
}

class StopTrainingEntityRecognizerCommand extends command(_ep0, _mw0, "StopTrainingEntityRecognizer", StopTrainingEntityRecognizer$) {
}

class TagResourceCommand extends command(_ep0, _mw0, "TagResource", TagResource$) {
}

class UntagResourceCommand extends command(_ep0, _mw0, "UntagResource", UntagResource$) {
}

class UpdateEndpointCommand extends command(_ep0, _mw0, "UpdateEndpoint", UpdateEndpoint$) {
}

class UpdateFlywheelCommand extends command(_ep0, _mw0, "UpdateFlywheel", UpdateFlywheel$) {
}

const paginateListDatasets = createPaginator(ComprehendClient, ListDatasetsCommand, "NextToken", "NextToken", "MaxResults");

const paginateListDocumentClassificationJobs = createPaginator(ComprehendClient, ListDocumentClassificationJobsCommand, "NextToken", "NextToken", "MaxResults");

const paginateListDocumentClassifiers = createPaginator(ComprehendClient, ListDocumentClassifiersCommand, "NextToken", "NextToken", "MaxResults");

const paginateListDocumentClassifierSummaries = createPaginator(ComprehendClient, ListDocumentClassifierSummariesCommand, "NextToken", "NextToken", "MaxResults");

const paginateListDominantLanguageDetectionJobs = createPaginator(ComprehendClient, ListDominantLanguageDetectionJobsCommand, "NextToken", "NextToken", "MaxResults");

const paginateListEndpoints = createPaginator(ComprehendClient, ListEndpointsCommand, "NextToken", "NextToken", "MaxResults");

const paginateListEntitiesDetectionJobs = createPaginator(ComprehendClient, ListEntitiesDetectionJobsCommand, "NextToken", "NextToken", "MaxResults");

const paginateListEntityRecognizers = createPaginator(ComprehendClient, ListEntityRecognizersCommand, "NextToken", "NextToken", "MaxResults");

const paginateListEntityRecognizerSummaries = createPaginator(ComprehendClient, ListEntityRecognizerSummariesCommand, "NextToken", "NextToken", "MaxResults");

const paginateListEventsDetectionJobs = createPaginator(ComprehendClient, ListEventsDetectionJobsCommand, "NextToken", "NextToken", "MaxResults");

const paginateListFlywheelIterationHistory = createPaginator(ComprehendClient, ListFlywheelIterationHistoryCommand, "NextToken", "NextToken", "MaxResults");

const paginateListFlywheels = createPaginator(ComprehendClient, ListFlywheelsCommand, "NextToken", "NextToken", "MaxResults");

const paginateListKeyPhrasesDetectionJobs = createPaginator(ComprehendClient, ListKeyPhrasesDetectionJobsCommand, "NextToken", "NextToken", "MaxResults");

const paginateListPiiEntitiesDetectionJobs = createPaginator(ComprehendClient, ListPiiEntitiesDetectionJobsCommand, "NextToken", "NextToken", "MaxResults");

const paginateListSentimentDetectionJobs = createPaginator(ComprehendClient, ListSentimentDetectionJobsCommand, "NextToken", "NextToken", "MaxResults");

const paginateListTargetedSentimentDetectionJobs = createPaginator(ComprehendClient, ListTargetedSentimentDetectionJobsCommand, "NextToken", "NextToken", "MaxResults");

const paginateListTopicsDetectionJobs = createPaginator(ComprehendClient, ListTopicsDetectionJobsCommand, "NextToken", "NextToken", "MaxResults");

const commands = {
    BatchDetectDominantLanguageCommand,
    BatchDetectEntitiesCommand,
    BatchDetectKeyPhrasesCommand,
    BatchDetectSentimentCommand,
    BatchDetectSyntaxCommand,
    BatchDetectTargetedSentimentCommand,
    ClassifyDocumentCommand,
    ContainsPiiEntitiesCommand,
    CreateDatasetCommand,
    CreateDocumentClassifierCommand,
    CreateEndpointCommand,
    CreateEntityRecognizerCommand,
    CreateFlywheelCommand,
    DeleteDocumentClassifierCommand,
    DeleteEndpointCommand,
    DeleteEntityRecognizerCommand,
    DeleteFlywheelCommand,
    DeleteResourcePolicyCommand,
    DescribeDatasetCommand,
    DescribeDocumentClassificationJobCommand,
    DescribeDocumentClassifierCommand,
    DescribeDominantLanguageDetectionJobCommand,
    DescribeEndpointCommand,
    DescribeEntitiesDetectionJobCommand,
    DescribeEntityRecognizerCommand,
    DescribeEventsDetectionJobCommand,
    DescribeFlywheelCommand,
    DescribeFlywheelIterationCommand,
    DescribeKeyPhrasesDetectionJobCommand,
    DescribePiiEntitiesDetectionJobCommand,
    DescribeResourcePolicyCommand,
    DescribeSentimentDetectionJobCommand,
    DescribeTargetedSentimentDetectionJobCommand,
    DescribeTopicsDetectionJobCommand,
    DetectDominantLanguageCommand,
    DetectEntitiesCommand,
    DetectKeyPhrasesCommand,
    DetectPiiEntitiesCommand,
    DetectSentimentCommand,
    DetectSyntaxCommand,
    DetectTargetedSentimentCommand,
    DetectToxicContentCommand,
    ImportModelCommand,
    ListDatasetsCommand,
    ListDocumentClassificationJobsCommand,
    ListDocumentClassifiersCommand,
    ListDocumentClassifierSummariesCommand,
    ListDominantLanguageDetectionJobsCommand,
    ListEndpointsCommand,
    ListEntitiesDetectionJobsCommand,
    ListEntityRecognizersCommand,
    ListEntityRecognizerSummariesCommand,
    ListEventsDetectionJobsCommand,
    ListFlywheelIterationHistoryCommand,
    ListFlywheelsCommand,
    ListKeyPhrasesDetectionJobsCommand,
    ListPiiEntitiesDetectionJobsCommand,
    ListSentimentDetectionJobsCommand,
    ListTagsForResourceCommand,
    ListTargetedSentimentDetectionJobsCommand,
    ListTopicsDetectionJobsCommand,
    PutResourcePolicyCommand,
    StartDocumentClassificationJobCommand,
    StartDominantLanguageDetectionJobCommand,
    StartEntitiesDetectionJobCommand,
    StartEventsDetectionJobCommand,
    StartFlywheelIterationCommand,
    StartKeyPhrasesDetectionJobCommand,
    StartPiiEntitiesDetectionJobCommand,
    StartSentimentDetectionJobCommand,
    StartTargetedSentimentDetectionJobCommand,
    StartTopicsDetectionJobCommand,
    StopDominantLanguageDetectionJobCommand,
    StopEntitiesDetectionJobCommand,
    StopEventsDetectionJobCommand,
    StopKeyPhrasesDetectionJobCommand,
    StopPiiEntitiesDetectionJobCommand,
    StopSentimentDetectionJobCommand,
    StopTargetedSentimentDetectionJobCommand,
    StopTrainingDocumentClassifierCommand,
    StopTrainingEntityRecognizerCommand,
    TagResourceCommand,
    UntagResourceCommand,
    UpdateEndpointCommand,
    UpdateFlywheelCommand,
};
const paginators = {
    paginateListDatasets,
    paginateListDocumentClassificationJobs,
    paginateListDocumentClassifiers,
    paginateListDocumentClassifierSummaries,
    paginateListDominantLanguageDetectionJobs,
    paginateListEndpoints,
    paginateListEntitiesDetectionJobs,
    paginateListEntityRecognizers,
    paginateListEntityRecognizerSummaries,
    paginateListEventsDetectionJobs,
    paginateListFlywheelIterationHistory,
    paginateListFlywheels,
    paginateListKeyPhrasesDetectionJobs,
    paginateListPiiEntitiesDetectionJobs,
    paginateListSentimentDetectionJobs,
    paginateListTargetedSentimentDetectionJobs,
    paginateListTopicsDetectionJobs,
};
class Comprehend extends ComprehendClient {
}
createAggregatedClient(commands, Comprehend, { paginators });

const AugmentedManifestsDocumentTypeFormat = {
    PLAIN_TEXT_DOCUMENT: "PLAIN_TEXT_DOCUMENT",
    SEMI_STRUCTURED_DOCUMENT: "SEMI_STRUCTURED_DOCUMENT",
};
const Split = {
    TEST: "TEST",
    TRAIN: "TRAIN",
};
const InvalidRequestDetailReason = {
    DOCUMENT_SIZE_EXCEEDED: "DOCUMENT_SIZE_EXCEEDED",
    PAGE_LIMIT_EXCEEDED: "PAGE_LIMIT_EXCEEDED",
    TEXTRACT_ACCESS_DENIED: "TEXTRACT_ACCESS_DENIED",
    UNSUPPORTED_DOC_TYPE: "UNSUPPORTED_DOC_TYPE",
};
const InvalidRequestReason = {
    INVALID_DOCUMENT: "INVALID_DOCUMENT",
};
const LanguageCode = {
    AR: "ar",
    DE: "de",
    EN: "en",
    ES: "es",
    FR: "fr",
    HI: "hi",
    IT: "it",
    JA: "ja",
    KO: "ko",
    PT: "pt",
    ZH: "zh",
    ZH_TW: "zh-TW",
};
const EntityType = {
    COMMERCIAL_ITEM: "COMMERCIAL_ITEM",
    DATE: "DATE",
    EVENT: "EVENT",
    LOCATION: "LOCATION",
    ORGANIZATION: "ORGANIZATION",
    OTHER: "OTHER",
    PERSON: "PERSON",
    QUANTITY: "QUANTITY",
    TITLE: "TITLE",
};
const SentimentType = {
    MIXED: "MIXED",
    NEGATIVE: "NEGATIVE",
    NEUTRAL: "NEUTRAL",
    POSITIVE: "POSITIVE",
};
const SyntaxLanguageCode = {
    DE: "de",
    EN: "en",
    ES: "es",
    FR: "fr",
    IT: "it",
    PT: "pt",
};
const PartOfSpeechTagType = {
    ADJ: "ADJ",
    ADP: "ADP",
    ADV: "ADV",
    AUX: "AUX",
    CCONJ: "CCONJ",
    CONJ: "CONJ",
    DET: "DET",
    INTJ: "INTJ",
    NOUN: "NOUN",
    NUM: "NUM",
    O: "O",
    PART: "PART",
    PRON: "PRON",
    PROPN: "PROPN",
    PUNCT: "PUNCT",
    SCONJ: "SCONJ",
    SYM: "SYM",
    VERB: "VERB",
};
const TargetedSentimentEntityType = {
    ATTRIBUTE: "ATTRIBUTE",
    BOOK: "BOOK",
    BRAND: "BRAND",
    COMMERCIAL_ITEM: "COMMERCIAL_ITEM",
    DATE: "DATE",
    EVENT: "EVENT",
    FACILITY: "FACILITY",
    GAME: "GAME",
    LOCATION: "LOCATION",
    MOVIE: "MOVIE",
    MUSIC: "MUSIC",
    ORGANIZATION: "ORGANIZATION",
    OTHER: "OTHER",
    PERSON: "PERSON",
    PERSONAL_TITLE: "PERSONAL_TITLE",
    QUANTITY: "QUANTITY",
    SOFTWARE: "SOFTWARE",
};
const BlockType = {
    LINE: "LINE",
    WORD: "WORD",
};
const RelationshipType = {
    CHILD: "CHILD",
};
const DocumentReadAction = {
    TEXTRACT_ANALYZE_DOCUMENT: "TEXTRACT_ANALYZE_DOCUMENT",
    TEXTRACT_DETECT_DOCUMENT_TEXT: "TEXTRACT_DETECT_DOCUMENT_TEXT",
};
const DocumentReadMode = {
    FORCE_DOCUMENT_READ_ACTION: "FORCE_DOCUMENT_READ_ACTION",
    SERVICE_DEFAULT: "SERVICE_DEFAULT",
};
const DocumentReadFeatureTypes = {
    FORMS: "FORMS",
    TABLES: "TABLES",
};
const DocumentType = {
    IMAGE: "IMAGE",
    MS_WORD: "MS_WORD",
    NATIVE_PDF: "NATIVE_PDF",
    PLAIN_TEXT: "PLAIN_TEXT",
    SCANNED_PDF: "SCANNED_PDF",
    TEXTRACT_ANALYZE_DOCUMENT_JSON: "TEXTRACT_ANALYZE_DOCUMENT_JSON",
    TEXTRACT_DETECT_DOCUMENT_TEXT_JSON: "TEXTRACT_DETECT_DOCUMENT_TEXT_JSON",
};
const PageBasedErrorCode = {
    INTERNAL_SERVER_ERROR: "INTERNAL_SERVER_ERROR",
    PAGE_CHARACTERS_EXCEEDED: "PAGE_CHARACTERS_EXCEEDED",
    PAGE_SIZE_EXCEEDED: "PAGE_SIZE_EXCEEDED",
    TEXTRACT_BAD_PAGE: "TEXTRACT_BAD_PAGE",
    TEXTRACT_PROVISIONED_THROUGHPUT_EXCEEDED: "TEXTRACT_PROVISIONED_THROUGHPUT_EXCEEDED",
};
const PageBasedWarningCode = {
    INFERENCING_NATIVE_DOCUMENT_WITH_PLAINTEXT_TRAINED_MODEL: "INFERENCING_NATIVE_DOCUMENT_WITH_PLAINTEXT_TRAINED_MODEL",
    INFERENCING_PLAINTEXT_WITH_NATIVE_TRAINED_MODEL: "INFERENCING_PLAINTEXT_WITH_NATIVE_TRAINED_MODEL",
};
const PiiEntityType = {
    ADDRESS: "ADDRESS",
    AGE: "AGE",
    ALL: "ALL",
    AWS_ACCESS_KEY: "AWS_ACCESS_KEY",
    AWS_SECRET_KEY: "AWS_SECRET_KEY",
    BANK_ACCOUNT_NUMBER: "BANK_ACCOUNT_NUMBER",
    BANK_ROUTING: "BANK_ROUTING",
    CA_HEALTH_NUMBER: "CA_HEALTH_NUMBER",
    CA_SOCIAL_INSURANCE_NUMBER: "CA_SOCIAL_INSURANCE_NUMBER",
    CREDIT_DEBIT_CVV: "CREDIT_DEBIT_CVV",
    CREDIT_DEBIT_EXPIRY: "CREDIT_DEBIT_EXPIRY",
    CREDIT_DEBIT_NUMBER: "CREDIT_DEBIT_NUMBER",
    DATE_TIME: "DATE_TIME",
    DRIVER_ID: "DRIVER_ID",
    EMAIL: "EMAIL",
    INTERNATIONAL_BANK_ACCOUNT_NUMBER: "INTERNATIONAL_BANK_ACCOUNT_NUMBER",
    IN_AADHAAR: "IN_AADHAAR",
    IN_NREGA: "IN_NREGA",
    IN_PERMANENT_ACCOUNT_NUMBER: "IN_PERMANENT_ACCOUNT_NUMBER",
    IN_VOTER_NUMBER: "IN_VOTER_NUMBER",
    IP_ADDRESS: "IP_ADDRESS",
    LICENSE_PLATE: "LICENSE_PLATE",
    MAC_ADDRESS: "MAC_ADDRESS",
    NAME: "NAME",
    PASSPORT_NUMBER: "PASSPORT_NUMBER",
    PASSWORD: "PASSWORD",
    PHONE: "PHONE",
    PIN: "PIN",
    SSN: "SSN",
    SWIFT_CODE: "SWIFT_CODE",
    UK_NATIONAL_HEALTH_SERVICE_NUMBER: "UK_NATIONAL_HEALTH_SERVICE_NUMBER",
    UK_NATIONAL_INSURANCE_NUMBER: "UK_NATIONAL_INSURANCE_NUMBER",
    UK_UNIQUE_TAXPAYER_REFERENCE_NUMBER: "UK_UNIQUE_TAXPAYER_REFERENCE_NUMBER",
    URL: "URL",
    USERNAME: "USERNAME",
    US_INDIVIDUAL_TAX_IDENTIFICATION_NUMBER: "US_INDIVIDUAL_TAX_IDENTIFICATION_NUMBER",
    VEHICLE_IDENTIFICATION_NUMBER: "VEHICLE_IDENTIFICATION_NUMBER",
};
const DatasetType = {
    TEST: "TEST",
    TRAIN: "TRAIN",
};
const DatasetDataFormat = {
    AUGMENTED_MANIFEST: "AUGMENTED_MANIFEST",
    COMPREHEND_CSV: "COMPREHEND_CSV",
};
const InputFormat = {
    ONE_DOC_PER_FILE: "ONE_DOC_PER_FILE",
    ONE_DOC_PER_LINE: "ONE_DOC_PER_LINE",
};
const DocumentClassifierDataFormat = {
    AUGMENTED_MANIFEST: "AUGMENTED_MANIFEST",
    COMPREHEND_CSV: "COMPREHEND_CSV",
};
const DocumentClassifierDocumentTypeFormat = {
    PLAIN_TEXT_DOCUMENT: "PLAIN_TEXT_DOCUMENT",
    SEMI_STRUCTURED_DOCUMENT: "SEMI_STRUCTURED_DOCUMENT",
};
const DocumentClassifierMode = {
    MULTI_CLASS: "MULTI_CLASS",
    MULTI_LABEL: "MULTI_LABEL",
};
const EntityRecognizerDataFormat = {
    AUGMENTED_MANIFEST: "AUGMENTED_MANIFEST",
    COMPREHEND_CSV: "COMPREHEND_CSV",
};
const ModelType = {
    DOCUMENT_CLASSIFIER: "DOCUMENT_CLASSIFIER",
    ENTITY_RECOGNIZER: "ENTITY_RECOGNIZER",
};
const DatasetStatus = {
    COMPLETED: "COMPLETED",
    CREATING: "CREATING",
    FAILED: "FAILED",
};
const JobStatus = {
    COMPLETED: "COMPLETED",
    FAILED: "FAILED",
    IN_PROGRESS: "IN_PROGRESS",
    STOPPED: "STOPPED",
    STOP_REQUESTED: "STOP_REQUESTED",
    SUBMITTED: "SUBMITTED",
};
const ModelStatus = {
    DELETING: "DELETING",
    IN_ERROR: "IN_ERROR",
    STOPPED: "STOPPED",
    STOP_REQUESTED: "STOP_REQUESTED",
    SUBMITTED: "SUBMITTED",
    TRAINED: "TRAINED",
    TRAINED_WITH_WARNING: "TRAINED_WITH_WARNING",
    TRAINING: "TRAINING",
};
const EndpointStatus = {
    CREATING: "CREATING",
    DELETING: "DELETING",
    FAILED: "FAILED",
    IN_SERVICE: "IN_SERVICE",
    UPDATING: "UPDATING",
};
const FlywheelStatus = {
    ACTIVE: "ACTIVE",
    CREATING: "CREATING",
    DELETING: "DELETING",
    FAILED: "FAILED",
    UPDATING: "UPDATING",
};
const FlywheelIterationStatus = {
    COMPLETED: "COMPLETED",
    EVALUATING: "EVALUATING",
    FAILED: "FAILED",
    STOPPED: "STOPPED",
    STOP_REQUESTED: "STOP_REQUESTED",
    TRAINING: "TRAINING",
};
const PiiEntitiesDetectionMode = {
    ONLY_OFFSETS: "ONLY_OFFSETS",
    ONLY_REDACTION: "ONLY_REDACTION",
};
const PiiEntitiesDetectionMaskMode = {
    MASK: "MASK",
    REPLACE_WITH_PII_ENTITY_TYPE: "REPLACE_WITH_PII_ENTITY_TYPE",
};
const ToxicContentType = {
    GRAPHIC: "GRAPHIC",
    HARASSMENT_OR_ABUSE: "HARASSMENT_OR_ABUSE",
    HATE_SPEECH: "HATE_SPEECH",
    INSULT: "INSULT",
    PROFANITY: "PROFANITY",
    SEXUAL: "SEXUAL",
    VIOLENCE_OR_THREAT: "VIOLENCE_OR_THREAT",
};

__webpack_unused_export__ = AugmentedManifestsDocumentTypeFormat;
__webpack_unused_export__ = AugmentedManifestsListItem$;
__webpack_unused_export__ = BatchDetectDominantLanguage$;
__webpack_unused_export__ = BatchDetectDominantLanguageCommand;
__webpack_unused_export__ = BatchDetectDominantLanguageItemResult$;
__webpack_unused_export__ = BatchDetectDominantLanguageRequest$;
__webpack_unused_export__ = BatchDetectDominantLanguageResponse$;
__webpack_unused_export__ = BatchDetectEntities$;
__webpack_unused_export__ = BatchDetectEntitiesCommand;
__webpack_unused_export__ = BatchDetectEntitiesItemResult$;
__webpack_unused_export__ = BatchDetectEntitiesRequest$;
__webpack_unused_export__ = BatchDetectEntitiesResponse$;
__webpack_unused_export__ = BatchDetectKeyPhrases$;
__webpack_unused_export__ = BatchDetectKeyPhrasesCommand;
__webpack_unused_export__ = BatchDetectKeyPhrasesItemResult$;
__webpack_unused_export__ = BatchDetectKeyPhrasesRequest$;
__webpack_unused_export__ = BatchDetectKeyPhrasesResponse$;
__webpack_unused_export__ = BatchDetectSentiment$;
__webpack_unused_export__ = BatchDetectSentimentCommand;
__webpack_unused_export__ = BatchDetectSentimentItemResult$;
__webpack_unused_export__ = BatchDetectSentimentRequest$;
__webpack_unused_export__ = BatchDetectSentimentResponse$;
__webpack_unused_export__ = BatchDetectSyntax$;
__webpack_unused_export__ = BatchDetectSyntaxCommand;
__webpack_unused_export__ = BatchDetectSyntaxItemResult$;
__webpack_unused_export__ = BatchDetectSyntaxRequest$;
__webpack_unused_export__ = BatchDetectSyntaxResponse$;
__webpack_unused_export__ = BatchDetectTargetedSentiment$;
__webpack_unused_export__ = BatchDetectTargetedSentimentCommand;
__webpack_unused_export__ = BatchDetectTargetedSentimentItemResult$;
__webpack_unused_export__ = BatchDetectTargetedSentimentRequest$;
__webpack_unused_export__ = BatchDetectTargetedSentimentResponse$;
__webpack_unused_export__ = BatchItemError$;
__webpack_unused_export__ = BatchSizeLimitExceededException;
__webpack_unused_export__ = BatchSizeLimitExceededException$;
__webpack_unused_export__ = Block$;
__webpack_unused_export__ = BlockReference$;
__webpack_unused_export__ = BlockType;
__webpack_unused_export__ = BoundingBox$;
__webpack_unused_export__ = ChildBlock$;
__webpack_unused_export__ = ClassifierEvaluationMetrics$;
__webpack_unused_export__ = ClassifierMetadata$;
__webpack_unused_export__ = ClassifyDocument$;
__webpack_unused_export__ = ClassifyDocumentCommand;
__webpack_unused_export__ = ClassifyDocumentRequest$;
__webpack_unused_export__ = ClassifyDocumentResponse$;
__webpack_unused_export__ = Comprehend;
exports.TrS = ComprehendClient;
__webpack_unused_export__ = ComprehendServiceException;
__webpack_unused_export__ = ComprehendServiceException$;
__webpack_unused_export__ = ConcurrentModificationException;
__webpack_unused_export__ = ConcurrentModificationException$;
__webpack_unused_export__ = ContainsPiiEntities$;
__webpack_unused_export__ = ContainsPiiEntitiesCommand;
__webpack_unused_export__ = ContainsPiiEntitiesRequest$;
__webpack_unused_export__ = ContainsPiiEntitiesResponse$;
__webpack_unused_export__ = CreateDataset$;
__webpack_unused_export__ = CreateDatasetCommand;
__webpack_unused_export__ = CreateDatasetRequest$;
__webpack_unused_export__ = CreateDatasetResponse$;
__webpack_unused_export__ = CreateDocumentClassifier$;
__webpack_unused_export__ = CreateDocumentClassifierCommand;
__webpack_unused_export__ = CreateDocumentClassifierRequest$;
__webpack_unused_export__ = CreateDocumentClassifierResponse$;
__webpack_unused_export__ = CreateEndpoint$;
__webpack_unused_export__ = CreateEndpointCommand;
__webpack_unused_export__ = CreateEndpointRequest$;
__webpack_unused_export__ = CreateEndpointResponse$;
__webpack_unused_export__ = CreateEntityRecognizer$;
__webpack_unused_export__ = CreateEntityRecognizerCommand;
__webpack_unused_export__ = CreateEntityRecognizerRequest$;
__webpack_unused_export__ = CreateEntityRecognizerResponse$;
__webpack_unused_export__ = CreateFlywheel$;
__webpack_unused_export__ = CreateFlywheelCommand;
__webpack_unused_export__ = CreateFlywheelRequest$;
__webpack_unused_export__ = CreateFlywheelResponse$;
__webpack_unused_export__ = DataSecurityConfig$;
__webpack_unused_export__ = DatasetAugmentedManifestsListItem$;
__webpack_unused_export__ = DatasetDataFormat;
__webpack_unused_export__ = DatasetDocumentClassifierInputDataConfig$;
__webpack_unused_export__ = DatasetEntityRecognizerAnnotations$;
__webpack_unused_export__ = DatasetEntityRecognizerDocuments$;
__webpack_unused_export__ = DatasetEntityRecognizerEntityList$;
__webpack_unused_export__ = DatasetEntityRecognizerInputDataConfig$;
__webpack_unused_export__ = DatasetFilter$;
__webpack_unused_export__ = DatasetInputDataConfig$;
__webpack_unused_export__ = DatasetProperties$;
__webpack_unused_export__ = DatasetStatus;
__webpack_unused_export__ = DatasetType;
__webpack_unused_export__ = DeleteDocumentClassifier$;
__webpack_unused_export__ = DeleteDocumentClassifierCommand;
__webpack_unused_export__ = DeleteDocumentClassifierRequest$;
__webpack_unused_export__ = DeleteDocumentClassifierResponse$;
__webpack_unused_export__ = DeleteEndpoint$;
__webpack_unused_export__ = DeleteEndpointCommand;
__webpack_unused_export__ = DeleteEndpointRequest$;
__webpack_unused_export__ = DeleteEndpointResponse$;
__webpack_unused_export__ = DeleteEntityRecognizer$;
__webpack_unused_export__ = DeleteEntityRecognizerCommand;
__webpack_unused_export__ = DeleteEntityRecognizerRequest$;
__webpack_unused_export__ = DeleteEntityRecognizerResponse$;
__webpack_unused_export__ = DeleteFlywheel$;
__webpack_unused_export__ = DeleteFlywheelCommand;
__webpack_unused_export__ = DeleteFlywheelRequest$;
__webpack_unused_export__ = DeleteFlywheelResponse$;
__webpack_unused_export__ = DeleteResourcePolicy$;
__webpack_unused_export__ = DeleteResourcePolicyCommand;
__webpack_unused_export__ = DeleteResourcePolicyRequest$;
__webpack_unused_export__ = DeleteResourcePolicyResponse$;
__webpack_unused_export__ = DescribeDataset$;
__webpack_unused_export__ = DescribeDatasetCommand;
__webpack_unused_export__ = DescribeDatasetRequest$;
__webpack_unused_export__ = DescribeDatasetResponse$;
__webpack_unused_export__ = DescribeDocumentClassificationJob$;
__webpack_unused_export__ = DescribeDocumentClassificationJobCommand;
__webpack_unused_export__ = DescribeDocumentClassificationJobRequest$;
__webpack_unused_export__ = DescribeDocumentClassificationJobResponse$;
__webpack_unused_export__ = DescribeDocumentClassifier$;
__webpack_unused_export__ = DescribeDocumentClassifierCommand;
__webpack_unused_export__ = DescribeDocumentClassifierRequest$;
__webpack_unused_export__ = DescribeDocumentClassifierResponse$;
__webpack_unused_export__ = DescribeDominantLanguageDetectionJob$;
__webpack_unused_export__ = DescribeDominantLanguageDetectionJobCommand;
__webpack_unused_export__ = DescribeDominantLanguageDetectionJobRequest$;
__webpack_unused_export__ = DescribeDominantLanguageDetectionJobResponse$;
__webpack_unused_export__ = DescribeEndpoint$;
__webpack_unused_export__ = DescribeEndpointCommand;
__webpack_unused_export__ = DescribeEndpointRequest$;
__webpack_unused_export__ = DescribeEndpointResponse$;
__webpack_unused_export__ = DescribeEntitiesDetectionJob$;
__webpack_unused_export__ = DescribeEntitiesDetectionJobCommand;
__webpack_unused_export__ = DescribeEntitiesDetectionJobRequest$;
__webpack_unused_export__ = DescribeEntitiesDetectionJobResponse$;
__webpack_unused_export__ = DescribeEntityRecognizer$;
__webpack_unused_export__ = DescribeEntityRecognizerCommand;
__webpack_unused_export__ = DescribeEntityRecognizerRequest$;
__webpack_unused_export__ = DescribeEntityRecognizerResponse$;
__webpack_unused_export__ = DescribeEventsDetectionJob$;
__webpack_unused_export__ = DescribeEventsDetectionJobCommand;
__webpack_unused_export__ = DescribeEventsDetectionJobRequest$;
__webpack_unused_export__ = DescribeEventsDetectionJobResponse$;
__webpack_unused_export__ = DescribeFlywheel$;
__webpack_unused_export__ = DescribeFlywheelCommand;
__webpack_unused_export__ = DescribeFlywheelIteration$;
__webpack_unused_export__ = DescribeFlywheelIterationCommand;
__webpack_unused_export__ = DescribeFlywheelIterationRequest$;
__webpack_unused_export__ = DescribeFlywheelIterationResponse$;
__webpack_unused_export__ = DescribeFlywheelRequest$;
__webpack_unused_export__ = DescribeFlywheelResponse$;
__webpack_unused_export__ = DescribeKeyPhrasesDetectionJob$;
__webpack_unused_export__ = DescribeKeyPhrasesDetectionJobCommand;
__webpack_unused_export__ = DescribeKeyPhrasesDetectionJobRequest$;
__webpack_unused_export__ = DescribeKeyPhrasesDetectionJobResponse$;
__webpack_unused_export__ = DescribePiiEntitiesDetectionJob$;
__webpack_unused_export__ = DescribePiiEntitiesDetectionJobCommand;
__webpack_unused_export__ = DescribePiiEntitiesDetectionJobRequest$;
__webpack_unused_export__ = DescribePiiEntitiesDetectionJobResponse$;
__webpack_unused_export__ = DescribeResourcePolicy$;
__webpack_unused_export__ = DescribeResourcePolicyCommand;
__webpack_unused_export__ = DescribeResourcePolicyRequest$;
__webpack_unused_export__ = DescribeResourcePolicyResponse$;
__webpack_unused_export__ = DescribeSentimentDetectionJob$;
__webpack_unused_export__ = DescribeSentimentDetectionJobCommand;
__webpack_unused_export__ = DescribeSentimentDetectionJobRequest$;
__webpack_unused_export__ = DescribeSentimentDetectionJobResponse$;
__webpack_unused_export__ = DescribeTargetedSentimentDetectionJob$;
__webpack_unused_export__ = DescribeTargetedSentimentDetectionJobCommand;
__webpack_unused_export__ = DescribeTargetedSentimentDetectionJobRequest$;
__webpack_unused_export__ = DescribeTargetedSentimentDetectionJobResponse$;
__webpack_unused_export__ = DescribeTopicsDetectionJob$;
__webpack_unused_export__ = DescribeTopicsDetectionJobCommand;
__webpack_unused_export__ = DescribeTopicsDetectionJobRequest$;
__webpack_unused_export__ = DescribeTopicsDetectionJobResponse$;
__webpack_unused_export__ = DetectDominantLanguage$;
__webpack_unused_export__ = DetectDominantLanguageCommand;
__webpack_unused_export__ = DetectDominantLanguageRequest$;
__webpack_unused_export__ = DetectDominantLanguageResponse$;
__webpack_unused_export__ = DetectEntities$;
__webpack_unused_export__ = DetectEntitiesCommand;
__webpack_unused_export__ = DetectEntitiesRequest$;
__webpack_unused_export__ = DetectEntitiesResponse$;
__webpack_unused_export__ = DetectKeyPhrases$;
__webpack_unused_export__ = DetectKeyPhrasesCommand;
__webpack_unused_export__ = DetectKeyPhrasesRequest$;
__webpack_unused_export__ = DetectKeyPhrasesResponse$;
__webpack_unused_export__ = DetectPiiEntities$;
__webpack_unused_export__ = DetectPiiEntitiesCommand;
__webpack_unused_export__ = DetectPiiEntitiesRequest$;
__webpack_unused_export__ = DetectPiiEntitiesResponse$;
__webpack_unused_export__ = DetectSentiment$;
__webpack_unused_export__ = DetectSentimentCommand;
__webpack_unused_export__ = DetectSentimentRequest$;
__webpack_unused_export__ = DetectSentimentResponse$;
__webpack_unused_export__ = DetectSyntax$;
__webpack_unused_export__ = DetectSyntaxCommand;
__webpack_unused_export__ = DetectSyntaxRequest$;
__webpack_unused_export__ = DetectSyntaxResponse$;
__webpack_unused_export__ = DetectTargetedSentiment$;
__webpack_unused_export__ = DetectTargetedSentimentCommand;
__webpack_unused_export__ = DetectTargetedSentimentRequest$;
__webpack_unused_export__ = DetectTargetedSentimentResponse$;
__webpack_unused_export__ = DetectToxicContent$;
__webpack_unused_export__ = DetectToxicContentCommand;
__webpack_unused_export__ = DetectToxicContentRequest$;
__webpack_unused_export__ = DetectToxicContentResponse$;
__webpack_unused_export__ = DocumentClass$;
__webpack_unused_export__ = DocumentClassificationConfig$;
__webpack_unused_export__ = DocumentClassificationJobFilter$;
__webpack_unused_export__ = DocumentClassificationJobProperties$;
__webpack_unused_export__ = DocumentClassifierDataFormat;
__webpack_unused_export__ = DocumentClassifierDocumentTypeFormat;
__webpack_unused_export__ = DocumentClassifierDocuments$;
__webpack_unused_export__ = DocumentClassifierFilter$;
__webpack_unused_export__ = DocumentClassifierInputDataConfig$;
__webpack_unused_export__ = DocumentClassifierMode;
__webpack_unused_export__ = DocumentClassifierOutputDataConfig$;
__webpack_unused_export__ = DocumentClassifierProperties$;
__webpack_unused_export__ = DocumentClassifierSummary$;
__webpack_unused_export__ = DocumentLabel$;
__webpack_unused_export__ = DocumentMetadata$;
__webpack_unused_export__ = DocumentReadAction;
__webpack_unused_export__ = DocumentReadFeatureTypes;
__webpack_unused_export__ = DocumentReadMode;
__webpack_unused_export__ = DocumentReaderConfig$;
__webpack_unused_export__ = DocumentType;
__webpack_unused_export__ = DocumentTypeListItem$;
__webpack_unused_export__ = DominantLanguage$;
__webpack_unused_export__ = DominantLanguageDetectionJobFilter$;
__webpack_unused_export__ = DominantLanguageDetectionJobProperties$;
__webpack_unused_export__ = EndpointFilter$;
__webpack_unused_export__ = EndpointProperties$;
__webpack_unused_export__ = EndpointStatus;
__webpack_unused_export__ = EntitiesDetectionJobFilter$;
__webpack_unused_export__ = EntitiesDetectionJobProperties$;
__webpack_unused_export__ = Entity$;
__webpack_unused_export__ = EntityLabel$;
__webpack_unused_export__ = EntityRecognitionConfig$;
__webpack_unused_export__ = EntityRecognizerAnnotations$;
__webpack_unused_export__ = EntityRecognizerDataFormat;
__webpack_unused_export__ = EntityRecognizerDocuments$;
__webpack_unused_export__ = EntityRecognizerEntityList$;
__webpack_unused_export__ = EntityRecognizerEvaluationMetrics$;
__webpack_unused_export__ = EntityRecognizerFilter$;
__webpack_unused_export__ = EntityRecognizerInputDataConfig$;
__webpack_unused_export__ = EntityRecognizerMetadata$;
__webpack_unused_export__ = EntityRecognizerMetadataEntityTypesListItem$;
__webpack_unused_export__ = EntityRecognizerOutputDataConfig$;
__webpack_unused_export__ = EntityRecognizerProperties$;
__webpack_unused_export__ = EntityRecognizerSummary$;
__webpack_unused_export__ = EntityType;
__webpack_unused_export__ = EntityTypesEvaluationMetrics$;
__webpack_unused_export__ = EntityTypesListItem$;
__webpack_unused_export__ = ErrorsListItem$;
__webpack_unused_export__ = EventsDetectionJobFilter$;
__webpack_unused_export__ = EventsDetectionJobProperties$;
__webpack_unused_export__ = ExtractedCharactersListItem$;
__webpack_unused_export__ = FlywheelFilter$;
__webpack_unused_export__ = FlywheelIterationFilter$;
__webpack_unused_export__ = FlywheelIterationProperties$;
__webpack_unused_export__ = FlywheelIterationStatus;
__webpack_unused_export__ = FlywheelModelEvaluationMetrics$;
__webpack_unused_export__ = FlywheelProperties$;
__webpack_unused_export__ = FlywheelStatus;
__webpack_unused_export__ = FlywheelSummary$;
__webpack_unused_export__ = Geometry$;
__webpack_unused_export__ = ImportModel$;
__webpack_unused_export__ = ImportModelCommand;
__webpack_unused_export__ = ImportModelRequest$;
__webpack_unused_export__ = ImportModelResponse$;
__webpack_unused_export__ = InputDataConfig$;
__webpack_unused_export__ = InputFormat;
__webpack_unused_export__ = InternalServerException;
__webpack_unused_export__ = InternalServerException$;
__webpack_unused_export__ = InvalidFilterException;
__webpack_unused_export__ = InvalidFilterException$;
__webpack_unused_export__ = InvalidRequestDetail$;
__webpack_unused_export__ = InvalidRequestDetailReason;
__webpack_unused_export__ = InvalidRequestException;
__webpack_unused_export__ = InvalidRequestException$;
__webpack_unused_export__ = InvalidRequestReason;
__webpack_unused_export__ = JobNotFoundException;
__webpack_unused_export__ = JobNotFoundException$;
__webpack_unused_export__ = JobStatus;
__webpack_unused_export__ = KeyPhrase$;
__webpack_unused_export__ = KeyPhrasesDetectionJobFilter$;
__webpack_unused_export__ = KeyPhrasesDetectionJobProperties$;
__webpack_unused_export__ = KmsKeyValidationException;
__webpack_unused_export__ = KmsKeyValidationException$;
__webpack_unused_export__ = LanguageCode;
__webpack_unused_export__ = ListDatasets$;
__webpack_unused_export__ = ListDatasetsCommand;
__webpack_unused_export__ = ListDatasetsRequest$;
__webpack_unused_export__ = ListDatasetsResponse$;
__webpack_unused_export__ = ListDocumentClassificationJobs$;
__webpack_unused_export__ = ListDocumentClassificationJobsCommand;
__webpack_unused_export__ = ListDocumentClassificationJobsRequest$;
__webpack_unused_export__ = ListDocumentClassificationJobsResponse$;
__webpack_unused_export__ = ListDocumentClassifierSummaries$;
__webpack_unused_export__ = ListDocumentClassifierSummariesCommand;
__webpack_unused_export__ = ListDocumentClassifierSummariesRequest$;
__webpack_unused_export__ = ListDocumentClassifierSummariesResponse$;
__webpack_unused_export__ = ListDocumentClassifiers$;
__webpack_unused_export__ = ListDocumentClassifiersCommand;
__webpack_unused_export__ = ListDocumentClassifiersRequest$;
__webpack_unused_export__ = ListDocumentClassifiersResponse$;
__webpack_unused_export__ = ListDominantLanguageDetectionJobs$;
__webpack_unused_export__ = ListDominantLanguageDetectionJobsCommand;
__webpack_unused_export__ = ListDominantLanguageDetectionJobsRequest$;
__webpack_unused_export__ = ListDominantLanguageDetectionJobsResponse$;
__webpack_unused_export__ = ListEndpoints$;
exports.c8o = ListEndpointsCommand;
__webpack_unused_export__ = ListEndpointsRequest$;
__webpack_unused_export__ = ListEndpointsResponse$;
__webpack_unused_export__ = ListEntitiesDetectionJobs$;
__webpack_unused_export__ = ListEntitiesDetectionJobsCommand;
__webpack_unused_export__ = ListEntitiesDetectionJobsRequest$;
__webpack_unused_export__ = ListEntitiesDetectionJobsResponse$;
__webpack_unused_export__ = ListEntityRecognizerSummaries$;
__webpack_unused_export__ = ListEntityRecognizerSummariesCommand;
__webpack_unused_export__ = ListEntityRecognizerSummariesRequest$;
__webpack_unused_export__ = ListEntityRecognizerSummariesResponse$;
__webpack_unused_export__ = ListEntityRecognizers$;
__webpack_unused_export__ = ListEntityRecognizersCommand;
__webpack_unused_export__ = ListEntityRecognizersRequest$;
__webpack_unused_export__ = ListEntityRecognizersResponse$;
__webpack_unused_export__ = ListEventsDetectionJobs$;
__webpack_unused_export__ = ListEventsDetectionJobsCommand;
__webpack_unused_export__ = ListEventsDetectionJobsRequest$;
__webpack_unused_export__ = ListEventsDetectionJobsResponse$;
__webpack_unused_export__ = ListFlywheelIterationHistory$;
__webpack_unused_export__ = ListFlywheelIterationHistoryCommand;
__webpack_unused_export__ = ListFlywheelIterationHistoryRequest$;
__webpack_unused_export__ = ListFlywheelIterationHistoryResponse$;
__webpack_unused_export__ = ListFlywheels$;
__webpack_unused_export__ = ListFlywheelsCommand;
__webpack_unused_export__ = ListFlywheelsRequest$;
__webpack_unused_export__ = ListFlywheelsResponse$;
__webpack_unused_export__ = ListKeyPhrasesDetectionJobs$;
__webpack_unused_export__ = ListKeyPhrasesDetectionJobsCommand;
__webpack_unused_export__ = ListKeyPhrasesDetectionJobsRequest$;
__webpack_unused_export__ = ListKeyPhrasesDetectionJobsResponse$;
__webpack_unused_export__ = ListPiiEntitiesDetectionJobs$;
__webpack_unused_export__ = ListPiiEntitiesDetectionJobsCommand;
__webpack_unused_export__ = ListPiiEntitiesDetectionJobsRequest$;
__webpack_unused_export__ = ListPiiEntitiesDetectionJobsResponse$;
__webpack_unused_export__ = ListSentimentDetectionJobs$;
__webpack_unused_export__ = ListSentimentDetectionJobsCommand;
__webpack_unused_export__ = ListSentimentDetectionJobsRequest$;
__webpack_unused_export__ = ListSentimentDetectionJobsResponse$;
__webpack_unused_export__ = ListTagsForResource$;
__webpack_unused_export__ = ListTagsForResourceCommand;
__webpack_unused_export__ = ListTagsForResourceRequest$;
__webpack_unused_export__ = ListTagsForResourceResponse$;
__webpack_unused_export__ = ListTargetedSentimentDetectionJobs$;
__webpack_unused_export__ = ListTargetedSentimentDetectionJobsCommand;
__webpack_unused_export__ = ListTargetedSentimentDetectionJobsRequest$;
__webpack_unused_export__ = ListTargetedSentimentDetectionJobsResponse$;
__webpack_unused_export__ = ListTopicsDetectionJobs$;
__webpack_unused_export__ = ListTopicsDetectionJobsCommand;
__webpack_unused_export__ = ListTopicsDetectionJobsRequest$;
__webpack_unused_export__ = ListTopicsDetectionJobsResponse$;
__webpack_unused_export__ = MentionSentiment$;
__webpack_unused_export__ = ModelStatus;
__webpack_unused_export__ = ModelType;
__webpack_unused_export__ = OutputDataConfig$;
__webpack_unused_export__ = PageBasedErrorCode;
__webpack_unused_export__ = PageBasedWarningCode;
__webpack_unused_export__ = PartOfSpeechTag$;
__webpack_unused_export__ = PartOfSpeechTagType;
__webpack_unused_export__ = PiiEntitiesDetectionJobFilter$;
__webpack_unused_export__ = PiiEntitiesDetectionJobProperties$;
__webpack_unused_export__ = PiiEntitiesDetectionMaskMode;
__webpack_unused_export__ = PiiEntitiesDetectionMode;
__webpack_unused_export__ = PiiEntity$;
__webpack_unused_export__ = PiiEntityType;
__webpack_unused_export__ = PiiOutputDataConfig$;
__webpack_unused_export__ = Point$;
__webpack_unused_export__ = PutResourcePolicy$;
__webpack_unused_export__ = PutResourcePolicyCommand;
__webpack_unused_export__ = PutResourcePolicyRequest$;
__webpack_unused_export__ = PutResourcePolicyResponse$;
__webpack_unused_export__ = RedactionConfig$;
__webpack_unused_export__ = RelationshipType;
__webpack_unused_export__ = RelationshipsListItem$;
__webpack_unused_export__ = ResourceInUseException;
__webpack_unused_export__ = ResourceInUseException$;
__webpack_unused_export__ = ResourceLimitExceededException;
__webpack_unused_export__ = ResourceLimitExceededException$;
__webpack_unused_export__ = ResourceNotFoundException;
__webpack_unused_export__ = ResourceNotFoundException$;
__webpack_unused_export__ = ResourceUnavailableException;
__webpack_unused_export__ = ResourceUnavailableException$;
__webpack_unused_export__ = SentimentDetectionJobFilter$;
__webpack_unused_export__ = SentimentDetectionJobProperties$;
__webpack_unused_export__ = SentimentScore$;
__webpack_unused_export__ = SentimentType;
__webpack_unused_export__ = Split;
__webpack_unused_export__ = StartDocumentClassificationJob$;
__webpack_unused_export__ = StartDocumentClassificationJobCommand;
__webpack_unused_export__ = StartDocumentClassificationJobRequest$;
__webpack_unused_export__ = StartDocumentClassificationJobResponse$;
__webpack_unused_export__ = StartDominantLanguageDetectionJob$;
__webpack_unused_export__ = StartDominantLanguageDetectionJobCommand;
__webpack_unused_export__ = StartDominantLanguageDetectionJobRequest$;
__webpack_unused_export__ = StartDominantLanguageDetectionJobResponse$;
__webpack_unused_export__ = StartEntitiesDetectionJob$;
__webpack_unused_export__ = StartEntitiesDetectionJobCommand;
__webpack_unused_export__ = StartEntitiesDetectionJobRequest$;
__webpack_unused_export__ = StartEntitiesDetectionJobResponse$;
__webpack_unused_export__ = StartEventsDetectionJob$;
__webpack_unused_export__ = StartEventsDetectionJobCommand;
__webpack_unused_export__ = StartEventsDetectionJobRequest$;
__webpack_unused_export__ = StartEventsDetectionJobResponse$;
__webpack_unused_export__ = StartFlywheelIteration$;
__webpack_unused_export__ = StartFlywheelIterationCommand;
__webpack_unused_export__ = StartFlywheelIterationRequest$;
__webpack_unused_export__ = StartFlywheelIterationResponse$;
__webpack_unused_export__ = StartKeyPhrasesDetectionJob$;
__webpack_unused_export__ = StartKeyPhrasesDetectionJobCommand;
__webpack_unused_export__ = StartKeyPhrasesDetectionJobRequest$;
__webpack_unused_export__ = StartKeyPhrasesDetectionJobResponse$;
__webpack_unused_export__ = StartPiiEntitiesDetectionJob$;
__webpack_unused_export__ = StartPiiEntitiesDetectionJobCommand;
__webpack_unused_export__ = StartPiiEntitiesDetectionJobRequest$;
__webpack_unused_export__ = StartPiiEntitiesDetectionJobResponse$;
__webpack_unused_export__ = StartSentimentDetectionJob$;
__webpack_unused_export__ = StartSentimentDetectionJobCommand;
__webpack_unused_export__ = StartSentimentDetectionJobRequest$;
__webpack_unused_export__ = StartSentimentDetectionJobResponse$;
__webpack_unused_export__ = StartTargetedSentimentDetectionJob$;
__webpack_unused_export__ = StartTargetedSentimentDetectionJobCommand;
__webpack_unused_export__ = StartTargetedSentimentDetectionJobRequest$;
__webpack_unused_export__ = StartTargetedSentimentDetectionJobResponse$;
__webpack_unused_export__ = StartTopicsDetectionJob$;
__webpack_unused_export__ = StartTopicsDetectionJobCommand;
__webpack_unused_export__ = StartTopicsDetectionJobRequest$;
__webpack_unused_export__ = StartTopicsDetectionJobResponse$;
__webpack_unused_export__ = StopDominantLanguageDetectionJob$;
__webpack_unused_export__ = StopDominantLanguageDetectionJobCommand;
__webpack_unused_export__ = StopDominantLanguageDetectionJobRequest$;
__webpack_unused_export__ = StopDominantLanguageDetectionJobResponse$;
__webpack_unused_export__ = StopEntitiesDetectionJob$;
__webpack_unused_export__ = StopEntitiesDetectionJobCommand;
__webpack_unused_export__ = StopEntitiesDetectionJobRequest$;
__webpack_unused_export__ = StopEntitiesDetectionJobResponse$;
__webpack_unused_export__ = StopEventsDetectionJob$;
__webpack_unused_export__ = StopEventsDetectionJobCommand;
__webpack_unused_export__ = StopEventsDetectionJobRequest$;
__webpack_unused_export__ = StopEventsDetectionJobResponse$;
__webpack_unused_export__ = StopKeyPhrasesDetectionJob$;
__webpack_unused_export__ = StopKeyPhrasesDetectionJobCommand;
__webpack_unused_export__ = StopKeyPhrasesDetectionJobRequest$;
__webpack_unused_export__ = StopKeyPhrasesDetectionJobResponse$;
__webpack_unused_export__ = StopPiiEntitiesDetectionJob$;
__webpack_unused_export__ = StopPiiEntitiesDetectionJobCommand;
__webpack_unused_export__ = StopPiiEntitiesDetectionJobRequest$;
__webpack_unused_export__ = StopPiiEntitiesDetectionJobResponse$;
__webpack_unused_export__ = StopSentimentDetectionJob$;
__webpack_unused_export__ = StopSentimentDetectionJobCommand;
__webpack_unused_export__ = StopSentimentDetectionJobRequest$;
__webpack_unused_export__ = StopSentimentDetectionJobResponse$;
__webpack_unused_export__ = StopTargetedSentimentDetectionJob$;
__webpack_unused_export__ = StopTargetedSentimentDetectionJobCommand;
__webpack_unused_export__ = StopTargetedSentimentDetectionJobRequest$;
__webpack_unused_export__ = StopTargetedSentimentDetectionJobResponse$;
__webpack_unused_export__ = StopTrainingDocumentClassifier$;
__webpack_unused_export__ = StopTrainingDocumentClassifierCommand;
__webpack_unused_export__ = StopTrainingDocumentClassifierRequest$;
__webpack_unused_export__ = StopTrainingDocumentClassifierResponse$;
__webpack_unused_export__ = StopTrainingEntityRecognizer$;
__webpack_unused_export__ = StopTrainingEntityRecognizerCommand;
__webpack_unused_export__ = StopTrainingEntityRecognizerRequest$;
__webpack_unused_export__ = StopTrainingEntityRecognizerResponse$;
__webpack_unused_export__ = SyntaxLanguageCode;
__webpack_unused_export__ = SyntaxToken$;
__webpack_unused_export__ = Tag$;
__webpack_unused_export__ = TagResource$;
__webpack_unused_export__ = TagResourceCommand;
__webpack_unused_export__ = TagResourceRequest$;
__webpack_unused_export__ = TagResourceResponse$;
__webpack_unused_export__ = TargetedSentimentDetectionJobFilter$;
__webpack_unused_export__ = TargetedSentimentDetectionJobProperties$;
__webpack_unused_export__ = TargetedSentimentEntity$;
__webpack_unused_export__ = TargetedSentimentEntityType;
__webpack_unused_export__ = TargetedSentimentMention$;
__webpack_unused_export__ = TaskConfig$;
__webpack_unused_export__ = TextSegment$;
__webpack_unused_export__ = TextSizeLimitExceededException;
__webpack_unused_export__ = TextSizeLimitExceededException$;
__webpack_unused_export__ = TooManyRequestsException;
__webpack_unused_export__ = TooManyRequestsException$;
__webpack_unused_export__ = TooManyTagKeysException;
__webpack_unused_export__ = TooManyTagKeysException$;
__webpack_unused_export__ = TooManyTagsException;
__webpack_unused_export__ = TooManyTagsException$;
__webpack_unused_export__ = TopicsDetectionJobFilter$;
__webpack_unused_export__ = TopicsDetectionJobProperties$;
__webpack_unused_export__ = ToxicContent$;
__webpack_unused_export__ = ToxicContentType;
__webpack_unused_export__ = ToxicLabels$;
__webpack_unused_export__ = UnsupportedLanguageException;
__webpack_unused_export__ = UnsupportedLanguageException$;
__webpack_unused_export__ = UntagResource$;
__webpack_unused_export__ = UntagResourceCommand;
__webpack_unused_export__ = UntagResourceRequest$;
__webpack_unused_export__ = UntagResourceResponse$;
__webpack_unused_export__ = UpdateDataSecurityConfig$;
__webpack_unused_export__ = UpdateEndpoint$;
__webpack_unused_export__ = UpdateEndpointCommand;
__webpack_unused_export__ = UpdateEndpointRequest$;
__webpack_unused_export__ = UpdateEndpointResponse$;
__webpack_unused_export__ = UpdateFlywheel$;
__webpack_unused_export__ = UpdateFlywheelCommand;
__webpack_unused_export__ = UpdateFlywheelRequest$;
__webpack_unused_export__ = UpdateFlywheelResponse$;
__webpack_unused_export__ = VpcConfig$;
__webpack_unused_export__ = WarningsListItem$;
__webpack_unused_export__ = errorTypeRegistries;
__webpack_unused_export__ = paginateListDatasets;
__webpack_unused_export__ = paginateListDocumentClassificationJobs;
__webpack_unused_export__ = paginateListDocumentClassifierSummaries;
__webpack_unused_export__ = paginateListDocumentClassifiers;
__webpack_unused_export__ = paginateListDominantLanguageDetectionJobs;
__webpack_unused_export__ = paginateListEndpoints;
__webpack_unused_export__ = paginateListEntitiesDetectionJobs;
__webpack_unused_export__ = paginateListEntityRecognizerSummaries;
__webpack_unused_export__ = paginateListEntityRecognizers;
__webpack_unused_export__ = paginateListEventsDetectionJobs;
__webpack_unused_export__ = paginateListFlywheelIterationHistory;
__webpack_unused_export__ = paginateListFlywheels;
__webpack_unused_export__ = paginateListKeyPhrasesDetectionJobs;
__webpack_unused_export__ = paginateListPiiEntitiesDetectionJobs;
__webpack_unused_export__ = paginateListSentimentDetectionJobs;
__webpack_unused_export__ = paginateListTargetedSentimentDetectionJobs;
__webpack_unused_export__ = paginateListTopicsDetectionJobs;


/***/ })

};
