package daylight.gateway.edge;

import daylight.gateway.answering.Fault;
import daylight.gateway.routing.RequestPath;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a request must be to be looked at further. What could be read in two ways by two servers is refused, so that nothing can be smuggled past this one. */
final class Admission {
    private Admission() {}

    /** What is wrong with a request that the parser could not read. */
    static Fault unreadable(HttpServerRequest request) {
        Throwable cause = request.decoderResult().cause();
        if (cause instanceof TooLongHttpLineException) {
            return Fault.ADDRESS_TOO_LONG;
        }
        return cause instanceof TooLongHttpHeaderException ? Fault.HEADERS_TOO_LARGE : Fault.BAD_REQUEST;
    }

    /** What is wrong with the request line and the headers that frame the body; null for nothing. */
    static @Nullable Fault of(HttpServerRequest request) {
        HttpMethod method = request.method();
        if (HttpMethod.CONNECT.equals(method) || HttpMethod.TRACE.equals(method) || !isToken(method)) {
            return Fault.METHOD_NOT_ALLOWED;
        }
        if (request.version() == HttpVersion.HTTP_2) {
            return null;
        }
        MultiMap headers = request.headers();
        List<String> hosts = headers.getAll(HttpHeaders.HOST);
        if (hosts.size() > 1 || (hosts.isEmpty() && request.version() == HttpVersion.HTTP_1_1)) {
            return Fault.BAD_REQUEST;
        }
        String coding = headers.get(HttpHeaders.TRANSFER_ENCODING);
        if (coding == null) {
            return null;
        }
        boolean plain = HttpHeaderValues.CHUNKED.contentEqualsIgnoreCase(coding)
                && headers.getAll(HttpHeaders.TRANSFER_ENCODING).size() == 1
                && request.version() == HttpVersion.HTTP_1_1
                && !headers.contains(HttpHeaders.CONTENT_LENGTH);
        return plain ? null : Fault.BAD_REQUEST;
    }

    /** The methods that REST and browsers use, and nothing else. */
    private static boolean isToken(HttpMethod method) {
        return HttpMethod.GET.equals(method)
                || HttpMethod.HEAD.equals(method)
                || HttpMethod.POST.equals(method)
                || HttpMethod.PUT.equals(method)
                || HttpMethod.DELETE.equals(method)
                || HttpMethod.PATCH.equals(method)
                || HttpMethod.OPTIONS.equals(method);
    }

    /** The operators' pages of the services, under any spelling that survives {@link RequestPath}. */
    static boolean isOperators(String path) {
        return path.equals("/q") || path.startsWith("/q/");
    }
}
