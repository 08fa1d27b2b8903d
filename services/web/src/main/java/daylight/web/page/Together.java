package daylight.web.page;

import io.quarkus.virtual.threads.VirtualThreads;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/** Asks for several parts of a page at once, each on a virtual thread of its own. */
@ApplicationScoped
public class Together {
    private final ExecutorService threads;

    Together(@VirtualThreads ExecutorService threads) {
        this.threads = threads;
    }

    /** Starts a part; the supplier waits for it and throws what it threw. */
    public <T> Supplier<T> start(Callable<T> part) {
        Future<T> future = threads.submit(part);
        return () -> await(future);
    }

    private static <T> T await(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while a page waited for its parts", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException("A part of the page failed", e.getCause());
        }
    }
}
