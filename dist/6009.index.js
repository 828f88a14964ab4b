export const id = 6009;
export const ids = [6009];
export const modules = {

/***/ 76009:
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
const { toUtf8, fromUtf8, sdkStreamMixin, toBase64, fromBase64, calculateBodyLength } = __webpack_require__(92430);
const { streamCollector, NodeHttpHandler } = __webpack_require__(61279);
const { AwsRestJsonProtocol } = __webpack_require__(37288);
const { Sha256 } = __webpack_require__(99542);

const defaultMediaLiveHttpAuthSchemeParametersProvider = async (config, context, input) => {
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
            name: "medialive",
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
const defaultMediaLiveHttpAuthSchemeProvider = (authParameters) => {
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
        defaultSigningName: "medialive",
    });
};
const commonParams = {
    UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" },
    Endpoint: { type: "builtInParams", name: "endpoint" },
    Region: { type: "builtInParams", name: "region" },
    UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" },
};

var version = "3.1135.0";
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
        ["https://medialive-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
        [a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
        ["https://medialive-fips.{Region}.{PartitionResult#dnsSuffix}", i],
        [a, "FIPS is enabled but this partition does not support FIPS"],
        ["https://medialive.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
        [a, "DualStack is enabled but this partition does not support DualStack"],
        ["https://medialive.{Region}.{PartitionResult#dnsSuffix}", i],
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

class MediaLiveServiceException extends ServiceException {
    constructor(options) {
        super(options);
        Object.setPrototypeOf(this, MediaLiveServiceException.prototype);
    }
}

class BadGatewayException extends MediaLiveServiceException {
    name = "BadGatewayException";
    $fault = "server";
    Message;
    constructor(opts) {
        super({
            name: "BadGatewayException",
            $fault: "server",
            ...opts,
        });
        Object.setPrototypeOf(this, BadGatewayException.prototype);
        this.Message = opts.Message;
    }
}
class BadRequestException extends MediaLiveServiceException {
    name = "BadRequestException";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "BadRequestException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, BadRequestException.prototype);
        this.Message = opts.Message;
    }
}
class ConflictException extends MediaLiveServiceException {
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
class ForbiddenException extends MediaLiveServiceException {
    name = "ForbiddenException";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "ForbiddenException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, ForbiddenException.prototype);
        this.Message = opts.Message;
    }
}
class GatewayTimeoutException extends MediaLiveServiceException {
    name = "GatewayTimeoutException";
    $fault = "server";
    Message;
    constructor(opts) {
        super({
            name: "GatewayTimeoutException",
            $fault: "server",
            ...opts,
        });
        Object.setPrototypeOf(this, GatewayTimeoutException.prototype);
        this.Message = opts.Message;
    }
}
class InternalServerErrorException extends MediaLiveServiceException {
    name = "InternalServerErrorException";
    $fault = "server";
    Message;
    constructor(opts) {
        super({
            name: "InternalServerErrorException",
            $fault: "server",
            ...opts,
        });
        Object.setPrototypeOf(this, InternalServerErrorException.prototype);
        this.Message = opts.Message;
    }
}
class NotFoundException extends MediaLiveServiceException {
    name = "NotFoundException";
    $fault = "client";
    Message;
    constructor(opts) {
        super({
            name: "NotFoundException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, NotFoundException.prototype);
        this.Message = opts.Message;
    }
}
class TooManyRequestsException extends MediaLiveServiceException {
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
class UnprocessableEntityException extends MediaLiveServiceException {
    name = "UnprocessableEntityException";
    $fault = "client";
    Message;
    ValidationErrors;
    constructor(opts) {
        super({
            name: "UnprocessableEntityException",
            $fault: "client",
            ...opts,
        });
        Object.setPrototypeOf(this, UnprocessableEntityException.prototype);
        this.Message = opts.Message;
        this.ValidationErrors = opts.ValidationErrors;
    }
}

const _A = "Algorithm";
const _AAF = "ArchiveAllowedFlag";
const _AAO = "AdAvailOffset";
const _AB = "AvailBlanking";
const _ABI = "AvailBlankingImage";
const _ABM = "AudioBufferModel";
const _AC = "AttenuationControl";
const _ACI = "AssociatedClusterIds";
const _ACM = "AudioChannelMapping";
const _ACP = "AudioChannelPairs";
const _ACPC = "AribCaptionsPidControl";
const _ACPc = "ActiveChannelPipeline";
const _ACPr = "AribCaptionsPid";
const _ACS = "ArchiveCdnSettings";
const _ACSS = "Av1ColorSpaceSettings";
const _ACSr = "ArchiveContainerSettings";
const _ACSu = "AudioCodecSettings";
const _ACc = "AccountConfiguration";
const _ACl = "AlgorithmControl";
const _ACt = "AttachedChannels";
const _ACv = "AvailConfiguration";
const _AD = "AdditionalDestinations";
const _ADAD = "AdditionalDestinationsAlternateDestinations";
const _ADED = "AudioDolbyEDecode";
const _ADN = "AudioDescriptionNames";
const _ADR = "AudioDashRoles";
const _ADS = "AribDestinationSettings";
const _ADl = "AlternateDestination";
const _ADu = "AudioDescription";
const _ADud = "AudioDescriptions";
const _AFI = "AudioFeedInput";
const _AFIu = "AudioFeedInputs";
const _AFPP = "AudioFramesPerPes";
const _AGI = "AudioGroupId";
const _AGS = "ArchiveGroupSettings";
const _AHRS = "AudioHlsRenditionSelection";
const _AI = "ActiveInput";
const _AIAB = "AbsentInputAudioBehavior";
const _AIAN = "ActiveInputAttachmentName";
const _AIDT = "AcceptInputDeviceTransfer";
const _AIDTR = "AcceptInputDeviceTransferRequest";
const _AIDTRc = "AcceptInputDeviceTransferResponse";
const _AIFS = "AutomaticInputFailoverSettings";
const _AISAN = "ActiveInputSwitchActionName";
const _ALS = "AudioLanguageSelection";
const _AM = "AdMarkers";
const _AMGAN = "ActiveMotionGraphicsActionName";
const _AMGU = "ActiveMotionGraphicsUri";
const _AN = "ActionNames";
const _ANS = "AudioNormalizationSettings";
const _ANc = "ActionName";
const _AOHS = "AudioOnlyHlsSettings";
const _AOI = "AudioOnlyImage";
const _AOS = "ArchiveOutputSettings";
const _AOTC = "AudioOnlyTimecodeControl";
const _AP = "AudioPid";
const _API = "AcquisitionPointId";
const _APMS = "AudioPreMixerSettings";
const _APS = "AudioPidSelection";
const _APu = "AudioPids";
const _AQ = "AdaptiveQuantization";
const _AR = "AutomaticRenewal";
const _ARS = "AudioRenditionSets";
const _AS = "AacSettings";
const _ASFS = "AudioSilenceFailoverSettings";
const _ASN = "AudioSelectorName";
const _ASS = "AncillarySourceSettings";
const _ASSr = "ArchiveS3Settings";
const _ASSri = "AribSourceSettings";
const _ASSu = "AudioSelectorSettings";
const _ASSud = "AudioSilenceSettings";
const _AST = "AudioStreamType";
const _ASTM = "AudioSilenceThresholdMsec";
const _ASc = "Ac3Settings";
const _ASf = "AfdSignaling";
const _ASn = "AnywhereSettings";
const _ASnc = "AncillarySdps";
const _ASu = "AudioSelector";
const _ASud = "AudioSelectors";
const _ASudi = "AudioSdps";
const _ASut = "AuthenticationScheme";
const _ASv = "Av1Settings";
const _ASva = "AvailSettings";
const _AT = "AudioType";
const _ATC = "AudioTypeControl";
const _ATF = "AlternativeTransferFunction";
const _ATS = "AudioTrackSelection";
const _ATT = "AudioTrackType";
const _ATl = "AlertType";
const _ATu = "AudioTrack";
const _AWCP = "AbWatermarkingCustomProfile";
const _AWS = "AudioWatermarkingSettings";
const _AWSu = "AudioWatermarkSettings";
const _AZ = "AvailabilityZones";
const _AZN = "AvailabilityZoneName";
const _AZv = "AvailabilityZone";
const _Ac = "Accessibility";
const _Acc = "Accept";
const _Al = "Alignment";
const _Ale = "Alerts";
const _Ar = "Arn";
const _Ari = "Arib";
const _B = "Bitrate";
const _BC = "BackgroundColor";
const _BD = "BitDepth";
const _BDR = "BatchDeleteRequest";
const _BDRa = "BatchDeleteResponse";
const _BDT = "BlackDetectThreshold";
const _BDa = "BatchDelete";
const _BFM = "BlackFrameMsec";
const _BFP = "BufFillPct";
const _BFRM = "BatchFailedResultModel";
const _BGE = "BadGatewayException";
const _BIDS = "BurnInDestinationSettings";
const _BM = "BitstreamMode";
const _BMu = "BufferModel";
const _BMuf = "BufferMsec";
const _BO = "BackgroundOpacity";
const _BRE = "BadRequestException";
const _BRFS = "BandwidthReductionFilterSettings";
const _BS = "BufSize";
const _BSACR = "BatchScheduleActionCreateRequest";
const _BSACRa = "BatchScheduleActionCreateResult";
const _BSADR = "BatchScheduleActionDeleteRequest";
const _BSADRa = "BatchScheduleActionDeleteResult";
const _BSI = "BlackoutSlateImage";
const _BSR = "BatchStartRequest";
const _BSRM = "BatchSuccessfulResultModel";
const _BSRa = "BatchStartResponse";
const _BSRat = "BatchStopRequest";
const _BSRatc = "BatchStopResponse";
const _BSa = "BatchStart";
const _BSat = "BatchStop";
const _BSl = "BlackoutSlate";
const _BSu = "BufferSegments";
const _BUC = "BaseUrlContent";
const _BUCa = "BaseUrlContent1";
const _BUM = "BaseUrlManifest";
const _BUMa = "BaseUrlManifest1";
const _BUS = "BatchUpdateSchedule";
const _BUSR = "BatchUpdateScheduleRequest";
const _BUSRa = "BatchUpdateScheduleResponse";
const _Ba = "Bandwidth";
const _Bo = "Body";
const _Bor = "Border";
const _C = "Channels";
const _CA = "CannedAcl";
const _CAh = "ChannelAlert";
const _CAl = "ClusterAlert";
const _CAr = "CreatedAt";
const _CB = "ConstantBitrate";
const _CC = "CaptionChannel";
const _CCDS = "CbetCheckDigitString";
const _CCPG = "CreateChannelPlacementGroup";
const _CCPGR = "CreateChannelPlacementGroupRequest";
const _CCPGRr = "CreateChannelPlacementGroupResponse";
const _CCR = "CreateChannelRequest";
const _CCRr = "CreateChannelResponse";
const _CCRre = "CreateClusterRequest";
const _CCRrea = "CreateClusterResponse";
const _CCS = "ColorCorrectionSettings";
const _CCWAT = "CreateCloudWatchAlarmTemplate";
const _CCWATG = "CreateCloudWatchAlarmTemplateGroup";
const _CCWATGR = "CreateCloudWatchAlarmTemplateGroupRequest";
const _CCWATGRr = "CreateCloudWatchAlarmTemplateGroupResponse";
const _CCWATR = "CreateCloudWatchAlarmTemplateRequest";
const _CCWATRr = "CreateCloudWatchAlarmTemplateResponse";
const _CCh = "ChannelClass";
const _CCha = "ChannelConfiguration";
const _CCl = "ClientCache";
const _CCo = "ColorCorrection";
const _CCr = "CreateChannel";
const _CCre = "CreateCluster";
const _CCu = "CurrencyCode";
const _CD = "CaptionDescription";
const _CDN = "CaptionDescriptionNames";
const _CDR = "CaptionDashRoles";
const _CDRl = "ClaimDeviceRequest";
const _CDRla = "ClaimDeviceResponse";
const _CDS = "CaptionDestinationSettings";
const _CDSh = "CheckDigitString";
const _CDa = "CaptionDescriptions";
const _CDap = "CaptionData";
const _CDc = "CcDescriptor";
const _CDl = "ClaimDevice";
const _CDo = "ColumnDepth";
const _CE = "ConflictException";
const _CEBRT = "CreateEventBridgeRuleTemplate";
const _CEBRTG = "CreateEventBridgeRuleTemplateGroup";
const _CEBRTGR = "CreateEventBridgeRuleTemplateGroupRequest";
const _CEBRTGRr = "CreateEventBridgeRuleTemplateGroupResponse";
const _CEBRTR = "CreateEventBridgeRuleTemplateRequest";
const _CEBRTRr = "CreateEventBridgeRuleTemplateResponse";
const _CEE = "ChannelEgressEndpoint";
const _CEI = "ChannelEndpointId";
const _CEV = "ChannelEngineVersion";
const _CEVR = "ChannelEngineVersionRequest";
const _CEVRh = "ChannelEngineVersionResponse";
const _CEu = "CustomEpoch";
const _CFB = "CacheFullBehavior";
const _CG = "ChannelGroup";
const _CH = "CopyrightHolder";
const _CI = "ClusterId";
const _CIAWIS = "CmafIngestAbWatermarkerIrdetoSettings";
const _CICLM = "CmafIngestCaptionLanguageMapping";
const _CIDT = "CancelInputDeviceTransfer";
const _CIDTR = "CancelInputDeviceTransferRequest";
const _CIDTRa = "CancelInputDeviceTransferResponse";
const _CIGS = "CmafIngestGroupSettings";
const _CIOS = "CmafIngestOutputSettings";
const _CIR = "CreateInputRequest";
const _CIRr = "CreateInputResponse";
const _CIS = "CdiInputSpecification";
const _CISG = "CreateInputSecurityGroup";
const _CISGR = "CreateInputSecurityGroupRequest";
const _CISGRr = "CreateInputSecurityGroupResponse";
const _CIU = "CaptureIntervalUnits";
const _CIWS = "CmafIngestWatermarkingSettings";
const _CIa = "CaptureInterval";
const _CIh = "ChannelIds";
const _CIha = "ChannelId";
const _CIhan = "ChannelsIn";
const _CIo = "ConstantIv";
const _CIon = "ConfiguredInput";
const _CIr = "CreateInput";
const _CL = "ContentLength";
const _CLM = "CaptionLanguageMapping";
const _CLMa = "CaptionLanguageMappings";
const _CLS = "CaptionLanguageSetting";
const _CL_ = "Content-Length";
const _CLa = "CacheLength";
const _CM = "CodingMode";
const _CMP = "CreateMultiplexProgram";
const _CMPR = "CreateMultiplexProgramRequest";
const _CMPRr = "CreateMultiplexProgramResponse";
const _CMR = "CreateMultiplexRequest";
const _CMRr = "CreateMultiplexResponse";
const _CMe = "CertificateMode";
const _CMh = "ChannelMappings";
const _CMo = "ColorMetadata";
const _CMon = "ConnectionMode";
const _CMr = "CreateMultiplex";
const _CN = "ChannelName";
const _CNR = "CreateNetworkRequest";
const _CNRS = "CreateNodeRegistrationScript";
const _CNRSR = "CreateNodeRegistrationScriptRequest";
const _CNRSRr = "CreateNodeRegistrationScriptResponse";
const _CNRr = "CreateNetworkResponse";
const _CNRre = "CreateNodeRequest";
const _CNRrea = "CreateNodeResponse";
const _CNS = "ClusterNetworkSettings";
const _CNSCR = "ClusterNetworkSettingsCreateRequest";
const _CNSUR = "ClusterNetworkSettingsUpdateRequest";
const _CNa = "CardNumber";
const _CNh = "ChannelNumber";
const _CNr = "CreateNetwork";
const _CNre = "CreateNode";
const _CO = "ComparisonOperator";
const _COh = "ChannelsOut";
const _CP = "CustomProfile";
const _CPG = "ChannelPlacementGroups";
const _CPGI = "ChannelPlacementGroupId";
const _CPI = "CreatePartnerInput";
const _CPIR = "CreatePartnerInputRequest";
const _CPIRr = "CreatePartnerInputResponse";
const _CR = "CaptionRectangle";
const _CRI = "ConnectionRetryInterval";
const _CRIo = "ConnectedRouterInputs";
const _CRr = "CropRectangle";
const _CS = "ContainerSettings";
const _CSG = "ChannelSecurityGroups";
const _CSM = "CaptionSynchronizationMode";
const _CSMR = "CreateSignalMapRequest";
const _CSMRr = "CreateSignalMapResponse";
const _CSMr = "CreateSignalMap";
const _CSN = "CaptionSelectorName";
const _CSPS = "ColorSpacePassthroughSettings";
const _CSS = "ColorSpaceSettings";
const _CSSR = "CreateSdiSourceRequest";
const _CSSRr = "CreateSdiSourceResponse";
const _CSSa = "CaptionSelectorSettings";
const _CSSr = "CreateSdiSource";
const _CSU = "ColorSpaceUsage";
const _CSa = "CaptionSelector";
const _CSap = "CaptionSelectors";
const _CSb = "CbetStepaside";
const _CSh = "ChannelSummary";
const _CSo = "CodecSettings";
const _CSod = "CodecSpecification";
const _CSol = "ColorSpace";
const _CSon = "ConnectionState";
const _CT = "ClearedTimestamp";
const _CTR = "CreateTagsRequest";
const _CT_ = "Content-Type";
const _CTl = "ClusterType";
const _CTo = "ContentType";
const _CTon = "Convert608To708";
const _CTr = "CreateTags";
const _CWAT = "CloudWatchAlarmTemplates";
const _CWATG = "CloudWatchAlarmTemplateGroups";
const _CWATGI = "CloudWatchAlarmTemplateGroupIdentifiers";
const _CWATGIl = "CloudWatchAlarmTemplateGroupIds";
const _CWATGIlo = "CloudWatchAlarmTemplateGroupIdentifier";
const _CWATGS = "CloudWatchAlarmTemplateGroupSummary";
const _CWATS = "CloudWatchAlarmTemplateSummary";
const _Ch = "Channel";
const _Ci = "Cidr";
const _Cl = "Clusters";
const _Co = "Code";
const _Cod = "Codec";
const _Cou = "Count";
const _Cr = "Creates";
const _Cs = "Csid";
const _D = "Dialnorm";
const _DA = "DnsAddresses";
const _DAC = "DescribeAccountConfiguration";
const _DACR = "DescribeAccountConfigurationRequest";
const _DACRe = "DescribeAccountConfigurationResponse";
const _DAR = "DisplayAspectRatio";
const _DAS = "DescribeAnywhereSettings";
const _DC = "DeleteChannel";
const _DCPG = "DeleteChannelPlacementGroup";
const _DCPGR = "DeleteChannelPlacementGroupRequest";
const _DCPGRe = "DeleteChannelPlacementGroupResponse";
const _DCPGRes = "DescribeChannelPlacementGroupRequest";
const _DCPGResc = "DescribeChannelPlacementGroupResponse";
const _DCPGS = "DescribeChannelPlacementGroupSummary";
const _DCPGe = "DescribeChannelPlacementGroup";
const _DCR = "DeleteChannelRequest";
const _DCRe = "DeleteChannelResponse";
const _DCRel = "DeleteClusterRequest";
const _DCRele = "DeleteClusterResponse";
const _DCRes = "DescribeChannelRequest";
const _DCResc = "DescribeChannelResponse";
const _DCRescr = "DescribeClusterRequest";
const _DCRescri = "DescribeClusterResponse";
const _DCS = "DescribeClusterSummary";
const _DCWAT = "DeleteCloudWatchAlarmTemplate";
const _DCWATG = "DeleteCloudWatchAlarmTemplateGroup";
const _DCWATGR = "DeleteCloudWatchAlarmTemplateGroupRequest";
const _DCWATR = "DeleteCloudWatchAlarmTemplateRequest";
const _DCe = "DeleteCluster";
const _DCes = "DescribeChannel";
const _DCesc = "DescribeCluster";
const _DDA = "DvbDashAccessibility";
const _DEBRT = "DeleteEventBridgeRuleTemplate";
const _DEBRTG = "DeleteEventBridgeRuleTemplateGroup";
const _DEBRTGR = "DeleteEventBridgeRuleTemplateGroupRequest";
const _DEBRTR = "DeleteEventBridgeRuleTemplateRequest";
const _DED = "DolbyEDecode";
const _DEPA = "DiscoveryEntryPointArn";
const _DF = "DcFilter";
const _DFCS = "DescribeFollowerChannelSettings";
const _DFS = "DefaultFontSize";
const _DFe = "DeblockFilter";
const _DFen = "DenoiseFilter";
const _DI = "DistributorId";
const _DID = "DescribeInputDevice";
const _DIDR = "DescribeInputDeviceRequest";
const _DIDRe = "DescribeInputDeviceResponse";
const _DIDT = "DescribeInputDeviceThumbnail";
const _DIDTR = "DescribeInputDeviceThumbnailRequest";
const _DIDTRe = "DescribeInputDeviceThumbnailResponse";
const _DIR = "DeleteInputRequest";
const _DIRe = "DeleteInputResponse";
const _DIRes = "DescribeInputRequest";
const _DIResc = "DescribeInputResponse";
const _DIS = "DescribeInferenceSettings";
const _DISG = "DeleteInputSecurityGroup";
const _DISGR = "DeleteInputSecurityGroupRequest";
const _DISGRe = "DeleteInputSecurityGroupResponse";
const _DISGRes = "DescribeInputSecurityGroupRequest";
const _DISGResc = "DescribeInputSecurityGroupResponse";
const _DISGe = "DescribeInputSecurityGroup";
const _DIe = "DeleteInput";
const _DIes = "DescribeInput";
const _DL = "DrcLine";
const _DLCS = "DescribeLinkedChannelSettings";
const _DLH = "DefaultLineHeight";
const _DLS = "DisabledLockingSettings";
const _DM = "DeleteMultiplex";
const _DMP = "DeleteMultiplexProgram";
const _DMPR = "DeleteMultiplexProgramRequest";
const _DMPRe = "DeleteMultiplexProgramResponse";
const _DMPRes = "DescribeMultiplexProgramRequest";
const _DMPResc = "DescribeMultiplexProgramResponse";
const _DMPe = "DescribeMultiplexProgram";
const _DMR = "DeleteMultiplexRequest";
const _DMRe = "DeleteMultiplexResponse";
const _DMRes = "DescribeMultiplexRequest";
const _DMResc = "DescribeMultiplexResponse";
const _DMe = "DescribeMultiplex";
const _DN = "DeleteNetwork";
const _DNR = "DeleteNetworkRequest";
const _DNRe = "DeleteNetworkResponse";
const _DNRel = "DeleteNodeRequest";
const _DNRele = "DeleteNodeResponse";
const _DNRes = "DescribeNetworkRequest";
const _DNResc = "DescribeNetworkResponse";
const _DNRescr = "DescribeNodeRequest";
const _DNRescri = "DescribeNodeResponse";
const _DNS = "DescribeNetworkSummary";
const _DNSe = "DescribeNodeSummary";
const _DNSv = "DvbNitSettings";
const _DNe = "DeleteNode";
const _DNes = "DescribeNetwork";
const _DNesc = "DescribeNode";
const _DO = "DescribeOffering";
const _DOR = "DescribeOfferingRequest";
const _DORe = "DescribeOfferingResponse";
const _DP = "DrcProfile";
const _DPCS = "DescribePrimaryChannelSettings";
const _DR = "DefaultRoute";
const _DRI = "DestinationRefId";
const _DRR = "DeleteReservationRequest";
const _DRRe = "DeleteReservationResponse";
const _DRRes = "DescribeReservationRequest";
const _DRResc = "DescribeReservationResponse";
const _DRe = "DeviceRestrictions";
const _DRel = "DeliveryRestrictions";
const _DRele = "DeleteReservation";
const _DRes = "DescribeReservation";
const _DRr = "DryRun";
const _DRrc = "DrcRf";
const _DS = "DestinationSettings";
const _DSDS = "DvbSubDestinationSettings";
const _DSM = "DeleteSignalMap";
const _DSMR = "DeleteSignalMapRequest";
const _DSP = "DvbSubPids";
const _DSR = "DeleteScheduleRequest";
const _DSRe = "DeleteScheduleResponse";
const _DSRes = "DescribeScheduleRequest";
const _DSResc = "DescribeScheduleResponse";
const _DSS = "DvbSdtSettings";
const _DSSR = "DeleteSdiSourceRequest";
const _DSSRe = "DeleteSdiSourceResponse";
const _DSSRes = "DescribeSdiSourceRequest";
const _DSSResc = "DescribeSdiSourceResponse";
const _DSSS = "DvbSubSourceSettings";
const _DSSSe = "DeviceSettingsSyncState";
const _DSSe = "DeleteSdiSource";
const _DSSes = "DescribeSdiSource";
const _DSe = "DeviceState";
const _DSel = "DeleteSchedule";
const _DSes = "DescribeSchedule";
const _DSi = "DirectoryStructure";
const _DT = "DiscontinuityTags";
const _DTA = "DatapointsToAlarm";
const _DTP = "DvbTeletextPid";
const _DTPv = "DvbTeletextPids";
const _DTR = "DeleteTagsRequest";
const _DTRe = "DescribeThumbnailsRequest";
const _DTRes = "DescribeThumbnailsResponse";
const _DTS = "DvbTdtSettings";
const _DTe = "DeleteTags";
const _DTes = "DescribeThumbnails";
const _DU = "DurationUnits";
const _DUS = "DeviceUpdateStatus";
const _DUe = "DetailsUri";
const _DVS = "DolbyVision81Settings";
const _De = "Destination";
const _Deb = "Deblocking";
const _Dec = "Decryption";
const _Del = "Deletes";
const _Des = "Destinations";
const _Desc = "Description";
const _Du = "Duration";
const _E = "Extension";
const _EA = "EntitlementArn";
const _EAI = "EbpAudioInterval";
const _EAS = "Eac3AtmosSettings";
const _EBRT = "EventBridgeRuleTemplates";
const _EBRTG = "EventBridgeRuleTemplateGroups";
const _EBRTGI = "EventBridgeRuleTemplateGroupIdentifiers";
const _EBRTGIv = "EventBridgeRuleTemplateGroupIds";
const _EBRTGIve = "EventBridgeRuleTemplateGroupIdentifier";
const _EBRTGS = "EventBridgeRuleTemplateGroupSummary";
const _EBRTS = "EventBridgeRuleTemplateSummary";
const _EBRTT = "EventBridgeRuleTemplateTarget";
const _ECPS = "EmbeddedCaptionPositionSettings";
const _ECTM = "ErrorClearTimeMsec";
const _ED = "ExpirationDate";
const _EDS = "EmbeddedDestinationSettings";
const _EE = "EgressEndpoints";
const _EEn = "EntropyEncoding";
const _EF = "EmbeddingFrequency";
const _EI = "EventId";
const _EIM = "EventIdMode";
const _ELM = "EbpLookaheadMs";
const _ELS = "EpochLockingSettings";
const _EM = "ErrorMessage";
const _EMn = "EnrichmentMethods";
const _EP = "EvaluationPeriods";
const _EPP = "EtvPlatformPid";
const _EPSA = "EncryptionPassphraseSecretArn";
const _EPSDS = "EmbeddedPlusScte20DestinationSettings";
const _EPb = "EbpPlacement";
const _EPc = "EcmPid";
const _EPl = "ElementPath";
const _ERIP = "EsRateInPes";
const _ES = "Eac3Settings";
const _ESB = "EventStopBehavior";
const _ESP = "EtvSignalPid";
const _ESS = "EmbeddedSourceSettings";
const _ESn = "EncoderSettings";
const _ET = "EventType";
const _ETC = "EventTargetCount";
const _ETDDS = "EbuTtDDestinationSettings";
const _ETa = "ETag";
const _ETn = "EncryptionType";
const _ETv = "EventTargets";
const _Eb = "Ebif";
const _En = "End";
const _Es = "Esam";
const _F = "Failed";
const _FA = "FixedAfd";
const _FAe = "FeedArn";
const _FAea = "FeatureActivations";
const _FAl = "FlickerAq";
const _FAlo = "FlowArn";
const _FC = "FailoverConditions";
const _FCA = "FollowingChannelArns";
const _FCCS = "FrameCaptureCdnSettings";
const _FCGS = "FrameCaptureGroupSettings";
const _FCHS = "FrameCaptureHlsSettings";
const _FCOS = "FrameCaptureOutputSettings";
const _FCS = "FollowerChannelSettings";
const _FCSS = "FrameCaptureS3Settings";
const _FCSa = "FailoverConditionSettings";
const _FCSr = "FrameCaptureSettings";
const _FCa = "FailoverCondition";
const _FCo = "FontColor";
const _FCr = "FramerateControl";
const _FD = "FramerateDenominator";
const _FDi = "FilecacheDuration";
const _FE = "ForbiddenException";
const _FF = "FontFamily";
const _FFP = "ForceFieldPictures";
const _FHS = "Fmp4HlsSettings";
const _FI = "FeedInput";
const _FIa = "FadeIn";
const _FL = "FragmentLength";
const _FLG = "FillLineGap";
const _FMRM = "FailedMediaResourceMap";
const _FMSASS = "FixedModeScheduleActionStartSettings";
const _FMSASSo = "FollowModeScheduleActionStartSettings";
const _FN = "FramerateNumerator";
const _FO = "FontOpacity";
const _FOS = "FecOutputSettings";
const _FOa = "FadeOut";
const _FP = "FixedPrice";
const _FPo = "FollowPoint";
const _FR = "FontResolution";
const _FRo = "ForceRediscovery";
const _FS = "FontSize";
const _FSi = "FilterSettings";
const _FSil = "FilterStrength";
const _FT = "FragmentTime";
const _Fo = "Font";
const _For = "Force";
const _Fr = "Framerate";
const _G = "Gain";
const _GBR = "GopBReference";
const _GC = "GlobalConfiguration";
const _GCC = "GlobalColorCorrections";
const _GCCo = "GopClosedCadence";
const _GCWAT = "GetCloudWatchAlarmTemplate";
const _GCWATG = "GetCloudWatchAlarmTemplateGroup";
const _GCWATGR = "GetCloudWatchAlarmTemplateGroupRequest";
const _GCWATGRe = "GetCloudWatchAlarmTemplateGroupResponse";
const _GCWATR = "GetCloudWatchAlarmTemplateRequest";
const _GCWATRe = "GetCloudWatchAlarmTemplateResponse";
const _GD = "GainDb";
const _GEBRT = "GetEventBridgeRuleTemplate";
const _GEBRTG = "GetEventBridgeRuleTemplateGroup";
const _GEBRTGR = "GetEventBridgeRuleTemplateGroupRequest";
const _GEBRTGRe = "GetEventBridgeRuleTemplateGroupResponse";
const _GEBRTR = "GetEventBridgeRuleTemplateRequest";
const _GEBRTRe = "GetEventBridgeRuleTemplateResponse";
const _GI = "GroupId";
const _GIr = "GroupIdentifier";
const _GNBF = "GopNumBFrames";
const _GS = "GopSize";
const _GSM = "GetSignalMap";
const _GSMR = "GetSignalMapRequest";
const _GSMRe = "GetSignalMapResponse";
const _GSU = "GopSizeUnits";
const _GTE = "GatewayTimeoutException";
const _Ga = "Gateway";
const _H = "Height";
const _HAS = "HlsAkamaiSettings";
const _HASl = "HlsAutoSelect";
const _HBPS = "HlsBasicPutSettings";
const _HCS = "HlsCdnSettings";
const _HCSS = "H264ColorSpaceSettings";
const _HCSSo = "H265ColorSpaceSettings";
const _HD = "HlsDefault";
const _HDS = "HdDeviceSettings";
const _HFS = "H264FilterSettings";
const _HFSi = "H265FilterSettings";
const _HGS = "HlsGroupSettings";
const _HIS = "HlsInputSettings";
const _HIST = "HlsId3SegmentTagging";
const _HISTS = "HlsId3SegmentTaggingSettings";
const _HISTSAS = "HlsId3SegmentTaggingScheduleActionSettings";
const _HMGS = "HtmlMotionGraphicsSettings";
const _HMSS = "HlsMediaStoreSettings";
const _HOS = "HlsOutputSettings";
const _HPT = "H265PackagingType";
const _HS = "Hdr10Settings";
const _HSS = "HlsS3Settings";
const _HSe = "H264Settings";
const _HSet = "H265Settings";
const _HSl = "Hlg2020Settings";
const _HSls = "HlsSettings";
const _HT = "HeightTrim";
const _HTM = "HttpTransferMode";
const _HTMS = "HlsTimedMetadataSettings";
const _HTMSAS = "HlsTimedMetadataScheduleActionSettings";
const _HWS = "HlsWebdavSettings";
const _I = "Id";
const _IA = "InputAttachments";
const _IAG = "InitialAudioGain";
const _IAN = "InputAttachmentName";
const _IANR = "InputAttachmentNameReference";
const _IAn = "InstanceArn";
const _IAnp = "InputAttachment";
const _IAp = "IpAddress";
const _IB = "Id3Behavior";
const _IC = "InputClass";
const _ICL = "InputChannelLevels";
const _ICLn = "InputChannelLevel";
const _ICS = "InputColorSpace";
const _ICSn = "InputClippingSettings";
const _ICn = "InputChannel";
const _ID = "InputDevices";
const _IDCACPC = "InputDeviceConfigurableAudioChannelPairConfig";
const _IDCS = "InputDeviceConfigurableSettings";
const _IDHS = "InputDeviceHdSettings";
const _IDI = "InputDeviceId";
const _IDMCCS = "InputDeviceMediaConnectConfigurableSettings";
const _IDMCS = "InputDeviceMediaConnectSettings";
const _IDNS = "InputDeviceNetworkSettings";
const _IDR = "InputDestinationRequest";
const _IDRn = "InputDestinationRoute";
const _IDRnp = "InputDeviceRequest";
const _IDS = "InputDeviceSettings";
const _IDSn = "InputDeviceSummary";
const _IDT = "InputDeviceThumbnail";
const _IDTn = "InputDeviceTransfers";
const _IDUACPC = "InputDeviceUhdAudioChannelPairConfig";
const _IDUS = "InputDeviceUhdSettings";
const _IDV = "InputDestinationVpc";
const _IDn = "InputDestination";
const _IEA = "InputEndAction";
const _IF = "IncludeFec";
const _IFNU = "IncludeFillerNalUnits";
const _IFO = "InferenceFeedOutput";
const _IFOP = "IFrameOnlyPlaylists";
const _IFn = "InputFilter";
const _II = "InputIds";
const _IIM = "IvInManifest";
const _IIn = "InputId";
const _IL = "InputLocation";
const _ILA = "InputLossAction";
const _ILB = "InputLossBehavior";
const _ILFS = "InputLossFailoverSettings";
const _ILIC = "InputLossImageColor";
const _ILIS = "InputLossImageSlate";
const _ILIT = "InputLossImageType";
const _ILS = "InputLossSettings";
const _ILTM = "InputLossThresholdMsec";
const _IM = "InterfaceMappings";
const _IMCR = "InterfaceMappingCreateRequest";
const _IMSASS = "ImmediateModeScheduleActionStartSettings";
const _IMUR = "InterfaceMappingUpdateRequest";
const _IMn = "InterfaceMapping";
const _INL = "InputNetworkLocation";
const _INM = "Id3NameModifier";
const _INS = "IndexNSegments";
const _IP = "InputPreference";
const _IPCR = "IpPoolCreateRequest";
const _IPI = "InputPartnerIds";
const _IPS = "InputPrepareSettings";
const _IPSA = "InputPrepareScheduleActions";
const _IPSAS = "InputPrepareScheduleActionSettings";
const _IPUR = "IpPoolUpdateRequest";
const _IPp = "IpPools";
const _IPpo = "IpPool";
const _IR = "InputResolution";
const _IRA = "InstanceRoleArn";
const _IRDR = "InputRequestDestinationRoute";
const _IS = "InputSpecification";
const _ISB = "IncompleteSegmentBehavior";
const _ISEE = "InternalServerErrorException";
const _ISG = "InputSecurityGroups";
const _ISGI = "InputSecurityGroupIds";
const _ISGIn = "InputSecurityGroupId";
const _ISGn = "InputSecurityGroup";
const _ISL = "InputSdpLocation";
const _ISR = "InputSourceRequest";
const _ISS = "InputSwitchSettings";
const _ISSAS = "InputSwitchScheduleActionSettings";
const _IST = "InputSourceType";
const _ISTS = "Id3SegmentTaggingSettings";
const _ISTSAS = "Id3SegmentTaggingScheduleActionSettings";
const _ISn = "InferenceSettings";
const _ISnp = "InputSettings";
const _ISnpu = "InputSource";
const _ISp = "IpScheme";
const _ISv = "IvSource";
const _IT = "InputType";
const _ITS = "InputTimecodeSource";
const _IVR = "InputVpcRequest";
const _IWR = "InputWhitelistRule";
const _IWRC = "InputWhitelistRuleCidr";
const _IX = "ImageX";
const _IY = "ImageY";
const _Id = "Identifier";
const _Id_ = "Id3";
const _Im = "Image";
const _In = "Input";
const _Inp = "Inputs";
const _Ip = "Ip";
const _JST = "JamSyncTime";
const _K = "Klv";
const _KB = "KlvBehavior";
const _KDP = "KlvDataPids";
const _KF = "KeyFormat";
const _KFV = "KeyFormatVersions";
const _KKI = "KmsKeyId";
const _KNM = "KlvNameModifier";
const _KPS = "KeyProviderSettings";
const _KPSe = "KeyProviderServer";
const _KS = "KeepSegments";
const _L = "Level";
const _LA = "ListAlerts";
const _LAR = "ListAlertsRequest";
const _LARC = "LookAheadRateControl";
const _LARi = "ListAlertsResponse";
const _LC = "LanguageCode";
const _LCA = "ListClusterAlerts";
const _LCAR = "ListClusterAlertsRequest";
const _LCARi = "ListClusterAlertsResponse";
const _LCC = "LanguageCodeControl";
const _LCPG = "ListChannelPlacementGroups";
const _LCPGR = "ListChannelPlacementGroupsRequest";
const _LCPGRi = "ListChannelPlacementGroupsResponse";
const _LCR = "ListChannelsRequest";
const _LCRi = "ListChannelsResponse";
const _LCRis = "ListClustersRequest";
const _LCRist = "ListClustersResponse";
const _LCS = "LinkedChannelSettings";
const _LCT = "LinkedChannelType";
const _LCWAT = "ListCloudWatchAlarmTemplates";
const _LCWATG = "ListCloudWatchAlarmTemplateGroups";
const _LCWATGR = "ListCloudWatchAlarmTemplateGroupsRequest";
const _LCWATGRi = "ListCloudWatchAlarmTemplateGroupsResponse";
const _LCWATR = "ListCloudWatchAlarmTemplatesRequest";
const _LCWATRi = "ListCloudWatchAlarmTemplatesResponse";
const _LCf = "LfeControl";
const _LCi = "ListChannels";
const _LCis = "ListClusters";
const _LD = "LanguageDescription";
const _LDA = "LastDiscoveredAt";
const _LEBRT = "ListEventBridgeRuleTemplates";
const _LEBRTG = "ListEventBridgeRuleTemplateGroups";
const _LEBRTGR = "ListEventBridgeRuleTemplateGroupsRequest";
const _LEBRTGRi = "ListEventBridgeRuleTemplateGroupsResponse";
const _LEBRTR = "ListEventBridgeRuleTemplatesRequest";
const _LEBRTRi = "ListEventBridgeRuleTemplatesResponse";
const _LF = "LfeFilter";
const _LFCB = "LastFrameClippingBehavior";
const _LI = "ListInputs";
const _LID = "ListInputDevices";
const _LIDR = "ListInputDevicesRequest";
const _LIDRi = "ListInputDevicesResponse";
const _LIDT = "ListInputDeviceTransfers";
const _LIDTR = "ListInputDeviceTransfersRequest";
const _LIDTRi = "ListInputDeviceTransfersResponse";
const _LIN = "LogicalInterfaceNames";
const _LINo = "LogicalInterfaceName";
const _LIR = "ListInputsRequest";
const _LIRi = "ListInputsResponse";
const _LISG = "ListInputSecurityGroups";
const _LISGR = "ListInputSecurityGroupsRequest";
const _LISGRi = "ListInputSecurityGroupsResponse";
const _LL = "LogLevel";
const _LM = "LastModified";
const _LMA = "ListMultiplexAlerts";
const _LMAR = "ListMultiplexAlertsRequest";
const _LMARi = "ListMultiplexAlertsResponse";
const _LMP = "ListMultiplexPrograms";
const _LMPR = "ListMultiplexProgramsRequest";
const _LMPRi = "ListMultiplexProgramsResponse";
const _LMR = "ListMultiplexesRequest";
const _LMRi = "ListMultiplexesResponse";
const _LM_ = "Last-Modified";
const _LMa = "LatencyMs";
const _LMi = "ListMultiplexes";
const _LN = "ListNetworks";
const _LNR = "ListNetworksRequest";
const _LNRi = "ListNetworksResponse";
const _LNRis = "ListNodesRequest";
const _LNRist = "ListNodesResponse";
const _LNi = "ListNodes";
const _LO = "LeftOffset";
const _LOR = "ListOfferingsRequest";
const _LORi = "ListOfferingsResponse";
const _LOi = "ListOfferings";
const _LP = "ListenerPort";
const _LR = "ListReservations";
const _LRCML = "LoRoCenterMixLevel";
const _LRCMLt = "LtRtCenterMixLevel";
const _LRR = "ListReservationsRequest";
const _LRRi = "ListReservationsResponse";
const _LRSML = "LoRoSurroundMixLevel";
const _LRSMLt = "LtRtSurroundMixLevel";
const _LSM = "ListSignalMaps";
const _LSMD = "LastSuccessfulMonitorDeployment";
const _LSMR = "ListSignalMapsRequest";
const _LSMRi = "ListSignalMapsResponse";
const _LSP = "LanguageSelectionPolicy";
const _LSS = "ListSdiSources";
const _LSSR = "ListSdiSourcesRequest";
const _LSSRi = "ListSdiSourcesResponse";
const _LTFR = "ListTagsForResource";
const _LTFRR = "ListTagsForResourceRequest";
const _LTFRRi = "ListTagsForResourceResponse";
const _LV = "ListVersions";
const _LVR = "ListVersionsRequest";
const _LVRi = "ListVersionsResponse";
const _La = "Latency";
const _Lay = "Layer";
const _Li = "License";
const _M = "Message";
const _MA = "ModifiedAt";
const _MAa = "MacAddress";
const _MAu = "MultiplexAlert";
const _MB = "MaxBitrate";
const _MBa = "MaximumBitrate";
const _MBi = "MinBitrate";
const _MBin = "MinimumBitrate";
const _MC = "MetadataControl";
const _MCF = "MediaConnectFlows";
const _MCFR = "MediaConnectFlowRequest";
const _MCFe = "MediaConnectFlow";
const _MCPD = "MonitorChangesPendingDeployment";
const _MCRCS = "MediaConnectRouterContainerSettings";
const _MCRGS = "MediaConnectRouterGroupSettings";
const _MCROC = "MediaConnectRouterOutputConnection";
const _MCROCM = "MediaConnectRouterOutputConnectionMap";
const _MCROCe = "MediaConnectRouterOutputConnections";
const _MCRODS = "MediaConnectRouterOutputDestinationSettings";
const _MCROS = "MediaConnectRouterOutputSettings";
const _MCRS = "MediaConnectRouterSettings";
const _MCS = "MaintenanceCreateSettings";
const _MCSe = "MediaConnectSettings";
const _MCSu = "MultiplexContainerSettings";
const _MCa = "MaxCll";
const _MCan = "ManifestCompression";
const _MD = "MonitorDeployment";
const _MDF = "ManifestDurationFormat";
const _MDS = "MonitorDeploymentStatus";
const _MDa = "MaintenanceDay";
const _MDai = "MaintenanceDeadline";
const _MF = "MaxFall";
const _MFS = "Mpeg2FilterSettings";
const _MFa = "MaximumFramerate";
const _MGASAS = "MotionGraphicsActivateScheduleActionSettings";
const _MGC = "MotionGraphicsConfiguration";
const _MGDSAS = "MotionGraphicsDeactivateScheduleActionSettings";
const _MGI = "MotionGraphicsInsertion";
const _MGIAS = "MotionGraphicsImageActivateSettings";
const _MGIDS = "MotionGraphicsImageDeactivateSettings";
const _MGS = "MotionGraphicsSettings";
const _MGSu = "MultiplexGroupSettings";
const _MI = "MultiplexIds";
const _MIA = "MedialiveInputArns";
const _MII = "MinIInterval";
const _MIIa = "ManagedInstanceId";
const _MIS = "MulticastInputSettings";
const _MIe = "MediaIndex";
const _MIu = "MultiplexId";
const _ML = "MinimumLatency";
const _MMCODS = "MultiplexMediaConnectOutputDestinationSettings";
const _MMS = "MultiplexM2tsSettings";
const _MN = "MetricName";
const _MOD = "MultiplexOutputDestination";
const _MOPB = "MvOverPictureBoundaries";
const _MOS = "MultiplexOutputSettings";
const _MP = "MultiplexProgram";
const _MPAD = "MediaPackageAdditionalDestinations";
const _MPCDS = "MultiplexProgramChannelDestinationSettings";
const _MPGS = "MediaPackageGroupSettings";
const _MPIM = "MultiplexPacketIdentifiersMapping";
const _MPODS = "MediaPackageOutputDestinationSettings";
const _MPOS = "MediaPackageOutputSettings";
const _MPPD = "MultiplexProgramPipelineDetail";
const _MPPIM = "MultiplexProgramPacketIdentifiersMap";
const _MPRN = "MediaPackageRegionName";
const _MPS = "MultiplexProgramSettings";
const _MPSD = "MultiplexProgramServiceDescriptor";
const _MPSe = "MediaPackageSettings";
const _MPSu = "MultiplexProgramSummary";
const _MPVAWIS = "MediaPackageV2AbWatermarkerIrdetoSettings";
const _MPVDS = "MediaPackageV2DestinationSettings";
const _MPVGS = "MediaPackageV2GroupSettings";
const _MPVWS = "MediaPackageV2WatermarkingSettings";
const _MPu = "MultiplexPrograms";
const _MQ = "MinQp";
const _MR = "MaxResults";
const _MRM = "MediaResourceMap";
const _MRN = "MediaResourceNeighbor";
const _MRe = "MediaResource";
const _MS = "M2tsSettings";
const _MSCR = "MulticastSettingsCreateRequest";
const _MSCRu = "MulticastSourceCreateRequest";
const _MSD = "MaintenanceScheduledDate";
const _MSGS = "MsSmoothGroupSettings";
const _MSL = "MinSegmentLength";
const _MSOS = "MsSmoothOutputSettings";
const _MSS = "MultiplexSettingsSummary";
const _MSSC = "MediaStoreStorageClass";
const _MST = "MaintenanceStartTime";
const _MSUR = "MulticastSettingsUpdateRequest";
const _MSURu = "MulticastSourceUpdateRequest";
const _MSVS = "MultiplexStatmuxVideoSettings";
const _MSa = "MaintenanceStatus";
const _MSe = "MediaconnectSettings";
const _MSp = "Mp2Settings";
const _MSpe = "Mpeg2Settings";
const _MSu = "MulticastSettings";
const _MSue = "M3u8Settings";
const _MSul = "MultiplexSettings";
const _MSult = "MulticastSource";
const _MSulti = "MultiplexSummary";
const _MTP = "MvTemporalPredictor";
const _MUS = "MaintenanceUpdateSettings";
const _MVBDM = "MaximumVideoBufferDelayMilliseconds";
const _MVGS = "MediapackageV2GroupSettings";
const _MVS = "MultiplexVideoSettings";
const _Ma = "Maintenance";
const _Mo = "Mode";
const _Mu = "Multiplex";
const _Mul = "Multiplexes";
const _N = "Name";
const _NC = "NielsenConfiguration";
const _NCBET = "NielsenCBET";
const _NCS = "NielsenCbetSettings";
const _NDT = "NielsenDistributionType";
const _NEB = "NetworkEndBlackout";
const _NEBI = "NetworkEndBlackoutImage";
const _NFE = "NotFoundException";
const _NI = "NetworkId";
const _NIB = "NielsenId3Behavior";
const _NII = "NetworkInterfaceId";
const _NIIe = "NetworkInterfaceIds";
const _NIM = "NodeInterfaceMappings";
const _NIMCR = "NodeInterfaceMappingCreateRequest";
const _NIMe = "NetworkInterfaceMode";
const _NIMo = "NodeInterfaceMapping";
const _NINM = "NielsenId3NameModifier";
const _NIS = "NetworkInputSettings";
const _NIo = "NodeId";
const _NM = "NameModifier";
const _NN = "NetworkName";
const _NNIN = "NielsenNaesIiNw";
const _NNINS = "NielsenNaesIiNwSettings";
const _NNO = "NielsenNwOnly";
const _NNOS = "NielsenNwOnlySettings";
const _NPB = "NullPacketBitrate";
const _NPTIT = "NielsenPcmToId3Tagging";
const _NR = "NumRetries";
const _NRBF = "NoRegionalBlackoutFlag";
const _NRF = "NumRefFrames";
const _NRS = "NodeRegistrationScript";
const _NRe = "NetworkRoutes";
const _NS = "NetworkSettings";
const _NT = "NextToken";
const _NWS = "NielsenWatermarksSettings";
const _Ne = "Network";
const _Net = "Networks";
const _No = "Nodes";
const _O = "Offerings";
const _OC = "OutputChannel";
const _OCS = "OutputColorSpace";
const _OCu = "OutlineColor";
const _OD = "OfferingDescription";
const _ODS = "OutputDestinationSettings";
const _ODu = "OutputDestination";
const _OG = "OutputGroups";
const _OGS = "OutputGroupSettings";
const _OGu = "OutputGroup";
const _OI = "OperatorId";
const _OIf = "OfferingId";
const _OL = "OcrLanguage";
const _OLM = "OutputLockingMode";
const _OLR = "OutputLocationRef";
const _OLS = "OutputLockingSettings";
const _ON = "OutputName";
const _ONu = "OutputNames";
const _OPR = "OutputPositionRectangle";
const _OR = "OutputRectangle";
const _OS = "OutlineSize";
const _OSIOSA = "OutputStaticImageOverlayScheduleActions";
const _OSu = "OutputSdt";
const _OSut = "OutputSelection";
const _OSutp = "OutputSettings";
const _OT = "OfferingType";
const _OTS = "OutputTimingSource";
const _OTu = "OutputType";
const _OU = "OutputUsage";
const _Of = "Offering";
const _Op = "Opacity";
const _Ou = "Output";
const _Out = "Outputs";
const _P = "Profile";
const _PAAI = "PublicAddressAllocationIds";
const _PC = "PeakCalculation";
const _PCA = "PrimaryChannelArn";
const _PCP = "PreferredChannelPipeline";
const _PCS = "PrimaryChannelSettings";
const _PCa = "PassthroughControl";
const _PCar = "ParControl";
const _PCc = "PcrControl";
const _PCh = "PhaseControl";
const _PCr = "ProgramCount";
const _PD = "ParDenominator";
const _PDT = "ProgramDateTime";
const _PDTC = "ProgramDateTimeClock";
const _PDTP = "ProgramDateTimePeriod";
const _PDi = "PipelineDetails";
const _PDip = "PipelineDetail";
const _PE = "PoisEndpoint";
const _PFS = "PostFilterSharpening";
const _PI = "PipelineId";
const _PIIA = "PhysicalInterfaceIpAddresses";
const _PIM = "PacketIdentifiersMap";
const _PIMa = "PacketIdentifiersMapping";
const _PIN = "PhysicalInterfaceName";
const _PIa = "PatInterval";
const _PIi = "PipelineIds";
const _PIm = "PmtInterval";
const _PIr = "ProgramId";
const _PLM = "PipelineLockingMethod";
const _PLS = "PipelineLockingSettings";
const _PLT = "PeakLimiterThreshold";
const _PMP = "PrivateMetadataPid";
const _PN = "ParNumerator";
const _PNa = "PageNumber";
const _PNr = "ProgramName";
const _PNro = "ProgramNum";
const _PNrog = "ProgramNumber";
const _PNrov = "ProviderName";
const _PO = "PurchaseOffering";
const _POR = "PurchaseOfferingRequest";
const _PORu = "PurchaseOfferingResponse";
const _PP = "PolyPeriod";
const _PPSS = "PipelinePauseStateSettings";
const _PPa = "PasswordParam";
const _PPc = "PcrPeriod";
const _PPcr = "PcrPid";
const _PPm = "PmtPid";
const _PRC = "PipelinesRunningCount";
const _PS = "ProgramSelection";
const _PSA = "PassphraseSecretArn";
const _PSS = "PauseStateSettings";
const _PSSAS = "PauseStateScheduleActionSettings";
const _PSr = "PremixSettings";
const _PTS = "PassThroughSettings";
const _Pe = "Period";
const _Pi = "Pid";
const _Pid = "Pids";
const _Pip = "Pipeline0";
const _Pipe = "Pipeline1";
const _Pipel = "Pipelines";
const _Po = "Position";
const _Por = "Port";
const _Pr = "Priority";
const _Pre = "Prefix";
const _QL = "QualityLevel";
const _QQL = "QvbrQualityLevel";
const _R = "Resolution";
const _RA = "RoleArn";
const _RAN = "ReferenceActionName";
const _RAe = "ResourceArn";
const _RAo = "RouterArn";
const _RC = "RenewalCount";
const _RCIDS = "RtmpCaptionInfoDestinationSettings";
const _RCM = "RateControlMode";
const _RCP = "RestartChannelPipelines";
const _RCPR = "RestartChannelPipelinesRequest";
const _RCPRe = "RestartChannelPipelinesResponse";
const _RCR = "RouteCreateRequest";
const _RD = "RestartDelay";
const _RDS = "RouterDestinationSettings";
const _RDo = "RouterDestination";
const _RF = "RawFormat";
const _RFM = "RepeatFrameMsec";
const _RGS = "RtmpGroupSettings";
const _RI = "RolloverInterval";
const _RIA = "RouterInputArn";
const _RID = "RebootInputDevice";
const _RIDR = "RebootInputDeviceRequest";
const _RIDRe = "RebootInputDeviceResponse";
const _RIDT = "RejectInputDeviceTransfer";
const _RIDTR = "RejectInputDeviceTransferRequest";
const _RIDTRe = "RejectInputDeviceTransferResponse";
const _RIS = "RouterInputSettings";
const _RIe = "RequestId";
const _RIep = "RepInterval";
const _RIes = "ReservationId";
const _RIet = "RetryInterval";
const _RL = "RowLength";
const _RM = "RedundantManifest";
const _RMa = "RateMode";
const _ROA = "RouterOutputArn";
const _ROS = "RtmpOutputSettings";
const _RRS = "ReservationResourceSpecification";
const _RS = "RawSettings";
const _RSe = "RemixSettings";
const _RSec = "Rec601Settings";
const _RSece = "Rec709Settings";
const _RSen = "RenewalSettings";
const _RSes = "ResourceSpecification";
const _RSo = "RouterSettings";
const _RT = "ResourceType";
const _RTA = "RespondToAfd";
const _RUR = "RouteUpdateRequest";
const _Re = "Reserved";
const _Reg = "Region";
const _Res = "Reservations";
const _Rese = "Reservation";
const _Ret = "Retries";
const _Ro = "Routes";
const _Rol = "Role";
const _Rou = "Route";
const _S = "Spec";
const _SA = "SpatialAq";
const _SACN = "SourceAncillaryChannelNumber";
const _SAS = "ScheduleActionSettings";
const _SASS = "ScheduleActionStartSettings";
const _SAc = "ScheduleActions";
const _SAch = "ScheduleAction";
const _SAe = "SecretArn";
const _SB = "Scte35Behavior";
const _SBc = "ScalingBehavior";
const _SC = "SceneCut";
const _SCD = "SceneChangeDetect";
const _SCDR = "SrtCallerDecryptionRequest";
const _SCDr = "SrtCallerDecryption";
const _SCI = "SegmentationCancelIndicator";
const _SCN = "Source608ChannelNumber";
const _SCR = "StartChannelRequest";
const _SCRt = "StartChannelResponse";
const _SCRto = "StopChannelRequest";
const _SCRtop = "StopChannelResponse";
const _SCS = "SrtCallerSource";
const _SCSR = "SrtCallerSourceRequest";
const _SCSr = "SrtCallerSources";
const _SCc = "Scte35Control";
const _SCh = "ShadowColor";
const _SCt = "StyleControl";
const _SCta = "StartChannel";
const _SCto = "StopChannel";
const _SD = "StereoDownmix";
const _SDM = "SendDelayMs";
const _SDMD = "StartDeleteMonitorDeployment";
const _SDMDR = "StartDeleteMonitorDeploymentRequest";
const _SDMDRt = "StartDeleteMonitorDeploymentResponse";
const _SDP = "Smpte2038DataPreference";
const _SDR = "Scte35DeliveryRestrictions";
const _SDS = "Scte27DestinationSettings";
const _SDSDS = "SegmentationDescriptorScte35DescriptorSettings";
const _SDSc = "Scte35DescriptorSettings";
const _SDc = "Scte20Detection";
const _SDct = "Scte35Descriptor";
const _SDcte = "Scte35Descriptors";
const _SDe = "ServiceDescriptor";
const _SDeg = "SegmentationDuration";
const _SE = "SegmentsExpected";
const _SEB = "SourceEndBehavior";
const _SEI = "SpliceEventId";
const _SEIe = "SegmentationEventId";
const _SEM = "SurroundExMode";
const _SF = "StateFilter";
const _SFp = "SpecialFeature";
const _SG = "SecurityGroup";
const _SGI = "SecurityGroupIds";
const _SGS = "SrtGroupSettings";
const _SGe = "SecurityGroups";
const _SHS = "StandardHlsSettings";
const _SI = "SourceIp";
const _SIA = "StaticIpAddress";
const _SIAS = "StaticImageActivateSettings";
const _SIASAS = "StaticImageActivateScheduleActionSettings";
const _SIAo = "SourceIpAddress";
const _SID = "StartInputDevice";
const _SIDMW = "StartInputDeviceMaintenanceWindow";
const _SIDMWR = "StartInputDeviceMaintenanceWindowRequest";
const _SIDMWRt = "StartInputDeviceMaintenanceWindowResponse";
const _SIDR = "StartInputDeviceRequest";
const _SIDRt = "StartInputDeviceResponse";
const _SIDRto = "StopInputDeviceRequest";
const _SIDRtop = "StopInputDeviceResponse";
const _SIDS = "StaticImageDeactivateSettings";
const _SIDSAS = "StaticImageDeactivateScheduleActionSettings";
const _SIDt = "StopInputDevice";
const _SII = "SecondaryInputId";
const _SIOAS = "StaticImageOutputActivateSettings";
const _SIOASAS = "StaticImageOutputActivateScheduleActionSettings";
const _SIODS = "StaticImageOutputDeactivateSettings";
const _SIODSAS = "StaticImageOutputDeactivateScheduleActionSettings";
const _SIR = "StreamInfResolution";
const _SIS = "Scte35InputSettings";
const _SISAS = "Scte35InputScheduleActionSettings";
const _SIt = "StreamId";
const _SIu = "SubnetIds";
const _SKS = "StaticKeySettings";
const _SKV = "StaticKeyValue";
const _SL = "SegmentLength";
const _SLA = "SrtListenerAddress";
const _SLD = "SrtListenerDecryption";
const _SLDR = "SrtListenerDecryptionRequest";
const _SLFI = "SupportLowFramerateInputs";
const _SLP = "SrtListenerPort";
const _SLS = "SrtListenerSettings";
const _SLSR = "SrtListenerSettingsRequest";
const _SLU = "SegmentLengthUnits";
const _SLu = "SubgopLength";
const _SM = "SurroundMode";
const _SMB = "StreamManifestBehavior";
const _SMD = "SuccessfulMonitorDeployment";
const _SMDR = "StartMonitorDeploymentRequest";
const _SMDRt = "StartMonitorDeploymentResponse";
const _SMDt = "StartMonitorDeployment";
const _SMI = "SignalMapIdentifier";
const _SMR = "StartMultiplexRequest";
const _SMRt = "StartMultiplexResponse";
const _SMRto = "StopMultiplexRequest";
const _SMRtop = "StopMultiplexResponse";
const _SMS = "SignalMapSummary";
const _SMe = "SegmentationMode";
const _SMeg = "SegmentModifier";
const _SMegm = "SegmentationMarkers";
const _SMi = "SignalMaps";
const _SMt = "StartMultiplex";
const _SMto = "StopMultiplex";
const _SMu = "SubnetMask";
const _SN = "StreamName";
const _SNM = "Scte35NameModifier";
const _SNe = "SerialNumber";
const _SNeg = "SegmentNum";
const _SNer = "ServiceName";
const _SNo = "SourceName";
const _SO = "ShadowOpacity";
const _SODS = "SrtOutputDestinationSettings";
const _SOS = "SrtOutputSettings";
const _SP = "Scte35Pid";
const _SPEDS = "Scte20PlusEmbeddedDestinationSettings";
const _SPN = "ServiceProviderName";
const _SPPM = "Scte35PrerollPullupMilliseconds";
const _SPS = "SegmentsPerSubdirectory";
const _SPc = "Scte27Pids";
const _SPm = "Smpte2038Pid";
const _SR = "SampleRate";
const _SRG = "Smpte2110ReceiverGroup";
const _SRGS = "Smpte2110ReceiverGroupSettings";
const _SRGSS = "Smpte2110ReceiverGroupSdpSettings";
const _SRGm = "Smpte2110ReceiverGroups";
const _SRS = "SpecialRouterSettings";
const _SRTNS = "Scte35ReturnToNetworkSettings";
const _SRTNSAS = "Scte35ReturnToNetworkScheduleActionSettings";
const _SRu = "SubtitleRows";
const _SS = "SelectorSettings";
const _SSD = "Scte35SegmentationDescriptor";
const _SSE = "SubSegmentsExpected";
const _SSI = "Scte35SpliceInsert";
const _SSIS = "Scte35SpliceInsertSettings";
const _SSISAS = "Scte35SpliceInsertScheduleActionSettings";
const _SSId = "SdiSourceId";
const _SSM = "SdiSourceMappings";
const _SSMUR = "SdiSourceMappingUpdateRequest";
const _SSMURd = "SdiSourceMappingsUpdateRequest";
const _SSMd = "SdiSourceMapping";
const _SSN = "SubSegmentNum";
const _SSR = "SrtSettingsRequest";
const _SSS = "Scte35SegmentationScope";
const _SSSS = "SmartSubtitleSourceSettings";
const _SSSc = "Scte20SourceSettings";
const _SSSct = "Scte27SourceSettings";
const _SSSd = "SdiSourceSummary";
const _SSc = "Scte35Source";
const _SSd = "SdiSources";
const _SSdi = "SdiSource";
const _SSdp = "SdpSettings";
const _SSe = "SegmentationStyle";
const _SSr = "SrtSettings";
const _SSt = "StatmuxSettings";
const _ST = "SegmentType";
const _STDS = "SmpteTtDestinationSettings";
const _STI = "SegmentationTypeId";
const _STN = "Source608TrackNumber";
const _STSA = "Scte35TimeSignalApos";
const _STSS = "Scte35TimeSignalSettings";
const _STSSAS = "Scte35TimeSignalScheduleActionSettings";
const _STT = "SparseTrackType";
const _STc = "Scte35Type";
const _STca = "ScanType";
const _STe = "SetTimestamp";
const _STeg = "SegmentationTime";
const _STt = "StartTimecode";
const _STto = "StopTimecode";
const _STu = "SurroundTrim";
const _STy = "SyncThreshold";
const _SU = "SdpUrl";
const _SUSM = "StartUpdateSignalMap";
const _SUSMR = "StartUpdateSignalMapRequest";
const _SUSMRt = "StartUpdateSignalMapResponse";
const _SUT = "SegmentationUpidType";
const _SUe = "SegmentationUpid";
const _SV = "ServerValidation";
const _SXO = "ShadowXOffset";
const _SYO = "ShadowYOffset";
const _Sa = "Salt";
const _Sc = "Scope";
const _Se = "Settings";
const _Sh = "Sharpness";
const _Si = "Sid";
const _Sl = "Slices";
const _So = "Sources";
const _Sof = "Softness";
const _Sou = "Source";
const _St = "State";
const _Sta = "Statistic";
const _Star = "Start";
const _Stat = "Status";
const _Str = "Strength";
const _Su = "Successful";
const _Sy = "Syntax";
const _T = "Track";
const _TA = "TemporalAq";
const _TBS = "TimecodeBurninSettings";
const _TC = "TemplateCount";
const _TCI = "TargetCustomerId";
const _TCPS = "TextCaptionPositionSettings";
const _TCh = "ThumbnailConfiguration";
const _TCi = "TimecodeConfig";
const _TD = "ThumbnailDetails";
const _TDM = "TimestampDeltaMilliseconds";
const _TDS = "TeletextDestinationSettings";
const _TDSt = "TtmlDestinationSettings";
const _TDh = "ThumbnailDetail";
const _TFM = "TsFileMode";
const _TFS = "TemporalFilterSettings";
const _TGC = "TeletextGridControl";
const _TH = "TileHeight";
const _TI = "TimecodeInsertion";
const _TID = "TransferInputDevice";
const _TIDR = "TransferInputDeviceRequest";
const _TIDRr = "TransferInputDeviceResponse";
const _TIDS = "TransferringInputDeviceSummary";
const _TK = "TagKeys";
const _TL = "TargetLkfs";
const _TM = "TransferMessage";
const _TMB = "TimedMetadataBehavior";
const _TMD = "TreatMissingData";
const _TMIF = "TimedMetadataId3Frame";
const _TMIP = "TimedMetadataId3Period";
const _TMP = "TimedMetadataPassthrough";
const _TMPi = "TimedMetadataPid";
const _TMRE = "TooManyRequestsException";
const _TMS = "TimedMetadataSettings";
const _TMSAS = "TimedMetadataScheduleActionSettings";
const _TO = "TopOffset";
const _TOM = "TimestampOffsetMode";
const _TOi = "TimestampOffset";
const _TP = "TargetPsnr";
const _TPi = "TilePadding";
const _TR = "TargetRegion";
const _TRT = "TargetResourceType";
const _TS = "TreeblockSize";
const _TSB = "TransportStreamBitrate";
const _TSI = "TransportStreamId";
const _TSRB = "TransportStreamReservedBitrate";
const _TSS = "TeletextSourceSettings";
const _TSi = "TimeStamp";
const _TT = "ThumbnailType";
const _TTr = "TransferType";
const _TW = "TileWidth";
const _Ta = "Tags";
const _Tag = "Tag";
const _Th = "Threshold";
const _Thu = "Thumbnail";
const _Thum = "Thumbnails";
const _Ti = "Time";
const _Tie = "Tier";
const _Tim = "Timezone";
const _Time = "Timecode";
const _To = "Token";
const _Tr = "Tracks";
const _Ty = "Type";
const _U = "Uri";
const _UAC = "UpdateAccountConfiguration";
const _UACR = "UpdateAccountConfigurationRequest";
const _UACRp = "UpdateAccountConfigurationResponse";
const _UC = "UpdateChannel";
const _UCC = "UpdateChannelClass";
const _UCCR = "UpdateChannelClassRequest";
const _UCCRp = "UpdateChannelClassResponse";
const _UCEV = "UsedChannelEngineVersions";
const _UCPG = "UpdateChannelPlacementGroup";
const _UCPGR = "UpdateChannelPlacementGroupRequest";
const _UCPGRp = "UpdateChannelPlacementGroupResponse";
const _UCR = "UpdateChannelRequest";
const _UCRp = "UpdateChannelResponse";
const _UCRpd = "UpdateClusterRequest";
const _UCRpda = "UpdateClusterResponse";
const _UCS = "UdpContainerSettings";
const _UCWAT = "UpdateCloudWatchAlarmTemplate";
const _UCWATG = "UpdateCloudWatchAlarmTemplateGroup";
const _UCWATGR = "UpdateCloudWatchAlarmTemplateGroupRequest";
const _UCWATGRp = "UpdateCloudWatchAlarmTemplateGroupResponse";
const _UCWATR = "UpdateCloudWatchAlarmTemplateRequest";
const _UCWATRp = "UpdateCloudWatchAlarmTemplateResponse";
const _UCp = "UpdateCluster";
const _UDS = "UhdDeviceSettings";
const _UEBRT = "UpdateEventBridgeRuleTemplate";
const _UEBRTG = "UpdateEventBridgeRuleTemplateGroup";
const _UEBRTGR = "UpdateEventBridgeRuleTemplateGroupRequest";
const _UEBRTGRp = "UpdateEventBridgeRuleTemplateGroupResponse";
const _UEBRTR = "UpdateEventBridgeRuleTemplateRequest";
const _UEBRTRp = "UpdateEventBridgeRuleTemplateResponse";
const _UEE = "UnprocessableEntityException";
const _UGS = "UdpGroupSettings";
const _UI = "UpdateInput";
const _UID = "UpdateInputDevice";
const _UIDR = "UpdateInputDeviceRequest";
const _UIDRp = "UpdateInputDeviceResponse";
const _UIR = "UpdateInputRequest";
const _UIRp = "UpdateInputResponse";
const _UISG = "UpdateInputSecurityGroup";
const _UISGR = "UpdateInputSecurityGroupRequest";
const _UISGRp = "UpdateInputSecurityGroupResponse";
const _UM = "UpdateMultiplex";
const _UMP = "UpdateMultiplexProgram";
const _UMPR = "UpdateMultiplexProgramRequest";
const _UMPRp = "UpdateMultiplexProgramResponse";
const _UMR = "UpdateMultiplexRequest";
const _UMRp = "UpdateMultiplexResponse";
const _UN = "UpdateNetwork";
const _UNR = "UpdateNetworkRequest";
const _UNRp = "UpdateNetworkResponse";
const _UNRpd = "UpdateNodeRequest";
const _UNRpda = "UpdateNodeResponse";
const _UNS = "UpdateNodeState";
const _UNSR = "UpdateNodeStateRequest";
const _UNSRp = "UpdateNodeStateResponse";
const _UNp = "UpdateNode";
const _UOS = "UdpOutputSettings";
const _UP = "UsagePrice";
const _UPr = "UrlPath";
const _UR = "UpdateReservation";
const _URR = "UpdateReservationRequest";
const _URRp = "UpdateReservationResponse";
const _USS = "UpdateSdiSource";
const _USSR = "UpdateSdiSourceRequest";
const _USSRp = "UpdateSdiSourceResponse";
const _Ur = "Url";
const _Us = "Username";
const _V = "Vpc";
const _VBFS = "VideoBlackFailoverSettings";
const _VBS = "VideoBlackSettings";
const _VBTM = "VideoBlackThresholdMsec";
const _VCS = "VideoCodecSettings";
const _VD = "VideoDescriptions";
const _VDN = "VideoDescriptionName";
const _VDi = "VideoDescription";
const _VE = "ValidationErrors";
const _VEa = "ValidationError";
const _VOS = "VpcOutputSettings";
const _VOSD = "VpcOutputSettingsDescription";
const _VP = "VideoPid";
const _VPR = "VideoPositionRectangle";
const _VQ = "VbrQuality";
const _VQi = "VideoQuality";
const _VS = "VideoSelector";
const _VSA = "VirtualSourceAddress";
const _VSCSS = "VideoSelectorColorSpaceSettings";
const _VSP = "VideoSelectorPid";
const _VSPI = "VideoSelectorProgramId";
const _VSS = "VideoSelectorSettings";
const _VSi = "VideoSettings";
const _VSid = "VideoSdp";
const _Ve = "Version";
const _Ver = "Versions";
const _W = "Width";
const _WDAF = "WebDeliveryAllowedFlag";
const _WDS = "WebvttDestinationSettings";
const _WIL = "WatermarkIdLength";
const _WR = "WhitelistRules";
const _WS = "WavSettings";
const _WSa = "WatermarkingSettings";
const _X = "X";
const _XP = "XPosition";
const _Y = "Y";
const _YP = "YPosition";
const _YPL = "YPositionLine";
const _YPP = "YPositionPercentage";
const _ZI = "ZoneIdentity";
const _a = "algorithm";
const _aAF = "archiveAllowedFlag";
const _aAO = "adAvailOffset";
const _aB = "availBlanking";
const _aBI = "availBlankingImage";
const _aBM = "audioBufferModel";
const _aC = "attenuationControl";
const _aCI = "associatedClusterIds";
const _aCP = "audioChannelPairs";
const _aCPC = "aribCaptionsPidControl";
const _aCPc = "activeChannelPipeline";
const _aCPr = "aribCaptionsPid";
const _aCS = "archiveCdnSettings";
const _aCc = "accountConfiguration";
const _aCl = "algorithmControl";
const _aCt = "attachedChannels";
const _aCv = "availConfiguration";
const _aD = "alternateDestination";
const _aDAD = "additionalDestinationsAlternateDestinations";
const _aDN = "audioDescriptionNames";
const _aDR = "audioDashRoles";
const _aDS = "aribDestinationSettings";
const _aDd = "additionalDestinations";
const _aDu = "audioDescriptions";
const _aFI = "audioFeedInputs";
const _aFPP = "audioFramesPerPes";
const _aGI = "audioGroupId";
const _aGS = "archiveGroupSettings";
const _aHRS = "audioHlsRenditionSelection";
const _aI = "activeInput";
const _aIAB = "absentInputAudioBehavior";
const _aIAN = "activeInputAttachmentName";
const _aIFS = "automaticInputFailoverSettings";
const _aISAN = "activeInputSwitchActionName";
const _aLS = "audioLanguageSelection";
const _aM = "adMarkers";
const _aMGAN = "activeMotionGraphicsActionName";
const _aMGU = "activeMotionGraphicsUri";
const _aN = "actionNames";
const _aNS = "audioNormalizationSettings";
const _aNc = "actionName";
const _aOHS = "audioOnlyHlsSettings";
const _aOI = "audioOnlyImage";
const _aOS = "archiveOutputSettings";
const _aOTC = "audioOnlyTimecodeControl";
const _aP = "audioPids";
const _aPI = "acquisitionPointId";
const _aPS = "audioPidSelection";
const _aQ = "adaptiveQuantization";
const _aR = "automaticRenewal";
const _aRS = "audioRenditionSets";
const _aS = "aacSettings";
const _aSN = "audioSelectorName";
const _aSS = "archiveS3Settings";
const _aSSn = "ancillarySourceSettings";
const _aSSr = "aribSourceSettings";
const _aSSu = "audioSilenceSettings";
const _aST = "audioStreamType";
const _aSTM = "audioSilenceThresholdMsec";
const _aSc = "ac3Settings";
const _aSf = "afdSignaling";
const _aSn = "anywhereSettings";
const _aSnc = "ancillarySdps";
const _aSu = "audioSelectors";
const _aSud = "audioSdps";
const _aSut = "authenticationScheme";
const _aSv = "availSettings";
const _aSve = "av1Settings";
const _aT = "audioType";
const _aTC = "audioTypeControl";
const _aTF = "alternativeTransferFunction";
const _aTS = "audioTrackSelection";
const _aTT = "audioTrackType";
const _aTl = "alertType";
const _aWS = "audioWatermarkingSettings";
const _aZ = "availabilityZones";
const _aZN = "availabilityZoneName";
const _aZv = "availabilityZone";
const _ac = "accessibility";
const _acc = "accept";
const _al = "alignment";
const _ale = "alerts";
const _ar = "arn";
const _ari = "arib";
const _b = "bitrate";
const _bC = "backgroundColor";
const _bD = "bitDepth";
const _bDT = "blackDetectThreshold";
const _bFM = "blackFrameMsec";
const _bFP = "bufFillPct";
const _bIDS = "burnInDestinationSettings";
const _bM = "bitstreamMode";
const _bMu = "bufferModel";
const _bMuf = "bufferMsec";
const _bO = "backgroundOpacity";
const _bRFS = "bandwidthReductionFilterSettings";
const _bS = "bufSize";
const _bSI = "blackoutSlateImage";
const _bSl = "blackoutSlate";
const _bSu = "bufferSegments";
const _bUC = "baseUrlContent";
const _bUCa = "baseUrlContent1";
const _bUM = "baseUrlManifest";
const _bUMa = "baseUrlManifest1";
const _ba = "bandwidth";
const _bo = "body";
const _bor = "border";
const _c = "client";
const _cA = "cannedAcl";
const _cAr = "createdAt";
const _cB = "constantBitrate";
const _cC = "captionChannel";
const _cCDS = "cbetCheckDigitString";
const _cCS = "colorCorrectionSettings";
const _cCh = "channelClass";
const _cCha = "channelConfiguration";
const _cCl = "clientCache";
const _cCu = "currencyCode";
const _cD = "captionDescriptions";
const _cDN = "captionDescriptionNames";
const _cDR = "captionDashRoles";
const _cDS = "checkDigitString";
const _cDa = "captionData";
const _cDc = "ccDescriptor";
const _cDo = "columnDepth";
const _cE = "customEpoch";
const _cEI = "channelEndpointId";
const _cEV = "channelEngineVersion";
const _cFB = "cacheFullBehavior";
const _cG = "channelGroup";
const _cH = "copyrightHolder";
const _cI = "clusterId";
const _cIAWIS = "cmafIngestAbWatermarkerIrdetoSettings";
const _cIGS = "cmafIngestGroupSettings";
const _cIOS = "cmafIngestOutputSettings";
const _cIS = "cdiInputSpecification";
const _cIU = "captureIntervalUnits";
const _cIa = "captureInterval";
const _cIh = "channelIds";
const _cIha = "channelId";
const _cIhan = "channelsIn";
const _cIo = "constantIv";
const _cIon = "configuredInput";
const _cL = "cacheLength";
const _cLM = "captionLanguageMappings";
const _cLS = "captionLanguageSetting";
const _cM = "codingMode";
const _cMe = "certificateMode";
const _cMh = "channelMappings";
const _cMo = "colorMetadata";
const _cMon = "connectionMode";
const _cN = "channelName";
const _cNa = "cardNumber";
const _cNh = "channelNumber";
const _cO = "comparisonOperator";
const _cOh = "channelsOut";
const _cP = "customProfile";
const _cPG = "channelPlacementGroups";
const _cPGI = "channelPlacementGroupId";
const _cR = "cropRectangle";
const _cRI = "connectionRetryInterval";
const _cRIo = "connectedRouterInputs";
const _cS = "containerSettings";
const _cSG = "channelSecurityGroups";
const _cSM = "captionSynchronizationMode";
const _cSN = "captionSelectorName";
const _cSPS = "colorSpacePassthroughSettings";
const _cSS = "colorSpaceSettings";
const _cSU = "colorSpaceUsage";
const _cSa = "captionSelectors";
const _cSb = "cbetStepaside";
const _cSo = "codecSettings";
const _cSod = "codecSpecification";
const _cSol = "colorSpace";
const _cSon = "connectionState";
const _cT = "clearedTimestamp";
const _cTl = "clusterType";
const _cTo = "convert608To708";
const _cTon = "contentType";
const _cWAT = "cloudWatchAlarmTemplates";
const _cWATG = "cloudWatchAlarmTemplateGroups";
const _cWATGI = "cloudWatchAlarmTemplateGroupIdentifiers";
const _cWATGIl = "cloudWatchAlarmTemplateGroupIds";
const _cWATGIlo = "cloudWatchAlarmTemplateGroupIdentifier";
const _ch = "channels";
const _cha = "channel";
const _ci = "cidr";
const _cl = "clusters";
const _co = "code";
const _cod = "codec";
const _cou = "count";
const _cr = "creates";
const _cs = "csid";
const _d = "dialnorm";
const _dA = "dnsAddresses";
const _dAR = "displayAspectRatio";
const _dDA = "dvbDashAccessibility";
const _dED = "dolbyEDecode";
const _dEPA = "discoveryEntryPointArn";
const _dF = "dcFilter";
const _dFS = "defaultFontSize";
const _dFe = "deblockFilter";
const _dFen = "denoiseFilter";
const _dI = "distributorId";
const _dL = "drcLine";
const _dLH = "defaultLineHeight";
const _dLS = "disabledLockingSettings";
const _dNS = "dvbNitSettings";
const _dP = "drcProfile";
const _dR = "defaultRoute";
const _dRI = "destinationRefId";
const _dRe = "deviceRestrictions";
const _dRel = "deliveryRestrictions";
const _dRr = "dryRun";
const _dRrc = "drcRf";
const _dS = "destinationSettings";
const _dSDS = "dvbSubDestinationSettings";
const _dSP = "dvbSubPids";
const _dSS = "dvbSdtSettings";
const _dSSS = "dvbSubSourceSettings";
const _dSSSe = "deviceSettingsSyncState";
const _dSe = "deviceState";
const _dSi = "directoryStructure";
const _dT = "discontinuityTags";
const _dTA = "datapointsToAlarm";
const _dTP = "dvbTeletextPid";
const _dTPv = "dvbTeletextPids";
const _dTS = "dvbTdtSettings";
const _dU = "durationUnits";
const _dUS = "deviceUpdateStatus";
const _dUe = "detailsUri";
const _dVS = "dolbyVision81Settings";
const _de = "destination";
const _deb = "deblocking";
const _dec = "decryption";
const _del = "deletes";
const _des = "destinations";
const _desc = "description";
const _du = "duration";
const _e = "error";
const _eA = "entitlementArn";
const _eAI = "ebpAudioInterval";
const _eAS = "eac3AtmosSettings";
const _eBRT = "eventBridgeRuleTemplates";
const _eBRTG = "eventBridgeRuleTemplateGroups";
const _eBRTGI = "eventBridgeRuleTemplateGroupIdentifiers";
const _eBRTGIv = "eventBridgeRuleTemplateGroupIds";
const _eBRTGIve = "eventBridgeRuleTemplateGroupIdentifier";
const _eCTM = "errorClearTimeMsec";
const _eD = "expirationDate";
const _eDS = "embeddedDestinationSettings";
const _eE = "egressEndpoints";
const _eEn = "entropyEncoding";
const _eF = "embeddingFrequency";
const _eI = "eventId";
const _eIM = "eventIdMode";
const _eLM = "ebpLookaheadMs";
const _eLS = "epochLockingSettings";
const _eM = "errorMessage";
const _eMn = "enrichmentMethods";
const _eP = "evaluationPeriods";
const _ePP = "etvPlatformPid";
const _ePSA = "encryptionPassphraseSecretArn";
const _ePSDS = "embeddedPlusScte20DestinationSettings";
const _ePb = "ebpPlacement";
const _ePc = "ecmPid";
const _ePl = "elementPath";
const _eRIP = "esRateInPes";
const _eS = "eac3Settings";
const _eSB = "eventStopBehavior";
const _eSP = "etvSignalPid";
const _eSS = "embeddedSourceSettings";
const _eSn = "encoderSettings";
const _eT = "eventType";
const _eTC = "eventTargetCount";
const _eTDDS = "ebuTtDDestinationSettings";
const _eTn = "encryptionType";
const _eTv = "eventTargets";
const _eb = "ebif";
const _en = "end";
const _es = "esam";
const _ex = "extension";
const _f = "failed";
const _fA = "fixedAfd";
const _fAe = "feedArn";
const _fAea = "featureActivations";
const _fAl = "flickerAq";
const _fAlo = "flowArn";
const _fC = "failoverConditions";
const _fCA = "followingChannelArns";
const _fCCS = "frameCaptureCdnSettings";
const _fCGS = "frameCaptureGroupSettings";
const _fCHS = "frameCaptureHlsSettings";
const _fCOS = "frameCaptureOutputSettings";
const _fCS = "followerChannelSettings";
const _fCSS = "frameCaptureS3Settings";
const _fCSa = "failoverConditionSettings";
const _fCSr = "frameCaptureSettings";
const _fCo = "fontColor";
const _fCr = "framerateControl";
const _fD = "framerateDenominator";
const _fDi = "filecacheDuration";
const _fF = "fontFamily";
const _fFP = "forceFieldPictures";
const _fHS = "fmp4HlsSettings";
const _fI = "feedInput";
const _fIa = "fadeIn";
const _fL = "fragmentLength";
const _fLG = "fillLineGap";
const _fMRM = "failedMediaResourceMap";
const _fMSASS = "fixedModeScheduleActionStartSettings";
const _fMSASSo = "followModeScheduleActionStartSettings";
const _fN = "framerateNumerator";
const _fO = "fontOpacity";
const _fOS = "fecOutputSettings";
const _fOa = "fadeOut";
const _fP = "fixedPrice";
const _fPo = "followPoint";
const _fR = "fontResolution";
const _fRo = "forceRediscovery";
const _fS = "fontSize";
const _fSi = "filterSettings";
const _fSil = "filterStrength";
const _fT = "fragmentTime";
const _fo = "font";
const _for = "force";
const _fr = "framerate";
const _g = "gain";
const _gBR = "gopBReference";
const _gC = "globalConfiguration";
const _gCC = "globalColorCorrections";
const _gCCo = "gopClosedCadence";
const _gD = "gainDb";
const _gI = "groupId";
const _gIr = "groupIdentifier";
const _gNBF = "gopNumBFrames";
const _gS = "gopSize";
const _gSU = "gopSizeUnits";
const _ga = "gateway";
const _h = "height";
const _hAS = "hlsAkamaiSettings";
const _hASl = "hlsAutoSelect";
const _hBPS = "hlsBasicPutSettings";
const _hCS = "hlsCdnSettings";
const _hD = "hlsDefault";
const _hDS = "hdDeviceSettings";
const _hE = "httpError";
const _hGS = "hlsGroupSettings";
const _hH = "httpHeader";
const _hIS = "hlsInputSettings";
const _hIST = "hlsId3SegmentTagging";
const _hISTS = "hlsId3SegmentTaggingSettings";
const _hMGS = "htmlMotionGraphicsSettings";
const _hMSS = "hlsMediaStoreSettings";
const _hOS = "hlsOutputSettings";
const _hP = "httpPayload";
const _hPT = "h265PackagingType";
const _hQ = "httpQuery";
const _hS = "hdr10Settings";
const _hSS = "hlsS3Settings";
const _hSe = "h264Settings";
const _hSet = "h265Settings";
const _hSl = "hlg2020Settings";
const _hSls = "hlsSettings";
const _hT = "heightTrim";
const _hTM = "httpTransferMode";
const _hTMS = "hlsTimedMetadataSettings";
const _hWS = "hlsWebdavSettings";
const _ht = "http";
const _i = "id";
const _iA = "inputAttachments";
const _iAG = "initialAudioGain";
const _iAN = "inputAttachmentName";
const _iANR = "inputAttachmentNameReference";
const _iAn = "instanceArn";
const _iAp = "ipAddress";
const _iB = "id3Behavior";
const _iC = "inputClass";
const _iCL = "inputChannelLevels";
const _iCS = "inputColorSpace";
const _iCSn = "inputClippingSettings";
const _iCn = "inputChannel";
const _iD = "inputDevices";
const _iDT = "inputDeviceTransfers";
const _iEA = "inputEndAction";
const _iF = "includeFec";
const _iFNU = "includeFillerNalUnits";
const _iFO = "inferenceFeedOutput";
const _iFOP = "iFrameOnlyPlaylists";
const _iFn = "inputFilter";
const _iI = "inputIds";
const _iIM = "ivInManifest";
const _iIn = "inputId";
const _iLA = "inputLossAction";
const _iLB = "inputLossBehavior";
const _iLIC = "inputLossImageColor";
const _iLIS = "inputLossImageSlate";
const _iLIT = "inputLossImageType";
const _iLS = "inputLossSettings";
const _iLTM = "inputLossThresholdMsec";
const _iM = "interfaceMappings";
const _iMSASS = "immediateModeScheduleActionStartSettings";
const _iNL = "inputNetworkLocation";
const _iNM = "id3NameModifier";
const _iNS = "indexNSegments";
const _iP = "inputPreference";
const _iPI = "inputPartnerIds";
const _iPS = "inputPrepareSettings";
const _iPSA = "inputPrepareScheduleActions";
const _iPp = "ipPools";
const _iR = "inputResolution";
const _iRA = "instanceRoleArn";
const _iS = "inputSpecification";
const _iSB = "incompleteSegmentBehavior";
const _iSG = "inputSecurityGroups";
const _iSGI = "inputSecurityGroupIds";
const _iSS = "inputSwitchSettings";
const _iST = "inputSourceType";
const _iSTS = "id3SegmentTaggingSettings";
const _iSn = "inferenceSettings";
const _iSnp = "inputSettings";
const _iSp = "ipScheme";
const _iSv = "ivSource";
const _iT = "inputType";
const _iTS = "inputTimecodeSource";
const _iTd = "idempotencyToken";
const _iX = "imageX";
const _iY = "imageY";
const _id = "id3";
const _im = "image";
const _in = "input";
const _inp = "inputs";
const _ip = "ip";
const _jN = "jsonName";
const _jST = "jamSyncTime";
const _k = "klv";
const _kB = "klvBehavior";
const _kDP = "klvDataPids";
const _kF = "keyFormat";
const _kFV = "keyFormatVersions";
const _kKI = "kmsKeyId";
const _kNM = "klvNameModifier";
const _kPS = "keyProviderSettings";
const _kPSe = "keyProviderServer";
const _kS = "keepSegments";
const _l = "level";
const _lARC = "lookAheadRateControl";
const _lC = "languageCode";
const _lCC = "languageCodeControl";
const _lCS = "linkedChannelSettings";
const _lCT = "linkedChannelType";
const _lCf = "lfeControl";
const _lD = "languageDescription";
const _lDA = "lastDiscoveredAt";
const _lF = "lfeFilter";
const _lFCB = "lastFrameClippingBehavior";
const _lIN = "logicalInterfaceNames";
const _lINo = "logicalInterfaceName";
const _lL = "logLevel";
const _lM = "latencyMs";
const _lO = "leftOffset";
const _lOACM = "__listOfAudioChannelMapping";
const _lOAD = "__listOfAdditionalDestinations";
const _lOADi = "__listOfAudioDescription";
const _lOAFI = "__listOfAudioFeedInput";
const _lOAP = "__listOfAudioPid";
const _lOAS = "__listOfAudioSelector";
const _lOAT = "__listOfAudioTrack";
const _lOBFRM = "__listOfBatchFailedResultModel";
const _lOBSRM = "__listOfBatchSuccessfulResultModel";
const _lOCA = "__listOfChannelAlert";
const _lOCAi = "__listOfClusterAlert";
const _lOCC = "__listOfColorCorrection";
const _lOCD = "__listOfCaptionDescription";
const _lOCEE = "__listOfChannelEgressEndpoint";
const _lOCEVR = "__listOfChannelEngineVersionResponse";
const _lOCICLM = "__listOfCmafIngestCaptionLanguageMapping";
const _lOCLM = "__listOfCaptionLanguageMapping";
const _lOCS = "__listOfCaptionSelector";
const _lOCSi = "__listOfChannelSummary";
const _lOCWATGS = "__listOfCloudWatchAlarmTemplateGroupSummary";
const _lOCWATS = "__listOfCloudWatchAlarmTemplateSummary";
const _lODCPGS = "__listOfDescribeChannelPlacementGroupSummary";
const _lODCS = "__listOfDescribeClusterSummary";
const _lODNS = "__listOfDescribeNetworkSummary";
const _lODNSi = "__listOfDescribeNodeSummary";
const _lOEBRTGS = "__listOfEventBridgeRuleTemplateGroupSummary";
const _lOEBRTS = "__listOfEventBridgeRuleTemplateSummary";
const _lOEBRTT = "__listOfEventBridgeRuleTemplateTarget";
const _lOFC = "__listOfFailoverCondition";
const _lOI = "__listOfInput";
const _lOIA = "__listOfInputAttachment";
const _lOICL = "__listOfInputChannelLevel";
const _lOID = "__listOfInputDestination";
const _lOIDCACPC = "__listOfInputDeviceConfigurableAudioChannelPairConfig";
const _lOIDR = "__listOfInputDestinationRequest";
const _lOIDRi = "__listOfInputDestinationRoute";
const _lOIDRis = "__listOfInputDeviceRequest";
const _lOIDS = "__listOfInputDeviceSettings";
const _lOIDSi = "__listOfInputDeviceSummary";
const _lOIDUACPC = "__listOfInputDeviceUhdAudioChannelPairConfig";
const _lOIM = "__listOfInterfaceMapping";
const _lOIMCR = "__listOfInterfaceMappingCreateRequest";
const _lOIMUR = "__listOfInterfaceMappingUpdateRequest";
const _lOIP = "__listOfIpPool";
const _lOIPCR = "__listOfIpPoolCreateRequest";
const _lOIPUR = "__listOfIpPoolUpdateRequest";
const _lOIRDR = "__listOfInputRequestDestinationRoute";
const _lOIS = "__listOfInputSource";
const _lOISG = "__listOfInputSecurityGroup";
const _lOISL = "__listOfInputSdpLocation";
const _lOISR = "__listOfInputSourceRequest";
const _lOIWR = "__listOfInputWhitelistRule";
const _lOIWRC = "__listOfInputWhitelistRuleCidr";
const _lOMA = "__listOfMultiplexAlert";
const _lOMCF = "__listOfMediaConnectFlow";
const _lOMCFR = "__listOfMediaConnectFlowRequest";
const _lOMCRODS = "__listOfMediaConnectRouterOutputDestinationSettings";
const _lOMOD = "__listOfMultiplexOutputDestination";
const _lOMPAD = "__listOfMediaPackageAdditionalDestinations";
const _lOMPODS = "__listOfMediaPackageOutputDestinationSettings";
const _lOMPPD = "__listOfMultiplexProgramPipelineDetail";
const _lOMPS = "__listOfMultiplexProgramSummary";
const _lOMRN = "__listOfMediaResourceNeighbor";
const _lOMS = "__listOfMulticastSource";
const _lOMSCR = "__listOfMulticastSourceCreateRequest";
const _lOMSUR = "__listOfMulticastSourceUpdateRequest";
const _lOMSi = "__listOfMultiplexSummary";
const _lONIM = "__listOfNodeInterfaceMapping";
const _lONIMCR = "__listOfNodeInterfaceMappingCreateRequest";
const _lOO = "__listOfOffering";
const _lOOD = "__listOfOutputDestination";
const _lOODS = "__listOfOutputDestinationSettings";
const _lOOG = "__listOfOutputGroup";
const _lOOLR = "__listOfOutputLocationRef";
const _lOOi = "__listOfOutput";
const _lOPD = "__listOfPipelineDetail";
const _lOPPSS = "__listOfPipelinePauseStateSettings";
const _lOR = "__listOfReservation";
const _lORCR = "__listOfRouteCreateRequest";
const _lORD = "__listOfRouterDestination";
const _lORDS = "__listOfRouterDestinationSettings";
const _lORUR = "__listOfRouteUpdateRequest";
const _lORi = "__listOfRoute";
const _lOSA = "__listOfScheduleAction";
const _lOSCS = "__listOfSrtCallerSource";
const _lOSCSR = "__listOfSrtCallerSourceRequest";
const _lOSD = "__listOfScte35Descriptor";
const _lOSMS = "__listOfSignalMapSummary";
const _lOSODS = "__listOfSrtOutputDestinationSettings";
const _lOSRG = "__listOfSmpte2110ReceiverGroup";
const _lOSSS = "__listOfSdiSourceSummary";
const _lOT = "__listOfThumbnail";
const _lOTD = "__listOfThumbnailDetail";
const _lOTIDS = "__listOfTransferringInputDeviceSummary";
const _lOVD = "__listOfVideoDescription";
const _lOVE = "__listOfValidationError";
const _lP = "listenerPort";
const _lRCML = "loRoCenterMixLevel";
const _lRCMLt = "ltRtCenterMixLevel";
const _lRSML = "loRoSurroundMixLevel";
const _lRSMLt = "ltRtSurroundMixLevel";
const _lSMD = "lastSuccessfulMonitorDeployment";
const _lSP = "languageSelectionPolicy";
const _la = "latency";
const _lay = "layer";
const _li = "license";
const _m = "message";
const _mA = "modifiedAt";
const _mAa = "macAddress";
const _mB = "maxBitrate";
const _mBa = "maximumBitrate";
const _mBi = "minBitrate";
const _mBin = "minimumBitrate";
const _mC = "metadataControl";
const _mCF = "mediaConnectFlows";
const _mCPD = "monitorChangesPendingDeployment";
const _mCRGS = "mediaConnectRouterGroupSettings";
const _mCROCM = "mediaConnectRouterOutputConnectionMap";
const _mCROS = "mediaConnectRouterOutputSettings";
const _mCRS = "mediaConnectRouterSettings";
const _mCS = "mediaConnectSettings";
const _mCa = "maxCll";
const _mCan = "manifestCompression";
const _mD = "monitorDeployment";
const _mDF = "manifestDurationFormat";
const _mDS = "monitorDeploymentStatus";
const _mDa = "maintenanceDay";
const _mDai = "maintenanceDeadline";
const _mF = "maxFall";
const _mFa = "maximumFramerate";
const _mGC = "motionGraphicsConfiguration";
const _mGI = "motionGraphicsInsertion";
const _mGIAS = "motionGraphicsImageActivateSettings";
const _mGIDS = "motionGraphicsImageDeactivateSettings";
const _mGS = "motionGraphicsSettings";
const _mGSu = "multiplexGroupSettings";
const _mI = "multiplexIds";
const _mIA = "medialiveInputArns";
const _mII = "minIInterval";
const _mIIa = "managedInstanceId";
const _mIS = "multicastInputSettings";
const _mIe = "mediaIndex";
const _mIu = "multiplexId";
const _mL = "minimumLatency";
const _mMS = "multiplexM2tsSettings";
const _mN = "metricName";
const _mOPB = "mvOverPictureBoundaries";
const _mOS = "multiplexOutputSettings";
const _mP = "multiplexProgram";
const _mPGS = "mediaPackageGroupSettings";
const _mPOS = "mediaPackageOutputSettings";
const _mPRN = "mediaPackageRegionName";
const _mPS = "multiplexProgramSettings";
const _mPSe = "mediaPackageSettings";
const _mPVAWIS = "mediaPackageV2AbWatermarkerIrdetoSettings";
const _mPVDS = "mediaPackageV2DestinationSettings";
const _mPu = "multiplexPrograms";
const _mQ = "minQp";
const _mR = "maxResults";
const _mRM = "mediaResourceMap";
const _mS = "m2tsSettings";
const _mSD = "maintenanceScheduledDate";
const _mSGS = "msSmoothGroupSettings";
const _mSL = "minSegmentLength";
const _mSOS = "msSmoothOutputSettings";
const _mSSC = "mediaStoreStorageClass";
const _mST = "maintenanceStartTime";
const _mSa = "maintenanceStatus";
const _mSe = "mediaconnectSettings";
const _mSp = "mp2Settings";
const _mSpe = "mpeg2Settings";
const _mSu = "multicastSettings";
const _mSue = "m3u8Settings";
const _mSul = "multiplexSettings";
const _mTP = "mvTemporalPredictor";
const _mVBDM = "maximumVideoBufferDelayMilliseconds";
const _mVGS = "mediapackageV2GroupSettings";
const _ma = "maintenance";
const _mo = "mode";
const _mu = "multiplex";
const _mul = "multiplexes";
const _n = "name";
const _nC = "nielsenConfiguration";
const _nCS = "nielsenCbetSettings";
const _nDT = "nielsenDistributionType";
const _nEB = "networkEndBlackout";
const _nEBI = "networkEndBlackoutImage";
const _nI = "networkId";
const _nIB = "nielsenId3Behavior";
const _nII = "networkInterfaceId";
const _nIIe = "networkInterfaceIds";
const _nIM = "nodeInterfaceMappings";
const _nIMe = "networkInterfaceMode";
const _nINM = "nielsenId3NameModifier";
const _nIS = "networkInputSettings";
const _nIo = "nodeId";
const _nM = "nameModifier";
const _nN = "networkName";
const _nNINS = "nielsenNaesIiNwSettings";
const _nNOS = "nielsenNwOnlySettings";
const _nPB = "nullPacketBitrate";
const _nPTIT = "nielsenPcmToId3Tagging";
const _nR = "numRetries";
const _nRBF = "noRegionalBlackoutFlag";
const _nRF = "numRefFrames";
const _nRS = "nodeRegistrationScript";
const _nRe = "networkRoutes";
const _nS = "networkSettings";
const _nT = "nextToken";
const _nWS = "nielsenWatermarksSettings";
const _ne = "network";
const _net = "networks";
const _no = "nodes";
const _o = "offerings";
const _oC = "outputChannel";
const _oCS = "outputColorSpace";
const _oCu = "outlineColor";
const _oD = "offeringDescription";
const _oG = "outputGroups";
const _oGS = "outputGroupSettings";
const _oI = "operatorId";
const _oIf = "offeringId";
const _oL = "ocrLanguage";
const _oLM = "outputLockingMode";
const _oLS = "outputLockingSettings";
const _oN = "outputName";
const _oNu = "outputNames";
const _oPR = "outputPositionRectangle";
const _oR = "outputRectangle";
const _oS = "outlineSize";
const _oSIOSA = "outputStaticImageOverlayScheduleActions";
const _oSu = "outputSdt";
const _oSut = "outputSelection";
const _oSutp = "outputSettings";
const _oT = "offeringType";
const _oTS = "outputTimingSource";
const _oTu = "outputType";
const _oU = "outputUsage";
const _op = "opacity";
const _ou = "outputs";
const _p = "profile";
const _pAAI = "publicAddressAllocationIds";
const _pC = "peakCalculation";
const _pCA = "primaryChannelArn";
const _pCP = "preferredChannelPipeline";
const _pCS = "primaryChannelSettings";
const _pCa = "passthroughControl";
const _pCar = "parControl";
const _pCc = "pcrControl";
const _pCh = "phaseControl";
const _pCr = "programCount";
const _pD = "parDenominator";
const _pDT = "programDateTime";
const _pDTC = "programDateTimeClock";
const _pDTP = "programDateTimePeriod";
const _pDi = "pipelineDetails";
const _pE = "poisEndpoint";
const _pFS = "postFilterSharpening";
const _pI = "pipelineId";
const _pIIA = "physicalInterfaceIpAddresses";
const _pIM = "packetIdentifiersMap";
const _pIMa = "packetIdentifiersMapping";
const _pIN = "physicalInterfaceName";
const _pIa = "patInterval";
const _pIi = "pipelineIds";
const _pIm = "pmtInterval";
const _pIr = "programId";
const _pLM = "pipelineLockingMethod";
const _pLS = "pipelineLockingSettings";
const _pLT = "peakLimiterThreshold";
const _pMP = "privateMetadataPid";
const _pN = "parNumerator";
const _pNa = "pageNumber";
const _pNr = "programName";
const _pNro = "programNum";
const _pNrog = "programNumber";
const _pNrov = "providerName";
const _pP = "polyPeriod";
const _pPa = "passwordParam";
const _pPc = "pcrPeriod";
const _pPcr = "pcrPid";
const _pPm = "pmtPid";
const _pRC = "pipelinesRunningCount";
const _pS = "programSelection";
const _pSA = "passphraseSecretArn";
const _pSS = "pauseStateSettings";
const _pSr = "premixSettings";
const _pTS = "passThroughSettings";
const _pe = "period";
const _pi = "pid";
const _pid = "pids";
const _pip = "pipeline0";
const _pipe = "pipeline1";
const _pipel = "pipelines";
const _po = "position";
const _por = "port";
const _pr = "priority";
const _pre = "prefix";
const _qL = "qualityLevel";
const _qQL = "qvbrQualityLevel";
const _r = "resolution";
const _rA = "roleArn";
const _rAN = "referenceActionName";
const _rAo = "routerArn";
const _rC = "renewalCount";
const _rCIDS = "rtmpCaptionInfoDestinationSettings";
const _rCM = "rateControlMode";
const _rD = "restartDelay";
const _rF = "rawFormat";
const _rFM = "repeatFrameMsec";
const _rGS = "rtmpGroupSettings";
const _rI = "rolloverInterval";
const _rIA = "routerInputArn";
const _rIe = "requestId";
const _rIep = "repInterval";
const _rIes = "reservationId";
const _rIet = "retryInterval";
const _rL = "rowLength";
const _rM = "redundantManifest";
const _rMa = "rateMode";
const _rOA = "routerOutputArn";
const _rOS = "rtmpOutputSettings";
const _rS = "rawSettings";
const _rSe = "remixSettings";
const _rSec = "rec601Settings";
const _rSece = "rec709Settings";
const _rSen = "renewalSettings";
const _rSes = "resourceSpecification";
const _rSo = "routerSettings";
const _rT = "resourceType";
const _rTA = "respondToAfd";
const _re = "reserved";
const _reg = "region";
const _res = "reservations";
const _rese = "reservation";
const _ret = "retries";
const _ro = "routes";
const _rol = "role";
const _s = "smithy.ts.sdk.synthetic.com.amazonaws.medialive";
const _sA = "spatialAq";
const _sACN = "sourceAncillaryChannelNumber";
const _sAS = "scheduleActionSettings";
const _sASS = "scheduleActionStartSettings";
const _sAc = "scheduleActions";
const _sAe = "secretArn";
const _sB = "scte35Behavior";
const _sBc = "scalingBehavior";
const _sC = "sceneCut";
const _sCD = "sceneChangeDetect";
const _sCI = "segmentationCancelIndicator";
const _sCN = "source608ChannelNumber";
const _sCS = "srtCallerSources";
const _sCc = "scte35Control";
const _sCh = "shadowColor";
const _sCt = "styleControl";
const _sD = "stereoDownmix";
const _sDM = "sendDelayMs";
const _sDP = "smpte2038DataPreference";
const _sDS = "scte27DestinationSettings";
const _sDSDS = "segmentationDescriptorScte35DescriptorSettings";
const _sDSc = "scte35DescriptorSettings";
const _sDc = "scte20Detection";
const _sDct = "scte35Descriptors";
const _sDe = "serviceDescriptor";
const _sDeg = "segmentationDuration";
const _sE = "segmentsExpected";
const _sEB = "sourceEndBehavior";
const _sEI = "spliceEventId";
const _sEIe = "segmentationEventId";
const _sEM = "surroundExMode";
const _sF = "stateFilter";
const _sFp = "specialFeature";
const _sG = "securityGroup";
const _sGI = "securityGroupIds";
const _sGS = "srtGroupSettings";
const _sGe = "securityGroups";
const _sHS = "standardHlsSettings";
const _sI = "sourceIp";
const _sIA = "staticIpAddress";
const _sIAS = "staticImageActivateSettings";
const _sIAo = "sourceIpAddress";
const _sIDS = "staticImageDeactivateSettings";
const _sII = "secondaryInputId";
const _sIOAS = "staticImageOutputActivateSettings";
const _sIODS = "staticImageOutputDeactivateSettings";
const _sIR = "streamInfResolution";
const _sIS = "scte35InputSettings";
const _sIt = "streamId";
const _sIu = "subnetIds";
const _sKS = "staticKeySettings";
const _sKV = "staticKeyValue";
const _sL = "segmentLength";
const _sLA = "srtListenerAddress";
const _sLFI = "supportLowFramerateInputs";
const _sLP = "srtListenerPort";
const _sLS = "srtListenerSettings";
const _sLU = "segmentLengthUnits";
const _sLu = "subgopLength";
const _sM = "surroundMode";
const _sMB = "streamManifestBehavior";
const _sMI = "signalMapIdentifier";
const _sMe = "segmentationMode";
const _sMeg = "segmentModifier";
const _sMegm = "segmentationMarkers";
const _sMi = "signalMaps";
const _sMu = "subnetMask";
const _sN = "streamName";
const _sNM = "scte35NameModifier";
const _sNe = "serialNumber";
const _sNeg = "segmentNum";
const _sNer = "serviceName";
const _sNo = "sourceName";
const _sO = "shadowOpacity";
const _sOS = "srtOutputSettings";
const _sP = "scte35Pid";
const _sPEDS = "scte20PlusEmbeddedDestinationSettings";
const _sPN = "serviceProviderName";
const _sPPM = "scte35PrerollPullupMilliseconds";
const _sPS = "segmentsPerSubdirectory";
const _sPc = "scte27Pids";
const _sPm = "smpte2038Pid";
const _sR = "sampleRate";
const _sRG = "smpte2110ReceiverGroups";
const _sRGS = "smpte2110ReceiverGroupSettings";
const _sRS = "specialRouterSettings";
const _sRTNS = "scte35ReturnToNetworkSettings";
const _sRu = "subtitleRows";
const _sS = "selectorSettings";
const _sSE = "subSegmentsExpected";
const _sSI = "scte35SpliceInsert";
const _sSIS = "scte35SpliceInsertSettings";
const _sSM = "sdiSourceMappings";
const _sSN = "subSegmentNum";
const _sSS = "scte35SegmentationScope";
const _sSSS = "smartSubtitleSourceSettings";
const _sSSc = "scte20SourceSettings";
const _sSSct = "scte27SourceSettings";
const _sSc = "scte35Source";
const _sSd = "sdiSources";
const _sSdi = "sdiSource";
const _sSdp = "sdpSettings";
const _sSe = "segmentationStyle";
const _sSr = "srtSettings";
const _sSt = "statmuxSettings";
const _sT = "segmentType";
const _sTDS = "smpteTtDestinationSettings";
const _sTI = "segmentationTypeId";
const _sTN = "source608TrackNumber";
const _sTSA = "scte35TimeSignalApos";
const _sTSS = "scte35TimeSignalSettings";
const _sTT = "sparseTrackType";
const _sTc = "scte35Type";
const _sTca = "scanType";
const _sTe = "setTimestamp";
const _sTeg = "segmentationTime";
const _sTt = "startTimecode";
const _sTto = "stopTimecode";
const _sTu = "surroundTrim";
const _sTy = "syncThreshold";
const _sU = "sdpUrl";
const _sUT = "segmentationUpidType";
const _sUe = "segmentationUpid";
const _sV = "serverValidation";
const _sXO = "shadowXOffset";
const _sYO = "shadowYOffset";
const _sa = "salt";
const _sc = "scope";
const _se = "server";
const _set = "settings";
const _sh = "sharpness";
const _si = "sid";
const _sl = "slices";
const _so = "sources";
const _sof = "softness";
const _sou = "source";
const _sp = "spec";
const _st = "streaming";
const _sta = "state";
const _star = "start";
const _stat = "statistic";
const _statu = "status";
const _str = "strength";
const _su = "successful";
const _sy = "syntax";
const _t = "track";
const _tA = "temporalAq";
const _tBS = "timecodeBurninSettings";
const _tC = "templateCount";
const _tCI = "targetCustomerId";
const _tCh = "thumbnailConfiguration";
const _tCi = "timecodeConfig";
const _tD = "thumbnailDetails";
const _tDM = "timestampDeltaMilliseconds";
const _tDS = "teletextDestinationSettings";
const _tDSt = "ttmlDestinationSettings";
const _tFM = "tsFileMode";
const _tFS = "temporalFilterSettings";
const _tGC = "teletextGridControl";
const _tH = "tileHeight";
const _tI = "timecodeInsertion";
const _tK = "tagKeys";
const _tL = "targetLkfs";
const _tM = "transferMessage";
const _tMB = "timedMetadataBehavior";
const _tMD = "treatMissingData";
const _tMIF = "timedMetadataId3Frame";
const _tMIP = "timedMetadataId3Period";
const _tMP = "timedMetadataPassthrough";
const _tMPi = "timedMetadataPid";
const _tMS = "timedMetadataSettings";
const _tO = "topOffset";
const _tOM = "timestampOffsetMode";
const _tOi = "timestampOffset";
const _tP = "targetPsnr";
const _tPi = "tilePadding";
const _tR = "targetRegion";
const _tRT = "targetResourceType";
const _tS = "treeblockSize";
const _tSB = "transportStreamBitrate";
const _tSI = "transportStreamId";
const _tSRB = "transportStreamReservedBitrate";
const _tSS = "teletextSourceSettings";
const _tSi = "timeStamp";
const _tT = "thumbnailType";
const _tTr = "transferType";
const _tW = "tileWidth";
const _ta = "tags";
const _tag = "tag";
const _th = "threshold";
const _thu = "thumbnails";
const _ti = "time";
const _tie = "tier";
const _tim = "timezone";
const _time = "timecode";
const _to = "token";
const _tr = "tracks";
const _ty = "type";
const _u = "uri";
const _uCEV = "usedChannelEngineVersions";
const _uDS = "uhdDeviceSettings";
const _uGS = "udpGroupSettings";
const _uOS = "udpOutputSettings";
const _uP = "usagePrice";
const _uPr = "urlPath";
const _ur = "url";
const _us = "username";
const _v = "vpc";
const _vBS = "videoBlackSettings";
const _vBTM = "videoBlackThresholdMsec";
const _vD = "videoDescriptions";
const _vDN = "videoDescriptionName";
const _vE = "validationErrors";
const _vP = "videoPid";
const _vQ = "vbrQuality";
const _vQi = "videoQuality";
const _vS = "videoSelector";
const _vSA = "virtualSourceAddress";
const _vSP = "videoSelectorPid";
const _vSPI = "videoSelectorProgramId";
const _vSi = "videoSettings";
const _vSid = "videoSdp";
const _ve = "version";
const _ver = "versions";
const _w = "width";
const _wDAF = "webDeliveryAllowedFlag";
const _wDS = "webvttDestinationSettings";
const _wIL = "watermarkIdLength";
const _wR = "whitelistRules";
const _wS = "wavSettings";
const _wSa = "watermarkingSettings";
const _x = "x";
const _xP = "xPosition";
const _y = "y";
const _yP = "yPosition";
const _yPL = "yPositionLine";
const _yPP = "yPositionPercentage";
const _zI = "zoneIdentity";
const n0 = "com.amazonaws.medialive";
const _s_registry = TypeRegistry.for(_s);
var MediaLiveServiceException$ = [-3, _s, "MediaLiveServiceException", 0, [], []];
_s_registry.registerError(MediaLiveServiceException$, MediaLiveServiceException);
const n0_registry = TypeRegistry.for(n0);
var BadGatewayException$ = [-3, n0, _BGE,
    { [_e]: _se, [_hE]: 502 },
    [_M],
    [[0, { [_jN]: _m }]]
];
n0_registry.registerError(BadGatewayException$, BadGatewayException);
var BadRequestException$ = [-3, n0, _BRE,
    { [_e]: _c, [_hE]: 400 },
    [_M],
    [[0, { [_jN]: _m }]]
];
n0_registry.registerError(BadRequestException$, BadRequestException);
var ConflictException$ = [-3, n0, _CE,
    { [_e]: _c, [_hE]: 409 },
    [_M],
    [[0, { [_jN]: _m }]]
];
n0_registry.registerError(ConflictException$, ConflictException);
var ForbiddenException$ = [-3, n0, _FE,
    { [_e]: _c, [_hE]: 403 },
    [_M],
    [[0, { [_jN]: _m }]]
];
n0_registry.registerError(ForbiddenException$, ForbiddenException);
var GatewayTimeoutException$ = [-3, n0, _GTE,
    { [_e]: _se, [_hE]: 504 },
    [_M],
    [[0, { [_jN]: _m }]]
];
n0_registry.registerError(GatewayTimeoutException$, GatewayTimeoutException);
var InternalServerErrorException$ = [-3, n0, _ISEE,
    { [_e]: _se, [_hE]: 500 },
    [_M],
    [[0, { [_jN]: _m }]]
];
n0_registry.registerError(InternalServerErrorException$, InternalServerErrorException);
var NotFoundException$ = [-3, n0, _NFE,
    { [_e]: _c, [_hE]: 404 },
    [_M],
    [[0, { [_jN]: _m }]]
];
n0_registry.registerError(NotFoundException$, NotFoundException);
var TooManyRequestsException$ = [-3, n0, _TMRE,
    { [_e]: _c, [_hE]: 429 },
    [_M],
    [[0, { [_jN]: _m }]]
];
n0_registry.registerError(TooManyRequestsException$, TooManyRequestsException);
var UnprocessableEntityException$ = [-3, n0, _UEE,
    { [_e]: _c, [_hE]: 422 },
    [_M, _VE],
    [[0, { [_jN]: _m }], [() => __listOfValidationError, { [_jN]: _vE }]]
];
n0_registry.registerError(UnprocessableEntityException$, UnprocessableEntityException);
const errorTypeRegistries = [
    _s_registry,
    n0_registry,
];
var InputDeviceThumbnail = [0, n0, _IDT, { [_st]: 1 }, 42];
var AacSettings$ = [3, n0, _AS,
    0,
    [_B, _CM, _IT, _P, _RCM, _RF, _SR, _S, _VQ],
    [[1, { [_jN]: _b }], [0, { [_jN]: _cM }], [0, { [_jN]: _iT }], [0, { [_jN]: _p }], [0, { [_jN]: _rCM }], [0, { [_jN]: _rF }], [1, { [_jN]: _sR }], [0, { [_jN]: _sp }], [0, { [_jN]: _vQ }]]
];
var AbWatermarkingCustomProfile$ = [3, n0, _AWCP,
    0,
    [_EF, _SC, _TP],
    [[1, { [_jN]: _eF }], [1, { [_jN]: _sC }], [1, { [_jN]: _tP }]], 3
];
var Ac3Settings$ = [3, n0, _ASc,
    0,
    [_B, _BM, _CM, _D, _DP, _LF, _MC, _AC],
    [[1, { [_jN]: _b }], [0, { [_jN]: _bM }], [0, { [_jN]: _cM }], [1, { [_jN]: _d }], [0, { [_jN]: _dP }], [0, { [_jN]: _lF }], [0, { [_jN]: _mC }], [0, { [_jN]: _aC }]]
];
var AcceptInputDeviceTransferRequest$ = [3, n0, _AIDTR,
    0,
    [_IDI],
    [[0, 1]], 1
];
var AcceptInputDeviceTransferResponse$ = [3, n0, _AIDTRc,
    0,
    [],
    []
];
var AccountConfiguration$ = [3, n0, _ACc,
    0,
    [_KKI],
    [[0, { [_jN]: _kKI }]]
];
var AdditionalDestinations$ = [3, n0, _AD,
    0,
    [_De],
    [[() => OutputLocationRef$, { [_jN]: _de }]], 1
];
var AncillarySourceSettings$ = [3, n0, _ASS,
    0,
    [_SACN],
    [[1, { [_jN]: _sACN }]]
];
var AnywhereSettings$ = [3, n0, _ASn,
    0,
    [_CPGI, _CI],
    [[0, { [_jN]: _cPGI }], [0, { [_jN]: _cI }]]
];
var ArchiveCdnSettings$ = [3, n0, _ACS,
    0,
    [_ASSr],
    [[() => ArchiveS3Settings$, { [_jN]: _aSS }]]
];
var ArchiveContainerSettings$ = [3, n0, _ACSr,
    0,
    [_MS, _RS],
    [[() => M2tsSettings$, { [_jN]: _mS }], [() => RawSettings$, { [_jN]: _rS }]]
];
var ArchiveGroupSettings$ = [3, n0, _AGS,
    0,
    [_De, _ACS, _RI],
    [[() => OutputLocationRef$, { [_jN]: _de }], [() => ArchiveCdnSettings$, { [_jN]: _aCS }], [1, { [_jN]: _rI }]], 1
];
var ArchiveOutputSettings$ = [3, n0, _AOS,
    0,
    [_CS, _E, _NM],
    [[() => ArchiveContainerSettings$, { [_jN]: _cS }], [0, { [_jN]: _ex }], [0, { [_jN]: _nM }]], 1
];
var ArchiveS3Settings$ = [3, n0, _ASSr,
    0,
    [_CA],
    [[0, { [_jN]: _cA }]]
];
var AribDestinationSettings$ = [3, n0, _ADS,
    0,
    [],
    []
];
var AribSourceSettings$ = [3, n0, _ASSri,
    0,
    [],
    []
];
var AudioChannelMapping$ = [3, n0, _ACM,
    0,
    [_ICL, _OC],
    [[() => __listOfInputChannelLevel, { [_jN]: _iCL }], [1, { [_jN]: _oC }]], 2
];
var AudioCodecSettings$ = [3, n0, _ACSu,
    0,
    [_AS, _ASc, _EAS, _ES, _MSp, _PTS, _WS],
    [[() => AacSettings$, { [_jN]: _aS }], [() => Ac3Settings$, { [_jN]: _aSc }], [() => Eac3AtmosSettings$, { [_jN]: _eAS }], [() => Eac3Settings$, { [_jN]: _eS }], [() => Mp2Settings$, { [_jN]: _mSp }], [() => PassThroughSettings$, { [_jN]: _pTS }], [() => WavSettings$, { [_jN]: _wS }]]
];
var AudioDescription$ = [3, n0, _ADu,
    0,
    [_ASN, _N, _ANS, _AT, _ATC, _AWS, _CSo, _LC, _LCC, _RSe, _SN, _ADR, _DDA],
    [[0, { [_jN]: _aSN }], [0, { [_jN]: _n }], [() => AudioNormalizationSettings$, { [_jN]: _aNS }], [0, { [_jN]: _aT }], [0, { [_jN]: _aTC }], [() => AudioWatermarkSettings$, { [_jN]: _aWS }], [() => AudioCodecSettings$, { [_jN]: _cSo }], [0, { [_jN]: _lC }], [0, { [_jN]: _lCC }], [() => RemixSettings$, { [_jN]: _rSe }], [0, { [_jN]: _sN }], [64 | 0, { [_jN]: _aDR }], [0, { [_jN]: _dDA }]], 2
];
var AudioDolbyEDecode$ = [3, n0, _ADED,
    0,
    [_PS],
    [[0, { [_jN]: _pS }]], 1
];
var AudioFeedInput$ = [3, n0, _AFI,
    0,
    [_ASN, _FI],
    [[0, { [_jN]: _aSN }], [0, { [_jN]: _fI }]]
];
var AudioHlsRenditionSelection$ = [3, n0, _AHRS,
    0,
    [_GI, _N],
    [[0, { [_jN]: _gI }], [0, { [_jN]: _n }]], 2
];
var AudioLanguageSelection$ = [3, n0, _ALS,
    0,
    [_LC, _LSP],
    [[0, { [_jN]: _lC }], [0, { [_jN]: _lSP }]], 1
];
var AudioNormalizationSettings$ = [3, n0, _ANS,
    0,
    [_A, _ACl, _TL, _PC, _PLT],
    [[0, { [_jN]: _a }], [0, { [_jN]: _aCl }], [1, { [_jN]: _tL }], [0, { [_jN]: _pC }], [1, { [_jN]: _pLT }]]
];
var AudioOnlyHlsSettings$ = [3, n0, _AOHS,
    0,
    [_AGI, _AOI, _ATT, _ST],
    [[0, { [_jN]: _aGI }], [() => InputLocation$, { [_jN]: _aOI }], [0, { [_jN]: _aTT }], [0, { [_jN]: _sT }]]
];
var AudioPid$ = [3, n0, _AP,
    0,
    [_Pi, _DED, _PSr],
    [[1, { [_jN]: _pi }], [() => AudioDolbyEDecode$, { [_jN]: _dED }], [() => AudioPreMixerSettings$, { [_jN]: _pSr }]], 1
];
var AudioPidSelection$ = [3, n0, _APS,
    0,
    [_Pi, _Pid],
    [[1, { [_jN]: _pi }], [() => __listOfAudioPid, { [_jN]: _pid }]], 1
];
var AudioPreMixerSettings$ = [3, n0, _APMS,
    0,
    [_ANS, _C, _GD, _RSe],
    [[() => AudioNormalizationSettings$, { [_jN]: _aNS }], [1, { [_jN]: _ch }], [1, { [_jN]: _gD }], [() => RemixSettings$, { [_jN]: _rSe }]]
];
var AudioSelector$ = [3, n0, _ASu,
    0,
    [_N, _SS],
    [[0, { [_jN]: _n }], [() => AudioSelectorSettings$, { [_jN]: _sS }]], 1
];
var AudioSelectorSettings$ = [3, n0, _ASSu,
    0,
    [_AHRS, _ALS, _APS, _ATS],
    [[() => AudioHlsRenditionSelection$, { [_jN]: _aHRS }], [() => AudioLanguageSelection$, { [_jN]: _aLS }], [() => AudioPidSelection$, { [_jN]: _aPS }], [() => AudioTrackSelection$, { [_jN]: _aTS }]]
];
var AudioSilenceFailoverSettings$ = [3, n0, _ASFS,
    0,
    [_ASN, _ASTM],
    [[0, { [_jN]: _aSN }], [1, { [_jN]: _aSTM }]], 1
];
var AudioTrack$ = [3, n0, _ATu,
    0,
    [_T, _PSr],
    [[1, { [_jN]: _t }], [() => AudioPreMixerSettings$, { [_jN]: _pSr }]], 1
];
var AudioTrackSelection$ = [3, n0, _ATS,
    0,
    [_Tr, _DED],
    [[() => __listOfAudioTrack, { [_jN]: _tr }], [() => AudioDolbyEDecode$, { [_jN]: _dED }]], 1
];
var AudioWatermarkSettings$ = [3, n0, _AWSu,
    0,
    [_NWS],
    [[() => NielsenWatermarksSettings$, { [_jN]: _nWS }]]
];
var AutomaticInputFailoverSettings$ = [3, n0, _AIFS,
    0,
    [_SII, _ECTM, _FC, _IP],
    [[0, { [_jN]: _sII }], [1, { [_jN]: _eCTM }], [() => __listOfFailoverCondition, { [_jN]: _fC }], [0, { [_jN]: _iP }]], 1
];
var Av1ColorSpaceSettings$ = [3, n0, _ACSS,
    0,
    [_CSPS, _HS, _RSec, _RSece, _HSl],
    [[() => ColorSpacePassthroughSettings$, { [_jN]: _cSPS }], [() => Hdr10Settings$, { [_jN]: _hS }], [() => Rec601Settings$, { [_jN]: _rSec }], [() => Rec709Settings$, { [_jN]: _rSece }], [() => Hlg2020Settings$, { [_jN]: _hSl }]]
];
var Av1Settings$ = [3, n0, _ASv,
    0,
    [_FD, _FN, _ASf, _BS, _CSS, _FA, _GS, _GSU, _L, _LARC, _MB, _MII, _PD, _PN, _QQL, _SCD, _TBS, _B, _RCM, _MBi, _SA, _TA, _TI, _BD],
    [[1, { [_jN]: _fD }], [1, { [_jN]: _fN }], [0, { [_jN]: _aSf }], [1, { [_jN]: _bS }], [() => Av1ColorSpaceSettings$, { [_jN]: _cSS }], [0, { [_jN]: _fA }], [1, { [_jN]: _gS }], [0, { [_jN]: _gSU }], [0, { [_jN]: _l }], [0, { [_jN]: _lARC }], [1, { [_jN]: _mB }], [1, { [_jN]: _mII }], [1, { [_jN]: _pD }], [1, { [_jN]: _pN }], [1, { [_jN]: _qQL }], [0, { [_jN]: _sCD }], [() => TimecodeBurninSettings$, { [_jN]: _tBS }], [1, { [_jN]: _b }], [0, { [_jN]: _rCM }], [1, { [_jN]: _mBi }], [0, { [_jN]: _sA }], [0, { [_jN]: _tA }], [0, { [_jN]: _tI }], [0, { [_jN]: _bD }]], 2
];
var AvailBlanking$ = [3, n0, _AB,
    0,
    [_ABI, _St],
    [[() => InputLocation$, { [_jN]: _aBI }], [0, { [_jN]: _sta }]]
];
var AvailConfiguration$ = [3, n0, _ACv,
    0,
    [_ASva, _SSS],
    [[() => AvailSettings$, { [_jN]: _aSv }], [0, { [_jN]: _sSS }]]
];
var AvailSettings$ = [3, n0, _ASva,
    0,
    [_Es, _SSI, _STSA],
    [[() => Esam$, { [_jN]: _es }], [() => Scte35SpliceInsert$, { [_jN]: _sSI }], [() => Scte35TimeSignalApos$, { [_jN]: _sTSA }]]
];
var BandwidthReductionFilterSettings$ = [3, n0, _BRFS,
    0,
    [_PFS, _Str],
    [[0, { [_jN]: _pFS }], [0, { [_jN]: _str }]]
];
var BatchDeleteRequest$ = [3, n0, _BDR,
    0,
    [_CIh, _II, _ISGI, _MI],
    [[64 | 0, { [_jN]: _cIh }], [64 | 0, { [_jN]: _iI }], [64 | 0, { [_jN]: _iSGI }], [64 | 0, { [_jN]: _mI }]]
];
var BatchDeleteResponse$ = [3, n0, _BDRa,
    0,
    [_F, _Su],
    [[() => __listOfBatchFailedResultModel, { [_jN]: _f }], [() => __listOfBatchSuccessfulResultModel, { [_jN]: _su }]]
];
var BatchFailedResultModel$ = [3, n0, _BFRM,
    0,
    [_Ar, _Co, _I, _M],
    [[0, { [_jN]: _ar }], [0, { [_jN]: _co }], [0, { [_jN]: _i }], [0, { [_jN]: _m }]]
];
var BatchScheduleActionCreateRequest$ = [3, n0, _BSACR,
    0,
    [_SAc],
    [[() => __listOfScheduleAction, { [_jN]: _sAc }]], 1
];
var BatchScheduleActionCreateResult$ = [3, n0, _BSACRa,
    0,
    [_SAc],
    [[() => __listOfScheduleAction, { [_jN]: _sAc }]], 1
];
var BatchScheduleActionDeleteRequest$ = [3, n0, _BSADR,
    0,
    [_AN],
    [[64 | 0, { [_jN]: _aN }]], 1
];
var BatchScheduleActionDeleteResult$ = [3, n0, _BSADRa,
    0,
    [_SAc],
    [[() => __listOfScheduleAction, { [_jN]: _sAc }]], 1
];
var BatchStartRequest$ = [3, n0, _BSR,
    0,
    [_CIh, _MI],
    [[64 | 0, { [_jN]: _cIh }], [64 | 0, { [_jN]: _mI }]]
];
var BatchStartResponse$ = [3, n0, _BSRa,
    0,
    [_F, _Su],
    [[() => __listOfBatchFailedResultModel, { [_jN]: _f }], [() => __listOfBatchSuccessfulResultModel, { [_jN]: _su }]]
];
var BatchStopRequest$ = [3, n0, _BSRat,
    0,
    [_CIh, _MI],
    [[64 | 0, { [_jN]: _cIh }], [64 | 0, { [_jN]: _mI }]]
];
var BatchStopResponse$ = [3, n0, _BSRatc,
    0,
    [_F, _Su],
    [[() => __listOfBatchFailedResultModel, { [_jN]: _f }], [() => __listOfBatchSuccessfulResultModel, { [_jN]: _su }]]
];
var BatchSuccessfulResultModel$ = [3, n0, _BSRM,
    0,
    [_Ar, _I, _St],
    [[0, { [_jN]: _ar }], [0, { [_jN]: _i }], [0, { [_jN]: _sta }]]
];
var BatchUpdateScheduleRequest$ = [3, n0, _BUSR,
    0,
    [_CIha, _Cr, _Del],
    [[0, 1], [() => BatchScheduleActionCreateRequest$, { [_jN]: _cr }], [() => BatchScheduleActionDeleteRequest$, { [_jN]: _del }]], 1
];
var BatchUpdateScheduleResponse$ = [3, n0, _BUSRa,
    0,
    [_Cr, _Del],
    [[() => BatchScheduleActionCreateResult$, { [_jN]: _cr }], [() => BatchScheduleActionDeleteResult$, { [_jN]: _del }]]
];
var BlackoutSlate$ = [3, n0, _BSl,
    0,
    [_BSI, _NEB, _NEBI, _NI, _St],
    [[() => InputLocation$, { [_jN]: _bSI }], [0, { [_jN]: _nEB }], [() => InputLocation$, { [_jN]: _nEBI }], [0, { [_jN]: _nI }], [0, { [_jN]: _sta }]]
];
var BurnInDestinationSettings$ = [3, n0, _BIDS,
    0,
    [_Al, _BC, _BO, _Fo, _FCo, _FO, _FR, _FS, _OCu, _OS, _SCh, _SO, _SXO, _SYO, _TGC, _XP, _YP, _SRu],
    [[0, { [_jN]: _al }], [0, { [_jN]: _bC }], [1, { [_jN]: _bO }], [() => InputLocation$, { [_jN]: _fo }], [0, { [_jN]: _fCo }], [1, { [_jN]: _fO }], [1, { [_jN]: _fR }], [0, { [_jN]: _fS }], [0, { [_jN]: _oCu }], [1, { [_jN]: _oS }], [0, { [_jN]: _sCh }], [1, { [_jN]: _sO }], [1, { [_jN]: _sXO }], [1, { [_jN]: _sYO }], [0, { [_jN]: _tGC }], [1, { [_jN]: _xP }], [1, { [_jN]: _yP }], [0, { [_jN]: _sRu }]]
];
var CancelInputDeviceTransferRequest$ = [3, n0, _CIDTR,
    0,
    [_IDI],
    [[0, 1]], 1
];
var CancelInputDeviceTransferResponse$ = [3, n0, _CIDTRa,
    0,
    [],
    []
];
var CaptionDescription$ = [3, n0, _CD,
    0,
    [_CSN, _N, _Ac, _DS, _LC, _LD, _CDR, _DDA],
    [[0, { [_jN]: _cSN }], [0, { [_jN]: _n }], [0, { [_jN]: _ac }], [() => CaptionDestinationSettings$, { [_jN]: _dS }], [0, { [_jN]: _lC }], [0, { [_jN]: _lD }], [64 | 0, { [_jN]: _cDR }], [0, { [_jN]: _dDA }]], 2
];
var CaptionDestinationSettings$ = [3, n0, _CDS,
    0,
    [_ADS, _BIDS, _DSDS, _ETDDS, _EDS, _EPSDS, _RCIDS, _SPEDS, _SDS, _STDS, _TDS, _TDSt, _WDS],
    [[() => AribDestinationSettings$, { [_jN]: _aDS }], [() => BurnInDestinationSettings$, { [_jN]: _bIDS }], [() => DvbSubDestinationSettings$, { [_jN]: _dSDS }], [() => EbuTtDDestinationSettings$, { [_jN]: _eTDDS }], [() => EmbeddedDestinationSettings$, { [_jN]: _eDS }], [() => EmbeddedPlusScte20DestinationSettings$, { [_jN]: _ePSDS }], [() => RtmpCaptionInfoDestinationSettings$, { [_jN]: _rCIDS }], [() => Scte20PlusEmbeddedDestinationSettings$, { [_jN]: _sPEDS }], [() => Scte27DestinationSettings$, { [_jN]: _sDS }], [() => SmpteTtDestinationSettings$, { [_jN]: _sTDS }], [() => TeletextDestinationSettings$, { [_jN]: _tDS }], [() => TtmlDestinationSettings$, { [_jN]: _tDSt }], [() => WebvttDestinationSettings$, { [_jN]: _wDS }]]
];
var CaptionLanguageMapping$ = [3, n0, _CLM,
    0,
    [_CC, _LC, _LD],
    [[1, { [_jN]: _cC }], [0, { [_jN]: _lC }], [0, { [_jN]: _lD }]], 3
];
var CaptionRectangle$ = [3, n0, _CR,
    0,
    [_H, _LO, _TO, _W],
    [[1, { [_jN]: _h }], [1, { [_jN]: _lO }], [1, { [_jN]: _tO }], [1, { [_jN]: _w }]], 4
];
var CaptionSelector$ = [3, n0, _CSa,
    0,
    [_N, _LC, _SS],
    [[0, { [_jN]: _n }], [0, { [_jN]: _lC }], [() => CaptionSelectorSettings$, { [_jN]: _sS }]], 1
];
var CaptionSelectorSettings$ = [3, n0, _CSSa,
    0,
    [_ASS, _ASSri, _DSSS, _ESS, _SSSc, _SSSct, _TSS, _SSSS],
    [[() => AncillarySourceSettings$, { [_jN]: _aSSn }], [() => AribSourceSettings$, { [_jN]: _aSSr }], [() => DvbSubSourceSettings$, { [_jN]: _dSSS }], [() => EmbeddedSourceSettings$, { [_jN]: _eSS }], [() => Scte20SourceSettings$, { [_jN]: _sSSc }], [() => Scte27SourceSettings$, { [_jN]: _sSSct }], [() => TeletextSourceSettings$, { [_jN]: _tSS }], [() => SmartSubtitleSourceSettings$, { [_jN]: _sSSS }]]
];
var CdiInputSpecification$ = [3, n0, _CIS,
    0,
    [_R],
    [[0, { [_jN]: _r }]]
];
var Channel$ = [3, n0, _Ch,
    0,
    [_Ar, _CIS, _CCh, _Des, _EE, _ESn, _I, _IA, _IS, _LL, _Ma, _N, _PDi, _PRC, _RA, _St, _Ta, _V, _ASn, _CEV, _LCS, _CSG, _ISn],
    [[0, { [_jN]: _ar }], [() => CdiInputSpecification$, { [_jN]: _cIS }], [0, { [_jN]: _cCh }], [() => __listOfOutputDestination, { [_jN]: _des }], [() => __listOfChannelEgressEndpoint, { [_jN]: _eE }], [() => EncoderSettings$, { [_jN]: _eSn }], [0, { [_jN]: _i }], [() => __listOfInputAttachment, { [_jN]: _iA }], [() => InputSpecification$, { [_jN]: _iS }], [0, { [_jN]: _lL }], [() => MaintenanceStatus$, { [_jN]: _ma }], [0, { [_jN]: _n }], [() => __listOfPipelineDetail, { [_jN]: _pDi }], [1, { [_jN]: _pRC }], [0, { [_jN]: _rA }], [0, { [_jN]: _sta }], [128 | 0, { [_jN]: _ta }], [() => VpcOutputSettingsDescription$, { [_jN]: _v }], [() => DescribeAnywhereSettings$, { [_jN]: _aSn }], [() => ChannelEngineVersionResponse$, { [_jN]: _cEV }], [() => DescribeLinkedChannelSettings$, { [_jN]: _lCS }], [64 | 0, { [_jN]: _cSG }], [() => DescribeInferenceSettings$, { [_jN]: _iSn }]]
];
var ChannelAlert$ = [3, n0, _CAh,
    0,
    [_ATl, _CT, _I, _M, _PI, _STe, _St],
    [[0, { [_jN]: _aTl }], [5, { [_jN]: _cT }], [0, { [_jN]: _i }], [0, { [_jN]: _m }], [0, { [_jN]: _pI }], [5, { [_jN]: _sTe }], [0, { [_jN]: _sta }]]
];
var ChannelEgressEndpoint$ = [3, n0, _CEE,
    0,
    [_SI],
    [[0, { [_jN]: _sI }]]
];
var ChannelEngineVersionRequest$ = [3, n0, _CEVR,
    0,
    [_Ve],
    [[0, { [_jN]: _ve }]]
];
var ChannelEngineVersionResponse$ = [3, n0, _CEVRh,
    0,
    [_ED, _Ve],
    [[5, { [_jN]: _eD }], [0, { [_jN]: _ve }]]
];
var ChannelSummary$ = [3, n0, _CSh,
    0,
    [_Ar, _CIS, _CCh, _Des, _EE, _I, _IA, _IS, _LL, _Ma, _N, _PRC, _RA, _St, _Ta, _V, _ASn, _CEV, _UCEV, _LCS, _CSG, _ISn],
    [[0, { [_jN]: _ar }], [() => CdiInputSpecification$, { [_jN]: _cIS }], [0, { [_jN]: _cCh }], [() => __listOfOutputDestination, { [_jN]: _des }], [() => __listOfChannelEgressEndpoint, { [_jN]: _eE }], [0, { [_jN]: _i }], [() => __listOfInputAttachment, { [_jN]: _iA }], [() => InputSpecification$, { [_jN]: _iS }], [0, { [_jN]: _lL }], [() => MaintenanceStatus$, { [_jN]: _ma }], [0, { [_jN]: _n }], [1, { [_jN]: _pRC }], [0, { [_jN]: _rA }], [0, { [_jN]: _sta }], [128 | 0, { [_jN]: _ta }], [() => VpcOutputSettingsDescription$, { [_jN]: _v }], [() => DescribeAnywhereSettings$, { [_jN]: _aSn }], [() => ChannelEngineVersionResponse$, { [_jN]: _cEV }], [() => __listOfChannelEngineVersionResponse, { [_jN]: _uCEV }], [() => DescribeLinkedChannelSettings$, { [_jN]: _lCS }], [64 | 0, { [_jN]: _cSG }], [() => DescribeInferenceSettings$, { [_jN]: _iSn }]]
];
var ClaimDeviceRequest$ = [3, n0, _CDRl,
    0,
    [_I],
    [[0, { [_jN]: _i }]]
];
var ClaimDeviceResponse$ = [3, n0, _CDRla,
    0,
    [],
    []
];
var CloudWatchAlarmTemplateGroupSummary$ = [3, n0, _CWATGS,
    0,
    [_Ar, _CAr, _I, _N, _TC, _Desc, _MA, _Ta],
    [[0, { [_jN]: _ar }], [5, { [_jN]: _cAr }], [0, { [_jN]: _i }], [0, { [_jN]: _n }], [1, { [_jN]: _tC }], [0, { [_jN]: _desc }], [5, { [_jN]: _mA }], [128 | 0, { [_jN]: _ta }]], 5
];
var CloudWatchAlarmTemplateSummary$ = [3, n0, _CWATS,
    0,
    [_Ar, _CO, _CAr, _EP, _GI, _I, _MN, _N, _Pe, _Sta, _TRT, _Th, _TMD, _DTA, _Desc, _MA, _Ta],
    [[0, { [_jN]: _ar }], [0, { [_jN]: _cO }], [5, { [_jN]: _cAr }], [1, { [_jN]: _eP }], [0, { [_jN]: _gI }], [0, { [_jN]: _i }], [0, { [_jN]: _mN }], [0, { [_jN]: _n }], [1, { [_jN]: _pe }], [0, { [_jN]: _stat }], [0, { [_jN]: _tRT }], [1, { [_jN]: _th }], [0, { [_jN]: _tMD }], [1, { [_jN]: _dTA }], [0, { [_jN]: _desc }], [5, { [_jN]: _mA }], [128 | 0, { [_jN]: _ta }]], 13
];
var ClusterAlert$ = [3, n0, _CAl,
    0,
    [_ATl, _CIha, _CT, _I, _M, _NIo, _STe, _St],
    [[0, { [_jN]: _aTl }], [0, { [_jN]: _cIha }], [5, { [_jN]: _cT }], [0, { [_jN]: _i }], [0, { [_jN]: _m }], [0, { [_jN]: _nIo }], [5, { [_jN]: _sTe }], [0, { [_jN]: _sta }]]
];
var ClusterNetworkSettings$ = [3, n0, _CNS,
    0,
    [_DR, _IM],
    [[0, { [_jN]: _dR }], [() => __listOfInterfaceMapping, { [_jN]: _iM }]]
];
var ClusterNetworkSettingsCreateRequest$ = [3, n0, _CNSCR,
    0,
    [_DR, _IM],
    [[0, { [_jN]: _dR }], [() => __listOfInterfaceMappingCreateRequest, { [_jN]: _iM }]]
];
var ClusterNetworkSettingsUpdateRequest$ = [3, n0, _CNSUR,
    0,
    [_DR, _IM],
    [[0, { [_jN]: _dR }], [() => __listOfInterfaceMappingUpdateRequest, { [_jN]: _iM }]]
];
var CmafIngestAbWatermarkerIrdetoSettings$ = [3, n0, _CIAWIS,
    0,
    [_ADl, _OI, _P, _ADAD, _CP, _Li, _PP, _WIL],
    [[() => OutputLocationRef$, { [_jN]: _aD }], [1, { [_jN]: _oI }], [0, { [_jN]: _p }], [() => __listOfOutputLocationRef, { [_jN]: _aDAD }], [() => AbWatermarkingCustomProfile$, { [_jN]: _cP }], [0, { [_jN]: _li }], [1, { [_jN]: _pP }], [0, { [_jN]: _wIL }]], 3
];
var CmafIngestCaptionLanguageMapping$ = [3, n0, _CICLM,
    0,
    [_CC, _LC],
    [[1, { [_jN]: _cC }], [0, { [_jN]: _lC }]], 2
];
var CmafIngestGroupSettings$ = [3, n0, _CIGS,
    0,
    [_De, _NIB, _STc, _SL, _SLU, _SDM, _KB, _KNM, _NINM, _SNM, _IB, _INM, _CLMa, _TMIF, _TMIP, _TMP, _AD, _WSa],
    [[() => OutputLocationRef$, { [_jN]: _de }], [0, { [_jN]: _nIB }], [0, { [_jN]: _sTc }], [1, { [_jN]: _sL }], [0, { [_jN]: _sLU }], [1, { [_jN]: _sDM }], [0, { [_jN]: _kB }], [0, { [_jN]: _kNM }], [0, { [_jN]: _nINM }], [0, { [_jN]: _sNM }], [0, { [_jN]: _iB }], [0, { [_jN]: _iNM }], [() => __listOfCmafIngestCaptionLanguageMapping, { [_jN]: _cLM }], [0, { [_jN]: _tMIF }], [1, { [_jN]: _tMIP }], [0, { [_jN]: _tMP }], [() => __listOfAdditionalDestinations, { [_jN]: _aDd }], [() => CmafIngestWatermarkingSettings$, { [_jN]: _wSa }]], 1
];
var CmafIngestOutputSettings$ = [3, n0, _CIOS,
    0,
    [_NM],
    [[0, { [_jN]: _nM }]]
];
var CmafIngestWatermarkingSettings$ = [3, n0, _CIWS,
    0,
    [_CIAWIS],
    [[() => CmafIngestAbWatermarkerIrdetoSettings$, { [_jN]: _cIAWIS }]]
];
var ColorCorrection$ = [3, n0, _CCo,
    0,
    [_ICS, _OCS, _U],
    [[0, { [_jN]: _iCS }], [0, { [_jN]: _oCS }], [0, { [_jN]: _u }]], 3
];
var ColorCorrectionSettings$ = [3, n0, _CCS,
    0,
    [_GCC],
    [[() => __listOfColorCorrection, { [_jN]: _gCC }]], 1
];
var ColorSpacePassthroughSettings$ = [3, n0, _CSPS,
    0,
    [],
    []
];
var CreateChannelPlacementGroupRequest$ = [3, n0, _CCPGR,
    0,
    [_CI, _N, _No, _RIe, _Ta],
    [[0, 1], [0, { [_jN]: _n }], [64 | 0, { [_jN]: _no }], [0, { [_iTd]: 1, [_jN]: _rIe }], [128 | 0, { [_jN]: _ta }]], 1
];
var CreateChannelPlacementGroupResponse$ = [3, n0, _CCPGRr,
    0,
    [_Ar, _C, _CI, _I, _N, _No, _St],
    [[0, { [_jN]: _ar }], [64 | 0, { [_jN]: _ch }], [0, { [_jN]: _cI }], [0, { [_jN]: _i }], [0, { [_jN]: _n }], [64 | 0, { [_jN]: _no }], [0, { [_jN]: _sta }]]
];
var CreateChannelRequest$ = [3, n0, _CCR,
    0,
    [_CIS, _CCh, _Des, _ESn, _IA, _IS, _LL, _Ma, _N, _RIe, _Re, _RA, _Ta, _V, _ASn, _CEV, _DRr, _LCS, _CSG, _ISn],
    [[() => CdiInputSpecification$, { [_jN]: _cIS }], [0, { [_jN]: _cCh }], [() => __listOfOutputDestination, { [_jN]: _des }], [() => EncoderSettings$, { [_jN]: _eSn }], [() => __listOfInputAttachment, { [_jN]: _iA }], [() => InputSpecification$, { [_jN]: _iS }], [0, { [_jN]: _lL }], [() => MaintenanceCreateSettings$, { [_jN]: _ma }], [0, { [_jN]: _n }], [0, { [_iTd]: 1, [_jN]: _rIe }], [0, { [_jN]: _re }], [0, { [_jN]: _rA }], [128 | 0, { [_jN]: _ta }], [() => VpcOutputSettings$, { [_jN]: _v }], [() => AnywhereSettings$, { [_jN]: _aSn }], [() => ChannelEngineVersionRequest$, { [_jN]: _cEV }], [2, { [_jN]: _dRr }], [() => LinkedChannelSettings$, { [_jN]: _lCS }], [64 | 0, { [_jN]: _cSG }], [() => InferenceSettings$, { [_jN]: _iSn }]]
];
var CreateChannelResponse$ = [3, n0, _CCRr,
    0,
    [_Ch],
    [[() => Channel$, { [_jN]: _cha }]]
];
var CreateCloudWatchAlarmTemplateGroupRequest$ = [3, n0, _CCWATGR,
    0,
    [_N, _Desc, _Ta, _RIe],
    [[0, { [_jN]: _n }], [0, { [_jN]: _desc }], [128 | 0, { [_jN]: _ta }], [0, { [_iTd]: 1, [_jN]: _rIe }]], 1
];
var CreateCloudWatchAlarmTemplateGroupResponse$ = [3, n0, _CCWATGRr,
    0,
    [_Ar, _CAr, _Desc, _I, _MA, _N, _Ta],
    [[0, { [_jN]: _ar }], [5, { [_jN]: _cAr }], [0, { [_jN]: _desc }], [0, { [_jN]: _i }], [5, { [_jN]: _mA }], [0, { [_jN]: _n }], [128 | 0, { [_jN]: _ta }]]
];
var CreateCloudWatchAlarmTemplateRequest$ = [3, n0, _CCWATR,
    0,
    [_CO, _EP, _GIr, _MN, _N, _Pe, _Sta, _TRT, _Th, _TMD, _DTA, _Desc, _Ta, _RIe],
    [[0, { [_jN]: _cO }], [1, { [_jN]: _eP }], [0, { [_jN]: _gIr }], [0, { [_jN]: _mN }], [0, { [_jN]: _n }], [1, { [_jN]: _pe }], [0, { [_jN]: _stat }], [0, { [_jN]: _tRT }], [1, { [_jN]: _th }], [0, { [_jN]: _tMD }], [1, { [_jN]: _dTA }], [0, { [_jN]: _desc }], [128 | 0, { [_jN]: _ta }], [0, { [_iTd]: 1, [_jN]: _rIe }]], 10
];
var CreateCloudWatchAlarmTemplateResponse$ = [3, n0, _CCWATRr,
    0,
    [_Ar, _CO, _CAr, _DTA, _Desc, _EP, _GI, _I, _MN, _MA, _N, _Pe, _Sta, _Ta, _TRT, _Th, _TMD],
    [[0, { [_jN]: _ar }], [0, { [_jN]: _cO }], [5, { [_jN]: _cAr }], [1, { [_jN]: _dTA }], [0, { [_jN]: _desc }], [1, { [_jN]: _eP }], [0, { [_jN]: _gI }], [0, { [_jN]: _i }], [0, { [_jN]: _mN }], [5, { [_jN]: _mA }], [0, { [_jN]: _n }], [1, { [_jN]: _pe }], [0, { [_jN]: _stat }], [128 | 0, { [_jN]: _ta }], [0, { [_jN]: _tRT }], [1, { [_jN]: _th }], [0, { [_jN]: _tMD }]]
];
var CreateClusterRequest$ = [3, n0, _CCRre,
    0,
    [_CTl, _IRA, _N, _NS, _RIe, _Ta],
    [[0, { [_jN]: _cTl }], [0, { [_jN]: _iRA }], [0, { [_jN]: _n }], [() => ClusterNetworkSettingsCreateRequest$, { [_jN]: _nS }], [0, { [_iTd]: 1, [_jN]: _rIe }], [128 | 0, { [_jN]: _ta }]]
];
var CreateClusterResponse$ = [3, n0, _CCRrea,
    0,
    [_Ar, _CIh, _CTl, _I, _IRA, _N, _NS, _St],
    [[0, { [_jN]: _ar }], [64 | 0, { [_jN]: _cIh }], [0, { [_jN]: _cTl }], [0, { [_jN]: _i }], [0, { [_jN]: _iRA }], [0, { [_jN]: _n }], [() => ClusterNetworkSettings$, { [_jN]: _nS }], [0, { [_jN]: _sta }]]
];
var CreateEventBridgeRuleTemplateGroupRequest$ = [3, n0, _CEBRTGR,
    0,
    [_N, _Desc, _Ta, _RIe],
    [[0, { [_jN]: _n }], [0, { [_jN]: _desc }], [128 | 0, { [_jN]: _ta }], [0, { [_iTd]: 1, [_jN]: _rIe }]], 1
];
var CreateEventBridgeRuleTemplateGroupResponse$ = [3, n0, _CEBRTGRr,
    0,
    [_Ar, _CAr, _Desc, _I, _MA, _N, _Ta],
    [[0, { [_jN]: _ar }], [5, { [_jN]: _cAr }], [0, { [_jN]: _desc }], [0, { [_jN]: _i }], [5, { [_jN]: _mA }], [0, { [_jN]: _n }], [128 | 0, { [_jN]: _ta }]]
];
var CreateEventBridgeRuleTemplateRequest$ = [3, n0, _CEBRTR,
    0,
    [_ET, _GIr, _N, _Desc, _ETv, _Ta, _RIe],
    [[0, { [_jN]: _eT }], [0, { [_jN]: _gIr }], [0, { [_jN]: _n }], [0, { [_jN]: _desc }], [() => __listOfEventBridgeRuleTemplateTarget, { [_jN]: _eTv }], [128 | 0, { [_jN]: _ta }], [0, { [_iTd]: 1, [_jN]: _rIe }]], 3
];
var CreateEventBridgeRuleTemplateResponse$ = [3, n0, _CEBRTRr,
    0,
    [_Ar, _CAr, _Desc, _ETv, _ET, _GI, _I, _MA, _N, _Ta],
    [[0, { [_jN]: _ar }], [5, { [_jN]: _cAr }], [0, { [_jN]: _desc }], [() => __listOfEventBridgeRuleTemplateTarget, { [_jN]: _eTv }], [0, { [_jN]: _eT }], [0, { [_jN]: _gI }], [0, { [_jN]: _i }], [5, { [_jN]: _mA }], [0, { [_jN]: _n }], [128 | 0, { [_jN]: _ta }]]
];
var CreateInputRequest$ = [3, n0, _CIR,
    0,
    [_Des, _ID, _ISG, _MCF, _N, _RIe, _RA, _So, _Ta, _Ty, _V, _SSr, _INL, _MSu, _SRGS, _SSd, _RSo],
    [[() => __listOfInputDestinationRequest, { [_jN]: _des }], [() => __listOfInputDeviceSettings, { [_jN]: _iD }], [64 | 0, { [_jN]: _iSG }], [() => __listOfMediaConnectFlowRequest, { [_jN]: _mCF }], [0, { [_jN]: _n }], [0, { [_iTd]: 1, [_jN]: _rIe }], [0, { [_jN]: _rA }], [() => __listOfInputSourceRequest, { [_jN]: _so }], [128 | 0, { [_jN]: _ta }], [0, { [_jN]: _ty }], [() => InputVpcRequest$, { [_jN]: _v }], [() => SrtSettingsRequest$, { [_jN]: _sSr }], [0, { [_jN]: _iNL }], [() => MulticastSettingsCreateRequest$, { [_jN]: _mSu }], [() => Smpte2110ReceiverGroupSettings$, { [_jN]: _sRGS }], [64 | 0, { [_jN]: _sSd }], [() => RouterSettings$, { [_jN]: _rSo }]]
];
var CreateInputResponse$ = [3, n0, _CIRr,
    0,
    [_In],
    [[() => Input$, { [_jN]: _in }]]
];
var CreateInputSecurityGroupRequest$ = [3, n0, _CISGR,
    0,
    [_Ta, _WR],
    [[128 | 0, { [_jN]: _ta }], [() => __listOfInputWhitelistRuleCidr, { [_jN]: _wR }]]
];
var CreateInputSecurityGroupResponse$ = [3, n0, _CISGRr,
    0,
    [_SG],
    [[() => InputSecurityGroup$, { [_jN]: _sG }]]
];
var CreateMultiplexProgramRequest$ = [3, n0, _CMPR,
    0,
    [_MIu, _MPS, _PNr, _RIe],
    [[0, 1], [() => MultiplexProgramSettings$, { [_jN]: _mPS }], [0, { [_jN]: _pNr }], [0, { [_iTd]: 1, [_jN]: _rIe }]], 3
];
var CreateMultiplexProgramResponse$ = [3, n0, _CMPRr,
    0,
    [_MP],
    [[() => MultiplexProgram$, { [_jN]: _mP }]]
];
var CreateMultiplexRequest$ = [3, n0, _CMR,
    0,
    [_AZ, _MSul, _N, _RIe, _Ta],
    [[64 | 0, { [_jN]: _aZ }], [() => MultiplexSettings$, { [_jN]: _mSul }], [0, { [_jN]: _n }], [0, { [_iTd]: 1, [_jN]: _rIe }], [128 | 0, { [_jN]: _ta }]], 3
];
var CreateMultiplexResponse$ = [3, n0, _CMRr,
    0,
    [_Mu],
    [[() => Multiplex$, { [_jN]: _mu }]]
];
var CreateNetworkRequest$ = [3, n0, _CNR,
    0,
    [_IPp, _N, _RIe, _Ro, _Ta],
    [[() => __listOfIpPoolCreateRequest, { [_jN]: _iPp }], [0, { [_jN]: _n }], [0, { [_iTd]: 1, [_jN]: _rIe }], [() => __listOfRouteCreateRequest, { [_jN]: _ro }], [128 | 0, { [_jN]: _ta }]]
];
var CreateNetworkResponse$ = [3, n0, _CNRr,
    0,
    [_Ar, _ACI, _I, _IPp, _N, _Ro, _St],
    [[0, { [_jN]: _ar }], [64 | 0, { [_jN]: _aCI }], [0, { [_jN]: _i }], [() => __listOfIpPool, { [_jN]: _iPp }], [0, { [_jN]: _n }], [() => __listOfRoute, { [_jN]: _ro }], [0, { [_jN]: _sta }]]
];
var CreateNodeRegistrationScriptRequest$ = [3, n0, _CNRSR,
    0,
    [_CI, _I, _N, _NIM, _RIe, _Rol],
    [[0, 1], [0, { [_jN]: _i }], [0, { [_jN]: _n }], [() => __listOfNodeInterfaceMapping, { [_jN]: _nIM }], [0, { [_iTd]: 1, [_jN]: _rIe }], [0, { [_jN]: _rol }]], 1
];
var CreateNodeRegistrationScriptResponse$ = [3, n0, _CNRSRr,
    0,
    [_NRS],
    [[0, { [_jN]: _nRS }]]
];
var CreateNodeRequest$ = [3, n0, _CNRre,
    0,
    [_CI, _N, _NIM, _RIe, _Rol, _Ta],
    [[0, 1], [0, { [_jN]: _n }], [() => __listOfNodeInterfaceMappingCreateRequest, { [_jN]: _nIM }], [0, { [_iTd]: 1, [_jN]: _rIe }], [0, { [_jN]: _rol }], [128 | 0, { [_jN]: _ta }]], 1
];
var CreateNodeResponse$ = [3, n0, _CNRrea,
    0,
    [_Ar, _CPG, _CI, _CSon, _I, _IAn, _N, _NIM, _Rol, _St, _SSM],
    [[0, { [_jN]: _ar }], [64 | 0, { [_jN]: _cPG }], [0, { [_jN]: _cI }], [0, { [_jN]: _cSon }], [0, { [_jN]: _i }], [0, { [_jN]: _iAn }], [0, { [_jN]: _n }], [() => __listOfNodeInterfaceMapping, { [_jN]: _nIM }], [0, { [_jN]: _rol }], [0, { [_jN]: _sta }], [() => SdiSourceMappings, { [_jN]: _sSM }]]
];
var CreatePartnerInputRequest$ = [3, n0, _CPIR,
    0,
    [_IIn, _RIe, _Ta],
    [[0, 1], [0, { [_iTd]: 1, [_jN]: _rIe }], [128 | 0, { [_jN]: _ta }]], 1
];
var CreatePartnerInputResponse$ = [3, n0, _CPIRr,
    0,
    [_In],
    [[() => Input$, { [_jN]: _in }]]
];
var CreateSdiSourceRequest$ = [3, n0, _CSSR,
    0,
    [_Mo, _N, _RIe, _Ta, _Ty],
    [[0, { [_jN]: _mo }], [0, { [_jN]: _n }], [0, { [_iTd]: 1, [_jN]: _rIe }], [128 | 0, { [_jN]: _ta }], [0, { [_jN]: _ty }]]
];
var CreateSdiSourceResponse$ = [3, n0, _CSSRr,
    0,
    [_SSdi],
    [[() => SdiSource$, { [_jN]: _sSdi }]]
];
var CreateSignalMapRequest$ = [3, n0, _CSMR,
    0,
    [_DEPA, _N, _CWATGI, _Desc, _EBRTGI, _Ta, _RIe],
    [[0, { [_jN]: _dEPA }], [0, { [_jN]: _n }], [64 | 0, { [_jN]: _cWATGI }], [0, { [_jN]: _desc }], [64 | 0, { [_jN]: _eBRTGI }], [128 | 0, { [_jN]: _ta }], [0, { [_iTd]: 1, [_jN]: _rIe }]], 2
];
var CreateSignalMapResponse$ = [3, n0, _CSMRr,
    0,
    [_Ar, _CWATGIl, _CAr, _Desc, _DEPA, _EM, _EBRTGIv, _FMRM, _I, _LDA, _LSMD, _MRM, _MA, _MCPD, _MD, _N, _Stat, _Ta],
    [[0, { [_jN]: _ar }], [64 | 0, { [_jN]: _cWATGIl }], [5, { [_jN]: _cAr }], [0, { [_jN]: _desc }], [0, { [_jN]: _dEPA }], [0, { [_jN]: _eM }], [64 | 0, { [_jN]: _eBRTGIv }], [() => FailedMediaResourceMap, { [_jN]: _fMRM }], [0, { [_jN]: _i }], [5, { [_jN]: _lDA }], [() => SuccessfulMonitorDeployment$, { [_jN]: _lSMD }], [() => MediaResourceMap, { [_jN]: _mRM }], [5, { [_jN]: _mA }], [2, { [_jN]: _mCPD }], [() => MonitorDeployment$, { [_jN]: _mD }], [0, { [_jN]: _n }], [0, { [_jN]: _statu }], [128 | 0, { [_jN]: _ta }]]
];
var CreateTagsRequest$ = [3, n0, _CTR,
    0,
    [_RAe, _Ta],
    [[0, 1], [128 | 0, { [_jN]: _ta }]], 1
];
var DeleteChannelPlacementGroupRequest$ = [3, n0, _DCPGR,
    0,
    [_CPGI, _CI],
    [[0, 1], [0, 1]], 2
];
var DeleteChannelPlacementGroupResponse$ = [3, n0, _DCPGRe,
    0,
    [_Ar, _C, _CI, _I, _N, _No, _St],
    [[0, { [_jN]: _ar }], [64 | 0, { [_jN]: _ch }], [0, { [_jN]: _cI }], [0, { [_jN]: _i }], [0, { [_jN]: _n }], [64 | 0, { [_jN]: _no }], [0, { [_jN]: _sta }]]
];
var DeleteChannelRequest$ = [3, n0, _DCR,
    0,
    [_CIha],
    [[0, 1]], 1
];
var DeleteChannelResponse$ = [3, n0, _DCRe,
    0,
    [_Ar, _CIS, _CCh, _Des, _EE, _ESn, _I, _IA, _IS, _LL, _Ma, _N, _PDi, _PRC, _RA, _St, _Ta, _V, _ASn, _CEV, _LCS, _CSG, _ISn],
    [[0, { [_jN]: _ar }], [() => CdiInputSpecification$, { [_jN]: _cIS }], [0, { [_jN]: _cCh }], [() => __listOfOutputDestination, { [_jN]: _des }], [() => __listOfChannelEgressEndpoint, { [_jN]: _eE }], [() => EncoderSettings$, { [_jN]: _eSn }], [0, { [_jN]: _i }], [() => __listOfInputAttachment, { [_jN]: _iA }], [() => InputSpecification$, { [_jN]: _iS }], [0, { [_jN]: _lL }], [() => MaintenanceStatus$, { [_jN]: _ma }], [0, { [_jN]: _n }], [() => __listOfPipelineDetail, { [_jN]: _pDi }], [1, { [_jN]: _pRC }], [0, { [_jN]: _rA }], [0, { [_jN]: _sta }], [128 | 0, { [_jN]: _ta }], [() => VpcOutputSettingsDescription$, { [_jN]: _v }], [() => DescribeAnywhereSettings$, { [_jN]: _aSn }], [() => ChannelEngineVersionResponse$, { [_jN]: _cEV }], [() => DescribeLinkedChannelSettings$, { [_jN]: _lCS }], [64 | 0, { [_jN]: _cSG }], [() => DescribeInferenceSettings$, { [_jN]: _iSn }]]
];
var DeleteCloudWatchAlarmTemplateGroupRequest$ = [3, n0, _DCWATGR,
    0,
    [_Id],
    [[0, 1]], 1
];
var DeleteCloudWatchAlarmTemplateRequest$ = [3, n0, _DCWATR,
    0,
    [_Id],
    [[0, 1]], 1
];
var DeleteClusterRequest$ = [3, n0, _DCRel,
    0,
    [_CI],
    [[0, 1]], 1
];
var DeleteClusterResponse$ = [3, n0, _DCRele,
    0,
    [_Ar, _CIh, _CTl, _I, _IRA, _N, _NS, _St],
    [[0, { [_jN]: _ar }], [64 | 0, { [_jN]: _cIh }], [0, { [_jN]: _cTl }], [0, { [_jN]: _i }], [0, { [_jN]: _iRA }], [0, { [_jN]: _n }], [() => ClusterNetworkSettings$, { [_jN]: _nS }], [0, { [_jN]: _sta }]]
];
var DeleteEventBridgeRuleTemplateGroupRequest$ = [3, n0, _DEBRTGR,
    0,
    [_Id],
    [[0, 1]], 1
];
var DeleteEventBridgeRuleTemplateRequest$ = [3, n0, _DEBRTR,
    0,
    [_Id],
    [[0, 1]], 1
];
var DeleteInputRequest$ = [3, n0, _DIR,
    0,
    [_IIn],
    [[0, 1]], 1
];
var DeleteInputResponse$ = [3, n0, _DIRe,
    0,
    [],
    []
];
var DeleteInputSecurityGroupRequest$ = [3, n0, _DISGR,
    0,
    [_ISGIn],
    [[0, 1]], 1
];
var DeleteInputSecurityGroupResponse$ = [3, n0, _DISGRe,
    0,
    [],
    []
];
var DeleteMultiplexProgramRequest$ = [3, n0, _DMPR,
    0,
    [_MIu, _PNr],
    [[0, 1], [0, 1]], 2
];
var DeleteMultiplexProgramResponse$ = [3, n0, _DMPRe,
    0,
    [_CIha, _MPS, _PIM, _PDi, _PNr],
    [[0, { [_jN]: _cIha }], [() => MultiplexProgramSettings$, { [_jN]: _mPS }], [() => MultiplexProgramPacketIdentifiersMap$, { [_jN]: _pIM }], [() => __listOfMultiplexProgramPipelineDetail, { [_jN]: _pDi }], [0, { [_jN]: _pNr }]]
];
var DeleteMultiplexRequest$ = [3, n0, _DMR,
    0,
    [_MIu],
    [[0, 1]], 1
];
var DeleteMultiplexResponse$ = [3, n0, _DMRe,
    0,
    [_Ar, _AZ, _Des, _I, _MSul, _N, _PRC, _PCr, _St, _Ta],
    [[0, { [_jN]: _ar }], [64 | 0, { [_jN]: _aZ }], [() => __listOfMultiplexOutputDestination, { [_jN]: _des }], [0, { [_jN]: _i }], [() => MultiplexSettings$, { [_jN]: _mSul }], [0, { [_jN]: _n }], [1, { [_jN]: _pRC }], [1, { [_jN]: _pCr }], [0, { [_jN]: _sta }], [128 | 0, { [_jN]: _ta }]]
];
var DeleteNetworkRequest$ = [3, n0, _DNR,
    0,
    [_NI],
    [[0, 1]], 1
];
var DeleteNetworkResponse$ = [3, n0, _DNRe,
    0,
    [_Ar, _ACI, _I, _IPp, _N, _Ro, _St],
    [[0, { [_jN]: _ar }], [64 | 0, { [_jN]: _aCI }], [0, { [_jN]: _i }], [() => __listOfIpPool, { [_jN]: _iPp }], [0, { [_jN]: _n }], [() => __listOfRoute, { [_jN]: _ro }], [0, { [_jN]: _sta }]]
];
var DeleteNodeRequest$ = [3, n0, _DNRel,
    0,
    [_CI, _NIo],
    [[0, 1], [0, 1]], 2
];
var DeleteNodeResponse$ = [3, n0, _DNRele,
    0,
    [_Ar, _CPG, _CI, _CSon, _I, _IAn, _N, _NIM, _Rol, _St, _SSM],
    [[0, { [_jN]: _ar }], [64 | 0, { [_jN]: _cPG }], [0, { [_jN]: _cI }], [0, { [_jN]: _cSon }], [0, { [_jN]: _i }], [0, { [_jN]: _iAn }], [0, { [_jN]: _n }], [() => __listOfNodeInterfaceMapping, { [_jN]: _nIM }], [0, { [_jN]: _rol }], [0, { [_jN]: _sta }], [() => SdiSourceMappings, { [_jN]: _sSM }]]
];
var DeleteReservationRequest$ = [3, n0, _DRR,
    0,
    [_RIes],
    [[0, 1]], 1
];
var DeleteReservationResponse$ = [3, n0, _DRRe,
    0,
    [_Ar, _Cou, _CCu, _Du, _DU, _En, _FP, _N, _OD, _OIf, _OT, _Reg, _RSen, _RIes, _RSes, _Star, _St, _Ta, _UP],
    [[0, { [_jN]: _ar }], [1, { [_jN]: _cou }], [0, { [_jN]: _cCu }], [1, { [_jN]: _du }], [0, { [_jN]: _dU }], [0, { [_jN]: _en }], [1, { [_jN]: _fP }], [0, { [_jN]: _n }], [0, { [_jN]: _oD }], [0, { [_jN]: _oIf }], [0, { [_jN]: _oT }], [0, { [_jN]: _reg }], [() => RenewalSettings$, { [_jN]: _rSen }], [0, { [_jN]: _rIes }], [() => ReservationResourceSpecification$, { [_jN]: _rSes }], [0, { [_jN]: _star }], [0, { [_jN]: _sta }], [128 | 0, { [_jN]: _ta }], [1, { [_jN]: _uP }]]
];
var DeleteScheduleRequest$ = [3, n0, _DSR,
    0,
    [_CIha],
    [[0, 1]], 1
];
var DeleteScheduleResponse$ = [3, n0, _DSRe,
    0,
    [],
    []
];
var DeleteSdiSourceRequest$ = [3, n0, _DSSR,
    0,
    [_SSId],
    [[0, 1]], 1
];
var DeleteSdiSourceResponse$ = [3, n0, _DSSRe,
    0,
    [_SSdi],
    [[() => SdiSource$, { [_jN]: _sSdi }]]
];
var DeleteSignalMapRequest$ = [3, n0, _DSMR,
    0,
    [_Id],
    [[0, 1]], 1
];
var DeleteTagsRequest$ = [3, n0, _DTR,
    0,
    [_RAe, _TK],
    [[0, 1], [64 | 0, { [_hQ]: _tK }]], 2
];
var DescribeAccountConfigurationRequest$ = [3, n0, _DACR,
    0,
    [],
    []
];
var DescribeAccountConfigurationResponse$ = [3, n0, _DACRe,
    0,
    [_ACc],
    [[() => AccountConfiguration$, { [_jN]: _aCc }]]
];
var DescribeAnywhereSettings$ = [3, n0, _DAS,
    0,
    [_CPGI, _CI],
    [[0, { [_jN]: _cPGI }], [0, { [_jN]: _cI }]]
];
var DescribeChannelPlacementGroupRequest$ = [3, n0, _DCPGRes,
    0,
    [_CPGI, _CI],
    [[0, 1], [0, 1]], 2
];
var DescribeChannelPlacementGroupResponse$ = [3, n0, _DCPGResc,
    0,
    [_Ar, _C, _CI, _I, _N, _No, _St],
    [[0, { [_jN]: _ar }], [64 | 0, { [_jN]: _ch }], [0, { [_jN]: _cI }], [0, { [_jN]: _i }], [0, { [_jN]: _n }], [64 | 0, { [_jN]: _no }], [0, { [_jN]: _sta }]]
];
var DescribeChannelPlacementGroupSummary$ = [3, n0, _DCPGS,
    0,
    [_Ar, _C, _CI, _I, _N, _No, _St],
    [[0, { [_jN]: _ar }], [64 | 0, { [_jN]: _ch }], [0, { [_jN]: _cI }], [0, { [_jN]: _i }], [0, { [_jN]: _n }], [64 | 0, { [_jN]: _no }], [0, { [_jN]: _sta }]]
];
var DescribeChannelRequest$ = [3, n0, _DCRes,
    0,
    [_CIha],
    [[0, 1]], 1
];
var DescribeChannelResponse$ = [3, n0, _DCResc,
    0,
    [_Ar, _CIS, _CCh, _Des, _EE, _ESn, _I, _IA, _IS, _LL, _Ma, _N, _PDi, _PRC, _RA, _St, _Ta, _V, _ASn, _CEV, _LCS, _CSG, _ISn],
    [[0, { [_jN]: _ar }], [() => CdiInputSpecification$, { [_jN]: _cIS }], [0, { [_jN]: _cCh }], [() => __listOfOutputDestination, { [_jN]: _des }], [() => __listOfChannelEgressEndpoint, { [_jN]: _eE }], [() => EncoderSettings$, { [_jN]: _eSn }], [0, { [_jN]: _i }], [() => __listOfInputAttachment, { [_jN]: _iA }], [() => InputSpecification$, { [_jN]: _iS }], [0, { [_jN]: _lL }], [() => MaintenanceStatus$, { [_jN]: _ma }], [0, { [_jN]: _n }], [() => __listOfPipelineDetail, { [_jN]: _pDi }], [1, { [_jN]: _pRC }], [0, { [_jN]: _rA }], [0, { [_jN]: _sta }], [128 | 0, { [_jN]: _ta }], [() => VpcOutputSettingsDescription$, { [_jN]: _v }], [() => DescribeAnywhereSettings$, { [_jN]: _aSn }], [() => ChannelEngineVersionResponse$, { [_jN]: _cEV }], [() => DescribeLinkedChannelSettings$, { [_jN]: _lCS }], [64 | 0, { [_jN]: _cSG }], [() => DescribeInferenceSettings$, { [_jN]: _iSn }]]
];
var DescribeClusterRequest$ = [3, n0, _DCRescr,
    0,
    [_CI],
    [[0, 1]], 1
];
var DescribeClusterResponse$ = [3, n0, _DCRescri,
    0,
    [_Ar, _CIh, _CTl, _I, _IRA, _N, _NS, _St],
    [[0, { [_jN]: _ar }], [64 | 0, { [_jN]: _cIh }], [0, { [_jN]: _cTl }], [0, { [_jN]: _i }], [0, { [_jN]: _iRA }], [0, { [_jN]: _n }], [() => ClusterNetworkSettings$, { [_jN]: _nS }], [0, { [_jN]: _sta }]]
];
var DescribeClusterSummary$ = [3, n0, _DCS,
    0,
    [_Ar, _CIh, _CTl, _I, _IRA, _N, _NS, _St],
    [[0, { [_jN]: _ar }], [64 | 0, { [_jN]: _cIh }], [0, { [_jN]: _cTl }], [0, { [_jN]: _i }], [0, { [_jN]: _iRA }], [0, { [_jN]: _n }], [() => ClusterNetworkSettings$, { [_jN]: _nS }], [0, { [_jN]: _sta }]]
];
var DescribeFollowerChannelSettings$ = [3, n0, _DFCS,
    0,
    [_LCT, _PCA],
    [[0, { [_jN]: _lCT }], [0, { [_jN]: _pCA }]]
];
var DescribeInferenceSettings$ = [3, n0, _DIS,
    0,
    [_FAe, _AFIu, _EMn],
    [[0, { [_jN]: _fAe }], [() => __listOfAudioFeedInput, { [_jN]: _aFI }], [64 | 0, { [_jN]: _eMn }]]
];
var DescribeInputDeviceRequest$ = [3, n0, _DIDR,
    0,
    [_IDI],
    [[0, 1]], 1
];
var DescribeInputDeviceResponse$ = [3, n0, _DIDRe,
    0,
    [_Ar, _CSon, _DSSSe, _DUS, _HDS, _I, _MAa, _N, _NS, _SNe, _Ty, _UDS, _Ta, _AZv, _MIA, _OTu],
    [[0, { [_jN]: _ar }], [0, { [_jN]: _cSon }], [0, { [_jN]: _dSSSe }], [0, { [_jN]: _dUS }], [() => InputDeviceHdSettings$, { [_jN]: _hDS }], [0, { [_jN]: _i }], [0, { [_jN]: _mAa }], [0, { [_jN]: _n }], [() => InputDeviceNetworkSettings$, { [_jN]: _nS }], [0, { [_jN]: _sNe }], [0, { [_jN]: _ty }], [() => InputDeviceUhdSettings$, { [_jN]: _uDS }], [128 | 0, { [_jN]: _ta }], [0, { [_jN]: _aZv }], [64 | 0, { [_jN]: _mIA }], [0, { [_jN]: _oTu }]]
];
var DescribeInputDeviceThumbnailRequest$ = [3, n0, _DIDTR,
    0,
    [_IDI, _Acc],
    [[0, 1], [0, { [_hH]: _acc }]], 2
];
var DescribeInputDeviceThumbnailResponse$ = [3, n0, _DIDTRe,
    0,
    [_Bo, _CTo, _CL, _ETa, _LM],
    [[() => InputDeviceThumbnail, { [_hP]: 1, [_jN]: _bo }], [0, { [_hH]: _CT_ }], [1, { [_hH]: _CL_ }], [0, { [_hH]: _ETa }], [4, { [_hH]: _LM_ }]]
];
var DescribeInputRequest$ = [3, n0, _DIRes,
    0,
    [_IIn],
    [[0, 1]], 1
];
var DescribeInputResponse$ = [3, n0, _DIResc,
    0,
    [_Ar, _ACt, _Des, _I, _IC, _ID, _IPI, _IST, _MCF, _N, _RA, _SGe, _So, _St, _Ta, _Ty, _SSr, _INL, _MSu, _SRGS, _SSd, _RSo],
    [[0, { [_jN]: _ar }], [64 | 0, { [_jN]: _aCt }], [() => __listOfInputDestination, { [_jN]: _des }], [0, { [_jN]: _i }], [0, { [_jN]: _iC }], [() => __listOfInputDeviceSettings, { [_jN]: _iD }], [64 | 0, { [_jN]: _iPI }], [0, { [_jN]: _iST }], [() => __listOfMediaConnectFlow, { [_jN]: _mCF }], [0, { [_jN]: _n }], [0, { [_jN]: _rA }], [64 | 0, { [_jN]: _sGe }], [() => __listOfInputSource, { [_jN]: _so }], [0, { [_jN]: _sta }], [128 | 0, { [_jN]: _ta }], [0, { [_jN]: _ty }], [() => SrtSettings$, { [_jN]: _sSr }], [0, { [_jN]: _iNL }], [() => MulticastSettings$, { [_jN]: _mSu }], [() => Smpte2110ReceiverGroupSettings$, { [_jN]: _sRGS }], [64 | 0, { [_jN]: _sSd }], [() => RouterInputSettings$, { [_jN]: _rSo }]]
];
var DescribeInputSecurityGroupRequest$ = [3, n0, _DISGRes,
    0,
    [_ISGIn],
    [[0, 1]], 1
];
var DescribeInputSecurityGroupResponse$ = [3, n0, _DISGResc,
    0,
    [_Ar, _I, _Inp, _St, _Ta, _WR, _C],
    [[0, { [_jN]: _ar }], [0, { [_jN]: _i }], [64 | 0, { [_jN]: _inp }], [0, { [_jN]: _sta }], [128 | 0, { [_jN]: _ta }], [() => __listOfInputWhitelistRule, { [_jN]: _wR }], [64 | 0, { [_jN]: _ch }]]
];
var DescribeLinkedChannelSettings$ = [3, n0, _DLCS,
    0,
    [_FCS, _PCS],
    [[() => DescribeFollowerChannelSettings$, { [_jN]: _fCS }], [() => DescribePrimaryChannelSettings$, { [_jN]: _pCS }]]
];
var DescribeMultiplexProgramRequest$ = [3, n0, _DMPRes,
    0,
    [_MIu, _PNr],
    [[0, 1], [0, 1]], 2
];
var DescribeMultiplexProgramResponse$ = [3, n0, _DMPResc,
    0,
    [_CIha, _MPS, _PIM, _PDi, _PNr],
    [[0, { [_jN]: _cIha }], [() => MultiplexProgramSettings$, { [_jN]: _mPS }], [() => MultiplexProgramPacketIdentifiersMap$, { [_jN]: _pIM }], [() => __listOfMultiplexProgramPipelineDetail, { [_jN]: _pDi }], [0, { [_jN]: _pNr }]]
];
var DescribeMultiplexRequest$ = [3, n0, _DMRes,
    0,
    [_MIu],
    [[0, 1]], 1
];
var DescribeMultiplexResponse$ = [3, n0, _DMResc,
    0,
    [_Ar, _AZ, _Des, _I, _MSul, _N, _PRC, _PCr, _St, _Ta],
    [[0, { [_jN]: _ar }], [64 | 0, { [_jN]: _aZ }], [() => __listOfMultiplexOutputDestination, { [_jN]: _des }], [0, { [_jN]: _i }], [() => MultiplexSettings$, { [_jN]: _mSul }], [0, { [_jN]: _n }], [1, { [_jN]: _pRC }], [1, { [_jN]: _pCr }], [0, { [_jN]: _sta }], [128 | 0, { [_jN]: _ta }]]
];
var DescribeNetworkRequest$ = [3, n0, _DNRes,
    0,
    [_NI],
    [[0, 1]], 1
];
var DescribeNetworkResponse$ = [3, n0, _DNResc,
    0,
    [_Ar, _ACI, _I, _IPp, _N, _Ro, _St],
    [[0, { [_jN]: _ar }], [64 | 0, { [_jN]: _aCI }], [0, { [_jN]: _i }], [() => __listOfIpPool, { [_jN]: _iPp }], [0, { [_jN]: _n }], [() => __listOfRoute, { [_jN]: _ro }], [0, { [_jN]: _sta }]]
];
var DescribeNetworkSummary$ = [3, n0, _DNS,
    0,
    [_Ar, _ACI, _I, _IPp, _N, _Ro, _St],
    [[0, { [_jN]: _ar }], [64 | 0, { [_jN]: _aCI }], [0, { [_jN]: _i }], [() => __listOfIpPool, { [_jN]: _iPp }], [0, { [_jN]: _n }], [() => __listOfRoute, { [_jN]: _ro }], [0, { [_jN]: _sta }]]
];
var DescribeNodeRequest$ = [3, n0, _DNRescr,
    0,
    [_CI, _NIo],
    [[0, 1], [0, 1]], 2
];
var DescribeNodeResponse$ = [3, n0, _DNRescri,
    0,
    [_Ar, _CPG, _CI, _CSon, _I, _IAn, _N, _NIM, _Rol, _St, _SSM],
    [[0, { [_jN]: _ar }], [64 | 0, { [_jN]: _cPG }], [0, { [_jN]: _cI }], [0, { [_jN]: _cSon }], [0, { [_jN]: _i }], [0, { [_jN]: _iAn }], [0, { [_jN]: _n }], [() => __listOfNodeInterfaceMapping, { [_jN]: _nIM }], [0, { [_jN]: _rol }], [0, { [_jN]: _sta }], [() => SdiSourceMappings, { [_jN]: _sSM }]]
];
var DescribeNodeSummary$ = [3, n0, _DNSe,
    0,
    [_Ar, _CPG, _CI, _CSon, _I, _IAn, _MIIa, _N, _NIM, _Rol, _St, _SSM],
    [[0, { [_jN]: _ar }], [64 | 0, { [_jN]: _cPG }], [0, { [_jN]: _cI }], [0, { [_jN]: _cSon }], [0, { [_jN]: _i }], [0, { [_jN]: _iAn }], [0, { [_jN]: _mIIa }], [0, { [_jN]: _n }], [() => __listOfNodeInterfaceMapping, { [_jN]: _nIM }], [0, { [_jN]: _rol }], [0, { [_jN]: _sta }], [() => SdiSourceMappings, { [_jN]: _sSM }]]
];
var DescribeOfferingRequest$ = [3, n0, _DOR,
    0,
    [_OIf],
    [[0, 1]], 1
];
var DescribeOfferingResponse$ = [3, n0, _DORe,
    0,
    [_Ar, _CCu, _Du, _DU, _FP, _OD, _OIf, _OT, _Reg, _RSes, _UP],
    [[0, { [_jN]: _ar }], [0, { [_jN]: _cCu }], [1, { [_jN]: _du }], [0, { [_jN]: _dU }], [1, { [_jN]: _fP }], [0, { [_jN]: _oD }], [0, { [_jN]: _oIf }], [0, { [_jN]: _oT }], [0, { [_jN]: _reg }], [() => ReservationResourceSpecification$, { [_jN]: _rSes }], [1, { [_jN]: _uP }]]
];
var DescribePrimaryChannelSettings$ = [3, n0, _DPCS,
    0,
    [_FCA, _LCT],
    [[64 | 0, { [_jN]: _fCA }], [0, { [_jN]: _lCT }]]
];
var DescribeReservationRequest$ = [3, n0, _DRRes,
    0,
    [_RIes],
    [[0, 1]], 1
];
var DescribeReservationResponse$ = [3, n0, _DRResc,
    0,
    [_Ar, _Cou, _CCu, _Du, _DU, _En, _FP, _N, _OD, _OIf, _OT, _Reg, _RSen, _RIes, _RSes, _Star, _St, _Ta, _UP],
    [[0, { [_jN]: _ar }], [1, { [_jN]: _cou }], [0, { [_jN]: _cCu }], [1, { [_jN]: _du }], [0, { [_jN]: _dU }], [0, { [_jN]: _en }], [1, { [_jN]: _fP }], [0, { [_jN]: _n }], [0, { [_jN]: _oD }], [0, { [_jN]: _oIf }], [0, { [_jN]: _oT }], [0, { [_jN]: _reg }], [() => RenewalSettings$, { [_jN]: _rSen }], [0, { [_jN]: _rIes }], [() => ReservationResourceSpecification$, { [_jN]: _rSes }], [0, { [_jN]: _star }], [0, { [_jN]: _sta }], [128 | 0, { [_jN]: _ta }], [1, { [_jN]: _uP }]]
];
var DescribeScheduleRequest$ = [3, n0, _DSRes,
    0,
    [_CIha, _MR, _NT],
    [[0, 1], [1, { [_hQ]: _mR }], [0, { [_hQ]: _nT }]], 1
];
var DescribeScheduleResponse$ = [3, n0, _DSResc,
    0,
    [_NT, _SAc],
    [[0, { [_jN]: _nT }], [() => __listOfScheduleAction, { [_jN]: _sAc }]]
];
var DescribeSdiSourceRequest$ = [3, n0, _DSSRes,
    0,
    [_SSId],
    [[0, 1]], 1
];
var DescribeSdiSourceResponse$ = [3, n0, _DSSResc,
    0,
    [_SSdi],
    [[() => SdiSource$, { [_jN]: _sSdi }]]
];
var DescribeThumbnailsRequest$ = [3, n0, _DTRe,
    0,
    [_CIha, _PI, _TT],
    [[0, 1], [0, { [_hQ]: _pI }], [0, { [_hQ]: _tT }]], 3
];
var DescribeThumbnailsResponse$ = [3, n0, _DTRes,
    0,
    [_TD],
    [[() => __listOfThumbnailDetail, { [_jN]: _tD }]]
];
var DisabledLockingSettings$ = [3, n0, _DLS,
    0,
    [_CEu],
    [[0, { [_jN]: _cE }]]
];
var DolbyVision81Settings$ = [3, n0, _DVS,
    0,
    [],
    []
];
var DvbNitSettings$ = [3, n0, _DNSv,
    0,
    [_NI, _NN, _RIep],
    [[1, { [_jN]: _nI }], [0, { [_jN]: _nN }], [1, { [_jN]: _rIep }]], 2
];
var DvbSdtSettings$ = [3, n0, _DSS,
    0,
    [_OSu, _RIep, _SNer, _SPN],
    [[0, { [_jN]: _oSu }], [1, { [_jN]: _rIep }], [0, { [_jN]: _sNer }], [0, { [_jN]: _sPN }]]
];
var DvbSubDestinationSettings$ = [3, n0, _DSDS,
    0,
    [_Al, _BC, _BO, _Fo, _FCo, _FO, _FR, _FS, _OCu, _OS, _SCh, _SO, _SXO, _SYO, _TGC, _XP, _YP, _SRu],
    [[0, { [_jN]: _al }], [0, { [_jN]: _bC }], [1, { [_jN]: _bO }], [() => InputLocation$, { [_jN]: _fo }], [0, { [_jN]: _fCo }], [1, { [_jN]: _fO }], [1, { [_jN]: _fR }], [0, { [_jN]: _fS }], [0, { [_jN]: _oCu }], [1, { [_jN]: _oS }], [0, { [_jN]: _sCh }], [1, { [_jN]: _sO }], [1, { [_jN]: _sXO }], [1, { [_jN]: _sYO }], [0, { [_jN]: _tGC }], [1, { [_jN]: _xP }], [1, { [_jN]: _yP }], [0, { [_jN]: _sRu }]]
];
var DvbSubSourceSettings$ = [3, n0, _DSSS,
    0,
    [_OL, _Pi],
    [[0, { [_jN]: _oL }], [1, { [_jN]: _pi }]]
];
var DvbTdtSettings$ = [3, n0, _DTS,
    0,
    [_RIep],
    [[1, { [_jN]: _rIep }]]
];
var Eac3AtmosSettings$ = [3, n0, _EAS,
    0,
    [_B, _CM, _D, _DL, _DRrc, _HT, _STu],
    [[1, { [_jN]: _b }], [0, { [_jN]: _cM }], [1, { [_jN]: _d }], [0, { [_jN]: _dL }], [0, { [_jN]: _dRrc }], [1, { [_jN]: _hT }], [1, { [_jN]: _sTu }]]
];
var Eac3Settings$ = [3, n0, _ES,
    0,
    [_AC, _B, _BM, _CM, _DF, _D, _DL, _DRrc, _LCf, _LF, _LRCML, _LRSML, _LRCMLt, _LRSMLt, _MC, _PCa, _PCh, _SD, _SEM, _SM],
    [[0, { [_jN]: _aC }], [1, { [_jN]: _b }], [0, { [_jN]: _bM }], [0, { [_jN]: _cM }], [0, { [_jN]: _dF }], [1, { [_jN]: _d }], [0, { [_jN]: _dL }], [0, { [_jN]: _dRrc }], [0, { [_jN]: _lCf }], [0, { [_jN]: _lF }], [1, { [_jN]: _lRCML }], [1, { [_jN]: _lRSML }], [1, { [_jN]: _lRCMLt }], [1, { [_jN]: _lRSMLt }], [0, { [_jN]: _mC }], [0, { [_jN]: _pCa }], [0, { [_jN]: _pCh }], [0, { [_jN]: _sD }], [0, { [_jN]: _sEM }], [0, { [_jN]: _sM }]]
];
var EbuTtDDestinationSettings$ = [3, n0, _ETDDS,
    0,
    [_CH, _FLG, _FF, _SCt, _DFS, _DLH],
    [[0, { [_jN]: _cH }], [0, { [_jN]: _fLG }], [0, { [_jN]: _fF }], [0, { [_jN]: _sCt }], [1, { [_jN]: _dFS }], [1, { [_jN]: _dLH }]]
];
var EmbeddedCaptionPositionSettings$ = [3, n0, _ECPS,
    0,
    [_YPL],
    [[1, { [_jN]: _yPL }]]
];
var EmbeddedDestinationSettings$ = [3, n0, _EDS,
    0,
    [_Po, _SCt],
    [[() => EmbeddedCaptionPositionSettings$, { [_jN]: _po }], [0, { [_jN]: _sCt }]]
];
var EmbeddedPlusScte20DestinationSettings$ = [3, n0, _EPSDS,
    0,
    [],
    []
];
var EmbeddedSourceSettings$ = [3, n0, _ESS,
    0,
    [_CTon, _SDc, _SCN, _STN],
    [[0, { [_jN]: _cTo }], [0, { [_jN]: _sDc }], [1, { [_jN]: _sCN }], [1, { [_jN]: _sTN }]]
];
var EncoderSettings$ = [3, n0, _ESn,
    0,
    [_ADud, _OG, _TCi, _VD, _AB, _ACv, _BSl, _CDa, _FAea, _GC, _MGC, _NC, _TCh, _CCS],
    [[() => __listOfAudioDescription, { [_jN]: _aDu }], [() => __listOfOutputGroup, { [_jN]: _oG }], [() => TimecodeConfig$, { [_jN]: _tCi }], [() => __listOfVideoDescription, { [_jN]: _vD }], [() => AvailBlanking$, { [_jN]: _aB }], [() => AvailConfiguration$, { [_jN]: _aCv }], [() => BlackoutSlate$, { [_jN]: _bSl }], [() => __listOfCaptionDescription, { [_jN]: _cD }], [() => FeatureActivations$, { [_jN]: _fAea }], [() => GlobalConfiguration$, { [_jN]: _gC }], [() => MotionGraphicsConfiguration$, { [_jN]: _mGC }], [() => NielsenConfiguration$, { [_jN]: _nC }], [() => ThumbnailConfiguration$, { [_jN]: _tCh }], [() => ColorCorrectionSettings$, { [_jN]: _cCS }]], 4
];
var EpochLockingSettings$ = [3, n0, _ELS,
    0,
    [_CEu, _JST],
    [[0, { [_jN]: _cE }], [0, { [_jN]: _jST }]]
];
var Esam$ = [3, n0, _Es,
    0,
    [_API, _PE, _AAO, _PPa, _Us, _ZI],
    [[0, { [_jN]: _aPI }], [0, { [_jN]: _pE }], [1, { [_jN]: _aAO }], [0, { [_jN]: _pPa }], [0, { [_jN]: _us }], [0, { [_jN]: _zI }]], 2
];
var EventBridgeRuleTemplateGroupSummary$ = [3, n0, _EBRTGS,
    0,
    [_Ar, _CAr, _I, _N, _TC, _Desc, _MA, _Ta],
    [[0, { [_jN]: _ar }], [5, { [_jN]: _cAr }], [0, { [_jN]: _i }], [0, { [_jN]: _n }], [1, { [_jN]: _tC }], [0, { [_jN]: _desc }], [5, { [_jN]: _mA }], [128 | 0, { [_jN]: _ta }]], 5
];
var EventBridgeRuleTemplateSummary$ = [3, n0, _EBRTS,
    0,
    [_Ar, _CAr, _ETC, _ET, _GI, _I, _N, _Desc, _MA, _Ta],
    [[0, { [_jN]: _ar }], [5, { [_jN]: _cAr }], [1, { [_jN]: _eTC }], [0, { [_jN]: _eT }], [0, { [_jN]: _gI }], [0, { [_jN]: _i }], [0, { [_jN]: _n }], [0, { [_jN]: _desc }], [5, { [_jN]: _mA }], [128 | 0, { [_jN]: _ta }]], 7
];
var EventBridgeRuleTemplateTarget$ = [3, n0, _EBRTT,
    0,
    [_Ar],
    [[0, { [_jN]: _ar }]], 1
];
var FailoverCondition$ = [3, n0, _FCa,
    0,
    [_FCSa],
    [[() => FailoverConditionSettings$, { [_jN]: _fCSa }]]
];
var FailoverConditionSettings$ = [3, n0, _FCSa,
    0,
    [_ASSud, _ILS, _VBS],
    [[() => AudioSilenceFailoverSettings$, { [_jN]: _aSSu }], [() => InputLossFailoverSettings$, { [_jN]: _iLS }], [() => VideoBlackFailoverSettings$, { [_jN]: _vBS }]]
];
var FeatureActivations$ = [3, n0, _FAea,
    0,
    [_IPSA, _OSIOSA],
    [[0, { [_jN]: _iPSA }], [0, { [_jN]: _oSIOSA }]]
];
var FecOutputSettings$ = [3, n0, _FOS,
    0,
    [_CDo, _IF, _RL],
    [[1, { [_jN]: _cDo }], [0, { [_jN]: _iF }], [1, { [_jN]: _rL }]]
];
var FixedModeScheduleActionStartSettings$ = [3, n0, _FMSASS,
    0,
    [_Ti],
    [[0, { [_jN]: _ti }]], 1
];
var Fmp4HlsSettings$ = [3, n0, _FHS,
    0,
    [_ARS, _NIB, _TMB],
    [[0, { [_jN]: _aRS }], [0, { [_jN]: _nIB }], [0, { [_jN]: _tMB }]]
];
var FollowerChannelSettings$ = [3, n0, _FCS,
    0,
    [_LCT, _PCA],
    [[0, { [_jN]: _lCT }], [0, { [_jN]: _pCA }]]
];
var FollowModeScheduleActionStartSettings$ = [3, n0, _FMSASSo,
    0,
    [_FPo, _RAN],
    [[0, { [_jN]: _fPo }], [0, { [_jN]: _rAN }]], 2
];
var FrameCaptureCdnSettings$ = [3, n0, _FCCS,
    0,
    [_FCSS],
    [[() => FrameCaptureS3Settings$, { [_jN]: _fCSS }]]
];
var FrameCaptureGroupSettings$ = [3, n0, _FCGS,
    0,
    [_De, _FCCS],
    [[() => OutputLocationRef$, { [_jN]: _de }], [() => FrameCaptureCdnSettings$, { [_jN]: _fCCS }]], 1
];
var FrameCaptureHlsSettings$ = [3, n0, _FCHS,
    0,
    [],
    []
];
var FrameCaptureOutputSettings$ = [3, n0, _FCOS,
    0,
    [_NM],
    [[0, { [_jN]: _nM }]]
];
var FrameCaptureS3Settings$ = [3, n0, _FCSS,
    0,
    [_CA],
    [[0, { [_jN]: _cA }]]
];
var FrameCaptureSettings$ = [3, n0, _FCSr,
    0,
    [_CIa, _CIU, _TBS],
    [[1, { [_jN]: _cIa }], [0, { [_jN]: _cIU }], [() => TimecodeBurninSettings$, { [_jN]: _tBS }]]
];
var GetCloudWatchAlarmTemplateGroupRequest$ = [3, n0, _GCWATGR,
    0,
    [_Id],
    [[0, 1]], 1
];
var GetCloudWatchAlarmTemplateGroupResponse$ = [3, n0, _GCWATGRe,
    0,
    [_Ar, _CAr, _Desc, _I, _MA, _N, _Ta],
    [[0, { [_jN]: _ar }], [5, { [_jN]: _cAr }], [0, { [_jN]: _desc }], [0, { [_jN]: _i }], [5, { [_jN]: _mA }], [0, { [_jN]: _n }], [128 | 0, { [_jN]: _ta }]]
];
var GetCloudWatchAlarmTemplateRequest$ = [3, n0, _GCWATR,
    0,
    [_Id],
    [[0, 1]], 1
];
var GetCloudWatchAlarmTemplateResponse$ = [3, n0, _GCWATRe,
    0,
    [_Ar, _CO, _CAr, _DTA, _Desc, _EP, _GI, _I, _MN, _MA, _N, _Pe, _Sta, _Ta, _TRT, _Th, _TMD],
    [[0, { [_jN]: _ar }], [0, { [_jN]: _cO }], [5, { [_jN]: _cAr }], [1, { [_jN]: _dTA }], [0, { [_jN]: _desc }], [1, { [_jN]: _eP }], [0, { [_jN]: _gI }], [0, { [_jN]: _i }], [0, { [_jN]: _mN }], [5, { [_jN]: _mA }], [0, { [_jN]: _n }], [1, { [_jN]: _pe }], [0, { [_jN]: _stat }], [128 | 0, { [_jN]: _ta }], [0, { [_jN]: _tRT }], [1, { [_jN]: _th }], [0, { [_jN]: _tMD }]]
];
var GetEventBridgeRuleTemplateGroupRequest$ = [3, n0, _GEBRTGR,
    0,
    [_Id],
    [[0, 1]], 1
];
var GetEventBridgeRuleTemplateGroupResponse$ = [3, n0, _GEBRTGRe,
    0,
    [_Ar, _CAr, _Desc, _I, _MA, _N, _Ta],
    [[0, { [_jN]: _ar }], [5, { [_jN]: _cAr }], [0, { [_jN]: _desc }], [0, { [_jN]: _i }], [5, { [_jN]: _mA }], [0, { [_jN]: _n }], [128 | 0, { [_jN]: _ta }]]
];
var GetEventBridgeRuleTemplateRequest$ = [3, n0, _GEBRTR,
    0,
    [_Id],
    [[0, 1]], 1
];
var GetEventBridgeRuleTemplateResponse$ = [3, n0, _GEBRTRe,
    0,
    [_Ar, _CAr, _Desc, _ETv, _ET, _GI, _I, _MA, _N, _Ta],
    [[0, { [_jN]: _ar }], [5, { [_jN]: _cAr }], [0, { [_jN]: _desc }], [() => __listOfEventBridgeRuleTemplateTarget, { [_jN]: _eTv }], [0, { [_jN]: _eT }], [0, { [_jN]: _gI }], [0, { [_jN]: _i }], [5, { [_jN]: _mA }], [0, { [_jN]: _n }], [128 | 0, { [_jN]: _ta }]]
];
var GetSignalMapRequest$ = [3, n0, _GSMR,
    0,
    [_Id],
    [[0, 1]], 1
];
var GetSignalMapResponse$ = [3, n0, _GSMRe,
    0,
    [_Ar, _CWATGIl, _CAr, _Desc, _DEPA, _EM, _EBRTGIv, _FMRM, _I, _LDA, _LSMD, _MRM, _MA, _MCPD, _MD, _N, _Stat, _Ta],
    [[0, { [_jN]: _ar }], [64 | 0, { [_jN]: _cWATGIl }], [5, { [_jN]: _cAr }], [0, { [_jN]: _desc }], [0, { [_jN]: _dEPA }], [0, { [_jN]: _eM }], [64 | 0, { [_jN]: _eBRTGIv }], [() => FailedMediaResourceMap, { [_jN]: _fMRM }], [0, { [_jN]: _i }], [5, { [_jN]: _lDA }], [() => SuccessfulMonitorDeployment$, { [_jN]: _lSMD }], [() => MediaResourceMap, { [_jN]: _mRM }], [5, { [_jN]: _mA }], [2, { [_jN]: _mCPD }], [() => MonitorDeployment$, { [_jN]: _mD }], [0, { [_jN]: _n }], [0, { [_jN]: _statu }], [128 | 0, { [_jN]: _ta }]]
];
var GlobalConfiguration$ = [3, n0, _GC,
    0,
    [_IAG, _IEA, _ILB, _OLM, _OTS, _SLFI, _OLS],
    [[1, { [_jN]: _iAG }], [0, { [_jN]: _iEA }], [() => InputLossBehavior$, { [_jN]: _iLB }], [0, { [_jN]: _oLM }], [0, { [_jN]: _oTS }], [0, { [_jN]: _sLFI }], [() => OutputLockingSettings$, { [_jN]: _oLS }]]
];
var H264ColorSpaceSettings$ = [3, n0, _HCSS,
    0,
    [_CSPS, _RSec, _RSece],
    [[() => ColorSpacePassthroughSettings$, { [_jN]: _cSPS }], [() => Rec601Settings$, { [_jN]: _rSec }], [() => Rec709Settings$, { [_jN]: _rSece }]]
];
var H264FilterSettings$ = [3, n0, _HFS,
    0,
    [_TFS, _BRFS],
    [[() => TemporalFilterSettings$, { [_jN]: _tFS }], [() => BandwidthReductionFilterSettings$, { [_jN]: _bRFS }]]
];
var H264Settings$ = [3, n0, _HSe,
    0,
    [_AQ, _ASf, _B, _BFP, _BS, _CMo, _CSS, _EEn, _FSi, _FA, _FAl, _FFP, _FCr, _FD, _FN, _GBR, _GCCo, _GNBF, _GS, _GSU, _L, _LARC, _MB, _MII, _NRF, _PCar, _PD, _PN, _P, _QL, _QQL, _RCM, _STca, _SCD, _Sl, _Sof, _SA, _SLu, _Sy, _TA, _TI, _TBS, _MQ, _MBi],
    [[0, { [_jN]: _aQ }], [0, { [_jN]: _aSf }], [1, { [_jN]: _b }], [1, { [_jN]: _bFP }], [1, { [_jN]: _bS }], [0, { [_jN]: _cMo }], [() => H264ColorSpaceSettings$, { [_jN]: _cSS }], [0, { [_jN]: _eEn }], [() => H264FilterSettings$, { [_jN]: _fSi }], [0, { [_jN]: _fA }], [0, { [_jN]: _fAl }], [0, { [_jN]: _fFP }], [0, { [_jN]: _fCr }], [1, { [_jN]: _fD }], [1, { [_jN]: _fN }], [0, { [_jN]: _gBR }], [1, { [_jN]: _gCCo }], [1, { [_jN]: _gNBF }], [1, { [_jN]: _gS }], [0, { [_jN]: _gSU }], [0, { [_jN]: _l }], [0, { [_jN]: _lARC }], [1, { [_jN]: _mB }], [1, { [_jN]: _mII }], [1, { [_jN]: _nRF }], [0, { [_jN]: _pCar }], [1, { [_jN]: _pD }], [1, { [_jN]: _pN }], [0, { [_jN]: _p }], [0, { [_jN]: _qL }], [1, { [_jN]: _qQL }], [0, { [_jN]: _rCM }], [0, { [_jN]: _sTca }], [0, { [_jN]: _sCD }], [1, { [_jN]: _sl }], [1, { [_jN]: _sof }], [0, { [_jN]: _sA }], [0, { [_jN]: _sLu }], [0, { [_jN]: _sy }], [0, { [_jN]: _tA }], [0, { [_jN]: _tI }], [() => TimecodeBurninSettings$, { [_jN]: _tBS }], [1, { [_jN]: _mQ }], [1, { [_jN]: _mBi }]]
];
var H265ColorSpaceSettings$ = [3, n0, _HCSSo,
    0,
    [_CSPS, _DVS, _HS, _RSec, _RSece, _HSl],
    [[() => ColorSpacePassthroughSettings$, { [_jN]: _cSPS }], [() => DolbyVision81Settings$, { [_jN]: _dVS }], [() => Hdr10Settings$, { [_jN]: _hS }], [() => Rec601Settings$, { [_jN]: _rSec }], [() => Rec709Settings$, { [_jN]: _rSece }], [() => Hlg2020Settings$, { [_jN]: _hSl }]]
];
var H265FilterSettings$ = [3, n0, _HFSi,
    0,
    [_TFS, _BRFS],
    [[() => TemporalFilterSettings$, { [_jN]: _tFS }], [() => BandwidthReductionFilterSettings$, { [_jN]: _bRFS }]]
];
var H265Settings$ = [3, n0, _HSet,
    0,
    [_FD, _FN, _AQ, _ASf, _ATF, _B, _BS, _CMo, _CSS, _FSi, _FA, _FAl, _GCCo, _GS, _GSU, _L, _LARC, _MB, _MII, _PD, _PN, _P, _QQL, _RCM, _STca, _SCD, _Sl, _Tie, _TI, _TBS, _MOPB, _MTP, _TH, _TPi, _TW, _TS, _MQ, _Deb, _GBR, _GNBF, _MBi, _SLu],
    [[1, { [_jN]: _fD }], [1, { [_jN]: _fN }], [0, { [_jN]: _aQ }], [0, { [_jN]: _aSf }], [0, { [_jN]: _aTF }], [1, { [_jN]: _b }], [1, { [_jN]: _bS }], [0, { [_jN]: _cMo }], [() => H265ColorSpaceSettings$, { [_jN]: _cSS }], [() => H265FilterSettings$, { [_jN]: _fSi }], [0, { [_jN]: _fA }], [0, { [_jN]: _fAl }], [1, { [_jN]: _gCCo }], [1, { [_jN]: _gS }], [0, { [_jN]: _gSU }], [0, { [_jN]: _l }], [0, { [_jN]: _lARC }], [1, { [_jN]: _mB }], [1, { [_jN]: _mII }], [1, { [_jN]: _pD }], [1, { [_jN]: _pN }], [0, { [_jN]: _p }], [1, { [_jN]: _qQL }], [0, { [_jN]: _rCM }], [0, { [_jN]: _sTca }], [0, { [_jN]: _sCD }], [1, { [_jN]: _sl }], [0, { [_jN]: _tie }], [0, { [_jN]: _tI }], [() => TimecodeBurninSettings$, { [_jN]: _tBS }], [0, { [_jN]: _mOPB }], [0, { [_jN]: _mTP }], [1, { [_jN]: _tH }], [0, { [_jN]: _tPi }], [1, { [_jN]: _tW }], [0, { [_jN]: _tS }], [1, { [_jN]: _mQ }], [0, { [_jN]: _deb }], [0, { [_jN]: _gBR }], [1, { [_jN]: _gNBF }], [1, { [_jN]: _mBi }], [0, { [_jN]: _sLu }]], 2
];
var Hdr10Settings$ = [3, n0, _HS,
    0,
    [_MCa, _MF],
    [[1, { [_jN]: _mCa }], [1, { [_jN]: _mF }]]
];
var Hlg2020Settings$ = [3, n0, _HSl,
    0,
    [],
    []
];
var HlsAkamaiSettings$ = [3, n0, _HAS,
    0,
    [_CRI, _FDi, _HTM, _NR, _RD, _Sa, _To],
    [[1, { [_jN]: _cRI }], [1, { [_jN]: _fDi }], [0, { [_jN]: _hTM }], [1, { [_jN]: _nR }], [1, { [_jN]: _rD }], [0, { [_jN]: _sa }], [0, { [_jN]: _to }]]
];
var HlsBasicPutSettings$ = [3, n0, _HBPS,
    0,
    [_CRI, _FDi, _NR, _RD],
    [[1, { [_jN]: _cRI }], [1, { [_jN]: _fDi }], [1, { [_jN]: _nR }], [1, { [_jN]: _rD }]]
];
var HlsCdnSettings$ = [3, n0, _HCS,
    0,
    [_HAS, _HBPS, _HMSS, _HSS, _HWS],
    [[() => HlsAkamaiSettings$, { [_jN]: _hAS }], [() => HlsBasicPutSettings$, { [_jN]: _hBPS }], [() => HlsMediaStoreSettings$, { [_jN]: _hMSS }], [() => HlsS3Settings$, { [_jN]: _hSS }], [() => HlsWebdavSettings$, { [_jN]: _hWS }]]
];
var HlsGroupSettings$ = [3, n0, _HGS,
    0,
    [_De, _AM, _BUC, _BUCa, _BUM, _BUMa, _CLMa, _CLS, _CCl, _CSod, _CIo, _DSi, _DT, _ETn, _HCS, _HIST, _IFOP, _ISB, _INS, _ILA, _IIM, _ISv, _KS, _KF, _KFV, _KPS, _MCan, _MDF, _MSL, _Mo, _OSut, _PDT, _PDTC, _PDTP, _RM, _SL, _SMe, _SPS, _SIR, _TMIF, _TMIP, _TDM, _TFM],
    [[() => OutputLocationRef$, { [_jN]: _de }], [64 | 0, { [_jN]: _aM }], [0, { [_jN]: _bUC }], [0, { [_jN]: _bUCa }], [0, { [_jN]: _bUM }], [0, { [_jN]: _bUMa }], [() => __listOfCaptionLanguageMapping, { [_jN]: _cLM }], [0, { [_jN]: _cLS }], [0, { [_jN]: _cCl }], [0, { [_jN]: _cSod }], [0, { [_jN]: _cIo }], [0, { [_jN]: _dSi }], [0, { [_jN]: _dT }], [0, { [_jN]: _eTn }], [() => HlsCdnSettings$, { [_jN]: _hCS }], [0, { [_jN]: _hIST }], [0, { [_jN]: _iFOP }], [0, { [_jN]: _iSB }], [1, { [_jN]: _iNS }], [0, { [_jN]: _iLA }], [0, { [_jN]: _iIM }], [0, { [_jN]: _iSv }], [1, { [_jN]: _kS }], [0, { [_jN]: _kF }], [0, { [_jN]: _kFV }], [() => KeyProviderSettings$, { [_jN]: _kPS }], [0, { [_jN]: _mCan }], [0, { [_jN]: _mDF }], [1, { [_jN]: _mSL }], [0, { [_jN]: _mo }], [0, { [_jN]: _oSut }], [0, { [_jN]: _pDT }], [0, { [_jN]: _pDTC }], [1, { [_jN]: _pDTP }], [0, { [_jN]: _rM }], [1, { [_jN]: _sL }], [0, { [_jN]: _sMe }], [1, { [_jN]: _sPS }], [0, { [_jN]: _sIR }], [0, { [_jN]: _tMIF }], [1, { [_jN]: _tMIP }], [1, { [_jN]: _tDM }], [0, { [_jN]: _tFM }]], 1
];
var HlsId3SegmentTaggingScheduleActionSettings$ = [3, n0, _HISTSAS,
    0,
    [_Tag, _Id_],
    [[0, { [_jN]: _tag }], [0, { [_jN]: _id }]]
];
var HlsInputSettings$ = [3, n0, _HIS,
    0,
    [_Ba, _BSu, _Ret, _RIet, _SSc],
    [[1, { [_jN]: _ba }], [1, { [_jN]: _bSu }], [1, { [_jN]: _ret }], [1, { [_jN]: _rIet }], [0, { [_jN]: _sSc }]]
];
var HlsMediaStoreSettings$ = [3, n0, _HMSS,
    0,
    [_CRI, _FDi, _MSSC, _NR, _RD],
    [[1, { [_jN]: _cRI }], [1, { [_jN]: _fDi }], [0, { [_jN]: _mSSC }], [1, { [_jN]: _nR }], [1, { [_jN]: _rD }]]
];
var HlsOutputSettings$ = [3, n0, _HOS,
    0,
    [_HSls, _HPT, _NM, _SMeg],
    [[() => HlsSettings$, { [_jN]: _hSls }], [0, { [_jN]: _hPT }], [0, { [_jN]: _nM }], [0, { [_jN]: _sMeg }]], 1
];
var HlsS3Settings$ = [3, n0, _HSS,
    0,
    [_CA],
    [[0, { [_jN]: _cA }]]
];
var HlsSettings$ = [3, n0, _HSls,
    0,
    [_AOHS, _FHS, _FCHS, _SHS],
    [[() => AudioOnlyHlsSettings$, { [_jN]: _aOHS }], [() => Fmp4HlsSettings$, { [_jN]: _fHS }], [() => FrameCaptureHlsSettings$, { [_jN]: _fCHS }], [() => StandardHlsSettings$, { [_jN]: _sHS }]]
];
var HlsTimedMetadataScheduleActionSettings$ = [3, n0, _HTMSAS,
    0,
    [_Id_],
    [[0, { [_jN]: _id }]], 1
];
var HlsWebdavSettings$ = [3, n0, _HWS,
    0,
    [_CRI, _FDi, _HTM, _NR, _RD],
    [[1, { [_jN]: _cRI }], [1, { [_jN]: _fDi }], [0, { [_jN]: _hTM }], [1, { [_jN]: _nR }], [1, { [_jN]: _rD }]]
];
var HtmlMotionGraphicsSettings$ = [3, n0, _HMGS,
    0,
    [],
    []
];
var Id3SegmentTaggingScheduleActionSettings$ = [3, n0, _ISTSAS,
    0,
    [_Id_, _Tag],
    [[0, { [_jN]: _id }], [0, { [_jN]: _tag }]]
];
var ImmediateModeScheduleActionStartSettings$ = [3, n0, _IMSASS,
    0,
    [],
    []
];
var InferenceSettings$ = [3, n0, _ISn,
    0,
    [_FAe, _AFIu, _EMn],
    [[0, { [_jN]: _fAe }], [() => __listOfAudioFeedInput, { [_jN]: _aFI }], [64 | 0, { [_jN]: _eMn }]]
];
var Input$ = [3, n0, _In,
    0,
    [_Ar, _ACt, _Des, _I, _IC, _ID, _IPI, _IST, _MCF, _N, _RA, _SGe, _So, _St, _Ta, _Ty, _SSr, _INL, _MSu, _SRGS, _SSd, _RSo],
    [[0, { [_jN]: _ar }], [64 | 0, { [_jN]: _aCt }], [() => __listOfInputDestination, { [_jN]: _des }], [0, { [_jN]: _i }], [0, { [_jN]: _iC }], [() => __listOfInputDeviceSettings, { [_jN]: _iD }], [64 | 0, { [_jN]: _iPI }], [0, { [_jN]: _iST }], [() => __listOfMediaConnectFlow, { [_jN]: _mCF }], [0, { [_jN]: _n }], [0, { [_jN]: _rA }], [64 | 0, { [_jN]: _sGe }], [() => __listOfInputSource, { [_jN]: _so }], [0, { [_jN]: _sta }], [128 | 0, { [_jN]: _ta }], [0, { [_jN]: _ty }], [() => SrtSettings$, { [_jN]: _sSr }], [0, { [_jN]: _iNL }], [() => MulticastSettings$, { [_jN]: _mSu }], [() => Smpte2110ReceiverGroupSettings$, { [_jN]: _sRGS }], [64 | 0, { [_jN]: _sSd }], [() => RouterInputSettings$, { [_jN]: _rSo }]]
];
var InputAttachment$ = [3, n0, _IAnp,
    0,
    [_AIFS, _IAN, _IIn, _ISnp, _LIN],
    [[() => AutomaticInputFailoverSettings$, { [_jN]: _aIFS }], [0, { [_jN]: _iAN }], [0, { [_jN]: _iIn }], [() => InputSettings$, { [_jN]: _iSnp }], [64 | 0, { [_jN]: _lIN }]]
];
var InputChannelLevel$ = [3, n0, _ICLn,
    0,
    [_G, _ICn],
    [[1, { [_jN]: _g }], [1, { [_jN]: _iCn }]], 2
];
var InputClippingSettings$ = [3, n0, _ICSn,
    0,
    [_ITS, _STt, _STto],
    [[0, { [_jN]: _iTS }], [() => StartTimecode$, { [_jN]: _sTt }], [() => StopTimecode$, { [_jN]: _sTto }]], 1
];
var InputDestination$ = [3, n0, _IDn,
    0,
    [_Ip, _Por, _Ur, _V, _Ne, _NRe],
    [[0, { [_jN]: _ip }], [0, { [_jN]: _por }], [0, { [_jN]: _ur }], [() => InputDestinationVpc$, { [_jN]: _v }], [0, { [_jN]: _ne }], [() => __listOfInputDestinationRoute, { [_jN]: _nRe }]]
];
var InputDestinationRequest$ = [3, n0, _IDR,
    0,
    [_SN, _Ne, _NRe, _SIA],
    [[0, { [_jN]: _sN }], [0, { [_jN]: _ne }], [() => __listOfInputRequestDestinationRoute, { [_jN]: _nRe }], [0, { [_jN]: _sIA }]]
];
var InputDestinationRoute$ = [3, n0, _IDRn,
    0,
    [_Ci, _Ga],
    [[0, { [_jN]: _ci }], [0, { [_jN]: _ga }]]
];
var InputDestinationVpc$ = [3, n0, _IDV,
    0,
    [_AZv, _NII],
    [[0, { [_jN]: _aZv }], [0, { [_jN]: _nII }]]
];
var InputDeviceConfigurableAudioChannelPairConfig$ = [3, n0, _IDCACPC,
    0,
    [_I, _P],
    [[1, { [_jN]: _i }], [0, { [_jN]: _p }]]
];
var InputDeviceConfigurableSettings$ = [3, n0, _IDCS,
    0,
    [_CIon, _MB, _LMa, _Cod, _MSe, _ACP, _IR],
    [[0, { [_jN]: _cIon }], [1, { [_jN]: _mB }], [1, { [_jN]: _lM }], [0, { [_jN]: _cod }], [() => InputDeviceMediaConnectConfigurableSettings$, { [_jN]: _mSe }], [() => __listOfInputDeviceConfigurableAudioChannelPairConfig, { [_jN]: _aCP }], [0, { [_jN]: _iR }]]
];
var InputDeviceHdSettings$ = [3, n0, _IDHS,
    0,
    [_AI, _CIon, _DSe, _Fr, _H, _MB, _STca, _W, _LMa],
    [[0, { [_jN]: _aI }], [0, { [_jN]: _cIon }], [0, { [_jN]: _dSe }], [1, { [_jN]: _fr }], [1, { [_jN]: _h }], [1, { [_jN]: _mB }], [0, { [_jN]: _sTca }], [1, { [_jN]: _w }], [1, { [_jN]: _lM }]]
];
var InputDeviceMediaConnectConfigurableSettings$ = [3, n0, _IDMCCS,
    0,
    [_FAlo, _RA, _SAe, _SNo],
    [[0, { [_jN]: _fAlo }], [0, { [_jN]: _rA }], [0, { [_jN]: _sAe }], [0, { [_jN]: _sNo }]]
];
var InputDeviceMediaConnectSettings$ = [3, n0, _IDMCS,
    0,
    [_FAlo, _RA, _SAe, _SNo],
    [[0, { [_jN]: _fAlo }], [0, { [_jN]: _rA }], [0, { [_jN]: _sAe }], [0, { [_jN]: _sNo }]]
];
var InputDeviceNetworkSettings$ = [3, n0, _IDNS,
    0,
    [_DA, _Ga, _IAp, _ISp, _SMu],
    [[64 | 0, { [_jN]: _dA }], [0, { [_jN]: _ga }], [0, { [_jN]: _iAp }], [0, { [_jN]: _iSp }], [0, { [_jN]: _sMu }]]
];
var InputDeviceRequest$ = [3, n0, _IDRnp,
    0,
    [_I],
    [[0, { [_jN]: _i }]]
];
var InputDeviceSettings$ = [3, n0, _IDS,
    0,
    [_I],
    [[0, { [_jN]: _i }]]
];
var InputDeviceSummary$ = [3, n0, _IDSn,
    0,
    [_Ar, _CSon, _DSSSe, _DUS, _HDS, _I, _MAa, _N, _NS, _SNe, _Ty, _UDS, _Ta, _AZv, _MIA, _OTu],
    [[0, { [_jN]: _ar }], [0, { [_jN]: _cSon }], [0, { [_jN]: _dSSSe }], [0, { [_jN]: _dUS }], [() => InputDeviceHdSettings$, { [_jN]: _hDS }], [0, { [_jN]: _i }], [0, { [_jN]: _mAa }], [0, { [_jN]: _n }], [() => InputDeviceNetworkSettings$, { [_jN]: _nS }], [0, { [_jN]: _sNe }], [0, { [_jN]: _ty }], [() => InputDeviceUhdSettings$, { [_jN]: _uDS }], [128 | 0, { [_jN]: _ta }], [0, { [_jN]: _aZv }], [64 | 0, { [_jN]: _mIA }], [0, { [_jN]: _oTu }]]
];
var InputDeviceUhdAudioChannelPairConfig$ = [3, n0, _IDUACPC,
    0,
    [_I, _P],
    [[1, { [_jN]: _i }], [0, { [_jN]: _p }]]
];
var InputDeviceUhdSettings$ = [3, n0, _IDUS,
    0,
    [_AI, _CIon, _DSe, _Fr, _H, _MB, _STca, _W, _LMa, _Cod, _MSe, _ACP, _IR],
    [[0, { [_jN]: _aI }], [0, { [_jN]: _cIon }], [0, { [_jN]: _dSe }], [1, { [_jN]: _fr }], [1, { [_jN]: _h }], [1, { [_jN]: _mB }], [0, { [_jN]: _sTca }], [1, { [_jN]: _w }], [1, { [_jN]: _lM }], [0, { [_jN]: _cod }], [() => InputDeviceMediaConnectSettings$, { [_jN]: _mSe }], [() => __listOfInputDeviceUhdAudioChannelPairConfig, { [_jN]: _aCP }], [0, { [_jN]: _iR }]]
];
var InputLocation$ = [3, n0, _IL,
    0,
    [_U, _PPa, _Us],
    [[0, { [_jN]: _u }], [0, { [_jN]: _pPa }], [0, { [_jN]: _us }]], 1
];
var InputLossBehavior$ = [3, n0, _ILB,
    0,
    [_BFM, _ILIC, _ILIS, _ILIT, _RFM],
    [[1, { [_jN]: _bFM }], [0, { [_jN]: _iLIC }], [() => InputLocation$, { [_jN]: _iLIS }], [0, { [_jN]: _iLIT }], [1, { [_jN]: _rFM }]]
];
var InputLossFailoverSettings$ = [3, n0, _ILFS,
    0,
    [_ILTM],
    [[1, { [_jN]: _iLTM }]]
];
var InputPrepareScheduleActionSettings$ = [3, n0, _IPSAS,
    0,
    [_IANR, _ICSn, _UPr],
    [[0, { [_jN]: _iANR }], [() => InputClippingSettings$, { [_jN]: _iCSn }], [64 | 0, { [_jN]: _uPr }]]
];
var InputRequestDestinationRoute$ = [3, n0, _IRDR,
    0,
    [_Ci, _Ga],
    [[0, { [_jN]: _ci }], [0, { [_jN]: _ga }]]
];
var InputSdpLocation$ = [3, n0, _ISL,
    0,
    [_MIe, _SU],
    [[1, { [_jN]: _mIe }], [0, { [_jN]: _sU }]]
];
var InputSecurityGroup$ = [3, n0, _ISGn,
    0,
    [_Ar, _I, _Inp, _St, _Ta, _WR, _C],
    [[0, { [_jN]: _ar }], [0, { [_jN]: _i }], [64 | 0, { [_jN]: _inp }], [0, { [_jN]: _sta }], [128 | 0, { [_jN]: _ta }], [() => __listOfInputWhitelistRule, { [_jN]: _wR }], [64 | 0, { [_jN]: _ch }]]
];
var InputSettings$ = [3, n0, _ISnp,
    0,
    [_ASud, _CSap, _DFe, _DFen, _FSil, _IFn, _NIS, _SP, _SDP, _SEB, _VS],
    [[() => __listOfAudioSelector, { [_jN]: _aSu }], [() => __listOfCaptionSelector, { [_jN]: _cSa }], [0, { [_jN]: _dFe }], [0, { [_jN]: _dFen }], [1, { [_jN]: _fSil }], [0, { [_jN]: _iFn }], [() => NetworkInputSettings$, { [_jN]: _nIS }], [1, { [_jN]: _sP }], [0, { [_jN]: _sDP }], [0, { [_jN]: _sEB }], [() => VideoSelector$, { [_jN]: _vS }]]
];
var InputSource$ = [3, n0, _ISnpu,
    0,
    [_PPa, _Ur, _Us],
    [[0, { [_jN]: _pPa }], [0, { [_jN]: _ur }], [0, { [_jN]: _us }]]
];
var InputSourceRequest$ = [3, n0, _ISR,
    0,
    [_PPa, _Ur, _Us],
    [[0, { [_jN]: _pPa }], [0, { [_jN]: _ur }], [0, { [_jN]: _us }]]
];
var InputSpecification$ = [3, n0, _IS,
    0,
    [_Cod, _MBa, _R],
    [[0, { [_jN]: _cod }], [0, { [_jN]: _mBa }], [0, { [_jN]: _r }]]
];
var InputSwitchScheduleActionSettings$ = [3, n0, _ISSAS,
    0,
    [_IANR, _ICSn, _UPr],
    [[0, { [_jN]: _iANR }], [() => InputClippingSettings$, { [_jN]: _iCSn }], [64 | 0, { [_jN]: _uPr }]], 1
];
var InputVpcRequest$ = [3, n0, _IVR,
    0,
    [_SIu, _SGI],
    [[64 | 0, { [_jN]: _sIu }], [64 | 0, { [_jN]: _sGI }]], 1
];
var InputWhitelistRule$ = [3, n0, _IWR,
    0,
    [_Ci],
    [[0, { [_jN]: _ci }]]
];
var InputWhitelistRuleCidr$ = [3, n0, _IWRC,
    0,
    [_Ci],
    [[0, { [_jN]: _ci }]]
];
var InterfaceMapping$ = [3, n0, _IMn,
    0,
    [_LINo, _NI],
    [[0, { [_jN]: _lINo }], [0, { [_jN]: _nI }]]
];
var InterfaceMappingCreateRequest$ = [3, n0, _IMCR,
    0,
    [_LINo, _NI],
    [[0, { [_jN]: _lINo }], [0, { [_jN]: _nI }]]
];
var InterfaceMappingUpdateRequest$ = [3, n0, _IMUR,
    0,
    [_LINo, _NI],
    [[0, { [_jN]: _lINo }], [0, { [_jN]: _nI }]]
];
var IpPool$ = [3, n0, _IPpo,
    0,
    [_Ci],
    [[0, { [_jN]: _ci }]]
];
var IpPoolCreateRequest$ = [3, n0, _IPCR,
    0,
    [_Ci],
    [[0, { [_jN]: _ci }]]
];
var IpPoolUpdateRequest$ = [3, n0, _IPUR,
    0,
    [_Ci],
    [[0, { [_jN]: _ci }]]
];
var KeyProviderSettings$ = [3, n0, _KPS,
    0,
    [_SKS],
    [[() => StaticKeySettings$, { [_jN]: _sKS }]]
];
var LinkedChannelSettings$ = [3, n0, _LCS,
    0,
    [_FCS, _PCS],
    [[() => FollowerChannelSettings$, { [_jN]: _fCS }], [() => PrimaryChannelSettings$, { [_jN]: _pCS }]]
];
var ListAlertsRequest$ = [3, n0, _LAR,
    0,
    [_CIha, _MR, _NT, _SF],
    [[0, 1], [1, { [_hQ]: _mR }], [0, { [_hQ]: _nT }], [0, { [_hQ]: _sF }]], 1
];
var ListAlertsResponse$ = [3, n0, _LARi,
    0,
    [_Ale, _NT],
    [[() => __listOfChannelAlert, { [_jN]: _ale }], [0, { [_jN]: _nT }]]
];
var ListChannelPlacementGroupsRequest$ = [3, n0, _LCPGR,
    0,
    [_CI, _MR, _NT],
    [[0, 1], [1, { [_hQ]: _mR }], [0, { [_hQ]: _nT }]], 1
];
var ListChannelPlacementGroupsResponse$ = [3, n0, _LCPGRi,
    0,
    [_CPG, _NT],
    [[() => __listOfDescribeChannelPlacementGroupSummary, { [_jN]: _cPG }], [0, { [_jN]: _nT }]]
];
var ListChannelsRequest$ = [3, n0, _LCR,
    0,
    [_MR, _NT],
    [[1, { [_hQ]: _mR }], [0, { [_hQ]: _nT }]]
];
var ListChannelsResponse$ = [3, n0, _LCRi,
    0,
    [_C, _NT],
    [[() => __listOfChannelSummary, { [_jN]: _ch }], [0, { [_jN]: _nT }]]
];
var ListCloudWatchAlarmTemplateGroupsRequest$ = [3, n0, _LCWATGR,
    0,
    [_MR, _NT, _Sc, _SMI],
    [[1, { [_hQ]: _mR }], [0, { [_hQ]: _nT }], [0, { [_hQ]: _sc }], [0, { [_hQ]: _sMI }]]
];
var ListCloudWatchAlarmTemplateGroupsResponse$ = [3, n0, _LCWATGRi,
    0,
    [_CWATG, _NT],
    [[() => __listOfCloudWatchAlarmTemplateGroupSummary, { [_jN]: _cWATG }], [0, { [_jN]: _nT }]]
];
var ListCloudWatchAlarmTemplatesRequest$ = [3, n0, _LCWATR,
    0,
    [_GIr, _MR, _NT, _Sc, _SMI],
    [[0, { [_hQ]: _gIr }], [1, { [_hQ]: _mR }], [0, { [_hQ]: _nT }], [0, { [_hQ]: _sc }], [0, { [_hQ]: _sMI }]]
];
var ListCloudWatchAlarmTemplatesResponse$ = [3, n0, _LCWATRi,
    0,
    [_CWAT, _NT],
    [[() => __listOfCloudWatchAlarmTemplateSummary, { [_jN]: _cWAT }], [0, { [_jN]: _nT }]]
];
var ListClusterAlertsRequest$ = [3, n0, _LCAR,
    0,
    [_CI, _MR, _NT, _SF],
    [[0, 1], [1, { [_hQ]: _mR }], [0, { [_hQ]: _nT }], [0, { [_hQ]: _sF }]], 1
];
var ListClusterAlertsResponse$ = [3, n0, _LCARi,
    0,
    [_Ale, _NT],
    [[() => __listOfClusterAlert, { [_jN]: _ale }], [0, { [_jN]: _nT }]]
];
var ListClustersRequest$ = [3, n0, _LCRis,
    0,
    [_MR, _NT],
    [[1, { [_hQ]: _mR }], [0, { [_hQ]: _nT }]]
];
var ListClustersResponse$ = [3, n0, _LCRist,
    0,
    [_Cl, _NT],
    [[() => __listOfDescribeClusterSummary, { [_jN]: _cl }], [0, { [_jN]: _nT }]]
];
var ListEventBridgeRuleTemplateGroupsRequest$ = [3, n0, _LEBRTGR,
    0,
    [_MR, _NT, _SMI],
    [[1, { [_hQ]: _mR }], [0, { [_hQ]: _nT }], [0, { [_hQ]: _sMI }]]
];
var ListEventBridgeRuleTemplateGroupsResponse$ = [3, n0, _LEBRTGRi,
    0,
    [_EBRTG, _NT],
    [[() => __listOfEventBridgeRuleTemplateGroupSummary, { [_jN]: _eBRTG }], [0, { [_jN]: _nT }]]
];
var ListEventBridgeRuleTemplatesRequest$ = [3, n0, _LEBRTR,
    0,
    [_GIr, _MR, _NT, _SMI],
    [[0, { [_hQ]: _gIr }], [1, { [_hQ]: _mR }], [0, { [_hQ]: _nT }], [0, { [_hQ]: _sMI }]]
];
var ListEventBridgeRuleTemplatesResponse$ = [3, n0, _LEBRTRi,
    0,
    [_EBRT, _NT],
    [[() => __listOfEventBridgeRuleTemplateSummary, { [_jN]: _eBRT }], [0, { [_jN]: _nT }]]
];
var ListInputDevicesRequest$ = [3, n0, _LIDR,
    0,
    [_MR, _NT],
    [[1, { [_hQ]: _mR }], [0, { [_hQ]: _nT }]]
];
var ListInputDevicesResponse$ = [3, n0, _LIDRi,
    0,
    [_ID, _NT],
    [[() => __listOfInputDeviceSummary, { [_jN]: _iD }], [0, { [_jN]: _nT }]]
];
var ListInputDeviceTransfersRequest$ = [3, n0, _LIDTR,
    0,
    [_TTr, _MR, _NT],
    [[0, { [_hQ]: _tTr }], [1, { [_hQ]: _mR }], [0, { [_hQ]: _nT }]], 1
];
var ListInputDeviceTransfersResponse$ = [3, n0, _LIDTRi,
    0,
    [_IDTn, _NT],
    [[() => __listOfTransferringInputDeviceSummary, { [_jN]: _iDT }], [0, { [_jN]: _nT }]]
];
var ListInputSecurityGroupsRequest$ = [3, n0, _LISGR,
    0,
    [_MR, _NT],
    [[1, { [_hQ]: _mR }], [0, { [_hQ]: _nT }]]
];
var ListInputSecurityGroupsResponse$ = [3, n0, _LISGRi,
    0,
    [_ISG, _NT],
    [[() => __listOfInputSecurityGroup, { [_jN]: _iSG }], [0, { [_jN]: _nT }]]
];
var ListInputsRequest$ = [3, n0, _LIR,
    0,
    [_MR, _NT],
    [[1, { [_hQ]: _mR }], [0, { [_hQ]: _nT }]]
];
var ListInputsResponse$ = [3, n0, _LIRi,
    0,
    [_Inp, _NT],
    [[() => __listOfInput, { [_jN]: _inp }], [0, { [_jN]: _nT }]]
];
var ListMultiplexAlertsRequest$ = [3, n0, _LMAR,
    0,
    [_MIu, _MR, _NT, _SF],
    [[0, 1], [1, { [_hQ]: _mR }], [0, { [_hQ]: _nT }], [0, { [_hQ]: _sF }]], 1
];
var ListMultiplexAlertsResponse$ = [3, n0, _LMARi,
    0,
    [_Ale, _NT],
    [[() => __listOfMultiplexAlert, { [_jN]: _ale }], [0, { [_jN]: _nT }]]
];
var ListMultiplexesRequest$ = [3, n0, _LMR,
    0,
    [_MR, _NT],
    [[1, { [_hQ]: _mR }], [0, { [_hQ]: _nT }]]
];
var ListMultiplexesResponse$ = [3, n0, _LMRi,
    0,
    [_Mul, _NT],
    [[() => __listOfMultiplexSummary, { [_jN]: _mul }], [0, { [_jN]: _nT }]]
];
var ListMultiplexProgramsRequest$ = [3, n0, _LMPR,
    0,
    [_MIu, _MR, _NT],
    [[0, 1], [1, { [_hQ]: _mR }], [0, { [_hQ]: _nT }]], 1
];
var ListMultiplexProgramsResponse$ = [3, n0, _LMPRi,
    0,
    [_MPu, _NT],
    [[() => __listOfMultiplexProgramSummary, { [_jN]: _mPu }], [0, { [_jN]: _nT }]]
];
var ListNetworksRequest$ = [3, n0, _LNR,
    0,
    [_MR, _NT],
    [[1, { [_hQ]: _mR }], [0, { [_hQ]: _nT }]]
];
var ListNetworksResponse$ = [3, n0, _LNRi,
    0,
    [_Net, _NT],
    [[() => __listOfDescribeNetworkSummary, { [_jN]: _net }], [0, { [_jN]: _nT }]]
];
var ListNodesRequest$ = [3, n0, _LNRis,
    0,
    [_CI, _MR, _NT],
    [[0, 1], [1, { [_hQ]: _mR }], [0, { [_hQ]: _nT }]], 1
];
var ListNodesResponse$ = [3, n0, _LNRist,
    0,
    [_NT, _No],
    [[0, { [_jN]: _nT }], [() => __listOfDescribeNodeSummary, { [_jN]: _no }]]
];
var ListOfferingsRequest$ = [3, n0, _LOR,
    0,
    [_CCh, _CCha, _Cod, _Du, _MR, _MBa, _MFa, _NT, _R, _RT, _SFp, _VQi],
    [[0, { [_hQ]: _cCh }], [0, { [_hQ]: _cCha }], [0, { [_hQ]: _cod }], [0, { [_hQ]: _du }], [1, { [_hQ]: _mR }], [0, { [_hQ]: _mBa }], [0, { [_hQ]: _mFa }], [0, { [_hQ]: _nT }], [0, { [_hQ]: _r }], [0, { [_hQ]: _rT }], [0, { [_hQ]: _sFp }], [0, { [_hQ]: _vQi }]]
];
var ListOfferingsResponse$ = [3, n0, _LORi,
    0,
    [_NT, _O],
    [[0, { [_jN]: _nT }], [() => __listOfOffering, { [_jN]: _o }]]
];
var ListReservationsRequest$ = [3, n0, _LRR,
    0,
    [_CCh, _Cod, _MR, _MBa, _MFa, _NT, _R, _RT, _SFp, _VQi],
    [[0, { [_hQ]: _cCh }], [0, { [_hQ]: _cod }], [1, { [_hQ]: _mR }], [0, { [_hQ]: _mBa }], [0, { [_hQ]: _mFa }], [0, { [_hQ]: _nT }], [0, { [_hQ]: _r }], [0, { [_hQ]: _rT }], [0, { [_hQ]: _sFp }], [0, { [_hQ]: _vQi }]]
];
var ListReservationsResponse$ = [3, n0, _LRRi,
    0,
    [_NT, _Res],
    [[0, { [_jN]: _nT }], [() => __listOfReservation, { [_jN]: _res }]]
];
var ListSdiSourcesRequest$ = [3, n0, _LSSR,
    0,
    [_MR, _NT],
    [[1, { [_hQ]: _mR }], [0, { [_hQ]: _nT }]]
];
var ListSdiSourcesResponse$ = [3, n0, _LSSRi,
    0,
    [_NT, _SSd],
    [[0, { [_jN]: _nT }], [() => __listOfSdiSourceSummary, { [_jN]: _sSd }]]
];
var ListSignalMapsRequest$ = [3, n0, _LSMR,
    0,
    [_CWATGIlo, _EBRTGIve, _MR, _NT],
    [[0, { [_hQ]: _cWATGIlo }], [0, { [_hQ]: _eBRTGIve }], [1, { [_hQ]: _mR }], [0, { [_hQ]: _nT }]]
];
var ListSignalMapsResponse$ = [3, n0, _LSMRi,
    0,
    [_NT, _SMi],
    [[0, { [_jN]: _nT }], [() => __listOfSignalMapSummary, { [_jN]: _sMi }]]
];
var ListTagsForResourceRequest$ = [3, n0, _LTFRR,
    0,
    [_RAe],
    [[0, 1]], 1
];
var ListTagsForResourceResponse$ = [3, n0, _LTFRRi,
    0,
    [_Ta],
    [[128 | 0, { [_jN]: _ta }]]
];
var ListVersionsRequest$ = [3, n0, _LVR,
    0,
    [],
    []
];
var ListVersionsResponse$ = [3, n0, _LVRi,
    0,
    [_Ver],
    [[() => __listOfChannelEngineVersionResponse, { [_jN]: _ver }]]
];
var M2tsSettings$ = [3, n0, _MS,
    0,
    [_AIAB, _Ari, _ACPr, _ACPC, _ABM, _AFPP, _APu, _AST, _B, _BMu, _CDc, _DNSv, _DSS, _DSP, _DTS, _DTP, _Eb, _EAI, _ELM, _EPb, _EPc, _ERIP, _EPP, _ESP, _FT, _K, _KDP, _NIB, _NPB, _PIa, _PCc, _PPc, _PPcr, _PIm, _PPm, _PNro, _RMa, _SPc, _SCc, _SP, _SMegm, _SSe, _STeg, _TMB, _TMPi, _TSI, _VP, _SPPM],
    [[0, { [_jN]: _aIAB }], [0, { [_jN]: _ari }], [0, { [_jN]: _aCPr }], [0, { [_jN]: _aCPC }], [0, { [_jN]: _aBM }], [1, { [_jN]: _aFPP }], [0, { [_jN]: _aP }], [0, { [_jN]: _aST }], [1, { [_jN]: _b }], [0, { [_jN]: _bMu }], [0, { [_jN]: _cDc }], [() => DvbNitSettings$, { [_jN]: _dNS }], [() => DvbSdtSettings$, { [_jN]: _dSS }], [0, { [_jN]: _dSP }], [() => DvbTdtSettings$, { [_jN]: _dTS }], [0, { [_jN]: _dTP }], [0, { [_jN]: _eb }], [0, { [_jN]: _eAI }], [1, { [_jN]: _eLM }], [0, { [_jN]: _ePb }], [0, { [_jN]: _ePc }], [0, { [_jN]: _eRIP }], [0, { [_jN]: _ePP }], [0, { [_jN]: _eSP }], [1, { [_jN]: _fT }], [0, { [_jN]: _k }], [0, { [_jN]: _kDP }], [0, { [_jN]: _nIB }], [1, { [_jN]: _nPB }], [1, { [_jN]: _pIa }], [0, { [_jN]: _pCc }], [1, { [_jN]: _pPc }], [0, { [_jN]: _pPcr }], [1, { [_jN]: _pIm }], [0, { [_jN]: _pPm }], [1, { [_jN]: _pNro }], [0, { [_jN]: _rMa }], [0, { [_jN]: _sPc }], [0, { [_jN]: _sCc }], [0, { [_jN]: _sP }], [0, { [_jN]: _sMegm }], [0, { [_jN]: _sSe }], [1, { [_jN]: _sTeg }], [0, { [_jN]: _tMB }], [0, { [_jN]: _tMPi }], [1, { [_jN]: _tSI }], [0, { [_jN]: _vP }], [1, { [_jN]: _sPPM }]]
];
var M3u8Settings$ = [3, n0, _MSue,
    0,
    [_AFPP, _APu, _EPc, _NIB, _PIa, _PCc, _PPc, _PPcr, _PIm, _PPm, _PNro, _SB, _SP, _TMB, _TMPi, _TSI, _VP, _KB, _KDP],
    [[1, { [_jN]: _aFPP }], [0, { [_jN]: _aP }], [0, { [_jN]: _ePc }], [0, { [_jN]: _nIB }], [1, { [_jN]: _pIa }], [0, { [_jN]: _pCc }], [1, { [_jN]: _pPc }], [0, { [_jN]: _pPcr }], [1, { [_jN]: _pIm }], [0, { [_jN]: _pPm }], [1, { [_jN]: _pNro }], [0, { [_jN]: _sB }], [0, { [_jN]: _sP }], [0, { [_jN]: _tMB }], [0, { [_jN]: _tMPi }], [1, { [_jN]: _tSI }], [0, { [_jN]: _vP }], [0, { [_jN]: _kB }], [0, { [_jN]: _kDP }]]
];
var MaintenanceCreateSettings$ = [3, n0, _MCS,
    0,
    [_MDa, _MST],
    [[0, { [_jN]: _mDa }], [0, { [_jN]: _mST }]]
];
var MaintenanceStatus$ = [3, n0, _MSa,
    0,
    [_MDa, _MDai, _MSD, _MST],
    [[0, { [_jN]: _mDa }], [0, { [_jN]: _mDai }], [0, { [_jN]: _mSD }], [0, { [_jN]: _mST }]]
];
var MaintenanceUpdateSettings$ = [3, n0, _MUS,
    0,
    [_MDa, _MSD, _MST],
    [[0, { [_jN]: _mDa }], [0, { [_jN]: _mSD }], [0, { [_jN]: _mST }]]
];
var MediaConnectFlow$ = [3, n0, _MCFe,
    0,
    [_FAlo],
    [[0, { [_jN]: _fAlo }]]
];
var MediaConnectFlowRequest$ = [3, n0, _MCFR,
    0,
    [_FAlo],
    [[0, { [_jN]: _fAlo }]]
];
var MediaConnectRouterContainerSettings$ = [3, n0, _MCRCS,
    0,
    [_MS],
    [[() => M2tsSettings$, { [_jN]: _mS }]]
];
var MediaConnectRouterGroupSettings$ = [3, n0, _MCRGS,
    0,
    [_AZ],
    [[64 | 0, { [_jN]: _aZ }]]
];
var MediaConnectRouterOutputConnection$ = [3, n0, _MCROC,
    0,
    [_RIA],
    [[0, { [_jN]: _rIA }]]
];
var MediaConnectRouterOutputConnectionMap$ = [3, n0, _MCROCM,
    0,
    [_Pip, _Pipe],
    [[0, { [_jN]: _pip }], [0, { [_jN]: _pipe }]]
];
var MediaConnectRouterOutputDestinationSettings$ = [3, n0, _MCRODS,
    0,
    [_ETn, _SAe],
    [[0, { [_jN]: _eTn }], [0, { [_jN]: _sAe }]]
];
var MediaConnectRouterOutputSettings$ = [3, n0, _MCROS,
    0,
    [_CS, _De, _CRIo],
    [[() => MediaConnectRouterContainerSettings$, { [_jN]: _cS }], [() => OutputLocationRef$, { [_jN]: _de }], [() => MediaConnectRouterOutputConnectionMap$, { [_jN]: _cRIo }]], 2
];
var MediaPackageAdditionalDestinations$ = [3, n0, _MPAD,
    0,
    [_De],
    [[() => OutputLocationRef$, { [_jN]: _de }]], 1
];
var MediaPackageGroupSettings$ = [3, n0, _MPGS,
    0,
    [_De, _MVGS],
    [[() => OutputLocationRef$, { [_jN]: _de }], [() => MediaPackageV2GroupSettings$, { [_jN]: _mVGS }]], 1
];
var MediaPackageOutputDestinationSettings$ = [3, n0, _MPODS,
    0,
    [_CIha, _CG, _CN, _CEI, _MPRN],
    [[0, { [_jN]: _cIha }], [0, { [_jN]: _cG }], [0, { [_jN]: _cN }], [0, { [_jN]: _cEI }], [0, { [_jN]: _mPRN }]]
];
var MediaPackageOutputSettings$ = [3, n0, _MPOS,
    0,
    [_MPVDS],
    [[() => MediaPackageV2DestinationSettings$, { [_jN]: _mPVDS }]]
];
var MediaPackageV2AbWatermarkerIrdetoSettings$ = [3, n0, _MPVAWIS,
    0,
    [_ADl, _OI, _P, _ADAD, _CP, _Li, _PP, _WIL],
    [[() => OutputLocationRef$, { [_jN]: _aD }], [1, { [_jN]: _oI }], [0, { [_jN]: _p }], [() => __listOfOutputLocationRef, { [_jN]: _aDAD }], [() => AbWatermarkingCustomProfile$, { [_jN]: _cP }], [0, { [_jN]: _li }], [1, { [_jN]: _pP }], [0, { [_jN]: _wIL }]], 3
];
var MediaPackageV2DestinationSettings$ = [3, n0, _MPVDS,
    0,
    [_AGI, _ARS, _HASl, _HD, _OU],
    [[0, { [_jN]: _aGI }], [0, { [_jN]: _aRS }], [0, { [_jN]: _hASl }], [0, { [_jN]: _hD }], [64 | 0, { [_jN]: _oU }]]
];
var MediaPackageV2GroupSettings$ = [3, n0, _MPVGS,
    0,
    [_CLMa, _IB, _KB, _NIB, _STc, _SL, _SLU, _TMIF, _TMIP, _TMP, _AD, _WSa],
    [[() => __listOfCaptionLanguageMapping, { [_jN]: _cLM }], [0, { [_jN]: _iB }], [0, { [_jN]: _kB }], [0, { [_jN]: _nIB }], [0, { [_jN]: _sTc }], [1, { [_jN]: _sL }], [0, { [_jN]: _sLU }], [0, { [_jN]: _tMIF }], [1, { [_jN]: _tMIP }], [0, { [_jN]: _tMP }], [() => __listOfMediaPackageAdditionalDestinations, { [_jN]: _aDd }], [() => MediaPackageV2WatermarkingSettings$, { [_jN]: _wSa }]]
];
var MediaPackageV2WatermarkingSettings$ = [3, n0, _MPVWS,
    0,
    [_MPVAWIS],
    [[() => MediaPackageV2AbWatermarkerIrdetoSettings$, { [_jN]: _mPVAWIS }]]
];
var MediaResource$ = [3, n0, _MRe,
    0,
    [_Des, _N, _So],
    [[() => __listOfMediaResourceNeighbor, { [_jN]: _des }], [0, { [_jN]: _n }], [() => __listOfMediaResourceNeighbor, { [_jN]: _so }]]
];
var MediaResourceNeighbor$ = [3, n0, _MRN,
    0,
    [_Ar, _N],
    [[0, { [_jN]: _ar }], [0, { [_jN]: _n }]], 1
];
var MonitorDeployment$ = [3, n0, _MD,
    0,
    [_Stat, _DUe, _EM],
    [[0, { [_jN]: _statu }], [0, { [_jN]: _dUe }], [0, { [_jN]: _eM }]], 1
];
var MotionGraphicsActivateScheduleActionSettings$ = [3, n0, _MGASAS,
    0,
    [_Du, _PPa, _Ur, _Us],
    [[1, { [_jN]: _du }], [0, { [_jN]: _pPa }], [0, { [_jN]: _ur }], [0, { [_jN]: _us }]]
];
var MotionGraphicsConfiguration$ = [3, n0, _MGC,
    0,
    [_MGS, _MGI],
    [[() => MotionGraphicsSettings$, { [_jN]: _mGS }], [0, { [_jN]: _mGI }]], 1
];
var MotionGraphicsDeactivateScheduleActionSettings$ = [3, n0, _MGDSAS,
    0,
    [],
    []
];
var MotionGraphicsSettings$ = [3, n0, _MGS,
    0,
    [_HMGS],
    [[() => HtmlMotionGraphicsSettings$, { [_jN]: _hMGS }]]
];
var Mp2Settings$ = [3, n0, _MSp,
    0,
    [_B, _CM, _SR],
    [[1, { [_jN]: _b }], [0, { [_jN]: _cM }], [1, { [_jN]: _sR }]]
];
var Mpeg2FilterSettings$ = [3, n0, _MFS,
    0,
    [_TFS],
    [[() => TemporalFilterSettings$, { [_jN]: _tFS }]]
];
var Mpeg2Settings$ = [3, n0, _MSpe,
    0,
    [_FD, _FN, _AQ, _ASf, _CMo, _CSol, _DAR, _FSi, _FA, _GCCo, _GNBF, _GS, _GSU, _STca, _SLu, _TI, _TBS],
    [[1, { [_jN]: _fD }], [1, { [_jN]: _fN }], [0, { [_jN]: _aQ }], [0, { [_jN]: _aSf }], [0, { [_jN]: _cMo }], [0, { [_jN]: _cSol }], [0, { [_jN]: _dAR }], [() => Mpeg2FilterSettings$, { [_jN]: _fSi }], [0, { [_jN]: _fA }], [1, { [_jN]: _gCCo }], [1, { [_jN]: _gNBF }], [1, { [_jN]: _gS }], [0, { [_jN]: _gSU }], [0, { [_jN]: _sTca }], [0, { [_jN]: _sLu }], [0, { [_jN]: _tI }], [() => TimecodeBurninSettings$, { [_jN]: _tBS }]], 2
];
var MsSmoothGroupSettings$ = [3, n0, _MSGS,
    0,
    [_De, _API, _AOTC, _CMe, _CRI, _EI, _EIM, _ESB, _FDi, _FL, _ILA, _NR, _RD, _SMe, _SDM, _STT, _SMB, _TOi, _TOM],
    [[() => OutputLocationRef$, { [_jN]: _de }], [0, { [_jN]: _aPI }], [0, { [_jN]: _aOTC }], [0, { [_jN]: _cMe }], [1, { [_jN]: _cRI }], [0, { [_jN]: _eI }], [0, { [_jN]: _eIM }], [0, { [_jN]: _eSB }], [1, { [_jN]: _fDi }], [1, { [_jN]: _fL }], [0, { [_jN]: _iLA }], [1, { [_jN]: _nR }], [1, { [_jN]: _rD }], [0, { [_jN]: _sMe }], [1, { [_jN]: _sDM }], [0, { [_jN]: _sTT }], [0, { [_jN]: _sMB }], [0, { [_jN]: _tOi }], [0, { [_jN]: _tOM }]], 1
];
var MsSmoothOutputSettings$ = [3, n0, _MSOS,
    0,
    [_HPT, _NM],
    [[0, { [_jN]: _hPT }], [0, { [_jN]: _nM }]]
];
var MulticastInputSettings$ = [3, n0, _MIS,
    0,
    [_SIAo],
    [[0, { [_jN]: _sIAo }]]
];
var MulticastSettings$ = [3, n0, _MSu,
    0,
    [_So],
    [[() => __listOfMulticastSource, { [_jN]: _so }]]
];
var MulticastSettingsCreateRequest$ = [3, n0, _MSCR,
    0,
    [_So],
    [[() => __listOfMulticastSourceCreateRequest, { [_jN]: _so }]]
];
var MulticastSettingsUpdateRequest$ = [3, n0, _MSUR,
    0,
    [_So],
    [[() => __listOfMulticastSourceUpdateRequest, { [_jN]: _so }]]
];
var MulticastSource$ = [3, n0, _MSult,
    0,
    [_Ur, _SI],
    [[0, { [_jN]: _ur }], [0, { [_jN]: _sI }]], 1
];
var MulticastSourceCreateRequest$ = [3, n0, _MSCRu,
    0,
    [_Ur, _SI],
    [[0, { [_jN]: _ur }], [0, { [_jN]: _sI }]], 1
];
var MulticastSourceUpdateRequest$ = [3, n0, _MSURu,
    0,
    [_Ur, _SI],
    [[0, { [_jN]: _ur }], [0, { [_jN]: _sI }]], 1
];
var Multiplex$ = [3, n0, _Mu,
    0,
    [_Ar, _AZ, _Des, _I, _MSul, _N, _PRC, _PCr, _St, _Ta],
    [[0, { [_jN]: _ar }], [64 | 0, { [_jN]: _aZ }], [() => __listOfMultiplexOutputDestination, { [_jN]: _des }], [0, { [_jN]: _i }], [() => MultiplexSettings$, { [_jN]: _mSul }], [0, { [_jN]: _n }], [1, { [_jN]: _pRC }], [1, { [_jN]: _pCr }], [0, { [_jN]: _sta }], [128 | 0, { [_jN]: _ta }]]
];
var MultiplexAlert$ = [3, n0, _MAu,
    0,
    [_ATl, _CT, _I, _M, _PI, _STe, _St],
    [[0, { [_jN]: _aTl }], [5, { [_jN]: _cT }], [0, { [_jN]: _i }], [0, { [_jN]: _m }], [0, { [_jN]: _pI }], [5, { [_jN]: _sTe }], [0, { [_jN]: _sta }]]
];
var MultiplexContainerSettings$ = [3, n0, _MCSu,
    0,
    [_MMS],
    [[() => MultiplexM2tsSettings$, { [_jN]: _mMS }]]
];
var MultiplexGroupSettings$ = [3, n0, _MGSu,
    0,
    [],
    []
];
var MultiplexM2tsSettings$ = [3, n0, _MMS,
    0,
    [_AIAB, _Ari, _ABM, _AFPP, _AST, _CDc, _Eb, _ERIP, _K, _NIB, _PCc, _PPc, _SCc, _SPPM],
    [[0, { [_jN]: _aIAB }], [0, { [_jN]: _ari }], [0, { [_jN]: _aBM }], [1, { [_jN]: _aFPP }], [0, { [_jN]: _aST }], [0, { [_jN]: _cDc }], [0, { [_jN]: _eb }], [0, { [_jN]: _eRIP }], [0, { [_jN]: _k }], [0, { [_jN]: _nIB }], [0, { [_jN]: _pCc }], [1, { [_jN]: _pPc }], [0, { [_jN]: _sCc }], [1, { [_jN]: _sPPM }]]
];
var MultiplexMediaConnectOutputDestinationSettings$ = [3, n0, _MMCODS,
    0,
    [_EA],
    [[0, { [_jN]: _eA }]]
];
var MultiplexOutputDestination$ = [3, n0, _MOD,
    0,
    [_MCSe],
    [[() => MultiplexMediaConnectOutputDestinationSettings$, { [_jN]: _mCS }]]
];
var MultiplexOutputSettings$ = [3, n0, _MOS,
    0,
    [_De, _CS],
    [[() => OutputLocationRef$, { [_jN]: _de }], [() => MultiplexContainerSettings$, { [_jN]: _cS }]], 1
];
var MultiplexProgram$ = [3, n0, _MP,
    0,
    [_CIha, _MPS, _PIM, _PDi, _PNr],
    [[0, { [_jN]: _cIha }], [() => MultiplexProgramSettings$, { [_jN]: _mPS }], [() => MultiplexProgramPacketIdentifiersMap$, { [_jN]: _pIM }], [() => __listOfMultiplexProgramPipelineDetail, { [_jN]: _pDi }], [0, { [_jN]: _pNr }]]
];
var MultiplexProgramChannelDestinationSettings$ = [3, n0, _MPCDS,
    0,
    [_MIu, _PNr],
    [[0, { [_jN]: _mIu }], [0, { [_jN]: _pNr }]]
];
var MultiplexProgramPacketIdentifiersMap$ = [3, n0, _MPPIM,
    0,
    [_APu, _DSP, _DTP, _EPP, _ESP, _KDP, _PPcr, _PPm, _PMP, _SPc, _SP, _TMPi, _VP, _ACPr, _DTPv, _EPc, _SPm],
    [[64 | 1, { [_jN]: _aP }], [64 | 1, { [_jN]: _dSP }], [1, { [_jN]: _dTP }], [1, { [_jN]: _ePP }], [1, { [_jN]: _eSP }], [64 | 1, { [_jN]: _kDP }], [1, { [_jN]: _pPcr }], [1, { [_jN]: _pPm }], [1, { [_jN]: _pMP }], [64 | 1, { [_jN]: _sPc }], [1, { [_jN]: _sP }], [1, { [_jN]: _tMPi }], [1, { [_jN]: _vP }], [1, { [_jN]: _aCPr }], [64 | 1, { [_jN]: _dTPv }], [1, { [_jN]: _ePc }], [1, { [_jN]: _sPm }]]
];
var MultiplexProgramPipelineDetail$ = [3, n0, _MPPD,
    0,
    [_ACPc, _PI],
    [[0, { [_jN]: _aCPc }], [0, { [_jN]: _pI }]]
];
var MultiplexProgramServiceDescriptor$ = [3, n0, _MPSD,
    0,
    [_PNrov, _SNer],
    [[0, { [_jN]: _pNrov }], [0, { [_jN]: _sNer }]], 2
];
var MultiplexProgramSettings$ = [3, n0, _MPS,
    0,
    [_PNrog, _PCP, _SDe, _VSi],
    [[1, { [_jN]: _pNrog }], [0, { [_jN]: _pCP }], [() => MultiplexProgramServiceDescriptor$, { [_jN]: _sDe }], [() => MultiplexVideoSettings$, { [_jN]: _vSi }]], 1
];
var MultiplexProgramSummary$ = [3, n0, _MPSu,
    0,
    [_CIha, _PNr],
    [[0, { [_jN]: _cIha }], [0, { [_jN]: _pNr }]]
];
var MultiplexSettings$ = [3, n0, _MSul,
    0,
    [_TSB, _TSI, _MVBDM, _TSRB],
    [[1, { [_jN]: _tSB }], [1, { [_jN]: _tSI }], [1, { [_jN]: _mVBDM }], [1, { [_jN]: _tSRB }]], 2
];
var MultiplexSettingsSummary$ = [3, n0, _MSS,
    0,
    [_TSB],
    [[1, { [_jN]: _tSB }]]
];
var MultiplexStatmuxVideoSettings$ = [3, n0, _MSVS,
    0,
    [_MBa, _MBin, _Pr],
    [[1, { [_jN]: _mBa }], [1, { [_jN]: _mBin }], [1, { [_jN]: _pr }]]
];
var MultiplexSummary$ = [3, n0, _MSulti,
    0,
    [_Ar, _AZ, _I, _MSul, _N, _PRC, _PCr, _St, _Ta],
    [[0, { [_jN]: _ar }], [64 | 0, { [_jN]: _aZ }], [0, { [_jN]: _i }], [() => MultiplexSettingsSummary$, { [_jN]: _mSul }], [0, { [_jN]: _n }], [1, { [_jN]: _pRC }], [1, { [_jN]: _pCr }], [0, { [_jN]: _sta }], [128 | 0, { [_jN]: _ta }]]
];
var MultiplexVideoSettings$ = [3, n0, _MVS,
    0,
    [_CB, _SSt],
    [[1, { [_jN]: _cB }], [() => MultiplexStatmuxVideoSettings$, { [_jN]: _sSt }]]
];
var NetworkInputSettings$ = [3, n0, _NIS,
    0,
    [_HIS, _SV, _MIS],
    [[() => HlsInputSettings$, { [_jN]: _hIS }], [0, { [_jN]: _sV }], [() => MulticastInputSettings$, { [_jN]: _mIS }]]
];
var NielsenCBET$ = [3, n0, _NCBET,
    0,
    [_CCDS, _CSb, _Cs],
    [[0, { [_jN]: _cCDS }], [0, { [_jN]: _cSb }], [0, { [_jN]: _cs }]], 3
];
var NielsenConfiguration$ = [3, n0, _NC,
    0,
    [_DI, _NPTIT],
    [[0, { [_jN]: _dI }], [0, { [_jN]: _nPTIT }]]
];
var NielsenNaesIiNw$ = [3, n0, _NNIN,
    0,
    [_CDSh, _Si, _Tim],
    [[0, { [_jN]: _cDS }], [1, { [_jN]: _si }], [0, { [_jN]: _tim }]], 2
];
var NielsenNwOnly$ = [3, n0, _NNO,
    0,
    [_CDSh, _Si, _Tim],
    [[0, { [_jN]: _cDS }], [1, { [_jN]: _si }], [0, { [_jN]: _tim }]], 2
];
var NielsenWatermarksSettings$ = [3, n0, _NWS,
    0,
    [_NCS, _NDT, _NNINS, _NNOS],
    [[() => NielsenCBET$, { [_jN]: _nCS }], [0, { [_jN]: _nDT }], [() => NielsenNaesIiNw$, { [_jN]: _nNINS }], [() => NielsenNwOnly$, { [_jN]: _nNOS }]]
];
var NodeInterfaceMapping$ = [3, n0, _NIMo,
    0,
    [_LINo, _NIMe, _PIN, _PIIA],
    [[0, { [_jN]: _lINo }], [0, { [_jN]: _nIMe }], [0, { [_jN]: _pIN }], [64 | 0, { [_jN]: _pIIA }]]
];
var NodeInterfaceMappingCreateRequest$ = [3, n0, _NIMCR,
    0,
    [_LINo, _NIMe, _PIN],
    [[0, { [_jN]: _lINo }], [0, { [_jN]: _nIMe }], [0, { [_jN]: _pIN }]]
];
var Offering$ = [3, n0, _Of,
    0,
    [_Ar, _CCu, _Du, _DU, _FP, _OD, _OIf, _OT, _Reg, _RSes, _UP],
    [[0, { [_jN]: _ar }], [0, { [_jN]: _cCu }], [1, { [_jN]: _du }], [0, { [_jN]: _dU }], [1, { [_jN]: _fP }], [0, { [_jN]: _oD }], [0, { [_jN]: _oIf }], [0, { [_jN]: _oT }], [0, { [_jN]: _reg }], [() => ReservationResourceSpecification$, { [_jN]: _rSes }], [1, { [_jN]: _uP }]]
];
var Output$ = [3, n0, _Ou,
    0,
    [_OSutp, _ADN, _CDN, _ON, _VDN],
    [[() => OutputSettings$, { [_jN]: _oSutp }], [64 | 0, { [_jN]: _aDN }], [64 | 0, { [_jN]: _cDN }], [0, { [_jN]: _oN }], [0, { [_jN]: _vDN }]], 1
];
var OutputDestination$ = [3, n0, _ODu,
    0,
    [_I, _MPSe, _MSul, _Se, _SSr, _LIN, _MCRS],
    [[0, { [_jN]: _i }], [() => __listOfMediaPackageOutputDestinationSettings, { [_jN]: _mPSe }], [() => MultiplexProgramChannelDestinationSettings$, { [_jN]: _mSul }], [() => __listOfOutputDestinationSettings, { [_jN]: _set }], [() => __listOfSrtOutputDestinationSettings, { [_jN]: _sSr }], [64 | 0, { [_jN]: _lIN }], [() => __listOfMediaConnectRouterOutputDestinationSettings, { [_jN]: _mCRS }]]
];
var OutputDestinationSettings$ = [3, n0, _ODS,
    0,
    [_PPa, _SN, _Ur, _Us, _VSA],
    [[0, { [_jN]: _pPa }], [0, { [_jN]: _sN }], [0, { [_jN]: _ur }], [0, { [_jN]: _us }], [0, { [_jN]: _vSA }]]
];
var OutputGroup$ = [3, n0, _OGu,
    0,
    [_OGS, _Out, _N],
    [[() => OutputGroupSettings$, { [_jN]: _oGS }], [() => __listOfOutput, { [_jN]: _ou }], [0, { [_jN]: _n }]], 2
];
var OutputGroupSettings$ = [3, n0, _OGS,
    0,
    [_AGS, _FCGS, _HGS, _MPGS, _MSGS, _MGSu, _RGS, _UGS, _CIGS, _SGS, _MCRGS],
    [[() => ArchiveGroupSettings$, { [_jN]: _aGS }], [() => FrameCaptureGroupSettings$, { [_jN]: _fCGS }], [() => HlsGroupSettings$, { [_jN]: _hGS }], [() => MediaPackageGroupSettings$, { [_jN]: _mPGS }], [() => MsSmoothGroupSettings$, { [_jN]: _mSGS }], [() => MultiplexGroupSettings$, { [_jN]: _mGSu }], [() => RtmpGroupSettings$, { [_jN]: _rGS }], [() => UdpGroupSettings$, { [_jN]: _uGS }], [() => CmafIngestGroupSettings$, { [_jN]: _cIGS }], [() => SrtGroupSettings$, { [_jN]: _sGS }], [() => MediaConnectRouterGroupSettings$, { [_jN]: _mCRGS }]]
];
var OutputLocationRef$ = [3, n0, _OLR,
    0,
    [_DRI],
    [[0, { [_jN]: _dRI }]]
];
var OutputLockingSettings$ = [3, n0, _OLS,
    0,
    [_ELS, _PLS, _DLS],
    [[() => EpochLockingSettings$, { [_jN]: _eLS }], [() => PipelineLockingSettings$, { [_jN]: _pLS }], [() => DisabledLockingSettings$, { [_jN]: _dLS }]]
];
var OutputSettings$ = [3, n0, _OSutp,
    0,
    [_AOS, _FCOS, _HOS, _MPOS, _MSOS, _MOS, _ROS, _UOS, _CIOS, _SOS, _MCROS],
    [[() => ArchiveOutputSettings$, { [_jN]: _aOS }], [() => FrameCaptureOutputSettings$, { [_jN]: _fCOS }], [() => HlsOutputSettings$, { [_jN]: _hOS }], [() => MediaPackageOutputSettings$, { [_jN]: _mPOS }], [() => MsSmoothOutputSettings$, { [_jN]: _mSOS }], [() => MultiplexOutputSettings$, { [_jN]: _mOS }], [() => RtmpOutputSettings$, { [_jN]: _rOS }], [() => UdpOutputSettings$, { [_jN]: _uOS }], [() => CmafIngestOutputSettings$, { [_jN]: _cIOS }], [() => SrtOutputSettings$, { [_jN]: _sOS }], [() => MediaConnectRouterOutputSettings$, { [_jN]: _mCROS }]]
];
var PassThroughSettings$ = [3, n0, _PTS,
    0,
    [],
    []
];
var PauseStateScheduleActionSettings$ = [3, n0, _PSSAS,
    0,
    [_Pipel],
    [[() => __listOfPipelinePauseStateSettings, { [_jN]: _pipel }]]
];
var PipelineDetail$ = [3, n0, _PDip,
    0,
    [_AIAN, _AISAN, _AMGAN, _AMGU, _PI, _CEV, _MCROCM],
    [[0, { [_jN]: _aIAN }], [0, { [_jN]: _aISAN }], [0, { [_jN]: _aMGAN }], [0, { [_jN]: _aMGU }], [0, { [_jN]: _pI }], [() => ChannelEngineVersionResponse$, { [_jN]: _cEV }], [() => MediaConnectRouterOutputConnections, { [_jN]: _mCROCM }]]
];
var PipelineLockingSettings$ = [3, n0, _PLS,
    0,
    [_PLM, _CEu],
    [[0, { [_jN]: _pLM }], [0, { [_jN]: _cE }]]
];
var PipelinePauseStateSettings$ = [3, n0, _PPSS,
    0,
    [_PI],
    [[0, { [_jN]: _pI }]], 1
];
var PrimaryChannelSettings$ = [3, n0, _PCS,
    0,
    [_LCT],
    [[0, { [_jN]: _lCT }]]
];
var PurchaseOfferingRequest$ = [3, n0, _POR,
    0,
    [_Cou, _OIf, _N, _RSen, _RIe, _Star, _Ta],
    [[1, { [_jN]: _cou }], [0, 1], [0, { [_jN]: _n }], [() => RenewalSettings$, { [_jN]: _rSen }], [0, { [_iTd]: 1, [_jN]: _rIe }], [0, { [_jN]: _star }], [128 | 0, { [_jN]: _ta }]], 2
];
var PurchaseOfferingResponse$ = [3, n0, _PORu,
    0,
    [_Rese],
    [[() => Reservation$, { [_jN]: _rese }]]
];
var RawSettings$ = [3, n0, _RS,
    0,
    [],
    []
];
var RebootInputDeviceRequest$ = [3, n0, _RIDR,
    0,
    [_IDI, _For],
    [[0, 1], [0, { [_jN]: _for }]], 1
];
var RebootInputDeviceResponse$ = [3, n0, _RIDRe,
    0,
    [],
    []
];
var Rec601Settings$ = [3, n0, _RSec,
    0,
    [],
    []
];
var Rec709Settings$ = [3, n0, _RSece,
    0,
    [],
    []
];
var RejectInputDeviceTransferRequest$ = [3, n0, _RIDTR,
    0,
    [_IDI],
    [[0, 1]], 1
];
var RejectInputDeviceTransferResponse$ = [3, n0, _RIDTRe,
    0,
    [],
    []
];
var RemixSettings$ = [3, n0, _RSe,
    0,
    [_CMh, _CIhan, _COh],
    [[() => __listOfAudioChannelMapping, { [_jN]: _cMh }], [1, { [_jN]: _cIhan }], [1, { [_jN]: _cOh }]], 1
];
var RenewalSettings$ = [3, n0, _RSen,
    0,
    [_AR, _RC],
    [[0, { [_jN]: _aR }], [1, { [_jN]: _rC }]]
];
var Reservation$ = [3, n0, _Rese,
    0,
    [_Ar, _Cou, _CCu, _Du, _DU, _En, _FP, _N, _OD, _OIf, _OT, _Reg, _RSen, _RIes, _RSes, _Star, _St, _Ta, _UP],
    [[0, { [_jN]: _ar }], [1, { [_jN]: _cou }], [0, { [_jN]: _cCu }], [1, { [_jN]: _du }], [0, { [_jN]: _dU }], [0, { [_jN]: _en }], [1, { [_jN]: _fP }], [0, { [_jN]: _n }], [0, { [_jN]: _oD }], [0, { [_jN]: _oIf }], [0, { [_jN]: _oT }], [0, { [_jN]: _reg }], [() => RenewalSettings$, { [_jN]: _rSen }], [0, { [_jN]: _rIes }], [() => ReservationResourceSpecification$, { [_jN]: _rSes }], [0, { [_jN]: _star }], [0, { [_jN]: _sta }], [128 | 0, { [_jN]: _ta }], [1, { [_jN]: _uP }]]
];
var ReservationResourceSpecification$ = [3, n0, _RRS,
    0,
    [_CCh, _Cod, _MBa, _MFa, _R, _RT, _SFp, _VQi],
    [[0, { [_jN]: _cCh }], [0, { [_jN]: _cod }], [0, { [_jN]: _mBa }], [0, { [_jN]: _mFa }], [0, { [_jN]: _r }], [0, { [_jN]: _rT }], [0, { [_jN]: _sFp }], [0, { [_jN]: _vQi }]]
];
var RestartChannelPipelinesRequest$ = [3, n0, _RCPR,
    0,
    [_CIha, _PIi],
    [[0, 1], [64 | 0, { [_jN]: _pIi }]], 1
];
var RestartChannelPipelinesResponse$ = [3, n0, _RCPRe,
    0,
    [_Ar, _CIS, _CCh, _Des, _EE, _ESn, _I, _IA, _IS, _LL, _Ma, _MSa, _N, _PDi, _PRC, _RA, _St, _Ta, _V, _ASn, _CEV, _LCS, _CSG, _ISn],
    [[0, { [_jN]: _ar }], [() => CdiInputSpecification$, { [_jN]: _cIS }], [0, { [_jN]: _cCh }], [() => __listOfOutputDestination, { [_jN]: _des }], [() => __listOfChannelEgressEndpoint, { [_jN]: _eE }], [() => EncoderSettings$, { [_jN]: _eSn }], [0, { [_jN]: _i }], [() => __listOfInputAttachment, { [_jN]: _iA }], [() => InputSpecification$, { [_jN]: _iS }], [0, { [_jN]: _lL }], [() => MaintenanceStatus$, { [_jN]: _ma }], [0, { [_jN]: _mSa }], [0, { [_jN]: _n }], [() => __listOfPipelineDetail, { [_jN]: _pDi }], [1, { [_jN]: _pRC }], [0, { [_jN]: _rA }], [0, { [_jN]: _sta }], [128 | 0, { [_jN]: _ta }], [() => VpcOutputSettingsDescription$, { [_jN]: _v }], [() => DescribeAnywhereSettings$, { [_jN]: _aSn }], [() => ChannelEngineVersionResponse$, { [_jN]: _cEV }], [() => DescribeLinkedChannelSettings$, { [_jN]: _lCS }], [64 | 0, { [_jN]: _cSG }], [() => DescribeInferenceSettings$, { [_jN]: _iSn }]]
];
var Route$ = [3, n0, _Rou,
    0,
    [_Ci, _Ga],
    [[0, { [_jN]: _ci }], [0, { [_jN]: _ga }]]
];
var RouteCreateRequest$ = [3, n0, _RCR,
    0,
    [_Ci, _Ga],
    [[0, { [_jN]: _ci }], [0, { [_jN]: _ga }]]
];
var RouterDestination$ = [3, n0, _RDo,
    0,
    [_AZN, _ROA],
    [[0, { [_jN]: _aZN }], [0, { [_jN]: _rOA }]]
];
var RouterDestinationSettings$ = [3, n0, _RDS,
    0,
    [_AZN],
    [[0, { [_jN]: _aZN }]], 1
];
var RouterInputSettings$ = [3, n0, _RIS,
    0,
    [_Des, _ETn, _SAe],
    [[() => __listOfRouterDestination, { [_jN]: _des }], [0, { [_jN]: _eTn }], [0, { [_jN]: _sAe }]]
];
var RouterSettings$ = [3, n0, _RSo,
    0,
    [_Des, _ETn, _SAe],
    [[() => __listOfRouterDestinationSettings, { [_jN]: _des }], [0, { [_jN]: _eTn }], [0, { [_jN]: _sAe }]]
];
var RouteUpdateRequest$ = [3, n0, _RUR,
    0,
    [_Ci, _Ga],
    [[0, { [_jN]: _ci }], [0, { [_jN]: _ga }]]
];
var RtmpCaptionInfoDestinationSettings$ = [3, n0, _RCIDS,
    0,
    [],
    []
];
var RtmpGroupSettings$ = [3, n0, _RGS,
    0,
    [_AM, _ASut, _CFB, _CLa, _CDap, _ILA, _RD, _IFNU],
    [[64 | 0, { [_jN]: _aM }], [0, { [_jN]: _aSut }], [0, { [_jN]: _cFB }], [1, { [_jN]: _cL }], [0, { [_jN]: _cDa }], [0, { [_jN]: _iLA }], [1, { [_jN]: _rD }], [0, { [_jN]: _iFNU }]]
];
var RtmpOutputSettings$ = [3, n0, _ROS,
    0,
    [_De, _CMe, _CRI, _NR],
    [[() => OutputLocationRef$, { [_jN]: _de }], [0, { [_jN]: _cMe }], [1, { [_jN]: _cRI }], [1, { [_jN]: _nR }]], 1
];
var ScheduleAction$ = [3, n0, _SAch,
    0,
    [_ANc, _SAS, _SASS],
    [[0, { [_jN]: _aNc }], [() => ScheduleActionSettings$, { [_jN]: _sAS }], [() => ScheduleActionStartSettings$, { [_jN]: _sASS }]], 3
];
var ScheduleActionSettings$ = [3, n0, _SAS,
    0,
    [_HISTS, _HTMS, _IPS, _ISS, _MGIAS, _MGIDS, _PSS, _SIS, _SRTNS, _SSIS, _STSS, _SIAS, _SIDS, _SIOAS, _SIODS, _ISTS, _TMS],
    [[() => HlsId3SegmentTaggingScheduleActionSettings$, { [_jN]: _hISTS }], [() => HlsTimedMetadataScheduleActionSettings$, { [_jN]: _hTMS }], [() => InputPrepareScheduleActionSettings$, { [_jN]: _iPS }], [() => InputSwitchScheduleActionSettings$, { [_jN]: _iSS }], [() => MotionGraphicsActivateScheduleActionSettings$, { [_jN]: _mGIAS }], [() => MotionGraphicsDeactivateScheduleActionSettings$, { [_jN]: _mGIDS }], [() => PauseStateScheduleActionSettings$, { [_jN]: _pSS }], [() => Scte35InputScheduleActionSettings$, { [_jN]: _sIS }], [() => Scte35ReturnToNetworkScheduleActionSettings$, { [_jN]: _sRTNS }], [() => Scte35SpliceInsertScheduleActionSettings$, { [_jN]: _sSIS }], [() => Scte35TimeSignalScheduleActionSettings$, { [_jN]: _sTSS }], [() => StaticImageActivateScheduleActionSettings$, { [_jN]: _sIAS }], [() => StaticImageDeactivateScheduleActionSettings$, { [_jN]: _sIDS }], [() => StaticImageOutputActivateScheduleActionSettings$, { [_jN]: _sIOAS }], [() => StaticImageOutputDeactivateScheduleActionSettings$, { [_jN]: _sIODS }], [() => Id3SegmentTaggingScheduleActionSettings$, { [_jN]: _iSTS }], [() => TimedMetadataScheduleActionSettings$, { [_jN]: _tMS }]]
];
var ScheduleActionStartSettings$ = [3, n0, _SASS,
    0,
    [_FMSASS, _FMSASSo, _IMSASS],
    [[() => FixedModeScheduleActionStartSettings$, { [_jN]: _fMSASS }], [() => FollowModeScheduleActionStartSettings$, { [_jN]: _fMSASSo }], [() => ImmediateModeScheduleActionStartSettings$, { [_jN]: _iMSASS }]]
];
var Scte20PlusEmbeddedDestinationSettings$ = [3, n0, _SPEDS,
    0,
    [],
    []
];
var Scte20SourceSettings$ = [3, n0, _SSSc,
    0,
    [_CTon, _SCN],
    [[0, { [_jN]: _cTo }], [1, { [_jN]: _sCN }]]
];
var Scte27DestinationSettings$ = [3, n0, _SDS,
    0,
    [],
    []
];
var Scte27SourceSettings$ = [3, n0, _SSSct,
    0,
    [_OL, _Pi],
    [[0, { [_jN]: _oL }], [1, { [_jN]: _pi }]]
];
var Scte35DeliveryRestrictions$ = [3, n0, _SDR,
    0,
    [_AAF, _DRe, _NRBF, _WDAF],
    [[0, { [_jN]: _aAF }], [0, { [_jN]: _dRe }], [0, { [_jN]: _nRBF }], [0, { [_jN]: _wDAF }]], 4
];
var Scte35Descriptor$ = [3, n0, _SDct,
    0,
    [_SDSc],
    [[() => Scte35DescriptorSettings$, { [_jN]: _sDSc }]], 1
];
var Scte35DescriptorSettings$ = [3, n0, _SDSc,
    0,
    [_SDSDS],
    [[() => Scte35SegmentationDescriptor$, { [_jN]: _sDSDS }]], 1
];
var Scte35InputScheduleActionSettings$ = [3, n0, _SISAS,
    0,
    [_Mo, _IANR],
    [[0, { [_jN]: _mo }], [0, { [_jN]: _iANR }]], 1
];
var Scte35ReturnToNetworkScheduleActionSettings$ = [3, n0, _SRTNSAS,
    0,
    [_SEI],
    [[1, { [_jN]: _sEI }]], 1
];
var Scte35SegmentationDescriptor$ = [3, n0, _SSD,
    0,
    [_SCI, _SEIe, _DRel, _SNeg, _SDeg, _STI, _SUe, _SUT, _SE, _SSN, _SSE],
    [[0, { [_jN]: _sCI }], [1, { [_jN]: _sEIe }], [() => Scte35DeliveryRestrictions$, { [_jN]: _dRel }], [1, { [_jN]: _sNeg }], [1, { [_jN]: _sDeg }], [1, { [_jN]: _sTI }], [0, { [_jN]: _sUe }], [1, { [_jN]: _sUT }], [1, { [_jN]: _sE }], [1, { [_jN]: _sSN }], [1, { [_jN]: _sSE }]], 2
];
var Scte35SpliceInsert$ = [3, n0, _SSI,
    0,
    [_AAO, _NRBF, _WDAF],
    [[1, { [_jN]: _aAO }], [0, { [_jN]: _nRBF }], [0, { [_jN]: _wDAF }]]
];
var Scte35SpliceInsertScheduleActionSettings$ = [3, n0, _SSISAS,
    0,
    [_SEI, _Du],
    [[1, { [_jN]: _sEI }], [1, { [_jN]: _du }]], 1
];
var Scte35TimeSignalApos$ = [3, n0, _STSA,
    0,
    [_AAO, _NRBF, _WDAF],
    [[1, { [_jN]: _aAO }], [0, { [_jN]: _nRBF }], [0, { [_jN]: _wDAF }]]
];
var Scte35TimeSignalScheduleActionSettings$ = [3, n0, _STSSAS,
    0,
    [_SDcte],
    [[() => __listOfScte35Descriptor, { [_jN]: _sDct }]], 1
];
var SdiSource$ = [3, n0, _SSdi,
    0,
    [_Ar, _I, _Inp, _Mo, _N, _St, _Ty],
    [[0, { [_jN]: _ar }], [0, { [_jN]: _i }], [64 | 0, { [_jN]: _inp }], [0, { [_jN]: _mo }], [0, { [_jN]: _n }], [0, { [_jN]: _sta }], [0, { [_jN]: _ty }]]
];
var SdiSourceMapping$ = [3, n0, _SSMd,
    0,
    [_CNa, _CNh, _SSdi],
    [[1, { [_jN]: _cNa }], [1, { [_jN]: _cNh }], [0, { [_jN]: _sSdi }]]
];
var SdiSourceMappingUpdateRequest$ = [3, n0, _SSMUR,
    0,
    [_CNa, _CNh, _SSdi],
    [[1, { [_jN]: _cNa }], [1, { [_jN]: _cNh }], [0, { [_jN]: _sSdi }]]
];
var SdiSourceSummary$ = [3, n0, _SSSd,
    0,
    [_Ar, _I, _Inp, _Mo, _N, _St, _Ty],
    [[0, { [_jN]: _ar }], [0, { [_jN]: _i }], [64 | 0, { [_jN]: _inp }], [0, { [_jN]: _mo }], [0, { [_jN]: _n }], [0, { [_jN]: _sta }], [0, { [_jN]: _ty }]]
];
var SignalMapSummary$ = [3, n0, _SMS,
    0,
    [_Ar, _CAr, _I, _MDS, _N, _Stat, _Desc, _MA, _Ta],
    [[0, { [_jN]: _ar }], [5, { [_jN]: _cAr }], [0, { [_jN]: _i }], [0, { [_jN]: _mDS }], [0, { [_jN]: _n }], [0, { [_jN]: _statu }], [0, { [_jN]: _desc }], [5, { [_jN]: _mA }], [128 | 0, { [_jN]: _ta }]], 6
];
var SmartSubtitleSourceSettings$ = [3, n0, _SSSS,
    0,
    [_CSM, _IFO],
    [[0, { [_jN]: _cSM }], [0, { [_jN]: _iFO }]]
];
var Smpte2110ReceiverGroup$ = [3, n0, _SRG,
    0,
    [_SSdp],
    [[() => Smpte2110ReceiverGroupSdpSettings$, { [_jN]: _sSdp }]]
];
var Smpte2110ReceiverGroupSdpSettings$ = [3, n0, _SRGSS,
    0,
    [_ASnc, _ASudi, _VSid],
    [[() => __listOfInputSdpLocation, { [_jN]: _aSnc }], [() => __listOfInputSdpLocation, { [_jN]: _aSud }], [() => InputSdpLocation$, { [_jN]: _vSid }]]
];
var Smpte2110ReceiverGroupSettings$ = [3, n0, _SRGS,
    0,
    [_SRGm],
    [[() => __listOfSmpte2110ReceiverGroup, { [_jN]: _sRG }]]
];
var SmpteTtDestinationSettings$ = [3, n0, _STDS,
    0,
    [],
    []
];
var SpecialRouterSettings$ = [3, n0, _SRS,
    0,
    [_RAo],
    [[0, { [_jN]: _rAo }]]
];
var SrtCallerDecryption$ = [3, n0, _SCDr,
    0,
    [_A, _PSA],
    [[0, { [_jN]: _a }], [0, { [_jN]: _pSA }]]
];
var SrtCallerDecryptionRequest$ = [3, n0, _SCDR,
    0,
    [_A, _PSA],
    [[0, { [_jN]: _a }], [0, { [_jN]: _pSA }]]
];
var SrtCallerSource$ = [3, n0, _SCS,
    0,
    [_Dec, _ML, _SLA, _SLP, _SIt],
    [[() => SrtCallerDecryption$, { [_jN]: _dec }], [1, { [_jN]: _mL }], [0, { [_jN]: _sLA }], [0, { [_jN]: _sLP }], [0, { [_jN]: _sIt }]]
];
var SrtCallerSourceRequest$ = [3, n0, _SCSR,
    0,
    [_Dec, _ML, _SLA, _SLP, _SIt],
    [[() => SrtCallerDecryptionRequest$, { [_jN]: _dec }], [1, { [_jN]: _mL }], [0, { [_jN]: _sLA }], [0, { [_jN]: _sLP }], [0, { [_jN]: _sIt }]]
];
var SrtGroupSettings$ = [3, n0, _SGS,
    0,
    [_ILA],
    [[0, { [_jN]: _iLA }]]
];
var SrtListenerDecryption$ = [3, n0, _SLD,
    0,
    [_A, _PSA],
    [[0, { [_jN]: _a }], [0, { [_jN]: _pSA }]], 2
];
var SrtListenerDecryptionRequest$ = [3, n0, _SLDR,
    0,
    [_A, _PSA],
    [[0, { [_jN]: _a }], [0, { [_jN]: _pSA }]], 2
];
var SrtListenerSettings$ = [3, n0, _SLS,
    0,
    [_Dec, _ML, _SIt],
    [[() => SrtListenerDecryption$, { [_jN]: _dec }], [1, { [_jN]: _mL }], [0, { [_jN]: _sIt }]]
];
var SrtListenerSettingsRequest$ = [3, n0, _SLSR,
    0,
    [_Dec, _ML, _SIt],
    [[() => SrtListenerDecryptionRequest$, { [_jN]: _dec }], [1, { [_jN]: _mL }], [0, { [_jN]: _sIt }]], 2
];
var SrtOutputDestinationSettings$ = [3, n0, _SODS,
    0,
    [_EPSA, _SIt, _Ur, _CMon, _LP],
    [[0, { [_jN]: _ePSA }], [0, { [_jN]: _sIt }], [0, { [_jN]: _ur }], [0, { [_jN]: _cMon }], [1, { [_jN]: _lP }]]
];
var SrtOutputSettings$ = [3, n0, _SOS,
    0,
    [_CS, _De, _BMuf, _ETn, _La],
    [[() => UdpContainerSettings$, { [_jN]: _cS }], [() => OutputLocationRef$, { [_jN]: _de }], [1, { [_jN]: _bMuf }], [0, { [_jN]: _eTn }], [1, { [_jN]: _la }]], 2
];
var SrtSettings$ = [3, n0, _SSr,
    0,
    [_SCSr, _SLS],
    [[() => __listOfSrtCallerSource, { [_jN]: _sCS }], [() => SrtListenerSettings$, { [_jN]: _sLS }]]
];
var SrtSettingsRequest$ = [3, n0, _SSR,
    0,
    [_SCSr, _SLS],
    [[() => __listOfSrtCallerSourceRequest, { [_jN]: _sCS }], [() => SrtListenerSettingsRequest$, { [_jN]: _sLS }]]
];
var StandardHlsSettings$ = [3, n0, _SHS,
    0,
    [_MSue, _ARS],
    [[() => M3u8Settings$, { [_jN]: _mSue }], [0, { [_jN]: _aRS }]], 1
];
var StartChannelRequest$ = [3, n0, _SCR,
    0,
    [_CIha],
    [[0, 1]], 1
];
var StartChannelResponse$ = [3, n0, _SCRt,
    0,
    [_Ar, _CIS, _CCh, _Des, _EE, _ESn, _I, _IA, _IS, _LL, _Ma, _N, _PDi, _PRC, _RA, _St, _Ta, _V, _ASn, _CEV, _LCS, _CSG, _ISn],
    [[0, { [_jN]: _ar }], [() => CdiInputSpecification$, { [_jN]: _cIS }], [0, { [_jN]: _cCh }], [() => __listOfOutputDestination, { [_jN]: _des }], [() => __listOfChannelEgressEndpoint, { [_jN]: _eE }], [() => EncoderSettings$, { [_jN]: _eSn }], [0, { [_jN]: _i }], [() => __listOfInputAttachment, { [_jN]: _iA }], [() => InputSpecification$, { [_jN]: _iS }], [0, { [_jN]: _lL }], [() => MaintenanceStatus$, { [_jN]: _ma }], [0, { [_jN]: _n }], [() => __listOfPipelineDetail, { [_jN]: _pDi }], [1, { [_jN]: _pRC }], [0, { [_jN]: _rA }], [0, { [_jN]: _sta }], [128 | 0, { [_jN]: _ta }], [() => VpcOutputSettingsDescription$, { [_jN]: _v }], [() => DescribeAnywhereSettings$, { [_jN]: _aSn }], [() => ChannelEngineVersionResponse$, { [_jN]: _cEV }], [() => DescribeLinkedChannelSettings$, { [_jN]: _lCS }], [64 | 0, { [_jN]: _cSG }], [() => DescribeInferenceSettings$, { [_jN]: _iSn }]]
];
var StartDeleteMonitorDeploymentRequest$ = [3, n0, _SDMDR,
    0,
    [_Id],
    [[0, 1]], 1
];
var StartDeleteMonitorDeploymentResponse$ = [3, n0, _SDMDRt,
    0,
    [_Ar, _CWATGIl, _CAr, _Desc, _DEPA, _EM, _EBRTGIv, _FMRM, _I, _LDA, _LSMD, _MRM, _MA, _MCPD, _MD, _N, _Stat, _Ta],
    [[0, { [_jN]: _ar }], [64 | 0, { [_jN]: _cWATGIl }], [5, { [_jN]: _cAr }], [0, { [_jN]: _desc }], [0, { [_jN]: _dEPA }], [0, { [_jN]: _eM }], [64 | 0, { [_jN]: _eBRTGIv }], [() => FailedMediaResourceMap, { [_jN]: _fMRM }], [0, { [_jN]: _i }], [5, { [_jN]: _lDA }], [() => SuccessfulMonitorDeployment$, { [_jN]: _lSMD }], [() => MediaResourceMap, { [_jN]: _mRM }], [5, { [_jN]: _mA }], [2, { [_jN]: _mCPD }], [() => MonitorDeployment$, { [_jN]: _mD }], [0, { [_jN]: _n }], [0, { [_jN]: _statu }], [128 | 0, { [_jN]: _ta }]]
];
var StartInputDeviceMaintenanceWindowRequest$ = [3, n0, _SIDMWR,
    0,
    [_IDI],
    [[0, 1]], 1
];
var StartInputDeviceMaintenanceWindowResponse$ = [3, n0, _SIDMWRt,
    0,
    [],
    []
];
var StartInputDeviceRequest$ = [3, n0, _SIDR,
    0,
    [_IDI],
    [[0, 1]], 1
];
var StartInputDeviceResponse$ = [3, n0, _SIDRt,
    0,
    [],
    []
];
var StartMonitorDeploymentRequest$ = [3, n0, _SMDR,
    0,
    [_Id, _DRr],
    [[0, 1], [2, { [_jN]: _dRr }]], 1
];
var StartMonitorDeploymentResponse$ = [3, n0, _SMDRt,
    0,
    [_Ar, _CWATGIl, _CAr, _Desc, _DEPA, _EM, _EBRTGIv, _FMRM, _I, _LDA, _LSMD, _MRM, _MA, _MCPD, _MD, _N, _Stat, _Ta],
    [[0, { [_jN]: _ar }], [64 | 0, { [_jN]: _cWATGIl }], [5, { [_jN]: _cAr }], [0, { [_jN]: _desc }], [0, { [_jN]: _dEPA }], [0, { [_jN]: _eM }], [64 | 0, { [_jN]: _eBRTGIv }], [() => FailedMediaResourceMap, { [_jN]: _fMRM }], [0, { [_jN]: _i }], [5, { [_jN]: _lDA }], [() => SuccessfulMonitorDeployment$, { [_jN]: _lSMD }], [() => MediaResourceMap, { [_jN]: _mRM }], [5, { [_jN]: _mA }], [2, { [_jN]: _mCPD }], [() => MonitorDeployment$, { [_jN]: _mD }], [0, { [_jN]: _n }], [0, { [_jN]: _statu }], [128 | 0, { [_jN]: _ta }]]
];
var StartMultiplexRequest$ = [3, n0, _SMR,
    0,
    [_MIu],
    [[0, 1]], 1
];
var StartMultiplexResponse$ = [3, n0, _SMRt,
    0,
    [_Ar, _AZ, _Des, _I, _MSul, _N, _PRC, _PCr, _St, _Ta],
    [[0, { [_jN]: _ar }], [64 | 0, { [_jN]: _aZ }], [() => __listOfMultiplexOutputDestination, { [_jN]: _des }], [0, { [_jN]: _i }], [() => MultiplexSettings$, { [_jN]: _mSul }], [0, { [_jN]: _n }], [1, { [_jN]: _pRC }], [1, { [_jN]: _pCr }], [0, { [_jN]: _sta }], [128 | 0, { [_jN]: _ta }]]
];
var StartTimecode$ = [3, n0, _STt,
    0,
    [_Time],
    [[0, { [_jN]: _time }]]
];
var StartUpdateSignalMapRequest$ = [3, n0, _SUSMR,
    0,
    [_Id, _CWATGI, _Desc, _DEPA, _EBRTGI, _FRo, _N],
    [[0, 1], [64 | 0, { [_jN]: _cWATGI }], [0, { [_jN]: _desc }], [0, { [_jN]: _dEPA }], [64 | 0, { [_jN]: _eBRTGI }], [2, { [_jN]: _fRo }], [0, { [_jN]: _n }]], 1
];
var StartUpdateSignalMapResponse$ = [3, n0, _SUSMRt,
    0,
    [_Ar, _CWATGIl, _CAr, _Desc, _DEPA, _EM, _EBRTGIv, _FMRM, _I, _LDA, _LSMD, _MRM, _MA, _MCPD, _MD, _N, _Stat, _Ta],
    [[0, { [_jN]: _ar }], [64 | 0, { [_jN]: _cWATGIl }], [5, { [_jN]: _cAr }], [0, { [_jN]: _desc }], [0, { [_jN]: _dEPA }], [0, { [_jN]: _eM }], [64 | 0, { [_jN]: _eBRTGIv }], [() => FailedMediaResourceMap, { [_jN]: _fMRM }], [0, { [_jN]: _i }], [5, { [_jN]: _lDA }], [() => SuccessfulMonitorDeployment$, { [_jN]: _lSMD }], [() => MediaResourceMap, { [_jN]: _mRM }], [5, { [_jN]: _mA }], [2, { [_jN]: _mCPD }], [() => MonitorDeployment$, { [_jN]: _mD }], [0, { [_jN]: _n }], [0, { [_jN]: _statu }], [128 | 0, { [_jN]: _ta }]]
];
var StaticImageActivateScheduleActionSettings$ = [3, n0, _SIASAS,
    0,
    [_Im, _Du, _FIa, _FOa, _H, _IX, _IY, _Lay, _Op, _W],
    [[() => InputLocation$, { [_jN]: _im }], [1, { [_jN]: _du }], [1, { [_jN]: _fIa }], [1, { [_jN]: _fOa }], [1, { [_jN]: _h }], [1, { [_jN]: _iX }], [1, { [_jN]: _iY }], [1, { [_jN]: _lay }], [1, { [_jN]: _op }], [1, { [_jN]: _w }]], 1
];
var StaticImageDeactivateScheduleActionSettings$ = [3, n0, _SIDSAS,
    0,
    [_FOa, _Lay],
    [[1, { [_jN]: _fOa }], [1, { [_jN]: _lay }]]
];
var StaticImageOutputActivateScheduleActionSettings$ = [3, n0, _SIOASAS,
    0,
    [_Im, _ONu, _Du, _FIa, _FOa, _H, _IX, _IY, _Lay, _Op, _W],
    [[() => InputLocation$, { [_jN]: _im }], [64 | 0, { [_jN]: _oNu }], [1, { [_jN]: _du }], [1, { [_jN]: _fIa }], [1, { [_jN]: _fOa }], [1, { [_jN]: _h }], [1, { [_jN]: _iX }], [1, { [_jN]: _iY }], [1, { [_jN]: _lay }], [1, { [_jN]: _op }], [1, { [_jN]: _w }]], 2
];
var StaticImageOutputDeactivateScheduleActionSettings$ = [3, n0, _SIODSAS,
    0,
    [_ONu, _FOa, _Lay],
    [[64 | 0, { [_jN]: _oNu }], [1, { [_jN]: _fOa }], [1, { [_jN]: _lay }]], 1
];
var StaticKeySettings$ = [3, n0, _SKS,
    0,
    [_SKV, _KPSe],
    [[0, { [_jN]: _sKV }], [() => InputLocation$, { [_jN]: _kPSe }]], 1
];
var StopChannelRequest$ = [3, n0, _SCRto,
    0,
    [_CIha],
    [[0, 1]], 1
];
var StopChannelResponse$ = [3, n0, _SCRtop,
    0,
    [_Ar, _CIS, _CCh, _Des, _EE, _ESn, _I, _IA, _IS, _LL, _Ma, _N, _PDi, _PRC, _RA, _St, _Ta, _V, _ASn, _CEV, _LCS, _CSG, _ISn],
    [[0, { [_jN]: _ar }], [() => CdiInputSpecification$, { [_jN]: _cIS }], [0, { [_jN]: _cCh }], [() => __listOfOutputDestination, { [_jN]: _des }], [() => __listOfChannelEgressEndpoint, { [_jN]: _eE }], [() => EncoderSettings$, { [_jN]: _eSn }], [0, { [_jN]: _i }], [() => __listOfInputAttachment, { [_jN]: _iA }], [() => InputSpecification$, { [_jN]: _iS }], [0, { [_jN]: _lL }], [() => MaintenanceStatus$, { [_jN]: _ma }], [0, { [_jN]: _n }], [() => __listOfPipelineDetail, { [_jN]: _pDi }], [1, { [_jN]: _pRC }], [0, { [_jN]: _rA }], [0, { [_jN]: _sta }], [128 | 0, { [_jN]: _ta }], [() => VpcOutputSettingsDescription$, { [_jN]: _v }], [() => DescribeAnywhereSettings$, { [_jN]: _aSn }], [() => ChannelEngineVersionResponse$, { [_jN]: _cEV }], [() => DescribeLinkedChannelSettings$, { [_jN]: _lCS }], [64 | 0, { [_jN]: _cSG }], [() => DescribeInferenceSettings$, { [_jN]: _iSn }]]
];
var StopInputDeviceRequest$ = [3, n0, _SIDRto,
    0,
    [_IDI],
    [[0, 1]], 1
];
var StopInputDeviceResponse$ = [3, n0, _SIDRtop,
    0,
    [],
    []
];
var StopMultiplexRequest$ = [3, n0, _SMRto,
    0,
    [_MIu],
    [[0, 1]], 1
];
var StopMultiplexResponse$ = [3, n0, _SMRtop,
    0,
    [_Ar, _AZ, _Des, _I, _MSul, _N, _PRC, _PCr, _St, _Ta],
    [[0, { [_jN]: _ar }], [64 | 0, { [_jN]: _aZ }], [() => __listOfMultiplexOutputDestination, { [_jN]: _des }], [0, { [_jN]: _i }], [() => MultiplexSettings$, { [_jN]: _mSul }], [0, { [_jN]: _n }], [1, { [_jN]: _pRC }], [1, { [_jN]: _pCr }], [0, { [_jN]: _sta }], [128 | 0, { [_jN]: _ta }]]
];
var StopTimecode$ = [3, n0, _STto,
    0,
    [_LFCB, _Time],
    [[0, { [_jN]: _lFCB }], [0, { [_jN]: _time }]]
];
var SuccessfulMonitorDeployment$ = [3, n0, _SMD,
    0,
    [_DUe, _Stat],
    [[0, { [_jN]: _dUe }], [0, { [_jN]: _statu }]], 2
];
var TeletextDestinationSettings$ = [3, n0, _TDS,
    0,
    [],
    []
];
var TeletextSourceSettings$ = [3, n0, _TSS,
    0,
    [_OR, _PNa],
    [[() => CaptionRectangle$, { [_jN]: _oR }], [0, { [_jN]: _pNa }]]
];
var TemporalFilterSettings$ = [3, n0, _TFS,
    0,
    [_PFS, _Str],
    [[0, { [_jN]: _pFS }], [0, { [_jN]: _str }]]
];
var TextCaptionPositionSettings$ = [3, n0, _TCPS,
    0,
    [_YPP],
    [[1, { [_jN]: _yPP }]]
];
var Thumbnail$ = [3, n0, _Thu,
    0,
    [_Bo, _CTo, _TT, _TSi],
    [[0, { [_jN]: _bo }], [0, { [_jN]: _cTon }], [0, { [_jN]: _tT }], [5, { [_jN]: _tSi }]]
];
var ThumbnailConfiguration$ = [3, n0, _TCh,
    0,
    [_St],
    [[0, { [_jN]: _sta }]], 1
];
var ThumbnailDetail$ = [3, n0, _TDh,
    0,
    [_PI, _Thum],
    [[0, { [_jN]: _pI }], [() => __listOfThumbnail, { [_jN]: _thu }]]
];
var TimecodeBurninSettings$ = [3, n0, _TBS,
    0,
    [_FS, _Po, _Pre],
    [[0, { [_jN]: _fS }], [0, { [_jN]: _po }], [0, { [_jN]: _pre }]], 2
];
var TimecodeConfig$ = [3, n0, _TCi,
    0,
    [_Sou, _STy],
    [[0, { [_jN]: _sou }], [1, { [_jN]: _sTy }]], 1
];
var TimedMetadataScheduleActionSettings$ = [3, n0, _TMSAS,
    0,
    [_Id_],
    [[0, { [_jN]: _id }]], 1
];
var TransferInputDeviceRequest$ = [3, n0, _TIDR,
    0,
    [_IDI, _TCI, _TR, _TM],
    [[0, 1], [0, { [_jN]: _tCI }], [0, { [_jN]: _tR }], [0, { [_jN]: _tM }]], 1
];
var TransferInputDeviceResponse$ = [3, n0, _TIDRr,
    0,
    [],
    []
];
var TransferringInputDeviceSummary$ = [3, n0, _TIDS,
    0,
    [_I, _M, _TCI, _TTr],
    [[0, { [_jN]: _i }], [0, { [_jN]: _m }], [0, { [_jN]: _tCI }], [0, { [_jN]: _tTr }]]
];
var TtmlDestinationSettings$ = [3, n0, _TDSt,
    0,
    [_SCt, _Po],
    [[0, { [_jN]: _sCt }], [() => TextCaptionPositionSettings$, { [_jN]: _po }]]
];
var UdpContainerSettings$ = [3, n0, _UCS,
    0,
    [_MS],
    [[() => M2tsSettings$, { [_jN]: _mS }]]
];
var UdpGroupSettings$ = [3, n0, _UGS,
    0,
    [_ILA, _TMIF, _TMIP],
    [[0, { [_jN]: _iLA }], [0, { [_jN]: _tMIF }], [1, { [_jN]: _tMIP }]]
];
var UdpOutputSettings$ = [3, n0, _UOS,
    0,
    [_CS, _De, _BMuf, _FOS],
    [[() => UdpContainerSettings$, { [_jN]: _cS }], [() => OutputLocationRef$, { [_jN]: _de }], [1, { [_jN]: _bMuf }], [() => FecOutputSettings$, { [_jN]: _fOS }]], 2
];
var UpdateAccountConfigurationRequest$ = [3, n0, _UACR,
    0,
    [_ACc],
    [[() => AccountConfiguration$, { [_jN]: _aCc }]]
];
var UpdateAccountConfigurationResponse$ = [3, n0, _UACRp,
    0,
    [_ACc],
    [[() => AccountConfiguration$, { [_jN]: _aCc }]]
];
var UpdateChannelClassRequest$ = [3, n0, _UCCR,
    0,
    [_CCh, _CIha, _Des],
    [[0, { [_jN]: _cCh }], [0, 1], [() => __listOfOutputDestination, { [_jN]: _des }]], 2
];
var UpdateChannelClassResponse$ = [3, n0, _UCCRp,
    0,
    [_Ch],
    [[() => Channel$, { [_jN]: _cha }]]
];
var UpdateChannelPlacementGroupRequest$ = [3, n0, _UCPGR,
    0,
    [_CPGI, _CI, _N, _No],
    [[0, 1], [0, 1], [0, { [_jN]: _n }], [64 | 0, { [_jN]: _no }]], 2
];
var UpdateChannelPlacementGroupResponse$ = [3, n0, _UCPGRp,
    0,
    [_Ar, _C, _CI, _I, _N, _No, _St],
    [[0, { [_jN]: _ar }], [64 | 0, { [_jN]: _ch }], [0, { [_jN]: _cI }], [0, { [_jN]: _i }], [0, { [_jN]: _n }], [64 | 0, { [_jN]: _no }], [0, { [_jN]: _sta }]]
];
var UpdateChannelRequest$ = [3, n0, _UCR,
    0,
    [_CIha, _CIS, _Des, _ESn, _IA, _IS, _LL, _Ma, _N, _RA, _CEV, _DRr, _ASn, _LCS, _CSG, _ISn, _SRS],
    [[0, 1], [() => CdiInputSpecification$, { [_jN]: _cIS }], [() => __listOfOutputDestination, { [_jN]: _des }], [() => EncoderSettings$, { [_jN]: _eSn }], [() => __listOfInputAttachment, { [_jN]: _iA }], [() => InputSpecification$, { [_jN]: _iS }], [0, { [_jN]: _lL }], [() => MaintenanceUpdateSettings$, { [_jN]: _ma }], [0, { [_jN]: _n }], [0, { [_jN]: _rA }], [() => ChannelEngineVersionRequest$, { [_jN]: _cEV }], [2, { [_jN]: _dRr }], [() => AnywhereSettings$, { [_jN]: _aSn }], [() => LinkedChannelSettings$, { [_jN]: _lCS }], [64 | 0, { [_jN]: _cSG }], [() => InferenceSettings$, { [_jN]: _iSn }], [() => SpecialRouterSettings$, { [_jN]: _sRS }]], 1
];
var UpdateChannelResponse$ = [3, n0, _UCRp,
    0,
    [_Ch],
    [[() => Channel$, { [_jN]: _cha }]]
];
var UpdateCloudWatchAlarmTemplateGroupRequest$ = [3, n0, _UCWATGR,
    0,
    [_Id, _Desc],
    [[0, 1], [0, { [_jN]: _desc }]], 1
];
var UpdateCloudWatchAlarmTemplateGroupResponse$ = [3, n0, _UCWATGRp,
    0,
    [_Ar, _CAr, _Desc, _I, _MA, _N, _Ta],
    [[0, { [_jN]: _ar }], [5, { [_jN]: _cAr }], [0, { [_jN]: _desc }], [0, { [_jN]: _i }], [5, { [_jN]: _mA }], [0, { [_jN]: _n }], [128 | 0, { [_jN]: _ta }]]
];
var UpdateCloudWatchAlarmTemplateRequest$ = [3, n0, _UCWATR,
    0,
    [_Id, _CO, _DTA, _Desc, _EP, _GIr, _MN, _N, _Pe, _Sta, _TRT, _Th, _TMD],
    [[0, 1], [0, { [_jN]: _cO }], [1, { [_jN]: _dTA }], [0, { [_jN]: _desc }], [1, { [_jN]: _eP }], [0, { [_jN]: _gIr }], [0, { [_jN]: _mN }], [0, { [_jN]: _n }], [1, { [_jN]: _pe }], [0, { [_jN]: _stat }], [0, { [_jN]: _tRT }], [1, { [_jN]: _th }], [0, { [_jN]: _tMD }]], 1
];
var UpdateCloudWatchAlarmTemplateResponse$ = [3, n0, _UCWATRp,
    0,
    [_Ar, _CO, _CAr, _DTA, _Desc, _EP, _GI, _I, _MN, _MA, _N, _Pe, _Sta, _Ta, _TRT, _Th, _TMD],
    [[0, { [_jN]: _ar }], [0, { [_jN]: _cO }], [5, { [_jN]: _cAr }], [1, { [_jN]: _dTA }], [0, { [_jN]: _desc }], [1, { [_jN]: _eP }], [0, { [_jN]: _gI }], [0, { [_jN]: _i }], [0, { [_jN]: _mN }], [5, { [_jN]: _mA }], [0, { [_jN]: _n }], [1, { [_jN]: _pe }], [0, { [_jN]: _stat }], [128 | 0, { [_jN]: _ta }], [0, { [_jN]: _tRT }], [1, { [_jN]: _th }], [0, { [_jN]: _tMD }]]
];
var UpdateClusterRequest$ = [3, n0, _UCRpd,
    0,
    [_CI, _N, _NS],
    [[0, 1], [0, { [_jN]: _n }], [() => ClusterNetworkSettingsUpdateRequest$, { [_jN]: _nS }]], 1
];
var UpdateClusterResponse$ = [3, n0, _UCRpda,
    0,
    [_Ar, _CIh, _CTl, _I, _N, _NS, _St],
    [[0, { [_jN]: _ar }], [64 | 0, { [_jN]: _cIh }], [0, { [_jN]: _cTl }], [0, { [_jN]: _i }], [0, { [_jN]: _n }], [() => ClusterNetworkSettings$, { [_jN]: _nS }], [0, { [_jN]: _sta }]]
];
var UpdateEventBridgeRuleTemplateGroupRequest$ = [3, n0, _UEBRTGR,
    0,
    [_Id, _Desc],
    [[0, 1], [0, { [_jN]: _desc }]], 1
];
var UpdateEventBridgeRuleTemplateGroupResponse$ = [3, n0, _UEBRTGRp,
    0,
    [_Ar, _CAr, _Desc, _I, _MA, _N, _Ta],
    [[0, { [_jN]: _ar }], [5, { [_jN]: _cAr }], [0, { [_jN]: _desc }], [0, { [_jN]: _i }], [5, { [_jN]: _mA }], [0, { [_jN]: _n }], [128 | 0, { [_jN]: _ta }]]
];
var UpdateEventBridgeRuleTemplateRequest$ = [3, n0, _UEBRTR,
    0,
    [_Id, _Desc, _ETv, _ET, _GIr, _N],
    [[0, 1], [0, { [_jN]: _desc }], [() => __listOfEventBridgeRuleTemplateTarget, { [_jN]: _eTv }], [0, { [_jN]: _eT }], [0, { [_jN]: _gIr }], [0, { [_jN]: _n }]], 1
];
var UpdateEventBridgeRuleTemplateResponse$ = [3, n0, _UEBRTRp,
    0,
    [_Ar, _CAr, _Desc, _ETv, _ET, _GI, _I, _MA, _N, _Ta],
    [[0, { [_jN]: _ar }], [5, { [_jN]: _cAr }], [0, { [_jN]: _desc }], [() => __listOfEventBridgeRuleTemplateTarget, { [_jN]: _eTv }], [0, { [_jN]: _eT }], [0, { [_jN]: _gI }], [0, { [_jN]: _i }], [5, { [_jN]: _mA }], [0, { [_jN]: _n }], [128 | 0, { [_jN]: _ta }]]
];
var UpdateInputDeviceRequest$ = [3, n0, _UIDR,
    0,
    [_IDI, _HDS, _N, _UDS, _AZv],
    [[0, 1], [() => InputDeviceConfigurableSettings$, { [_jN]: _hDS }], [0, { [_jN]: _n }], [() => InputDeviceConfigurableSettings$, { [_jN]: _uDS }], [0, { [_jN]: _aZv }]], 1
];
var UpdateInputDeviceResponse$ = [3, n0, _UIDRp,
    0,
    [_Ar, _CSon, _DSSSe, _DUS, _HDS, _I, _MAa, _N, _NS, _SNe, _Ty, _UDS, _Ta, _AZv, _MIA, _OTu],
    [[0, { [_jN]: _ar }], [0, { [_jN]: _cSon }], [0, { [_jN]: _dSSSe }], [0, { [_jN]: _dUS }], [() => InputDeviceHdSettings$, { [_jN]: _hDS }], [0, { [_jN]: _i }], [0, { [_jN]: _mAa }], [0, { [_jN]: _n }], [() => InputDeviceNetworkSettings$, { [_jN]: _nS }], [0, { [_jN]: _sNe }], [0, { [_jN]: _ty }], [() => InputDeviceUhdSettings$, { [_jN]: _uDS }], [128 | 0, { [_jN]: _ta }], [0, { [_jN]: _aZv }], [64 | 0, { [_jN]: _mIA }], [0, { [_jN]: _oTu }]]
];
var UpdateInputRequest$ = [3, n0, _UIR,
    0,
    [_IIn, _Des, _ID, _ISG, _MCF, _N, _RA, _So, _SSr, _MSu, _SRGS, _SSd, _SRS],
    [[0, 1], [() => __listOfInputDestinationRequest, { [_jN]: _des }], [() => __listOfInputDeviceRequest, { [_jN]: _iD }], [64 | 0, { [_jN]: _iSG }], [() => __listOfMediaConnectFlowRequest, { [_jN]: _mCF }], [0, { [_jN]: _n }], [0, { [_jN]: _rA }], [() => __listOfInputSourceRequest, { [_jN]: _so }], [() => SrtSettingsRequest$, { [_jN]: _sSr }], [() => MulticastSettingsUpdateRequest$, { [_jN]: _mSu }], [() => Smpte2110ReceiverGroupSettings$, { [_jN]: _sRGS }], [64 | 0, { [_jN]: _sSd }], [() => SpecialRouterSettings$, { [_jN]: _sRS }]], 1
];
var UpdateInputResponse$ = [3, n0, _UIRp,
    0,
    [_In],
    [[() => Input$, { [_jN]: _in }]]
];
var UpdateInputSecurityGroupRequest$ = [3, n0, _UISGR,
    0,
    [_ISGIn, _Ta, _WR],
    [[0, 1], [128 | 0, { [_jN]: _ta }], [() => __listOfInputWhitelistRuleCidr, { [_jN]: _wR }]], 1
];
var UpdateInputSecurityGroupResponse$ = [3, n0, _UISGRp,
    0,
    [_SG],
    [[() => InputSecurityGroup$, { [_jN]: _sG }]]
];
var UpdateMultiplexProgramRequest$ = [3, n0, _UMPR,
    0,
    [_MIu, _PNr, _MPS],
    [[0, 1], [0, 1], [() => MultiplexProgramSettings$, { [_jN]: _mPS }]], 2
];
var UpdateMultiplexProgramResponse$ = [3, n0, _UMPRp,
    0,
    [_MP],
    [[() => MultiplexProgram$, { [_jN]: _mP }]]
];
var UpdateMultiplexRequest$ = [3, n0, _UMR,
    0,
    [_MIu, _MSul, _N, _PIMa],
    [[0, 1], [() => MultiplexSettings$, { [_jN]: _mSul }], [0, { [_jN]: _n }], [() => MultiplexPacketIdentifiersMapping, { [_jN]: _pIMa }]], 1
];
var UpdateMultiplexResponse$ = [3, n0, _UMRp,
    0,
    [_Mu],
    [[() => Multiplex$, { [_jN]: _mu }]]
];
var UpdateNetworkRequest$ = [3, n0, _UNR,
    0,
    [_NI, _IPp, _N, _Ro],
    [[0, 1], [() => __listOfIpPoolUpdateRequest, { [_jN]: _iPp }], [0, { [_jN]: _n }], [() => __listOfRouteUpdateRequest, { [_jN]: _ro }]], 1
];
var UpdateNetworkResponse$ = [3, n0, _UNRp,
    0,
    [_Ar, _ACI, _I, _IPp, _N, _Ro, _St],
    [[0, { [_jN]: _ar }], [64 | 0, { [_jN]: _aCI }], [0, { [_jN]: _i }], [() => __listOfIpPool, { [_jN]: _iPp }], [0, { [_jN]: _n }], [() => __listOfRoute, { [_jN]: _ro }], [0, { [_jN]: _sta }]]
];
var UpdateNodeRequest$ = [3, n0, _UNRpd,
    0,
    [_CI, _NIo, _N, _Rol, _SSM],
    [[0, 1], [0, 1], [0, { [_jN]: _n }], [0, { [_jN]: _rol }], [() => SdiSourceMappingsUpdateRequest, { [_jN]: _sSM }]], 2
];
var UpdateNodeResponse$ = [3, n0, _UNRpda,
    0,
    [_Ar, _CPG, _CI, _CSon, _I, _IAn, _N, _NIM, _Rol, _St, _SSM],
    [[0, { [_jN]: _ar }], [64 | 0, { [_jN]: _cPG }], [0, { [_jN]: _cI }], [0, { [_jN]: _cSon }], [0, { [_jN]: _i }], [0, { [_jN]: _iAn }], [0, { [_jN]: _n }], [() => __listOfNodeInterfaceMapping, { [_jN]: _nIM }], [0, { [_jN]: _rol }], [0, { [_jN]: _sta }], [() => SdiSourceMappings, { [_jN]: _sSM }]]
];
var UpdateNodeStateRequest$ = [3, n0, _UNSR,
    0,
    [_CI, _NIo, _St],
    [[0, 1], [0, 1], [0, { [_jN]: _sta }]], 2
];
var UpdateNodeStateResponse$ = [3, n0, _UNSRp,
    0,
    [_Ar, _CPG, _CI, _CSon, _I, _IAn, _N, _NIM, _Rol, _St, _SSM],
    [[0, { [_jN]: _ar }], [64 | 0, { [_jN]: _cPG }], [0, { [_jN]: _cI }], [0, { [_jN]: _cSon }], [0, { [_jN]: _i }], [0, { [_jN]: _iAn }], [0, { [_jN]: _n }], [() => __listOfNodeInterfaceMapping, { [_jN]: _nIM }], [0, { [_jN]: _rol }], [0, { [_jN]: _sta }], [() => SdiSourceMappings, { [_jN]: _sSM }]]
];
var UpdateReservationRequest$ = [3, n0, _URR,
    0,
    [_RIes, _N, _RSen],
    [[0, 1], [0, { [_jN]: _n }], [() => RenewalSettings$, { [_jN]: _rSen }]], 1
];
var UpdateReservationResponse$ = [3, n0, _URRp,
    0,
    [_Rese],
    [[() => Reservation$, { [_jN]: _rese }]]
];
var UpdateSdiSourceRequest$ = [3, n0, _USSR,
    0,
    [_SSId, _Mo, _N, _Ty],
    [[0, 1], [0, { [_jN]: _mo }], [0, { [_jN]: _n }], [0, { [_jN]: _ty }]], 1
];
var UpdateSdiSourceResponse$ = [3, n0, _USSRp,
    0,
    [_SSdi],
    [[() => SdiSource$, { [_jN]: _sSdi }]]
];
var ValidationError$ = [3, n0, _VEa,
    0,
    [_EPl, _EM],
    [[0, { [_jN]: _ePl }], [0, { [_jN]: _eM }]]
];
var VideoBlackFailoverSettings$ = [3, n0, _VBFS,
    0,
    [_BDT, _VBTM],
    [[1, { [_jN]: _bDT }], [1, { [_jN]: _vBTM }]]
];
var VideoCodecSettings$ = [3, n0, _VCS,
    0,
    [_FCSr, _HSe, _HSet, _MSpe, _ASv],
    [[() => FrameCaptureSettings$, { [_jN]: _fCSr }], [() => H264Settings$, { [_jN]: _hSe }], [() => H265Settings$, { [_jN]: _hSet }], [() => Mpeg2Settings$, { [_jN]: _mSpe }], [() => Av1Settings$, { [_jN]: _aSve }]]
];
var VideoDescription$ = [3, n0, _VDi,
    0,
    [_N, _CSo, _H, _RTA, _SBc, _Sh, _W, _CRr, _OPR, _Bor],
    [[0, { [_jN]: _n }], [() => VideoCodecSettings$, { [_jN]: _cSo }], [1, { [_jN]: _h }], [0, { [_jN]: _rTA }], [0, { [_jN]: _sBc }], [1, { [_jN]: _sh }], [1, { [_jN]: _w }], [() => VideoPositionRectangle$, { [_jN]: _cR }], [() => VideoPositionRectangle$, { [_jN]: _oPR }], [1, { [_jN]: _bor }]], 1
];
var VideoPositionRectangle$ = [3, n0, _VPR,
    0,
    [_H, _W, _X, _Y],
    [[1, { [_jN]: _h }], [1, { [_jN]: _w }], [1, { [_jN]: _x }], [1, { [_jN]: _y }]], 4
];
var VideoSelector$ = [3, n0, _VS,
    0,
    [_CSol, _CSS, _CSU, _SS],
    [[0, { [_jN]: _cSol }], [() => VideoSelectorColorSpaceSettings$, { [_jN]: _cSS }], [0, { [_jN]: _cSU }], [() => VideoSelectorSettings$, { [_jN]: _sS }]]
];
var VideoSelectorColorSpaceSettings$ = [3, n0, _VSCSS,
    0,
    [_HS],
    [[() => Hdr10Settings$, { [_jN]: _hS }]]
];
var VideoSelectorPid$ = [3, n0, _VSP,
    0,
    [_Pi],
    [[1, { [_jN]: _pi }]]
];
var VideoSelectorProgramId$ = [3, n0, _VSPI,
    0,
    [_PIr],
    [[1, { [_jN]: _pIr }]]
];
var VideoSelectorSettings$ = [3, n0, _VSS,
    0,
    [_VSP, _VSPI],
    [[() => VideoSelectorPid$, { [_jN]: _vSP }], [() => VideoSelectorProgramId$, { [_jN]: _vSPI }]]
];
var VpcOutputSettings$ = [3, n0, _VOS,
    0,
    [_SIu, _PAAI, _SGI],
    [[64 | 0, { [_jN]: _sIu }], [64 | 0, { [_jN]: _pAAI }], [64 | 0, { [_jN]: _sGI }]], 1
];
var VpcOutputSettingsDescription$ = [3, n0, _VOSD,
    0,
    [_AZ, _NIIe, _SGI, _SIu],
    [[64 | 0, { [_jN]: _aZ }], [64 | 0, { [_jN]: _nIIe }], [64 | 0, { [_jN]: _sGI }], [64 | 0, { [_jN]: _sIu }]]
];
var WavSettings$ = [3, n0, _WS,
    0,
    [_BD, _CM, _SR],
    [[1, { [_jN]: _bD }], [0, { [_jN]: _cM }], [1, { [_jN]: _sR }]]
];
var WebvttDestinationSettings$ = [3, n0, _WDS,
    0,
    [_SCt, _Po],
    [[0, { [_jN]: _sCt }], [() => TextCaptionPositionSettings$, { [_jN]: _po }]]
];
var __Unit = "unit";
var __listOfAdditionalDestinations = [1, n0, _lOAD,
    0, [() => AdditionalDestinations$,
        0]
];
var __listOfAudioChannelMapping = [1, n0, _lOACM,
    0, [() => AudioChannelMapping$,
        0]
];
var __listOfAudioDescription = [1, n0, _lOADi,
    0, [() => AudioDescription$,
        0]
];
var __listOfAudioFeedInput = [1, n0, _lOAFI,
    0, [() => AudioFeedInput$,
        0]
];
var __listOfAudioPid = [1, n0, _lOAP,
    0, [() => AudioPid$,
        0]
];
var __listOfAudioSelector = [1, n0, _lOAS,
    0, [() => AudioSelector$,
        0]
];
var __listOfAudioTrack = [1, n0, _lOAT,
    0, [() => AudioTrack$,
        0]
];
var __listOfBatchFailedResultModel = [1, n0, _lOBFRM,
    0, [() => BatchFailedResultModel$,
        0]
];
var __listOfBatchSuccessfulResultModel = [1, n0, _lOBSRM,
    0, [() => BatchSuccessfulResultModel$,
        0]
];
var __listOfCaptionDescription = [1, n0, _lOCD,
    0, [() => CaptionDescription$,
        0]
];
var __listOfCaptionLanguageMapping = [1, n0, _lOCLM,
    0, [() => CaptionLanguageMapping$,
        0]
];
var __listOfCaptionSelector = [1, n0, _lOCS,
    0, [() => CaptionSelector$,
        0]
];
var __listOfChannelAlert = [1, n0, _lOCA,
    0, [() => ChannelAlert$,
        0]
];
var __listOfChannelEgressEndpoint = [1, n0, _lOCEE,
    0, [() => ChannelEgressEndpoint$,
        0]
];
var __listOfChannelEngineVersionResponse = [1, n0, _lOCEVR,
    0, [() => ChannelEngineVersionResponse$,
        0]
];
var __listOfChannelSummary = [1, n0, _lOCSi,
    0, [() => ChannelSummary$,
        0]
];
var __listOfCloudWatchAlarmTemplateGroupSummary = [1, n0, _lOCWATGS,
    0, [() => CloudWatchAlarmTemplateGroupSummary$,
        0]
];
var __listOfCloudWatchAlarmTemplateSummary = [1, n0, _lOCWATS,
    0, [() => CloudWatchAlarmTemplateSummary$,
        0]
];
var __listOfClusterAlert = [1, n0, _lOCAi,
    0, [() => ClusterAlert$,
        0]
];
var __listOfCmafIngestCaptionLanguageMapping = [1, n0, _lOCICLM,
    0, [() => CmafIngestCaptionLanguageMapping$,
        0]
];
var __listOfColorCorrection = [1, n0, _lOCC,
    0, [() => ColorCorrection$,
        0]
];
var __listOfDescribeChannelPlacementGroupSummary = [1, n0, _lODCPGS,
    0, [() => DescribeChannelPlacementGroupSummary$,
        0]
];
var __listOfDescribeClusterSummary = [1, n0, _lODCS,
    0, [() => DescribeClusterSummary$,
        0]
];
var __listOfDescribeNetworkSummary = [1, n0, _lODNS,
    0, [() => DescribeNetworkSummary$,
        0]
];
var __listOfDescribeNodeSummary = [1, n0, _lODNSi,
    0, [() => DescribeNodeSummary$,
        0]
];
var __listOfEventBridgeRuleTemplateGroupSummary = [1, n0, _lOEBRTGS,
    0, [() => EventBridgeRuleTemplateGroupSummary$,
        0]
];
var __listOfEventBridgeRuleTemplateSummary = [1, n0, _lOEBRTS,
    0, [() => EventBridgeRuleTemplateSummary$,
        0]
];
var __listOfEventBridgeRuleTemplateTarget = [1, n0, _lOEBRTT,
    0, [() => EventBridgeRuleTemplateTarget$,
        0]
];
var __listOfFailoverCondition = [1, n0, _lOFC,
    0, [() => FailoverCondition$,
        0]
];
var __listOfInput = [1, n0, _lOI,
    0, [() => Input$,
        0]
];
var __listOfInputAttachment = [1, n0, _lOIA,
    0, [() => InputAttachment$,
        0]
];
var __listOfInputChannelLevel = [1, n0, _lOICL,
    0, [() => InputChannelLevel$,
        0]
];
var __listOfInputDestination = [1, n0, _lOID,
    0, [() => InputDestination$,
        0]
];
var __listOfInputDestinationRequest = [1, n0, _lOIDR,
    0, [() => InputDestinationRequest$,
        0]
];
var __listOfInputDestinationRoute = [1, n0, _lOIDRi,
    0, [() => InputDestinationRoute$,
        0]
];
var __listOfInputDeviceConfigurableAudioChannelPairConfig = [1, n0, _lOIDCACPC,
    0, [() => InputDeviceConfigurableAudioChannelPairConfig$,
        0]
];
var __listOfInputDeviceRequest = [1, n0, _lOIDRis,
    0, [() => InputDeviceRequest$,
        0]
];
var __listOfInputDeviceSettings = [1, n0, _lOIDS,
    0, [() => InputDeviceSettings$,
        0]
];
var __listOfInputDeviceSummary = [1, n0, _lOIDSi,
    0, [() => InputDeviceSummary$,
        0]
];
var __listOfInputDeviceUhdAudioChannelPairConfig = [1, n0, _lOIDUACPC,
    0, [() => InputDeviceUhdAudioChannelPairConfig$,
        0]
];
var __listOfInputRequestDestinationRoute = [1, n0, _lOIRDR,
    0, [() => InputRequestDestinationRoute$,
        0]
];
var __listOfInputSdpLocation = [1, n0, _lOISL,
    0, [() => InputSdpLocation$,
        0]
];
var __listOfInputSecurityGroup = [1, n0, _lOISG,
    0, [() => InputSecurityGroup$,
        0]
];
var __listOfInputSource = [1, n0, _lOIS,
    0, [() => InputSource$,
        0]
];
var __listOfInputSourceRequest = [1, n0, _lOISR,
    0, [() => InputSourceRequest$,
        0]
];
var __listOfInputWhitelistRule = [1, n0, _lOIWR,
    0, [() => InputWhitelistRule$,
        0]
];
var __listOfInputWhitelistRuleCidr = [1, n0, _lOIWRC,
    0, [() => InputWhitelistRuleCidr$,
        0]
];
var __listOfInterfaceMapping = [1, n0, _lOIM,
    0, [() => InterfaceMapping$,
        0]
];
var __listOfInterfaceMappingCreateRequest = [1, n0, _lOIMCR,
    0, [() => InterfaceMappingCreateRequest$,
        0]
];
var __listOfInterfaceMappingUpdateRequest = [1, n0, _lOIMUR,
    0, [() => InterfaceMappingUpdateRequest$,
        0]
];
var __listOfIpPool = [1, n0, _lOIP,
    0, [() => IpPool$,
        0]
];
var __listOfIpPoolCreateRequest = [1, n0, _lOIPCR,
    0, [() => IpPoolCreateRequest$,
        0]
];
var __listOfIpPoolUpdateRequest = [1, n0, _lOIPUR,
    0, [() => IpPoolUpdateRequest$,
        0]
];
var __listOfMediaConnectFlow = [1, n0, _lOMCF,
    0, [() => MediaConnectFlow$,
        0]
];
var __listOfMediaConnectFlowRequest = [1, n0, _lOMCFR,
    0, [() => MediaConnectFlowRequest$,
        0]
];
var __listOfMediaConnectRouterOutputDestinationSettings = [1, n0, _lOMCRODS,
    0, [() => MediaConnectRouterOutputDestinationSettings$,
        0]
];
var __listOfMediaPackageAdditionalDestinations = [1, n0, _lOMPAD,
    0, [() => MediaPackageAdditionalDestinations$,
        0]
];
var __listOfMediaPackageOutputDestinationSettings = [1, n0, _lOMPODS,
    0, [() => MediaPackageOutputDestinationSettings$,
        0]
];
var __listOfMediaResourceNeighbor = [1, n0, _lOMRN,
    0, [() => MediaResourceNeighbor$,
        0]
];
var __listOfMulticastSource = [1, n0, _lOMS,
    0, [() => MulticastSource$,
        0]
];
var __listOfMulticastSourceCreateRequest = [1, n0, _lOMSCR,
    0, [() => MulticastSourceCreateRequest$,
        0]
];
var __listOfMulticastSourceUpdateRequest = [1, n0, _lOMSUR,
    0, [() => MulticastSourceUpdateRequest$,
        0]
];
var __listOfMultiplexAlert = [1, n0, _lOMA,
    0, [() => MultiplexAlert$,
        0]
];
var __listOfMultiplexOutputDestination = [1, n0, _lOMOD,
    0, [() => MultiplexOutputDestination$,
        0]
];
var __listOfMultiplexProgramPipelineDetail = [1, n0, _lOMPPD,
    0, [() => MultiplexProgramPipelineDetail$,
        0]
];
var __listOfMultiplexProgramSummary = [1, n0, _lOMPS,
    0, [() => MultiplexProgramSummary$,
        0]
];
var __listOfMultiplexSummary = [1, n0, _lOMSi,
    0, [() => MultiplexSummary$,
        0]
];
var __listOfNodeInterfaceMapping = [1, n0, _lONIM,
    0, [() => NodeInterfaceMapping$,
        0]
];
var __listOfNodeInterfaceMappingCreateRequest = [1, n0, _lONIMCR,
    0, [() => NodeInterfaceMappingCreateRequest$,
        0]
];
var __listOfOffering = [1, n0, _lOO,
    0, [() => Offering$,
        0]
];
var __listOfOutput = [1, n0, _lOOi,
    0, [() => Output$,
        0]
];
var __listOfOutputDestination = [1, n0, _lOOD,
    0, [() => OutputDestination$,
        0]
];
var __listOfOutputDestinationSettings = [1, n0, _lOODS,
    0, [() => OutputDestinationSettings$,
        0]
];
var __listOfOutputGroup = [1, n0, _lOOG,
    0, [() => OutputGroup$,
        0]
];
var __listOfOutputLocationRef = [1, n0, _lOOLR,
    0, [() => OutputLocationRef$,
        0]
];
var __listOfPipelineDetail = [1, n0, _lOPD,
    0, [() => PipelineDetail$,
        0]
];
var __listOfPipelinePauseStateSettings = [1, n0, _lOPPSS,
    0, [() => PipelinePauseStateSettings$,
        0]
];
var __listOfReservation = [1, n0, _lOR,
    0, [() => Reservation$,
        0]
];
var __listOfRoute = [1, n0, _lORi,
    0, [() => Route$,
        0]
];
var __listOfRouteCreateRequest = [1, n0, _lORCR,
    0, [() => RouteCreateRequest$,
        0]
];
var __listOfRouterDestination = [1, n0, _lORD,
    0, [() => RouterDestination$,
        0]
];
var __listOfRouterDestinationSettings = [1, n0, _lORDS,
    0, [() => RouterDestinationSettings$,
        0]
];
var __listOfRouteUpdateRequest = [1, n0, _lORUR,
    0, [() => RouteUpdateRequest$,
        0]
];
var __listOfScheduleAction = [1, n0, _lOSA,
    0, [() => ScheduleAction$,
        0]
];
var __listOfScte35Descriptor = [1, n0, _lOSD,
    0, [() => Scte35Descriptor$,
        0]
];
var __listOfSdiSourceSummary = [1, n0, _lOSSS,
    0, [() => SdiSourceSummary$,
        0]
];
var __listOfSignalMapSummary = [1, n0, _lOSMS,
    0, [() => SignalMapSummary$,
        0]
];
var __listOfSmpte2110ReceiverGroup = [1, n0, _lOSRG,
    0, [() => Smpte2110ReceiverGroup$,
        0]
];
var __listOfSrtCallerSource = [1, n0, _lOSCS,
    0, [() => SrtCallerSource$,
        0]
];
var __listOfSrtCallerSourceRequest = [1, n0, _lOSCSR,
    0, [() => SrtCallerSourceRequest$,
        0]
];
var __listOfSrtOutputDestinationSettings = [1, n0, _lOSODS,
    0, [() => SrtOutputDestinationSettings$,
        0]
];
var __listOfThumbnail = [1, n0, _lOT,
    0, [() => Thumbnail$,
        0]
];
var __listOfThumbnailDetail = [1, n0, _lOTD,
    0, [() => ThumbnailDetail$,
        0]
];
var __listOfTransferringInputDeviceSummary = [1, n0, _lOTIDS,
    0, [() => TransferringInputDeviceSummary$,
        0]
];
var __listOfValidationError = [1, n0, _lOVE,
    0, [() => ValidationError$,
        0]
];
var __listOfVideoDescription = [1, n0, _lOVD,
    0, [() => VideoDescription$,
        0]
];
var SdiSourceMappings = [1, n0, _SSM,
    0, [() => SdiSourceMapping$,
        0]
];
var SdiSourceMappingsUpdateRequest = [1, n0, _SSMURd,
    0, [() => SdiSourceMappingUpdateRequest$,
        0]
];
var FailedMediaResourceMap = [2, n0, _FMRM,
    0, [0,
        0],
    [() => MediaResource$,
        0]
];
var MediaConnectRouterOutputConnections = [2, n0, _MCROCe,
    0, [0,
        0],
    [() => MediaConnectRouterOutputConnection$,
        0]
];
var MediaResourceMap = [2, n0, _MRM,
    0, [0,
        0],
    [() => MediaResource$,
        0]
];
var MultiplexPacketIdentifiersMapping = [2, n0, _MPIM,
    0, [0,
        0],
    [() => MultiplexProgramPacketIdentifiersMap$,
        0]
];
var AcceptInputDeviceTransfer$ = [9, n0, _AIDT,
    { [_ht]: ["POST", "/prod/inputDevices/{InputDeviceId}/accept", 200] }, () => AcceptInputDeviceTransferRequest$, () => AcceptInputDeviceTransferResponse$
];
var BatchDelete$ = [9, n0, _BDa,
    { [_ht]: ["POST", "/prod/batch/delete", 200] }, () => BatchDeleteRequest$, () => BatchDeleteResponse$
];
var BatchStart$ = [9, n0, _BSa,
    { [_ht]: ["POST", "/prod/batch/start", 200] }, () => BatchStartRequest$, () => BatchStartResponse$
];
var BatchStop$ = [9, n0, _BSat,
    { [_ht]: ["POST", "/prod/batch/stop", 200] }, () => BatchStopRequest$, () => BatchStopResponse$
];
var BatchUpdateSchedule$ = [9, n0, _BUS,
    { [_ht]: ["PUT", "/prod/channels/{ChannelId}/schedule", 200] }, () => BatchUpdateScheduleRequest$, () => BatchUpdateScheduleResponse$
];
var CancelInputDeviceTransfer$ = [9, n0, _CIDT,
    { [_ht]: ["POST", "/prod/inputDevices/{InputDeviceId}/cancel", 200] }, () => CancelInputDeviceTransferRequest$, () => CancelInputDeviceTransferResponse$
];
var ClaimDevice$ = [9, n0, _CDl,
    { [_ht]: ["POST", "/prod/claimDevice", 200] }, () => ClaimDeviceRequest$, () => ClaimDeviceResponse$
];
var CreateChannel$ = [9, n0, _CCr,
    { [_ht]: ["POST", "/prod/channels", 201] }, () => CreateChannelRequest$, () => CreateChannelResponse$
];
var CreateChannelPlacementGroup$ = [9, n0, _CCPG,
    { [_ht]: ["POST", "/prod/clusters/{ClusterId}/channelplacementgroups", 201] }, () => CreateChannelPlacementGroupRequest$, () => CreateChannelPlacementGroupResponse$
];
var CreateCloudWatchAlarmTemplate$ = [9, n0, _CCWAT,
    { [_ht]: ["POST", "/prod/cloudwatch-alarm-templates", 201] }, () => CreateCloudWatchAlarmTemplateRequest$, () => CreateCloudWatchAlarmTemplateResponse$
];
var CreateCloudWatchAlarmTemplateGroup$ = [9, n0, _CCWATG,
    { [_ht]: ["POST", "/prod/cloudwatch-alarm-template-groups", 201] }, () => CreateCloudWatchAlarmTemplateGroupRequest$, () => CreateCloudWatchAlarmTemplateGroupResponse$
];
var CreateCluster$ = [9, n0, _CCre,
    { [_ht]: ["POST", "/prod/clusters", 201] }, () => CreateClusterRequest$, () => CreateClusterResponse$
];
var CreateEventBridgeRuleTemplate$ = [9, n0, _CEBRT,
    { [_ht]: ["POST", "/prod/eventbridge-rule-templates", 201] }, () => CreateEventBridgeRuleTemplateRequest$, () => CreateEventBridgeRuleTemplateResponse$
];
var CreateEventBridgeRuleTemplateGroup$ = [9, n0, _CEBRTG,
    { [_ht]: ["POST", "/prod/eventbridge-rule-template-groups", 201] }, () => CreateEventBridgeRuleTemplateGroupRequest$, () => CreateEventBridgeRuleTemplateGroupResponse$
];
var CreateInput$ = [9, n0, _CIr,
    { [_ht]: ["POST", "/prod/inputs", 201] }, () => CreateInputRequest$, () => CreateInputResponse$
];
var CreateInputSecurityGroup$ = [9, n0, _CISG,
    { [_ht]: ["POST", "/prod/inputSecurityGroups", 200] }, () => CreateInputSecurityGroupRequest$, () => CreateInputSecurityGroupResponse$
];
var CreateMultiplex$ = [9, n0, _CMr,
    { [_ht]: ["POST", "/prod/multiplexes", 201] }, () => CreateMultiplexRequest$, () => CreateMultiplexResponse$
];
var CreateMultiplexProgram$ = [9, n0, _CMP,
    { [_ht]: ["POST", "/prod/multiplexes/{MultiplexId}/programs", 201] }, () => CreateMultiplexProgramRequest$, () => CreateMultiplexProgramResponse$
];
var CreateNetwork$ = [9, n0, _CNr,
    { [_ht]: ["POST", "/prod/networks", 201] }, () => CreateNetworkRequest$, () => CreateNetworkResponse$
];
var CreateNode$ = [9, n0, _CNre,
    { [_ht]: ["POST", "/prod/clusters/{ClusterId}/nodes", 201] }, () => CreateNodeRequest$, () => CreateNodeResponse$
];
var CreateNodeRegistrationScript$ = [9, n0, _CNRS,
    { [_ht]: ["POST", "/prod/clusters/{ClusterId}/nodeRegistrationScript", 200] }, () => CreateNodeRegistrationScriptRequest$, () => CreateNodeRegistrationScriptResponse$
];
var CreatePartnerInput$ = [9, n0, _CPI,
    { [_ht]: ["POST", "/prod/inputs/{InputId}/partners", 201] }, () => CreatePartnerInputRequest$, () => CreatePartnerInputResponse$
];
var CreateSdiSource$ = [9, n0, _CSSr,
    { [_ht]: ["POST", "/prod/sdiSources", 200] }, () => CreateSdiSourceRequest$, () => CreateSdiSourceResponse$
];
var CreateSignalMap$ = [9, n0, _CSMr,
    { [_ht]: ["POST", "/prod/signal-maps", 201] }, () => CreateSignalMapRequest$, () => CreateSignalMapResponse$
];
var CreateTags$ = [9, n0, _CTr,
    { [_ht]: ["POST", "/prod/tags/{ResourceArn}", 204] }, () => CreateTagsRequest$, () => __Unit
];
var DeleteChannel$ = [9, n0, _DC,
    { [_ht]: ["DELETE", "/prod/channels/{ChannelId}", 200] }, () => DeleteChannelRequest$, () => DeleteChannelResponse$
];
var DeleteChannelPlacementGroup$ = [9, n0, _DCPG,
    { [_ht]: ["DELETE", "/prod/clusters/{ClusterId}/channelplacementgroups/{ChannelPlacementGroupId}", 200] }, () => DeleteChannelPlacementGroupRequest$, () => DeleteChannelPlacementGroupResponse$
];
var DeleteCloudWatchAlarmTemplate$ = [9, n0, _DCWAT,
    { [_ht]: ["DELETE", "/prod/cloudwatch-alarm-templates/{Identifier}", 204] }, () => DeleteCloudWatchAlarmTemplateRequest$, () => __Unit
];
var DeleteCloudWatchAlarmTemplateGroup$ = [9, n0, _DCWATG,
    { [_ht]: ["DELETE", "/prod/cloudwatch-alarm-template-groups/{Identifier}", 204] }, () => DeleteCloudWatchAlarmTemplateGroupRequest$, () => __Unit
];
var DeleteCluster$ = [9, n0, _DCe,
    { [_ht]: ["DELETE", "/prod/clusters/{ClusterId}", 202] }, () => DeleteClusterRequest$, () => DeleteClusterResponse$
];
var DeleteEventBridgeRuleTemplate$ = [9, n0, _DEBRT,
    { [_ht]: ["DELETE", "/prod/eventbridge-rule-templates/{Identifier}", 204] }, () => DeleteEventBridgeRuleTemplateRequest$, () => __Unit
];
var DeleteEventBridgeRuleTemplateGroup$ = [9, n0, _DEBRTG,
    { [_ht]: ["DELETE", "/prod/eventbridge-rule-template-groups/{Identifier}", 204] }, () => DeleteEventBridgeRuleTemplateGroupRequest$, () => __Unit
];
var DeleteInput$ = [9, n0, _DIe,
    { [_ht]: ["DELETE", "/prod/inputs/{InputId}", 200] }, () => DeleteInputRequest$, () => DeleteInputResponse$
];
var DeleteInputSecurityGroup$ = [9, n0, _DISG,
    { [_ht]: ["DELETE", "/prod/inputSecurityGroups/{InputSecurityGroupId}", 200] }, () => DeleteInputSecurityGroupRequest$, () => DeleteInputSecurityGroupResponse$
];
var DeleteMultiplex$ = [9, n0, _DM,
    { [_ht]: ["DELETE", "/prod/multiplexes/{MultiplexId}", 202] }, () => DeleteMultiplexRequest$, () => DeleteMultiplexResponse$
];
var DeleteMultiplexProgram$ = [9, n0, _DMP,
    { [_ht]: ["DELETE", "/prod/multiplexes/{MultiplexId}/programs/{ProgramName}", 200] }, () => DeleteMultiplexProgramRequest$, () => DeleteMultiplexProgramResponse$
];
var DeleteNetwork$ = [9, n0, _DN,
    { [_ht]: ["DELETE", "/prod/networks/{NetworkId}", 202] }, () => DeleteNetworkRequest$, () => DeleteNetworkResponse$
];
var DeleteNode$ = [9, n0, _DNe,
    { [_ht]: ["DELETE", "/prod/clusters/{ClusterId}/nodes/{NodeId}", 202] }, () => DeleteNodeRequest$, () => DeleteNodeResponse$
];
var DeleteReservation$ = [9, n0, _DRele,
    { [_ht]: ["DELETE", "/prod/reservations/{ReservationId}", 200] }, () => DeleteReservationRequest$, () => DeleteReservationResponse$
];
var DeleteSchedule$ = [9, n0, _DSel,
    { [_ht]: ["DELETE", "/prod/channels/{ChannelId}/schedule", 200] }, () => DeleteScheduleRequest$, () => DeleteScheduleResponse$
];
var DeleteSdiSource$ = [9, n0, _DSSe,
    { [_ht]: ["DELETE", "/prod/sdiSources/{SdiSourceId}", 202] }, () => DeleteSdiSourceRequest$, () => DeleteSdiSourceResponse$
];
var DeleteSignalMap$ = [9, n0, _DSM,
    { [_ht]: ["DELETE", "/prod/signal-maps/{Identifier}", 204] }, () => DeleteSignalMapRequest$, () => __Unit
];
var DeleteTags$ = [9, n0, _DTe,
    { [_ht]: ["DELETE", "/prod/tags/{ResourceArn}", 204] }, () => DeleteTagsRequest$, () => __Unit
];
var DescribeAccountConfiguration$ = [9, n0, _DAC,
    { [_ht]: ["GET", "/prod/accountConfiguration", 200] }, () => DescribeAccountConfigurationRequest$, () => DescribeAccountConfigurationResponse$
];
var DescribeChannel$ = [9, n0, _DCes,
    { [_ht]: ["GET", "/prod/channels/{ChannelId}", 200] }, () => DescribeChannelRequest$, () => DescribeChannelResponse$
];
var DescribeChannelPlacementGroup$ = [9, n0, _DCPGe,
    { [_ht]: ["GET", "/prod/clusters/{ClusterId}/channelplacementgroups/{ChannelPlacementGroupId}", 200] }, () => DescribeChannelPlacementGroupRequest$, () => DescribeChannelPlacementGroupResponse$
];
var DescribeCluster$ = [9, n0, _DCesc,
    { [_ht]: ["GET", "/prod/clusters/{ClusterId}", 200] }, () => DescribeClusterRequest$, () => DescribeClusterResponse$
];
var DescribeInput$ = [9, n0, _DIes,
    { [_ht]: ["GET", "/prod/inputs/{InputId}", 200] }, () => DescribeInputRequest$, () => DescribeInputResponse$
];
var DescribeInputDevice$ = [9, n0, _DID,
    { [_ht]: ["GET", "/prod/inputDevices/{InputDeviceId}", 200] }, () => DescribeInputDeviceRequest$, () => DescribeInputDeviceResponse$
];
var DescribeInputDeviceThumbnail$ = [9, n0, _DIDT,
    { [_ht]: ["GET", "/prod/inputDevices/{InputDeviceId}/thumbnailData", 200] }, () => DescribeInputDeviceThumbnailRequest$, () => DescribeInputDeviceThumbnailResponse$
];
var DescribeInputSecurityGroup$ = [9, n0, _DISGe,
    { [_ht]: ["GET", "/prod/inputSecurityGroups/{InputSecurityGroupId}", 200] }, () => DescribeInputSecurityGroupRequest$, () => DescribeInputSecurityGroupResponse$
];
var DescribeMultiplex$ = [9, n0, _DMe,
    { [_ht]: ["GET", "/prod/multiplexes/{MultiplexId}", 200] }, () => DescribeMultiplexRequest$, () => DescribeMultiplexResponse$
];
var DescribeMultiplexProgram$ = [9, n0, _DMPe,
    { [_ht]: ["GET", "/prod/multiplexes/{MultiplexId}/programs/{ProgramName}", 200] }, () => DescribeMultiplexProgramRequest$, () => DescribeMultiplexProgramResponse$
];
var DescribeNetwork$ = [9, n0, _DNes,
    { [_ht]: ["GET", "/prod/networks/{NetworkId}", 200] }, () => DescribeNetworkRequest$, () => DescribeNetworkResponse$
];
var DescribeNode$ = [9, n0, _DNesc,
    { [_ht]: ["GET", "/prod/clusters/{ClusterId}/nodes/{NodeId}", 200] }, () => DescribeNodeRequest$, () => DescribeNodeResponse$
];
var DescribeOffering$ = [9, n0, _DO,
    { [_ht]: ["GET", "/prod/offerings/{OfferingId}", 200] }, () => DescribeOfferingRequest$, () => DescribeOfferingResponse$
];
var DescribeReservation$ = [9, n0, _DRes,
    { [_ht]: ["GET", "/prod/reservations/{ReservationId}", 200] }, () => DescribeReservationRequest$, () => DescribeReservationResponse$
];
var DescribeSchedule$ = [9, n0, _DSes,
    { [_ht]: ["GET", "/prod/channels/{ChannelId}/schedule", 200] }, () => DescribeScheduleRequest$, () => DescribeScheduleResponse$
];
var DescribeSdiSource$ = [9, n0, _DSSes,
    { [_ht]: ["GET", "/prod/sdiSources/{SdiSourceId}", 200] }, () => DescribeSdiSourceRequest$, () => DescribeSdiSourceResponse$
];
var DescribeThumbnails$ = [9, n0, _DTes,
    { [_ht]: ["GET", "/prod/channels/{ChannelId}/thumbnails", 200] }, () => DescribeThumbnailsRequest$, () => DescribeThumbnailsResponse$
];
var GetCloudWatchAlarmTemplate$ = [9, n0, _GCWAT,
    { [_ht]: ["GET", "/prod/cloudwatch-alarm-templates/{Identifier}", 200] }, () => GetCloudWatchAlarmTemplateRequest$, () => GetCloudWatchAlarmTemplateResponse$
];
var GetCloudWatchAlarmTemplateGroup$ = [9, n0, _GCWATG,
    { [_ht]: ["GET", "/prod/cloudwatch-alarm-template-groups/{Identifier}", 200] }, () => GetCloudWatchAlarmTemplateGroupRequest$, () => GetCloudWatchAlarmTemplateGroupResponse$
];
var GetEventBridgeRuleTemplate$ = [9, n0, _GEBRT,
    { [_ht]: ["GET", "/prod/eventbridge-rule-templates/{Identifier}", 200] }, () => GetEventBridgeRuleTemplateRequest$, () => GetEventBridgeRuleTemplateResponse$
];
var GetEventBridgeRuleTemplateGroup$ = [9, n0, _GEBRTG,
    { [_ht]: ["GET", "/prod/eventbridge-rule-template-groups/{Identifier}", 200] }, () => GetEventBridgeRuleTemplateGroupRequest$, () => GetEventBridgeRuleTemplateGroupResponse$
];
var GetSignalMap$ = [9, n0, _GSM,
    { [_ht]: ["GET", "/prod/signal-maps/{Identifier}", 200] }, () => GetSignalMapRequest$, () => GetSignalMapResponse$
];
var ListAlerts$ = [9, n0, _LA,
    { [_ht]: ["GET", "/prod/channels/{ChannelId}/alerts", 200] }, () => ListAlertsRequest$, () => ListAlertsResponse$
];
var ListChannelPlacementGroups$ = [9, n0, _LCPG,
    { [_ht]: ["GET", "/prod/clusters/{ClusterId}/channelplacementgroups", 200] }, () => ListChannelPlacementGroupsRequest$, () => ListChannelPlacementGroupsResponse$
];
var ListChannels$ = [9, n0, _LCi,
    { [_ht]: ["GET", "/prod/channels", 200] }, () => ListChannelsRequest$, () => ListChannelsResponse$
];
var ListCloudWatchAlarmTemplateGroups$ = [9, n0, _LCWATG,
    { [_ht]: ["GET", "/prod/cloudwatch-alarm-template-groups", 200] }, () => ListCloudWatchAlarmTemplateGroupsRequest$, () => ListCloudWatchAlarmTemplateGroupsResponse$
];
var ListCloudWatchAlarmTemplates$ = [9, n0, _LCWAT,
    { [_ht]: ["GET", "/prod/cloudwatch-alarm-templates", 200] }, () => ListCloudWatchAlarmTemplatesRequest$, () => ListCloudWatchAlarmTemplatesResponse$
];
var ListClusterAlerts$ = [9, n0, _LCA,
    { [_ht]: ["GET", "/prod/clusters/{ClusterId}/alerts", 200] }, () => ListClusterAlertsRequest$, () => ListClusterAlertsResponse$
];
var ListClusters$ = [9, n0, _LCis,
    { [_ht]: ["GET", "/prod/clusters", 200] }, () => ListClustersRequest$, () => ListClustersResponse$
];
var ListEventBridgeRuleTemplateGroups$ = [9, n0, _LEBRTG,
    { [_ht]: ["GET", "/prod/eventbridge-rule-template-groups", 200] }, () => ListEventBridgeRuleTemplateGroupsRequest$, () => ListEventBridgeRuleTemplateGroupsResponse$
];
var ListEventBridgeRuleTemplates$ = [9, n0, _LEBRT,
    { [_ht]: ["GET", "/prod/eventbridge-rule-templates", 200] }, () => ListEventBridgeRuleTemplatesRequest$, () => ListEventBridgeRuleTemplatesResponse$
];
var ListInputDevices$ = [9, n0, _LID,
    { [_ht]: ["GET", "/prod/inputDevices", 200] }, () => ListInputDevicesRequest$, () => ListInputDevicesResponse$
];
var ListInputDeviceTransfers$ = [9, n0, _LIDT,
    { [_ht]: ["GET", "/prod/inputDeviceTransfers", 200] }, () => ListInputDeviceTransfersRequest$, () => ListInputDeviceTransfersResponse$
];
var ListInputs$ = [9, n0, _LI,
    { [_ht]: ["GET", "/prod/inputs", 200] }, () => ListInputsRequest$, () => ListInputsResponse$
];
var ListInputSecurityGroups$ = [9, n0, _LISG,
    { [_ht]: ["GET", "/prod/inputSecurityGroups", 200] }, () => ListInputSecurityGroupsRequest$, () => ListInputSecurityGroupsResponse$
];
var ListMultiplexAlerts$ = [9, n0, _LMA,
    { [_ht]: ["GET", "/prod/multiplexes/{MultiplexId}/alerts", 200] }, () => ListMultiplexAlertsRequest$, () => ListMultiplexAlertsResponse$
];
var ListMultiplexes$ = [9, n0, _LMi,
    { [_ht]: ["GET", "/prod/multiplexes", 200] }, () => ListMultiplexesRequest$, () => ListMultiplexesResponse$
];
var ListMultiplexPrograms$ = [9, n0, _LMP,
    { [_ht]: ["GET", "/prod/multiplexes/{MultiplexId}/programs", 200] }, () => ListMultiplexProgramsRequest$, () => ListMultiplexProgramsResponse$
];
var ListNetworks$ = [9, n0, _LN,
    { [_ht]: ["GET", "/prod/networks", 200] }, () => ListNetworksRequest$, () => ListNetworksResponse$
];
var ListNodes$ = [9, n0, _LNi,
    { [_ht]: ["GET", "/prod/clusters/{ClusterId}/nodes", 200] }, () => ListNodesRequest$, () => ListNodesResponse$
];
var ListOfferings$ = [9, n0, _LOi,
    { [_ht]: ["GET", "/prod/offerings", 200] }, () => ListOfferingsRequest$, () => ListOfferingsResponse$
];
var ListReservations$ = [9, n0, _LR,
    { [_ht]: ["GET", "/prod/reservations", 200] }, () => ListReservationsRequest$, () => ListReservationsResponse$
];
var ListSdiSources$ = [9, n0, _LSS,
    { [_ht]: ["GET", "/prod/sdiSources", 200] }, () => ListSdiSourcesRequest$, () => ListSdiSourcesResponse$
];
var ListSignalMaps$ = [9, n0, _LSM,
    { [_ht]: ["GET", "/prod/signal-maps", 200] }, () => ListSignalMapsRequest$, () => ListSignalMapsResponse$
];
var ListTagsForResource$ = [9, n0, _LTFR,
    { [_ht]: ["GET", "/prod/tags/{ResourceArn}", 200] }, () => ListTagsForResourceRequest$, () => ListTagsForResourceResponse$
];
var ListVersions$ = [9, n0, _LV,
    { [_ht]: ["GET", "/prod/versions", 200] }, () => ListVersionsRequest$, () => ListVersionsResponse$
];
var PurchaseOffering$ = [9, n0, _PO,
    { [_ht]: ["POST", "/prod/offerings/{OfferingId}/purchase", 201] }, () => PurchaseOfferingRequest$, () => PurchaseOfferingResponse$
];
var RebootInputDevice$ = [9, n0, _RID,
    { [_ht]: ["POST", "/prod/inputDevices/{InputDeviceId}/reboot", 200] }, () => RebootInputDeviceRequest$, () => RebootInputDeviceResponse$
];
var RejectInputDeviceTransfer$ = [9, n0, _RIDT,
    { [_ht]: ["POST", "/prod/inputDevices/{InputDeviceId}/reject", 200] }, () => RejectInputDeviceTransferRequest$, () => RejectInputDeviceTransferResponse$
];
var RestartChannelPipelines$ = [9, n0, _RCP,
    { [_ht]: ["POST", "/prod/channels/{ChannelId}/restartChannelPipelines", 200] }, () => RestartChannelPipelinesRequest$, () => RestartChannelPipelinesResponse$
];
var StartChannel$ = [9, n0, _SCta,
    { [_ht]: ["POST", "/prod/channels/{ChannelId}/start", 200] }, () => StartChannelRequest$, () => StartChannelResponse$
];
var StartDeleteMonitorDeployment$ = [9, n0, _SDMD,
    { [_ht]: ["DELETE", "/prod/signal-maps/{Identifier}/monitor-deployment", 202] }, () => StartDeleteMonitorDeploymentRequest$, () => StartDeleteMonitorDeploymentResponse$
];
var StartInputDevice$ = [9, n0, _SID,
    { [_ht]: ["POST", "/prod/inputDevices/{InputDeviceId}/start", 200] }, () => StartInputDeviceRequest$, () => StartInputDeviceResponse$
];
var StartInputDeviceMaintenanceWindow$ = [9, n0, _SIDMW,
    { [_ht]: ["POST", "/prod/inputDevices/{InputDeviceId}/startInputDeviceMaintenanceWindow", 200] }, () => StartInputDeviceMaintenanceWindowRequest$, () => StartInputDeviceMaintenanceWindowResponse$
];
var StartMonitorDeployment$ = [9, n0, _SMDt,
    { [_ht]: ["POST", "/prod/signal-maps/{Identifier}/monitor-deployment", 202] }, () => StartMonitorDeploymentRequest$, () => StartMonitorDeploymentResponse$
];
var StartMultiplex$ = [9, n0, _SMt,
    { [_ht]: ["POST", "/prod/multiplexes/{MultiplexId}/start", 202] }, () => StartMultiplexRequest$, () => StartMultiplexResponse$
];
var StartUpdateSignalMap$ = [9, n0, _SUSM,
    { [_ht]: ["PATCH", "/prod/signal-maps/{Identifier}", 202] }, () => StartUpdateSignalMapRequest$, () => StartUpdateSignalMapResponse$
];
var StopChannel$ = [9, n0, _SCto,
    { [_ht]: ["POST", "/prod/channels/{ChannelId}/stop", 200] }, () => StopChannelRequest$, () => StopChannelResponse$
];
var StopInputDevice$ = [9, n0, _SIDt,
    { [_ht]: ["POST", "/prod/inputDevices/{InputDeviceId}/stop", 200] }, () => StopInputDeviceRequest$, () => StopInputDeviceResponse$
];
var StopMultiplex$ = [9, n0, _SMto,
    { [_ht]: ["POST", "/prod/multiplexes/{MultiplexId}/stop", 202] }, () => StopMultiplexRequest$, () => StopMultiplexResponse$
];
var TransferInputDevice$ = [9, n0, _TID,
    { [_ht]: ["POST", "/prod/inputDevices/{InputDeviceId}/transfer", 200] }, () => TransferInputDeviceRequest$, () => TransferInputDeviceResponse$
];
var UpdateAccountConfiguration$ = [9, n0, _UAC,
    { [_ht]: ["PUT", "/prod/accountConfiguration", 200] }, () => UpdateAccountConfigurationRequest$, () => UpdateAccountConfigurationResponse$
];
var UpdateChannel$ = [9, n0, _UC,
    { [_ht]: ["PUT", "/prod/channels/{ChannelId}", 200] }, () => UpdateChannelRequest$, () => UpdateChannelResponse$
];
var UpdateChannelClass$ = [9, n0, _UCC,
    { [_ht]: ["PUT", "/prod/channels/{ChannelId}/channelClass", 200] }, () => UpdateChannelClassRequest$, () => UpdateChannelClassResponse$
];
var UpdateChannelPlacementGroup$ = [9, n0, _UCPG,
    { [_ht]: ["PUT", "/prod/clusters/{ClusterId}/channelplacementgroups/{ChannelPlacementGroupId}", 200] }, () => UpdateChannelPlacementGroupRequest$, () => UpdateChannelPlacementGroupResponse$
];
var UpdateCloudWatchAlarmTemplate$ = [9, n0, _UCWAT,
    { [_ht]: ["PATCH", "/prod/cloudwatch-alarm-templates/{Identifier}", 200] }, () => UpdateCloudWatchAlarmTemplateRequest$, () => UpdateCloudWatchAlarmTemplateResponse$
];
var UpdateCloudWatchAlarmTemplateGroup$ = [9, n0, _UCWATG,
    { [_ht]: ["PATCH", "/prod/cloudwatch-alarm-template-groups/{Identifier}", 200] }, () => UpdateCloudWatchAlarmTemplateGroupRequest$, () => UpdateCloudWatchAlarmTemplateGroupResponse$
];
var UpdateCluster$ = [9, n0, _UCp,
    { [_ht]: ["PUT", "/prod/clusters/{ClusterId}", 200] }, () => UpdateClusterRequest$, () => UpdateClusterResponse$
];
var UpdateEventBridgeRuleTemplate$ = [9, n0, _UEBRT,
    { [_ht]: ["PATCH", "/prod/eventbridge-rule-templates/{Identifier}", 200] }, () => UpdateEventBridgeRuleTemplateRequest$, () => UpdateEventBridgeRuleTemplateResponse$
];
var UpdateEventBridgeRuleTemplateGroup$ = [9, n0, _UEBRTG,
    { [_ht]: ["PATCH", "/prod/eventbridge-rule-template-groups/{Identifier}", 200] }, () => UpdateEventBridgeRuleTemplateGroupRequest$, () => UpdateEventBridgeRuleTemplateGroupResponse$
];
var UpdateInput$ = [9, n0, _UI,
    { [_ht]: ["PUT", "/prod/inputs/{InputId}", 200] }, () => UpdateInputRequest$, () => UpdateInputResponse$
];
var UpdateInputDevice$ = [9, n0, _UID,
    { [_ht]: ["PUT", "/prod/inputDevices/{InputDeviceId}", 200] }, () => UpdateInputDeviceRequest$, () => UpdateInputDeviceResponse$
];
var UpdateInputSecurityGroup$ = [9, n0, _UISG,
    { [_ht]: ["PUT", "/prod/inputSecurityGroups/{InputSecurityGroupId}", 200] }, () => UpdateInputSecurityGroupRequest$, () => UpdateInputSecurityGroupResponse$
];
var UpdateMultiplex$ = [9, n0, _UM,
    { [_ht]: ["PUT", "/prod/multiplexes/{MultiplexId}", 200] }, () => UpdateMultiplexRequest$, () => UpdateMultiplexResponse$
];
var UpdateMultiplexProgram$ = [9, n0, _UMP,
    { [_ht]: ["PUT", "/prod/multiplexes/{MultiplexId}/programs/{ProgramName}", 200] }, () => UpdateMultiplexProgramRequest$, () => UpdateMultiplexProgramResponse$
];
var UpdateNetwork$ = [9, n0, _UN,
    { [_ht]: ["PUT", "/prod/networks/{NetworkId}", 200] }, () => UpdateNetworkRequest$, () => UpdateNetworkResponse$
];
var UpdateNode$ = [9, n0, _UNp,
    { [_ht]: ["PUT", "/prod/clusters/{ClusterId}/nodes/{NodeId}", 201] }, () => UpdateNodeRequest$, () => UpdateNodeResponse$
];
var UpdateNodeState$ = [9, n0, _UNS,
    { [_ht]: ["PUT", "/prod/clusters/{ClusterId}/nodes/{NodeId}/state", 201] }, () => UpdateNodeStateRequest$, () => UpdateNodeStateResponse$
];
var UpdateReservation$ = [9, n0, _UR,
    { [_ht]: ["PUT", "/prod/reservations/{ReservationId}", 200] }, () => UpdateReservationRequest$, () => UpdateReservationResponse$
];
var UpdateSdiSource$ = [9, n0, _USS,
    { [_ht]: ["PUT", "/prod/sdiSources/{SdiSourceId}", 200] }, () => UpdateSdiSourceRequest$, () => UpdateSdiSourceResponse$
];

const getRuntimeConfig$1 = (config) => {
    return {
        apiVersion: "2017-10-14",
        base64Decoder: config?.base64Decoder ?? fromBase64,
        base64Encoder: config?.base64Encoder ?? toBase64,
        disableHostPrefix: config?.disableHostPrefix ?? false,
        endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
        extensions: config?.extensions ?? [],
        httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultMediaLiveHttpAuthSchemeProvider,
        httpAuthSchemes: config?.httpAuthSchemes ?? [
            {
                schemeId: "aws.auth#sigv4",
                identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
                signer: new AwsSdkSigV4Signer(),
            },
        ],
        logger: config?.logger ?? new NoOpLogger(),
        protocol: config?.protocol ?? AwsRestJsonProtocol,
        protocolSettings: config?.protocolSettings ?? {
            defaultNamespace: "com.amazonaws.medialive",
            errorTypeRegistries,
            version: "2017-10-14",
            serviceTarget: "MediaLive",
        },
        sdkStreamMixin: config?.sdkStreamMixin ?? sdkStreamMixin,
        serviceId: config?.serviceId ?? "MediaLive",
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

class MediaLiveClient extends Client {
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
            httpAuthSchemeParametersProvider: defaultMediaLiveHttpAuthSchemeParametersProvider,
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

const command = makeBuilder(commonParams, "MediaLive", "MediaLiveClient", getEndpointPlugin);
const _ep0 = {};
const _mw0 = (Command, cs, config, o) => [];

class AcceptInputDeviceTransferCommand extends command(_ep0, _mw0, "AcceptInputDeviceTransfer", AcceptInputDeviceTransfer$) {
}

class BatchDeleteCommand extends command(_ep0, _mw0, "BatchDelete", BatchDelete$) {
}

class BatchStartCommand extends command(_ep0, _mw0, "BatchStart", BatchStart$) {
}

class BatchStopCommand extends command(_ep0, _mw0, "BatchStop", BatchStop$) {
}

class BatchUpdateScheduleCommand extends command(_ep0, _mw0, "BatchUpdateSchedule", BatchUpdateSchedule$) {
}

class CancelInputDeviceTransferCommand extends command(_ep0, _mw0, "CancelInputDeviceTransfer", CancelInputDeviceTransfer$) {
}

class ClaimDeviceCommand extends command(_ep0, _mw0, "ClaimDevice", ClaimDevice$) {
}

class CreateChannelCommand extends command(_ep0, _mw0, "CreateChannel", CreateChannel$) {
}

class CreateChannelPlacementGroupCommand extends command(_ep0, _mw0, "CreateChannelPlacementGroup", CreateChannelPlacementGroup$) {
}

class CreateCloudWatchAlarmTemplateCommand extends command(_ep0, _mw0, "CreateCloudWatchAlarmTemplate", CreateCloudWatchAlarmTemplate$) {
}

class CreateCloudWatchAlarmTemplateGroupCommand extends command(_ep0, _mw0, "CreateCloudWatchAlarmTemplateGroup", CreateCloudWatchAlarmTemplateGroup$) {
}

class CreateClusterCommand extends command(_ep0, _mw0, "CreateCluster", CreateCluster$) {
}

class CreateEventBridgeRuleTemplateCommand extends command(_ep0, _mw0, "CreateEventBridgeRuleTemplate", CreateEventBridgeRuleTemplate$) {
}

class CreateEventBridgeRuleTemplateGroupCommand extends command(_ep0, _mw0, "CreateEventBridgeRuleTemplateGroup", CreateEventBridgeRuleTemplateGroup$) {
}

class CreateInputCommand extends command(_ep0, _mw0, "CreateInput", CreateInput$) {
}

class CreateInputSecurityGroupCommand extends command(_ep0, _mw0, "CreateInputSecurityGroup", CreateInputSecurityGroup$) {
}

class CreateMultiplexCommand extends command(_ep0, _mw0, "CreateMultiplex", CreateMultiplex$) {
}

class CreateMultiplexProgramCommand extends command(_ep0, _mw0, "CreateMultiplexProgram", CreateMultiplexProgram$) {
}

class CreateNetworkCommand extends command(_ep0, _mw0, "CreateNetwork", CreateNetwork$) {
}

class CreateNodeCommand extends command(_ep0, _mw0, "CreateNode", CreateNode$) {
}

class CreateNodeRegistrationScriptCommand extends command(_ep0, _mw0, "CreateNodeRegistrationScript", CreateNodeRegistrationScript$) {
}

class CreatePartnerInputCommand extends command(_ep0, _mw0, "CreatePartnerInput", CreatePartnerInput$) {
}

class CreateSdiSourceCommand extends command(_ep0, _mw0, "CreateSdiSource", CreateSdiSource$) {
}

class CreateSignalMapCommand extends command(_ep0, _mw0, "CreateSignalMap", CreateSignalMap$) {
}

class CreateTagsCommand extends command(_ep0, _mw0, "CreateTags", CreateTags$) {
}

class DeleteChannelCommand extends command(_ep0, _mw0, "DeleteChannel", DeleteChannel$) {
}

class DeleteChannelPlacementGroupCommand extends command(_ep0, _mw0, "DeleteChannelPlacementGroup", DeleteChannelPlacementGroup$) {
}

class DeleteCloudWatchAlarmTemplateCommand extends command(_ep0, _mw0, "DeleteCloudWatchAlarmTemplate", DeleteCloudWatchAlarmTemplate$) {
}

class DeleteCloudWatchAlarmTemplateGroupCommand extends command(_ep0, _mw0, "DeleteCloudWatchAlarmTemplateGroup", DeleteCloudWatchAlarmTemplateGroup$) {
}

class DeleteClusterCommand extends command(_ep0, _mw0, "DeleteCluster", DeleteCluster$) {
}

class DeleteEventBridgeRuleTemplateCommand extends command(_ep0, _mw0, "DeleteEventBridgeRuleTemplate", DeleteEventBridgeRuleTemplate$) {
}

class DeleteEventBridgeRuleTemplateGroupCommand extends command(_ep0, _mw0, "DeleteEventBridgeRuleTemplateGroup", DeleteEventBridgeRuleTemplateGroup$) {
}

class DeleteInputCommand extends command(_ep0, _mw0, "DeleteInput", DeleteInput$) {
}

class DeleteInputSecurityGroupCommand extends command(_ep0, _mw0, "DeleteInputSecurityGroup", DeleteInputSecurityGroup$) {
}

class DeleteMultiplexCommand extends command(_ep0, _mw0, "DeleteMultiplex", DeleteMultiplex$) {
}

class DeleteMultiplexProgramCommand extends command(_ep0, _mw0, "DeleteMultiplexProgram", DeleteMultiplexProgram$) {
}

class DeleteNetworkCommand extends command(_ep0, _mw0, "DeleteNetwork", DeleteNetwork$) {
}

class DeleteNodeCommand extends command(_ep0, _mw0, "DeleteNode", DeleteNode$) {
}

class DeleteReservationCommand extends command(_ep0, _mw0, "DeleteReservation", DeleteReservation$) {
}

class DeleteScheduleCommand extends command(_ep0, _mw0, "DeleteSchedule", DeleteSchedule$) {
}

class DeleteSdiSourceCommand extends command(_ep0, _mw0, "DeleteSdiSource", DeleteSdiSource$) {
}

class DeleteSignalMapCommand extends command(_ep0, _mw0, "DeleteSignalMap", DeleteSignalMap$) {
}

class DeleteTagsCommand extends command(_ep0, _mw0, "DeleteTags", DeleteTags$) {
}

class DescribeAccountConfigurationCommand extends command(_ep0, _mw0, "DescribeAccountConfiguration", DescribeAccountConfiguration$) {
}

class DescribeChannelCommand extends command(_ep0, _mw0, "DescribeChannel", DescribeChannel$) {
}

class DescribeChannelPlacementGroupCommand extends command(_ep0, _mw0, "DescribeChannelPlacementGroup", DescribeChannelPlacementGroup$) {
}

class DescribeClusterCommand extends command(_ep0, _mw0, "DescribeCluster", DescribeCluster$) {
}

class DescribeInputCommand extends command(_ep0, _mw0, "DescribeInput", DescribeInput$) {
}

class DescribeInputDeviceCommand extends command(_ep0, _mw0, "DescribeInputDevice", DescribeInputDevice$) {
}

class DescribeInputDeviceThumbnailCommand extends command(_ep0, _mw0, "DescribeInputDeviceThumbnail", DescribeInputDeviceThumbnail$) {
}

class DescribeInputSecurityGroupCommand extends command(_ep0, _mw0, "DescribeInputSecurityGroup", DescribeInputSecurityGroup$) {
}

class DescribeMultiplexCommand extends command(_ep0, _mw0, "DescribeMultiplex", DescribeMultiplex$) {
}

class DescribeMultiplexProgramCommand extends command(_ep0, _mw0, "DescribeMultiplexProgram", DescribeMultiplexProgram$) {
}

class DescribeNetworkCommand extends command(_ep0, _mw0, "DescribeNetwork", DescribeNetwork$) {
}

class DescribeNodeCommand extends command(_ep0, _mw0, "DescribeNode", DescribeNode$) {
}

class DescribeOfferingCommand extends command(_ep0, _mw0, "DescribeOffering", DescribeOffering$) {
}

class DescribeReservationCommand extends command(_ep0, _mw0, "DescribeReservation", DescribeReservation$) {
}

class DescribeScheduleCommand extends command(_ep0, _mw0, "DescribeSchedule", DescribeSchedule$) {
}

class DescribeSdiSourceCommand extends command(_ep0, _mw0, "DescribeSdiSource", DescribeSdiSource$) {
}

class DescribeThumbnailsCommand extends command(_ep0, _mw0, "DescribeThumbnails", DescribeThumbnails$) {
}

class GetCloudWatchAlarmTemplateCommand extends command(_ep0, _mw0, "GetCloudWatchAlarmTemplate", GetCloudWatchAlarmTemplate$) {
}

class GetCloudWatchAlarmTemplateGroupCommand extends command(_ep0, _mw0, "GetCloudWatchAlarmTemplateGroup", GetCloudWatchAlarmTemplateGroup$) {
}

class GetEventBridgeRuleTemplateCommand extends command(_ep0, _mw0, "GetEventBridgeRuleTemplate", GetEventBridgeRuleTemplate$) {
}

class GetEventBridgeRuleTemplateGroupCommand extends command(_ep0, _mw0, "GetEventBridgeRuleTemplateGroup", GetEventBridgeRuleTemplateGroup$) {
}

class GetSignalMapCommand extends command(_ep0, _mw0, "GetSignalMap", GetSignalMap$) {
}

class ListAlertsCommand extends command(_ep0, _mw0, "ListAlerts", ListAlerts$) {
}

class ListChannelPlacementGroupsCommand extends command(_ep0, _mw0, "ListChannelPlacementGroups", ListChannelPlacementGroups$) {
}

class ListChannelsCommand extends command(_ep0, _mw0, "ListChannels", ListChannels$) {
}

class ListCloudWatchAlarmTemplateGroupsCommand extends command(_ep0, _mw0, "ListCloudWatchAlarmTemplateGroups", ListCloudWatchAlarmTemplateGroups$) {
}

class ListCloudWatchAlarmTemplatesCommand extends command(_ep0, _mw0, "ListCloudWatchAlarmTemplates", ListCloudWatchAlarmTemplates$) {
}

class ListClusterAlertsCommand extends command(_ep0, _mw0, "ListClusterAlerts", ListClusterAlerts$) {
}

class ListClustersCommand extends command(_ep0, _mw0, "ListClusters", ListClusters$) {
}

class ListEventBridgeRuleTemplateGroupsCommand extends command(_ep0, _mw0, "ListEventBridgeRuleTemplateGroups", ListEventBridgeRuleTemplateGroups$) {
}

class ListEventBridgeRuleTemplatesCommand extends command(_ep0, _mw0, "ListEventBridgeRuleTemplates", ListEventBridgeRuleTemplates$) {
}

class ListInputDevicesCommand extends command(_ep0, _mw0, "ListInputDevices", ListInputDevices$) {
}

class ListInputDeviceTransfersCommand extends command(_ep0, _mw0, "ListInputDeviceTransfers", ListInputDeviceTransfers$) {
}

class ListInputsCommand extends command(_ep0, _mw0, "ListInputs", ListInputs$) {
}

class ListInputSecurityGroupsCommand extends command(_ep0, _mw0, "ListInputSecurityGroups", ListInputSecurityGroups$) {
}

class ListMultiplexAlertsCommand extends command(_ep0, _mw0, "ListMultiplexAlerts", ListMultiplexAlerts$) {
}

class ListMultiplexesCommand extends command(_ep0, _mw0, "ListMultiplexes", ListMultiplexes$) {
}

class ListMultiplexProgramsCommand extends command(_ep0, _mw0, "ListMultiplexPrograms", ListMultiplexPrograms$) {
}

class ListNetworksCommand extends command(_ep0, _mw0, "ListNetworks", ListNetworks$) {
}

class ListNodesCommand extends command(_ep0, _mw0, "ListNodes", ListNodes$) {
}

class ListOfferingsCommand extends command(_ep0, _mw0, "ListOfferings", ListOfferings$) {
}

class ListReservationsCommand extends command(_ep0, _mw0, "ListReservations", ListReservations$) {
}

class ListSdiSourcesCommand extends command(_ep0, _mw0, "ListSdiSources", ListSdiSources$) {
}

class ListSignalMapsCommand extends command(_ep0, _mw0, "ListSignalMaps", ListSignalMaps$) {
}

class ListTagsForResourceCommand extends command(_ep0, _mw0, "ListTagsForResource", ListTagsForResource$) {
}

class ListVersionsCommand extends command(_ep0, _mw0, "ListVersions", ListVersions$) {
}

class PurchaseOfferingCommand extends command(_ep0, _mw0, "PurchaseOffering", PurchaseOffering$) {
}

class RebootInputDeviceCommand extends command(_ep0, _mw0, "RebootInputDevice", RebootInputDevice$) {
}

class RejectInputDeviceTransferCommand extends command(_ep0, _mw0, "RejectInputDeviceTransfer", RejectInputDeviceTransfer$) {
}

class RestartChannelPipelinesCommand extends command(_ep0, _mw0, "RestartChannelPipelines", RestartChannelPipelines$) {
}

class StartChannelCommand extends command(_ep0, _mw0, "StartChannel", StartChannel$) {
}

class StartDeleteMonitorDeploymentCommand extends command(_ep0, _mw0, "StartDeleteMonitorDeployment", StartDeleteMonitorDeployment$) {
}

class StartInputDeviceCommand extends command(_ep0, _mw0, "StartInputDevice", StartInputDevice$) {
}

class StartInputDeviceMaintenanceWindowCommand extends command(_ep0, _mw0, "StartInputDeviceMaintenanceWindow", StartInputDeviceMaintenanceWindow$) {
}

class StartMonitorDeploymentCommand extends command(_ep0, _mw0, "StartMonitorDeployment", StartMonitorDeployment$) {
}

class StartMultiplexCommand extends command(_ep0, _mw0, "StartMultiplex", StartMultiplex$) {
}

class StartUpdateSignalMapCommand extends command(_ep0, _mw0, "StartUpdateSignalMap", StartUpdateSignalMap$) {
}

class StopChannelCommand extends command(_ep0, _mw0, "StopChannel", StopChannel$) {
}

class StopInputDeviceCommand extends command(_ep0, _mw0, "StopInputDevice", StopInputDevice$) {
}

class StopMultiplexCommand extends command(_ep0, _mw0, "StopMultiplex", StopMultiplex$) {
}

class TransferInputDeviceCommand extends command(_ep0, _mw0, "TransferInputDevice", TransferInputDevice$) {
}

class UpdateAccountConfigurationCommand extends command(_ep0, _mw0, "UpdateAccountConfiguration", UpdateAccountConfiguration$) {
}

class UpdateChannelClassCommand extends command(_ep0, _mw0, "UpdateChannelClass", UpdateChannelClass$) {
}

class UpdateChannelCommand extends command(_ep0, _mw0, "UpdateChannel", UpdateChannel$) {
}

class UpdateChannelPlacementGroupCommand extends command(_ep0, _mw0, "UpdateChannelPlacementGroup", UpdateChannelPlacementGroup$) {
}

class UpdateCloudWatchAlarmTemplateCommand extends command(_ep0, _mw0, "UpdateCloudWatchAlarmTemplate", UpdateCloudWatchAlarmTemplate$) {
}

class UpdateCloudWatchAlarmTemplateGroupCommand extends command(_ep0, _mw0, "UpdateCloudWatchAlarmTemplateGroup", UpdateCloudWatchAlarmTemplateGroup$) {
}

class UpdateClusterCommand extends command(_ep0, _mw0, "UpdateCluster", UpdateCluster$) {
}

class UpdateEventBridgeRuleTemplateCommand extends command(_ep0, _mw0, "UpdateEventBridgeRuleTemplate", UpdateEventBridgeRuleTemplate$) {
}

class UpdateEventBridgeRuleTemplateGroupCommand extends command(_ep0, _mw0, "UpdateEventBridgeRuleTemplateGroup", UpdateEventBridgeRuleTemplateGroup$) {
}

class UpdateInputCommand extends command(_ep0, _mw0, "UpdateInput", UpdateInput$) {
}

class UpdateInputDeviceCommand extends command(_ep0, _mw0, "UpdateInputDevice", UpdateInputDevice$) {
}

class UpdateInputSecurityGroupCommand extends command(_ep0, _mw0, "UpdateInputSecurityGroup", UpdateInputSecurityGroup$) {
}

class UpdateMultiplexCommand extends command(_ep0, _mw0, "UpdateMultiplex", UpdateMultiplex$) {
}

class UpdateMultiplexProgramCommand extends command(_ep0, _mw0, "UpdateMultiplexProgram", UpdateMultiplexProgram$) {
}

class UpdateNetworkCommand extends command(_ep0, _mw0, "UpdateNetwork", UpdateNetwork$) {
}

class UpdateNodeCommand extends command(_ep0, _mw0, "UpdateNode", UpdateNode$) {
}

class UpdateNodeStateCommand extends command(_ep0, _mw0, "UpdateNodeState", UpdateNodeState$) {
}

class UpdateReservationCommand extends command(_ep0, _mw0, "UpdateReservation", UpdateReservation$) {
}

class UpdateSdiSourceCommand extends command(_ep0, _mw0, "UpdateSdiSource", UpdateSdiSource$) {
}

const paginateDescribeSchedule = createPaginator(MediaLiveClient, DescribeScheduleCommand, "NextToken", "NextToken", "MaxResults");

const paginateListAlerts = createPaginator(MediaLiveClient, ListAlertsCommand, "NextToken", "NextToken", "MaxResults");

const paginateListChannelPlacementGroups = createPaginator(MediaLiveClient, ListChannelPlacementGroupsCommand, "NextToken", "NextToken", "MaxResults");

const paginateListChannels = createPaginator(MediaLiveClient, ListChannelsCommand, "NextToken", "NextToken", "MaxResults");

const paginateListCloudWatchAlarmTemplateGroups = createPaginator(MediaLiveClient, ListCloudWatchAlarmTemplateGroupsCommand, "NextToken", "NextToken", "MaxResults");

const paginateListCloudWatchAlarmTemplates = createPaginator(MediaLiveClient, ListCloudWatchAlarmTemplatesCommand, "NextToken", "NextToken", "MaxResults");

const paginateListClusterAlerts = createPaginator(MediaLiveClient, ListClusterAlertsCommand, "NextToken", "NextToken", "MaxResults");

const paginateListClusters = createPaginator(MediaLiveClient, ListClustersCommand, "NextToken", "NextToken", "MaxResults");

const paginateListEventBridgeRuleTemplateGroups = createPaginator(MediaLiveClient, ListEventBridgeRuleTemplateGroupsCommand, "NextToken", "NextToken", "MaxResults");

const paginateListEventBridgeRuleTemplates = createPaginator(MediaLiveClient, ListEventBridgeRuleTemplatesCommand, "NextToken", "NextToken", "MaxResults");

const paginateListInputDevices = createPaginator(MediaLiveClient, ListInputDevicesCommand, "NextToken", "NextToken", "MaxResults");

const paginateListInputDeviceTransfers = createPaginator(MediaLiveClient, ListInputDeviceTransfersCommand, "NextToken", "NextToken", "MaxResults");

const paginateListInputSecurityGroups = createPaginator(MediaLiveClient, ListInputSecurityGroupsCommand, "NextToken", "NextToken", "MaxResults");

const paginateListInputs = createPaginator(MediaLiveClient, ListInputsCommand, "NextToken", "NextToken", "MaxResults");

const paginateListMultiplexAlerts = createPaginator(MediaLiveClient, ListMultiplexAlertsCommand, "NextToken", "NextToken", "MaxResults");

const paginateListMultiplexes = createPaginator(MediaLiveClient, ListMultiplexesCommand, "NextToken", "NextToken", "MaxResults");

const paginateListMultiplexPrograms = createPaginator(MediaLiveClient, ListMultiplexProgramsCommand, "NextToken", "NextToken", "MaxResults");

const paginateListNetworks = createPaginator(MediaLiveClient, ListNetworksCommand, "NextToken", "NextToken", "MaxResults");

const paginateListNodes = createPaginator(MediaLiveClient, ListNodesCommand, "NextToken", "NextToken", "MaxResults");

const paginateListOfferings = createPaginator(MediaLiveClient, ListOfferingsCommand, "NextToken", "NextToken", "MaxResults");

const paginateListReservations = createPaginator(MediaLiveClient, ListReservationsCommand, "NextToken", "NextToken", "MaxResults");

const paginateListSdiSources = createPaginator(MediaLiveClient, ListSdiSourcesCommand, "NextToken", "NextToken", "MaxResults");

const paginateListSignalMaps = createPaginator(MediaLiveClient, ListSignalMapsCommand, "NextToken", "NextToken", "MaxResults");

const checkState$l = async (client, input) => {
    let reason;
    try {
        let result = await client.send(new DescribeChannelCommand(input));
        reason = result;
        try {
            const returnComparator = () => {
                return result.State;
            };
            if (returnComparator() === "IDLE") {
                return { state: WaiterState.SUCCESS, reason };
            }
        }
        catch (e) { }
        try {
            const returnComparator = () => {
                return result.State;
            };
            if (returnComparator() === "CREATING") {
                return { state: WaiterState.RETRY, reason };
            }
        }
        catch (e) { }
        try {
            const returnComparator = () => {
                return result.State;
            };
            if (returnComparator() === "CREATE_FAILED") {
                return { state: WaiterState.FAILURE, reason };
            }
        }
        catch (e) { }
    }
    catch (exception) {
        reason = exception;
        if (exception.name === "InternalServerErrorException") {
            return { state: WaiterState.RETRY, reason };
        }
    }
    return { state: WaiterState.RETRY, reason };
};
const waitForChannelCreated = async (params, input) => {
    const serviceDefaults = { minDelay: 3, maxDelay: 120 };
    return createWaiter({ ...serviceDefaults, ...params }, input, checkState$l);
};
const waitUntilChannelCreated = async (params, input) => {
    const serviceDefaults = { minDelay: 3, maxDelay: 120 };
    const result = await createWaiter({ ...serviceDefaults, ...params }, input, checkState$l);
    return checkExceptions(result);
};

const checkState$k = async (client, input) => {
    let reason;
    try {
        let result = await client.send(new DescribeChannelCommand(input));
        reason = result;
        try {
            const returnComparator = () => {
                return result.State;
            };
            if (returnComparator() === "DELETED") {
                return { state: WaiterState.SUCCESS, reason };
            }
        }
        catch (e) { }
        try {
            const returnComparator = () => {
                return result.State;
            };
            if (returnComparator() === "DELETING") {
                return { state: WaiterState.RETRY, reason };
            }
        }
        catch (e) { }
    }
    catch (exception) {
        reason = exception;
        if (exception.name === "InternalServerErrorException") {
            return { state: WaiterState.RETRY, reason };
        }
    }
    return { state: WaiterState.RETRY, reason };
};
const waitForChannelDeleted = async (params, input) => {
    const serviceDefaults = { minDelay: 5, maxDelay: 120 };
    return createWaiter({ ...serviceDefaults, ...params }, input, checkState$k);
};
const waitUntilChannelDeleted = async (params, input) => {
    const serviceDefaults = { minDelay: 5, maxDelay: 120 };
    const result = await createWaiter({ ...serviceDefaults, ...params }, input, checkState$k);
    return checkExceptions(result);
};

const checkState$j = async (client, input) => {
    let reason;
    try {
        let result = await client.send(new DescribeChannelPlacementGroupCommand(input));
        reason = result;
        try {
            const returnComparator = () => {
                return result.State;
            };
            if (returnComparator() === "ASSIGNED") {
                return { state: WaiterState.SUCCESS, reason };
            }
        }
        catch (e) { }
        try {
            const returnComparator = () => {
                return result.State;
            };
            if (returnComparator() === "ASSIGNING") {
                return { state: WaiterState.RETRY, reason };
            }
        }
        catch (e) { }
    }
    catch (exception) {
        reason = exception;
        if (exception.name === "InternalServerErrorException") {
            return { state: WaiterState.RETRY, reason };
        }
    }
    return { state: WaiterState.RETRY, reason };
};
const waitForChannelPlacementGroupAssigned = async (params, input) => {
    const serviceDefaults = { minDelay: 3, maxDelay: 120 };
    return createWaiter({ ...serviceDefaults, ...params }, input, checkState$j);
};
const waitUntilChannelPlacementGroupAssigned = async (params, input) => {
    const serviceDefaults = { minDelay: 3, maxDelay: 120 };
    const result = await createWaiter({ ...serviceDefaults, ...params }, input, checkState$j);
    return checkExceptions(result);
};

const checkState$i = async (client, input) => {
    let reason;
    try {
        let result = await client.send(new DescribeChannelPlacementGroupCommand(input));
        reason = result;
        try {
            const returnComparator = () => {
                return result.State;
            };
            if (returnComparator() === "DELETED") {
                return { state: WaiterState.SUCCESS, reason };
            }
        }
        catch (e) { }
        try {
            const returnComparator = () => {
                return result.State;
            };
            if (returnComparator() === "DELETING") {
                return { state: WaiterState.RETRY, reason };
            }
        }
        catch (e) { }
    }
    catch (exception) {
        reason = exception;
        if (exception.name === "InternalServerErrorException") {
            return { state: WaiterState.RETRY, reason };
        }
    }
    return { state: WaiterState.RETRY, reason };
};
const waitForChannelPlacementGroupDeleted = async (params, input) => {
    const serviceDefaults = { minDelay: 5, maxDelay: 120 };
    return createWaiter({ ...serviceDefaults, ...params }, input, checkState$i);
};
const waitUntilChannelPlacementGroupDeleted = async (params, input) => {
    const serviceDefaults = { minDelay: 5, maxDelay: 120 };
    const result = await createWaiter({ ...serviceDefaults, ...params }, input, checkState$i);
    return checkExceptions(result);
};

const checkState$h = async (client, input) => {
    let reason;
    try {
        let result = await client.send(new DescribeChannelPlacementGroupCommand(input));
        reason = result;
        try {
            const returnComparator = () => {
                return result.State;
            };
            if (returnComparator() === "UNASSIGNED") {
                return { state: WaiterState.SUCCESS, reason };
            }
        }
        catch (e) { }
        try {
            const returnComparator = () => {
                return result.State;
            };
            if (returnComparator() === "UNASSIGNING") {
                return { state: WaiterState.RETRY, reason };
            }
        }
        catch (e) { }
    }
    catch (exception) {
        reason = exception;
        if (exception.name === "InternalServerErrorException") {
            return { state: WaiterState.RETRY, reason };
        }
    }
    return { state: WaiterState.RETRY, reason };
};
const waitForChannelPlacementGroupUnassigned = async (params, input) => {
    const serviceDefaults = { minDelay: 5, maxDelay: 120 };
    return createWaiter({ ...serviceDefaults, ...params }, input, checkState$h);
};
const waitUntilChannelPlacementGroupUnassigned = async (params, input) => {
    const serviceDefaults = { minDelay: 5, maxDelay: 120 };
    const result = await createWaiter({ ...serviceDefaults, ...params }, input, checkState$h);
    return checkExceptions(result);
};

const checkState$g = async (client, input) => {
    let reason;
    try {
        let result = await client.send(new DescribeChannelCommand(input));
        reason = result;
        try {
            const returnComparator = () => {
                return result.State;
            };
            if (returnComparator() === "RUNNING") {
                return { state: WaiterState.SUCCESS, reason };
            }
        }
        catch (e) { }
        try {
            const returnComparator = () => {
                return result.State;
            };
            if (returnComparator() === "STARTING") {
                return { state: WaiterState.RETRY, reason };
            }
        }
        catch (e) { }
    }
    catch (exception) {
        reason = exception;
        if (exception.name === "InternalServerErrorException") {
            return { state: WaiterState.RETRY, reason };
        }
    }
    return { state: WaiterState.RETRY, reason };
};
const waitForChannelRunning = async (params, input) => {
    const serviceDefaults = { minDelay: 5, maxDelay: 120 };
    return createWaiter({ ...serviceDefaults, ...params }, input, checkState$g);
};
const waitUntilChannelRunning = async (params, input) => {
    const serviceDefaults = { minDelay: 5, maxDelay: 120 };
    const result = await createWaiter({ ...serviceDefaults, ...params }, input, checkState$g);
    return checkExceptions(result);
};

const checkState$f = async (client, input) => {
    let reason;
    try {
        let result = await client.send(new DescribeChannelCommand(input));
        reason = result;
        try {
            const returnComparator = () => {
                return result.State;
            };
            if (returnComparator() === "IDLE") {
                return { state: WaiterState.SUCCESS, reason };
            }
        }
        catch (e) { }
        try {
            const returnComparator = () => {
                return result.State;
            };
            if (returnComparator() === "STOPPING") {
                return { state: WaiterState.RETRY, reason };
            }
        }
        catch (e) { }
        try {
            const returnComparator = () => {
                return result.State;
            };
            if (returnComparator() === "DELETING") {
                return { state: WaiterState.SUCCESS, reason };
            }
        }
        catch (e) { }
        try {
            const returnComparator = () => {
                return result.State;
            };
            if (returnComparator() === "DELETED") {
                return { state: WaiterState.SUCCESS, reason };
            }
        }
        catch (e) { }
    }
    catch (exception) {
        reason = exception;
        if (exception.name === "InternalServerErrorException") {
            return { state: WaiterState.RETRY, reason };
        }
        if (exception.name === "NotFoundException") {
            return { state: WaiterState.FAILURE, reason };
        }
    }
    return { state: WaiterState.RETRY, reason };
};
const waitForChannelStopped = async (params, input) => {
    const serviceDefaults = { minDelay: 5, maxDelay: 120 };
    return createWaiter({ ...serviceDefaults, ...params }, input, checkState$f);
};
const waitUntilChannelStopped = async (params, input) => {
    const serviceDefaults = { minDelay: 5, maxDelay: 120 };
    const result = await createWaiter({ ...serviceDefaults, ...params }, input, checkState$f);
    return checkExceptions(result);
};

const checkState$e = async (client, input) => {
    let reason;
    try {
        let result = await client.send(new DescribeClusterCommand(input));
        reason = result;
        try {
            const returnComparator = () => {
                return result.State;
            };
            if (returnComparator() === "ACTIVE") {
                return { state: WaiterState.SUCCESS, reason };
            }
        }
        catch (e) { }
        try {
            const returnComparator = () => {
                return result.State;
            };
            if (returnComparator() === "CREATING") {
                return { state: WaiterState.RETRY, reason };
            }
        }
        catch (e) { }
        try {
            const returnComparator = () => {
                return result.State;
            };
            if (returnComparator() === "CREATE_FAILED") {
                return { state: WaiterState.FAILURE, reason };
            }
        }
        catch (e) { }
    }
    catch (exception) {
        reason = exception;
        if (exception.name === "InternalServerErrorException") {
            return { state: WaiterState.RETRY, reason };
        }
    }
    return { state: WaiterState.RETRY, reason };
};
const waitForClusterCreated = async (params, input) => {
    const serviceDefaults = { minDelay: 3, maxDelay: 120 };
    return createWaiter({ ...serviceDefaults, ...params }, input, checkState$e);
};
const waitUntilClusterCreated = async (params, input) => {
    const serviceDefaults = { minDelay: 3, maxDelay: 120 };
    const result = await createWaiter({ ...serviceDefaults, ...params }, input, checkState$e);
    return checkExceptions(result);
};

const checkState$d = async (client, input) => {
    let reason;
    try {
        let result = await client.send(new DescribeClusterCommand(input));
        reason = result;
        try {
            const returnComparator = () => {
                return result.State;
            };
            if (returnComparator() === "DELETED") {
                return { state: WaiterState.SUCCESS, reason };
            }
        }
        catch (e) { }
        try {
            const returnComparator = () => {
                return result.State;
            };
            if (returnComparator() === "DELETING") {
                return { state: WaiterState.RETRY, reason };
            }
        }
        catch (e) { }
    }
    catch (exception) {
        reason = exception;
        if (exception.name === "InternalServerErrorException") {
            return { state: WaiterState.RETRY, reason };
        }
    }
    return { state: WaiterState.RETRY, reason };
};
const waitForClusterDeleted = async (params, input) => {
    const serviceDefaults = { minDelay: 5, maxDelay: 120 };
    return createWaiter({ ...serviceDefaults, ...params }, input, checkState$d);
};
const waitUntilClusterDeleted = async (params, input) => {
    const serviceDefaults = { minDelay: 5, maxDelay: 120 };
    const result = await createWaiter({ ...serviceDefaults, ...params }, input, checkState$d);
    return checkExceptions(result);
};

const checkState$c = async (client, input) => {
    let reason;
    try {
        let result = await client.send(new DescribeInputCommand(input));
        reason = result;
        try {
            const returnComparator = () => {
                return result.State;
            };
            if (returnComparator() === "ATTACHED") {
                return { state: WaiterState.SUCCESS, reason };
            }
        }
        catch (e) { }
        try {
            const returnComparator = () => {
                return result.State;
            };
            if (returnComparator() === "DETACHED") {
                return { state: WaiterState.RETRY, reason };
            }
        }
        catch (e) { }
    }
    catch (exception) {
        reason = exception;
        if (exception.name === "InternalServerErrorException") {
            return { state: WaiterState.RETRY, reason };
        }
    }
    return { state: WaiterState.RETRY, reason };
};
const waitForInputAttached = async (params, input) => {
    const serviceDefaults = { minDelay: 5, maxDelay: 120 };
    return createWaiter({ ...serviceDefaults, ...params }, input, checkState$c);
};
const waitUntilInputAttached = async (params, input) => {
    const serviceDefaults = { minDelay: 5, maxDelay: 120 };
    const result = await createWaiter({ ...serviceDefaults, ...params }, input, checkState$c);
    return checkExceptions(result);
};

const checkState$b = async (client, input) => {
    let reason;
    try {
        let result = await client.send(new DescribeInputCommand(input));
        reason = result;
        try {
            const returnComparator = () => {
                return result.State;
            };
            if (returnComparator() === "DELETED") {
                return { state: WaiterState.SUCCESS, reason };
            }
        }
        catch (e) { }
        try {
            const returnComparator = () => {
                return result.State;
            };
            if (returnComparator() === "DELETING") {
                return { state: WaiterState.RETRY, reason };
            }
        }
        catch (e) { }
    }
    catch (exception) {
        reason = exception;
        if (exception.name === "InternalServerErrorException") {
            return { state: WaiterState.RETRY, reason };
        }
    }
    return { state: WaiterState.RETRY, reason };
};
const waitForInputDeleted = async (params, input) => {
    const serviceDefaults = { minDelay: 5, maxDelay: 120 };
    return createWaiter({ ...serviceDefaults, ...params }, input, checkState$b);
};
const waitUntilInputDeleted = async (params, input) => {
    const serviceDefaults = { minDelay: 5, maxDelay: 120 };
    const result = await createWaiter({ ...serviceDefaults, ...params }, input, checkState$b);
    return checkExceptions(result);
};

const checkState$a = async (client, input) => {
    let reason;
    try {
        let result = await client.send(new DescribeInputCommand(input));
        reason = result;
        try {
            const returnComparator = () => {
                return result.State;
            };
            if (returnComparator() === "DETACHED") {
                return { state: WaiterState.SUCCESS, reason };
            }
        }
        catch (e) { }
        try {
            const returnComparator = () => {
                return result.State;
            };
            if (returnComparator() === "CREATING") {
                return { state: WaiterState.RETRY, reason };
            }
        }
        catch (e) { }
        try {
            const returnComparator = () => {
                return result.State;
            };
            if (returnComparator() === "ATTACHED") {
                return { state: WaiterState.RETRY, reason };
            }
        }
        catch (e) { }
    }
    catch (exception) {
        reason = exception;
        if (exception.name === "InternalServerErrorException") {
            return { state: WaiterState.RETRY, reason };
        }
    }
    return { state: WaiterState.RETRY, reason };
};
const waitForInputDetached = async (params, input) => {
    const serviceDefaults = { minDelay: 5, maxDelay: 120 };
    return createWaiter({ ...serviceDefaults, ...params }, input, checkState$a);
};
const waitUntilInputDetached = async (params, input) => {
    const serviceDefaults = { minDelay: 5, maxDelay: 120 };
    const result = await createWaiter({ ...serviceDefaults, ...params }, input, checkState$a);
    return checkExceptions(result);
};

const checkState$9 = async (client, input) => {
    let reason;
    try {
        let result = await client.send(new DescribeMultiplexCommand(input));
        reason = result;
        try {
            const returnComparator = () => {
                return result.State;
            };
            if (returnComparator() === "IDLE") {
                return { state: WaiterState.SUCCESS, reason };
            }
        }
        catch (e) { }
        try {
            const returnComparator = () => {
                return result.State;
            };
            if (returnComparator() === "CREATING") {
                return { state: WaiterState.RETRY, reason };
            }
        }
        catch (e) { }
        try {
            const returnComparator = () => {
                return result.State;
            };
            if (returnComparator() === "CREATE_FAILED") {
                return { state: WaiterState.FAILURE, reason };
            }
        }
        catch (e) { }
    }
    catch (exception) {
        reason = exception;
        if (exception.name === "InternalServerErrorException") {
            return { state: WaiterState.RETRY, reason };
        }
    }
    return { state: WaiterState.RETRY, reason };
};
const waitForMultiplexCreated = async (params, input) => {
    const serviceDefaults = { minDelay: 3, maxDelay: 120 };
    return createWaiter({ ...serviceDefaults, ...params }, input, checkState$9);
};
const waitUntilMultiplexCreated = async (params, input) => {
    const serviceDefaults = { minDelay: 3, maxDelay: 120 };
    const result = await createWaiter({ ...serviceDefaults, ...params }, input, checkState$9);
    return checkExceptions(result);
};

const checkState$8 = async (client, input) => {
    let reason;
    try {
        let result = await client.send(new DescribeMultiplexCommand(input));
        reason = result;
        try {
            const returnComparator = () => {
                return result.State;
            };
            if (returnComparator() === "DELETED") {
                return { state: WaiterState.SUCCESS, reason };
            }
        }
        catch (e) { }
        try {
            const returnComparator = () => {
                return result.State;
            };
            if (returnComparator() === "DELETING") {
                return { state: WaiterState.RETRY, reason };
            }
        }
        catch (e) { }
    }
    catch (exception) {
        reason = exception;
        if (exception.name === "InternalServerErrorException") {
            return { state: WaiterState.RETRY, reason };
        }
    }
    return { state: WaiterState.RETRY, reason };
};
const waitForMultiplexDeleted = async (params, input) => {
    const serviceDefaults = { minDelay: 5, maxDelay: 120 };
    return createWaiter({ ...serviceDefaults, ...params }, input, checkState$8);
};
const waitUntilMultiplexDeleted = async (params, input) => {
    const serviceDefaults = { minDelay: 5, maxDelay: 120 };
    const result = await createWaiter({ ...serviceDefaults, ...params }, input, checkState$8);
    return checkExceptions(result);
};

const checkState$7 = async (client, input) => {
    let reason;
    try {
        let result = await client.send(new DescribeMultiplexCommand(input));
        reason = result;
        try {
            const returnComparator = () => {
                return result.State;
            };
            if (returnComparator() === "RUNNING") {
                return { state: WaiterState.SUCCESS, reason };
            }
        }
        catch (e) { }
        try {
            const returnComparator = () => {
                return result.State;
            };
            if (returnComparator() === "STARTING") {
                return { state: WaiterState.RETRY, reason };
            }
        }
        catch (e) { }
    }
    catch (exception) {
        reason = exception;
        if (exception.name === "InternalServerErrorException") {
            return { state: WaiterState.RETRY, reason };
        }
    }
    return { state: WaiterState.RETRY, reason };
};
const waitForMultiplexRunning = async (params, input) => {
    const serviceDefaults = { minDelay: 5, maxDelay: 120 };
    return createWaiter({ ...serviceDefaults, ...params }, input, checkState$7);
};
const waitUntilMultiplexRunning = async (params, input) => {
    const serviceDefaults = { minDelay: 5, maxDelay: 120 };
    const result = await createWaiter({ ...serviceDefaults, ...params }, input, checkState$7);
    return checkExceptions(result);
};

const checkState$6 = async (client, input) => {
    let reason;
    try {
        let result = await client.send(new DescribeMultiplexCommand(input));
        reason = result;
        try {
            const returnComparator = () => {
                return result.State;
            };
            if (returnComparator() === "IDLE") {
                return { state: WaiterState.SUCCESS, reason };
            }
        }
        catch (e) { }
        try {
            const returnComparator = () => {
                return result.State;
            };
            if (returnComparator() === "STOPPING") {
                return { state: WaiterState.RETRY, reason };
            }
        }
        catch (e) { }
    }
    catch (exception) {
        reason = exception;
        if (exception.name === "InternalServerErrorException") {
            return { state: WaiterState.RETRY, reason };
        }
    }
    return { state: WaiterState.RETRY, reason };
};
const waitForMultiplexStopped = async (params, input) => {
    const serviceDefaults = { minDelay: 5, maxDelay: 120 };
    return createWaiter({ ...serviceDefaults, ...params }, input, checkState$6);
};
const waitUntilMultiplexStopped = async (params, input) => {
    const serviceDefaults = { minDelay: 5, maxDelay: 120 };
    const result = await createWaiter({ ...serviceDefaults, ...params }, input, checkState$6);
    return checkExceptions(result);
};

const checkState$5 = async (client, input) => {
    let reason;
    try {
        let result = await client.send(new DescribeNodeCommand(input));
        reason = result;
        try {
            const returnComparator = () => {
                return result.State;
            };
            if (returnComparator() === "DEREGISTERED") {
                return { state: WaiterState.SUCCESS, reason };
            }
        }
        catch (e) { }
        try {
            const returnComparator = () => {
                return result.State;
            };
            if (returnComparator() === "DEREGISTERING") {
                return { state: WaiterState.RETRY, reason };
            }
        }
        catch (e) { }
        try {
            const returnComparator = () => {
                return result.State;
            };
            if (returnComparator() === "DRAINING") {
                return { state: WaiterState.RETRY, reason };
            }
        }
        catch (e) { }
    }
    catch (exception) {
        reason = exception;
        if (exception.name === "InternalServerErrorException") {
            return { state: WaiterState.RETRY, reason };
        }
    }
    return { state: WaiterState.RETRY, reason };
};
const waitForNodeDeregistered = async (params, input) => {
    const serviceDefaults = { minDelay: 5, maxDelay: 120 };
    return createWaiter({ ...serviceDefaults, ...params }, input, checkState$5);
};
const waitUntilNodeDeregistered = async (params, input) => {
    const serviceDefaults = { minDelay: 5, maxDelay: 120 };
    const result = await createWaiter({ ...serviceDefaults, ...params }, input, checkState$5);
    return checkExceptions(result);
};

const checkState$4 = async (client, input) => {
    let reason;
    try {
        let result = await client.send(new DescribeNodeCommand(input));
        reason = result;
        try {
            const returnComparator = () => {
                return result.State;
            };
            if (returnComparator() === "ACTIVE") {
                return { state: WaiterState.SUCCESS, reason };
            }
        }
        catch (e) { }
        try {
            const returnComparator = () => {
                return result.State;
            };
            if (returnComparator() === "REGISTERING") {
                return { state: WaiterState.RETRY, reason };
            }
        }
        catch (e) { }
        try {
            const returnComparator = () => {
                return result.State;
            };
            if (returnComparator() === "REGISTRATION_FAILED") {
                return { state: WaiterState.FAILURE, reason };
            }
        }
        catch (e) { }
    }
    catch (exception) {
        reason = exception;
        if (exception.name === "NotFoundException") {
            return { state: WaiterState.RETRY, reason };
        }
        if (exception.name === "InternalServerErrorException") {
            return { state: WaiterState.RETRY, reason };
        }
    }
    return { state: WaiterState.RETRY, reason };
};
const waitForNodeRegistered = async (params, input) => {
    const serviceDefaults = { minDelay: 3, maxDelay: 120 };
    return createWaiter({ ...serviceDefaults, ...params }, input, checkState$4);
};
const waitUntilNodeRegistered = async (params, input) => {
    const serviceDefaults = { minDelay: 3, maxDelay: 120 };
    const result = await createWaiter({ ...serviceDefaults, ...params }, input, checkState$4);
    return checkExceptions(result);
};

const checkState$3 = async (client, input) => {
    let reason;
    try {
        let result = await client.send(new GetSignalMapCommand(input));
        reason = result;
        try {
            const returnComparator = () => {
                return result.Status;
            };
            if (returnComparator() === "CREATE_COMPLETE") {
                return { state: WaiterState.SUCCESS, reason };
            }
        }
        catch (e) { }
        try {
            const returnComparator = () => {
                return result.Status;
            };
            if (returnComparator() === "CREATE_IN_PROGRESS") {
                return { state: WaiterState.RETRY, reason };
            }
        }
        catch (e) { }
        try {
            const returnComparator = () => {
                return result.Status;
            };
            if (returnComparator() === "CREATE_FAILED") {
                return { state: WaiterState.FAILURE, reason };
            }
        }
        catch (e) { }
    }
    catch (exception) {
        reason = exception;
    }
    return { state: WaiterState.RETRY, reason };
};
const waitForSignalMapCreated = async (params, input) => {
    const serviceDefaults = { minDelay: 5, maxDelay: 120 };
    return createWaiter({ ...serviceDefaults, ...params }, input, checkState$3);
};
const waitUntilSignalMapCreated = async (params, input) => {
    const serviceDefaults = { minDelay: 5, maxDelay: 120 };
    const result = await createWaiter({ ...serviceDefaults, ...params }, input, checkState$3);
    return checkExceptions(result);
};

const checkState$2 = async (client, input) => {
    let reason;
    try {
        let result = await client.send(new GetSignalMapCommand(input));
        reason = result;
        try {
            const returnComparator = () => {
                return result.MonitorDeployment.Status;
            };
            if (returnComparator() === "DELETE_COMPLETE") {
                return { state: WaiterState.SUCCESS, reason };
            }
        }
        catch (e) { }
        try {
            const returnComparator = () => {
                return result.MonitorDeployment.Status;
            };
            if (returnComparator() === "DELETE_IN_PROGRESS") {
                return { state: WaiterState.RETRY, reason };
            }
        }
        catch (e) { }
        try {
            const returnComparator = () => {
                return result.MonitorDeployment.Status;
            };
            if (returnComparator() === "DELETE_FAILED") {
                return { state: WaiterState.FAILURE, reason };
            }
        }
        catch (e) { }
    }
    catch (exception) {
        reason = exception;
    }
    return { state: WaiterState.RETRY, reason };
};
const waitForSignalMapMonitorDeleted = async (params, input) => {
    const serviceDefaults = { minDelay: 5, maxDelay: 120 };
    return createWaiter({ ...serviceDefaults, ...params }, input, checkState$2);
};
const waitUntilSignalMapMonitorDeleted = async (params, input) => {
    const serviceDefaults = { minDelay: 5, maxDelay: 120 };
    const result = await createWaiter({ ...serviceDefaults, ...params }, input, checkState$2);
    return checkExceptions(result);
};

const checkState$1 = async (client, input) => {
    let reason;
    try {
        let result = await client.send(new GetSignalMapCommand(input));
        reason = result;
        try {
            const returnComparator = () => {
                return result.MonitorDeployment.Status;
            };
            if (returnComparator() === "DRY_RUN_DEPLOYMENT_COMPLETE") {
                return { state: WaiterState.SUCCESS, reason };
            }
        }
        catch (e) { }
        try {
            const returnComparator = () => {
                return result.MonitorDeployment.Status;
            };
            if (returnComparator() === "DEPLOYMENT_COMPLETE") {
                return { state: WaiterState.SUCCESS, reason };
            }
        }
        catch (e) { }
        try {
            const returnComparator = () => {
                return result.MonitorDeployment.Status;
            };
            if (returnComparator() === "DRY_RUN_DEPLOYMENT_IN_PROGRESS") {
                return { state: WaiterState.RETRY, reason };
            }
        }
        catch (e) { }
        try {
            const returnComparator = () => {
                return result.MonitorDeployment.Status;
            };
            if (returnComparator() === "DEPLOYMENT_IN_PROGRESS") {
                return { state: WaiterState.RETRY, reason };
            }
        }
        catch (e) { }
        try {
            const returnComparator = () => {
                return result.MonitorDeployment.Status;
            };
            if (returnComparator() === "DRY_RUN_DEPLOYMENT_FAILED") {
                return { state: WaiterState.FAILURE, reason };
            }
        }
        catch (e) { }
        try {
            const returnComparator = () => {
                return result.MonitorDeployment.Status;
            };
            if (returnComparator() === "DEPLOYMENT_FAILED") {
                return { state: WaiterState.FAILURE, reason };
            }
        }
        catch (e) { }
    }
    catch (exception) {
        reason = exception;
    }
    return { state: WaiterState.RETRY, reason };
};
const waitForSignalMapMonitorDeployed = async (params, input) => {
    const serviceDefaults = { minDelay: 5, maxDelay: 120 };
    return createWaiter({ ...serviceDefaults, ...params }, input, checkState$1);
};
const waitUntilSignalMapMonitorDeployed = async (params, input) => {
    const serviceDefaults = { minDelay: 5, maxDelay: 120 };
    const result = await createWaiter({ ...serviceDefaults, ...params }, input, checkState$1);
    return checkExceptions(result);
};

const checkState = async (client, input) => {
    let reason;
    try {
        let result = await client.send(new GetSignalMapCommand(input));
        reason = result;
        try {
            const returnComparator = () => {
                return result.Status;
            };
            if (returnComparator() === "UPDATE_COMPLETE") {
                return { state: WaiterState.SUCCESS, reason };
            }
        }
        catch (e) { }
        try {
            const returnComparator = () => {
                return result.Status;
            };
            if (returnComparator() === "UPDATE_IN_PROGRESS") {
                return { state: WaiterState.RETRY, reason };
            }
        }
        catch (e) { }
        try {
            const returnComparator = () => {
                return result.Status;
            };
            if (returnComparator() === "UPDATE_FAILED") {
                return { state: WaiterState.FAILURE, reason };
            }
        }
        catch (e) { }
        try {
            const returnComparator = () => {
                return result.Status;
            };
            if (returnComparator() === "UPDATE_REVERTED") {
                return { state: WaiterState.FAILURE, reason };
            }
        }
        catch (e) { }
    }
    catch (exception) {
        reason = exception;
    }
    return { state: WaiterState.RETRY, reason };
};
const waitForSignalMapUpdated = async (params, input) => {
    const serviceDefaults = { minDelay: 5, maxDelay: 120 };
    return createWaiter({ ...serviceDefaults, ...params }, input, checkState);
};
const waitUntilSignalMapUpdated = async (params, input) => {
    const serviceDefaults = { minDelay: 5, maxDelay: 120 };
    const result = await createWaiter({ ...serviceDefaults, ...params }, input, checkState);
    return checkExceptions(result);
};

const commands = {
    AcceptInputDeviceTransferCommand,
    BatchDeleteCommand,
    BatchStartCommand,
    BatchStopCommand,
    BatchUpdateScheduleCommand,
    CancelInputDeviceTransferCommand,
    ClaimDeviceCommand,
    CreateChannelCommand,
    CreateChannelPlacementGroupCommand,
    CreateCloudWatchAlarmTemplateCommand,
    CreateCloudWatchAlarmTemplateGroupCommand,
    CreateClusterCommand,
    CreateEventBridgeRuleTemplateCommand,
    CreateEventBridgeRuleTemplateGroupCommand,
    CreateInputCommand,
    CreateInputSecurityGroupCommand,
    CreateMultiplexCommand,
    CreateMultiplexProgramCommand,
    CreateNetworkCommand,
    CreateNodeCommand,
    CreateNodeRegistrationScriptCommand,
    CreatePartnerInputCommand,
    CreateSdiSourceCommand,
    CreateSignalMapCommand,
    CreateTagsCommand,
    DeleteChannelCommand,
    DeleteChannelPlacementGroupCommand,
    DeleteCloudWatchAlarmTemplateCommand,
    DeleteCloudWatchAlarmTemplateGroupCommand,
    DeleteClusterCommand,
    DeleteEventBridgeRuleTemplateCommand,
    DeleteEventBridgeRuleTemplateGroupCommand,
    DeleteInputCommand,
    DeleteInputSecurityGroupCommand,
    DeleteMultiplexCommand,
    DeleteMultiplexProgramCommand,
    DeleteNetworkCommand,
    DeleteNodeCommand,
    DeleteReservationCommand,
    DeleteScheduleCommand,
    DeleteSdiSourceCommand,
    DeleteSignalMapCommand,
    DeleteTagsCommand,
    DescribeAccountConfigurationCommand,
    DescribeChannelCommand,
    DescribeChannelPlacementGroupCommand,
    DescribeClusterCommand,
    DescribeInputCommand,
    DescribeInputDeviceCommand,
    DescribeInputDeviceThumbnailCommand,
    DescribeInputSecurityGroupCommand,
    DescribeMultiplexCommand,
    DescribeMultiplexProgramCommand,
    DescribeNetworkCommand,
    DescribeNodeCommand,
    DescribeOfferingCommand,
    DescribeReservationCommand,
    DescribeScheduleCommand,
    DescribeSdiSourceCommand,
    DescribeThumbnailsCommand,
    GetCloudWatchAlarmTemplateCommand,
    GetCloudWatchAlarmTemplateGroupCommand,
    GetEventBridgeRuleTemplateCommand,
    GetEventBridgeRuleTemplateGroupCommand,
    GetSignalMapCommand,
    ListAlertsCommand,
    ListChannelPlacementGroupsCommand,
    ListChannelsCommand,
    ListCloudWatchAlarmTemplateGroupsCommand,
    ListCloudWatchAlarmTemplatesCommand,
    ListClusterAlertsCommand,
    ListClustersCommand,
    ListEventBridgeRuleTemplateGroupsCommand,
    ListEventBridgeRuleTemplatesCommand,
    ListInputDevicesCommand,
    ListInputDeviceTransfersCommand,
    ListInputsCommand,
    ListInputSecurityGroupsCommand,
    ListMultiplexAlertsCommand,
    ListMultiplexesCommand,
    ListMultiplexProgramsCommand,
    ListNetworksCommand,
    ListNodesCommand,
    ListOfferingsCommand,
    ListReservationsCommand,
    ListSdiSourcesCommand,
    ListSignalMapsCommand,
    ListTagsForResourceCommand,
    ListVersionsCommand,
    PurchaseOfferingCommand,
    RebootInputDeviceCommand,
    RejectInputDeviceTransferCommand,
    RestartChannelPipelinesCommand,
    StartChannelCommand,
    StartDeleteMonitorDeploymentCommand,
    StartInputDeviceCommand,
    StartInputDeviceMaintenanceWindowCommand,
    StartMonitorDeploymentCommand,
    StartMultiplexCommand,
    StartUpdateSignalMapCommand,
    StopChannelCommand,
    StopInputDeviceCommand,
    StopMultiplexCommand,
    TransferInputDeviceCommand,
    UpdateAccountConfigurationCommand,
    UpdateChannelCommand,
    UpdateChannelClassCommand,
    UpdateChannelPlacementGroupCommand,
    UpdateCloudWatchAlarmTemplateCommand,
    UpdateCloudWatchAlarmTemplateGroupCommand,
    UpdateClusterCommand,
    UpdateEventBridgeRuleTemplateCommand,
    UpdateEventBridgeRuleTemplateGroupCommand,
    UpdateInputCommand,
    UpdateInputDeviceCommand,
    UpdateInputSecurityGroupCommand,
    UpdateMultiplexCommand,
    UpdateMultiplexProgramCommand,
    UpdateNetworkCommand,
    UpdateNodeCommand,
    UpdateNodeStateCommand,
    UpdateReservationCommand,
    UpdateSdiSourceCommand,
};
const paginators = {
    paginateDescribeSchedule,
    paginateListAlerts,
    paginateListChannelPlacementGroups,
    paginateListChannels,
    paginateListCloudWatchAlarmTemplateGroups,
    paginateListCloudWatchAlarmTemplates,
    paginateListClusterAlerts,
    paginateListClusters,
    paginateListEventBridgeRuleTemplateGroups,
    paginateListEventBridgeRuleTemplates,
    paginateListInputDevices,
    paginateListInputDeviceTransfers,
    paginateListInputs,
    paginateListInputSecurityGroups,
    paginateListMultiplexAlerts,
    paginateListMultiplexes,
    paginateListMultiplexPrograms,
    paginateListNetworks,
    paginateListNodes,
    paginateListOfferings,
    paginateListReservations,
    paginateListSdiSources,
    paginateListSignalMaps,
};
const waiters = {
    waitUntilChannelCreated,
    waitUntilChannelDeleted,
    waitUntilChannelRunning,
    waitUntilChannelStopped,
    waitUntilChannelPlacementGroupAssigned,
    waitUntilChannelPlacementGroupDeleted,
    waitUntilChannelPlacementGroupUnassigned,
    waitUntilClusterCreated,
    waitUntilClusterDeleted,
    waitUntilInputAttached,
    waitUntilInputDeleted,
    waitUntilInputDetached,
    waitUntilMultiplexCreated,
    waitUntilMultiplexDeleted,
    waitUntilMultiplexRunning,
    waitUntilMultiplexStopped,
    waitUntilNodeDeregistered,
    waitUntilNodeRegistered,
    waitUntilSignalMapCreated,
    waitUntilSignalMapMonitorDeleted,
    waitUntilSignalMapMonitorDeployed,
    waitUntilSignalMapUpdated,
};
class MediaLive extends MediaLiveClient {
}
createAggregatedClient(commands, MediaLive, { paginators, waiters });

const DashRoleAudio = {
    ALTERNATE: "ALTERNATE",
    COMMENTARY: "COMMENTARY",
    DESCRIPTION: "DESCRIPTION",
    DUB: "DUB",
    EMERGENCY: "EMERGENCY",
    ENHANCED_AUDIO_INTELLIGIBILITY: "ENHANCED-AUDIO-INTELLIGIBILITY",
    KARAOKE: "KARAOKE",
    MAIN: "MAIN",
    SUPPLEMENTARY: "SUPPLEMENTARY",
};
const AudioNormalizationAlgorithm = {
    ITU_1770_1: "ITU_1770_1",
    ITU_1770_2: "ITU_1770_2",
    ITU_1770_3: "ITU_1770_3",
    ITU_1770_4: "ITU_1770_4",
};
const AudioNormalizationAlgorithmControl = {
    CORRECT_AUDIO: "CORRECT_AUDIO",
};
const AudioNormalizationPeakCalculation = {
    NONE: "NONE",
    TRUE_PEAK: "TRUE_PEAK",
};
const AudioType = {
    CLEAN_EFFECTS: "CLEAN_EFFECTS",
    HEARING_IMPAIRED: "HEARING_IMPAIRED",
    UNDEFINED: "UNDEFINED",
    VISUAL_IMPAIRED_COMMENTARY: "VISUAL_IMPAIRED_COMMENTARY",
};
const AudioDescriptionAudioTypeControl = {
    FOLLOW_INPUT: "FOLLOW_INPUT",
    USE_CONFIGURED: "USE_CONFIGURED",
};
const NielsenWatermarksCbetStepaside = {
    DISABLED: "DISABLED",
    ENABLED: "ENABLED",
};
const NielsenWatermarksDistributionTypes = {
    FINAL_DISTRIBUTOR: "FINAL_DISTRIBUTOR",
    PROGRAM_CONTENT: "PROGRAM_CONTENT",
};
const NielsenWatermarkTimezones = {
    AMERICA_PUERTO_RICO: "AMERICA_PUERTO_RICO",
    US_ALASKA: "US_ALASKA",
    US_ARIZONA: "US_ARIZONA",
    US_CENTRAL: "US_CENTRAL",
    US_EASTERN: "US_EASTERN",
    US_HAWAII: "US_HAWAII",
    US_MOUNTAIN: "US_MOUNTAIN",
    US_PACIFIC: "US_PACIFIC",
    US_SAMOA: "US_SAMOA",
    UTC: "UTC",
};
const AacCodingMode = {
    AD_RECEIVER_MIX: "AD_RECEIVER_MIX",
    CODING_MODE_1_0: "CODING_MODE_1_0",
    CODING_MODE_1_1: "CODING_MODE_1_1",
    CODING_MODE_2_0: "CODING_MODE_2_0",
    CODING_MODE_5_1: "CODING_MODE_5_1",
};
const AacInputType = {
    BROADCASTER_MIXED_AD: "BROADCASTER_MIXED_AD",
    NORMAL: "NORMAL",
};
const AacProfile = {
    HEV1: "HEV1",
    HEV2: "HEV2",
    LC: "LC",
};
const AacRateControlMode = {
    CBR: "CBR",
    VBR: "VBR",
};
const AacRawFormat = {
    LATM_LOAS: "LATM_LOAS",
    NONE: "NONE",
};
const AacSpec = {
    MPEG2: "MPEG2",
    MPEG4: "MPEG4",
};
const AacVbrQuality = {
    HIGH: "HIGH",
    LOW: "LOW",
    MEDIUM_HIGH: "MEDIUM_HIGH",
    MEDIUM_LOW: "MEDIUM_LOW",
};
const Ac3AttenuationControl = {
    ATTENUATE_3_DB: "ATTENUATE_3_DB",
    NONE: "NONE",
};
const Ac3BitstreamMode = {
    COMMENTARY: "COMMENTARY",
    COMPLETE_MAIN: "COMPLETE_MAIN",
    DIALOGUE: "DIALOGUE",
    EMERGENCY: "EMERGENCY",
    HEARING_IMPAIRED: "HEARING_IMPAIRED",
    MUSIC_AND_EFFECTS: "MUSIC_AND_EFFECTS",
    VISUALLY_IMPAIRED: "VISUALLY_IMPAIRED",
    VOICE_OVER: "VOICE_OVER",
};
const Ac3CodingMode = {
    CODING_MODE_1_0: "CODING_MODE_1_0",
    CODING_MODE_1_1: "CODING_MODE_1_1",
    CODING_MODE_2_0: "CODING_MODE_2_0",
    CODING_MODE_3_2_LFE: "CODING_MODE_3_2_LFE",
};
const Ac3DrcProfile = {
    FILM_STANDARD: "FILM_STANDARD",
    NONE: "NONE",
};
const Ac3LfeFilter = {
    DISABLED: "DISABLED",
    ENABLED: "ENABLED",
};
const Ac3MetadataControl = {
    FOLLOW_INPUT: "FOLLOW_INPUT",
    USE_CONFIGURED: "USE_CONFIGURED",
};
const Eac3AtmosCodingMode = {
    CODING_MODE_5_1_4: "CODING_MODE_5_1_4",
    CODING_MODE_7_1_4: "CODING_MODE_7_1_4",
    CODING_MODE_9_1_6: "CODING_MODE_9_1_6",
};
const Eac3AtmosDrcLine = {
    FILM_LIGHT: "FILM_LIGHT",
    FILM_STANDARD: "FILM_STANDARD",
    MUSIC_LIGHT: "MUSIC_LIGHT",
    MUSIC_STANDARD: "MUSIC_STANDARD",
    NONE: "NONE",
    SPEECH: "SPEECH",
};
const Eac3AtmosDrcRf = {
    FILM_LIGHT: "FILM_LIGHT",
    FILM_STANDARD: "FILM_STANDARD",
    MUSIC_LIGHT: "MUSIC_LIGHT",
    MUSIC_STANDARD: "MUSIC_STANDARD",
    NONE: "NONE",
    SPEECH: "SPEECH",
};
const Eac3AttenuationControl = {
    ATTENUATE_3_DB: "ATTENUATE_3_DB",
    NONE: "NONE",
};
const Eac3BitstreamMode = {
    COMMENTARY: "COMMENTARY",
    COMPLETE_MAIN: "COMPLETE_MAIN",
    EMERGENCY: "EMERGENCY",
    HEARING_IMPAIRED: "HEARING_IMPAIRED",
    VISUALLY_IMPAIRED: "VISUALLY_IMPAIRED",
};
const Eac3CodingMode = {
    CODING_MODE_1_0: "CODING_MODE_1_0",
    CODING_MODE_2_0: "CODING_MODE_2_0",
    CODING_MODE_3_2: "CODING_MODE_3_2",
};
const Eac3DcFilter = {
    DISABLED: "DISABLED",
    ENABLED: "ENABLED",
};
const Eac3DrcLine = {
    FILM_LIGHT: "FILM_LIGHT",
    FILM_STANDARD: "FILM_STANDARD",
    MUSIC_LIGHT: "MUSIC_LIGHT",
    MUSIC_STANDARD: "MUSIC_STANDARD",
    NONE: "NONE",
    SPEECH: "SPEECH",
};
const Eac3DrcRf = {
    FILM_LIGHT: "FILM_LIGHT",
    FILM_STANDARD: "FILM_STANDARD",
    MUSIC_LIGHT: "MUSIC_LIGHT",
    MUSIC_STANDARD: "MUSIC_STANDARD",
    NONE: "NONE",
    SPEECH: "SPEECH",
};
const Eac3LfeControl = {
    LFE: "LFE",
    NO_LFE: "NO_LFE",
};
const Eac3LfeFilter = {
    DISABLED: "DISABLED",
    ENABLED: "ENABLED",
};
const Eac3MetadataControl = {
    FOLLOW_INPUT: "FOLLOW_INPUT",
    USE_CONFIGURED: "USE_CONFIGURED",
};
const Eac3PassthroughControl = {
    NO_PASSTHROUGH: "NO_PASSTHROUGH",
    WHEN_POSSIBLE: "WHEN_POSSIBLE",
};
const Eac3PhaseControl = {
    NO_SHIFT: "NO_SHIFT",
    SHIFT_90_DEGREES: "SHIFT_90_DEGREES",
};
const Eac3StereoDownmix = {
    DPL2: "DPL2",
    LO_RO: "LO_RO",
    LT_RT: "LT_RT",
    NOT_INDICATED: "NOT_INDICATED",
};
const Eac3SurroundExMode = {
    DISABLED: "DISABLED",
    ENABLED: "ENABLED",
    NOT_INDICATED: "NOT_INDICATED",
};
const Eac3SurroundMode = {
    DISABLED: "DISABLED",
    ENABLED: "ENABLED",
    NOT_INDICATED: "NOT_INDICATED",
};
const Mp2CodingMode = {
    CODING_MODE_1_0: "CODING_MODE_1_0",
    CODING_MODE_2_0: "CODING_MODE_2_0",
};
const WavCodingMode = {
    CODING_MODE_1_0: "CODING_MODE_1_0",
    CODING_MODE_2_0: "CODING_MODE_2_0",
    CODING_MODE_4_0: "CODING_MODE_4_0",
    CODING_MODE_8_0: "CODING_MODE_8_0",
};
const DvbDashAccessibility = {
    DVBDASH_1_VISUALLY_IMPAIRED: "DVBDASH_1_VISUALLY_IMPAIRED",
    DVBDASH_2_HARD_OF_HEARING: "DVBDASH_2_HARD_OF_HEARING",
    DVBDASH_3_SUPPLEMENTAL_COMMENTARY: "DVBDASH_3_SUPPLEMENTAL_COMMENTARY",
    DVBDASH_4_DIRECTORS_COMMENTARY: "DVBDASH_4_DIRECTORS_COMMENTARY",
    DVBDASH_5_EDUCATIONAL_NOTES: "DVBDASH_5_EDUCATIONAL_NOTES",
    DVBDASH_6_MAIN_PROGRAM: "DVBDASH_6_MAIN_PROGRAM",
    DVBDASH_7_CLEAN_FEED: "DVBDASH_7_CLEAN_FEED",
};
const AudioDescriptionLanguageCodeControl = {
    FOLLOW_INPUT: "FOLLOW_INPUT",
    USE_CONFIGURED: "USE_CONFIGURED",
};
const DolbyEProgramSelection = {
    ALL_CHANNELS: "ALL_CHANNELS",
    PROGRAM_1: "PROGRAM_1",
    PROGRAM_2: "PROGRAM_2",
    PROGRAM_3: "PROGRAM_3",
    PROGRAM_4: "PROGRAM_4",
    PROGRAM_5: "PROGRAM_5",
    PROGRAM_6: "PROGRAM_6",
    PROGRAM_7: "PROGRAM_7",
    PROGRAM_8: "PROGRAM_8",
};
const AudioLanguageSelectionPolicy = {
    LOOSE: "LOOSE",
    STRICT: "STRICT",
};
const AccessibilityType = {
    DOES_NOT_IMPLEMENT_ACCESSIBILITY_FEATURES: "DOES_NOT_IMPLEMENT_ACCESSIBILITY_FEATURES",
    IMPLEMENTS_ACCESSIBILITY_FEATURES: "IMPLEMENTS_ACCESSIBILITY_FEATURES",
};
const DashRoleCaption = {
    ALTERNATE: "ALTERNATE",
    CAPTION: "CAPTION",
    COMMENTARY: "COMMENTARY",
    DESCRIPTION: "DESCRIPTION",
    DUB: "DUB",
    EASYREADER: "EASYREADER",
    EMERGENCY: "EMERGENCY",
    FORCED_SUBTITLE: "FORCED-SUBTITLE",
    KARAOKE: "KARAOKE",
    MAIN: "MAIN",
    METADATA: "METADATA",
    SUBTITLE: "SUBTITLE",
    SUPPLEMENTARY: "SUPPLEMENTARY",
};
const BurnInAlignment = {
    CENTERED: "CENTERED",
    LEFT: "LEFT",
    SMART: "SMART",
};
const BurnInBackgroundColor = {
    BLACK: "BLACK",
    NONE: "NONE",
    WHITE: "WHITE",
};
const BurnInFontColor = {
    BLACK: "BLACK",
    BLUE: "BLUE",
    GREEN: "GREEN",
    RED: "RED",
    WHITE: "WHITE",
    YELLOW: "YELLOW",
};
const BurnInOutlineColor = {
    BLACK: "BLACK",
    BLUE: "BLUE",
    GREEN: "GREEN",
    RED: "RED",
    WHITE: "WHITE",
    YELLOW: "YELLOW",
};
const BurnInShadowColor = {
    BLACK: "BLACK",
    NONE: "NONE",
    WHITE: "WHITE",
};
const BurnInDestinationSubtitleRows = {
    ROWS_16: "ROWS_16",
    ROWS_20: "ROWS_20",
    ROWS_24: "ROWS_24",
};
const BurnInTeletextGridControl = {
    FIXED: "FIXED",
    SCALED: "SCALED",
};
const DvbSubDestinationAlignment = {
    CENTERED: "CENTERED",
    LEFT: "LEFT",
    SMART: "SMART",
};
const DvbSubDestinationBackgroundColor = {
    BLACK: "BLACK",
    NONE: "NONE",
    WHITE: "WHITE",
};
const DvbSubDestinationFontColor = {
    BLACK: "BLACK",
    BLUE: "BLUE",
    GREEN: "GREEN",
    RED: "RED",
    WHITE: "WHITE",
    YELLOW: "YELLOW",
};
const DvbSubDestinationOutlineColor = {
    BLACK: "BLACK",
    BLUE: "BLUE",
    GREEN: "GREEN",
    RED: "RED",
    WHITE: "WHITE",
    YELLOW: "YELLOW",
};
const DvbSubDestinationShadowColor = {
    BLACK: "BLACK",
    NONE: "NONE",
    WHITE: "WHITE",
};
const DvbSubDestinationSubtitleRows = {
    ROWS_16: "ROWS_16",
    ROWS_20: "ROWS_20",
    ROWS_24: "ROWS_24",
};
const DvbSubDestinationTeletextGridControl = {
    FIXED: "FIXED",
    SCALED: "SCALED",
};
const EbuTtDFillLineGapControl = {
    DISABLED: "DISABLED",
    ENABLED: "ENABLED",
};
const EbuTtDDestinationStyleControl = {
    EXCLUDE: "EXCLUDE",
    INCLUDE: "INCLUDE",
};
const EmbeddedDestinationStyleControl = {
    MANUAL: "MANUAL",
    PASSTHROUGH: "PASSTHROUGH",
};
const TtmlDestinationStyleControl = {
    MANUAL: "MANUAL",
    PASSTHROUGH: "PASSTHROUGH",
    USE_CONFIGURED: "USE_CONFIGURED",
};
const WebvttDestinationStyleControl = {
    MANUAL: "MANUAL",
    NO_STYLE_DATA: "NO_STYLE_DATA",
    PASSTHROUGH: "PASSTHROUGH",
};
const DvbSubOcrLanguage = {
    DEU: "DEU",
    ENG: "ENG",
    FRA: "FRA",
    NLD: "NLD",
    POR: "POR",
    SPA: "SPA",
};
const EmbeddedConvert608To708 = {
    DISABLED: "DISABLED",
    UPCONVERT: "UPCONVERT",
};
const EmbeddedScte20Detection = {
    AUTO: "AUTO",
    OFF: "OFF",
};
const Scte20Convert608To708 = {
    DISABLED: "DISABLED",
    UPCONVERT: "UPCONVERT",
};
const Scte27OcrLanguage = {
    DEU: "DEU",
    ENG: "ENG",
    FRA: "FRA",
    NLD: "NLD",
    POR: "POR",
    SPA: "SPA",
};
const CaptionSynchronizationMode = {
    NO_VIDEO_DELAY: "NO_VIDEO_DELAY",
    VIDEO_ALIGNED_CAPTIONS: "VIDEO_ALIGNED_CAPTIONS",
};
const ChannelAlertState = {
    CLEARED: "CLEARED",
    SET: "SET",
};
const ChannelPipelineIdToRestart = {
    PIPELINE_0: "PIPELINE_0",
    PIPELINE_1: "PIPELINE_1",
};
const CdiInputResolution = {
    FHD: "FHD",
    HD: "HD",
    SD: "SD",
    UHD: "UHD",
};
const ChannelClass = {
    SINGLE_PIPELINE: "SINGLE_PIPELINE",
    STANDARD: "STANDARD",
};
const MediaConnectRouterOutputEncryptionType = {
    AUTOMATIC: "AUTOMATIC",
    SECRETS_MANAGER: "SECRETS_MANAGER",
};
const ConnectionMode = {
    CALLER: "CALLER",
    LISTENER: "LISTENER",
};
const EnrichmentMethod = {
    SCTE35_ELEMENTAL_INFERENCE_QUERY_PARAMS: "SCTE35_ELEMENTAL_INFERENCE_QUERY_PARAMS",
};
const InputPreference = {
    EQUAL_INPUT_PREFERENCE: "EQUAL_INPUT_PREFERENCE",
    PRIMARY_INPUT_PREFERRED: "PRIMARY_INPUT_PREFERRED",
};
const InputDeblockFilter = {
    DISABLED: "DISABLED",
    ENABLED: "ENABLED",
};
const InputDenoiseFilter = {
    DISABLED: "DISABLED",
    ENABLED: "ENABLED",
};
const InputFilter = {
    AUTO: "AUTO",
    DISABLED: "DISABLED",
    FORCED: "FORCED",
};
const HlsScte35SourceType = {
    MANIFEST: "MANIFEST",
    SEGMENTS: "SEGMENTS",
};
const NetworkInputServerValidation = {
    CHECK_CRYPTOGRAPHY_AND_VALIDATE_NAME: "CHECK_CRYPTOGRAPHY_AND_VALIDATE_NAME",
    CHECK_CRYPTOGRAPHY_ONLY: "CHECK_CRYPTOGRAPHY_ONLY",
};
const Smpte2038DataPreference = {
    IGNORE: "IGNORE",
    PREFER: "PREFER",
};
const InputSourceEndBehavior = {
    CONTINUE: "CONTINUE",
    LOOP: "LOOP",
};
const VideoSelectorColorSpace = {
    FOLLOW: "FOLLOW",
    HDR10: "HDR10",
    HLG_2020: "HLG_2020",
    REC_601: "REC_601",
    REC_709: "REC_709",
};
const VideoSelectorColorSpaceUsage = {
    FALLBACK: "FALLBACK",
    FORCE: "FORCE",
};
const InputCodec = {
    AVC: "AVC",
    HEVC: "HEVC",
    MPEG2: "MPEG2",
};
const InputMaximumBitrate = {
    MAX_10_MBPS: "MAX_10_MBPS",
    MAX_20_MBPS: "MAX_20_MBPS",
    MAX_50_MBPS: "MAX_50_MBPS",
};
const InputResolution = {
    HD: "HD",
    SD: "SD",
    UHD: "UHD",
};
const LinkedChannelType = {
    FOLLOWING_CHANNEL: "FOLLOWING_CHANNEL",
    PRIMARY_CHANNEL: "PRIMARY_CHANNEL",
};
const LogLevel = {
    DEBUG: "DEBUG",
    DISABLED: "DISABLED",
    ERROR: "ERROR",
    INFO: "INFO",
    WARNING: "WARNING",
};
const MaintenanceDay = {
    FRIDAY: "FRIDAY",
    MONDAY: "MONDAY",
    SATURDAY: "SATURDAY",
    SUNDAY: "SUNDAY",
    THURSDAY: "THURSDAY",
    TUESDAY: "TUESDAY",
    WEDNESDAY: "WEDNESDAY",
};
const ChannelState = {
    CREATE_FAILED: "CREATE_FAILED",
    CREATING: "CREATING",
    DELETED: "DELETED",
    DELETING: "DELETING",
    IDLE: "IDLE",
    RECOVERING: "RECOVERING",
    RUNNING: "RUNNING",
    STARTING: "STARTING",
    STOPPING: "STOPPING",
    UPDATE_FAILED: "UPDATE_FAILED",
    UPDATING: "UPDATING",
};
const CloudWatchAlarmTemplateComparisonOperator = {
    GreaterThanOrEqualToThreshold: "GreaterThanOrEqualToThreshold",
    GreaterThanThreshold: "GreaterThanThreshold",
    LessThanOrEqualToThreshold: "LessThanOrEqualToThreshold",
    LessThanThreshold: "LessThanThreshold",
};
const CloudWatchAlarmTemplateStatistic = {
    Average: "Average",
    Maximum: "Maximum",
    Minimum: "Minimum",
    SampleCount: "SampleCount",
    Sum: "Sum",
};
const CloudWatchAlarmTemplateTargetResourceType = {
    CLOUDFRONT_DISTRIBUTION: "CLOUDFRONT_DISTRIBUTION",
    MEDIACONNECT_FLOW: "MEDIACONNECT_FLOW",
    MEDIALIVE_CHANNEL: "MEDIALIVE_CHANNEL",
    MEDIALIVE_INPUT_DEVICE: "MEDIALIVE_INPUT_DEVICE",
    MEDIALIVE_MULTIPLEX: "MEDIALIVE_MULTIPLEX",
    MEDIAPACKAGE_CHANNEL: "MEDIAPACKAGE_CHANNEL",
    MEDIAPACKAGE_ORIGIN_ENDPOINT: "MEDIAPACKAGE_ORIGIN_ENDPOINT",
    MEDIATAILOR_PLAYBACK_CONFIGURATION: "MEDIATAILOR_PLAYBACK_CONFIGURATION",
    S3_BUCKET: "S3_BUCKET",
};
const CloudWatchAlarmTemplateTreatMissingData = {
    breaching: "breaching",
    ignore: "ignore",
    missing: "missing",
    notBreaching: "notBreaching",
};
const ClusterAlertState = {
    CLEARED: "CLEARED",
    SET: "SET",
};
const ColorSpace = {
    HDR10: "HDR10",
    HLG_2020: "HLG_2020",
    REC_601: "REC_601",
    REC_709: "REC_709",
};
const ChannelPlacementGroupState = {
    ASSIGNED: "ASSIGNED",
    ASSIGNING: "ASSIGNING",
    DELETED: "DELETED",
    DELETE_FAILED: "DELETE_FAILED",
    DELETING: "DELETING",
    UNASSIGNED: "UNASSIGNED",
    UNASSIGNING: "UNASSIGNING",
};
const ClusterType = {
    ON_PREMISES: "ON_PREMISES",
};
const ClusterState = {
    ACTIVE: "ACTIVE",
    CREATE_FAILED: "CREATE_FAILED",
    CREATING: "CREATING",
    DELETED: "DELETED",
    DELETE_FAILED: "DELETE_FAILED",
    DELETING: "DELETING",
};
const NetworkState = {
    ACTIVE: "ACTIVE",
    CREATE_FAILED: "CREATE_FAILED",
    CREATING: "CREATING",
    DELETED: "DELETED",
    DELETE_FAILED: "DELETE_FAILED",
    DELETING: "DELETING",
    IDLE: "IDLE",
    IN_USE: "IN_USE",
    UPDATING: "UPDATING",
};
const NodeConnectionState = {
    CONNECTED: "CONNECTED",
    DISCONNECTED: "DISCONNECTED",
};
const NetworkInterfaceMode = {
    BRIDGE: "BRIDGE",
    NAT: "NAT",
};
const NodeRole = {
    ACTIVE: "ACTIVE",
    BACKUP: "BACKUP",
};
const NodeState = {
    ACTIVATION_FAILED: "ACTIVATION_FAILED",
    ACTIVE: "ACTIVE",
    CREATED: "CREATED",
    DEREGISTERED: "DEREGISTERED",
    DEREGISTERING: "DEREGISTERING",
    DEREGISTRATION_FAILED: "DEREGISTRATION_FAILED",
    DRAINING: "DRAINING",
    IN_USE: "IN_USE",
    READY: "READY",
    READY_TO_ACTIVATE: "READY_TO_ACTIVATE",
    REGISTERING: "REGISTERING",
    REGISTRATION_FAILED: "REGISTRATION_FAILED",
};
const EventBridgeRuleTemplateEventType = {
    MEDIACONNECT_ALERT: "MEDIACONNECT_ALERT",
    MEDIACONNECT_FLOW_STATUS_CHANGE: "MEDIACONNECT_FLOW_STATUS_CHANGE",
    MEDIACONNECT_OUTPUT_HEALTH: "MEDIACONNECT_OUTPUT_HEALTH",
    MEDIACONNECT_SOURCE_HEALTH: "MEDIACONNECT_SOURCE_HEALTH",
    MEDIALIVE_CHANNEL_ALERT: "MEDIALIVE_CHANNEL_ALERT",
    MEDIALIVE_CHANNEL_INPUT_CHANGE: "MEDIALIVE_CHANNEL_INPUT_CHANGE",
    MEDIALIVE_CHANNEL_STATE_CHANGE: "MEDIALIVE_CHANNEL_STATE_CHANGE",
    MEDIALIVE_MULTIPLEX_ALERT: "MEDIALIVE_MULTIPLEX_ALERT",
    MEDIALIVE_MULTIPLEX_STATE_CHANGE: "MEDIALIVE_MULTIPLEX_STATE_CHANGE",
    MEDIAPACKAGE_HARVEST_JOB_NOTIFICATION: "MEDIAPACKAGE_HARVEST_JOB_NOTIFICATION",
    MEDIAPACKAGE_INPUT_NOTIFICATION: "MEDIAPACKAGE_INPUT_NOTIFICATION",
    MEDIAPACKAGE_KEY_PROVIDER_NOTIFICATION: "MEDIAPACKAGE_KEY_PROVIDER_NOTIFICATION",
    SIGNAL_MAP_ACTIVE_ALARM: "SIGNAL_MAP_ACTIVE_ALARM",
};
const HlsAdMarkers = {
    ADOBE: "ADOBE",
    ELEMENTAL: "ELEMENTAL",
    ELEMENTAL_SCTE35: "ELEMENTAL_SCTE35",
};
const InputClass = {
    SINGLE_PIPELINE: "SINGLE_PIPELINE",
    STANDARD: "STANDARD",
};
const InputNetworkLocation = {
    AWS: "AWS",
    ON_PREMISES: "ON_PREMISES",
};
const InputSourceType = {
    DYNAMIC: "DYNAMIC",
    STATIC: "STATIC",
};
const RouterEncryptionType = {
    AUTOMATIC: "AUTOMATIC",
    SECRETS_MANAGER: "SECRETS_MANAGER",
};
const Algorithm = {
    AES128: "AES128",
    AES192: "AES192",
    AES256: "AES256",
};
const InputState = {
    ATTACHED: "ATTACHED",
    CREATING: "CREATING",
    DELETED: "DELETED",
    DELETING: "DELETING",
    DETACHED: "DETACHED",
};
const InputType = {
    AWS_CDI: "AWS_CDI",
    INPUT_DEVICE: "INPUT_DEVICE",
    MEDIACONNECT: "MEDIACONNECT",
    MEDIACONNECT_ROUTER: "MEDIACONNECT_ROUTER",
    MP4_FILE: "MP4_FILE",
    MULTICAST: "MULTICAST",
    RTMP_PULL: "RTMP_PULL",
    RTMP_PUSH: "RTMP_PUSH",
    RTP_PUSH: "RTP_PUSH",
    SDI: "SDI",
    SMPTE_2110_RECEIVER_GROUP: "SMPTE_2110_RECEIVER_GROUP",
    SRT_CALLER: "SRT_CALLER",
    SRT_LISTENER: "SRT_LISTENER",
    TS_FILE: "TS_FILE",
    UDP_PUSH: "UDP_PUSH",
    URL_PULL: "URL_PULL",
};
const InputDeviceConfigurableAudioChannelPairProfile = {
    CBR_AAC_HQ_192000: "CBR-AAC_HQ-192000",
    CBR_AAC_HQ_256000: "CBR-AAC_HQ-256000",
    CBR_AAC_HQ_384000: "CBR-AAC_HQ-384000",
    CBR_AAC_HQ_512000: "CBR-AAC_HQ-512000",
    DISABLED: "DISABLED",
    VBR_AAC_HE_64000: "VBR-AAC_HE-64000",
    VBR_AAC_HHE_16000: "VBR-AAC_HHE-16000",
    VBR_AAC_LC_128000: "VBR-AAC_LC-128000",
};
const InputDeviceConnectionState = {
    CONNECTED: "CONNECTED",
    DISCONNECTED: "DISCONNECTED",
};
const DeviceSettingsSyncState = {
    SYNCED: "SYNCED",
    SYNCING: "SYNCING",
};
const DeviceUpdateStatus = {
    NOT_UP_TO_DATE: "NOT_UP_TO_DATE",
    UPDATING: "UPDATING",
    UP_TO_DATE: "UP_TO_DATE",
};
const InputDeviceActiveInput = {
    HDMI: "HDMI",
    SDI: "SDI",
};
const InputDeviceConfiguredInput = {
    AUTO: "AUTO",
    HDMI: "HDMI",
    SDI: "SDI",
};
const InputDeviceState = {
    IDLE: "IDLE",
    STREAMING: "STREAMING",
};
const InputDeviceScanType = {
    INTERLACED: "INTERLACED",
    PROGRESSIVE: "PROGRESSIVE",
};
const InputDeviceIpScheme = {
    DHCP: "DHCP",
    STATIC: "STATIC",
};
const InputDeviceOutputType = {
    MEDIACONNECT_FLOW: "MEDIACONNECT_FLOW",
    MEDIALIVE_INPUT: "MEDIALIVE_INPUT",
    NONE: "NONE",
};
const InputDeviceType = {
    HD: "HD",
    UHD: "UHD",
};
const InputDeviceUhdAudioChannelPairProfile = {
    CBR_AAC_HQ_192000: "CBR-AAC_HQ-192000",
    CBR_AAC_HQ_256000: "CBR-AAC_HQ-256000",
    CBR_AAC_HQ_384000: "CBR-AAC_HQ-384000",
    CBR_AAC_HQ_512000: "CBR-AAC_HQ-512000",
    DISABLED: "DISABLED",
    VBR_AAC_HE_64000: "VBR-AAC_HE-64000",
    VBR_AAC_HHE_16000: "VBR-AAC_HHE-16000",
    VBR_AAC_LC_128000: "VBR-AAC_LC-128000",
};
const InputDeviceCodec = {
    AVC: "AVC",
    HEVC: "HEVC",
};
const InputSecurityGroupState = {
    DELETED: "DELETED",
    IDLE: "IDLE",
    IN_USE: "IN_USE",
    UPDATING: "UPDATING",
};
const MultiplexAlertState = {
    CLEARED: "CLEARED",
    SET: "SET",
};
const MultiplexState = {
    CREATE_FAILED: "CREATE_FAILED",
    CREATING: "CREATING",
    DELETED: "DELETED",
    DELETING: "DELETING",
    IDLE: "IDLE",
    RECOVERING: "RECOVERING",
    RUNNING: "RUNNING",
    STARTING: "STARTING",
    STOPPING: "STOPPING",
};
const OfferingDurationUnits = {
    MONTHS: "MONTHS",
};
const OfferingType = {
    NO_UPFRONT: "NO_UPFRONT",
};
const ReservationCodec = {
    AUDIO: "AUDIO",
    AV1: "AV1",
    AVC: "AVC",
    HEVC: "HEVC",
    LINK: "LINK",
    MPEG2: "MPEG2",
};
const ReservationMaximumBitrate = {
    MAX_10_MBPS: "MAX_10_MBPS",
    MAX_20_MBPS: "MAX_20_MBPS",
    MAX_50_MBPS: "MAX_50_MBPS",
};
const ReservationMaximumFramerate = {
    MAX_30_FPS: "MAX_30_FPS",
    MAX_60_FPS: "MAX_60_FPS",
};
const ReservationResolution = {
    FHD: "FHD",
    HD: "HD",
    SD: "SD",
    UHD: "UHD",
};
const ReservationResourceType = {
    CHANNEL: "CHANNEL",
    INPUT: "INPUT",
    MULTIPLEX: "MULTIPLEX",
    OUTPUT: "OUTPUT",
};
const ReservationSpecialFeature = {
    ADVANCED_AUDIO: "ADVANCED_AUDIO",
    AUDIO_NORMALIZATION: "AUDIO_NORMALIZATION",
    MGHD: "MGHD",
    MGUHD: "MGUHD",
};
const ReservationVideoQuality = {
    ENHANCED: "ENHANCED",
    PREMIUM: "PREMIUM",
    STANDARD: "STANDARD",
};
const M2tsAbsentInputAudioBehavior = {
    DROP: "DROP",
    ENCODE_SILENCE: "ENCODE_SILENCE",
};
const M2tsArib = {
    DISABLED: "DISABLED",
    ENABLED: "ENABLED",
};
const M2tsAribCaptionsPidControl = {
    AUTO: "AUTO",
    USE_CONFIGURED: "USE_CONFIGURED",
};
const M2tsAudioBufferModel = {
    ATSC: "ATSC",
    DVB: "DVB",
};
const M2tsAudioStreamType = {
    ATSC: "ATSC",
    DVB: "DVB",
};
const M2tsBufferModel = {
    MULTIPLEX: "MULTIPLEX",
    NONE: "NONE",
};
const M2tsCcDescriptor = {
    DISABLED: "DISABLED",
    ENABLED: "ENABLED",
};
const DvbSdtOutputSdt = {
    SDT_FOLLOW: "SDT_FOLLOW",
    SDT_FOLLOW_IF_PRESENT: "SDT_FOLLOW_IF_PRESENT",
    SDT_MANUAL: "SDT_MANUAL",
    SDT_NONE: "SDT_NONE",
};
const M2tsEbifControl = {
    NONE: "NONE",
    PASSTHROUGH: "PASSTHROUGH",
};
const M2tsAudioInterval = {
    VIDEO_AND_FIXED_INTERVALS: "VIDEO_AND_FIXED_INTERVALS",
    VIDEO_INTERVAL: "VIDEO_INTERVAL",
};
const M2tsEbpPlacement = {
    VIDEO_AND_AUDIO_PIDS: "VIDEO_AND_AUDIO_PIDS",
    VIDEO_PID: "VIDEO_PID",
};
const M2tsEsRateInPes = {
    EXCLUDE: "EXCLUDE",
    INCLUDE: "INCLUDE",
};
const M2tsKlv = {
    NONE: "NONE",
    PASSTHROUGH: "PASSTHROUGH",
};
const M2tsNielsenId3Behavior = {
    NO_PASSTHROUGH: "NO_PASSTHROUGH",
    PASSTHROUGH: "PASSTHROUGH",
};
const M2tsPcrControl = {
    CONFIGURED_PCR_PERIOD: "CONFIGURED_PCR_PERIOD",
    PCR_EVERY_PES_PACKET: "PCR_EVERY_PES_PACKET",
};
const M2tsRateMode = {
    CBR: "CBR",
    VBR: "VBR",
};
const M2tsScte35Control = {
    NONE: "NONE",
    PASSTHROUGH: "PASSTHROUGH",
    SCTE_35_WITHOUT_IDR: "SCTE_35_WITHOUT_IDR",
};
const M2tsSegmentationMarkers = {
    EBP: "EBP",
    EBP_LEGACY: "EBP_LEGACY",
    NONE: "NONE",
    PSI_SEGSTART: "PSI_SEGSTART",
    RAI_ADAPT: "RAI_ADAPT",
    RAI_SEGSTART: "RAI_SEGSTART",
};
const M2tsSegmentationStyle = {
    MAINTAIN_CADENCE: "MAINTAIN_CADENCE",
    RESET_CADENCE: "RESET_CADENCE",
};
const M2tsTimedMetadataBehavior = {
    NO_PASSTHROUGH: "NO_PASSTHROUGH",
    PASSTHROUGH: "PASSTHROUGH",
};
const HlsH265PackagingType = {
    HEV1: "HEV1",
    HVC1: "HVC1",
};
const AudioOnlyHlsTrackType = {
    ALTERNATE_AUDIO_AUTO_SELECT: "ALTERNATE_AUDIO_AUTO_SELECT",
    ALTERNATE_AUDIO_AUTO_SELECT_DEFAULT: "ALTERNATE_AUDIO_AUTO_SELECT_DEFAULT",
    ALTERNATE_AUDIO_NOT_AUTO_SELECT: "ALTERNATE_AUDIO_NOT_AUTO_SELECT",
    AUDIO_ONLY_VARIANT_STREAM: "AUDIO_ONLY_VARIANT_STREAM",
};
const AudioOnlyHlsSegmentType = {
    AAC: "AAC",
    FMP4: "FMP4",
};
const Fmp4NielsenId3Behavior = {
    NO_PASSTHROUGH: "NO_PASSTHROUGH",
    PASSTHROUGH: "PASSTHROUGH",
};
const Fmp4TimedMetadataBehavior = {
    NO_PASSTHROUGH: "NO_PASSTHROUGH",
    PASSTHROUGH: "PASSTHROUGH",
};
const M3u8KlvBehavior = {
    NO_PASSTHROUGH: "NO_PASSTHROUGH",
    PASSTHROUGH: "PASSTHROUGH",
};
const M3u8NielsenId3Behavior = {
    NO_PASSTHROUGH: "NO_PASSTHROUGH",
    PASSTHROUGH: "PASSTHROUGH",
};
const M3u8PcrControl = {
    CONFIGURED_PCR_PERIOD: "CONFIGURED_PCR_PERIOD",
    PCR_EVERY_PES_PACKET: "PCR_EVERY_PES_PACKET",
};
const M3u8Scte35Behavior = {
    NO_PASSTHROUGH: "NO_PASSTHROUGH",
    PASSTHROUGH: "PASSTHROUGH",
};
const M3u8TimedMetadataBehavior = {
    NO_PASSTHROUGH: "NO_PASSTHROUGH",
    PASSTHROUGH: "PASSTHROUGH",
};
const HlsAutoSelect = {
    NO: "NO",
    OMIT: "OMIT",
    YES: "YES",
};
const HlsDefault = {
    NO: "NO",
    OMIT: "OMIT",
    YES: "YES",
};
const OutputUsage = {
    MULTIVIEW_EQUAL_SIZE_VIEW: "MULTIVIEW_EQUAL_SIZE_VIEW",
    MULTIVIEW_PRIMARY_VIEW: "MULTIVIEW_PRIMARY_VIEW",
    MULTIVIEW_SECONDARY_VIEW: "MULTIVIEW_SECONDARY_VIEW",
};
const MsSmoothH265PackagingType = {
    HEV1: "HEV1",
    HVC1: "HVC1",
};
const RtmpOutputCertificateMode = {
    SELF_SIGNED: "SELF_SIGNED",
    VERIFY_AUTHENTICITY: "VERIFY_AUTHENTICITY",
};
const SrtEncryptionType = {
    AES128: "AES128",
    AES192: "AES192",
    AES256: "AES256",
};
const FecOutputIncludeFec = {
    COLUMN: "COLUMN",
    COLUMN_AND_ROW: "COLUMN_AND_ROW",
};
const S3CannedAcl = {
    AUTHENTICATED_READ: "AUTHENTICATED_READ",
    BUCKET_OWNER_FULL_CONTROL: "BUCKET_OWNER_FULL_CONTROL",
    BUCKET_OWNER_READ: "BUCKET_OWNER_READ",
    PUBLIC_READ: "PUBLIC_READ",
};
const CmafId3Behavior = {
    DISABLED: "DISABLED",
    ENABLED: "ENABLED",
};
const CmafKLVBehavior = {
    NO_PASSTHROUGH: "NO_PASSTHROUGH",
    PASSTHROUGH: "PASSTHROUGH",
};
const CmafNielsenId3Behavior = {
    NO_PASSTHROUGH: "NO_PASSTHROUGH",
    PASSTHROUGH: "PASSTHROUGH",
};
const Scte35Type = {
    NONE: "NONE",
    SCTE_35_WITHOUT_IDR: "SCTE_35_WITHOUT_IDR",
    SCTE_35_WITHOUT_SEGMENTATION: "SCTE_35_WITHOUT_SEGMENTATION",
};
const CmafIngestSegmentLengthUnits = {
    MILLISECONDS: "MILLISECONDS",
    SECONDS: "SECONDS",
};
const CmafTimedMetadataId3Frame = {
    NONE: "NONE",
    PRIV: "PRIV",
    TDRL: "TDRL",
};
const CmafTimedMetadataPassthrough = {
    DISABLED: "DISABLED",
    ENABLED: "ENABLED",
};
const AbWatermarkingProfile = {
    CAMCORDING: "CAMCORDING",
    CUSTOM: "CUSTOM",
    DEFAULT: "DEFAULT",
    HQ: "HQ",
    MEZZANINE: "MEZZANINE",
    ROBUST: "ROBUST",
};
const AbWatermarkerIdLength = {
    ID_2048: "ID_2048",
    ID_512: "ID_512",
};
const HlsCaptionLanguageSetting = {
    INSERT: "INSERT",
    NONE: "NONE",
    OMIT: "OMIT",
};
const HlsClientCache = {
    DISABLED: "DISABLED",
    ENABLED: "ENABLED",
};
const HlsCodecSpecification = {
    RFC_4281: "RFC_4281",
    RFC_6381: "RFC_6381",
};
const HlsDirectoryStructure = {
    SINGLE_DIRECTORY: "SINGLE_DIRECTORY",
    SUBDIRECTORY_PER_STREAM: "SUBDIRECTORY_PER_STREAM",
};
const HlsDiscontinuityTags = {
    INSERT: "INSERT",
    NEVER_INSERT: "NEVER_INSERT",
};
const HlsEncryptionType = {
    AES128: "AES128",
    SAMPLE_AES: "SAMPLE_AES",
};
const HlsAkamaiHttpTransferMode = {
    CHUNKED: "CHUNKED",
    NON_CHUNKED: "NON_CHUNKED",
};
const HlsMediaStoreStorageClass = {
    TEMPORAL: "TEMPORAL",
};
const HlsWebdavHttpTransferMode = {
    CHUNKED: "CHUNKED",
    NON_CHUNKED: "NON_CHUNKED",
};
const HlsId3SegmentTaggingState = {
    DISABLED: "DISABLED",
    ENABLED: "ENABLED",
};
const IFrameOnlyPlaylistType = {
    DISABLED: "DISABLED",
    STANDARD: "STANDARD",
};
const HlsIncompleteSegmentBehavior = {
    AUTO: "AUTO",
    SUPPRESS: "SUPPRESS",
};
const InputLossActionForHlsOut = {
    EMIT_OUTPUT: "EMIT_OUTPUT",
    PAUSE_OUTPUT: "PAUSE_OUTPUT",
};
const HlsIvInManifest = {
    EXCLUDE: "EXCLUDE",
    INCLUDE: "INCLUDE",
};
const HlsIvSource = {
    EXPLICIT: "EXPLICIT",
    FOLLOWS_SEGMENT_NUMBER: "FOLLOWS_SEGMENT_NUMBER",
};
const HlsManifestCompression = {
    GZIP: "GZIP",
    NONE: "NONE",
};
const HlsManifestDurationFormat = {
    FLOATING_POINT: "FLOATING_POINT",
    INTEGER: "INTEGER",
};
const HlsMode = {
    LIVE: "LIVE",
    VOD: "VOD",
};
const HlsOutputSelection = {
    MANIFESTS_AND_SEGMENTS: "MANIFESTS_AND_SEGMENTS",
    SEGMENTS_ONLY: "SEGMENTS_ONLY",
    VARIANT_MANIFESTS_AND_SEGMENTS: "VARIANT_MANIFESTS_AND_SEGMENTS",
};
const HlsProgramDateTime = {
    EXCLUDE: "EXCLUDE",
    INCLUDE: "INCLUDE",
};
const HlsProgramDateTimeClock = {
    INITIALIZE_FROM_OUTPUT_TIMECODE: "INITIALIZE_FROM_OUTPUT_TIMECODE",
    SYSTEM_CLOCK: "SYSTEM_CLOCK",
};
const HlsRedundantManifest = {
    DISABLED: "DISABLED",
    ENABLED: "ENABLED",
};
const HlsSegmentationMode = {
    USE_INPUT_SEGMENTATION: "USE_INPUT_SEGMENTATION",
    USE_SEGMENT_DURATION: "USE_SEGMENT_DURATION",
};
const HlsStreamInfResolution = {
    EXCLUDE: "EXCLUDE",
    INCLUDE: "INCLUDE",
};
const HlsTimedMetadataId3Frame = {
    NONE: "NONE",
    PRIV: "PRIV",
    TDRL: "TDRL",
};
const HlsTsFileMode = {
    SEGMENTED_FILES: "SEGMENTED_FILES",
    SINGLE_FILE: "SINGLE_FILE",
};
const SmoothGroupAudioOnlyTimecodeControl = {
    PASSTHROUGH: "PASSTHROUGH",
    USE_CONFIGURED_CLOCK: "USE_CONFIGURED_CLOCK",
};
const SmoothGroupCertificateMode = {
    SELF_SIGNED: "SELF_SIGNED",
    VERIFY_AUTHENTICITY: "VERIFY_AUTHENTICITY",
};
const SmoothGroupEventIdMode = {
    NO_EVENT_ID: "NO_EVENT_ID",
    USE_CONFIGURED: "USE_CONFIGURED",
    USE_TIMESTAMP: "USE_TIMESTAMP",
};
const SmoothGroupEventStopBehavior = {
    NONE: "NONE",
    SEND_EOS: "SEND_EOS",
};
const InputLossActionForMsSmoothOut = {
    EMIT_OUTPUT: "EMIT_OUTPUT",
    PAUSE_OUTPUT: "PAUSE_OUTPUT",
};
const SmoothGroupSegmentationMode = {
    USE_INPUT_SEGMENTATION: "USE_INPUT_SEGMENTATION",
    USE_SEGMENT_DURATION: "USE_SEGMENT_DURATION",
};
const SmoothGroupSparseTrackType = {
    NONE: "NONE",
    SCTE_35: "SCTE_35",
    SCTE_35_WITHOUT_SEGMENTATION: "SCTE_35_WITHOUT_SEGMENTATION",
};
const SmoothGroupStreamManifestBehavior = {
    DO_NOT_SEND: "DO_NOT_SEND",
    SEND: "SEND",
};
const SmoothGroupTimestampOffsetMode = {
    USE_CONFIGURED_OFFSET: "USE_CONFIGURED_OFFSET",
    USE_EVENT_START_DATE: "USE_EVENT_START_DATE",
};
const RtmpAdMarkers = {
    ON_CUE_POINT_SCTE35: "ON_CUE_POINT_SCTE35",
};
const AuthenticationScheme = {
    AKAMAI: "AKAMAI",
    COMMON: "COMMON",
};
const RtmpCacheFullBehavior = {
    DISCONNECT_IMMEDIATELY: "DISCONNECT_IMMEDIATELY",
    WAIT_FOR_SERVER: "WAIT_FOR_SERVER",
};
const RtmpCaptionData = {
    ALL: "ALL",
    FIELD1_608: "FIELD1_608",
    FIELD1_AND_FIELD2_608: "FIELD1_AND_FIELD2_608",
};
const IncludeFillerNalUnits = {
    AUTO: "AUTO",
    DROP: "DROP",
    INCLUDE: "INCLUDE",
};
const InputLossActionForRtmpOut = {
    EMIT_OUTPUT: "EMIT_OUTPUT",
    PAUSE_OUTPUT: "PAUSE_OUTPUT",
};
const InputLossActionForUdpOut = {
    DROP_PROGRAM: "DROP_PROGRAM",
    DROP_TS: "DROP_TS",
    EMIT_PROGRAM: "EMIT_PROGRAM",
};
const UdpTimedMetadataId3Frame = {
    NONE: "NONE",
    PRIV: "PRIV",
    TDRL: "TDRL",
};
const PipelineId = {
    PIPELINE_0: "PIPELINE_0",
    PIPELINE_1: "PIPELINE_1",
};
const ReservationAutomaticRenewal = {
    DISABLED: "DISABLED",
    ENABLED: "ENABLED",
    UNAVAILABLE: "UNAVAILABLE",
};
const ReservationState = {
    ACTIVE: "ACTIVE",
    CANCELED: "CANCELED",
    DELETED: "DELETED",
    EXPIRED: "EXPIRED",
};
const InputTimecodeSource = {
    EMBEDDED: "EMBEDDED",
    ZEROBASED: "ZEROBASED",
};
const LastFrameClippingBehavior = {
    EXCLUDE_LAST_FRAME: "EXCLUDE_LAST_FRAME",
    INCLUDE_LAST_FRAME: "INCLUDE_LAST_FRAME",
};
const Scte35InputMode = {
    FIXED: "FIXED",
    FOLLOW_ACTIVE: "FOLLOW_ACTIVE",
};
const Scte35ArchiveAllowedFlag = {
    ARCHIVE_ALLOWED: "ARCHIVE_ALLOWED",
    ARCHIVE_NOT_ALLOWED: "ARCHIVE_NOT_ALLOWED",
};
const Scte35DeviceRestrictions = {
    NONE: "NONE",
    RESTRICT_GROUP0: "RESTRICT_GROUP0",
    RESTRICT_GROUP1: "RESTRICT_GROUP1",
    RESTRICT_GROUP2: "RESTRICT_GROUP2",
};
const Scte35NoRegionalBlackoutFlag = {
    NO_REGIONAL_BLACKOUT: "NO_REGIONAL_BLACKOUT",
    REGIONAL_BLACKOUT: "REGIONAL_BLACKOUT",
};
const Scte35WebDeliveryAllowedFlag = {
    WEB_DELIVERY_ALLOWED: "WEB_DELIVERY_ALLOWED",
    WEB_DELIVERY_NOT_ALLOWED: "WEB_DELIVERY_NOT_ALLOWED",
};
const Scte35SegmentationCancelIndicator = {
    SEGMENTATION_EVENT_CANCELED: "SEGMENTATION_EVENT_CANCELED",
    SEGMENTATION_EVENT_NOT_CANCELED: "SEGMENTATION_EVENT_NOT_CANCELED",
};
const FollowPoint = {
    END: "END",
    START: "START",
};
const SdiSourceMode = {
    INTERLEAVE: "INTERLEAVE",
    QUADRANT: "QUADRANT",
};
const SdiSourceState = {
    DELETED: "DELETED",
    IDLE: "IDLE",
    IN_USE: "IN_USE",
};
const SdiSourceType = {
    QUAD: "QUAD",
    SINGLE: "SINGLE",
};
const SignalMapMonitorDeploymentStatus = {
    DELETE_COMPLETE: "DELETE_COMPLETE",
    DELETE_FAILED: "DELETE_FAILED",
    DELETE_IN_PROGRESS: "DELETE_IN_PROGRESS",
    DEPLOYMENT_COMPLETE: "DEPLOYMENT_COMPLETE",
    DEPLOYMENT_FAILED: "DEPLOYMENT_FAILED",
    DEPLOYMENT_IN_PROGRESS: "DEPLOYMENT_IN_PROGRESS",
    DRY_RUN_DEPLOYMENT_COMPLETE: "DRY_RUN_DEPLOYMENT_COMPLETE",
    DRY_RUN_DEPLOYMENT_FAILED: "DRY_RUN_DEPLOYMENT_FAILED",
    DRY_RUN_DEPLOYMENT_IN_PROGRESS: "DRY_RUN_DEPLOYMENT_IN_PROGRESS",
    NOT_DEPLOYED: "NOT_DEPLOYED",
};
const SignalMapStatus = {
    CREATE_COMPLETE: "CREATE_COMPLETE",
    CREATE_FAILED: "CREATE_FAILED",
    CREATE_IN_PROGRESS: "CREATE_IN_PROGRESS",
    NOT_READY: "NOT_READY",
    READY: "READY",
    UPDATE_COMPLETE: "UPDATE_COMPLETE",
    UPDATE_FAILED: "UPDATE_FAILED",
    UPDATE_IN_PROGRESS: "UPDATE_IN_PROGRESS",
    UPDATE_REVERTED: "UPDATE_REVERTED",
};
const ThumbnailType = {
    CURRENT_ACTIVE: "CURRENT_ACTIVE",
    UNSPECIFIED: "UNSPECIFIED",
};
const InputDeviceTransferType = {
    INCOMING: "INCOMING",
    OUTGOING: "OUTGOING",
};
const AfdSignaling = {
    AUTO: "AUTO",
    FIXED: "FIXED",
    NONE: "NONE",
};
const Av1BitDepth = {
    DEPTH_10: "DEPTH_10",
    DEPTH_8: "DEPTH_8",
};
const FixedAfd = {
    AFD_0000: "AFD_0000",
    AFD_0010: "AFD_0010",
    AFD_0011: "AFD_0011",
    AFD_0100: "AFD_0100",
    AFD_1000: "AFD_1000",
    AFD_1001: "AFD_1001",
    AFD_1010: "AFD_1010",
    AFD_1011: "AFD_1011",
    AFD_1101: "AFD_1101",
    AFD_1110: "AFD_1110",
    AFD_1111: "AFD_1111",
};
const Av1GopSizeUnits = {
    FRAMES: "FRAMES",
    SECONDS: "SECONDS",
};
const Av1Level = {
    AV1_LEVEL_2: "AV1_LEVEL_2",
    AV1_LEVEL_2_1: "AV1_LEVEL_2_1",
    AV1_LEVEL_3: "AV1_LEVEL_3",
    AV1_LEVEL_3_1: "AV1_LEVEL_3_1",
    AV1_LEVEL_4: "AV1_LEVEL_4",
    AV1_LEVEL_4_1: "AV1_LEVEL_4_1",
    AV1_LEVEL_5: "AV1_LEVEL_5",
    AV1_LEVEL_5_1: "AV1_LEVEL_5_1",
    AV1_LEVEL_5_2: "AV1_LEVEL_5_2",
    AV1_LEVEL_5_3: "AV1_LEVEL_5_3",
    AV1_LEVEL_6: "AV1_LEVEL_6",
    AV1_LEVEL_6_1: "AV1_LEVEL_6_1",
    AV1_LEVEL_6_2: "AV1_LEVEL_6_2",
    AV1_LEVEL_6_3: "AV1_LEVEL_6_3",
    AV1_LEVEL_AUTO: "AV1_LEVEL_AUTO",
};
const Av1LookAheadRateControl = {
    HIGH: "HIGH",
    LOW: "LOW",
    MEDIUM: "MEDIUM",
};
const Av1RateControlMode = {
    CBR: "CBR",
    QVBR: "QVBR",
};
const Av1SceneChangeDetect = {
    DISABLED: "DISABLED",
    ENABLED: "ENABLED",
};
const Av1SpatialAq = {
    DISABLED: "DISABLED",
    ENABLED: "ENABLED",
};
const Av1TemporalAq = {
    DISABLED: "DISABLED",
    ENABLED: "ENABLED",
};
const TimecodeBurninFontSize = {
    EXTRA_SMALL_10: "EXTRA_SMALL_10",
    LARGE_48: "LARGE_48",
    MEDIUM_32: "MEDIUM_32",
    SMALL_16: "SMALL_16",
};
const TimecodeBurninPosition = {
    BOTTOM_CENTER: "BOTTOM_CENTER",
    BOTTOM_LEFT: "BOTTOM_LEFT",
    BOTTOM_RIGHT: "BOTTOM_RIGHT",
    MIDDLE_CENTER: "MIDDLE_CENTER",
    MIDDLE_LEFT: "MIDDLE_LEFT",
    MIDDLE_RIGHT: "MIDDLE_RIGHT",
    TOP_CENTER: "TOP_CENTER",
    TOP_LEFT: "TOP_LEFT",
    TOP_RIGHT: "TOP_RIGHT",
};
const Av1TimecodeInsertionBehavior = {
    DISABLED: "DISABLED",
    METADATA_OBU: "METADATA_OBU",
};
const FrameCaptureIntervalUnit = {
    MILLISECONDS: "MILLISECONDS",
    SECONDS: "SECONDS",
};
const H264AdaptiveQuantization = {
    AUTO: "AUTO",
    HIGH: "HIGH",
    HIGHER: "HIGHER",
    LOW: "LOW",
    MAX: "MAX",
    MEDIUM: "MEDIUM",
    OFF: "OFF",
};
const H264ColorMetadata = {
    IGNORE: "IGNORE",
    INSERT: "INSERT",
};
const H264EntropyEncoding = {
    CABAC: "CABAC",
    CAVLC: "CAVLC",
};
const BandwidthReductionPostFilterSharpening = {
    DISABLED: "DISABLED",
    SHARPENING_1: "SHARPENING_1",
    SHARPENING_2: "SHARPENING_2",
    SHARPENING_3: "SHARPENING_3",
};
const BandwidthReductionFilterStrength = {
    AUTO: "AUTO",
    STRENGTH_1: "STRENGTH_1",
    STRENGTH_2: "STRENGTH_2",
    STRENGTH_3: "STRENGTH_3",
    STRENGTH_4: "STRENGTH_4",
};
const TemporalFilterPostFilterSharpening = {
    AUTO: "AUTO",
    DISABLED: "DISABLED",
    ENABLED: "ENABLED",
};
const TemporalFilterStrength = {
    AUTO: "AUTO",
    STRENGTH_1: "STRENGTH_1",
    STRENGTH_10: "STRENGTH_10",
    STRENGTH_11: "STRENGTH_11",
    STRENGTH_12: "STRENGTH_12",
    STRENGTH_13: "STRENGTH_13",
    STRENGTH_14: "STRENGTH_14",
    STRENGTH_15: "STRENGTH_15",
    STRENGTH_16: "STRENGTH_16",
    STRENGTH_2: "STRENGTH_2",
    STRENGTH_3: "STRENGTH_3",
    STRENGTH_4: "STRENGTH_4",
    STRENGTH_5: "STRENGTH_5",
    STRENGTH_6: "STRENGTH_6",
    STRENGTH_7: "STRENGTH_7",
    STRENGTH_8: "STRENGTH_8",
    STRENGTH_9: "STRENGTH_9",
};
const H264FlickerAq = {
    DISABLED: "DISABLED",
    ENABLED: "ENABLED",
};
const H264ForceFieldPictures = {
    DISABLED: "DISABLED",
    ENABLED: "ENABLED",
};
const H264FramerateControl = {
    INITIALIZE_FROM_SOURCE: "INITIALIZE_FROM_SOURCE",
    SPECIFIED: "SPECIFIED",
};
const H264GopBReference = {
    DISABLED: "DISABLED",
    ENABLED: "ENABLED",
};
const H264GopSizeUnits = {
    FRAMES: "FRAMES",
    SECONDS: "SECONDS",
};
const H264Level = {
    H264_LEVEL_1: "H264_LEVEL_1",
    H264_LEVEL_1_1: "H264_LEVEL_1_1",
    H264_LEVEL_1_2: "H264_LEVEL_1_2",
    H264_LEVEL_1_3: "H264_LEVEL_1_3",
    H264_LEVEL_2: "H264_LEVEL_2",
    H264_LEVEL_2_1: "H264_LEVEL_2_1",
    H264_LEVEL_2_2: "H264_LEVEL_2_2",
    H264_LEVEL_3: "H264_LEVEL_3",
    H264_LEVEL_3_1: "H264_LEVEL_3_1",
    H264_LEVEL_3_2: "H264_LEVEL_3_2",
    H264_LEVEL_4: "H264_LEVEL_4",
    H264_LEVEL_4_1: "H264_LEVEL_4_1",
    H264_LEVEL_4_2: "H264_LEVEL_4_2",
    H264_LEVEL_5: "H264_LEVEL_5",
    H264_LEVEL_5_1: "H264_LEVEL_5_1",
    H264_LEVEL_5_2: "H264_LEVEL_5_2",
    H264_LEVEL_AUTO: "H264_LEVEL_AUTO",
};
const H264LookAheadRateControl = {
    HIGH: "HIGH",
    LOW: "LOW",
    MEDIUM: "MEDIUM",
};
const H264ParControl = {
    INITIALIZE_FROM_SOURCE: "INITIALIZE_FROM_SOURCE",
    SPECIFIED: "SPECIFIED",
};
const H264Profile = {
    BASELINE: "BASELINE",
    HIGH: "HIGH",
    HIGH_10BIT: "HIGH_10BIT",
    HIGH_422: "HIGH_422",
    HIGH_422_10BIT: "HIGH_422_10BIT",
    MAIN: "MAIN",
};
const H264QualityLevel = {
    ENHANCED_QUALITY: "ENHANCED_QUALITY",
    STANDARD_QUALITY: "STANDARD_QUALITY",
};
const H264RateControlMode = {
    CBR: "CBR",
    MULTIPLEX: "MULTIPLEX",
    QVBR: "QVBR",
    VBR: "VBR",
};
const H264ScanType = {
    INTERLACED: "INTERLACED",
    PROGRESSIVE: "PROGRESSIVE",
};
const H264SceneChangeDetect = {
    DISABLED: "DISABLED",
    ENABLED: "ENABLED",
};
const H264SpatialAq = {
    DISABLED: "DISABLED",
    ENABLED: "ENABLED",
};
const H264SubGopLength = {
    DYNAMIC: "DYNAMIC",
    FIXED: "FIXED",
};
const H264Syntax = {
    DEFAULT: "DEFAULT",
    RP2027: "RP2027",
};
const H264TemporalAq = {
    DISABLED: "DISABLED",
    ENABLED: "ENABLED",
};
const H264TimecodeInsertionBehavior = {
    DISABLED: "DISABLED",
    PIC_TIMING_SEI: "PIC_TIMING_SEI",
};
const H265AdaptiveQuantization = {
    AUTO: "AUTO",
    HIGH: "HIGH",
    HIGHER: "HIGHER",
    LOW: "LOW",
    MAX: "MAX",
    MEDIUM: "MEDIUM",
    OFF: "OFF",
};
const H265AlternativeTransferFunction = {
    INSERT: "INSERT",
    OMIT: "OMIT",
};
const H265ColorMetadata = {
    IGNORE: "IGNORE",
    INSERT: "INSERT",
};
const H265Deblocking = {
    DISABLED: "DISABLED",
    ENABLED: "ENABLED",
};
const H265FlickerAq = {
    DISABLED: "DISABLED",
    ENABLED: "ENABLED",
};
const H265GopBReference = {
    DISABLED: "DISABLED",
    ENABLED: "ENABLED",
};
const H265GopSizeUnits = {
    FRAMES: "FRAMES",
    SECONDS: "SECONDS",
};
const H265Level = {
    H265_LEVEL_1: "H265_LEVEL_1",
    H265_LEVEL_2: "H265_LEVEL_2",
    H265_LEVEL_2_1: "H265_LEVEL_2_1",
    H265_LEVEL_3: "H265_LEVEL_3",
    H265_LEVEL_3_1: "H265_LEVEL_3_1",
    H265_LEVEL_4: "H265_LEVEL_4",
    H265_LEVEL_4_1: "H265_LEVEL_4_1",
    H265_LEVEL_5: "H265_LEVEL_5",
    H265_LEVEL_5_1: "H265_LEVEL_5_1",
    H265_LEVEL_5_2: "H265_LEVEL_5_2",
    H265_LEVEL_6: "H265_LEVEL_6",
    H265_LEVEL_6_1: "H265_LEVEL_6_1",
    H265_LEVEL_6_2: "H265_LEVEL_6_2",
    H265_LEVEL_AUTO: "H265_LEVEL_AUTO",
};
const H265LookAheadRateControl = {
    HIGH: "HIGH",
    LOW: "LOW",
    MEDIUM: "MEDIUM",
};
const H265MvOverPictureBoundaries = {
    DISABLED: "DISABLED",
    ENABLED: "ENABLED",
};
const H265MvTemporalPredictor = {
    DISABLED: "DISABLED",
    ENABLED: "ENABLED",
};
const H265Profile = {
    MAIN: "MAIN",
    MAIN_10BIT: "MAIN_10BIT",
};
const H265RateControlMode = {
    CBR: "CBR",
    MULTIPLEX: "MULTIPLEX",
    QVBR: "QVBR",
};
const H265ScanType = {
    INTERLACED: "INTERLACED",
    PROGRESSIVE: "PROGRESSIVE",
};
const H265SceneChangeDetect = {
    DISABLED: "DISABLED",
    ENABLED: "ENABLED",
};
const H265SubGopLength = {
    DYNAMIC: "DYNAMIC",
    FIXED: "FIXED",
};
const H265Tier = {
    HIGH: "HIGH",
    MAIN: "MAIN",
};
const H265TilePadding = {
    NONE: "NONE",
    PADDED: "PADDED",
};
const H265TimecodeInsertionBehavior = {
    DISABLED: "DISABLED",
    PIC_TIMING_SEI: "PIC_TIMING_SEI",
};
const H265TreeblockSize = {
    AUTO: "AUTO",
    TREE_SIZE_32X32: "TREE_SIZE_32X32",
};
const Mpeg2AdaptiveQuantization = {
    AUTO: "AUTO",
    HIGH: "HIGH",
    LOW: "LOW",
    MEDIUM: "MEDIUM",
    OFF: "OFF",
};
const Mpeg2ColorMetadata = {
    IGNORE: "IGNORE",
    INSERT: "INSERT",
};
const Mpeg2ColorSpace = {
    AUTO: "AUTO",
    PASSTHROUGH: "PASSTHROUGH",
};
const Mpeg2DisplayRatio = {
    DISPLAYRATIO16X9: "DISPLAYRATIO16X9",
    DISPLAYRATIO4X3: "DISPLAYRATIO4X3",
};
const Mpeg2GopSizeUnits = {
    FRAMES: "FRAMES",
    SECONDS: "SECONDS",
};
const Mpeg2ScanType = {
    INTERLACED: "INTERLACED",
    PROGRESSIVE: "PROGRESSIVE",
};
const Mpeg2SubGopLength = {
    DYNAMIC: "DYNAMIC",
    FIXED: "FIXED",
};
const Mpeg2TimecodeInsertionBehavior = {
    DISABLED: "DISABLED",
    GOP_TIMECODE: "GOP_TIMECODE",
};
const VideoDescriptionRespondToAfd = {
    NONE: "NONE",
    PASSTHROUGH: "PASSTHROUGH",
    RESPOND: "RESPOND",
};
const VideoDescriptionScalingBehavior = {
    DEFAULT: "DEFAULT",
    SMART_CROP: "SMART_CROP",
    STRETCH_TO_OUTPUT: "STRETCH_TO_OUTPUT",
};
const AcceptHeader = {
    image_jpeg: "image/jpeg",
};
const AvailBlankingState = {
    DISABLED: "DISABLED",
    ENABLED: "ENABLED",
};
const Scte35SpliceInsertNoRegionalBlackoutBehavior = {
    FOLLOW: "FOLLOW",
    IGNORE: "IGNORE",
};
const Scte35SpliceInsertWebDeliveryAllowedBehavior = {
    FOLLOW: "FOLLOW",
    IGNORE: "IGNORE",
};
const Scte35AposNoRegionalBlackoutBehavior = {
    FOLLOW: "FOLLOW",
    IGNORE: "IGNORE",
};
const Scte35AposWebDeliveryAllowedBehavior = {
    FOLLOW: "FOLLOW",
    IGNORE: "IGNORE",
};
const Scte35SegmentationScope = {
    ALL_OUTPUT_GROUPS: "ALL_OUTPUT_GROUPS",
    SCTE35_ENABLED_OUTPUT_GROUPS: "SCTE35_ENABLED_OUTPUT_GROUPS",
};
const BlackoutSlateNetworkEndBlackout = {
    DISABLED: "DISABLED",
    ENABLED: "ENABLED",
};
const BlackoutSlateState = {
    DISABLED: "DISABLED",
    ENABLED: "ENABLED",
};
const FeatureActivationsInputPrepareScheduleActions = {
    DISABLED: "DISABLED",
    ENABLED: "ENABLED",
};
const FeatureActivationsOutputStaticImageOverlayScheduleActions = {
    DISABLED: "DISABLED",
    ENABLED: "ENABLED",
};
const GlobalConfigurationInputEndAction = {
    NONE: "NONE",
    SWITCH_AND_LOOP_INPUTS: "SWITCH_AND_LOOP_INPUTS",
};
const InputLossImageType = {
    COLOR: "COLOR",
    SLATE: "SLATE",
};
const GlobalConfigurationOutputLockingMode = {
    DISABLED: "DISABLED",
    EPOCH_LOCKING: "EPOCH_LOCKING",
    PIPELINE_LOCKING: "PIPELINE_LOCKING",
};
const PipelineLockingMethod = {
    SOURCE_TIMECODE: "SOURCE_TIMECODE",
    VIDEO_ALIGNMENT: "VIDEO_ALIGNMENT",
};
const GlobalConfigurationOutputTimingSource = {
    INPUT_CLOCK: "INPUT_CLOCK",
    SYSTEM_CLOCK: "SYSTEM_CLOCK",
};
const GlobalConfigurationLowFramerateInputs = {
    DISABLED: "DISABLED",
    ENABLED: "ENABLED",
};
const MotionGraphicsInsertion = {
    DISABLED: "DISABLED",
    ENABLED: "ENABLED",
};
const NielsenPcmToId3TaggingState = {
    DISABLED: "DISABLED",
    ENABLED: "ENABLED",
};
const ThumbnailState = {
    AUTO: "AUTO",
    DISABLED: "DISABLED",
};
const TimecodeConfigSource = {
    EMBEDDED: "EMBEDDED",
    SYSTEMCLOCK: "SYSTEMCLOCK",
    ZEROBASED: "ZEROBASED",
};
const ContentType = {
    image_jpeg: "image/jpeg",
};
const PreferredChannelPipeline = {
    CURRENTLY_ACTIVE: "CURRENTLY_ACTIVE",
    PIPELINE_0: "PIPELINE_0",
    PIPELINE_1: "PIPELINE_1",
};
const RebootInputDeviceForce = {
    NO: "NO",
    YES: "YES",
};
const UpdateNodeStateShape = {
    ACTIVE: "ACTIVE",
    DRAINING: "DRAINING",
};

__webpack_unused_export__ = AacCodingMode;
__webpack_unused_export__ = AacInputType;
__webpack_unused_export__ = AacProfile;
__webpack_unused_export__ = AacRateControlMode;
__webpack_unused_export__ = AacRawFormat;
__webpack_unused_export__ = AacSettings$;
__webpack_unused_export__ = AacSpec;
__webpack_unused_export__ = AacVbrQuality;
__webpack_unused_export__ = AbWatermarkerIdLength;
__webpack_unused_export__ = AbWatermarkingCustomProfile$;
__webpack_unused_export__ = AbWatermarkingProfile;
__webpack_unused_export__ = Ac3AttenuationControl;
__webpack_unused_export__ = Ac3BitstreamMode;
__webpack_unused_export__ = Ac3CodingMode;
__webpack_unused_export__ = Ac3DrcProfile;
__webpack_unused_export__ = Ac3LfeFilter;
__webpack_unused_export__ = Ac3MetadataControl;
__webpack_unused_export__ = Ac3Settings$;
__webpack_unused_export__ = AcceptHeader;
__webpack_unused_export__ = AcceptInputDeviceTransfer$;
__webpack_unused_export__ = AcceptInputDeviceTransferCommand;
__webpack_unused_export__ = AcceptInputDeviceTransferRequest$;
__webpack_unused_export__ = AcceptInputDeviceTransferResponse$;
__webpack_unused_export__ = AccessibilityType;
__webpack_unused_export__ = AccountConfiguration$;
__webpack_unused_export__ = AdditionalDestinations$;
__webpack_unused_export__ = AfdSignaling;
__webpack_unused_export__ = Algorithm;
__webpack_unused_export__ = AncillarySourceSettings$;
__webpack_unused_export__ = AnywhereSettings$;
__webpack_unused_export__ = ArchiveCdnSettings$;
__webpack_unused_export__ = ArchiveContainerSettings$;
__webpack_unused_export__ = ArchiveGroupSettings$;
__webpack_unused_export__ = ArchiveOutputSettings$;
__webpack_unused_export__ = ArchiveS3Settings$;
__webpack_unused_export__ = AribDestinationSettings$;
__webpack_unused_export__ = AribSourceSettings$;
__webpack_unused_export__ = AudioChannelMapping$;
__webpack_unused_export__ = AudioCodecSettings$;
__webpack_unused_export__ = AudioDescription$;
__webpack_unused_export__ = AudioDescriptionAudioTypeControl;
__webpack_unused_export__ = AudioDescriptionLanguageCodeControl;
__webpack_unused_export__ = AudioDolbyEDecode$;
__webpack_unused_export__ = AudioFeedInput$;
__webpack_unused_export__ = AudioHlsRenditionSelection$;
__webpack_unused_export__ = AudioLanguageSelection$;
__webpack_unused_export__ = AudioLanguageSelectionPolicy;
__webpack_unused_export__ = AudioNormalizationAlgorithm;
__webpack_unused_export__ = AudioNormalizationAlgorithmControl;
__webpack_unused_export__ = AudioNormalizationPeakCalculation;
__webpack_unused_export__ = AudioNormalizationSettings$;
__webpack_unused_export__ = AudioOnlyHlsSegmentType;
__webpack_unused_export__ = AudioOnlyHlsSettings$;
__webpack_unused_export__ = AudioOnlyHlsTrackType;
__webpack_unused_export__ = AudioPid$;
__webpack_unused_export__ = AudioPidSelection$;
__webpack_unused_export__ = AudioPreMixerSettings$;
__webpack_unused_export__ = AudioSelector$;
__webpack_unused_export__ = AudioSelectorSettings$;
__webpack_unused_export__ = AudioSilenceFailoverSettings$;
__webpack_unused_export__ = AudioTrack$;
__webpack_unused_export__ = AudioTrackSelection$;
__webpack_unused_export__ = AudioType;
__webpack_unused_export__ = AudioWatermarkSettings$;
__webpack_unused_export__ = AuthenticationScheme;
__webpack_unused_export__ = AutomaticInputFailoverSettings$;
__webpack_unused_export__ = Av1BitDepth;
__webpack_unused_export__ = Av1ColorSpaceSettings$;
__webpack_unused_export__ = Av1GopSizeUnits;
__webpack_unused_export__ = Av1Level;
__webpack_unused_export__ = Av1LookAheadRateControl;
__webpack_unused_export__ = Av1RateControlMode;
__webpack_unused_export__ = Av1SceneChangeDetect;
__webpack_unused_export__ = Av1Settings$;
__webpack_unused_export__ = Av1SpatialAq;
__webpack_unused_export__ = Av1TemporalAq;
__webpack_unused_export__ = Av1TimecodeInsertionBehavior;
__webpack_unused_export__ = AvailBlanking$;
__webpack_unused_export__ = AvailBlankingState;
__webpack_unused_export__ = AvailConfiguration$;
__webpack_unused_export__ = AvailSettings$;
__webpack_unused_export__ = BadGatewayException;
__webpack_unused_export__ = BadGatewayException$;
__webpack_unused_export__ = BadRequestException;
__webpack_unused_export__ = BadRequestException$;
__webpack_unused_export__ = BandwidthReductionFilterSettings$;
__webpack_unused_export__ = BandwidthReductionFilterStrength;
__webpack_unused_export__ = BandwidthReductionPostFilterSharpening;
__webpack_unused_export__ = BatchDelete$;
__webpack_unused_export__ = BatchDeleteCommand;
__webpack_unused_export__ = BatchDeleteRequest$;
__webpack_unused_export__ = BatchDeleteResponse$;
__webpack_unused_export__ = BatchFailedResultModel$;
__webpack_unused_export__ = BatchScheduleActionCreateRequest$;
__webpack_unused_export__ = BatchScheduleActionCreateResult$;
__webpack_unused_export__ = BatchScheduleActionDeleteRequest$;
__webpack_unused_export__ = BatchScheduleActionDeleteResult$;
__webpack_unused_export__ = BatchStart$;
__webpack_unused_export__ = BatchStartCommand;
__webpack_unused_export__ = BatchStartRequest$;
__webpack_unused_export__ = BatchStartResponse$;
__webpack_unused_export__ = BatchStop$;
__webpack_unused_export__ = BatchStopCommand;
__webpack_unused_export__ = BatchStopRequest$;
__webpack_unused_export__ = BatchStopResponse$;
__webpack_unused_export__ = BatchSuccessfulResultModel$;
__webpack_unused_export__ = BatchUpdateSchedule$;
__webpack_unused_export__ = BatchUpdateScheduleCommand;
__webpack_unused_export__ = BatchUpdateScheduleRequest$;
__webpack_unused_export__ = BatchUpdateScheduleResponse$;
__webpack_unused_export__ = BlackoutSlate$;
__webpack_unused_export__ = BlackoutSlateNetworkEndBlackout;
__webpack_unused_export__ = BlackoutSlateState;
__webpack_unused_export__ = BurnInAlignment;
__webpack_unused_export__ = BurnInBackgroundColor;
__webpack_unused_export__ = BurnInDestinationSettings$;
__webpack_unused_export__ = BurnInDestinationSubtitleRows;
__webpack_unused_export__ = BurnInFontColor;
__webpack_unused_export__ = BurnInOutlineColor;
__webpack_unused_export__ = BurnInShadowColor;
__webpack_unused_export__ = BurnInTeletextGridControl;
__webpack_unused_export__ = CancelInputDeviceTransfer$;
__webpack_unused_export__ = CancelInputDeviceTransferCommand;
__webpack_unused_export__ = CancelInputDeviceTransferRequest$;
__webpack_unused_export__ = CancelInputDeviceTransferResponse$;
__webpack_unused_export__ = CaptionDescription$;
__webpack_unused_export__ = CaptionDestinationSettings$;
__webpack_unused_export__ = CaptionLanguageMapping$;
__webpack_unused_export__ = CaptionRectangle$;
__webpack_unused_export__ = CaptionSelector$;
__webpack_unused_export__ = CaptionSelectorSettings$;
__webpack_unused_export__ = CaptionSynchronizationMode;
__webpack_unused_export__ = CdiInputResolution;
__webpack_unused_export__ = CdiInputSpecification$;
__webpack_unused_export__ = Channel$;
__webpack_unused_export__ = ChannelAlert$;
__webpack_unused_export__ = ChannelAlertState;
__webpack_unused_export__ = ChannelClass;
__webpack_unused_export__ = ChannelEgressEndpoint$;
__webpack_unused_export__ = ChannelEngineVersionRequest$;
__webpack_unused_export__ = ChannelEngineVersionResponse$;
__webpack_unused_export__ = ChannelPipelineIdToRestart;
__webpack_unused_export__ = ChannelPlacementGroupState;
__webpack_unused_export__ = ChannelState;
__webpack_unused_export__ = ChannelSummary$;
__webpack_unused_export__ = ClaimDevice$;
__webpack_unused_export__ = ClaimDeviceCommand;
__webpack_unused_export__ = ClaimDeviceRequest$;
__webpack_unused_export__ = ClaimDeviceResponse$;
__webpack_unused_export__ = CloudWatchAlarmTemplateComparisonOperator;
__webpack_unused_export__ = CloudWatchAlarmTemplateGroupSummary$;
__webpack_unused_export__ = CloudWatchAlarmTemplateStatistic;
__webpack_unused_export__ = CloudWatchAlarmTemplateSummary$;
__webpack_unused_export__ = CloudWatchAlarmTemplateTargetResourceType;
__webpack_unused_export__ = CloudWatchAlarmTemplateTreatMissingData;
__webpack_unused_export__ = ClusterAlert$;
__webpack_unused_export__ = ClusterAlertState;
__webpack_unused_export__ = ClusterNetworkSettings$;
__webpack_unused_export__ = ClusterNetworkSettingsCreateRequest$;
__webpack_unused_export__ = ClusterNetworkSettingsUpdateRequest$;
__webpack_unused_export__ = ClusterState;
__webpack_unused_export__ = ClusterType;
__webpack_unused_export__ = CmafId3Behavior;
__webpack_unused_export__ = CmafIngestAbWatermarkerIrdetoSettings$;
__webpack_unused_export__ = CmafIngestCaptionLanguageMapping$;
__webpack_unused_export__ = CmafIngestGroupSettings$;
__webpack_unused_export__ = CmafIngestOutputSettings$;
__webpack_unused_export__ = CmafIngestSegmentLengthUnits;
__webpack_unused_export__ = CmafIngestWatermarkingSettings$;
__webpack_unused_export__ = CmafKLVBehavior;
__webpack_unused_export__ = CmafNielsenId3Behavior;
__webpack_unused_export__ = CmafTimedMetadataId3Frame;
__webpack_unused_export__ = CmafTimedMetadataPassthrough;
__webpack_unused_export__ = ColorCorrection$;
__webpack_unused_export__ = ColorCorrectionSettings$;
__webpack_unused_export__ = ColorSpace;
__webpack_unused_export__ = ColorSpacePassthroughSettings$;
__webpack_unused_export__ = ConflictException;
__webpack_unused_export__ = ConflictException$;
__webpack_unused_export__ = ConnectionMode;
__webpack_unused_export__ = ContentType;
__webpack_unused_export__ = CreateChannel$;
__webpack_unused_export__ = CreateChannelCommand;
__webpack_unused_export__ = CreateChannelPlacementGroup$;
__webpack_unused_export__ = CreateChannelPlacementGroupCommand;
__webpack_unused_export__ = CreateChannelPlacementGroupRequest$;
__webpack_unused_export__ = CreateChannelPlacementGroupResponse$;
__webpack_unused_export__ = CreateChannelRequest$;
__webpack_unused_export__ = CreateChannelResponse$;
__webpack_unused_export__ = CreateCloudWatchAlarmTemplate$;
__webpack_unused_export__ = CreateCloudWatchAlarmTemplateCommand;
__webpack_unused_export__ = CreateCloudWatchAlarmTemplateGroup$;
__webpack_unused_export__ = CreateCloudWatchAlarmTemplateGroupCommand;
__webpack_unused_export__ = CreateCloudWatchAlarmTemplateGroupRequest$;
__webpack_unused_export__ = CreateCloudWatchAlarmTemplateGroupResponse$;
__webpack_unused_export__ = CreateCloudWatchAlarmTemplateRequest$;
__webpack_unused_export__ = CreateCloudWatchAlarmTemplateResponse$;
__webpack_unused_export__ = CreateCluster$;
__webpack_unused_export__ = CreateClusterCommand;
__webpack_unused_export__ = CreateClusterRequest$;
__webpack_unused_export__ = CreateClusterResponse$;
__webpack_unused_export__ = CreateEventBridgeRuleTemplate$;
__webpack_unused_export__ = CreateEventBridgeRuleTemplateCommand;
__webpack_unused_export__ = CreateEventBridgeRuleTemplateGroup$;
__webpack_unused_export__ = CreateEventBridgeRuleTemplateGroupCommand;
__webpack_unused_export__ = CreateEventBridgeRuleTemplateGroupRequest$;
__webpack_unused_export__ = CreateEventBridgeRuleTemplateGroupResponse$;
__webpack_unused_export__ = CreateEventBridgeRuleTemplateRequest$;
__webpack_unused_export__ = CreateEventBridgeRuleTemplateResponse$;
__webpack_unused_export__ = CreateInput$;
__webpack_unused_export__ = CreateInputCommand;
__webpack_unused_export__ = CreateInputRequest$;
__webpack_unused_export__ = CreateInputResponse$;
__webpack_unused_export__ = CreateInputSecurityGroup$;
__webpack_unused_export__ = CreateInputSecurityGroupCommand;
__webpack_unused_export__ = CreateInputSecurityGroupRequest$;
__webpack_unused_export__ = CreateInputSecurityGroupResponse$;
__webpack_unused_export__ = CreateMultiplex$;
__webpack_unused_export__ = CreateMultiplexCommand;
__webpack_unused_export__ = CreateMultiplexProgram$;
__webpack_unused_export__ = CreateMultiplexProgramCommand;
__webpack_unused_export__ = CreateMultiplexProgramRequest$;
__webpack_unused_export__ = CreateMultiplexProgramResponse$;
__webpack_unused_export__ = CreateMultiplexRequest$;
__webpack_unused_export__ = CreateMultiplexResponse$;
__webpack_unused_export__ = CreateNetwork$;
__webpack_unused_export__ = CreateNetworkCommand;
__webpack_unused_export__ = CreateNetworkRequest$;
__webpack_unused_export__ = CreateNetworkResponse$;
__webpack_unused_export__ = CreateNode$;
__webpack_unused_export__ = CreateNodeCommand;
__webpack_unused_export__ = CreateNodeRegistrationScript$;
__webpack_unused_export__ = CreateNodeRegistrationScriptCommand;
__webpack_unused_export__ = CreateNodeRegistrationScriptRequest$;
__webpack_unused_export__ = CreateNodeRegistrationScriptResponse$;
__webpack_unused_export__ = CreateNodeRequest$;
__webpack_unused_export__ = CreateNodeResponse$;
__webpack_unused_export__ = CreatePartnerInput$;
__webpack_unused_export__ = CreatePartnerInputCommand;
__webpack_unused_export__ = CreatePartnerInputRequest$;
__webpack_unused_export__ = CreatePartnerInputResponse$;
__webpack_unused_export__ = CreateSdiSource$;
__webpack_unused_export__ = CreateSdiSourceCommand;
__webpack_unused_export__ = CreateSdiSourceRequest$;
__webpack_unused_export__ = CreateSdiSourceResponse$;
__webpack_unused_export__ = CreateSignalMap$;
__webpack_unused_export__ = CreateSignalMapCommand;
__webpack_unused_export__ = CreateSignalMapRequest$;
__webpack_unused_export__ = CreateSignalMapResponse$;
__webpack_unused_export__ = CreateTags$;
__webpack_unused_export__ = CreateTagsCommand;
__webpack_unused_export__ = CreateTagsRequest$;
__webpack_unused_export__ = DashRoleAudio;
__webpack_unused_export__ = DashRoleCaption;
__webpack_unused_export__ = DeleteChannel$;
__webpack_unused_export__ = DeleteChannelCommand;
__webpack_unused_export__ = DeleteChannelPlacementGroup$;
__webpack_unused_export__ = DeleteChannelPlacementGroupCommand;
__webpack_unused_export__ = DeleteChannelPlacementGroupRequest$;
__webpack_unused_export__ = DeleteChannelPlacementGroupResponse$;
__webpack_unused_export__ = DeleteChannelRequest$;
__webpack_unused_export__ = DeleteChannelResponse$;
__webpack_unused_export__ = DeleteCloudWatchAlarmTemplate$;
__webpack_unused_export__ = DeleteCloudWatchAlarmTemplateCommand;
__webpack_unused_export__ = DeleteCloudWatchAlarmTemplateGroup$;
__webpack_unused_export__ = DeleteCloudWatchAlarmTemplateGroupCommand;
__webpack_unused_export__ = DeleteCloudWatchAlarmTemplateGroupRequest$;
__webpack_unused_export__ = DeleteCloudWatchAlarmTemplateRequest$;
__webpack_unused_export__ = DeleteCluster$;
__webpack_unused_export__ = DeleteClusterCommand;
__webpack_unused_export__ = DeleteClusterRequest$;
__webpack_unused_export__ = DeleteClusterResponse$;
__webpack_unused_export__ = DeleteEventBridgeRuleTemplate$;
__webpack_unused_export__ = DeleteEventBridgeRuleTemplateCommand;
__webpack_unused_export__ = DeleteEventBridgeRuleTemplateGroup$;
__webpack_unused_export__ = DeleteEventBridgeRuleTemplateGroupCommand;
__webpack_unused_export__ = DeleteEventBridgeRuleTemplateGroupRequest$;
__webpack_unused_export__ = DeleteEventBridgeRuleTemplateRequest$;
__webpack_unused_export__ = DeleteInput$;
__webpack_unused_export__ = DeleteInputCommand;
__webpack_unused_export__ = DeleteInputRequest$;
__webpack_unused_export__ = DeleteInputResponse$;
__webpack_unused_export__ = DeleteInputSecurityGroup$;
__webpack_unused_export__ = DeleteInputSecurityGroupCommand;
__webpack_unused_export__ = DeleteInputSecurityGroupRequest$;
__webpack_unused_export__ = DeleteInputSecurityGroupResponse$;
__webpack_unused_export__ = DeleteMultiplex$;
__webpack_unused_export__ = DeleteMultiplexCommand;
__webpack_unused_export__ = DeleteMultiplexProgram$;
__webpack_unused_export__ = DeleteMultiplexProgramCommand;
__webpack_unused_export__ = DeleteMultiplexProgramRequest$;
__webpack_unused_export__ = DeleteMultiplexProgramResponse$;
__webpack_unused_export__ = DeleteMultiplexRequest$;
__webpack_unused_export__ = DeleteMultiplexResponse$;
__webpack_unused_export__ = DeleteNetwork$;
__webpack_unused_export__ = DeleteNetworkCommand;
__webpack_unused_export__ = DeleteNetworkRequest$;
__webpack_unused_export__ = DeleteNetworkResponse$;
__webpack_unused_export__ = DeleteNode$;
__webpack_unused_export__ = DeleteNodeCommand;
__webpack_unused_export__ = DeleteNodeRequest$;
__webpack_unused_export__ = DeleteNodeResponse$;
__webpack_unused_export__ = DeleteReservation$;
__webpack_unused_export__ = DeleteReservationCommand;
__webpack_unused_export__ = DeleteReservationRequest$;
__webpack_unused_export__ = DeleteReservationResponse$;
__webpack_unused_export__ = DeleteSchedule$;
__webpack_unused_export__ = DeleteScheduleCommand;
__webpack_unused_export__ = DeleteScheduleRequest$;
__webpack_unused_export__ = DeleteScheduleResponse$;
__webpack_unused_export__ = DeleteSdiSource$;
__webpack_unused_export__ = DeleteSdiSourceCommand;
__webpack_unused_export__ = DeleteSdiSourceRequest$;
__webpack_unused_export__ = DeleteSdiSourceResponse$;
__webpack_unused_export__ = DeleteSignalMap$;
__webpack_unused_export__ = DeleteSignalMapCommand;
__webpack_unused_export__ = DeleteSignalMapRequest$;
__webpack_unused_export__ = DeleteTags$;
__webpack_unused_export__ = DeleteTagsCommand;
__webpack_unused_export__ = DeleteTagsRequest$;
__webpack_unused_export__ = DescribeAccountConfiguration$;
__webpack_unused_export__ = DescribeAccountConfigurationCommand;
__webpack_unused_export__ = DescribeAccountConfigurationRequest$;
__webpack_unused_export__ = DescribeAccountConfigurationResponse$;
__webpack_unused_export__ = DescribeAnywhereSettings$;
__webpack_unused_export__ = DescribeChannel$;
__webpack_unused_export__ = DescribeChannelCommand;
__webpack_unused_export__ = DescribeChannelPlacementGroup$;
__webpack_unused_export__ = DescribeChannelPlacementGroupCommand;
__webpack_unused_export__ = DescribeChannelPlacementGroupRequest$;
__webpack_unused_export__ = DescribeChannelPlacementGroupResponse$;
__webpack_unused_export__ = DescribeChannelPlacementGroupSummary$;
__webpack_unused_export__ = DescribeChannelRequest$;
__webpack_unused_export__ = DescribeChannelResponse$;
__webpack_unused_export__ = DescribeCluster$;
__webpack_unused_export__ = DescribeClusterCommand;
__webpack_unused_export__ = DescribeClusterRequest$;
__webpack_unused_export__ = DescribeClusterResponse$;
__webpack_unused_export__ = DescribeClusterSummary$;
__webpack_unused_export__ = DescribeFollowerChannelSettings$;
__webpack_unused_export__ = DescribeInferenceSettings$;
__webpack_unused_export__ = DescribeInput$;
__webpack_unused_export__ = DescribeInputCommand;
__webpack_unused_export__ = DescribeInputDevice$;
__webpack_unused_export__ = DescribeInputDeviceCommand;
__webpack_unused_export__ = DescribeInputDeviceRequest$;
__webpack_unused_export__ = DescribeInputDeviceResponse$;
__webpack_unused_export__ = DescribeInputDeviceThumbnail$;
__webpack_unused_export__ = DescribeInputDeviceThumbnailCommand;
__webpack_unused_export__ = DescribeInputDeviceThumbnailRequest$;
__webpack_unused_export__ = DescribeInputDeviceThumbnailResponse$;
__webpack_unused_export__ = DescribeInputRequest$;
__webpack_unused_export__ = DescribeInputResponse$;
__webpack_unused_export__ = DescribeInputSecurityGroup$;
__webpack_unused_export__ = DescribeInputSecurityGroupCommand;
__webpack_unused_export__ = DescribeInputSecurityGroupRequest$;
__webpack_unused_export__ = DescribeInputSecurityGroupResponse$;
__webpack_unused_export__ = DescribeLinkedChannelSettings$;
__webpack_unused_export__ = DescribeMultiplex$;
__webpack_unused_export__ = DescribeMultiplexCommand;
__webpack_unused_export__ = DescribeMultiplexProgram$;
__webpack_unused_export__ = DescribeMultiplexProgramCommand;
__webpack_unused_export__ = DescribeMultiplexProgramRequest$;
__webpack_unused_export__ = DescribeMultiplexProgramResponse$;
__webpack_unused_export__ = DescribeMultiplexRequest$;
__webpack_unused_export__ = DescribeMultiplexResponse$;
__webpack_unused_export__ = DescribeNetwork$;
__webpack_unused_export__ = DescribeNetworkCommand;
__webpack_unused_export__ = DescribeNetworkRequest$;
__webpack_unused_export__ = DescribeNetworkResponse$;
__webpack_unused_export__ = DescribeNetworkSummary$;
__webpack_unused_export__ = DescribeNode$;
__webpack_unused_export__ = DescribeNodeCommand;
__webpack_unused_export__ = DescribeNodeRequest$;
__webpack_unused_export__ = DescribeNodeResponse$;
__webpack_unused_export__ = DescribeNodeSummary$;
__webpack_unused_export__ = DescribeOffering$;
__webpack_unused_export__ = DescribeOfferingCommand;
__webpack_unused_export__ = DescribeOfferingRequest$;
__webpack_unused_export__ = DescribeOfferingResponse$;
__webpack_unused_export__ = DescribePrimaryChannelSettings$;
__webpack_unused_export__ = DescribeReservation$;
__webpack_unused_export__ = DescribeReservationCommand;
__webpack_unused_export__ = DescribeReservationRequest$;
__webpack_unused_export__ = DescribeReservationResponse$;
__webpack_unused_export__ = DescribeSchedule$;
__webpack_unused_export__ = DescribeScheduleCommand;
__webpack_unused_export__ = DescribeScheduleRequest$;
__webpack_unused_export__ = DescribeScheduleResponse$;
__webpack_unused_export__ = DescribeSdiSource$;
__webpack_unused_export__ = DescribeSdiSourceCommand;
__webpack_unused_export__ = DescribeSdiSourceRequest$;
__webpack_unused_export__ = DescribeSdiSourceResponse$;
__webpack_unused_export__ = DescribeThumbnails$;
__webpack_unused_export__ = DescribeThumbnailsCommand;
__webpack_unused_export__ = DescribeThumbnailsRequest$;
__webpack_unused_export__ = DescribeThumbnailsResponse$;
__webpack_unused_export__ = DeviceSettingsSyncState;
__webpack_unused_export__ = DeviceUpdateStatus;
__webpack_unused_export__ = DisabledLockingSettings$;
__webpack_unused_export__ = DolbyEProgramSelection;
__webpack_unused_export__ = DolbyVision81Settings$;
__webpack_unused_export__ = DvbDashAccessibility;
__webpack_unused_export__ = DvbNitSettings$;
__webpack_unused_export__ = DvbSdtOutputSdt;
__webpack_unused_export__ = DvbSdtSettings$;
__webpack_unused_export__ = DvbSubDestinationAlignment;
__webpack_unused_export__ = DvbSubDestinationBackgroundColor;
__webpack_unused_export__ = DvbSubDestinationFontColor;
__webpack_unused_export__ = DvbSubDestinationOutlineColor;
__webpack_unused_export__ = DvbSubDestinationSettings$;
__webpack_unused_export__ = DvbSubDestinationShadowColor;
__webpack_unused_export__ = DvbSubDestinationSubtitleRows;
__webpack_unused_export__ = DvbSubDestinationTeletextGridControl;
__webpack_unused_export__ = DvbSubOcrLanguage;
__webpack_unused_export__ = DvbSubSourceSettings$;
__webpack_unused_export__ = DvbTdtSettings$;
__webpack_unused_export__ = Eac3AtmosCodingMode;
__webpack_unused_export__ = Eac3AtmosDrcLine;
__webpack_unused_export__ = Eac3AtmosDrcRf;
__webpack_unused_export__ = Eac3AtmosSettings$;
__webpack_unused_export__ = Eac3AttenuationControl;
__webpack_unused_export__ = Eac3BitstreamMode;
__webpack_unused_export__ = Eac3CodingMode;
__webpack_unused_export__ = Eac3DcFilter;
__webpack_unused_export__ = Eac3DrcLine;
__webpack_unused_export__ = Eac3DrcRf;
__webpack_unused_export__ = Eac3LfeControl;
__webpack_unused_export__ = Eac3LfeFilter;
__webpack_unused_export__ = Eac3MetadataControl;
__webpack_unused_export__ = Eac3PassthroughControl;
__webpack_unused_export__ = Eac3PhaseControl;
__webpack_unused_export__ = Eac3Settings$;
__webpack_unused_export__ = Eac3StereoDownmix;
__webpack_unused_export__ = Eac3SurroundExMode;
__webpack_unused_export__ = Eac3SurroundMode;
__webpack_unused_export__ = EbuTtDDestinationSettings$;
__webpack_unused_export__ = EbuTtDDestinationStyleControl;
__webpack_unused_export__ = EbuTtDFillLineGapControl;
__webpack_unused_export__ = EmbeddedCaptionPositionSettings$;
__webpack_unused_export__ = EmbeddedConvert608To708;
__webpack_unused_export__ = EmbeddedDestinationSettings$;
__webpack_unused_export__ = EmbeddedDestinationStyleControl;
__webpack_unused_export__ = EmbeddedPlusScte20DestinationSettings$;
__webpack_unused_export__ = EmbeddedScte20Detection;
__webpack_unused_export__ = EmbeddedSourceSettings$;
__webpack_unused_export__ = EncoderSettings$;
__webpack_unused_export__ = EnrichmentMethod;
__webpack_unused_export__ = EpochLockingSettings$;
__webpack_unused_export__ = Esam$;
__webpack_unused_export__ = EventBridgeRuleTemplateEventType;
__webpack_unused_export__ = EventBridgeRuleTemplateGroupSummary$;
__webpack_unused_export__ = EventBridgeRuleTemplateSummary$;
__webpack_unused_export__ = EventBridgeRuleTemplateTarget$;
__webpack_unused_export__ = FailoverCondition$;
__webpack_unused_export__ = FailoverConditionSettings$;
__webpack_unused_export__ = FeatureActivations$;
__webpack_unused_export__ = FeatureActivationsInputPrepareScheduleActions;
__webpack_unused_export__ = FeatureActivationsOutputStaticImageOverlayScheduleActions;
__webpack_unused_export__ = FecOutputIncludeFec;
__webpack_unused_export__ = FecOutputSettings$;
__webpack_unused_export__ = FixedAfd;
__webpack_unused_export__ = FixedModeScheduleActionStartSettings$;
__webpack_unused_export__ = Fmp4HlsSettings$;
__webpack_unused_export__ = Fmp4NielsenId3Behavior;
__webpack_unused_export__ = Fmp4TimedMetadataBehavior;
__webpack_unused_export__ = FollowModeScheduleActionStartSettings$;
__webpack_unused_export__ = FollowPoint;
__webpack_unused_export__ = FollowerChannelSettings$;
__webpack_unused_export__ = ForbiddenException;
__webpack_unused_export__ = ForbiddenException$;
__webpack_unused_export__ = FrameCaptureCdnSettings$;
__webpack_unused_export__ = FrameCaptureGroupSettings$;
__webpack_unused_export__ = FrameCaptureHlsSettings$;
__webpack_unused_export__ = FrameCaptureIntervalUnit;
__webpack_unused_export__ = FrameCaptureOutputSettings$;
__webpack_unused_export__ = FrameCaptureS3Settings$;
__webpack_unused_export__ = FrameCaptureSettings$;
__webpack_unused_export__ = GatewayTimeoutException;
__webpack_unused_export__ = GatewayTimeoutException$;
__webpack_unused_export__ = GetCloudWatchAlarmTemplate$;
__webpack_unused_export__ = GetCloudWatchAlarmTemplateCommand;
__webpack_unused_export__ = GetCloudWatchAlarmTemplateGroup$;
__webpack_unused_export__ = GetCloudWatchAlarmTemplateGroupCommand;
__webpack_unused_export__ = GetCloudWatchAlarmTemplateGroupRequest$;
__webpack_unused_export__ = GetCloudWatchAlarmTemplateGroupResponse$;
__webpack_unused_export__ = GetCloudWatchAlarmTemplateRequest$;
__webpack_unused_export__ = GetCloudWatchAlarmTemplateResponse$;
__webpack_unused_export__ = GetEventBridgeRuleTemplate$;
__webpack_unused_export__ = GetEventBridgeRuleTemplateCommand;
__webpack_unused_export__ = GetEventBridgeRuleTemplateGroup$;
__webpack_unused_export__ = GetEventBridgeRuleTemplateGroupCommand;
__webpack_unused_export__ = GetEventBridgeRuleTemplateGroupRequest$;
__webpack_unused_export__ = GetEventBridgeRuleTemplateGroupResponse$;
__webpack_unused_export__ = GetEventBridgeRuleTemplateRequest$;
__webpack_unused_export__ = GetEventBridgeRuleTemplateResponse$;
__webpack_unused_export__ = GetSignalMap$;
__webpack_unused_export__ = GetSignalMapCommand;
__webpack_unused_export__ = GetSignalMapRequest$;
__webpack_unused_export__ = GetSignalMapResponse$;
__webpack_unused_export__ = GlobalConfiguration$;
__webpack_unused_export__ = GlobalConfigurationInputEndAction;
__webpack_unused_export__ = GlobalConfigurationLowFramerateInputs;
__webpack_unused_export__ = GlobalConfigurationOutputLockingMode;
__webpack_unused_export__ = GlobalConfigurationOutputTimingSource;
__webpack_unused_export__ = H264AdaptiveQuantization;
__webpack_unused_export__ = H264ColorMetadata;
__webpack_unused_export__ = H264ColorSpaceSettings$;
__webpack_unused_export__ = H264EntropyEncoding;
__webpack_unused_export__ = H264FilterSettings$;
__webpack_unused_export__ = H264FlickerAq;
__webpack_unused_export__ = H264ForceFieldPictures;
__webpack_unused_export__ = H264FramerateControl;
__webpack_unused_export__ = H264GopBReference;
__webpack_unused_export__ = H264GopSizeUnits;
__webpack_unused_export__ = H264Level;
__webpack_unused_export__ = H264LookAheadRateControl;
__webpack_unused_export__ = H264ParControl;
__webpack_unused_export__ = H264Profile;
__webpack_unused_export__ = H264QualityLevel;
__webpack_unused_export__ = H264RateControlMode;
__webpack_unused_export__ = H264ScanType;
__webpack_unused_export__ = H264SceneChangeDetect;
__webpack_unused_export__ = H264Settings$;
__webpack_unused_export__ = H264SpatialAq;
__webpack_unused_export__ = H264SubGopLength;
__webpack_unused_export__ = H264Syntax;
__webpack_unused_export__ = H264TemporalAq;
__webpack_unused_export__ = H264TimecodeInsertionBehavior;
__webpack_unused_export__ = H265AdaptiveQuantization;
__webpack_unused_export__ = H265AlternativeTransferFunction;
__webpack_unused_export__ = H265ColorMetadata;
__webpack_unused_export__ = H265ColorSpaceSettings$;
__webpack_unused_export__ = H265Deblocking;
__webpack_unused_export__ = H265FilterSettings$;
__webpack_unused_export__ = H265FlickerAq;
__webpack_unused_export__ = H265GopBReference;
__webpack_unused_export__ = H265GopSizeUnits;
__webpack_unused_export__ = H265Level;
__webpack_unused_export__ = H265LookAheadRateControl;
__webpack_unused_export__ = H265MvOverPictureBoundaries;
__webpack_unused_export__ = H265MvTemporalPredictor;
__webpack_unused_export__ = H265Profile;
__webpack_unused_export__ = H265RateControlMode;
__webpack_unused_export__ = H265ScanType;
__webpack_unused_export__ = H265SceneChangeDetect;
__webpack_unused_export__ = H265Settings$;
__webpack_unused_export__ = H265SubGopLength;
__webpack_unused_export__ = H265Tier;
__webpack_unused_export__ = H265TilePadding;
__webpack_unused_export__ = H265TimecodeInsertionBehavior;
__webpack_unused_export__ = H265TreeblockSize;
__webpack_unused_export__ = Hdr10Settings$;
__webpack_unused_export__ = Hlg2020Settings$;
__webpack_unused_export__ = HlsAdMarkers;
__webpack_unused_export__ = HlsAkamaiHttpTransferMode;
__webpack_unused_export__ = HlsAkamaiSettings$;
__webpack_unused_export__ = HlsAutoSelect;
__webpack_unused_export__ = HlsBasicPutSettings$;
__webpack_unused_export__ = HlsCaptionLanguageSetting;
__webpack_unused_export__ = HlsCdnSettings$;
__webpack_unused_export__ = HlsClientCache;
__webpack_unused_export__ = HlsCodecSpecification;
__webpack_unused_export__ = HlsDefault;
__webpack_unused_export__ = HlsDirectoryStructure;
__webpack_unused_export__ = HlsDiscontinuityTags;
__webpack_unused_export__ = HlsEncryptionType;
__webpack_unused_export__ = HlsGroupSettings$;
__webpack_unused_export__ = HlsH265PackagingType;
__webpack_unused_export__ = HlsId3SegmentTaggingScheduleActionSettings$;
__webpack_unused_export__ = HlsId3SegmentTaggingState;
__webpack_unused_export__ = HlsIncompleteSegmentBehavior;
__webpack_unused_export__ = HlsInputSettings$;
__webpack_unused_export__ = HlsIvInManifest;
__webpack_unused_export__ = HlsIvSource;
__webpack_unused_export__ = HlsManifestCompression;
__webpack_unused_export__ = HlsManifestDurationFormat;
__webpack_unused_export__ = HlsMediaStoreSettings$;
__webpack_unused_export__ = HlsMediaStoreStorageClass;
__webpack_unused_export__ = HlsMode;
__webpack_unused_export__ = HlsOutputSelection;
__webpack_unused_export__ = HlsOutputSettings$;
__webpack_unused_export__ = HlsProgramDateTime;
__webpack_unused_export__ = HlsProgramDateTimeClock;
__webpack_unused_export__ = HlsRedundantManifest;
__webpack_unused_export__ = HlsS3Settings$;
__webpack_unused_export__ = HlsScte35SourceType;
__webpack_unused_export__ = HlsSegmentationMode;
__webpack_unused_export__ = HlsSettings$;
__webpack_unused_export__ = HlsStreamInfResolution;
__webpack_unused_export__ = HlsTimedMetadataId3Frame;
__webpack_unused_export__ = HlsTimedMetadataScheduleActionSettings$;
__webpack_unused_export__ = HlsTsFileMode;
__webpack_unused_export__ = HlsWebdavHttpTransferMode;
__webpack_unused_export__ = HlsWebdavSettings$;
__webpack_unused_export__ = HtmlMotionGraphicsSettings$;
__webpack_unused_export__ = IFrameOnlyPlaylistType;
__webpack_unused_export__ = Id3SegmentTaggingScheduleActionSettings$;
__webpack_unused_export__ = ImmediateModeScheduleActionStartSettings$;
__webpack_unused_export__ = IncludeFillerNalUnits;
__webpack_unused_export__ = InferenceSettings$;
__webpack_unused_export__ = Input$;
__webpack_unused_export__ = InputAttachment$;
__webpack_unused_export__ = InputChannelLevel$;
__webpack_unused_export__ = InputClass;
__webpack_unused_export__ = InputClippingSettings$;
__webpack_unused_export__ = InputCodec;
__webpack_unused_export__ = InputDeblockFilter;
__webpack_unused_export__ = InputDenoiseFilter;
__webpack_unused_export__ = InputDestination$;
__webpack_unused_export__ = InputDestinationRequest$;
__webpack_unused_export__ = InputDestinationRoute$;
__webpack_unused_export__ = InputDestinationVpc$;
__webpack_unused_export__ = InputDeviceActiveInput;
__webpack_unused_export__ = InputDeviceCodec;
__webpack_unused_export__ = InputDeviceConfigurableAudioChannelPairConfig$;
__webpack_unused_export__ = InputDeviceConfigurableAudioChannelPairProfile;
__webpack_unused_export__ = InputDeviceConfigurableSettings$;
__webpack_unused_export__ = InputDeviceConfiguredInput;
__webpack_unused_export__ = InputDeviceConnectionState;
__webpack_unused_export__ = InputDeviceHdSettings$;
__webpack_unused_export__ = InputDeviceIpScheme;
__webpack_unused_export__ = InputDeviceMediaConnectConfigurableSettings$;
__webpack_unused_export__ = InputDeviceMediaConnectSettings$;
__webpack_unused_export__ = InputDeviceNetworkSettings$;
__webpack_unused_export__ = InputDeviceOutputType;
__webpack_unused_export__ = InputDeviceRequest$;
__webpack_unused_export__ = InputDeviceScanType;
__webpack_unused_export__ = InputDeviceSettings$;
__webpack_unused_export__ = InputDeviceState;
__webpack_unused_export__ = InputDeviceSummary$;
__webpack_unused_export__ = InputDeviceTransferType;
__webpack_unused_export__ = InputDeviceType;
__webpack_unused_export__ = InputDeviceUhdAudioChannelPairConfig$;
__webpack_unused_export__ = InputDeviceUhdAudioChannelPairProfile;
__webpack_unused_export__ = InputDeviceUhdSettings$;
__webpack_unused_export__ = InputFilter;
__webpack_unused_export__ = InputLocation$;
__webpack_unused_export__ = InputLossActionForHlsOut;
__webpack_unused_export__ = InputLossActionForMsSmoothOut;
__webpack_unused_export__ = InputLossActionForRtmpOut;
__webpack_unused_export__ = InputLossActionForUdpOut;
__webpack_unused_export__ = InputLossBehavior$;
__webpack_unused_export__ = InputLossFailoverSettings$;
__webpack_unused_export__ = InputLossImageType;
__webpack_unused_export__ = InputMaximumBitrate;
__webpack_unused_export__ = InputNetworkLocation;
__webpack_unused_export__ = InputPreference;
__webpack_unused_export__ = InputPrepareScheduleActionSettings$;
__webpack_unused_export__ = InputRequestDestinationRoute$;
__webpack_unused_export__ = InputResolution;
__webpack_unused_export__ = InputSdpLocation$;
__webpack_unused_export__ = InputSecurityGroup$;
__webpack_unused_export__ = InputSecurityGroupState;
__webpack_unused_export__ = InputSettings$;
__webpack_unused_export__ = InputSource$;
__webpack_unused_export__ = InputSourceEndBehavior;
__webpack_unused_export__ = InputSourceRequest$;
__webpack_unused_export__ = InputSourceType;
__webpack_unused_export__ = InputSpecification$;
__webpack_unused_export__ = InputState;
__webpack_unused_export__ = InputSwitchScheduleActionSettings$;
__webpack_unused_export__ = InputTimecodeSource;
__webpack_unused_export__ = InputType;
__webpack_unused_export__ = InputVpcRequest$;
__webpack_unused_export__ = InputWhitelistRule$;
__webpack_unused_export__ = InputWhitelistRuleCidr$;
__webpack_unused_export__ = InterfaceMapping$;
__webpack_unused_export__ = InterfaceMappingCreateRequest$;
__webpack_unused_export__ = InterfaceMappingUpdateRequest$;
__webpack_unused_export__ = InternalServerErrorException;
__webpack_unused_export__ = InternalServerErrorException$;
__webpack_unused_export__ = IpPool$;
__webpack_unused_export__ = IpPoolCreateRequest$;
__webpack_unused_export__ = IpPoolUpdateRequest$;
__webpack_unused_export__ = KeyProviderSettings$;
__webpack_unused_export__ = LastFrameClippingBehavior;
__webpack_unused_export__ = LinkedChannelSettings$;
__webpack_unused_export__ = LinkedChannelType;
__webpack_unused_export__ = ListAlerts$;
__webpack_unused_export__ = ListAlertsCommand;
__webpack_unused_export__ = ListAlertsRequest$;
__webpack_unused_export__ = ListAlertsResponse$;
__webpack_unused_export__ = ListChannelPlacementGroups$;
__webpack_unused_export__ = ListChannelPlacementGroupsCommand;
__webpack_unused_export__ = ListChannelPlacementGroupsRequest$;
__webpack_unused_export__ = ListChannelPlacementGroupsResponse$;
__webpack_unused_export__ = ListChannels$;
exports.Qid = ListChannelsCommand;
__webpack_unused_export__ = ListChannelsRequest$;
__webpack_unused_export__ = ListChannelsResponse$;
__webpack_unused_export__ = ListCloudWatchAlarmTemplateGroups$;
__webpack_unused_export__ = ListCloudWatchAlarmTemplateGroupsCommand;
__webpack_unused_export__ = ListCloudWatchAlarmTemplateGroupsRequest$;
__webpack_unused_export__ = ListCloudWatchAlarmTemplateGroupsResponse$;
__webpack_unused_export__ = ListCloudWatchAlarmTemplates$;
__webpack_unused_export__ = ListCloudWatchAlarmTemplatesCommand;
__webpack_unused_export__ = ListCloudWatchAlarmTemplatesRequest$;
__webpack_unused_export__ = ListCloudWatchAlarmTemplatesResponse$;
__webpack_unused_export__ = ListClusterAlerts$;
__webpack_unused_export__ = ListClusterAlertsCommand;
__webpack_unused_export__ = ListClusterAlertsRequest$;
__webpack_unused_export__ = ListClusterAlertsResponse$;
__webpack_unused_export__ = ListClusters$;
__webpack_unused_export__ = ListClustersCommand;
__webpack_unused_export__ = ListClustersRequest$;
__webpack_unused_export__ = ListClustersResponse$;
__webpack_unused_export__ = ListEventBridgeRuleTemplateGroups$;
__webpack_unused_export__ = ListEventBridgeRuleTemplateGroupsCommand;
__webpack_unused_export__ = ListEventBridgeRuleTemplateGroupsRequest$;
__webpack_unused_export__ = ListEventBridgeRuleTemplateGroupsResponse$;
__webpack_unused_export__ = ListEventBridgeRuleTemplates$;
__webpack_unused_export__ = ListEventBridgeRuleTemplatesCommand;
__webpack_unused_export__ = ListEventBridgeRuleTemplatesRequest$;
__webpack_unused_export__ = ListEventBridgeRuleTemplatesResponse$;
__webpack_unused_export__ = ListInputDeviceTransfers$;
__webpack_unused_export__ = ListInputDeviceTransfersCommand;
__webpack_unused_export__ = ListInputDeviceTransfersRequest$;
__webpack_unused_export__ = ListInputDeviceTransfersResponse$;
__webpack_unused_export__ = ListInputDevices$;
__webpack_unused_export__ = ListInputDevicesCommand;
__webpack_unused_export__ = ListInputDevicesRequest$;
__webpack_unused_export__ = ListInputDevicesResponse$;
__webpack_unused_export__ = ListInputSecurityGroups$;
__webpack_unused_export__ = ListInputSecurityGroupsCommand;
__webpack_unused_export__ = ListInputSecurityGroupsRequest$;
__webpack_unused_export__ = ListInputSecurityGroupsResponse$;
__webpack_unused_export__ = ListInputs$;
__webpack_unused_export__ = ListInputsCommand;
__webpack_unused_export__ = ListInputsRequest$;
__webpack_unused_export__ = ListInputsResponse$;
__webpack_unused_export__ = ListMultiplexAlerts$;
__webpack_unused_export__ = ListMultiplexAlertsCommand;
__webpack_unused_export__ = ListMultiplexAlertsRequest$;
__webpack_unused_export__ = ListMultiplexAlertsResponse$;
__webpack_unused_export__ = ListMultiplexPrograms$;
__webpack_unused_export__ = ListMultiplexProgramsCommand;
__webpack_unused_export__ = ListMultiplexProgramsRequest$;
__webpack_unused_export__ = ListMultiplexProgramsResponse$;
__webpack_unused_export__ = ListMultiplexes$;
__webpack_unused_export__ = ListMultiplexesCommand;
__webpack_unused_export__ = ListMultiplexesRequest$;
__webpack_unused_export__ = ListMultiplexesResponse$;
__webpack_unused_export__ = ListNetworks$;
__webpack_unused_export__ = ListNetworksCommand;
__webpack_unused_export__ = ListNetworksRequest$;
__webpack_unused_export__ = ListNetworksResponse$;
__webpack_unused_export__ = ListNodes$;
__webpack_unused_export__ = ListNodesCommand;
__webpack_unused_export__ = ListNodesRequest$;
__webpack_unused_export__ = ListNodesResponse$;
__webpack_unused_export__ = ListOfferings$;
__webpack_unused_export__ = ListOfferingsCommand;
__webpack_unused_export__ = ListOfferingsRequest$;
__webpack_unused_export__ = ListOfferingsResponse$;
__webpack_unused_export__ = ListReservations$;
__webpack_unused_export__ = ListReservationsCommand;
__webpack_unused_export__ = ListReservationsRequest$;
__webpack_unused_export__ = ListReservationsResponse$;
__webpack_unused_export__ = ListSdiSources$;
__webpack_unused_export__ = ListSdiSourcesCommand;
__webpack_unused_export__ = ListSdiSourcesRequest$;
__webpack_unused_export__ = ListSdiSourcesResponse$;
__webpack_unused_export__ = ListSignalMaps$;
__webpack_unused_export__ = ListSignalMapsCommand;
__webpack_unused_export__ = ListSignalMapsRequest$;
__webpack_unused_export__ = ListSignalMapsResponse$;
__webpack_unused_export__ = ListTagsForResource$;
__webpack_unused_export__ = ListTagsForResourceCommand;
__webpack_unused_export__ = ListTagsForResourceRequest$;
__webpack_unused_export__ = ListTagsForResourceResponse$;
__webpack_unused_export__ = ListVersions$;
__webpack_unused_export__ = ListVersionsCommand;
__webpack_unused_export__ = ListVersionsRequest$;
__webpack_unused_export__ = ListVersionsResponse$;
__webpack_unused_export__ = LogLevel;
__webpack_unused_export__ = M2tsAbsentInputAudioBehavior;
__webpack_unused_export__ = M2tsArib;
__webpack_unused_export__ = M2tsAribCaptionsPidControl;
__webpack_unused_export__ = M2tsAudioBufferModel;
__webpack_unused_export__ = M2tsAudioInterval;
__webpack_unused_export__ = M2tsAudioStreamType;
__webpack_unused_export__ = M2tsBufferModel;
__webpack_unused_export__ = M2tsCcDescriptor;
__webpack_unused_export__ = M2tsEbifControl;
__webpack_unused_export__ = M2tsEbpPlacement;
__webpack_unused_export__ = M2tsEsRateInPes;
__webpack_unused_export__ = M2tsKlv;
__webpack_unused_export__ = M2tsNielsenId3Behavior;
__webpack_unused_export__ = M2tsPcrControl;
__webpack_unused_export__ = M2tsRateMode;
__webpack_unused_export__ = M2tsScte35Control;
__webpack_unused_export__ = M2tsSegmentationMarkers;
__webpack_unused_export__ = M2tsSegmentationStyle;
__webpack_unused_export__ = M2tsSettings$;
__webpack_unused_export__ = M2tsTimedMetadataBehavior;
__webpack_unused_export__ = M3u8KlvBehavior;
__webpack_unused_export__ = M3u8NielsenId3Behavior;
__webpack_unused_export__ = M3u8PcrControl;
__webpack_unused_export__ = M3u8Scte35Behavior;
__webpack_unused_export__ = M3u8Settings$;
__webpack_unused_export__ = M3u8TimedMetadataBehavior;
__webpack_unused_export__ = MaintenanceCreateSettings$;
__webpack_unused_export__ = MaintenanceDay;
__webpack_unused_export__ = MaintenanceStatus$;
__webpack_unused_export__ = MaintenanceUpdateSettings$;
__webpack_unused_export__ = MediaConnectFlow$;
__webpack_unused_export__ = MediaConnectFlowRequest$;
__webpack_unused_export__ = MediaConnectRouterContainerSettings$;
__webpack_unused_export__ = MediaConnectRouterGroupSettings$;
__webpack_unused_export__ = MediaConnectRouterOutputConnection$;
__webpack_unused_export__ = MediaConnectRouterOutputConnectionMap$;
__webpack_unused_export__ = MediaConnectRouterOutputDestinationSettings$;
__webpack_unused_export__ = MediaConnectRouterOutputEncryptionType;
__webpack_unused_export__ = MediaConnectRouterOutputSettings$;
__webpack_unused_export__ = MediaLive;
exports.oG_ = MediaLiveClient;
__webpack_unused_export__ = MediaLiveServiceException;
__webpack_unused_export__ = MediaLiveServiceException$;
__webpack_unused_export__ = MediaPackageAdditionalDestinations$;
__webpack_unused_export__ = MediaPackageGroupSettings$;
__webpack_unused_export__ = MediaPackageOutputDestinationSettings$;
__webpack_unused_export__ = MediaPackageOutputSettings$;
__webpack_unused_export__ = MediaPackageV2AbWatermarkerIrdetoSettings$;
__webpack_unused_export__ = MediaPackageV2DestinationSettings$;
__webpack_unused_export__ = MediaPackageV2GroupSettings$;
__webpack_unused_export__ = MediaPackageV2WatermarkingSettings$;
__webpack_unused_export__ = MediaResource$;
__webpack_unused_export__ = MediaResourceNeighbor$;
__webpack_unused_export__ = MonitorDeployment$;
__webpack_unused_export__ = MotionGraphicsActivateScheduleActionSettings$;
__webpack_unused_export__ = MotionGraphicsConfiguration$;
__webpack_unused_export__ = MotionGraphicsDeactivateScheduleActionSettings$;
__webpack_unused_export__ = MotionGraphicsInsertion;
__webpack_unused_export__ = MotionGraphicsSettings$;
__webpack_unused_export__ = Mp2CodingMode;
__webpack_unused_export__ = Mp2Settings$;
__webpack_unused_export__ = Mpeg2AdaptiveQuantization;
__webpack_unused_export__ = Mpeg2ColorMetadata;
__webpack_unused_export__ = Mpeg2ColorSpace;
__webpack_unused_export__ = Mpeg2DisplayRatio;
__webpack_unused_export__ = Mpeg2FilterSettings$;
__webpack_unused_export__ = Mpeg2GopSizeUnits;
__webpack_unused_export__ = Mpeg2ScanType;
__webpack_unused_export__ = Mpeg2Settings$;
__webpack_unused_export__ = Mpeg2SubGopLength;
__webpack_unused_export__ = Mpeg2TimecodeInsertionBehavior;
__webpack_unused_export__ = MsSmoothGroupSettings$;
__webpack_unused_export__ = MsSmoothH265PackagingType;
__webpack_unused_export__ = MsSmoothOutputSettings$;
__webpack_unused_export__ = MulticastInputSettings$;
__webpack_unused_export__ = MulticastSettings$;
__webpack_unused_export__ = MulticastSettingsCreateRequest$;
__webpack_unused_export__ = MulticastSettingsUpdateRequest$;
__webpack_unused_export__ = MulticastSource$;
__webpack_unused_export__ = MulticastSourceCreateRequest$;
__webpack_unused_export__ = MulticastSourceUpdateRequest$;
__webpack_unused_export__ = Multiplex$;
__webpack_unused_export__ = MultiplexAlert$;
__webpack_unused_export__ = MultiplexAlertState;
__webpack_unused_export__ = MultiplexContainerSettings$;
__webpack_unused_export__ = MultiplexGroupSettings$;
__webpack_unused_export__ = MultiplexM2tsSettings$;
__webpack_unused_export__ = MultiplexMediaConnectOutputDestinationSettings$;
__webpack_unused_export__ = MultiplexOutputDestination$;
__webpack_unused_export__ = MultiplexOutputSettings$;
__webpack_unused_export__ = MultiplexProgram$;
__webpack_unused_export__ = MultiplexProgramChannelDestinationSettings$;
__webpack_unused_export__ = MultiplexProgramPacketIdentifiersMap$;
__webpack_unused_export__ = MultiplexProgramPipelineDetail$;
__webpack_unused_export__ = MultiplexProgramServiceDescriptor$;
__webpack_unused_export__ = MultiplexProgramSettings$;
__webpack_unused_export__ = MultiplexProgramSummary$;
__webpack_unused_export__ = MultiplexSettings$;
__webpack_unused_export__ = MultiplexSettingsSummary$;
__webpack_unused_export__ = MultiplexState;
__webpack_unused_export__ = MultiplexStatmuxVideoSettings$;
__webpack_unused_export__ = MultiplexSummary$;
__webpack_unused_export__ = MultiplexVideoSettings$;
__webpack_unused_export__ = NetworkInputServerValidation;
__webpack_unused_export__ = NetworkInputSettings$;
__webpack_unused_export__ = NetworkInterfaceMode;
__webpack_unused_export__ = NetworkState;
__webpack_unused_export__ = NielsenCBET$;
__webpack_unused_export__ = NielsenConfiguration$;
__webpack_unused_export__ = NielsenNaesIiNw$;
__webpack_unused_export__ = NielsenNwOnly$;
__webpack_unused_export__ = NielsenPcmToId3TaggingState;
__webpack_unused_export__ = NielsenWatermarkTimezones;
__webpack_unused_export__ = NielsenWatermarksCbetStepaside;
__webpack_unused_export__ = NielsenWatermarksDistributionTypes;
__webpack_unused_export__ = NielsenWatermarksSettings$;
__webpack_unused_export__ = NodeConnectionState;
__webpack_unused_export__ = NodeInterfaceMapping$;
__webpack_unused_export__ = NodeInterfaceMappingCreateRequest$;
__webpack_unused_export__ = NodeRole;
__webpack_unused_export__ = NodeState;
__webpack_unused_export__ = NotFoundException;
__webpack_unused_export__ = NotFoundException$;
__webpack_unused_export__ = Offering$;
__webpack_unused_export__ = OfferingDurationUnits;
__webpack_unused_export__ = OfferingType;
__webpack_unused_export__ = Output$;
__webpack_unused_export__ = OutputDestination$;
__webpack_unused_export__ = OutputDestinationSettings$;
__webpack_unused_export__ = OutputGroup$;
__webpack_unused_export__ = OutputGroupSettings$;
__webpack_unused_export__ = OutputLocationRef$;
__webpack_unused_export__ = OutputLockingSettings$;
__webpack_unused_export__ = OutputSettings$;
__webpack_unused_export__ = OutputUsage;
__webpack_unused_export__ = PassThroughSettings$;
__webpack_unused_export__ = PauseStateScheduleActionSettings$;
__webpack_unused_export__ = PipelineDetail$;
__webpack_unused_export__ = PipelineId;
__webpack_unused_export__ = PipelineLockingMethod;
__webpack_unused_export__ = PipelineLockingSettings$;
__webpack_unused_export__ = PipelinePauseStateSettings$;
__webpack_unused_export__ = PreferredChannelPipeline;
__webpack_unused_export__ = PrimaryChannelSettings$;
__webpack_unused_export__ = PurchaseOffering$;
__webpack_unused_export__ = PurchaseOfferingCommand;
__webpack_unused_export__ = PurchaseOfferingRequest$;
__webpack_unused_export__ = PurchaseOfferingResponse$;
__webpack_unused_export__ = RawSettings$;
__webpack_unused_export__ = RebootInputDevice$;
__webpack_unused_export__ = RebootInputDeviceCommand;
__webpack_unused_export__ = RebootInputDeviceForce;
__webpack_unused_export__ = RebootInputDeviceRequest$;
__webpack_unused_export__ = RebootInputDeviceResponse$;
__webpack_unused_export__ = Rec601Settings$;
__webpack_unused_export__ = Rec709Settings$;
__webpack_unused_export__ = RejectInputDeviceTransfer$;
__webpack_unused_export__ = RejectInputDeviceTransferCommand;
__webpack_unused_export__ = RejectInputDeviceTransferRequest$;
__webpack_unused_export__ = RejectInputDeviceTransferResponse$;
__webpack_unused_export__ = RemixSettings$;
__webpack_unused_export__ = RenewalSettings$;
__webpack_unused_export__ = Reservation$;
__webpack_unused_export__ = ReservationAutomaticRenewal;
__webpack_unused_export__ = ReservationCodec;
__webpack_unused_export__ = ReservationMaximumBitrate;
__webpack_unused_export__ = ReservationMaximumFramerate;
__webpack_unused_export__ = ReservationResolution;
__webpack_unused_export__ = ReservationResourceSpecification$;
__webpack_unused_export__ = ReservationResourceType;
__webpack_unused_export__ = ReservationSpecialFeature;
__webpack_unused_export__ = ReservationState;
__webpack_unused_export__ = ReservationVideoQuality;
__webpack_unused_export__ = RestartChannelPipelines$;
__webpack_unused_export__ = RestartChannelPipelinesCommand;
__webpack_unused_export__ = RestartChannelPipelinesRequest$;
__webpack_unused_export__ = RestartChannelPipelinesResponse$;
__webpack_unused_export__ = Route$;
__webpack_unused_export__ = RouteCreateRequest$;
__webpack_unused_export__ = RouteUpdateRequest$;
__webpack_unused_export__ = RouterDestination$;
__webpack_unused_export__ = RouterDestinationSettings$;
__webpack_unused_export__ = RouterEncryptionType;
__webpack_unused_export__ = RouterInputSettings$;
__webpack_unused_export__ = RouterSettings$;
__webpack_unused_export__ = RtmpAdMarkers;
__webpack_unused_export__ = RtmpCacheFullBehavior;
__webpack_unused_export__ = RtmpCaptionData;
__webpack_unused_export__ = RtmpCaptionInfoDestinationSettings$;
__webpack_unused_export__ = RtmpGroupSettings$;
__webpack_unused_export__ = RtmpOutputCertificateMode;
__webpack_unused_export__ = RtmpOutputSettings$;
__webpack_unused_export__ = S3CannedAcl;
__webpack_unused_export__ = ScheduleAction$;
__webpack_unused_export__ = ScheduleActionSettings$;
__webpack_unused_export__ = ScheduleActionStartSettings$;
__webpack_unused_export__ = Scte20Convert608To708;
__webpack_unused_export__ = Scte20PlusEmbeddedDestinationSettings$;
__webpack_unused_export__ = Scte20SourceSettings$;
__webpack_unused_export__ = Scte27DestinationSettings$;
__webpack_unused_export__ = Scte27OcrLanguage;
__webpack_unused_export__ = Scte27SourceSettings$;
__webpack_unused_export__ = Scte35AposNoRegionalBlackoutBehavior;
__webpack_unused_export__ = Scte35AposWebDeliveryAllowedBehavior;
__webpack_unused_export__ = Scte35ArchiveAllowedFlag;
__webpack_unused_export__ = Scte35DeliveryRestrictions$;
__webpack_unused_export__ = Scte35Descriptor$;
__webpack_unused_export__ = Scte35DescriptorSettings$;
__webpack_unused_export__ = Scte35DeviceRestrictions;
__webpack_unused_export__ = Scte35InputMode;
__webpack_unused_export__ = Scte35InputScheduleActionSettings$;
__webpack_unused_export__ = Scte35NoRegionalBlackoutFlag;
__webpack_unused_export__ = Scte35ReturnToNetworkScheduleActionSettings$;
__webpack_unused_export__ = Scte35SegmentationCancelIndicator;
__webpack_unused_export__ = Scte35SegmentationDescriptor$;
__webpack_unused_export__ = Scte35SegmentationScope;
__webpack_unused_export__ = Scte35SpliceInsert$;
__webpack_unused_export__ = Scte35SpliceInsertNoRegionalBlackoutBehavior;
__webpack_unused_export__ = Scte35SpliceInsertScheduleActionSettings$;
__webpack_unused_export__ = Scte35SpliceInsertWebDeliveryAllowedBehavior;
__webpack_unused_export__ = Scte35TimeSignalApos$;
__webpack_unused_export__ = Scte35TimeSignalScheduleActionSettings$;
__webpack_unused_export__ = Scte35Type;
__webpack_unused_export__ = Scte35WebDeliveryAllowedFlag;
__webpack_unused_export__ = SdiSource$;
__webpack_unused_export__ = SdiSourceMapping$;
__webpack_unused_export__ = SdiSourceMappingUpdateRequest$;
__webpack_unused_export__ = SdiSourceMode;
__webpack_unused_export__ = SdiSourceState;
__webpack_unused_export__ = SdiSourceSummary$;
__webpack_unused_export__ = SdiSourceType;
__webpack_unused_export__ = SignalMapMonitorDeploymentStatus;
__webpack_unused_export__ = SignalMapStatus;
__webpack_unused_export__ = SignalMapSummary$;
__webpack_unused_export__ = SmartSubtitleSourceSettings$;
__webpack_unused_export__ = SmoothGroupAudioOnlyTimecodeControl;
__webpack_unused_export__ = SmoothGroupCertificateMode;
__webpack_unused_export__ = SmoothGroupEventIdMode;
__webpack_unused_export__ = SmoothGroupEventStopBehavior;
__webpack_unused_export__ = SmoothGroupSegmentationMode;
__webpack_unused_export__ = SmoothGroupSparseTrackType;
__webpack_unused_export__ = SmoothGroupStreamManifestBehavior;
__webpack_unused_export__ = SmoothGroupTimestampOffsetMode;
__webpack_unused_export__ = Smpte2038DataPreference;
__webpack_unused_export__ = Smpte2110ReceiverGroup$;
__webpack_unused_export__ = Smpte2110ReceiverGroupSdpSettings$;
__webpack_unused_export__ = Smpte2110ReceiverGroupSettings$;
__webpack_unused_export__ = SmpteTtDestinationSettings$;
__webpack_unused_export__ = SpecialRouterSettings$;
__webpack_unused_export__ = SrtCallerDecryption$;
__webpack_unused_export__ = SrtCallerDecryptionRequest$;
__webpack_unused_export__ = SrtCallerSource$;
__webpack_unused_export__ = SrtCallerSourceRequest$;
__webpack_unused_export__ = SrtEncryptionType;
__webpack_unused_export__ = SrtGroupSettings$;
__webpack_unused_export__ = SrtListenerDecryption$;
__webpack_unused_export__ = SrtListenerDecryptionRequest$;
__webpack_unused_export__ = SrtListenerSettings$;
__webpack_unused_export__ = SrtListenerSettingsRequest$;
__webpack_unused_export__ = SrtOutputDestinationSettings$;
__webpack_unused_export__ = SrtOutputSettings$;
__webpack_unused_export__ = SrtSettings$;
__webpack_unused_export__ = SrtSettingsRequest$;
__webpack_unused_export__ = StandardHlsSettings$;
__webpack_unused_export__ = StartChannel$;
__webpack_unused_export__ = StartChannelCommand;
__webpack_unused_export__ = StartChannelRequest$;
__webpack_unused_export__ = StartChannelResponse$;
__webpack_unused_export__ = StartDeleteMonitorDeployment$;
__webpack_unused_export__ = StartDeleteMonitorDeploymentCommand;
__webpack_unused_export__ = StartDeleteMonitorDeploymentRequest$;
__webpack_unused_export__ = StartDeleteMonitorDeploymentResponse$;
__webpack_unused_export__ = StartInputDevice$;
__webpack_unused_export__ = StartInputDeviceCommand;
__webpack_unused_export__ = StartInputDeviceMaintenanceWindow$;
__webpack_unused_export__ = StartInputDeviceMaintenanceWindowCommand;
__webpack_unused_export__ = StartInputDeviceMaintenanceWindowRequest$;
__webpack_unused_export__ = StartInputDeviceMaintenanceWindowResponse$;
__webpack_unused_export__ = StartInputDeviceRequest$;
__webpack_unused_export__ = StartInputDeviceResponse$;
__webpack_unused_export__ = StartMonitorDeployment$;
__webpack_unused_export__ = StartMonitorDeploymentCommand;
__webpack_unused_export__ = StartMonitorDeploymentRequest$;
__webpack_unused_export__ = StartMonitorDeploymentResponse$;
__webpack_unused_export__ = StartMultiplex$;
__webpack_unused_export__ = StartMultiplexCommand;
__webpack_unused_export__ = StartMultiplexRequest$;
__webpack_unused_export__ = StartMultiplexResponse$;
__webpack_unused_export__ = StartTimecode$;
__webpack_unused_export__ = StartUpdateSignalMap$;
__webpack_unused_export__ = StartUpdateSignalMapCommand;
__webpack_unused_export__ = StartUpdateSignalMapRequest$;
__webpack_unused_export__ = StartUpdateSignalMapResponse$;
__webpack_unused_export__ = StaticImageActivateScheduleActionSettings$;
__webpack_unused_export__ = StaticImageDeactivateScheduleActionSettings$;
__webpack_unused_export__ = StaticImageOutputActivateScheduleActionSettings$;
__webpack_unused_export__ = StaticImageOutputDeactivateScheduleActionSettings$;
__webpack_unused_export__ = StaticKeySettings$;
__webpack_unused_export__ = StopChannel$;
__webpack_unused_export__ = StopChannelCommand;
__webpack_unused_export__ = StopChannelRequest$;
__webpack_unused_export__ = StopChannelResponse$;
__webpack_unused_export__ = StopInputDevice$;
__webpack_unused_export__ = StopInputDeviceCommand;
__webpack_unused_export__ = StopInputDeviceRequest$;
__webpack_unused_export__ = StopInputDeviceResponse$;
__webpack_unused_export__ = StopMultiplex$;
__webpack_unused_export__ = StopMultiplexCommand;
__webpack_unused_export__ = StopMultiplexRequest$;
__webpack_unused_export__ = StopMultiplexResponse$;
__webpack_unused_export__ = StopTimecode$;
__webpack_unused_export__ = SuccessfulMonitorDeployment$;
__webpack_unused_export__ = TeletextDestinationSettings$;
__webpack_unused_export__ = TeletextSourceSettings$;
__webpack_unused_export__ = TemporalFilterPostFilterSharpening;
__webpack_unused_export__ = TemporalFilterSettings$;
__webpack_unused_export__ = TemporalFilterStrength;
__webpack_unused_export__ = TextCaptionPositionSettings$;
__webpack_unused_export__ = Thumbnail$;
__webpack_unused_export__ = ThumbnailConfiguration$;
__webpack_unused_export__ = ThumbnailDetail$;
__webpack_unused_export__ = ThumbnailState;
__webpack_unused_export__ = ThumbnailType;
__webpack_unused_export__ = TimecodeBurninFontSize;
__webpack_unused_export__ = TimecodeBurninPosition;
__webpack_unused_export__ = TimecodeBurninSettings$;
__webpack_unused_export__ = TimecodeConfig$;
__webpack_unused_export__ = TimecodeConfigSource;
__webpack_unused_export__ = TimedMetadataScheduleActionSettings$;
__webpack_unused_export__ = TooManyRequestsException;
__webpack_unused_export__ = TooManyRequestsException$;
__webpack_unused_export__ = TransferInputDevice$;
__webpack_unused_export__ = TransferInputDeviceCommand;
__webpack_unused_export__ = TransferInputDeviceRequest$;
__webpack_unused_export__ = TransferInputDeviceResponse$;
__webpack_unused_export__ = TransferringInputDeviceSummary$;
__webpack_unused_export__ = TtmlDestinationSettings$;
__webpack_unused_export__ = TtmlDestinationStyleControl;
__webpack_unused_export__ = UdpContainerSettings$;
__webpack_unused_export__ = UdpGroupSettings$;
__webpack_unused_export__ = UdpOutputSettings$;
__webpack_unused_export__ = UdpTimedMetadataId3Frame;
__webpack_unused_export__ = UnprocessableEntityException;
__webpack_unused_export__ = UnprocessableEntityException$;
__webpack_unused_export__ = UpdateAccountConfiguration$;
__webpack_unused_export__ = UpdateAccountConfigurationCommand;
__webpack_unused_export__ = UpdateAccountConfigurationRequest$;
__webpack_unused_export__ = UpdateAccountConfigurationResponse$;
__webpack_unused_export__ = UpdateChannel$;
__webpack_unused_export__ = UpdateChannelClass$;
__webpack_unused_export__ = UpdateChannelClassCommand;
__webpack_unused_export__ = UpdateChannelClassRequest$;
__webpack_unused_export__ = UpdateChannelClassResponse$;
__webpack_unused_export__ = UpdateChannelCommand;
__webpack_unused_export__ = UpdateChannelPlacementGroup$;
__webpack_unused_export__ = UpdateChannelPlacementGroupCommand;
__webpack_unused_export__ = UpdateChannelPlacementGroupRequest$;
__webpack_unused_export__ = UpdateChannelPlacementGroupResponse$;
__webpack_unused_export__ = UpdateChannelRequest$;
__webpack_unused_export__ = UpdateChannelResponse$;
__webpack_unused_export__ = UpdateCloudWatchAlarmTemplate$;
__webpack_unused_export__ = UpdateCloudWatchAlarmTemplateCommand;
__webpack_unused_export__ = UpdateCloudWatchAlarmTemplateGroup$;
__webpack_unused_export__ = UpdateCloudWatchAlarmTemplateGroupCommand;
__webpack_unused_export__ = UpdateCloudWatchAlarmTemplateGroupRequest$;
__webpack_unused_export__ = UpdateCloudWatchAlarmTemplateGroupResponse$;
__webpack_unused_export__ = UpdateCloudWatchAlarmTemplateRequest$;
__webpack_unused_export__ = UpdateCloudWatchAlarmTemplateResponse$;
__webpack_unused_export__ = UpdateCluster$;
__webpack_unused_export__ = UpdateClusterCommand;
__webpack_unused_export__ = UpdateClusterRequest$;
__webpack_unused_export__ = UpdateClusterResponse$;
__webpack_unused_export__ = UpdateEventBridgeRuleTemplate$;
__webpack_unused_export__ = UpdateEventBridgeRuleTemplateCommand;
__webpack_unused_export__ = UpdateEventBridgeRuleTemplateGroup$;
__webpack_unused_export__ = UpdateEventBridgeRuleTemplateGroupCommand;
__webpack_unused_export__ = UpdateEventBridgeRuleTemplateGroupRequest$;
__webpack_unused_export__ = UpdateEventBridgeRuleTemplateGroupResponse$;
__webpack_unused_export__ = UpdateEventBridgeRuleTemplateRequest$;
__webpack_unused_export__ = UpdateEventBridgeRuleTemplateResponse$;
__webpack_unused_export__ = UpdateInput$;
__webpack_unused_export__ = UpdateInputCommand;
__webpack_unused_export__ = UpdateInputDevice$;
__webpack_unused_export__ = UpdateInputDeviceCommand;
__webpack_unused_export__ = UpdateInputDeviceRequest$;
__webpack_unused_export__ = UpdateInputDeviceResponse$;
__webpack_unused_export__ = UpdateInputRequest$;
__webpack_unused_export__ = UpdateInputResponse$;
__webpack_unused_export__ = UpdateInputSecurityGroup$;
__webpack_unused_export__ = UpdateInputSecurityGroupCommand;
__webpack_unused_export__ = UpdateInputSecurityGroupRequest$;
__webpack_unused_export__ = UpdateInputSecurityGroupResponse$;
__webpack_unused_export__ = UpdateMultiplex$;
__webpack_unused_export__ = UpdateMultiplexCommand;
__webpack_unused_export__ = UpdateMultiplexProgram$;
__webpack_unused_export__ = UpdateMultiplexProgramCommand;
__webpack_unused_export__ = UpdateMultiplexProgramRequest$;
__webpack_unused_export__ = UpdateMultiplexProgramResponse$;
__webpack_unused_export__ = UpdateMultiplexRequest$;
__webpack_unused_export__ = UpdateMultiplexResponse$;
__webpack_unused_export__ = UpdateNetwork$;
__webpack_unused_export__ = UpdateNetworkCommand;
__webpack_unused_export__ = UpdateNetworkRequest$;
__webpack_unused_export__ = UpdateNetworkResponse$;
__webpack_unused_export__ = UpdateNode$;
__webpack_unused_export__ = UpdateNodeCommand;
__webpack_unused_export__ = UpdateNodeRequest$;
__webpack_unused_export__ = UpdateNodeResponse$;
__webpack_unused_export__ = UpdateNodeState$;
__webpack_unused_export__ = UpdateNodeStateCommand;
__webpack_unused_export__ = UpdateNodeStateRequest$;
__webpack_unused_export__ = UpdateNodeStateResponse$;
__webpack_unused_export__ = UpdateNodeStateShape;
__webpack_unused_export__ = UpdateReservation$;
__webpack_unused_export__ = UpdateReservationCommand;
__webpack_unused_export__ = UpdateReservationRequest$;
__webpack_unused_export__ = UpdateReservationResponse$;
__webpack_unused_export__ = UpdateSdiSource$;
__webpack_unused_export__ = UpdateSdiSourceCommand;
__webpack_unused_export__ = UpdateSdiSourceRequest$;
__webpack_unused_export__ = UpdateSdiSourceResponse$;
__webpack_unused_export__ = ValidationError$;
__webpack_unused_export__ = VideoBlackFailoverSettings$;
__webpack_unused_export__ = VideoCodecSettings$;
__webpack_unused_export__ = VideoDescription$;
__webpack_unused_export__ = VideoDescriptionRespondToAfd;
__webpack_unused_export__ = VideoDescriptionScalingBehavior;
__webpack_unused_export__ = VideoPositionRectangle$;
__webpack_unused_export__ = VideoSelector$;
__webpack_unused_export__ = VideoSelectorColorSpace;
__webpack_unused_export__ = VideoSelectorColorSpaceSettings$;
__webpack_unused_export__ = VideoSelectorColorSpaceUsage;
__webpack_unused_export__ = VideoSelectorPid$;
__webpack_unused_export__ = VideoSelectorProgramId$;
__webpack_unused_export__ = VideoSelectorSettings$;
__webpack_unused_export__ = VpcOutputSettings$;
__webpack_unused_export__ = VpcOutputSettingsDescription$;
__webpack_unused_export__ = WavCodingMode;
__webpack_unused_export__ = WavSettings$;
__webpack_unused_export__ = WebvttDestinationSettings$;
__webpack_unused_export__ = WebvttDestinationStyleControl;
__webpack_unused_export__ = errorTypeRegistries;
__webpack_unused_export__ = paginateDescribeSchedule;
__webpack_unused_export__ = paginateListAlerts;
__webpack_unused_export__ = paginateListChannelPlacementGroups;
__webpack_unused_export__ = paginateListChannels;
__webpack_unused_export__ = paginateListCloudWatchAlarmTemplateGroups;
__webpack_unused_export__ = paginateListCloudWatchAlarmTemplates;
__webpack_unused_export__ = paginateListClusterAlerts;
__webpack_unused_export__ = paginateListClusters;
__webpack_unused_export__ = paginateListEventBridgeRuleTemplateGroups;
__webpack_unused_export__ = paginateListEventBridgeRuleTemplates;
__webpack_unused_export__ = paginateListInputDeviceTransfers;
__webpack_unused_export__ = paginateListInputDevices;
__webpack_unused_export__ = paginateListInputSecurityGroups;
__webpack_unused_export__ = paginateListInputs;
__webpack_unused_export__ = paginateListMultiplexAlerts;
__webpack_unused_export__ = paginateListMultiplexPrograms;
__webpack_unused_export__ = paginateListMultiplexes;
__webpack_unused_export__ = paginateListNetworks;
__webpack_unused_export__ = paginateListNodes;
__webpack_unused_export__ = paginateListOfferings;
__webpack_unused_export__ = paginateListReservations;
__webpack_unused_export__ = paginateListSdiSources;
__webpack_unused_export__ = paginateListSignalMaps;
__webpack_unused_export__ = waitForChannelCreated;
__webpack_unused_export__ = waitForChannelDeleted;
__webpack_unused_export__ = waitForChannelPlacementGroupAssigned;
__webpack_unused_export__ = waitForChannelPlacementGroupDeleted;
__webpack_unused_export__ = waitForChannelPlacementGroupUnassigned;
__webpack_unused_export__ = waitForChannelRunning;
__webpack_unused_export__ = waitForChannelStopped;
__webpack_unused_export__ = waitForClusterCreated;
__webpack_unused_export__ = waitForClusterDeleted;
__webpack_unused_export__ = waitForInputAttached;
__webpack_unused_export__ = waitForInputDeleted;
__webpack_unused_export__ = waitForInputDetached;
__webpack_unused_export__ = waitForMultiplexCreated;
__webpack_unused_export__ = waitForMultiplexDeleted;
__webpack_unused_export__ = waitForMultiplexRunning;
__webpack_unused_export__ = waitForMultiplexStopped;
__webpack_unused_export__ = waitForNodeDeregistered;
__webpack_unused_export__ = waitForNodeRegistered;
__webpack_unused_export__ = waitForSignalMapCreated;
__webpack_unused_export__ = waitForSignalMapMonitorDeleted;
__webpack_unused_export__ = waitForSignalMapMonitorDeployed;
__webpack_unused_export__ = waitForSignalMapUpdated;
__webpack_unused_export__ = waitUntilChannelCreated;
__webpack_unused_export__ = waitUntilChannelDeleted;
__webpack_unused_export__ = waitUntilChannelPlacementGroupAssigned;
__webpack_unused_export__ = waitUntilChannelPlacementGroupDeleted;
__webpack_unused_export__ = waitUntilChannelPlacementGroupUnassigned;
__webpack_unused_export__ = waitUntilChannelRunning;
__webpack_unused_export__ = waitUntilChannelStopped;
__webpack_unused_export__ = waitUntilClusterCreated;
__webpack_unused_export__ = waitUntilClusterDeleted;
__webpack_unused_export__ = waitUntilInputAttached;
__webpack_unused_export__ = waitUntilInputDeleted;
__webpack_unused_export__ = waitUntilInputDetached;
__webpack_unused_export__ = waitUntilMultiplexCreated;
__webpack_unused_export__ = waitUntilMultiplexDeleted;
__webpack_unused_export__ = waitUntilMultiplexRunning;
__webpack_unused_export__ = waitUntilMultiplexStopped;
__webpack_unused_export__ = waitUntilNodeDeregistered;
__webpack_unused_export__ = waitUntilNodeRegistered;
__webpack_unused_export__ = waitUntilSignalMapCreated;
__webpack_unused_export__ = waitUntilSignalMapMonitorDeleted;
__webpack_unused_export__ = waitUntilSignalMapMonitorDeployed;
__webpack_unused_export__ = waitUntilSignalMapUpdated;


/***/ })

};
