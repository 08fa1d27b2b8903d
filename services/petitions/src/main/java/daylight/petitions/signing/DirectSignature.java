package daylight.petitions.signing;

/**
 * A signature that needs no mail, because the account's address is confirmed.
 *
 * @param region code of the place
 * @param news whether to write when a threshold is reached
 * @param marks what looked odd, see {@link Marks}
 */
record DirectSignature(Signer signer, String region, String name, String address, boolean news, int marks) {}
