-- How the days that bear interest are counted: part of the product, frozen into each offer and contract.
-- Everything written before meant 30/360.
alter table credit_product add column day_count varchar(12) not null default 'THIRTY_360'
    check (day_count in ('THIRTY_360', 'ACT_365', 'ACT_360'));
alter table offer add column day_count varchar(12) not null default 'THIRTY_360'
    check (day_count in ('THIRTY_360', 'ACT_365', 'ACT_360'));
alter table loan add column day_count varchar(12) not null default 'THIRTY_360'
    check (day_count in ('THIRTY_360', 'ACT_365', 'ACT_360'));
