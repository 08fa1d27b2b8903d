package daylight.petitions.signing;

import daylight.kernel.problems.CommonProblems;
import daylight.kernel.problems.Problem;
import daylight.kernel.problems.RefusalException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;

/**
 * Makes one transaction of many callers. While one batch is written the next gathers, so that batches grow with the load and nobody waits for a timer: the first
 * caller of a quiet hour is written at once.
 *
 * @param <I> what is asked; equal ones are asked once and answered together
 * @param <O> what became of it
 */
final class BatchWriter<I, O> {
    /** Writes a batch in one transaction. */
    interface Work<I, O> {
        /** The outcome of each, all or none of them durable. Whoever is missing in the answer gets the fallback. */
        Map<I, O> write(List<I> asked) throws Exception;
    }

    private record Waiter<I, O>(I asked, CompletableFuture<O> answer) {}

    private final BlockingQueue<Waiter<I, O>> queue;
    private final Work<I, O> work;
    private final O fallback;
    private final int most;
    private final Thread thread;
    private volatile boolean open = true;

    BatchWriter(String name, SigningConfig config, O fallback, Work<I, O> work) {
        this.queue = new ArrayBlockingQueue<>(config.waiting());
        this.most = config.batch();
        this.fallback = fallback;
        this.work = work;
        this.thread = Thread.ofPlatform().name(name).daemon(true).start(this::run);
    }

    /**
     * Asks for one. The answer comes on the writer's thread and must not block it.
     *
     * @return fails with {@link Overloaded} when too many wait, or with what the database said; nothing is then known of the outcome, and asking again is safe
     */
    CompletableFuture<O> submit(I asked) {
        CompletableFuture<O> answer = new CompletableFuture<>();
        if (!open || !queue.offer(new Waiter<>(asked, answer))) {
            answer.completeExceptionally(new Overloaded());
        }
        return answer;
    }

    private void run() {
        List<Waiter<I, O>> batch = new ArrayList<>(most);
        try {
            while (open || !queue.isEmpty()) {
                batch.add(queue.take());
                queue.drainTo(batch, most - 1);
                write(batch);
                batch.clear();
            }
        } catch (InterruptedException closed) {
            queue.drainTo(batch);
            write(batch);
        }
    }

    private void write(List<Waiter<I, O>> batch) {
        Map<I, List<CompletableFuture<O>>> waiting = new LinkedHashMap<>();
        batch.forEach(one ->
                waiting.computeIfAbsent(one.asked(), _ -> new ArrayList<>(1)).add(one.answer()));
        if (waiting.isEmpty()) {
            return;
        }
        try {
            Map<I, O> outcomes = work.write(List.copyOf(waiting.keySet()));
            waiting.forEach((asked, answers) -> {
                O outcome = outcomes.getOrDefault(asked, fallback);
                answers.forEach(answer -> answer.complete(outcome));
            });
        } catch (Exception e) {
            // The writer must outlive any failure; each caller is told of this one.
            waiting.values().forEach(answers -> answers.forEach(answer -> answer.completeExceptionally(e)));
        }
    }

    /** Writes what waits, then ends. */
    void close() throws InterruptedException {
        open = false;
        thread.interrupt();
        thread.join();
        List<Waiter<I, O>> tooLate = new ArrayList<>();
        queue.drainTo(tooLate);
        tooLate.forEach(one -> one.answer().completeExceptionally(new Overloaded()));
    }

    /** Too many wait already, or the process ends: told in plain words, whoever asked. */
    static final class Overloaded extends RefusalException {
        private static final Problem BUSY = Problem.of(
                        CommonProblems.UNAVAILABLE, "Very many people are signing. Press the button again in a moment.")
                .withHeader("Retry-After", "5");

        Overloaded() {
            super(CommonProblems.UNAVAILABLE.title());
        }

        @Override
        public Problem problem() {
            return BUSY;
        }
    }
}
