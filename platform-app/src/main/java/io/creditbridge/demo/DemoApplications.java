package io.creditbridge.demo;

import io.creditbridge.application.ApplicationId;
import io.creditbridge.application.LoanApplication;
import io.creditbridge.demo.DemoFirms.Firm;
import io.creditbridge.demo.DemoPeople.Cast;
import io.creditbridge.fieldwork.RecommendApplication;
import io.creditbridge.fieldwork.ScreenApplication;
import io.creditbridge.identity.Actor;
import io.creditbridge.money.Money;
import io.creditbridge.origination.Applications;
import io.creditbridge.origination.DraftApplication;
import io.creditbridge.origination.NeedForm;
import io.creditbridge.origination.SubmitApplication;
import io.creditbridge.product.CollateralKind;
import io.creditbridge.product.LoanPurpose;
import io.creditbridge.product.ProductId;
import io.creditbridge.product.Security;
import io.creditbridge.quoting.Need;
import io.creditbridge.quoting.PricedProduct;
import io.creditbridge.recommendation.Finding;
import io.creditbridge.recommendation.Standard;
import io.creditbridge.web.Today;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Applications at every stage, so that no queue of the demonstration is empty. */
@Component
@Profile("demo")
class DemoApplications {

    private static final List<LoanPurpose> PURPOSES =
            List.of(LoanPurpose.WORKING_CAPITAL, LoanPurpose.STOCK, LoanPurpose.EQUIPMENT, LoanPurpose.ORDER);
    private static final long TEN_MILLION = 10_000_000;
    private static final Security BUILDINGS = new Security(CollateralKind.REAL_ESTATE, Money.ofYuan(15_000_000));
    private static final int APPLYING = 45;
    private static final int SCREENED = 30;
    private static final int RECOMMENDED = 24;

    private final DraftApplication drafting;
    private final SubmitApplication submitting;
    private final TeamSteps team;
    private final DemoChoice choice;
    private final Today today;

    DemoApplications(
            DraftApplication drafting, SubmitApplication submitting, TeamSteps team, DemoChoice choice, Today today) {
        this.drafting = drafting;
        this.submitting = submitting;
        this.team = team;
        this.choice = choice;
        this.today = today;
    }

    /** What the work teams do. */
    @Component
    @Profile("demo")
    record TeamSteps(ScreenApplication screening, RecommendApplication recommending, Applications applications) {}

    void load(Cast cast, List<Firm> five, List<Firm> crowd) {
        // Beijing and Hunan lie at the banks already; the other three journeys begin with the owner.
        recommend(cast, submitted(five.get(2), TEN_MILLION, BUILDINGS, LoanPurpose.WORKING_CAPITAL));
        recommend(
                cast,
                submitted(five.get(4), TEN_MILLION, Security.of(CollateralKind.GUARANTOR), LoanPurpose.EQUIPMENT));
        for (int i = 0; i < Math.min(APPLYING, crowd.size()); i++) {
            Firm firm = crowd.get(i * 4);
            long yuan = Math.clamp(firm.yearlyYuan() / 6 / 10_000 * 10_000, 50_000, TEN_MILLION);
            ApplicationId id = submitted(firm, yuan, Security.NONE, PURPOSES.get(i % PURPOSES.size()));
            if (i < RECOMMENDED) {
                recommend(cast, id);
            } else if (i < SCREENED) {
                screen(cast, id, i % 2 == 0);
            }
        }
    }

    private ApplicationId submitted(Firm firm, long yuan, Security security, LoanPurpose purpose) {
        LocalDate neededBy = today.day().plusDays(10 + Math.floorMod(firm.id().hashCode(), 40));
        Need need = new Need(Money.ofYuan(yuan), 12, purpose, security, neededBy);
        List<String> products = choice.best(firm, need).stream()
                .map(PricedProduct::product)
                .map(product -> product.id().toString())
                .toList();
        ApplicationId id = drafting.begin(
                firm.owner(),
                firm.id(),
                new NeedForm(
                        Long.toString(yuan),
                        "12",
                        purpose.name(),
                        security.kind().name(),
                        security.value().toString(),
                        neededBy.toString(),
                        "",
                        products,
                        null));
        submitting.submit(firm.owner(), id, version(id));
        return id;
    }

    /** An application of a firm for one product that lies with its bank. */
    ApplicationId recommended(Cast cast, Firm firm, long yuan, ProductId product) {
        LocalDate neededBy = today.day().plusDays(30);
        ApplicationId id = drafting.begin(
                firm.owner(),
                firm.id(),
                new NeedForm(
                        Long.toString(yuan),
                        "12",
                        LoanPurpose.STOCK.name(),
                        CollateralKind.NONE.name(),
                        "",
                        neededBy.toString(),
                        "",
                        List.of(product.toString()),
                        null));
        submitting.submit(firm.owner(), id, version(id));
        recommend(cast, id);
        return id;
    }

    private void recommend(Cast cast, ApplicationId id) {
        screen(cast, id, true);
        team.recommending().recommend(teamOf(cast, id), id, version(id));
    }

    private void screen(Cast cast, ApplicationId id, boolean met) {
        List<Finding> findings = Arrays.stream(Standard.values())
                .map(standard -> new Finding(standard, met || standard != Standard.FIXED_PREMISES, "走访核实，材料齐全"))
                .toList();
        team.screening().screen(teamOf(cast, id), id, version(id), findings);
    }

    private Actor teamOf(Cast cast, ApplicationId id) {
        LoanApplication application = team.applications().findById(id).orElseThrow();
        return cast.teams().stream()
                .filter(member -> member.organizationId().equals(application.teamId()))
                .findFirst()
                .orElseThrow();
    }

    private int version(ApplicationId id) {
        return team.applications().findById(id).orElseThrow().version();
    }
}
