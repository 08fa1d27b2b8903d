package daylight.embedded.portal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Memory of a process in bytes.
 *
 * @param resident all pages in memory, those shared with others in full; summed over processes it counts them again
 * @param proportional shared pages divided among those who share them; the fair sum. 0 where the system does not tell
 */
record Memory(long resident, long proportional) {

    static final Memory NONE = new Memory(0, 0);

    /** Of a process and all its descendants. */
    static Memory of(long pid) {
        return ProcessHandle.of(pid).stream()
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                .map(process -> ofOne(process.pid()))
                .reduce(NONE, Memory::plus);
    }

    static Memory ofOne(long pid) {
        try {
            List<String> lines = Files.readAllLines(Path.of("/proc", Long.toString(pid), "smaps_rollup"));
            return new Memory(kilobytes(lines, "Rss:"), kilobytes(lines, "Pss:"));
        } catch (IOException gone) {
            // It ended in between, or this is no Linux; a missing figure must not hide the rest of the table.
            return NONE;
        }
    }

    Memory plus(Memory other) {
        return new Memory(resident + other.resident, proportional + other.proportional);
    }

    private static long kilobytes(List<String> lines, String label) {
        return lines.stream()
                .filter(line -> line.startsWith(label))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) << 10)
                .sum();
    }
}
