-- One change of a kind waits at a facility: the same proposal sent twice would be put into effect twice.
-- Of those that wait already the first stays; the others are taken back for whoever proposed them.
update facility_change later set status = 'REJECTED', decided_by = later.proposed_by, version = later.version + 1
where later.status = 'PROPOSED'
  and exists (select from facility_change earlier
      where earlier.facility_id = later.facility_id and earlier.kind = later.kind and earlier.status = 'PROPOSED'
        and (earlier.proposed_at, earlier.id) < (later.proposed_at, later.id));

create unique index facility_change_one_waits on facility_change (facility_id, kind) where status = 'PROPOSED';
