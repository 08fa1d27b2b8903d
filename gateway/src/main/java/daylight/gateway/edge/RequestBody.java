package daylight.gateway.edge;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;

/**
 * What a request's head says of its body.
 *
 * @param length as declared, -1 when it is not
 */
record RequestBody(boolean present, long length) {
    static final RequestBody NONE = new RequestBody(false, -1);

    static RequestBody of(HttpServerRequest request) {
        MultiMap headers = request.headers();
        long length = length(headers);
        if (length >= 0) {
            return new RequestBody(length > 0, length);
        }
        boolean present = request.version() == HttpVersion.HTTP_2
                ? !Exchange.isSafe(request.method()) && !HttpMethod.DELETE.equals(request.method())
                : headers.contains(HttpHeaders.TRANSFER_ENCODING);
        return present ? new RequestBody(true, -1) : NONE;
    }

    /** The value of Content-Length, -1 when there is none. The parser has refused what is no number. */
    static long length(MultiMap headers) {
        String length = headers.get(HttpHeaders.CONTENT_LENGTH);
        if (length == null) {
            return -1;
        }
        try {
            return Long.parseLong(length.trim());
        } catch (NumberFormatException e) {
            return Long.MAX_VALUE;
        }
    }
}
