package io.creditbridge.modelling;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Hashes of what files say, whether they are packed or not and in whatever order they come. */
final class ContentHash {

    private ContentHash() {}

    /**
     * The SHA-256 of a file's content, unpacked; the stream is read to its end and stays open.
     *
     * @throws IOException if it cannot be read, or is packed and cut off
     */
    static String of(InputStream stored) throws IOException {
        MessageDigest digest = sha256();
        new DigestInputStream(CsvRows.unpacked(stored), digest).transferTo(OutputStream.nullOutputStream());
        return HexFormat.of().formatHex(digest.digest());
    }

    /** One hash of several, in their own order. */
    static String ofAll(List<String> hashes) {
        MessageDigest digest = sha256();
        hashes.stream().sorted().forEach(hash -> digest.update(HexFormat.of().parseHex(hash)));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
