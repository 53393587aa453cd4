package io.creditbridge.quoting;

import io.creditbridge.money.Money;
import io.creditbridge.product.PricePolicy;
import io.creditbridge.scheme.Scheme;
import io.creditbridge.sharing.LoansUnderScheme;
import io.creditbridge.waterfall.BookState;
import io.creditbridge.waterfall.Loss;
import io.creditbridge.waterfall.LossOutcome;
import io.creditbridge.waterfall.PartyLine;
import io.creditbridge.waterfall.Waterfall;
import io.creditbridge.web.Today;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The waterfall of one loan: if 30 %, 60 % or all of it is lost, who pays what. */
@Component
public class LossPictures {

    private static final List<BigDecimal> PARTS = List.of(new BigDecimal("0.3"), new BigDecimal("0.6"), BigDecimal.ONE);

    private final SharedLoss sharedLoss;
    private final Today today;

    LossPictures(SharedLoss sharedLoss, Today today) {
        this.sharedLoss = sharedLoss;
        this.today = today;
    }

    /**
     * One loss and who pays it.
     *
     * @param part the part of the loan lost
     * @param loss the amount lost
     * @param lines what each party bears
     */
    public record Picture(BigDecimal part, Money loss, List<PartyLine> lines) {}

    /** The three losses under the product's scheme; empty when there is none or it does not take the loan. */
    public List<Picture> of(PricePolicy policy, Need need) {
        Optional<Scheme> scheme = sharedLoss.schemeOf(policy, today.day());
        return scheme.stream()
                .flatMap(found -> PARTS.stream().flatMap(part -> picture(found, need, part)))
                .toList();
    }

    private Stream<Picture> picture(Scheme scheme, Need need, BigDecimal part) {
        Money lost = need.amount().times(part, RoundingMode.HALF_UP);
        Loss loss = Loss.ofPrincipal(lost, scheme.loss().trigger().days() + 1);
        LossOutcome outcome = Waterfall.allocate(
                scheme,
                LoansUnderScheme.terms(scheme, need.amount(), need.termMonths(), today.day()),
                loss,
                BookState.UNKNOWN);
        return outcome instanceof LossOutcome.Shared shared
                ? Stream.of(new Picture(part, lost, shared.lines()))
                : Stream.empty();
    }
}
