// A few actions with their schemas, as GET /api/v1/actions gives them.
const object = (properties, required = []) => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});
const integer = { type: 'integer' };
const choice = (...values) => ({ type: 'string', enum: values });
const text = (maxLength) => ({ type: 'string', maxLength });

const chargingProfile = object(
  {
    chargingProfileId: integer,
    stackLevel: integer,
    chargingProfilePurpose: choice('ChargePointMaxProfile', 'TxDefaultProfile', 'TxProfile'),
    chargingProfileKind: choice('Absolute', 'Recurring', 'Relative'),
    validFrom: { type: 'string', format: 'date-time' },
    chargingSchedule: object(
      {
        duration: integer,
        chargingRateUnit: choice('A', 'W'),
        chargingSchedulePeriod: {
          type: 'array',
          items: object({ startPeriod: integer, limit: { type: 'number' } }, ['startPeriod', 'limit']),
        },
      },
      ['chargingRateUnit', 'chargingSchedulePeriod'],
    ),
  },
  ['chargingProfileId', 'stackLevel', 'chargingProfilePurpose', 'chargingProfileKind', 'chargingSchedule'],
);

const schemas = {
  ChangeAvailability: [
    'Puts a connector or the whole charge point into or out of service',
    object({ connectorId: integer, type: choice('Inoperative', 'Operative') }, ['connectorId', 'type']),
  ],
  ChangeConfiguration: [
    'Changes one configuration key',
    object({ key: text(50), value: text(500) }, ['key', 'value']),
  ],
  ClearCache: ['Empties the authorization cache', object({})],
  DataTransfer: [
    'Sends something of the vendor’s own',
    object({ vendorId: text(255), messageId: text(50), data: { type: 'string' } }, ['vendorId']),
  ],
  GetConfiguration: [
    'Reads configuration keys; none given means all',
    object({ key: { type: 'array', items: text(50) } }),
  ],
  RemoteStartTransaction: [
    'Starts a transaction for an id tag',
    object({ connectorId: integer, idTag: text(20), chargingProfile }, ['idTag']),
  ],
  RemoteStopTransaction: [
    'Stops a running transaction',
    object({ transactionId: integer }, ['transactionId']),
  ],
  Reset: ['Restarts the charge point', object({ type: choice('Hard', 'Soft') }, ['type'])],
  TriggerMessage: [
    'Asks the charge point to say something',
    object(
      {
        requestedMessage: choice('BootNotification', 'Heartbeat', 'MeterValues', 'StatusNotification'),
        connectorId: integer,
      },
      ['requestedMessage'],
    ),
  ],
  UnlockConnector: ['Unlocks a connector', object({ connectorId: integer }, ['connectorId'])],
};

export const actions = Object.entries(schemas).map(([action, [description, schema]]) => ({
  action,
  description,
  schema,
  fields: Object.keys(schema.properties).map((name) => ({
    name,
    type: 'string',
    required: schema.required.includes(name),
    description: name === 'connectorId' ? 'The connector; 0 is the charge point as a whole' : null,
  })),
}));
