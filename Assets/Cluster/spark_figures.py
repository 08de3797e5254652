#!/usr/bin/env python3
"""Figures of many annual reports, by Spark: one process of `jianbao figures --stream` a partition, Parquet tables by year.

usage: spark-submit spark_figures.py [--bytes | --paths] REPORTS OUTPUT [--jianbao PROGRAM] [--partitions N] [--jobs N]

  --bytes    REPORTS is a folder or pattern that Spark reads (HDFS, S3, files); the bytes travel to the workers. The default.
  --paths    REPORTS is a text file of paths, one a line, that every worker can open (a shared file system).

OUTPUT gets `reports`, `cells` and `findings`, each in folders `year=…`; a report without a year, or that was not read, stands in `year=0`.
A second run writes the years that it has anew and leaves the others as they are. Needs PySpark 4, pandas 2.2 and pyarrow on every worker.
"""

import argparse
import base64
import decimal
import json
import subprocess
import threading

APPLICANTS = ("naturalPersons", "businesses", "researchInstitutions", "publicInterest", "legalServices", "others", "total")
ANSWERS = "id string, ok boolean, answer string"
REPORTS = "id string, ok boolean, code string, message string, office string, form string, title string, file string, kind string, year int"
CELLS = "id string, office string, form string, section string, item string, measure string, value decimal(38,6), mark string, year int"
FINDINGS = ("id string, rule string, severity string, status string, message string, lhs decimal(38,6), rhs decimal(38,6), "
            "difference decimal(38,6), line int, year int")
# A single report whose process is lost so often is recorded as one that cannot be read here.
TRIES = 3


# --- A partition's items through one process ---------------------------------------------------------------------------------

def run(command, items):
    """The lines that one process answers, in the order of the items: to all of them, or to those before it was lost."""
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def feed():
        try:
            for item in items:
                process.stdin.write(json.dumps(item, ensure_ascii=False).encode("utf-8", "surrogatepass") + b"\n")
            process.stdin.close()
        except (BrokenPipeError, ConnectionResetError):
            pass

    writer = threading.Thread(target=feed, daemon=True)
    writer.start()
    try:
        for line in process.stdout:
            # What a killed process left of a line is no answer.
            if line.endswith(b"\n"):
                yield line.decode("utf-8").rstrip("\n")
    finally:
        process.stdout.close()
        process.kill()
        process.wait()
        writer.join()


def answered(command, items):
    """Every item's id and answer. What a lost process left open is asked again in halves, down to the one report that ends it."""
    todo = [(list(items), 0)]
    while todo:
        part, tries = todo.pop()
        count = 0
        for item, answer in zip(part, run(command, part)):
            yield item["id"], answer
            count += 1
        rest = part[count:]
        if len(rest) == 1 and (tries := tries + 1 if count == 0 else 1) >= TRIES:
            yield rest[0]["id"], json.dumps({"id": rest[0]["id"], "ok": False, "code": "processLost",
                                             "message": f"the process was lost {tries} times"}, ensure_ascii=False)
        elif len(rest) == 1:
            todo.append((rest, tries))
        elif rest:
            half = (len(rest) + 1) // 2
            todo += [(rest[half:], 0), (rest[:half], 0)]


# --- From answers to tables ---------------------------------------------------------------------------------------------------

def report_row(answer):
    """The row of `reports` that an answer gives."""
    figures = answer.get("figures") or {}
    source = figures.get("source") or {}
    return (answer["id"], answer["ok"], answer.get("code"), answer.get("message"), figures.get("office"), figures.get("form"),
            figures.get("title"), source.get("file"), source.get("kind"), figures.get("year") or 0)


def cell_rows(answer):
    """A row of `cells` for each cell of the form that the report has; a cell without a number has no value, and why stands in `mark`."""
    figures = answer.get("figures") or {}
    head = (answer["id"], figures.get("office"), figures.get("form"))
    marks = figures.get("marks") or {}
    for section in ("proactive", "requests", "review"):
        for item, values in (figures.get(section) or {}).items():
            names = values.items() if isinstance(values, dict) else zip(columns(section), values)
            for measure, value in names:
                mark = "number" if value is not None else marks.get(f"{section}.{item}.{measure}", "blank")
                yield (*head, section, item, measure, exact(value), mark, figures.get("year") or 0)


def columns(section):
    return APPLICANTS if section == "requests" else ("upheld", "corrected", "otherOutcome", "pending", "total")


def finding_rows(answer):
    """A row of `findings` for each that does not simply hold."""
    figures = answer.get("figures") or {}
    for found in figures.get("findings") or []:
        yield (answer["id"], found["rule"], found["severity"], found["status"], found["message"], exact(found["left"]),
               exact(found["right"]), exact(found["difference"]), found["line"], figures.get("year") or 0)


def exact(number):
    return None if number is None else decimal.Decimal(number)


# --- Spark --------------------------------------------------------------------------------------------------------------------

def batches(rows, schema, size=5000):
    """Rows as record batches of an Arrow schema."""
    import pyarrow
    rows = iter(rows)
    while chunk := [row for _, row in zip(range(size), rows)]:
        columns = [pyarrow.array([row[index] for row in chunk], field.type) for index, field in enumerate(schema)]
        yield pyarrow.RecordBatch.from_arrays(columns, schema=schema)


def arrow_schema(ddl):
    from pyspark.sql.pandas.types import to_arrow_schema
    from pyspark.sql.types import StructType
    return to_arrow_schema(StructType.fromDDL(ddl))


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("reports")
    parser.add_argument("output")
    ways = parser.add_mutually_exclusive_group()
    ways.add_argument("--bytes", action="store_true")
    ways.add_argument("--paths", action="store_true")
    parser.add_argument("--jianbao", default="jianbao")
    parser.add_argument("--partitions", type=int, default=0)
    parser.add_argument("--jobs", type=int, default=1)
    given = parser.parse_args()

    from pyspark.sql import SparkSession
    from pyspark.sql.functions import col
    spark = SparkSession.builder.appName("jianbao figures").getOrCreate()
    spark.conf.set("spark.sql.sources.partitionOverwriteMode", "dynamic")
    # Long reports in small batches, so that no worker holds many at a time.
    spark.conf.set("spark.sql.execution.arrow.maxRecordsPerBatch", "64")
    command = [given.jianbao, "figures", "--stream", "--jobs", str(given.jobs)]
    schemas = {name: arrow_schema(ddl) for name, ddl in
               (("answers", ANSWERS), ("reports", REPORTS), ("cells", CELLS), ("findings", FINDINGS))}

    if given.paths:
        items = spark.read.text(given.reports).select(col("value").alias("path")).where("trim(path) != ''")
    else:
        items = spark.read.format("binaryFile").option("recursiveFileLookup", "true").load(given.reports).select("path", "content")
    items = items.repartition(given.partitions or spark.sparkContext.defaultParallelism * 4)
    by_path = given.paths

    def read(partition):
        wanted = []
        for batch in partition:
            for row in batch.to_pylist():
                item = {"id": row["path"]}
                item.update({"path": row["path"]} if by_path else {"bytes": base64.b64encode(row["content"]).decode()})
                wanted.append(item)
        rows = ((id, json.loads(answer)["ok"], answer) for id, answer in answered(command, wanted))
        yield from batches(rows, schemas["answers"])

    def table(rows, schema):
        def made(partition):
            # An answer without an id, to a line that could not be read, is told by its place.
            answers = (dict(json.loads(row["answer"], parse_float=decimal.Decimal), id=row["id"])
                       for batch in partition for row in batch.to_pylist())
            yield from batches((row for answer in answers for row in rows(answer)), schema)
        return made

    # The answers are written once, and the tables made from what was written: no report is read twice.
    answers_path = given.output.rstrip("/") + "/_answers"
    items.mapInArrow(read, ANSWERS).write.mode("overwrite").parquet(answers_path)
    answers = spark.read.parquet(answers_path)
    for name, ddl, rows in (("reports", REPORTS, lambda answer: [report_row(answer)]), ("cells", CELLS, cell_rows),
                            ("findings", FINDINGS, finding_rows)):
        made = answers.mapInArrow(table(rows, schemas[name]), ddl)
        made.write.mode("overwrite").partitionBy("year").parquet(given.output.rstrip("/") + "/" + name)
    total, failed = answers.count(), answers.where("not ok").count()
    print(f"{total} reports, {failed} of them not read (reports.code and reports.message say why)")
    spark.stop()


if __name__ == "__main__":
    main()
