-- How often a process has begun to read a picture, and has not come to an end with it.
create table thumbnail_attempt (
    file_id  uuid primary key references stored_file on delete cascade,
    attempts integer not null
);
