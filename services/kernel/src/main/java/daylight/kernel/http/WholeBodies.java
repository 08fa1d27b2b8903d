package daylight.kernel.http;

import io.quarkus.runtime.configuration.MemorySize;
import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Bounds the bodies that a resource takes whole, as {@code byte[]} or text. The server's own limit is that of the largest file it takes in, and whatever the content type says, nobody may make it hold such a body in memory. A resource
 * that takes more asks for a stream, and reads it by {@link Bodies} or piece by piece.
 */
@Provider
@ConstrainedTo(RuntimeType.SERVER)
public class WholeBodies implements ReaderInterceptor {
    private final int most;

    WholeBodies(@ConfigProperty(name = "daylight.whole-bodies.most", defaultValue = "1M") MemorySize most) {
        this.most = Math.toIntExact(most.asLongValue());
    }

    @Override
    public @Nullable Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (context.getType() == byte[].class || context.getType() == String.class) {
            byte[] read = context.getInputStream().readNBytes(most + 1);
            if (read.length > most) {
                throw new BodyTooLarge(most);
            }
            context.setInputStream(new ByteArrayInputStream(read));
        }
        return context.proceed();
    }
}
