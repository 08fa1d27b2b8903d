package daylight.bench;

import java.io.IOException;

/** One question about the portal's speed. */
interface Benchmark {
    Report run(Bed bed) throws IOException, InterruptedException;
}
