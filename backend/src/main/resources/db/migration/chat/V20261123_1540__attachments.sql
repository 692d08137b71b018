-- Files that messages carry, as they were when they were sent.
create table chat_attachment (
    message_id    uuid         not null references chat_message on delete cascade,
    position      integer      not null,
    -- Of a file that another feature keeps.
    file_id       uuid         not null,
    name          varchar(255) not null,
    size          bigint       not null,
    content_type  varchar(127) not null,
    has_thumbnail boolean      not null,
    available     boolean      not null,
    primary key (message_id, position)
);
-- Finds to whom a file is shown.
create index chat_attachment_file_id_idx on chat_attachment (file_id);
