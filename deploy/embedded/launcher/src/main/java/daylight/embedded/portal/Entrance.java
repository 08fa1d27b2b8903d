package daylight.embedded.portal;

/**
 * Where the gateway listens and what the world calls it.
 *
 * @param host address to bind
 * @param publicUrl what browsers use, without a slash at the end
 */
record Entrance(String host, int port, String publicUrl) {

    static Entrance of(String host, int port, String publicUrl) {
        if (!publicUrl.isEmpty()) {
            return new Entrance(host, port, publicUrl.replaceAll("/+$", ""));
        }
        boolean everywhere = host.equals("0.0.0.0") || host.equals("::");
        boolean loopback = host.equals("127.0.0.1") || host.equals("::1") || host.equals("localhost");
        String name = everywhere || loopback ? "localhost" : inAddress(host);
        return new Entrance(host, port, "http://" + name + ":" + port);
    }

    /** How a program on this machine reaches the gateway. */
    String localUrl() {
        String name = host.equals("0.0.0.0") || host.equals("::") ? "127.0.0.1" : inAddress(host);
        return "http://" + name + ":" + port;
    }

    /** An address of IPv6 stands in brackets (RFC 3986), for it is full of colons. */
    private static String inAddress(String host) {
        return host.contains(":") ? "[" + host + "]" : host;
    }
}
