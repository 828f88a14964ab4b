export const id = 1552;
export const ids = [1552];
export const modules = {

/***/ 51552:
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

const defaultKendraHttpAuthSchemeParametersProvider = async (config, context, input) => {
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
            name: "kendra",
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
const defaultKendraHttpAuthSchemeProvider = (authParameters) => {
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
        defaultSigningName: "kendra",
    });
};
const commonParams = {
    UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" },
    Endpoint: { type: "builtInParams", name: "endpoint" },
    Region: { type: "builtInParams", name: "region" },
    UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" },
};

var version = "3.1141.0";
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
        ["https://kendra-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
        [a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
        ["https://kendra-fips.{Region}.{PartitionResult#dnsSuffix}", i],
        [a, "FIPS is enabled but this partition does not support FIPS"],
        ["https://kendra.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
        [a, "DualStack is enabled but this partition does not support DualStack"],
        ["https://kendra.{Region}.{PartitionResult#dnsSuffix}", i],
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

class KendraServiceException extends ServiceException {
    constructor(options) {
        super(options);
        Object.setPrototypeOf(this, KendraServiceException.prototype);
    }
}

class AccessDeniedException extends KendraServiceException {
    name = "AccessDeniedException";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "AccessDeniedException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, AccessDeniedException.prototype);
        this.Message = opts.Message;
    }
}
class InternalServerException extends KendraServiceException {
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
class ResourceAlreadyExistException extends KendraServiceException {
    name = "ResourceAlreadyExistException";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "ResourceAlreadyExistException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ResourceAlreadyExistException.prototype);
        this.Message = opts.Message;
    }
}
class ResourceNotFoundException extends KendraServiceException {
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
class ThrottlingException extends KendraServiceException {
    name = "ThrottlingException";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "ThrottlingException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ThrottlingException.prototype);
        this.Message = opts.Message;
    }
}
class ValidationException extends KendraServiceException {
    name = "ValidationException";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "ValidationException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ValidationException.prototype);
        this.Message = opts.Message;
    }
}
class ConflictException extends KendraServiceException {
    name = "ConflictException";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "ConflictException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ConflictException.prototype);
        this.Message = opts.Message;
    }
}
class ServiceQuotaExceededException extends KendraServiceException {
    name = "ServiceQuotaExceededException";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "ServiceQuotaExceededException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ServiceQuotaExceededException.prototype);
        this.Message = opts.Message;
    }
}
class FeaturedResultsConflictException extends KendraServiceException {
    name = "FeaturedResultsConflictException";
    $fault = "client";
    Message;
    ConflictingItems;
    constructor(opts) {
        super({
            name: "FeaturedResultsConflictException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, FeaturedResultsConflictException.prototype);
        this.Message = opts.Message;
        this.ConflictingItems = opts.ConflictingItems;
    }
}
class InvalidRequestException extends KendraServiceException {
    name = "InvalidRequestException";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "InvalidRequestException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, InvalidRequestException.prototype);
        this.Message = opts.Message;
    }
}
class ResourceUnavailableException extends KendraServiceException {
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
class ResourceInUseException extends KendraServiceException {
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

const _A = "Attributes";
const _AA = "AdditionalAttributes";
const _AAF = "AndAllFilters";
const _AC = "AclConfiguration";
const _ACC = "AccessControlConfigurations";
const _ACCI = "AccessControlConfigurationId";
const _ACCS = "AccessControlConfigurationSummary";
const _ACCSL = "AccessControlConfigurationSummaryList";
const _ACL = "AccessControlList";
const _ACLC = "AccessControlListConfiguration";
const _ACl = "AlfrescoConfiguration";
const _ACt = "AttachmentConfiguration";
const _ACu = "AuthenticationConfiguration";
const _ADE = "AccessDeniedException";
const _AEL = "AssociateEntityList";
const _AETE = "AssociateEntitiesToExperience";
const _AETEFEL = "AssociateEntitiesToExperienceFailedEntityList";
const _AETER = "AssociateEntitiesToExperienceRequest";
const _AETERs = "AssociateEntitiesToExperienceResponse";
const _AF = "AttributeFilter";
const _AFL = "AttributeFilterList";
const _AFM = "AttachmentFieldMappings";
const _AGCN = "AllowedGroupsColumnName";
const _AN = "AttributeName";
const _APTE = "AssociatePersonasToEntities";
const _APTER = "AssociatePersonasToEntitiesRequest";
const _APTERs = "AssociatePersonasToEntitiesResponse";
const _ARA = "AdditionalResultAttribute";
const _ARAL = "AdditionalResultAttributeList";
const _ARAV = "AdditionalResultAttributeValue";
const _ARAd = "AdditionalResponseAttributes";
const _ASC = "AttributeSuggestionsConfig";
const _ASDC = "AttributeSuggestionsDescribeConfig";
const _ASGC = "AttributeSuggestionsGetConfig";
const _ASM = "AttributeSuggestionsMode";
const _ASUC = "AttributeSuggestionsUpdateConfig";
const _AT = "AuthenticationType";
const _Ac = "Access";
const _B = "Blob";
const _BA = "BasicAuthentication";
const _BAC = "BasicAuthenticationConfiguration";
const _BACL = "BasicAuthenticationConfigurationList";
const _BC = "BoxConfiguration";
const _BCl = "BlogConfiguration";
const _BDD = "BatchDeleteDocument";
const _BDDR = "BatchDeleteDocumentRequest";
const _BDDRFD = "BatchDeleteDocumentResponseFailedDocument";
const _BDDRFDa = "BatchDeleteDocumentResponseFailedDocuments";
const _BDDRa = "BatchDeleteDocumentResponse";
const _BDFRS = "BatchDeleteFeaturedResultsSet";
const _BDFRSE = "BatchDeleteFeaturedResultsSetError";
const _BDFRSEa = "BatchDeleteFeaturedResultsSetErrors";
const _BDFRSR = "BatchDeleteFeaturedResultsSetRequest";
const _BDFRSRa = "BatchDeleteFeaturedResultsSetResponse";
const _BFM = "BlogFieldMappings";
const _BGDS = "BatchGetDocumentStatus";
const _BGDSR = "BatchGetDocumentStatusRequest";
const _BGDSRE = "BatchGetDocumentStatusResponseError";
const _BGDSREa = "BatchGetDocumentStatusResponseErrors";
const _BGDSRa = "BatchGetDocumentStatusResponse";
const _BLSI = "BlockListSummaryItems";
const _BN = "BucketName";
const _BO = "BeginOffset";
const _BPD = "BatchPutDocument";
const _BPDR = "BatchPutDocumentRequest";
const _BPDRFD = "BatchPutDocumentResponseFailedDocument";
const _BPDRFDa = "BatchPutDocumentResponseFailedDocuments";
const _BPDRa = "BatchPutDocumentResponse";
const _Bu = "Bucket";
const _C = "Credentials";
const _CA = "ContainsAll";
const _CAC = "ConfluenceAttachmentConfiguration";
const _CACC = "CreateAccessControlConfiguration";
const _CACCR = "CreateAccessControlConfigurationRequest";
const _CACCRr = "CreateAccessControlConfigurationResponse";
const _CAFML = "ConfluenceAttachmentFieldMappingsList";
const _CAS = "CrawlArchivedSpaces";
const _CATIFM = "ConfluenceAttachmentToIndexFieldMapping";
const _CAo = "ContainsAny";
const _CAr = "CrawlAttachments";
const _CAre = "CreatedAt";
const _CBC = "ConfluenceBlogConfiguration";
const _CBFML = "ConfluenceBlogFieldMappingsList";
const _CBM = "CrawlBotMessage";
const _CBTIFM = "ConfluenceBlogToIndexFieldMapping";
const _CC = "CrawlComments";
const _CCR = "CrawlChatRooms";
const _CCo = "CollapseConfiguration";
const _CCol = "ColumnConfiguration";
const _CCon = "ConfluenceConfiguration";
const _CConn = "ConnectionConfiguration";
const _CD = "CrawlDepth";
const _CDAK = "ConditionDocumentAttributeKey";
const _CDC = "ChangeDetectingColumns";
const _CDEC = "CustomDocumentEnrichmentConfiguration";
const _CDS = "CreateDataSource";
const _CDSR = "CreateDataSourceRequest";
const _CDSRr = "CreateDataSourceResponse";
const _CE = "ConflictException";
const _CER = "CreateExperienceRequest";
const _CERr = "CreateExperienceResponse";
const _CEr = "CreateExperience";
const _CF = "ClickFeedback";
const _CFC = "CrawlFileComments";
const _CFCh = "ChatterFeedConfiguration";
const _CFI = "ClickFeedbackItems";
const _CFL = "ClickFeedbackList";
const _CFM = "CommentFieldMappings";
const _CFR = "CreateFaqRequest";
const _CFRS = "CreateFeaturedResultsSet";
const _CFRSR = "CreateFeaturedResultsSetRequest";
const _CFRSRr = "CreateFeaturedResultsSetResponse";
const _CFRr = "CreateFaqResponse";
const _CFr = "CreateFaq";
const _CI = "ConflictingItems";
const _CIC = "CrawlIssueComment";
const _CICA = "CrawlIssueCommentAttachment";
const _CIR = "CreateIndexRequest";
const _CIRr = "CreateIndexResponse";
const _CIo = "ConflictingItem";
const _CIr = "CrawlIssue";
const _CIre = "CreateIndex";
const _CKATC = "CustomKnowledgeArticleTypeConfigurations";
const _CL = "CorrectionList";
const _COV = "ConditionOnValue";
const _CPC = "ConfluencePageConfiguration";
const _CPFML = "ConfluencePageFieldMappingsList";
const _CPR = "CrawlPullRequest";
const _CPRC = "CrawlPullRequestComment";
const _CPRCA = "CrawlPullRequestCommentAttachment";
const _CPS = "CrawlPersonalSpaces";
const _CPTIFM = "ConfluencePageToIndexFieldMapping";
const _CQS = "ClearQuerySuggestions";
const _CQSBL = "CreateQuerySuggestionsBlockList";
const _CQSBLR = "CreateQuerySuggestionsBlockListRequest";
const _CQSBLRr = "CreateQuerySuggestionsBlockListResponse";
const _CQSR = "ClearQuerySuggestionsRequest";
const _CR = "ClaimRegex";
const _CRD = "CollapsedResultDetail";
const _CRDr = "CrawlRepositoryDocuments";
const _CSC = "ConfluenceSpaceConfiguration";
const _CSCo = "ContentSourceConfiguration";
const _CSF = "CrawlSystemFolders";
const _CSFML = "ConfluenceSpaceFieldMappingsList";
const _CSTIFM = "ConfluenceSpaceToIndexFieldMapping";
const _CT = "CrawlTasks";
const _CTR = "CreateThesaurusRequest";
const _CTRr = "CreateThesaurusResponse";
const _CTl = "ClickTime";
const _CTli = "ClientToken";
const _CTo = "CorrectedTerm";
const _CTon = "ContentType";
const _CTr = "CreationTimestamp";
const _CTre = "CreateThesaurus";
const _CU = "CapacityUnits";
const _CUC = "CapacityUnitsConfiguration";
const _CWL = "CrawlWebLinks";
const _Ce = "Cells";
const _Co = "Correction";
const _Cod = "Code";
const _Con = "Configuration";
const _Cond = "Condition";
const _Cont = "Content";
const _Cor = "Corrections";
const _Cou = "Count";
const _D = "Documents";
const _DA = "DocumentAttribute";
const _DAC = "DocumentAttributeCondition";
const _DACC = "DeleteAccessControlConfiguration";
const _DACCR = "DeleteAccessControlConfigurationRequest";
const _DACCRe = "DeleteAccessControlConfigurationResponse";
const _DACCRes = "DescribeAccessControlConfigurationRequest";
const _DACCResc = "DescribeAccessControlConfigurationResponse";
const _DACCe = "DescribeAccessControlConfiguration";
const _DAK = "DocumentAttributeKey";
const _DAL = "DocumentAttributeList";
const _DAT = "DocumentAttributeTarget";
const _DAV = "DocumentAttributeValue";
const _DAVCP = "DocumentAttributeValueCountPair";
const _DAVCPL = "DocumentAttributeValueCountPairList";
const _DAVCPo = "DocumentAttributeValueCountPairs";
const _DAVT = "DocumentAttributeValueType";
const _DAo = "DocumentsAdded";
const _DAoc = "DocumentAttributes";
const _DC = "DatabaseConfiguration";
const _DCD = "DocumentContentDeletion";
const _DD = "DocumentsDeleted";
const _DDCN = "DocumentDataColumnName";
const _DDFN = "DocumentDataFieldName";
const _DDS = "DeleteDataSource";
const _DDSR = "DeleteDataSourceRequest";
const _DDSRe = "DescribeDataSourceRequest";
const _DDSRes = "DescribeDataSourceResponse";
const _DDSe = "DescribeDataSource";
const _DDi = "DisplayData";
const _DE = "DocumentExcerpt";
const _DEFE = "DisassociateEntitiesFromExperience";
const _DEFER = "DisassociateEntitiesFromExperienceRequest";
const _DEFERi = "DisassociateEntitiesFromExperienceResponse";
const _DEL = "DisassociateEntityList";
const _DER = "DeleteExperienceRequest";
const _DERe = "DeleteExperienceResponse";
const _DERes = "DescribeExperienceRequest";
const _DEResc = "DescribeExperienceResponse";
const _DET = "DatabaseEngineType";
const _DEe = "DeleteExperience";
const _DEes = "DescribeExperience";
const _DF = "DocumentsFailed";
const _DFF = "DateFieldFormat";
const _DFR = "DeleteFaqRequest";
const _DFRS = "DescribeFeaturedResultsSet";
const _DFRSR = "DescribeFeaturedResultsSetRequest";
const _DFRSRe = "DescribeFeaturedResultsSetResponse";
const _DFRe = "DescribeFaqRequest";
const _DFRes = "DescribeFaqResponse";
const _DFe = "DeleteFaq";
const _DFes = "DescribeFaq";
const _DH = "DatabaseHost";
const _DI = "DocumentId";
const _DICN = "DocumentIdColumnName";
const _DIL = "DocumentIdList";
const _DILo = "DocumentInfoList";
const _DIR = "DeleteIndexRequest";
const _DIRe = "DescribeIndexRequest";
const _DIRes = "DescribeIndexResponse";
const _DIe = "DeleteIndex";
const _DIes = "DescribeIndex";
const _DIo = "DocumentInfo";
const _DL = "DocumentList";
const _DLFM = "DocumentLibraryFieldMappings";
const _DLG = "DisableLocalGroups";
const _DM = "DocumentsModified";
const _DMC = "DocumentMetadataConfigurations";
const _DMCL = "DocumentMetadataConfigurationList";
const _DMCU = "DocumentMetadataConfigurationUpdates";
const _DMCo = "DocumentMetadataConfiguration";
const _DMCoc = "DocumentsMetadataConfiguration";
const _DN = "DatabaseName";
const _DP = "DatabasePort";
const _DPC = "DirectPutContent";
const _DPFE = "DisassociatePersonasFromEntities";
const _DPFER = "DisassociatePersonasFromEntitiesRequest";
const _DPFERi = "DisassociatePersonasFromEntitiesResponse";
const _DPM = "DeletePrincipalMapping";
const _DPMR = "DeletePrincipalMappingRequest";
const _DPMRe = "DescribePrincipalMappingRequest";
const _DPMRes = "DescribePrincipalMappingResponse";
const _DPMe = "DescribePrincipalMapping";
const _DQSBL = "DeleteQuerySuggestionsBlockList";
const _DQSBLR = "DeleteQuerySuggestionsBlockListRequest";
const _DQSBLRe = "DescribeQuerySuggestionsBlockListRequest";
const _DQSBLRes = "DescribeQuerySuggestionsBlockListResponse";
const _DQSBLe = "DescribeQuerySuggestionsBlockList";
const _DQSC = "DescribeQuerySuggestionsConfig";
const _DQSCR = "DescribeQuerySuggestionsConfigRequest";
const _DQSCRe = "DescribeQuerySuggestionsConfigResponse";
const _DRC = "DocumentRelevanceConfiguration";
const _DROC = "DocumentRelevanceOverrideConfigurations";
const _DROCL = "DocumentRelevanceOverrideConfigurationList";
const _DS = "DocumentsScanned";
const _DSC = "DataSourceConfiguration";
const _DSEC = "DataSourceErrorCode";
const _DSFN = "DataSourceFieldName";
const _DSG = "DataSourceGroup";
const _DSGa = "DataSourceGroups";
const _DSI = "DataSourceId";
const _DSIa = "DataSourceIds";
const _DSL = "DocumentStatusList";
const _DSS = "DataSourceSummary";
const _DSSJ = "DataSourceSyncJob";
const _DSSJHL = "DataSourceSyncJobHistoryList";
const _DSSJI = "DataSourceSyncJobId";
const _DSSJM = "DataSourceSyncJobMetrics";
const _DSSJMT = "DataSourceSyncJobMetricTarget";
const _DSSL = "DataSourceSummaryList";
const _DSTIFM = "DataSourceToIndexFieldMapping";
const _DSTIFML = "DataSourceToIndexFieldMappingList";
const _DSVC = "DataSourceVpcConfiguration";
const _DSo = "DocumentStatus";
const _DT = "DocumentTitle";
const _DTCN = "DocumentTitleColumnName";
const _DTFN = "DocumentTitleFieldName";
const _DTR = "DeleteThesaurusRequest";
const _DTRe = "DescribeThesaurusRequest";
const _DTRes = "DescribeThesaurusResponse";
const _DTe = "DeleteThesaurus";
const _DTes = "DescribeThesaurus";
const _DURI = "DocumentURI";
const _DV = "DateValue";
const _De = "Description";
const _Di = "Displayable";
const _Do = "Document";
const _Dom = "Domain";
const _Du = "Duration";
const _E = "Errors";
const _EA = "ExcludeArchived";
const _EAFP = "ExcludeAttachmentFilePatterns";
const _EC = "ErrorCode";
const _ECn = "EntityConfiguration";
const _ECx = "ExpandConfiguration";
const _ECxp = "ExperienceConfiguration";
const _EDD = "EntityDisplayData";
const _EE = "ExperienceEndpoint";
const _EES = "ExperienceEntitiesSummary";
const _EESL = "ExperienceEntitiesSummaryList";
const _EEx = "ExperienceEndpoints";
const _EF = "EntityFilter";
const _EFNP = "ExclusionFolderNamePatterns";
const _EFNPx = "ExclusionFileNamePatterns";
const _EFTP = "ExclusionFileTypePatterns";
const _EI = "EnterpriseId";
const _EIn = "EntityIds";
const _EInt = "EntityId";
const _EIx = "ExecutionId";
const _EL = "EntityList";
const _EM = "ErrorMessage";
const _EMT = "ExcludeMimeTypes";
const _EO = "EndOffset";
const _EP = "ExclusionPatterns";
const _EPC = "EntityPersonaConfiguration";
const _EPCL = "EntityPersonaConfigurationList";
const _ER = "ExpandedResults";
const _ERI = "ExpandedResultItem";
const _ERL = "ExpandedResultList";
const _ES = "ExcludeSpaces";
const _ESD = "ExcludeSharedDrives";
const _ESL = "ExperiencesSummaryList";
const _ESx = "ExperiencesSummary";
const _ET = "EqualsTo";
const _ETn = "EndTime";
const _ETnd = "EndpointType";
const _ETnt = "EntityType";
const _EUA = "ExcludeUserAccounts";
const _Ed = "Edition";
const _En = "Endpoints";
const _End = "Endpoint";
const _Ex = "Expand";
const _F = "Facet";
const _FC = "FsxConfiguration";
const _FCa = "FailureCode";
const _FD = "FailedDocuments";
const _FDL = "FeaturedDocumentList";
const _FDM = "FeaturedDocumentsMissing";
const _FDML = "FeaturedDocumentMissingList";
const _FDMe = "FeaturedDocumentMissing";
const _FDWM = "FeaturedDocumentsWithMetadata";
const _FDWML = "FeaturedDocumentWithMetadataList";
const _FDWMe = "FeaturedDocumentWithMetadata";
const _FDe = "FeaturedDocuments";
const _FDea = "FeaturedDocument";
const _FE = "FailedEntity";
const _FEL = "FailedEntityList";
const _FF = "FileFormat";
const _FFM = "FileFieldMappings";
const _FI = "FaqIds";
const _FIo = "FolderIds";
const _FL = "FacetList";
const _FM = "FieldMappings";
const _FN = "FirstName";
const _FQ = "FilterQuery";
const _FR = "FacetResults";
const _FRCE = "FeaturedResultsConflictException";
const _FRI = "FeaturedResultsItem";
const _FRIL = "FeaturedResultsItemList";
const _FRIe = "FeaturedResultsItems";
const _FRL = "FacetResultList";
const _FRS = "FeaturedResultsSet";
const _FRSI = "FeaturedResultsSetIds";
const _FRSIe = "FeaturedResultsSetId";
const _FRSN = "FeaturedResultsSetName";
const _FRSS = "FeaturedResultsSetSummary";
const _FRSSI = "FeaturedResultsSetSummaryItems";
const _FRa = "FacetResult";
const _FRai = "FailureReason";
const _FS = "FaqStatistics";
const _FSB = "FileSizeBytes";
const _FSI = "FileSystemId";
const _FSIa = "FaqSummaryItems";
const _FST = "FileSystemType";
const _FSa = "FaqSummary";
const _FT = "FeedbackToken";
const _Fa = "Facets";
const _Fac = "Facetable";
const _Fo = "Format";
const _Fr = "Freshness";
const _G = "Groups";
const _GAF = "GroupAttributeField";
const _GDC = "GoogleDriveConfiguration";
const _GHC = "GitHubConfiguration";
const _GHCCFM = "GitHubCommitConfigurationFieldMappings";
const _GHDCP = "GitHubDocumentCrawlProperties";
const _GHIACFM = "GitHubIssueAttachmentConfigurationFieldMappings";
const _GHICCFM = "GitHubIssueCommentConfigurationFieldMappings";
const _GHIDCFM = "GitHubIssueDocumentConfigurationFieldMappings";
const _GHPRCCFM = "GitHubPullRequestCommentConfigurationFieldMappings";
const _GHPRDACFM = "GitHubPullRequestDocumentAttachmentConfigurationFieldMappings";
const _GHPRDCFM = "GitHubPullRequestDocumentConfigurationFieldMappings";
const _GHRCFM = "GitHubRepositoryConfigurationFieldMappings";
const _GI = "GroupId";
const _GM = "GroupMembers";
const _GN = "GroupName";
const _GOIS = "GroupOrderingIdSummaries";
const _GOISr = "GroupOrderingIdSummary";
const _GQS = "GetQuerySuggestions";
const _GQSR = "GetQuerySuggestionsRequest";
const _GQSRe = "GetQuerySuggestionsResponse";
const _GS = "GroupSummary";
const _GSR = "GetSnapshotsRequest";
const _GSRe = "GetSnapshotsResponse";
const _GSe = "GetSnapshots";
const _GSr = "GroupsSummaries";
const _GT = "GreaterThan";
const _GTOE = "GreaterThanOrEquals";
const _H = "Host";
const _HACL = "HierarchicalAccessControlList";
const _HC = "HookConfiguration";
const _HL = "HighlightList";
const _HP = "HierarchicalPrincipal";
const _HPL = "HierarchicalPrincipalList";
const _HU = "HostUrl";
const _He = "Header";
const _Hi = "Highlight";
const _Hig = "Highlights";
const _High = "Highlighted";
const _His = "History";
const _I = "Id";
const _IAFP = "IncludeAttachmentFilePatterns";
const _IAN = "IdentityAttributeName";
const _IC = "InlineConfigurations";
const _ICDEC = "InlineCustomDocumentEnrichmentConfiguration";
const _ICDECL = "InlineCustomDocumentEnrichmentConfigurationList";
const _ICS = "IndexConfigurationSummary";
const _ICSI = "IndexConfigurationSummaryItems";
const _ICSL = "IndexConfigurationSummaryList";
const _ICn = "InvocationCondition";
const _ICt = "ItemCount";
const _IFM = "IssueFieldMappings";
const _IFN = "IndexFieldName";
const _IFNP = "InclusionFolderNamePatterns";
const _IFNPn = "InclusionFileNamePatterns";
const _IFT = "IncludeFilterTypes";
const _IFTP = "InclusionFileTypePatterns";
const _II = "IndexId";
const _IP = "InclusionPatterns";
const _IPn = "InclusionPrefixes";
const _IQAC = "IndexedQuestionAnswersCount";
const _IQSCS = "IncludeQuerySpellCheckSuggestions";
const _IQWUI = "IncludeQueriesWithoutUserInformation";
const _IRE = "InvalidRequestException";
const _IS = "IncludeSpaces";
const _ISE = "InternalServerException";
const _ISEF = "IssueSubEntityFilter";
const _ISn = "IndexStatistics";
const _ISnc = "IncludedStates";
const _IT = "IssueType";
const _ITB = "IndexedTextBytes";
const _ITDC = "IndexedTextDocumentsCount";
const _IUN = "IdentifiedUserName";
const _Im = "Importance";
const _In = "Interval";
const _Is = "Issuer";
const _JAU = "JiraAccountUrl";
const _JC = "JiraConfiguration";
const _JTTC = "JsonTokenTypeConfiguration";
const _JTTCw = "JwtTokenTypeConfiguration";
const _K = "Key";
const _KAC = "KnowledgeArticleConfiguration";
const _KKI = "KmsKeyId";
const _KL = "KeyLocation";
const _KP = "KeyPath";
const _LA = "LambdaArn";
const _LACC = "ListAccessControlConfigurations";
const _LACCR = "ListAccessControlConfigurationsRequest";
const _LACCRi = "ListAccessControlConfigurationsResponse";
const _LBP = "LookBackPeriod";
const _LC = "LanguageCode";
const _LCT = "LastClearTime";
const _LDS = "ListDataSources";
const _LDSR = "ListDataSourcesRequest";
const _LDSRi = "ListDataSourcesResponse";
const _LDSSJ = "ListDataSourceSyncJobs";
const _LDSSJR = "ListDataSourceSyncJobsRequest";
const _LDSSJRi = "ListDataSourceSyncJobsResponse";
const _LE = "ListExperiences";
const _LEE = "ListExperienceEntities";
const _LEER = "ListExperienceEntitiesRequest";
const _LEERi = "ListExperienceEntitiesResponse";
const _LEP = "ListEntityPersonas";
const _LEPR = "ListEntityPersonasRequest";
const _LEPRi = "ListEntityPersonasResponse";
const _LER = "ListExperiencesRequest";
const _LERi = "ListExperiencesResponse";
const _LF = "ListFaqs";
const _LFR = "ListFaqsRequest";
const _LFRS = "ListFeaturedResultsSets";
const _LFRSR = "ListFeaturedResultsSetsRequest";
const _LFRSRi = "ListFeaturedResultsSetsResponse";
const _LFRi = "ListFaqsResponse";
const _LGOTOI = "ListGroupsOlderThanOrderingId";
const _LGOTOIR = "ListGroupsOlderThanOrderingIdRequest";
const _LGOTOIRi = "ListGroupsOlderThanOrderingIdResponse";
const _LI = "ListIndices";
const _LIR = "ListIndicesRequest";
const _LIRi = "ListIndicesResponse";
const _LN = "LastName";
const _LOGS = "ListOfGroupSummaries";
const _LQSBL = "ListQuerySuggestionsBlockLists";
const _LQSBLR = "ListQuerySuggestionsBlockListsRequest";
const _LQSBLRi = "ListQuerySuggestionsBlockListsResponse";
const _LSBT = "LastSuggestionsBuildTime";
const _LT = "LessThan";
const _LTFR = "ListTagsForResource";
const _LTFRR = "ListTagsForResourceRequest";
const _LTFRRi = "ListTagsForResourceResponse";
const _LTOE = "LessThanOrEquals";
const _LTR = "ListThesauriRequest";
const _LTRi = "ListThesauriResponse";
const _LTi = "ListThesauri";
const _LUA = "LastUpdatedAt";
const _LUT = "LastUpdatedTimestamp";
const _LV = "LongValue";
const _M = "Message";
const _MAKS = "MissingAttributeKeyStrategy";
const _MCSPPIMB = "MaxContentSizePerPageInMegaBytes";
const _MERPI = "MaxExpandedResultsPerItem";
const _MFM = "MessageFieldMappings";
const _MG = "MemberGroups";
const _MGe = "MemberGroup";
const _MLPP = "MaxLinksPerPage";
const _MNOQU = "MinimumNumberOfQueryingUsers";
const _MQC = "MinimumQueryCount";
const _MR = "MaxResults";
const _MRITE = "MaxResultItemsToExpand";
const _MSC = "MaxSuggestionsCount";
const _MT = "MetricType";
const _MU = "MemberUsers";
const _MUPMCR = "MaxUrlsPerMinuteCrawlRate";
const _MUe = "MemberUser";
const _Me = "Metrics";
const _Mo = "Mode";
const _N = "Name";
const _NF = "NotFilter";
const _NT = "NameType";
const _NTe = "NextToken";
const _O = "Operator";
const _OAF = "OrAllFilters";
const _ODC = "OneDriveConfiguration";
const _ODU = "OneDriveUsers";
const _ODUL = "OneDriveUserList";
const _ODUSP = "OneDriveUserS3Path";
const _OI = "OrderingId";
const _OIr = "OrganizationId";
const _ON = "OrganizationName";
const _OPC = "OnPremiseConfiguration";
const _P = "Personas";
const _PC = "PageConfiguration";
const _PCF = "PrivateChannelFilter";
const _PCFu = "PublicChannelFilter";
const _PCr = "ProxyConfiguration";
const _PEHC = "PreExtractionHookConfiguration";
const _PEHCo = "PostExtractionHookConfiguration";
const _PFM = "PageFieldMappings";
const _PFMr = "ProjectFieldMappings";
const _PL = "PrincipalList";
const _PN = "PageNumber";
const _PPM = "PutPrincipalMapping";
const _PPMR = "PutPrincipalMappingRequest";
const _PS = "PersonasSummary";
const _PSL = "PersonasSummaryList";
const _PSa = "PageSize";
const _Pe = "Persona";
const _Po = "Port";
const _Pr = "Project";
const _Pri = "Principal";
const _Q = "Query";
const _QC = "QuipConfiguration";
const _QCU = "QueryCapacityUnits";
const _QI = "QueryId";
const _QIEO = "QueryIdentifiersEnclosingOption";
const _QLLBWID = "QueryLogLookBackWindowInDays";
const _QR = "QueryRequest";
const _QRI = "QueryResultItem";
const _QRIL = "QueryResultItemList";
const _QRTF = "QueryResultTypeFilter";
const _QRu = "QueryResult";
const _QSBLS = "QuerySuggestionsBlockListSummary";
const _QSBLSI = "QuerySuggestionsBlockListSummaryItems";
const _QSI = "QuerySuggestionsId";
const _QT = "QueryText";
const _QTu = "QueryTexts";
const _R = "Relevance";
const _RA = "RoleArn";
const _RAEE = "ResourceAlreadyExistException";
const _RARN = "ResourceARN";
const _RAe = "ReceivedAt";
const _RDA = "RequestedDocumentAttributes";
const _RF = "RepositoryFilter";
const _RFI = "RelevanceFeedbackItems";
const _RFL = "RelevanceFeedbackList";
const _RFe = "RelevanceFeedback";
const _RI = "ResultId";
const _RIUE = "ResourceInUseException";
const _RIe = "ResultItems";
const _RNFE = "ResourceNotFoundException";
const _RO = "RankOrder";
const _RR = "RetrieveRequest";
const _RRI = "RetrieveResultItem";
const _RRIL = "RetrieveResultItemList";
const _RRe = "RetrieveResult";
const _RUE = "ResourceUnavailableException";
const _RV = "RelevanceValue";
const _Re = "Retrieve";
const _Ro = "Rows";
const _S = "Schedule";
const _SA = "SecretArn";
const _SAc = "ScoreAttributes";
const _SAu = "SuggestionAttributes";
const _SB = "S3Bucket";
const _SC = "SortingConfigurations";
const _SCC = "SpellCorrectionConfiguration";
const _SCCe = "ServiceCatalogConfiguration";
const _SCD = "SinceCrawlDate";
const _SCFC = "SalesforceChatterFeedConfiguration";
const _SCKATC = "SalesforceCustomKnowledgeArticleTypeConfiguration";
const _SCKATCL = "SalesforceCustomKnowledgeArticleTypeConfigurationList";
const _SCL = "SuggestableConfigList";
const _SCLo = "SortingConfigurationList";
const _SCQ = "SpellCorrectedQueries";
const _SCQL = "SpellCorrectedQueryList";
const _SCQp = "SpellCorrectedQuery";
const _SCSP = "SslCertificateS3Path";
const _SCU = "StorageCapacityUnits";
const _SCa = "SalesforceConfiguration";
const _SCc = "ScoreConfidence";
const _SCl = "SlackConfiguration";
const _SCo = "S3Configuration";
const _SCor = "SortingConfiguration";
const _SCp = "SpaceConfiguration";
const _SCq = "SqlConfiguration";
const _SCu = "SuggestableConfig";
const _SD = "SnapshotsData";
const _SDH = "SnapshotsDataHeader";
const _SDR = "SnapshotsDataRecords";
const _SDSC = "S3DataSourceConfiguration";
const _SDSSJ = "StartDataSourceSyncJob";
const _SDSSJR = "StartDataSourceSyncJobRequest";
const _SDSSJRt = "StartDataSourceSyncJobResponse";
const _SDSSJRto = "StopDataSourceSyncJobRequest";
const _SDSSJt = "StopDataSourceSyncJob";
const _SDo = "SourceDocument";
const _SDou = "SourceDocuments";
const _SEL = "SlackEntityList";
const _SF = "StatusFilter";
const _SFM = "SpaceFieldMappings";
const _SFR = "SubmitFeedbackRequest";
const _SFu = "SubmitFeedback";
const _SGI = "SecurityGroupIds";
const _SH = "SuggestionHighlight";
const _SHL = "SuggestionHighlightList";
const _SI = "SiteId";
const _SIe = "SetId";
const _SIu = "SubnetIds";
const _SIum = "SummaryItems";
const _SKAC = "SalesforceKnowledgeArticleConfiguration";
const _SKATC = "StandardKnowledgeArticleTypeConfiguration";
const _SL = "SuggestionList";
const _SLV = "StringListValue";
const _SM = "SiteMaps";
const _SMA = "SecretManagerArn";
const _SMC = "SiteMapsConfiguration";
const _SN = "SetName";
const _SNBV = "ServiceNowBuildVersion";
const _SNC = "ServiceNowConfiguration";
const _SNKAC = "ServiceNowKnowledgeArticleConfiguration";
const _SNSCC = "ServiceNowServiceCatalogConfiguration";
const _SO = "SortOrder";
const _SOAC = "StandardObjectAttachmentConfiguration";
const _SOC = "StandardObjectConfigurations";
const _SP = "S3Path";
const _SPC = "SharePointConfiguration";
const _SPGM = "S3PathforGroupMembers";
const _SPV = "SharePointVersion";
const _SPr = "S3Prefix";
const _SQEE = "ServiceQuotaExceededException";
const _SQT = "SuggestedQueryText";
const _SRC = "SynonymRuleCount";
const _SSC = "SaaSConfiguration";
const _SSEC = "ServerSideEncryptionConfiguration";
const _SSKATC = "SalesforceStandardKnowledgeArticleTypeConfiguration";
const _SSOAC = "SalesforceStandardObjectAttachmentConfiguration";
const _SSOC = "SalesforceStandardObjectConfiguration";
const _SSOCL = "SalesforceStandardObjectConfigurationList";
const _SSP = "SourceS3Path";
const _SSTF = "SnapShotTimeFilter";
const _ST = "StartTime";
const _STF = "StartTimeFilter";
const _STWH = "SuggestionTextWithHighlights";
const _STu = "SuggestionTypes";
const _SU = "SiteUrl";
const _SUC = "SeedUrlConfiguration";
const _SUe = "ServerUrl";
const _SUee = "SeedUrls";
const _SV = "StringValue";
const _SVu = "SuggestionValue";
const _Se = "Search";
const _Sea = "Searchable";
const _So = "Sortable";
const _St = "Status";
const _Su = "Suggestions";
const _Sug = "Suggestable";
const _Sugg = "Suggestion";
const _T = "Term";
const _TA = "TopAnswer";
const _TC = "TemplateConfiguration";
const _TCL = "TableCellList";
const _TCa = "TableCell";
const _TCe = "TermCount";
const _TD = "TenantDomain";
const _TDAK = "TargetDocumentAttributeKey";
const _TDAV = "TargetDocumentAttributeValue";
const _TDAVD = "TargetDocumentAttributeValueDeletion";
const _TDS = "TextDocumentStatistics";
const _TE = "ThrottlingException";
const _TEa = "TableExcerpt";
const _TFM = "TaskFieldMappings";
const _TFMh = "ThreadFieldMappings";
const _TI = "TeamId";
const _TK = "TagKeys";
const _TL = "TagList";
const _TN = "TableName";
const _TNOR = "TotalNumberOfResults";
const _TNORo = "TotalNumberOfRows";
const _TR = "TableRow";
const _TRL = "TableRowList";
const _TRR = "TagResourceRequest";
const _TRRa = "TagResourceResponse";
const _TRa = "TagResource";
const _TRi = "TimeRange";
const _TS = "ThesaurusSummary";
const _TSC = "TotalSuggestionsCount";
const _TSI = "ThesaurusSummaryItems";
const _TWH = "TextWithHighlights";
const _TWHV = "TextWithHighlightsValue";
const _Ta = "Tags";
const _Tag = "Tag";
const _Tar = "Target";
const _Te = "Text";
const _Tem = "Template";
const _Ti = "Title";
const _To = "Token";
const _Ty = "Type";
const _U = "Urls";
const _UA = "UpdatedAt";
const _UACC = "UpdateAccessControlConfiguration";
const _UACCR = "UpdateAccessControlConfigurationRequest";
const _UACCRp = "UpdateAccessControlConfigurationResponse";
const _UC = "UserContext";
const _UCL = "UseChangeLog";
const _UCP = "UserContextPolicy";
const _UDS = "UpdateDataSource";
const _UDSR = "UpdateDataSourceRequest";
const _UE = "UpdateExperience";
const _UEP = "UrlExclusionPatterns";
const _UER = "UpdateExperienceRequest";
const _UFRS = "UpdateFeaturedResultsSet";
const _UFRSR = "UpdateFeaturedResultsSetRequest";
const _UFRSRp = "UpdateFeaturedResultsSetResponse";
const _UGRC = "UserGroupResolutionConfiguration";
const _UGRM = "UserGroupResolutionMode";
const _UI = "UserId";
const _UIC = "UserIdentityConfiguration";
const _UIP = "UrlInclusionPatterns";
const _UIR = "UpdateIndexRequest";
const _UIp = "UpdateIndex";
const _UN = "UserName";
const _UNAF = "UserNameAttributeField";
const _UQSBL = "UpdateQuerySuggestionsBlockList";
const _UQSBLR = "UpdateQuerySuggestionsBlockListRequest";
const _UQSC = "UpdateQuerySuggestionsConfig";
const _UQSCR = "UpdateQuerySuggestionsConfigRequest";
const _UR = "UntagResource";
const _URI = "URI";
const _URL = "URL";
const _URR = "UntagResourceRequest";
const _URRn = "UntagResourceResponse";
const _UT = "UpdateThesaurus";
const _UTC = "UserTokenConfigurations";
const _UTCL = "UserTokenConfigurationList";
const _UTCs = "UserTokenConfiguration";
const _UTR = "UpdateThesaurusRequest";
const _V = "Value";
const _VC = "VpcConfiguration";
const _VE = "ValidationException";
const _VI = "VisitorId";
const _VIM = "ValueImportanceMap";
const _VT = "ValueType";
const _Ve = "Version";
const _W = "Warnings";
const _WCC = "WebCrawlerConfiguration";
const _WCM = "WebCrawlerMode";
const _WDC = "WorkDocsConfiguration";
const _WFM = "WikiFieldMappings";
const _WL = "WarningList";
const _WLFM = "WebLinkFieldMappings";
const _WLFMo = "WorkLogFieldMappings";
const _Wa = "Warning";
const _c = "client";
const _e = "error";
const _hE = "httpError";
const _s = "smithy.ts.sdk.synthetic.com.amazonaws.kendra";
const _se = "server";
const n0 = "com.amazonaws.kendra";
const _s_registry = new TypeRegistry(_s);
var KendraServiceException$ = [-3, _s, "KendraServiceException", 0, [], []];
_s_registry.registerError(KendraServiceException$, KendraServiceException);
const n0_registry = new TypeRegistry(n0);
var AccessDeniedException$ = [-3, n0, _ADE,
    { [_e]: _c, [_hE]: 403 },
    [_M],
    [0]
];
n0_registry.registerError(AccessDeniedException$, AccessDeniedException);
var ConflictException$ = [-3, n0, _CE,
    { [_e]: _c, [_hE]: 409 },
    [_M],
    [0]
];
n0_registry.registerError(ConflictException$, ConflictException);
var FeaturedResultsConflictException$ = [-3, n0, _FRCE,
    { [_e]: _c, [_hE]: 409 },
    [_M, _CI],
    [0, () => ConflictingItems]
];
n0_registry.registerError(FeaturedResultsConflictException$, FeaturedResultsConflictException);
var InternalServerException$ = [-3, n0, _ISE,
    { [_e]: _se, [_hE]: 500 },
    [_M],
    [0]
];
n0_registry.registerError(InternalServerException$, InternalServerException);
var InvalidRequestException$ = [-3, n0, _IRE,
    { [_e]: _c, [_hE]: 400 },
    [_M],
    [0]
];
n0_registry.registerError(InvalidRequestException$, InvalidRequestException);
var ResourceAlreadyExistException$ = [-3, n0, _RAEE,
    { [_e]: _c, [_hE]: 400 },
    [_M],
    [0]
];
n0_registry.registerError(ResourceAlreadyExistException$, ResourceAlreadyExistException);
var ResourceInUseException$ = [-3, n0, _RIUE,
    { [_e]: _c, [_hE]: 400 },
    [_M],
    [0]
];
n0_registry.registerError(ResourceInUseException$, ResourceInUseException);
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
var ServiceQuotaExceededException$ = [-3, n0, _SQEE,
    { [_e]: _c, [_hE]: 402 },
    [_M],
    [0]
];
n0_registry.registerError(ServiceQuotaExceededException$, ServiceQuotaExceededException);
var ThrottlingException$ = [-3, n0, _TE,
    { [_e]: _c, [_hE]: 429 },
    [_M],
    [0]
];
n0_registry.registerError(ThrottlingException$, ThrottlingException);
var ValidationException$ = [-3, n0, _VE,
    { [_e]: _c, [_hE]: 400 },
    [_M],
    [0]
];
n0_registry.registerError(ValidationException$, ValidationException);
const errorTypeRegistries = [
    _s_registry,
    n0_registry,
];
var KmsKeyId = [0, n0, _KKI, 8, 0];
var NameType = [0, n0, _NT, 8, 0];
var AccessControlConfigurationSummary$ = [3, n0, _ACCS,
    0,
    [_I],
    [0], 1
];
var AccessControlListConfiguration$ = [3, n0, _ACLC,
    0,
    [_KP],
    [0]
];
var AclConfiguration$ = [3, n0, _AC,
    0,
    [_AGCN],
    [0], 1
];
var AdditionalResultAttribute$ = [3, n0, _ARA,
    0,
    [_K, _VT, _V],
    [0, 0, () => AdditionalResultAttributeValue$], 3
];
var AdditionalResultAttributeValue$ = [3, n0, _ARAV,
    0,
    [_TWHV],
    [() => TextWithHighlights$]
];
var AlfrescoConfiguration$ = [3, n0, _ACl,
    0,
    [_SU, _SI, _SA, _SCSP, _CSF, _CC, _EF, _DLFM, _BFM, _WFM, _IP, _EP, _VC],
    [0, 0, 0, () => S3Path$, 2, 2, 64 | 0, () => DataSourceToIndexFieldMappingList, () => DataSourceToIndexFieldMappingList, () => DataSourceToIndexFieldMappingList, 64 | 0, 64 | 0, () => DataSourceVpcConfiguration$], 4
];
var AssociateEntitiesToExperienceRequest$ = [3, n0, _AETER,
    0,
    [_I, _II, _EL],
    [0, 0, () => AssociateEntityList], 3
];
var AssociateEntitiesToExperienceResponse$ = [3, n0, _AETERs,
    0,
    [_FEL],
    [() => AssociateEntitiesToExperienceFailedEntityList]
];
var AssociatePersonasToEntitiesRequest$ = [3, n0, _APTER,
    0,
    [_I, _II, _P],
    [0, 0, () => EntityPersonaConfigurationList], 3
];
var AssociatePersonasToEntitiesResponse$ = [3, n0, _APTERs,
    0,
    [_FEL],
    [() => FailedEntityList]
];
var AttributeFilter$ = [3, n0, _AF,
    0,
    [_AAF, _OAF, _NF, _ET, _CA, _CAo, _GT, _GTOE, _LT, _LTOE],
    [() => AttributeFilterList, () => AttributeFilterList, () => AttributeFilter$, () => DocumentAttribute$, () => DocumentAttribute$, () => DocumentAttribute$, () => DocumentAttribute$, () => DocumentAttribute$, () => DocumentAttribute$, () => DocumentAttribute$]
];
var AttributeSuggestionsDescribeConfig$ = [3, n0, _ASDC,
    0,
    [_SCL, _ASM],
    [() => SuggestableConfigList, 0]
];
var AttributeSuggestionsGetConfig$ = [3, n0, _ASGC,
    0,
    [_SAu, _ARAd, _AF, _UC],
    [64 | 0, 64 | 0, () => AttributeFilter$, () => UserContext$]
];
var AttributeSuggestionsUpdateConfig$ = [3, n0, _ASUC,
    0,
    [_SCL, _ASM],
    [() => SuggestableConfigList, 0]
];
var AuthenticationConfiguration$ = [3, n0, _ACu,
    0,
    [_BA],
    [() => BasicAuthenticationConfigurationList]
];
var BasicAuthenticationConfiguration$ = [3, n0, _BAC,
    0,
    [_H, _Po, _C],
    [0, 1, 0], 3
];
var BatchDeleteDocumentRequest$ = [3, n0, _BDDR,
    0,
    [_II, _DIL, _DSSJMT],
    [0, 64 | 0, () => DataSourceSyncJobMetricTarget$], 2
];
var BatchDeleteDocumentResponse$ = [3, n0, _BDDRa,
    0,
    [_FD],
    [() => BatchDeleteDocumentResponseFailedDocuments]
];
var BatchDeleteDocumentResponseFailedDocument$ = [3, n0, _BDDRFD,
    0,
    [_I, _DSI, _EC, _EM],
    [0, 0, 0, 0]
];
var BatchDeleteFeaturedResultsSetError$ = [3, n0, _BDFRSE,
    0,
    [_I, _EC, _EM],
    [0, 0, 0], 3
];
var BatchDeleteFeaturedResultsSetRequest$ = [3, n0, _BDFRSR,
    0,
    [_II, _FRSI],
    [0, 64 | 0], 2
];
var BatchDeleteFeaturedResultsSetResponse$ = [3, n0, _BDFRSRa,
    0,
    [_E],
    [() => BatchDeleteFeaturedResultsSetErrors], 1
];
var BatchGetDocumentStatusRequest$ = [3, n0, _BGDSR,
    0,
    [_II, _DILo],
    [0, () => DocumentInfoList], 2
];
var BatchGetDocumentStatusResponse$ = [3, n0, _BGDSRa,
    0,
    [_E, _DSL],
    [() => BatchGetDocumentStatusResponseErrors, () => DocumentStatusList]
];
var BatchGetDocumentStatusResponseError$ = [3, n0, _BGDSRE,
    0,
    [_DI, _DSI, _EC, _EM],
    [0, 0, 0, 0]
];
var BatchPutDocumentRequest$ = [3, n0, _BPDR,
    0,
    [_II, _D, _RA, _CDEC],
    [0, () => DocumentList, 0, () => CustomDocumentEnrichmentConfiguration$], 2
];
var BatchPutDocumentResponse$ = [3, n0, _BPDRa,
    0,
    [_FD],
    [() => BatchPutDocumentResponseFailedDocuments]
];
var BatchPutDocumentResponseFailedDocument$ = [3, n0, _BPDRFD,
    0,
    [_I, _DSI, _EC, _EM],
    [0, 0, 0, 0]
];
var BoxConfiguration$ = [3, n0, _BC,
    0,
    [_EI, _SA, _UCL, _CC, _CT, _CWL, _FFM, _TFM, _CFM, _WLFM, _IP, _EP, _VC],
    [0, 0, 2, 2, 2, 2, () => DataSourceToIndexFieldMappingList, () => DataSourceToIndexFieldMappingList, () => DataSourceToIndexFieldMappingList, () => DataSourceToIndexFieldMappingList, 64 | 0, 64 | 0, () => DataSourceVpcConfiguration$], 2
];
var CapacityUnitsConfiguration$ = [3, n0, _CUC,
    0,
    [_SCU, _QCU],
    [1, 1], 2
];
var ClearQuerySuggestionsRequest$ = [3, n0, _CQSR,
    0,
    [_II],
    [0], 1
];
var ClickFeedback$ = [3, n0, _CF,
    0,
    [_RI, _CTl],
    [0, 4], 2
];
var CollapseConfiguration$ = [3, n0, _CCo,
    0,
    [_DAK, _SC, _MAKS, _Ex, _ECx],
    [0, () => SortingConfigurationList, 0, 2, () => ExpandConfiguration$], 1
];
var CollapsedResultDetail$ = [3, n0, _CRD,
    0,
    [_DA, _ER],
    [() => DocumentAttribute$, () => ExpandedResultList], 1
];
var ColumnConfiguration$ = [3, n0, _CCol,
    0,
    [_DICN, _DDCN, _CDC, _DTCN, _FM],
    [0, 0, 64 | 0, 0, () => DataSourceToIndexFieldMappingList], 3
];
var ConflictingItem$ = [3, n0, _CIo,
    0,
    [_QT, _SN, _SIe],
    [0, 0, 0]
];
var ConfluenceAttachmentConfiguration$ = [3, n0, _CAC,
    0,
    [_CAr, _AFM],
    [2, () => ConfluenceAttachmentFieldMappingsList]
];
var ConfluenceAttachmentToIndexFieldMapping$ = [3, n0, _CATIFM,
    0,
    [_DSFN, _DFF, _IFN],
    [0, 0, 0]
];
var ConfluenceBlogConfiguration$ = [3, n0, _CBC,
    0,
    [_BFM],
    [() => ConfluenceBlogFieldMappingsList]
];
var ConfluenceBlogToIndexFieldMapping$ = [3, n0, _CBTIFM,
    0,
    [_DSFN, _DFF, _IFN],
    [0, 0, 0]
];
var ConfluenceConfiguration$ = [3, n0, _CCon,
    0,
    [_SUe, _SA, _Ve, _SCp, _PC, _BCl, _ACt, _VC, _IP, _EP, _PCr, _AT],
    [0, 0, 0, () => ConfluenceSpaceConfiguration$, () => ConfluencePageConfiguration$, () => ConfluenceBlogConfiguration$, () => ConfluenceAttachmentConfiguration$, () => DataSourceVpcConfiguration$, 64 | 0, 64 | 0, () => ProxyConfiguration$, 0], 3
];
var ConfluencePageConfiguration$ = [3, n0, _CPC,
    0,
    [_PFM],
    [() => ConfluencePageFieldMappingsList]
];
var ConfluencePageToIndexFieldMapping$ = [3, n0, _CPTIFM,
    0,
    [_DSFN, _DFF, _IFN],
    [0, 0, 0]
];
var ConfluenceSpaceConfiguration$ = [3, n0, _CSC,
    0,
    [_CPS, _CAS, _IS, _ES, _SFM],
    [2, 2, 64 | 0, 64 | 0, () => ConfluenceSpaceFieldMappingsList]
];
var ConfluenceSpaceToIndexFieldMapping$ = [3, n0, _CSTIFM,
    0,
    [_DSFN, _DFF, _IFN],
    [0, 0, 0]
];
var ConnectionConfiguration$ = [3, n0, _CConn,
    0,
    [_DH, _DP, _DN, _TN, _SA],
    [0, 1, 0, 0, 0], 5
];
var ContentSourceConfiguration$ = [3, n0, _CSCo,
    0,
    [_DSIa, _FI, _DPC],
    [64 | 0, 64 | 0, 2]
];
var Correction$ = [3, n0, _Co,
    0,
    [_BO, _EO, _T, _CTo],
    [1, 1, 0, 0]
];
var CreateAccessControlConfigurationRequest$ = [3, n0, _CACCR,
    0,
    [_II, _N, _De, _ACL, _HACL, _CTli],
    [0, 0, 0, () => PrincipalList, () => HierarchicalPrincipalList, [0, 4]], 2
];
var CreateAccessControlConfigurationResponse$ = [3, n0, _CACCRr,
    0,
    [_I],
    [0], 1
];
var CreateDataSourceRequest$ = [3, n0, _CDSR,
    0,
    [_N, _II, _Ty, _Con, _VC, _De, _S, _RA, _Ta, _CTli, _LC, _CDEC],
    [0, 0, 0, () => DataSourceConfiguration$, () => DataSourceVpcConfiguration$, 0, 0, 0, () => TagList, [0, 4], 0, () => CustomDocumentEnrichmentConfiguration$], 3
];
var CreateDataSourceResponse$ = [3, n0, _CDSRr,
    0,
    [_I],
    [0], 1
];
var CreateExperienceRequest$ = [3, n0, _CER,
    0,
    [_N, _II, _RA, _Con, _De, _CTli],
    [0, 0, 0, () => ExperienceConfiguration$, 0, [0, 4]], 2
];
var CreateExperienceResponse$ = [3, n0, _CERr,
    0,
    [_I],
    [0], 1
];
var CreateFaqRequest$ = [3, n0, _CFR,
    0,
    [_II, _N, _SP, _RA, _De, _Ta, _FF, _CTli, _LC],
    [0, 0, () => S3Path$, 0, 0, () => TagList, 0, [0, 4], 0], 4
];
var CreateFaqResponse$ = [3, n0, _CFRr,
    0,
    [_I],
    [0]
];
var CreateFeaturedResultsSetRequest$ = [3, n0, _CFRSR,
    0,
    [_II, _FRSN, _De, _CTli, _St, _QTu, _FDe, _Ta],
    [0, 0, 0, 0, 0, 64 | 0, () => FeaturedDocumentList, () => TagList], 2
];
var CreateFeaturedResultsSetResponse$ = [3, n0, _CFRSRr,
    0,
    [_FRS],
    [() => FeaturedResultsSet$]
];
var CreateIndexRequest$ = [3, n0, _CIR,
    0,
    [_N, _RA, _Ed, _SSEC, _De, _CTli, _Ta, _UTC, _UCP, _UGRC],
    [0, 0, 0, [() => ServerSideEncryptionConfiguration$, 0], 0, [0, 4], () => TagList, () => UserTokenConfigurationList, 0, () => UserGroupResolutionConfiguration$], 2
];
var CreateIndexResponse$ = [3, n0, _CIRr,
    0,
    [_I],
    [0]
];
var CreateQuerySuggestionsBlockListRequest$ = [3, n0, _CQSBLR,
    0,
    [_II, _N, _SSP, _RA, _De, _CTli, _Ta],
    [0, 0, () => S3Path$, 0, 0, [0, 4], () => TagList], 4
];
var CreateQuerySuggestionsBlockListResponse$ = [3, n0, _CQSBLRr,
    0,
    [_I],
    [0]
];
var CreateThesaurusRequest$ = [3, n0, _CTR,
    0,
    [_II, _N, _RA, _SSP, _De, _Ta, _CTli],
    [0, 0, 0, () => S3Path$, 0, () => TagList, [0, 4]], 4
];
var CreateThesaurusResponse$ = [3, n0, _CTRr,
    0,
    [_I],
    [0]
];
var CustomDocumentEnrichmentConfiguration$ = [3, n0, _CDEC,
    0,
    [_IC, _PEHC, _PEHCo, _RA],
    [() => InlineCustomDocumentEnrichmentConfigurationList, () => HookConfiguration$, () => HookConfiguration$, 0]
];
var DatabaseConfiguration$ = [3, n0, _DC,
    0,
    [_DET, _CConn, _CCol, _VC, _AC, _SCq],
    [0, () => ConnectionConfiguration$, () => ColumnConfiguration$, () => DataSourceVpcConfiguration$, () => AclConfiguration$, () => SqlConfiguration$], 3
];
var DataSourceConfiguration$ = [3, n0, _DSC,
    0,
    [_SCo, _SPC, _DC, _SCa, _ODC, _SNC, _CCon, _GDC, _WCC, _WDC, _FC, _SCl, _BC, _QC, _JC, _GHC, _ACl, _TC],
    [() => S3DataSourceConfiguration$, () => SharePointConfiguration$, () => DatabaseConfiguration$, () => SalesforceConfiguration$, () => OneDriveConfiguration$, () => ServiceNowConfiguration$, () => ConfluenceConfiguration$, () => GoogleDriveConfiguration$, () => WebCrawlerConfiguration$, () => WorkDocsConfiguration$, () => FsxConfiguration$, () => SlackConfiguration$, () => BoxConfiguration$, () => QuipConfiguration$, () => JiraConfiguration$, () => GitHubConfiguration$, () => AlfrescoConfiguration$, () => TemplateConfiguration$]
];
var DataSourceGroup$ = [3, n0, _DSG,
    0,
    [_GI, _DSI],
    [0, 0], 2
];
var DataSourceSummary$ = [3, n0, _DSS,
    0,
    [_N, _I, _Ty, _CAre, _UA, _St, _LC],
    [0, 0, 0, 4, 4, 0, 0]
];
var DataSourceSyncJob$ = [3, n0, _DSSJ,
    0,
    [_EIx, _ST, _ETn, _St, _EM, _EC, _DSEC, _Me],
    [0, 4, 4, 0, 0, 0, 0, () => DataSourceSyncJobMetrics$]
];
var DataSourceSyncJobMetrics$ = [3, n0, _DSSJM,
    0,
    [_DAo, _DM, _DD, _DF, _DS],
    [0, 0, 0, 0, 0]
];
var DataSourceSyncJobMetricTarget$ = [3, n0, _DSSJMT,
    0,
    [_DSI, _DSSJI],
    [0, 0], 1
];
var DataSourceToIndexFieldMapping$ = [3, n0, _DSTIFM,
    0,
    [_DSFN, _IFN, _DFF],
    [0, 0, 0], 2
];
var DataSourceVpcConfiguration$ = [3, n0, _DSVC,
    0,
    [_SIu, _SGI],
    [64 | 0, 64 | 0], 2
];
var DeleteAccessControlConfigurationRequest$ = [3, n0, _DACCR,
    0,
    [_II, _I],
    [0, 0], 2
];
var DeleteAccessControlConfigurationResponse$ = [3, n0, _DACCRe,
    0,
    [],
    []
];
var DeleteDataSourceRequest$ = [3, n0, _DDSR,
    0,
    [_I, _II],
    [0, 0], 2
];
var DeleteExperienceRequest$ = [3, n0, _DER,
    0,
    [_I, _II],
    [0, 0], 2
];
var DeleteExperienceResponse$ = [3, n0, _DERe,
    0,
    [],
    []
];
var DeleteFaqRequest$ = [3, n0, _DFR,
    0,
    [_I, _II],
    [0, 0], 2
];
var DeleteIndexRequest$ = [3, n0, _DIR,
    0,
    [_I],
    [0], 1
];
var DeletePrincipalMappingRequest$ = [3, n0, _DPMR,
    0,
    [_II, _GI, _DSI, _OI],
    [0, 0, 0, 1], 2
];
var DeleteQuerySuggestionsBlockListRequest$ = [3, n0, _DQSBLR,
    0,
    [_II, _I],
    [0, 0], 2
];
var DeleteThesaurusRequest$ = [3, n0, _DTR,
    0,
    [_I, _II],
    [0, 0], 2
];
var DescribeAccessControlConfigurationRequest$ = [3, n0, _DACCRes,
    0,
    [_II, _I],
    [0, 0], 2
];
var DescribeAccessControlConfigurationResponse$ = [3, n0, _DACCResc,
    0,
    [_N, _De, _EM, _ACL, _HACL],
    [0, 0, 0, () => PrincipalList, () => HierarchicalPrincipalList], 1
];
var DescribeDataSourceRequest$ = [3, n0, _DDSRe,
    0,
    [_I, _II],
    [0, 0], 2
];
var DescribeDataSourceResponse$ = [3, n0, _DDSRes,
    0,
    [_I, _II, _N, _Ty, _Con, _VC, _CAre, _UA, _De, _St, _S, _RA, _EM, _LC, _CDEC],
    [0, 0, 0, 0, () => DataSourceConfiguration$, () => DataSourceVpcConfiguration$, 4, 4, 0, 0, 0, 0, 0, 0, () => CustomDocumentEnrichmentConfiguration$]
];
var DescribeExperienceRequest$ = [3, n0, _DERes,
    0,
    [_I, _II],
    [0, 0], 2
];
var DescribeExperienceResponse$ = [3, n0, _DEResc,
    0,
    [_I, _II, _N, _En, _Con, _CAre, _UA, _De, _St, _RA, _EM],
    [0, 0, 0, () => ExperienceEndpoints, () => ExperienceConfiguration$, 4, 4, 0, 0, 0, 0]
];
var DescribeFaqRequest$ = [3, n0, _DFRe,
    0,
    [_I, _II],
    [0, 0], 2
];
var DescribeFaqResponse$ = [3, n0, _DFRes,
    0,
    [_I, _II, _N, _De, _CAre, _UA, _SP, _St, _RA, _EM, _FF, _LC],
    [0, 0, 0, 0, 4, 4, () => S3Path$, 0, 0, 0, 0, 0]
];
var DescribeFeaturedResultsSetRequest$ = [3, n0, _DFRSR,
    0,
    [_II, _FRSIe],
    [0, 0], 2
];
var DescribeFeaturedResultsSetResponse$ = [3, n0, _DFRSRe,
    0,
    [_FRSIe, _FRSN, _De, _St, _QTu, _FDWM, _FDM, _LUT, _CTr],
    [0, 0, 0, 0, 64 | 0, () => FeaturedDocumentWithMetadataList, () => FeaturedDocumentMissingList, 1, 1]
];
var DescribeIndexRequest$ = [3, n0, _DIRe,
    0,
    [_I],
    [0], 1
];
var DescribeIndexResponse$ = [3, n0, _DIRes,
    0,
    [_N, _I, _Ed, _RA, _SSEC, _St, _De, _CAre, _UA, _DMC, _ISn, _EM, _CU, _UTC, _UCP, _UGRC],
    [0, 0, 0, 0, [() => ServerSideEncryptionConfiguration$, 0], 0, 0, 4, 4, () => DocumentMetadataConfigurationList, () => IndexStatistics$, 0, () => CapacityUnitsConfiguration$, () => UserTokenConfigurationList, 0, () => UserGroupResolutionConfiguration$]
];
var DescribePrincipalMappingRequest$ = [3, n0, _DPMRe,
    0,
    [_II, _GI, _DSI],
    [0, 0, 0], 2
];
var DescribePrincipalMappingResponse$ = [3, n0, _DPMRes,
    0,
    [_II, _DSI, _GI, _GOIS],
    [0, 0, 0, () => GroupOrderingIdSummaries]
];
var DescribeQuerySuggestionsBlockListRequest$ = [3, n0, _DQSBLRe,
    0,
    [_II, _I],
    [0, 0], 2
];
var DescribeQuerySuggestionsBlockListResponse$ = [3, n0, _DQSBLRes,
    0,
    [_II, _I, _N, _De, _St, _EM, _CAre, _UA, _SSP, _ICt, _FSB, _RA],
    [0, 0, 0, 0, 0, 0, 4, 4, () => S3Path$, 1, 1, 0]
];
var DescribeQuerySuggestionsConfigRequest$ = [3, n0, _DQSCR,
    0,
    [_II],
    [0], 1
];
var DescribeQuerySuggestionsConfigResponse$ = [3, n0, _DQSCRe,
    0,
    [_Mo, _St, _QLLBWID, _IQWUI, _MNOQU, _MQC, _LSBT, _LCT, _TSC, _ASC],
    [0, 0, 1, 2, 1, 1, 4, 4, 1, () => AttributeSuggestionsDescribeConfig$]
];
var DescribeThesaurusRequest$ = [3, n0, _DTRe,
    0,
    [_I, _II],
    [0, 0], 2
];
var DescribeThesaurusResponse$ = [3, n0, _DTRes,
    0,
    [_I, _II, _N, _De, _St, _EM, _CAre, _UA, _RA, _SSP, _FSB, _TCe, _SRC],
    [0, 0, 0, 0, 0, 0, 4, 4, 0, () => S3Path$, 1, 1, 1]
];
var DisassociateEntitiesFromExperienceRequest$ = [3, n0, _DEFER,
    0,
    [_I, _II, _EL],
    [0, 0, () => DisassociateEntityList], 3
];
var DisassociateEntitiesFromExperienceResponse$ = [3, n0, _DEFERi,
    0,
    [_FEL],
    [() => FailedEntityList]
];
var DisassociatePersonasFromEntitiesRequest$ = [3, n0, _DPFER,
    0,
    [_I, _II, _EIn],
    [0, 0, 64 | 0], 3
];
var DisassociatePersonasFromEntitiesResponse$ = [3, n0, _DPFERi,
    0,
    [_FEL],
    [() => FailedEntityList]
];
var Document$ = [3, n0, _Do,
    0,
    [_I, _Ti, _B, _SP, _A, _ACL, _HACL, _CTon, _ACCI],
    [0, 0, 21, () => S3Path$, () => DocumentAttributeList, () => PrincipalList, () => HierarchicalPrincipalList, 0, 0], 1
];
var DocumentAttribute$ = [3, n0, _DA,
    0,
    [_K, _V],
    [0, () => DocumentAttributeValue$], 2
];
var DocumentAttributeCondition$ = [3, n0, _DAC,
    0,
    [_CDAK, _O, _COV],
    [0, 0, () => DocumentAttributeValue$], 2
];
var DocumentAttributeTarget$ = [3, n0, _DAT,
    0,
    [_TDAK, _TDAVD, _TDAV],
    [0, 2, () => DocumentAttributeValue$]
];
var DocumentAttributeValue$ = [3, n0, _DAV,
    0,
    [_SV, _SLV, _LV, _DV],
    [0, 64 | 0, 1, 4]
];
var DocumentAttributeValueCountPair$ = [3, n0, _DAVCP,
    0,
    [_DAV, _Cou, _FR],
    [() => DocumentAttributeValue$, 1, () => FacetResultList]
];
var DocumentInfo$ = [3, n0, _DIo,
    0,
    [_DI, _A],
    [0, () => DocumentAttributeList], 1
];
var DocumentMetadataConfiguration$ = [3, n0, _DMCo,
    0,
    [_N, _Ty, _R, _Se],
    [0, 0, () => Relevance$, () => Search$], 2
];
var DocumentRelevanceConfiguration$ = [3, n0, _DRC,
    0,
    [_N, _R],
    [0, () => Relevance$], 2
];
var DocumentsMetadataConfiguration$ = [3, n0, _DMCoc,
    0,
    [_SPr],
    [0]
];
var EntityConfiguration$ = [3, n0, _ECn,
    0,
    [_EInt, _ETnt],
    [0, 0], 2
];
var EntityDisplayData$ = [3, n0, _EDD,
    0,
    [_UN, _GN, _IUN, _FN, _LN],
    [[() => NameType, 0], [() => NameType, 0], [() => NameType, 0], [() => NameType, 0], [() => NameType, 0]]
];
var EntityPersonaConfiguration$ = [3, n0, _EPC,
    0,
    [_EInt, _Pe],
    [0, 0], 2
];
var ExpandConfiguration$ = [3, n0, _ECx,
    0,
    [_MRITE, _MERPI],
    [1, 1]
];
var ExpandedResultItem$ = [3, n0, _ERI,
    0,
    [_I, _DI, _DT, _DE, _DURI, _DAoc],
    [0, 0, () => TextWithHighlights$, () => TextWithHighlights$, 0, () => DocumentAttributeList]
];
var ExperienceConfiguration$ = [3, n0, _ECxp,
    0,
    [_CSCo, _UIC],
    [() => ContentSourceConfiguration$, () => UserIdentityConfiguration$]
];
var ExperienceEndpoint$ = [3, n0, _EE,
    0,
    [_ETnd, _End],
    [0, 0]
];
var ExperienceEntitiesSummary$ = [3, n0, _EES,
    0,
    [_EInt, _ETnt, _DDi],
    [0, 0, [() => EntityDisplayData$, 0]]
];
var ExperiencesSummary$ = [3, n0, _ESx,
    0,
    [_N, _I, _CAre, _St, _En],
    [0, 0, 4, 0, () => ExperienceEndpoints]
];
var Facet$ = [3, n0, _F,
    0,
    [_DAK, _Fa, _MR],
    [0, () => FacetList, 1]
];
var FacetResult$ = [3, n0, _FRa,
    0,
    [_DAK, _DAVT, _DAVCPo],
    [0, 0, () => DocumentAttributeValueCountPairList]
];
var FailedEntity$ = [3, n0, _FE,
    0,
    [_EInt, _EM],
    [0, 0]
];
var FaqStatistics$ = [3, n0, _FS,
    0,
    [_IQAC],
    [1], 1
];
var FaqSummary$ = [3, n0, _FSa,
    0,
    [_I, _N, _St, _CAre, _UA, _FF, _LC],
    [0, 0, 0, 4, 4, 0, 0]
];
var FeaturedDocument$ = [3, n0, _FDea,
    0,
    [_I],
    [0]
];
var FeaturedDocumentMissing$ = [3, n0, _FDMe,
    0,
    [_I],
    [0]
];
var FeaturedDocumentWithMetadata$ = [3, n0, _FDWMe,
    0,
    [_I, _Ti, _URI],
    [0, 0, 0]
];
var FeaturedResultsItem$ = [3, n0, _FRI,
    0,
    [_I, _Ty, _AA, _DI, _DT, _DE, _DURI, _DAoc, _FT],
    [0, 0, () => AdditionalResultAttributeList, 0, () => TextWithHighlights$, () => TextWithHighlights$, 0, () => DocumentAttributeList, 0]
];
var FeaturedResultsSet$ = [3, n0, _FRS,
    0,
    [_FRSIe, _FRSN, _De, _St, _QTu, _FDe, _LUT, _CTr],
    [0, 0, 0, 0, 64 | 0, () => FeaturedDocumentList, 1, 1]
];
var FeaturedResultsSetSummary$ = [3, n0, _FRSS,
    0,
    [_FRSIe, _FRSN, _St, _LUT, _CTr],
    [0, 0, 0, 1, 1]
];
var FsxConfiguration$ = [3, n0, _FC,
    0,
    [_FSI, _FST, _VC, _SA, _IP, _EP, _FM],
    [0, 0, () => DataSourceVpcConfiguration$, 0, 64 | 0, 64 | 0, () => DataSourceToIndexFieldMappingList], 3
];
var GetQuerySuggestionsRequest$ = [3, n0, _GQSR,
    0,
    [_II, _QT, _MSC, _STu, _ASC],
    [0, 0, 1, 64 | 0, () => AttributeSuggestionsGetConfig$], 2
];
var GetQuerySuggestionsResponse$ = [3, n0, _GQSRe,
    0,
    [_QSI, _Su],
    [0, () => SuggestionList]
];
var GetSnapshotsRequest$ = [3, n0, _GSR,
    0,
    [_II, _In, _MT, _NTe, _MR],
    [0, 0, 0, 0, 1], 3
];
var GetSnapshotsResponse$ = [3, n0, _GSRe,
    0,
    [_SSTF, _SDH, _SD, _NTe],
    [() => TimeRange$, 64 | 0, [1, n0, _SDR, 0, 64 | 0], 0]
];
var GitHubConfiguration$ = [3, n0, _GHC,
    0,
    [_SA, _SSC, _OPC, _Ty, _UCL, _GHDCP, _RF, _IFNP, _IFTP, _IFNPn, _EFNP, _EFTP, _EFNPx, _VC, _GHRCFM, _GHCCFM, _GHIDCFM, _GHICCFM, _GHIACFM, _GHPRCCFM, _GHPRDCFM, _GHPRDACFM],
    [0, () => SaaSConfiguration$, () => OnPremiseConfiguration$, 0, 2, () => GitHubDocumentCrawlProperties$, 64 | 0, 64 | 0, 64 | 0, 64 | 0, 64 | 0, 64 | 0, 64 | 0, () => DataSourceVpcConfiguration$, () => DataSourceToIndexFieldMappingList, () => DataSourceToIndexFieldMappingList, () => DataSourceToIndexFieldMappingList, () => DataSourceToIndexFieldMappingList, () => DataSourceToIndexFieldMappingList, () => DataSourceToIndexFieldMappingList, () => DataSourceToIndexFieldMappingList, () => DataSourceToIndexFieldMappingList], 1
];
var GitHubDocumentCrawlProperties$ = [3, n0, _GHDCP,
    0,
    [_CRDr, _CIr, _CIC, _CICA, _CPR, _CPRC, _CPRCA],
    [2, 2, 2, 2, 2, 2, 2]
];
var GoogleDriveConfiguration$ = [3, n0, _GDC,
    0,
    [_SA, _IP, _EP, _FM, _EMT, _EUA, _ESD],
    [0, 64 | 0, 64 | 0, () => DataSourceToIndexFieldMappingList, 64 | 0, 64 | 0, 64 | 0], 1
];
var GroupMembers$ = [3, n0, _GM,
    0,
    [_MG, _MU, _SPGM],
    [() => MemberGroups, () => MemberUsers, () => S3Path$]
];
var GroupOrderingIdSummary$ = [3, n0, _GOISr,
    0,
    [_St, _LUA, _RAe, _OI, _FRai],
    [0, 4, 4, 1, 0]
];
var GroupSummary$ = [3, n0, _GS,
    0,
    [_GI, _OI],
    [0, 1]
];
var HierarchicalPrincipal$ = [3, n0, _HP,
    0,
    [_PL],
    [() => PrincipalList], 1
];
var Highlight$ = [3, n0, _Hi,
    0,
    [_BO, _EO, _TA, _Ty],
    [1, 1, 2, 0], 2
];
var HookConfiguration$ = [3, n0, _HC,
    0,
    [_LA, _SB, _ICn],
    [0, 0, () => DocumentAttributeCondition$], 2
];
var IndexConfigurationSummary$ = [3, n0, _ICS,
    0,
    [_CAre, _UA, _St, _N, _I, _Ed],
    [4, 4, 0, 0, 0, 0], 3
];
var IndexStatistics$ = [3, n0, _ISn,
    0,
    [_FS, _TDS],
    [() => FaqStatistics$, () => TextDocumentStatistics$], 2
];
var InlineCustomDocumentEnrichmentConfiguration$ = [3, n0, _ICDEC,
    0,
    [_Cond, _Tar, _DCD],
    [() => DocumentAttributeCondition$, () => DocumentAttributeTarget$, 2]
];
var JiraConfiguration$ = [3, n0, _JC,
    0,
    [_JAU, _SA, _UCL, _Pr, _IT, _St, _ISEF, _AFM, _CFM, _IFM, _PFMr, _WLFMo, _IP, _EP, _VC],
    [0, 0, 2, 64 | 0, 64 | 0, 64 | 0, 64 | 0, () => DataSourceToIndexFieldMappingList, () => DataSourceToIndexFieldMappingList, () => DataSourceToIndexFieldMappingList, () => DataSourceToIndexFieldMappingList, () => DataSourceToIndexFieldMappingList, 64 | 0, 64 | 0, () => DataSourceVpcConfiguration$], 2
];
var JsonTokenTypeConfiguration$ = [3, n0, _JTTC,
    0,
    [_UNAF, _GAF],
    [0, 0], 2
];
var JwtTokenTypeConfiguration$ = [3, n0, _JTTCw,
    0,
    [_KL, _URL, _SMA, _UNAF, _GAF, _Is, _CR],
    [0, 0, 0, 0, 0, 0, 0], 1
];
var ListAccessControlConfigurationsRequest$ = [3, n0, _LACCR,
    0,
    [_II, _NTe, _MR],
    [0, 0, 1], 1
];
var ListAccessControlConfigurationsResponse$ = [3, n0, _LACCRi,
    0,
    [_ACC, _NTe],
    [() => AccessControlConfigurationSummaryList, 0], 1
];
var ListDataSourcesRequest$ = [3, n0, _LDSR,
    0,
    [_II, _NTe, _MR],
    [0, 0, 1], 1
];
var ListDataSourcesResponse$ = [3, n0, _LDSRi,
    0,
    [_SIum, _NTe],
    [() => DataSourceSummaryList, 0]
];
var ListDataSourceSyncJobsRequest$ = [3, n0, _LDSSJR,
    0,
    [_I, _II, _NTe, _MR, _STF, _SF],
    [0, 0, 0, 1, () => TimeRange$, 0], 2
];
var ListDataSourceSyncJobsResponse$ = [3, n0, _LDSSJRi,
    0,
    [_His, _NTe],
    [() => DataSourceSyncJobHistoryList, 0]
];
var ListEntityPersonasRequest$ = [3, n0, _LEPR,
    0,
    [_I, _II, _NTe, _MR],
    [0, 0, 0, 1], 2
];
var ListEntityPersonasResponse$ = [3, n0, _LEPRi,
    0,
    [_SIum, _NTe],
    [() => PersonasSummaryList, 0]
];
var ListExperienceEntitiesRequest$ = [3, n0, _LEER,
    0,
    [_I, _II, _NTe],
    [0, 0, 0], 2
];
var ListExperienceEntitiesResponse$ = [3, n0, _LEERi,
    0,
    [_SIum, _NTe],
    [[() => ExperienceEntitiesSummaryList, 0], 0]
];
var ListExperiencesRequest$ = [3, n0, _LER,
    0,
    [_II, _NTe, _MR],
    [0, 0, 1], 1
];
var ListExperiencesResponse$ = [3, n0, _LERi,
    0,
    [_SIum, _NTe],
    [() => ExperiencesSummaryList, 0]
];
var ListFaqsRequest$ = [3, n0, _LFR,
    0,
    [_II, _NTe, _MR],
    [0, 0, 1], 1
];
var ListFaqsResponse$ = [3, n0, _LFRi,
    0,
    [_NTe, _FSIa],
    [0, () => FaqSummaryItems]
];
var ListFeaturedResultsSetsRequest$ = [3, n0, _LFRSR,
    0,
    [_II, _NTe, _MR],
    [0, 0, 1], 1
];
var ListFeaturedResultsSetsResponse$ = [3, n0, _LFRSRi,
    0,
    [_FRSSI, _NTe],
    [() => FeaturedResultsSetSummaryItems, 0]
];
var ListGroupsOlderThanOrderingIdRequest$ = [3, n0, _LGOTOIR,
    0,
    [_II, _OI, _DSI, _NTe, _MR],
    [0, 1, 0, 0, 1], 2
];
var ListGroupsOlderThanOrderingIdResponse$ = [3, n0, _LGOTOIRi,
    0,
    [_GSr, _NTe],
    [() => ListOfGroupSummaries, 0]
];
var ListIndicesRequest$ = [3, n0, _LIR,
    0,
    [_NTe, _MR],
    [0, 1]
];
var ListIndicesResponse$ = [3, n0, _LIRi,
    0,
    [_ICSI, _NTe],
    [() => IndexConfigurationSummaryList, 0]
];
var ListQuerySuggestionsBlockListsRequest$ = [3, n0, _LQSBLR,
    0,
    [_II, _NTe, _MR],
    [0, 0, 1], 1
];
var ListQuerySuggestionsBlockListsResponse$ = [3, n0, _LQSBLRi,
    0,
    [_BLSI, _NTe],
    [() => QuerySuggestionsBlockListSummaryItems, 0]
];
var ListTagsForResourceRequest$ = [3, n0, _LTFRR,
    0,
    [_RARN],
    [0], 1
];
var ListTagsForResourceResponse$ = [3, n0, _LTFRRi,
    0,
    [_Ta],
    [() => TagList]
];
var ListThesauriRequest$ = [3, n0, _LTR,
    0,
    [_II, _NTe, _MR],
    [0, 0, 1], 1
];
var ListThesauriResponse$ = [3, n0, _LTRi,
    0,
    [_NTe, _TSI],
    [0, () => ThesaurusSummaryItems]
];
var MemberGroup$ = [3, n0, _MGe,
    0,
    [_GI, _DSI],
    [0, 0], 1
];
var MemberUser$ = [3, n0, _MUe,
    0,
    [_UI],
    [0], 1
];
var OneDriveConfiguration$ = [3, n0, _ODC,
    0,
    [_TD, _SA, _ODU, _IP, _EP, _FM, _DLG],
    [0, 0, () => OneDriveUsers$, 64 | 0, 64 | 0, () => DataSourceToIndexFieldMappingList, 2], 3
];
var OneDriveUsers$ = [3, n0, _ODU,
    0,
    [_ODUL, _ODUSP],
    [64 | 0, () => S3Path$]
];
var OnPremiseConfiguration$ = [3, n0, _OPC,
    0,
    [_HU, _ON, _SCSP],
    [0, 0, () => S3Path$], 3
];
var PersonasSummary$ = [3, n0, _PS,
    0,
    [_EInt, _Pe, _CAre, _UA],
    [0, 0, 4, 4]
];
var Principal$ = [3, n0, _Pri,
    0,
    [_N, _Ty, _Ac, _DSI],
    [0, 0, 0, 0], 3
];
var ProxyConfiguration$ = [3, n0, _PCr,
    0,
    [_H, _Po, _C],
    [0, 1, 0], 2
];
var PutPrincipalMappingRequest$ = [3, n0, _PPMR,
    0,
    [_II, _GI, _GM, _DSI, _OI, _RA],
    [0, 0, () => GroupMembers$, 0, 1, 0], 3
];
var QueryRequest$ = [3, n0, _QR,
    0,
    [_II, _QT, _AF, _Fa, _RDA, _QRTF, _DROC, _PN, _PSa, _SCor, _SC, _UC, _VI, _SCC, _CCo],
    [0, 0, () => AttributeFilter$, () => FacetList, 64 | 0, 0, () => DocumentRelevanceOverrideConfigurationList, 1, 1, () => SortingConfiguration$, () => SortingConfigurationList, () => UserContext$, 0, () => SpellCorrectionConfiguration$, () => CollapseConfiguration$], 1
];
var QueryResult$ = [3, n0, _QRu,
    0,
    [_QI, _RIe, _FR, _TNOR, _W, _SCQ, _FRIe],
    [0, () => QueryResultItemList, () => FacetResultList, 1, () => WarningList, () => SpellCorrectedQueryList, () => FeaturedResultsItemList]
];
var QueryResultItem$ = [3, n0, _QRI,
    0,
    [_I, _Ty, _Fo, _AA, _DI, _DT, _DE, _DURI, _DAoc, _SAc, _FT, _TEa, _CRD],
    [0, 0, 0, () => AdditionalResultAttributeList, 0, () => TextWithHighlights$, () => TextWithHighlights$, 0, () => DocumentAttributeList, () => ScoreAttributes$, 0, () => TableExcerpt$, () => CollapsedResultDetail$]
];
var QuerySuggestionsBlockListSummary$ = [3, n0, _QSBLS,
    0,
    [_I, _N, _St, _CAre, _UA, _ICt],
    [0, 0, 0, 4, 4, 1]
];
var QuipConfiguration$ = [3, n0, _QC,
    0,
    [_Dom, _SA, _CFC, _CCR, _CAr, _FIo, _TFMh, _MFM, _AFM, _IP, _EP, _VC],
    [0, 0, 2, 2, 2, 64 | 0, () => DataSourceToIndexFieldMappingList, () => DataSourceToIndexFieldMappingList, () => DataSourceToIndexFieldMappingList, 64 | 0, 64 | 0, () => DataSourceVpcConfiguration$], 2
];
var Relevance$ = [3, n0, _R,
    0,
    [_Fr, _Im, _Du, _RO, _VIM],
    [2, 1, 0, 0, 128 | 1]
];
var RelevanceFeedback$ = [3, n0, _RFe,
    0,
    [_RI, _RV],
    [0, 0], 2
];
var RetrieveRequest$ = [3, n0, _RR,
    0,
    [_II, _QT, _AF, _RDA, _DROC, _PN, _PSa, _UC],
    [0, 0, () => AttributeFilter$, 64 | 0, () => DocumentRelevanceOverrideConfigurationList, 1, 1, () => UserContext$], 2
];
var RetrieveResult$ = [3, n0, _RRe,
    0,
    [_QI, _RIe],
    [0, () => RetrieveResultItemList]
];
var RetrieveResultItem$ = [3, n0, _RRI,
    0,
    [_I, _DI, _DT, _Cont, _DURI, _DAoc, _SAc],
    [0, 0, 0, 0, 0, () => DocumentAttributeList, () => ScoreAttributes$]
];
var S3DataSourceConfiguration$ = [3, n0, _SDSC,
    0,
    [_BN, _IPn, _IP, _EP, _DMCoc, _ACLC],
    [0, 64 | 0, 64 | 0, 64 | 0, () => DocumentsMetadataConfiguration$, () => AccessControlListConfiguration$], 1
];
var S3Path$ = [3, n0, _SP,
    0,
    [_Bu, _K],
    [0, 0], 2
];
var SaaSConfiguration$ = [3, n0, _SSC,
    0,
    [_ON, _HU],
    [0, 0], 2
];
var SalesforceChatterFeedConfiguration$ = [3, n0, _SCFC,
    0,
    [_DDFN, _DTFN, _FM, _IFT],
    [0, 0, () => DataSourceToIndexFieldMappingList, 64 | 0], 1
];
var SalesforceConfiguration$ = [3, n0, _SCa,
    0,
    [_SUe, _SA, _SOC, _KAC, _CFCh, _CAr, _SOAC, _IAFP, _EAFP],
    [0, 0, () => SalesforceStandardObjectConfigurationList, () => SalesforceKnowledgeArticleConfiguration$, () => SalesforceChatterFeedConfiguration$, 2, () => SalesforceStandardObjectAttachmentConfiguration$, 64 | 0, 64 | 0], 2
];
var SalesforceCustomKnowledgeArticleTypeConfiguration$ = [3, n0, _SCKATC,
    0,
    [_N, _DDFN, _DTFN, _FM],
    [0, 0, 0, () => DataSourceToIndexFieldMappingList], 2
];
var SalesforceKnowledgeArticleConfiguration$ = [3, n0, _SKAC,
    0,
    [_ISnc, _SKATC, _CKATC],
    [64 | 0, () => SalesforceStandardKnowledgeArticleTypeConfiguration$, () => SalesforceCustomKnowledgeArticleTypeConfigurationList], 1
];
var SalesforceStandardKnowledgeArticleTypeConfiguration$ = [3, n0, _SSKATC,
    0,
    [_DDFN, _DTFN, _FM],
    [0, 0, () => DataSourceToIndexFieldMappingList], 1
];
var SalesforceStandardObjectAttachmentConfiguration$ = [3, n0, _SSOAC,
    0,
    [_DTFN, _FM],
    [0, () => DataSourceToIndexFieldMappingList]
];
var SalesforceStandardObjectConfiguration$ = [3, n0, _SSOC,
    0,
    [_N, _DDFN, _DTFN, _FM],
    [0, 0, 0, () => DataSourceToIndexFieldMappingList], 2
];
var ScoreAttributes$ = [3, n0, _SAc,
    0,
    [_SCc],
    [0]
];
var Search$ = [3, n0, _Se,
    0,
    [_Fac, _Sea, _Di, _So],
    [2, 2, 2, 2]
];
var SeedUrlConfiguration$ = [3, n0, _SUC,
    0,
    [_SUee, _WCM],
    [64 | 0, 0], 1
];
var ServerSideEncryptionConfiguration$ = [3, n0, _SSEC,
    0,
    [_KKI],
    [[() => KmsKeyId, 0]]
];
var ServiceNowConfiguration$ = [3, n0, _SNC,
    0,
    [_HU, _SA, _SNBV, _KAC, _SCCe, _AT],
    [0, 0, 0, () => ServiceNowKnowledgeArticleConfiguration$, () => ServiceNowServiceCatalogConfiguration$, 0], 3
];
var ServiceNowKnowledgeArticleConfiguration$ = [3, n0, _SNKAC,
    0,
    [_DDFN, _CAr, _IAFP, _EAFP, _DTFN, _FM, _FQ],
    [0, 2, 64 | 0, 64 | 0, 0, () => DataSourceToIndexFieldMappingList, 0], 1
];
var ServiceNowServiceCatalogConfiguration$ = [3, n0, _SNSCC,
    0,
    [_DDFN, _CAr, _IAFP, _EAFP, _DTFN, _FM],
    [0, 2, 64 | 0, 64 | 0, 0, () => DataSourceToIndexFieldMappingList], 1
];
var SharePointConfiguration$ = [3, n0, _SPC,
    0,
    [_SPV, _U, _SA, _CAr, _UCL, _IP, _EP, _VC, _FM, _DTFN, _DLG, _SCSP, _AT, _PCr],
    [0, 64 | 0, 0, 2, 2, 64 | 0, 64 | 0, () => DataSourceVpcConfiguration$, () => DataSourceToIndexFieldMappingList, 0, 2, () => S3Path$, 0, () => ProxyConfiguration$], 3
];
var SiteMapsConfiguration$ = [3, n0, _SMC,
    0,
    [_SM],
    [64 | 0], 1
];
var SlackConfiguration$ = [3, n0, _SCl,
    0,
    [_TI, _SA, _SEL, _SCD, _VC, _UCL, _CBM, _EA, _LBP, _PCF, _PCFu, _IP, _EP, _FM],
    [0, 0, 64 | 0, 0, () => DataSourceVpcConfiguration$, 2, 2, 2, 1, 64 | 0, 64 | 0, 64 | 0, 64 | 0, () => DataSourceToIndexFieldMappingList], 4
];
var SortingConfiguration$ = [3, n0, _SCor,
    0,
    [_DAK, _SO],
    [0, 0], 2
];
var SourceDocument$ = [3, n0, _SDo,
    0,
    [_DI, _SAu, _AA],
    [0, 64 | 0, () => DocumentAttributeList]
];
var SpellCorrectedQuery$ = [3, n0, _SCQp,
    0,
    [_SQT, _Cor],
    [0, () => CorrectionList]
];
var SpellCorrectionConfiguration$ = [3, n0, _SCC,
    0,
    [_IQSCS],
    [2], 1
];
var SqlConfiguration$ = [3, n0, _SCq,
    0,
    [_QIEO],
    [0]
];
var StartDataSourceSyncJobRequest$ = [3, n0, _SDSSJR,
    0,
    [_I, _II],
    [0, 0], 2
];
var StartDataSourceSyncJobResponse$ = [3, n0, _SDSSJRt,
    0,
    [_EIx],
    [0]
];
var Status$ = [3, n0, _St,
    0,
    [_DI, _DSo, _FCa, _FRai],
    [0, 0, 0, 0]
];
var StopDataSourceSyncJobRequest$ = [3, n0, _SDSSJRto,
    0,
    [_I, _II],
    [0, 0], 2
];
var SubmitFeedbackRequest$ = [3, n0, _SFR,
    0,
    [_II, _QI, _CFI, _RFI],
    [0, 0, () => ClickFeedbackList, () => RelevanceFeedbackList], 2
];
var SuggestableConfig$ = [3, n0, _SCu,
    0,
    [_AN, _Sug],
    [0, 2]
];
var Suggestion$ = [3, n0, _Sugg,
    0,
    [_I, _V, _SDou],
    [0, () => SuggestionValue$, () => SourceDocuments]
];
var SuggestionHighlight$ = [3, n0, _SH,
    0,
    [_BO, _EO],
    [1, 1]
];
var SuggestionTextWithHighlights$ = [3, n0, _STWH,
    0,
    [_Te, _Hig],
    [0, () => SuggestionHighlightList]
];
var SuggestionValue$ = [3, n0, _SVu,
    0,
    [_Te],
    [() => SuggestionTextWithHighlights$]
];
var TableCell$ = [3, n0, _TCa,
    0,
    [_V, _TA, _High, _He],
    [0, 2, 2, 2]
];
var TableExcerpt$ = [3, n0, _TEa,
    0,
    [_Ro, _TNORo],
    [() => TableRowList, 1]
];
var TableRow$ = [3, n0, _TR,
    0,
    [_Ce],
    [() => TableCellList]
];
var Tag$ = [3, n0, _Tag,
    0,
    [_K, _V],
    [0, 0], 2
];
var TagResourceRequest$ = [3, n0, _TRR,
    0,
    [_RARN, _Ta],
    [0, () => TagList], 2
];
var TagResourceResponse$ = [3, n0, _TRRa,
    0,
    [],
    []
];
var TemplateConfiguration$ = [3, n0, _TC,
    0,
    [_Tem],
    [15]
];
var TextDocumentStatistics$ = [3, n0, _TDS,
    0,
    [_ITDC, _ITB],
    [1, 1], 2
];
var TextWithHighlights$ = [3, n0, _TWH,
    0,
    [_Te, _Hig],
    [0, () => HighlightList]
];
var ThesaurusSummary$ = [3, n0, _TS,
    0,
    [_I, _N, _St, _CAre, _UA],
    [0, 0, 0, 4, 4]
];
var TimeRange$ = [3, n0, _TRi,
    0,
    [_ST, _ETn],
    [4, 4]
];
var UntagResourceRequest$ = [3, n0, _URR,
    0,
    [_RARN, _TK],
    [0, 64 | 0], 2
];
var UntagResourceResponse$ = [3, n0, _URRn,
    0,
    [],
    []
];
var UpdateAccessControlConfigurationRequest$ = [3, n0, _UACCR,
    0,
    [_II, _I, _N, _De, _ACL, _HACL],
    [0, 0, 0, 0, () => PrincipalList, () => HierarchicalPrincipalList], 2
];
var UpdateAccessControlConfigurationResponse$ = [3, n0, _UACCRp,
    0,
    [],
    []
];
var UpdateDataSourceRequest$ = [3, n0, _UDSR,
    0,
    [_I, _II, _N, _Con, _VC, _De, _S, _RA, _LC, _CDEC],
    [0, 0, 0, () => DataSourceConfiguration$, () => DataSourceVpcConfiguration$, 0, 0, 0, 0, () => CustomDocumentEnrichmentConfiguration$], 2
];
var UpdateExperienceRequest$ = [3, n0, _UER,
    0,
    [_I, _II, _N, _RA, _Con, _De],
    [0, 0, 0, 0, () => ExperienceConfiguration$, 0], 2
];
var UpdateFeaturedResultsSetRequest$ = [3, n0, _UFRSR,
    0,
    [_II, _FRSIe, _FRSN, _De, _St, _QTu, _FDe],
    [0, 0, 0, 0, 0, 64 | 0, () => FeaturedDocumentList], 2
];
var UpdateFeaturedResultsSetResponse$ = [3, n0, _UFRSRp,
    0,
    [_FRS],
    [() => FeaturedResultsSet$]
];
var UpdateIndexRequest$ = [3, n0, _UIR,
    0,
    [_I, _N, _RA, _De, _DMCU, _CU, _UTC, _UCP, _UGRC],
    [0, 0, 0, 0, () => DocumentMetadataConfigurationList, () => CapacityUnitsConfiguration$, () => UserTokenConfigurationList, 0, () => UserGroupResolutionConfiguration$], 1
];
var UpdateQuerySuggestionsBlockListRequest$ = [3, n0, _UQSBLR,
    0,
    [_II, _I, _N, _De, _SSP, _RA],
    [0, 0, 0, 0, () => S3Path$, 0], 2
];
var UpdateQuerySuggestionsConfigRequest$ = [3, n0, _UQSCR,
    0,
    [_II, _Mo, _QLLBWID, _IQWUI, _MNOQU, _MQC, _ASC],
    [0, 0, 1, 2, 1, 1, () => AttributeSuggestionsUpdateConfig$], 1
];
var UpdateThesaurusRequest$ = [3, n0, _UTR,
    0,
    [_I, _II, _N, _De, _RA, _SSP],
    [0, 0, 0, 0, 0, () => S3Path$], 2
];
var Urls$ = [3, n0, _U,
    0,
    [_SUC, _SMC],
    [() => SeedUrlConfiguration$, () => SiteMapsConfiguration$]
];
var UserContext$ = [3, n0, _UC,
    0,
    [_To, _UI, _G, _DSGa],
    [0, 0, 64 | 0, () => DataSourceGroups]
];
var UserGroupResolutionConfiguration$ = [3, n0, _UGRC,
    0,
    [_UGRM],
    [0], 1
];
var UserIdentityConfiguration$ = [3, n0, _UIC,
    0,
    [_IAN],
    [0]
];
var UserTokenConfiguration$ = [3, n0, _UTCs,
    0,
    [_JTTCw, _JTTC],
    [() => JwtTokenTypeConfiguration$, () => JsonTokenTypeConfiguration$]
];
var Warning$ = [3, n0, _Wa,
    0,
    [_M, _Cod],
    [0, 0]
];
var WebCrawlerConfiguration$ = [3, n0, _WCC,
    0,
    [_U, _CD, _MLPP, _MCSPPIMB, _MUPMCR, _UIP, _UEP, _PCr, _ACu],
    [() => Urls$, 1, 1, 1, 1, 64 | 0, 64 | 0, () => ProxyConfiguration$, () => AuthenticationConfiguration$], 1
];
var WorkDocsConfiguration$ = [3, n0, _WDC,
    0,
    [_OIr, _CC, _UCL, _IP, _EP, _FM],
    [0, 2, 2, 64 | 0, 64 | 0, () => DataSourceToIndexFieldMappingList], 1
];
var __Unit = "unit";
var AccessControlConfigurationSummaryList = [1, n0, _ACCSL,
    0, () => AccessControlConfigurationSummary$
];
var AdditionalResultAttributeList = [1, n0, _ARAL,
    0, () => AdditionalResultAttribute$
];
var AssociateEntitiesToExperienceFailedEntityList = [1, n0, _AETEFEL,
    0, () => FailedEntity$
];
var AssociateEntityList = [1, n0, _AEL,
    0, () => EntityConfiguration$
];
var AttributeFilterList = [1, n0, _AFL,
    0, () => AttributeFilter$
];
var BasicAuthenticationConfigurationList = [1, n0, _BACL,
    0, () => BasicAuthenticationConfiguration$
];
var BatchDeleteDocumentResponseFailedDocuments = [1, n0, _BDDRFDa,
    0, () => BatchDeleteDocumentResponseFailedDocument$
];
var BatchDeleteFeaturedResultsSetErrors = [1, n0, _BDFRSEa,
    0, () => BatchDeleteFeaturedResultsSetError$
];
var BatchGetDocumentStatusResponseErrors = [1, n0, _BGDSREa,
    0, () => BatchGetDocumentStatusResponseError$
];
var BatchPutDocumentResponseFailedDocuments = [1, n0, _BPDRFDa,
    0, () => BatchPutDocumentResponseFailedDocument$
];
var ClickFeedbackList = [1, n0, _CFL,
    0, () => ClickFeedback$
];
var ConflictingItems = [1, n0, _CI,
    0, () => ConflictingItem$
];
var ConfluenceAttachmentFieldMappingsList = [1, n0, _CAFML,
    0, () => ConfluenceAttachmentToIndexFieldMapping$
];
var ConfluenceBlogFieldMappingsList = [1, n0, _CBFML,
    0, () => ConfluenceBlogToIndexFieldMapping$
];
var ConfluencePageFieldMappingsList = [1, n0, _CPFML,
    0, () => ConfluencePageToIndexFieldMapping$
];
var ConfluenceSpaceFieldMappingsList = [1, n0, _CSFML,
    0, () => ConfluenceSpaceToIndexFieldMapping$
];
var CorrectionList = [1, n0, _CL,
    0, () => Correction$
];
var DataSourceGroups = [1, n0, _DSGa,
    0, () => DataSourceGroup$
];
var DataSourceSummaryList = [1, n0, _DSSL,
    0, () => DataSourceSummary$
];
var DataSourceSyncJobHistoryList = [1, n0, _DSSJHL,
    0, () => DataSourceSyncJob$
];
var DataSourceToIndexFieldMappingList = [1, n0, _DSTIFML,
    0, () => DataSourceToIndexFieldMapping$
];
var DisassociateEntityList = [1, n0, _DEL,
    0, () => EntityConfiguration$
];
var DocumentAttributeList = [1, n0, _DAL,
    0, () => DocumentAttribute$
];
var DocumentAttributeValueCountPairList = [1, n0, _DAVCPL,
    0, () => DocumentAttributeValueCountPair$
];
var DocumentInfoList = [1, n0, _DILo,
    0, () => DocumentInfo$
];
var DocumentList = [1, n0, _DL,
    0, () => Document$
];
var DocumentMetadataConfigurationList = [1, n0, _DMCL,
    0, () => DocumentMetadataConfiguration$
];
var DocumentRelevanceOverrideConfigurationList = [1, n0, _DROCL,
    0, () => DocumentRelevanceConfiguration$
];
var DocumentStatusList = [1, n0, _DSL,
    0, () => Status$
];
var EntityPersonaConfigurationList = [1, n0, _EPCL,
    0, () => EntityPersonaConfiguration$
];
var ExpandedResultList = [1, n0, _ERL,
    0, () => ExpandedResultItem$
];
var ExperienceEndpoints = [1, n0, _EEx,
    0, () => ExperienceEndpoint$
];
var ExperienceEntitiesSummaryList = [1, n0, _EESL,
    0, [() => ExperienceEntitiesSummary$,
        0]
];
var ExperiencesSummaryList = [1, n0, _ESL,
    0, () => ExperiencesSummary$
];
var FacetList = [1, n0, _FL,
    0, () => Facet$
];
var FacetResultList = [1, n0, _FRL,
    0, () => FacetResult$
];
var FailedEntityList = [1, n0, _FEL,
    0, () => FailedEntity$
];
var FaqSummaryItems = [1, n0, _FSIa,
    0, () => FaqSummary$
];
var FeaturedDocumentList = [1, n0, _FDL,
    0, () => FeaturedDocument$
];
var FeaturedDocumentMissingList = [1, n0, _FDML,
    0, () => FeaturedDocumentMissing$
];
var FeaturedDocumentWithMetadataList = [1, n0, _FDWML,
    0, () => FeaturedDocumentWithMetadata$
];
var FeaturedResultsItemList = [1, n0, _FRIL,
    0, () => FeaturedResultsItem$
];
var FeaturedResultsSetSummaryItems = [1, n0, _FRSSI,
    0, () => FeaturedResultsSetSummary$
];
var GroupOrderingIdSummaries = [1, n0, _GOIS,
    0, () => GroupOrderingIdSummary$
];
var HierarchicalPrincipalList = [1, n0, _HPL,
    0, () => HierarchicalPrincipal$
];
var HighlightList = [1, n0, _HL,
    0, () => Highlight$
];
var IndexConfigurationSummaryList = [1, n0, _ICSL,
    0, () => IndexConfigurationSummary$
];
var InlineCustomDocumentEnrichmentConfigurationList = [1, n0, _ICDECL,
    0, () => InlineCustomDocumentEnrichmentConfiguration$
];
var ListOfGroupSummaries = [1, n0, _LOGS,
    0, () => GroupSummary$
];
var MemberGroups = [1, n0, _MG,
    0, () => MemberGroup$
];
var MemberUsers = [1, n0, _MU,
    0, () => MemberUser$
];
var PersonasSummaryList = [1, n0, _PSL,
    0, () => PersonasSummary$
];
var PrincipalList = [1, n0, _PL,
    0, () => Principal$
];
var QueryResultItemList = [1, n0, _QRIL,
    0, () => QueryResultItem$
];
var QuerySuggestionsBlockListSummaryItems = [1, n0, _QSBLSI,
    0, () => QuerySuggestionsBlockListSummary$
];
var RelevanceFeedbackList = [1, n0, _RFL,
    0, () => RelevanceFeedback$
];
var RetrieveResultItemList = [1, n0, _RRIL,
    0, () => RetrieveResultItem$
];
var SalesforceCustomKnowledgeArticleTypeConfigurationList = [1, n0, _SCKATCL,
    0, () => SalesforceCustomKnowledgeArticleTypeConfiguration$
];
var SalesforceStandardObjectConfigurationList = [1, n0, _SSOCL,
    0, () => SalesforceStandardObjectConfiguration$
];
var SortingConfigurationList = [1, n0, _SCLo,
    0, () => SortingConfiguration$
];
var SourceDocuments = [1, n0, _SDou,
    0, () => SourceDocument$
];
var SpellCorrectedQueryList = [1, n0, _SCQL,
    0, () => SpellCorrectedQuery$
];
var SuggestableConfigList = [1, n0, _SCL,
    0, () => SuggestableConfig$
];
var SuggestionHighlightList = [1, n0, _SHL,
    0, () => SuggestionHighlight$
];
var SuggestionList = [1, n0, _SL,
    0, () => Suggestion$
];
var TableCellList = [1, n0, _TCL,
    0, () => TableCell$
];
var TableRowList = [1, n0, _TRL,
    0, () => TableRow$
];
var TagList = [1, n0, _TL,
    0, () => Tag$
];
var ThesaurusSummaryItems = [1, n0, _TSI,
    0, () => ThesaurusSummary$
];
var UserTokenConfigurationList = [1, n0, _UTCL,
    0, () => UserTokenConfiguration$
];
var WarningList = [1, n0, _WL,
    0, () => Warning$
];
var AssociateEntitiesToExperience$ = [9, n0, _AETE,
    0, () => AssociateEntitiesToExperienceRequest$, () => AssociateEntitiesToExperienceResponse$
];
var AssociatePersonasToEntities$ = [9, n0, _APTE,
    0, () => AssociatePersonasToEntitiesRequest$, () => AssociatePersonasToEntitiesResponse$
];
var BatchDeleteDocument$ = [9, n0, _BDD,
    0, () => BatchDeleteDocumentRequest$, () => BatchDeleteDocumentResponse$
];
var BatchDeleteFeaturedResultsSet$ = [9, n0, _BDFRS,
    0, () => BatchDeleteFeaturedResultsSetRequest$, () => BatchDeleteFeaturedResultsSetResponse$
];
var BatchGetDocumentStatus$ = [9, n0, _BGDS,
    0, () => BatchGetDocumentStatusRequest$, () => BatchGetDocumentStatusResponse$
];
var BatchPutDocument$ = [9, n0, _BPD,
    0, () => BatchPutDocumentRequest$, () => BatchPutDocumentResponse$
];
var ClearQuerySuggestions$ = [9, n0, _CQS,
    0, () => ClearQuerySuggestionsRequest$, () => __Unit
];
var CreateAccessControlConfiguration$ = [9, n0, _CACC,
    0, () => CreateAccessControlConfigurationRequest$, () => CreateAccessControlConfigurationResponse$
];
var CreateDataSource$ = [9, n0, _CDS,
    0, () => CreateDataSourceRequest$, () => CreateDataSourceResponse$
];
var CreateExperience$ = [9, n0, _CEr,
    0, () => CreateExperienceRequest$, () => CreateExperienceResponse$
];
var CreateFaq$ = [9, n0, _CFr,
    0, () => CreateFaqRequest$, () => CreateFaqResponse$
];
var CreateFeaturedResultsSet$ = [9, n0, _CFRS,
    0, () => CreateFeaturedResultsSetRequest$, () => CreateFeaturedResultsSetResponse$
];
var CreateIndex$ = [9, n0, _CIre,
    0, () => CreateIndexRequest$, () => CreateIndexResponse$
];
var CreateQuerySuggestionsBlockList$ = [9, n0, _CQSBL,
    0, () => CreateQuerySuggestionsBlockListRequest$, () => CreateQuerySuggestionsBlockListResponse$
];
var CreateThesaurus$ = [9, n0, _CTre,
    0, () => CreateThesaurusRequest$, () => CreateThesaurusResponse$
];
var DeleteAccessControlConfiguration$ = [9, n0, _DACC,
    0, () => DeleteAccessControlConfigurationRequest$, () => DeleteAccessControlConfigurationResponse$
];
var DeleteDataSource$ = [9, n0, _DDS,
    0, () => DeleteDataSourceRequest$, () => __Unit
];
var DeleteExperience$ = [9, n0, _DEe,
    0, () => DeleteExperienceRequest$, () => DeleteExperienceResponse$
];
var DeleteFaq$ = [9, n0, _DFe,
    0, () => DeleteFaqRequest$, () => __Unit
];
var DeleteIndex$ = [9, n0, _DIe,
    0, () => DeleteIndexRequest$, () => __Unit
];
var DeletePrincipalMapping$ = [9, n0, _DPM,
    0, () => DeletePrincipalMappingRequest$, () => __Unit
];
var DeleteQuerySuggestionsBlockList$ = [9, n0, _DQSBL,
    0, () => DeleteQuerySuggestionsBlockListRequest$, () => __Unit
];
var DeleteThesaurus$ = [9, n0, _DTe,
    0, () => DeleteThesaurusRequest$, () => __Unit
];
var DescribeAccessControlConfiguration$ = [9, n0, _DACCe,
    0, () => DescribeAccessControlConfigurationRequest$, () => DescribeAccessControlConfigurationResponse$
];
var DescribeDataSource$ = [9, n0, _DDSe,
    0, () => DescribeDataSourceRequest$, () => DescribeDataSourceResponse$
];
var DescribeExperience$ = [9, n0, _DEes,
    0, () => DescribeExperienceRequest$, () => DescribeExperienceResponse$
];
var DescribeFaq$ = [9, n0, _DFes,
    0, () => DescribeFaqRequest$, () => DescribeFaqResponse$
];
var DescribeFeaturedResultsSet$ = [9, n0, _DFRS,
    0, () => DescribeFeaturedResultsSetRequest$, () => DescribeFeaturedResultsSetResponse$
];
var DescribeIndex$ = [9, n0, _DIes,
    0, () => DescribeIndexRequest$, () => DescribeIndexResponse$
];
var DescribePrincipalMapping$ = [9, n0, _DPMe,
    0, () => DescribePrincipalMappingRequest$, () => DescribePrincipalMappingResponse$
];
var DescribeQuerySuggestionsBlockList$ = [9, n0, _DQSBLe,
    0, () => DescribeQuerySuggestionsBlockListRequest$, () => DescribeQuerySuggestionsBlockListResponse$
];
var DescribeQuerySuggestionsConfig$ = [9, n0, _DQSC,
    0, () => DescribeQuerySuggestionsConfigRequest$, () => DescribeQuerySuggestionsConfigResponse$
];
var DescribeThesaurus$ = [9, n0, _DTes,
    0, () => DescribeThesaurusRequest$, () => DescribeThesaurusResponse$
];
var DisassociateEntitiesFromExperience$ = [9, n0, _DEFE,
    0, () => DisassociateEntitiesFromExperienceRequest$, () => DisassociateEntitiesFromExperienceResponse$
];
var DisassociatePersonasFromEntities$ = [9, n0, _DPFE,
    0, () => DisassociatePersonasFromEntitiesRequest$, () => DisassociatePersonasFromEntitiesResponse$
];
var GetQuerySuggestions$ = [9, n0, _GQS,
    0, () => GetQuerySuggestionsRequest$, () => GetQuerySuggestionsResponse$
];
var GetSnapshots$ = [9, n0, _GSe,
    0, () => GetSnapshotsRequest$, () => GetSnapshotsResponse$
];
var ListAccessControlConfigurations$ = [9, n0, _LACC,
    0, () => ListAccessControlConfigurationsRequest$, () => ListAccessControlConfigurationsResponse$
];
var ListDataSources$ = [9, n0, _LDS,
    0, () => ListDataSourcesRequest$, () => ListDataSourcesResponse$
];
var ListDataSourceSyncJobs$ = [9, n0, _LDSSJ,
    0, () => ListDataSourceSyncJobsRequest$, () => ListDataSourceSyncJobsResponse$
];
var ListEntityPersonas$ = [9, n0, _LEP,
    0, () => ListEntityPersonasRequest$, () => ListEntityPersonasResponse$
];
var ListExperienceEntities$ = [9, n0, _LEE,
    0, () => ListExperienceEntitiesRequest$, () => ListExperienceEntitiesResponse$
];
var ListExperiences$ = [9, n0, _LE,
    0, () => ListExperiencesRequest$, () => ListExperiencesResponse$
];
var ListFaqs$ = [9, n0, _LF,
    0, () => ListFaqsRequest$, () => ListFaqsResponse$
];
var ListFeaturedResultsSets$ = [9, n0, _LFRS,
    0, () => ListFeaturedResultsSetsRequest$, () => ListFeaturedResultsSetsResponse$
];
var ListGroupsOlderThanOrderingId$ = [9, n0, _LGOTOI,
    0, () => ListGroupsOlderThanOrderingIdRequest$, () => ListGroupsOlderThanOrderingIdResponse$
];
var ListIndices$ = [9, n0, _LI,
    0, () => ListIndicesRequest$, () => ListIndicesResponse$
];
var ListQuerySuggestionsBlockLists$ = [9, n0, _LQSBL,
    0, () => ListQuerySuggestionsBlockListsRequest$, () => ListQuerySuggestionsBlockListsResponse$
];
var ListTagsForResource$ = [9, n0, _LTFR,
    0, () => ListTagsForResourceRequest$, () => ListTagsForResourceResponse$
];
var ListThesauri$ = [9, n0, _LTi,
    0, () => ListThesauriRequest$, () => ListThesauriResponse$
];
var PutPrincipalMapping$ = [9, n0, _PPM,
    0, () => PutPrincipalMappingRequest$, () => __Unit
];
var Query$ = [9, n0, _Q,
    0, () => QueryRequest$, () => QueryResult$
];
var Retrieve$ = [9, n0, _Re,
    0, () => RetrieveRequest$, () => RetrieveResult$
];
var StartDataSourceSyncJob$ = [9, n0, _SDSSJ,
    0, () => StartDataSourceSyncJobRequest$, () => StartDataSourceSyncJobResponse$
];
var StopDataSourceSyncJob$ = [9, n0, _SDSSJt,
    0, () => StopDataSourceSyncJobRequest$, () => __Unit
];
var SubmitFeedback$ = [9, n0, _SFu,
    0, () => SubmitFeedbackRequest$, () => __Unit
];
var TagResource$ = [9, n0, _TRa,
    0, () => TagResourceRequest$, () => TagResourceResponse$
];
var UntagResource$ = [9, n0, _UR,
    0, () => UntagResourceRequest$, () => UntagResourceResponse$
];
var UpdateAccessControlConfiguration$ = [9, n0, _UACC,
    0, () => UpdateAccessControlConfigurationRequest$, () => UpdateAccessControlConfigurationResponse$
];
var UpdateDataSource$ = [9, n0, _UDS,
    0, () => UpdateDataSourceRequest$, () => __Unit
];
var UpdateExperience$ = [9, n0, _UE,
    0, () => UpdateExperienceRequest$, () => __Unit
];
var UpdateFeaturedResultsSet$ = [9, n0, _UFRS,
    0, () => UpdateFeaturedResultsSetRequest$, () => UpdateFeaturedResultsSetResponse$
];
var UpdateIndex$ = [9, n0, _UIp,
    0, () => UpdateIndexRequest$, () => __Unit
];
var UpdateQuerySuggestionsBlockList$ = [9, n0, _UQSBL,
    0, () => UpdateQuerySuggestionsBlockListRequest$, () => __Unit
];
var UpdateQuerySuggestionsConfig$ = [9, n0, _UQSC,
    0, () => UpdateQuerySuggestionsConfigRequest$, () => __Unit
];
var UpdateThesaurus$ = [9, n0, _UT,
    0, () => UpdateThesaurusRequest$, () => __Unit
];

const getRuntimeConfig$1 = (config) => {
    return {
        apiVersion: "2019-02-03",
        base64Decoder: config?.base64Decoder ?? fromBase64,
        base64Encoder: config?.base64Encoder ?? toBase64,
        disableHostPrefix: config?.disableHostPrefix ?? false,
        endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
        extensions: config?.extensions ?? [],
        httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultKendraHttpAuthSchemeProvider,
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
            defaultNamespace: "com.amazonaws.kendra",
            errorTypeRegistries,
            version: "2019-02-03",
            serviceTarget: "AWSKendraFrontendService",
        },
        serviceId: config?.serviceId ?? "kendra",
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

class KendraClient extends Client {
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
            httpAuthSchemeParametersProvider: defaultKendraHttpAuthSchemeParametersProvider,
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

const command = makeBuilder(commonParams, "AWSKendraFrontendService", "KendraClient", getEndpointPlugin);
const _ep0 = {};
const _mw0 = (Command, cs, config, o) => [];

class AssociateEntitiesToExperienceCommand extends command(_ep0, _mw0, "AssociateEntitiesToExperience", AssociateEntitiesToExperience$) {
}

class AssociatePersonasToEntitiesCommand extends command(_ep0, _mw0, "AssociatePersonasToEntities", AssociatePersonasToEntities$) {
}

class BatchDeleteDocumentCommand extends command(_ep0, _mw0, "BatchDeleteDocument", BatchDeleteDocument$) {
}

class BatchDeleteFeaturedResultsSetCommand extends command(_ep0, _mw0, "BatchDeleteFeaturedResultsSet", BatchDeleteFeaturedResultsSet$) {
}

class BatchGetDocumentStatusCommand extends command(_ep0, _mw0, "BatchGetDocumentStatus", BatchGetDocumentStatus$) {
}

class BatchPutDocumentCommand extends command(_ep0, _mw0, "BatchPutDocument", BatchPutDocument$) {
}

class ClearQuerySuggestionsCommand extends command(_ep0, _mw0, "ClearQuerySuggestions", ClearQuerySuggestions$) {
}

class CreateAccessControlConfigurationCommand extends command(_ep0, _mw0, "CreateAccessControlConfiguration", CreateAccessControlConfiguration$) {
}

class CreateDataSourceCommand extends command(_ep0, _mw0, "CreateDataSource", CreateDataSource$) {
}

class CreateExperienceCommand extends command(_ep0, _mw0, "CreateExperience", CreateExperience$) {
}

class CreateFaqCommand extends command(_ep0, _mw0, "CreateFaq", CreateFaq$) {
}

class CreateFeaturedResultsSetCommand extends command(_ep0, _mw0, "CreateFeaturedResultsSet", CreateFeaturedResultsSet$) {
}

class CreateIndexCommand extends command(_ep0, _mw0, "CreateIndex", CreateIndex$) {
}

class CreateQuerySuggestionsBlockListCommand extends command(_ep0, _mw0, "CreateQuerySuggestionsBlockList", CreateQuerySuggestionsBlockList$) {
}

class CreateThesaurusCommand extends command(_ep0, _mw0, "CreateThesaurus", CreateThesaurus$) {
}

class DeleteAccessControlConfigurationCommand extends command(_ep0, _mw0, "DeleteAccessControlConfiguration", DeleteAccessControlConfiguration$) {
}

class DeleteDataSourceCommand extends command(_ep0, _mw0, "DeleteDataSource", DeleteDataSource$) {
}

class DeleteExperienceCommand extends command(_ep0, _mw0, "DeleteExperience", DeleteExperience$) {
}

class DeleteFaqCommand extends command(_ep0, _mw0, "DeleteFaq", DeleteFaq$) {
}

class DeleteIndexCommand extends command(_ep0, _mw0, "DeleteIndex", DeleteIndex$) {
}

class DeletePrincipalMappingCommand extends command(_ep0, _mw0, "DeletePrincipalMapping", DeletePrincipalMapping$) {
}

class DeleteQuerySuggestionsBlockListCommand extends command(_ep0, _mw0, "DeleteQuerySuggestionsBlockList", DeleteQuerySuggestionsBlockList$) {
}

class DeleteThesaurusCommand extends command(_ep0, _mw0, "DeleteThesaurus", DeleteThesaurus$) {
}

class DescribeAccessControlConfigurationCommand extends command(_ep0, _mw0, "DescribeAccessControlConfiguration", DescribeAccessControlConfiguration$) {
}

class DescribeDataSourceCommand extends command(_ep0, _mw0, "DescribeDataSource", DescribeDataSource$) {
}

class DescribeExperienceCommand extends command(_ep0, _mw0, "DescribeExperience", DescribeExperience$) {
}

class DescribeFaqCommand extends command(_ep0, _mw0, "DescribeFaq", DescribeFaq$) {
}

class DescribeFeaturedResultsSetCommand extends command(_ep0, _mw0, "DescribeFeaturedResultsSet", DescribeFeaturedResultsSet$) {
}

class DescribeIndexCommand extends command(_ep0, _mw0, "DescribeIndex", DescribeIndex$) {
}

class DescribePrincipalMappingCommand extends command(_ep0, _mw0, "DescribePrincipalMapping", DescribePrincipalMapping$) {
}

class DescribeQuerySuggestionsBlockListCommand extends command(_ep0, _mw0, "DescribeQuerySuggestionsBlockList", DescribeQuerySuggestionsBlockList$) {
}

class DescribeQuerySuggestionsConfigCommand extends command(_ep0, _mw0, "DescribeQuerySuggestionsConfig", DescribeQuerySuggestionsConfig$) {
}

class DescribeThesaurusCommand extends command(_ep0, _mw0, "DescribeThesaurus", DescribeThesaurus$) {
}

class DisassociateEntitiesFromExperienceCommand extends command(_ep0, _mw0, "DisassociateEntitiesFromExperience", DisassociateEntitiesFromExperience$) {
}

class DisassociatePersonasFromEntitiesCommand extends command(_ep0, _mw0, "DisassociatePersonasFromEntities", DisassociatePersonasFromEntities$) {
}

class GetQuerySuggestionsCommand extends command(_ep0, _mw0, "GetQuerySuggestions", GetQuerySuggestions$) {
}

class GetSnapshotsCommand extends command(_ep0, _mw0, "GetSnapshots", GetSnapshots$) {
}

class ListAccessControlConfigurationsCommand extends command(_ep0, _mw0, "ListAccessControlConfigurations", ListAccessControlConfigurations$) {
}

class ListDataSourcesCommand extends command(_ep0, _mw0, "ListDataSources", ListDataSources$) {
}

class ListDataSourceSyncJobsCommand extends command(_ep0, _mw0, "ListDataSourceSyncJobs", ListDataSourceSyncJobs$) {
}

class ListEntityPersonasCommand extends command(_ep0, _mw0, "ListEntityPersonas", ListEntityPersonas$) {
}

class ListExperienceEntitiesCommand extends command(_ep0, _mw0, "ListExperienceEntities", ListExperienceEntities$) {
}

class ListExperiencesCommand extends command(_ep0, _mw0, "ListExperiences", ListExperiences$) {
}

class ListFaqsCommand extends command(_ep0, _mw0, "ListFaqs", ListFaqs$) {
}

class ListFeaturedResultsSetsCommand extends command(_ep0, _mw0, "ListFeaturedResultsSets", ListFeaturedResultsSets$) {
}

class ListGroupsOlderThanOrderingIdCommand extends command(_ep0, _mw0, "ListGroupsOlderThanOrderingId", ListGroupsOlderThanOrderingId$) {
}

class ListIndicesCommand extends command(_ep0, _mw0, "ListIndices", ListIndices$) {
}

class ListQuerySuggestionsBlockListsCommand extends command(_ep0, _mw0, "ListQuerySuggestionsBlockLists", ListQuerySuggestionsBlockLists$) {
}

class ListTagsForResourceCommand extends command(_ep0, _mw0, "ListTagsForResource", ListTagsForResource$) {
}

class ListThesauriCommand extends command(_ep0, _mw0, "ListThesauri", ListThesauri$) {
}

class PutPrincipalMappingCommand extends command(_ep0, _mw0, "PutPrincipalMapping", PutPrincipalMapping$) {
}

class QueryCommand extends command(_ep0, _mw0, "Query", Query$) {
}

class RetrieveCommand extends command(_ep0, _mw0, "Retrieve", Retrieve$) {
}

class StartDataSourceSyncJobCommand extends command(_ep0, _mw0, "StartDataSourceSyncJob", StartDataSourceSyncJob$) {
}

class StopDataSourceSyncJobCommand extends command(_ep0, _mw0, "StopDataSourceSyncJob", StopDataSourceSyncJob$) {
}

class SubmitFeedbackCommand extends command(_ep0, _mw0, "SubmitFeedback", SubmitFeedback$) {
}

class TagResourceCommand extends command(_ep0, _mw0, "TagResource", TagResource$) {
}

class UntagResourceCommand extends command(_ep0, _mw0, "UntagResource", UntagResource$) {
}

class UpdateAccessControlConfigurationCommand extends command(_ep0, _mw0, "UpdateAccessControlConfiguration", UpdateAccessControlConfiguration$) {
}

class UpdateDataSourceCommand extends command(_ep0, _mw0, "UpdateDataSource", UpdateDataSource$) {
}

class UpdateExperienceCommand extends command(_ep0, _mw0, "UpdateExperience", UpdateExperience$) {
}

class UpdateFeaturedResultsSetCommand extends command(_ep0, _mw0, "UpdateFeaturedResultsSet", UpdateFeaturedResultsSet$) {
}

class UpdateIndexCommand extends command(_ep0, _mw0, "UpdateIndex", UpdateIndex$) {
}

class UpdateQuerySuggestionsBlockListCommand extends command(_ep0, _mw0, "UpdateQuerySuggestionsBlockList", UpdateQuerySuggestionsBlockList$) {
}

class UpdateQuerySuggestionsConfigCommand extends command(_ep0, _mw0, "UpdateQuerySuggestionsConfig", UpdateQuerySuggestionsConfig$) {
}

class UpdateThesaurusCommand extends command(_ep0, _mw0, "UpdateThesaurus", UpdateThesaurus$) {
}

const paginateGetSnapshots = createPaginator(KendraClient, GetSnapshotsCommand, "NextToken", "NextToken", "MaxResults");

const paginateListAccessControlConfigurations = createPaginator(KendraClient, ListAccessControlConfigurationsCommand, "NextToken", "NextToken", "MaxResults");

const paginateListDataSources = createPaginator(KendraClient, ListDataSourcesCommand, "NextToken", "NextToken", "MaxResults");

const paginateListDataSourceSyncJobs = createPaginator(KendraClient, ListDataSourceSyncJobsCommand, "NextToken", "NextToken", "MaxResults");

const paginateListEntityPersonas = createPaginator(KendraClient, ListEntityPersonasCommand, "NextToken", "NextToken", "MaxResults");

const paginateListExperienceEntities = createPaginator(KendraClient, ListExperienceEntitiesCommand, "NextToken", "NextToken", "");

const paginateListExperiences = createPaginator(KendraClient, ListExperiencesCommand, "NextToken", "NextToken", "MaxResults");

const paginateListFaqs = createPaginator(KendraClient, ListFaqsCommand, "NextToken", "NextToken", "MaxResults");

const paginateListGroupsOlderThanOrderingId = createPaginator(KendraClient, ListGroupsOlderThanOrderingIdCommand, "NextToken", "NextToken", "MaxResults");

const paginateListIndices = createPaginator(KendraClient, ListIndicesCommand, "NextToken", "NextToken", "MaxResults");

const paginateListQuerySuggestionsBlockLists = createPaginator(KendraClient, ListQuerySuggestionsBlockListsCommand, "NextToken", "NextToken", "MaxResults");

const paginateListThesauri = createPaginator(KendraClient, ListThesauriCommand, "NextToken", "NextToken", "MaxResults");

const commands = {
    AssociateEntitiesToExperienceCommand,
    AssociatePersonasToEntitiesCommand,
    BatchDeleteDocumentCommand,
    BatchDeleteFeaturedResultsSetCommand,
    BatchGetDocumentStatusCommand,
    BatchPutDocumentCommand,
    ClearQuerySuggestionsCommand,
    CreateAccessControlConfigurationCommand,
    CreateDataSourceCommand,
    CreateExperienceCommand,
    CreateFaqCommand,
    CreateFeaturedResultsSetCommand,
    CreateIndexCommand,
    CreateQuerySuggestionsBlockListCommand,
    CreateThesaurusCommand,
    DeleteAccessControlConfigurationCommand,
    DeleteDataSourceCommand,
    DeleteExperienceCommand,
    DeleteFaqCommand,
    DeleteIndexCommand,
    DeletePrincipalMappingCommand,
    DeleteQuerySuggestionsBlockListCommand,
    DeleteThesaurusCommand,
    DescribeAccessControlConfigurationCommand,
    DescribeDataSourceCommand,
    DescribeExperienceCommand,
    DescribeFaqCommand,
    DescribeFeaturedResultsSetCommand,
    DescribeIndexCommand,
    DescribePrincipalMappingCommand,
    DescribeQuerySuggestionsBlockListCommand,
    DescribeQuerySuggestionsConfigCommand,
    DescribeThesaurusCommand,
    DisassociateEntitiesFromExperienceCommand,
    DisassociatePersonasFromEntitiesCommand,
    GetQuerySuggestionsCommand,
    GetSnapshotsCommand,
    ListAccessControlConfigurationsCommand,
    ListDataSourcesCommand,
    ListDataSourceSyncJobsCommand,
    ListEntityPersonasCommand,
    ListExperienceEntitiesCommand,
    ListExperiencesCommand,
    ListFaqsCommand,
    ListFeaturedResultsSetsCommand,
    ListGroupsOlderThanOrderingIdCommand,
    ListIndicesCommand,
    ListQuerySuggestionsBlockListsCommand,
    ListTagsForResourceCommand,
    ListThesauriCommand,
    PutPrincipalMappingCommand,
    QueryCommand,
    RetrieveCommand,
    StartDataSourceSyncJobCommand,
    StopDataSourceSyncJobCommand,
    SubmitFeedbackCommand,
    TagResourceCommand,
    UntagResourceCommand,
    UpdateAccessControlConfigurationCommand,
    UpdateDataSourceCommand,
    UpdateExperienceCommand,
    UpdateFeaturedResultsSetCommand,
    UpdateIndexCommand,
    UpdateQuerySuggestionsBlockListCommand,
    UpdateQuerySuggestionsConfigCommand,
    UpdateThesaurusCommand,
};
const paginators = {
    paginateGetSnapshots,
    paginateListAccessControlConfigurations,
    paginateListDataSources,
    paginateListDataSourceSyncJobs,
    paginateListEntityPersonas,
    paginateListExperienceEntities,
    paginateListExperiences,
    paginateListFaqs,
    paginateListGroupsOlderThanOrderingId,
    paginateListIndices,
    paginateListQuerySuggestionsBlockLists,
    paginateListThesauri,
};
class Kendra extends KendraClient {
}
createAggregatedClient(commands, Kendra, { paginators });

const HighlightType = {
    STANDARD: "STANDARD",
    THESAURUS_SYNONYM: "THESAURUS_SYNONYM",
};
const AdditionalResultAttributeValueType = {
    TEXT_WITH_HIGHLIGHTS_VALUE: "TEXT_WITH_HIGHLIGHTS_VALUE",
};
const AlfrescoEntity = {
    blog: "blog",
    documentLibrary: "documentLibrary",
    wiki: "wiki",
};
const EntityType = {
    GROUP: "GROUP",
    USER: "USER",
};
const Persona = {
    OWNER: "OWNER",
    VIEWER: "VIEWER",
};
const AttributeSuggestionsMode = {
    ACTIVE: "ACTIVE",
    INACTIVE: "INACTIVE",
};
const ErrorCode = {
    INTERNAL_ERROR: "InternalError",
    INVALID_REQUEST: "InvalidRequest",
};
const DocumentStatus = {
    FAILED: "FAILED",
    INDEXED: "INDEXED",
    NOT_FOUND: "NOT_FOUND",
    PROCESSING: "PROCESSING",
    UPDATED: "UPDATED",
    UPDATE_FAILED: "UPDATE_FAILED",
};
const ConditionOperator = {
    BeginsWith: "BeginsWith",
    Contains: "Contains",
    Equals: "Equals",
    Exists: "Exists",
    GreaterThan: "GreaterThan",
    GreaterThanOrEquals: "GreaterThanOrEquals",
    LessThan: "LessThan",
    LessThanOrEquals: "LessThanOrEquals",
    NotContains: "NotContains",
    NotEquals: "NotEquals",
    NotExists: "NotExists",
};
const ReadAccessType = {
    ALLOW: "ALLOW",
    DENY: "DENY",
};
const PrincipalType = {
    GROUP: "GROUP",
    USER: "USER",
};
const ContentType = {
    CSV: "CSV",
    HTML: "HTML",
    JSON: "JSON",
    MD: "MD",
    MS_EXCEL: "MS_EXCEL",
    MS_WORD: "MS_WORD",
    PDF: "PDF",
    PLAIN_TEXT: "PLAIN_TEXT",
    PPT: "PPT",
    RTF: "RTF",
    XML: "XML",
    XSLT: "XSLT",
};
const ConfluenceAttachmentFieldName = {
    AUTHOR: "AUTHOR",
    CONTENT_TYPE: "CONTENT_TYPE",
    CREATED_DATE: "CREATED_DATE",
    DISPLAY_URL: "DISPLAY_URL",
    FILE_SIZE: "FILE_SIZE",
    ITEM_TYPE: "ITEM_TYPE",
    PARENT_ID: "PARENT_ID",
    SPACE_KEY: "SPACE_KEY",
    SPACE_NAME: "SPACE_NAME",
    URL: "URL",
    VERSION: "VERSION",
};
const ConfluenceAuthenticationType = {
    HTTP_BASIC: "HTTP_BASIC",
    PAT: "PAT",
};
const ConfluenceBlogFieldName = {
    AUTHOR: "AUTHOR",
    DISPLAY_URL: "DISPLAY_URL",
    ITEM_TYPE: "ITEM_TYPE",
    LABELS: "LABELS",
    PUBLISH_DATE: "PUBLISH_DATE",
    SPACE_KEY: "SPACE_KEY",
    SPACE_NAME: "SPACE_NAME",
    URL: "URL",
    VERSION: "VERSION",
};
const ConfluencePageFieldName = {
    AUTHOR: "AUTHOR",
    CONTENT_STATUS: "CONTENT_STATUS",
    CREATED_DATE: "CREATED_DATE",
    DISPLAY_URL: "DISPLAY_URL",
    ITEM_TYPE: "ITEM_TYPE",
    LABELS: "LABELS",
    MODIFIED_DATE: "MODIFIED_DATE",
    PARENT_ID: "PARENT_ID",
    SPACE_KEY: "SPACE_KEY",
    SPACE_NAME: "SPACE_NAME",
    URL: "URL",
    VERSION: "VERSION",
};
const ConfluenceSpaceFieldName = {
    DISPLAY_URL: "DISPLAY_URL",
    ITEM_TYPE: "ITEM_TYPE",
    SPACE_KEY: "SPACE_KEY",
    URL: "URL",
};
const ConfluenceVersion = {
    CLOUD: "CLOUD",
    SERVER: "SERVER",
};
const DatabaseEngineType = {
    RDS_AURORA_MYSQL: "RDS_AURORA_MYSQL",
    RDS_AURORA_POSTGRESQL: "RDS_AURORA_POSTGRESQL",
    RDS_MYSQL: "RDS_MYSQL",
    RDS_POSTGRESQL: "RDS_POSTGRESQL",
};
const QueryIdentifiersEnclosingOption = {
    DOUBLE_QUOTES: "DOUBLE_QUOTES",
    NONE: "NONE",
};
const FsxFileSystemType = {
    WINDOWS: "WINDOWS",
};
const Type = {
    ON_PREMISE: "ON_PREMISE",
    SAAS: "SAAS",
};
const IssueSubEntity = {
    ATTACHMENTS: "ATTACHMENTS",
    COMMENTS: "COMMENTS",
    WORKLOGS: "WORKLOGS",
};
const SalesforceChatterFeedIncludeFilterType = {
    ACTIVE_USER: "ACTIVE_USER",
    STANDARD_USER: "STANDARD_USER",
};
const SalesforceKnowledgeArticleState = {
    ARCHIVED: "ARCHIVED",
    DRAFT: "DRAFT",
    PUBLISHED: "PUBLISHED",
};
const SalesforceStandardObjectName = {
    ACCOUNT: "ACCOUNT",
    CAMPAIGN: "CAMPAIGN",
    CASE: "CASE",
    CONTACT: "CONTACT",
    CONTRACT: "CONTRACT",
    DOCUMENT: "DOCUMENT",
    GROUP: "GROUP",
    IDEA: "IDEA",
    LEAD: "LEAD",
    OPPORTUNITY: "OPPORTUNITY",
    PARTNER: "PARTNER",
    PRICEBOOK: "PRICEBOOK",
    PRODUCT: "PRODUCT",
    PROFILE: "PROFILE",
    SOLUTION: "SOLUTION",
    TASK: "TASK",
    USER: "USER",
};
const ServiceNowAuthenticationType = {
    HTTP_BASIC: "HTTP_BASIC",
    OAUTH2: "OAUTH2",
};
const ServiceNowBuildVersionType = {
    LONDON: "LONDON",
    OTHERS: "OTHERS",
};
const SharePointOnlineAuthenticationType = {
    HTTP_BASIC: "HTTP_BASIC",
    OAUTH2: "OAUTH2",
};
const SharePointVersion = {
    SHAREPOINT_2013: "SHAREPOINT_2013",
    SHAREPOINT_2016: "SHAREPOINT_2016",
    SHAREPOINT_2019: "SHAREPOINT_2019",
    SHAREPOINT_ONLINE: "SHAREPOINT_ONLINE",
};
const SlackEntity = {
    DIRECT_MESSAGE: "DIRECT_MESSAGE",
    GROUP_MESSAGE: "GROUP_MESSAGE",
    PRIVATE_CHANNEL: "PRIVATE_CHANNEL",
    PUBLIC_CHANNEL: "PUBLIC_CHANNEL",
};
const WebCrawlerMode = {
    EVERYTHING: "EVERYTHING",
    HOST_ONLY: "HOST_ONLY",
    SUBDOMAINS: "SUBDOMAINS",
};
const DataSourceType = {
    ALFRESCO: "ALFRESCO",
    BOX: "BOX",
    CONFLUENCE: "CONFLUENCE",
    CUSTOM: "CUSTOM",
    DATABASE: "DATABASE",
    FSX: "FSX",
    GITHUB: "GITHUB",
    GOOGLEDRIVE: "GOOGLEDRIVE",
    JIRA: "JIRA",
    ONEDRIVE: "ONEDRIVE",
    QUIP: "QUIP",
    S3: "S3",
    SALESFORCE: "SALESFORCE",
    SERVICENOW: "SERVICENOW",
    SHAREPOINT: "SHAREPOINT",
    SLACK: "SLACK",
    TEMPLATE: "TEMPLATE",
    WEBCRAWLER: "WEBCRAWLER",
    WORKDOCS: "WORKDOCS",
};
const FaqFileFormat = {
    CSV: "CSV",
    CSV_WITH_HEADER: "CSV_WITH_HEADER",
    JSON: "JSON",
};
const FeaturedResultsSetStatus = {
    ACTIVE: "ACTIVE",
    INACTIVE: "INACTIVE",
};
const IndexEdition = {
    DEVELOPER_EDITION: "DEVELOPER_EDITION",
    ENTERPRISE_EDITION: "ENTERPRISE_EDITION",
    GEN_AI_ENTERPRISE_EDITION: "GEN_AI_ENTERPRISE_EDITION",
};
const UserContextPolicy = {
    ATTRIBUTE_FILTER: "ATTRIBUTE_FILTER",
    USER_TOKEN: "USER_TOKEN",
};
const UserGroupResolutionMode = {
    AWS_SSO: "AWS_SSO",
    NONE: "NONE",
};
const KeyLocation = {
    SECRET_MANAGER: "SECRET_MANAGER",
    URL: "URL",
};
const DataSourceStatus = {
    ACTIVE: "ACTIVE",
    CREATING: "CREATING",
    DELETING: "DELETING",
    FAILED: "FAILED",
    UPDATING: "UPDATING",
};
const EndpointType = {
    HOME: "HOME",
};
const ExperienceStatus = {
    ACTIVE: "ACTIVE",
    CREATING: "CREATING",
    DELETING: "DELETING",
    FAILED: "FAILED",
};
const FaqStatus = {
    ACTIVE: "ACTIVE",
    CREATING: "CREATING",
    DELETING: "DELETING",
    FAILED: "FAILED",
    UPDATING: "UPDATING",
};
const Order = {
    ASCENDING: "ASCENDING",
    DESCENDING: "DESCENDING",
};
const DocumentAttributeValueType = {
    DATE_VALUE: "DATE_VALUE",
    LONG_VALUE: "LONG_VALUE",
    STRING_LIST_VALUE: "STRING_LIST_VALUE",
    STRING_VALUE: "STRING_VALUE",
};
const IndexStatus = {
    ACTIVE: "ACTIVE",
    CREATING: "CREATING",
    DELETING: "DELETING",
    FAILED: "FAILED",
    SYSTEM_UPDATING: "SYSTEM_UPDATING",
    UPDATING: "UPDATING",
};
const PrincipalMappingStatus = {
    DELETED: "DELETED",
    DELETING: "DELETING",
    FAILED: "FAILED",
    PROCESSING: "PROCESSING",
    SUCCEEDED: "SUCCEEDED",
};
const QuerySuggestionsBlockListStatus = {
    ACTIVE: "ACTIVE",
    ACTIVE_BUT_UPDATE_FAILED: "ACTIVE_BUT_UPDATE_FAILED",
    CREATING: "CREATING",
    DELETING: "DELETING",
    FAILED: "FAILED",
    UPDATING: "UPDATING",
};
const Mode = {
    ENABLED: "ENABLED",
    LEARN_ONLY: "LEARN_ONLY",
};
const QuerySuggestionsStatus = {
    ACTIVE: "ACTIVE",
    UPDATING: "UPDATING",
};
const ThesaurusStatus = {
    ACTIVE: "ACTIVE",
    ACTIVE_BUT_UPDATE_FAILED: "ACTIVE_BUT_UPDATE_FAILED",
    CREATING: "CREATING",
    DELETING: "DELETING",
    FAILED: "FAILED",
    UPDATING: "UPDATING",
};
const SuggestionType = {
    DOCUMENT_ATTRIBUTES: "DOCUMENT_ATTRIBUTES",
    QUERY: "QUERY",
};
const Interval = {
    ONE_MONTH_AGO: "ONE_MONTH_AGO",
    ONE_WEEK_AGO: "ONE_WEEK_AGO",
    THIS_MONTH: "THIS_MONTH",
    THIS_WEEK: "THIS_WEEK",
    TWO_MONTHS_AGO: "TWO_MONTHS_AGO",
    TWO_WEEKS_AGO: "TWO_WEEKS_AGO",
};
const MetricType = {
    AGG_QUERY_DOC_METRICS: "AGG_QUERY_DOC_METRICS",
    DOCS_BY_CLICK_COUNT: "DOCS_BY_CLICK_COUNT",
    QUERIES_BY_COUNT: "QUERIES_BY_COUNT",
    QUERIES_BY_ZERO_CLICK_RATE: "QUERIES_BY_ZERO_CLICK_RATE",
    QUERIES_BY_ZERO_RESULT_RATE: "QUERIES_BY_ZERO_RESULT_RATE",
    TREND_QUERY_DOC_METRICS: "TREND_QUERY_DOC_METRICS",
};
const DataSourceSyncJobStatus = {
    ABORTED: "ABORTED",
    FAILED: "FAILED",
    INCOMPLETE: "INCOMPLETE",
    STOPPING: "STOPPING",
    SUCCEEDED: "SUCCEEDED",
    SYNCING: "SYNCING",
    SYNCING_INDEXING: "SYNCING_INDEXING",
};
const MissingAttributeKeyStrategy = {
    COLLAPSE: "COLLAPSE",
    EXPAND: "EXPAND",
    IGNORE: "IGNORE",
};
const SortOrder = {
    ASC: "ASC",
    DESC: "DESC",
};
const QueryResultType = {
    ANSWER: "ANSWER",
    DOCUMENT: "DOCUMENT",
    QUESTION_ANSWER: "QUESTION_ANSWER",
};
const QueryResultFormat = {
    TABLE: "TABLE",
    TEXT: "TEXT",
};
const ScoreConfidence = {
    HIGH: "HIGH",
    LOW: "LOW",
    MEDIUM: "MEDIUM",
    NOT_AVAILABLE: "NOT_AVAILABLE",
    VERY_HIGH: "VERY_HIGH",
};
const WarningCode = {
    QUERY_LANGUAGE_INVALID_SYNTAX: "QUERY_LANGUAGE_INVALID_SYNTAX",
};
const RelevanceType = {
    NOT_RELEVANT: "NOT_RELEVANT",
    RELEVANT: "RELEVANT",
};

__webpack_unused_export__ = AccessControlConfigurationSummary$;
__webpack_unused_export__ = AccessControlListConfiguration$;
__webpack_unused_export__ = AccessDeniedException;
__webpack_unused_export__ = AccessDeniedException$;
__webpack_unused_export__ = AclConfiguration$;
__webpack_unused_export__ = AdditionalResultAttribute$;
__webpack_unused_export__ = AdditionalResultAttributeValue$;
__webpack_unused_export__ = AdditionalResultAttributeValueType;
__webpack_unused_export__ = AlfrescoConfiguration$;
__webpack_unused_export__ = AlfrescoEntity;
__webpack_unused_export__ = AssociateEntitiesToExperience$;
__webpack_unused_export__ = AssociateEntitiesToExperienceCommand;
__webpack_unused_export__ = AssociateEntitiesToExperienceRequest$;
__webpack_unused_export__ = AssociateEntitiesToExperienceResponse$;
__webpack_unused_export__ = AssociatePersonasToEntities$;
__webpack_unused_export__ = AssociatePersonasToEntitiesCommand;
__webpack_unused_export__ = AssociatePersonasToEntitiesRequest$;
__webpack_unused_export__ = AssociatePersonasToEntitiesResponse$;
__webpack_unused_export__ = AttributeFilter$;
__webpack_unused_export__ = AttributeSuggestionsDescribeConfig$;
__webpack_unused_export__ = AttributeSuggestionsGetConfig$;
__webpack_unused_export__ = AttributeSuggestionsMode;
__webpack_unused_export__ = AttributeSuggestionsUpdateConfig$;
__webpack_unused_export__ = AuthenticationConfiguration$;
__webpack_unused_export__ = BasicAuthenticationConfiguration$;
__webpack_unused_export__ = BatchDeleteDocument$;
__webpack_unused_export__ = BatchDeleteDocumentCommand;
__webpack_unused_export__ = BatchDeleteDocumentRequest$;
__webpack_unused_export__ = BatchDeleteDocumentResponse$;
__webpack_unused_export__ = BatchDeleteDocumentResponseFailedDocument$;
__webpack_unused_export__ = BatchDeleteFeaturedResultsSet$;
__webpack_unused_export__ = BatchDeleteFeaturedResultsSetCommand;
__webpack_unused_export__ = BatchDeleteFeaturedResultsSetError$;
__webpack_unused_export__ = BatchDeleteFeaturedResultsSetRequest$;
__webpack_unused_export__ = BatchDeleteFeaturedResultsSetResponse$;
__webpack_unused_export__ = BatchGetDocumentStatus$;
__webpack_unused_export__ = BatchGetDocumentStatusCommand;
__webpack_unused_export__ = BatchGetDocumentStatusRequest$;
__webpack_unused_export__ = BatchGetDocumentStatusResponse$;
__webpack_unused_export__ = BatchGetDocumentStatusResponseError$;
__webpack_unused_export__ = BatchPutDocument$;
__webpack_unused_export__ = BatchPutDocumentCommand;
__webpack_unused_export__ = BatchPutDocumentRequest$;
__webpack_unused_export__ = BatchPutDocumentResponse$;
__webpack_unused_export__ = BatchPutDocumentResponseFailedDocument$;
__webpack_unused_export__ = BoxConfiguration$;
__webpack_unused_export__ = CapacityUnitsConfiguration$;
__webpack_unused_export__ = ClearQuerySuggestions$;
__webpack_unused_export__ = ClearQuerySuggestionsCommand;
__webpack_unused_export__ = ClearQuerySuggestionsRequest$;
__webpack_unused_export__ = ClickFeedback$;
__webpack_unused_export__ = CollapseConfiguration$;
__webpack_unused_export__ = CollapsedResultDetail$;
__webpack_unused_export__ = ColumnConfiguration$;
__webpack_unused_export__ = ConditionOperator;
__webpack_unused_export__ = ConflictException;
__webpack_unused_export__ = ConflictException$;
__webpack_unused_export__ = ConflictingItem$;
__webpack_unused_export__ = ConfluenceAttachmentConfiguration$;
__webpack_unused_export__ = ConfluenceAttachmentFieldName;
__webpack_unused_export__ = ConfluenceAttachmentToIndexFieldMapping$;
__webpack_unused_export__ = ConfluenceAuthenticationType;
__webpack_unused_export__ = ConfluenceBlogConfiguration$;
__webpack_unused_export__ = ConfluenceBlogFieldName;
__webpack_unused_export__ = ConfluenceBlogToIndexFieldMapping$;
__webpack_unused_export__ = ConfluenceConfiguration$;
__webpack_unused_export__ = ConfluencePageConfiguration$;
__webpack_unused_export__ = ConfluencePageFieldName;
__webpack_unused_export__ = ConfluencePageToIndexFieldMapping$;
__webpack_unused_export__ = ConfluenceSpaceConfiguration$;
__webpack_unused_export__ = ConfluenceSpaceFieldName;
__webpack_unused_export__ = ConfluenceSpaceToIndexFieldMapping$;
__webpack_unused_export__ = ConfluenceVersion;
__webpack_unused_export__ = ConnectionConfiguration$;
__webpack_unused_export__ = ContentSourceConfiguration$;
__webpack_unused_export__ = ContentType;
__webpack_unused_export__ = Correction$;
__webpack_unused_export__ = CreateAccessControlConfiguration$;
__webpack_unused_export__ = CreateAccessControlConfigurationCommand;
__webpack_unused_export__ = CreateAccessControlConfigurationRequest$;
__webpack_unused_export__ = CreateAccessControlConfigurationResponse$;
__webpack_unused_export__ = CreateDataSource$;
__webpack_unused_export__ = CreateDataSourceCommand;
__webpack_unused_export__ = CreateDataSourceRequest$;
__webpack_unused_export__ = CreateDataSourceResponse$;
__webpack_unused_export__ = CreateExperience$;
__webpack_unused_export__ = CreateExperienceCommand;
__webpack_unused_export__ = CreateExperienceRequest$;
__webpack_unused_export__ = CreateExperienceResponse$;
__webpack_unused_export__ = CreateFaq$;
__webpack_unused_export__ = CreateFaqCommand;
__webpack_unused_export__ = CreateFaqRequest$;
__webpack_unused_export__ = CreateFaqResponse$;
__webpack_unused_export__ = CreateFeaturedResultsSet$;
__webpack_unused_export__ = CreateFeaturedResultsSetCommand;
__webpack_unused_export__ = CreateFeaturedResultsSetRequest$;
__webpack_unused_export__ = CreateFeaturedResultsSetResponse$;
__webpack_unused_export__ = CreateIndex$;
__webpack_unused_export__ = CreateIndexCommand;
__webpack_unused_export__ = CreateIndexRequest$;
__webpack_unused_export__ = CreateIndexResponse$;
__webpack_unused_export__ = CreateQuerySuggestionsBlockList$;
__webpack_unused_export__ = CreateQuerySuggestionsBlockListCommand;
__webpack_unused_export__ = CreateQuerySuggestionsBlockListRequest$;
__webpack_unused_export__ = CreateQuerySuggestionsBlockListResponse$;
__webpack_unused_export__ = CreateThesaurus$;
__webpack_unused_export__ = CreateThesaurusCommand;
__webpack_unused_export__ = CreateThesaurusRequest$;
__webpack_unused_export__ = CreateThesaurusResponse$;
__webpack_unused_export__ = CustomDocumentEnrichmentConfiguration$;
__webpack_unused_export__ = DataSourceConfiguration$;
__webpack_unused_export__ = DataSourceGroup$;
__webpack_unused_export__ = DataSourceStatus;
__webpack_unused_export__ = DataSourceSummary$;
__webpack_unused_export__ = DataSourceSyncJob$;
__webpack_unused_export__ = DataSourceSyncJobMetricTarget$;
__webpack_unused_export__ = DataSourceSyncJobMetrics$;
__webpack_unused_export__ = DataSourceSyncJobStatus;
__webpack_unused_export__ = DataSourceToIndexFieldMapping$;
__webpack_unused_export__ = DataSourceType;
__webpack_unused_export__ = DataSourceVpcConfiguration$;
__webpack_unused_export__ = DatabaseConfiguration$;
__webpack_unused_export__ = DatabaseEngineType;
__webpack_unused_export__ = DeleteAccessControlConfiguration$;
__webpack_unused_export__ = DeleteAccessControlConfigurationCommand;
__webpack_unused_export__ = DeleteAccessControlConfigurationRequest$;
__webpack_unused_export__ = DeleteAccessControlConfigurationResponse$;
__webpack_unused_export__ = DeleteDataSource$;
__webpack_unused_export__ = DeleteDataSourceCommand;
__webpack_unused_export__ = DeleteDataSourceRequest$;
__webpack_unused_export__ = DeleteExperience$;
__webpack_unused_export__ = DeleteExperienceCommand;
__webpack_unused_export__ = DeleteExperienceRequest$;
__webpack_unused_export__ = DeleteExperienceResponse$;
__webpack_unused_export__ = DeleteFaq$;
__webpack_unused_export__ = DeleteFaqCommand;
__webpack_unused_export__ = DeleteFaqRequest$;
__webpack_unused_export__ = DeleteIndex$;
__webpack_unused_export__ = DeleteIndexCommand;
__webpack_unused_export__ = DeleteIndexRequest$;
__webpack_unused_export__ = DeletePrincipalMapping$;
__webpack_unused_export__ = DeletePrincipalMappingCommand;
__webpack_unused_export__ = DeletePrincipalMappingRequest$;
__webpack_unused_export__ = DeleteQuerySuggestionsBlockList$;
__webpack_unused_export__ = DeleteQuerySuggestionsBlockListCommand;
__webpack_unused_export__ = DeleteQuerySuggestionsBlockListRequest$;
__webpack_unused_export__ = DeleteThesaurus$;
__webpack_unused_export__ = DeleteThesaurusCommand;
__webpack_unused_export__ = DeleteThesaurusRequest$;
__webpack_unused_export__ = DescribeAccessControlConfiguration$;
__webpack_unused_export__ = DescribeAccessControlConfigurationCommand;
__webpack_unused_export__ = DescribeAccessControlConfigurationRequest$;
__webpack_unused_export__ = DescribeAccessControlConfigurationResponse$;
__webpack_unused_export__ = DescribeDataSource$;
__webpack_unused_export__ = DescribeDataSourceCommand;
__webpack_unused_export__ = DescribeDataSourceRequest$;
__webpack_unused_export__ = DescribeDataSourceResponse$;
__webpack_unused_export__ = DescribeExperience$;
__webpack_unused_export__ = DescribeExperienceCommand;
__webpack_unused_export__ = DescribeExperienceRequest$;
__webpack_unused_export__ = DescribeExperienceResponse$;
__webpack_unused_export__ = DescribeFaq$;
__webpack_unused_export__ = DescribeFaqCommand;
__webpack_unused_export__ = DescribeFaqRequest$;
__webpack_unused_export__ = DescribeFaqResponse$;
__webpack_unused_export__ = DescribeFeaturedResultsSet$;
__webpack_unused_export__ = DescribeFeaturedResultsSetCommand;
__webpack_unused_export__ = DescribeFeaturedResultsSetRequest$;
__webpack_unused_export__ = DescribeFeaturedResultsSetResponse$;
__webpack_unused_export__ = DescribeIndex$;
__webpack_unused_export__ = DescribeIndexCommand;
__webpack_unused_export__ = DescribeIndexRequest$;
__webpack_unused_export__ = DescribeIndexResponse$;
__webpack_unused_export__ = DescribePrincipalMapping$;
__webpack_unused_export__ = DescribePrincipalMappingCommand;
__webpack_unused_export__ = DescribePrincipalMappingRequest$;
__webpack_unused_export__ = DescribePrincipalMappingResponse$;
__webpack_unused_export__ = DescribeQuerySuggestionsBlockList$;
__webpack_unused_export__ = DescribeQuerySuggestionsBlockListCommand;
__webpack_unused_export__ = DescribeQuerySuggestionsBlockListRequest$;
__webpack_unused_export__ = DescribeQuerySuggestionsBlockListResponse$;
__webpack_unused_export__ = DescribeQuerySuggestionsConfig$;
__webpack_unused_export__ = DescribeQuerySuggestionsConfigCommand;
__webpack_unused_export__ = DescribeQuerySuggestionsConfigRequest$;
__webpack_unused_export__ = DescribeQuerySuggestionsConfigResponse$;
__webpack_unused_export__ = DescribeThesaurus$;
__webpack_unused_export__ = DescribeThesaurusCommand;
__webpack_unused_export__ = DescribeThesaurusRequest$;
__webpack_unused_export__ = DescribeThesaurusResponse$;
__webpack_unused_export__ = DisassociateEntitiesFromExperience$;
__webpack_unused_export__ = DisassociateEntitiesFromExperienceCommand;
__webpack_unused_export__ = DisassociateEntitiesFromExperienceRequest$;
__webpack_unused_export__ = DisassociateEntitiesFromExperienceResponse$;
__webpack_unused_export__ = DisassociatePersonasFromEntities$;
__webpack_unused_export__ = DisassociatePersonasFromEntitiesCommand;
__webpack_unused_export__ = DisassociatePersonasFromEntitiesRequest$;
__webpack_unused_export__ = DisassociatePersonasFromEntitiesResponse$;
__webpack_unused_export__ = Document$;
__webpack_unused_export__ = DocumentAttribute$;
__webpack_unused_export__ = DocumentAttributeCondition$;
__webpack_unused_export__ = DocumentAttributeTarget$;
__webpack_unused_export__ = DocumentAttributeValue$;
__webpack_unused_export__ = DocumentAttributeValueCountPair$;
__webpack_unused_export__ = DocumentAttributeValueType;
__webpack_unused_export__ = DocumentInfo$;
__webpack_unused_export__ = DocumentMetadataConfiguration$;
__webpack_unused_export__ = DocumentRelevanceConfiguration$;
__webpack_unused_export__ = DocumentStatus;
__webpack_unused_export__ = DocumentsMetadataConfiguration$;
__webpack_unused_export__ = EndpointType;
__webpack_unused_export__ = EntityConfiguration$;
__webpack_unused_export__ = EntityDisplayData$;
__webpack_unused_export__ = EntityPersonaConfiguration$;
__webpack_unused_export__ = EntityType;
__webpack_unused_export__ = ErrorCode;
__webpack_unused_export__ = ExpandConfiguration$;
__webpack_unused_export__ = ExpandedResultItem$;
__webpack_unused_export__ = ExperienceConfiguration$;
__webpack_unused_export__ = ExperienceEndpoint$;
__webpack_unused_export__ = ExperienceEntitiesSummary$;
__webpack_unused_export__ = ExperienceStatus;
__webpack_unused_export__ = ExperiencesSummary$;
__webpack_unused_export__ = Facet$;
__webpack_unused_export__ = FacetResult$;
__webpack_unused_export__ = FailedEntity$;
__webpack_unused_export__ = FaqFileFormat;
__webpack_unused_export__ = FaqStatistics$;
__webpack_unused_export__ = FaqStatus;
__webpack_unused_export__ = FaqSummary$;
__webpack_unused_export__ = FeaturedDocument$;
__webpack_unused_export__ = FeaturedDocumentMissing$;
__webpack_unused_export__ = FeaturedDocumentWithMetadata$;
__webpack_unused_export__ = FeaturedResultsConflictException;
__webpack_unused_export__ = FeaturedResultsConflictException$;
__webpack_unused_export__ = FeaturedResultsItem$;
__webpack_unused_export__ = FeaturedResultsSet$;
__webpack_unused_export__ = FeaturedResultsSetStatus;
__webpack_unused_export__ = FeaturedResultsSetSummary$;
__webpack_unused_export__ = FsxConfiguration$;
__webpack_unused_export__ = FsxFileSystemType;
__webpack_unused_export__ = GetQuerySuggestions$;
__webpack_unused_export__ = GetQuerySuggestionsCommand;
__webpack_unused_export__ = GetQuerySuggestionsRequest$;
__webpack_unused_export__ = GetQuerySuggestionsResponse$;
__webpack_unused_export__ = GetSnapshots$;
__webpack_unused_export__ = GetSnapshotsCommand;
__webpack_unused_export__ = GetSnapshotsRequest$;
__webpack_unused_export__ = GetSnapshotsResponse$;
__webpack_unused_export__ = GitHubConfiguration$;
__webpack_unused_export__ = GitHubDocumentCrawlProperties$;
__webpack_unused_export__ = GoogleDriveConfiguration$;
__webpack_unused_export__ = GroupMembers$;
__webpack_unused_export__ = GroupOrderingIdSummary$;
__webpack_unused_export__ = GroupSummary$;
__webpack_unused_export__ = HierarchicalPrincipal$;
__webpack_unused_export__ = Highlight$;
__webpack_unused_export__ = HighlightType;
__webpack_unused_export__ = HookConfiguration$;
__webpack_unused_export__ = IndexConfigurationSummary$;
__webpack_unused_export__ = IndexEdition;
__webpack_unused_export__ = IndexStatistics$;
__webpack_unused_export__ = IndexStatus;
__webpack_unused_export__ = InlineCustomDocumentEnrichmentConfiguration$;
__webpack_unused_export__ = InternalServerException;
__webpack_unused_export__ = InternalServerException$;
__webpack_unused_export__ = Interval;
__webpack_unused_export__ = InvalidRequestException;
__webpack_unused_export__ = InvalidRequestException$;
__webpack_unused_export__ = IssueSubEntity;
__webpack_unused_export__ = JiraConfiguration$;
__webpack_unused_export__ = JsonTokenTypeConfiguration$;
__webpack_unused_export__ = JwtTokenTypeConfiguration$;
__webpack_unused_export__ = Kendra;
exports.rNo = KendraClient;
__webpack_unused_export__ = KendraServiceException;
__webpack_unused_export__ = KendraServiceException$;
__webpack_unused_export__ = KeyLocation;
__webpack_unused_export__ = ListAccessControlConfigurations$;
__webpack_unused_export__ = ListAccessControlConfigurationsCommand;
__webpack_unused_export__ = ListAccessControlConfigurationsRequest$;
__webpack_unused_export__ = ListAccessControlConfigurationsResponse$;
__webpack_unused_export__ = ListDataSourceSyncJobs$;
__webpack_unused_export__ = ListDataSourceSyncJobsCommand;
__webpack_unused_export__ = ListDataSourceSyncJobsRequest$;
__webpack_unused_export__ = ListDataSourceSyncJobsResponse$;
__webpack_unused_export__ = ListDataSources$;
__webpack_unused_export__ = ListDataSourcesCommand;
__webpack_unused_export__ = ListDataSourcesRequest$;
__webpack_unused_export__ = ListDataSourcesResponse$;
__webpack_unused_export__ = ListEntityPersonas$;
__webpack_unused_export__ = ListEntityPersonasCommand;
__webpack_unused_export__ = ListEntityPersonasRequest$;
__webpack_unused_export__ = ListEntityPersonasResponse$;
__webpack_unused_export__ = ListExperienceEntities$;
__webpack_unused_export__ = ListExperienceEntitiesCommand;
__webpack_unused_export__ = ListExperienceEntitiesRequest$;
__webpack_unused_export__ = ListExperienceEntitiesResponse$;
__webpack_unused_export__ = ListExperiences$;
__webpack_unused_export__ = ListExperiencesCommand;
__webpack_unused_export__ = ListExperiencesRequest$;
__webpack_unused_export__ = ListExperiencesResponse$;
__webpack_unused_export__ = ListFaqs$;
__webpack_unused_export__ = ListFaqsCommand;
__webpack_unused_export__ = ListFaqsRequest$;
__webpack_unused_export__ = ListFaqsResponse$;
__webpack_unused_export__ = ListFeaturedResultsSets$;
__webpack_unused_export__ = ListFeaturedResultsSetsCommand;
__webpack_unused_export__ = ListFeaturedResultsSetsRequest$;
__webpack_unused_export__ = ListFeaturedResultsSetsResponse$;
__webpack_unused_export__ = ListGroupsOlderThanOrderingId$;
__webpack_unused_export__ = ListGroupsOlderThanOrderingIdCommand;
__webpack_unused_export__ = ListGroupsOlderThanOrderingIdRequest$;
__webpack_unused_export__ = ListGroupsOlderThanOrderingIdResponse$;
__webpack_unused_export__ = ListIndices$;
exports.nqz = ListIndicesCommand;
__webpack_unused_export__ = ListIndicesRequest$;
__webpack_unused_export__ = ListIndicesResponse$;
__webpack_unused_export__ = ListQuerySuggestionsBlockLists$;
__webpack_unused_export__ = ListQuerySuggestionsBlockListsCommand;
__webpack_unused_export__ = ListQuerySuggestionsBlockListsRequest$;
__webpack_unused_export__ = ListQuerySuggestionsBlockListsResponse$;
__webpack_unused_export__ = ListTagsForResource$;
__webpack_unused_export__ = ListTagsForResourceCommand;
__webpack_unused_export__ = ListTagsForResourceRequest$;
__webpack_unused_export__ = ListTagsForResourceResponse$;
__webpack_unused_export__ = ListThesauri$;
__webpack_unused_export__ = ListThesauriCommand;
__webpack_unused_export__ = ListThesauriRequest$;
__webpack_unused_export__ = ListThesauriResponse$;
__webpack_unused_export__ = MemberGroup$;
__webpack_unused_export__ = MemberUser$;
__webpack_unused_export__ = MetricType;
__webpack_unused_export__ = MissingAttributeKeyStrategy;
__webpack_unused_export__ = Mode;
__webpack_unused_export__ = OnPremiseConfiguration$;
__webpack_unused_export__ = OneDriveConfiguration$;
__webpack_unused_export__ = OneDriveUsers$;
__webpack_unused_export__ = Order;
__webpack_unused_export__ = Persona;
__webpack_unused_export__ = PersonasSummary$;
__webpack_unused_export__ = Principal$;
__webpack_unused_export__ = PrincipalMappingStatus;
__webpack_unused_export__ = PrincipalType;
__webpack_unused_export__ = ProxyConfiguration$;
__webpack_unused_export__ = PutPrincipalMapping$;
__webpack_unused_export__ = PutPrincipalMappingCommand;
__webpack_unused_export__ = PutPrincipalMappingRequest$;
__webpack_unused_export__ = Query$;
__webpack_unused_export__ = QueryCommand;
__webpack_unused_export__ = QueryIdentifiersEnclosingOption;
__webpack_unused_export__ = QueryRequest$;
__webpack_unused_export__ = QueryResult$;
__webpack_unused_export__ = QueryResultFormat;
__webpack_unused_export__ = QueryResultItem$;
__webpack_unused_export__ = QueryResultType;
__webpack_unused_export__ = QuerySuggestionsBlockListStatus;
__webpack_unused_export__ = QuerySuggestionsBlockListSummary$;
__webpack_unused_export__ = QuerySuggestionsStatus;
__webpack_unused_export__ = QuipConfiguration$;
__webpack_unused_export__ = ReadAccessType;
__webpack_unused_export__ = Relevance$;
__webpack_unused_export__ = RelevanceFeedback$;
__webpack_unused_export__ = RelevanceType;
__webpack_unused_export__ = ResourceAlreadyExistException;
__webpack_unused_export__ = ResourceAlreadyExistException$;
__webpack_unused_export__ = ResourceInUseException;
__webpack_unused_export__ = ResourceInUseException$;
__webpack_unused_export__ = ResourceNotFoundException;
__webpack_unused_export__ = ResourceNotFoundException$;
__webpack_unused_export__ = ResourceUnavailableException;
__webpack_unused_export__ = ResourceUnavailableException$;
__webpack_unused_export__ = Retrieve$;
__webpack_unused_export__ = RetrieveCommand;
__webpack_unused_export__ = RetrieveRequest$;
__webpack_unused_export__ = RetrieveResult$;
__webpack_unused_export__ = RetrieveResultItem$;
__webpack_unused_export__ = S3DataSourceConfiguration$;
__webpack_unused_export__ = S3Path$;
__webpack_unused_export__ = SaaSConfiguration$;
__webpack_unused_export__ = SalesforceChatterFeedConfiguration$;
__webpack_unused_export__ = SalesforceChatterFeedIncludeFilterType;
__webpack_unused_export__ = SalesforceConfiguration$;
__webpack_unused_export__ = SalesforceCustomKnowledgeArticleTypeConfiguration$;
__webpack_unused_export__ = SalesforceKnowledgeArticleConfiguration$;
__webpack_unused_export__ = SalesforceKnowledgeArticleState;
__webpack_unused_export__ = SalesforceStandardKnowledgeArticleTypeConfiguration$;
__webpack_unused_export__ = SalesforceStandardObjectAttachmentConfiguration$;
__webpack_unused_export__ = SalesforceStandardObjectConfiguration$;
__webpack_unused_export__ = SalesforceStandardObjectName;
__webpack_unused_export__ = ScoreAttributes$;
__webpack_unused_export__ = ScoreConfidence;
__webpack_unused_export__ = Search$;
__webpack_unused_export__ = SeedUrlConfiguration$;
__webpack_unused_export__ = ServerSideEncryptionConfiguration$;
__webpack_unused_export__ = ServiceNowAuthenticationType;
__webpack_unused_export__ = ServiceNowBuildVersionType;
__webpack_unused_export__ = ServiceNowConfiguration$;
__webpack_unused_export__ = ServiceNowKnowledgeArticleConfiguration$;
__webpack_unused_export__ = ServiceNowServiceCatalogConfiguration$;
__webpack_unused_export__ = ServiceQuotaExceededException;
__webpack_unused_export__ = ServiceQuotaExceededException$;
__webpack_unused_export__ = SharePointConfiguration$;
__webpack_unused_export__ = SharePointOnlineAuthenticationType;
__webpack_unused_export__ = SharePointVersion;
__webpack_unused_export__ = SiteMapsConfiguration$;
__webpack_unused_export__ = SlackConfiguration$;
__webpack_unused_export__ = SlackEntity;
__webpack_unused_export__ = SortOrder;
__webpack_unused_export__ = SortingConfiguration$;
__webpack_unused_export__ = SourceDocument$;
__webpack_unused_export__ = SpellCorrectedQuery$;
__webpack_unused_export__ = SpellCorrectionConfiguration$;
__webpack_unused_export__ = SqlConfiguration$;
__webpack_unused_export__ = StartDataSourceSyncJob$;
__webpack_unused_export__ = StartDataSourceSyncJobCommand;
__webpack_unused_export__ = StartDataSourceSyncJobRequest$;
__webpack_unused_export__ = StartDataSourceSyncJobResponse$;
__webpack_unused_export__ = Status$;
__webpack_unused_export__ = StopDataSourceSyncJob$;
__webpack_unused_export__ = StopDataSourceSyncJobCommand;
__webpack_unused_export__ = StopDataSourceSyncJobRequest$;
__webpack_unused_export__ = SubmitFeedback$;
__webpack_unused_export__ = SubmitFeedbackCommand;
__webpack_unused_export__ = SubmitFeedbackRequest$;
__webpack_unused_export__ = SuggestableConfig$;
__webpack_unused_export__ = Suggestion$;
__webpack_unused_export__ = SuggestionHighlight$;
__webpack_unused_export__ = SuggestionTextWithHighlights$;
__webpack_unused_export__ = SuggestionType;
__webpack_unused_export__ = SuggestionValue$;
__webpack_unused_export__ = TableCell$;
__webpack_unused_export__ = TableExcerpt$;
__webpack_unused_export__ = TableRow$;
__webpack_unused_export__ = Tag$;
__webpack_unused_export__ = TagResource$;
__webpack_unused_export__ = TagResourceCommand;
__webpack_unused_export__ = TagResourceRequest$;
__webpack_unused_export__ = TagResourceResponse$;
__webpack_unused_export__ = TemplateConfiguration$;
__webpack_unused_export__ = TextDocumentStatistics$;
__webpack_unused_export__ = TextWithHighlights$;
__webpack_unused_export__ = ThesaurusStatus;
__webpack_unused_export__ = ThesaurusSummary$;
__webpack_unused_export__ = ThrottlingException;
__webpack_unused_export__ = ThrottlingException$;
__webpack_unused_export__ = TimeRange$;
__webpack_unused_export__ = Type;
__webpack_unused_export__ = UntagResource$;
__webpack_unused_export__ = UntagResourceCommand;
__webpack_unused_export__ = UntagResourceRequest$;
__webpack_unused_export__ = UntagResourceResponse$;
__webpack_unused_export__ = UpdateAccessControlConfiguration$;
__webpack_unused_export__ = UpdateAccessControlConfigurationCommand;
__webpack_unused_export__ = UpdateAccessControlConfigurationRequest$;
__webpack_unused_export__ = UpdateAccessControlConfigurationResponse$;
__webpack_unused_export__ = UpdateDataSource$;
__webpack_unused_export__ = UpdateDataSourceCommand;
__webpack_unused_export__ = UpdateDataSourceRequest$;
__webpack_unused_export__ = UpdateExperience$;
__webpack_unused_export__ = UpdateExperienceCommand;
__webpack_unused_export__ = UpdateExperienceRequest$;
__webpack_unused_export__ = UpdateFeaturedResultsSet$;
__webpack_unused_export__ = UpdateFeaturedResultsSetCommand;
__webpack_unused_export__ = UpdateFeaturedResultsSetRequest$;
__webpack_unused_export__ = UpdateFeaturedResultsSetResponse$;
__webpack_unused_export__ = UpdateIndex$;
__webpack_unused_export__ = UpdateIndexCommand;
__webpack_unused_export__ = UpdateIndexRequest$;
__webpack_unused_export__ = UpdateQuerySuggestionsBlockList$;
__webpack_unused_export__ = UpdateQuerySuggestionsBlockListCommand;
__webpack_unused_export__ = UpdateQuerySuggestionsBlockListRequest$;
__webpack_unused_export__ = UpdateQuerySuggestionsConfig$;
__webpack_unused_export__ = UpdateQuerySuggestionsConfigCommand;
__webpack_unused_export__ = UpdateQuerySuggestionsConfigRequest$;
__webpack_unused_export__ = UpdateThesaurus$;
__webpack_unused_export__ = UpdateThesaurusCommand;
__webpack_unused_export__ = UpdateThesaurusRequest$;
__webpack_unused_export__ = Urls$;
__webpack_unused_export__ = UserContext$;
__webpack_unused_export__ = UserContextPolicy;
__webpack_unused_export__ = UserGroupResolutionConfiguration$;
__webpack_unused_export__ = UserGroupResolutionMode;
__webpack_unused_export__ = UserIdentityConfiguration$;
__webpack_unused_export__ = UserTokenConfiguration$;
__webpack_unused_export__ = ValidationException;
__webpack_unused_export__ = ValidationException$;
__webpack_unused_export__ = Warning$;
__webpack_unused_export__ = WarningCode;
__webpack_unused_export__ = WebCrawlerConfiguration$;
__webpack_unused_export__ = WebCrawlerMode;
__webpack_unused_export__ = WorkDocsConfiguration$;
__webpack_unused_export__ = errorTypeRegistries;
__webpack_unused_export__ = paginateGetSnapshots;
__webpack_unused_export__ = paginateListAccessControlConfigurations;
__webpack_unused_export__ = paginateListDataSourceSyncJobs;
__webpack_unused_export__ = paginateListDataSources;
__webpack_unused_export__ = paginateListEntityPersonas;
__webpack_unused_export__ = paginateListExperienceEntities;
__webpack_unused_export__ = paginateListExperiences;
__webpack_unused_export__ = paginateListFaqs;
__webpack_unused_export__ = paginateListGroupsOlderThanOrderingId;
__webpack_unused_export__ = paginateListIndices;
__webpack_unused_export__ = paginateListQuerySuggestionsBlockLists;
__webpack_unused_export__ = paginateListThesauri;


/***/ })

};
