-- One row for each CALL with its answer. What has no known CALL (malformed frames, stray answers) has a row of its own.
-- Partitions of one UTC day each are made by the service; the default partition only catches days far off.
create table messages (
    called_at         timestamptz not null,
    session_id        text        not null,
    sequence          bigint      not null,
    charge_point_id   text        not null,
    gateway_id        text        not null,
    direction         text        not null,
    outcome           text        not null,
    action            text,
    message_id        text,
    call_text         text,
    answered_at       timestamptz,
    answer_sequence   bigint,
    latency_ms        bigint,
    answer_text       text,
    error_code        text,
    primary key (called_at, session_id, sequence)
) partition by range (called_at);

create table messages_default partition of messages default;

create index messages_charge_point on messages (charge_point_id, called_at desc, session_id desc, sequence desc);
-- Finds the CALL of an answer, and serves the search for a message id.
create index messages_message_id on messages (message_id, session_id, sequence desc);
create index messages_action on messages (action, called_at desc, session_id desc, sequence desc);
