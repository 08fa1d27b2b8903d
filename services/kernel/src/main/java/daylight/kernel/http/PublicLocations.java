package daylight.kernel.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What was made is told by the address at which the world finds it. By itself the framework tells the one at which the gateway asked. */
@Provider
public class PublicLocations implements ContainerResponseFilter {
    private final String origin;

    PublicLocations(@ConfigProperty(name = "daylight.public-url", defaultValue = "http://localhost:8080") String url) {
        this.origin = url.replaceFirst("/+$", "");
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext answer) {
        URI location = answer.getLocation();
        if (location != null) {
            String query = location.getRawQuery() == null ? "" : '?' + location.getRawQuery();
            answer.getHeaders().putSingle(HttpHeaders.LOCATION, URI.create(origin + location.getRawPath() + query));
        }
    }
}
