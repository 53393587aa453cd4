package io.creditbridge.quoting;

import io.creditbridge.pricing.AcceptanceFit.Offers;
import io.creditbridge.product.ProductId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The offers of a product that were answered: at which rate, how many, and how many of them were accepted. */
@Component
class AnsweredOffers {

    private final JdbcClient jdbc;

    AnsweredOffers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By rising rate, to a hundredth of a percentage point; one that lapsed or lost to another counts as declined. */
    List<Offers> of(ProductId product) {
        return jdbc.sql("""
                select round(offer.annual_rate, 4) as rate,
                       count(*) as offered,
                       count(*) filter (where offer.status = 'ACCEPTED') as accepted
                from offer join proposal on proposal.id = offer.proposal_id
                where proposal.product_id = ? and offer.status in ('ACCEPTED', 'CLOSED')
                group by 1 order by 1
                """)
                .param(product.value())
                .query((row, number) ->
                        new Offers(row.getDouble("rate"), row.getInt("offered"), row.getInt("accepted")))
                .list();
    }
}
