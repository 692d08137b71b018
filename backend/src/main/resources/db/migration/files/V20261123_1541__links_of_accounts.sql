-- A link opens what whoever asked for it may read. Those from before have some minutes to live, and are asked for again.
delete from file_link;
alter table file_link add account_id uuid not null references account on delete cascade;
create index file_link_account_id_idx on file_link (account_id);
