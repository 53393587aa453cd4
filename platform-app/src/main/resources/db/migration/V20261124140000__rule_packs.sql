-- The versions of risk-sharing schemes; a text once stored is never changed, only activated or rejected.

create table rule_pack (
    id          uuid primary key,
    scheme_id   varchar(60) not null,
    version     varchar(60) not null,
    valid_from  date not null,
    text        text not null check (char_length(text) <= 100000),
    hash        char(64) not null,
    shipped     boolean not null,
    status      varchar(20) not null check (status in ('PROPOSED', 'CONFIRMED', 'REJECTED')),
    uploaded_by uuid references account,
    uploaded_at timestamptz not null,
    decided_by  uuid references account,
    check (shipped = (uploaded_by is null)),
    check (shipped or status <> 'CONFIRMED' or (decided_by is not null and decided_by <> uploaded_by)),
    check (not shipped or status = 'CONFIRMED')
);
create unique index rule_pack_version on rule_pack (scheme_id, version) where status <> 'REJECTED';
create unique index rule_pack_from on rule_pack (scheme_id, valid_from) where status = 'CONFIRMED' and not shipped;

create function keep_rule_pack() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or new.text <> old.text or new.hash <> old.hash or new.scheme_id <> old.scheme_id
            or new.version <> old.version or old.status <> 'PROPOSED' then
        raise exception 'a rule pack is never changed' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger rule_pack_kept before update or delete on rule_pack for each row execute function keep_rule_pack();

-- Counts activations: every node compares it with what it has read.
create table rule_pack_revision (
    only_row boolean primary key default true check (only_row),
    revision bigint not null
);
insert into rule_pack_revision (revision) values (0);
