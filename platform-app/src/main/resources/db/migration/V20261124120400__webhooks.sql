-- Signed notices to the banks' systems, through a transactional outbox.

create table webhook (
    id              uuid primary key,
    organization_id uuid not null references organization,
    url             varchar(500) not null,
    secret          varchar(100) not null,
    created_by      uuid not null references account,
    created_at      timestamptz not null,
    unique (organization_id, url)
);

create table outbox_message (
    id              uuid primary key,
    webhook_id      uuid not null references webhook on delete cascade,
    kind            varchar(60) not null,
    body            varchar(2000) not null,
    created_at      timestamptz not null,
    attempts        integer not null default 0 check (attempts >= 0),
    next_attempt_at timestamptz,
    delivered_at    timestamptz,
    last_answer     varchar(200),
    check (delivered_at is null or next_attempt_at is null)
);
create index outbox_message_due on outbox_message (next_attempt_at) where next_attempt_at is not null;
create index outbox_message_webhook on outbox_message (webhook_id, created_at desc);
