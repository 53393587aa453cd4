-- Guarantors that an owner names, and a bank's check of each; a product may ask for several independent ones.

alter table credit_product add column guarantors_needed integer not null default 0
    check (guarantors_needed between 0 and 4);

create table application_guarantor (
    id             uuid primary key,
    application_id uuid not null references loan_application,
    name           varchar(60) not null check (char_length(name) >= 2),
    code           varchar(18) not null check (char_length(code) = 18),
    phone          varchar(20) not null,
    named_at       timestamptz not null,
    unique (application_id, code)
);

create table guarantor_check (
    guarantor_id uuid not null references application_guarantor on delete cascade,
    proposal_id  uuid not null references proposal,
    checked_by   uuid not null references account,
    note         varchar(500) not null check (char_length(btrim(note)) >= 2),
    checked_at   timestamptz not null,
    primary key (proposal_id, guarantor_id)
);
