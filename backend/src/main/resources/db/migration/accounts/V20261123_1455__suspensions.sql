-- A feature may have it already, which is nothing to warn about.
set local client_min_messages = 'warning';
create extension if not exists pg_trgm;

alter table account add column suspended_at timestamptz;

-- Finds any part of an address or a name.
create index account_search_idx on account using gin ((lower(email || ' ' || display_name)) gin_trgm_ops);
