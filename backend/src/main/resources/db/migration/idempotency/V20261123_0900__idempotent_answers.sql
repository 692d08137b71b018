-- What was answered to requests with an Idempotency-Key, for a day.
create table idempotent_answer (
    account_id  uuid         not null references account on delete cascade,
    endpoint    varchar(300) not null,
    key         varchar(255) not null,
    -- SHA-256 of the query and the body.
    fingerprint bytea        not null,
    created_at  timestamptz  not null default now(),
    status      integer,
    location    text,
    etag        text,
    body        text,
    primary key (account_id, endpoint, key)
);
create index idempotent_answer_created_at_idx on idempotent_answer (created_at);
