package io.creditbridge.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

class ContainersTest {

    private static final Path FILE = Path.of("../docker-compose.yml");

    @Test
    void everyServiceHasAHealthCheck() throws IOException {
        assertThat(services())
                .containsOnlyKeys("database", "platform")
                .allSatisfy((name, service) -> assertThat(service).containsKey("healthcheck"));
    }

    @Test
    void noSecretIsWrittenDown() throws IOException {
        for (Map<String, Object> service : services().values()) {
            Map<?, ?> environment = (Map<?, ?>) service.get("environment");
            environment.forEach((name, value) -> {
                if (name.toString().contains("PASSWORD")) {
                    assertThat(value.toString()).startsWith("${").contains(":?");
                }
            });
        }
    }

    @Test
    void theImageIsBuiltFromTheFileBesideThePlatform() throws IOException {
        Map<?, ?> build = (Map<?, ?>) services().get("platform").get("build");
        assertThat(Files.exists(FILE.resolveSibling(build.get("dockerfile").toString())))
                .isTrue();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Map<String, Object>> services() throws IOException {
        Map<String, Object> compose = new Yaml().load(Files.readString(FILE));
        return (Map<String, Map<String, Object>>) compose.get("services");
    }
}
