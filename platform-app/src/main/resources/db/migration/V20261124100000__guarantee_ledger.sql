-- Risk sharers' facilities, their ledger, and the guarantees that stand on them.

create table facility (
    id                   uuid primary key,
    sharer_id            uuid not null references organization,
    scheme_id            varchar(60) not null,
    party                varchar(20) not null check (party in
        ('GUARANTOR', 'REGUARANTOR', 'PROVINCE', 'NATIONAL_FUND', 'LOCAL_GOVERNMENT', 'POOL')),
    enrolled_by          uuid not null references account,
    enrolled_at          timestamptz not null,
    -- The terms are empty until two people of the sharer have agreed on them.
    commitment_limit_fen bigint check (commitment_limit_fen >= 0),
    leverage             numeric(6, 2) check (leverage > 0 and leverage <= 100),
    claim_rate_limit     numeric(7, 6) check (claim_rate_limit > 0 and claim_rate_limit <= 1),
    follows_loan         boolean,
    valid_from           date,
    valid_to             date,
    fund_fen             bigint not null default 0 check (fund_fen >= 0),
    reserved_fen         bigint not null default 0 check (reserved_fen >= 0),
    active_fen           bigint not null default 0 check (active_fen >= 0),
    posted_fen           bigint not null default 0 check (posted_fen >= 0),
    paid_fen             bigint not null default 0 check (paid_fen >= 0),
    recovered_fen        bigint not null default 0 check (recovered_fen >= 0),
    fees_fen             bigint not null default 0 check (fees_fen >= 0),
    version              integer not null default 0,
    unique (scheme_id, party),
    check ((commitment_limit_fen is null) = (valid_from is null)),
    check ((commitment_limit_fen is null) = (valid_to is null)),
    check ((commitment_limit_fen is null) = (follows_loan is null)),
    check (valid_to >= valid_from),
    -- Whatever races: never more stood for than agreed.
    check (reserved_fen + active_fen <= coalesce(commitment_limit_fen, 0)),
    check (recovered_fen <= paid_fen)
);
create index facility_sharer on facility (sharer_id, id);

create table facility_change (
    id                   uuid primary key,
    facility_id          uuid not null references facility,
    sharer_id            uuid not null references organization,
    kind                 varchar(20) not null check (kind in ('TERMS', 'TOP_UP', 'WITHDRAWAL', 'FEE')),
    commitment_limit_fen bigint,
    leverage             numeric(6, 2),
    claim_rate_limit     numeric(7, 6),
    follows_loan         boolean,
    valid_from           date,
    valid_to             date,
    amount_fen           bigint check (amount_fen > 0),
    note                 varchar(200) not null,
    status               varchar(20) not null check (status in ('PROPOSED', 'CONFIRMED', 'REJECTED')),
    proposed_by          uuid not null references account,
    proposed_at          timestamptz not null,
    decided_by           uuid references account,
    version              integer not null default 0,
    check ((kind = 'TERMS') = (commitment_limit_fen is not null)),
    check ((kind = 'TERMS') = (amount_fen is null)),
    check (status <> 'CONFIRMED' or (decided_by is not null and decided_by <> proposed_by)),
    check ((status = 'PROPOSED') = (decided_by is null))
);
create index facility_change_facility on facility_change (facility_id, proposed_at desc);

create table guarantee (
    id               uuid primary key,
    facility_id      uuid not null references facility,
    sharer_id        uuid not null references organization,
    party            varchar(20) not null,
    offer_id         uuid not null references offer,
    proposal_id      uuid not null references proposal,
    application_id   uuid not null references loan_application,
    bank_id          uuid not null references organization,
    enterprise_id    uuid not null references enterprise,
    scheme_id        varchar(60) not null,
    scheme_version   varchar(60) not null,
    borrower_class   varchar(60),
    loan_amount_fen  bigint not null check (loan_amount_fen > 0),
    term_months      integer not null check (term_months between 1 and 600),
    approved_on      date not null,
    share            numeric(12, 10) not null check (share > 0 and share <= 1),
    amount_fen       bigint not null check (amount_fen > 0 and amount_fen <= loan_amount_fen),
    status           varchar(20) not null check (status in ('REQUESTED', 'CONFIRMED', 'ACTIVE', 'CLAIMED', 'PAID',
        'RECOVERING', 'RELEASED', 'DECLINED', 'EXPIRED')),
    requested_at     timestamptz not null,
    valid_until      date not null,
    decided_by       uuid references account,
    decline_reason   varchar(500),
    version          integer not null default 0,
    unique (offer_id, facility_id),
    check ((status = 'DECLINED') = (decline_reason is not null))
);
create index guarantee_sharer on guarantee (sharer_id, status, requested_at desc);
create index guarantee_proposal on guarantee (proposal_id);
create index guarantee_enterprise on guarantee (enterprise_id, status);
create index guarantee_validity on guarantee (valid_until) where status in ('REQUESTED', 'CONFIRMED');

-- Every movement of a facility, append-only; each column of a balance is the sum of its column here.
create table facility_entry (
    id            bigint generated always as identity primary key,
    facility_id   uuid not null references facility,
    guarantee_id  uuid references guarantee,
    kind          varchar(20) not null check (kind in ('RESERVE', 'POST', 'VOID', 'EXPIRE', 'RELEASE', 'TOP_UP',
        'WITHDRAWAL', 'FEE', 'CLAIM_PAID', 'RECOVERY')),
    amount_fen    bigint not null check (amount_fen > 0),
    fund_fen      bigint not null,
    reserved_fen  bigint not null,
    active_fen    bigint not null,
    posted_fen    bigint not null,
    paid_fen      bigint not null,
    recovered_fen bigint not null,
    fees_fen      bigint not null,
    note          varchar(200) not null,
    account_id    uuid not null,
    at            timestamptz not null,
    check (guarantee_id is not null or kind in ('TOP_UP', 'WITHDRAWAL', 'FEE'))
);
create index facility_entry_facility on facility_entry (facility_id, id desc);
create index facility_entry_claims on facility_entry (at, facility_id) where kind in ('CLAIM_PAID', 'RECOVERY');
create trigger facility_entry_append_only before update or delete on facility_entry
    for each statement execute function refuse_change();

-- What was lent under each scheme with somebody enrolled; one row a scheme, so that reading it costs one query.
create table scheme_book (
    scheme_id      varchar(60) primary key,
    loans          integer not null default 0 check (loans >= 0),
    lent_fen       bigint not null default 0 check (lent_fen >= 0),
    guaranteed_fen bigint not null default 0 check (guaranteed_fen between 0 and lent_fen)
);
