package daylight.gateway.edge;

import java.net.URI;

/**
 * Who the gateway is to the world: the one public address. It is told to upstreams whatever a client wrote into Host, for a cached page or a mail with a link to a
 * stranger's host would be the stranger's.
 *
 * @param port as text, the scheme's own when the address names none
 */
record Identity(String scheme, String authority, String port) {
    static Identity of(URI publicUrl) {
        String scheme = publicUrl.getScheme();
        int port = publicUrl.getPort();
        int shown = port >= 0 ? port : scheme.equals("https") ? 443 : 80;
        return new Identity(scheme, publicUrl.getAuthority(), Integer.toString(shown));
    }

    boolean isSecure() {
        return scheme.equals("https");
    }
}
