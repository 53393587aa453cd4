package io.creditbridge.database;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** A program that starts the database, keeps a row, says so, and waits to be killed. */
final class KilledProgram {

    static final String READY = "a row is kept";

    private KilledProgram() {}

    public static void main(String[] arguments) throws Exception {
        EmbeddedDatabase database = EmbeddedDatabase.start(Path.of(arguments[0]));
        EmbeddedDatabaseTest.execute(database, "create table kept (n integer)");
        EmbeddedDatabaseTest.execute(database, "insert into kept values (42)");
        System.out.println(READY);
        new CountDownLatch(1).await();
    }
}
