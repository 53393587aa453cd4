-- What a firm takes its pledge to be worth; only a pledge has a value.
alter table loan_application
    add column collateral_value_fen bigint not null default 0,
    add constraint loan_application_pledge_value_range check (collateral_value_fen between 0 and 1000000000000),
    add constraint loan_application_only_a_pledge_has_a_value
        check (collateral_value_fen = 0 or collateral not in ('NONE', 'GUARANTOR'));
