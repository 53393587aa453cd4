-- What the clock looks for every few minutes.
create index offer_made_until on offer (valid_until) where status = 'MADE';
create index loan_application_in_market on loan_application (needed_by) where status = 'IN_MARKET';
