create table stored_file (
    id              uuid primary key,
    owner_id        uuid         not null references account on delete cascade,
    name            varchar(255) not null,
    size            bigint       not null,
    content_type    varchar(127) not null,
    sha256          char(64)     not null,
    preview         varchar(20)  not null,
    thumbnail       varchar(20)  not null,
    thumbnail_id    uuid,
    thumbnail_sha256 char(64),
    created_at      timestamptz  not null
);

-- One index for each order in which a page can be asked for; the id makes each order total.
create index stored_file_created_at_idx on stored_file (owner_id, created_at, id);
create index stored_file_name_idx on stored_file (owner_id, name, id);
create index stored_file_size_idx on stored_file (owner_id, size, id);
create index stored_file_waiting_idx on stored_file (id) where thumbnail = 'WAITING';

-- An upload that is not complete. It becomes the file with the same id.
create table upload (
    id            uuid primary key,
    owner_id      uuid         not null references account on delete cascade,
    name          varchar(255) not null,
    declared_type varchar(127),
    -- Unknown for a raw upload that did not announce it.
    size          bigint,
    reserved      bigint       not null,
    expires_at    timestamptz  not null
);
create index upload_expires_at_idx on upload (expires_at);

-- The bytes of a user's files and unfinished uploads. Its row is the lock under which they change.
create table file_usage (
    owner_id uuid primary key references account on delete cascade,
    used     bigint not null check (used >= 0)
);

-- Opens one file for some minutes without an access token.
create table file_link (
    token_hash bytea primary key,
    file_id    uuid        not null references stored_file on delete cascade,
    expires_at timestamptz not null
);
create index file_link_file_id_idx on file_link (file_id);
create index file_link_expires_at_idx on file_link (expires_at);

-- However a file goes, also with its owner, its references to contents go with it, and the sweep finds the bytes.
create function release_contents() returns trigger language plpgsql as $$
begin
    delete from content_reference where holder_id in (old.id, old.thumbnail_id);
    return old;
end
$$;
create trigger stored_file_release_contents after delete on stored_file
    for each row execute function release_contents();
