create table account (
    id            uuid primary key,
    email         varchar(254) not null,
    password_hash varchar(100) not null,
    display_name  varchar(80)  not null,
    created_at    timestamptz  not null,
    -- Kept in lower case by the application, so that one address is one account.
    constraint account_email_key unique (email)
);

create table account_role (
    account_id uuid        not null references account on delete cascade,
    role       varchar(20) not null,
    primary key (account_id, role)
);

create table account_session (
    id         uuid primary key,
    account_id uuid        not null references account on delete cascade,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    ended_at   timestamptz
);
create index account_session_account_id_idx on account_session (account_id);
create index account_session_ended_at_idx on account_session (ended_at) where ended_at is not null;

-- Every refresh token that a session was given. One that is used twice betrays a theft.
create table refresh_token (
    token_hash bytea primary key,
    session_id uuid        not null references account_session on delete cascade,
    issued_at  timestamptz not null,
    used_at    timestamptz
);
create index refresh_token_session_id_idx on refresh_token (session_id);
