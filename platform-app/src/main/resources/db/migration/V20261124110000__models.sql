-- Models trained by analysts: their files, the runs with candidate and report, and the cards in use.

create table training_set (
    id              uuid primary key,
    organization_id uuid not null references organization,
    uploaded_by     uuid not null references account,
    uploaded_at     timestamptz not null,
    shape           varchar(10) not null check (shape in ('TABLE', 'TRADE', 'BANK')),
    folder          varchar(400) not null,
    content_hash    char(64) not null,
    view            jsonb not null
);
create index training_set_organization on training_set (organization_id, uploaded_at desc);

create table training_run (
    id              uuid primary key,
    training_set_id uuid not null references training_set,
    organization_id uuid not null references organization,
    started_by      uuid not null references account,
    started_at      timestamptz not null,
    finished_at     timestamptz,
    node            varchar(100) not null,
    status          varchar(10) not null check (status in ('RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
    progress        integer not null default 0 check (progress between 0 and 100),
    failure         varchar(80),
    choice          jsonb not null,
    set_version     varchar(40),
    model_version   varchar(60),
    model_hash      char(64),
    model           text,
    report          jsonb,
    check ((status = 'RUNNING') = (finished_at is null)),
    check ((status = 'FAILED') = (failure is not null)),
    check ((status = 'DONE') = (model is not null)),
    check (num_nulls(set_version, model_version, model_hash, model, report) in (0, 5))
);
create index training_run_organization on training_run (organization_id, started_at desc);
create index training_run_version on training_run (model_version) where status = 'DONE';
-- One training at a time on a node, whoever starts it.
create unique index training_run_one_a_node on training_run (node) where status = 'RUNNING';

-- Append-only: the newest row of a role is the card in use.
create table model_in_use (
    id           bigint generated always as identity primary key,
    role         varchar(10) not null check (role in ('CHAMPION', 'CHALLENGER')),
    run_id       uuid not null references training_run,
    trained_by   uuid not null references account,
    activated_by uuid not null references account,
    activated_at timestamptz not null,
    check (activated_by <> trained_by)
);
create index model_in_use_role on model_in_use (role, id desc);

alter table score add column challenger jsonb;
