-- Games that a player has not ended, however many they have ended.
create index game_red_unfinished_idx on game (red_id, created_at, id) where state <> 'OVER';
create index game_yellow_unfinished_idx on game (yellow_id, created_at, id) where state <> 'OVER';
