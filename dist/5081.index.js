export const id = 5081;
export const ids = [5081];
export const modules = {

/***/ 97462:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

var __webpack_unused_export__;
const { awsEndpointFunctions, emitWarningIfUnsupportedVersion: emitWarningIfUnsupportedVersion$1, createDefaultUserAgentProvider, NODE_APP_ID_CONFIG_OPTIONS, getAwsRegionExtensionConfiguration, resolveAwsRegionExtensionConfiguration, resolveUserAgentConfig, resolveHostHeaderConfig, getUserAgentPlugin, getHostHeaderPlugin, getLoggerPlugin, getRecursionDetectionPlugin } = __webpack_require__(5152);
const { getHttpAuthSchemeEndpointRuleSetPlugin, DefaultIdentityProviderConfig, getHttpSigningPlugin, createPaginator } = __webpack_require__(90402);
const { normalizeProvider, getSmithyContext, ServiceException, NoOpLogger, emitWarningIfUnsupportedVersion, loadConfigsForDefaultMode, getDefaultExtensionConfiguration, resolveDefaultRuntimeConfig, Client, makeBuilder, createWaiter, checkExceptions, WaiterState, createAggregatedClient } = __webpack_require__(92658);
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

const defaultAppStreamHttpAuthSchemeParametersProvider = async (config, context, input) => {
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
            name: "appstream",
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
const defaultAppStreamHttpAuthSchemeProvider = (authParameters) => {
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
        defaultSigningName: "appstream",
    });
};
const commonParams = {
    UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" },
    Endpoint: { type: "builtInParams", name: "endpoint" },
    Region: { type: "builtInParams", name: "region" },
    UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" },
};

var version = "3.1111.0";
var packageInfo = {
	version: version};

const m = "ref";
const a = -1, b = true, c = "isSet", d = "PartitionResult", e = "booleanEquals", f = "getAttr", g = "stringEquals", h = { [m]: "Endpoint" }, i = { [m]: d }, j = { "fn": f, "argv": [i, "name"] }, k = {}, l = [{ [m]: "Region" }];
const _data = {
    conditions: [
        [c, [h]],
        [c, l],
        ["aws.partition", l, d],
        [e, [{ [m]: "UseFIPS" }, b]],
        [e, [{ [m]: "UseDualStack" }, b]],
        [e, [{ fn: f, argv: [i, "supportsDualStack"] }, b]],
        [e, [{ fn: f, argv: [i, "supportsFIPS"] }, b]],
        [g, [j, "aws-us-gov"]],
        [g, [j, "aws"]]
    ],
    results: [
        [a],
        [a, "Invalid Configuration: FIPS and custom endpoint are not supported"],
        [a, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
        [h, k],
        ["https://appstream2-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", k],
        [a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
        ["https://appstream2-fips.{Region}.{PartitionResult#dnsSuffix}", k],
        [a, "FIPS is enabled but this partition does not support FIPS"],
        ["https://appstream2.{Region}.{PartitionResult#dualStackDnsSuffix}", k],
        [a, "DualStack is enabled but this partition does not support DualStack"],
        ["https://appstream2.{Region}.amazonaws.com", k],
        ["https://appstream2.{Region}.{PartitionResult#dnsSuffix}", k],
        [a, "Invalid Configuration: Missing Region"]
    ]
};
const root = 2;
const r = 100_000_000;
const nodes = new Int32Array([
    -1, 1, -1,
    0, 14, 3,
    1, 4, r + 12,
    2, 5, r + 12,
    3, 10, 6,
    4, 9, 7,
    7, r + 10, 8,
    8, r + 10, r + 11,
    5, r + 8, r + 9,
    4, 12, 11,
    6, r + 6, r + 7,
    5, 13, r + 5,
    6, r + 4, r + 5,
    3, r + 1, 15,
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

class AppStreamServiceException extends ServiceException {
    constructor(options) {
        super(options);
        Object.setPrototypeOf(this, AppStreamServiceException.prototype);
    }
}

class ConcurrentModificationException extends AppStreamServiceException {
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
class InvalidParameterCombinationException extends AppStreamServiceException {
    name = "InvalidParameterCombinationException";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "InvalidParameterCombinationException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, InvalidParameterCombinationException.prototype);
        this.Message = opts.Message;
    }
}
class LimitExceededException extends AppStreamServiceException {
    name = "LimitExceededException";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "LimitExceededException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, LimitExceededException.prototype);
        this.Message = opts.Message;
    }
}
class OperationNotPermittedException extends AppStreamServiceException {
    name = "OperationNotPermittedException";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "OperationNotPermittedException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, OperationNotPermittedException.prototype);
        this.Message = opts.Message;
    }
}
class ResourceNotFoundException extends AppStreamServiceException {
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
class EntitlementNotFoundException extends AppStreamServiceException {
    name = "EntitlementNotFoundException";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "EntitlementNotFoundException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, EntitlementNotFoundException.prototype);
        this.Message = opts.Message;
    }
}
class IncompatibleImageException extends AppStreamServiceException {
    name = "IncompatibleImageException";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "IncompatibleImageException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, IncompatibleImageException.prototype);
        this.Message = opts.Message;
    }
}
class InvalidAccountStatusException extends AppStreamServiceException {
    name = "InvalidAccountStatusException";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "InvalidAccountStatusException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, InvalidAccountStatusException.prototype);
        this.Message = opts.Message;
    }
}
class ResourceAlreadyExistsException extends AppStreamServiceException {
    name = "ResourceAlreadyExistsException";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "ResourceAlreadyExistsException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ResourceAlreadyExistsException.prototype);
        this.Message = opts.Message;
    }
}
class ResourceNotAvailableException extends AppStreamServiceException {
    name = "ResourceNotAvailableException";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "ResourceNotAvailableException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ResourceNotAvailableException.prototype);
        this.Message = opts.Message;
    }
}
class InvalidRoleException extends AppStreamServiceException {
    name = "InvalidRoleException";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "InvalidRoleException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, InvalidRoleException.prototype);
        this.Message = opts.Message;
    }
}
class RequestLimitExceededException extends AppStreamServiceException {
    name = "RequestLimitExceededException";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "RequestLimitExceededException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, RequestLimitExceededException.prototype);
        this.Message = opts.Message;
    }
}
class EntitlementAlreadyExistsException extends AppStreamServiceException {
    name = "EntitlementAlreadyExistsException";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "EntitlementAlreadyExistsException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, EntitlementAlreadyExistsException.prototype);
        this.Message = opts.Message;
    }
}
class DryRunOperationException extends AppStreamServiceException {
    name = "DryRunOperationException";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "DryRunOperationException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, DryRunOperationException.prototype);
        this.Message = opts.Message;
    }
}
class ResourceInUseException extends AppStreamServiceException {
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

const _A = "Arn";
const _AA = "AgentAction";
const _AABBAB = "AssociateAppBlockBuilderAppBlock";
const _AABBABR = "AssociateAppBlockBuilderAppBlockRequest";
const _AABBABRs = "AssociateAppBlockBuilderAppBlockResult";
const _AAC = "AgentAccessConfig";
const _AACFU = "AgentAccessConfigForUpdate";
const _AAF = "AssociateApplicationFleet";
const _AAFR = "AssociateApplicationFleetRequest";
const _AAFRs = "AssociateApplicationFleetResult";
const _AALUL = "AdminAppLicenseUsageList";
const _AALUR = "AdminAppLicenseUsageRecord";
const _AAP = "AbsoluteAppPath";
const _AAS = "AgentAccessSetting";
const _AASL = "AgentAccessSettingList";
const _AATE = "AssociateApplicationToEntitlement";
const _AATER = "AssociateApplicationToEntitlementRequest";
const _AATERs = "AssociateApplicationToEntitlementResult";
const _AAV = "AppstreamAgentVersion";
const _AAp = "ApplicationArn";
const _AB = "AppBlock";
const _ABA = "AppBlockArn";
const _ABB = "AppBlockBuilder";
const _ABBABA = "AppBlockBuilderAppBlockAssociation";
const _ABBABAL = "AppBlockBuilderAppBlockAssociationsList";
const _ABBABAp = "AppBlockBuilderAppBlockAssociations";
const _ABBE = "AppBlockBuilderErrors";
const _ABBL = "AppBlockBuilderList";
const _ABBN = "AppBlockBuilderName";
const _ABBSCR = "AppBlockBuilderStateChangeReason";
const _ABBp = "AppBlockBuilders";
const _ABE = "AppBlockErrors";
const _ABp = "AppBlocks";
const _AC = "ApplicationConfig";
const _ACC = "AppCatalogConfig";
const _AD = "AmiDescription";
const _AE = "AccessEndpoint";
const _AEL = "AccessEndpointList";
const _AEc = "AccessEndpoints";
const _AF = "AssociateFleet";
const _AFA = "ApplicationFleetAssociation";
const _AFAL = "ApplicationFleetAssociationList";
const _AFAp = "ApplicationFleetAssociations";
const _AFR = "AssociateFleetRequest";
const _AFRs = "AssociateFleetResult";
const _AI = "ApplicationIdentifier";
const _AIP = "AbsoluteIconPath";
const _AIm = "AmiId";
const _AIp = "ApplicationId";
const _ALU = "AppLicenseUsages";
const _AMP = "AbsoluteManifestPath";
const _AN = "AccountName";
const _ANm = "AmiName";
const _AP = "AccountPassword";
const _AR = "AssociatedResource";
const _AS = "ApplicationSettings";
const _ASR = "ApplicationSettingsResponse";
const _ASTIB = "AssociateSoftwareToImageBuilder";
const _ASTIBR = "AssociateSoftwareToImageBuilderRequest";
const _ASTIBRs = "AssociateSoftwareToImageBuilderResult";
const _ASV = "AgentSoftwareVersion";
const _AT = "AuthenticationType";
const _ATD = "AttributesToDelete";
const _AU = "AllowedUrls";
const _AUS = "AvailableUserSessions";
const _AUSc = "ActiveUserSessions";
const _AUSct = "ActualUserSessions";
const _AV = "AppVisibility";
const _Ac = "Action";
const _Ap = "Application";
const _App = "Applications";
const _Ar = "Arns";
const _At = "Attributes";
const _Av = "Available";
const _BAUS = "BatchAssociateUserStack";
const _BAUSR = "BatchAssociateUserStackRequest";
const _BAUSRa = "BatchAssociateUserStackResult";
const _BDUS = "BatchDisassociateUserStack";
const _BDUSR = "BatchDisassociateUserStackRequest";
const _BDUSRa = "BatchDisassociateUserStackResult";
const _BIA = "BaseImageArn";
const _BP = "BillingPeriod";
const _C = "Code";
const _CA = "CreateApplication";
const _CAA = "CertificateAuthorityArn";
const _CAB = "CreateAppBlock";
const _CABB = "CreateAppBlockBuilder";
const _CABBR = "CreateAppBlockBuilderRequest";
const _CABBRr = "CreateAppBlockBuilderResult";
const _CABBSURL = "CreateAppBlockBuilderStreamingURL";
const _CABBSURLR = "CreateAppBlockBuilderStreamingURLRequest";
const _CABBSURLRr = "CreateAppBlockBuilderStreamingURLResult";
const _CABR = "CreateAppBlockRequest";
const _CABRr = "CreateAppBlockResult";
const _CAR = "CreateApplicationRequest";
const _CARr = "CreateApplicationResult";
const _CBAP = "CertificateBasedAuthProperties";
const _CC = "ComputeCapacity";
const _CCS = "ComputeCapacityStatus";
const _CD = "CreatedDate";
const _CDC = "CreateDirectoryConfig";
const _CDCR = "CreateDirectoryConfigRequest";
const _CDCRr = "CreateDirectoryConfigResult";
const _CE = "CreateEntitlement";
const _CEIT = "CreateExportImageTask";
const _CEITR = "CreateExportImageTaskRequest";
const _CEITRr = "CreateExportImageTaskResult";
const _CER = "CreateEntitlementRequest";
const _CERr = "CreateEntitlementResult";
const _CF = "CreateFleet";
const _CFR = "CreateFleetRequest";
const _CFRr = "CreateFleetResult";
const _CI = "CopyImage";
const _CIB = "CreateImageBuilder";
const _CIBR = "CreateImageBuilderRequest";
const _CIBRr = "CreateImageBuilderResult";
const _CIBSURL = "CreateImageBuilderStreamingURL";
const _CIBSURLR = "CreateImageBuilderStreamingURLRequest";
const _CIBSURLRr = "CreateImageBuilderStreamingURLResult";
const _CII = "CreateImportedImage";
const _CIIR = "CreateImportedImageRequest";
const _CIIRr = "CreateImportedImageResult";
const _CIR = "CopyImageRequest";
const _CIRo = "CopyImageResponse";
const _CME = "ConcurrentModificationException";
const _CR = "ContentRedirection";
const _CS = "ConnectionState";
const _CSR = "CreateStackRequest";
const _CSRr = "CreateStackResult";
const _CSURL = "CreateStreamingURL";
const _CSURLR = "CreateStreamingURLRequest";
const _CSURLRr = "CreateStreamingURLResult";
const _CSr = "CreateStack";
const _CT = "CreatedTime";
const _CTFS = "CreateThemeForStack";
const _CTFSR = "CreateThemeForStackRequest";
const _CTFSRr = "CreateThemeForStackResult";
const _CTo = "ConnectorType";
const _CU = "CreateUser";
const _CUI = "CreateUpdatedImage";
const _CUIR = "CreateUpdatedImageRequest";
const _CUIRr = "CreateUpdatedImageResult";
const _CUR = "CreateUserRequest";
const _CURS = "CreateUsageReportSubscription";
const _CURSR = "CreateUsageReportSubscriptionRequest";
const _CURSRr = "CreateUsageReportSubscriptionResult";
const _CURr = "CreateUserResult";
const _D = "Description";
const _DA = "DeleteApplication";
const _DAB = "DeleteAppBlock";
const _DABB = "DeleteAppBlockBuilder";
const _DABBAB = "DisassociateAppBlockBuilderAppBlock";
const _DABBABA = "DescribeAppBlockBuilderAppBlockAssociations";
const _DABBABAR = "DescribeAppBlockBuilderAppBlockAssociationsRequest";
const _DABBABARe = "DescribeAppBlockBuilderAppBlockAssociationsResult";
const _DABBABR = "DisassociateAppBlockBuilderAppBlockRequest";
const _DABBABRi = "DisassociateAppBlockBuilderAppBlockResult";
const _DABBR = "DeleteAppBlockBuilderRequest";
const _DABBRe = "DeleteAppBlockBuilderResult";
const _DABBRes = "DescribeAppBlockBuildersRequest";
const _DABBResc = "DescribeAppBlockBuildersResult";
const _DABBe = "DescribeAppBlockBuilders";
const _DABR = "DeleteAppBlockRequest";
const _DABRe = "DeleteAppBlockResult";
const _DABRes = "DescribeAppBlocksRequest";
const _DABResc = "DescribeAppBlocksResult";
const _DABe = "DescribeAppBlocks";
const _DAF = "DisassociateApplicationFleet";
const _DAFA = "DescribeApplicationFleetAssociations";
const _DAFAR = "DescribeApplicationFleetAssociationsRequest";
const _DAFARe = "DescribeApplicationFleetAssociationsResult";
const _DAFE = "DisassociateApplicationFromEntitlement";
const _DAFER = "DisassociateApplicationFromEntitlementRequest";
const _DAFERi = "DisassociateApplicationFromEntitlementResult";
const _DAFR = "DisassociateApplicationFleetRequest";
const _DAFRi = "DisassociateApplicationFleetResult";
const _DALU = "DescribeAppLicenseUsage";
const _DALUR = "DescribeAppLicenseUsageRequest";
const _DALURe = "DescribeAppLicenseUsageResult";
const _DAPE = "DynamicAppProvidersEnabled";
const _DAR = "DeleteApplicationRequest";
const _DARe = "DeleteApplicationResult";
const _DARes = "DescribeApplicationsRequest";
const _DAResc = "DescribeApplicationsResult";
const _DAe = "DescribeApplications";
const _DC = "DirectoryConfig";
const _DCL = "DirectoryConfigList";
const _DCi = "DirectoryConfigs";
const _DDC = "DeleteDirectoryConfig";
const _DDCR = "DeleteDirectoryConfigRequest";
const _DDCRe = "DeleteDirectoryConfigResult";
const _DDCRes = "DescribeDirectoryConfigsRequest";
const _DDCResc = "DescribeDirectoryConfigsResult";
const _DDCe = "DescribeDirectoryConfigs";
const _DE = "DeploymentError";
const _DER = "DeleteEntitlementRequest";
const _DERe = "DeleteEntitlementResult";
const _DERes = "DescribeEntitlementsRequest";
const _DEResc = "DescribeEntitlementsResult";
const _DEe = "DeleteEntitlement";
const _DEes = "DescribeEntitlements";
const _DF = "DeleteFleet";
const _DFR = "DeleteFleetRequest";
const _DFRe = "DeleteFleetResult";
const _DFRes = "DescribeFleetsRequest";
const _DFResc = "DescribeFleetsResult";
const _DFRi = "DisassociateFleetRequest";
const _DFRis = "DisassociateFleetResult";
const _DFe = "DescribeFleets";
const _DFi = "DisassociateFleet";
const _DI = "DesiredInstances";
const _DIB = "DeleteImageBuilder";
const _DIBR = "DeleteImageBuilderRequest";
const _DIBRe = "DeleteImageBuilderResult";
const _DIBRes = "DescribeImageBuildersRequest";
const _DIBResc = "DescribeImageBuildersResult";
const _DIBe = "DescribeImageBuilders";
const _DID = "DestinationImageDescription";
const _DIMDSV = "DisableIMDSV1";
const _DIN = "DestinationImageName";
const _DIP = "DeleteImagePermissions";
const _DIPR = "DeleteImagePermissionsRequest";
const _DIPRe = "DeleteImagePermissionsResult";
const _DIPRes = "DescribeImagePermissionsRequest";
const _DIPResc = "DescribeImagePermissionsResult";
const _DIPe = "DescribeImagePermissions";
const _DIR = "DeleteImageRequest";
const _DIRe = "DeleteImageResult";
const _DIRes = "DescribeImagesRequest";
const _DIResc = "DescribeImagesResult";
const _DIe = "DeleteImage";
const _DIes = "DescribeImages";
const _DJI = "DomainJoinInfo";
const _DMAUS = "DrainModeActiveUserSessions";
const _DMUUS = "DrainModeUnusedUserSessions";
const _DN = "DisplayName";
const _DNi = "DirectoryName";
const _DNir = "DirectoryNames";
const _DR = "DestinationRegion";
const _DRAC = "DomainsRequireAdminConsent";
const _DROE = "DryRunOperationException";
const _DRr = "DryRun";
const _DS = "DesiredSessions";
const _DSA = "DescribeSoftwareAssociations";
const _DSAR = "DescribeSoftwareAssociationsRequest";
const _DSARe = "DescribeSoftwareAssociationsResult";
const _DSC = "DeleteStorageConnectors";
const _DSFIB = "DisassociateSoftwareFromImageBuilder";
const _DSFIBR = "DisassociateSoftwareFromImageBuilderRequest";
const _DSFIBRi = "DisassociateSoftwareFromImageBuilderResult";
const _DSI = "DrainSessionInstance";
const _DSIR = "DrainSessionInstanceRequest";
const _DSIRr = "DrainSessionInstanceResult";
const _DSR = "DeleteStackRequest";
const _DSRe = "DeleteStackResult";
const _DSRes = "DescribeSessionsRequest";
const _DSResc = "DescribeSessionsResult";
const _DSRescr = "DescribeStacksRequest";
const _DSRescri = "DescribeStacksResult";
const _DSe = "DeleteStack";
const _DSes = "DescribeSessions";
const _DSesc = "DescribeStacks";
const _DTFS = "DeleteThemeForStack";
const _DTFSR = "DeleteThemeForStackRequest";
const _DTFSRe = "DeleteThemeForStackResult";
const _DTFSRes = "DescribeThemeForStackRequest";
const _DTFSResc = "DescribeThemeForStackResult";
const _DTFSe = "DescribeThemeForStack";
const _DTIS = "DisconnectTimeoutInSeconds";
const _DU = "DeniedUrls";
const _DUR = "DeleteUserRequest";
const _DURS = "DeleteUsageReportSubscription";
const _DURSR = "DeleteUsageReportSubscriptionRequest";
const _DURSRe = "DeleteUsageReportSubscriptionResult";
const _DURSRes = "DescribeUsageReportSubscriptionsRequest";
const _DURSResc = "DescribeUsageReportSubscriptionsResult";
const _DURSe = "DescribeUsageReportSubscriptions";
const _DURe = "DeleteUserResult";
const _DURes = "DescribeUsersRequest";
const _DUResc = "DescribeUsersResult";
const _DURi = "DisableUserRequest";
const _DURis = "DisableUserResult";
const _DUS = "DesiredUserSessions";
const _DUSA = "DescribeUserStackAssociations";
const _DUSAR = "DescribeUserStackAssociationsRequest";
const _DUSARe = "DescribeUserStackAssociationsResult";
const _DUe = "DeleteUser";
const _DUes = "DescribeUsers";
const _DUi = "DisableUser";
const _DVC = "DeleteVpcConfig";
const _De = "Desired";
const _Do = "Domains";
const _Dr = "Draining";
const _E = "Enabled";
const _EA = "EntitledApplication";
const _EAEE = "EntitlementAlreadyExistsException";
const _EAL = "EntitledApplicationList";
const _EALn = "EntitlementAttributeList";
const _EAn = "EntitlementAttribute";
const _EAnt = "EntitledApplications";
const _EC = "ErrorCode";
const _ED = "ErrorDetails";
const _EDIA = "EnableDefaultInternetAccess";
const _EDL = "ErrorDetailsList";
const _EHD = "EmbedHostDomains";
const _EI = "EniId";
const _EIA = "EniIpv6Addresses";
const _EIT = "ExportImageTask";
const _EITx = "ExportImageTasks";
const _EL = "EntitlementList";
const _EM = "ErrorMessage";
const _EN = "EntitlementName";
const _ENFE = "EntitlementNotFoundException";
const _EP = "ExecutablePath";
const _EPIA = "EniPrivateIpAddress";
const _EPx = "ExecutableParameters";
const _ES = "ExpireSession";
const _ESR = "ExpireSessionRequest";
const _ESRx = "ExpireSessionResult";
const _ET = "EndpointType";
const _ETr = "ErrorTimestamp";
const _EU = "EnableUser";
const _EUR = "EnableUserRequest";
const _EURn = "EnableUserResult";
const _En = "Entitlement";
const _Ent = "Entitlements";
const _Ex = "Expires";
const _F = "Fleet";
const _FE = "FleetErrors";
const _FEl = "FleetError";
const _FL = "FooterLinks";
const _FLURL = "FooterLinkURL";
const _FLl = "FleetList";
const _FN = "FleetName";
const _FNi = "FirstName";
const _FP = "FilePath";
const _FSL = "FaviconS3Location";
const _FT = "FleetType";
const _FURL = "FeedbackURL";
const _Fi = "Filter";
const _Fil = "Filters";
const _Fl = "Fleets";
const _GEIT = "GetExportImageTask";
const _GEITR = "GetExportImageTaskRequest";
const _GEITRe = "GetExportImageTaskResult";
const _HTC = "HostToClient";
const _I = "Image";
const _IA = "ImageArn";
const _IASE = "InvalidAccountStatusException";
const _IB = "ImageBuilder";
const _IBE = "ImageBuilderErrors";
const _IBL = "ImageBuilderList";
const _IBN = "ImageBuilderName";
const _IBS = "ImageBuilderSupported";
const _IBSCR = "ImageBuilderStateChangeReason";
const _IBm = "ImageBuilders";
const _IDS = "InstanceDrainStatus";
const _IDTIS = "IdleDisconnectTimeoutInSeconds";
const _IE = "ImageErrors";
const _IF = "InstanceFamilies";
const _II = "InstanceId";
const _IIE = "IncompatibleImageException";
const _IIT = "IntendedInstanceType";
const _IL = "ImageList";
const _IN = "ImageName";
const _IP = "ImagePermissions";
const _IPCE = "InvalidParameterCombinationException";
const _IRA = "IamRoleArn";
const _IRE = "InvalidRoleException";
const _ISCR = "ImageStateChangeReason";
const _ISL = "IconS3Location";
const _ISWO = "ImageSharedWithOthers";
const _IT = "InstanceType";
const _ITm = "ImageType";
const _IU = "InUse";
const _IURL = "IconURL";
const _Id = "Id";
const _Im = "Images";
const _L = "Limit";
const _LAAV = "LatestAppstreamAgentVersion";
const _LAF = "ListAssociatedFleets";
const _LAFR = "ListAssociatedFleetsRequest";
const _LAFRi = "ListAssociatedFleetsResult";
const _LAS = "ListAssociatedStacks";
const _LASR = "ListAssociatedStacksRequest";
const _LASRi = "ListAssociatedStacksResult";
const _LEA = "ListEntitledApplications";
const _LEAR = "ListEntitledApplicationsRequest";
const _LEARi = "ListEntitledApplicationsResult";
const _LEE = "LimitExceededException";
const _LEIT = "ListExportImageTasks";
const _LEITR = "ListExportImageTasksRequest";
const _LEITRi = "ListExportImageTasksResult";
const _LGRD = "LastGeneratedReportDate";
const _LMT = "LastModifiedTime";
const _LN = "LastName";
const _LP = "LaunchParameters";
const _LPa = "LaunchPath";
const _LRGEE = "LastReportGenerationExecutionError";
const _LRGEEa = "LastReportGenerationExecutionErrors";
const _LT = "LicenseType";
const _LTFR = "ListTagsForResource";
const _LTFRR = "ListTagsForResourceRequest";
const _LTFRRi = "ListTagsForResourceResponse";
const _M = "Message";
const _MA = "MessageAction";
const _MCS = "MaxConcurrentSessions";
const _MET = "MaxExpirationTime";
const _ML = "MaximumLength";
const _MR = "MaxResults";
const _MSI = "ManagedSoftwareIncluded";
const _MSPI = "MaxSessionsPerInstance";
const _MUDIS = "MaxUserDurationInSeconds";
const _Me = "Metadata";
const _N = "Name";
const _NAC = "NetworkAccessConfiguration";
const _NT = "NextToken";
const _Na = "Names";
const _OAWSAI = "OwnerAWSAccountId";
const _OLSL = "OrganizationLogoS3Location";
const _ONPE = "OperationNotPermittedException";
const _OUDN = "OrganizationalUnitDistinguishedNames";
const _OUDNr = "OrganizationalUnitDistinguishedName";
const _P = "Permission";
const _PBIRD = "PublicBaseImageReleasedDate";
const _PP = "PreferredProtocol";
const _PSSD = "PostSetupScriptDetails";
const _PT = "PackagingType";
const _Pl = "Platform";
const _Pla = "Platforms";
const _R = "Running";
const _RA = "ResourceArn";
const _RAEE = "ResourceAlreadyExistsException";
const _RE = "ResourceError";
const _REe = "ResourceErrors";
const _RFD = "RetryFailedDeployments";
const _RI = "ResourceIdentifier";
const _RIUE = "ResourceInUseException";
const _RLEE = "RequestLimitExceededException";
const _RNAE = "ResourceNotAvailableException";
const _RNFE = "ResourceNotFoundException";
const _RURL = "RedirectURL";
const _RVC = "RootVolumeConfig";
const _RVCu = "RuntimeValidationConfig";
const _S = "Settings";
const _SA = "SoftwareAssociations";
const _SAAI = "SharedAwsAccountIds";
const _SABB = "StartAppBlockBuilder";
const _SABBR = "StartAppBlockBuilderRequest";
const _SABBRt = "StartAppBlockBuilderResult";
const _SABBRto = "StopAppBlockBuilderRequest";
const _SABBRtop = "StopAppBlockBuilderResult";
const _SABBt = "StopAppBlockBuilder";
const _SAC = "ServiceAccountCredentials";
const _SAI = "SourceAmiId";
const _SAIh = "SharedAccountId";
const _SAL = "SoftwareAssociationsList";
const _SB = "S3Bucket";
const _SBA = "S3BucketArn";
const _SBN = "S3BucketName";
const _SC = "StorageConnectors";
const _SCL = "StorageConnectorList";
const _SCR = "StateChangeReason";
const _SCe = "SessionContext";
const _SCt = "StorageConnector";
const _SD = "ScriptDetails";
const _SE = "StackErrors";
const _SEN = "SendEmailNotification";
const _SES = "StreamingExperienceSettings";
const _SEt = "StackError";
const _SEu = "SubscriptionErrors";
const _SF = "StartFleet";
const _SFR = "StartFleetRequest";
const _SFRt = "StartFleetResult";
const _SFRto = "StopFleetRequest";
const _SFRtop = "StopFleetResult";
const _SFUD = "SubscriptionFirstUsedDate";
const _SFt = "StopFleet";
const _SG = "SettingsGroup";
const _SGI = "SecurityGroupIds";
const _SI = "SessionId";
const _SIB = "StartImageBuilder";
const _SIBR = "StartImageBuilderRequest";
const _SIBRt = "StartImageBuilderResult";
const _SIBRto = "StopImageBuilderRequest";
const _SIBRtop = "StopImageBuilderResult";
const _SIBt = "StopImageBuilder";
const _SIF = "ScreenImageFormat";
const _SIFu = "SupportedInstanceFamilies";
const _SIN = "SourceImageName";
const _SIP = "SharedImagePermissions";
const _SIPL = "SharedImagePermissionsList";
const _SIu = "SubnetIds";
const _SK = "S3Key";
const _SL = "S3Location";
const _SLUD = "SubscriptionLastUsedDate";
const _SLe = "SessionList";
const _SLt = "StackList";
const _SN = "StackName";
const _SNo = "SoftwareNames";
const _SNof = "SoftwareName";
const _SR = "ScreenResolution";
const _SSD = "SetupScriptDetails";
const _SSDTIB = "StartSoftwareDeploymentToImageBuilder";
const _SSDTIBR = "StartSoftwareDeploymentToImageBuilderRequest";
const _SSDTIBRt = "StartSoftwareDeploymentToImageBuilderResult";
const _SSL = "SourceS3Location";
const _SSLc = "ScriptS3Location";
const _SSSL = "SessionScriptS3Location";
const _ST = "StartTime";
const _STI = "SoftwaresToInstall";
const _STU = "SoftwaresToUninstall";
const _SUE = "ScreenshotsUploadEnabled";
const _SURL = "StreamingURL";
const _SV = "StreamView";
const _Sc = "Schedule";
const _Se = "Sessions";
const _Ses = "Session";
const _St = "State";
const _Sta = "Status";
const _Stac = "Stack";
const _Stack = "Stacks";
const _T = "Tags";
const _TFL = "ThemeFooterLinks";
const _TFLh = "ThemeFooterLink";
const _TFURL = "ThemeFaviconURL";
const _TI = "TaskId";
const _TIS = "TimeoutInSeconds";
const _TK = "TagKeys";
const _TOLURL = "ThemeOrganizationLogoURL";
const _TR = "TagResource";
const _TRR = "TagResourceRequest";
const _TRRa = "TagResourceResponse";
const _TS = "TagSpecifications";
const _TSh = "ThemeStyling";
const _TT = "TitleText";
const _TTT = "ThemeTitleText";
const _Th = "Theme";
const _Ty = "Type";
const _U = "Username";
const _UA = "UserArn";
const _UABB = "UpdateAppBlockBuilder";
const _UABBR = "UpdateAppBlockBuilderRequest";
const _UABBRp = "UpdateAppBlockBuilderResult";
const _UAR = "UpdateApplicationRequest";
const _UARp = "UpdateApplicationResult";
const _UAV = "UserAttributeValue";
const _UAp = "UpdateApplication";
const _UCM = "UserControlMode";
const _UDC = "UpdateDirectoryConfig";
const _UDCR = "UpdateDirectoryConfigRequest";
const _UDCRp = "UpdateDirectoryConfigResult";
const _UDFS = "UsbDeviceFilterStrings";
const _UE = "UpdateEntitlement";
const _UER = "UpdateEntitlementRequest";
const _UERp = "UpdateEntitlementResult";
const _UF = "UpdateFleet";
const _UFR = "UpdateFleetRequest";
const _UFRp = "UpdateFleetResult";
const _UI = "UserId";
const _UIP = "UpdateImagePermissions";
const _UIPR = "UpdateImagePermissionsRequest";
const _UIPRp = "UpdateImagePermissionsResult";
const _UL = "UserList";
const _UN = "UserName";
const _UR = "UntagResource";
const _URC = "UrlRedirectionConfig";
const _URR = "UntagResourceRequest";
const _URRn = "UntagResourceResponse";
const _URS = "UsageReportSubscriptions";
const _URSL = "UsageReportSubscriptionList";
const _URSs = "UsageReportSubscription";
const _US = "UserSettings";
const _USA = "UserStackAssociations";
const _USAE = "UserStackAssociationError";
const _USAEL = "UserStackAssociationErrorList";
const _USAL = "UserStackAssociationList";
const _USAs = "UserStackAssociation";
const _USL = "UserSettingList";
const _USR = "UpdateStackRequest";
const _USRp = "UpdateStackResult";
const _USp = "UpdateStack";
const _USs = "UserSetting";
const _UTFS = "UpdateThemeForStack";
const _UTFSR = "UpdateThemeForStackRequest";
const _UTFSRp = "UpdateThemeForStackResult";
const _Us = "Users";
const _Use = "User";
const _V = "Validity";
const _VC = "VpcConfig";
const _VCo = "VolumeConfig";
const _VI = "VpceId";
const _VSIG = "VolumeSizeInGb";
const _Va = "Value";
const _Val = "Values";
const _Vi = "Visibility";
const _WD = "WorkingDirectory";
const _WII = "WorkspaceImageId";
const _aF = "allowFleet";
const _aIB = "allowImageBuilder";
const _c = "client";
const _cUI = "canUpdateImage";
const _dR = "dryRun";
const _e = "error";
const _eIN = "existingImageName";
const _er = "errors";
const _hE = "httpError";
const _i = "image";
const _iP = "imagePermissions";
const _nID = "newImageDescription";
const _nIDN = "newImageDisplayName";
const _nIN = "newImageName";
const _nIT = "newImageTags";
const _s = "smithy.ts.sdk.synthetic.com.amazonaws.appstream";
const _sAI = "sharedAccountId";
const n0 = "com.amazonaws.appstream";
const _s_registry = TypeRegistry.for(_s);
var AppStreamServiceException$ = [-3, _s, "AppStreamServiceException", 0, [], []];
_s_registry.registerError(AppStreamServiceException$, AppStreamServiceException);
const n0_registry = TypeRegistry.for(n0);
var ConcurrentModificationException$ = [-3, n0, _CME,
    { [_e]: _c, [_hE]: 400 },
    [_M],
    [0]
];
n0_registry.registerError(ConcurrentModificationException$, ConcurrentModificationException);
var DryRunOperationException$ = [-3, n0, _DROE,
    { [_e]: _c, [_hE]: 412 },
    [_M],
    [0]
];
n0_registry.registerError(DryRunOperationException$, DryRunOperationException);
var EntitlementAlreadyExistsException$ = [-3, n0, _EAEE,
    { [_e]: _c, [_hE]: 400 },
    [_M],
    [0]
];
n0_registry.registerError(EntitlementAlreadyExistsException$, EntitlementAlreadyExistsException);
var EntitlementNotFoundException$ = [-3, n0, _ENFE,
    { [_e]: _c, [_hE]: 400 },
    [_M],
    [0]
];
n0_registry.registerError(EntitlementNotFoundException$, EntitlementNotFoundException);
var IncompatibleImageException$ = [-3, n0, _IIE,
    { [_e]: _c, [_hE]: 400 },
    [_M],
    [0]
];
n0_registry.registerError(IncompatibleImageException$, IncompatibleImageException);
var InvalidAccountStatusException$ = [-3, n0, _IASE,
    { [_e]: _c, [_hE]: 400 },
    [_M],
    [0]
];
n0_registry.registerError(InvalidAccountStatusException$, InvalidAccountStatusException);
var InvalidParameterCombinationException$ = [-3, n0, _IPCE,
    { [_e]: _c, [_hE]: 400 },
    [_M],
    [0]
];
n0_registry.registerError(InvalidParameterCombinationException$, InvalidParameterCombinationException);
var InvalidRoleException$ = [-3, n0, _IRE,
    { [_e]: _c, [_hE]: 400 },
    [_M],
    [0]
];
n0_registry.registerError(InvalidRoleException$, InvalidRoleException);
var LimitExceededException$ = [-3, n0, _LEE,
    { [_e]: _c, [_hE]: 400 },
    [_M],
    [0]
];
n0_registry.registerError(LimitExceededException$, LimitExceededException);
var OperationNotPermittedException$ = [-3, n0, _ONPE,
    { [_e]: _c, [_hE]: 400 },
    [_M],
    [0]
];
n0_registry.registerError(OperationNotPermittedException$, OperationNotPermittedException);
var RequestLimitExceededException$ = [-3, n0, _RLEE,
    { [_e]: _c, [_hE]: 400 },
    [_M],
    [0]
];
n0_registry.registerError(RequestLimitExceededException$, RequestLimitExceededException);
var ResourceAlreadyExistsException$ = [-3, n0, _RAEE,
    { [_e]: _c, [_hE]: 400 },
    [_M],
    [0]
];
n0_registry.registerError(ResourceAlreadyExistsException$, ResourceAlreadyExistsException);
var ResourceInUseException$ = [-3, n0, _RIUE,
    { [_e]: _c, [_hE]: 400 },
    [_M],
    [0]
];
n0_registry.registerError(ResourceInUseException$, ResourceInUseException);
var ResourceNotAvailableException$ = [-3, n0, _RNAE,
    { [_e]: _c, [_hE]: 400 },
    [_M],
    [0]
];
n0_registry.registerError(ResourceNotAvailableException$, ResourceNotAvailableException);
var ResourceNotFoundException$ = [-3, n0, _RNFE,
    { [_e]: _c, [_hE]: 404 },
    [_M],
    [0]
];
n0_registry.registerError(ResourceNotFoundException$, ResourceNotFoundException);
const errorTypeRegistries = [
    _s_registry,
    n0_registry,
];
var AccountName = [0, n0, _AN, 8, 0];
var AccountPassword = [0, n0, _AP, 8, 0];
var FilePath = [0, n0, _FP, 8, 0];
var LaunchParameters = [0, n0, _LP, 8, 0];
var UserAttributeValue = [0, n0, _UAV, 8, 0];
var Username = [0, n0, _U, 8, 0];
var AccessEndpoint$ = [3, n0, _AE,
    0,
    [_ET, _VI],
    [0, 0], 1
];
var AdminAppLicenseUsageRecord$ = [3, n0, _AALUR,
    0,
    [_UA, _BP, _OAWSAI, _SFUD, _SLUD, _LT, _UI],
    [0, 0, 0, 4, 4, 0, 0], 7
];
var AgentAccessConfig$ = [3, n0, _AAC,
    0,
    [_S, _SR, _SIF, _SBA, _SUE, _UCM],
    [() => AgentAccessSettingList, 0, 0, 0, 2, 0], 3
];
var AgentAccessConfigForUpdate$ = [3, n0, _AACFU,
    0,
    [_S, _SBA, _SUE, _SR, _SIF, _UCM],
    [() => AgentAccessSettingList, 0, 2, 0, 0, 0]
];
var AgentAccessSetting$ = [3, n0, _AAS,
    0,
    [_AA, _P],
    [0, 0], 2
];
var AppBlock$ = [3, n0, _AB,
    0,
    [_N, _A, _D, _DN, _SSL, _SSD, _CT, _PSSD, _PT, _St, _ABE],
    [0, 0, 0, 0, () => S3Location$, () => ScriptDetails$, 4, () => ScriptDetails$, 0, 0, () => ErrorDetailsList], 2
];
var AppBlockBuilder$ = [3, n0, _ABB,
    0,
    [_A, _N, _Pl, _IT, _VC, _St, _DN, _D, _EDIA, _IRA, _CT, _ABBE, _SCR, _AEc, _DIMDSV],
    [0, 0, 0, 0, () => VpcConfig$, 0, 0, 0, 2, 0, 4, () => ResourceErrors, () => AppBlockBuilderStateChangeReason$, () => AccessEndpointList, 2], 6
];
var AppBlockBuilderAppBlockAssociation$ = [3, n0, _ABBABA,
    0,
    [_ABA, _ABBN],
    [0, 0], 2
];
var AppBlockBuilderStateChangeReason$ = [3, n0, _ABBSCR,
    0,
    [_C, _M],
    [0, 0]
];
var Application$ = [3, n0, _Ap,
    0,
    [_N, _DN, _IURL, _LPa, _LP, _E, _Me, _WD, _D, _A, _ABA, _ISL, _Pla, _IF, _CT],
    [0, 0, 0, 0, 0, 2, 128 | 0, 0, 0, 0, 0, () => S3Location$, 64 | 0, 64 | 0, 4]
];
var ApplicationConfig$ = [3, n0, _AC,
    8,
    [_N, _AAP, _DN, _AIP, _AMP, _WD, _LP],
    [0, [() => FilePath, 0], 0, [() => FilePath, 0], [() => FilePath, 0], [() => FilePath, 0], [() => LaunchParameters, 0]], 2
];
var ApplicationFleetAssociation$ = [3, n0, _AFA,
    0,
    [_FN, _AAp],
    [0, 0], 2
];
var ApplicationSettings$ = [3, n0, _AS,
    0,
    [_E, _SG],
    [2, 0], 1
];
var ApplicationSettingsResponse$ = [3, n0, _ASR,
    0,
    [_E, _SG, _SBN],
    [2, 0, 0]
];
var AssociateAppBlockBuilderAppBlockRequest$ = [3, n0, _AABBABR,
    0,
    [_ABA, _ABBN],
    [0, 0], 2
];
var AssociateAppBlockBuilderAppBlockResult$ = [3, n0, _AABBABRs,
    0,
    [_ABBABA],
    [() => AppBlockBuilderAppBlockAssociation$]
];
var AssociateApplicationFleetRequest$ = [3, n0, _AAFR,
    0,
    [_FN, _AAp],
    [0, 0], 2
];
var AssociateApplicationFleetResult$ = [3, n0, _AAFRs,
    0,
    [_AFA],
    [() => ApplicationFleetAssociation$]
];
var AssociateApplicationToEntitlementRequest$ = [3, n0, _AATER,
    0,
    [_SN, _EN, _AI],
    [0, 0, 0], 3
];
var AssociateApplicationToEntitlementResult$ = [3, n0, _AATERs,
    0,
    [],
    []
];
var AssociateFleetRequest$ = [3, n0, _AFR,
    0,
    [_FN, _SN],
    [0, 0], 2
];
var AssociateFleetResult$ = [3, n0, _AFRs,
    0,
    [],
    []
];
var AssociateSoftwareToImageBuilderRequest$ = [3, n0, _ASTIBR,
    0,
    [_IBN, _SNo],
    [0, 64 | 0], 2
];
var AssociateSoftwareToImageBuilderResult$ = [3, n0, _ASTIBRs,
    0,
    [],
    []
];
var BatchAssociateUserStackRequest$ = [3, n0, _BAUSR,
    0,
    [_USA],
    [[() => UserStackAssociationList, 0]], 1
];
var BatchAssociateUserStackResult$ = [3, n0, _BAUSRa,
    0,
    [_er],
    [[() => UserStackAssociationErrorList, 0]]
];
var BatchDisassociateUserStackRequest$ = [3, n0, _BDUSR,
    0,
    [_USA],
    [[() => UserStackAssociationList, 0]], 1
];
var BatchDisassociateUserStackResult$ = [3, n0, _BDUSRa,
    0,
    [_er],
    [[() => UserStackAssociationErrorList, 0]]
];
var CertificateBasedAuthProperties$ = [3, n0, _CBAP,
    0,
    [_Sta, _CAA],
    [0, 0]
];
var ComputeCapacity$ = [3, n0, _CC,
    0,
    [_DI, _DS],
    [1, 1]
];
var ComputeCapacityStatus$ = [3, n0, _CCS,
    0,
    [_De, _R, _IU, _Av, _DUS, _AUS, _AUSc, _AUSct, _Dr, _DMAUS, _DMUUS],
    [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1], 1
];
var ContentRedirection$ = [3, n0, _CR,
    0,
    [_HTC],
    [() => UrlRedirectionConfig$]
];
var CopyImageRequest$ = [3, n0, _CIR,
    0,
    [_SIN, _DIN, _DR, _DID],
    [0, 0, 0, 0], 3
];
var CopyImageResponse$ = [3, n0, _CIRo,
    0,
    [_DIN],
    [0]
];
var CreateAppBlockBuilderRequest$ = [3, n0, _CABBR,
    0,
    [_N, _Pl, _IT, _VC, _D, _DN, _T, _EDIA, _IRA, _AEc, _DIMDSV],
    [0, 0, 0, () => VpcConfig$, 0, 0, 128 | 0, 2, 0, () => AccessEndpointList, 2], 4
];
var CreateAppBlockBuilderResult$ = [3, n0, _CABBRr,
    0,
    [_ABB],
    [() => AppBlockBuilder$]
];
var CreateAppBlockBuilderStreamingURLRequest$ = [3, n0, _CABBSURLR,
    0,
    [_ABBN, _V],
    [0, 1], 1
];
var CreateAppBlockBuilderStreamingURLResult$ = [3, n0, _CABBSURLRr,
    0,
    [_SURL, _Ex],
    [0, 4]
];
var CreateAppBlockRequest$ = [3, n0, _CABR,
    0,
    [_N, _SSL, _D, _DN, _SSD, _T, _PSSD, _PT],
    [0, () => S3Location$, 0, 0, () => ScriptDetails$, 128 | 0, () => ScriptDetails$, 0], 2
];
var CreateAppBlockResult$ = [3, n0, _CABRr,
    0,
    [_AB],
    [() => AppBlock$]
];
var CreateApplicationRequest$ = [3, n0, _CAR,
    0,
    [_N, _ISL, _LPa, _Pla, _IF, _ABA, _DN, _D, _WD, _LP, _T],
    [0, () => S3Location$, 0, 64 | 0, 64 | 0, 0, 0, 0, 0, 0, 128 | 0], 6
];
var CreateApplicationResult$ = [3, n0, _CARr,
    0,
    [_Ap],
    [() => Application$]
];
var CreateDirectoryConfigRequest$ = [3, n0, _CDCR,
    0,
    [_DNi, _OUDN, _SAC, _CBAP],
    [0, 64 | 0, [() => ServiceAccountCredentials$, 0], () => CertificateBasedAuthProperties$], 2
];
var CreateDirectoryConfigResult$ = [3, n0, _CDCRr,
    0,
    [_DC],
    [[() => DirectoryConfig$, 0]]
];
var CreateEntitlementRequest$ = [3, n0, _CER,
    0,
    [_N, _SN, _AV, _At, _D],
    [0, 0, 0, () => EntitlementAttributeList, 0], 4
];
var CreateEntitlementResult$ = [3, n0, _CERr,
    0,
    [_En],
    [() => Entitlement$]
];
var CreateExportImageTaskRequest$ = [3, n0, _CEITR,
    0,
    [_IN, _ANm, _IRA, _TS, _AD],
    [0, 0, 0, 128 | 0, 0], 3
];
var CreateExportImageTaskResult$ = [3, n0, _CEITRr,
    0,
    [_EIT],
    [() => ExportImageTask$]
];
var CreateFleetRequest$ = [3, n0, _CFR,
    0,
    [_N, _IT, _IN, _IA, _FT, _CC, _VC, _MUDIS, _DTIS, _D, _DN, _EDIA, _DJI, _T, _IDTIS, _IRA, _SV, _Pl, _MCS, _UDFS, _SSSL, _MSPI, _RVC, _DIMDSV],
    [0, 0, 0, 0, 0, () => ComputeCapacity$, () => VpcConfig$, 1, 1, 0, 0, 2, () => DomainJoinInfo$, 128 | 0, 1, 0, 0, 0, 1, 64 | 0, () => S3Location$, 1, () => VolumeConfig$, 2], 2
];
var CreateFleetResult$ = [3, n0, _CFRr,
    0,
    [_F],
    [() => Fleet$]
];
var CreateImageBuilderRequest$ = [3, n0, _CIBR,
    0,
    [_N, _IT, _IN, _IA, _D, _DN, _VC, _IRA, _EDIA, _DJI, _AAV, _T, _AEc, _RVC, _STI, _STU, _DIMDSV],
    [0, 0, 0, 0, 0, 0, () => VpcConfig$, 0, 2, () => DomainJoinInfo$, 0, 128 | 0, () => AccessEndpointList, () => VolumeConfig$, 64 | 0, 64 | 0, 2], 2
];
var CreateImageBuilderResult$ = [3, n0, _CIBRr,
    0,
    [_IB],
    [() => ImageBuilder$]
];
var CreateImageBuilderStreamingURLRequest$ = [3, n0, _CIBSURLR,
    0,
    [_N, _V],
    [0, 1], 1
];
var CreateImageBuilderStreamingURLResult$ = [3, n0, _CIBSURLRr,
    0,
    [_SURL, _Ex],
    [0, 4]
];
var CreateImportedImageRequest$ = [3, n0, _CIIR,
    0,
    [_N, _SAI, _WII, _IRA, _D, _DN, _T, _RVCu, _ASV, _ACC, _DRr],
    [0, 0, 0, 0, 0, 0, 128 | 0, () => RuntimeValidationConfig$, 0, [() => AppCatalogConfig, 0], 2], 1
];
var CreateImportedImageResult$ = [3, n0, _CIIRr,
    0,
    [_I],
    [() => Image$]
];
var CreateStackRequest$ = [3, n0, _CSR,
    0,
    [_N, _D, _DN, _SC, _RURL, _FURL, _US, _AS, _T, _AEc, _EHD, _SES, _CR, _AAC],
    [0, 0, 0, () => StorageConnectorList, 0, 0, () => UserSettingList, () => ApplicationSettings$, 128 | 0, () => AccessEndpointList, 64 | 0, () => StreamingExperienceSettings$, () => ContentRedirection$, () => AgentAccessConfig$], 1
];
var CreateStackResult$ = [3, n0, _CSRr,
    0,
    [_Stac],
    [() => Stack$]
];
var CreateStreamingURLRequest$ = [3, n0, _CSURLR,
    0,
    [_SN, _FN, _UI, _AIp, _V, _SCe],
    [0, 0, 0, 0, 1, 0], 3
];
var CreateStreamingURLResult$ = [3, n0, _CSURLRr,
    0,
    [_SURL, _Ex],
    [0, 4]
];
var CreateThemeForStackRequest$ = [3, n0, _CTFSR,
    0,
    [_SN, _TT, _TSh, _OLSL, _FSL, _FL],
    [0, 0, 0, () => S3Location$, () => S3Location$, () => ThemeFooterLinks], 5
];
var CreateThemeForStackResult$ = [3, n0, _CTFSRr,
    0,
    [_Th],
    [() => Theme$]
];
var CreateUpdatedImageRequest$ = [3, n0, _CUIR,
    0,
    [_eIN, _nIN, _nID, _nIDN, _nIT, _dR],
    [0, 0, 0, 0, 128 | 0, 2], 2
];
var CreateUpdatedImageResult$ = [3, n0, _CUIRr,
    0,
    [_i, _cUI],
    [() => Image$, 2]
];
var CreateUsageReportSubscriptionRequest$ = [3, n0, _CURSR,
    0,
    [],
    []
];
var CreateUsageReportSubscriptionResult$ = [3, n0, _CURSRr,
    0,
    [_SBN, _Sc],
    [0, 0]
];
var CreateUserRequest$ = [3, n0, _CUR,
    0,
    [_UN, _AT, _MA, _FNi, _LN],
    [[() => Username, 0], 0, 0, [() => UserAttributeValue, 0], [() => UserAttributeValue, 0]], 2
];
var CreateUserResult$ = [3, n0, _CURr,
    0,
    [],
    []
];
var DeleteAppBlockBuilderRequest$ = [3, n0, _DABBR,
    0,
    [_N],
    [0], 1
];
var DeleteAppBlockBuilderResult$ = [3, n0, _DABBRe,
    0,
    [],
    []
];
var DeleteAppBlockRequest$ = [3, n0, _DABR,
    0,
    [_N],
    [0], 1
];
var DeleteAppBlockResult$ = [3, n0, _DABRe,
    0,
    [],
    []
];
var DeleteApplicationRequest$ = [3, n0, _DAR,
    0,
    [_N],
    [0], 1
];
var DeleteApplicationResult$ = [3, n0, _DARe,
    0,
    [],
    []
];
var DeleteDirectoryConfigRequest$ = [3, n0, _DDCR,
    0,
    [_DNi],
    [0], 1
];
var DeleteDirectoryConfigResult$ = [3, n0, _DDCRe,
    0,
    [],
    []
];
var DeleteEntitlementRequest$ = [3, n0, _DER,
    0,
    [_N, _SN],
    [0, 0], 2
];
var DeleteEntitlementResult$ = [3, n0, _DERe,
    0,
    [],
    []
];
var DeleteFleetRequest$ = [3, n0, _DFR,
    0,
    [_N],
    [0], 1
];
var DeleteFleetResult$ = [3, n0, _DFRe,
    0,
    [],
    []
];
var DeleteImageBuilderRequest$ = [3, n0, _DIBR,
    0,
    [_N],
    [0], 1
];
var DeleteImageBuilderResult$ = [3, n0, _DIBRe,
    0,
    [_IB],
    [() => ImageBuilder$]
];
var DeleteImagePermissionsRequest$ = [3, n0, _DIPR,
    0,
    [_N, _SAIh],
    [0, 0], 2
];
var DeleteImagePermissionsResult$ = [3, n0, _DIPRe,
    0,
    [],
    []
];
var DeleteImageRequest$ = [3, n0, _DIR,
    0,
    [_N],
    [0], 1
];
var DeleteImageResult$ = [3, n0, _DIRe,
    0,
    [_I],
    [() => Image$]
];
var DeleteStackRequest$ = [3, n0, _DSR,
    0,
    [_N],
    [0], 1
];
var DeleteStackResult$ = [3, n0, _DSRe,
    0,
    [],
    []
];
var DeleteThemeForStackRequest$ = [3, n0, _DTFSR,
    0,
    [_SN],
    [0], 1
];
var DeleteThemeForStackResult$ = [3, n0, _DTFSRe,
    0,
    [],
    []
];
var DeleteUsageReportSubscriptionRequest$ = [3, n0, _DURSR,
    0,
    [],
    []
];
var DeleteUsageReportSubscriptionResult$ = [3, n0, _DURSRe,
    0,
    [],
    []
];
var DeleteUserRequest$ = [3, n0, _DUR,
    0,
    [_UN, _AT],
    [[() => Username, 0], 0], 2
];
var DeleteUserResult$ = [3, n0, _DURe,
    0,
    [],
    []
];
var DescribeAppBlockBuilderAppBlockAssociationsRequest$ = [3, n0, _DABBABAR,
    0,
    [_ABA, _ABBN, _MR, _NT],
    [0, 0, 1, 0]
];
var DescribeAppBlockBuilderAppBlockAssociationsResult$ = [3, n0, _DABBABARe,
    0,
    [_ABBABAp, _NT],
    [() => AppBlockBuilderAppBlockAssociationsList, 0]
];
var DescribeAppBlockBuildersRequest$ = [3, n0, _DABBRes,
    0,
    [_Na, _NT, _MR],
    [64 | 0, 0, 1]
];
var DescribeAppBlockBuildersResult$ = [3, n0, _DABBResc,
    0,
    [_ABBp, _NT],
    [() => AppBlockBuilderList, 0]
];
var DescribeAppBlocksRequest$ = [3, n0, _DABRes,
    0,
    [_Ar, _NT, _MR],
    [64 | 0, 0, 1]
];
var DescribeAppBlocksResult$ = [3, n0, _DABResc,
    0,
    [_ABp, _NT],
    [() => AppBlocks, 0]
];
var DescribeApplicationFleetAssociationsRequest$ = [3, n0, _DAFAR,
    0,
    [_FN, _AAp, _MR, _NT],
    [0, 0, 1, 0]
];
var DescribeApplicationFleetAssociationsResult$ = [3, n0, _DAFARe,
    0,
    [_AFAp, _NT],
    [() => ApplicationFleetAssociationList, 0]
];
var DescribeApplicationsRequest$ = [3, n0, _DARes,
    0,
    [_Ar, _NT, _MR],
    [64 | 0, 0, 1]
];
var DescribeApplicationsResult$ = [3, n0, _DAResc,
    0,
    [_App, _NT],
    [() => Applications, 0]
];
var DescribeAppLicenseUsageRequest$ = [3, n0, _DALUR,
    0,
    [_BP, _MR, _NT],
    [0, 1, 0], 1
];
var DescribeAppLicenseUsageResult$ = [3, n0, _DALURe,
    0,
    [_ALU, _NT],
    [() => AdminAppLicenseUsageList, 0]
];
var DescribeDirectoryConfigsRequest$ = [3, n0, _DDCRes,
    0,
    [_DNir, _MR, _NT],
    [64 | 0, 1, 0]
];
var DescribeDirectoryConfigsResult$ = [3, n0, _DDCResc,
    0,
    [_DCi, _NT],
    [[() => DirectoryConfigList, 0], 0]
];
var DescribeEntitlementsRequest$ = [3, n0, _DERes,
    0,
    [_SN, _N, _NT, _MR],
    [0, 0, 0, 1], 1
];
var DescribeEntitlementsResult$ = [3, n0, _DEResc,
    0,
    [_Ent, _NT],
    [() => EntitlementList, 0]
];
var DescribeFleetsRequest$ = [3, n0, _DFRes,
    0,
    [_Na, _NT],
    [64 | 0, 0]
];
var DescribeFleetsResult$ = [3, n0, _DFResc,
    0,
    [_Fl, _NT],
    [() => FleetList, 0]
];
var DescribeImageBuildersRequest$ = [3, n0, _DIBRes,
    0,
    [_Na, _MR, _NT],
    [64 | 0, 1, 0]
];
var DescribeImageBuildersResult$ = [3, n0, _DIBResc,
    0,
    [_IBm, _NT],
    [() => ImageBuilderList, 0]
];
var DescribeImagePermissionsRequest$ = [3, n0, _DIPRes,
    0,
    [_N, _MR, _SAAI, _NT],
    [0, 1, 64 | 0, 0], 1
];
var DescribeImagePermissionsResult$ = [3, n0, _DIPResc,
    0,
    [_N, _SIPL, _NT],
    [0, () => SharedImagePermissionsList, 0]
];
var DescribeImagesRequest$ = [3, n0, _DIRes,
    0,
    [_Na, _Ar, _Ty, _NT, _MR],
    [64 | 0, 64 | 0, 0, 0, 1]
];
var DescribeImagesResult$ = [3, n0, _DIResc,
    0,
    [_Im, _NT],
    [() => ImageList, 0]
];
var DescribeSessionsRequest$ = [3, n0, _DSRes,
    0,
    [_SN, _FN, _UI, _NT, _L, _AT, _II],
    [0, 0, 0, 0, 1, 0, 0], 2
];
var DescribeSessionsResult$ = [3, n0, _DSResc,
    0,
    [_Se, _NT],
    [() => SessionList, 0]
];
var DescribeSoftwareAssociationsRequest$ = [3, n0, _DSAR,
    0,
    [_AR, _MR, _NT],
    [0, 1, 0], 1
];
var DescribeSoftwareAssociationsResult$ = [3, n0, _DSARe,
    0,
    [_AR, _SA, _NT],
    [0, () => SoftwareAssociationsList, 0]
];
var DescribeStacksRequest$ = [3, n0, _DSRescr,
    0,
    [_Na, _NT],
    [64 | 0, 0]
];
var DescribeStacksResult$ = [3, n0, _DSRescri,
    0,
    [_Stack, _NT],
    [() => StackList, 0]
];
var DescribeThemeForStackRequest$ = [3, n0, _DTFSRes,
    0,
    [_SN],
    [0], 1
];
var DescribeThemeForStackResult$ = [3, n0, _DTFSResc,
    0,
    [_Th],
    [() => Theme$]
];
var DescribeUsageReportSubscriptionsRequest$ = [3, n0, _DURSRes,
    0,
    [_MR, _NT],
    [1, 0]
];
var DescribeUsageReportSubscriptionsResult$ = [3, n0, _DURSResc,
    0,
    [_URS, _NT],
    [() => UsageReportSubscriptionList, 0]
];
var DescribeUsersRequest$ = [3, n0, _DURes,
    0,
    [_AT, _MR, _NT],
    [0, 1, 0], 1
];
var DescribeUsersResult$ = [3, n0, _DUResc,
    0,
    [_Us, _NT],
    [[() => UserList, 0], 0]
];
var DescribeUserStackAssociationsRequest$ = [3, n0, _DUSAR,
    0,
    [_SN, _UN, _AT, _MR, _NT],
    [0, [() => Username, 0], 0, 1, 0]
];
var DescribeUserStackAssociationsResult$ = [3, n0, _DUSARe,
    0,
    [_USA, _NT],
    [[() => UserStackAssociationList, 0], 0]
];
var DirectoryConfig$ = [3, n0, _DC,
    0,
    [_DNi, _OUDN, _SAC, _CT, _CBAP],
    [0, 64 | 0, [() => ServiceAccountCredentials$, 0], 4, () => CertificateBasedAuthProperties$], 1
];
var DisableUserRequest$ = [3, n0, _DURi,
    0,
    [_UN, _AT],
    [[() => Username, 0], 0], 2
];
var DisableUserResult$ = [3, n0, _DURis,
    0,
    [],
    []
];
var DisassociateAppBlockBuilderAppBlockRequest$ = [3, n0, _DABBABR,
    0,
    [_ABA, _ABBN],
    [0, 0], 2
];
var DisassociateAppBlockBuilderAppBlockResult$ = [3, n0, _DABBABRi,
    0,
    [],
    []
];
var DisassociateApplicationFleetRequest$ = [3, n0, _DAFR,
    0,
    [_FN, _AAp],
    [0, 0], 2
];
var DisassociateApplicationFleetResult$ = [3, n0, _DAFRi,
    0,
    [],
    []
];
var DisassociateApplicationFromEntitlementRequest$ = [3, n0, _DAFER,
    0,
    [_SN, _EN, _AI],
    [0, 0, 0], 3
];
var DisassociateApplicationFromEntitlementResult$ = [3, n0, _DAFERi,
    0,
    [],
    []
];
var DisassociateFleetRequest$ = [3, n0, _DFRi,
    0,
    [_FN, _SN],
    [0, 0], 2
];
var DisassociateFleetResult$ = [3, n0, _DFRis,
    0,
    [],
    []
];
var DisassociateSoftwareFromImageBuilderRequest$ = [3, n0, _DSFIBR,
    0,
    [_IBN, _SNo],
    [0, 64 | 0], 2
];
var DisassociateSoftwareFromImageBuilderResult$ = [3, n0, _DSFIBRi,
    0,
    [],
    []
];
var DomainJoinInfo$ = [3, n0, _DJI,
    0,
    [_DNi, _OUDNr],
    [0, 0]
];
var DrainSessionInstanceRequest$ = [3, n0, _DSIR,
    0,
    [_SI],
    [0], 1
];
var DrainSessionInstanceResult$ = [3, n0, _DSIRr,
    0,
    [],
    []
];
var EnableUserRequest$ = [3, n0, _EUR,
    0,
    [_UN, _AT],
    [[() => Username, 0], 0], 2
];
var EnableUserResult$ = [3, n0, _EURn,
    0,
    [],
    []
];
var EntitledApplication$ = [3, n0, _EA,
    0,
    [_AI],
    [0], 1
];
var Entitlement$ = [3, n0, _En,
    0,
    [_N, _SN, _AV, _At, _D, _CT, _LMT],
    [0, 0, 0, () => EntitlementAttributeList, 0, 4, 4], 4
];
var EntitlementAttribute$ = [3, n0, _EAn,
    0,
    [_N, _Va],
    [0, 0], 2
];
var ErrorDetails$ = [3, n0, _ED,
    0,
    [_EC, _EM],
    [0, 0]
];
var ExpireSessionRequest$ = [3, n0, _ESR,
    0,
    [_SI],
    [0], 1
];
var ExpireSessionResult$ = [3, n0, _ESRx,
    0,
    [],
    []
];
var ExportImageTask$ = [3, n0, _EIT,
    0,
    [_TI, _IA, _ANm, _CD, _AD, _St, _AIm, _TS, _ED],
    [0, 0, 0, 4, 0, 0, 0, 128 | 0, () => ErrorDetailsList], 4
];
var Filter$ = [3, n0, _Fi,
    0,
    [_N, _Val],
    [0, 64 | 0], 2
];
var Fleet$ = [3, n0, _F,
    0,
    [_A, _N, _IT, _CCS, _St, _DN, _D, _IN, _IA, _FT, _MUDIS, _DTIS, _VC, _CT, _FE, _EDIA, _DJI, _IDTIS, _IRA, _SV, _Pl, _MCS, _UDFS, _SSSL, _MSPI, _RVC, _DIMDSV],
    [0, 0, 0, () => ComputeCapacityStatus$, 0, 0, 0, 0, 0, 0, 1, 1, () => VpcConfig$, 4, () => FleetErrors, 2, () => DomainJoinInfo$, 1, 0, 0, 0, 1, 64 | 0, () => S3Location$, 1, () => VolumeConfig$, 2], 5
];
var FleetError$ = [3, n0, _FEl,
    0,
    [_EC, _EM],
    [0, 0]
];
var GetExportImageTaskRequest$ = [3, n0, _GEITR,
    0,
    [_TI],
    [0]
];
var GetExportImageTaskResult$ = [3, n0, _GEITRe,
    0,
    [_EIT],
    [() => ExportImageTask$]
];
var Image$ = [3, n0, _I,
    0,
    [_N, _A, _BIA, _DN, _St, _Vi, _IBS, _IBN, _Pl, _D, _SCR, _App, _CT, _PBIRD, _AAV, _IP, _IE, _LAAV, _SIFu, _DAPE, _ISWO, _MSI, _ITm],
    [0, 0, 0, 0, 0, 0, 2, 0, 0, 0, () => ImageStateChangeReason$, () => Applications, 4, 4, 0, () => ImagePermissions$, () => ResourceErrors, 0, 64 | 0, 0, 0, 2, 0], 1
];
var ImageBuilder$ = [3, n0, _IB,
    0,
    [_N, _A, _IA, _D, _DN, _VC, _IT, _Pl, _IRA, _St, _SCR, _CT, _EDIA, _DJI, _NAC, _IBE, _AAV, _AEc, _RVC, _LAAV, _DIMDSV],
    [0, 0, 0, 0, 0, () => VpcConfig$, 0, 0, 0, 0, () => ImageBuilderStateChangeReason$, 4, 2, () => DomainJoinInfo$, () => NetworkAccessConfiguration$, () => ResourceErrors, 0, () => AccessEndpointList, () => VolumeConfig$, 0, 2], 1
];
var ImageBuilderStateChangeReason$ = [3, n0, _IBSCR,
    0,
    [_C, _M],
    [0, 0]
];
var ImagePermissions$ = [3, n0, _IP,
    0,
    [_aF, _aIB],
    [2, 2]
];
var ImageStateChangeReason$ = [3, n0, _ISCR,
    0,
    [_C, _M],
    [0, 0]
];
var LastReportGenerationExecutionError$ = [3, n0, _LRGEE,
    0,
    [_EC, _EM],
    [0, 0]
];
var ListAssociatedFleetsRequest$ = [3, n0, _LAFR,
    0,
    [_SN, _NT],
    [0, 0], 1
];
var ListAssociatedFleetsResult$ = [3, n0, _LAFRi,
    0,
    [_Na, _NT],
    [64 | 0, 0]
];
var ListAssociatedStacksRequest$ = [3, n0, _LASR,
    0,
    [_FN, _NT],
    [0, 0], 1
];
var ListAssociatedStacksResult$ = [3, n0, _LASRi,
    0,
    [_Na, _NT],
    [64 | 0, 0]
];
var ListEntitledApplicationsRequest$ = [3, n0, _LEAR,
    0,
    [_SN, _EN, _NT, _MR],
    [0, 0, 0, 1], 2
];
var ListEntitledApplicationsResult$ = [3, n0, _LEARi,
    0,
    [_EAnt, _NT],
    [() => EntitledApplicationList, 0]
];
var ListExportImageTasksRequest$ = [3, n0, _LEITR,
    0,
    [_Fil, _MR, _NT],
    [() => Filters, 1, 0]
];
var ListExportImageTasksResult$ = [3, n0, _LEITRi,
    0,
    [_EITx, _NT],
    [() => ExportImageTasks, 0]
];
var ListTagsForResourceRequest$ = [3, n0, _LTFRR,
    0,
    [_RA],
    [0], 1
];
var ListTagsForResourceResponse$ = [3, n0, _LTFRRi,
    0,
    [_T],
    [128 | 0]
];
var NetworkAccessConfiguration$ = [3, n0, _NAC,
    0,
    [_EPIA, _EIA, _EI],
    [0, 64 | 0, 0]
];
var ResourceError$ = [3, n0, _RE,
    0,
    [_EC, _EM, _ETr],
    [0, 0, 4]
];
var RuntimeValidationConfig$ = [3, n0, _RVCu,
    0,
    [_IIT],
    [0]
];
var S3Location$ = [3, n0, _SL,
    0,
    [_SB, _SK],
    [0, 0], 1
];
var ScriptDetails$ = [3, n0, _SD,
    0,
    [_SSLc, _EP, _TIS, _EPx],
    [() => S3Location$, 0, 1, 0], 3
];
var ServiceAccountCredentials$ = [3, n0, _SAC,
    0,
    [_AN, _AP],
    [[() => AccountName, 0], [() => AccountPassword, 0]], 2
];
var Session$ = [3, n0, _Ses,
    0,
    [_Id, _UI, _SN, _FN, _St, _CS, _ST, _MET, _AT, _NAC, _II, _IDS],
    [0, 0, 0, 0, 0, 0, 4, 4, 0, () => NetworkAccessConfiguration$, 0, 0], 5
];
var SharedImagePermissions$ = [3, n0, _SIP,
    0,
    [_sAI, _iP],
    [0, () => ImagePermissions$], 2
];
var SoftwareAssociations$ = [3, n0, _SA,
    0,
    [_SNof, _Sta, _DE],
    [0, 0, () => ErrorDetailsList]
];
var Stack$ = [3, n0, _Stac,
    0,
    [_N, _A, _D, _DN, _CT, _SC, _RURL, _FURL, _SE, _US, _AS, _AEc, _EHD, _SES, _CR, _AAC],
    [0, 0, 0, 0, 4, () => StorageConnectorList, 0, 0, () => StackErrors, () => UserSettingList, () => ApplicationSettingsResponse$, () => AccessEndpointList, 64 | 0, () => StreamingExperienceSettings$, () => ContentRedirection$, () => AgentAccessConfig$], 1
];
var StackError$ = [3, n0, _SEt,
    0,
    [_EC, _EM],
    [0, 0]
];
var StartAppBlockBuilderRequest$ = [3, n0, _SABBR,
    0,
    [_N],
    [0], 1
];
var StartAppBlockBuilderResult$ = [3, n0, _SABBRt,
    0,
    [_ABB],
    [() => AppBlockBuilder$]
];
var StartFleetRequest$ = [3, n0, _SFR,
    0,
    [_N],
    [0], 1
];
var StartFleetResult$ = [3, n0, _SFRt,
    0,
    [],
    []
];
var StartImageBuilderRequest$ = [3, n0, _SIBR,
    0,
    [_N, _AAV],
    [0, 0], 1
];
var StartImageBuilderResult$ = [3, n0, _SIBRt,
    0,
    [_IB],
    [() => ImageBuilder$]
];
var StartSoftwareDeploymentToImageBuilderRequest$ = [3, n0, _SSDTIBR,
    0,
    [_IBN, _RFD],
    [0, 2], 1
];
var StartSoftwareDeploymentToImageBuilderResult$ = [3, n0, _SSDTIBRt,
    0,
    [],
    []
];
var StopAppBlockBuilderRequest$ = [3, n0, _SABBRto,
    0,
    [_N],
    [0], 1
];
var StopAppBlockBuilderResult$ = [3, n0, _SABBRtop,
    0,
    [_ABB],
    [() => AppBlockBuilder$]
];
var StopFleetRequest$ = [3, n0, _SFRto,
    0,
    [_N],
    [0], 1
];
var StopFleetResult$ = [3, n0, _SFRtop,
    0,
    [],
    []
];
var StopImageBuilderRequest$ = [3, n0, _SIBRto,
    0,
    [_N],
    [0], 1
];
var StopImageBuilderResult$ = [3, n0, _SIBRtop,
    0,
    [_IB],
    [() => ImageBuilder$]
];
var StorageConnector$ = [3, n0, _SCt,
    0,
    [_CTo, _RI, _Do, _DRAC],
    [0, 0, 64 | 0, 64 | 0], 1
];
var StreamingExperienceSettings$ = [3, n0, _SES,
    0,
    [_PP],
    [0]
];
var TagResourceRequest$ = [3, n0, _TRR,
    0,
    [_RA, _T],
    [0, 128 | 0], 2
];
var TagResourceResponse$ = [3, n0, _TRRa,
    0,
    [],
    []
];
var Theme$ = [3, n0, _Th,
    0,
    [_SN, _St, _TTT, _TSh, _TFL, _TOLURL, _TFURL, _CT],
    [0, 0, 0, 0, () => ThemeFooterLinks, 0, 0, 4]
];
var ThemeFooterLink$ = [3, n0, _TFLh,
    0,
    [_DN, _FLURL],
    [0, 0]
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
var UpdateAppBlockBuilderRequest$ = [3, n0, _UABBR,
    0,
    [_N, _D, _DN, _Pl, _IT, _VC, _EDIA, _IRA, _AEc, _ATD, _DIMDSV],
    [0, 0, 0, 0, 0, () => VpcConfig$, 2, 0, () => AccessEndpointList, 64 | 0, 2], 1
];
var UpdateAppBlockBuilderResult$ = [3, n0, _UABBRp,
    0,
    [_ABB],
    [() => AppBlockBuilder$]
];
var UpdateApplicationRequest$ = [3, n0, _UAR,
    0,
    [_N, _DN, _D, _ISL, _LPa, _WD, _LP, _ABA, _ATD],
    [0, 0, 0, () => S3Location$, 0, 0, 0, 0, 64 | 0], 1
];
var UpdateApplicationResult$ = [3, n0, _UARp,
    0,
    [_Ap],
    [() => Application$]
];
var UpdateDirectoryConfigRequest$ = [3, n0, _UDCR,
    0,
    [_DNi, _OUDN, _SAC, _CBAP],
    [0, 64 | 0, [() => ServiceAccountCredentials$, 0], () => CertificateBasedAuthProperties$], 1
];
var UpdateDirectoryConfigResult$ = [3, n0, _UDCRp,
    0,
    [_DC],
    [[() => DirectoryConfig$, 0]]
];
var UpdateEntitlementRequest$ = [3, n0, _UER,
    0,
    [_N, _SN, _D, _AV, _At],
    [0, 0, 0, 0, () => EntitlementAttributeList], 2
];
var UpdateEntitlementResult$ = [3, n0, _UERp,
    0,
    [_En],
    [() => Entitlement$]
];
var UpdateFleetRequest$ = [3, n0, _UFR,
    0,
    [_IN, _IA, _N, _IT, _CC, _VC, _MUDIS, _DTIS, _DVC, _D, _DN, _EDIA, _DJI, _IDTIS, _ATD, _IRA, _SV, _Pl, _MCS, _UDFS, _SSSL, _MSPI, _RVC, _DIMDSV],
    [0, 0, 0, 0, () => ComputeCapacity$, () => VpcConfig$, 1, 1, 2, 0, 0, 2, () => DomainJoinInfo$, 1, 64 | 0, 0, 0, 0, 1, 64 | 0, () => S3Location$, 1, () => VolumeConfig$, 2]
];
var UpdateFleetResult$ = [3, n0, _UFRp,
    0,
    [_F],
    [() => Fleet$]
];
var UpdateImagePermissionsRequest$ = [3, n0, _UIPR,
    0,
    [_N, _SAIh, _IP],
    [0, 0, () => ImagePermissions$], 3
];
var UpdateImagePermissionsResult$ = [3, n0, _UIPRp,
    0,
    [],
    []
];
var UpdateStackRequest$ = [3, n0, _USR,
    0,
    [_N, _DN, _D, _SC, _DSC, _RURL, _FURL, _ATD, _US, _AS, _AEc, _EHD, _SES, _CR, _AAC],
    [0, 0, 0, () => StorageConnectorList, 2, 0, 0, 64 | 0, () => UserSettingList, () => ApplicationSettings$, () => AccessEndpointList, 64 | 0, () => StreamingExperienceSettings$, () => ContentRedirection$, () => AgentAccessConfigForUpdate$], 1
];
var UpdateStackResult$ = [3, n0, _USRp,
    0,
    [_Stac],
    [() => Stack$]
];
var UpdateThemeForStackRequest$ = [3, n0, _UTFSR,
    0,
    [_SN, _FL, _TT, _TSh, _OLSL, _FSL, _St, _ATD],
    [0, () => ThemeFooterLinks, 0, 0, () => S3Location$, () => S3Location$, 0, 64 | 0], 1
];
var UpdateThemeForStackResult$ = [3, n0, _UTFSRp,
    0,
    [_Th],
    [() => Theme$]
];
var UrlRedirectionConfig$ = [3, n0, _URC,
    0,
    [_E, _AU, _DU],
    [2, 64 | 0, 64 | 0], 1
];
var UsageReportSubscription$ = [3, n0, _URSs,
    0,
    [_SBN, _Sc, _LGRD, _SEu],
    [0, 0, 4, () => LastReportGenerationExecutionErrors]
];
var User$ = [3, n0, _Use,
    0,
    [_AT, _A, _UN, _E, _Sta, _FNi, _LN, _CT],
    [0, 0, [() => Username, 0], 2, 0, [() => UserAttributeValue, 0], [() => UserAttributeValue, 0], 4], 1
];
var UserSetting$ = [3, n0, _USs,
    0,
    [_Ac, _P, _ML],
    [0, 0, 1], 2
];
var UserStackAssociation$ = [3, n0, _USAs,
    0,
    [_SN, _UN, _AT, _SEN],
    [0, [() => Username, 0], 0, 2], 3
];
var UserStackAssociationError$ = [3, n0, _USAE,
    0,
    [_USAs, _EC, _EM],
    [[() => UserStackAssociation$, 0], 0, 0]
];
var VolumeConfig$ = [3, n0, _VCo,
    0,
    [_VSIG],
    [1]
];
var VpcConfig$ = [3, n0, _VC,
    0,
    [_SIu, _SGI],
    [64 | 0, 64 | 0]
];
var AccessEndpointList = [1, n0, _AEL,
    0, () => AccessEndpoint$
];
var AdminAppLicenseUsageList = [1, n0, _AALUL,
    0, () => AdminAppLicenseUsageRecord$
];
var AgentAccessSettingList = [1, n0, _AASL,
    0, () => AgentAccessSetting$
];
var AppBlockBuilderAppBlockAssociationsList = [1, n0, _ABBABAL,
    0, () => AppBlockBuilderAppBlockAssociation$
];
var AppBlockBuilderList = [1, n0, _ABBL,
    0, () => AppBlockBuilder$
];
var AppBlocks = [1, n0, _ABp,
    0, () => AppBlock$
];
var AppCatalogConfig = [1, n0, _ACC,
    0, [() => ApplicationConfig$,
        0]
];
var ApplicationFleetAssociationList = [1, n0, _AFAL,
    0, () => ApplicationFleetAssociation$
];
var Applications = [1, n0, _App,
    0, () => Application$
];
var DirectoryConfigList = [1, n0, _DCL,
    0, [() => DirectoryConfig$,
        0]
];
var EntitledApplicationList = [1, n0, _EAL,
    0, () => EntitledApplication$
];
var EntitlementAttributeList = [1, n0, _EALn,
    0, () => EntitlementAttribute$
];
var EntitlementList = [1, n0, _EL,
    0, () => Entitlement$
];
var ErrorDetailsList = [1, n0, _EDL,
    0, () => ErrorDetails$
];
var ExportImageTasks = [1, n0, _EITx,
    0, () => ExportImageTask$
];
var Filters = [1, n0, _Fil,
    0, () => Filter$
];
var FleetErrors = [1, n0, _FE,
    0, () => FleetError$
];
var FleetList = [1, n0, _FLl,
    0, () => Fleet$
];
var ImageBuilderList = [1, n0, _IBL,
    0, () => ImageBuilder$
];
var ImageList = [1, n0, _IL,
    0, () => Image$
];
var LastReportGenerationExecutionErrors = [1, n0, _LRGEEa,
    0, () => LastReportGenerationExecutionError$
];
var ResourceErrors = [1, n0, _REe,
    0, () => ResourceError$
];
var SessionList = [1, n0, _SLe,
    0, () => Session$
];
var SharedImagePermissionsList = [1, n0, _SIPL,
    0, () => SharedImagePermissions$
];
var SoftwareAssociationsList = [1, n0, _SAL,
    0, () => SoftwareAssociations$
];
var StackErrors = [1, n0, _SE,
    0, () => StackError$
];
var StackList = [1, n0, _SLt,
    0, () => Stack$
];
var StorageConnectorList = [1, n0, _SCL,
    0, () => StorageConnector$
];
var ThemeFooterLinks = [1, n0, _TFL,
    0, () => ThemeFooterLink$
];
var UsageReportSubscriptionList = [1, n0, _URSL,
    0, () => UsageReportSubscription$
];
var UserList = [1, n0, _UL,
    0, [() => User$,
        0]
];
var UserSettingList = [1, n0, _USL,
    0, () => UserSetting$
];
var UserStackAssociationErrorList = [1, n0, _USAEL,
    0, [() => UserStackAssociationError$,
        0]
];
var UserStackAssociationList = [1, n0, _USAL,
    0, [() => UserStackAssociation$,
        0]
];
var AssociateAppBlockBuilderAppBlock$ = [9, n0, _AABBAB,
    0, () => AssociateAppBlockBuilderAppBlockRequest$, () => AssociateAppBlockBuilderAppBlockResult$
];
var AssociateApplicationFleet$ = [9, n0, _AAF,
    0, () => AssociateApplicationFleetRequest$, () => AssociateApplicationFleetResult$
];
var AssociateApplicationToEntitlement$ = [9, n0, _AATE,
    0, () => AssociateApplicationToEntitlementRequest$, () => AssociateApplicationToEntitlementResult$
];
var AssociateFleet$ = [9, n0, _AF,
    0, () => AssociateFleetRequest$, () => AssociateFleetResult$
];
var AssociateSoftwareToImageBuilder$ = [9, n0, _ASTIB,
    0, () => AssociateSoftwareToImageBuilderRequest$, () => AssociateSoftwareToImageBuilderResult$
];
var BatchAssociateUserStack$ = [9, n0, _BAUS,
    0, () => BatchAssociateUserStackRequest$, () => BatchAssociateUserStackResult$
];
var BatchDisassociateUserStack$ = [9, n0, _BDUS,
    0, () => BatchDisassociateUserStackRequest$, () => BatchDisassociateUserStackResult$
];
var CopyImage$ = [9, n0, _CI,
    0, () => CopyImageRequest$, () => CopyImageResponse$
];
var CreateAppBlock$ = [9, n0, _CAB,
    0, () => CreateAppBlockRequest$, () => CreateAppBlockResult$
];
var CreateAppBlockBuilder$ = [9, n0, _CABB,
    0, () => CreateAppBlockBuilderRequest$, () => CreateAppBlockBuilderResult$
];
var CreateAppBlockBuilderStreamingURL$ = [9, n0, _CABBSURL,
    0, () => CreateAppBlockBuilderStreamingURLRequest$, () => CreateAppBlockBuilderStreamingURLResult$
];
var CreateApplication$ = [9, n0, _CA,
    0, () => CreateApplicationRequest$, () => CreateApplicationResult$
];
var CreateDirectoryConfig$ = [9, n0, _CDC,
    0, () => CreateDirectoryConfigRequest$, () => CreateDirectoryConfigResult$
];
var CreateEntitlement$ = [9, n0, _CE,
    0, () => CreateEntitlementRequest$, () => CreateEntitlementResult$
];
var CreateExportImageTask$ = [9, n0, _CEIT,
    0, () => CreateExportImageTaskRequest$, () => CreateExportImageTaskResult$
];
var CreateFleet$ = [9, n0, _CF,
    0, () => CreateFleetRequest$, () => CreateFleetResult$
];
var CreateImageBuilder$ = [9, n0, _CIB,
    0, () => CreateImageBuilderRequest$, () => CreateImageBuilderResult$
];
var CreateImageBuilderStreamingURL$ = [9, n0, _CIBSURL,
    0, () => CreateImageBuilderStreamingURLRequest$, () => CreateImageBuilderStreamingURLResult$
];
var CreateImportedImage$ = [9, n0, _CII,
    0, () => CreateImportedImageRequest$, () => CreateImportedImageResult$
];
var CreateStack$ = [9, n0, _CSr,
    0, () => CreateStackRequest$, () => CreateStackResult$
];
var CreateStreamingURL$ = [9, n0, _CSURL,
    0, () => CreateStreamingURLRequest$, () => CreateStreamingURLResult$
];
var CreateThemeForStack$ = [9, n0, _CTFS,
    0, () => CreateThemeForStackRequest$, () => CreateThemeForStackResult$
];
var CreateUpdatedImage$ = [9, n0, _CUI,
    0, () => CreateUpdatedImageRequest$, () => CreateUpdatedImageResult$
];
var CreateUsageReportSubscription$ = [9, n0, _CURS,
    0, () => CreateUsageReportSubscriptionRequest$, () => CreateUsageReportSubscriptionResult$
];
var CreateUser$ = [9, n0, _CU,
    0, () => CreateUserRequest$, () => CreateUserResult$
];
var DeleteAppBlock$ = [9, n0, _DAB,
    0, () => DeleteAppBlockRequest$, () => DeleteAppBlockResult$
];
var DeleteAppBlockBuilder$ = [9, n0, _DABB,
    0, () => DeleteAppBlockBuilderRequest$, () => DeleteAppBlockBuilderResult$
];
var DeleteApplication$ = [9, n0, _DA,
    0, () => DeleteApplicationRequest$, () => DeleteApplicationResult$
];
var DeleteDirectoryConfig$ = [9, n0, _DDC,
    0, () => DeleteDirectoryConfigRequest$, () => DeleteDirectoryConfigResult$
];
var DeleteEntitlement$ = [9, n0, _DEe,
    0, () => DeleteEntitlementRequest$, () => DeleteEntitlementResult$
];
var DeleteFleet$ = [9, n0, _DF,
    0, () => DeleteFleetRequest$, () => DeleteFleetResult$
];
var DeleteImage$ = [9, n0, _DIe,
    0, () => DeleteImageRequest$, () => DeleteImageResult$
];
var DeleteImageBuilder$ = [9, n0, _DIB,
    0, () => DeleteImageBuilderRequest$, () => DeleteImageBuilderResult$
];
var DeleteImagePermissions$ = [9, n0, _DIP,
    0, () => DeleteImagePermissionsRequest$, () => DeleteImagePermissionsResult$
];
var DeleteStack$ = [9, n0, _DSe,
    0, () => DeleteStackRequest$, () => DeleteStackResult$
];
var DeleteThemeForStack$ = [9, n0, _DTFS,
    0, () => DeleteThemeForStackRequest$, () => DeleteThemeForStackResult$
];
var DeleteUsageReportSubscription$ = [9, n0, _DURS,
    0, () => DeleteUsageReportSubscriptionRequest$, () => DeleteUsageReportSubscriptionResult$
];
var DeleteUser$ = [9, n0, _DUe,
    0, () => DeleteUserRequest$, () => DeleteUserResult$
];
var DescribeAppBlockBuilderAppBlockAssociations$ = [9, n0, _DABBABA,
    0, () => DescribeAppBlockBuilderAppBlockAssociationsRequest$, () => DescribeAppBlockBuilderAppBlockAssociationsResult$
];
var DescribeAppBlockBuilders$ = [9, n0, _DABBe,
    0, () => DescribeAppBlockBuildersRequest$, () => DescribeAppBlockBuildersResult$
];
var DescribeAppBlocks$ = [9, n0, _DABe,
    0, () => DescribeAppBlocksRequest$, () => DescribeAppBlocksResult$
];
var DescribeApplicationFleetAssociations$ = [9, n0, _DAFA,
    0, () => DescribeApplicationFleetAssociationsRequest$, () => DescribeApplicationFleetAssociationsResult$
];
var DescribeApplications$ = [9, n0, _DAe,
    0, () => DescribeApplicationsRequest$, () => DescribeApplicationsResult$
];
var DescribeAppLicenseUsage$ = [9, n0, _DALU,
    0, () => DescribeAppLicenseUsageRequest$, () => DescribeAppLicenseUsageResult$
];
var DescribeDirectoryConfigs$ = [9, n0, _DDCe,
    0, () => DescribeDirectoryConfigsRequest$, () => DescribeDirectoryConfigsResult$
];
var DescribeEntitlements$ = [9, n0, _DEes,
    0, () => DescribeEntitlementsRequest$, () => DescribeEntitlementsResult$
];
var DescribeFleets$ = [9, n0, _DFe,
    0, () => DescribeFleetsRequest$, () => DescribeFleetsResult$
];
var DescribeImageBuilders$ = [9, n0, _DIBe,
    0, () => DescribeImageBuildersRequest$, () => DescribeImageBuildersResult$
];
var DescribeImagePermissions$ = [9, n0, _DIPe,
    0, () => DescribeImagePermissionsRequest$, () => DescribeImagePermissionsResult$
];
var DescribeImages$ = [9, n0, _DIes,
    0, () => DescribeImagesRequest$, () => DescribeImagesResult$
];
var DescribeSessions$ = [9, n0, _DSes,
    0, () => DescribeSessionsRequest$, () => DescribeSessionsResult$
];
var DescribeSoftwareAssociations$ = [9, n0, _DSA,
    0, () => DescribeSoftwareAssociationsRequest$, () => DescribeSoftwareAssociationsResult$
];
var DescribeStacks$ = [9, n0, _DSesc,
    0, () => DescribeStacksRequest$, () => DescribeStacksResult$
];
var DescribeThemeForStack$ = [9, n0, _DTFSe,
    0, () => DescribeThemeForStackRequest$, () => DescribeThemeForStackResult$
];
var DescribeUsageReportSubscriptions$ = [9, n0, _DURSe,
    0, () => DescribeUsageReportSubscriptionsRequest$, () => DescribeUsageReportSubscriptionsResult$
];
var DescribeUsers$ = [9, n0, _DUes,
    0, () => DescribeUsersRequest$, () => DescribeUsersResult$
];
var DescribeUserStackAssociations$ = [9, n0, _DUSA,
    0, () => DescribeUserStackAssociationsRequest$, () => DescribeUserStackAssociationsResult$
];
var DisableUser$ = [9, n0, _DUi,
    0, () => DisableUserRequest$, () => DisableUserResult$
];
var DisassociateAppBlockBuilderAppBlock$ = [9, n0, _DABBAB,
    0, () => DisassociateAppBlockBuilderAppBlockRequest$, () => DisassociateAppBlockBuilderAppBlockResult$
];
var DisassociateApplicationFleet$ = [9, n0, _DAF,
    0, () => DisassociateApplicationFleetRequest$, () => DisassociateApplicationFleetResult$
];
var DisassociateApplicationFromEntitlement$ = [9, n0, _DAFE,
    0, () => DisassociateApplicationFromEntitlementRequest$, () => DisassociateApplicationFromEntitlementResult$
];
var DisassociateFleet$ = [9, n0, _DFi,
    0, () => DisassociateFleetRequest$, () => DisassociateFleetResult$
];
var DisassociateSoftwareFromImageBuilder$ = [9, n0, _DSFIB,
    0, () => DisassociateSoftwareFromImageBuilderRequest$, () => DisassociateSoftwareFromImageBuilderResult$
];
var DrainSessionInstance$ = [9, n0, _DSI,
    0, () => DrainSessionInstanceRequest$, () => DrainSessionInstanceResult$
];
var EnableUser$ = [9, n0, _EU,
    0, () => EnableUserRequest$, () => EnableUserResult$
];
var ExpireSession$ = [9, n0, _ES,
    0, () => ExpireSessionRequest$, () => ExpireSessionResult$
];
var GetExportImageTask$ = [9, n0, _GEIT,
    0, () => GetExportImageTaskRequest$, () => GetExportImageTaskResult$
];
var ListAssociatedFleets$ = [9, n0, _LAF,
    0, () => ListAssociatedFleetsRequest$, () => ListAssociatedFleetsResult$
];
var ListAssociatedStacks$ = [9, n0, _LAS,
    0, () => ListAssociatedStacksRequest$, () => ListAssociatedStacksResult$
];
var ListEntitledApplications$ = [9, n0, _LEA,
    0, () => ListEntitledApplicationsRequest$, () => ListEntitledApplicationsResult$
];
var ListExportImageTasks$ = [9, n0, _LEIT,
    0, () => ListExportImageTasksRequest$, () => ListExportImageTasksResult$
];
var ListTagsForResource$ = [9, n0, _LTFR,
    0, () => ListTagsForResourceRequest$, () => ListTagsForResourceResponse$
];
var StartAppBlockBuilder$ = [9, n0, _SABB,
    0, () => StartAppBlockBuilderRequest$, () => StartAppBlockBuilderResult$
];
var StartFleet$ = [9, n0, _SF,
    0, () => StartFleetRequest$, () => StartFleetResult$
];
var StartImageBuilder$ = [9, n0, _SIB,
    0, () => StartImageBuilderRequest$, () => StartImageBuilderResult$
];
var StartSoftwareDeploymentToImageBuilder$ = [9, n0, _SSDTIB,
    0, () => StartSoftwareDeploymentToImageBuilderRequest$, () => StartSoftwareDeploymentToImageBuilderResult$
];
var StopAppBlockBuilder$ = [9, n0, _SABBt,
    0, () => StopAppBlockBuilderRequest$, () => StopAppBlockBuilderResult$
];
var StopFleet$ = [9, n0, _SFt,
    0, () => StopFleetRequest$, () => StopFleetResult$
];
var StopImageBuilder$ = [9, n0, _SIBt,
    0, () => StopImageBuilderRequest$, () => StopImageBuilderResult$
];
var TagResource$ = [9, n0, _TR,
    0, () => TagResourceRequest$, () => TagResourceResponse$
];
var UntagResource$ = [9, n0, _UR,
    0, () => UntagResourceRequest$, () => UntagResourceResponse$
];
var UpdateAppBlockBuilder$ = [9, n0, _UABB,
    0, () => UpdateAppBlockBuilderRequest$, () => UpdateAppBlockBuilderResult$
];
var UpdateApplication$ = [9, n0, _UAp,
    0, () => UpdateApplicationRequest$, () => UpdateApplicationResult$
];
var UpdateDirectoryConfig$ = [9, n0, _UDC,
    0, () => UpdateDirectoryConfigRequest$, () => UpdateDirectoryConfigResult$
];
var UpdateEntitlement$ = [9, n0, _UE,
    0, () => UpdateEntitlementRequest$, () => UpdateEntitlementResult$
];
var UpdateFleet$ = [9, n0, _UF,
    0, () => UpdateFleetRequest$, () => UpdateFleetResult$
];
var UpdateImagePermissions$ = [9, n0, _UIP,
    0, () => UpdateImagePermissionsRequest$, () => UpdateImagePermissionsResult$
];
var UpdateStack$ = [9, n0, _USp,
    0, () => UpdateStackRequest$, () => UpdateStackResult$
];
var UpdateThemeForStack$ = [9, n0, _UTFS,
    0, () => UpdateThemeForStackRequest$, () => UpdateThemeForStackResult$
];

const getRuntimeConfig$1 = (config) => {
    return {
        apiVersion: "2016-12-01",
        base64Decoder: config?.base64Decoder ?? fromBase64,
        base64Encoder: config?.base64Encoder ?? toBase64,
        disableHostPrefix: config?.disableHostPrefix ?? false,
        endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
        extensions: config?.extensions ?? [],
        httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultAppStreamHttpAuthSchemeProvider,
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
            defaultNamespace: "com.amazonaws.appstream",
            errorTypeRegistries,
            version: "2016-12-01",
            serviceTarget: "PhotonAdminProxyService",
        },
        serviceId: config?.serviceId ?? "AppStream",
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

class AppStreamClient extends Client {
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
            httpAuthSchemeParametersProvider: defaultAppStreamHttpAuthSchemeParametersProvider,
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

const command = makeBuilder(commonParams, "PhotonAdminProxyService", "AppStreamClient", getEndpointPlugin);
const _ep0 = {};
const _mw0 = (Command, cs, config, o) => [];

class AssociateAppBlockBuilderAppBlockCommand extends command(_ep0, _mw0, "AssociateAppBlockBuilderAppBlock", AssociateAppBlockBuilderAppBlock$) {
}

class AssociateApplicationFleetCommand extends command(_ep0, _mw0, "AssociateApplicationFleet", AssociateApplicationFleet$) {
}

class AssociateApplicationToEntitlementCommand extends command(_ep0, _mw0, "AssociateApplicationToEntitlement", AssociateApplicationToEntitlement$) {
}

class AssociateFleetCommand extends command(_ep0, _mw0, "AssociateFleet", AssociateFleet$) {
}

class AssociateSoftwareToImageBuilderCommand extends command(_ep0, _mw0, "AssociateSoftwareToImageBuilder", AssociateSoftwareToImageBuilder$) {
}

class BatchAssociateUserStackCommand extends command(_ep0, _mw0, "BatchAssociateUserStack", BatchAssociateUserStack$) {
}

class BatchDisassociateUserStackCommand extends command(_ep0, _mw0, "BatchDisassociateUserStack", BatchDisassociateUserStack$) {
}

class CopyImageCommand extends command(_ep0, _mw0, "CopyImage", CopyImage$) {
}

class CreateAppBlockBuilderCommand extends command(_ep0, _mw0, "CreateAppBlockBuilder", CreateAppBlockBuilder$) {
}

class CreateAppBlockBuilderStreamingURLCommand extends command(_ep0, _mw0, "CreateAppBlockBuilderStreamingURL", CreateAppBlockBuilderStreamingURL$) {
}

class CreateAppBlockCommand extends command(_ep0, _mw0, "CreateAppBlock", CreateAppBlock$) {
}

class CreateApplicationCommand extends command(_ep0, _mw0, "CreateApplication", CreateApplication$) {
}

class CreateDirectoryConfigCommand extends command(_ep0, _mw0, "CreateDirectoryConfig", CreateDirectoryConfig$) {
}

class CreateEntitlementCommand extends command(_ep0, _mw0, "CreateEntitlement", CreateEntitlement$) {
}

class CreateExportImageTaskCommand extends command(_ep0, _mw0, "CreateExportImageTask", CreateExportImageTask$) {
}

class CreateFleetCommand extends command(_ep0, _mw0, "CreateFleet", CreateFleet$) {
}

class CreateImageBuilderCommand extends command(_ep0, _mw0, "CreateImageBuilder", CreateImageBuilder$) {
}

class CreateImageBuilderStreamingURLCommand extends command(_ep0, _mw0, "CreateImageBuilderStreamingURL", CreateImageBuilderStreamingURL$) {
}

class CreateImportedImageCommand extends command(_ep0, _mw0, "CreateImportedImage", CreateImportedImage$) {
}

class CreateStackCommand extends command(_ep0, _mw0, "CreateStack", CreateStack$) {
}

class CreateStreamingURLCommand extends command(_ep0, _mw0, "CreateStreamingURL", CreateStreamingURL$) {
}

class CreateThemeForStackCommand extends command(_ep0, _mw0, "CreateThemeForStack", CreateThemeForStack$) {
}

class CreateUpdatedImageCommand extends command(_ep0, _mw0, "CreateUpdatedImage", CreateUpdatedImage$) {
}

class CreateUsageReportSubscriptionCommand extends command(_ep0, _mw0, "CreateUsageReportSubscription", CreateUsageReportSubscription$) {
}

class CreateUserCommand extends command(_ep0, _mw0, "CreateUser", CreateUser$) {
}

class DeleteAppBlockBuilderCommand extends command(_ep0, _mw0, "DeleteAppBlockBuilder", DeleteAppBlockBuilder$) {
}

class DeleteAppBlockCommand extends command(_ep0, _mw0, "DeleteAppBlock", DeleteAppBlock$) {
}

class DeleteApplicationCommand extends command(_ep0, _mw0, "DeleteApplication", DeleteApplication$) {
}

class DeleteDirectoryConfigCommand extends command(_ep0, _mw0, "DeleteDirectoryConfig", DeleteDirectoryConfig$) {
}

class DeleteEntitlementCommand extends command(_ep0, _mw0, "DeleteEntitlement", DeleteEntitlement$) {
}

class DeleteFleetCommand extends command(_ep0, _mw0, "DeleteFleet", DeleteFleet$) {
}

class DeleteImageBuilderCommand extends command(_ep0, _mw0, "DeleteImageBuilder", DeleteImageBuilder$) {
}

class DeleteImageCommand extends command(_ep0, _mw0, "DeleteImage", DeleteImage$) {
}

class DeleteImagePermissionsCommand extends command(_ep0, _mw0, "DeleteImagePermissions", DeleteImagePermissions$) {
}

class DeleteStackCommand extends command(_ep0, _mw0, "DeleteStack", DeleteStack$) {
}

class DeleteThemeForStackCommand extends command(_ep0, _mw0, "DeleteThemeForStack", DeleteThemeForStack$) {
}

class DeleteUsageReportSubscriptionCommand extends command(_ep0, _mw0, "DeleteUsageReportSubscription", DeleteUsageReportSubscription$) {
}

class DeleteUserCommand extends command(_ep0, _mw0, "DeleteUser", DeleteUser$) {
}

class DescribeAppBlockBuilderAppBlockAssociationsCommand extends command(_ep0, _mw0, "DescribeAppBlockBuilderAppBlockAssociations", DescribeAppBlockBuilderAppBlockAssociations$) {
}

class DescribeAppBlockBuildersCommand extends command(_ep0, _mw0, "DescribeAppBlockBuilders", DescribeAppBlockBuilders$) {
}

class DescribeAppBlocksCommand extends command(_ep0, _mw0, "DescribeAppBlocks", DescribeAppBlocks$) {
}

class DescribeApplicationFleetAssociationsCommand extends command(_ep0, _mw0, "DescribeApplicationFleetAssociations", DescribeApplicationFleetAssociations$) {
}

class DescribeApplicationsCommand extends command(_ep0, _mw0, "DescribeApplications", DescribeApplications$) {
}

class DescribeAppLicenseUsageCommand extends command(_ep0, _mw0, "DescribeAppLicenseUsage", DescribeAppLicenseUsage$) {
}

class DescribeDirectoryConfigsCommand extends command(_ep0, _mw0, "DescribeDirectoryConfigs", DescribeDirectoryConfigs$) {
}

class DescribeEntitlementsCommand extends command(_ep0, _mw0, "DescribeEntitlements", DescribeEntitlements$) {
}

class DescribeFleetsCommand extends command(_ep0, _mw0, "DescribeFleets", DescribeFleets$) {
}

class DescribeImageBuildersCommand extends command(_ep0, _mw0, "DescribeImageBuilders", DescribeImageBuilders$) {
}

class DescribeImagePermissionsCommand extends command(_ep0, _mw0, "DescribeImagePermissions", DescribeImagePermissions$) {
}

class DescribeImagesCommand extends command(_ep0, _mw0, "DescribeImages", DescribeImages$) {
}

class DescribeSessionsCommand extends command(_ep0, _mw0, "DescribeSessions", DescribeSessions$) {
}

class DescribeSoftwareAssociationsCommand extends command(_ep0, _mw0, "DescribeSoftwareAssociations", DescribeSoftwareAssociations$) {
}

class DescribeStacksCommand extends command(_ep0, _mw0, "DescribeStacks", DescribeStacks$) {
}

class DescribeThemeForStackCommand extends command(_ep0, _mw0, "DescribeThemeForStack", DescribeThemeForStack$) {
}

class DescribeUsageReportSubscriptionsCommand extends command(_ep0, _mw0, "DescribeUsageReportSubscriptions", DescribeUsageReportSubscriptions$) {
}

class DescribeUsersCommand extends command(_ep0, _mw0, "DescribeUsers", DescribeUsers$) {
}

class DescribeUserStackAssociationsCommand extends command(_ep0, _mw0, "DescribeUserStackAssociations", DescribeUserStackAssociations$) {
}

class DisableUserCommand extends command(_ep0, _mw0, "DisableUser", DisableUser$) {
}

class DisassociateAppBlockBuilderAppBlockCommand extends command(_ep0, _mw0, "DisassociateAppBlockBuilderAppBlock", DisassociateAppBlockBuilderAppBlock$) {
}

class DisassociateApplicationFleetCommand extends command(_ep0, _mw0, "DisassociateApplicationFleet", DisassociateApplicationFleet$) {
}

class DisassociateApplicationFromEntitlementCommand extends command(_ep0, _mw0, "DisassociateApplicationFromEntitlement", DisassociateApplicationFromEntitlement$) {
}

class DisassociateFleetCommand extends command(_ep0, _mw0, "DisassociateFleet", DisassociateFleet$) {
}

class DisassociateSoftwareFromImageBuilderCommand extends command(_ep0, _mw0, "DisassociateSoftwareFromImageBuilder", DisassociateSoftwareFromImageBuilder$) {
}

class DrainSessionInstanceCommand extends command(_ep0, _mw0, "DrainSessionInstance", DrainSessionInstance$) {
}

class EnableUserCommand extends command(_ep0, _mw0, "EnableUser", EnableUser$) {
}

class ExpireSessionCommand extends command(_ep0, _mw0, "ExpireSession", ExpireSession$) {
}

class GetExportImageTaskCommand extends command(_ep0, _mw0, "GetExportImageTask", GetExportImageTask$) {
}

class ListAssociatedFleetsCommand extends command(_ep0, _mw0, "ListAssociatedFleets", ListAssociatedFleets$) {
}

class ListAssociatedStacksCommand extends command(_ep0, _mw0, "ListAssociatedStacks", ListAssociatedStacks$) {
}

class ListEntitledApplicationsCommand extends command(_ep0, _mw0, "ListEntitledApplications", ListEntitledApplications$) {
}

class ListExportImageTasksCommand extends command(_ep0, _mw0, "ListExportImageTasks", ListExportImageTasks$) {
}

class ListTagsForResourceCommand extends command(_ep0, _mw0, "ListTagsForResource", ListTagsForResource$) {
}

class StartAppBlockBuilderCommand extends command(_ep0, _mw0, "StartAppBlockBuilder", StartAppBlockBuilder$) {
}

class StartFleetCommand extends command(_ep0, _mw0, "StartFleet", StartFleet$) {
}

class StartImageBuilderCommand extends command(_ep0, _mw0, "StartImageBuilder", StartImageBuilder$) {
}

class StartSoftwareDeploymentToImageBuilderCommand extends command(_ep0, _mw0, "StartSoftwareDeploymentToImageBuilder", StartSoftwareDeploymentToImageBuilder$) {
}

class StopAppBlockBuilderCommand extends command(_ep0, _mw0, "StopAppBlockBuilder", StopAppBlockBuilder$) {
}

class StopFleetCommand extends command(_ep0, _mw0, "StopFleet", StopFleet$) {
}

class StopImageBuilderCommand extends command(_ep0, _mw0, "StopImageBuilder", StopImageBuilder$) {
}

class TagResourceCommand extends command(_ep0, _mw0, "TagResource", TagResource$) {
}

class UntagResourceCommand extends command(_ep0, _mw0, "UntagResource", UntagResource$) {
}

class UpdateAppBlockBuilderCommand extends command(_ep0, _mw0, "UpdateAppBlockBuilder", UpdateAppBlockBuilder$) {
}

class UpdateApplicationCommand extends command(_ep0, _mw0, "UpdateApplication", UpdateApplication$) {
}

class UpdateDirectoryConfigCommand extends command(_ep0, _mw0, "UpdateDirectoryConfig", UpdateDirectoryConfig$) {
}

class UpdateEntitlementCommand extends command(_ep0, _mw0, "UpdateEntitlement", UpdateEntitlement$) {
}

class UpdateFleetCommand extends command(_ep0, _mw0, "UpdateFleet", UpdateFleet$) {
}

class UpdateImagePermissionsCommand extends command(_ep0, _mw0, "UpdateImagePermissions", UpdateImagePermissions$) {
}

class UpdateStackCommand extends command(_ep0, _mw0, "UpdateStack", UpdateStack$) {
}

class UpdateThemeForStackCommand extends command(_ep0, _mw0, "UpdateThemeForStack", UpdateThemeForStack$) {
}

const paginateDescribeAppBlockBuilderAppBlockAssociations = createPaginator(AppStreamClient, DescribeAppBlockBuilderAppBlockAssociationsCommand, "NextToken", "NextToken", "MaxResults");

const paginateDescribeAppBlockBuilders = createPaginator(AppStreamClient, DescribeAppBlockBuildersCommand, "NextToken", "NextToken", "MaxResults");

const paginateDescribeImagePermissions = createPaginator(AppStreamClient, DescribeImagePermissionsCommand, "NextToken", "NextToken", "MaxResults");

const paginateDescribeImages = createPaginator(AppStreamClient, DescribeImagesCommand, "NextToken", "NextToken", "MaxResults");

const checkState$1 = async (client, input) => {
    let reason;
    try {
        let result = await client.send(new DescribeFleetsCommand(input));
        reason = result;
        try {
            const returnComparator = () => {
                let flat_1 = [].concat(...result.Fleets);
                let projection_3 = flat_1.map((element_2) => {
                    return element_2.State;
                });
                return projection_3;
            };
            let allStringEq_5 = (returnComparator().length > 0);
            for (let element_4 of returnComparator()) {
                allStringEq_5 = allStringEq_5 && (element_4 == "RUNNING");
            }
            if (allStringEq_5) {
                return { state: WaiterState.SUCCESS, reason };
            }
        }
        catch (e) { }
        try {
            const returnComparator = () => {
                let flat_1 = [].concat(...result.Fleets);
                let projection_3 = flat_1.map((element_2) => {
                    return element_2.State;
                });
                return projection_3;
            };
            for (let anyStringEq_4 of returnComparator()) {
                if (anyStringEq_4 == "STOPPING") {
                    return { state: WaiterState.FAILURE, reason };
                }
            }
        }
        catch (e) { }
        try {
            const returnComparator = () => {
                let flat_1 = [].concat(...result.Fleets);
                let projection_3 = flat_1.map((element_2) => {
                    return element_2.State;
                });
                return projection_3;
            };
            for (let anyStringEq_4 of returnComparator()) {
                if (anyStringEq_4 == "STOPPED") {
                    return { state: WaiterState.FAILURE, reason };
                }
            }
        }
        catch (e) { }
    }
    catch (exception) {
        reason = exception;
    }
    return { state: WaiterState.RETRY, reason };
};
const waitForFleetStarted = async (params, input) => {
    const serviceDefaults = { minDelay: 30, maxDelay: 120 };
    return createWaiter({ ...serviceDefaults, ...params }, input, checkState$1);
};
const waitUntilFleetStarted = async (params, input) => {
    const serviceDefaults = { minDelay: 30, maxDelay: 120 };
    const result = await createWaiter({ ...serviceDefaults, ...params }, input, checkState$1);
    return checkExceptions(result);
};

const checkState = async (client, input) => {
    let reason;
    try {
        let result = await client.send(new DescribeFleetsCommand(input));
        reason = result;
        try {
            const returnComparator = () => {
                let flat_1 = [].concat(...result.Fleets);
                let projection_3 = flat_1.map((element_2) => {
                    return element_2.State;
                });
                return projection_3;
            };
            let allStringEq_5 = (returnComparator().length > 0);
            for (let element_4 of returnComparator()) {
                allStringEq_5 = allStringEq_5 && (element_4 == "STOPPED");
            }
            if (allStringEq_5) {
                return { state: WaiterState.SUCCESS, reason };
            }
        }
        catch (e) { }
        try {
            const returnComparator = () => {
                let flat_1 = [].concat(...result.Fleets);
                let projection_3 = flat_1.map((element_2) => {
                    return element_2.State;
                });
                return projection_3;
            };
            for (let anyStringEq_4 of returnComparator()) {
                if (anyStringEq_4 == "STARTING") {
                    return { state: WaiterState.FAILURE, reason };
                }
            }
        }
        catch (e) { }
        try {
            const returnComparator = () => {
                let flat_1 = [].concat(...result.Fleets);
                let projection_3 = flat_1.map((element_2) => {
                    return element_2.State;
                });
                return projection_3;
            };
            for (let anyStringEq_4 of returnComparator()) {
                if (anyStringEq_4 == "RUNNING") {
                    return { state: WaiterState.FAILURE, reason };
                }
            }
        }
        catch (e) { }
    }
    catch (exception) {
        reason = exception;
    }
    return { state: WaiterState.RETRY, reason };
};
const waitForFleetStopped = async (params, input) => {
    const serviceDefaults = { minDelay: 30, maxDelay: 120 };
    return createWaiter({ ...serviceDefaults, ...params }, input, checkState);
};
const waitUntilFleetStopped = async (params, input) => {
    const serviceDefaults = { minDelay: 30, maxDelay: 120 };
    const result = await createWaiter({ ...serviceDefaults, ...params }, input, checkState);
    return checkExceptions(result);
};

const commands = {
    AssociateAppBlockBuilderAppBlockCommand,
    AssociateApplicationFleetCommand,
    AssociateApplicationToEntitlementCommand,
    AssociateFleetCommand,
    AssociateSoftwareToImageBuilderCommand,
    BatchAssociateUserStackCommand,
    BatchDisassociateUserStackCommand,
    CopyImageCommand,
    CreateAppBlockCommand,
    CreateAppBlockBuilderCommand,
    CreateAppBlockBuilderStreamingURLCommand,
    CreateApplicationCommand,
    CreateDirectoryConfigCommand,
    CreateEntitlementCommand,
    CreateExportImageTaskCommand,
    CreateFleetCommand,
    CreateImageBuilderCommand,
    CreateImageBuilderStreamingURLCommand,
    CreateImportedImageCommand,
    CreateStackCommand,
    CreateStreamingURLCommand,
    CreateThemeForStackCommand,
    CreateUpdatedImageCommand,
    CreateUsageReportSubscriptionCommand,
    CreateUserCommand,
    DeleteAppBlockCommand,
    DeleteAppBlockBuilderCommand,
    DeleteApplicationCommand,
    DeleteDirectoryConfigCommand,
    DeleteEntitlementCommand,
    DeleteFleetCommand,
    DeleteImageCommand,
    DeleteImageBuilderCommand,
    DeleteImagePermissionsCommand,
    DeleteStackCommand,
    DeleteThemeForStackCommand,
    DeleteUsageReportSubscriptionCommand,
    DeleteUserCommand,
    DescribeAppBlockBuilderAppBlockAssociationsCommand,
    DescribeAppBlockBuildersCommand,
    DescribeAppBlocksCommand,
    DescribeApplicationFleetAssociationsCommand,
    DescribeApplicationsCommand,
    DescribeAppLicenseUsageCommand,
    DescribeDirectoryConfigsCommand,
    DescribeEntitlementsCommand,
    DescribeFleetsCommand,
    DescribeImageBuildersCommand,
    DescribeImagePermissionsCommand,
    DescribeImagesCommand,
    DescribeSessionsCommand,
    DescribeSoftwareAssociationsCommand,
    DescribeStacksCommand,
    DescribeThemeForStackCommand,
    DescribeUsageReportSubscriptionsCommand,
    DescribeUsersCommand,
    DescribeUserStackAssociationsCommand,
    DisableUserCommand,
    DisassociateAppBlockBuilderAppBlockCommand,
    DisassociateApplicationFleetCommand,
    DisassociateApplicationFromEntitlementCommand,
    DisassociateFleetCommand,
    DisassociateSoftwareFromImageBuilderCommand,
    DrainSessionInstanceCommand,
    EnableUserCommand,
    ExpireSessionCommand,
    GetExportImageTaskCommand,
    ListAssociatedFleetsCommand,
    ListAssociatedStacksCommand,
    ListEntitledApplicationsCommand,
    ListExportImageTasksCommand,
    ListTagsForResourceCommand,
    StartAppBlockBuilderCommand,
    StartFleetCommand,
    StartImageBuilderCommand,
    StartSoftwareDeploymentToImageBuilderCommand,
    StopAppBlockBuilderCommand,
    StopFleetCommand,
    StopImageBuilderCommand,
    TagResourceCommand,
    UntagResourceCommand,
    UpdateAppBlockBuilderCommand,
    UpdateApplicationCommand,
    UpdateDirectoryConfigCommand,
    UpdateEntitlementCommand,
    UpdateFleetCommand,
    UpdateImagePermissionsCommand,
    UpdateStackCommand,
    UpdateThemeForStackCommand,
};
const paginators = {
    paginateDescribeAppBlockBuilderAppBlockAssociations,
    paginateDescribeAppBlockBuilders,
    paginateDescribeImagePermissions,
    paginateDescribeImages,
};
const waiters = {
    waitUntilFleetStarted,
    waitUntilFleetStopped,
};
class AppStream extends AppStreamClient {
}
createAggregatedClient(commands, AppStream, { paginators, waiters });

const AccessEndpointType = {
    STREAMING: "STREAMING",
};
const Action = {
    AUTO_TIME_ZONE_REDIRECTION: "AUTO_TIME_ZONE_REDIRECTION",
    CLIPBOARD_COPY_FROM_LOCAL_DEVICE: "CLIPBOARD_COPY_FROM_LOCAL_DEVICE",
    CLIPBOARD_COPY_TO_LOCAL_DEVICE: "CLIPBOARD_COPY_TO_LOCAL_DEVICE",
    DOMAIN_PASSWORD_SIGNIN: "DOMAIN_PASSWORD_SIGNIN",
    DOMAIN_SMART_CARD_SIGNIN: "DOMAIN_SMART_CARD_SIGNIN",
    FILE_DOWNLOAD: "FILE_DOWNLOAD",
    FILE_UPLOAD: "FILE_UPLOAD",
    PRINTING_TO_LOCAL_DEVICE: "PRINTING_TO_LOCAL_DEVICE",
};
const ScreenImageFormat = {
    JPEG: "JPEG",
    PNG: "PNG",
};
const ScreenResolution = {
    W_1280xH_720: "W_1280xH_720",
};
const AgentAction = {
    COMPUTER_INPUT: "COMPUTER_INPUT",
    COMPUTER_VISION: "COMPUTER_VISION",
    FORWARD_MCP_TOOLS: "FORWARD_MCP_TOOLS",
};
const Permission = {
    DISABLED: "DISABLED",
    ENABLED: "ENABLED",
};
const UserControlMode = {
    DISABLED: "DISABLED",
    VIEW_ONLY: "VIEW_ONLY",
    VIEW_STOP: "VIEW_STOP",
};
const AgentSoftwareVersion = {
    ALWAYS_LATEST: "ALWAYS_LATEST",
    CURRENT_LATEST: "CURRENT_LATEST",
};
const PackagingType = {
    APPSTREAM2: "APPSTREAM2",
    CUSTOM: "CUSTOM",
};
const AppBlockState = {
    ACTIVE: "ACTIVE",
    INACTIVE: "INACTIVE",
};
const FleetErrorCode = {
    DOMAIN_JOIN_ERROR_ACCESS_DENIED: "DOMAIN_JOIN_ERROR_ACCESS_DENIED",
    DOMAIN_JOIN_ERROR_DS_MACHINE_ACCOUNT_QUOTA_EXCEEDED: "DOMAIN_JOIN_ERROR_DS_MACHINE_ACCOUNT_QUOTA_EXCEEDED",
    DOMAIN_JOIN_ERROR_FILE_NOT_FOUND: "DOMAIN_JOIN_ERROR_FILE_NOT_FOUND",
    DOMAIN_JOIN_ERROR_INVALID_PARAMETER: "DOMAIN_JOIN_ERROR_INVALID_PARAMETER",
    DOMAIN_JOIN_ERROR_LOGON_FAILURE: "DOMAIN_JOIN_ERROR_LOGON_FAILURE",
    DOMAIN_JOIN_ERROR_MORE_DATA: "DOMAIN_JOIN_ERROR_MORE_DATA",
    DOMAIN_JOIN_ERROR_NOT_SUPPORTED: "DOMAIN_JOIN_ERROR_NOT_SUPPORTED",
    DOMAIN_JOIN_ERROR_NO_SUCH_DOMAIN: "DOMAIN_JOIN_ERROR_NO_SUCH_DOMAIN",
    DOMAIN_JOIN_INTERNAL_SERVICE_ERROR: "DOMAIN_JOIN_INTERNAL_SERVICE_ERROR",
    DOMAIN_JOIN_NERR_INVALID_WORKGROUP_NAME: "DOMAIN_JOIN_NERR_INVALID_WORKGROUP_NAME",
    DOMAIN_JOIN_NERR_PASSWORD_EXPIRED: "DOMAIN_JOIN_NERR_PASSWORD_EXPIRED",
    DOMAIN_JOIN_NERR_WORKSTATION_NOT_STARTED: "DOMAIN_JOIN_NERR_WORKSTATION_NOT_STARTED",
    FLEET_INSTANCE_PROVISIONING_FAILURE: "FLEET_INSTANCE_PROVISIONING_FAILURE",
    FLEET_STOPPED: "FLEET_STOPPED",
    IAM_SERVICE_ROLE_IS_MISSING: "IAM_SERVICE_ROLE_IS_MISSING",
    IAM_SERVICE_ROLE_MISSING_DESCRIBE_SECURITY_GROUPS_ACTION: "IAM_SERVICE_ROLE_MISSING_DESCRIBE_SECURITY_GROUPS_ACTION",
    IAM_SERVICE_ROLE_MISSING_DESCRIBE_SUBNET_ACTION: "IAM_SERVICE_ROLE_MISSING_DESCRIBE_SUBNET_ACTION",
    IAM_SERVICE_ROLE_MISSING_ENI_CREATE_ACTION: "IAM_SERVICE_ROLE_MISSING_ENI_CREATE_ACTION",
    IAM_SERVICE_ROLE_MISSING_ENI_DELETE_ACTION: "IAM_SERVICE_ROLE_MISSING_ENI_DELETE_ACTION",
    IAM_SERVICE_ROLE_MISSING_ENI_DESCRIBE_ACTION: "IAM_SERVICE_ROLE_MISSING_ENI_DESCRIBE_ACTION",
    IGW_NOT_ATTACHED: "IGW_NOT_ATTACHED",
    IMAGE_NOT_FOUND: "IMAGE_NOT_FOUND",
    INTERNAL_SERVICE_ERROR: "INTERNAL_SERVICE_ERROR",
    INVALID_SUBNET_CONFIGURATION: "INVALID_SUBNET_CONFIGURATION",
    MACHINE_ROLE_IS_MISSING: "MACHINE_ROLE_IS_MISSING",
    NETWORK_INTERFACE_LIMIT_EXCEEDED: "NETWORK_INTERFACE_LIMIT_EXCEEDED",
    SECURITY_GROUPS_NOT_FOUND: "SECURITY_GROUPS_NOT_FOUND",
    STS_DISABLED_IN_REGION: "STS_DISABLED_IN_REGION",
    SUBNET_HAS_INSUFFICIENT_IP_ADDRESSES: "SUBNET_HAS_INSUFFICIENT_IP_ADDRESSES",
    SUBNET_NOT_FOUND: "SUBNET_NOT_FOUND",
    VALIDATION_ERROR: "VALIDATION_ERROR",
};
const AppBlockBuilderPlatformType = {
    WINDOWS_SERVER_2019: "WINDOWS_SERVER_2019",
};
const AppBlockBuilderState = {
    RUNNING: "RUNNING",
    STARTING: "STARTING",
    STOPPED: "STOPPED",
    STOPPING: "STOPPING",
};
const AppBlockBuilderStateChangeReasonCode = {
    INTERNAL_ERROR: "INTERNAL_ERROR",
};
const AppBlockBuilderAttribute = {
    ACCESS_ENDPOINTS: "ACCESS_ENDPOINTS",
    IAM_ROLE_ARN: "IAM_ROLE_ARN",
    VPC_CONFIGURATION_SECURITY_GROUP_IDS: "VPC_CONFIGURATION_SECURITY_GROUP_IDS",
};
const PlatformType = {
    AMAZON_LINUX2: "AMAZON_LINUX2",
    RHEL8: "RHEL8",
    ROCKY_LINUX8: "ROCKY_LINUX8",
    UBUNTU_PRO_2404: "UBUNTU_PRO_2404",
    WINDOWS: "WINDOWS",
    WINDOWS_SERVER_2016: "WINDOWS_SERVER_2016",
    WINDOWS_SERVER_2019: "WINDOWS_SERVER_2019",
    WINDOWS_SERVER_2022: "WINDOWS_SERVER_2022",
    WINDOWS_SERVER_2025: "WINDOWS_SERVER_2025",
};
const ApplicationAttribute = {
    LAUNCH_PARAMETERS: "LAUNCH_PARAMETERS",
    WORKING_DIRECTORY: "WORKING_DIRECTORY",
};
const AppVisibility = {
    ALL: "ALL",
    ASSOCIATED: "ASSOCIATED",
};
const AuthenticationType = {
    API: "API",
    AWS_AD: "AWS_AD",
    SAML: "SAML",
    USERPOOL: "USERPOOL",
};
const UserStackAssociationErrorCode = {
    DIRECTORY_NOT_FOUND: "DIRECTORY_NOT_FOUND",
    INTERNAL_ERROR: "INTERNAL_ERROR",
    STACK_NOT_FOUND: "STACK_NOT_FOUND",
    USER_NAME_NOT_FOUND: "USER_NAME_NOT_FOUND",
};
const CertificateBasedAuthStatus = {
    DISABLED: "DISABLED",
    ENABLED: "ENABLED",
    ENABLED_NO_DIRECTORY_LOGIN_FALLBACK: "ENABLED_NO_DIRECTORY_LOGIN_FALLBACK",
};
const ExportImageTaskState = {
    COMPLETED: "COMPLETED",
    EXPORTING: "EXPORTING",
    FAILED: "FAILED",
    TIMED_OUT: "TIMED_OUT",
};
const FleetType = {
    ALWAYS_ON: "ALWAYS_ON",
    ELASTIC: "ELASTIC",
    ON_DEMAND: "ON_DEMAND",
};
const StreamView = {
    APP: "APP",
    DESKTOP: "DESKTOP",
};
const FleetState = {
    RUNNING: "RUNNING",
    STARTING: "STARTING",
    STOPPED: "STOPPED",
    STOPPING: "STOPPING",
};
const LatestAppstreamAgentVersion = {
    FALSE: "FALSE",
    TRUE: "TRUE",
};
const ImageBuilderState = {
    DELETING: "DELETING",
    FAILED: "FAILED",
    PENDING: "PENDING",
    PENDING_IMAGE_IMPORT: "PENDING_IMAGE_IMPORT",
    PENDING_QUALIFICATION: "PENDING_QUALIFICATION",
    PENDING_SYNCING_APPS: "PENDING_SYNCING_APPS",
    REBOOTING: "REBOOTING",
    RUNNING: "RUNNING",
    SNAPSHOTTING: "SNAPSHOTTING",
    STOPPED: "STOPPED",
    STOPPING: "STOPPING",
    SYNCING_APPS: "SYNCING_APPS",
    UPDATING: "UPDATING",
    UPDATING_AGENT: "UPDATING_AGENT",
};
const ImageBuilderStateChangeReasonCode = {
    IMAGE_UNAVAILABLE: "IMAGE_UNAVAILABLE",
    INTERNAL_ERROR: "INTERNAL_ERROR",
};
const DynamicAppProvidersEnabled = {
    DISABLED: "DISABLED",
    ENABLED: "ENABLED",
};
const ImageSharedWithOthers = {
    FALSE: "FALSE",
    TRUE: "TRUE",
};
const ImageType = {
    BYOL: "BYOL",
    CUSTOM: "CUSTOM",
    NATIVE: "NATIVE",
};
const ImageState = {
    AVAILABLE: "AVAILABLE",
    COPYING: "COPYING",
    CREATING: "CREATING",
    DELETING: "DELETING",
    FAILED: "FAILED",
    IMPORTING: "IMPORTING",
    PENDING: "PENDING",
    VALIDATING: "VALIDATING",
};
const ImageStateChangeReasonCode = {
    IMAGE_BUILDER_NOT_AVAILABLE: "IMAGE_BUILDER_NOT_AVAILABLE",
    IMAGE_COPY_FAILURE: "IMAGE_COPY_FAILURE",
    IMAGE_IMPORT_FAILURE: "IMAGE_IMPORT_FAILURE",
    IMAGE_UPDATE_FAILURE: "IMAGE_UPDATE_FAILURE",
    INTERNAL_ERROR: "INTERNAL_ERROR",
};
const VisibilityType = {
    PRIVATE: "PRIVATE",
    PUBLIC: "PUBLIC",
    SHARED: "SHARED",
};
const StorageConnectorType = {
    GOOGLE_DRIVE: "GOOGLE_DRIVE",
    HOMEFOLDERS: "HOMEFOLDERS",
    ONE_DRIVE: "ONE_DRIVE",
};
const PreferredProtocol = {
    TCP: "TCP",
    UDP: "UDP",
};
const StackErrorCode = {
    INTERNAL_SERVICE_ERROR: "INTERNAL_SERVICE_ERROR",
    STORAGE_CONNECTOR_ERROR: "STORAGE_CONNECTOR_ERROR",
};
const ThemeStyling = {
    BLUE: "BLUE",
    LIGHT_BLUE: "LIGHT_BLUE",
    PINK: "PINK",
    RED: "RED",
};
const ThemeState = {
    DISABLED: "DISABLED",
    ENABLED: "ENABLED",
};
const UsageReportSchedule = {
    DAILY: "DAILY",
};
const MessageAction = {
    RESEND: "RESEND",
    SUPPRESS: "SUPPRESS",
};
const SessionConnectionState = {
    CONNECTED: "CONNECTED",
    NOT_CONNECTED: "NOT_CONNECTED",
};
const InstanceDrainStatus = {
    ACTIVE: "ACTIVE",
    DRAINING: "DRAINING",
    NOT_APPLICABLE: "NOT_APPLICABLE",
};
const SessionState = {
    ACTIVE: "ACTIVE",
    EXPIRED: "EXPIRED",
    PENDING: "PENDING",
};
const SoftwareDeploymentStatus = {
    FAILED_TO_INSTALL: "FAILED_TO_INSTALL",
    FAILED_TO_UNINSTALL: "FAILED_TO_UNINSTALL",
    INSTALLED: "INSTALLED",
    PENDING_INSTALLATION: "PENDING_INSTALLATION",
    PENDING_UNINSTALLATION: "PENDING_UNINSTALLATION",
    STAGED_FOR_INSTALLATION: "STAGED_FOR_INSTALLATION",
    STAGED_FOR_UNINSTALLATION: "STAGED_FOR_UNINSTALLATION",
};
const UsageReportExecutionErrorCode = {
    ACCESS_DENIED: "ACCESS_DENIED",
    INTERNAL_SERVICE_ERROR: "INTERNAL_SERVICE_ERROR",
    RESOURCE_NOT_FOUND: "RESOURCE_NOT_FOUND",
};
const FleetAttribute = {
    DOMAIN_JOIN_INFO: "DOMAIN_JOIN_INFO",
    IAM_ROLE_ARN: "IAM_ROLE_ARN",
    MAX_SESSIONS_PER_INSTANCE: "MAX_SESSIONS_PER_INSTANCE",
    SESSION_SCRIPT_S3_LOCATION: "SESSION_SCRIPT_S3_LOCATION",
    USB_DEVICE_FILTER_STRINGS: "USB_DEVICE_FILTER_STRINGS",
    VOLUME_CONFIGURATION: "VOLUME_CONFIGURATION",
    VPC_CONFIGURATION: "VPC_CONFIGURATION",
    VPC_CONFIGURATION_SECURITY_GROUP_IDS: "VPC_CONFIGURATION_SECURITY_GROUP_IDS",
};
const StackAttribute = {
    ACCESS_ENDPOINTS: "ACCESS_ENDPOINTS",
    AGENT_ACCESS_CONFIG: "AGENT_ACCESS_CONFIG",
    CONTENT_REDIRECTION: "CONTENT_REDIRECTION",
    EMBED_HOST_DOMAINS: "EMBED_HOST_DOMAINS",
    FEEDBACK_URL: "FEEDBACK_URL",
    IAM_ROLE_ARN: "IAM_ROLE_ARN",
    REDIRECT_URL: "REDIRECT_URL",
    STORAGE_CONNECTORS: "STORAGE_CONNECTORS",
    STORAGE_CONNECTOR_GOOGLE_DRIVE: "STORAGE_CONNECTOR_GOOGLE_DRIVE",
    STORAGE_CONNECTOR_HOMEFOLDERS: "STORAGE_CONNECTOR_HOMEFOLDERS",
    STORAGE_CONNECTOR_ONE_DRIVE: "STORAGE_CONNECTOR_ONE_DRIVE",
    STREAMING_EXPERIENCE_SETTINGS: "STREAMING_EXPERIENCE_SETTINGS",
    THEME_NAME: "THEME_NAME",
    USER_SETTINGS: "USER_SETTINGS",
};
const ThemeAttribute = {
    FOOTER_LINKS: "FOOTER_LINKS",
};

__webpack_unused_export__ = AccessEndpoint$;
__webpack_unused_export__ = AccessEndpointType;
__webpack_unused_export__ = Action;
__webpack_unused_export__ = AdminAppLicenseUsageRecord$;
__webpack_unused_export__ = AgentAccessConfig$;
__webpack_unused_export__ = AgentAccessConfigForUpdate$;
__webpack_unused_export__ = AgentAccessSetting$;
__webpack_unused_export__ = AgentAction;
__webpack_unused_export__ = AgentSoftwareVersion;
__webpack_unused_export__ = AppBlock$;
__webpack_unused_export__ = AppBlockBuilder$;
__webpack_unused_export__ = AppBlockBuilderAppBlockAssociation$;
__webpack_unused_export__ = AppBlockBuilderAttribute;
__webpack_unused_export__ = AppBlockBuilderPlatformType;
__webpack_unused_export__ = AppBlockBuilderState;
__webpack_unused_export__ = AppBlockBuilderStateChangeReason$;
__webpack_unused_export__ = AppBlockBuilderStateChangeReasonCode;
__webpack_unused_export__ = AppBlockState;
__webpack_unused_export__ = AppStream;
exports.l94 = AppStreamClient;
__webpack_unused_export__ = AppStreamServiceException;
__webpack_unused_export__ = AppStreamServiceException$;
__webpack_unused_export__ = AppVisibility;
__webpack_unused_export__ = Application$;
__webpack_unused_export__ = ApplicationAttribute;
__webpack_unused_export__ = ApplicationConfig$;
__webpack_unused_export__ = ApplicationFleetAssociation$;
__webpack_unused_export__ = ApplicationSettings$;
__webpack_unused_export__ = ApplicationSettingsResponse$;
__webpack_unused_export__ = AssociateAppBlockBuilderAppBlock$;
__webpack_unused_export__ = AssociateAppBlockBuilderAppBlockCommand;
__webpack_unused_export__ = AssociateAppBlockBuilderAppBlockRequest$;
__webpack_unused_export__ = AssociateAppBlockBuilderAppBlockResult$;
__webpack_unused_export__ = AssociateApplicationFleet$;
__webpack_unused_export__ = AssociateApplicationFleetCommand;
__webpack_unused_export__ = AssociateApplicationFleetRequest$;
__webpack_unused_export__ = AssociateApplicationFleetResult$;
__webpack_unused_export__ = AssociateApplicationToEntitlement$;
__webpack_unused_export__ = AssociateApplicationToEntitlementCommand;
__webpack_unused_export__ = AssociateApplicationToEntitlementRequest$;
__webpack_unused_export__ = AssociateApplicationToEntitlementResult$;
__webpack_unused_export__ = AssociateFleet$;
__webpack_unused_export__ = AssociateFleetCommand;
__webpack_unused_export__ = AssociateFleetRequest$;
__webpack_unused_export__ = AssociateFleetResult$;
__webpack_unused_export__ = AssociateSoftwareToImageBuilder$;
__webpack_unused_export__ = AssociateSoftwareToImageBuilderCommand;
__webpack_unused_export__ = AssociateSoftwareToImageBuilderRequest$;
__webpack_unused_export__ = AssociateSoftwareToImageBuilderResult$;
__webpack_unused_export__ = AuthenticationType;
__webpack_unused_export__ = BatchAssociateUserStack$;
__webpack_unused_export__ = BatchAssociateUserStackCommand;
__webpack_unused_export__ = BatchAssociateUserStackRequest$;
__webpack_unused_export__ = BatchAssociateUserStackResult$;
__webpack_unused_export__ = BatchDisassociateUserStack$;
__webpack_unused_export__ = BatchDisassociateUserStackCommand;
__webpack_unused_export__ = BatchDisassociateUserStackRequest$;
__webpack_unused_export__ = BatchDisassociateUserStackResult$;
__webpack_unused_export__ = CertificateBasedAuthProperties$;
__webpack_unused_export__ = CertificateBasedAuthStatus;
__webpack_unused_export__ = ComputeCapacity$;
__webpack_unused_export__ = ComputeCapacityStatus$;
__webpack_unused_export__ = ConcurrentModificationException;
__webpack_unused_export__ = ConcurrentModificationException$;
__webpack_unused_export__ = ContentRedirection$;
__webpack_unused_export__ = CopyImage$;
__webpack_unused_export__ = CopyImageCommand;
__webpack_unused_export__ = CopyImageRequest$;
__webpack_unused_export__ = CopyImageResponse$;
__webpack_unused_export__ = CreateAppBlock$;
__webpack_unused_export__ = CreateAppBlockBuilder$;
__webpack_unused_export__ = CreateAppBlockBuilderCommand;
__webpack_unused_export__ = CreateAppBlockBuilderRequest$;
__webpack_unused_export__ = CreateAppBlockBuilderResult$;
__webpack_unused_export__ = CreateAppBlockBuilderStreamingURL$;
__webpack_unused_export__ = CreateAppBlockBuilderStreamingURLCommand;
__webpack_unused_export__ = CreateAppBlockBuilderStreamingURLRequest$;
__webpack_unused_export__ = CreateAppBlockBuilderStreamingURLResult$;
__webpack_unused_export__ = CreateAppBlockCommand;
__webpack_unused_export__ = CreateAppBlockRequest$;
__webpack_unused_export__ = CreateAppBlockResult$;
__webpack_unused_export__ = CreateApplication$;
__webpack_unused_export__ = CreateApplicationCommand;
__webpack_unused_export__ = CreateApplicationRequest$;
__webpack_unused_export__ = CreateApplicationResult$;
__webpack_unused_export__ = CreateDirectoryConfig$;
__webpack_unused_export__ = CreateDirectoryConfigCommand;
__webpack_unused_export__ = CreateDirectoryConfigRequest$;
__webpack_unused_export__ = CreateDirectoryConfigResult$;
__webpack_unused_export__ = CreateEntitlement$;
__webpack_unused_export__ = CreateEntitlementCommand;
__webpack_unused_export__ = CreateEntitlementRequest$;
__webpack_unused_export__ = CreateEntitlementResult$;
__webpack_unused_export__ = CreateExportImageTask$;
__webpack_unused_export__ = CreateExportImageTaskCommand;
__webpack_unused_export__ = CreateExportImageTaskRequest$;
__webpack_unused_export__ = CreateExportImageTaskResult$;
__webpack_unused_export__ = CreateFleet$;
__webpack_unused_export__ = CreateFleetCommand;
__webpack_unused_export__ = CreateFleetRequest$;
__webpack_unused_export__ = CreateFleetResult$;
__webpack_unused_export__ = CreateImageBuilder$;
__webpack_unused_export__ = CreateImageBuilderCommand;
__webpack_unused_export__ = CreateImageBuilderRequest$;
__webpack_unused_export__ = CreateImageBuilderResult$;
__webpack_unused_export__ = CreateImageBuilderStreamingURL$;
__webpack_unused_export__ = CreateImageBuilderStreamingURLCommand;
__webpack_unused_export__ = CreateImageBuilderStreamingURLRequest$;
__webpack_unused_export__ = CreateImageBuilderStreamingURLResult$;
__webpack_unused_export__ = CreateImportedImage$;
__webpack_unused_export__ = CreateImportedImageCommand;
__webpack_unused_export__ = CreateImportedImageRequest$;
__webpack_unused_export__ = CreateImportedImageResult$;
__webpack_unused_export__ = CreateStack$;
__webpack_unused_export__ = CreateStackCommand;
__webpack_unused_export__ = CreateStackRequest$;
__webpack_unused_export__ = CreateStackResult$;
__webpack_unused_export__ = CreateStreamingURL$;
__webpack_unused_export__ = CreateStreamingURLCommand;
__webpack_unused_export__ = CreateStreamingURLRequest$;
__webpack_unused_export__ = CreateStreamingURLResult$;
__webpack_unused_export__ = CreateThemeForStack$;
__webpack_unused_export__ = CreateThemeForStackCommand;
__webpack_unused_export__ = CreateThemeForStackRequest$;
__webpack_unused_export__ = CreateThemeForStackResult$;
__webpack_unused_export__ = CreateUpdatedImage$;
__webpack_unused_export__ = CreateUpdatedImageCommand;
__webpack_unused_export__ = CreateUpdatedImageRequest$;
__webpack_unused_export__ = CreateUpdatedImageResult$;
__webpack_unused_export__ = CreateUsageReportSubscription$;
__webpack_unused_export__ = CreateUsageReportSubscriptionCommand;
__webpack_unused_export__ = CreateUsageReportSubscriptionRequest$;
__webpack_unused_export__ = CreateUsageReportSubscriptionResult$;
__webpack_unused_export__ = CreateUser$;
__webpack_unused_export__ = CreateUserCommand;
__webpack_unused_export__ = CreateUserRequest$;
__webpack_unused_export__ = CreateUserResult$;
__webpack_unused_export__ = DeleteAppBlock$;
__webpack_unused_export__ = DeleteAppBlockBuilder$;
__webpack_unused_export__ = DeleteAppBlockBuilderCommand;
__webpack_unused_export__ = DeleteAppBlockBuilderRequest$;
__webpack_unused_export__ = DeleteAppBlockBuilderResult$;
__webpack_unused_export__ = DeleteAppBlockCommand;
__webpack_unused_export__ = DeleteAppBlockRequest$;
__webpack_unused_export__ = DeleteAppBlockResult$;
__webpack_unused_export__ = DeleteApplication$;
__webpack_unused_export__ = DeleteApplicationCommand;
__webpack_unused_export__ = DeleteApplicationRequest$;
__webpack_unused_export__ = DeleteApplicationResult$;
__webpack_unused_export__ = DeleteDirectoryConfig$;
__webpack_unused_export__ = DeleteDirectoryConfigCommand;
__webpack_unused_export__ = DeleteDirectoryConfigRequest$;
__webpack_unused_export__ = DeleteDirectoryConfigResult$;
__webpack_unused_export__ = DeleteEntitlement$;
__webpack_unused_export__ = DeleteEntitlementCommand;
__webpack_unused_export__ = DeleteEntitlementRequest$;
__webpack_unused_export__ = DeleteEntitlementResult$;
__webpack_unused_export__ = DeleteFleet$;
__webpack_unused_export__ = DeleteFleetCommand;
__webpack_unused_export__ = DeleteFleetRequest$;
__webpack_unused_export__ = DeleteFleetResult$;
__webpack_unused_export__ = DeleteImage$;
__webpack_unused_export__ = DeleteImageBuilder$;
__webpack_unused_export__ = DeleteImageBuilderCommand;
__webpack_unused_export__ = DeleteImageBuilderRequest$;
__webpack_unused_export__ = DeleteImageBuilderResult$;
__webpack_unused_export__ = DeleteImageCommand;
__webpack_unused_export__ = DeleteImagePermissions$;
__webpack_unused_export__ = DeleteImagePermissionsCommand;
__webpack_unused_export__ = DeleteImagePermissionsRequest$;
__webpack_unused_export__ = DeleteImagePermissionsResult$;
__webpack_unused_export__ = DeleteImageRequest$;
__webpack_unused_export__ = DeleteImageResult$;
__webpack_unused_export__ = DeleteStack$;
__webpack_unused_export__ = DeleteStackCommand;
__webpack_unused_export__ = DeleteStackRequest$;
__webpack_unused_export__ = DeleteStackResult$;
__webpack_unused_export__ = DeleteThemeForStack$;
__webpack_unused_export__ = DeleteThemeForStackCommand;
__webpack_unused_export__ = DeleteThemeForStackRequest$;
__webpack_unused_export__ = DeleteThemeForStackResult$;
__webpack_unused_export__ = DeleteUsageReportSubscription$;
__webpack_unused_export__ = DeleteUsageReportSubscriptionCommand;
__webpack_unused_export__ = DeleteUsageReportSubscriptionRequest$;
__webpack_unused_export__ = DeleteUsageReportSubscriptionResult$;
__webpack_unused_export__ = DeleteUser$;
__webpack_unused_export__ = DeleteUserCommand;
__webpack_unused_export__ = DeleteUserRequest$;
__webpack_unused_export__ = DeleteUserResult$;
__webpack_unused_export__ = DescribeAppBlockBuilderAppBlockAssociations$;
__webpack_unused_export__ = DescribeAppBlockBuilderAppBlockAssociationsCommand;
__webpack_unused_export__ = DescribeAppBlockBuilderAppBlockAssociationsRequest$;
__webpack_unused_export__ = DescribeAppBlockBuilderAppBlockAssociationsResult$;
__webpack_unused_export__ = DescribeAppBlockBuilders$;
__webpack_unused_export__ = DescribeAppBlockBuildersCommand;
__webpack_unused_export__ = DescribeAppBlockBuildersRequest$;
__webpack_unused_export__ = DescribeAppBlockBuildersResult$;
__webpack_unused_export__ = DescribeAppBlocks$;
__webpack_unused_export__ = DescribeAppBlocksCommand;
__webpack_unused_export__ = DescribeAppBlocksRequest$;
__webpack_unused_export__ = DescribeAppBlocksResult$;
__webpack_unused_export__ = DescribeAppLicenseUsage$;
__webpack_unused_export__ = DescribeAppLicenseUsageCommand;
__webpack_unused_export__ = DescribeAppLicenseUsageRequest$;
__webpack_unused_export__ = DescribeAppLicenseUsageResult$;
__webpack_unused_export__ = DescribeApplicationFleetAssociations$;
__webpack_unused_export__ = DescribeApplicationFleetAssociationsCommand;
__webpack_unused_export__ = DescribeApplicationFleetAssociationsRequest$;
__webpack_unused_export__ = DescribeApplicationFleetAssociationsResult$;
__webpack_unused_export__ = DescribeApplications$;
__webpack_unused_export__ = DescribeApplicationsCommand;
__webpack_unused_export__ = DescribeApplicationsRequest$;
__webpack_unused_export__ = DescribeApplicationsResult$;
__webpack_unused_export__ = DescribeDirectoryConfigs$;
__webpack_unused_export__ = DescribeDirectoryConfigsCommand;
__webpack_unused_export__ = DescribeDirectoryConfigsRequest$;
__webpack_unused_export__ = DescribeDirectoryConfigsResult$;
__webpack_unused_export__ = DescribeEntitlements$;
__webpack_unused_export__ = DescribeEntitlementsCommand;
__webpack_unused_export__ = DescribeEntitlementsRequest$;
__webpack_unused_export__ = DescribeEntitlementsResult$;
__webpack_unused_export__ = DescribeFleets$;
exports._3l = DescribeFleetsCommand;
__webpack_unused_export__ = DescribeFleetsRequest$;
__webpack_unused_export__ = DescribeFleetsResult$;
__webpack_unused_export__ = DescribeImageBuilders$;
exports.a7j = DescribeImageBuildersCommand;
__webpack_unused_export__ = DescribeImageBuildersRequest$;
__webpack_unused_export__ = DescribeImageBuildersResult$;
__webpack_unused_export__ = DescribeImagePermissions$;
__webpack_unused_export__ = DescribeImagePermissionsCommand;
__webpack_unused_export__ = DescribeImagePermissionsRequest$;
__webpack_unused_export__ = DescribeImagePermissionsResult$;
__webpack_unused_export__ = DescribeImages$;
__webpack_unused_export__ = DescribeImagesCommand;
__webpack_unused_export__ = DescribeImagesRequest$;
__webpack_unused_export__ = DescribeImagesResult$;
__webpack_unused_export__ = DescribeSessions$;
__webpack_unused_export__ = DescribeSessionsCommand;
__webpack_unused_export__ = DescribeSessionsRequest$;
__webpack_unused_export__ = DescribeSessionsResult$;
__webpack_unused_export__ = DescribeSoftwareAssociations$;
__webpack_unused_export__ = DescribeSoftwareAssociationsCommand;
__webpack_unused_export__ = DescribeSoftwareAssociationsRequest$;
__webpack_unused_export__ = DescribeSoftwareAssociationsResult$;
__webpack_unused_export__ = DescribeStacks$;
__webpack_unused_export__ = DescribeStacksCommand;
__webpack_unused_export__ = DescribeStacksRequest$;
__webpack_unused_export__ = DescribeStacksResult$;
__webpack_unused_export__ = DescribeThemeForStack$;
__webpack_unused_export__ = DescribeThemeForStackCommand;
__webpack_unused_export__ = DescribeThemeForStackRequest$;
__webpack_unused_export__ = DescribeThemeForStackResult$;
__webpack_unused_export__ = DescribeUsageReportSubscriptions$;
__webpack_unused_export__ = DescribeUsageReportSubscriptionsCommand;
__webpack_unused_export__ = DescribeUsageReportSubscriptionsRequest$;
__webpack_unused_export__ = DescribeUsageReportSubscriptionsResult$;
__webpack_unused_export__ = DescribeUserStackAssociations$;
__webpack_unused_export__ = DescribeUserStackAssociationsCommand;
__webpack_unused_export__ = DescribeUserStackAssociationsRequest$;
__webpack_unused_export__ = DescribeUserStackAssociationsResult$;
__webpack_unused_export__ = DescribeUsers$;
__webpack_unused_export__ = DescribeUsersCommand;
__webpack_unused_export__ = DescribeUsersRequest$;
__webpack_unused_export__ = DescribeUsersResult$;
__webpack_unused_export__ = DirectoryConfig$;
__webpack_unused_export__ = DisableUser$;
__webpack_unused_export__ = DisableUserCommand;
__webpack_unused_export__ = DisableUserRequest$;
__webpack_unused_export__ = DisableUserResult$;
__webpack_unused_export__ = DisassociateAppBlockBuilderAppBlock$;
__webpack_unused_export__ = DisassociateAppBlockBuilderAppBlockCommand;
__webpack_unused_export__ = DisassociateAppBlockBuilderAppBlockRequest$;
__webpack_unused_export__ = DisassociateAppBlockBuilderAppBlockResult$;
__webpack_unused_export__ = DisassociateApplicationFleet$;
__webpack_unused_export__ = DisassociateApplicationFleetCommand;
__webpack_unused_export__ = DisassociateApplicationFleetRequest$;
__webpack_unused_export__ = DisassociateApplicationFleetResult$;
__webpack_unused_export__ = DisassociateApplicationFromEntitlement$;
__webpack_unused_export__ = DisassociateApplicationFromEntitlementCommand;
__webpack_unused_export__ = DisassociateApplicationFromEntitlementRequest$;
__webpack_unused_export__ = DisassociateApplicationFromEntitlementResult$;
__webpack_unused_export__ = DisassociateFleet$;
__webpack_unused_export__ = DisassociateFleetCommand;
__webpack_unused_export__ = DisassociateFleetRequest$;
__webpack_unused_export__ = DisassociateFleetResult$;
__webpack_unused_export__ = DisassociateSoftwareFromImageBuilder$;
__webpack_unused_export__ = DisassociateSoftwareFromImageBuilderCommand;
__webpack_unused_export__ = DisassociateSoftwareFromImageBuilderRequest$;
__webpack_unused_export__ = DisassociateSoftwareFromImageBuilderResult$;
__webpack_unused_export__ = DomainJoinInfo$;
__webpack_unused_export__ = DrainSessionInstance$;
__webpack_unused_export__ = DrainSessionInstanceCommand;
__webpack_unused_export__ = DrainSessionInstanceRequest$;
__webpack_unused_export__ = DrainSessionInstanceResult$;
__webpack_unused_export__ = DryRunOperationException;
__webpack_unused_export__ = DryRunOperationException$;
__webpack_unused_export__ = DynamicAppProvidersEnabled;
__webpack_unused_export__ = EnableUser$;
__webpack_unused_export__ = EnableUserCommand;
__webpack_unused_export__ = EnableUserRequest$;
__webpack_unused_export__ = EnableUserResult$;
__webpack_unused_export__ = EntitledApplication$;
__webpack_unused_export__ = Entitlement$;
__webpack_unused_export__ = EntitlementAlreadyExistsException;
__webpack_unused_export__ = EntitlementAlreadyExistsException$;
__webpack_unused_export__ = EntitlementAttribute$;
__webpack_unused_export__ = EntitlementNotFoundException;
__webpack_unused_export__ = EntitlementNotFoundException$;
__webpack_unused_export__ = ErrorDetails$;
__webpack_unused_export__ = ExpireSession$;
__webpack_unused_export__ = ExpireSessionCommand;
__webpack_unused_export__ = ExpireSessionRequest$;
__webpack_unused_export__ = ExpireSessionResult$;
__webpack_unused_export__ = ExportImageTask$;
__webpack_unused_export__ = ExportImageTaskState;
__webpack_unused_export__ = Filter$;
__webpack_unused_export__ = Fleet$;
__webpack_unused_export__ = FleetAttribute;
__webpack_unused_export__ = FleetError$;
__webpack_unused_export__ = FleetErrorCode;
__webpack_unused_export__ = FleetState;
__webpack_unused_export__ = FleetType;
__webpack_unused_export__ = GetExportImageTask$;
__webpack_unused_export__ = GetExportImageTaskCommand;
__webpack_unused_export__ = GetExportImageTaskRequest$;
__webpack_unused_export__ = GetExportImageTaskResult$;
__webpack_unused_export__ = Image$;
__webpack_unused_export__ = ImageBuilder$;
__webpack_unused_export__ = ImageBuilderState;
__webpack_unused_export__ = ImageBuilderStateChangeReason$;
__webpack_unused_export__ = ImageBuilderStateChangeReasonCode;
__webpack_unused_export__ = ImagePermissions$;
__webpack_unused_export__ = ImageSharedWithOthers;
__webpack_unused_export__ = ImageState;
__webpack_unused_export__ = ImageStateChangeReason$;
__webpack_unused_export__ = ImageStateChangeReasonCode;
__webpack_unused_export__ = ImageType;
__webpack_unused_export__ = IncompatibleImageException;
__webpack_unused_export__ = IncompatibleImageException$;
__webpack_unused_export__ = InstanceDrainStatus;
__webpack_unused_export__ = InvalidAccountStatusException;
__webpack_unused_export__ = InvalidAccountStatusException$;
__webpack_unused_export__ = InvalidParameterCombinationException;
__webpack_unused_export__ = InvalidParameterCombinationException$;
__webpack_unused_export__ = InvalidRoleException;
__webpack_unused_export__ = InvalidRoleException$;
__webpack_unused_export__ = LastReportGenerationExecutionError$;
__webpack_unused_export__ = LatestAppstreamAgentVersion;
__webpack_unused_export__ = LimitExceededException;
__webpack_unused_export__ = LimitExceededException$;
__webpack_unused_export__ = ListAssociatedFleets$;
__webpack_unused_export__ = ListAssociatedFleetsCommand;
__webpack_unused_export__ = ListAssociatedFleetsRequest$;
__webpack_unused_export__ = ListAssociatedFleetsResult$;
__webpack_unused_export__ = ListAssociatedStacks$;
__webpack_unused_export__ = ListAssociatedStacksCommand;
__webpack_unused_export__ = ListAssociatedStacksRequest$;
__webpack_unused_export__ = ListAssociatedStacksResult$;
__webpack_unused_export__ = ListEntitledApplications$;
__webpack_unused_export__ = ListEntitledApplicationsCommand;
__webpack_unused_export__ = ListEntitledApplicationsRequest$;
__webpack_unused_export__ = ListEntitledApplicationsResult$;
__webpack_unused_export__ = ListExportImageTasks$;
__webpack_unused_export__ = ListExportImageTasksCommand;
__webpack_unused_export__ = ListExportImageTasksRequest$;
__webpack_unused_export__ = ListExportImageTasksResult$;
__webpack_unused_export__ = ListTagsForResource$;
__webpack_unused_export__ = ListTagsForResourceCommand;
__webpack_unused_export__ = ListTagsForResourceRequest$;
__webpack_unused_export__ = ListTagsForResourceResponse$;
__webpack_unused_export__ = MessageAction;
__webpack_unused_export__ = NetworkAccessConfiguration$;
__webpack_unused_export__ = OperationNotPermittedException;
__webpack_unused_export__ = OperationNotPermittedException$;
__webpack_unused_export__ = PackagingType;
__webpack_unused_export__ = Permission;
__webpack_unused_export__ = PlatformType;
__webpack_unused_export__ = PreferredProtocol;
__webpack_unused_export__ = RequestLimitExceededException;
__webpack_unused_export__ = RequestLimitExceededException$;
__webpack_unused_export__ = ResourceAlreadyExistsException;
__webpack_unused_export__ = ResourceAlreadyExistsException$;
__webpack_unused_export__ = ResourceError$;
__webpack_unused_export__ = ResourceInUseException;
__webpack_unused_export__ = ResourceInUseException$;
__webpack_unused_export__ = ResourceNotAvailableException;
__webpack_unused_export__ = ResourceNotAvailableException$;
__webpack_unused_export__ = ResourceNotFoundException;
__webpack_unused_export__ = ResourceNotFoundException$;
__webpack_unused_export__ = RuntimeValidationConfig$;
__webpack_unused_export__ = S3Location$;
__webpack_unused_export__ = ScreenImageFormat;
__webpack_unused_export__ = ScreenResolution;
__webpack_unused_export__ = ScriptDetails$;
__webpack_unused_export__ = ServiceAccountCredentials$;
__webpack_unused_export__ = Session$;
__webpack_unused_export__ = SessionConnectionState;
__webpack_unused_export__ = SessionState;
__webpack_unused_export__ = SharedImagePermissions$;
__webpack_unused_export__ = SoftwareAssociations$;
__webpack_unused_export__ = SoftwareDeploymentStatus;
__webpack_unused_export__ = Stack$;
__webpack_unused_export__ = StackAttribute;
__webpack_unused_export__ = StackError$;
__webpack_unused_export__ = StackErrorCode;
__webpack_unused_export__ = StartAppBlockBuilder$;
__webpack_unused_export__ = StartAppBlockBuilderCommand;
__webpack_unused_export__ = StartAppBlockBuilderRequest$;
__webpack_unused_export__ = StartAppBlockBuilderResult$;
__webpack_unused_export__ = StartFleet$;
__webpack_unused_export__ = StartFleetCommand;
__webpack_unused_export__ = StartFleetRequest$;
__webpack_unused_export__ = StartFleetResult$;
__webpack_unused_export__ = StartImageBuilder$;
__webpack_unused_export__ = StartImageBuilderCommand;
__webpack_unused_export__ = StartImageBuilderRequest$;
__webpack_unused_export__ = StartImageBuilderResult$;
__webpack_unused_export__ = StartSoftwareDeploymentToImageBuilder$;
__webpack_unused_export__ = StartSoftwareDeploymentToImageBuilderCommand;
__webpack_unused_export__ = StartSoftwareDeploymentToImageBuilderRequest$;
__webpack_unused_export__ = StartSoftwareDeploymentToImageBuilderResult$;
__webpack_unused_export__ = StopAppBlockBuilder$;
__webpack_unused_export__ = StopAppBlockBuilderCommand;
__webpack_unused_export__ = StopAppBlockBuilderRequest$;
__webpack_unused_export__ = StopAppBlockBuilderResult$;
__webpack_unused_export__ = StopFleet$;
__webpack_unused_export__ = StopFleetCommand;
__webpack_unused_export__ = StopFleetRequest$;
__webpack_unused_export__ = StopFleetResult$;
__webpack_unused_export__ = StopImageBuilder$;
__webpack_unused_export__ = StopImageBuilderCommand;
__webpack_unused_export__ = StopImageBuilderRequest$;
__webpack_unused_export__ = StopImageBuilderResult$;
__webpack_unused_export__ = StorageConnector$;
__webpack_unused_export__ = StorageConnectorType;
__webpack_unused_export__ = StreamView;
__webpack_unused_export__ = StreamingExperienceSettings$;
__webpack_unused_export__ = TagResource$;
__webpack_unused_export__ = TagResourceCommand;
__webpack_unused_export__ = TagResourceRequest$;
__webpack_unused_export__ = TagResourceResponse$;
__webpack_unused_export__ = Theme$;
__webpack_unused_export__ = ThemeAttribute;
__webpack_unused_export__ = ThemeFooterLink$;
__webpack_unused_export__ = ThemeState;
__webpack_unused_export__ = ThemeStyling;
__webpack_unused_export__ = UntagResource$;
__webpack_unused_export__ = UntagResourceCommand;
__webpack_unused_export__ = UntagResourceRequest$;
__webpack_unused_export__ = UntagResourceResponse$;
__webpack_unused_export__ = UpdateAppBlockBuilder$;
__webpack_unused_export__ = UpdateAppBlockBuilderCommand;
__webpack_unused_export__ = UpdateAppBlockBuilderRequest$;
__webpack_unused_export__ = UpdateAppBlockBuilderResult$;
__webpack_unused_export__ = UpdateApplication$;
__webpack_unused_export__ = UpdateApplicationCommand;
__webpack_unused_export__ = UpdateApplicationRequest$;
__webpack_unused_export__ = UpdateApplicationResult$;
__webpack_unused_export__ = UpdateDirectoryConfig$;
__webpack_unused_export__ = UpdateDirectoryConfigCommand;
__webpack_unused_export__ = UpdateDirectoryConfigRequest$;
__webpack_unused_export__ = UpdateDirectoryConfigResult$;
__webpack_unused_export__ = UpdateEntitlement$;
__webpack_unused_export__ = UpdateEntitlementCommand;
__webpack_unused_export__ = UpdateEntitlementRequest$;
__webpack_unused_export__ = UpdateEntitlementResult$;
__webpack_unused_export__ = UpdateFleet$;
__webpack_unused_export__ = UpdateFleetCommand;
__webpack_unused_export__ = UpdateFleetRequest$;
__webpack_unused_export__ = UpdateFleetResult$;
__webpack_unused_export__ = UpdateImagePermissions$;
__webpack_unused_export__ = UpdateImagePermissionsCommand;
__webpack_unused_export__ = UpdateImagePermissionsRequest$;
__webpack_unused_export__ = UpdateImagePermissionsResult$;
__webpack_unused_export__ = UpdateStack$;
__webpack_unused_export__ = UpdateStackCommand;
__webpack_unused_export__ = UpdateStackRequest$;
__webpack_unused_export__ = UpdateStackResult$;
__webpack_unused_export__ = UpdateThemeForStack$;
__webpack_unused_export__ = UpdateThemeForStackCommand;
__webpack_unused_export__ = UpdateThemeForStackRequest$;
__webpack_unused_export__ = UpdateThemeForStackResult$;
__webpack_unused_export__ = UrlRedirectionConfig$;
__webpack_unused_export__ = UsageReportExecutionErrorCode;
__webpack_unused_export__ = UsageReportSchedule;
__webpack_unused_export__ = UsageReportSubscription$;
__webpack_unused_export__ = User$;
__webpack_unused_export__ = UserControlMode;
__webpack_unused_export__ = UserSetting$;
__webpack_unused_export__ = UserStackAssociation$;
__webpack_unused_export__ = UserStackAssociationError$;
__webpack_unused_export__ = UserStackAssociationErrorCode;
__webpack_unused_export__ = VisibilityType;
__webpack_unused_export__ = VolumeConfig$;
__webpack_unused_export__ = VpcConfig$;
__webpack_unused_export__ = errorTypeRegistries;
__webpack_unused_export__ = paginateDescribeAppBlockBuilderAppBlockAssociations;
__webpack_unused_export__ = paginateDescribeAppBlockBuilders;
__webpack_unused_export__ = paginateDescribeImagePermissions;
__webpack_unused_export__ = paginateDescribeImages;
__webpack_unused_export__ = waitForFleetStarted;
__webpack_unused_export__ = waitForFleetStopped;
__webpack_unused_export__ = waitUntilFleetStarted;
__webpack_unused_export__ = waitUntilFleetStopped;


/***/ })

};
