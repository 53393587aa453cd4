-- The loans that a facility stands for.
create index guarantee_facility on guarantee (facility_id, status);
