import { getRouteApi } from '@tanstack/react-router';
import type { ChargePoint } from '@/api/types';
import { Conversation } from '@/features/messages/Conversation';

const route = getRouteApi('/charge-points/$id');

export default function MessagesTab({ chargePoint: { id } }: { chargePoint: ChargePoint }) {
  const { tab, ...filters } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <Conversation
      chargePoint={id}
      filters={filters}
      onFilters={(next) => void navigate({ search: { tab, ...next }, replace: true })}
    />
  );
}
