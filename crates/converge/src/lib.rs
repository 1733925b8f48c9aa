//! Positions in, areas of convergence out: pure functions.
