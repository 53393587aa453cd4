-- Recoveries and further losses out of the recorded burdens; claims that end without payment; recoveries by two people;
-- what a guarantee still stands for.

alter table claim drop constraint claim_status_check;
alter table claim add constraint claim_status_check
    check (status in ('FILED', 'CHECKED', 'PAID', 'SETTLED', 'DECLINED', 'WITHDRAWN'));
alter table claim add column withdrawn_reason varchar(500);
alter table claim add check ((status = 'WITHDRAWN') = (withdrawn_reason is not null));
-- What came in before the claim was paid and lowered it.
alter table claim add column recovered_fen bigint not null default 0
    check (recovered_fen between 0 and principal_fen + interest_fen);
drop index claim_year;
create index claim_year on claim (filed_at, scheme_id) where status not in ('DECLINED', 'WITHDRAWN');

-- What a party bears by right, before limits that recoveries reopen; and the part of it in first-loss layers.
alter table claim_line add column nominal_fen bigint;
alter table claim_line add column layered_fen bigint not null default 0;
update claim_line set nominal_fen = amount_fen;
alter table claim_line alter column nominal_fen set not null;
alter table claim_line add check (nominal_fen >= 0 and layered_fen >= 0);
alter table loss_account_party add column nominal_fen bigint;
alter table loss_account_party add column layered_fen bigint not null default 0;
update loss_account_party set nominal_fen = paid_fen - back_fen;
alter table loss_account_party alter column nominal_fen set not null;
alter table loss_account_party add check (layered_fen between 0 and nominal_fen);

-- The part of a recovery that lowered an unpaid claim instead of being given back.
alter table recovery_line add column lowered_fen bigint not null default 0;
alter table recovery_line add check (lowered_fen between 0 and amount_fen);
alter table recovery add column confirmed_by uuid references account;
alter table recovery add check (confirmed_by <> recorded_by);

-- A recovery waits for a second person of the bank before anybody's money moves.
create table recovery_request (
    id           uuid primary key,
    claim_id     uuid not null references claim,
    amount_fen   bigint not null check (amount_fen > 0),
    recovered_on date not null,
    note         varchar(500) not null,
    status       varchar(20) not null check (status in ('RECORDED', 'CONFIRMED', 'RETURNED')),
    recorded_by  uuid not null references account,
    recorded_at  timestamptz not null,
    decided_by   uuid references account,
    version      integer not null default 0,
    check (status <> 'CONFIRMED' or decided_by <> recorded_by),
    check ((status = 'RECORDED') = (decided_by is null))
);
create index recovery_request_claim on recovery_request (claim_id, recorded_at);

-- What is still stood for falls as the loan is repaid and its loss settled; a claim that comes to nothing gives the
-- state before it back.
alter table guarantee add column standing_fen bigint;
update guarantee set standing_fen =
    case when status in ('RELEASED', 'DECLINED', 'EXPIRED') then 0 else amount_fen end;
alter table guarantee alter column standing_fen set not null;
alter table guarantee add check (standing_fen between 0 and amount_fen);
alter table guarantee add column claimed_from varchar(20) check (claimed_from in ('ACTIVE', 'PAID', 'RECOVERING'));
update guarantee g set claimed_from = case
        when exists (select 1 from facility_entry e where e.guarantee_id = g.id and e.kind = 'RECOVERY')
            then 'RECOVERING'
        when exists (select 1 from facility_entry e where e.guarantee_id = g.id and e.kind = 'CLAIM_PAID') then 'PAID'
        else 'ACTIVE' end
    where status = 'CLAIMED';
alter table facility_entry drop constraint facility_entry_kind_check;
alter table facility_entry add constraint facility_entry_kind_check check (kind in ('RESERVE', 'POST', 'VOID',
    'EXPIRE', 'RELEASE', 'REDUCE', 'TOP_UP', 'WITHDRAWAL', 'FEE', 'CLAIM_PAID', 'RECOVERY'));

-- Which repayments are recoveries of a claimed loan.
alter table repayment add column recovery boolean not null default false;
