-- Regions, organisations, people, sessions and what protects the sign-in.

create table region (
    code        varchar(12) primary key,
    parent_code varchar(12) references region,
    name_zh     varchar(60) not null,
    name_en     varchar(80) not null,
    path        varchar(120) not null unique,
    check (path like '%/' || code || '/')
);
create index region_parent on region (parent_code);
create index region_path on region (path varchar_pattern_ops);

create table organization (
    id          uuid primary key,
    kind        varchar(20) not null check (kind in ('OWNER', 'BANK', 'WORK_TEAM', 'RISK_SHARER', 'OPERATOR')),
    name_zh     varchar(100) not null,
    name_en     varchar(120) not null,
    region_code varchar(12) references region,
    created_at  timestamptz not null,
    version     integer not null default 0,
    check (kind <> 'WORK_TEAM' or region_code is not null)
);
create unique index organization_team_region on organization (region_code) where kind = 'WORK_TEAM';
create index organization_kind on organization (kind, id);

create table account (
    id              uuid primary key,
    organization_id uuid not null references organization,
    username        varchar(64) not null unique check (username = lower(username)),
    display_name    varchar(60) not null,
    password_hash   varchar(200) not null,
    authority_fen   bigint not null default 0 check (authority_fen >= 0),
    machine         boolean not null default false,
    active          boolean not null default true,
    created_at      timestamptz not null,
    version         integer not null default 0
);
create index account_organization on account (organization_id);

create table account_role (
    account_id uuid not null references account,
    role       varchar(20) not null check (role in
        ('OWNER', 'TEAM_MEMBER', 'OFFICER', 'APPROVER', 'PRODUCT_MANAGER', 'SHARER', 'OPERATOR', 'AUDITOR')),
    primary key (account_id, role)
);

-- Failed sign-ins per account and per address; a row is dropped when its window is over.
create table sign_in_failure (
    subject       varchar(120) primary key,
    failures      integer not null check (failures > 0),
    window_ends   timestamptz not null
);
create index sign_in_failure_window on sign_in_failure (window_ends);

-- The key that signs access tokens, shared by all nodes.
create table token_key (
    id          varchar(40) primary key,
    public_key  text not null,
    private_key text not null,
    created_at  timestamptz not null
);

-- Spring Session's own two tables.
create table spring_session (
    primary_id            char(36) not null primary key,
    session_id            char(36) not null unique,
    creation_time         bigint not null,
    last_access_time      bigint not null,
    max_inactive_interval integer not null,
    expiry_time           bigint not null,
    principal_name        varchar(100)
);
create index spring_session_expiry on spring_session (expiry_time);
create index spring_session_principal on spring_session (principal_name);

create table spring_session_attributes (
    session_primary_id char(36) not null references spring_session (primary_id) on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea not null,
    primary key (session_primary_id, attribute_name)
);

-- The first answer to every write, given again when the same key comes back.
create table idempotent_answer (
    caller       varchar(80) not null,
    key          varchar(100) not null,
    request_hash char(64) not null,
    status       integer,
    location     varchar(500),
    content_type varchar(100),
    etag         varchar(100),
    body         bytea,
    created_at   timestamptz not null,
    primary key (caller, key)
);
create index idempotent_answer_age on idempotent_answer (created_at);
