#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""The same files, solved by scipy: scipy_matching.py FILE

linear_sum_assignment where every row has an arc to every column, else min_weight_full_bipartite_matching. That one
knows neither places nor staying out: a column becomes a copy for each place, and a row that may stay out gets a
column of its own. It also drops arcs of cost zero, so all costs are raised by the same amount. Prints the fields of
bench_matching; the time is that of the call alone, the memory from when the file has been read. Costs that a double
does not hold are refused.
"""
import ctypes
import pathlib
import resource
import sys

import numpy as np
from scipy.optimize import linear_sum_assignment
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import min_weight_full_bipartite_matching

MOST_EXACT = 2**53


def cpu_seconds():
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


def peak_megabytes():
    for line in pathlib.Path("/proc/self/status").read_text().splitlines():
        if line.startswith("VmHWM:"):
            return int(line.split()[1]) * 1024 / 1e6
    return 0.0


def forget_peak():
    """Reading text takes Python more memory than solving; where the system lets us, count from now."""
    try:
        ctypes.CDLL(None).malloc_trim(0)
        pathlib.Path("/proc/self/clear_refs").write_text("5")
    except (OSError, AttributeError):
        pass


def read(path):
    """The kind, the supply of each node (from 1) and a table of arcs: from, to, capacity, cost."""
    text = pathlib.Path(path).read_bytes()
    at = text.index(b"\na ") + 1 if b"\na " in text else len(text)
    supply = kind = None
    for line in text[:at].decode().splitlines():
        words = line.split()
        if words[:1] == ["p"]:
            kind = words[1]
            supply = np.full(int(words[2]) + 1, -1 if kind == "asn" else 0, dtype=np.int64)
            supply[0] = 0
        elif words[:1] == ["n"]:
            supply[int(words[1])] = 1 if kind == "asn" else int(words[2])
    numbers = np.fromstring(text[at:].replace(b"a ", b" ").decode(), dtype=np.float64, sep=" ")
    rows = numbers.reshape(-1, 3 if kind == "asn" else 5)
    if np.abs(rows[:, -1]).max(initial=0) * (supply > 0).sum() >= MOST_EXACT:
        sys.exit(f"{path}: the costs are more than a double holds")
    whole = rows.astype(np.int64)
    capacity = np.ones(len(whole), dtype=np.int64) if kind == "asn" else whole[:, 3]
    return supply, np.column_stack([whole[:, :2], capacity, whole[:, -1]])


def places_of(supply, arcs, sink):
    """The column and the cost of each place, and how many places each column has arcs for."""
    into = arcs[:, 1] if sink is None else arcs[arcs[:, 1] != sink, 1]
    degree = np.bincount(into, minlength=len(supply))
    if sink is None:
        columns = np.flatnonzero(supply < 0)
        return np.repeat(columns, -supply[columns]), np.zeros(-supply[columns].sum(), dtype=np.int64)
    doors = arcs[(arcs[:, 1] == sink) & (supply[arcs[:, 0]] == 0)]
    count = np.minimum(doors[:, 2], degree[doors[:, 0]])
    return np.repeat(doors[:, 0], count), np.repeat(doors[:, 3], count)


def as_full_matching(supply, arcs):
    """Rows, columns and costs of an assignment in which every row is placed."""
    demands = np.flatnonzero(supply < 0)
    sink = demands[0] if len(demands) == 1 and (supply == 0).sum() > 1 else None
    number = np.cumsum(supply > 0) - 1
    place_column, place_cost = places_of(supply, arcs, sink)
    order = np.argsort(place_column, kind="stable")
    place_column, place_cost = place_column[order], place_cost[order]
    first = np.searchsorted(place_column, np.arange(len(supply)))
    last = np.searchsorted(place_column, np.arange(len(supply)), side="right")
    inner = arcs if sink is None else arcs[(arcs[:, 1] != sink) & (supply[arcs[:, 0]] > 0)]
    copies = (last - first)[inner[:, 1]]
    start = np.repeat(first[inner[:, 1]] - np.concatenate([[0], np.cumsum(copies)[:-1]]), copies)
    place = start + np.arange(len(start))
    rows = number[np.repeat(inner[:, 0], copies)]
    costs = np.repeat(inner[:, 3], copies) + place_cost[place]
    out = arcs[(arcs[:, 1] == sink) & (supply[arcs[:, 0]] > 0)] if sink is not None else arcs[:0]
    columns = np.concatenate([place, len(place_column) + number[out[:, 0]]])
    return np.concatenate([rows, number[out[:, 0]]]), columns, np.concatenate([costs, out[:, 3]])


def as_matrix(rows, columns, costs):
    """Dense where every row has an arc to every column, else sparse; and what its entries are above the costs."""
    shape = (int(rows.max()) + 1, int(columns.max()) + 1)
    shift = 1 - int(costs.min())
    weights = (costs + shift).astype(np.float64)
    if len(rows) < shape[0] * shape[1]:
        return csr_matrix((weights, (rows, columns)), shape=shape), shift
    matrix = np.empty(shape)
    matrix[rows, columns] = weights
    return matrix, shift


def solve(matrix, shift):
    """The optimum, or nothing, and the CPU seconds of the call."""
    call = linear_sum_assignment if isinstance(matrix, np.ndarray) else min_weight_full_bipartite_matching
    forget_peak()
    before = cpu_seconds()
    try:
        rows, columns = call(matrix)
    except ValueError:
        return None, cpu_seconds() - before
    seconds = cpu_seconds() - before
    return int(np.asarray(matrix[rows, columns]).sum()) - shift * len(rows), seconds


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    optimum, seconds = solve(*as_matrix(*as_full_matching(*read(sys.argv[1]))))
    print(f"optimum {'none' if optimum is None else optimum}\ncpu {seconds:.6f} s\npeak {peak_megabytes():.1f} MB")
    print("certificate none")


if __name__ == "__main__":
    main()
