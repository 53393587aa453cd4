-- What other offices say about a firm, with source, validity and the work team's confirmation; points lead to limits.

create table assessment (
    id            uuid primary key,
    enterprise_id uuid not null references enterprise,
    kind          varchar(30) not null check (kind in
        ('INNOVATION_POINTS', 'CREDIT_ASSESSMENT', 'ASSOCIATION_ENDORSEMENT', 'OUTSIDE_DATA')),
    points        numeric(4, 1) not null check (points between 0 and 100),
    source        varchar(100) not null,
    reference     varchar(100) not null,
    assessed_on   date not null,
    valid_until   date not null,
    status        varchar(30) not null check (status in ('AWAITING_SECOND_PERSON', 'CONFIRMED', 'REFUSED')),
    entered_at    timestamptz not null,
    version       integer not null default 0,
    check (valid_until >= assessed_on)
);
create index assessment_enterprise on assessment (enterprise_id, entered_at desc);

alter table credit_product add column points_ladder varchar(200) not null default '';
