-- The main job: applications, screening, proposals, offers, and what everybody sees of them.

create table loan_application (
    id            uuid primary key,
    enterprise_id uuid not null references enterprise,
    owner_id      uuid not null references organization,
    team_id       uuid references organization,
    amount_fen    bigint not null check (amount_fen between 100000 and 100000000000),
    term_months   integer not null check (term_months between 1 and 360),
    purpose       varchar(30) not null,
    collateral    varchar(30) not null,
    needed_by     date not null,
    note          varchar(1000) not null,
    status        varchar(20) not null check (status in ('DRAFT', 'SUBMITTED', 'IN_REPAIR', 'SCREENED', 'IN_MARKET',
        'ACCEPTED', 'DRAWN', 'CLOSED', 'WITHDRAWN', 'EXPIRED')),
    created_at    timestamptz not null,
    submitted_at  timestamptz,
    version       integer not null default 0,
    check (status in ('DRAFT', 'WITHDRAWN', 'EXPIRED') or (submitted_at is not null and team_id is not null))
);
create index loan_application_owner on loan_application (owner_id, created_at desc);
create index loan_application_enterprise on loan_application (enterprise_id);
create index loan_application_team on loan_application (team_id, status, needed_by);

create table application_product (
    application_id uuid not null references loan_application,
    product_id     uuid not null references credit_product,
    primary key (application_id, product_id)
);
create index application_product_product on application_product (product_id);

create table screening (
    id             uuid primary key,
    application_id uuid not null references loan_application,
    team_id        uuid not null references organization,
    screened_by    uuid not null references account,
    screened_at    timestamptz not null
);
create index screening_application on screening (application_id, screened_at desc);

create table screening_finding (
    screening_id uuid not null references screening,
    standard     varchar(20) not null,
    met          boolean not null,
    evidence     varchar(1000) not null check (char_length(btrim(evidence)) >= 4),
    primary key (screening_id, standard)
);

create table proposal (
    id             uuid primary key,
    application_id uuid not null references loan_application,
    product_id     uuid not null references credit_product,
    bank_id        uuid not null references organization,
    status         varchar(30) not null check (status in ('RECEIVED', 'UNDER_REVIEW', 'MORE_INFORMATION',
        'AWAITING_SECOND_PERSON', 'OFFERED', 'ACCEPTED', 'SIGNED', 'DRAWN', 'REFUSED', 'LAPSED', 'WITHDRAWN', 'MOVED')),
    received_at    timestamptz not null,
    deadline       date not null,
    officer_id     uuid references account,
    question       varchar(1000),
    answer         varchar(2000),
    refusal_note   varchar(1000),
    version        integer not null default 0,
    unique (application_id, product_id)
);
create index proposal_bank on proposal (bank_id, status, deadline);
create index proposal_deadline on proposal (deadline) where status in
    ('RECEIVED', 'UNDER_REVIEW', 'MORE_INFORMATION', 'AWAITING_SECOND_PERSON');
-- One application ends with one bank, whatever races.
create unique index proposal_one_accepted on proposal (application_id) where status in ('ACCEPTED', 'SIGNED', 'DRAWN');

create table refusal_reason (
    proposal_id uuid not null references proposal,
    reason      varchar(40) not null,
    primary key (proposal_id, reason)
);

-- Scores and quotes are append-only: what was seen stays what it was.
create table score (
    id            uuid primary key,
    enterprise_id uuid not null references enterprise,
    outcome       varchar(10) not null check (outcome in ('SCORED', 'REFERRED')),
    model_version varchar(60) not null,
    input_hash    char(64) not null,
    as_of         date not null,
    inputs        jsonb not null,
    result        jsonb not null,
    scored_at     timestamptz not null
);
create index score_enterprise on score (enterprise_id, scored_at desc);

create table quote (
    id             uuid primary key,
    application_id uuid not null references loan_application,
    product_id     uuid not null references credit_product,
    score_id       uuid not null references score,
    versions       jsonb not null,
    inputs         jsonb not null,
    input_hash     char(64) not null,
    result         jsonb not null,
    quoted_at      timestamptz not null
);
create index quote_application on quote (application_id, product_id, quoted_at desc);

create table offer (
    id                 uuid primary key,
    proposal_id        uuid not null references proposal,
    application_id     uuid not null references loan_application,
    amount_fen         bigint not null check (amount_fen > 0),
    term_months        integer not null check (term_months between 1 and 360),
    annual_rate        numeric(9, 6) not null check (annual_rate between 0 and 0.36),
    repayment          varchar(20) not null check (repayment in
        ('EQUAL_INSTALMENT', 'EQUAL_PRINCIPAL', 'INTEREST_ONLY', 'BULLET')),
    guarantee_fee_rate numeric(9, 6) not null check (guarantee_fee_rate between 0 and 0.36),
    conditions         varchar(2000) not null,
    valid_until        date not null,
    quote_id           uuid not null references quote,
    status             varchar(20) not null check (status in ('PROPOSED', 'MADE', 'SENT_BACK', 'ACCEPTED', 'CLOSED')),
    proposed_by        uuid not null references account,
    proposed_at        timestamptz not null,
    confirmed_by       uuid references account,
    confirmed_at       timestamptz,
    version            integer not null default 0,
    check (confirmed_by <> proposed_by),
    check ((confirmed_by is null) = (confirmed_at is null))
);
create index offer_proposal on offer (proposal_id, proposed_at desc);
create index offer_application on offer (application_id);
create unique index offer_one_open on offer (proposal_id) where status in ('PROPOSED', 'MADE', 'ACCEPTED');
create unique index offer_one_accepted on offer (application_id) where status = 'ACCEPTED';

-- Append-only, chained by hash within each subject, so that a changed or missing row shows.
create table audit_entry (
    id              bigint generated always as identity primary key,
    subject_kind    varchar(20) not null,
    subject_id      uuid not null,
    sequence        integer not null check (sequence > 0),
    action          varchar(60) not null,
    before          varchar(4000),
    after           varchar(4000) not null,
    account_id      uuid,
    actor_name      varchar(100) not null,
    organization_id uuid,
    at              timestamptz not null,
    previous_hash   char(64) not null,
    hash            char(64) not null,
    unique (subject_kind, subject_id, sequence)
);
create index audit_entry_at on audit_entry (at desc);

create table timeline_entry (
    id              bigint generated always as identity primary key,
    application_id  uuid not null references loan_application,
    bank_id         uuid references organization,
    action          varchar(60) not null,
    actor_name      varchar(100) not null,
    organization_zh varchar(100) not null,
    organization_en varchar(120) not null,
    detail          varchar(1000) not null,
    holder          varchar(20),
    due             date,
    at              timestamptz not null
);
create index timeline_entry_application on timeline_entry (application_id, id);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'rows of % are append-only', tg_table_name using errcode = 'integrity_constraint_violation';
end $$;
create trigger audit_entry_append_only before update or delete on audit_entry
    for each statement execute function refuse_change();
create trigger score_append_only before update or delete on score
    for each statement execute function refuse_change();
create trigger quote_append_only before update or delete on quote
    for each statement execute function refuse_change();
create trigger timeline_append_only before update or delete on timeline_entry
    for each statement execute function refuse_change();
