-- What a client says about its upload, as it said it.
alter table upload add column metadata text;
