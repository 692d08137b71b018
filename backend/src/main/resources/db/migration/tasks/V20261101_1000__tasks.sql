create extension if not exists pg_trgm;

create table task (
    id          uuid primary key,
    owner_id    uuid          not null references account on delete cascade,
    title       varchar(200)  not null,
    description varchar(4000) not null,
    status      varchar(20)   not null,
    due_date    date,
    created_at  timestamptz   not null,
    updated_at  timestamptz   not null,
    version     integer       not null
);

-- One index for each order in which a page can be asked for; the id makes each order total.
create index task_created_at_idx on task (owner_id, created_at, id);
create index task_updated_at_idx on task (owner_id, updated_at, id);
create index task_title_idx on task (owner_id, title, id);
create index task_due_date_idx on task (owner_id, coalesce(due_date, date '9999-12-31'), id);
create index task_status_idx on task (owner_id, status, created_at, id);

-- Finds any part of a word in title and description.
create index task_search_idx on task using gin ((lower(title || ' ' || description)) gin_trgm_ops);
