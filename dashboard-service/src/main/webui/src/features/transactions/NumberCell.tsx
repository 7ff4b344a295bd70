import { Anchor, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { Transaction } from '@/api/types';

/** The number of a transaction; on a phone with what the hidden columns would say. */
export function NumberCell({
  transaction: { transactionId, chargePointId, idTag },
}: {
  transaction: Transaction;
}) {
  return (
    <Stack gap={0}>
      <Anchor
        inherit
        fw={600}
        renderRoot={(props) => (
          <Link to="/transactions/$id" params={{ id: String(transactionId) }} {...props} />
        )}
      >
        {transactionId}
      </Anchor>
      <Text size="xs" c="dimmed" hiddenFrom="sm">
        {chargePointId} · {idTag}
      </Text>
    </Stack>
  );
}
