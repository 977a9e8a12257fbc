-- Takes away what the measurement before inserted, so that each finds the same rows.
DELETE FROM notes WHERE id > 10000;
ALTER TABLE notes ALTER COLUMN id RESTART WITH 10001;
VACUUM ANALYZE notes;
