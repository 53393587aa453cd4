-- Nightly checks: stored scores and quotes computed again, and the drift of the scores against the card's training.

create table replay_check (
    id          bigint generated always as identity primary key,
    checked_at  timestamptz not null,
    score_count integer not null check (score_count >= 0),
    quote_count integer not null check (quote_count >= 0),
    differing   integer not null check (differing between 0 and score_count + quote_count),
    examples    varchar(2000) not null
);

create table drift_check (
    id            bigint generated always as identity primary key,
    checked_at    timestamptz not null,
    model_version varchar(60) not null,
    case_count    integer not null check (case_count >= 0),
    score_psi     double precision not null,
    alarms        varchar(200) not null,
    reading       jsonb not null
);
