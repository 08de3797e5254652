-- Figures of annual reports in PostgreSQL 15 or later: what spark_figures.py writes, in tables of the same columns.
-- A year is loaded by load_year(), after its rows were copied into the tables of the schema jianbao_new; loaded twice it stands once.
CREATE SCHEMA IF NOT EXISTS jianbao;
CREATE SCHEMA IF NOT EXISTS jianbao_new;

-- A report, or why it was not read; a report without a year, or that was not read, is of year 0.
CREATE TABLE IF NOT EXISTS jianbao.reports (
  id text NOT NULL,
  ok boolean NOT NULL,
  code text,
  message text,
  office text,
  form text CHECK (form IN ('2019', '2021')),
  title text,
  file text,
  kind text,
  year integer NOT NULL,
  PRIMARY KEY (year, id),
  CHECK (ok = (code IS NULL))
);

-- A cell of the form; a null is not 0: the mark says why there is no number.
CREATE TABLE IF NOT EXISTS jianbao.cells (
  id text NOT NULL,
  office text,
  form text,
  section text NOT NULL CHECK (section IN ('proactive', 'requests', 'review')),
  item text NOT NULL,
  measure text NOT NULL,
  value numeric,
  mark text NOT NULL,
  year integer NOT NULL,
  PRIMARY KEY (year, id, section, item, measure),
  FOREIGN KEY (year, id) REFERENCES jianbao.reports (year, id) ON DELETE CASCADE,
  CHECK ((mark = 'number') = (value IS NOT NULL))
);

-- A check that fails or could not be made.
CREATE TABLE IF NOT EXISTS jianbao.findings (
  id text NOT NULL,
  rule text NOT NULL,
  severity text NOT NULL,
  status text NOT NULL,
  message text NOT NULL,
  lhs numeric,
  rhs numeric,
  difference numeric,
  line integer,
  year integer NOT NULL,
  FOREIGN KEY (year, id) REFERENCES jianbao.reports (year, id) ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS findings_report ON jianbao.findings (year, id);
CREATE INDEX IF NOT EXISTS cells_measure ON jianbao.cells (section, item, measure, year);

-- Where rows wait: the same columns in the same order, no keys.
CREATE UNLOGGED TABLE IF NOT EXISTS jianbao_new.reports (LIKE jianbao.reports);
CREATE UNLOGGED TABLE IF NOT EXISTS jianbao_new.cells (LIKE jianbao.cells);
CREATE UNLOGGED TABLE IF NOT EXISTS jianbao_new.findings (LIKE jianbao.findings);

-- Puts the waiting rows of a year in the place of those that stand, all or none of them; answers how many reports they are.
CREATE OR REPLACE FUNCTION jianbao.load_year(wanted integer) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
  loaded bigint;
BEGIN
  DELETE FROM jianbao.reports WHERE year = wanted;
  INSERT INTO jianbao.reports SELECT * FROM jianbao_new.reports WHERE year = wanted;
  GET DIAGNOSTICS loaded = ROW_COUNT;
  INSERT INTO jianbao.cells SELECT * FROM jianbao_new.cells WHERE year = wanted;
  INSERT INTO jianbao.findings SELECT * FROM jianbao_new.findings WHERE year = wanted;
  DELETE FROM jianbao_new.findings WHERE year = wanted;
  DELETE FROM jianbao_new.cells WHERE year = wanted;
  DELETE FROM jianbao_new.reports WHERE year = wanted;
  RETURN loaded;
END
$$;
