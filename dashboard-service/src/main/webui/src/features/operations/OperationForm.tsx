import { Button, Checkbox, MultiSelect, Select, Stack, Text, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type SyntheticEvent, useState } from 'react';
import { type BatchOrder, postCommands } from '@/api/mutations';
import { fieldErrors } from '@/api/problem';
import { chargePointQueries, commandQueries } from '@/api/queries';
import type { Action } from '@/api/types';
import { confirmDanger } from '@/ui/confirm';
import { JsonView } from '@/ui/JsonView';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { t } from '@/texts';
import { SchemaForm } from './SchemaForm';
import { asFields, emptyOf, missing, schemaOf } from './schema';

const texts = t.commands.form;

interface Props {
  actions: Action[];
  action: string | undefined;
  chargePoints: string[];
  onChange: (part: { action?: string | undefined; chargePoints?: string[] | undefined }) => void;
  onSent: (batchId: string) => void;
}

export function OperationForm({ actions, action: name, chargePoints, onChange, onSent }: Props) {
  const { data: known } = useQuery(chargePointQueries.list({}));
  const [everyone, setEveryone] = useState(false);
  const action = actions.find((it) => it.action === name);
  return (
    <Stack>
      <Select
        label={texts.action}
        placeholder={texts.actionPlaceholder}
        description={action?.description}
        data={actions.map((it) => it.action)}
        value={action?.action ?? null}
        searchable
        onChange={(chosen) => {
          onChange({ action: chosen ?? undefined });
        }}
      />
      <MultiSelect
        label={texts.chargePoints}
        placeholder={chargePoints.length === 0 && !everyone ? texts.chargePointsPlaceholder : undefined}
        data={[...new Set([...(known ?? []).map((it) => it.id), ...chargePoints])]}
        value={everyone ? [] : chargePoints}
        disabled={everyone}
        searchable
        clearable
        limit={200}
        onChange={(chosen) => {
          onChange({ chargePoints: chosen.length === 0 ? undefined : chosen });
        }}
      />
      <Checkbox
        label={texts.everyone}
        checked={everyone}
        onChange={(event) => {
          setEveryone(event.currentTarget.checked);
        }}
      />
      {action && (
        <RequestForm
          key={action.action}
          action={action}
          targets={everyone ? 'all' : chargePoints}
          onSent={onSent}
        />
      )}
    </Stack>
  );
}

interface RequestProps {
  action: Action;
  targets: string[] | 'all';
  onSent: (batchId: string) => void;
}

function RequestForm({ action, targets, onSent }: RequestProps) {
  const client = useQueryClient();
  const schema = schemaOf(action);
  const [request, setRequest] = useState(() => asFields(emptyOf(schema)));
  const [reason, setReason] = useState('');
  const [checked, setChecked] = useState(false);
  const send = useMutation({
    mutationFn: (order: BatchOrder) => postCommands(order),
    onSuccess: (batch) => {
      client.setQueryData(commandQueries.batch(batch.batchId).queryKey, batch);
      void client.invalidateQueries({ queryKey: ['commands', 'list'] });
      onSent(batch.batchId);
    },
  });
  const lacking = missing(schema, request);
  const errors = { ...(checked ? lacking : {}), ...fieldErrors(send.error) };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setChecked(true);
    if (Object.keys(lacking).length > 0) return;
    const order = {
      action: action.action,
      chargePointIds: targets,
      request,
      reason: reason.trim() || undefined,
    };
    if (targets !== 'all' && targets.length === 1) {
      send.mutate(order);
      return;
    }
    confirmDanger({
      title:
        targets === 'all'
          ? texts.confirmAll(action.action)
          : texts.confirmMany(action.action, targets.length),
      text: texts.confirmText,
      confirm: texts.confirmButton,
      onConfirm: () => {
        send.mutate(order);
      },
    });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        {Object.keys(schema.properties ?? {}).length === 0 ? (
          <Text size="sm" c="dimmed">
            {texts.noFields}
          </Text>
        ) : (
          <SchemaForm schema={schema} value={request} onChange={setRequest} errors={errors} />
        )}
        <TextInput
          label={texts.reason}
          description={texts.reasonHint}
          value={reason}
          onChange={(event) => {
            setReason(event.currentTarget.value);
          }}
        />
        <JsonView value={request} label={texts.request} />
        {send.error && <ProblemAlert error={send.error} />}
        <Button type="submit" loading={send.isPending} disabled={targets !== 'all' && targets.length === 0}>
          {targets === 'all' ? texts.sendAll : texts.send(targets.length)}
        </Button>
      </Stack>
    </form>
  );
}
