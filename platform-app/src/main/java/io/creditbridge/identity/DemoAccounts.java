package io.creditbridge.identity;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The demonstration's log-ins, shown on the sign-in page where the demonstration runs and nowhere else. */
@Component
public class DemoAccounts {

    private final ObjectProvider<Source> source;

    DemoAccounts(ObjectProvider<Source> source) {
        this.source = source;
    }

    /**
     * One log-in.
     *
     * @param username the name to type
     * @param roleKey the key of the words that say who it is
     */
    public record LogIn(String username, String roleKey) {}

    /** Where the log-ins come from; only the demonstration has one. */
    @FunctionalInterface
    public interface Source {

        /** The log-ins to show. */
        List<LogIn> logIns();
    }

    List<LogIn> shown() {
        Source demonstration = source.getIfAvailable();
        return demonstration == null ? List.of() : demonstration.logIns();
    }
}
