-- Obstacle cases: what is in the way, who mends it, and the room of the two work teams.

create table obstacle_case (
    id             uuid primary key,
    application_id uuid not null references loan_application,
    proposal_id    uuid references proposal,
    team_id        uuid not null references organization,
    kind           varchar(40) not null,
    description    varchar(1000) not null,
    status         varchar(30) not null check (status in ('OPEN', 'ASSIGNED', 'IN_PROGRESS', 'AWAITING_OTHER_REGION',
        'RESOLVED', 'RESUBMITTED', 'NOT_REPAIRABLE')),
    department     varchar(60),
    measure        varchar(500),
    due            date,
    other_team_id  uuid references organization check (other_team_id <> team_id),
    outcome        varchar(1000),
    opened_at      timestamptz not null,
    version        integer not null default 0,
    check (status in ('OPEN', 'NOT_REPAIRABLE') or (department is not null and measure is not null and due is not null)),
    check (status <> 'AWAITING_OTHER_REGION' or other_team_id is not null),
    check (status not in ('RESOLVED', 'RESUBMITTED', 'NOT_REPAIRABLE') or outcome is not null)
);
create index obstacle_case_team on obstacle_case (team_id, status, due);
create index obstacle_case_other_team on obstacle_case (other_team_id, status, due) where other_team_id is not null;
create index obstacle_case_application on obstacle_case (application_id, opened_at);

-- What the two teams write to each other; append-only.
create table case_message (
    id              bigint generated always as identity primary key,
    case_id         uuid not null references obstacle_case,
    organization_id uuid not null references organization,
    account_id      uuid not null references account,
    text            varchar(2000) not null check (char_length(btrim(text)) > 0),
    at              timestamptz not null
);
create index case_message_case on case_message (case_id, id);
create trigger case_message_append_only before update or delete on case_message
    for each statement execute function refuse_change();

-- A refused or lapsed handling stays on the bank's record; the same bank may get the file again after the mend.
alter table proposal drop constraint proposal_application_id_product_id_key;
create unique index proposal_one_live on proposal (application_id, product_id)
    where status not in ('REFUSED', 'LAPSED', 'WITHDRAWN', 'MOVED');
