package daylight.kernel.attachments;

import daylight.kernel.http.BodyTooLarge;

/**
 * How much may come.
 *
 * @param longest bytes of one file
 * @param left bytes that the folder has room for
 * @param leftOfOwner bytes that its sender may still send
 */
record Room(long longest, long left, long leftOfOwner) {
    /** @throws RuntimeException 413 when a file is too large, 409 when the folder is full, or its sender sent enough */
    void check(long size) {
        if (size > longest) {
            throw new BodyTooLarge(Math.toIntExact(longest));
        }
        if (size > left) {
            throw new AttachmentRefusal.NoRoom(left);
        }
        OwnerQuota.refuse(leftOfOwner, size);
    }
}
