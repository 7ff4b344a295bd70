import { Button, Group, Modal, Select, Stack, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type SyntheticEvent, useState } from 'react';
import { putChargePoint } from '@/api/mutations';
import { fieldErrors, ProblemError } from '@/api/problem';
import { getAll } from '@/api/client';
import type { ChargePoint } from '@/api/types';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { t } from '@/texts';
import { PasswordOnce } from './PasswordOnce';
import { securityProfiles } from './securityProfiles';

const texts = t.chargePoints.register;

/** Registers a charge point and shows the password generated for it, once. */
export function RegisterDialog({ onClose }: { onClose: () => void }) {
  const client = useQueryClient();
  const [id, setId] = useState('');
  const [name, setName] = useState('');
  const [site, setSite] = useState('');
  const [profile, setProfile] = useState('1');
  const register = useMutation({
    mutationFn: () => registerNew(id.trim(), { name, site, securityProfile: Number(profile) }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['charge-points'] }),
  });
  const errors = fieldErrors(register.error);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    register.mutate();
  };
  if (register.data) return <PasswordOnce chargePoint={register.data} onClose={onClose} />;
  return (
    <Modal opened onClose={onClose} title={texts.title} centered>
      <form onSubmit={submit}>
        <Stack>
          <TextInput
            label={texts.id}
            description={texts.idHint}
            value={id}
            onChange={(event) => {
              setId(event.currentTarget.value);
            }}
            error={errors.id}
            maxLength={48}
            required
            data-autofocus
          />
          <TextInput
            label={texts.name}
            value={name}
            onChange={(event) => {
              setName(event.currentTarget.value);
            }}
            error={errors.name}
          />
          <TextInput
            label={texts.site}
            value={site}
            onChange={(event) => {
              setSite(event.currentTarget.value);
            }}
            error={errors.site}
          />
          <Select
            label={texts.securityProfile}
            data={securityProfiles}
            value={profile}
            allowDeselect={false}
            onChange={(value) => {
              setProfile(value ?? '1');
            }}
            error={errors.securityProfile}
          />
          {register.error && <ProblemAlert error={register.error} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t.actions.cancel}
            </Button>
            <Button type="submit" loading={register.isPending} disabled={id.trim() === ''}>
              {texts.confirm}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

/** PUT would change an existing charge point, so ask first. */
async function registerNew(
  id: string,
  { name, site, securityProfile }: { name: string; site: string; securityProfile: number },
) {
  const similar = await getAll<ChargePoint>('/charge-points', { search: id });
  const existing = similar.some((it) => it.id === id);
  if (existing) throw new ProblemError({ title: texts.exists, status: 409, field: 'id' });
  return putChargePoint(id, {
    ...(name.trim() === '' ? {} : { name: name.trim() }),
    ...(site.trim() === '' ? {} : { site: site.trim() }),
    securityProfile,
    state: 'accepted',
  });
}
