import {
  Button,
  NumberInput,
  Radio,
  SegmentedControl,
  Stack,
  Text,
  useMantineColorScheme,
} from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type SyntheticEvent, useState } from 'react';
import { putSettings } from '@/api/mutations';
import { fieldErrors } from '@/api/problem';
import { settingsQuery } from '@/api/queries';
import type { Settings } from '@/api/types';
import { Loaded } from '@/ui/Loaded';
import { notifyDone } from '@/ui/notify';
import { PageHeader } from '@/ui/PageHeader';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { Section } from '@/ui/Section';
import { t } from '@/texts';

const texts = t.settings;
const policies = ['accept', 'pending', 'reject'] as const;
const schemes = ['auto', 'light', 'dark'] as const;

export function SettingsPage() {
  const query = useQuery(settingsQuery());
  return (
    <>
      <PageHeader title={texts.title} />
      <Stack maw={720}>
        <Section title={texts.operation}>
          <Loaded query={query}>{(settings) => <Form settings={settings} />}</Loaded>
        </Section>
        <Appearance />
      </Stack>
    </>
  );
}

function Form({ settings }: { settings: Settings }) {
  const client = useQueryClient();
  const [draft, setDraft] = useState(settings);
  const save = useMutation({
    mutationFn: putSettings,
    onSuccess: (saved) => {
      client.setQueryData(settingsQuery().queryKey, saved);
      notifyDone(texts.saved);
    },
  });
  const errors = fieldErrors(save.error);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    save.mutate(draft);
  };
  return (
    <form onSubmit={submit}>
      <Stack>
        <Radio.Group
          label={texts.onboarding}
          value={draft.onboarding}
          error={errors.onboarding}
          onChange={(value) => {
            setDraft({ ...draft, onboarding: policies.find((it) => it === value) ?? draft.onboarding });
          }}
        >
          <Stack gap="xs" mt="xs">
            {policies.map((it) => (
              <Radio key={it} value={it} label={texts.onboardings[it]} />
            ))}
          </Stack>
        </Radio.Group>
        {(['heartbeatInterval', 'commandTimeout'] as const).map((name) => (
          <NumberInput
            key={name}
            label={name === 'heartbeatInterval' ? texts.heartbeat : texts.commandTimeout}
            description={name === 'heartbeatInterval' ? texts.heartbeatHint : texts.commandTimeoutHint}
            value={draft[name]}
            min={1}
            allowDecimal={false}
            required
            maw={320}
            error={errors[name]}
            onChange={(value) => {
              if (typeof value === 'number') setDraft({ ...draft, [name]: value });
            }}
          />
        ))}
        {save.error && <ProblemAlert error={save.error} />}
        <Button type="submit" loading={save.isPending} style={{ alignSelf: 'flex-start' }}>
          {t.actions.save}
        </Button>
      </Stack>
    </form>
  );
}

function Appearance() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <Section title={texts.appearance}>
      <Stack gap="xs" align="flex-start">
        <SegmentedControl
          aria-label={t.colorScheme.label}
          value={colorScheme}
          data={schemes.map((value) => ({ value, label: t.colorScheme[value] }))}
          onChange={(value) => {
            setColorScheme(schemes.find((it) => it === value) ?? 'auto');
          }}
        />
        <Text size="sm" c="dimmed">
          {texts.appearanceHint}
        </Text>
      </Stack>
    </Section>
  );
}
