import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { connectorStates } from '@/status/connector';
import { chargePointTabs, messageOutcomes, onboardingStates, settableIdTagStatuses } from './choices';
import { NotFound, RouteProblem } from './RouteProblem';
import { flag, list, number, oneOf, optional, type RawSearch, text, timeRange } from './search';
import { Shell } from './Shell';

// Every page is a chunk of its own; every filter, tab and time range is a typed search parameter.
const root = createRootRoute({ component: Shell, notFoundComponent: NotFound });

const messageFilters = (raw: RawSearch) => ({
  action: text(raw.action),
  messageId: text(raw.messageId),
  text: text(raw.text),
  kind: oneOf(raw.kind, messageOutcomes),
  ...timeRange(raw),
});

const overview = createRoute({
  getParentRoute: () => root,
  path: '/',
  validateSearch: optional((raw) => ({
    q: text(raw.q),
    state: oneOf(raw.state, connectorStates),
  })),
  component: lazyRouteComponent(() => import('@/features/overview/OverviewPage'), 'OverviewPage'),
});

const chargePoints = createRoute({
  getParentRoute: () => root,
  path: '/charge-points',
  validateSearch: optional((raw) => ({
    q: text(raw.q),
    state: oneOf(raw.state, onboardingStates),
    connected: flag(raw.connected),
    sort: text(raw.sort),
  })),
  component: lazyRouteComponent(() => import('@/features/chargepoints/ChargePointsPage'), 'ChargePointsPage'),
});

const chargePoint = createRoute({
  getParentRoute: () => root,
  path: '/charge-points/$id',
  validateSearch: optional((raw) => ({
    tab: oneOf(raw.tab, chargePointTabs),
    ...messageFilters(raw),
  })),
  component: lazyRouteComponent(() => import('@/features/chargepoints/ChargePointPage'), 'ChargePointPage'),
});

const transactions = createRoute({
  getParentRoute: () => root,
  path: '/transactions',
  validateSearch: optional((raw) => ({
    chargePoint: text(raw.chargePoint),
    connector: number(raw.connector),
    idTag: text(raw.idTag),
    active: flag(raw.active),
    ...timeRange(raw),
  })),
  component: lazyRouteComponent(() => import('@/features/transactions/TransactionsPage'), 'TransactionsPage'),
});

const transaction = createRoute({
  getParentRoute: () => root,
  path: '/transactions/$id',
  component: lazyRouteComponent(() => import('@/features/transactions/TransactionPage'), 'TransactionPage'),
});

const idTags = createRoute({
  getParentRoute: () => root,
  path: '/id-tags',
  validateSearch: optional((raw) => ({
    q: text(raw.q),
    status: oneOf(raw.status, settableIdTagStatuses),
  })),
  component: lazyRouteComponent(() => import('@/features/idtags/IdTagsPage'), 'IdTagsPage'),
});

const operations = createRoute({
  getParentRoute: () => root,
  path: '/operations',
  validateSearch: optional((raw) => ({
    action: text(raw.action),
    chargePoints: list(raw.chargePoints),
    batch: text(raw.batch),
  })),
  component: lazyRouteComponent(() => import('@/features/operations/OperationsPage'), 'OperationsPage'),
});

const messages = createRoute({
  getParentRoute: () => root,
  path: '/messages',
  validateSearch: optional((raw) => ({
    chargePoint: text(raw.chargePoint),
    ...messageFilters(raw),
  })),
  component: lazyRouteComponent(() => import('@/features/messages/MessagesPage'), 'MessagesPage'),
});

const settings = createRoute({
  getParentRoute: () => root,
  path: '/settings',
  component: lazyRouteComponent(() => import('@/features/settings/SettingsPage'), 'SettingsPage'),
});

export const routeTree = root.addChildren([
  overview,
  chargePoints,
  chargePoint,
  transactions,
  transaction,
  idTags,
  operations,
  messages,
  settings,
]);

export const router = createRouter({
  routeTree,
  defaultPreload: 'intent',
  defaultErrorComponent: RouteProblem,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
