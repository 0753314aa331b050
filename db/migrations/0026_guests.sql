-- The few posts with more than one host, for counting what a Jobcenter hosts besides its own (docs/decisions/0061).
CREATE INDEX list_entries_guests ON list_entries USING gin (hosts) WHERE cardinality(hosts) > 1;
