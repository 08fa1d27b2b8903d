package daylight.petitions.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Takes a signature back. Whether there was one is not told; a link of an earlier mail cannot bring it back. */
@ApplicationScoped
class WithdrawSignature {
    private final Signatures signatures;
    private final ConfirmSponsor sponsors;

    WithdrawSignature(Signatures signatures, ConfirmSponsor sponsors) {
        this.signatures = signatures;
        this.sponsors = sponsors;
    }

    @Transactional
    public void withdraw(Signer signer) {
        // Only a sponsor's touches the petition's row.
        if (signatures.sponsored(signer)) {
            sponsors.withdraw(signer);
        } else {
            signatures.remove(signer);
        }
    }
}
