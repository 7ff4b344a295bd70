import { Button, Fieldset, Group, Select, Stack, TagsInput, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import type { JsonSchema } from '@/api/types';
import { fromLocalInput, toLocalInput } from '@/format/time';
import { t } from '@/texts';
import { NumberField } from './NumberField';
import { SchemaForm } from './SchemaForm';
import { emptyOf, kindOf } from './schema';

interface Props {
  name: string;
  path: string;
  schema: JsonSchema;
  required: boolean;
  value: unknown;
  errors: Record<string, string>;
  onChange: (value: unknown) => void;
}

const texts = t.commands.form;

/** One property with the input that fits it; `undefined` leaves it out of the request. */
export function SchemaField(props: Props) {
  const { name, path, schema, required, value, errors, onChange } = props;
  const common = {
    label: name,
    description: schema.description,
    withAsterisk: required,
    error: errors[path],
  };
  const text = typeof value === 'string' ? value : '';
  switch (kindOf(schema)) {
    case 'group':
      return <ObjectGroup {...props} />;
    case 'list':
      return <List {...props} />;
    case 'choice':
      return (
        <Select
          {...common}
          data={schema.enum ?? []}
          value={text === '' ? null : text}
          placeholder={required ? undefined : texts.notSet}
          clearable={!required}
          onChange={(chosen) => {
            onChange(chosen ?? undefined);
          }}
        />
      );
    case 'flag':
      return (
        <Select
          {...common}
          data={[
            { value: 'true', label: t.yes },
            { value: 'false', label: t.no },
          ]}
          value={typeof value === 'boolean' ? String(value) : null}
          placeholder={required ? undefined : texts.notSet}
          clearable={!required}
          onChange={(chosen) => {
            onChange(chosen === null ? undefined : chosen === 'true');
          }}
        />
      );
    case 'number':
      return <NumberField {...common} schema={schema} value={value} onChange={onChange} />;
    case 'texts':
      return (
        <TagsInput
          {...common}
          value={Array.isArray(value) ? value.map(String) : []}
          {...(schema.items?.maxLength === undefined ? {} : { maxLength: schema.items.maxLength })}
          onChange={(next) => {
            onChange(next.length === 0 ? undefined : next);
          }}
        />
      );
    case 'time':
      return (
        <TextInput
          {...common}
          type="datetime-local"
          value={toLocalInput(text)}
          onChange={(event) => {
            onChange(fromLocalInput(event.currentTarget.value));
          }}
        />
      );
    case 'text':
      return (
        <TextInput
          {...common}
          value={text}
          {...(schema.maxLength === undefined ? {} : { maxLength: schema.maxLength })}
          onChange={(event) => {
            onChange(event.currentTarget.value === '' ? undefined : event.currentTarget.value);
          }}
        />
      );
  }
}

function ObjectGroup({ name, path, schema, required, value, errors, onChange }: Props) {
  if (value === undefined && !required) {
    return <AddButton label={texts.addGroup(name)} schema={schema} onChange={onChange} />;
  }
  return (
    <Fieldset legend={name}>
      <SchemaForm schema={schema} value={value} onChange={onChange} errors={errors} path={path} />
      {!required && (
        <RemoveButton
          label={`${t.actions.remove} ${name}`}
          onClick={() => {
            onChange(undefined);
          }}
        />
      )}
    </Fieldset>
  );
}

function List({ name, path, schema, required, value, errors, onChange }: Props) {
  const items: unknown[] = Array.isArray(value) ? value : [];
  const itemSchema = schema.items ?? {};
  const change = (next: unknown[]) => {
    onChange(next.length === 0 && !required ? undefined : next);
  };
  return (
    <Fieldset legend={name}>
      <Stack gap="sm">
        {items.map((item, index) => (
          <Stack key={index} gap="xs">
            <SchemaField
              name={`${name} ${index + 1}`}
              path={`${path}[${index}]`}
              schema={itemSchema}
              required
              value={item}
              errors={errors}
              onChange={(next) => {
                change(items.map((it, at) => (at === index ? next : it)));
              }}
            />
            <RemoveButton
              label={texts.removeItem(name, index + 1)}
              onClick={() => {
                change(items.filter((_, at) => at !== index));
              }}
            />
          </Stack>
        ))}
        <AddButton
          label={texts.addItem(name)}
          schema={itemSchema}
          onChange={(item) => {
            change([...items, item]);
          }}
        />
      </Stack>
    </Fieldset>
  );
}

function AddButton({ label, schema, onChange }: Pick<Props, 'schema' | 'onChange'> & { label: string }) {
  return (
    <Button
      size="xs"
      variant="default"
      leftSection={<IconPlus size={14} aria-hidden />}
      style={{ alignSelf: 'flex-start' }}
      onClick={() => {
        onChange(emptyOf(schema) ?? '');
      }}
    >
      {label}
    </Button>
  );
}

function RemoveButton({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <Group justify="flex-end" mt="xs">
      <Button
        size="compact-xs"
        variant="subtle"
        color="gray"
        leftSection={<IconTrash size={14} aria-hidden />}
        onClick={onClick}
      >
        {label}
      </Button>
    </Group>
  );
}
