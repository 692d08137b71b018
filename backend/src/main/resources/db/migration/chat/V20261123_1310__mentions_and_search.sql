alter table chat_message add mentions uuid[] not null default '{}';
-- Finds those that somebody has not read yet.
create index chat_message_mentions_idx on chat_message (room_id, seq) where cardinality(mentions) > 0;

-- Another feature may have it already, which is nothing to warn about.
set local client_min_messages = 'warning';
create extension if not exists pg_trgm;
-- Finds any part of a word.
create index chat_message_search_idx on chat_message using gin (lower(text) gin_trgm_ops);
-- The order of what is found.
create index chat_message_sent_at_idx on chat_message (sent_at, id);
