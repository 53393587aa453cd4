package io.creditbridge.matching;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.StatelessKieSession;

/** The same eight conditions as one rule of the Drools engine: firms joined with products. */
final class DroolsPeer {

    private static final String RULE = """
            package io.creditbridge.matching
            import io.creditbridge.matching.DroolsPeer.Firm
            import io.creditbridge.matching.DroolsPeer.Product
            global java.util.concurrent.atomic.AtomicLong pairs
            rule eligible when
                $p : Product()
                Firm(months >= $p.minMonths, turnover >= $p.minTurnover, amount >= $p.minAmount,
                     amount <= $p.maxAmount, grade <= $p.worstGrade, $p.servesRegion(regions),
                     $p.servesIndustry(industry), $p.servesPurpose(purpose), $p.takes(collateral))
            then
                pairs.incrementAndGet();
            end
            """;

    private final KieBase rules;
    private final List<Object> facts = new ArrayList<>();

    DroolsPeer(RandomMarket market) {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem().write("src/main/resources/eligible.drl", RULE);
        var results = services.newKieBuilder(files).buildAll().getResults();
        if (results.hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(results.toString());
        }
        rules = services.newKieContainer(services.getRepository().getDefaultReleaseId())
                .getKieBase();
        market.products().forEach(product -> facts.add(new Product(product)));
        market.firms().forEach(firm -> facts.add(new Firm(firm, market.regions())));
    }

    /** How many pairs are eligible. */
    long count() {
        AtomicLong pairs = new AtomicLong();
        StatelessKieSession session = rules.newStatelessKieSession();
        session.setGlobal("pairs", pairs);
        session.execute(facts);
        return pairs.get();
    }

    /** A firm as the engine sees it; its regions are looked up beforehand. */
    public static final class Firm {

        private final FirmProfile firm;
        private final Set<String> regions;

        Firm(FirmProfile firm, RegionTree tree) {
            this.firm = firm;
            this.regions = new HashSet<>(tree.withAncestors(firm.region()));
        }

        /** Months in business. */
        public int getMonths() {
            return firm.monthsInBusiness();
        }

        /** Yearly turnover in fen. */
        public long getTurnover() {
            return firm.yearlyTurnover().fen();
        }

        /** Amount needed in fen. */
        public long getAmount() {
            return firm.amount().fen();
        }

        /** Credit grade. */
        public int getGrade() {
            return firm.grade();
        }

        /** Region and all it lies in. */
        public Set<String> getRegions() {
            return regions;
        }

        /** Industry. */
        public String getIndustry() {
            return firm.industry();
        }

        /** Purpose. */
        public String getPurpose() {
            return firm.purpose();
        }

        /** Kinds of collateral. */
        public Set<String> getCollateral() {
            return firm.collateral();
        }
    }

    /** A product as the engine sees it. */
    public static final class Product {

        private final ProductConditions product;

        Product(ProductConditions product) {
            this.product = product;
        }

        /** Fewest months. */
        public int getMinMonths() {
            return product.minMonthsInBusiness();
        }

        /** Least turnover in fen. */
        public long getMinTurnover() {
            return product.minYearlyTurnover().fen();
        }

        /** Least amount in fen. */
        public long getMinAmount() {
            return product.minAmount().fen();
        }

        /** Most in fen. */
        public long getMaxAmount() {
            return product.maxAmount().fen();
        }

        /** Worst grade. */
        public int getWorstGrade() {
            return product.worstGrade();
        }

        /** Whether one of the regions is served. */
        public boolean servesRegion(Set<String> regions) {
            return PlainLoop.meets(regions, product.regions());
        }

        /** Whether the industry is served. */
        public boolean servesIndustry(String industry) {
            return product.industries().isEmpty() || product.industries().contains(industry);
        }

        /** Whether the purpose is served. */
        public boolean servesPurpose(String purpose) {
            return product.purposes().isEmpty() || product.purposes().contains(purpose);
        }

        /** Whether one of the kinds is taken. */
        public boolean takes(Set<String> collateral) {
            return PlainLoop.meets(collateral, product.collateral());
        }
    }
}
