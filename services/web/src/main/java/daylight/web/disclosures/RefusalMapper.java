package daylight.web.disclosures;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;
import org.jboss.logging.Logger;

/** Tells a refusal, which has a reason to show, from an outage, which has none. */
public class RefusalMapper implements ResponseExceptionMapper<RuntimeException> {
    private static final Logger LOG = Logger.getLogger(RefusalMapper.class);

    @Override
    public RuntimeException toThrowable(Response response) {
        int status = response.getStatus();
        if (status >= 500 || status == Response.Status.TOO_MANY_REQUESTS.getStatusCode()) {
            return new Outage("disclosures answered " + status);
        }
        return new Refused(status, problem(response, status));
    }

    private static Problem problem(Response response, int status) {
        try {
            Problem read = response.readEntity(Problem.class);
            return read == null ? Problem.unexplained(status) : read;
        } catch (ProcessingException | IllegalStateException e) {
            LOG.warnf("A refusal with status %d could not be read: %s", (Object) status, e.getMessage());
            return Problem.unexplained(status);
        }
    }

    @Override
    public boolean handles(int status, MultivaluedMap<String, Object> headers) {
        return status >= 400;
    }
}
