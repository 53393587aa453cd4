-- What operators run: accounts with a stamp and a due change of password, changes that need two of them, and the
-- searches of their lists.

alter table account add column stamp integer not null default 0;
alter table account add column must_change_password boolean not null default false;
alter table account add check (not (machine and must_change_password));

create table account_change (
    id              uuid primary key,
    organization_id uuid not null references organization,
    account_id      uuid references account,
    kind            varchar(20) not null check (kind in ('OPENING', 'POWERS', 'SWITCH_ON', 'NEW_SECRET')),
    username        varchar(64) not null check (username = lower(username)),
    display_name    varchar(60) not null,
    machine         boolean not null,
    role_names      varchar(255)[] not null,
    authority_fen   bigint not null check (authority_fen >= 0),
    status          varchar(20) not null check (status in ('PROPOSED', 'CONFIRMED', 'DECLINED')),
    proposed_by     uuid not null references account,
    proposed_at     timestamptz not null,
    decided_by      uuid references account,
    decided_at      timestamptz,
    alone           boolean not null default false,
    version         integer not null default 0,
    check ((status = 'PROPOSED') = (decided_by is null)),
    check ((decided_by is null) = (decided_at is null)),
    check (case when kind = 'OPENING' then (status = 'CONFIRMED') = (account_id is not null)
                else account_id is not null end),
    -- Whoever proposes does not confirm; the one exception is the only operator, who opens the second.
    check (status <> 'CONFIRMED' or alone or decided_by <> proposed_by),
    check (not alone or (kind = 'OPENING' and status = 'CONFIRMED' and decided_by = proposed_by and not machine
        and 'OPERATOR' = any (role_names)))
);
create unique index account_change_one_waits on account_change (account_id) where status = 'PROPOSED';
create unique index account_change_one_opening on account_change (username)
    where status = 'PROPOSED' and kind = 'OPENING';
create index account_change_account on account_change (account_id, proposed_at desc);
create index account_change_organization on account_change (organization_id, status);
create index account_change_status on account_change (status, proposed_at desc);

-- A platform without anybody who may run it could only be mended from outside.
create function keep_an_operator() returns trigger language plpgsql as $$
begin
    if not exists (select from account a join account_role r on r.account_id = a.id
            where r.role = 'OPERATOR' and a.active and not a.machine) then
        raise exception 'the last active operator stays' using errcode = 'integrity_constraint_violation';
    end if;
    return null;
end $$;
create constraint trigger account_keeps_an_operator after update of active on account
    deferrable initially deferred for each row when (old.active and not new.active)
    execute function keep_an_operator();
create constraint trigger account_role_keeps_an_operator after delete on account_role
    deferrable initially deferred for each row when (old.role = 'OPERATOR')
    execute function keep_an_operator();

-- The lists are searched by how a name or a code begins.
create index region_code_begins on region (code varchar_pattern_ops);
create index region_name_zh_begins on region (name_zh varchar_pattern_ops);
create index region_name_en_begins on region (lower(name_en) text_pattern_ops);
create index organization_name_zh_begins on organization (name_zh varchar_pattern_ops);
create index organization_name_en_begins on organization (lower(name_en) text_pattern_ops);
create index organization_kind_name on organization (kind, name_zh, id);
create index organization_created on organization (created_at, id);
create index organization_region on organization (region_code);
