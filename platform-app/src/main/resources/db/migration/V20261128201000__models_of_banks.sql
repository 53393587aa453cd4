-- A bank puts its own candidates to use for its own products; no organisation means the platform's models.
-- A row without a run ends what was in use before; it waits, without activation, for a second person.

alter table model_in_use rename column trained_by to proposed_by;
alter table model_in_use
    add column organization_id uuid references organization,
    add column proposed_at timestamptz not null default now(),
    alter column run_id drop not null,
    alter column activated_by drop not null,
    alter column activated_at drop not null,
    add check (num_nulls(activated_by, activated_at) in (0, 2)),
    add check (run_id is null or activated_by is not null);
update model_in_use set proposed_at = activated_at;
drop index model_in_use_role;
create index model_in_use_newest on model_in_use (role, organization_id, activated_at desc, id desc);
create unique index model_in_use_one_waits on model_in_use
    (role, coalesce(organization_id, '00000000-0000-0000-0000-000000000000')) where activated_by is null;

-- The drift of a bank's own card is the bank's to see.
alter table drift_check add column organization_id uuid references organization;

-- Champion and challenger are compared on the scores that both gave.
create index score_beside on score (split_part(model_version, '@', 1), scored_at desc) where challenger is not null;
