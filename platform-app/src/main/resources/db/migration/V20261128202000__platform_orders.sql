-- Orders on sales platforms, each once by its platform and number, and one place for the features of every source
-- beside invoices.

create table platform_import (
    id            uuid primary key,
    enterprise_id uuid not null references enterprise,
    platform      varchar(60) not null,
    file_name     varchar(200) not null,
    order_count   integer not null check (order_count > 0),
    first_day     date not null,
    last_day      date not null check (last_day >= first_day),
    imported_by   uuid not null references account,
    imported_at   timestamptz not null
);
create index platform_import_enterprise on platform_import (enterprise_id, imported_at desc);

create table platform_order (
    enterprise_id uuid not null references enterprise,
    platform      varchar(60) not null,
    order_number  varchar(64) not null,
    import_id     uuid not null references platform_import,
    ordered_on    date not null,
    buyer         varchar(120) not null,
    amount_fen    bigint not null check (amount_fen > 0),
    refunded_fen  bigint not null check (refunded_fen between 0 and amount_fen),
    cancelled     boolean not null,
    primary key (enterprise_id, platform, order_number)
);
create index platform_order_import on platform_order (import_id);

create table source_snapshot (
    enterprise_id uuid not null references enterprise,
    set_version   varchar(40) not null,
    as_of         date not null,
    values        double precision[] not null,
    input_hash    char(64) not null,
    computed_at   timestamptz not null,
    primary key (enterprise_id, set_version)
);
insert into source_snapshot select enterprise_id, set_version, as_of, values, input_hash, computed_at from bank_snapshot;
drop table bank_snapshot;

alter table training_set drop constraint training_set_shape_check,
    add constraint training_set_shape_check check (shape in ('TABLE', 'TRADE', 'BANK', 'PLATFORM'));
