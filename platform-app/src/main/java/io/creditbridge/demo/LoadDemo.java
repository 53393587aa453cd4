package io.creditbridge.demo;

import io.creditbridge.demo.DemoPeople.Cast;
import io.creditbridge.identity.DemoAccounts;
import io.creditbridge.identity.OpenAccounts;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Loads the demonstration into an empty platform, once, and says where it is and how to sign in. */
@Component
@Profile("demo")
class LoadDemo implements ApplicationRunner, DemoAccounts.Source {

    private static final Logger log = LoggerFactory.getLogger(LoadDemo.class);

    private final DemoRegions regions;
    private final DemoPeople people;
    private final DemoMarket market;
    private final OpenAccounts accounts;
    private final DemoProgress progress;
    private final Environment environment;

    LoadDemo(Contents contents, OpenAccounts accounts, DemoProgress progress, Environment environment) {
        this.regions = contents.regions();
        this.people = contents.people();
        this.market = contents.market();
        this.accounts = accounts;
        this.progress = progress;
        this.environment = environment;
    }

    /** What a demonstration is made of. */
    @Component
    @Profile("demo")
    record Contents(DemoRegions regions, DemoPeople people, DemoMarket market) {}

    @Override
    public void run(ApplicationArguments arguments) {
        if (accounts.noOperator() && progress.begin()) {
            log.info("Loading the demonstration: 205 firms, 12 banks, 60 products, 6 work teams ...");
            regions.load();
            Cast cast = people.open();
            market.load(cast);
            progress.finish();
        } else {
            progress.requireFinished();
        }
        log.info("""


                CreditBridge is ready:  http://localhost:{}
                Sign in as              owner, team-shouguang, officer, approver, product, guarantor, operator
                Password of all         {}
                """, environment.getProperty("local.server.port", "8080"), DemoPeople.PASSWORD);
    }

    @Override
    public List<DemoAccounts.LogIn> logIns() {
        return List.of(
                new DemoAccounts.LogIn("owner", "demo.owner"),
                new DemoAccounts.LogIn("team-shouguang", "demo.team"),
                new DemoAccounts.LogIn("officer", "demo.officer"),
                new DemoAccounts.LogIn("approver", "demo.approver"),
                new DemoAccounts.LogIn("officer2", "demo.officer2"),
                new DemoAccounts.LogIn("product", "demo.product"),
                new DemoAccounts.LogIn("guarantor", "demo.guarantor"),
                new DemoAccounts.LogIn("operator", "demo.operator"),
                new DemoAccounts.LogIn("auditor", "demo.auditor"));
    }
}
