-- Claims on risk sharers, what each party bears of each loan's loss, and what recoveries gave back.

create table claim (
    id             uuid primary key,
    loan_id        uuid not null references loan,
    bank_id        uuid not null references organization,
    enterprise_id  uuid not null references enterprise,
    scheme_id      varchar(60) not null,
    scheme_version varchar(60) not null,
    principal_fen  bigint not null check (principal_fen > 0),
    interest_fen   bigint not null check (interest_fen >= 0),
    days_overdue   integer not null check (days_overdue >= 0),
    evidence       varchar(2000) not null check (char_length(btrim(evidence)) >= 4),
    status         varchar(20) not null check (status in ('FILED', 'CHECKED', 'PAID', 'DECLINED')),
    filed_by       uuid not null references account,
    filed_at       timestamptz not null,
    decline_reason varchar(500),
    version        integer not null default 0,
    check ((status = 'DECLINED') = (decline_reason is not null))
);
create unique index claim_one_open on claim (loan_id) where status in ('FILED', 'CHECKED');
create index claim_bank on claim (bank_id, filed_at desc);
create index claim_loan on claim (loan_id, filed_at);
create index claim_year on claim (filed_at, scheme_id) where status <> 'DECLINED';

-- What a claim makes each party bear, the bank's own part included; no facility for a party not on the platform.
create table claim_line (
    claim_id    uuid not null references claim,
    position    integer not null check (position >= 0),
    party       varchar(20) not null,
    facility_id uuid references facility,
    sharer_id   uuid references organization,
    share       numeric(12, 10) not null check (share between 0 and 1),
    amount_fen  bigint not null check (amount_fen >= 0),
    limited_by  varchar(20),
    checked_by  uuid references account,
    paid_by     uuid references account,
    paid_at     timestamptz,
    primary key (claim_id, party),
    check (paid_by <> checked_by),
    check (paid_by is null or checked_by is not null),
    check ((paid_by is null) = (paid_at is null)),
    check (facility_id is not null or checked_by is null)
);
create index claim_line_sharer on claim_line (sharer_id, claim_id);

-- The running account of each loan's loss; the parties' burdens sum to what was lost less what was recovered.
create table loss_account (
    loan_id       uuid primary key references loan,
    scheme_id     varchar(60) not null,
    enterprise_id uuid not null references enterprise,
    principal_fen bigint not null check (principal_fen >= 0),
    interest_fen  bigint not null check (interest_fen >= 0),
    counted_fen   bigint not null check (counted_fen between 0 and principal_fen + interest_fen),
    recovered_fen bigint not null check (recovered_fen between 0 and counted_fen),
    days_overdue  integer not null check (days_overdue >= 0),
    version       integer not null default 0
);
create index loss_account_scheme on loss_account (scheme_id);
create index loss_account_enterprise on loss_account (enterprise_id);

create table loss_account_party (
    loan_id  uuid not null references loss_account,
    party    varchar(20) not null,
    paid_fen bigint not null check (paid_fen >= 0),
    back_fen bigint not null check (back_fen between 0 and paid_fen),
    primary key (loan_id, party)
);

create table recovery (
    id           uuid primary key,
    loan_id      uuid not null references loan,
    claim_id     uuid not null references claim,
    scheme_id    varchar(60) not null,
    amount_fen   bigint not null check (amount_fen > 0),
    recovered_on date not null,
    note         varchar(500) not null,
    recorded_by  uuid not null references account,
    recorded_at  timestamptz not null
);
create index recovery_loan on recovery (loan_id, recorded_at);
create index recovery_year on recovery (recorded_at, scheme_id);

create table recovery_line (
    recovery_id uuid not null references recovery,
    party       varchar(20) not null,
    facility_id uuid references facility,
    amount_fen  bigint not null check (amount_fen >= 0),
    primary key (recovery_id, party)
);
create trigger recovery_append_only before update or delete on recovery
    for each statement execute function refuse_change();
create trigger recovery_line_append_only before update or delete on recovery_line
    for each statement execute function refuse_change();
