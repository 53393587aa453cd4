-- Imported transactions, the aggregates kept of them, and the features computed from those.

create table transaction_import (
    id            bigint generated always as identity primary key,
    public_id     uuid not null unique,
    enterprise_id uuid not null references enterprise,
    file_name     varchar(200) not null,
    content_hash  char(64) not null,
    layout        varchar(20) not null check (layout in ('PLAIN', 'TAX_INVOICE')),
    rows_read     integer not null check (rows_read >= 0),
    rows_accepted integer not null check (rows_accepted >= 0),
    rows_repeated integer not null check (rows_repeated >= 0),
    rows_refused  integer not null check (rows_refused >= 0),
    rows_odd      integer not null check (rows_odd >= 0),
    first_day     date,
    last_day      date,
    imported_by   uuid not null references account,
    imported_at   timestamptz not null,
    unique (enterprise_id, content_hash),
    check (rows_read = rows_accepted + rows_repeated + rows_refused)
);
create index transaction_import_enterprise on transaction_import (enterprise_id, imported_at desc);

-- A million rows an import: no foreign key and no check a row. The import writes them in its own transaction, after
-- checking each, and nothing else writes here; the one index is appended to on its right edge only.
create table firm_transaction (
    import_id    bigint not null,
    row_number   integer not null,
    occurred_on  date not null,
    sale         boolean not null,
    void         boolean not null,
    amount_fen   bigint not null,
    tax_fen      bigint not null,
    fingerprint  bigint not null,
    counterparty varchar(200) not null,
    reference    varchar(200) not null
);
create index firm_transaction_import on firm_transaction (import_id);

create table monthly_totals (
    enterprise_id     uuid not null references enterprise,
    month             date not null check (extract(day from month) = 1),
    sale              boolean not null,
    valid_count       bigint not null check (valid_count >= 0),
    valid_amount_fen  bigint not null check (valid_amount_fen >= 0),
    return_count      bigint not null check (return_count >= 0),
    return_amount_fen bigint not null check (return_amount_fen >= 0),
    void_count        bigint not null check (void_count >= 0),
    void_amount_fen   bigint not null check (void_amount_fen >= 0),
    tax_fen           bigint not null,
    odd_count         bigint not null check (odd_count >= 0),
    primary key (enterprise_id, month, sale)
);

create table counterparty_totals (
    enterprise_id  uuid not null,
    sale           boolean not null,
    month          date not null,
    counterparty   varchar(200) not null,
    count          bigint not null,
    net_amount_fen bigint not null,
    first_day      date not null,
    last_day       date not null
);
create index counterparty_totals_enterprise on counterparty_totals (enterprise_id);

create table feature_snapshot (
    enterprise_id uuid primary key references enterprise,
    set_version   varchar(40) not null,
    as_of         date not null,
    values        double precision[] not null,
    flags         varchar(400) not null,
    yearly_turnover_fen bigint not null,
    input_hash    char(64) not null,
    computed_at   timestamptz not null
);
