-- What licence an organisation lends under: it decides which legal ceilings of the yearly cost bind its loans.
alter table organization add column lender varchar(20) check (lender in ('BANK', 'MICRO_LOAN_COMPANY'));
update organization set lender = 'BANK' where kind = 'BANK';
alter table organization add check ((kind = 'BANK') = (lender is not null));
create index organization_micro_lender on organization (id) where lender = 'MICRO_LOAN_COMPANY';

-- A licence is settled with the first account, which a second operator confirms. The lock waits for an account that is
-- being opened meanwhile.
create function keep_lender() returns trigger language plpgsql as $$
begin
    perform 1 from organization where id = old.id for update;
    if exists (select from account where organization_id = old.id) then
        raise exception 'the licence of a lender with accounts is never changed'
            using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger organization_lender_kept before update of lender on organization
    for each row when (new.lender is distinct from old.lender) execute function keep_lender();

-- Ceilings are dated figures as well: a yearly rate, and a multiple of the 1-year loan prime rate; 0 sets none.
do $$
declare counted text;
begin
    select conname into strict counted from pg_constraint
        where conrelid = 'policy_figure'::regclass and pg_get_constraintdef(oid) like '%array_length%';
    execute format('alter table policy_figure drop constraint %I', counted);
end $$;
alter table policy_figure
    drop constraint policy_figure_kind_check,
    add constraint policy_figure_kind_check check (kind in
        ('LPR', 'ASSUMPTIONS', 'INTEREST_SUBSIDY', 'MICRO_LOAN_CEILING', 'PRIVATE_LENDING_CEILING')),
    add constraint policy_figure_count check (array_length(figures, 1) = case kind
        when 'LPR' then 2 when 'ASSUMPTIONS' then 6 when 'INTEREST_SUBSIDY' then 4 else 2 end),
    add constraint policy_figure_ceiling check (kind not in ('MICRO_LOAN_CEILING', 'PRIVATE_LENDING_CEILING')
        or (figures[1] >= 0 and figures[2] >= 0 and figures[1] + figures[2] > 0));
