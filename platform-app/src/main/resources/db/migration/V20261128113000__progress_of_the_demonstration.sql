-- Whether a demonstration was begun, and whether it is whole.
create table demo_load (
    only_row    boolean primary key default true check (only_row),
    begun_at    timestamptz not null,
    finished_at timestamptz check (finished_at >= begun_at)
);
