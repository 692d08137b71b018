-- The order of what is found, in each room.
create index chat_message_room_id_sent_at_idx on chat_message (room_id, sent_at, id);
drop index chat_message_sent_at_idx;
