package daylight.petitions.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Takes a signature back. Whether there was one is not told; a link of an earlier mail cannot bring it back. */
@ApplicationScoped
class WithdrawSignature {
    private final Signatures signatures;

    WithdrawSignature(Signatures signatures) {
        this.signatures = signatures;
    }

    @Transactional
    public void withdraw(Signer signer) {
        signatures.remove(signer);
    }
}
