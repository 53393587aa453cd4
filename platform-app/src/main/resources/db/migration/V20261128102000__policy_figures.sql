-- Dated figures that prices rest on; a row once entered is never changed, only put into force or rejected by another.

create table policy_figure (
    id          uuid primary key,
    kind        varchar(30) not null check (kind in ('LPR', 'ASSUMPTIONS', 'INTEREST_SUBSIDY')),
    valid_from  date not null,
    valid_to    date check (valid_to >= valid_from),
    figures     numeric(20, 8)[] not null,
    source      varchar(300) not null check (char_length(btrim(source)) >= 4),
    status      varchar(20) not null check (status in ('PROPOSED', 'CONFIRMED', 'REJECTED')),
    proposed_by uuid references account,
    proposed_at timestamptz not null,
    decided_by  uuid references account,
    decided_at  timestamptz,
    check ((kind = 'INTEREST_SUBSIDY') = (valid_to is not null)),
    check (array_length(figures, 1) = case kind when 'LPR' then 2 when 'ASSUMPTIONS' then 6 else 4 end),
    check ((decided_by is null) = (decided_at is null)),
    check (proposed_by is null or status <> 'CONFIRMED' or (decided_by is not null and decided_by <> proposed_by)),
    check (proposed_by is not null or status = 'CONFIRMED')
);
create unique index policy_figure_from on policy_figure (kind, valid_from) where status = 'CONFIRMED';
create unique index policy_figure_one_waiting on policy_figure (kind) where status = 'PROPOSED';

create function keep_policy_figure() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or old.status <> 'PROPOSED' or new.kind <> old.kind or new.valid_from <> old.valid_from
            or new.valid_to is distinct from old.valid_to or new.figures <> old.figures or new.source <> old.source
            or new.proposed_by is distinct from old.proposed_by then
        raise exception 'dated figures are never changed' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger policy_figure_kept before update or delete on policy_figure
    for each row execute function keep_policy_figure();

-- What a product's price may rest on beside its plain rates.
alter table credit_product
    add column capital_method varchar(20) not null default 'STANDARDISED'
        check (capital_method in ('STANDARDISED', 'INTERNAL_RATINGS')),
    add column funding_curve varchar(300) not null default '',
    add column bank_subsidy_rate numeric(9, 6) not null default 0 check (bank_subsidy_rate between 0 and 1),
    add column interest_subsidised boolean not null default false;

-- The interest subsidy that the budget pays on an offered loan, as announced and left to the firm on that day.
alter table offer
    add column subsidy_rate numeric(9, 6) check (subsidy_rate > 0 and subsidy_rate < 1),
    add column subsidy_months integer check (subsidy_months between 1 and 360),
    add column subsidy_base_fen bigint check (subsidy_base_fen >= 0),
    add column subsidy_most_fen bigint check (subsidy_most_fen >= 0),
    add check (num_nulls(subsidy_rate, subsidy_months, subsidy_base_fen, subsidy_most_fen) in (0, 4));
