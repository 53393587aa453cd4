package io.creditbridge.modelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class ContentHashTest {

    @Test
    void isTheSameForAFileAndForItPacked() throws IOException {
        byte[] plain = "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(plain);
        }
        assertThat(hash(packed.toByteArray())).isEqualTo(hash(plain)).hasSize(64);
        assertThat(hash("a,b\n1,3\n".getBytes(StandardCharsets.UTF_8))).isNotEqualTo(hash(plain));
        assertThat(hash(new byte[0])).hasSize(64);
    }

    @Test
    void ofSeveralFilesKnowsNoOrder() {
        assertThat(ContentHash.ofAll(List.of("00ff", "1234")))
                .isEqualTo(ContentHash.ofAll(List.of("1234", "00ff")))
                .isNotEqualTo(ContentHash.ofAll(List.of("1234")));
    }

    private static String hash(byte[] content) throws IOException {
        return ContentHash.of(new ByteArrayInputStream(content));
    }
}
