-- Contents are stored once, under their SHA-256 in hexadecimal.
create table stored_content (
    sha256 char(64) primary key,
    size   bigint not null
);

-- Who needs a content. One that has an end protects a content that is on its way into the store.
create table content_reference (
    holder_id  uuid primary key,
    sha256     char(64) not null references stored_content,
    expires_at timestamptz
);
create index content_reference_sha256_idx on content_reference (sha256);
create index content_reference_expires_at_idx on content_reference (expires_at) where expires_at is not null;
