package daylight.disclosures.record;

import daylight.kernel.idempotency.Idempotency;
import daylight.kernel.idempotency.KeptAnswer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.IntSupplier;

/** Changes of a record that happen once however often they are asked for. What is kept is the number of a version and no text: an erasure must find the text in one place. */
@ApplicationScoped
public class KeyedChanges {
    private static final int DONE = 200;

    private final Idempotency idempotency;

    KeyedChanges(Idempotency idempotency) {
        this.idempotency = idempotency;
    }

    /** Makes the change unless it was made under this key before, and answers the version it led to. */
    @Transactional(Transactional.TxType.MANDATORY)
    public int once(ChangeRequest request, IntSupplier change) {
        KeptAnswer kept =
                idempotency.once(request.key(), () -> new KeptAnswer(DONE, Integer.toString(change.getAsInt())));
        return Integer.parseInt(kept.content());
    }
}
