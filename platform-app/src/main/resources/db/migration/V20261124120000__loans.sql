-- Loans after acceptance: contract, drawdown by two people, instalments, repayments.

create table loan (
    id                    uuid primary key,
    offer_id              uuid not null unique references offer,
    proposal_id           uuid not null unique references proposal,
    application_id        uuid not null references loan_application,
    enterprise_id         uuid not null references enterprise,
    owner_id              uuid not null references organization,
    bank_id               uuid not null references organization,
    product_id            uuid not null references credit_product,
    principal_fen         bigint not null check (principal_fen > 0),
    annual_rate           numeric(9, 6) not null check (annual_rate between 0 and 0.36),
    term_months           integer not null check (term_months between 1 and 360),
    repayment             varchar(20) not null check (repayment in
        ('EQUAL_INSTALMENT', 'EQUAL_PRINCIPAL', 'INTEREST_ONLY', 'BULLET')),
    conditions            varchar(2000) not null,
    status                varchar(30) not null check (status in
        ('SIGNED', 'AWAITING_SECOND_PERSON', 'DRAWN', 'REPAID', 'CANCELLED')),
    signed_at             timestamptz not null,
    drawdown_day          date,
    conditions_met        varchar(2000),
    drawdown_by           uuid references account,
    drawdown_confirmed_by uuid references account,
    drawn_on              date,
    matures_on            date,
    outstanding_fen       bigint not null check (outstanding_fen between 0 and principal_fen),
    version               integer not null default 0,
    check (drawdown_confirmed_by <> drawdown_by),
    check (status not in ('DRAWN', 'REPAID') or (drawn_on is not null and matures_on is not null
        and drawdown_by is not null and drawdown_confirmed_by is not null)),
    check (status <> 'REPAID' or outstanding_fen = 0),
    check (status in ('DRAWN', 'REPAID') or outstanding_fen = 0)
);
create unique index loan_application_one on loan (application_id) where status <> 'CANCELLED';
create index loan_bank on loan (bank_id, status, matures_on);
create index loan_owner on loan (owner_id, signed_at desc);
create index loan_enterprise on loan (enterprise_id);

create table loan_instalment (
    loan_id            uuid not null references loan,
    position           integer not null check (position between 0 and 359),
    due                date not null,
    principal_fen      bigint not null check (principal_fen >= 0),
    interest_fen       bigint not null check (interest_fen >= 0),
    principal_paid_fen bigint not null check (principal_paid_fen between 0 and principal_fen),
    interest_paid_fen  bigint not null check (interest_paid_fen between 0 and interest_fen),
    primary key (loan_id, position)
);
create index loan_instalment_unpaid on loan_instalment (due, loan_id)
    where principal_paid_fen < principal_fen or interest_paid_fen < interest_fen;

create table repayment (
    id            uuid primary key,
    loan_id       uuid not null references loan,
    paid_on       date not null,
    principal_fen bigint not null check (principal_fen >= 0),
    interest_fen  bigint not null check (interest_fen >= 0),
    reference     varchar(100) not null,
    recorded_by   uuid not null references account,
    recorded_at   timestamptz not null,
    check (principal_fen + interest_fen > 0)
);
create index repayment_loan on repayment (loan_id, paid_on, recorded_at);
create trigger repayment_append_only before update or delete on repayment
    for each statement execute function refuse_change();
