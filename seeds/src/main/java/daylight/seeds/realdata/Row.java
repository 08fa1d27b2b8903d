package daylight.seeds.realdata;

import java.util.Map;

/** One row of a table; asking for a column that the file lacks is a fault of the file, said by name. */
record Row(Map<String, String> cells) {
    String get(String column) {
        String cell = cells.get(column);
        if (cell == null) {
            throw new IllegalArgumentException("No column " + column + " in " + cells.keySet());
        }
        return cell.strip();
    }
}
