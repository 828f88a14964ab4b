export const id = 4352;
export const ids = [4352];
export const modules = {

/***/ 14352:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

var __webpack_unused_export__;
const { awsEndpointFunctions, emitWarningIfUnsupportedVersion: emitWarningIfUnsupportedVersion$1, createDefaultUserAgentProvider, getDefaultSocketTimeout, NODE_APP_ID_CONFIG_OPTIONS, getAwsRegionExtensionConfiguration, resolveAwsRegionExtensionConfiguration, resolveUserAgentConfig, resolveHostHeaderConfig, getUserAgentPlugin, getHostHeaderPlugin, getLoggerPlugin, getRecursionDetectionPlugin } = __webpack_require__(5152);
const { getHttpAuthSchemeEndpointRuleSetPlugin, DefaultIdentityProviderConfig, getHttpSigningPlugin, createPaginator } = __webpack_require__(90402);
const { normalizeProvider, getSmithyContext, ServiceException, NoOpLogger, emitWarningIfUnsupportedVersion, loadConfigsForDefaultMode, getDefaultExtensionConfiguration, resolveDefaultRuntimeConfig, Client, makeBuilder, createAggregatedClient } = __webpack_require__(92658);
const { Command: $Command } = __webpack_require__(92658);
__webpack_unused_export__ = $Command;
__webpack_unused_export__ = Client;
const { resolveDefaultsModeConfig, loadConfig, NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, NODE_REGION_CONFIG_OPTIONS, NODE_REGION_CONFIG_FILE_OPTIONS, resolveRegionConfig } = __webpack_require__(47291);
const { BinaryDecisionDiagram, EndpointCache, decideEndpoint, customEndpointFunctions, resolveParams, resolveEndpointConfig, getEndpointPlugin } = __webpack_require__(62085);
const { parseUrl, getHttpHandlerExtensionConfiguration, resolveHttpHandlerRuntimeConfig, getContentLengthPlugin } = __webpack_require__(93422);
const { DEFAULT_RETRY_MODE, NODE_RETRY_MODE_CONFIG_OPTIONS, NODE_MAX_ATTEMPT_CONFIG_OPTIONS, resolveRetryConfig, getRetryPlugin } = __webpack_require__(23609);
const { TypeRegistry, getSchemaSerdePlugin } = __webpack_require__(26890);
const { resolveAwsSdkSigV4Config, resolveAwsSdkSigV4AConfig, AwsSdkSigV4Signer, AwsSdkSigV4ASigner, NODE_SIGV4A_CONFIG_OPTIONS, NODE_AUTH_SCHEME_PREFERENCE_OPTIONS } = __webpack_require__(97523);
const { SignatureV4MultiRegion } = __webpack_require__(5785);
const { defaultProvider } = __webpack_require__(5861);
const { toUtf8, fromUtf8, toBase64, fromBase64, calculateBodyLength } = __webpack_require__(92430);
const { streamCollector, NodeHttpHandler } = __webpack_require__(61279);
const { AwsRestJsonProtocol } = __webpack_require__(37288);
const { Sha256 } = __webpack_require__(99542);

const m = "ref";
const a = -1, b = true, c = "isSet", d = "PartitionResult", e = "booleanEquals", f = "getAttr", g = { [m]: "EndpointId" }, h = { [m]: "Endpoint" }, i = { [m]: d }, j = { "authSchemes": [{ "name": "sigv4a", "signingName": "ses", "signingRegionSet": ["*"] }] }, k = {}, l = [{ [m]: "Region" }];
const _data = {
    conditions: [
        [c, l],
        ["aws.partition", l, d],
        [c, [g]],
        ["isValidHostLabel", [g, b]],
        [c, [h]],
        [e, [{ [m]: "UseFIPS" }, b]],
        [e, [{ [m]: "UseDualStack" }, b]],
        [e, [{ fn: f, argv: [i, "supportsDualStack"] }, b]],
        ["stringEquals", [{ fn: f, argv: [i, "name"] }, "aws-us-gov"]],
        [e, [{ fn: f, argv: [i, "supportsFIPS"] }, b]]
    ],
    results: [
        [a],
        [h, j],
        ["https://{EndpointId}.endpoints.email.us-gov.{PartitionResult#dualStackDnsSuffix}", j],
        [a, "DualStack is enabled but this partition does not support DualStack"],
        ["https://{EndpointId}.endpoints.email.us-gov.{PartitionResult#dnsSuffix}", j],
        ["https://{EndpointId}.endpoints.email.global.{PartitionResult#dualStackDnsSuffix}", j],
        ["https://{EndpointId}.endpoints.email.{PartitionResult#dnsSuffix}", j],
        [a, "Invalid Configuration: FIPS is not supported with multi-region endpoints"],
        [a, "EndpointId must be a valid host label"],
        [a, "Invalid Configuration: FIPS and custom endpoint are not supported"],
        [a, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
        [h, k],
        ["https://email-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", k],
        [a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
        ["https://email-fips.{Region}.{PartitionResult#dnsSuffix}", k],
        [a, "FIPS is enabled but this partition does not support FIPS"],
        ["https://email.{Region}.{PartitionResult#dualStackDnsSuffix}", k],
        ["https://email.{Region}.{PartitionResult#dnsSuffix}", k],
        [a, "Invalid Configuration: Missing Region"]
    ]
};
const root = 2;
const r = 100_000_000;
const nodes = new Int32Array([
    -1, 1, -1,
    0, 3, 4,
    1, 5, 4,
    4, 14, r + 18,
    2, 16, 6,
    4, 14, 7,
    5, 10, 8,
    6, 9, r + 17,
    7, r + 16, r + 3,
    6, 12, 11,
    9, r + 14, r + 15,
    7, 13, r + 13,
    9, r + 12, r + 13,
    5, r + 9, 15,
    6, r + 10, r + 11,
    3, 17, r + 8,
    4, 23, 18,
    5, r + 7, 19,
    6, 21, 20,
    8, r + 4, r + 6,
    7, 22, r + 3,
    8, r + 2, r + 5,
    5, r + 7, r + 1,
]);
const bdd = BinaryDecisionDiagram.from(nodes, root, _data.conditions, _data.results);

const cache = new EndpointCache({
    size: 50,
    params: ["Endpoint", "EndpointId", "Region", "UseDualStack", "UseFIPS"],
});
const defaultEndpointResolver = (endpointParams, context = {}) => {
    return cache.get(endpointParams, () => decideEndpoint(bdd, {
        endpointParams: endpointParams,
        logger: context.logger,
    }));
};
customEndpointFunctions.aws = awsEndpointFunctions;

const createEndpointRuleSetHttpAuthSchemeParametersProvider = (defaultHttpAuthSchemeParametersProvider) => async (config, context, input) => {
    if (!input) {
        throw new Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`");
    }
    const defaultParameters = await defaultHttpAuthSchemeParametersProvider(config, context, input);
    const instructionsFn = getSmithyContext(context)?.commandInstance?.constructor
        ?.getEndpointParameterInstructions;
    if (!instructionsFn) {
        throw new Error(`getEndpointParameterInstructions() is not defined on '${context.commandName}'`);
    }
    const endpointParameters = await resolveParams(input, { getEndpointParameterInstructions: instructionsFn }, config);
    return Object.assign(defaultParameters, endpointParameters);
};
const _defaultSESv2HttpAuthSchemeParametersProvider = async (config, context, input) => {
    return {
        operation: getSmithyContext(context).operation,
        region: await normalizeProvider(config.region)() || (() => {
            throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
        })(),
    };
};
const defaultSESv2HttpAuthSchemeParametersProvider = createEndpointRuleSetHttpAuthSchemeParametersProvider(_defaultSESv2HttpAuthSchemeParametersProvider);
function createAwsAuthSigv4HttpAuthOption(authParameters) {
    return {
        schemeId: "aws.auth#sigv4",
        signingProperties: {
            name: "ses",
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
function createAwsAuthSigv4aHttpAuthOption(authParameters) {
    return {
        schemeId: "aws.auth#sigv4a",
        signingProperties: {
            name: "ses",
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
const createEndpointRuleSetHttpAuthSchemeProvider = (defaultEndpointResolver, defaultHttpAuthSchemeResolver, createHttpAuthOptionFunctions) => {
    const endpointRuleSetHttpAuthSchemeProvider = (authParameters) => {
        const endpoint = defaultEndpointResolver(authParameters);
        const authSchemes = endpoint.properties?.authSchemes;
        if (!authSchemes) {
            return defaultHttpAuthSchemeResolver(authParameters);
        }
        const options = [];
        for (const scheme of authSchemes) {
            const { name: resolvedName, properties = {}, ...rest } = scheme;
            const name = resolvedName.toLowerCase();
            if (resolvedName !== name) {
                console.warn(`HttpAuthScheme has been normalized with lowercasing: '${resolvedName}' to '${name}'`);
            }
            let schemeId;
            if (name === "sigv4a") {
                schemeId = "aws.auth#sigv4a";
                const sigv4Present = authSchemes.find((s) => {
                    const name = s.name.toLowerCase();
                    return name !== "sigv4a" && name.startsWith("sigv4");
                });
                if (SignatureV4MultiRegion.sigv4aDependency() === "none" && sigv4Present) {
                    continue;
                }
            }
            else if (name.startsWith("sigv4")) {
                schemeId = "aws.auth#sigv4";
            }
            else {
                throw new Error(`Unknown HttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${name}'`);
            }
            const createOption = createHttpAuthOptionFunctions[schemeId];
            if (!createOption) {
                throw new Error(`Could not find HttpAuthOption create function for '${schemeId}'`);
            }
            const option = createOption(authParameters);
            option.schemeId = schemeId;
            option.signingProperties = { ...(option.signingProperties || {}), ...rest, ...properties };
            options.push(option);
        }
        return options;
    };
    return endpointRuleSetHttpAuthSchemeProvider;
};
const _defaultSESv2HttpAuthSchemeProvider = (authParameters) => {
    const options = [];
    switch (authParameters.operation) {
        default: {
            options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
            options.push(createAwsAuthSigv4aHttpAuthOption(authParameters));
        }
    }
    return options;
};
const defaultSESv2HttpAuthSchemeProvider = createEndpointRuleSetHttpAuthSchemeProvider(defaultEndpointResolver, _defaultSESv2HttpAuthSchemeProvider, {
    "aws.auth#sigv4": createAwsAuthSigv4HttpAuthOption,
    "aws.auth#sigv4a": createAwsAuthSigv4aHttpAuthOption,
});
const resolveHttpAuthSchemeConfig = (config) => {
    const config_0 = resolveAwsSdkSigV4Config(config);
    const config_1 = resolveAwsSdkSigV4AConfig(config_0);
    return Object.assign(config_1, {
        authSchemePreference: normalizeProvider(config.authSchemePreference ?? []),
    });
};

const resolveClientEndpointParameters = (options) => {
    return Object.assign(options, {
        useDualstackEndpoint: options.useDualstackEndpoint ?? false,
        useFipsEndpoint: options.useFipsEndpoint ?? false,
        defaultSigningName: "ses",
    });
};
const commonParams = {
    UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" },
    Endpoint: { type: "builtInParams", name: "endpoint" },
    Region: { type: "builtInParams", name: "region" },
    UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" },
};

var version = "3.1168.0";
var packageInfo = {
	version: version};

class SESv2ServiceException extends ServiceException {
    static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.sesv2#SESv2ServiceException";
    constructor(options) {
        super(options);
        Object.setPrototypeOf(this, SESv2ServiceException.prototype);
    }
}

class AccountSuspendedException extends SESv2ServiceException {
    static shapeId = "com.amazonaws.sesv2#AccountSuspendedException";
    name = "AccountSuspendedException";
    $fault = "client";
    constructor(opts) {
        super({
            name: "AccountSuspendedException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, AccountSuspendedException.prototype);
    }
}
class AlreadyExistsException extends SESv2ServiceException {
    static shapeId = "com.amazonaws.sesv2#AlreadyExistsException";
    name = "AlreadyExistsException";
    $fault = "client";
    constructor(opts) {
        super({
            name: "AlreadyExistsException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, AlreadyExistsException.prototype);
    }
}
class BadRequestException extends SESv2ServiceException {
    static shapeId = "com.amazonaws.sesv2#BadRequestException";
    name = "BadRequestException";
    $fault = "client";
    constructor(opts) {
        super({
            name: "BadRequestException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, BadRequestException.prototype);
    }
}
class NotFoundException extends SESv2ServiceException {
    static shapeId = "com.amazonaws.sesv2#NotFoundException";
    name = "NotFoundException";
    $fault = "client";
    constructor(opts) {
        super({
            name: "NotFoundException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, NotFoundException.prototype);
    }
}
class TooManyRequestsException extends SESv2ServiceException {
    static shapeId = "com.amazonaws.sesv2#TooManyRequestsException";
    name = "TooManyRequestsException";
    $fault = "client";
    constructor(opts) {
        super({
            name: "TooManyRequestsException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, TooManyRequestsException.prototype);
    }
}
class InternalServiceErrorException extends SESv2ServiceException {
    static shapeId = "com.amazonaws.sesv2#InternalServiceErrorException";
    name = "InternalServiceErrorException";
    $fault = "server";
    constructor(opts) {
        super({
            name: "InternalServiceErrorException",
            $fault: "server",
            ...opts,
        });
        Object.setPrototypeOf(this, InternalServiceErrorException.prototype);
    }
}
class ConcurrentModificationException extends SESv2ServiceException {
    static shapeId = "com.amazonaws.sesv2#ConcurrentModificationException";
    name = "ConcurrentModificationException";
    $fault = "server";
    constructor(opts) {
        super({
            name: "ConcurrentModificationException",
            $fault: "server",
            ...opts,
        });
        Object.setPrototypeOf(this, ConcurrentModificationException.prototype);
    }
}
class ConflictException extends SESv2ServiceException {
    static shapeId = "com.amazonaws.sesv2#ConflictException";
    name = "ConflictException";
    $fault = "client";
    constructor(opts) {
        super({
            name: "ConflictException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ConflictException.prototype);
    }
}
class LimitExceededException extends SESv2ServiceException {
    static shapeId = "com.amazonaws.sesv2#LimitExceededException";
    name = "LimitExceededException";
    $fault = "client";
    constructor(opts) {
        super({
            name: "LimitExceededException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, LimitExceededException.prototype);
    }
}
class MailFromDomainNotVerifiedException extends SESv2ServiceException {
    static shapeId = "com.amazonaws.sesv2#MailFromDomainNotVerifiedException";
    name = "MailFromDomainNotVerifiedException";
    $fault = "client";
    constructor(opts) {
        super({
            name: "MailFromDomainNotVerifiedException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, MailFromDomainNotVerifiedException.prototype);
    }
}
class MessageRejected extends SESv2ServiceException {
    static shapeId = "com.amazonaws.sesv2#MessageRejected";
    name = "MessageRejected";
    $fault = "client";
    constructor(opts) {
        super({
            name: "MessageRejected",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, MessageRejected.prototype);
    }
}
class SendingPausedException extends SESv2ServiceException {
    static shapeId = "com.amazonaws.sesv2#SendingPausedException";
    name = "SendingPausedException";
    $fault = "client";
    constructor(opts) {
        super({
            name: "SendingPausedException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, SendingPausedException.prototype);
    }
}
class InvalidNextTokenException extends SESv2ServiceException {
    static shapeId = "com.amazonaws.sesv2#InvalidNextTokenException";
    name = "InvalidNextTokenException";
    $fault = "client";
    constructor(opts) {
        super({
            name: "InvalidNextTokenException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, InvalidNextTokenException.prototype);
    }
}

const _A = "Attachment";
const _AA = "ArchiveArn";
const _AAp = "ApplicationArn";
const _ACEA = "AdditionalContactEmailAddress";
const _ACEAd = "AdditionalContactEmailAddresses";
const _AD = "AccountDetails";
const _ADt = "AttributesData";
const _AE = "AdminEmail";
const _AEE = "AlreadyExistsException";
const _AEIC = "AssociateEmailIdentityCertificate";
const _AEICR = "AssociateEmailIdentityCertificateRequest";
const _AEICRs = "AssociateEmailIdentityCertificateResponse";
const _AL = "AttachmentList";
const _AO = "ArchivingOptions";
const _AS = "AccountStatus";
const _ASD = "ActiveSubscribedDomains";
const _ASE = "AccountSuspendedException";
const _ASMS = "AwsSesManagedStatus";
const _AT = "AssociatedTimestamp";
const _AWE = "AutoWarmupEnabled";
const _Ag = "Aggregation";
const _At = "Attachments";
const _Att = "Attributes";
const _B = "Body";
const _BA = "BccAddresses";
const _BE = "BlacklistEntry";
const _BEC = "BulkEmailContent";
const _BEE = "BulkEmailEntry";
const _BEEL = "BulkEmailEntryList";
const _BEER = "BulkEmailEntryResult";
const _BEERL = "BulkEmailEntryResultList";
const _BEERu = "BulkEmailEntryResults";
const _BEEu = "BulkEmailEntries";
const _BEl = "BlacklistEntries";
const _BGMD = "BatchGetMetricData";
const _BGMDQ = "BatchGetMetricDataQuery";
const _BGMDQa = "BatchGetMetricDataQueries";
const _BGMDR = "BatchGetMetricDataRequest";
const _BGMDRa = "BatchGetMetricDataResponse";
const _BIN = "BlacklistItemNames";
const _BOMF = "BehaviorOnMxFailure";
const _BR = "BlacklistReport";
const _BRE = "BadRequestException";
const _BST = "BounceSubType";
const _BT = "BounceType";
const _Bo = "Bounce";
const _C = "Complaint";
const _CA = "CertificateArn";
const _CAc = "CcAddresses";
const _CC = "CreateContact";
const _CCL = "CreateContactList";
const _CCLR = "CreateContactListRequest";
const _CCLRr = "CreateContactListResponse";
const _CCR = "CreateContactRequest";
const _CCRr = "CreateContactResponse";
const _CCS = "CreateConfigurationSet";
const _CCSED = "CreateConfigurationSetEventDestination";
const _CCSEDR = "CreateConfigurationSetEventDestinationRequest";
const _CCSEDRr = "CreateConfigurationSetEventDestinationResponse";
const _CCSR = "CreateConfigurationSetRequest";
const _CCSRr = "CreateConfigurationSetResponse";
const _CCVET = "CreateCustomVerificationEmailTemplate";
const _CCVETR = "CreateCustomVerificationEmailTemplateRequest";
const _CCVETRr = "CreateCustomVerificationEmailTemplateResponse";
const _CD = "ContentDisposition";
const _CDIP = "CreateDedicatedIpPool";
const _CDIPR = "CreateDedicatedIpPoolRequest";
const _CDIPRr = "CreateDedicatedIpPoolResponse";
const _CDTR = "CreateDeliverabilityTestReport";
const _CDTRR = "CreateDeliverabilityTestReportRequest";
const _CDTRRr = "CreateDeliverabilityTestReportResponse";
const _CDo = "ContentDescription";
const _CDr = "CreateDate";
const _CE = "ConflictException";
const _CEI = "CreateEmailIdentity";
const _CEIP = "CreateEmailIdentityPolicy";
const _CEIPR = "CreateEmailIdentityPolicyRequest";
const _CEIPRr = "CreateEmailIdentityPolicyResponse";
const _CEIR = "CreateEmailIdentityRequest";
const _CEIRr = "CreateEmailIdentityResponse";
const _CEJ = "CancelExportJob";
const _CEJR = "CancelExportJobRequest";
const _CEJRa = "CancelExportJobResponse";
const _CEJRr = "CreateExportJobRequest";
const _CEJRre = "CreateExportJobResponse";
const _CEJr = "CreateExportJob";
const _CET = "CertificateExpiryTime";
const _CETR = "CreateEmailTemplateRequest";
const _CETRr = "CreateEmailTemplateResponse";
const _CETr = "CreateEmailTemplate";
const _CFT = "ComplaintFeedbackType";
const _CI = "ContentId";
const _CIJ = "CreateImportJob";
const _CIJR = "CreateImportJobRequest";
const _CIJRr = "CreateImportJobResponse";
const _CIa = "CampaignId";
const _CIas = "CaseId";
const _CL = "ContactLanguage";
const _CLD = "ContactListDestination";
const _CLIA = "ContactListImportAction";
const _CLN = "ContactListName";
const _CLo = "ContactList";
const _CLon = "ContactLists";
const _CME = "ConcurrentModificationException";
const _CMRE = "CreateMultiRegionEndpoint";
const _CMRER = "CreateMultiRegionEndpointRequest";
const _CMRERr = "CreateMultiRegionEndpointResponse";
const _CMS = "CustomerManagedStatus";
const _CO = "ConfigurationOverrides";
const _CP = "CurrentPlan";
const _CRD = "CustomRedirectDomain";
const _CS = "ConfigurationSets";
const _CSKL = "CurrentSigningKeyLength";
const _CSN = "ConfigurationSetName";
const _CST = "ComplaintSubType";
const _CT = "ContentType";
const _CTE = "ContentTransferEncoding";
const _CTEl = "ClickTrackingEnabled";
const _CTEo = "ConditionThresholdEnabled";
const _CTR = "CreateTenantRequest";
const _CTRA = "CreateTenantResourceAssociation";
const _CTRAR = "CreateTenantResourceAssociationRequest";
const _CTRARr = "CreateTenantResourceAssociationResponse";
const _CTRr = "CreateTenantResponse";
const _CTo = "CompletedTimestamp";
const _CTon = "ConditionThreshold";
const _CTr = "CreatedTimestamp";
const _CTre = "CreateTenant";
const _CV = "ConfidenceVerdict";
const _CVET = "CustomVerificationEmailTemplates";
const _CVETL = "CustomVerificationEmailTemplatesList";
const _CVETM = "CustomVerificationEmailTemplateMetadata";
const _CVT = "ConfidenceVerdictThreshold";
const _CWD = "CloudWatchDestination";
const _CWDC = "CloudWatchDimensionConfiguration";
const _CWDCl = "CloudWatchDimensionConfigurations";
const _Ca = "Cause";
const _Ce = "Certificates";
const _Ch = "Charset";
const _Co = "Contact";
const _Cod = "Code";
const _Con = "Content";
const _Cont = "Contacts";
const _D = "Dimensions";
const _DA = "DkimAttributes";
const _DAa = "DashboardAttributes";
const _DC = "DiagnosticCode";
const _DCL = "DeleteContactList";
const _DCLR = "DeleteContactListRequest";
const _DCLRe = "DeleteContactListResponse";
const _DCR = "DeleteContactRequest";
const _DCRe = "DeleteContactResponse";
const _DCS = "DeleteConfigurationSet";
const _DCSED = "DeleteConfigurationSetEventDestination";
const _DCSEDR = "DeleteConfigurationSetEventDestinationRequest";
const _DCSEDRe = "DeleteConfigurationSetEventDestinationResponse";
const _DCSR = "DeleteConfigurationSetRequest";
const _DCSRe = "DeleteConfigurationSetResponse";
const _DCVET = "DeleteCustomVerificationEmailTemplate";
const _DCVETR = "DeleteCustomVerificationEmailTemplateRequest";
const _DCVETRe = "DeleteCustomVerificationEmailTemplateResponse";
const _DCe = "DefaultContent";
const _DCel = "DeleteContact";
const _DCi = "DimensionConfigurations";
const _DDC = "DomainDeliverabilityCampaign";
const _DDCL = "DomainDeliverabilityCampaignList";
const _DDCo = "DomainDeliverabilityCampaigns";
const _DDIP = "DeleteDedicatedIpPool";
const _DDIPR = "DeleteDedicatedIpPoolRequest";
const _DDIPRe = "DeleteDedicatedIpPoolResponse";
const _DDTO = "DomainDeliverabilityTrackingOption";
const _DDTOo = "DomainDeliverabilityTrackingOptions";
const _DDV = "DefaultDimensionValue";
const _DE = "DashboardEnabled";
const _DEI = "DeleteEmailIdentity";
const _DEIC = "DisassociateEmailIdentityCertificate";
const _DEICR = "DisassociateEmailIdentityCertificateRequest";
const _DEICRi = "DisassociateEmailIdentityCertificateResponse";
const _DEIP = "DeleteEmailIdentityPolicy";
const _DEIPR = "DeleteEmailIdentityPolicyRequest";
const _DEIPRe = "DeleteEmailIdentityPolicyResponse";
const _DEIR = "DeleteEmailIdentityRequest";
const _DEIRe = "DeleteEmailIdentityResponse";
const _DET = "DefaultEmailTags";
const _DETR = "DeleteEmailTemplateRequest";
const _DETRe = "DeleteEmailTemplateResponse";
const _DETe = "DeleteEmailTemplate";
const _DF = "DataFormat";
const _DI = "DedicatedIp";
const _DIAWE = "DedicatedIpAutoWarmupEnabled";
const _DIL = "DedicatedIpList";
const _DIP = "DomainIspPlacements";
const _DIPe = "DedicatedIpPool";
const _DIPed = "DedicatedIpPools";
const _DIPo = "DomainIspPlacement";
const _DIe = "DedicatedIps";
const _DMRE = "DeleteMultiRegionEndpoint";
const _DMRER = "DeleteMultiRegionEndpointRequest";
const _DMRERe = "DeleteMultiRegionEndpointResponse";
const _DN = "DimensionName";
const _DNi = "DisplayName";
const _DO = "DeliveryOptions";
const _DOa = "DashboardOptions";
const _DP = "DkimPercentage";
const _DPN = "DestinationPoolName";
const _DR = "DeleteRate";
const _DS = "DkimStatus";
const _DSA = "DkimSigningAttributes";
const _DSAO = "DomainSigningAttributesOrigin";
const _DSAe = "DeliveryStreamArn";
const _DSD = "DeleteSuppressedDestination";
const _DSDR = "DeleteSuppressedDestinationRequest";
const _DSDRe = "DeleteSuppressedDestinationResponse";
const _DSPK = "DomainSigningPrivateKey";
const _DSS = "DefaultSigningScheme";
const _DSSe = "DefaultSubscriptionStatus";
const _DSSo = "DomainSigningSelector";
const _DSe = "DefaultScheme";
const _DT = "DkimTokens";
const _DTR = "DeleteTenantRequest";
const _DTRA = "DeleteTenantResourceAssociation";
const _DTRAR = "DeleteTenantResourceAssociationRequest";
const _DTRARe = "DeleteTenantResourceAssociationResponse";
const _DTRe = "DeleteTenantResponse";
const _DTRel = "DeliverabilityTestReport";
const _DTReli = "DeliverabilityTestReports";
const _DTS = "DeliverabilityTestStatus";
const _DTe = "DeleteTenant";
const _DV = "DailyVolume";
const _DVS = "DimensionValueSource";
const _DVa = "DailyVolumes";
const _Da = "Data";
const _De = "Description";
const _Des = "Destination";
const _Det = "Details";
const _Do = "Domain";
const _E = "Errors";
const _EA = "EmailAddress";
const _EAFL = "EmailAddressFilterList";
const _EAIME = "EmailAddressInsightsMailboxEvaluations";
const _EAIV = "EmailAddressInsightsVerdict";
const _EBA = "EventBusArn";
const _EBD = "EventBridgeDestination";
const _EC = "EmailContent";
const _ED = "EndDate";
const _EDD = "EventDestinationDefinition";
const _EDN = "EventDestinationName";
const _EDS = "ExportDataSource";
const _EDv = "EventDestination";
const _EDve = "EventDetails";
const _EDven = "EventDestinations";
const _EDx = "ExportDestination";
const _EDxp = "ExportDimensions";
const _EFE = "EmailForwardingEnabled";
const _EI = "EmailIdentity";
const _EIL = "EmailInsightsList";
const _EIm = "EmailInsights";
const _EIma = "EmailIdentities";
const _EIn = "EndpointId";
const _EJ = "ExportJobs";
const _EJS = "ExportJobSummary";
const _EJSL = "ExportJobSummaryList";
const _EM = "EngagementMetrics";
const _EMr = "ErrorMessage";
const _EMx = "ExportMetric";
const _EMxp = "ExportMetrics";
const _EN = "EndpointName";
const _ERC = "ExportedRecordsCount";
const _ES = "EmailSubject";
const _ESFL = "EmailSubjectFilterList";
const _EST = "ExportSourceType";
const _ESn = "EnforcementStatus";
const _ESx = "ExportStatistics";
const _ET = "EmailTags";
const _ETC = "EmailTemplateContent";
const _ETM = "EmailTemplateMetadata";
const _ETML = "EmailTemplateMetadataList";
const _ETr = "ErrorType";
const _En = "Enabled";
const _Er = "Error";
const _Es = "Esps";
const _Ev = "Events";
const _Eva = "Evaluations";
const _Ex = "Exclude";
const _F = "Filter";
const _FA = "FromAddress";
const _FEA = "FromEmailAddress";
const _FEAIA = "FromEmailAddressIdentityArn";
const _FFEA = "FeedbackForwardingEmailAddress";
const _FFEAIA = "FeedbackForwardingEmailAddressIdentityArn";
const _FFS = "FeedbackForwardingStatus";
const _FI = "FailureInfo";
const _FIe = "FeedbackId";
const _FN = "FileName";
const _FRC = "FailedRecordsCount";
const _FRSU = "FailedRecordsS3Url";
const _FRURL = "FailureRedirectionURL";
const _FS = "FilteredStatus";
const _FSDT = "FirstSeenDateTime";
const _G = "Global";
const _GA = "GuardianAttributes";
const _GAR = "GetAccountRequest";
const _GARe = "GetAccountResponse";
const _GAe = "GetAccount";
const _GBR = "GetBlacklistReports";
const _GBRR = "GetBlacklistReportsRequest";
const _GBRRe = "GetBlacklistReportsResponse";
const _GC = "GetContact";
const _GCL = "GetContactList";
const _GCLR = "GetContactListRequest";
const _GCLRe = "GetContactListResponse";
const _GCR = "GetContactRequest";
const _GCRe = "GetContactResponse";
const _GCS = "GetConfigurationSet";
const _GCSED = "GetConfigurationSetEventDestinations";
const _GCSEDR = "GetConfigurationSetEventDestinationsRequest";
const _GCSEDRe = "GetConfigurationSetEventDestinationsResponse";
const _GCSR = "GetConfigurationSetRequest";
const _GCSRe = "GetConfigurationSetResponse";
const _GCVET = "GetCustomVerificationEmailTemplate";
const _GCVETR = "GetCustomVerificationEmailTemplateRequest";
const _GCVETRe = "GetCustomVerificationEmailTemplateResponse";
const _GDDC = "GetDomainDeliverabilityCampaign";
const _GDDCR = "GetDomainDeliverabilityCampaignRequest";
const _GDDCRe = "GetDomainDeliverabilityCampaignResponse";
const _GDDO = "GetDeliverabilityDashboardOptions";
const _GDDOR = "GetDeliverabilityDashboardOptionsRequest";
const _GDDORe = "GetDeliverabilityDashboardOptionsResponse";
const _GDI = "GetDedicatedIp";
const _GDIP = "GetDedicatedIpPool";
const _GDIPR = "GetDedicatedIpPoolRequest";
const _GDIPRe = "GetDedicatedIpPoolResponse";
const _GDIR = "GetDedicatedIpRequest";
const _GDIRe = "GetDedicatedIpResponse";
const _GDIRet = "GetDedicatedIpsRequest";
const _GDIRete = "GetDedicatedIpsResponse";
const _GDIe = "GetDedicatedIps";
const _GDSR = "GetDomainStatisticsReport";
const _GDSRR = "GetDomainStatisticsReportRequest";
const _GDSRRe = "GetDomainStatisticsReportResponse";
const _GDTR = "GetDeliverabilityTestReport";
const _GDTRR = "GetDeliverabilityTestReportRequest";
const _GDTRRe = "GetDeliverabilityTestReportResponse";
const _GEAI = "GetEmailAddressInsights";
const _GEAIR = "GetEmailAddressInsightsRequest";
const _GEAIRe = "GetEmailAddressInsightsResponse";
const _GEI = "GetEmailIdentity";
const _GEIP = "GetEmailIdentityPolicies";
const _GEIPR = "GetEmailIdentityPoliciesRequest";
const _GEIPRe = "GetEmailIdentityPoliciesResponse";
const _GEIR = "GetEmailIdentityRequest";
const _GEIRe = "GetEmailIdentityResponse";
const _GEJ = "GetExportJob";
const _GEJR = "GetExportJobRequest";
const _GEJRe = "GetExportJobResponse";
const _GET = "GetEmailTemplate";
const _GETR = "GetEmailTemplateRequest";
const _GETRe = "GetEmailTemplateResponse";
const _GIJ = "GetImportJob";
const _GIJR = "GetImportJobRequest";
const _GIJRe = "GetImportJobResponse";
const _GMI = "GetMessageInsights";
const _GMIR = "GetMessageInsightsRequest";
const _GMIRe = "GetMessageInsightsResponse";
const _GMRE = "GetMultiRegionEndpoint";
const _GMRER = "GetMultiRegionEndpointRequest";
const _GMRERe = "GetMultiRegionEndpointResponse";
const _GO = "GuardianOptions";
const _GRE = "GetReputationEntity";
const _GRER = "GetReputationEntityRequest";
const _GRERe = "GetReputationEntityResponse";
const _GSD = "GetSuppressedDestination";
const _GSDR = "GetSuppressedDestinationRequest";
const _GSDRe = "GetSuppressedDestinationResponse";
const _GT = "GetTenant";
const _GTR = "GetTenantRequest";
const _GTRe = "GetTenantResponse";
const _H = "Html";
const _HP = "HttpsPolicy";
const _HVDR = "HasValidDnsRecords";
const _HVS = "HasValidSyntax";
const _He = "Headers";
const _I = "Id";
const _IC = "InboxCount";
const _ICL = "IdentityCertificateList";
const _ICd = "IdentityCertificate";
const _ID = "ImportDestination";
const _IDS = "ImportDataSource";
const _IDT = "ImportDestinationType";
const _IDs = "IsDisposable";
const _IE = "InsightsEvent";
const _IEA = "InsightsEmailAddress";
const _IEn = "InsightsEvents";
const _II = "IdentityInfo";
const _IIL = "IdentityInfoList";
const _IJ = "ImportJobs";
const _IJS = "ImportJobSummary";
const _IJSL = "ImportJobSummaryList";
const _IN = "IspName";
const _INTE = "InvalidNextTokenException";
const _INd = "IdentityName";
const _IP = "InboxPercentage";
const _IPTO = "InboxPlacementTrackingOption";
const _IPs = "IspPlacements";
const _IPsp = "IspPlacement";
const _IRA = "IsRoleAddress";
const _IRAa = "IamRoleArn";
const _IRC = "InboxRawCount";
const _IRI = "IsRandomInput";
const _ISEE = "InternalServiceErrorException";
const _IT = "IdentityType";
const _IU = "ImageUrl";
const _IV = "IsValid";
const _Im = "Impact";
const _In = "Insights";
const _Inc = "Include";
const _Ip = "Ip";
const _Is = "Isp";
const _JI = "JobId";
const _JS = "JobStatus";
const _K = "Key";
const _KFD = "KinesisFirehoseDestination";
const _LC = "ListContacts";
const _LCF = "ListContactsFilter";
const _LCL = "ListContactLists";
const _LCLR = "ListContactListsRequest";
const _LCLRi = "ListContactListsResponse";
const _LCR = "ListContactsRequest";
const _LCRi = "ListContactsResponse";
const _LCS = "ListConfigurationSets";
const _LCSR = "ListConfigurationSetsRequest";
const _LCSRi = "ListConfigurationSetsResponse";
const _LCT = "LastCheckedTimestamp";
const _LCVET = "ListCustomVerificationEmailTemplates";
const _LCVETR = "ListCustomVerificationEmailTemplatesRequest";
const _LCVETRi = "ListCustomVerificationEmailTemplatesResponse";
const _LDDC = "ListDomainDeliverabilityCampaigns";
const _LDDCR = "ListDomainDeliverabilityCampaignsRequest";
const _LDDCRi = "ListDomainDeliverabilityCampaignsResponse";
const _LDE = "LastDeliveryEvent";
const _LDIP = "ListDedicatedIpPools";
const _LDIPR = "ListDedicatedIpPoolsRequest";
const _LDIPRi = "ListDedicatedIpPoolsResponse";
const _LDTR = "ListDeliverabilityTestReports";
const _LDTRR = "ListDeliverabilityTestReportsRequest";
const _LDTRRi = "ListDeliverabilityTestReportsResponse";
const _LEE = "LimitExceededException";
const _LEEa = "LastEngagementEvent";
const _LEI = "ListEmailIdentities";
const _LEIC = "ListEmailIdentityCertificates";
const _LEICR = "ListEmailIdentityCertificatesRequest";
const _LEICRi = "ListEmailIdentityCertificatesResponse";
const _LEIR = "ListEmailIdentitiesRequest";
const _LEIRi = "ListEmailIdentitiesResponse";
const _LEJ = "ListExportJobs";
const _LEJR = "ListExportJobsRequest";
const _LEJRi = "ListExportJobsResponse";
const _LET = "ListEmailTemplates";
const _LETR = "ListEmailTemplatesRequest";
const _LETRi = "ListEmailTemplatesResponse";
const _LFS = "LastFreshStart";
const _LIJ = "ListImportJobs";
const _LIJR = "ListImportJobsRequest";
const _LIJRi = "ListImportJobsResponse";
const _LKGT = "LastKeyGenerationTimestamp";
const _LMO = "ListManagementOptions";
const _LMRE = "ListMultiRegionEndpoints";
const _LMRER = "ListMultiRegionEndpointsRequest";
const _LMRERi = "ListMultiRegionEndpointsResponse";
const _LOC = "ListOfContacts";
const _LOCL = "ListOfContactLists";
const _LR = "ListRecommendations";
const _LRE = "ListReputationEntities";
const _LRER = "ListReputationEntitiesRequest";
const _LRERi = "ListReputationEntitiesResponse";
const _LRR = "ListRecommendationsRequest";
const _LRRi = "ListRecommendationsResponse";
const _LRT = "ListResourceTenants";
const _LRTR = "ListResourceTenantsRequest";
const _LRTRi = "ListResourceTenantsResponse";
const _LSD = "ListSuppressedDestinations";
const _LSDR = "ListSuppressedDestinationsRequest";
const _LSDRi = "ListSuppressedDestinationsResponse";
const _LSDT = "LastSeenDateTime";
const _LST = "LastSuccessTimestamp";
const _LT = "ListingTime";
const _LTFR = "ListTagsForResource";
const _LTFRR = "ListTagsForResourceRequest";
const _LTFRRi = "ListTagsForResourceResponse";
const _LTR = "ListTenantsRequest";
const _LTRR = "ListTenantResourcesRequest";
const _LTRRi = "ListTenantResourcesResponse";
const _LTRi = "ListTenantsResponse";
const _LTRis = "ListTenantResources";
const _LTi = "ListTenants";
const _LUT = "LastUpdatedTimestamp";
const _LUTa = "LastUpdateTime";
const _M = "Metric";
const _MDE = "MetricDataError";
const _MDEL = "MetricDataErrorList";
const _MDR = "MetricDataResult";
const _MDRL = "MetricDataResultList";
const _MDS = "MaxDeliverySeconds";
const _MDSe = "MetricsDataSource";
const _ME = "MailboxExists";
const _MET = "MatchingEventTypes";
const _MFA = "MailFromAttributes";
const _MFD = "MailFromDomain";
const _MFDNVE = "MailFromDomainNotVerifiedException";
const _MFDS = "MailFromDomainStatus";
const _MH = "MessageHeader";
const _MHL = "MessageHeaderList";
const _MHS = "Max24HourSend";
const _MI = "MessageId";
const _MIDS = "MessageInsightsDataSource";
const _MIF = "MessageInsightsFilters";
const _MP = "MissingPercentage";
const _MR = "MessageRejected";
const _MRE = "MultiRegionEndpoints";
const _MREu = "MultiRegionEndpoint";
const _MRa = "MaxResults";
const _MSO = "MessageSecurityOptions";
const _MSR = "MaxSendRate";
const _MT = "MailType";
const _MTL = "MessageTagList";
const _MTe = "MessageTag";
const _MV = "MailboxValidation";
const _Me = "Message";
const _Met = "Metrics";
const _N = "Namespace";
const _NFE = "NotFoundException";
const _NP = "NextPlan";
const _NSKL = "NextSigningKeyLength";
const _NT = "NextToken";
const _Na = "Name";
const _OCT = "OverallConfidenceThreshold";
const _OP = "OverallPlacement";
const _OSD = "OptimizedSharedDelivery";
const _OTE = "OpenTrackingEnabled";
const _OV = "OverallVolume";
const _P = "Policy";
const _PA = "PricingAttributes";
const _PAD = "PutAccountDetails";
const _PADIWA = "PutAccountDedicatedIpWarmupAttributes";
const _PADIWAR = "PutAccountDedicatedIpWarmupAttributesRequest";
const _PADIWARu = "PutAccountDedicatedIpWarmupAttributesResponse";
const _PADR = "PutAccountDetailsRequest";
const _PADRu = "PutAccountDetailsResponse";
const _PAE = "ProductionAccessEnabled";
const _PAPA = "PutAccountPricingAttributes";
const _PAPAR = "PutAccountPricingAttributesRequest";
const _PAPARu = "PutAccountPricingAttributesResponse";
const _PASA = "PutAccountSendingAttributes";
const _PASAR = "PutAccountSendingAttributesRequest";
const _PASARu = "PutAccountSendingAttributesResponse";
const _PASARut = "PutAccountSuppressionAttributesRequest";
const _PASARutc = "PutAccountSuppressionAttributesResponse";
const _PASAu = "PutAccountSuppressionAttributes";
const _PAVA = "PutAccountVdmAttributes";
const _PAVAR = "PutAccountVdmAttributesRequest";
const _PAVARu = "PutAccountVdmAttributesResponse";
const _PCSAO = "PutConfigurationSetArchivingOptions";
const _PCSAOR = "PutConfigurationSetArchivingOptionsRequest";
const _PCSAORu = "PutConfigurationSetArchivingOptionsResponse";
const _PCSDO = "PutConfigurationSetDeliveryOptions";
const _PCSDOR = "PutConfigurationSetDeliveryOptionsRequest";
const _PCSDORu = "PutConfigurationSetDeliveryOptionsResponse";
const _PCSRO = "PutConfigurationSetReputationOptions";
const _PCSROR = "PutConfigurationSetReputationOptionsRequest";
const _PCSRORu = "PutConfigurationSetReputationOptionsResponse";
const _PCSSO = "PutConfigurationSetSendingOptions";
const _PCSSOR = "PutConfigurationSetSendingOptionsRequest";
const _PCSSORu = "PutConfigurationSetSendingOptionsResponse";
const _PCSSORut = "PutConfigurationSetSuppressionOptionsRequest";
const _PCSSORuto = "PutConfigurationSetSuppressionOptionsResponse";
const _PCSSOu = "PutConfigurationSetSuppressionOptions";
const _PCSTO = "PutConfigurationSetTrackingOptions";
const _PCSTOR = "PutConfigurationSetTrackingOptionsRequest";
const _PCSTORu = "PutConfigurationSetTrackingOptionsResponse";
const _PCSVO = "PutConfigurationSetVdmOptions";
const _PCSVOR = "PutConfigurationSetVdmOptionsRequest";
const _PCSVORu = "PutConfigurationSetVdmOptionsResponse";
const _PD = "PinpointDestination";
const _PDDO = "PutDeliverabilityDashboardOption";
const _PDDOR = "PutDeliverabilityDashboardOptionRequest";
const _PDDORu = "PutDeliverabilityDashboardOptionResponse";
const _PDIIP = "PutDedicatedIpInPool";
const _PDIIPR = "PutDedicatedIpInPoolRequest";
const _PDIIPRu = "PutDedicatedIpInPoolResponse";
const _PDIPSA = "PutDedicatedIpPoolScalingAttributes";
const _PDIPSAR = "PutDedicatedIpPoolScalingAttributesRequest";
const _PDIPSARu = "PutDedicatedIpPoolScalingAttributesResponse";
const _PDIWA = "PutDedicatedIpWarmupAttributes";
const _PDIWAR = "PutDedicatedIpWarmupAttributesRequest";
const _PDIWARu = "PutDedicatedIpWarmupAttributesResponse";
const _PEICSA = "PutEmailIdentityConfigurationSetAttributes";
const _PEICSAR = "PutEmailIdentityConfigurationSetAttributesRequest";
const _PEICSARu = "PutEmailIdentityConfigurationSetAttributesResponse";
const _PEIDA = "PutEmailIdentityDkimAttributes";
const _PEIDAR = "PutEmailIdentityDkimAttributesRequest";
const _PEIDARu = "PutEmailIdentityDkimAttributesResponse";
const _PEIDSA = "PutEmailIdentityDkimSigningAttributes";
const _PEIDSAR = "PutEmailIdentityDkimSigningAttributesRequest";
const _PEIDSARu = "PutEmailIdentityDkimSigningAttributesResponse";
const _PEIFA = "PutEmailIdentityFeedbackAttributes";
const _PEIFAR = "PutEmailIdentityFeedbackAttributesRequest";
const _PEIFARu = "PutEmailIdentityFeedbackAttributesResponse";
const _PEIMFA = "PutEmailIdentityMailFromAttributes";
const _PEIMFAR = "PutEmailIdentityMailFromAttributesRequest";
const _PEIMFARu = "PutEmailIdentityMailFromAttributesResponse";
const _PESD = "PendingExpirationSubscribedDomains";
const _PI = "ProjectedInbox";
const _PK = "PrivateKey";
const _PN = "PoolName";
const _PNS = "PrimaryNameServer";
const _PNo = "PolicyName";
const _PRC = "ProcessedRecordsCount";
const _PS = "PageSize";
const _PSD = "PutSuppressedDestination";
const _PSDR = "PutSuppressedDestinationRequest";
const _PSDRu = "PutSuppressedDestinationResponse";
const _PSl = "PlacementStatistics";
const _PSr = "ProjectedSpam";
const _PTSA = "PutTenantSuppressionAttributes";
const _PTSAR = "PutTenantSuppressionAttributesRequest";
const _PTSARu = "PutTenantSuppressionAttributesResponse";
const _PV = "ProjectedVolume";
const _Pl = "Plan";
const _Po = "Policies";
const _Q = "Queries";
const _R = "Results";
const _RA = "ResourceArn";
const _RC = "RawContent";
const _RD = "ReviewDetails";
const _RDR = "ReadDeleteRate";
const _RDo = "RoutesDetails";
const _RDou = "RouteDetails";
const _RE = "ReputationEntity";
const _REC = "ReplacementEmailContent";
const _REL = "ReputationEntitiesList";
const _REP = "ReputationEntityPolicy";
const _RER = "ReputationEntityReference";
const _RET = "ReputationEntityType";
const _REe = "ReputationEntities";
const _RH = "ReplacementHeaders";
const _RI = "ReportId";
const _RIe = "ReputationImpact";
const _RL = "RecommendationsList";
const _RM = "RawMessage";
const _RME = "ReputationMetricsEnabled";
const _RMP = "ReputationManagementPolicy";
const _RN = "RblName";
const _RNe = "ReportName";
const _RO = "ReputationOptions";
const _RR = "ReadRate";
const _RRP = "ReadRatePercent";
const _RT = "ReplacementTags";
const _RTA = "ReplyToAddresses";
const _RTD = "ReplacementTemplateData";
const _RTM = "ResourceTenantMetadata";
const _RTML = "ResourceTenantMetadataList";
const _RTe = "ResourceTenants";
const _RTen = "RenderedTemplate";
const _RTep = "ReplacementTemplate";
const _RTes = "ResourceType";
const _Ra = "Raw";
const _Re = "Recommendations";
const _Rea = "Reasons";
const _Reas = "Reason";
const _Rec = "Recommendation";
const _Reg = "Regions";
const _Regi = "Region";
const _Ro = "Routes";
const _Rou = "Route";
const _S = "Status";
const _SA = "SuppressionAttributes";
const _SAO = "SigningAttributesOrigin";
const _SAi = "SigningAttributes";
const _SBE = "SendBulkEmail";
const _SBER = "SendBulkEmailRequest";
const _SBERe = "SendBulkEmailResponse";
const _SC = "SpamCount";
const _SCT = "SuppressionConditionThreshold";
const _SCTu = "SuppressionConfidenceThreshold";
const _SCVE = "SendCustomVerificationEmail";
const _SCVER = "SendCustomVerificationEmailRequest";
const _SCVERe = "SendCustomVerificationEmailResponse";
const _SD = "StartDate";
const _SDA = "SuppressedDestinationAttributes";
const _SDS = "SuppressedDestinationSummaries";
const _SDSu = "SuppressedDestinationSummary";
const _SDn = "SnsDestination";
const _SDu = "SuppressedDestination";
const _SDub = "SubscribedDomain";
const _SDubs = "SubscribedDomains";
const _SE = "SigningEnabled";
const _SED = "SubscriptionExpiryDate";
const _SER = "SendEmailRequest";
const _SERe = "SendEmailResponse";
const _SEe = "SendingEnabled";
const _SEen = "SendEmail";
const _SF = "SignatureFormat";
const _SHZ = "SigningHostedZone";
const _SI = "SendingIps";
const _SLD = "SuppressionListDestination";
const _SLH = "SentLast24Hours";
const _SLIA = "SuppressionListImportAction";
const _SM = "ScalingMode";
const _SN = "SerialNumber";
const _SO = "SendingOptions";
const _SOAR = "SOARecord";
const _SOu = "SuppressionOptions";
const _SP = "SpamPercentage";
const _SPE = "SendingPausedException";
const _SPN = "SendingPoolName";
const _SPp = "SpfPercentage";
const _SQ = "SendQuota";
const _SR = "SuppressedReasons";
const _SRC = "SpamRawCount";
const _SRURL = "SuccessRedirectionURL";
const _SRt = "StatusRecord";
const _SS = "SendingStatus";
const _SSA = "SendingStatusAggregate";
const _SSD = "SubscriptionStartDate";
const _SSS = "SmimeSigningScheme";
const _SSi = "SigningScheme";
const _SSm = "SmimeScheme";
const _SSu = "SuppressionScope";
const _SSub = "SubscriptionStatus";
const _SU = "S3Url";
const _SVA = "SuppressionValidationAttributes";
const _SVO = "SuppressionValidationOptions";
const _Si = "Simple";
const _St = "Statistics";
const _Su = "Subject";
const _T = "Text";
const _TA = "TenantArn";
const _TAe = "TemplateArn";
const _TAo = "ToAddresses";
const _TAop = "TopicArn";
const _TC = "TemplateContent";
const _TCO = "TrackingConfigurationOverrides";
const _TD = "TemplateData";
const _TDP = "TopicDefaultPreferences";
const _TF = "TopicFilter";
const _TI = "TenantId";
const _TIL = "TenantInfoList";
const _TIe = "TenantInfo";
const _TIr = "TrackedIsps";
const _TK = "TagKeys";
const _TL = "TagList";
const _TM = "TemplatesMetadata";
const _TMRE = "TooManyRequestsException";
const _TN = "TemplateName";
const _TNe = "TenantName";
const _TNo = "TopicName";
const _TO = "TrackingOptions";
const _TP = "TopicPreferences";
const _TPL = "TopicPreferenceList";
const _TPl = "TlsPolicy";
const _TPo = "TopicPreference";
const _TR = "TenantResources";
const _TRET = "TestRenderEmailTemplate";
const _TRETR = "TestRenderEmailTemplateRequest";
const _TRETRe = "TestRenderEmailTemplateResponse";
const _TRL = "TenantResourceList";
const _TRR = "TagResourceRequest";
const _TRRa = "TagResourceResponse";
const _TRa = "TagResource";
const _TRe = "TenantResource";
const _TS = "TemplateSubject";
const _TSA = "TenantSuppressionAttributes";
const _Ta = "Tags";
const _Tag = "Tag";
const _Te = "Template";
const _Ten = "Tenant";
const _Tena = "Tenants";
const _Ti = "Timestamp";
const _Tim = "Timestamps";
const _To = "Topics";
const _Tok = "Tokens";
const _Top = "Topic";
const _Tr = "Tracking";
const _Ty = "Type";
const _UA = "UnsubscribeAll";
const _UC = "UpdateContact";
const _UCD = "UseCaseDescription";
const _UCL = "UpdateContactList";
const _UCLR = "UpdateContactListRequest";
const _UCLRp = "UpdateContactListResponse";
const _UCR = "UpdateContactRequest";
const _UCRp = "UpdateContactResponse";
const _UCS = "UpdateConfigurationSet";
const _UCSED = "UpdateConfigurationSetEventDestination";
const _UCSEDR = "UpdateConfigurationSetEventDestinationRequest";
const _UCSEDRp = "UpdateConfigurationSetEventDestinationResponse";
const _UCSR = "UpdateConfigurationSetRequest";
const _UCSRp = "UpdateConfigurationSetResponse";
const _UCVET = "UpdateCustomVerificationEmailTemplate";
const _UCVETR = "UpdateCustomVerificationEmailTemplateRequest";
const _UCVETRp = "UpdateCustomVerificationEmailTemplateResponse";
const _UDIPU = "UseDefaultIfPreferenceUnavailable";
const _UEIP = "UpdateEmailIdentityPolicy";
const _UEIPR = "UpdateEmailIdentityPolicyRequest";
const _UEIPRp = "UpdateEmailIdentityPolicyResponse";
const _UET = "UpdateEmailTemplate";
const _UETR = "UpdateEmailTemplateRequest";
const _UETRp = "UpdateEmailTemplateResponse";
const _UR = "UntagResource";
const _URECMS = "UpdateReputationEntityCustomerManagedStatus";
const _URECMSR = "UpdateReputationEntityCustomerManagedStatusRequest";
const _URECMSRp = "UpdateReputationEntityCustomerManagedStatusResponse";
const _UREP = "UpdateReputationEntityPolicy";
const _UREPR = "UpdateReputationEntityPolicyRequest";
const _UREPRp = "UpdateReputationEntityPolicyResponse";
const _URR = "UntagResourceRequest";
const _URRn = "UntagResourceResponse";
const _V = "Value";
const _VA = "VdmAttributes";
const _VAa = "ValidationAttributes";
const _VE = "VdmEnabled";
const _VFSS = "VerifiedForSendingStatus";
const _VI = "VerificationInfo";
const _VO = "VdmOptions";
const _VOa = "ValidationOptions";
const _VS = "VolumeStatistics";
const _VSe = "VerificationStatus";
const _Va = "Values";
const _WP = "WarmupPercentage";
const _WS = "WarmupStatus";
const _WURL = "WebsiteURL";
const _c = "client";
const _e = "error";
const _h = "http";
const _hE = "httpError";
const _hQ = "httpQuery";
const _m = "message";
const _s = "smithy.ts.sdk.synthetic.com.amazonaws.sesv2";
const _se = "server";
const n0 = "com.amazonaws.sesv2";
const _s_registry = new TypeRegistry(_s);
var SESv2ServiceException$ = [-3, _s, "SESv2ServiceException", 0, [], []];
_s_registry.registerError(SESv2ServiceException$, SESv2ServiceException);
const n0_registry = new TypeRegistry(n0);
var AccountSuspendedException$ = [-3, n0, _ASE,
    { [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(AccountSuspendedException$, AccountSuspendedException);
var AlreadyExistsException$ = [-3, n0, _AEE,
    { [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(AlreadyExistsException$, AlreadyExistsException);
var BadRequestException$ = [-3, n0, _BRE,
    { [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(BadRequestException$, BadRequestException);
var ConcurrentModificationException$ = [-3, n0, _CME,
    { [_e]: _se, [_hE]: 500 },
    [_m],
    [0]
];
n0_registry.registerError(ConcurrentModificationException$, ConcurrentModificationException);
var ConflictException$ = [-3, n0, _CE,
    { [_e]: _c, [_hE]: 409 },
    [_m],
    [0]
];
n0_registry.registerError(ConflictException$, ConflictException);
var InternalServiceErrorException$ = [-3, n0, _ISEE,
    { [_e]: _se, [_hE]: 500 },
    [_m],
    [0]
];
n0_registry.registerError(InternalServiceErrorException$, InternalServiceErrorException);
var InvalidNextTokenException$ = [-3, n0, _INTE,
    { [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(InvalidNextTokenException$, InvalidNextTokenException);
var LimitExceededException$ = [-3, n0, _LEE,
    { [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(LimitExceededException$, LimitExceededException);
var MailFromDomainNotVerifiedException$ = [-3, n0, _MFDNVE,
    { [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(MailFromDomainNotVerifiedException$, MailFromDomainNotVerifiedException);
var MessageRejected$ = [-3, n0, _MR,
    { [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(MessageRejected$, MessageRejected);
var NotFoundException$ = [-3, n0, _NFE,
    { [_e]: _c, [_hE]: 404 },
    [_m],
    [0]
];
n0_registry.registerError(NotFoundException$, NotFoundException);
var SendingPausedException$ = [-3, n0, _SPE,
    { [_e]: _c, [_hE]: 400 },
    [_m],
    [0]
];
n0_registry.registerError(SendingPausedException$, SendingPausedException);
var TooManyRequestsException$ = [-3, n0, _TMRE,
    { [_e]: _c, [_hE]: 429 },
    [_m],
    [0]
];
n0_registry.registerError(TooManyRequestsException$, TooManyRequestsException);
const errorTypeRegistries = [
    _s_registry,
    n0_registry,
];
var AdditionalContactEmailAddress = [0, n0, _ACEA, 8, 0];
var EmailSubject = [0, n0, _ES, 8, 0];
var InsightsEmailAddress = [0, n0, _IEA, 8, 0];
var PrivateKey = [0, n0, _PK, 8, 0];
var UseCaseDescription = [0, n0, _UCD, 8, 0];
var WebsiteURL = [0, n0, _WURL, 8, 0];
var AccountDetails$ = [3, n0, _AD,
    0,
    [_MT, _WURL, _CL, _UCD, _ACEAd, _RD],
    [0, [() => WebsiteURL, 0], 0, [() => UseCaseDescription, 0], [() => AdditionalContactEmailAddresses, 0], () => ReviewDetails$]
];
var ArchivingOptions$ = [3, n0, _AO,
    0,
    [_AA],
    [0]
];
var AssociateEmailIdentityCertificateRequest$ = [3, n0, _AEICR,
    0,
    [_EI, _CA, _FA],
    [0, 0, 0], 2
];
var AssociateEmailIdentityCertificateResponse$ = [3, n0, _AEICRs,
    0,
    [],
    []
];
var Attachment$ = [3, n0, _A,
    0,
    [_RC, _FN, _CD, _CDo, _CI, _CTE, _CT],
    [21, 0, 0, 0, 0, 0, 0], 2
];
var BatchGetMetricDataQuery$ = [3, n0, _BGMDQ,
    0,
    [_I, _N, _M, _SD, _ED, _D],
    [0, 0, 0, 4, 4, 128 | 0], 5
];
var BatchGetMetricDataRequest$ = [3, n0, _BGMDR,
    0,
    [_Q],
    [() => BatchGetMetricDataQueries], 1
];
var BatchGetMetricDataResponse$ = [3, n0, _BGMDRa,
    0,
    [_R, _E],
    [() => MetricDataResultList, () => MetricDataErrorList]
];
var BlacklistEntry$ = [3, n0, _BE,
    0,
    [_RN, _LT, _De],
    [0, 4, 0]
];
var Body$ = [3, n0, _B,
    0,
    [_T, _H],
    [() => Content$, () => Content$]
];
var Bounce$ = [3, n0, _Bo,
    0,
    [_BT, _BST, _DC],
    [0, 0, 0]
];
var BulkEmailContent$ = [3, n0, _BEC,
    0,
    [_Te],
    [() => Template$]
];
var BulkEmailEntry$ = [3, n0, _BEE,
    0,
    [_Des, _RT, _REC, _RH],
    [() => Destination$, () => MessageTagList, () => ReplacementEmailContent$, () => MessageHeaderList], 1
];
var BulkEmailEntryResult$ = [3, n0, _BEER,
    0,
    [_S, _Er, _MI],
    [0, 0, 0]
];
var CancelExportJobRequest$ = [3, n0, _CEJR,
    0,
    [_JI],
    [[0, 1]], 1
];
var CancelExportJobResponse$ = [3, n0, _CEJRa,
    0,
    [],
    []
];
var CloudWatchDestination$ = [3, n0, _CWD,
    0,
    [_DCi],
    [() => CloudWatchDimensionConfigurations], 1
];
var CloudWatchDimensionConfiguration$ = [3, n0, _CWDC,
    0,
    [_DN, _DVS, _DDV],
    [0, 0, 0], 3
];
var Complaint$ = [3, n0, _C,
    0,
    [_CST, _CFT],
    [0, 0]
];
var ConfigurationOverrides$ = [3, n0, _CO,
    0,
    [_Tr],
    [() => TrackingConfigurationOverrides$]
];
var Contact$ = [3, n0, _Co,
    0,
    [_EA, _TP, _TDP, _UA, _LUT],
    [0, () => TopicPreferenceList, () => TopicPreferenceList, 2, 4]
];
var ContactList$ = [3, n0, _CLo,
    0,
    [_CLN, _LUT],
    [0, 4]
];
var ContactListDestination$ = [3, n0, _CLD,
    0,
    [_CLN, _CLIA],
    [0, 0], 2
];
var Content$ = [3, n0, _Con,
    0,
    [_Da, _Ch],
    [0, 0], 1
];
var CreateConfigurationSetEventDestinationRequest$ = [3, n0, _CCSEDR,
    0,
    [_CSN, _EDN, _EDv],
    [[0, 1], 0, () => EventDestinationDefinition$], 3
];
var CreateConfigurationSetEventDestinationResponse$ = [3, n0, _CCSEDRr,
    0,
    [],
    []
];
var CreateConfigurationSetRequest$ = [3, n0, _CCSR,
    0,
    [_CSN, _TO, _DO, _RO, _SO, _Ta, _SOu, _VO, _AO, _MSO],
    [0, () => TrackingOptions$, () => DeliveryOptions$, () => ReputationOptions$, () => SendingOptions$, () => TagList, () => SuppressionOptions$, () => VdmOptions$, () => ArchivingOptions$, () => MessageSecurityOptions$], 1
];
var CreateConfigurationSetResponse$ = [3, n0, _CCSRr,
    0,
    [],
    []
];
var CreateContactListRequest$ = [3, n0, _CCLR,
    0,
    [_CLN, _To, _De, _Ta],
    [0, () => Topics, 0, () => TagList], 1
];
var CreateContactListResponse$ = [3, n0, _CCLRr,
    0,
    [],
    []
];
var CreateContactRequest$ = [3, n0, _CCR,
    0,
    [_CLN, _EA, _TP, _UA, _ADt],
    [[0, 1], 0, () => TopicPreferenceList, 2, 0], 2
];
var CreateContactResponse$ = [3, n0, _CCRr,
    0,
    [],
    []
];
var CreateCustomVerificationEmailTemplateRequest$ = [3, n0, _CCVETR,
    0,
    [_TN, _FEA, _TS, _TC, _SRURL, _FRURL, _Ta],
    [0, 0, 0, 0, 0, 0, () => TagList], 6
];
var CreateCustomVerificationEmailTemplateResponse$ = [3, n0, _CCVETRr,
    0,
    [],
    []
];
var CreateDedicatedIpPoolRequest$ = [3, n0, _CDIPR,
    0,
    [_PN, _Ta, _SM],
    [0, () => TagList, 0], 1
];
var CreateDedicatedIpPoolResponse$ = [3, n0, _CDIPRr,
    0,
    [],
    []
];
var CreateDeliverabilityTestReportRequest$ = [3, n0, _CDTRR,
    0,
    [_FEA, _Con, _RNe, _Ta],
    [0, () => EmailContent$, 0, () => TagList], 2
];
var CreateDeliverabilityTestReportResponse$ = [3, n0, _CDTRRr,
    0,
    [_RI, _DTS],
    [0, 0], 2
];
var CreateEmailIdentityPolicyRequest$ = [3, n0, _CEIPR,
    0,
    [_EI, _PNo, _P],
    [[0, 1], [0, 1], 0], 3
];
var CreateEmailIdentityPolicyResponse$ = [3, n0, _CEIPRr,
    0,
    [],
    []
];
var CreateEmailIdentityRequest$ = [3, n0, _CEIR,
    0,
    [_EI, _Ta, _DSA, _CSN],
    [0, () => TagList, [() => DkimSigningAttributes$, 0], 0], 1
];
var CreateEmailIdentityResponse$ = [3, n0, _CEIRr,
    0,
    [_IT, _VFSS, _DA],
    [0, 2, () => DkimAttributes$]
];
var CreateEmailTemplateRequest$ = [3, n0, _CETR,
    0,
    [_TN, _TC, _Ta],
    [0, () => EmailTemplateContent$, () => TagList], 2
];
var CreateEmailTemplateResponse$ = [3, n0, _CETRr,
    0,
    [],
    []
];
var CreateExportJobRequest$ = [3, n0, _CEJRr,
    0,
    [_EDS, _EDx],
    [[() => ExportDataSource$, 0], () => ExportDestination$], 2
];
var CreateExportJobResponse$ = [3, n0, _CEJRre,
    0,
    [_JI],
    [0]
];
var CreateImportJobRequest$ = [3, n0, _CIJR,
    0,
    [_ID, _IDS],
    [() => ImportDestination$, () => ImportDataSource$], 2
];
var CreateImportJobResponse$ = [3, n0, _CIJRr,
    0,
    [_JI],
    [0]
];
var CreateMultiRegionEndpointRequest$ = [3, n0, _CMRER,
    0,
    [_EN, _Det, _Ta],
    [0, () => Details$, () => TagList], 2
];
var CreateMultiRegionEndpointResponse$ = [3, n0, _CMRERr,
    0,
    [_S, _EIn],
    [0, 0]
];
var CreateTenantRequest$ = [3, n0, _CTR,
    0,
    [_TNe, _Ta, _SA],
    [0, () => TagList, () => TenantSuppressionAttributes$], 1
];
var CreateTenantResourceAssociationRequest$ = [3, n0, _CTRAR,
    0,
    [_TNe, _RA],
    [0, 0], 2
];
var CreateTenantResourceAssociationResponse$ = [3, n0, _CTRARr,
    0,
    [],
    []
];
var CreateTenantResponse$ = [3, n0, _CTRr,
    0,
    [_TNe, _TI, _TA, _CTr, _Ta, _SS, _SA],
    [0, 0, 0, 4, () => TagList, 0, () => TenantSuppressionAttributes$]
];
var CustomVerificationEmailTemplateMetadata$ = [3, n0, _CVETM,
    0,
    [_TN, _FEA, _TS, _SRURL, _FRURL],
    [0, 0, 0, 0, 0]
];
var DailyVolume$ = [3, n0, _DV,
    0,
    [_SD, _VS, _DIP],
    [4, () => VolumeStatistics$, () => DomainIspPlacements]
];
var DashboardAttributes$ = [3, n0, _DAa,
    0,
    [_EM],
    [0]
];
var DashboardOptions$ = [3, n0, _DOa,
    0,
    [_EM],
    [0]
];
var DedicatedIp$ = [3, n0, _DI,
    0,
    [_Ip, _WS, _WP, _PN],
    [0, 0, 1, 0], 3
];
var DedicatedIpPool$ = [3, n0, _DIPe,
    0,
    [_PN, _SM],
    [0, 0], 2
];
var DefaultSigningScheme$ = [3, n0, _DSS,
    0,
    [],
    []
];
var DeleteConfigurationSetEventDestinationRequest$ = [3, n0, _DCSEDR,
    0,
    [_CSN, _EDN],
    [[0, 1], [0, 1]], 2
];
var DeleteConfigurationSetEventDestinationResponse$ = [3, n0, _DCSEDRe,
    0,
    [],
    []
];
var DeleteConfigurationSetRequest$ = [3, n0, _DCSR,
    0,
    [_CSN],
    [[0, 1]], 1
];
var DeleteConfigurationSetResponse$ = [3, n0, _DCSRe,
    0,
    [],
    []
];
var DeleteContactListRequest$ = [3, n0, _DCLR,
    0,
    [_CLN],
    [[0, 1]], 1
];
var DeleteContactListResponse$ = [3, n0, _DCLRe,
    0,
    [],
    []
];
var DeleteContactRequest$ = [3, n0, _DCR,
    0,
    [_CLN, _EA],
    [[0, 1], [0, 1]], 2
];
var DeleteContactResponse$ = [3, n0, _DCRe,
    0,
    [],
    []
];
var DeleteCustomVerificationEmailTemplateRequest$ = [3, n0, _DCVETR,
    0,
    [_TN],
    [[0, 1]], 1
];
var DeleteCustomVerificationEmailTemplateResponse$ = [3, n0, _DCVETRe,
    0,
    [],
    []
];
var DeleteDedicatedIpPoolRequest$ = [3, n0, _DDIPR,
    0,
    [_PN],
    [[0, 1]], 1
];
var DeleteDedicatedIpPoolResponse$ = [3, n0, _DDIPRe,
    0,
    [],
    []
];
var DeleteEmailIdentityPolicyRequest$ = [3, n0, _DEIPR,
    0,
    [_EI, _PNo],
    [[0, 1], [0, 1]], 2
];
var DeleteEmailIdentityPolicyResponse$ = [3, n0, _DEIPRe,
    0,
    [],
    []
];
var DeleteEmailIdentityRequest$ = [3, n0, _DEIR,
    0,
    [_EI],
    [[0, 1]], 1
];
var DeleteEmailIdentityResponse$ = [3, n0, _DEIRe,
    0,
    [],
    []
];
var DeleteEmailTemplateRequest$ = [3, n0, _DETR,
    0,
    [_TN],
    [[0, 1]], 1
];
var DeleteEmailTemplateResponse$ = [3, n0, _DETRe,
    0,
    [],
    []
];
var DeleteMultiRegionEndpointRequest$ = [3, n0, _DMRER,
    0,
    [_EN],
    [[0, 1]], 1
];
var DeleteMultiRegionEndpointResponse$ = [3, n0, _DMRERe,
    0,
    [_S],
    [0]
];
var DeleteSuppressedDestinationRequest$ = [3, n0, _DSDR,
    0,
    [_EA, _TNe],
    [[0, 1], [0, { [_hQ]: _TNe }]], 1
];
var DeleteSuppressedDestinationResponse$ = [3, n0, _DSDRe,
    0,
    [],
    []
];
var DeleteTenantRequest$ = [3, n0, _DTR,
    0,
    [_TNe],
    [0], 1
];
var DeleteTenantResourceAssociationRequest$ = [3, n0, _DTRAR,
    0,
    [_TNe, _RA],
    [0, 0], 2
];
var DeleteTenantResourceAssociationResponse$ = [3, n0, _DTRARe,
    0,
    [],
    []
];
var DeleteTenantResponse$ = [3, n0, _DTRe,
    0,
    [],
    []
];
var DeliverabilityTestReport$ = [3, n0, _DTRel,
    0,
    [_RI, _RNe, _Su, _FEA, _CDr, _DTS],
    [0, 0, 0, 0, 4, 0]
];
var DeliveryOptions$ = [3, n0, _DO,
    0,
    [_TPl, _SPN, _MDS],
    [0, 0, 1]
];
var Destination$ = [3, n0, _Des,
    0,
    [_TAo, _CAc, _BA],
    [64 | 0, 64 | 0, 64 | 0]
];
var Details$ = [3, n0, _Det,
    0,
    [_RDo],
    [() => RoutesDetails], 1
];
var DisassociateEmailIdentityCertificateRequest$ = [3, n0, _DEICR,
    0,
    [_EI, _FA],
    [0, 0], 1
];
var DisassociateEmailIdentityCertificateResponse$ = [3, n0, _DEICRi,
    0,
    [],
    []
];
var DkimAttributes$ = [3, n0, _DA,
    0,
    [_SE, _S, _Tok, _SHZ, _SAO, _NSKL, _CSKL, _LKGT],
    [2, 0, 64 | 0, 0, 0, 0, 0, 4]
];
var DkimSigningAttributes$ = [3, n0, _DSA,
    0,
    [_DSSo, _DSPK, _NSKL, _DSAO],
    [0, [() => PrivateKey, 0], 0, 0]
];
var DomainDeliverabilityCampaign$ = [3, n0, _DDC,
    0,
    [_CIa, _IU, _Su, _FA, _SI, _FSDT, _LSDT, _IC, _SC, _RR, _DR, _RDR, _PV, _Es],
    [0, 0, 0, 0, 64 | 0, 4, 4, 1, 1, 1, 1, 1, 1, 64 | 0]
];
var DomainDeliverabilityTrackingOption$ = [3, n0, _DDTO,
    0,
    [_Do, _SSD, _IPTO],
    [0, 4, () => InboxPlacementTrackingOption$]
];
var DomainIspPlacement$ = [3, n0, _DIPo,
    0,
    [_IN, _IRC, _SRC, _IP, _SP],
    [0, 1, 1, 1, 1]
];
var EmailAddressInsightsMailboxEvaluations$ = [3, n0, _EAIME,
    0,
    [_HVS, _HVDR, _ME, _IRA, _IDs, _IRI],
    [() => EmailAddressInsightsVerdict$, () => EmailAddressInsightsVerdict$, () => EmailAddressInsightsVerdict$, () => EmailAddressInsightsVerdict$, () => EmailAddressInsightsVerdict$, () => EmailAddressInsightsVerdict$]
];
var EmailAddressInsightsVerdict$ = [3, n0, _EAIV,
    0,
    [_CV],
    [0]
];
var EmailContent$ = [3, n0, _EC,
    0,
    [_Si, _Ra, _Te],
    [() => Message$, () => RawMessage$, () => Template$]
];
var EmailInsights$ = [3, n0, _EIm,
    0,
    [_Des, _Is, _Ev],
    [[() => InsightsEmailAddress, 0], 0, () => InsightsEvents]
];
var EmailTemplateContent$ = [3, n0, _ETC,
    0,
    [_Su, _T, _H],
    [0, 0, 0]
];
var EmailTemplateMetadata$ = [3, n0, _ETM,
    0,
    [_TN, _CTr],
    [0, 4]
];
var EventBridgeDestination$ = [3, n0, _EBD,
    0,
    [_EBA],
    [0], 1
];
var EventDestination$ = [3, n0, _EDv,
    0,
    [_Na, _MET, _En, _KFD, _CWD, _SDn, _EBD, _PD],
    [0, 64 | 0, 2, () => KinesisFirehoseDestination$, () => CloudWatchDestination$, () => SnsDestination$, () => EventBridgeDestination$, () => PinpointDestination$], 2
];
var EventDestinationDefinition$ = [3, n0, _EDD,
    0,
    [_En, _MET, _KFD, _CWD, _SDn, _EBD, _PD],
    [2, 64 | 0, () => KinesisFirehoseDestination$, () => CloudWatchDestination$, () => SnsDestination$, () => EventBridgeDestination$, () => PinpointDestination$]
];
var EventDetails$ = [3, n0, _EDve,
    0,
    [_Bo, _C],
    [() => Bounce$, () => Complaint$]
];
var ExportDataSource$ = [3, n0, _EDS,
    0,
    [_MDSe, _MIDS],
    [() => MetricsDataSource$, [() => MessageInsightsDataSource$, 0]]
];
var ExportDestination$ = [3, n0, _EDx,
    0,
    [_DF, _SU],
    [0, 0], 1
];
var ExportJobSummary$ = [3, n0, _EJS,
    0,
    [_JI, _EST, _JS, _CTr, _CTo],
    [0, 0, 0, 4, 4]
];
var ExportMetric$ = [3, n0, _EMx,
    0,
    [_Na, _Ag],
    [0, 0]
];
var ExportStatistics$ = [3, n0, _ESx,
    0,
    [_PRC, _ERC],
    [1, 1]
];
var FailureInfo$ = [3, n0, _FI,
    0,
    [_FRSU, _EMr],
    [0, 0]
];
var GetAccountRequest$ = [3, n0, _GAR,
    0,
    [],
    []
];
var GetAccountResponse$ = [3, n0, _GARe,
    0,
    [_DIAWE, _ESn, _PAE, _SQ, _SEe, _SA, _Det, _VA, _PA],
    [2, 0, 2, () => SendQuota$, 2, () => SuppressionAttributes$, [() => AccountDetails$, 0], () => VdmAttributes$, () => PricingAttributes$]
];
var GetBlacklistReportsRequest$ = [3, n0, _GBRR,
    0,
    [_BIN],
    [[64 | 0, { [_hQ]: _BIN }]], 1
];
var GetBlacklistReportsResponse$ = [3, n0, _GBRRe,
    0,
    [_BR],
    [() => BlacklistReport], 1
];
var GetConfigurationSetEventDestinationsRequest$ = [3, n0, _GCSEDR,
    0,
    [_CSN],
    [[0, 1]], 1
];
var GetConfigurationSetEventDestinationsResponse$ = [3, n0, _GCSEDRe,
    0,
    [_EDven],
    [() => EventDestinations]
];
var GetConfigurationSetRequest$ = [3, n0, _GCSR,
    0,
    [_CSN],
    [[0, 1]], 1
];
var GetConfigurationSetResponse$ = [3, n0, _GCSRe,
    0,
    [_CSN, _TO, _DO, _RO, _SO, _Ta, _SOu, _VO, _AO, _MSO],
    [0, () => TrackingOptions$, () => DeliveryOptions$, () => ReputationOptions$, () => SendingOptions$, () => TagList, () => SuppressionOptions$, () => VdmOptions$, () => ArchivingOptions$, () => MessageSecurityOptions$]
];
var GetContactListRequest$ = [3, n0, _GCLR,
    0,
    [_CLN],
    [[0, 1]], 1
];
var GetContactListResponse$ = [3, n0, _GCLRe,
    0,
    [_CLN, _To, _De, _CTr, _LUT, _Ta],
    [0, () => Topics, 0, 4, 4, () => TagList]
];
var GetContactRequest$ = [3, n0, _GCR,
    0,
    [_CLN, _EA],
    [[0, 1], [0, 1]], 2
];
var GetContactResponse$ = [3, n0, _GCRe,
    0,
    [_CLN, _EA, _TP, _TDP, _UA, _ADt, _CTr, _LUT],
    [0, 0, () => TopicPreferenceList, () => TopicPreferenceList, 2, 0, 4, 4]
];
var GetCustomVerificationEmailTemplateRequest$ = [3, n0, _GCVETR,
    0,
    [_TN],
    [[0, 1]], 1
];
var GetCustomVerificationEmailTemplateResponse$ = [3, n0, _GCVETRe,
    0,
    [_TN, _FEA, _TS, _TC, _Ta, _SRURL, _FRURL],
    [0, 0, 0, 0, () => TagList, 0, 0]
];
var GetDedicatedIpPoolRequest$ = [3, n0, _GDIPR,
    0,
    [_PN],
    [[0, 1]], 1
];
var GetDedicatedIpPoolResponse$ = [3, n0, _GDIPRe,
    0,
    [_DIPe],
    [() => DedicatedIpPool$]
];
var GetDedicatedIpRequest$ = [3, n0, _GDIR,
    0,
    [_Ip],
    [[0, 1]], 1
];
var GetDedicatedIpResponse$ = [3, n0, _GDIRe,
    0,
    [_DI],
    [() => DedicatedIp$]
];
var GetDedicatedIpsRequest$ = [3, n0, _GDIRet,
    0,
    [_PN, _NT, _PS],
    [[0, { [_hQ]: _PN }], [0, { [_hQ]: _NT }], [1, { [_hQ]: _PS }]]
];
var GetDedicatedIpsResponse$ = [3, n0, _GDIRete,
    0,
    [_DIe, _NT],
    [() => DedicatedIpList, 0]
];
var GetDeliverabilityDashboardOptionsRequest$ = [3, n0, _GDDOR,
    0,
    [],
    []
];
var GetDeliverabilityDashboardOptionsResponse$ = [3, n0, _GDDORe,
    0,
    [_DE, _SED, _AS, _ASD, _PESD],
    [2, 4, 0, () => DomainDeliverabilityTrackingOptions, () => DomainDeliverabilityTrackingOptions], 1
];
var GetDeliverabilityTestReportRequest$ = [3, n0, _GDTRR,
    0,
    [_RI],
    [[0, 1]], 1
];
var GetDeliverabilityTestReportResponse$ = [3, n0, _GDTRRe,
    0,
    [_DTRel, _OP, _IPs, _Me, _Ta],
    [() => DeliverabilityTestReport$, () => PlacementStatistics$, () => IspPlacements, 0, () => TagList], 3
];
var GetDomainDeliverabilityCampaignRequest$ = [3, n0, _GDDCR,
    0,
    [_CIa],
    [[0, 1]], 1
];
var GetDomainDeliverabilityCampaignResponse$ = [3, n0, _GDDCRe,
    0,
    [_DDC],
    [() => DomainDeliverabilityCampaign$], 1
];
var GetDomainStatisticsReportRequest$ = [3, n0, _GDSRR,
    0,
    [_Do, _SD, _ED],
    [[0, 1], [4, { [_hQ]: _SD }], [4, { [_hQ]: _ED }]], 3
];
var GetDomainStatisticsReportResponse$ = [3, n0, _GDSRRe,
    0,
    [_OV, _DVa],
    [() => OverallVolume$, () => DailyVolumes], 2
];
var GetEmailAddressInsightsRequest$ = [3, n0, _GEAIR,
    0,
    [_EA],
    [0], 1
];
var GetEmailAddressInsightsResponse$ = [3, n0, _GEAIRe,
    0,
    [_MV],
    [() => MailboxValidation$]
];
var GetEmailIdentityPoliciesRequest$ = [3, n0, _GEIPR,
    0,
    [_EI],
    [[0, 1]], 1
];
var GetEmailIdentityPoliciesResponse$ = [3, n0, _GEIPRe,
    0,
    [_Po],
    [128 | 0]
];
var GetEmailIdentityRequest$ = [3, n0, _GEIR,
    0,
    [_EI],
    [[0, 1]], 1
];
var GetEmailIdentityResponse$ = [3, n0, _GEIRe,
    0,
    [_IT, _FFS, _VFSS, _DA, _MFA, _Po, _Ta, _CSN, _VSe, _VI],
    [0, 2, 2, () => DkimAttributes$, () => MailFromAttributes$, 128 | 0, () => TagList, 0, 0, () => VerificationInfo$]
];
var GetEmailTemplateRequest$ = [3, n0, _GETR,
    0,
    [_TN],
    [[0, 1]], 1
];
var GetEmailTemplateResponse$ = [3, n0, _GETRe,
    0,
    [_TN, _TC, _Ta],
    [0, () => EmailTemplateContent$, () => TagList], 2
];
var GetExportJobRequest$ = [3, n0, _GEJR,
    0,
    [_JI],
    [[0, 1]], 1
];
var GetExportJobResponse$ = [3, n0, _GEJRe,
    0,
    [_JI, _EST, _JS, _EDx, _EDS, _CTr, _CTo, _FI, _St],
    [0, 0, 0, () => ExportDestination$, [() => ExportDataSource$, 0], 4, 4, () => FailureInfo$, () => ExportStatistics$]
];
var GetImportJobRequest$ = [3, n0, _GIJR,
    0,
    [_JI],
    [[0, 1]], 1
];
var GetImportJobResponse$ = [3, n0, _GIJRe,
    0,
    [_JI, _ID, _IDS, _FI, _JS, _CTr, _CTo, _PRC, _FRC],
    [0, () => ImportDestination$, () => ImportDataSource$, () => FailureInfo$, 0, 4, 4, 1, 1]
];
var GetMessageInsightsRequest$ = [3, n0, _GMIR,
    0,
    [_MI],
    [[0, 1]], 1
];
var GetMessageInsightsResponse$ = [3, n0, _GMIRe,
    0,
    [_MI, _FEA, _Su, _ET, _In],
    [0, [() => InsightsEmailAddress, 0], [() => EmailSubject, 0], () => MessageTagList, [() => EmailInsightsList, 0]]
];
var GetMultiRegionEndpointRequest$ = [3, n0, _GMRER,
    0,
    [_EN],
    [[0, 1]], 1
];
var GetMultiRegionEndpointResponse$ = [3, n0, _GMRERe,
    0,
    [_EN, _EIn, _Ro, _S, _CTr, _LUT],
    [0, 0, () => Routes, 0, 4, 4]
];
var GetReputationEntityRequest$ = [3, n0, _GRER,
    0,
    [_RER, _RET],
    [[0, 1], [0, 1]], 2
];
var GetReputationEntityResponse$ = [3, n0, _GRERe,
    0,
    [_RE],
    [() => ReputationEntity$]
];
var GetSuppressedDestinationRequest$ = [3, n0, _GSDR,
    0,
    [_EA, _TNe],
    [[0, 1], [0, { [_hQ]: _TNe }]], 1
];
var GetSuppressedDestinationResponse$ = [3, n0, _GSDRe,
    0,
    [_SDu],
    [() => SuppressedDestination$], 1
];
var GetTenantRequest$ = [3, n0, _GTR,
    0,
    [_TNe],
    [0], 1
];
var GetTenantResponse$ = [3, n0, _GTRe,
    0,
    [_Ten],
    [() => Tenant$]
];
var GuardianAttributes$ = [3, n0, _GA,
    0,
    [_OSD],
    [0]
];
var GuardianOptions$ = [3, n0, _GO,
    0,
    [_OSD],
    [0]
];
var IdentityCertificate$ = [3, n0, _ICd,
    0,
    [_FA, _S, _CA, _CET],
    [0, 0, 0, 4]
];
var IdentityInfo$ = [3, n0, _II,
    0,
    [_IT, _INd, _SEe, _VSe],
    [0, 0, 2, 0]
];
var ImportDataSource$ = [3, n0, _IDS,
    0,
    [_SU, _DF],
    [0, 0], 2
];
var ImportDestination$ = [3, n0, _ID,
    0,
    [_SLD, _CLD],
    [() => SuppressionListDestination$, () => ContactListDestination$]
];
var ImportJobSummary$ = [3, n0, _IJS,
    0,
    [_JI, _ID, _JS, _CTr, _PRC, _FRC],
    [0, () => ImportDestination$, 0, 4, 1, 1]
];
var InboxPlacementTrackingOption$ = [3, n0, _IPTO,
    0,
    [_G, _TIr],
    [2, 64 | 0]
];
var InsightsEvent$ = [3, n0, _IE,
    0,
    [_Ti, _Ty, _Det],
    [4, 0, () => EventDetails$]
];
var IspPlacement$ = [3, n0, _IPsp,
    0,
    [_IN, _PSl],
    [0, () => PlacementStatistics$]
];
var KinesisFirehoseDestination$ = [3, n0, _KFD,
    0,
    [_IRAa, _DSAe],
    [0, 0], 2
];
var ListConfigurationSetsRequest$ = [3, n0, _LCSR,
    0,
    [_F, _NT, _PS],
    [128 | 0, 0, 1]
];
var ListConfigurationSetsResponse$ = [3, n0, _LCSRi,
    0,
    [_CS, _NT],
    [64 | 0, 0]
];
var ListContactListsRequest$ = [3, n0, _LCLR,
    0,
    [_PS, _NT],
    [[1, { [_hQ]: _PS }], [0, { [_hQ]: _NT }]]
];
var ListContactListsResponse$ = [3, n0, _LCLRi,
    0,
    [_CLon, _NT],
    [() => ListOfContactLists, 0]
];
var ListContactsFilter$ = [3, n0, _LCF,
    0,
    [_FS, _TF],
    [0, () => TopicFilter$]
];
var ListContactsRequest$ = [3, n0, _LCR,
    0,
    [_CLN, _F, _PS, _NT],
    [[0, 1], () => ListContactsFilter$, 1, 0], 1
];
var ListContactsResponse$ = [3, n0, _LCRi,
    0,
    [_Cont, _NT],
    [() => ListOfContacts, 0]
];
var ListCustomVerificationEmailTemplatesRequest$ = [3, n0, _LCVETR,
    0,
    [_NT, _PS],
    [[0, { [_hQ]: _NT }], [1, { [_hQ]: _PS }]]
];
var ListCustomVerificationEmailTemplatesResponse$ = [3, n0, _LCVETRi,
    0,
    [_CVET, _NT],
    [() => CustomVerificationEmailTemplatesList, 0]
];
var ListDedicatedIpPoolsRequest$ = [3, n0, _LDIPR,
    0,
    [_NT, _PS],
    [[0, { [_hQ]: _NT }], [1, { [_hQ]: _PS }]]
];
var ListDedicatedIpPoolsResponse$ = [3, n0, _LDIPRi,
    0,
    [_DIPed, _NT],
    [64 | 0, 0]
];
var ListDeliverabilityTestReportsRequest$ = [3, n0, _LDTRR,
    0,
    [_NT, _PS],
    [[0, { [_hQ]: _NT }], [1, { [_hQ]: _PS }]]
];
var ListDeliverabilityTestReportsResponse$ = [3, n0, _LDTRRi,
    0,
    [_DTReli, _NT],
    [() => DeliverabilityTestReports, 0], 1
];
var ListDomainDeliverabilityCampaignsRequest$ = [3, n0, _LDDCR,
    0,
    [_SD, _ED, _SDub, _NT, _PS],
    [[4, { [_hQ]: _SD }], [4, { [_hQ]: _ED }], [0, 1], [0, { [_hQ]: _NT }], [1, { [_hQ]: _PS }]], 3
];
var ListDomainDeliverabilityCampaignsResponse$ = [3, n0, _LDDCRi,
    0,
    [_DDCo, _NT],
    [() => DomainDeliverabilityCampaignList, 0], 1
];
var ListEmailIdentitiesRequest$ = [3, n0, _LEIR,
    0,
    [_F, _NT, _PS],
    [128 | 0, 0, 1]
];
var ListEmailIdentitiesResponse$ = [3, n0, _LEIRi,
    0,
    [_EIma, _NT],
    [() => IdentityInfoList, 0]
];
var ListEmailIdentityCertificatesRequest$ = [3, n0, _LEICR,
    0,
    [_EI, _NT, _PS],
    [0, 0, 1], 1
];
var ListEmailIdentityCertificatesResponse$ = [3, n0, _LEICRi,
    0,
    [_Ce, _NT],
    [() => IdentityCertificateList, 0]
];
var ListEmailTemplatesRequest$ = [3, n0, _LETR,
    0,
    [_NT, _PS],
    [[0, { [_hQ]: _NT }], [1, { [_hQ]: _PS }]]
];
var ListEmailTemplatesResponse$ = [3, n0, _LETRi,
    0,
    [_TM, _NT],
    [() => EmailTemplateMetadataList, 0]
];
var ListExportJobsRequest$ = [3, n0, _LEJR,
    0,
    [_NT, _PS, _EST, _JS],
    [0, 1, 0, 0]
];
var ListExportJobsResponse$ = [3, n0, _LEJRi,
    0,
    [_EJ, _NT],
    [() => ExportJobSummaryList, 0]
];
var ListImportJobsRequest$ = [3, n0, _LIJR,
    0,
    [_IDT, _NT, _PS],
    [0, 0, 1]
];
var ListImportJobsResponse$ = [3, n0, _LIJRi,
    0,
    [_IJ, _NT],
    [() => ImportJobSummaryList, 0]
];
var ListManagementOptions$ = [3, n0, _LMO,
    0,
    [_CLN, _TNo],
    [0, 0], 1
];
var ListMultiRegionEndpointsRequest$ = [3, n0, _LMRER,
    0,
    [_NT, _PS],
    [[0, { [_hQ]: _NT }], [1, { [_hQ]: _PS }]]
];
var ListMultiRegionEndpointsResponse$ = [3, n0, _LMRERi,
    0,
    [_MRE, _NT],
    [() => MultiRegionEndpoints, 0]
];
var ListRecommendationsRequest$ = [3, n0, _LRR,
    0,
    [_F, _NT, _PS],
    [128 | 0, 0, 1]
];
var ListRecommendationsResponse$ = [3, n0, _LRRi,
    0,
    [_Re, _NT],
    [() => RecommendationsList, 0]
];
var ListReputationEntitiesRequest$ = [3, n0, _LRER,
    0,
    [_F, _NT, _PS],
    [128 | 0, 0, 1]
];
var ListReputationEntitiesResponse$ = [3, n0, _LRERi,
    0,
    [_REe, _NT],
    [() => ReputationEntitiesList, 0]
];
var ListResourceTenantsRequest$ = [3, n0, _LRTR,
    0,
    [_RA, _PS, _NT],
    [0, 1, 0], 1
];
var ListResourceTenantsResponse$ = [3, n0, _LRTRi,
    0,
    [_RTe, _NT],
    [() => ResourceTenantMetadataList, 0]
];
var ListSuppressedDestinationsRequest$ = [3, n0, _LSDR,
    0,
    [_TNe, _Rea, _SD, _ED, _NT, _PS],
    [[0, { [_hQ]: _TNe }], [64 | 0, { [_hQ]: _Reas }], [4, { [_hQ]: _SD }], [4, { [_hQ]: _ED }], [0, { [_hQ]: _NT }], [1, { [_hQ]: _PS }]]
];
var ListSuppressedDestinationsResponse$ = [3, n0, _LSDRi,
    0,
    [_SDS, _NT],
    [() => SuppressedDestinationSummaries, 0]
];
var ListTagsForResourceRequest$ = [3, n0, _LTFRR,
    0,
    [_RA],
    [[0, { [_hQ]: _RA }]], 1
];
var ListTagsForResourceResponse$ = [3, n0, _LTFRRi,
    0,
    [_Ta],
    [() => TagList], 1
];
var ListTenantResourcesRequest$ = [3, n0, _LTRR,
    0,
    [_TNe, _F, _PS, _NT],
    [0, 128 | 0, 1, 0], 1
];
var ListTenantResourcesResponse$ = [3, n0, _LTRRi,
    0,
    [_TR, _NT],
    [() => TenantResourceList, 0]
];
var ListTenantsRequest$ = [3, n0, _LTR,
    0,
    [_F, _NT, _PS],
    [128 | 0, 0, 1]
];
var ListTenantsResponse$ = [3, n0, _LTRi,
    0,
    [_Tena, _NT],
    [() => TenantInfoList, 0]
];
var MailboxValidation$ = [3, n0, _MV,
    0,
    [_IV, _Eva],
    [() => EmailAddressInsightsVerdict$, () => EmailAddressInsightsMailboxEvaluations$]
];
var MailFromAttributes$ = [3, n0, _MFA,
    0,
    [_MFD, _MFDS, _BOMF],
    [0, 0, 0], 3
];
var Message$ = [3, n0, _Me,
    0,
    [_Su, _B, _He, _At],
    [() => Content$, () => Body$, () => MessageHeaderList, () => AttachmentList], 2
];
var MessageHeader$ = [3, n0, _MH,
    0,
    [_Na, _V],
    [0, 0], 2
];
var MessageInsightsDataSource$ = [3, n0, _MIDS,
    0,
    [_SD, _ED, _Inc, _Ex, _MRa],
    [4, 4, [() => MessageInsightsFilters$, 0], [() => MessageInsightsFilters$, 0], 1], 2
];
var MessageInsightsFilters$ = [3, n0, _MIF,
    0,
    [_FEA, _Des, _Su, _Is, _TNe, _LDE, _LEEa],
    [[() => EmailAddressFilterList, 0], [() => EmailAddressFilterList, 0], [() => EmailSubjectFilterList, 0], 64 | 0, 64 | 0, 64 | 0, 64 | 0]
];
var MessageSecurityOptions$ = [3, n0, _MSO,
    0,
    [_SSi],
    [() => SigningScheme$]
];
var MessageTag$ = [3, n0, _MTe,
    0,
    [_Na, _V],
    [0, 0], 2
];
var MetricDataError$ = [3, n0, _MDE,
    0,
    [_I, _Cod, _Me],
    [0, 0, 0]
];
var MetricDataResult$ = [3, n0, _MDR,
    0,
    [_I, _Tim, _Va],
    [0, 64 | 4, 64 | 1]
];
var MetricsDataSource$ = [3, n0, _MDSe,
    0,
    [_D, _N, _Met, _SD, _ED],
    [[2, n0, _EDxp, 0, 0, 64 | 0], 0, () => ExportMetrics, 4, 4], 5
];
var MultiRegionEndpoint$ = [3, n0, _MREu,
    0,
    [_EN, _S, _EIn, _Reg, _CTr, _LUT],
    [0, 0, 0, 64 | 0, 4, 4]
];
var OverallVolume$ = [3, n0, _OV,
    0,
    [_VS, _RRP, _DIP],
    [() => VolumeStatistics$, 1, () => DomainIspPlacements]
];
var PinpointDestination$ = [3, n0, _PD,
    0,
    [_AAp],
    [0]
];
var PlacementStatistics$ = [3, n0, _PSl,
    0,
    [_IP, _SP, _MP, _SPp, _DP],
    [1, 1, 1, 1, 1]
];
var PricingAttributes$ = [3, n0, _PA,
    0,
    [_CP, _NP],
    [0, 0]
];
var PutAccountDedicatedIpWarmupAttributesRequest$ = [3, n0, _PADIWAR,
    0,
    [_AWE],
    [2]
];
var PutAccountDedicatedIpWarmupAttributesResponse$ = [3, n0, _PADIWARu,
    0,
    [],
    []
];
var PutAccountDetailsRequest$ = [3, n0, _PADR,
    0,
    [_MT, _WURL, _CL, _UCD, _ACEAd, _PAE],
    [0, [() => WebsiteURL, 0], 0, [() => UseCaseDescription, 0], [() => AdditionalContactEmailAddresses, 0], 2], 2
];
var PutAccountDetailsResponse$ = [3, n0, _PADRu,
    0,
    [],
    []
];
var PutAccountPricingAttributesRequest$ = [3, n0, _PAPAR,
    0,
    [_Pl],
    [0], 1
];
var PutAccountPricingAttributesResponse$ = [3, n0, _PAPARu,
    0,
    [],
    []
];
var PutAccountSendingAttributesRequest$ = [3, n0, _PASAR,
    0,
    [_SEe],
    [2]
];
var PutAccountSendingAttributesResponse$ = [3, n0, _PASARu,
    0,
    [],
    []
];
var PutAccountSuppressionAttributesRequest$ = [3, n0, _PASARut,
    0,
    [_SR, _VAa],
    [64 | 0, () => SuppressionValidationAttributes$]
];
var PutAccountSuppressionAttributesResponse$ = [3, n0, _PASARutc,
    0,
    [],
    []
];
var PutAccountVdmAttributesRequest$ = [3, n0, _PAVAR,
    0,
    [_VA],
    [() => VdmAttributes$], 1
];
var PutAccountVdmAttributesResponse$ = [3, n0, _PAVARu,
    0,
    [],
    []
];
var PutConfigurationSetArchivingOptionsRequest$ = [3, n0, _PCSAOR,
    0,
    [_CSN, _AA],
    [[0, 1], 0], 1
];
var PutConfigurationSetArchivingOptionsResponse$ = [3, n0, _PCSAORu,
    0,
    [],
    []
];
var PutConfigurationSetDeliveryOptionsRequest$ = [3, n0, _PCSDOR,
    0,
    [_CSN, _TPl, _SPN, _MDS],
    [[0, 1], 0, 0, 1], 1
];
var PutConfigurationSetDeliveryOptionsResponse$ = [3, n0, _PCSDORu,
    0,
    [],
    []
];
var PutConfigurationSetReputationOptionsRequest$ = [3, n0, _PCSROR,
    0,
    [_CSN, _RME],
    [[0, 1], 2], 1
];
var PutConfigurationSetReputationOptionsResponse$ = [3, n0, _PCSRORu,
    0,
    [],
    []
];
var PutConfigurationSetSendingOptionsRequest$ = [3, n0, _PCSSOR,
    0,
    [_CSN, _SEe],
    [[0, 1], 2], 1
];
var PutConfigurationSetSendingOptionsResponse$ = [3, n0, _PCSSORu,
    0,
    [],
    []
];
var PutConfigurationSetSuppressionOptionsRequest$ = [3, n0, _PCSSORut,
    0,
    [_CSN, _SSu, _SR, _VOa],
    [[0, 1], 0, 64 | 0, () => SuppressionValidationOptions$], 1
];
var PutConfigurationSetSuppressionOptionsResponse$ = [3, n0, _PCSSORuto,
    0,
    [],
    []
];
var PutConfigurationSetTrackingOptionsRequest$ = [3, n0, _PCSTOR,
    0,
    [_CSN, _CRD, _HP],
    [[0, 1], 0, 0], 1
];
var PutConfigurationSetTrackingOptionsResponse$ = [3, n0, _PCSTORu,
    0,
    [],
    []
];
var PutConfigurationSetVdmOptionsRequest$ = [3, n0, _PCSVOR,
    0,
    [_CSN, _VO],
    [[0, 1], () => VdmOptions$], 1
];
var PutConfigurationSetVdmOptionsResponse$ = [3, n0, _PCSVORu,
    0,
    [],
    []
];
var PutDedicatedIpInPoolRequest$ = [3, n0, _PDIIPR,
    0,
    [_Ip, _DPN],
    [[0, 1], 0], 2
];
var PutDedicatedIpInPoolResponse$ = [3, n0, _PDIIPRu,
    0,
    [],
    []
];
var PutDedicatedIpPoolScalingAttributesRequest$ = [3, n0, _PDIPSAR,
    0,
    [_PN, _SM],
    [[0, 1], 0], 2
];
var PutDedicatedIpPoolScalingAttributesResponse$ = [3, n0, _PDIPSARu,
    0,
    [],
    []
];
var PutDedicatedIpWarmupAttributesRequest$ = [3, n0, _PDIWAR,
    0,
    [_Ip, _WP],
    [[0, 1], 1], 2
];
var PutDedicatedIpWarmupAttributesResponse$ = [3, n0, _PDIWARu,
    0,
    [],
    []
];
var PutDeliverabilityDashboardOptionRequest$ = [3, n0, _PDDOR,
    0,
    [_DE, _SDubs],
    [2, () => DomainDeliverabilityTrackingOptions], 1
];
var PutDeliverabilityDashboardOptionResponse$ = [3, n0, _PDDORu,
    0,
    [],
    []
];
var PutEmailIdentityConfigurationSetAttributesRequest$ = [3, n0, _PEICSAR,
    0,
    [_EI, _CSN],
    [[0, 1], 0], 1
];
var PutEmailIdentityConfigurationSetAttributesResponse$ = [3, n0, _PEICSARu,
    0,
    [],
    []
];
var PutEmailIdentityDkimAttributesRequest$ = [3, n0, _PEIDAR,
    0,
    [_EI, _SE],
    [[0, 1], 2], 1
];
var PutEmailIdentityDkimAttributesResponse$ = [3, n0, _PEIDARu,
    0,
    [],
    []
];
var PutEmailIdentityDkimSigningAttributesRequest$ = [3, n0, _PEIDSAR,
    0,
    [_EI, _SAO, _SAi],
    [[0, 1], 0, [() => DkimSigningAttributes$, 0]], 2
];
var PutEmailIdentityDkimSigningAttributesResponse$ = [3, n0, _PEIDSARu,
    0,
    [_DS, _DT, _SHZ],
    [0, 64 | 0, 0]
];
var PutEmailIdentityFeedbackAttributesRequest$ = [3, n0, _PEIFAR,
    0,
    [_EI, _EFE],
    [[0, 1], 2], 1
];
var PutEmailIdentityFeedbackAttributesResponse$ = [3, n0, _PEIFARu,
    0,
    [],
    []
];
var PutEmailIdentityMailFromAttributesRequest$ = [3, n0, _PEIMFAR,
    0,
    [_EI, _MFD, _BOMF],
    [[0, 1], 0, 0], 1
];
var PutEmailIdentityMailFromAttributesResponse$ = [3, n0, _PEIMFARu,
    0,
    [],
    []
];
var PutSuppressedDestinationRequest$ = [3, n0, _PSDR,
    0,
    [_EA, _Reas, _TNe],
    [0, 0, 0], 2
];
var PutSuppressedDestinationResponse$ = [3, n0, _PSDRu,
    0,
    [],
    []
];
var PutTenantSuppressionAttributesRequest$ = [3, n0, _PTSAR,
    0,
    [_TNe, _SR, _SSu],
    [0, 64 | 0, 0], 1
];
var PutTenantSuppressionAttributesResponse$ = [3, n0, _PTSARu,
    0,
    [],
    []
];
var RawMessage$ = [3, n0, _RM,
    0,
    [_Da],
    [21], 1
];
var Recommendation$ = [3, n0, _Rec,
    0,
    [_RA, _Ty, _De, _S, _CTr, _LUT, _Im],
    [0, 0, 0, 0, 4, 4, 0]
];
var ReplacementEmailContent$ = [3, n0, _REC,
    0,
    [_RTep],
    [() => ReplacementTemplate$]
];
var ReplacementTemplate$ = [3, n0, _RTep,
    0,
    [_RTD],
    [0]
];
var ReputationEntity$ = [3, n0, _RE,
    0,
    [_RER, _RET, _RMP, _CMS, _ASMS, _SSA, _RIe],
    [0, 0, 0, () => StatusRecord$, () => StatusRecord$, 0, 0]
];
var ReputationOptions$ = [3, n0, _RO,
    0,
    [_RME, _LFS],
    [2, 4]
];
var ResourceTenantMetadata$ = [3, n0, _RTM,
    0,
    [_TNe, _TI, _RA, _AT],
    [0, 0, 0, 4]
];
var ReviewDetails$ = [3, n0, _RD,
    0,
    [_S, _CIas],
    [0, 0]
];
var Route$ = [3, n0, _Rou,
    0,
    [_Regi],
    [0], 1
];
var RouteDetails$ = [3, n0, _RDou,
    0,
    [_Regi],
    [0], 1
];
var SendBulkEmailRequest$ = [3, n0, _SBER,
    0,
    [_DCe, _BEEu, _FEA, _FEAIA, _RTA, _FFEA, _FFEAIA, _DET, _CSN, _EIn, _TNe, _CO],
    [() => BulkEmailContent$, () => BulkEmailEntryList, 0, 0, 64 | 0, 0, 0, () => MessageTagList, 0, 0, 0, () => ConfigurationOverrides$], 2
];
var SendBulkEmailResponse$ = [3, n0, _SBERe,
    0,
    [_BEERu],
    [() => BulkEmailEntryResultList], 1
];
var SendCustomVerificationEmailRequest$ = [3, n0, _SCVER,
    0,
    [_EA, _TN, _CSN],
    [0, 0, 0], 2
];
var SendCustomVerificationEmailResponse$ = [3, n0, _SCVERe,
    0,
    [_MI],
    [0]
];
var SendEmailRequest$ = [3, n0, _SER,
    0,
    [_Con, _FEA, _FEAIA, _Des, _RTA, _FFEA, _FFEAIA, _ET, _CSN, _EIn, _TNe, _LMO, _CO],
    [() => EmailContent$, 0, 0, () => Destination$, 64 | 0, 0, 0, () => MessageTagList, 0, 0, 0, () => ListManagementOptions$, () => ConfigurationOverrides$], 1
];
var SendEmailResponse$ = [3, n0, _SERe,
    0,
    [_MI],
    [0]
];
var SendingOptions$ = [3, n0, _SO,
    0,
    [_SEe],
    [2]
];
var SendQuota$ = [3, n0, _SQ,
    0,
    [_MHS, _MSR, _SLH],
    [1, 1, 1]
];
var SmimeSigningScheme$ = [3, n0, _SSS,
    0,
    [_SF],
    [0]
];
var SnsDestination$ = [3, n0, _SDn,
    0,
    [_TAop],
    [0], 1
];
var SOARecord$ = [3, n0, _SOAR,
    0,
    [_PNS, _AE, _SN],
    [0, 0, 1]
];
var StatusRecord$ = [3, n0, _SRt,
    0,
    [_S, _Ca, _LUT],
    [0, 0, 4]
];
var SuppressedDestination$ = [3, n0, _SDu,
    0,
    [_EA, _Reas, _LUTa, _Att, _TNe],
    [0, 0, 4, () => SuppressedDestinationAttributes$, 0], 3
];
var SuppressedDestinationAttributes$ = [3, n0, _SDA,
    0,
    [_MI, _FIe],
    [0, 0]
];
var SuppressedDestinationSummary$ = [3, n0, _SDSu,
    0,
    [_EA, _Reas, _LUTa],
    [0, 0, 4], 3
];
var SuppressionAttributes$ = [3, n0, _SA,
    0,
    [_SR, _VAa],
    [64 | 0, () => SuppressionValidationAttributes$]
];
var SuppressionConditionThreshold$ = [3, n0, _SCT,
    0,
    [_CTEo, _OCT],
    [0, () => SuppressionConfidenceThreshold$], 1
];
var SuppressionConfidenceThreshold$ = [3, n0, _SCTu,
    0,
    [_CVT],
    [0], 1
];
var SuppressionListDestination$ = [3, n0, _SLD,
    0,
    [_SLIA],
    [0], 1
];
var SuppressionOptions$ = [3, n0, _SOu,
    0,
    [_SR, _SSu, _VOa],
    [64 | 0, 0, () => SuppressionValidationOptions$]
];
var SuppressionValidationAttributes$ = [3, n0, _SVA,
    0,
    [_CTon],
    [() => SuppressionConditionThreshold$], 1
];
var SuppressionValidationOptions$ = [3, n0, _SVO,
    0,
    [_CTon],
    [() => SuppressionConditionThreshold$], 1
];
var Tag$ = [3, n0, _Tag,
    0,
    [_K, _V],
    [0, 0], 2
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
var Template$ = [3, n0, _Te,
    0,
    [_TN, _TAe, _TC, _TD, _He, _At],
    [0, 0, () => EmailTemplateContent$, 0, () => MessageHeaderList, () => AttachmentList]
];
var Tenant$ = [3, n0, _Ten,
    0,
    [_TNe, _TI, _TA, _CTr, _Ta, _SS, _SA],
    [0, 0, 0, 4, () => TagList, 0, () => TenantSuppressionAttributes$]
];
var TenantInfo$ = [3, n0, _TIe,
    0,
    [_TNe, _TI, _TA, _CTr, _SS],
    [0, 0, 0, 4, 0]
];
var TenantResource$ = [3, n0, _TRe,
    0,
    [_RTes, _RA],
    [0, 0]
];
var TenantSuppressionAttributes$ = [3, n0, _TSA,
    0,
    [_SR, _SSu],
    [64 | 0, 0]
];
var TestRenderEmailTemplateRequest$ = [3, n0, _TRETR,
    0,
    [_TN, _TD],
    [[0, 1], 0], 2
];
var TestRenderEmailTemplateResponse$ = [3, n0, _TRETRe,
    0,
    [_RTen],
    [0], 1
];
var Topic$ = [3, n0, _Top,
    0,
    [_TNo, _DNi, _DSSe, _De],
    [0, 0, 0, 0], 3
];
var TopicFilter$ = [3, n0, _TF,
    0,
    [_TNo, _UDIPU],
    [0, 2]
];
var TopicPreference$ = [3, n0, _TPo,
    0,
    [_TNo, _SSub],
    [0, 0], 2
];
var TrackingConfigurationOverrides$ = [3, n0, _TCO,
    0,
    [_OTE, _CTEl],
    [0, 0]
];
var TrackingOptions$ = [3, n0, _TO,
    0,
    [_CRD, _HP],
    [0, 0], 1
];
var UntagResourceRequest$ = [3, n0, _URR,
    0,
    [_RA, _TK],
    [[0, { [_hQ]: _RA }], [64 | 0, { [_hQ]: _TK }]], 2
];
var UntagResourceResponse$ = [3, n0, _URRn,
    0,
    [],
    []
];
var UpdateConfigurationSetEventDestinationRequest$ = [3, n0, _UCSEDR,
    0,
    [_CSN, _EDN, _EDv],
    [[0, 1], [0, 1], () => EventDestinationDefinition$], 3
];
var UpdateConfigurationSetEventDestinationResponse$ = [3, n0, _UCSEDRp,
    0,
    [],
    []
];
var UpdateConfigurationSetRequest$ = [3, n0, _UCSR,
    0,
    [_CSN, _MSO],
    [0, () => MessageSecurityOptions$], 1
];
var UpdateConfigurationSetResponse$ = [3, n0, _UCSRp,
    0,
    [],
    []
];
var UpdateContactListRequest$ = [3, n0, _UCLR,
    0,
    [_CLN, _To, _De],
    [[0, 1], () => Topics, 0], 1
];
var UpdateContactListResponse$ = [3, n0, _UCLRp,
    0,
    [],
    []
];
var UpdateContactRequest$ = [3, n0, _UCR,
    0,
    [_CLN, _EA, _TP, _UA, _ADt],
    [[0, 1], [0, 1], () => TopicPreferenceList, 2, 0], 2
];
var UpdateContactResponse$ = [3, n0, _UCRp,
    0,
    [],
    []
];
var UpdateCustomVerificationEmailTemplateRequest$ = [3, n0, _UCVETR,
    0,
    [_TN, _FEA, _TS, _TC, _SRURL, _FRURL],
    [[0, 1], 0, 0, 0, 0, 0], 6
];
var UpdateCustomVerificationEmailTemplateResponse$ = [3, n0, _UCVETRp,
    0,
    [],
    []
];
var UpdateEmailIdentityPolicyRequest$ = [3, n0, _UEIPR,
    0,
    [_EI, _PNo, _P],
    [[0, 1], [0, 1], 0], 3
];
var UpdateEmailIdentityPolicyResponse$ = [3, n0, _UEIPRp,
    0,
    [],
    []
];
var UpdateEmailTemplateRequest$ = [3, n0, _UETR,
    0,
    [_TN, _TC],
    [[0, 1], () => EmailTemplateContent$], 2
];
var UpdateEmailTemplateResponse$ = [3, n0, _UETRp,
    0,
    [],
    []
];
var UpdateReputationEntityCustomerManagedStatusRequest$ = [3, n0, _URECMSR,
    0,
    [_RET, _RER, _SS],
    [[0, 1], [0, 1], 0], 3
];
var UpdateReputationEntityCustomerManagedStatusResponse$ = [3, n0, _URECMSRp,
    0,
    [],
    []
];
var UpdateReputationEntityPolicyRequest$ = [3, n0, _UREPR,
    0,
    [_RET, _RER, _REP],
    [[0, 1], [0, 1], 0], 3
];
var UpdateReputationEntityPolicyResponse$ = [3, n0, _UREPRp,
    0,
    [],
    []
];
var VdmAttributes$ = [3, n0, _VA,
    0,
    [_VE, _DAa, _GA],
    [0, () => DashboardAttributes$, () => GuardianAttributes$], 1
];
var VdmOptions$ = [3, n0, _VO,
    0,
    [_DOa, _GO],
    [() => DashboardOptions$, () => GuardianOptions$]
];
var VerificationInfo$ = [3, n0, _VI,
    0,
    [_LCT, _LST, _ETr, _SOAR],
    [4, 4, 0, () => SOARecord$]
];
var VolumeStatistics$ = [3, n0, _VS,
    0,
    [_IRC, _SRC, _PI, _PSr],
    [1, 1, 1, 1]
];
var AdditionalContactEmailAddresses = [1, n0, _ACEAd,
    8, [() => AdditionalContactEmailAddress,
        0]
];
var AttachmentList = [1, n0, _AL,
    0, () => Attachment$
];
var BatchGetMetricDataQueries = [1, n0, _BGMDQa,
    0, () => BatchGetMetricDataQuery$
];
var BlacklistEntries = [1, n0, _BEl,
    0, () => BlacklistEntry$
];
var BulkEmailEntryList = [1, n0, _BEEL,
    0, () => BulkEmailEntry$
];
var BulkEmailEntryResultList = [1, n0, _BEERL,
    0, () => BulkEmailEntryResult$
];
var CloudWatchDimensionConfigurations = [1, n0, _CWDCl,
    0, () => CloudWatchDimensionConfiguration$
];
var CustomVerificationEmailTemplatesList = [1, n0, _CVETL,
    0, () => CustomVerificationEmailTemplateMetadata$
];
var DailyVolumes = [1, n0, _DVa,
    0, () => DailyVolume$
];
var DedicatedIpList = [1, n0, _DIL,
    0, () => DedicatedIp$
];
var DeliverabilityTestReports = [1, n0, _DTReli,
    0, () => DeliverabilityTestReport$
];
var DomainDeliverabilityCampaignList = [1, n0, _DDCL,
    0, () => DomainDeliverabilityCampaign$
];
var DomainDeliverabilityTrackingOptions = [1, n0, _DDTOo,
    0, () => DomainDeliverabilityTrackingOption$
];
var DomainIspPlacements = [1, n0, _DIP,
    0, () => DomainIspPlacement$
];
var EmailAddressFilterList = [1, n0, _EAFL,
    0, [() => InsightsEmailAddress,
        0]
];
var EmailInsightsList = [1, n0, _EIL,
    0, [() => EmailInsights$,
        0]
];
var EmailSubjectFilterList = [1, n0, _ESFL,
    0, [() => EmailSubject,
        0]
];
var EmailTemplateMetadataList = [1, n0, _ETML,
    0, () => EmailTemplateMetadata$
];
var EventDestinations = [1, n0, _EDven,
    0, () => EventDestination$
];
var ExportJobSummaryList = [1, n0, _EJSL,
    0, () => ExportJobSummary$
];
var ExportMetrics = [1, n0, _EMxp,
    0, () => ExportMetric$
];
var IdentityCertificateList = [1, n0, _ICL,
    0, () => IdentityCertificate$
];
var IdentityInfoList = [1, n0, _IIL,
    0, () => IdentityInfo$
];
var ImportJobSummaryList = [1, n0, _IJSL,
    0, () => ImportJobSummary$
];
var InsightsEvents = [1, n0, _IEn,
    0, () => InsightsEvent$
];
var IspPlacements = [1, n0, _IPs,
    0, () => IspPlacement$
];
var ListOfContactLists = [1, n0, _LOCL,
    0, () => ContactList$
];
var ListOfContacts = [1, n0, _LOC,
    0, () => Contact$
];
var MessageHeaderList = [1, n0, _MHL,
    0, () => MessageHeader$
];
var MessageTagList = [1, n0, _MTL,
    0, () => MessageTag$
];
var MetricDataErrorList = [1, n0, _MDEL,
    0, () => MetricDataError$
];
var MetricDataResultList = [1, n0, _MDRL,
    0, () => MetricDataResult$
];
var MultiRegionEndpoints = [1, n0, _MRE,
    0, () => MultiRegionEndpoint$
];
var RecommendationsList = [1, n0, _RL,
    0, () => Recommendation$
];
var ReputationEntitiesList = [1, n0, _REL,
    0, () => ReputationEntity$
];
var ResourceTenantMetadataList = [1, n0, _RTML,
    0, () => ResourceTenantMetadata$
];
var Routes = [1, n0, _Ro,
    0, () => Route$
];
var RoutesDetails = [1, n0, _RDo,
    0, () => RouteDetails$
];
var SuppressedDestinationSummaries = [1, n0, _SDS,
    0, () => SuppressedDestinationSummary$
];
var TagList = [1, n0, _TL,
    0, () => Tag$
];
var TenantInfoList = [1, n0, _TIL,
    0, () => TenantInfo$
];
var TenantResourceList = [1, n0, _TRL,
    0, () => TenantResource$
];
var TopicPreferenceList = [1, n0, _TPL,
    0, () => TopicPreference$
];
var Topics = [1, n0, _To,
    0, () => Topic$
];
var BlacklistReport = [2, n0, _BR,
    0, 0, () => BlacklistEntries
];
var SigningScheme$ = [4, n0, _SSi,
    0,
    [_DSe, _SSm],
    [() => DefaultSigningScheme$, () => SmimeSigningScheme$]
];
var AssociateEmailIdentityCertificate$ = [9, n0, _AEIC,
    { [_h]: ["POST", "/v2/email/identity/certificates", 200] }, () => AssociateEmailIdentityCertificateRequest$, () => AssociateEmailIdentityCertificateResponse$
];
var BatchGetMetricData$ = [9, n0, _BGMD,
    { [_h]: ["POST", "/v2/email/metrics/batch", 200] }, () => BatchGetMetricDataRequest$, () => BatchGetMetricDataResponse$
];
var CancelExportJob$ = [9, n0, _CEJ,
    { [_h]: ["PUT", "/v2/email/export-jobs/{JobId}/cancel", 200] }, () => CancelExportJobRequest$, () => CancelExportJobResponse$
];
var CreateConfigurationSet$ = [9, n0, _CCS,
    { [_h]: ["POST", "/v2/email/configuration-sets", 200] }, () => CreateConfigurationSetRequest$, () => CreateConfigurationSetResponse$
];
var CreateConfigurationSetEventDestination$ = [9, n0, _CCSED,
    { [_h]: ["POST", "/v2/email/configuration-sets/{ConfigurationSetName}/event-destinations", 200] }, () => CreateConfigurationSetEventDestinationRequest$, () => CreateConfigurationSetEventDestinationResponse$
];
var CreateContact$ = [9, n0, _CC,
    { [_h]: ["POST", "/v2/email/contact-lists/{ContactListName}/contacts", 200] }, () => CreateContactRequest$, () => CreateContactResponse$
];
var CreateContactList$ = [9, n0, _CCL,
    { [_h]: ["POST", "/v2/email/contact-lists", 200] }, () => CreateContactListRequest$, () => CreateContactListResponse$
];
var CreateCustomVerificationEmailTemplate$ = [9, n0, _CCVET,
    { [_h]: ["POST", "/v2/email/custom-verification-email-templates", 200] }, () => CreateCustomVerificationEmailTemplateRequest$, () => CreateCustomVerificationEmailTemplateResponse$
];
var CreateDedicatedIpPool$ = [9, n0, _CDIP,
    { [_h]: ["POST", "/v2/email/dedicated-ip-pools", 200] }, () => CreateDedicatedIpPoolRequest$, () => CreateDedicatedIpPoolResponse$
];
var CreateDeliverabilityTestReport$ = [9, n0, _CDTR,
    { [_h]: ["POST", "/v2/email/deliverability-dashboard/test", 200] }, () => CreateDeliverabilityTestReportRequest$, () => CreateDeliverabilityTestReportResponse$
];
var CreateEmailIdentity$ = [9, n0, _CEI,
    { [_h]: ["POST", "/v2/email/identities", 200] }, () => CreateEmailIdentityRequest$, () => CreateEmailIdentityResponse$
];
var CreateEmailIdentityPolicy$ = [9, n0, _CEIP,
    { [_h]: ["POST", "/v2/email/identities/{EmailIdentity}/policies/{PolicyName}", 200] }, () => CreateEmailIdentityPolicyRequest$, () => CreateEmailIdentityPolicyResponse$
];
var CreateEmailTemplate$ = [9, n0, _CETr,
    { [_h]: ["POST", "/v2/email/templates", 200] }, () => CreateEmailTemplateRequest$, () => CreateEmailTemplateResponse$
];
var CreateExportJob$ = [9, n0, _CEJr,
    { [_h]: ["POST", "/v2/email/export-jobs", 200] }, () => CreateExportJobRequest$, () => CreateExportJobResponse$
];
var CreateImportJob$ = [9, n0, _CIJ,
    { [_h]: ["POST", "/v2/email/import-jobs", 200] }, () => CreateImportJobRequest$, () => CreateImportJobResponse$
];
var CreateMultiRegionEndpoint$ = [9, n0, _CMRE,
    { [_h]: ["POST", "/v2/email/multi-region-endpoints", 200] }, () => CreateMultiRegionEndpointRequest$, () => CreateMultiRegionEndpointResponse$
];
var CreateTenant$ = [9, n0, _CTre,
    { [_h]: ["POST", "/v2/email/tenants", 200] }, () => CreateTenantRequest$, () => CreateTenantResponse$
];
var CreateTenantResourceAssociation$ = [9, n0, _CTRA,
    { [_h]: ["POST", "/v2/email/tenants/resources", 200] }, () => CreateTenantResourceAssociationRequest$, () => CreateTenantResourceAssociationResponse$
];
var DeleteConfigurationSet$ = [9, n0, _DCS,
    { [_h]: ["DELETE", "/v2/email/configuration-sets/{ConfigurationSetName}", 200] }, () => DeleteConfigurationSetRequest$, () => DeleteConfigurationSetResponse$
];
var DeleteConfigurationSetEventDestination$ = [9, n0, _DCSED,
    { [_h]: ["DELETE", "/v2/email/configuration-sets/{ConfigurationSetName}/event-destinations/{EventDestinationName}", 200] }, () => DeleteConfigurationSetEventDestinationRequest$, () => DeleteConfigurationSetEventDestinationResponse$
];
var DeleteContact$ = [9, n0, _DCel,
    { [_h]: ["DELETE", "/v2/email/contact-lists/{ContactListName}/contacts/{EmailAddress}", 200] }, () => DeleteContactRequest$, () => DeleteContactResponse$
];
var DeleteContactList$ = [9, n0, _DCL,
    { [_h]: ["DELETE", "/v2/email/contact-lists/{ContactListName}", 200] }, () => DeleteContactListRequest$, () => DeleteContactListResponse$
];
var DeleteCustomVerificationEmailTemplate$ = [9, n0, _DCVET,
    { [_h]: ["DELETE", "/v2/email/custom-verification-email-templates/{TemplateName}", 200] }, () => DeleteCustomVerificationEmailTemplateRequest$, () => DeleteCustomVerificationEmailTemplateResponse$
];
var DeleteDedicatedIpPool$ = [9, n0, _DDIP,
    { [_h]: ["DELETE", "/v2/email/dedicated-ip-pools/{PoolName}", 200] }, () => DeleteDedicatedIpPoolRequest$, () => DeleteDedicatedIpPoolResponse$
];
var DeleteEmailIdentity$ = [9, n0, _DEI,
    { [_h]: ["DELETE", "/v2/email/identities/{EmailIdentity}", 200] }, () => DeleteEmailIdentityRequest$, () => DeleteEmailIdentityResponse$
];
var DeleteEmailIdentityPolicy$ = [9, n0, _DEIP,
    { [_h]: ["DELETE", "/v2/email/identities/{EmailIdentity}/policies/{PolicyName}", 200] }, () => DeleteEmailIdentityPolicyRequest$, () => DeleteEmailIdentityPolicyResponse$
];
var DeleteEmailTemplate$ = [9, n0, _DETe,
    { [_h]: ["DELETE", "/v2/email/templates/{TemplateName}", 200] }, () => DeleteEmailTemplateRequest$, () => DeleteEmailTemplateResponse$
];
var DeleteMultiRegionEndpoint$ = [9, n0, _DMRE,
    { [_h]: ["DELETE", "/v2/email/multi-region-endpoints/{EndpointName}", 200] }, () => DeleteMultiRegionEndpointRequest$, () => DeleteMultiRegionEndpointResponse$
];
var DeleteSuppressedDestination$ = [9, n0, _DSD,
    { [_h]: ["DELETE", "/v2/email/suppression/addresses/{EmailAddress}", 200] }, () => DeleteSuppressedDestinationRequest$, () => DeleteSuppressedDestinationResponse$
];
var DeleteTenant$ = [9, n0, _DTe,
    { [_h]: ["POST", "/v2/email/tenants/delete", 200] }, () => DeleteTenantRequest$, () => DeleteTenantResponse$
];
var DeleteTenantResourceAssociation$ = [9, n0, _DTRA,
    { [_h]: ["POST", "/v2/email/tenants/resources/delete", 200] }, () => DeleteTenantResourceAssociationRequest$, () => DeleteTenantResourceAssociationResponse$
];
var DisassociateEmailIdentityCertificate$ = [9, n0, _DEIC,
    { [_h]: ["POST", "/v2/email/identity/certificates/delete", 200] }, () => DisassociateEmailIdentityCertificateRequest$, () => DisassociateEmailIdentityCertificateResponse$
];
var GetAccount$ = [9, n0, _GAe,
    { [_h]: ["GET", "/v2/email/account", 200] }, () => GetAccountRequest$, () => GetAccountResponse$
];
var GetBlacklistReports$ = [9, n0, _GBR,
    { [_h]: ["GET", "/v2/email/deliverability-dashboard/blacklist-report", 200] }, () => GetBlacklistReportsRequest$, () => GetBlacklistReportsResponse$
];
var GetConfigurationSet$ = [9, n0, _GCS,
    { [_h]: ["GET", "/v2/email/configuration-sets/{ConfigurationSetName}", 200] }, () => GetConfigurationSetRequest$, () => GetConfigurationSetResponse$
];
var GetConfigurationSetEventDestinations$ = [9, n0, _GCSED,
    { [_h]: ["GET", "/v2/email/configuration-sets/{ConfigurationSetName}/event-destinations", 200] }, () => GetConfigurationSetEventDestinationsRequest$, () => GetConfigurationSetEventDestinationsResponse$
];
var GetContact$ = [9, n0, _GC,
    { [_h]: ["GET", "/v2/email/contact-lists/{ContactListName}/contacts/{EmailAddress}", 200] }, () => GetContactRequest$, () => GetContactResponse$
];
var GetContactList$ = [9, n0, _GCL,
    { [_h]: ["GET", "/v2/email/contact-lists/{ContactListName}", 200] }, () => GetContactListRequest$, () => GetContactListResponse$
];
var GetCustomVerificationEmailTemplate$ = [9, n0, _GCVET,
    { [_h]: ["GET", "/v2/email/custom-verification-email-templates/{TemplateName}", 200] }, () => GetCustomVerificationEmailTemplateRequest$, () => GetCustomVerificationEmailTemplateResponse$
];
var GetDedicatedIp$ = [9, n0, _GDI,
    { [_h]: ["GET", "/v2/email/dedicated-ips/{Ip}", 200] }, () => GetDedicatedIpRequest$, () => GetDedicatedIpResponse$
];
var GetDedicatedIpPool$ = [9, n0, _GDIP,
    { [_h]: ["GET", "/v2/email/dedicated-ip-pools/{PoolName}", 200] }, () => GetDedicatedIpPoolRequest$, () => GetDedicatedIpPoolResponse$
];
var GetDedicatedIps$ = [9, n0, _GDIe,
    { [_h]: ["GET", "/v2/email/dedicated-ips", 200] }, () => GetDedicatedIpsRequest$, () => GetDedicatedIpsResponse$
];
var GetDeliverabilityDashboardOptions$ = [9, n0, _GDDO,
    { [_h]: ["GET", "/v2/email/deliverability-dashboard", 200] }, () => GetDeliverabilityDashboardOptionsRequest$, () => GetDeliverabilityDashboardOptionsResponse$
];
var GetDeliverabilityTestReport$ = [9, n0, _GDTR,
    { [_h]: ["GET", "/v2/email/deliverability-dashboard/test-reports/{ReportId}", 200] }, () => GetDeliverabilityTestReportRequest$, () => GetDeliverabilityTestReportResponse$
];
var GetDomainDeliverabilityCampaign$ = [9, n0, _GDDC,
    { [_h]: ["GET", "/v2/email/deliverability-dashboard/campaigns/{CampaignId}", 200] }, () => GetDomainDeliverabilityCampaignRequest$, () => GetDomainDeliverabilityCampaignResponse$
];
var GetDomainStatisticsReport$ = [9, n0, _GDSR,
    { [_h]: ["GET", "/v2/email/deliverability-dashboard/statistics-report/{Domain}", 200] }, () => GetDomainStatisticsReportRequest$, () => GetDomainStatisticsReportResponse$
];
var GetEmailAddressInsights$ = [9, n0, _GEAI,
    { [_h]: ["POST", "/v2/email/email-address-insights", 200] }, () => GetEmailAddressInsightsRequest$, () => GetEmailAddressInsightsResponse$
];
var GetEmailIdentity$ = [9, n0, _GEI,
    { [_h]: ["GET", "/v2/email/identities/{EmailIdentity}", 200] }, () => GetEmailIdentityRequest$, () => GetEmailIdentityResponse$
];
var GetEmailIdentityPolicies$ = [9, n0, _GEIP,
    { [_h]: ["GET", "/v2/email/identities/{EmailIdentity}/policies", 200] }, () => GetEmailIdentityPoliciesRequest$, () => GetEmailIdentityPoliciesResponse$
];
var GetEmailTemplate$ = [9, n0, _GET,
    { [_h]: ["GET", "/v2/email/templates/{TemplateName}", 200] }, () => GetEmailTemplateRequest$, () => GetEmailTemplateResponse$
];
var GetExportJob$ = [9, n0, _GEJ,
    { [_h]: ["GET", "/v2/email/export-jobs/{JobId}", 200] }, () => GetExportJobRequest$, () => GetExportJobResponse$
];
var GetImportJob$ = [9, n0, _GIJ,
    { [_h]: ["GET", "/v2/email/import-jobs/{JobId}", 200] }, () => GetImportJobRequest$, () => GetImportJobResponse$
];
var GetMessageInsights$ = [9, n0, _GMI,
    { [_h]: ["GET", "/v2/email/insights/{MessageId}", 200] }, () => GetMessageInsightsRequest$, () => GetMessageInsightsResponse$
];
var GetMultiRegionEndpoint$ = [9, n0, _GMRE,
    { [_h]: ["GET", "/v2/email/multi-region-endpoints/{EndpointName}", 200] }, () => GetMultiRegionEndpointRequest$, () => GetMultiRegionEndpointResponse$
];
var GetReputationEntity$ = [9, n0, _GRE,
    { [_h]: ["GET", "/v2/email/reputation/entities/{ReputationEntityType}/{ReputationEntityReference}", 200] }, () => GetReputationEntityRequest$, () => GetReputationEntityResponse$
];
var GetSuppressedDestination$ = [9, n0, _GSD,
    { [_h]: ["GET", "/v2/email/suppression/addresses/{EmailAddress}", 200] }, () => GetSuppressedDestinationRequest$, () => GetSuppressedDestinationResponse$
];
var GetTenant$ = [9, n0, _GT,
    { [_h]: ["POST", "/v2/email/tenants/get", 200] }, () => GetTenantRequest$, () => GetTenantResponse$
];
var ListConfigurationSets$ = [9, n0, _LCS,
    { [_h]: ["POST", "/v2/email/list-configuration-sets", 200] }, () => ListConfigurationSetsRequest$, () => ListConfigurationSetsResponse$
];
var ListContactLists$ = [9, n0, _LCL,
    { [_h]: ["GET", "/v2/email/contact-lists", 200] }, () => ListContactListsRequest$, () => ListContactListsResponse$
];
var ListContacts$ = [9, n0, _LC,
    { [_h]: ["POST", "/v2/email/contact-lists/{ContactListName}/contacts/list", 200] }, () => ListContactsRequest$, () => ListContactsResponse$
];
var ListCustomVerificationEmailTemplates$ = [9, n0, _LCVET,
    { [_h]: ["GET", "/v2/email/custom-verification-email-templates", 200] }, () => ListCustomVerificationEmailTemplatesRequest$, () => ListCustomVerificationEmailTemplatesResponse$
];
var ListDedicatedIpPools$ = [9, n0, _LDIP,
    { [_h]: ["GET", "/v2/email/dedicated-ip-pools", 200] }, () => ListDedicatedIpPoolsRequest$, () => ListDedicatedIpPoolsResponse$
];
var ListDeliverabilityTestReports$ = [9, n0, _LDTR,
    { [_h]: ["GET", "/v2/email/deliverability-dashboard/test-reports", 200] }, () => ListDeliverabilityTestReportsRequest$, () => ListDeliverabilityTestReportsResponse$
];
var ListDomainDeliverabilityCampaigns$ = [9, n0, _LDDC,
    { [_h]: ["GET", "/v2/email/deliverability-dashboard/domains/{SubscribedDomain}/campaigns", 200] }, () => ListDomainDeliverabilityCampaignsRequest$, () => ListDomainDeliverabilityCampaignsResponse$
];
var ListEmailIdentities$ = [9, n0, _LEI,
    { [_h]: ["POST", "/v2/email/list-identities", 200] }, () => ListEmailIdentitiesRequest$, () => ListEmailIdentitiesResponse$
];
var ListEmailIdentityCertificates$ = [9, n0, _LEIC,
    { [_h]: ["POST", "/v2/email/identity/certificates/list", 200] }, () => ListEmailIdentityCertificatesRequest$, () => ListEmailIdentityCertificatesResponse$
];
var ListEmailTemplates$ = [9, n0, _LET,
    { [_h]: ["GET", "/v2/email/templates", 200] }, () => ListEmailTemplatesRequest$, () => ListEmailTemplatesResponse$
];
var ListExportJobs$ = [9, n0, _LEJ,
    { [_h]: ["POST", "/v2/email/list-export-jobs", 200] }, () => ListExportJobsRequest$, () => ListExportJobsResponse$
];
var ListImportJobs$ = [9, n0, _LIJ,
    { [_h]: ["POST", "/v2/email/import-jobs/list", 200] }, () => ListImportJobsRequest$, () => ListImportJobsResponse$
];
var ListMultiRegionEndpoints$ = [9, n0, _LMRE,
    { [_h]: ["GET", "/v2/email/multi-region-endpoints", 200] }, () => ListMultiRegionEndpointsRequest$, () => ListMultiRegionEndpointsResponse$
];
var ListRecommendations$ = [9, n0, _LR,
    { [_h]: ["POST", "/v2/email/vdm/recommendations", 200] }, () => ListRecommendationsRequest$, () => ListRecommendationsResponse$
];
var ListReputationEntities$ = [9, n0, _LRE,
    { [_h]: ["POST", "/v2/email/reputation/entities", 200] }, () => ListReputationEntitiesRequest$, () => ListReputationEntitiesResponse$
];
var ListResourceTenants$ = [9, n0, _LRT,
    { [_h]: ["POST", "/v2/email/resources/tenants/list", 200] }, () => ListResourceTenantsRequest$, () => ListResourceTenantsResponse$
];
var ListSuppressedDestinations$ = [9, n0, _LSD,
    { [_h]: ["GET", "/v2/email/suppression/addresses", 200] }, () => ListSuppressedDestinationsRequest$, () => ListSuppressedDestinationsResponse$
];
var ListTagsForResource$ = [9, n0, _LTFR,
    { [_h]: ["GET", "/v2/email/tags", 200] }, () => ListTagsForResourceRequest$, () => ListTagsForResourceResponse$
];
var ListTenantResources$ = [9, n0, _LTRis,
    { [_h]: ["POST", "/v2/email/tenants/resources/list", 200] }, () => ListTenantResourcesRequest$, () => ListTenantResourcesResponse$
];
var ListTenants$ = [9, n0, _LTi,
    { [_h]: ["POST", "/v2/email/tenants/list", 200] }, () => ListTenantsRequest$, () => ListTenantsResponse$
];
var PutAccountDedicatedIpWarmupAttributes$ = [9, n0, _PADIWA,
    { [_h]: ["PUT", "/v2/email/account/dedicated-ips/warmup", 200] }, () => PutAccountDedicatedIpWarmupAttributesRequest$, () => PutAccountDedicatedIpWarmupAttributesResponse$
];
var PutAccountDetails$ = [9, n0, _PAD,
    { [_h]: ["POST", "/v2/email/account/details", 200] }, () => PutAccountDetailsRequest$, () => PutAccountDetailsResponse$
];
var PutAccountPricingAttributes$ = [9, n0, _PAPA,
    { [_h]: ["PUT", "/v2/email/account/pricing-attributes", 200] }, () => PutAccountPricingAttributesRequest$, () => PutAccountPricingAttributesResponse$
];
var PutAccountSendingAttributes$ = [9, n0, _PASA,
    { [_h]: ["PUT", "/v2/email/account/sending", 200] }, () => PutAccountSendingAttributesRequest$, () => PutAccountSendingAttributesResponse$
];
var PutAccountSuppressionAttributes$ = [9, n0, _PASAu,
    { [_h]: ["PUT", "/v2/email/account/suppression", 200] }, () => PutAccountSuppressionAttributesRequest$, () => PutAccountSuppressionAttributesResponse$
];
var PutAccountVdmAttributes$ = [9, n0, _PAVA,
    { [_h]: ["PUT", "/v2/email/account/vdm", 200] }, () => PutAccountVdmAttributesRequest$, () => PutAccountVdmAttributesResponse$
];
var PutConfigurationSetArchivingOptions$ = [9, n0, _PCSAO,
    { [_h]: ["PUT", "/v2/email/configuration-sets/{ConfigurationSetName}/archiving-options", 200] }, () => PutConfigurationSetArchivingOptionsRequest$, () => PutConfigurationSetArchivingOptionsResponse$
];
var PutConfigurationSetDeliveryOptions$ = [9, n0, _PCSDO,
    { [_h]: ["PUT", "/v2/email/configuration-sets/{ConfigurationSetName}/delivery-options", 200] }, () => PutConfigurationSetDeliveryOptionsRequest$, () => PutConfigurationSetDeliveryOptionsResponse$
];
var PutConfigurationSetReputationOptions$ = [9, n0, _PCSRO,
    { [_h]: ["PUT", "/v2/email/configuration-sets/{ConfigurationSetName}/reputation-options", 200] }, () => PutConfigurationSetReputationOptionsRequest$, () => PutConfigurationSetReputationOptionsResponse$
];
var PutConfigurationSetSendingOptions$ = [9, n0, _PCSSO,
    { [_h]: ["PUT", "/v2/email/configuration-sets/{ConfigurationSetName}/sending", 200] }, () => PutConfigurationSetSendingOptionsRequest$, () => PutConfigurationSetSendingOptionsResponse$
];
var PutConfigurationSetSuppressionOptions$ = [9, n0, _PCSSOu,
    { [_h]: ["PUT", "/v2/email/configuration-sets/{ConfigurationSetName}/suppression-options", 200] }, () => PutConfigurationSetSuppressionOptionsRequest$, () => PutConfigurationSetSuppressionOptionsResponse$
];
var PutConfigurationSetTrackingOptions$ = [9, n0, _PCSTO,
    { [_h]: ["PUT", "/v2/email/configuration-sets/{ConfigurationSetName}/tracking-options", 200] }, () => PutConfigurationSetTrackingOptionsRequest$, () => PutConfigurationSetTrackingOptionsResponse$
];
var PutConfigurationSetVdmOptions$ = [9, n0, _PCSVO,
    { [_h]: ["PUT", "/v2/email/configuration-sets/{ConfigurationSetName}/vdm-options", 200] }, () => PutConfigurationSetVdmOptionsRequest$, () => PutConfigurationSetVdmOptionsResponse$
];
var PutDedicatedIpInPool$ = [9, n0, _PDIIP,
    { [_h]: ["PUT", "/v2/email/dedicated-ips/{Ip}/pool", 200] }, () => PutDedicatedIpInPoolRequest$, () => PutDedicatedIpInPoolResponse$
];
var PutDedicatedIpPoolScalingAttributes$ = [9, n0, _PDIPSA,
    { [_h]: ["PUT", "/v2/email/dedicated-ip-pools/{PoolName}/scaling", 200] }, () => PutDedicatedIpPoolScalingAttributesRequest$, () => PutDedicatedIpPoolScalingAttributesResponse$
];
var PutDedicatedIpWarmupAttributes$ = [9, n0, _PDIWA,
    { [_h]: ["PUT", "/v2/email/dedicated-ips/{Ip}/warmup", 200] }, () => PutDedicatedIpWarmupAttributesRequest$, () => PutDedicatedIpWarmupAttributesResponse$
];
var PutDeliverabilityDashboardOption$ = [9, n0, _PDDO,
    { [_h]: ["PUT", "/v2/email/deliverability-dashboard", 200] }, () => PutDeliverabilityDashboardOptionRequest$, () => PutDeliverabilityDashboardOptionResponse$
];
var PutEmailIdentityConfigurationSetAttributes$ = [9, n0, _PEICSA,
    { [_h]: ["PUT", "/v2/email/identities/{EmailIdentity}/configuration-set", 200] }, () => PutEmailIdentityConfigurationSetAttributesRequest$, () => PutEmailIdentityConfigurationSetAttributesResponse$
];
var PutEmailIdentityDkimAttributes$ = [9, n0, _PEIDA,
    { [_h]: ["PUT", "/v2/email/identities/{EmailIdentity}/dkim", 200] }, () => PutEmailIdentityDkimAttributesRequest$, () => PutEmailIdentityDkimAttributesResponse$
];
var PutEmailIdentityDkimSigningAttributes$ = [9, n0, _PEIDSA,
    { [_h]: ["PUT", "/v2/email/identities/{EmailIdentity}/dkim/signing", 200] }, () => PutEmailIdentityDkimSigningAttributesRequest$, () => PutEmailIdentityDkimSigningAttributesResponse$
];
var PutEmailIdentityFeedbackAttributes$ = [9, n0, _PEIFA,
    { [_h]: ["PUT", "/v2/email/identities/{EmailIdentity}/feedback", 200] }, () => PutEmailIdentityFeedbackAttributesRequest$, () => PutEmailIdentityFeedbackAttributesResponse$
];
var PutEmailIdentityMailFromAttributes$ = [9, n0, _PEIMFA,
    { [_h]: ["PUT", "/v2/email/identities/{EmailIdentity}/mail-from", 200] }, () => PutEmailIdentityMailFromAttributesRequest$, () => PutEmailIdentityMailFromAttributesResponse$
];
var PutSuppressedDestination$ = [9, n0, _PSD,
    { [_h]: ["PUT", "/v2/email/suppression/addresses", 200] }, () => PutSuppressedDestinationRequest$, () => PutSuppressedDestinationResponse$
];
var PutTenantSuppressionAttributes$ = [9, n0, _PTSA,
    { [_h]: ["POST", "/v2/email/tenant/suppression", 200] }, () => PutTenantSuppressionAttributesRequest$, () => PutTenantSuppressionAttributesResponse$
];
var SendBulkEmail$ = [9, n0, _SBE,
    { [_h]: ["POST", "/v2/email/outbound-bulk-emails", 200] }, () => SendBulkEmailRequest$, () => SendBulkEmailResponse$
];
var SendCustomVerificationEmail$ = [9, n0, _SCVE,
    { [_h]: ["POST", "/v2/email/outbound-custom-verification-emails", 200] }, () => SendCustomVerificationEmailRequest$, () => SendCustomVerificationEmailResponse$
];
var SendEmail$ = [9, n0, _SEen,
    { [_h]: ["POST", "/v2/email/outbound-emails", 200] }, () => SendEmailRequest$, () => SendEmailResponse$
];
var TagResource$ = [9, n0, _TRa,
    { [_h]: ["POST", "/v2/email/tags", 200] }, () => TagResourceRequest$, () => TagResourceResponse$
];
var TestRenderEmailTemplate$ = [9, n0, _TRET,
    { [_h]: ["POST", "/v2/email/templates/{TemplateName}/render", 200] }, () => TestRenderEmailTemplateRequest$, () => TestRenderEmailTemplateResponse$
];
var UntagResource$ = [9, n0, _UR,
    { [_h]: ["DELETE", "/v2/email/tags", 200] }, () => UntagResourceRequest$, () => UntagResourceResponse$
];
var UpdateConfigurationSet$ = [9, n0, _UCS,
    { [_h]: ["POST", "/v2/email/update-configuration-sets", 200] }, () => UpdateConfigurationSetRequest$, () => UpdateConfigurationSetResponse$
];
var UpdateConfigurationSetEventDestination$ = [9, n0, _UCSED,
    { [_h]: ["PUT", "/v2/email/configuration-sets/{ConfigurationSetName}/event-destinations/{EventDestinationName}", 200] }, () => UpdateConfigurationSetEventDestinationRequest$, () => UpdateConfigurationSetEventDestinationResponse$
];
var UpdateContact$ = [9, n0, _UC,
    { [_h]: ["PUT", "/v2/email/contact-lists/{ContactListName}/contacts/{EmailAddress}", 200] }, () => UpdateContactRequest$, () => UpdateContactResponse$
];
var UpdateContactList$ = [9, n0, _UCL,
    { [_h]: ["PUT", "/v2/email/contact-lists/{ContactListName}", 200] }, () => UpdateContactListRequest$, () => UpdateContactListResponse$
];
var UpdateCustomVerificationEmailTemplate$ = [9, n0, _UCVET,
    { [_h]: ["PUT", "/v2/email/custom-verification-email-templates/{TemplateName}", 200] }, () => UpdateCustomVerificationEmailTemplateRequest$, () => UpdateCustomVerificationEmailTemplateResponse$
];
var UpdateEmailIdentityPolicy$ = [9, n0, _UEIP,
    { [_h]: ["PUT", "/v2/email/identities/{EmailIdentity}/policies/{PolicyName}", 200] }, () => UpdateEmailIdentityPolicyRequest$, () => UpdateEmailIdentityPolicyResponse$
];
var UpdateEmailTemplate$ = [9, n0, _UET,
    { [_h]: ["PUT", "/v2/email/templates/{TemplateName}", 200] }, () => UpdateEmailTemplateRequest$, () => UpdateEmailTemplateResponse$
];
var UpdateReputationEntityCustomerManagedStatus$ = [9, n0, _URECMS,
    { [_h]: ["PUT", "/v2/email/reputation/entities/{ReputationEntityType}/{ReputationEntityReference}/customer-managed-status", 200] }, () => UpdateReputationEntityCustomerManagedStatusRequest$, () => UpdateReputationEntityCustomerManagedStatusResponse$
];
var UpdateReputationEntityPolicy$ = [9, n0, _UREP,
    { [_h]: ["PUT", "/v2/email/reputation/entities/{ReputationEntityType}/{ReputationEntityReference}/policy", 200] }, () => UpdateReputationEntityPolicyRequest$, () => UpdateReputationEntityPolicyResponse$
];

const getRuntimeConfig$1 = (config) => {
    return {
        apiVersion: "2019-09-27",
        base64Decoder: config?.base64Decoder ?? fromBase64,
        base64Encoder: config?.base64Encoder ?? toBase64,
        disableHostPrefix: config?.disableHostPrefix ?? false,
        endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
        extensions: config?.extensions ?? [],
        httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultSESv2HttpAuthSchemeProvider,
        httpAuthSchemes: config?.httpAuthSchemes ?? [
            {
                schemeId: "aws.auth#sigv4",
                identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
                signer: new AwsSdkSigV4Signer(),
            },
            {
                schemeId: "aws.auth#sigv4a",
                identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4a"),
                signer: new AwsSdkSigV4ASigner(),
            },
        ],
        logger: config?.logger ?? new NoOpLogger(),
        protocol: config?.protocol ?? AwsRestJsonProtocol,
        protocolSettings: config?.protocolSettings ?? {
            defaultNamespace: "com.amazonaws.sesv2",
            errorTypeRegistries,
            version: "2019-09-27",
            serviceTarget: "SimpleEmailService_v2",
        },
        serviceId: config?.serviceId ?? "SESv2",
        sha256: config?.sha256 ?? Sha256,
        signerConstructor: config?.signerConstructor ?? SignatureV4MultiRegion,
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
        defaultSocketTimeout: getDefaultSocketTimeout(config?.requestHandler, 300_000),
        defaultUserAgentProvider: config?.defaultUserAgentProvider ?? createDefaultUserAgentProvider({ serviceId: clientSharedValues.serviceId, clientVersion: packageInfo.version }),
        maxAttempts: config?.maxAttempts ?? loadConfig(NODE_MAX_ATTEMPT_CONFIG_OPTIONS, config),
        region: config?.region ?? loadConfig(NODE_REGION_CONFIG_OPTIONS, { ...NODE_REGION_CONFIG_FILE_OPTIONS, ...loaderConfig }),
        requestHandler: NodeHttpHandler.create(config?.requestHandler ?? defaultConfigProvider),
        retryMode: config?.retryMode ??
            loadConfig({
                ...NODE_RETRY_MODE_CONFIG_OPTIONS,
                default: async () => (await defaultConfigProvider()).retryMode || DEFAULT_RETRY_MODE,
            }, config),
        sigv4aSigningRegionSet: config?.sigv4aSigningRegionSet ?? loadConfig(NODE_SIGV4A_CONFIG_OPTIONS, loaderConfig),
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

class SESv2Client extends Client {
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
            httpAuthSchemeParametersProvider: defaultSESv2HttpAuthSchemeParametersProvider,
            identityProviderConfigProvider: async (config) => new DefaultIdentityProviderConfig({
                "aws.auth#sigv4": config.credentials,
                "aws.auth#sigv4a": config.credentials,
            }),
        }));
        this.middlewareStack.use(getHttpSigningPlugin(this.config));
    }
    destroy() {
        super.destroy();
    }
}

const command = makeBuilder(commonParams, "SimpleEmailService_v2", "SESv2Client", getEndpointPlugin);
const _ep0 = {};
const _ep1 = {
    EndpointId: { type: "contextParams", name: "EndpointId" },
};
const _mw0 = (Command, cs, config, o) => [];

class AssociateEmailIdentityCertificateCommand extends command(_ep0, _mw0, "AssociateEmailIdentityCertificate", AssociateEmailIdentityCertificate$) {
}

class BatchGetMetricDataCommand extends command(_ep0, _mw0, "BatchGetMetricData", BatchGetMetricData$) {
}

class CancelExportJobCommand extends command(_ep0, _mw0, "CancelExportJob", CancelExportJob$) {
}

class CreateConfigurationSetCommand extends command(_ep0, _mw0, "CreateConfigurationSet", CreateConfigurationSet$) {
}

class CreateConfigurationSetEventDestinationCommand extends command(_ep0, _mw0, "CreateConfigurationSetEventDestination", CreateConfigurationSetEventDestination$) {
}

class CreateContactCommand extends command(_ep0, _mw0, "CreateContact", CreateContact$) {
}

class CreateContactListCommand extends command(_ep0, _mw0, "CreateContactList", CreateContactList$) {
}

class CreateCustomVerificationEmailTemplateCommand extends command(_ep0, _mw0, "CreateCustomVerificationEmailTemplate", CreateCustomVerificationEmailTemplate$) {
}

class CreateDedicatedIpPoolCommand extends command(_ep0, _mw0, "CreateDedicatedIpPool", CreateDedicatedIpPool$) {
}

class CreateDeliverabilityTestReportCommand extends command(_ep0, _mw0, "CreateDeliverabilityTestReport", CreateDeliverabilityTestReport$) {
}

class CreateEmailIdentityCommand extends command(_ep0, _mw0, "CreateEmailIdentity", CreateEmailIdentity$) {
}

class CreateEmailIdentityPolicyCommand extends command(_ep0, _mw0, "CreateEmailIdentityPolicy", CreateEmailIdentityPolicy$) {
}

class CreateEmailTemplateCommand extends command(_ep0, _mw0, "CreateEmailTemplate", CreateEmailTemplate$) {
}

class CreateExportJobCommand extends command(_ep0, _mw0, "CreateExportJob", CreateExportJob$) {
}

class CreateImportJobCommand extends command(_ep0, _mw0, "CreateImportJob", CreateImportJob$) {
}

class CreateMultiRegionEndpointCommand extends command(_ep0, _mw0, "CreateMultiRegionEndpoint", CreateMultiRegionEndpoint$) {
}

class CreateTenantCommand extends command(_ep0, _mw0, "CreateTenant", CreateTenant$) {
}

class CreateTenantResourceAssociationCommand extends command(_ep0, _mw0, "CreateTenantResourceAssociation", CreateTenantResourceAssociation$) {
}

class DeleteConfigurationSetCommand extends command(_ep0, _mw0, "DeleteConfigurationSet", DeleteConfigurationSet$) {
}

class DeleteConfigurationSetEventDestinationCommand extends command(_ep0, _mw0, "DeleteConfigurationSetEventDestination", DeleteConfigurationSetEventDestination$) {
}

class DeleteContactCommand extends command(_ep0, _mw0, "DeleteContact", DeleteContact$) {
}

class DeleteContactListCommand extends command(_ep0, _mw0, "DeleteContactList", DeleteContactList$) {
}

class DeleteCustomVerificationEmailTemplateCommand extends command(_ep0, _mw0, "DeleteCustomVerificationEmailTemplate", DeleteCustomVerificationEmailTemplate$) {
}

class DeleteDedicatedIpPoolCommand extends command(_ep0, _mw0, "DeleteDedicatedIpPool", DeleteDedicatedIpPool$) {
}

class DeleteEmailIdentityCommand extends command(_ep0, _mw0, "DeleteEmailIdentity", DeleteEmailIdentity$) {
}

class DeleteEmailIdentityPolicyCommand extends command(_ep0, _mw0, "DeleteEmailIdentityPolicy", DeleteEmailIdentityPolicy$) {
}

class DeleteEmailTemplateCommand extends command(_ep0, _mw0, "DeleteEmailTemplate", DeleteEmailTemplate$) {
}

class DeleteMultiRegionEndpointCommand extends command(_ep0, _mw0, "DeleteMultiRegionEndpoint", DeleteMultiRegionEndpoint$) {
}

class DeleteSuppressedDestinationCommand extends command(_ep0, _mw0, "DeleteSuppressedDestination", DeleteSuppressedDestination$) {
}

class DeleteTenantCommand extends command(_ep0, _mw0, "DeleteTenant", DeleteTenant$) {
}

class DeleteTenantResourceAssociationCommand extends command(_ep0, _mw0, "DeleteTenantResourceAssociation", DeleteTenantResourceAssociation$) {
}

class DisassociateEmailIdentityCertificateCommand extends command(_ep0, _mw0, "DisassociateEmailIdentityCertificate", DisassociateEmailIdentityCertificate$) {
}

class GetAccountCommand extends command(_ep0, _mw0, "GetAccount", GetAccount$) {
}

class GetBlacklistReportsCommand extends command(_ep0, _mw0, "GetBlacklistReports", GetBlacklistReports$) {
}

class GetConfigurationSetCommand extends command(_ep0, _mw0, "GetConfigurationSet", GetConfigurationSet$) {
}

class GetConfigurationSetEventDestinationsCommand extends command(_ep0, _mw0, "GetConfigurationSetEventDestinations", GetConfigurationSetEventDestinations$) {
}

class GetContactCommand extends command(_ep0, _mw0, "GetContact", GetContact$) {
}

class GetContactListCommand extends command(_ep0, _mw0, "GetContactList", GetContactList$) {
}

class GetCustomVerificationEmailTemplateCommand extends command(_ep0, _mw0, "GetCustomVerificationEmailTemplate", GetCustomVerificationEmailTemplate$) {
}

class GetDedicatedIpCommand extends command(_ep0, _mw0, "GetDedicatedIp", GetDedicatedIp$) {
}

class GetDedicatedIpPoolCommand extends command(_ep0, _mw0, "GetDedicatedIpPool", GetDedicatedIpPool$) {
}

class GetDedicatedIpsCommand extends command(_ep0, _mw0, "GetDedicatedIps", GetDedicatedIps$) {
}

class GetDeliverabilityDashboardOptionsCommand extends command(_ep0, _mw0, "GetDeliverabilityDashboardOptions", GetDeliverabilityDashboardOptions$) {
}

class GetDeliverabilityTestReportCommand extends command(_ep0, _mw0, "GetDeliverabilityTestReport", GetDeliverabilityTestReport$) {
}

class GetDomainDeliverabilityCampaignCommand extends command(_ep0, _mw0, "GetDomainDeliverabilityCampaign", GetDomainDeliverabilityCampaign$) {
}

class GetDomainStatisticsReportCommand extends command(_ep0, _mw0, "GetDomainStatisticsReport", GetDomainStatisticsReport$) {
}

class GetEmailAddressInsightsCommand extends command(_ep0, _mw0, "GetEmailAddressInsights", GetEmailAddressInsights$) {
}

class GetEmailIdentityCommand extends command(_ep0, _mw0, "GetEmailIdentity", GetEmailIdentity$) {
}

class GetEmailIdentityPoliciesCommand extends command(_ep0, _mw0, "GetEmailIdentityPolicies", GetEmailIdentityPolicies$) {
}

class GetEmailTemplateCommand extends command(_ep0, _mw0, "GetEmailTemplate", GetEmailTemplate$) {
}

class GetExportJobCommand extends command(_ep0, _mw0, "GetExportJob", GetExportJob$) {
}

class GetImportJobCommand extends command(_ep0, _mw0, "GetImportJob", GetImportJob$) {
}

class GetMessageInsightsCommand extends command(_ep0, _mw0, "GetMessageInsights", GetMessageInsights$) {
}

class GetMultiRegionEndpointCommand extends command(_ep0, _mw0, "GetMultiRegionEndpoint", GetMultiRegionEndpoint$) {
}

class GetReputationEntityCommand extends command(_ep0, _mw0, "GetReputationEntity", GetReputationEntity$) {
}

class GetSuppressedDestinationCommand extends command(_ep0, _mw0, "GetSuppressedDestination", GetSuppressedDestination$) {
}

class GetTenantCommand extends command(_ep0, _mw0, "GetTenant", GetTenant$) {
}

class ListConfigurationSetsCommand extends command(_ep0, _mw0, "ListConfigurationSets", ListConfigurationSets$) {
}

class ListContactListsCommand extends command(_ep0, _mw0, "ListContactLists", ListContactLists$) {
}

class ListContactsCommand extends command(_ep0, _mw0, "ListContacts", ListContacts$) {
}

class ListCustomVerificationEmailTemplatesCommand extends command(_ep0, _mw0, "ListCustomVerificationEmailTemplates", ListCustomVerificationEmailTemplates$) {
}

class ListDedicatedIpPoolsCommand extends command(_ep0, _mw0, "ListDedicatedIpPools", ListDedicatedIpPools$) {
}

class ListDeliverabilityTestReportsCommand extends command(_ep0, _mw0, "ListDeliverabilityTestReports", ListDeliverabilityTestReports$) {
}

class ListDomainDeliverabilityCampaignsCommand extends command(_ep0, _mw0, "ListDomainDeliverabilityCampaigns", ListDomainDeliverabilityCampaigns$) {
}

class ListEmailIdentitiesCommand extends command(_ep0, _mw0, "ListEmailIdentities", ListEmailIdentities$) {
}

class ListEmailIdentityCertificatesCommand extends command(_ep0, _mw0, "ListEmailIdentityCertificates", ListEmailIdentityCertificates$) {
}

class ListEmailTemplatesCommand extends command(_ep0, _mw0, "ListEmailTemplates", ListEmailTemplates$) {
}

class ListExportJobsCommand extends command(_ep0, _mw0, "ListExportJobs", ListExportJobs$) {
}

class ListImportJobsCommand extends command(_ep0, _mw0, "ListImportJobs", ListImportJobs$) {
}

class ListMultiRegionEndpointsCommand extends command(_ep0, _mw0, "ListMultiRegionEndpoints", ListMultiRegionEndpoints$) {
}

class ListRecommendationsCommand extends command(_ep0, _mw0, "ListRecommendations", ListRecommendations$) {
}

class ListReputationEntitiesCommand extends command(_ep0, _mw0, "ListReputationEntities", ListReputationEntities$) {
}

class ListResourceTenantsCommand extends command(_ep0, _mw0, "ListResourceTenants", ListResourceTenants$) {
}

class ListSuppressedDestinationsCommand extends command(_ep0, _mw0, "ListSuppressedDestinations", ListSuppressedDestinations$) {
}

class ListTagsForResourceCommand extends command(_ep0, _mw0, "ListTagsForResource", ListTagsForResource$) {
}

class ListTenantResourcesCommand extends command(_ep0, _mw0, "ListTenantResources", ListTenantResources$) {
}

class ListTenantsCommand extends command(_ep0, _mw0, "ListTenants", ListTenants$) {
}

class PutAccountDedicatedIpWarmupAttributesCommand extends command(_ep0, _mw0, "PutAccountDedicatedIpWarmupAttributes", PutAccountDedicatedIpWarmupAttributes$) {
}

class PutAccountDetailsCommand extends command(_ep0, _mw0, "PutAccountDetails", PutAccountDetails$) {
}

class PutAccountPricingAttributesCommand extends command(_ep0, _mw0, "PutAccountPricingAttributes", PutAccountPricingAttributes$) {
}

class PutAccountSendingAttributesCommand extends command(_ep0, _mw0, "PutAccountSendingAttributes", PutAccountSendingAttributes$) {
}

class PutAccountSuppressionAttributesCommand extends command(_ep0, _mw0, "PutAccountSuppressionAttributes", PutAccountSuppressionAttributes$) {
}

class PutAccountVdmAttributesCommand extends command(_ep0, _mw0, "PutAccountVdmAttributes", PutAccountVdmAttributes$) {
}

class PutConfigurationSetArchivingOptionsCommand extends command(_ep0, _mw0, "PutConfigurationSetArchivingOptions", PutConfigurationSetArchivingOptions$) {
}

class PutConfigurationSetDeliveryOptionsCommand extends command(_ep0, _mw0, "PutConfigurationSetDeliveryOptions", PutConfigurationSetDeliveryOptions$) {
}

class PutConfigurationSetReputationOptionsCommand extends command(_ep0, _mw0, "PutConfigurationSetReputationOptions", PutConfigurationSetReputationOptions$) {
}

class PutConfigurationSetSendingOptionsCommand extends command(_ep0, _mw0, "PutConfigurationSetSendingOptions", PutConfigurationSetSendingOptions$) {
}

class PutConfigurationSetSuppressionOptionsCommand extends command(_ep0, _mw0, "PutConfigurationSetSuppressionOptions", PutConfigurationSetSuppressionOptions$) {
}

class PutConfigurationSetTrackingOptionsCommand extends command(_ep0, _mw0, "PutConfigurationSetTrackingOptions", PutConfigurationSetTrackingOptions$) {
}

class PutConfigurationSetVdmOptionsCommand extends command(_ep0, _mw0, "PutConfigurationSetVdmOptions", PutConfigurationSetVdmOptions$) {
}

class PutDedicatedIpInPoolCommand extends command(_ep0, _mw0, "PutDedicatedIpInPool", PutDedicatedIpInPool$) {
}

class PutDedicatedIpPoolScalingAttributesCommand extends command(_ep0, _mw0, "PutDedicatedIpPoolScalingAttributes", PutDedicatedIpPoolScalingAttributes$) {
}

class PutDedicatedIpWarmupAttributesCommand extends command(_ep0, _mw0, "PutDedicatedIpWarmupAttributes", PutDedicatedIpWarmupAttributes$) {
}

class PutDeliverabilityDashboardOptionCommand extends command(_ep0, _mw0, "PutDeliverabilityDashboardOption", PutDeliverabilityDashboardOption$) {
}

class PutEmailIdentityConfigurationSetAttributesCommand extends command(_ep0, _mw0, "PutEmailIdentityConfigurationSetAttributes", PutEmailIdentityConfigurationSetAttributes$) {
}

class PutEmailIdentityDkimAttributesCommand extends command(_ep0, _mw0, "PutEmailIdentityDkimAttributes", PutEmailIdentityDkimAttributes$) {
}

class PutEmailIdentityDkimSigningAttributesCommand extends command(_ep0, _mw0, "PutEmailIdentityDkimSigningAttributes", PutEmailIdentityDkimSigningAttributes$) {
}

class PutEmailIdentityFeedbackAttributesCommand extends command(_ep0, _mw0, "PutEmailIdentityFeedbackAttributes", PutEmailIdentityFeedbackAttributes$) {
}

class PutEmailIdentityMailFromAttributesCommand extends command(_ep0, _mw0, "PutEmailIdentityMailFromAttributes", PutEmailIdentityMailFromAttributes$) {
}

class PutSuppressedDestinationCommand extends command(_ep0, _mw0, "PutSuppressedDestination", PutSuppressedDestination$) {
}

class PutTenantSuppressionAttributesCommand extends command(_ep0, _mw0, "PutTenantSuppressionAttributes", PutTenantSuppressionAttributes$) {
}

class SendBulkEmailCommand extends command(_ep1, _mw0, "SendBulkEmail", SendBulkEmail$) {
}

class SendCustomVerificationEmailCommand extends command(_ep0, _mw0, "SendCustomVerificationEmail", SendCustomVerificationEmail$) {
}

class SendEmailCommand extends command(_ep1, _mw0, "SendEmail", SendEmail$) {
}

class TagResourceCommand extends command(_ep0, _mw0, "TagResource", TagResource$) {
}

class TestRenderEmailTemplateCommand extends command(_ep0, _mw0, "TestRenderEmailTemplate", TestRenderEmailTemplate$) {
}

class UntagResourceCommand extends command(_ep0, _mw0, "UntagResource", UntagResource$) {
}

class UpdateConfigurationSetCommand extends command(_ep0, _mw0, "UpdateConfigurationSet", UpdateConfigurationSet$) {
}

class UpdateConfigurationSetEventDestinationCommand extends command(_ep0, _mw0, "UpdateConfigurationSetEventDestination", UpdateConfigurationSetEventDestination$) {
}

class UpdateContactCommand extends command(_ep0, _mw0, "UpdateContact", UpdateContact$) {
}

class UpdateContactListCommand extends command(_ep0, _mw0, "UpdateContactList", UpdateContactList$) {
}

class UpdateCustomVerificationEmailTemplateCommand extends command(_ep0, _mw0, "UpdateCustomVerificationEmailTemplate", UpdateCustomVerificationEmailTemplate$) {
}

class UpdateEmailIdentityPolicyCommand extends command(_ep0, _mw0, "UpdateEmailIdentityPolicy", UpdateEmailIdentityPolicy$) {
}

class UpdateEmailTemplateCommand extends command(_ep0, _mw0, "UpdateEmailTemplate", UpdateEmailTemplate$) {
}

class UpdateReputationEntityCustomerManagedStatusCommand extends command(_ep0, _mw0, "UpdateReputationEntityCustomerManagedStatus", UpdateReputationEntityCustomerManagedStatus$) {
}

class UpdateReputationEntityPolicyCommand extends command(_ep0, _mw0, "UpdateReputationEntityPolicy", UpdateReputationEntityPolicy$) {
}

const paginateGetDedicatedIps = createPaginator(SESv2Client, GetDedicatedIpsCommand, "NextToken", "NextToken", "PageSize");

const paginateListConfigurationSets = createPaginator(SESv2Client, ListConfigurationSetsCommand, "NextToken", "NextToken", "PageSize");

const paginateListContactLists = createPaginator(SESv2Client, ListContactListsCommand, "NextToken", "NextToken", "PageSize");

const paginateListContacts = createPaginator(SESv2Client, ListContactsCommand, "NextToken", "NextToken", "PageSize");

const paginateListCustomVerificationEmailTemplates = createPaginator(SESv2Client, ListCustomVerificationEmailTemplatesCommand, "NextToken", "NextToken", "PageSize");

const paginateListDedicatedIpPools = createPaginator(SESv2Client, ListDedicatedIpPoolsCommand, "NextToken", "NextToken", "PageSize");

const paginateListDeliverabilityTestReports = createPaginator(SESv2Client, ListDeliverabilityTestReportsCommand, "NextToken", "NextToken", "PageSize");

const paginateListDomainDeliverabilityCampaigns = createPaginator(SESv2Client, ListDomainDeliverabilityCampaignsCommand, "NextToken", "NextToken", "PageSize");

const paginateListEmailIdentities = createPaginator(SESv2Client, ListEmailIdentitiesCommand, "NextToken", "NextToken", "PageSize");

const paginateListEmailIdentityCertificates = createPaginator(SESv2Client, ListEmailIdentityCertificatesCommand, "NextToken", "NextToken", "PageSize");

const paginateListEmailTemplates = createPaginator(SESv2Client, ListEmailTemplatesCommand, "NextToken", "NextToken", "PageSize");

const paginateListExportJobs = createPaginator(SESv2Client, ListExportJobsCommand, "NextToken", "NextToken", "PageSize");

const paginateListImportJobs = createPaginator(SESv2Client, ListImportJobsCommand, "NextToken", "NextToken", "PageSize");

const paginateListMultiRegionEndpoints = createPaginator(SESv2Client, ListMultiRegionEndpointsCommand, "NextToken", "NextToken", "PageSize");

const paginateListRecommendations = createPaginator(SESv2Client, ListRecommendationsCommand, "NextToken", "NextToken", "PageSize");

const paginateListReputationEntities = createPaginator(SESv2Client, ListReputationEntitiesCommand, "NextToken", "NextToken", "PageSize");

const paginateListResourceTenants = createPaginator(SESv2Client, ListResourceTenantsCommand, "NextToken", "NextToken", "PageSize");

const paginateListSuppressedDestinations = createPaginator(SESv2Client, ListSuppressedDestinationsCommand, "NextToken", "NextToken", "PageSize");

const paginateListTenantResources = createPaginator(SESv2Client, ListTenantResourcesCommand, "NextToken", "NextToken", "PageSize");

const paginateListTenants = createPaginator(SESv2Client, ListTenantsCommand, "NextToken", "NextToken", "PageSize");

const commands = {
    AssociateEmailIdentityCertificateCommand,
    BatchGetMetricDataCommand,
    CancelExportJobCommand,
    CreateConfigurationSetCommand,
    CreateConfigurationSetEventDestinationCommand,
    CreateContactCommand,
    CreateContactListCommand,
    CreateCustomVerificationEmailTemplateCommand,
    CreateDedicatedIpPoolCommand,
    CreateDeliverabilityTestReportCommand,
    CreateEmailIdentityCommand,
    CreateEmailIdentityPolicyCommand,
    CreateEmailTemplateCommand,
    CreateExportJobCommand,
    CreateImportJobCommand,
    CreateMultiRegionEndpointCommand,
    CreateTenantCommand,
    CreateTenantResourceAssociationCommand,
    DeleteConfigurationSetCommand,
    DeleteConfigurationSetEventDestinationCommand,
    DeleteContactCommand,
    DeleteContactListCommand,
    DeleteCustomVerificationEmailTemplateCommand,
    DeleteDedicatedIpPoolCommand,
    DeleteEmailIdentityCommand,
    DeleteEmailIdentityPolicyCommand,
    DeleteEmailTemplateCommand,
    DeleteMultiRegionEndpointCommand,
    DeleteSuppressedDestinationCommand,
    DeleteTenantCommand,
    DeleteTenantResourceAssociationCommand,
    DisassociateEmailIdentityCertificateCommand,
    GetAccountCommand,
    GetBlacklistReportsCommand,
    GetConfigurationSetCommand,
    GetConfigurationSetEventDestinationsCommand,
    GetContactCommand,
    GetContactListCommand,
    GetCustomVerificationEmailTemplateCommand,
    GetDedicatedIpCommand,
    GetDedicatedIpPoolCommand,
    GetDedicatedIpsCommand,
    GetDeliverabilityDashboardOptionsCommand,
    GetDeliverabilityTestReportCommand,
    GetDomainDeliverabilityCampaignCommand,
    GetDomainStatisticsReportCommand,
    GetEmailAddressInsightsCommand,
    GetEmailIdentityCommand,
    GetEmailIdentityPoliciesCommand,
    GetEmailTemplateCommand,
    GetExportJobCommand,
    GetImportJobCommand,
    GetMessageInsightsCommand,
    GetMultiRegionEndpointCommand,
    GetReputationEntityCommand,
    GetSuppressedDestinationCommand,
    GetTenantCommand,
    ListConfigurationSetsCommand,
    ListContactListsCommand,
    ListContactsCommand,
    ListCustomVerificationEmailTemplatesCommand,
    ListDedicatedIpPoolsCommand,
    ListDeliverabilityTestReportsCommand,
    ListDomainDeliverabilityCampaignsCommand,
    ListEmailIdentitiesCommand,
    ListEmailIdentityCertificatesCommand,
    ListEmailTemplatesCommand,
    ListExportJobsCommand,
    ListImportJobsCommand,
    ListMultiRegionEndpointsCommand,
    ListRecommendationsCommand,
    ListReputationEntitiesCommand,
    ListResourceTenantsCommand,
    ListSuppressedDestinationsCommand,
    ListTagsForResourceCommand,
    ListTenantResourcesCommand,
    ListTenantsCommand,
    PutAccountDedicatedIpWarmupAttributesCommand,
    PutAccountDetailsCommand,
    PutAccountPricingAttributesCommand,
    PutAccountSendingAttributesCommand,
    PutAccountSuppressionAttributesCommand,
    PutAccountVdmAttributesCommand,
    PutConfigurationSetArchivingOptionsCommand,
    PutConfigurationSetDeliveryOptionsCommand,
    PutConfigurationSetReputationOptionsCommand,
    PutConfigurationSetSendingOptionsCommand,
    PutConfigurationSetSuppressionOptionsCommand,
    PutConfigurationSetTrackingOptionsCommand,
    PutConfigurationSetVdmOptionsCommand,
    PutDedicatedIpInPoolCommand,
    PutDedicatedIpPoolScalingAttributesCommand,
    PutDedicatedIpWarmupAttributesCommand,
    PutDeliverabilityDashboardOptionCommand,
    PutEmailIdentityConfigurationSetAttributesCommand,
    PutEmailIdentityDkimAttributesCommand,
    PutEmailIdentityDkimSigningAttributesCommand,
    PutEmailIdentityFeedbackAttributesCommand,
    PutEmailIdentityMailFromAttributesCommand,
    PutSuppressedDestinationCommand,
    PutTenantSuppressionAttributesCommand,
    SendBulkEmailCommand,
    SendCustomVerificationEmailCommand,
    SendEmailCommand,
    TagResourceCommand,
    TestRenderEmailTemplateCommand,
    UntagResourceCommand,
    UpdateConfigurationSetCommand,
    UpdateConfigurationSetEventDestinationCommand,
    UpdateContactCommand,
    UpdateContactListCommand,
    UpdateCustomVerificationEmailTemplateCommand,
    UpdateEmailIdentityPolicyCommand,
    UpdateEmailTemplateCommand,
    UpdateReputationEntityCustomerManagedStatusCommand,
    UpdateReputationEntityPolicyCommand,
};
const paginators = {
    paginateGetDedicatedIps,
    paginateListConfigurationSets,
    paginateListContactLists,
    paginateListContacts,
    paginateListCustomVerificationEmailTemplates,
    paginateListDedicatedIpPools,
    paginateListDeliverabilityTestReports,
    paginateListDomainDeliverabilityCampaigns,
    paginateListEmailIdentities,
    paginateListEmailIdentityCertificates,
    paginateListEmailTemplates,
    paginateListExportJobs,
    paginateListImportJobs,
    paginateListMultiRegionEndpoints,
    paginateListRecommendations,
    paginateListReputationEntities,
    paginateListResourceTenants,
    paginateListSuppressedDestinations,
    paginateListTenantResources,
    paginateListTenants,
};
class SESv2 extends SESv2Client {
}
createAggregatedClient(commands, SESv2, { paginators });

const ContactLanguage = {
    EN: "EN",
    JA: "JA",
};
const MailType = {
    MARKETING: "MARKETING",
    TRANSACTIONAL: "TRANSACTIONAL",
};
const ReviewStatus = {
    DENIED: "DENIED",
    FAILED: "FAILED",
    GRANTED: "GRANTED",
    PENDING: "PENDING",
};
const AttachmentContentDisposition = {
    ATTACHMENT: "ATTACHMENT",
    INLINE: "INLINE",
};
const AttachmentContentTransferEncoding = {
    BASE64: "BASE64",
    QUOTED_PRINTABLE: "QUOTED_PRINTABLE",
    SEVEN_BIT: "SEVEN_BIT",
};
const MetricDimensionName = {
    CONFIGURATION_SET: "CONFIGURATION_SET",
    EMAIL_IDENTITY: "EMAIL_IDENTITY",
    ISP: "ISP",
    TENANT_NAME: "TENANT_NAME",
};
const Metric = {
    CLICK: "CLICK",
    COMPLAINT: "COMPLAINT",
    DELIVERY: "DELIVERY",
    DELIVERY_CLICK: "DELIVERY_CLICK",
    DELIVERY_COMPLAINT: "DELIVERY_COMPLAINT",
    DELIVERY_OPEN: "DELIVERY_OPEN",
    OPEN: "OPEN",
    PERMANENT_BOUNCE: "PERMANENT_BOUNCE",
    SEND: "SEND",
    TRANSIENT_BOUNCE: "TRANSIENT_BOUNCE",
};
const MetricNamespace = {
    VDM: "VDM",
};
const QueryErrorCode = {
    ACCESS_DENIED: "ACCESS_DENIED",
    INTERNAL_FAILURE: "INTERNAL_FAILURE",
};
const BehaviorOnMxFailure = {
    REJECT_MESSAGE: "REJECT_MESSAGE",
    USE_DEFAULT_VALUE: "USE_DEFAULT_VALUE",
};
const BounceType = {
    PERMANENT: "PERMANENT",
    TRANSIENT: "TRANSIENT",
    UNDETERMINED: "UNDETERMINED",
};
const BulkEmailStatus = {
    ACCOUNT_DAILY_QUOTA_EXCEEDED: "ACCOUNT_DAILY_QUOTA_EXCEEDED",
    ACCOUNT_SENDING_PAUSED: "ACCOUNT_SENDING_PAUSED",
    ACCOUNT_SUSPENDED: "ACCOUNT_SUSPENDED",
    ACCOUNT_THROTTLED: "ACCOUNT_THROTTLED",
    CONFIGURATION_SET_NOT_FOUND: "CONFIGURATION_SET_NOT_FOUND",
    CONFIGURATION_SET_SENDING_PAUSED: "CONFIGURATION_SET_SENDING_PAUSED",
    FAILED: "FAILED",
    INVALID_PARAMETER: "INVALID_PARAMETER",
    INVALID_SENDING_POOL_NAME: "INVALID_SENDING_POOL_NAME",
    MAIL_FROM_DOMAIN_NOT_VERIFIED: "MAIL_FROM_DOMAIN_NOT_VERIFIED",
    MESSAGE_REJECTED: "MESSAGE_REJECTED",
    SUCCESS: "SUCCESS",
    TEMPLATE_NOT_FOUND: "TEMPLATE_NOT_FOUND",
    TRANSIENT_FAILURE: "TRANSIENT_FAILURE",
};
const DimensionValueSource = {
    EMAIL_HEADER: "EMAIL_HEADER",
    LINK_TAG: "LINK_TAG",
    MESSAGE_TAG: "MESSAGE_TAG",
};
const FeatureStatus = {
    DISABLED: "DISABLED",
    ENABLED: "ENABLED",
};
const ConfigurationSetFilterKey = {
    CONFIGURATION_SET_NAME_CONTAINS: "CONFIGURATION_SET_NAME_CONTAINS",
};
const SubscriptionStatus = {
    OPT_IN: "OPT_IN",
    OPT_OUT: "OPT_OUT",
};
const ContactListImportAction = {
    DELETE: "DELETE",
    PUT: "PUT",
};
const TlsPolicy = {
    OPTIONAL: "OPTIONAL",
    REQUIRE: "REQUIRE",
};
const SignatureFormat = {
    DETACHED: "DETACHED",
};
const SuppressionListReason = {
    BOUNCE: "BOUNCE",
    COMPLAINT: "COMPLAINT",
};
const SuppressionListScope = {
    ACCOUNT: "ACCOUNT",
    TENANT: "TENANT",
};
const SuppressionConfidenceVerdictThreshold = {
    HIGH: "HIGH",
    MANAGED: "MANAGED",
    MEDIUM: "MEDIUM",
};
const HttpsPolicy = {
    OPTIONAL: "OPTIONAL",
    REQUIRE: "REQUIRE",
    REQUIRE_OPEN_ONLY: "REQUIRE_OPEN_ONLY",
};
const EventType = {
    BOUNCE: "BOUNCE",
    CLICK: "CLICK",
    COMPLAINT: "COMPLAINT",
    DELIVERY: "DELIVERY",
    DELIVERY_DELAY: "DELIVERY_DELAY",
    OPEN: "OPEN",
    REJECT: "REJECT",
    RENDERING_FAILURE: "RENDERING_FAILURE",
    SEND: "SEND",
    SUBSCRIPTION: "SUBSCRIPTION",
};
const ScalingMode = {
    MANAGED: "MANAGED",
    STANDARD: "STANDARD",
};
const DeliverabilityTestStatus = {
    COMPLETED: "COMPLETED",
    IN_PROGRESS: "IN_PROGRESS",
};
const DkimSigningAttributesOrigin = {
    AWS_SES: "AWS_SES",
    AWS_SES_AF_SOUTH_1: "AWS_SES_AF_SOUTH_1",
    AWS_SES_AP_NORTHEAST_1: "AWS_SES_AP_NORTHEAST_1",
    AWS_SES_AP_NORTHEAST_2: "AWS_SES_AP_NORTHEAST_2",
    AWS_SES_AP_NORTHEAST_3: "AWS_SES_AP_NORTHEAST_3",
    AWS_SES_AP_SOUTHEAST_1: "AWS_SES_AP_SOUTHEAST_1",
    AWS_SES_AP_SOUTHEAST_2: "AWS_SES_AP_SOUTHEAST_2",
    AWS_SES_AP_SOUTHEAST_3: "AWS_SES_AP_SOUTHEAST_3",
    AWS_SES_AP_SOUTHEAST_5: "AWS_SES_AP_SOUTHEAST_5",
    AWS_SES_AP_SOUTH_1: "AWS_SES_AP_SOUTH_1",
    AWS_SES_AP_SOUTH_2: "AWS_SES_AP_SOUTH_2",
    AWS_SES_CA_CENTRAL_1: "AWS_SES_CA_CENTRAL_1",
    AWS_SES_CA_WEST_1: "AWS_SES_CA_WEST_1",
    AWS_SES_EU_CENTRAL_1: "AWS_SES_EU_CENTRAL_1",
    AWS_SES_EU_CENTRAL_2: "AWS_SES_EU_CENTRAL_2",
    AWS_SES_EU_NORTH_1: "AWS_SES_EU_NORTH_1",
    AWS_SES_EU_SOUTH_1: "AWS_SES_EU_SOUTH_1",
    AWS_SES_EU_WEST_1: "AWS_SES_EU_WEST_1",
    AWS_SES_EU_WEST_2: "AWS_SES_EU_WEST_2",
    AWS_SES_EU_WEST_3: "AWS_SES_EU_WEST_3",
    AWS_SES_IL_CENTRAL_1: "AWS_SES_IL_CENTRAL_1",
    AWS_SES_ME_CENTRAL_1: "AWS_SES_ME_CENTRAL_1",
    AWS_SES_ME_SOUTH_1: "AWS_SES_ME_SOUTH_1",
    AWS_SES_SA_EAST_1: "AWS_SES_SA_EAST_1",
    AWS_SES_US_EAST_1: "AWS_SES_US_EAST_1",
    AWS_SES_US_EAST_2: "AWS_SES_US_EAST_2",
    AWS_SES_US_GOV_EAST_1: "AWS_SES_US_GOV_EAST_1",
    AWS_SES_US_GOV_WEST_1: "AWS_SES_US_GOV_WEST_1",
    AWS_SES_US_WEST_1: "AWS_SES_US_WEST_1",
    AWS_SES_US_WEST_2: "AWS_SES_US_WEST_2",
    EXTERNAL: "EXTERNAL",
};
const DkimSigningKeyLength = {
    RSA_1024_BIT: "RSA_1024_BIT",
    RSA_2048_BIT: "RSA_2048_BIT",
};
const DkimStatus = {
    FAILED: "FAILED",
    NOT_STARTED: "NOT_STARTED",
    PENDING: "PENDING",
    SUCCESS: "SUCCESS",
    TEMPORARY_FAILURE: "TEMPORARY_FAILURE",
};
const IdentityType = {
    DOMAIN: "DOMAIN",
    EMAIL_ADDRESS: "EMAIL_ADDRESS",
    MANAGED_DOMAIN: "MANAGED_DOMAIN",
};
const DeliveryEventType = {
    COMPLAINT: "COMPLAINT",
    DELIVERY: "DELIVERY",
    PERMANENT_BOUNCE: "PERMANENT_BOUNCE",
    SEND: "SEND",
    TRANSIENT_BOUNCE: "TRANSIENT_BOUNCE",
    UNDETERMINED_BOUNCE: "UNDETERMINED_BOUNCE",
};
const EngagementEventType = {
    CLICK: "CLICK",
    OPEN: "OPEN",
};
const MetricAggregation = {
    RATE: "RATE",
    VOLUME: "VOLUME",
};
const DataFormat = {
    CSV: "CSV",
    JSON: "JSON",
};
const SuppressionListImportAction = {
    DELETE: "DELETE",
    PUT: "PUT",
};
const Status = {
    CREATING: "CREATING",
    DELETING: "DELETING",
    FAILED: "FAILED",
    READY: "READY",
};
const SendingStatus = {
    DISABLED: "DISABLED",
    ENABLED: "ENABLED",
    REINSTATED: "REINSTATED",
};
const WarmupStatus = {
    DONE: "DONE",
    IN_PROGRESS: "IN_PROGRESS",
    NOT_APPLICABLE: "NOT_APPLICABLE",
};
const DeliverabilityDashboardAccountStatus = {
    ACTIVE: "ACTIVE",
    DISABLED: "DISABLED",
    PENDING_EXPIRATION: "PENDING_EXPIRATION",
};
const EmailAddressInsightsConfidenceVerdict = {
    HIGH: "HIGH",
    LOW: "LOW",
    MEDIUM: "MEDIUM",
};
const ExportSourceType = {
    MESSAGE_INSIGHTS: "MESSAGE_INSIGHTS",
    METRICS_DATA: "METRICS_DATA",
};
const JobStatus = {
    CANCELLED: "CANCELLED",
    COMPLETED: "COMPLETED",
    CREATED: "CREATED",
    FAILED: "FAILED",
    PROCESSING: "PROCESSING",
};
const PricingPlan = {
    ENTERPRISE: "ENTERPRISE",
    ESSENTIALS: "ESSENTIALS",
    NONE: "NONE",
    PRO: "PRO",
};
const MailFromDomainStatus = {
    FAILED: "FAILED",
    PENDING: "PENDING",
    SUCCESS: "SUCCESS",
    TEMPORARY_FAILURE: "TEMPORARY_FAILURE",
};
const VerificationError = {
    DNS_SERVER_ERROR: "DNS_SERVER_ERROR",
    HOST_NOT_FOUND: "HOST_NOT_FOUND",
    INVALID_VALUE: "INVALID_VALUE",
    REPLICATION_ACCESS_DENIED: "REPLICATION_ACCESS_DENIED",
    REPLICATION_PRIMARY_BYO_DKIM_NOT_SUPPORTED: "REPLICATION_PRIMARY_BYO_DKIM_NOT_SUPPORTED",
    REPLICATION_PRIMARY_INVALID_REGION: "REPLICATION_PRIMARY_INVALID_REGION",
    REPLICATION_PRIMARY_NOT_FOUND: "REPLICATION_PRIMARY_NOT_FOUND",
    REPLICATION_REPLICA_AS_PRIMARY_NOT_SUPPORTED: "REPLICATION_REPLICA_AS_PRIMARY_NOT_SUPPORTED",
    SERVICE_ERROR: "SERVICE_ERROR",
    TYPE_NOT_FOUND: "TYPE_NOT_FOUND",
};
const VerificationStatus = {
    FAILED: "FAILED",
    NOT_STARTED: "NOT_STARTED",
    PENDING: "PENDING",
    SUCCESS: "SUCCESS",
    TEMPORARY_FAILURE: "TEMPORARY_FAILURE",
};
const ReputationEntityType = {
    RESOURCE: "RESOURCE",
};
const RecommendationImpact = {
    HIGH: "HIGH",
    LOW: "LOW",
};
const IdentityCertificateStatus = {
    ACTIVE: "ACTIVE",
    DEPROVISIONING: "DEPROVISIONING",
    FAILED: "FAILED",
    INACTIVE: "INACTIVE",
    PROVISIONING: "PROVISIONING",
};
const IdentityFilterKey = {
    IDENTITY_NAME_CONTAINS: "IDENTITY_NAME_CONTAINS",
    IDENTITY_TYPE: "IDENTITY_TYPE",
    VERIFICATION_STATUS: "VERIFICATION_STATUS",
};
const ImportDestinationType = {
    CONTACT_LIST: "CONTACT_LIST",
    SUPPRESSION_LIST: "SUPPRESSION_LIST",
};
const ListRecommendationsFilterKey = {
    IMPACT: "IMPACT",
    RESOURCE_ARN: "RESOURCE_ARN",
    STATUS: "STATUS",
    TYPE: "TYPE",
};
const RecommendationStatus = {
    FIXED: "FIXED",
    OPEN: "OPEN",
};
const RecommendationType = {
    BIMI: "BIMI",
    BOUNCE: "BOUNCE",
    COMPLAINT: "COMPLAINT",
    DKIM: "DKIM",
    DMARC: "DMARC",
    FEEDBACK_3P: "FEEDBACK_3P",
    IP_LISTING: "IP_LISTING",
    SPF: "SPF",
};
const ReputationEntityFilterKey = {
    ENTITY_REFERENCE_PREFIX: "ENTITY_REFERENCE_PREFIX",
    ENTITY_TYPE: "ENTITY_TYPE",
    REPUTATION_IMPACT: "REPUTATION_IMPACT",
    STATUS: "SENDING_STATUS",
};
const ListTenantResourcesFilterKey = {
    RESOURCE_TYPE: "RESOURCE_TYPE",
};
const ResourceType = {
    CONFIGURATION_SET: "CONFIGURATION_SET",
    EMAIL_IDENTITY: "EMAIL_IDENTITY",
    EMAIL_TEMPLATE: "EMAIL_TEMPLATE",
};
const ListTenantsFilterKey = {
    SENDING_STATUS: "SENDING_STATUS",
    TENANT_NAME_CONTAINS: "TENANT_NAME_CONTAINS",
};

__webpack_unused_export__ = AccountDetails$;
__webpack_unused_export__ = AccountSuspendedException;
__webpack_unused_export__ = AccountSuspendedException$;
__webpack_unused_export__ = AlreadyExistsException;
__webpack_unused_export__ = AlreadyExistsException$;
__webpack_unused_export__ = ArchivingOptions$;
__webpack_unused_export__ = AssociateEmailIdentityCertificate$;
__webpack_unused_export__ = AssociateEmailIdentityCertificateCommand;
__webpack_unused_export__ = AssociateEmailIdentityCertificateRequest$;
__webpack_unused_export__ = AssociateEmailIdentityCertificateResponse$;
__webpack_unused_export__ = Attachment$;
__webpack_unused_export__ = AttachmentContentDisposition;
__webpack_unused_export__ = AttachmentContentTransferEncoding;
__webpack_unused_export__ = BadRequestException;
__webpack_unused_export__ = BadRequestException$;
__webpack_unused_export__ = BatchGetMetricData$;
__webpack_unused_export__ = BatchGetMetricDataCommand;
__webpack_unused_export__ = BatchGetMetricDataQuery$;
__webpack_unused_export__ = BatchGetMetricDataRequest$;
__webpack_unused_export__ = BatchGetMetricDataResponse$;
__webpack_unused_export__ = BehaviorOnMxFailure;
__webpack_unused_export__ = BlacklistEntry$;
__webpack_unused_export__ = Body$;
__webpack_unused_export__ = Bounce$;
__webpack_unused_export__ = BounceType;
__webpack_unused_export__ = BulkEmailContent$;
__webpack_unused_export__ = BulkEmailEntry$;
__webpack_unused_export__ = BulkEmailEntryResult$;
__webpack_unused_export__ = BulkEmailStatus;
__webpack_unused_export__ = CancelExportJob$;
__webpack_unused_export__ = CancelExportJobCommand;
__webpack_unused_export__ = CancelExportJobRequest$;
__webpack_unused_export__ = CancelExportJobResponse$;
__webpack_unused_export__ = CloudWatchDestination$;
__webpack_unused_export__ = CloudWatchDimensionConfiguration$;
__webpack_unused_export__ = Complaint$;
__webpack_unused_export__ = ConcurrentModificationException;
__webpack_unused_export__ = ConcurrentModificationException$;
__webpack_unused_export__ = ConfigurationOverrides$;
__webpack_unused_export__ = ConfigurationSetFilterKey;
__webpack_unused_export__ = ConflictException;
__webpack_unused_export__ = ConflictException$;
__webpack_unused_export__ = Contact$;
__webpack_unused_export__ = ContactLanguage;
__webpack_unused_export__ = ContactList$;
__webpack_unused_export__ = ContactListDestination$;
__webpack_unused_export__ = ContactListImportAction;
__webpack_unused_export__ = Content$;
__webpack_unused_export__ = CreateConfigurationSet$;
__webpack_unused_export__ = CreateConfigurationSetCommand;
__webpack_unused_export__ = CreateConfigurationSetEventDestination$;
__webpack_unused_export__ = CreateConfigurationSetEventDestinationCommand;
__webpack_unused_export__ = CreateConfigurationSetEventDestinationRequest$;
__webpack_unused_export__ = CreateConfigurationSetEventDestinationResponse$;
__webpack_unused_export__ = CreateConfigurationSetRequest$;
__webpack_unused_export__ = CreateConfigurationSetResponse$;
__webpack_unused_export__ = CreateContact$;
__webpack_unused_export__ = CreateContactCommand;
__webpack_unused_export__ = CreateContactList$;
__webpack_unused_export__ = CreateContactListCommand;
__webpack_unused_export__ = CreateContactListRequest$;
__webpack_unused_export__ = CreateContactListResponse$;
__webpack_unused_export__ = CreateContactRequest$;
__webpack_unused_export__ = CreateContactResponse$;
__webpack_unused_export__ = CreateCustomVerificationEmailTemplate$;
__webpack_unused_export__ = CreateCustomVerificationEmailTemplateCommand;
__webpack_unused_export__ = CreateCustomVerificationEmailTemplateRequest$;
__webpack_unused_export__ = CreateCustomVerificationEmailTemplateResponse$;
__webpack_unused_export__ = CreateDedicatedIpPool$;
__webpack_unused_export__ = CreateDedicatedIpPoolCommand;
__webpack_unused_export__ = CreateDedicatedIpPoolRequest$;
__webpack_unused_export__ = CreateDedicatedIpPoolResponse$;
__webpack_unused_export__ = CreateDeliverabilityTestReport$;
__webpack_unused_export__ = CreateDeliverabilityTestReportCommand;
__webpack_unused_export__ = CreateDeliverabilityTestReportRequest$;
__webpack_unused_export__ = CreateDeliverabilityTestReportResponse$;
__webpack_unused_export__ = CreateEmailIdentity$;
__webpack_unused_export__ = CreateEmailIdentityCommand;
__webpack_unused_export__ = CreateEmailIdentityPolicy$;
__webpack_unused_export__ = CreateEmailIdentityPolicyCommand;
__webpack_unused_export__ = CreateEmailIdentityPolicyRequest$;
__webpack_unused_export__ = CreateEmailIdentityPolicyResponse$;
__webpack_unused_export__ = CreateEmailIdentityRequest$;
__webpack_unused_export__ = CreateEmailIdentityResponse$;
__webpack_unused_export__ = CreateEmailTemplate$;
__webpack_unused_export__ = CreateEmailTemplateCommand;
__webpack_unused_export__ = CreateEmailTemplateRequest$;
__webpack_unused_export__ = CreateEmailTemplateResponse$;
__webpack_unused_export__ = CreateExportJob$;
__webpack_unused_export__ = CreateExportJobCommand;
__webpack_unused_export__ = CreateExportJobRequest$;
__webpack_unused_export__ = CreateExportJobResponse$;
__webpack_unused_export__ = CreateImportJob$;
__webpack_unused_export__ = CreateImportJobCommand;
__webpack_unused_export__ = CreateImportJobRequest$;
__webpack_unused_export__ = CreateImportJobResponse$;
__webpack_unused_export__ = CreateMultiRegionEndpoint$;
__webpack_unused_export__ = CreateMultiRegionEndpointCommand;
__webpack_unused_export__ = CreateMultiRegionEndpointRequest$;
__webpack_unused_export__ = CreateMultiRegionEndpointResponse$;
__webpack_unused_export__ = CreateTenant$;
__webpack_unused_export__ = CreateTenantCommand;
__webpack_unused_export__ = CreateTenantRequest$;
__webpack_unused_export__ = CreateTenantResourceAssociation$;
__webpack_unused_export__ = CreateTenantResourceAssociationCommand;
__webpack_unused_export__ = CreateTenantResourceAssociationRequest$;
__webpack_unused_export__ = CreateTenantResourceAssociationResponse$;
__webpack_unused_export__ = CreateTenantResponse$;
__webpack_unused_export__ = CustomVerificationEmailTemplateMetadata$;
__webpack_unused_export__ = DailyVolume$;
__webpack_unused_export__ = DashboardAttributes$;
__webpack_unused_export__ = DashboardOptions$;
__webpack_unused_export__ = DataFormat;
__webpack_unused_export__ = DedicatedIp$;
__webpack_unused_export__ = DedicatedIpPool$;
__webpack_unused_export__ = DefaultSigningScheme$;
__webpack_unused_export__ = DeleteConfigurationSet$;
__webpack_unused_export__ = DeleteConfigurationSetCommand;
__webpack_unused_export__ = DeleteConfigurationSetEventDestination$;
__webpack_unused_export__ = DeleteConfigurationSetEventDestinationCommand;
__webpack_unused_export__ = DeleteConfigurationSetEventDestinationRequest$;
__webpack_unused_export__ = DeleteConfigurationSetEventDestinationResponse$;
__webpack_unused_export__ = DeleteConfigurationSetRequest$;
__webpack_unused_export__ = DeleteConfigurationSetResponse$;
__webpack_unused_export__ = DeleteContact$;
__webpack_unused_export__ = DeleteContactCommand;
__webpack_unused_export__ = DeleteContactList$;
__webpack_unused_export__ = DeleteContactListCommand;
__webpack_unused_export__ = DeleteContactListRequest$;
__webpack_unused_export__ = DeleteContactListResponse$;
__webpack_unused_export__ = DeleteContactRequest$;
__webpack_unused_export__ = DeleteContactResponse$;
__webpack_unused_export__ = DeleteCustomVerificationEmailTemplate$;
__webpack_unused_export__ = DeleteCustomVerificationEmailTemplateCommand;
__webpack_unused_export__ = DeleteCustomVerificationEmailTemplateRequest$;
__webpack_unused_export__ = DeleteCustomVerificationEmailTemplateResponse$;
__webpack_unused_export__ = DeleteDedicatedIpPool$;
__webpack_unused_export__ = DeleteDedicatedIpPoolCommand;
__webpack_unused_export__ = DeleteDedicatedIpPoolRequest$;
__webpack_unused_export__ = DeleteDedicatedIpPoolResponse$;
__webpack_unused_export__ = DeleteEmailIdentity$;
__webpack_unused_export__ = DeleteEmailIdentityCommand;
__webpack_unused_export__ = DeleteEmailIdentityPolicy$;
__webpack_unused_export__ = DeleteEmailIdentityPolicyCommand;
__webpack_unused_export__ = DeleteEmailIdentityPolicyRequest$;
__webpack_unused_export__ = DeleteEmailIdentityPolicyResponse$;
__webpack_unused_export__ = DeleteEmailIdentityRequest$;
__webpack_unused_export__ = DeleteEmailIdentityResponse$;
__webpack_unused_export__ = DeleteEmailTemplate$;
__webpack_unused_export__ = DeleteEmailTemplateCommand;
__webpack_unused_export__ = DeleteEmailTemplateRequest$;
__webpack_unused_export__ = DeleteEmailTemplateResponse$;
__webpack_unused_export__ = DeleteMultiRegionEndpoint$;
__webpack_unused_export__ = DeleteMultiRegionEndpointCommand;
__webpack_unused_export__ = DeleteMultiRegionEndpointRequest$;
__webpack_unused_export__ = DeleteMultiRegionEndpointResponse$;
__webpack_unused_export__ = DeleteSuppressedDestination$;
__webpack_unused_export__ = DeleteSuppressedDestinationCommand;
__webpack_unused_export__ = DeleteSuppressedDestinationRequest$;
__webpack_unused_export__ = DeleteSuppressedDestinationResponse$;
__webpack_unused_export__ = DeleteTenant$;
__webpack_unused_export__ = DeleteTenantCommand;
__webpack_unused_export__ = DeleteTenantRequest$;
__webpack_unused_export__ = DeleteTenantResourceAssociation$;
__webpack_unused_export__ = DeleteTenantResourceAssociationCommand;
__webpack_unused_export__ = DeleteTenantResourceAssociationRequest$;
__webpack_unused_export__ = DeleteTenantResourceAssociationResponse$;
__webpack_unused_export__ = DeleteTenantResponse$;
__webpack_unused_export__ = DeliverabilityDashboardAccountStatus;
__webpack_unused_export__ = DeliverabilityTestReport$;
__webpack_unused_export__ = DeliverabilityTestStatus;
__webpack_unused_export__ = DeliveryEventType;
__webpack_unused_export__ = DeliveryOptions$;
__webpack_unused_export__ = Destination$;
__webpack_unused_export__ = Details$;
__webpack_unused_export__ = DimensionValueSource;
__webpack_unused_export__ = DisassociateEmailIdentityCertificate$;
__webpack_unused_export__ = DisassociateEmailIdentityCertificateCommand;
__webpack_unused_export__ = DisassociateEmailIdentityCertificateRequest$;
__webpack_unused_export__ = DisassociateEmailIdentityCertificateResponse$;
__webpack_unused_export__ = DkimAttributes$;
__webpack_unused_export__ = DkimSigningAttributes$;
__webpack_unused_export__ = DkimSigningAttributesOrigin;
__webpack_unused_export__ = DkimSigningKeyLength;
__webpack_unused_export__ = DkimStatus;
__webpack_unused_export__ = DomainDeliverabilityCampaign$;
__webpack_unused_export__ = DomainDeliverabilityTrackingOption$;
__webpack_unused_export__ = DomainIspPlacement$;
__webpack_unused_export__ = EmailAddressInsightsConfidenceVerdict;
__webpack_unused_export__ = EmailAddressInsightsMailboxEvaluations$;
__webpack_unused_export__ = EmailAddressInsightsVerdict$;
__webpack_unused_export__ = EmailContent$;
__webpack_unused_export__ = EmailInsights$;
__webpack_unused_export__ = EmailTemplateContent$;
__webpack_unused_export__ = EmailTemplateMetadata$;
__webpack_unused_export__ = EngagementEventType;
__webpack_unused_export__ = EventBridgeDestination$;
__webpack_unused_export__ = EventDestination$;
__webpack_unused_export__ = EventDestinationDefinition$;
__webpack_unused_export__ = EventDetails$;
__webpack_unused_export__ = EventType;
__webpack_unused_export__ = ExportDataSource$;
__webpack_unused_export__ = ExportDestination$;
__webpack_unused_export__ = ExportJobSummary$;
__webpack_unused_export__ = ExportMetric$;
__webpack_unused_export__ = ExportSourceType;
__webpack_unused_export__ = ExportStatistics$;
__webpack_unused_export__ = FailureInfo$;
__webpack_unused_export__ = FeatureStatus;
__webpack_unused_export__ = GetAccount$;
__webpack_unused_export__ = GetAccountCommand;
__webpack_unused_export__ = GetAccountRequest$;
__webpack_unused_export__ = GetAccountResponse$;
__webpack_unused_export__ = GetBlacklistReports$;
__webpack_unused_export__ = GetBlacklistReportsCommand;
__webpack_unused_export__ = GetBlacklistReportsRequest$;
__webpack_unused_export__ = GetBlacklistReportsResponse$;
__webpack_unused_export__ = GetConfigurationSet$;
__webpack_unused_export__ = GetConfigurationSetCommand;
__webpack_unused_export__ = GetConfigurationSetEventDestinations$;
__webpack_unused_export__ = GetConfigurationSetEventDestinationsCommand;
__webpack_unused_export__ = GetConfigurationSetEventDestinationsRequest$;
__webpack_unused_export__ = GetConfigurationSetEventDestinationsResponse$;
__webpack_unused_export__ = GetConfigurationSetRequest$;
__webpack_unused_export__ = GetConfigurationSetResponse$;
__webpack_unused_export__ = GetContact$;
__webpack_unused_export__ = GetContactCommand;
__webpack_unused_export__ = GetContactList$;
__webpack_unused_export__ = GetContactListCommand;
__webpack_unused_export__ = GetContactListRequest$;
__webpack_unused_export__ = GetContactListResponse$;
__webpack_unused_export__ = GetContactRequest$;
__webpack_unused_export__ = GetContactResponse$;
__webpack_unused_export__ = GetCustomVerificationEmailTemplate$;
__webpack_unused_export__ = GetCustomVerificationEmailTemplateCommand;
__webpack_unused_export__ = GetCustomVerificationEmailTemplateRequest$;
__webpack_unused_export__ = GetCustomVerificationEmailTemplateResponse$;
__webpack_unused_export__ = GetDedicatedIp$;
__webpack_unused_export__ = GetDedicatedIpCommand;
__webpack_unused_export__ = GetDedicatedIpPool$;
__webpack_unused_export__ = GetDedicatedIpPoolCommand;
__webpack_unused_export__ = GetDedicatedIpPoolRequest$;
__webpack_unused_export__ = GetDedicatedIpPoolResponse$;
__webpack_unused_export__ = GetDedicatedIpRequest$;
__webpack_unused_export__ = GetDedicatedIpResponse$;
__webpack_unused_export__ = GetDedicatedIps$;
__webpack_unused_export__ = GetDedicatedIpsCommand;
__webpack_unused_export__ = GetDedicatedIpsRequest$;
__webpack_unused_export__ = GetDedicatedIpsResponse$;
__webpack_unused_export__ = GetDeliverabilityDashboardOptions$;
__webpack_unused_export__ = GetDeliverabilityDashboardOptionsCommand;
__webpack_unused_export__ = GetDeliverabilityDashboardOptionsRequest$;
__webpack_unused_export__ = GetDeliverabilityDashboardOptionsResponse$;
__webpack_unused_export__ = GetDeliverabilityTestReport$;
__webpack_unused_export__ = GetDeliverabilityTestReportCommand;
__webpack_unused_export__ = GetDeliverabilityTestReportRequest$;
__webpack_unused_export__ = GetDeliverabilityTestReportResponse$;
__webpack_unused_export__ = GetDomainDeliverabilityCampaign$;
__webpack_unused_export__ = GetDomainDeliverabilityCampaignCommand;
__webpack_unused_export__ = GetDomainDeliverabilityCampaignRequest$;
__webpack_unused_export__ = GetDomainDeliverabilityCampaignResponse$;
__webpack_unused_export__ = GetDomainStatisticsReport$;
__webpack_unused_export__ = GetDomainStatisticsReportCommand;
__webpack_unused_export__ = GetDomainStatisticsReportRequest$;
__webpack_unused_export__ = GetDomainStatisticsReportResponse$;
__webpack_unused_export__ = GetEmailAddressInsights$;
__webpack_unused_export__ = GetEmailAddressInsightsCommand;
__webpack_unused_export__ = GetEmailAddressInsightsRequest$;
__webpack_unused_export__ = GetEmailAddressInsightsResponse$;
__webpack_unused_export__ = GetEmailIdentity$;
__webpack_unused_export__ = GetEmailIdentityCommand;
__webpack_unused_export__ = GetEmailIdentityPolicies$;
__webpack_unused_export__ = GetEmailIdentityPoliciesCommand;
__webpack_unused_export__ = GetEmailIdentityPoliciesRequest$;
__webpack_unused_export__ = GetEmailIdentityPoliciesResponse$;
__webpack_unused_export__ = GetEmailIdentityRequest$;
__webpack_unused_export__ = GetEmailIdentityResponse$;
__webpack_unused_export__ = GetEmailTemplate$;
__webpack_unused_export__ = GetEmailTemplateCommand;
__webpack_unused_export__ = GetEmailTemplateRequest$;
__webpack_unused_export__ = GetEmailTemplateResponse$;
__webpack_unused_export__ = GetExportJob$;
__webpack_unused_export__ = GetExportJobCommand;
__webpack_unused_export__ = GetExportJobRequest$;
__webpack_unused_export__ = GetExportJobResponse$;
__webpack_unused_export__ = GetImportJob$;
__webpack_unused_export__ = GetImportJobCommand;
__webpack_unused_export__ = GetImportJobRequest$;
__webpack_unused_export__ = GetImportJobResponse$;
__webpack_unused_export__ = GetMessageInsights$;
__webpack_unused_export__ = GetMessageInsightsCommand;
__webpack_unused_export__ = GetMessageInsightsRequest$;
__webpack_unused_export__ = GetMessageInsightsResponse$;
__webpack_unused_export__ = GetMultiRegionEndpoint$;
__webpack_unused_export__ = GetMultiRegionEndpointCommand;
__webpack_unused_export__ = GetMultiRegionEndpointRequest$;
__webpack_unused_export__ = GetMultiRegionEndpointResponse$;
__webpack_unused_export__ = GetReputationEntity$;
__webpack_unused_export__ = GetReputationEntityCommand;
__webpack_unused_export__ = GetReputationEntityRequest$;
__webpack_unused_export__ = GetReputationEntityResponse$;
__webpack_unused_export__ = GetSuppressedDestination$;
__webpack_unused_export__ = GetSuppressedDestinationCommand;
__webpack_unused_export__ = GetSuppressedDestinationRequest$;
__webpack_unused_export__ = GetSuppressedDestinationResponse$;
__webpack_unused_export__ = GetTenant$;
__webpack_unused_export__ = GetTenantCommand;
__webpack_unused_export__ = GetTenantRequest$;
__webpack_unused_export__ = GetTenantResponse$;
__webpack_unused_export__ = GuardianAttributes$;
__webpack_unused_export__ = GuardianOptions$;
__webpack_unused_export__ = HttpsPolicy;
__webpack_unused_export__ = IdentityCertificate$;
__webpack_unused_export__ = IdentityCertificateStatus;
__webpack_unused_export__ = IdentityFilterKey;
__webpack_unused_export__ = IdentityInfo$;
__webpack_unused_export__ = IdentityType;
__webpack_unused_export__ = ImportDataSource$;
__webpack_unused_export__ = ImportDestination$;
__webpack_unused_export__ = ImportDestinationType;
__webpack_unused_export__ = ImportJobSummary$;
__webpack_unused_export__ = InboxPlacementTrackingOption$;
__webpack_unused_export__ = InsightsEvent$;
__webpack_unused_export__ = InternalServiceErrorException;
__webpack_unused_export__ = InternalServiceErrorException$;
__webpack_unused_export__ = InvalidNextTokenException;
__webpack_unused_export__ = InvalidNextTokenException$;
__webpack_unused_export__ = IspPlacement$;
__webpack_unused_export__ = JobStatus;
__webpack_unused_export__ = KinesisFirehoseDestination$;
__webpack_unused_export__ = LimitExceededException;
__webpack_unused_export__ = LimitExceededException$;
__webpack_unused_export__ = ListConfigurationSets$;
__webpack_unused_export__ = ListConfigurationSetsCommand;
__webpack_unused_export__ = ListConfigurationSetsRequest$;
__webpack_unused_export__ = ListConfigurationSetsResponse$;
__webpack_unused_export__ = ListContactLists$;
__webpack_unused_export__ = ListContactListsCommand;
__webpack_unused_export__ = ListContactListsRequest$;
__webpack_unused_export__ = ListContactListsResponse$;
__webpack_unused_export__ = ListContacts$;
__webpack_unused_export__ = ListContactsCommand;
__webpack_unused_export__ = ListContactsFilter$;
__webpack_unused_export__ = ListContactsRequest$;
__webpack_unused_export__ = ListContactsResponse$;
__webpack_unused_export__ = ListCustomVerificationEmailTemplates$;
__webpack_unused_export__ = ListCustomVerificationEmailTemplatesCommand;
__webpack_unused_export__ = ListCustomVerificationEmailTemplatesRequest$;
__webpack_unused_export__ = ListCustomVerificationEmailTemplatesResponse$;
__webpack_unused_export__ = ListDedicatedIpPools$;
__webpack_unused_export__ = ListDedicatedIpPoolsCommand;
__webpack_unused_export__ = ListDedicatedIpPoolsRequest$;
__webpack_unused_export__ = ListDedicatedIpPoolsResponse$;
__webpack_unused_export__ = ListDeliverabilityTestReports$;
__webpack_unused_export__ = ListDeliverabilityTestReportsCommand;
__webpack_unused_export__ = ListDeliverabilityTestReportsRequest$;
__webpack_unused_export__ = ListDeliverabilityTestReportsResponse$;
__webpack_unused_export__ = ListDomainDeliverabilityCampaigns$;
__webpack_unused_export__ = ListDomainDeliverabilityCampaignsCommand;
__webpack_unused_export__ = ListDomainDeliverabilityCampaignsRequest$;
__webpack_unused_export__ = ListDomainDeliverabilityCampaignsResponse$;
__webpack_unused_export__ = ListEmailIdentities$;
__webpack_unused_export__ = ListEmailIdentitiesCommand;
__webpack_unused_export__ = ListEmailIdentitiesRequest$;
__webpack_unused_export__ = ListEmailIdentitiesResponse$;
__webpack_unused_export__ = ListEmailIdentityCertificates$;
__webpack_unused_export__ = ListEmailIdentityCertificatesCommand;
__webpack_unused_export__ = ListEmailIdentityCertificatesRequest$;
__webpack_unused_export__ = ListEmailIdentityCertificatesResponse$;
__webpack_unused_export__ = ListEmailTemplates$;
__webpack_unused_export__ = ListEmailTemplatesCommand;
__webpack_unused_export__ = ListEmailTemplatesRequest$;
__webpack_unused_export__ = ListEmailTemplatesResponse$;
__webpack_unused_export__ = ListExportJobs$;
__webpack_unused_export__ = ListExportJobsCommand;
__webpack_unused_export__ = ListExportJobsRequest$;
__webpack_unused_export__ = ListExportJobsResponse$;
__webpack_unused_export__ = ListImportJobs$;
__webpack_unused_export__ = ListImportJobsCommand;
__webpack_unused_export__ = ListImportJobsRequest$;
__webpack_unused_export__ = ListImportJobsResponse$;
__webpack_unused_export__ = ListManagementOptions$;
__webpack_unused_export__ = ListMultiRegionEndpoints$;
__webpack_unused_export__ = ListMultiRegionEndpointsCommand;
__webpack_unused_export__ = ListMultiRegionEndpointsRequest$;
__webpack_unused_export__ = ListMultiRegionEndpointsResponse$;
__webpack_unused_export__ = ListRecommendations$;
__webpack_unused_export__ = ListRecommendationsCommand;
__webpack_unused_export__ = ListRecommendationsFilterKey;
__webpack_unused_export__ = ListRecommendationsRequest$;
__webpack_unused_export__ = ListRecommendationsResponse$;
__webpack_unused_export__ = ListReputationEntities$;
__webpack_unused_export__ = ListReputationEntitiesCommand;
__webpack_unused_export__ = ListReputationEntitiesRequest$;
__webpack_unused_export__ = ListReputationEntitiesResponse$;
__webpack_unused_export__ = ListResourceTenants$;
__webpack_unused_export__ = ListResourceTenantsCommand;
__webpack_unused_export__ = ListResourceTenantsRequest$;
__webpack_unused_export__ = ListResourceTenantsResponse$;
__webpack_unused_export__ = ListSuppressedDestinations$;
__webpack_unused_export__ = ListSuppressedDestinationsCommand;
__webpack_unused_export__ = ListSuppressedDestinationsRequest$;
__webpack_unused_export__ = ListSuppressedDestinationsResponse$;
__webpack_unused_export__ = ListTagsForResource$;
__webpack_unused_export__ = ListTagsForResourceCommand;
__webpack_unused_export__ = ListTagsForResourceRequest$;
__webpack_unused_export__ = ListTagsForResourceResponse$;
__webpack_unused_export__ = ListTenantResources$;
__webpack_unused_export__ = ListTenantResourcesCommand;
__webpack_unused_export__ = ListTenantResourcesFilterKey;
__webpack_unused_export__ = ListTenantResourcesRequest$;
__webpack_unused_export__ = ListTenantResourcesResponse$;
__webpack_unused_export__ = ListTenants$;
__webpack_unused_export__ = ListTenantsCommand;
__webpack_unused_export__ = ListTenantsFilterKey;
__webpack_unused_export__ = ListTenantsRequest$;
__webpack_unused_export__ = ListTenantsResponse$;
__webpack_unused_export__ = MailFromAttributes$;
__webpack_unused_export__ = MailFromDomainNotVerifiedException;
__webpack_unused_export__ = MailFromDomainNotVerifiedException$;
__webpack_unused_export__ = MailFromDomainStatus;
__webpack_unused_export__ = MailType;
__webpack_unused_export__ = MailboxValidation$;
__webpack_unused_export__ = Message$;
__webpack_unused_export__ = MessageHeader$;
__webpack_unused_export__ = MessageInsightsDataSource$;
__webpack_unused_export__ = MessageInsightsFilters$;
__webpack_unused_export__ = MessageRejected;
__webpack_unused_export__ = MessageRejected$;
__webpack_unused_export__ = MessageSecurityOptions$;
__webpack_unused_export__ = MessageTag$;
__webpack_unused_export__ = Metric;
__webpack_unused_export__ = MetricAggregation;
__webpack_unused_export__ = MetricDataError$;
__webpack_unused_export__ = MetricDataResult$;
__webpack_unused_export__ = MetricDimensionName;
__webpack_unused_export__ = MetricNamespace;
__webpack_unused_export__ = MetricsDataSource$;
__webpack_unused_export__ = MultiRegionEndpoint$;
__webpack_unused_export__ = NotFoundException;
__webpack_unused_export__ = NotFoundException$;
__webpack_unused_export__ = OverallVolume$;
__webpack_unused_export__ = PinpointDestination$;
__webpack_unused_export__ = PlacementStatistics$;
__webpack_unused_export__ = PricingAttributes$;
__webpack_unused_export__ = PricingPlan;
__webpack_unused_export__ = PutAccountDedicatedIpWarmupAttributes$;
__webpack_unused_export__ = PutAccountDedicatedIpWarmupAttributesCommand;
__webpack_unused_export__ = PutAccountDedicatedIpWarmupAttributesRequest$;
__webpack_unused_export__ = PutAccountDedicatedIpWarmupAttributesResponse$;
__webpack_unused_export__ = PutAccountDetails$;
__webpack_unused_export__ = PutAccountDetailsCommand;
__webpack_unused_export__ = PutAccountDetailsRequest$;
__webpack_unused_export__ = PutAccountDetailsResponse$;
__webpack_unused_export__ = PutAccountPricingAttributes$;
__webpack_unused_export__ = PutAccountPricingAttributesCommand;
__webpack_unused_export__ = PutAccountPricingAttributesRequest$;
__webpack_unused_export__ = PutAccountPricingAttributesResponse$;
__webpack_unused_export__ = PutAccountSendingAttributes$;
__webpack_unused_export__ = PutAccountSendingAttributesCommand;
__webpack_unused_export__ = PutAccountSendingAttributesRequest$;
__webpack_unused_export__ = PutAccountSendingAttributesResponse$;
__webpack_unused_export__ = PutAccountSuppressionAttributes$;
__webpack_unused_export__ = PutAccountSuppressionAttributesCommand;
__webpack_unused_export__ = PutAccountSuppressionAttributesRequest$;
__webpack_unused_export__ = PutAccountSuppressionAttributesResponse$;
__webpack_unused_export__ = PutAccountVdmAttributes$;
__webpack_unused_export__ = PutAccountVdmAttributesCommand;
__webpack_unused_export__ = PutAccountVdmAttributesRequest$;
__webpack_unused_export__ = PutAccountVdmAttributesResponse$;
__webpack_unused_export__ = PutConfigurationSetArchivingOptions$;
__webpack_unused_export__ = PutConfigurationSetArchivingOptionsCommand;
__webpack_unused_export__ = PutConfigurationSetArchivingOptionsRequest$;
__webpack_unused_export__ = PutConfigurationSetArchivingOptionsResponse$;
__webpack_unused_export__ = PutConfigurationSetDeliveryOptions$;
__webpack_unused_export__ = PutConfigurationSetDeliveryOptionsCommand;
__webpack_unused_export__ = PutConfigurationSetDeliveryOptionsRequest$;
__webpack_unused_export__ = PutConfigurationSetDeliveryOptionsResponse$;
__webpack_unused_export__ = PutConfigurationSetReputationOptions$;
__webpack_unused_export__ = PutConfigurationSetReputationOptionsCommand;
__webpack_unused_export__ = PutConfigurationSetReputationOptionsRequest$;
__webpack_unused_export__ = PutConfigurationSetReputationOptionsResponse$;
__webpack_unused_export__ = PutConfigurationSetSendingOptions$;
__webpack_unused_export__ = PutConfigurationSetSendingOptionsCommand;
__webpack_unused_export__ = PutConfigurationSetSendingOptionsRequest$;
__webpack_unused_export__ = PutConfigurationSetSendingOptionsResponse$;
__webpack_unused_export__ = PutConfigurationSetSuppressionOptions$;
__webpack_unused_export__ = PutConfigurationSetSuppressionOptionsCommand;
__webpack_unused_export__ = PutConfigurationSetSuppressionOptionsRequest$;
__webpack_unused_export__ = PutConfigurationSetSuppressionOptionsResponse$;
__webpack_unused_export__ = PutConfigurationSetTrackingOptions$;
__webpack_unused_export__ = PutConfigurationSetTrackingOptionsCommand;
__webpack_unused_export__ = PutConfigurationSetTrackingOptionsRequest$;
__webpack_unused_export__ = PutConfigurationSetTrackingOptionsResponse$;
__webpack_unused_export__ = PutConfigurationSetVdmOptions$;
__webpack_unused_export__ = PutConfigurationSetVdmOptionsCommand;
__webpack_unused_export__ = PutConfigurationSetVdmOptionsRequest$;
__webpack_unused_export__ = PutConfigurationSetVdmOptionsResponse$;
__webpack_unused_export__ = PutDedicatedIpInPool$;
__webpack_unused_export__ = PutDedicatedIpInPoolCommand;
__webpack_unused_export__ = PutDedicatedIpInPoolRequest$;
__webpack_unused_export__ = PutDedicatedIpInPoolResponse$;
__webpack_unused_export__ = PutDedicatedIpPoolScalingAttributes$;
__webpack_unused_export__ = PutDedicatedIpPoolScalingAttributesCommand;
__webpack_unused_export__ = PutDedicatedIpPoolScalingAttributesRequest$;
__webpack_unused_export__ = PutDedicatedIpPoolScalingAttributesResponse$;
__webpack_unused_export__ = PutDedicatedIpWarmupAttributes$;
__webpack_unused_export__ = PutDedicatedIpWarmupAttributesCommand;
__webpack_unused_export__ = PutDedicatedIpWarmupAttributesRequest$;
__webpack_unused_export__ = PutDedicatedIpWarmupAttributesResponse$;
__webpack_unused_export__ = PutDeliverabilityDashboardOption$;
__webpack_unused_export__ = PutDeliverabilityDashboardOptionCommand;
__webpack_unused_export__ = PutDeliverabilityDashboardOptionRequest$;
__webpack_unused_export__ = PutDeliverabilityDashboardOptionResponse$;
__webpack_unused_export__ = PutEmailIdentityConfigurationSetAttributes$;
__webpack_unused_export__ = PutEmailIdentityConfigurationSetAttributesCommand;
__webpack_unused_export__ = PutEmailIdentityConfigurationSetAttributesRequest$;
__webpack_unused_export__ = PutEmailIdentityConfigurationSetAttributesResponse$;
__webpack_unused_export__ = PutEmailIdentityDkimAttributes$;
__webpack_unused_export__ = PutEmailIdentityDkimAttributesCommand;
__webpack_unused_export__ = PutEmailIdentityDkimAttributesRequest$;
__webpack_unused_export__ = PutEmailIdentityDkimAttributesResponse$;
__webpack_unused_export__ = PutEmailIdentityDkimSigningAttributes$;
__webpack_unused_export__ = PutEmailIdentityDkimSigningAttributesCommand;
__webpack_unused_export__ = PutEmailIdentityDkimSigningAttributesRequest$;
__webpack_unused_export__ = PutEmailIdentityDkimSigningAttributesResponse$;
__webpack_unused_export__ = PutEmailIdentityFeedbackAttributes$;
__webpack_unused_export__ = PutEmailIdentityFeedbackAttributesCommand;
__webpack_unused_export__ = PutEmailIdentityFeedbackAttributesRequest$;
__webpack_unused_export__ = PutEmailIdentityFeedbackAttributesResponse$;
__webpack_unused_export__ = PutEmailIdentityMailFromAttributes$;
__webpack_unused_export__ = PutEmailIdentityMailFromAttributesCommand;
__webpack_unused_export__ = PutEmailIdentityMailFromAttributesRequest$;
__webpack_unused_export__ = PutEmailIdentityMailFromAttributesResponse$;
__webpack_unused_export__ = PutSuppressedDestination$;
__webpack_unused_export__ = PutSuppressedDestinationCommand;
__webpack_unused_export__ = PutSuppressedDestinationRequest$;
__webpack_unused_export__ = PutSuppressedDestinationResponse$;
__webpack_unused_export__ = PutTenantSuppressionAttributes$;
__webpack_unused_export__ = PutTenantSuppressionAttributesCommand;
__webpack_unused_export__ = PutTenantSuppressionAttributesRequest$;
__webpack_unused_export__ = PutTenantSuppressionAttributesResponse$;
__webpack_unused_export__ = QueryErrorCode;
__webpack_unused_export__ = RawMessage$;
__webpack_unused_export__ = Recommendation$;
__webpack_unused_export__ = RecommendationImpact;
__webpack_unused_export__ = RecommendationStatus;
__webpack_unused_export__ = RecommendationType;
__webpack_unused_export__ = ReplacementEmailContent$;
__webpack_unused_export__ = ReplacementTemplate$;
__webpack_unused_export__ = ReputationEntity$;
__webpack_unused_export__ = ReputationEntityFilterKey;
__webpack_unused_export__ = ReputationEntityType;
__webpack_unused_export__ = ReputationOptions$;
__webpack_unused_export__ = ResourceTenantMetadata$;
__webpack_unused_export__ = ResourceType;
__webpack_unused_export__ = ReviewDetails$;
__webpack_unused_export__ = ReviewStatus;
__webpack_unused_export__ = Route$;
__webpack_unused_export__ = RouteDetails$;
__webpack_unused_export__ = SESv2;
exports.SESv2Client = SESv2Client;
__webpack_unused_export__ = SESv2ServiceException;
__webpack_unused_export__ = SESv2ServiceException$;
__webpack_unused_export__ = SOARecord$;
__webpack_unused_export__ = ScalingMode;
__webpack_unused_export__ = SendBulkEmail$;
__webpack_unused_export__ = SendBulkEmailCommand;
__webpack_unused_export__ = SendBulkEmailRequest$;
__webpack_unused_export__ = SendBulkEmailResponse$;
__webpack_unused_export__ = SendCustomVerificationEmail$;
__webpack_unused_export__ = SendCustomVerificationEmailCommand;
__webpack_unused_export__ = SendCustomVerificationEmailRequest$;
__webpack_unused_export__ = SendCustomVerificationEmailResponse$;
__webpack_unused_export__ = SendEmail$;
exports.SendEmailCommand = SendEmailCommand;
__webpack_unused_export__ = SendEmailRequest$;
__webpack_unused_export__ = SendEmailResponse$;
__webpack_unused_export__ = SendQuota$;
__webpack_unused_export__ = SendingOptions$;
__webpack_unused_export__ = SendingPausedException;
__webpack_unused_export__ = SendingPausedException$;
__webpack_unused_export__ = SendingStatus;
__webpack_unused_export__ = SignatureFormat;
__webpack_unused_export__ = SigningScheme$;
__webpack_unused_export__ = SmimeSigningScheme$;
__webpack_unused_export__ = SnsDestination$;
__webpack_unused_export__ = Status;
__webpack_unused_export__ = StatusRecord$;
__webpack_unused_export__ = SubscriptionStatus;
__webpack_unused_export__ = SuppressedDestination$;
__webpack_unused_export__ = SuppressedDestinationAttributes$;
__webpack_unused_export__ = SuppressedDestinationSummary$;
__webpack_unused_export__ = SuppressionAttributes$;
__webpack_unused_export__ = SuppressionConditionThreshold$;
__webpack_unused_export__ = SuppressionConfidenceThreshold$;
__webpack_unused_export__ = SuppressionConfidenceVerdictThreshold;
__webpack_unused_export__ = SuppressionListDestination$;
__webpack_unused_export__ = SuppressionListImportAction;
__webpack_unused_export__ = SuppressionListReason;
__webpack_unused_export__ = SuppressionListScope;
__webpack_unused_export__ = SuppressionOptions$;
__webpack_unused_export__ = SuppressionValidationAttributes$;
__webpack_unused_export__ = SuppressionValidationOptions$;
__webpack_unused_export__ = Tag$;
__webpack_unused_export__ = TagResource$;
__webpack_unused_export__ = TagResourceCommand;
__webpack_unused_export__ = TagResourceRequest$;
__webpack_unused_export__ = TagResourceResponse$;
__webpack_unused_export__ = Template$;
__webpack_unused_export__ = Tenant$;
__webpack_unused_export__ = TenantInfo$;
__webpack_unused_export__ = TenantResource$;
__webpack_unused_export__ = TenantSuppressionAttributes$;
__webpack_unused_export__ = TestRenderEmailTemplate$;
__webpack_unused_export__ = TestRenderEmailTemplateCommand;
__webpack_unused_export__ = TestRenderEmailTemplateRequest$;
__webpack_unused_export__ = TestRenderEmailTemplateResponse$;
__webpack_unused_export__ = TlsPolicy;
__webpack_unused_export__ = TooManyRequestsException;
__webpack_unused_export__ = TooManyRequestsException$;
__webpack_unused_export__ = Topic$;
__webpack_unused_export__ = TopicFilter$;
__webpack_unused_export__ = TopicPreference$;
__webpack_unused_export__ = TrackingConfigurationOverrides$;
__webpack_unused_export__ = TrackingOptions$;
__webpack_unused_export__ = UntagResource$;
__webpack_unused_export__ = UntagResourceCommand;
__webpack_unused_export__ = UntagResourceRequest$;
__webpack_unused_export__ = UntagResourceResponse$;
__webpack_unused_export__ = UpdateConfigurationSet$;
__webpack_unused_export__ = UpdateConfigurationSetCommand;
__webpack_unused_export__ = UpdateConfigurationSetEventDestination$;
__webpack_unused_export__ = UpdateConfigurationSetEventDestinationCommand;
__webpack_unused_export__ = UpdateConfigurationSetEventDestinationRequest$;
__webpack_unused_export__ = UpdateConfigurationSetEventDestinationResponse$;
__webpack_unused_export__ = UpdateConfigurationSetRequest$;
__webpack_unused_export__ = UpdateConfigurationSetResponse$;
__webpack_unused_export__ = UpdateContact$;
__webpack_unused_export__ = UpdateContactCommand;
__webpack_unused_export__ = UpdateContactList$;
__webpack_unused_export__ = UpdateContactListCommand;
__webpack_unused_export__ = UpdateContactListRequest$;
__webpack_unused_export__ = UpdateContactListResponse$;
__webpack_unused_export__ = UpdateContactRequest$;
__webpack_unused_export__ = UpdateContactResponse$;
__webpack_unused_export__ = UpdateCustomVerificationEmailTemplate$;
__webpack_unused_export__ = UpdateCustomVerificationEmailTemplateCommand;
__webpack_unused_export__ = UpdateCustomVerificationEmailTemplateRequest$;
__webpack_unused_export__ = UpdateCustomVerificationEmailTemplateResponse$;
__webpack_unused_export__ = UpdateEmailIdentityPolicy$;
__webpack_unused_export__ = UpdateEmailIdentityPolicyCommand;
__webpack_unused_export__ = UpdateEmailIdentityPolicyRequest$;
__webpack_unused_export__ = UpdateEmailIdentityPolicyResponse$;
__webpack_unused_export__ = UpdateEmailTemplate$;
__webpack_unused_export__ = UpdateEmailTemplateCommand;
__webpack_unused_export__ = UpdateEmailTemplateRequest$;
__webpack_unused_export__ = UpdateEmailTemplateResponse$;
__webpack_unused_export__ = UpdateReputationEntityCustomerManagedStatus$;
__webpack_unused_export__ = UpdateReputationEntityCustomerManagedStatusCommand;
__webpack_unused_export__ = UpdateReputationEntityCustomerManagedStatusRequest$;
__webpack_unused_export__ = UpdateReputationEntityCustomerManagedStatusResponse$;
__webpack_unused_export__ = UpdateReputationEntityPolicy$;
__webpack_unused_export__ = UpdateReputationEntityPolicyCommand;
__webpack_unused_export__ = UpdateReputationEntityPolicyRequest$;
__webpack_unused_export__ = UpdateReputationEntityPolicyResponse$;
__webpack_unused_export__ = VdmAttributes$;
__webpack_unused_export__ = VdmOptions$;
__webpack_unused_export__ = VerificationError;
__webpack_unused_export__ = VerificationInfo$;
__webpack_unused_export__ = VerificationStatus;
__webpack_unused_export__ = VolumeStatistics$;
__webpack_unused_export__ = WarmupStatus;
__webpack_unused_export__ = errorTypeRegistries;
__webpack_unused_export__ = paginateGetDedicatedIps;
__webpack_unused_export__ = paginateListConfigurationSets;
__webpack_unused_export__ = paginateListContactLists;
__webpack_unused_export__ = paginateListContacts;
__webpack_unused_export__ = paginateListCustomVerificationEmailTemplates;
__webpack_unused_export__ = paginateListDedicatedIpPools;
__webpack_unused_export__ = paginateListDeliverabilityTestReports;
__webpack_unused_export__ = paginateListDomainDeliverabilityCampaigns;
__webpack_unused_export__ = paginateListEmailIdentities;
__webpack_unused_export__ = paginateListEmailIdentityCertificates;
__webpack_unused_export__ = paginateListEmailTemplates;
__webpack_unused_export__ = paginateListExportJobs;
__webpack_unused_export__ = paginateListImportJobs;
__webpack_unused_export__ = paginateListMultiRegionEndpoints;
__webpack_unused_export__ = paginateListRecommendations;
__webpack_unused_export__ = paginateListReputationEntities;
__webpack_unused_export__ = paginateListResourceTenants;
__webpack_unused_export__ = paginateListSuppressedDestinations;
__webpack_unused_export__ = paginateListTenantResources;
__webpack_unused_export__ = paginateListTenants;


/***/ })

};
