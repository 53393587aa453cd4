-- Firms, what they allow, and the banks' products.

create table enterprise (
    id                 uuid primary key,
    owner_id           uuid not null references organization,
    credit_code        varchar(18) not null unique check (credit_code ~ '^[0-9A-HJ-NP-RTUW-Y]{18}$'),
    name               varchar(100) not null check (char_length(name) >= 2),
    region_code        varchar(12) not null references region,
    industry           varchar(30) not null,
    established_on     date not null,
    employees          integer not null check (employees between 0 and 1000000),
    yearly_revenue_fen bigint not null check (yearly_revenue_fen >= 0),
    total_assets_fen   bigint not null check (total_assets_fen >= 0),
    size_class         varchar(10) not null check (size_class in ('MICRO', 'SMALL', 'MEDIUM', 'LARGE')),
    registered_at      timestamptz not null,
    version            integer not null default 0
);
create index enterprise_owner on enterprise (owner_id, name);
create index enterprise_region on enterprise (region_code);

create table consent (
    id            uuid primary key,
    enterprise_id uuid not null references enterprise,
    purpose       varchar(30) not null check (purpose in ('SCORING', 'SHARING_WITH_CHOSEN_BANKS')),
    given_at      timestamptz not null,
    valid_until   date not null,
    revoked_at    timestamptz check (revoked_at >= given_at),
    version       integer not null default 0
);
create index consent_enterprise on consent (enterprise_id, purpose, given_at desc);

-- Who looked at a firm's data, and when: shown to the owner.
create table data_access (
    id              bigint generated always as identity primary key,
    enterprise_id   uuid not null references enterprise,
    organization_id uuid not null references organization,
    account_id      uuid not null references account,
    purpose         varchar(30) not null,
    seen            varchar(30) not null,
    at              timestamptz not null
);
create index data_access_enterprise on data_access (enterprise_id, at desc);

create table credit_product (
    id                   uuid primary key,
    bank_id              uuid not null references organization,
    name_zh              varchar(60) not null,
    name_en              varchar(80) not null,
    summary_zh           varchar(200) not null,
    summary_en           varchar(300) not null,
    decision_days        integer not null check (decision_days between 0 and 30),
    smallest_amount_fen  bigint not null check (smallest_amount_fen > 0),
    largest_amount_fen   bigint not null,
    shortest_term_months integer not null check (shortest_term_months >= 1),
    longest_term_months  integer not null check (longest_term_months <= 360),
    region_codes         varchar(255)[] not null,
    industry_names       varchar(255)[] not null,
    purpose_names        varchar(255)[] not null,
    collateral_names     varchar(255)[] not null,
    months_in_business   integer not null check (months_in_business >= 0),
    yearly_turnover_fen  bigint not null check (yearly_turnover_fen >= 0),
    worst_grade          integer not null check (worst_grade between 1 and 9),
    lowest_spread        numeric(9, 6) not null,
    highest_spread       numeric(9, 6) not null,
    funding_rate         numeric(9, 6) not null check (funding_rate between 0 and 1),
    operating_cost_rate  numeric(9, 6) not null check (operating_cost_rate between 0 and 1),
    hurdle_rate          numeric(9, 6) not null check (hurdle_rate between 0 and 1),
    risk_weight          numeric(9, 6) not null check (risk_weight between 0 and 13),
    loss_given_default   numeric(9, 6) not null check (loss_given_default between 0 and 1),
    repayment            varchar(20) not null check (repayment in
        ('EQUAL_INSTALMENT', 'EQUAL_PRINCIPAL', 'INTEREST_ONLY', 'BULLET')),
    scheme_id            varchar(60),
    guarantee_fee_rate   numeric(9, 6) not null check (guarantee_fee_rate between 0 and 1),
    status               varchar(30) not null check (status in
        ('DRAFT', 'AWAITING_SECOND_PERSON', 'PUBLISHED', 'RETIRED')),
    written_by           uuid not null references account,
    published_by         uuid references account,
    created_at           timestamptz not null,
    version              integer not null default 0,
    check (largest_amount_fen >= smallest_amount_fen),
    check (longest_term_months >= shortest_term_months),
    check (highest_spread >= lowest_spread),
    check (published_by <> written_by),
    check (status <> 'PUBLISHED' or published_by is not null)
);
create index credit_product_bank on credit_product (bank_id, status);
create index credit_product_published on credit_product (status) where status = 'PUBLISHED';
