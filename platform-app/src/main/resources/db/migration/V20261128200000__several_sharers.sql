-- Several sharers for one party of a scheme: whom each covers, who stands together for which loans, and their books.

alter table facility drop constraint facility_scheme_id_party_key;
alter table facility add constraint facility_place unique (id, scheme_id, party);

-- The loans a facility takes: one row for every bank, or one for each bank it serves; no region for the whole country.
create table facility_reach (
    facility_id uuid not null,
    scheme_id   varchar(60) not null,
    party       varchar(20) not null,
    region_code varchar(12) references region,
    bank_id     uuid references organization,
    foreign key (facility_id, scheme_id, party) references facility (id, scheme_id, party),
    -- Nobody could tell to which of two such facilities a loan belongs.
    unique nulls not distinct (scheme_id, party, region_code, bank_id)
);
create index facility_reach_facility on facility_reach (facility_id);
insert into facility_reach (facility_id, scheme_id, party) select id, scheme_id, party from facility;

-- What was lent under a scheme by those who stand together; each loan paid out belongs to one such book.
alter table scheme_book drop constraint scheme_book_pkey;
alter table scheme_book add column id uuid not null default gen_random_uuid();
alter table scheme_book add primary key (id);
alter table scheme_book add column members uuid[] not null default '{}';
delete from scheme_book;
create table loan_book (
    proposal_id uuid primary key references proposal,
    book_id     uuid not null references scheme_book
);
create index loan_book_book on loan_book (book_id);
create temporary table posted on commit drop as
    select g.proposal_id, g.scheme_id, max(g.loan_amount_fen) as lent, sum(g.amount_fen) as guaranteed,
        array_agg(g.facility_id order by g.facility_id) as members
    from guarantee g
    where exists (select 1 from facility_entry e where e.guarantee_id = g.id and e.kind = 'POST')
    group by g.proposal_id, g.scheme_id;
insert into scheme_book (scheme_id, members, loans, lent_fen, guaranteed_fen)
    select scheme_id, members, count(*), sum(lent), sum(guaranteed) from posted group by scheme_id, members;
insert into loan_book
    select p.proposal_id, b.id from posted p join scheme_book b on b.scheme_id = p.scheme_id and b.members = p.members;
alter table scheme_book alter column members drop default;
alter table scheme_book add constraint scheme_book_members unique (scheme_id, members);

alter table loss_account add column book_id uuid references scheme_book;
update loss_account a set book_id = b.book_id
    from loan l join loan_book b on b.proposal_id = l.proposal_id where l.id = a.loan_id;
alter table loss_account alter column book_id set not null;
create index loss_account_book on loss_account (book_id);
