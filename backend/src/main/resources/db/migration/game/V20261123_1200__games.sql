create table game (
    id                 uuid primary key,
    state              varchar(20) not null,
    is_private         boolean     not null,
    red_id             uuid        not null references account on delete cascade,
    yellow_id          uuid references account on delete cascade,
    seconds_per_player integer     not null,
    red_millis         integer     not null,
    yellow_millis      integer     not null,
    -- When whoever has the move loses by time; the clock runs even if no node does.
    turn_ends_at       timestamptz,
    -- The numbers of the last move and of the last step. Whoever takes the next holds the lock of this row.
    move_count         integer     not null,
    last_seq           integer     not null,
    draw_offered_by    varchar(10),
    ending             varchar(20),
    winner             varchar(10),
    rematch_offered_by varchar(10),
    rematch_id         uuid references game on delete set null,
    created_at         timestamptz not null
);
create index game_lobby_idx on game (created_at, id) where state = 'OPEN';
create index game_turn_ends_at_idx on game (turn_ends_at) where state = 'RUNNING';
create index game_red_id_idx on game (red_id, created_at, id);
create index game_yellow_id_idx on game (yellow_id, created_at, id);
create index game_rematch_id_idx on game (rematch_id) where rematch_id is not null;

-- All that happened in a game, in the order in which it did.
create table game_step (
    game_id       uuid        not null references game on delete cascade,
    seq           integer     not null,
    kind          varchar(20) not null,
    disc          varchar(10),
    move_number   integer,
    played_column integer,
    played_row    integer,
    red_millis    integer     not null,
    yellow_millis integer     not null,
    turn_ends_at  timestamptz,
    primary key (game_id, seq),
    -- Of two moves at the same time one is the next.
    unique (game_id, move_number)
);

create table game_score (
    account_id uuid primary key references account on delete cascade,
    wins       integer not null,
    draws      integer not null,
    losses     integer not null,
    points     integer not null generated always as (3 * wins + draws) stored
);
create index game_score_points_idx on game_score (points, account_id);
