package io.creditbridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command that starts the packaged platform, with a virtual machine that only notes how it was called. */
class StartCommandTest {

    private static final String NOTING_JAVA = """
            #!/bin/sh
            echo "$@" >> "$JAVA_HOME/calls"
            last=
            for word in "$@"; do
                [ "$last" = --destination ] && mkdir -p "$word" && touch "$word/platform.jar"
                last=$word
            done
            exit 0
            """;

    @TempDir
    private Path folder;

    private Path jar;
    private Map<String, String> environment = Map.of();

    @BeforeEach
    void layOut() throws IOException {
        Path java = Files.createDirectories(folder.resolve("jdk/bin")).resolve("java");
        Files.writeString(java, NOTING_JAVA);
        assertThat(java.toFile().setExecutable(true)).isTrue();
        jar = Files.writeString(folder.resolve("platform-app-1.jar"), "one");
    }

    @Test
    void unpacksOnceAndUsesTheCacheOnceItIsThere() throws Exception {
        assertThat(start("--server.port=8081")).isZero();
        assertThat(calls())
                .hasSize(3)
                .element(1)
                .asString()
                .startsWith("-Djarmode=tools -jar " + jar + " extract --destination");
        assertThat(calls().getLast()).startsWith("-XX:AOTCacheOutput=").endsWith("platform.jar --server.port=8081");
        Files.writeString(layout().resolve("classes.aot"), "classes");
        assertThat(start()).isZero();
        assertThat(calls()).hasSize(4);
        assertThat(calls().getLast()).startsWith("-XX:AOTCache=" + layout().resolve("classes.aot"));
    }

    @Test
    void usesTheBeansWorkedOutBeforehandUnlessAProfileAsksForOthers() throws Exception {
        start("--server.port=8081");
        assertThat(calls().getLast()).contains("-Dspring.aot.enabled=true");
        start("--spring.profiles.active=demo");
        assertThat(calls().getLast()).contains("-Dspring.aot.enabled=false");
        environment = Map.of("SPRING_PROFILES_ACTIVE", "demo");
        start();
        assertThat(calls().getLast()).contains("-Dspring.aot.enabled=false");
    }

    @Test
    void choosesTheSerialCollectorForASmallHeapUnlessAnotherIsNamed() throws Exception {
        for (String options : List.of("", "-Xmx4g", "-Xmx2048m", "-Xmx512m -XX:+UseG1GC")) {
            environment = Map.of("JDK_JAVA_OPTIONS", options);
            start();
            assertThat(calls().getLast()).as(options).doesNotContain("SerialGC");
        }
        environment = Map.of("JDK_JAVA_OPTIONS", "-Xmx512m");
        start();
        assertThat(calls().getLast()).startsWith("-XX:+UseSerialGC -XX:AOTCache");
    }

    @Test
    void givesAnotherJarItsOwnLayout() throws Exception {
        start();
        Path first = layout();
        Files.writeString(jar, "two");
        start();
        assertThat(calls()).hasSize(6);
        assertThat(calls().getLast()).contains("AOTCacheOutput").doesNotContain(first.toString());
    }

    @Test
    void saysWhatToDoWithoutAJar() throws Exception {
        Files.delete(jar);
        assertThat(start()).isEqualTo(1);
        assertThat(Files.readString(folder.resolve("words"))).contains("./mvnw -DskipTests package");
    }

    @Test
    void saysWhichMachineItNeedsWhereAnOlderOneIsFound() throws Exception {
        Files.writeString(folder.resolve("jdk/bin/java"), "#!/bin/sh\nexit 1\n");
        assertThat(start()).isEqualTo(1);
        assertThat(Files.readString(folder.resolve("words"))).contains("older than JDK 25", "JAVA_HOME");
        assertThat(folder.resolve("layout")).doesNotExist();
    }

    private List<String> calls() throws IOException {
        return Files.readAllLines(folder.resolve("jdk/calls"));
    }

    private Path layout() throws IOException {
        try (var layouts = Files.list(folder.resolve("layout"))) {
            return layouts.findFirst().orElseThrow();
        }
    }

    private int start(String... words) throws Exception {
        ProcessBuilder command = new ProcessBuilder("../bin/creditbridge");
        command.command().addAll(List.of(words));
        command.environment().put("JAVA_HOME", folder.resolve("jdk").toString());
        command.environment().put("CREDITBRIDGE_JAR", jar.toString());
        command.environment()
                .put("CREDITBRIDGE_LAYOUT", folder.resolve("layout").toString());
        command.environment().putAll(environment);
        Process process = command.redirectErrorStream(true)
                .redirectOutput(folder.resolve("words").toFile())
                .start();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }
}
