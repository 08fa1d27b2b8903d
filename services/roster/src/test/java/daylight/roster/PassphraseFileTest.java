package daylight.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class PassphraseFileTest {
    @Test
    void scryptGivesWhatItsStandardSays() {
        // RFC 7914, section 12, the vector with p = 1 and a salt: N = 16384, r = 8.
        byte[] salt = "SodiumChloride".getBytes(StandardCharsets.US_ASCII);
        assertThat(HexFormat.of().formatHex(Scrypt.derive("pleaseletmein", salt, 16_384, 8, 64)))
                .isEqualTo("7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2"
                        + "d5432955613f0fcf62d49705242a9af9e61e85dc0d651e40dfcf017b45575887");
    }

    @Test
    void keysAreReadBackWithTheirPassphraseAlone() {
        String keys = InvestigatorKeys.create().text();
        byte[] file = PassphraseFile.write(keys.getBytes(StandardCharsets.UTF_8), "correct horse", 10);

        assertThat(new String(PassphraseFile.read(file, "correct horse"), StandardCharsets.UTF_8))
                .isEqualTo(keys);
        assertThatThrownBy(() -> PassphraseFile.read(file, "incorrect horse")).isInstanceOf(RosterFault.class);
    }

    @Test
    void theLineOfAnInvestigatorIsOneThatTheRootTakes() {
        InvestigatorKeys keys = InvestigatorKeys.create();

        Member member = MemberLine.read(keys.line("audit-office"));

        assertThat(keys.text()).contains("# recipient: " + member.recipient(), "# verifier: " + member.verifier());
    }
}
