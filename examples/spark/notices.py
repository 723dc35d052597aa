"""Reads JSON Lines of notices through `assay extract` on the workers of a Spark cluster.

Usage: notices.py INPUT OUTPUT [ASSAY], where ASSAY is the program on the workers ("./assay" unless given: what --files brought).
"""

import sys

from pyspark.sql import SparkSession


def main() -> None:
    source, target = sys.argv[1:3]
    assay = sys.argv[3] if len(sys.argv) > 3 else "./assay"
    spark = SparkSession.builder.appName("assay").getOrCreate()
    lines = spark.sparkContext.textFile(source, minPartitions=8)
    # A document that cannot be read is a record too, and exit code 2 is no reason to try the partition again.
    command = f"/bin/sh -c '{assay} extract - --input-format jsonl --format jsonl --jobs 1 --quiet || [ $? -eq 2 ]'"
    lines.pipe(command, checkCode=True).saveAsTextFile(target)
    spark.stop()


if __name__ == "__main__":
    main()
