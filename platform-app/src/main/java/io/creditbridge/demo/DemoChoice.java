package io.creditbridge.demo;

import io.creditbridge.demo.DemoFirms.Firm;
import io.creditbridge.enterprise.Enterprise;
import io.creditbridge.quoting.Need;
import io.creditbridge.quoting.PricedProduct;
import io.creditbridge.quoting.RankProducts;
import io.creditbridge.quoting.ScoreFirm;
import io.creditbridge.registration.Enterprises;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What a sensible owner would pick: the three best of the ranked list. */
@Component
@Profile("demo")
class DemoChoice {

    private static final int PICKED = 3;

    private final Enterprises enterprises;
    private final ScoreFirm scoring;
    private final RankProducts ranking;

    DemoChoice(Enterprises enterprises, ScoreFirm scoring, RankProducts ranking) {
        this.enterprises = enterprises;
        this.scoring = scoring;
        this.ranking = ranking;
    }

    List<PricedProduct> best(Firm firm, Need need) {
        Enterprise enterprise = enterprises.findById(firm.id()).orElseThrow();
        return ranking.rank(enterprise, scoring.standing(enterprise), need).stream()
                .limit(PICKED)
                .toList();
    }
}
