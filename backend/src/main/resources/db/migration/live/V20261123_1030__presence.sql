-- Who is where now. Nothing of it has to survive a crash of the database, after which nobody is connected any more.
create unlogged table live_node (
    id      uuid primary key,
    seen_at timestamptz not null
);

create unlogged table live_presence (
    node_id    uuid         not null,
    topic_kind varchar(100) not null,
    topic_key  varchar(100) not null,
    account_id uuid         not null,
    primary key (topic_kind, topic_key, account_id, node_id)
);
create index live_presence_node_id_idx on live_presence (node_id);
