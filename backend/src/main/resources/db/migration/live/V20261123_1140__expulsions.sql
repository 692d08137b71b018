-- Who had to leave a topic lately, for nodes that did not hear of it when it happened.
create table live_expulsion (
    topic_kind  varchar(100) not null,
    topic_key   varchar(100) not null,
    account_id  uuid         not null,
    expelled_at timestamptz  not null,
    primary key (topic_kind, topic_key, account_id)
);
create index live_expulsion_expelled_at_idx on live_expulsion (expelled_at);
