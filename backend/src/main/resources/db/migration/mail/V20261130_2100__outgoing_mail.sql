-- Mails that no mail server has taken yet.
create table outgoing_mail (
    id         uuid primary key,
    recipient  varchar(254) not null,
    subject    varchar(200) not null,
    text       text         not null,
    created_at timestamptz  not null,
    due_at     timestamptz  not null,
    attempts   integer      not null
);
create index outgoing_mail_due_at_idx on outgoing_mail (due_at);
