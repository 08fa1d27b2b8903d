package daylight.embedded.part;

import java.io.IOException;

/** Work around a process: before it starts, or once it is healthy. Done again at every start, so it must be idempotent. */
@FunctionalInterface
public interface Step {

    Step NOTHING = () -> {};

    void run() throws IOException, InterruptedException;
}
