package daylight.kernel.attachments;

import daylight.kernel.http.BodyTooLarge;

/**
 * How much may come.
 *
 * @param longest bytes of one file
 * @param left bytes that the folder has room for
 */
record Room(long longest, long left) {
    /** @throws RuntimeException 413 when a file is too large, 409 when the folder is full */
    void check(long size) {
        if (size > longest) {
            throw new BodyTooLarge(Math.toIntExact(longest));
        }
        if (size > left) {
            throw new AttachmentRefusal.NoRoom(left);
        }
    }
}
