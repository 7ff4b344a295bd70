import { Button, NumberInput, Select, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type SyntheticEvent, useState } from 'react';
import { putChargePoint } from '@/api/mutations';
import { fieldErrors } from '@/api/problem';
import type { ChargePoint } from '@/api/types';
import { onboardingStates } from '@/app/choices';
import { notifyDone } from '@/ui/notify';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { Section } from '@/ui/Section';
import { t } from '@/texts';
import { DangerZone } from '../DangerZone';
import { PasswordOnce } from '../PasswordOnce';
import { securityProfiles } from '../securityProfiles';

const texts = t.chargePoints.settings;

export default function SettingsTab({ chargePoint }: { chargePoint: ChargePoint }) {
  return (
    <Stack>
      <Form key={chargePoint.id + chargePoint.state} chargePoint={chargePoint} />
      <DangerZone chargePoint={chargePoint} />
    </Stack>
  );
}

const numberOr = (value: number | string) => (typeof value === 'number' ? value : null);

function Form({ chargePoint }: { chargePoint: ChargePoint }) {
  const { id } = chargePoint;
  const client = useQueryClient();
  const [name, setName] = useState(chargePoint.name ?? '');
  const [site, setSite] = useState(chargePoint.site ?? '');
  const [latitude, setLatitude] = useState<number | string>(chargePoint.latitude ?? '');
  const [longitude, setLongitude] = useState<number | string>(chargePoint.longitude ?? '');
  const [state, setState] = useState(chargePoint.state);
  const [profile, setProfile] = useState(String(chargePoint.securityProfile));
  const [heartbeat, setHeartbeat] = useState<number | string>(chargePoint.heartbeatInterval ?? '');
  const [saved, setSaved] = useState<ChargePoint>();
  const save = useMutation({
    mutationFn: () =>
      putChargePoint(id, {
        name: name.trim() || null,
        site: site.trim() || null,
        latitude: numberOr(latitude),
        longitude: numberOr(longitude),
        state,
        securityProfile: Number(profile),
        // The effective interval is shown; only a changed one becomes this charge point's own.
        ...(heartbeat === chargePoint.heartbeatInterval ? {} : { heartbeatInterval: numberOr(heartbeat) }),
      }),
    onSuccess: async (changed) => {
      if (changed.password) setSaved(changed);
      else notifyDone(texts.saved);
      await client.invalidateQueries({ queryKey: ['charge-points'] });
    },
  });
  const errors = fieldErrors(save.error);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    save.mutate();
  };
  return (
    <Section title={texts.title}>
      <form onSubmit={submit}>
        <Stack>
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <TextInput
              label={texts.name}
              value={name}
              error={errors.name}
              onChange={(event) => {
                setName(event.currentTarget.value);
              }}
            />
            <TextInput
              label={texts.site}
              value={site}
              error={errors.site}
              onChange={(event) => {
                setSite(event.currentTarget.value);
              }}
            />
            <NumberInput
              label={texts.latitude}
              value={latitude}
              error={errors.latitude}
              onChange={setLatitude}
              min={-90}
              max={90}
              decimalScale={6}
              hideControls
            />
            <NumberInput
              label={texts.longitude}
              value={longitude}
              error={errors.longitude}
              onChange={setLongitude}
              min={-180}
              max={180}
              decimalScale={6}
              hideControls
            />
            <Select
              label={texts.state}
              data={onboardingStates.map((value) => ({ value, label: t.chargePoints.states[value] }))}
              value={state}
              allowDeselect={false}
              error={errors.state}
              onChange={(value) => {
                setState(onboardingStates.find((it) => it === value) ?? state);
              }}
            />
            <Select
              label={texts.securityProfile}
              data={securityProfiles}
              value={profile}
              allowDeselect={false}
              error={errors.securityProfile}
              onChange={(value) => {
                setProfile(value ?? profile);
              }}
            />
            <NumberInput
              label={texts.heartbeat}
              description={texts.heartbeatHint}
              value={heartbeat}
              error={errors.heartbeatInterval}
              onChange={setHeartbeat}
              min={1}
              allowDecimal={false}
            />
          </SimpleGrid>
          {save.error && <ProblemAlert error={save.error} />}
          <Button type="submit" loading={save.isPending} style={{ alignSelf: 'flex-start' }}>
            {t.actions.save}
          </Button>
        </Stack>
      </form>
      {saved && (
        <PasswordOnce
          chargePoint={saved}
          onClose={() => {
            setSaved(undefined);
          }}
        />
      )}
    </Section>
  );
}
