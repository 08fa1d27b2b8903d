package daylight.roster;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** scrypt (RFC 7914) with p = 1, for passphrases of key files: the JDK has none. */
final class Scrypt {
    private static final int BLOCK_WORDS = 16;

    private Scrypt() {}

    /**
     * Derives a key. Memory: 128 r n bytes.
     *
     * @param n a power of two above 1
     * @param length of the key in bytes
     */
    static byte[] derive(String passphrase, byte[] salt, int n, int r, int length) {
        byte[] block = pbkdf2(passphrase, salt, 128 * r);
        int[] words = new int[32 * r];
        ByteBuffer.wrap(block).order(ByteOrder.LITTLE_ENDIAN).asIntBuffer().get(words);
        mix(words, n);
        ByteBuffer mixed = ByteBuffer.allocate(block.length).order(ByteOrder.LITTLE_ENDIAN);
        IntBuffer _ = mixed.asIntBuffer().put(words);
        return pbkdf2(passphrase, mixed.array(), length);
    }

    /** scryptROMix. */
    private static void mix(int[] x, int n) {
        int[][] memory = new int[n][];
        for (int i = 0; i < n; i++) {
            memory[i] = x.clone();
            blockMix(x);
        }
        for (int i = 0; i < n; i++) {
            int[] chosen = memory[x[x.length - BLOCK_WORDS] & (n - 1)];
            for (int word = 0; word < x.length; word++) {
                x[word] ^= chosen[word];
            }
            blockMix(x);
        }
    }

    /** scryptBlockMix: even blocks first, odd blocks last. */
    private static void blockMix(int[] b) {
        int blocks = b.length / BLOCK_WORDS;
        int[] x = new int[BLOCK_WORDS];
        int[] y = new int[b.length];
        System.arraycopy(b, b.length - BLOCK_WORDS, x, 0, BLOCK_WORDS);
        for (int block = 0; block < blocks; block++) {
            for (int word = 0; word < BLOCK_WORDS; word++) {
                x[word] ^= b[block * BLOCK_WORDS + word];
            }
            salsa(x);
            int place = block % 2 == 0 ? block / 2 : blocks / 2 + block / 2;
            System.arraycopy(x, 0, y, place * BLOCK_WORDS, BLOCK_WORDS);
        }
        System.arraycopy(y, 0, b, 0, b.length);
    }

    /** Salsa20/8. */
    private static void salsa(int[] b) {
        int[] x = b.clone();
        for (int round = 0; round < 4; round++) {
            for (int column = 0; column < 4; column++) {
                quarter(x, at(column, 0), at(column, 1), at(column, 2), at(column, 3));
            }
            for (int row = 0; row < 4; row++) {
                int first = 4 * row;
                quarter(x, first + row, first + (row + 1) % 4, first + (row + 2) % 4, first + (row + 3) % 4);
            }
        }
        for (int i = 0; i < BLOCK_WORDS; i++) {
            b[i] += x[i];
        }
    }

    private static int at(int column, int step) {
        return (5 * column + 4 * step) % BLOCK_WORDS;
    }

    private static void quarter(int[] x, int a, int b, int c, int d) {
        x[b] ^= Integer.rotateLeft(x[a] + x[d], 7);
        x[c] ^= Integer.rotateLeft(x[b] + x[a], 9);
        x[d] ^= Integer.rotateLeft(x[c] + x[b], 13);
        x[a] ^= Integer.rotateLeft(x[d] + x[c], 18);
    }

    private static byte[] pbkdf2(String passphrase, byte[] salt, int length) {
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(new PBEKeySpec(passphrase.toCharArray(), salt, 1, 8 * length))
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has PBKDF2WithHmacSHA256", e);
        }
    }
}
