-- Firms that count as one borrower, and what a loan was counted with when its guarantee was reserved.

create table firm_connection (
    id          uuid primary key,
    first_id    uuid not null references enterprise,
    second_id   uuid not null references enterprise,
    kind        varchar(30) not null check (kind in
        ('COMMON_CONTROL', 'FAMILY', 'MUTUAL_GUARANTEE', 'ECONOMIC_DEPENDENCE')),
    reason      varchar(500) not null check (char_length(btrim(reason)) >= 4),
    status      varchar(20) not null check (status in ('PROPOSED', 'CONFIRMED', 'DECLINED', 'END_PROPOSED', 'ENDED')),
    proposer_id uuid not null references organization,
    proposed_by uuid not null references account,
    proposed_at timestamptz not null,
    decided_by  uuid references account,
    version     integer not null default 0,
    check (first_id < second_id),
    check ((status in ('PROPOSED', 'END_PROPOSED')) = (decided_by is null)),
    -- Whatever moves a limit needs two people; the end of a connection is proposed and confirmed like its beginning.
    check (status not in ('ENDED') or decided_by <> proposed_by)
);
create unique index firm_connection_one_live on firm_connection (first_id, second_id)
    where status in ('PROPOSED', 'CONFIRMED', 'END_PROPOSED');
create index firm_connection_second on firm_connection (second_id) where status in ('CONFIRMED', 'END_PROPOSED');
create index firm_connection_status on firm_connection (status, proposed_at desc);

alter table guarantee add column other_in_window_fen bigint not null default 0 check (other_in_window_fen >= 0);

-- The same guarantor behind several firms.
create index application_guarantor_code on application_guarantor (code);
