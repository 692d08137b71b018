-- Links to a new password that were sent by mail and not followed yet.
create table password_reset_link (
    token_hash bytea primary key,
    account_id uuid        not null references account on delete cascade,
    expires_at timestamptz not null
);
create index password_reset_link_account_id_idx on password_reset_link (account_id);
create index password_reset_link_expires_at_idx on password_reset_link (expires_at);
