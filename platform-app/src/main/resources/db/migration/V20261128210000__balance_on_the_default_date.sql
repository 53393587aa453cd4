-- The balance on the default date, for schemes whose loss is the lower of it and the balance claimed.

alter table claim add column default_balance_fen bigint check (default_balance_fen >= 0);
alter table loss_account add column default_balance_fen bigint check (default_balance_fen >= 0);
