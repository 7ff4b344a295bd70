-- Id tags compare without regard to case: the key is the tag in lower case, id_tag keeps the spelling.
create table id_tags (
    id_tag_key                  text primary key,
    id_tag                      text not null,
    status                      text not null check (status in ('Accepted', 'Blocked', 'Invalid')),
    expiry_date                 timestamptz,
    parent_id_tag               text,
    max_concurrent_transactions integer check (max_concurrent_transactions >= 0),
    note                        text,
    created_at                  timestamptz not null,
    updated_at                  timestamptz not null
);

-- 31 bits on the wire; an id never comes back, a gap does no harm.
create sequence transaction_ids as integer minvalue 1 maxvalue 2147483647 no cycle;

-- idTagInfo (authorization_status, expiry_date, parent_id_tag) is what the charge point was told: a resent start is told it again.
create table transactions (
    transaction_id       integer primary key,
    charge_point_id      text not null,
    connector_id         integer not null,
    id_tag               text not null,
    id_tag_key           text not null,
    authorization_status text not null,
    expiry_date          timestamptz,
    parent_id_tag        text,
    started_at           timestamptz not null,
    meter_start          integer not null,
    reservation_id       integer,
    received_at          timestamptz not null,
    state                text not null check (state in ('active', 'stopped', 'closed')),
    stopped_at           timestamptz,
    meter_stop           integer,
    stop_reason          text,
    stop_id_tag          text,
    stop_id_tag_info     jsonb,
    stop_received_at     timestamptz,
    closed_at            timestamptz,
    closed_by            text,
    close_reason         text,
    latest_at            timestamptz,
    latest_energy_wh     numeric,
    latest_power_w       numeric,
    latest_current_a     numeric,
    latest_voltage_v     numeric,
    latest_soc           numeric
) with (fillfactor = 75);

-- A start is the same start when these five are the same. The order of the columns also serves the list of a charge point.
create unique index transactions_same_start
    on transactions (charge_point_id, started_at, connector_id, id_tag_key, meter_start);
create index transactions_newest on transactions (started_at, transaction_id);
create index transactions_of_id_tag on transactions (id_tag_key, started_at, transaction_id);
create index transactions_active on transactions (started_at, transaction_id) where state = 'active';
create index transactions_active_of_id_tag on transactions (id_tag_key) where state = 'active';

-- One row per MeterValue element. The hash covers connector, transaction and samples, so that a resend doubles nothing.
-- connector_id is absent in the data of a stop whose transaction is unknown.
create table meter_values (
    charge_point_id text not null,
    sampled_at      timestamptz not null,
    content_hash    bigint not null,
    connector_id    integer,
    transaction_id  integer,
    received_at     timestamptz not null,
    energy_wh       numeric,
    power_w         numeric,
    current_a       numeric,
    voltage_v       numeric,
    soc             numeric,
    samples         jsonb not null,
    primary key (charge_point_id, sampled_at, content_hash)
) partition by range (sampled_at);

create index meter_values_of_transaction
    on meter_values (transaction_id, sampled_at, content_hash) where transaction_id is not null;

-- For clocks that are far off; the service creates the months ahead and takes their rows out of here.
create table meter_values_default partition of meter_values default;

-- What did not fit, for a person to look at.
create table reconciliation (
    id              bigint generated always as identity primary key,
    kind            text not null,
    charge_point_id text not null,
    transaction_id  integer,
    received_at     timestamptz not null,
    message         jsonb not null,
    detail          text not null,
    content_hash    bigint not null
);

create unique index reconciliation_same_message on reconciliation (charge_point_id, kind, content_hash);
