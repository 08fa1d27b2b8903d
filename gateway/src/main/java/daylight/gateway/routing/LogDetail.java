package daylight.gateway.routing;

/** What of the request line the access log keeps. */
public enum LogDetail {
    NONE,
    PATH,
    QUERY
}
