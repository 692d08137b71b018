alter table game
    -- When to look whether somebody still waits; null when nobody does.
    add column check_at      timestamptz,
    add column opener_missed boolean not null default false;
update game set check_at = now() where state = 'OPEN';
create index game_check_at_idx on game (check_at) where state = 'OPEN';
create index game_running_idx on game (created_at, id) where state = 'RUNNING' and not is_private;
