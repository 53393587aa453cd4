package io.creditbridge.dataimport;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** What an uploaded file is, told by its first bytes, and the hash of its content. */
final class UploadedFile {

    private static final byte[] OLD_EXCEL = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};

    private UploadedFile() {}

    static RowSource open(Path file) throws IOException {
        byte[] start = new byte[4];
        int count;
        try (InputStream bytes = Files.newInputStream(file)) {
            count = bytes.readNBytes(start, 0, start.length);
        }
        if (count == 0) {
            throw new FileRefused("import.file.empty");
        }
        if (count == 4 && start[0] == 'P' && start[1] == 'K') {
            return XlsxSource.open(file);
        }
        if (count == 4 && Arrays.equals(start, OLD_EXCEL)) {
            throw new FileRefused("import.file.oldExcel");
        }
        return CsvSource.open(file);
    }

    static String hash(Path file) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (InputStream bytes = new DigestInputStream(Files.newInputStream(file), digest)) {
                byte[] buffer = new byte[1 << 16];
                int count = bytes.read(buffer);
                while (count >= 0) {
                    count = bytes.read(buffer);
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java runtime", e);
        }
    }
}
