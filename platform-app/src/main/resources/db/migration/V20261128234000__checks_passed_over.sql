-- What a check could not compare: an unknown version, or inputs of an earlier form.
alter table replay_check
    add passed_over integer not null default 0 check (passed_over >= 0),
    add passed_examples varchar(2000) not null default '';
