"""Group-informed consensus of one Polis export by red-dwarf, with the least work it can do.

The export already is the vote matrix, so it is read into a data frame by one
`pandas.read_csv`; the groups are those that Polis published, so nothing is projected
or clustered. The one call that remains is the one in which red-dwarf computes the
consensus; it has no smaller entry, so it also yields red-dwarf's other statistics.
"""

import json
import sys

import pandas
from reddwarf.utils.stats import calculate_comment_statistics, votes

table = pandas.read_csv(sys.argv[1])
table = table[table["group-id"].notna()]
statements = [name for name in table.columns if name.isdecimal()]
consensus = calculate_comment_statistics(
    vote_matrix=table[statements], cluster_labels=table["group-id"].astype(int).to_numpy()
)[-1]
json.dump(dict(zip(statements, consensus[votes.A, :].tolist())), sys.stdout)
