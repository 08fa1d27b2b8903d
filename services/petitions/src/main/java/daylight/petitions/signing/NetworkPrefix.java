package daylight.petitions.signing;

import io.netty.util.NetUtil;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;

/** The network an address belongs to, as a keyed hash: 24 bits of IPv4, 48 of IPv6. */
public final class NetworkPrefix {
    private static final int IPV4_BYTES = 3;
    private static final int IPV6_BYTES = 6;
    private static final int IPV4 = 4;
    /** RFC 4291, section 2.5.5.2. */
    private static final byte[] MAPPED = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1, -1};

    private NetworkPrefix() {}

    /**
     * Hashes the network of a client.
     *
     * @param address an address literal; anything else is a network of its own name
     */
    public static UUID of(String secret, String address) {
        byte[] bytes = NetUtil.createByteArrayFromIpAddressString(address);
        byte[] prefix = bytes == null ? address.getBytes(StandardCharsets.UTF_8) : prefix(bytes);
        return Macs.uuid(("networks " + secret).getBytes(StandardCharsets.UTF_8), prefix);
    }

    /** IPv4 inside IPv6 ({@code ::ffff:192.0.2.1}) is IPv4: else all of it were one network. */
    private static byte[] prefix(byte[] address) {
        if (address.length == IPV4) {
            return Arrays.copyOf(address, IPV4_BYTES);
        }
        boolean mapped = Arrays.equals(address, 0, MAPPED.length, MAPPED, 0, MAPPED.length);
        return mapped
                ? Arrays.copyOfRange(address, MAPPED.length, MAPPED.length + IPV4_BYTES)
                : Arrays.copyOf(address, IPV6_BYTES);
    }
}
