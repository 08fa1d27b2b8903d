package daylight.petitions.signing;

import io.netty.util.NetUtil;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;

/** The network an address belongs to, as a keyed hash: 24 bits of IPv4, 48 of IPv6. */
public final class NetworkPrefix {
    private static final int IPV4_BYTES = 3;
    private static final int IPV6_BYTES = 6;

    private NetworkPrefix() {}

    /**
     * Hashes the network of a client.
     *
     * @param address an address literal; anything else is a network of its own name
     */
    public static UUID of(String secret, String address) {
        byte[] bytes = NetUtil.createByteArrayFromIpAddressString(address);
        byte[] prefix = bytes == null
                ? address.getBytes(StandardCharsets.UTF_8)
                : Arrays.copyOf(bytes, bytes.length == 4 ? IPV4_BYTES : IPV6_BYTES);
        return Macs.uuid(("networks " + secret).getBytes(StandardCharsets.UTF_8), prefix);
    }
}
