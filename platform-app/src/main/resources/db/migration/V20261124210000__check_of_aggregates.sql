-- Beside stored scores and quotes, the nightly check computes the aggregates of some firms again from their raw rows.
alter table replay_check
    add column firm_count integer not null default 0 check (firm_count >= 0),
    drop constraint replay_check_check,
    add constraint replay_check_differing check (differing between 0 and score_count + quote_count + firm_count);
