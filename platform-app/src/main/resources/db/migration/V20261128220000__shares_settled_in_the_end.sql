-- Schemes whose pool pays first: the shares are settled when recovery has ended, by a claim of its own kind.

alter table claim add column closing boolean not null default false;
-- What a party that paid first gets back by the closing.
alter table claim_line add column refund_fen bigint not null default 0 check (refund_fen >= 0);
alter table loss_account add column closed boolean not null default false;
