package daylight.reports.receipt;

import daylight.reports.keys.Digest;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

/** What the signature of a message covers. */
public final class Transcript {
    private Transcript() {}

    /**
     * The bytes that are signed.
     *
     * @param json the bytes of message.json
     * @param recipients in any order
     */
    public static byte[] of(String kind, String thread, byte[] json, List<String> recipients) {
        StringBuilder text = new StringBuilder("daylight-message-v1\n")
                .append(kind)
                .append('\n')
                .append(thread)
                .append('\n')
                .append(HexFormat.of().formatHex(Digest.of(json)))
                .append('\n');
        recipients.stream().sorted().forEach(recipient -> text.append(recipient).append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
