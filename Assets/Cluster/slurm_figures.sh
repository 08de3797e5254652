#!/usr/bin/env bash
#SBATCH --job-name=jianbao-figures
#SBATCH --cpus-per-task=2
#SBATCH --mem-per-cpu=1G
#SBATCH --time=01:00:00
# Figures of many annual reports on a cluster with Slurm: an array over shards of a list of paths, then one merge.
#
#   find /data/reports -type f | sort > list.txt
#   job=$(sbatch --parsable --array=0-99 slurm_figures.sh list.txt out 100)
#   sbatch --dependency=afterok:$job slurm_figures.sh merge out 100 figures.ndjson
#
# A shard that is done is passed over when the array is submitted again. Without Slurm: for i in {0..99}; do
# SLURM_ARRAY_TASK_ID=$i ./slurm_figures.sh list.txt out 100; done. JIANBAO names the program where it is not in PATH.
set -euo pipefail

program=${JIANBAO:-jianbao}

items() {
  # Every line of the list whose number belongs to the shard, as an item named by its path.
  python3 -c '
import json, sys
shard, shards = int(sys.argv[2]), int(sys.argv[3])
for number, line in enumerate(open(sys.argv[1], encoding="utf-8", newline="\n")):
    path = line.rstrip("\n")
    if path and number % shards == shard:
        print(json.dumps({"id": path, "path": path}, ensure_ascii=False))
' "$@"
}

shard() {
  local list=$1 folder=$2 shards=$3 number=${SLURM_ARRAY_TASK_ID:?is set by sbatch --array}
  local target=$folder/shard-$number.ndjson
  mkdir -p "$folder"
  if [ -e "$target" ]; then
    echo "$target is there" >&2
    return
  fi
  items "$list" "$number" "$shards" >"$target.items"
  "$program" figures --stream --jobs "${SLURM_CPUS_PER_TASK:-1}" <"$target.items" >"$target.part"
  # As many answers as items, or the shard is not done.
  if [ "$(wc -l <"$target.items")" != "$(wc -l <"$target.part")" ]; then
    echo "$target: answers are missing" >&2
    return 1
  fi
  mv "$target.part" "$target"
  rm "$target.items"
}

merge() {
  local folder=$1 shards=$2 target=$3 number
  for ((number = 0; number < shards; number++)); do
    if [ ! -e "$folder/shard-$number.ndjson" ]; then
      echo "$folder/shard-$number.ndjson is missing; submit the array again" >&2
      return 1
    fi
  done
  for ((number = 0; number < shards; number++)); do cat "$folder/shard-$number.ndjson"; done >"$target.part"
  mv "$target.part" "$target"
  echo "$(wc -l <"$target") reports, $(grep -c '^{"id":.*,"ok":false,' "$target" || true) of them not read" >&2
}

case "${1:-}" in
  merge) [ $# -eq 4 ] || { echo "usage: $0 merge FOLDER SHARDS TARGET" >&2; exit 64; }; shift; merge "$@" ;;
  "") echo "usage: $0 LIST FOLDER SHARDS | $0 merge FOLDER SHARDS TARGET" >&2; exit 64 ;;
  *) [ $# -eq 3 ] || { echo "usage: $0 LIST FOLDER SHARDS" >&2; exit 64; }; shard "$@" ;;
esac
