package nl.warmwelkom.match.reassurance.domain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Which employers get general tips, so that it can be seen whether tips that fit do more. Who is one of them follows from
 * the id alone: nobody is moved by asking again, and no list of them exists.
 *
 * @param share of all employers, from 0 to 1
 * @param salt another one picks other employers
 */
public record HoldOut(double share, String salt) {

    public static final HoldOut NOBODY = new HoldOut(0, "");

    public HoldOut {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("A share runs from 0 to 1; this one is " + share);
        }
    }

    public boolean includes(String employerId) {
        return place(employerId) < share;
    }

    /** Where an employer stands between 0 and 1; 1 itself is nobody's place. */
    private double place(String employerId) {
        try {
            var digest = MessageDigest.getInstance("SHA-256")
                    .digest((salt + '/' + employerId).getBytes(StandardCharsets.UTF_8));
            return (ByteBuffer.wrap(digest).getLong() >>> 11) * 0x1.0p-53;
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
