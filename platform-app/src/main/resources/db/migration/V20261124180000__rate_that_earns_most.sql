-- How customers of a product take to its rate; a product with such a curve is quoted at the rate that earns most.
alter table credit_product
    add column acceptance_level numeric(14, 8) check (acceptance_level between -100 and 100),
    add column acceptance_slope numeric(14, 8) check (acceptance_slope > 0 and acceptance_slope <= 10000),
    add constraint credit_product_whole_acceptance check ((acceptance_level is null) = (acceptance_slope is null));

-- The answered offers of one product.
create index proposal_product on proposal (product_id);
