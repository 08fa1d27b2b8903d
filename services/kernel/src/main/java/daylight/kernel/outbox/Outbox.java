package daylight.kernel.outbox;

import daylight.contracts.Event;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Takes the events of a change, to be sent after commit.
 *
 * <p>Call it inside the transaction of the change, after the aggregate's row is locked or its version updated: this is what keeps events of one aggregate in order.
 */
@ApplicationScoped
public class Outbox {
    public void append(Event event) {
        append(List.of(event));
    }

    /** Many at once, in one statement: for micro-batches. The order of the list is the order of sending. An empty list does nothing. */
    public void append(List<? extends Event> events) {
        throw new UnsupportedOperationException("comes next: " + events.size());
    }
}
