package daylight.disclosures.agency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import daylight.kernel.idempotency.Idempotency;
import daylight.kernel.idempotency.KeptAnswer;
import daylight.kernel.idempotency.KeyedRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Acts on agencies that happen once however often they are asked for. The whole answer is kept: it is public and small. */
@ApplicationScoped
class KeyedAgencies {
    private final Idempotency idempotency;
    private final ObjectMapper json;

    KeyedAgencies(Idempotency idempotency, ObjectMapper json) {
        this.idempotency = idempotency;
        this.json = json;
    }

    /** Acts unless it was done under this key before, and answers the agency as it was after the act. */
    @Transactional(Transactional.TxType.MANDATORY)
    public AgencyView once(@Nullable KeyedRequest key, int status, Supplier<Agency> act) {
        return read(idempotency.once(key, () -> new KeptAnswer(status, write(AgencyView.of(act.get())))));
    }

    private String write(AgencyView agency) {
        try {
            return json.writeValueAsString(agency);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An agency can always be written", e);
        }
    }

    private AgencyView read(KeptAnswer kept) {
        try {
            return json.readValue(kept.content(), AgencyView.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A kept answer is no agency", e);
        }
    }
}
