-- An auditor asks for one record, or one kind of record, the latest first.
create index audit_entry_record on audit_entry (subject_id, at desc);
create index audit_entry_kind on audit_entry (subject_kind, at desc);
