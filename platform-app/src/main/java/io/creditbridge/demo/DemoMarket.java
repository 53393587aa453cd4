package io.creditbridge.demo;

import io.creditbridge.demo.DemoPeople.Cast;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Fills the market: products, firms, and applications at every stage. */
@Component
@Profile("demo")
class DemoMarket {

    private final DemoProducts products;
    private final DemoFirms firms;
    private final DemoApplications applications;
    private final DemoSharing sharing;
    private final DemoCases cases;

    DemoMarket(
            DemoProducts products,
            DemoFirms firms,
            DemoApplications applications,
            DemoSharing sharing,
            DemoCases cases) {
        this.products = products;
        this.firms = firms;
        this.applications = applications;
        this.sharing = sharing;
        this.cases = cases;
    }

    void load(Cast cast) {
        products.load(cast.banks());
        List<DemoFirms.Firm> five = firms.five(cast.passwordHash());
        List<DemoFirms.Firm> crowd = firms.crowd(cast.passwordHash());
        applications.load(cast, five, crowd);
        sharing.load(cast, crowd);
        cases.load(cast);
    }
}
