export const overview = {
  title: 'Overview',
  connected: 'Charge points online',
  connectedOf: (connected: string, total: string) => `${connected} of ${total}`,
  powerNow: 'Charging power now',
  activeTransactions: (count: number) =>
    count === 1 ? '1 transaction running' : `${count} transactions running`,
  energyToday: 'Energy today',
  startedToday: (count: number) => (count === 1 ? '1 transaction started' : `${count} transactions started`),
  faulted: 'Connectors faulted',
  noFault: 'Everything reported is in order',
  faultHint: 'Show them',
  offline: (count: number) => `${count} offline`,
  allOnline: 'All of them',
  connectorsByState: 'Connectors by state',
  connectors: 'Connectors',
  search: 'Search charge point',
  tile: {
    name: (chargePoint: string, connector: number, state: string) =>
      `${chargePoint}, connector ${connector}: ${state}`,
    connector: (id: number) => `Connector ${id}`,
    offlineSince: 'Offline for',
    since: 'for',
  },
  showing: (shown: number, all: number) => `${shown} of ${all}`,
  empty: {
    title: 'No connector has reported yet',
    text: 'Register a charge point, or point one at this system: its connectors appear here with their first status.',
    action: 'Register a charge point',
  },
  nothingFound: { title: 'No connector fits', text: 'Choose another state or clear the filters.' },
};
