import {
  IconAlertTriangle,
  IconBan,
  IconBolt,
  IconCalendarEvent,
  IconCar,
  IconCircleCheck,
  IconCloudOff,
  IconFlag,
  IconPlayerPause,
  IconPlug,
  type TablerIcon,
} from '@tabler/icons-react';
import type { ConnectorStatus } from '@/api/types';

/** A connector as an operator sees it: the OCPP status, or unknown because its charge point is away. */
export type ConnectorState = ConnectorStatus | 'Offline';

export interface Look {
  color: string;
  icon: TablerIcon;
}

/** State by colour and by shape: neither alone says it to everybody. */
export const connectorLooks: Record<ConnectorState, Look> = {
  Charging: { color: 'green', icon: IconBolt },
  Preparing: { color: 'blue', icon: IconPlug },
  SuspendedEV: { color: 'yellow', icon: IconCar },
  SuspendedEVSE: { color: 'orange', icon: IconPlayerPause },
  Finishing: { color: 'indigo', icon: IconFlag },
  Available: { color: 'petrol', icon: IconCircleCheck },
  Reserved: { color: 'violet', icon: IconCalendarEvent },
  Unavailable: { color: 'gray', icon: IconBan },
  Faulted: { color: 'red', icon: IconAlertTriangle },
  Offline: { color: 'gray', icon: IconCloudOff },
};

export const connectorStates = Object.keys(connectorLooks) as ConnectorState[];

export const stateOf = (status: ConnectorStatus, connected: boolean | undefined): ConnectorState =>
  connected === false ? 'Offline' : status;
