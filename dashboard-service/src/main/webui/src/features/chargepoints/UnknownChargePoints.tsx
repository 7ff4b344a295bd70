import { Alert, Badge, Button, Group, Stack, Text } from '@mantine/core';
import { IconDoorEnter } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { forgetUnknown, putChargePoint } from '@/api/mutations';
import { chargePointQueries } from '@/api/queries';
import type { ChargePoint, UnknownChargePoint } from '@/api/types';
import { notifyDone, notifyProblem } from '@/ui/notify';
import { Since } from '@/ui/Time';
import { t } from '@/texts';
import { PasswordOnce } from './PasswordOnce';

const texts = t.chargePoints.unknown;

/** Who knocked and was refused: adopted with one click. */
export function UnknownChargePoints() {
  const { data: unknown } = useQuery(chargePointQueries.unknown());
  const client = useQueryClient();
  const [adopted, setAdopted] = useState<ChargePoint>();
  const refresh = async () => {
    await client.invalidateQueries({ queryKey: ['unknown-charge-points'] });
    await client.invalidateQueries({ queryKey: ['charge-points'] });
  };
  const adopt = useMutation({
    mutationFn: (id: string) => putChargePoint(id, { state: 'accepted' }),
    onSuccess: async (chargePoint) => {
      if (chargePoint.password) setAdopted(chargePoint);
      notifyDone(texts.adopted(chargePoint.id));
      await refresh();
    },
    onError: notifyProblem,
  });
  const forget = useMutation({ mutationFn: forgetUnknown, onSuccess: refresh, onError: notifyProblem });
  if (!unknown || unknown.length === 0) return null;
  return (
    <Alert color="yellow" variant="default" icon={<IconDoorEnter aria-hidden />} title={texts.title}>
      <Stack gap="sm">
        <Text size="sm">{texts.text}</Text>
        {unknown.map((it) => (
          <Group key={it.id} justify="space-between" gap="xs" data-testid={`unknown-${it.id}`}>
            <Description unknown={it} />
            <Group gap="xs">
              <Button
                size="xs"
                loading={adopt.isPending && adopt.variables === it.id}
                onClick={() => {
                  adopt.mutate(it.id);
                }}
                aria-label={`${texts.adopt} ${it.id}`}
              >
                {texts.adopt}
              </Button>
              <Button
                size="xs"
                variant="default"
                loading={forget.isPending && forget.variables === it.id}
                onClick={() => {
                  forget.mutate(it.id);
                }}
                aria-label={`${texts.forget} ${it.id}`}
              >
                {texts.forget}
              </Button>
            </Group>
          </Group>
        ))}
      </Stack>
      {adopted && (
        <PasswordOnce
          chargePoint={adopted}
          onClose={() => {
            setAdopted(undefined);
          }}
        />
      )}
    </Alert>
  );
}

function Description({
  unknown: { id, reason, detail, attempts, lastAt, remoteAddress },
}: {
  unknown: UnknownChargePoint;
}) {
  return (
    <Stack gap={2} miw={0} flex="1 1 260px">
      <Group gap="xs">
        <Text fw={600}>{id}</Text>
        <Badge color="yellow" variant="light" tt="none" radius="sm">
          {reason}
        </Badge>
      </Group>
      <Text size="xs" c="dimmed" component="div">
        {[detail, texts.attempts(attempts), remoteAddress && texts.from(remoteAddress)]
          .filter(Boolean)
          .join(' · ')}
        {lastAt && (
          <>
            {' · '}
            <Since value={lastAt} ago />
          </>
        )}
      </Text>
    </Stack>
  );
}
