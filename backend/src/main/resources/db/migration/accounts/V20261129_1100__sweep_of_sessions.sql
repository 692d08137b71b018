-- For the sweep, which looks for what is over; ended_at has an index already.
create index account_session_expires_at_idx on account_session (expires_at);
create index refresh_token_used_at_idx on refresh_token (used_at) where used_at is not null;
