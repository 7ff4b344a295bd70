import type { Action, ActionField, JsonSchema } from '@/api/types';
import { t } from '@/texts';

export type Fields = Record<string, unknown>;
export type Kind = 'text' | 'number' | 'choice' | 'flag' | 'time' | 'texts' | 'group' | 'list';

/** The schema of an action's request; a service that gives fields only gets one made of them. */
export function schemaOf({ schema, fields }: Action): JsonSchema {
  if (!schema?.properties) return fromFields(fields);
  const descriptions = new Map(fields.map((it) => [it.name, it.description]));
  const properties = Object.entries(schema.properties).map(([name, property]) => {
    const description = descriptions.get(name) ?? property.description;
    return [name, description ? { ...property, description } : property] as const;
  });
  return { ...schema, properties: Object.fromEntries(properties) };
}

function fromFields(fields: ActionField[]): JsonSchema {
  const properties = fields.map((it): [string, JsonSchema] => [it.name, fromField(it)]);
  return {
    type: 'object',
    properties: Object.fromEntries(properties),
    required: fields.filter((it) => it.required).map((it) => it.name),
  };
}

function fromField({ type, maxLength, values, description }: ActionField): JsonSchema {
  const common = description ? { description } : {};
  switch (type) {
    case 'enum':
      return { ...common, type: 'string', enum: values ?? [] };
    case 'dateTime':
      return { ...common, type: 'string', format: 'date-time' };
    case 'list':
      return { ...common, type: 'array', items: { type: 'string' } };
    case 'string':
      return { ...common, type, ...(maxLength == null ? {} : { maxLength }) };
    default:
      return { ...common, type };
  }
}

/** Which input fits a property. */
export function kindOf(schema: JsonSchema): Kind {
  const type = Array.isArray(schema.type) ? schema.type[0] : schema.type;
  if (schema.enum) return 'choice';
  if (type === 'integer' || type === 'number') return 'number';
  if (type === 'boolean') return 'flag';
  if (type === 'object') return 'group';
  if (type === 'array') return schema.items?.type === 'string' && !schema.items.enum ? 'texts' : 'list';
  return schema.format === 'date-time' ? 'time' : 'text';
}

/** What a group or list item starts as: with the empty shape of what it must hold. */
export function emptyOf(schema: JsonSchema): unknown {
  if (kindOf(schema) === 'list') return schema.items ? [emptyOf(schema.items)] : [];
  if (kindOf(schema) !== 'group') return undefined;
  const groups = Object.entries(schema.properties ?? {}).filter(
    ([name, property]) => schema.required?.includes(name) && ['group', 'list'].includes(kindOf(property)),
  );
  return Object.fromEntries(groups.map(([name, property]) => [name, emptyOf(property)]));
}

/** The required properties that are still empty, by path, with a text. */
export function missing(schema: JsonSchema, value: unknown, path = ''): Record<string, string> {
  const kind = kindOf(schema);
  if (kind === 'list' && Array.isArray(value)) {
    const items = schema.items ?? {};
    return Object.assign({}, ...value.map((it, index) => missing(items, it, `${path}[${index}]`))) as Record<
      string,
      string
    >;
  }
  if (kind !== 'group') return {};
  const fields = asFields(value);
  const errors: Record<string, string> = {};
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    const at = join(path, name);
    if (fields[name] === undefined) {
      if (schema.required?.includes(name)) errors[at] = t.commands.form.required;
    } else Object.assign(errors, missing(property, fields[name], at));
  }
  return errors;
}

export const join = (path: string, name: string) => (path === '' ? name : `${path}.${name}`);

export const asFields = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
