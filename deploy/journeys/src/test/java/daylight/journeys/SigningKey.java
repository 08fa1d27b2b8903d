package daylight.journeys;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.HexFormat;

/** A fresh Ed25519 key (RFC 8032), as investigators and reporters sign with, and as somebody may who is neither. */
record SigningKey(KeyPair pair) {
    private static final int PUBLIC = 32;

    static SigningKey fresh() throws GeneralSecurityException {
        return new SigningKey(KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
    }

    /** The public half, 64 hex digits: the end of its X.509 form. */
    String verifier() {
        byte[] encoded = pair.getPublic().getEncoded();
        return HexFormat.of().formatHex(encoded, encoded.length - PUBLIC, encoded.length);
    }

    /** 128 hex digits. */
    String signs(String text) throws GeneralSecurityException {
        Signature signature = Signature.getInstance("Ed25519");
        signature.initSign(pair.getPrivate());
        signature.update(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(signature.sign());
    }
}
