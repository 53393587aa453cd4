package io.creditbridge.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was committed is there after a kill of PostgreSQL, and after a kill of the program alone. */
class EmbeddedDatabaseTest {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @TempDir
    private Path folder;

    @Test
    void startsPostgresAgainOnTheSamePortWithEverythingCommitted() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            String url = database.jdbcUrl();
            execute(database, "create table kept (n integer)");
            execute(database, "insert into kept values (42)");
            ProcessHandle killed = postmaster();
            killed.destroyForcibly();
            killed.onExit().join();
            await().atMost(PATIENCE).ignoreExceptions().until(() -> kept(database) == 42);
            assertThat(database.jdbcUrl()).isEqualTo(url);
            assertThat(postmaster().pid()).isNotEqualTo(killed.pid());
        }
    }

    @Test
    void adoptsTheServerThatAKilledProgramLeftBehind() throws Exception {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledProgram.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8))) {
            // Only as far as the line: the server the program started holds the pipe open.
            assertThat(said.lines().anyMatch(KilledProgram.READY::equals)).isTrue();
        }
        program.destroyForcibly().waitFor();
        ProcessHandle left = postmaster();
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            assertThat(kept(database)).isEqualTo(42);
            assertThat(postmaster().pid()).as("no second server was started").isEqualTo(left.pid());
        }
        assertThat(left.isAlive())
                .as("stopped with the program that adopted it")
                .isFalse();
    }

    @Test
    void refusesASecondProgramOnTheSameFolderAndSaysTheWayOut() {
        try (DataFolder taken = DataFolder.take(folder)) {
            assertThat(taken.password()).isNotBlank();
            assertThatThrownBy(() -> EmbeddedDatabase.start(folder))
                    .isInstanceOfSatisfying(EmbeddedDatabaseException.class, refused -> {
                        assertThat(refused).hasMessageContaining("already running");
                        assertThat(refused.wayOut()).contains("creditbridge.database.folder");
                    });
        }
    }

    private ProcessHandle postmaster() throws IOException {
        String pid = Files.readAllLines(folder.resolve("postgresql-18/postmaster.pid"))
                .getFirst()
                .strip();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    static void execute(EmbeddedDatabase database, String sql) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int kept(EmbeddedDatabase database) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select n from kept")) {
            row.next();
            return row.getInt(1);
        }
    }

    private static Connection connect(EmbeddedDatabase database) throws SQLException {
        return DriverManager.getConnection(
                database.jdbcUrl() + "?connectTimeout=5", EmbeddedDatabase.NAME, database.password());
    }
}
