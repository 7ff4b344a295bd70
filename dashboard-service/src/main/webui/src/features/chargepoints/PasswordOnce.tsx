import { Alert, Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { IconKey } from '@tabler/icons-react';
import type { ChargePoint } from '@/api/types';
import { CopyButton } from '@/ui/CopyButton';
import { t } from '@/texts';

const texts = t.chargePoints.password;

/** The password is never shown again, so nothing but the button closes this. */
export function PasswordOnce({ chargePoint, onClose }: { chargePoint: ChargePoint; onClose: () => void }) {
  const { id, password } = chargePoint;
  return (
    <Modal
      opened
      onClose={onClose}
      title={password ? texts.title(id) : t.chargePoints.registered(id)}
      centered
      closeOnClickOutside={!password}
      closeOnEscape={!password}
      withCloseButton={!password}
    >
      <Stack>
        {password && (
          <>
            <Alert color="yellow" icon={<IconKey aria-hidden />}>
              {texts.once}
            </Alert>
            <TextInput
              label={texts.label}
              description={texts.hint}
              value={password}
              readOnly
              styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)', fontSize: 13 } }}
              onFocus={(event) => {
                event.currentTarget.select();
              }}
            />
          </>
        )}
        <Group justify="flex-end">
          {password && <CopyButton value={password} label={texts.copy} />}
          <Button onClick={onClose}>{password ? texts.done : t.actions.close}</Button>
        </Group>
      </Stack>
    </Modal>
  );
}
