package daylight.organizations.imports;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.ToIntFunction;

/**
 * The pieces of one stream that are being written: two at a time, so that the database has one to work on while the other looks, commits and waits for the disk. More would only wait for each other.
 *
 * <p>Of two lines with one number or one name the first counts, so a piece that has one of those of a piece under way is not begun before that one has ended: it is as if each were written after the other.
 */
final class PiecesUnderWay implements AutoCloseable {
    private static final int MOST = 2;

    /** @param added how many lines of it are new, once it is written */
    private record Piece(int lines, Set<String> keys, CompletableFuture<Integer> added) {}

    private final ToIntFunction<List<PreparedLine>> write;
    private final Executor writers;
    private final List<Piece> under = new ArrayList<>();
    private int added;
    private int known;

    /** @param write writes a piece all or none, and answers how many lines of it were new */
    PiecesUnderWay(ToIntFunction<List<PreparedLine>> write, Executor writers) {
        this.write = write;
        this.writers = writers;
    }

    /** Lines that are in the register now and were not before. */
    int added() {
        return added;
    }

    /** Lines that changed nothing. */
    int known() {
        return known;
    }

    /**
     * Begins with a piece as soon as there is room for it.
     *
     * @throws java.util.concurrent.CompletionException when one of those before could not be written
     */
    void add(List<PreparedLine> lines) {
        if (lines.isEmpty()) {
            return;
        }
        Set<String> keys = HashSet.newHashSet(2 * lines.size());
        lines.forEach(line -> keys.addAll(line.keys()));
        while (under.size() == MOST || under.stream().anyMatch(piece -> !Collections.disjoint(keys, piece.keys()))) {
            awaitOne();
        }
        under.add(new Piece(lines.size(), keys, CompletableFuture.supplyAsync(() -> write.applyAsInt(lines), writers)));
    }

    /**
     * Waits until all are written.
     *
     * @throws java.util.concurrent.CompletionException when one could not be
     */
    void finish() {
        while (!under.isEmpty()) {
            awaitOne();
        }
    }

    /** Whichever ends first: now and then one puts an index in order for all of them, and takes ten times as long. */
    private void awaitOne() {
        CompletableFuture<?>[] all = under.stream().map(Piece::added).toArray(CompletableFuture<?>[]::new);
        // Only waits: how it ended is told below, of that piece alone.
        CompletableFuture.anyOf(all).handle((any, failure) -> any).join();
        Piece ended = under.stream()
                .filter(piece -> piece.added().isDone())
                .findFirst()
                .orElseThrow();
        under.remove(ended);
        int news = ended.added().join();
        added += news;
        known += ended.lines() - news;
    }

    /** Lets those end that are under way when the stream breaks off: each of them is written whole or not at all. */
    @Override
    public void close() {
        finish();
    }
}
