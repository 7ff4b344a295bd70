-- One row: what operators set for all charge points.
create table settings (
    only_row           boolean primary key default true check (only_row),
    onboarding         text    not null check (onboarding in ('accept', 'pending', 'reject')),
    heartbeat_interval integer not null check (heartbeat_interval > 0),
    command_timeout    integer not null check (command_timeout > 0)
);

create table charge_point (
    charge_point_id       text collate "C" primary key,
    name                  text,
    site                  text,
    latitude              double precision,
    longitude             double precision,
    state                 text        not null check (state in ('accepted', 'pending', 'rejected', 'disabled')),
    state_since           timestamptz not null,
    security_profile      integer     not null check (security_profile between 0 and 3),
    credential_salt       text,
    credential_hash       text,
    heartbeat_interval    integer check (heartbeat_interval > 0),
    registered_at         timestamptz not null,
    booted                boolean     not null default false,
    last_boot_at          timestamptz,
    last_seen_at          timestamptz,
    vendor                text,
    model                 text,
    serial_number         text,
    firmware_version      text,
    iccid                 text,
    imsi                  text,
    meter_type            text,
    meter_serial_number   text,
    firmware_status       text,
    firmware_status_at    timestamptz,
    diagnostics_status    text,
    diagnostics_status_at timestamptz
);

-- Also of charge points that nobody registered yet: they may be held Pending.
create table connection (
    charge_point_id  text collate "C" primary key,
    session_id       text        not null,
    gateway_id       text        not null,
    gateway_number   integer     not null,
    connected        boolean     not null,
    since            timestamptz not null,
    remote_address   text,
    protocol         text,
    security_profile integer,
    reason           text
);

-- The outbox of station.registry: a row per key that is to be published again.
create sequence registry_version;
create table registry_pending (
    registry_key text collate "C" primary key,
    version      bigint not null default nextval('registry_version'),
    change       text
);

create table unknown_charge_point (
    charge_point_id text collate "C" primary key,
    reason          text        not null,
    detail          text        not null,
    remote_address  text,
    attempts        integer     not null,
    first_at        timestamptz not null,
    last_at         timestamptz not null
);
create index unknown_charge_point_last on unknown_charge_point (last_at desc, charge_point_id desc);

create table connector (
    charge_point_id   text collate "C" not null references charge_point on delete cascade,
    connector_id      integer          not null,
    status            text             not null,
    error_code        text             not null,
    info              text,
    vendor_id         text,
    vendor_error_code text,
    since             timestamptz      not null,
    effective_at      timestamptz      not null,
    updated_at        timestamptz      not null,
    primary key (charge_point_id, connector_id)
);

-- Every StatusNotification. The key ends with where the record stood, so that a repeated batch adds nothing.
create table status_history (
    charge_point_id   text collate "C" not null,
    received_at       timestamptz      not null,
    message_id        text             not null,
    connector_id      integer          not null,
    status            text             not null,
    error_code        text             not null,
    info              text,
    vendor_id         text,
    vendor_error_code text,
    reported_at       timestamptz,
    primary key (charge_point_id, received_at, connector_id, message_id)
);

create table configuration_key (
    charge_point_id text collate "C" not null references charge_point on delete cascade,
    key             text             not null,
    value           text,
    readonly        boolean          not null,
    reboot_required boolean          not null,
    updated_at      timestamptz      not null,
    primary key (charge_point_id, key)
);

create table configuration_read (
    charge_point_id text collate "C" primary key references charge_point on delete cascade,
    read_at         timestamptz,
    unknown_keys    text[] not null
);

create table command (
    command_id        uuid primary key,
    batch_id          uuid,
    charge_point_id   text collate "C" not null,
    action            text             not null,
    request           text             not null,
    state             text             not null,
    session_id        text,
    gateway_id        text,
    routes            integer          not null,
    status            text,
    response          text,
    error_code        text,
    error_description text,
    error_details     text,
    detail            text,
    warnings          text[]           not null,
    effect_state      text             not null,
    effect_detail     text,
    effect_at         timestamptz,
    operator          text,
    reason            text,
    created_at        timestamptz      not null,
    sent_at           timestamptz,
    final_at          timestamptz,
    deadline          timestamptz      not null,
    credential_salt   text,
    credential_hash   text
);
create index command_of_charge_point on command (charge_point_id, command_id desc);
create index command_of_batch on command (batch_id) where batch_id is not null;
create index command_unfinished on command (deadline) where final_at is null;
create index command_watched on command (charge_point_id) where effect_state in ('watched', 'awaited');
create index command_effect_due on command (effect_at) where effect_state = 'awaited';

-- What runs, as far as charging.events told: only to warn of a RemoteStopTransaction for something else.
create table running_transaction (
    transaction_id  integer primary key,
    charge_point_id text collate "C" not null,
    connector_id    integer          not null,
    id_tag          text             not null
);
create index running_transaction_of_charge_point on running_transaction (charge_point_id);
