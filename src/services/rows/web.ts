import type { Service } from '../../core/service.ts';

export const web: readonly Service[] = [
  {
    id: 'alexa-web-information-service',
    name: 'Alexa Web Information Service',
    serviceCategory: 'Web',
    costExplorerNames: [],
    billNames: ['AlexaTopSites', 'AlexaWebInfoService'],
    resourceTypes: { listable: [], notListable: [] },
    arns: [],
    metrics: null,
    scope: 'global',
    status: 'ended',
    keys: [],
  },
  {
    id: 'location-service',
    name: 'Amazon Location Service',
    serviceCategory: 'Web',
    costExplorerNames: ['Amazon Location Service'],
    billNames: ['AmazonLocationService'],
    resourceTypes: {
      listable: [
        'AWS::Location::APIKey',
        'AWS::Location::GeofenceCollection',
        'AWS::Location::Map',
        'AWS::Location::PlaceIndex',
        'AWS::Location::RouteCalculator',
        'AWS::Location::Tracker',
        'AWS::Location::TrackerConsumer',
      ],
      notListable: [],
    },
    arns: ['geo'],
    metrics: null,
    scope: 'region',
    status: 'active',
    keys: ['locationservice'],
  },
];
