-- Marked within the transaction of the write itself, so that a write whose answer was lost is never done a second time.
alter table idempotent_answer add column committed boolean not null default false;
