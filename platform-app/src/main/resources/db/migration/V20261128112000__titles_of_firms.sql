-- Titles by which schemes of risk-sharing treat firms, beside the figures of other offices.
alter table assessment drop constraint assessment_kind_check;
alter table assessment add constraint assessment_kind_check check (kind in (
    'INNOVATION_POINTS', 'CREDIT_ASSESSMENT', 'ASSOCIATION_ENDORSEMENT', 'OUTSIDE_DATA',
    'LITTLE_GIANT', 'SPECIALISED_NEW', 'NATIONAL_PROJECT', 'HIGH_TECH'));
