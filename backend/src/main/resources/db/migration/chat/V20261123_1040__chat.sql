create table chat_room (
    id          uuid primary key,
    name        varchar(80) not null,
    is_private  boolean     not null,
    -- The numbers of the last message and of the last change to one. Whoever takes the next holds the lock of this row.
    last_seq    integer     not null,
    last_change integer     not null,
    created_at  timestamptz not null
);
create index chat_room_name_idx on chat_room (name, id);

create table chat_member (
    room_id    uuid        not null references chat_room on delete cascade,
    account_id uuid        not null references account on delete cascade,
    role       varchar(20) not null,
    read_seq   integer     not null,
    joined_at  timestamptz not null,
    primary key (room_id, account_id)
);
create index chat_member_account_id_idx on chat_member (account_id);

create table chat_message (
    id            uuid primary key,
    room_id       uuid          not null references chat_room on delete cascade,
    seq           integer       not null,
    author_id     uuid          not null references account on delete cascade,
    client_id     varchar(100)  not null,
    text          varchar(4000) not null,
    sent_at       timestamptz   not null,
    edited_at     timestamptz,
    deleted_at    timestamptz,
    -- The number of the last change to this message.
    change_number integer,
    unique (room_id, seq),
    -- The same message sent again is not stored again.
    unique (room_id, author_id, client_id),
    unique (room_id, change_number)
);
create index chat_message_author_id_idx on chat_message (author_id);
