package daylight.reports.outcomes;

/** A place in a table. */
record Place(int row, int column) {}
