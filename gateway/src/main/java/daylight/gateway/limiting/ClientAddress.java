package daylight.gateway.limiting;

import java.net.InetAddress;

/**
 * Whom a limit counts: an IPv4 address, or the /64 of an IPv6 address, for a /64 is what one subscriber gets.
 *
 * @param bits never printed
 */
record ClientAddress(long bits) {
    private static final int PREFIX_BYTES = 8;

    /** Reads an address as a connection gives it: digits, never a name. */
    static ClientAddress of(String literal) {
        int scope = literal.indexOf('%');
        byte[] octets = InetAddress.ofLiteral(scope < 0 ? literal : literal.substring(0, scope))
                .getAddress();
        long bits = 0;
        for (int i = 0; i < Math.min(octets.length, PREFIX_BYTES); i++) {
            bits = (bits << Byte.SIZE) | (octets[i] & 0xff);
        }
        return new ClientAddress(bits);
    }

    @Override
    public String toString() {
        return "ClientAddress";
    }
}
