-- Bank statements of firms: each booking once, whatever statements it stands on, and the features of all of them.

create table bank_statement (
    id             uuid primary key,
    enterprise_id  uuid not null references enterprise,
    file_name      varchar(200) not null,
    format         varchar(10) not null check (format in ('CAMT_053', 'CSV')),
    account        varchar(60) not null,
    booking_count  integer not null check (booking_count > 0),
    known_count    integer not null check (known_count between 0 and booking_count),
    first_day      date not null,
    last_day       date not null check (last_day >= first_day),
    imported_by    uuid not null references account,
    imported_at    timestamptz not null
);
create index bank_statement_enterprise on bank_statement (enterprise_id, imported_at desc);

create table bank_booking (
    enterprise_id uuid not null references enterprise,
    fingerprint   char(64) not null,
    statement_id  uuid not null references bank_statement,
    account       varchar(60) not null,
    place         integer not null,
    booked_on     date not null,
    amount_fen    bigint not null,
    balance_fen   bigint,
    kind          varchar(10) not null check (kind in ('CASH', 'INTEREST', 'SANCTION', 'OTHER')),
    primary key (enterprise_id, fingerprint)
);

create table bank_snapshot (
    enterprise_id uuid primary key references enterprise,
    set_version   varchar(40) not null,
    as_of         date not null,
    values        double precision[] not null,
    input_hash    char(64) not null,
    computed_at   timestamptz not null
);
